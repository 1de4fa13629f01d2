"""What marked words cannot do without: "a law that bars makers | from filming children", for "a law that bars makers" is another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.closed_classes import NAMING
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.syntax import children, words_on

from .preventing import is_kept_from
from .wording import ENOUGH, ended

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NEAR = 4  # tokens from "from" to the verb that it marks


def kept_from(doc: Doc, start: int, end: int) -> int:
    """The end of tokens [start, end), or of what somebody is kept from doing where they end right before it."""
    if end >= len(doc) or doc[end].lower_ != "from":
        return end
    act = next((token for token in doc[end + 1 : end + 1 + NEAR] if token.tag_ == "VBG" and is_kept_from(token)), None)
    return act.right_edge.i + 1 if act is not None and start <= act.head.i < end else end


def with_object(verb: Token, start: int, end: int) -> int:
    """The end of tokens [start, end), a deed, or of all its object where that needs more: "ease the process | of building dams".

    "Adopt rules | that curb it", but not "adopt fair licensing rules that all can bear".
    """
    objects = [full_phrase(each)[1] for each in children(verb, "obj") if each.i > verb.i and (_says_little(each) or _leads_on(each))]
    whole = max(objects, default=end)
    return ended(verb.doc, start, whole) if whole > end else end


def _says_little(noun: Token) -> bool:
    """True for one or two words that a relative clause goes on to tell apart from others ("rules | that curb it")."""
    return bool(children(noun, "acl:relcl")) and sum(token.pos_ in NAMING for token in noun.doc[slice(*phrase(noun))]) < ENOUGH


def _leads_on(noun: Token) -> bool:
    """True for the noun of a deed that goes on to say which ("the process | of building dams")."""
    return any("of" in words_on(clause, "mark") for clause in children(noun, "acl"))
