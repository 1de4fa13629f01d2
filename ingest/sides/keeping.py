"""What somebody keeps others from: "tried to stop Congress from passing the act", "wants to block states from regulating AI"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import PREVENTIONS, objects
from ingest.parsing.syntax import children, words_on
from ingest.what.aims import Aim
from ingest.what.preventing import states_kept_from
from ingest.what.targets import clause_aim

from .leaning import Leaning, lean, turned

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

RESISTING = WordSet("resisting")
TEMPTATIONS = WordSet("temptations")


def kept_from(verb: Token) -> Token | None:
    """The deed from which a verb keeps somebody ("stop lawmakers from | passing | it")."""
    if verb.lemma_.lower() not in PREVENTIONS:
        return None
    doers = objects(verb)
    deeds = [*children(verb, "advcl", "xcomp", "acl"), *(deed for doer in doers for deed in children(doer, "acl"))]
    marked = (deed for deed in deeds if deed.tag_ == "VBG" and "from" in words_on(deed, "mark", "case"))
    return next(marked, None) if doers else None


def tempted_to(verb: Token) -> Token | None:
    """The deed that somebody is not to be drawn into ("resist the temptation to | exempt | them")."""
    drawn = [noun for noun in objects(verb) if noun.lemma_.lower() in TEMPTATIONS] if verb.lemma_.lower() in RESISTING else []
    deeds = [deed for noun in (*drawn, verb) for deed in children(noun, "acl", "xcomp", "advcl") if drawn and deed.i > drawn[0].i]
    return next((deed for deed in deeds if "to" in words_on(deed, "mark", "aux")), None)


def resisted(verb: Token, deed: Token, shown: list[Leaning], passage: Passage) -> Iterator[Leaning]:
    """What one resists doing: the other side of what it would show, else the deed itself."""
    whole = clause_aim(deed, passage) if not shown else None
    for each in shown or ([lean(whole, 1, 0.6, "speech", (), 0.8)] if whole is not None else []):
        yield replace(turned(each), cue=(verb.i, deed.i, *each.cue), firm=True)


def kept_out(verb: Token, passage: Passage) -> Leaning | None:
    """That states are to be kept from making AI laws is an idea of its own."""
    said = states_kept_from(verb, passage) if kept_from(verb) is not None else None
    if said is None:
        return None
    target = passage.discourse.registry.as_target(said[0])
    return lean(Aim(target, verb.i, said[1], 1, 0.85), 1, 0.7, "act", (verb.i,))
