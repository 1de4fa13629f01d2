"""Deeds that are called good or bad: who "called banning toys a mistake" is against the ban, and who does the calling bans nothing.

A small parser hangs the judging word on the deed, as if it were one more thing that is banned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.parsing.clauses import is_negated
from ingest.parsing.syntax import children, lemma, words_on

from .judged import judgement

if TYPE_CHECKING:
    from spacy.tokens import Token

JUDGING = frozenset({"as", "pred"})
COMPLEMENTS = ("xcomp", "ccomp", "advcl", "csubj", "obj")
JUDGED_BY = ("obj", "xcomp", "obl", "obl:unmarked", "advcl", "ccomp", "acl")


def judged_deed(verb: Token) -> tuple[Token, int] | None:
    """The deed that the verb calls something, and the sign of what it is called; None for verbs that call no deed anything."""
    kinds = {frame.frame for frame in verbs().get(lemma(verb), ())} & JUDGING
    deed = next((each for each in children(verb, *COMPLEMENTS) if each.tag_ == "VBG" and 0 < each.i - verb.i <= 2), None)
    if deed is None or not kinds or is_negated(verb):
        return None
    done_to = next((noun.i for noun in children(deed, "obj") if noun.i > deed.i), deed.i)
    words = [word for head in (deed, verb) for word in children(head, *JUDGED_BY) if word.i > done_to]
    signs = {judgement(word) for word in words if ("as" if _is_as(word) else "pred") in kinds and _may_judge(word)} - {0}
    return (deed, signs.pop()) if len(signs) == 1 else None


def _is_as(word: Token) -> bool:
    return "as" in words_on(word, "case", "mark", "advmod")


def _may_judge(word: Token) -> bool:
    """True for a word that can be what something is called, not for where or by what it is done."""
    return word.pos_ in ("NOUN", "ADJ", "PROPN") and (_is_as(word) or not words_on(word, "case", "mark"))
