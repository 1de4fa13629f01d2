"""Burdens that a policy keeps from somebody: what "would spare firms from having to follow fifty laws" is praised for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.clauses import objects
from ingest.parsing.syntax import children

if TYPE_CHECKING:
    from spacy.tokens import Token

SPARING = frozenset({"free", "keep", "prevent", "relieve", "save", "spare", "stop"})
BORNE = frozenset("comply endure face file have hire incur juggle lose navigate need pay suffer wade".split())


def spares(verb: Token) -> bool:
    """True for a verb that says what somebody need not bear ("spare | firms | from facing a patchwork")."""
    if verb.lemma_.lower() not in SPARING or not objects(verb):
        return False
    deeds = [*children(verb, "advcl", "xcomp", "acl"), *(deed for thing in objects(verb) for deed in children(thing, "acl"))]
    return any(
        deed.lemma_.lower() in BORNE and any(mark.lower_ in ("from", "of") for mark in children(deed, "mark", "case"))
        for deed in deeds
        if deed.tag_ == "VBG"
    )
