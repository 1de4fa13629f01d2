"""Whose eyes are to be opened to a danger: who "urged ministers to acknowledge the risks of the plan" is against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, verbs
from ingest.parsing.clauses import complements, is_negated, objects
from ingest.parsing.noun_phrases import conjuncts, full_phrase
from ingest.parsing.syntax import children, obliques, words_on
from ingest.what.aims import Aim
from ingest.what.literal import open_aim
from ingest.what.targets import aim
from ingest.what.wording import MAX_WORDS, worded
from ontology.model import Target, TargetKind

from .holding import Claim, held
from .leaning import lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SEEING = WordSet("opening eyes to")
DANGERS = WordSet("dangers")


def endangered(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who urges others to see how dangerous a thing or a deed is."""
    if not any(frame.frame == "urge" and frame.sign > 0 for frame in verbs().get(verb.lemma_.lower(), ())) or is_negated(verb):
        return
    seeing = [clause for clause in complements(verb) if clause.lemma_.lower() in SEEING and not is_negated(clause)]
    for danger in [noun for clause in seeing for each in objects(clause) for noun in conjuncts(each) if noun.lemma_.lower() in DANGERS]:
        for target, sign in _of_what(danger, passage):
            found = lean(target, -sign, 0.6, "speech", (verb.i, danger.i), 0.85)
            yield from held(verb, replace(found, firm=True), passage)


def _of_what(danger: Token, passage: Passage) -> Iterator[tuple[Aim, int]]:
    """What the danger is of, and the sign of what is done to it ("the risks of | adopting | the plan")."""
    for clause in children(danger, "acl", "advcl"):
        if clause.tag_ == "VBG" and words_on(clause, "mark", "case") & {"of", "in"}:
            acts = leanings(clause, passage, 1)
            yield from ((act.aim, act.sign) for act in acts)
            if not acts and (own := _in_words(clause, passage)) is not None:
                yield own, 1
    for preposition, thing in obliques(danger):
        if preposition in ("of", "from") and (found := aim(thing, passage, actors=False) or open_aim(thing, passage)) is not None:
            yield found, 1


def _in_words(deed: Token, passage: Passage) -> Aim | None:
    """The deed in the words of the text ("| deploying chatbots in schools |")."""
    thing = next(iter(children(deed, "obj")), None)
    end = 0 if thing is None else full_phrase(thing)[1]
    if not deed.i + 1 < end <= deed.i + MAX_WORDS:
        return None
    return Aim(Target(None, worded(passage, deed.i, end), TargetKind.PROPOSITION), deed.i, end, 1, 0.6)
