"""What a text brings tells of the text: "the bill would create an unworkable liability scheme" is against the bill and the scheme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, epithets, judgements
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.syntax import children, is_passive
from ingest.what.targets import aim
from ontology.model import TargetKind

from .effects import foretells
from .holding import Claim, spoken
from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

BRINGING = WordSet("bringing in")


def imposed(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who says that a law or plan brings something bad, by the words before its name: against both."""
    if verb.lemma_.lower() not in BRINGING or is_passive(verb) or is_negated(verb) or not foretells(verb):
        return
    brought = [(part, cue) for noun in objects(verb) for part in conjuncts(noun) if (cue := _blame(part)) is not None]
    laws = [found for subject in own_subjects(verb) if (found := aim(subject, passage, actors=False)) is not None] if brought else []
    for law in laws:
        if law.target.kind in (TargetKind.INSTRUMENT, TargetKind.PROVISION) and law.sign > 0:
            for thing, cue in brought:
                yield from spoken(verb, _against(lean(law, -1, 0.6, "speech", (verb.i, cue), 0.8)), passage)
                target = aim(thing, passage, actors=False)
                if target is not None and target.target != law.target:
                    yield from spoken(verb, _against(lean(target, -1, 0.6, "speech", (verb.i, cue), 0.8)), passage)


def _against(found: Leaning) -> Leaning:
    return replace(found, firm=True)


def _blame(noun: Token) -> int | None:
    """The place of the adjective that speaks against a noun, None where none does or another one speaks for it."""
    words = [word for first in children(noun, "amod") for word in (first, *children(first, "conj"))]
    signs = {word.i: epithets().get(word.lower_) or judgements().get(word.lower_, 0) for word in words}
    return next((place for place, sign in signs.items() if sign < 0), None) if 1 not in signs.values() else None
