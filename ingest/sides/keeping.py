"""What somebody keeps others from: "tried to stop Congress from passing the act", "wants to block states from regulating AI"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.clauses import PREVENTIONS, objects
from ingest.parsing.syntax import children
from ingest.what.instruments import Aim
from ingest.what.preventing import states_kept_from

from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage


def kept_from(verb: Token) -> Token | None:
    """The deed from which a verb keeps somebody ("stop lawmakers from | passing | it")."""
    if verb.lemma_.lower() not in PREVENTIONS:
        return None
    doers = objects(verb)
    deeds = [*children(verb, "advcl", "xcomp", "acl"), *(deed for doer in doers for deed in children(doer, "acl"))]
    marked = (deed for deed in deeds if deed.tag_ == "VBG" and any(mark.lower_ == "from" for mark in children(deed, "mark", "case")))
    return next(marked, None) if doers else None


def kept_out(verb: Token, passage: Passage) -> Leaning | None:
    """That states are to be kept from making AI laws is an idea of its own."""
    said = states_kept_from(verb, passage) if kept_from(verb) is not None else None
    if said is None:
        return None
    target = passage.discourse.registry.as_target(said[0])
    return lean(Aim(target, verb.i, said[1], 1, 0.85), 1, 0.7, "act", (verb.i,))
