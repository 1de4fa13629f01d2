"""Several targets marked as one: "our support | for a code and | for rules on dolls", "backed | taxing dolls and | licensing toys"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.syntax import children, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

LEADING = frozenset({"about", "against", "for", "of", "on", "to", "with"})
LONGEST = 20  # tokens
NOT_JOINED = frozenset({"instead", "not", "rather", "then", "thereby", "thus"})


def parted(inside: Sequence[Token]) -> list[Sequence[Token]]:
    """Each target among the marked tokens: where a preposition comes again, and each deed of a row that has an object of its own."""
    return [deed for part in repeated(inside) for deed in _deeds(part)]


def repeated(inside: Sequence[Token]) -> list[Sequence[Token]]:
    """The marked tokens up to where the preposition before them comes again, then what stands behind it; alone where it does not."""
    marked = {token.i for token in inside}
    head = next((token for token in inside if token.head.i not in marked and token.pos_ in ("NOUN", "PROPN", "VERB")), None)
    own = None if head is None else _preposition(head)
    if head is None or own is None:
        return [inside]
    parts, last = [inside], inside
    for other in children(head, "conj"):
        again = _preposition(other)
        if (
            again is None
            or again.lower_ != own.lower_
            or (other.tag_ == "VBG") != (head.tag_ == "VBG")
            or not head.i < again.i < other.i
            or other.right_edge.i - again.i > LONGEST
        ):
            continue
        join = min((word.i for word in other.children if word.dep_ == "cc" or word.text == ","), default=again.i)
        parts[-1] = [token for token in last if token.i < join]
        last = [token for token in other.subtree if token.i > again.i and token.i <= other.right_edge.i]
        parts.append(last)
    return [part for part in parts if part]


def _preposition(word: Token) -> Token | None:
    """The preposition before a noun or a gerund."""
    marks = children(word, "case", *(["mark"] if word.tag_ == "VBG" else []))
    return next((mark for mark in marks if mark.i < word.i and mark.lower_ in LEADING), None)


def _deeds(inside: Sequence[Token]) -> list[Sequence[Token]]:
    """The marked tokens up to the second deed, then that one ("the idea of | taxing dolls and | funding a doll office")."""
    first = next((token for token in inside if token.pos_ == "VERB"), None)
    if first is None or not (_is_whole(first) and _is_wanted(first)):
        return [inside]
    parts = [inside]
    for other in children(first, "conj"):
        joints = [word for word in other.children if word.i < other.i and (word.dep_ == "cc" or word.text == ",")]
        alike = other.tag_ == first.tag_ and _is_whole(other) and not words_on(other, "advmod", "cc", "mark") & NOT_JOINED
        if not joints or not alike or other.right_edge.i - other.i > LONGEST:
            continue
        parts[-1] = [token for token in parts[-1] if token.i < joints[0].i]
        parts.append([token for token in other.subtree if token.i >= other.i])
    return [part for part in parts if part]


def _is_wanted(deed: Token) -> bool:
    """True for the deed that somebody is for or against; not for how he does another ("by taxing dolls"), or what a heading says."""
    return deed.tag_ == "VBG" and (relation(deed) == "xcomp" or _preposition(deed) is not None)


def _is_whole(deed: Token) -> bool:
    """True for what is done to something that is named, by whoever does the rest ("| taxing dolls |", not "and using them")."""
    things = objects(deed)
    named = bool(things) and all(thing.pos_ in ("NOUN", "PROPN") and thing.i > deed.i for thing in things)
    return named and not is_negated(deed) and not children(deed, "nsubj", "nsubj:pass")
