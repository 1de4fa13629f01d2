"""How somebody votes on what others do: "the Senate voted to strike the ban, with Roe casting the only vote against"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.syntax import children, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

AGAINST = frozenset({"against", "no", "nay", "opposed"})
IN_FAVOR = frozenset({"yes", "yea", "aye"})
FAVOR = frozenset({"favor", "favour"})
VOTING = frozenset({"vote", "voting", "cast"})
DISSENTING = frozenset({"dissent", "dissenting"})


def ballot(token: Token) -> int:
    """1 for a vote with the others, -1 for one against them, 0 for a word that tells no vote or names what it is on."""
    word = token.lemma_.lower()
    if word in DISSENTING:
        return -1
    inside = [each for each in token.subtree if each.i > token.i] if word in VOTING else []
    if any(each.lower_ in AGAINST and _is_bare(each) for each in inside):
        return -1
    yes = any(each.lower_ in IN_FAVOR or (each.lower_ in FAVOR and not children(each, "nmod", "obl", "acl", "advcl")) for each in inside)
    return 1 if yes else 0


def _is_bare(word: Token) -> bool:
    """False for what belongs to words of its own ("against the ban", "no vote")."""
    return relation(word) not in ("case", "mark", "det") and not any(child.i > word.i and not child.is_punct for child in word.children)
