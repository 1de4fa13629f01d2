"""Who could hold a stance in a sentence: every actor it mentions, and the one who speaks its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .actors import holder, is_left_out
from .holding import author
from .mentions import Holder
from .passage import Passage
from .speakers import quoted_by, turn_speaker
from .syntax import children, relation

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


@dataclass(frozen=True, slots=True)
class Candidates:
    """The actors mentioned in a sentence, in text order, and its speaker if the sentence does not name them."""

    mentioned: tuple[Holder, ...]
    speaker: Holder | None


def candidates(sentence: Span, passage: Passage) -> Candidates:
    """Every possible holder of a stance in the sentence."""
    found: list[Holder] = []
    for token in sentence:
        one = holder(token, passage) if _may_name(token, passage) else None
        if one is not None and one.text is not None and not any(_within(one, other) for other in found):
            found = [other for other in found if not _within(other, one)] + [one]
    speaking = _speaker(sentence, passage)
    inside = speaking is not None and any(speaking.actor == one.actor for one in found)
    return Candidates(tuple(sorted(found, key=lambda one: one.text.start if one.text else 0)), None if inside else speaking)


def _may_name(token: Token, passage: Passage) -> bool:
    return (token.pos_ in ("NOUN", "PROPN", "PRON") or token.i in passage.names) and not (_is_place(token, passage) or is_left_out(token))


def _is_place(token: Token, passage: Passage) -> bool:
    """True for a state or country that only says where ("the California bill", "a bill in Ohio")."""
    name = passage.names.get(token.i)
    entry = passage.discourse.registry.actors.get(name.iris[0]) if name is not None else None
    if name is None or entry is None or entry.cls != "Polity":
        return False
    head = passage.doc[name.end - 1]
    cases = {case.lower_ for case in children(head, "case")}
    in_front = relation(head) in ("compound", "amod", "nmod:unmarked") and head.head.i >= name.end
    return in_front or bool(cases & {"in", "across", "throughout"})


def _within(inner: Holder, outer: Holder) -> bool:
    return inner.text is not None and outer.text is not None and outer.text.start <= inner.text.start and inner.text.end <= outer.text.end


def _speaker(sentence: Span, passage: Passage) -> Holder | None:
    """Who says the sentence: of a quotation, of a transcript's turn, else the author of a text that speaks for itself."""
    quotations = [passage.quotation(token) for token in sentence if not token.is_punct]
    quoted = [quotation for quotation in quotations if quotation is not None]
    if len(quoted) > 0.5 * max(len(quotations), 1):
        return next(iter(quoted_by(quoted[0], passage)), None)
    introduced = passage.discourse.introduced
    if introduced is not None and introduced[0] == passage.number:
        return introduced[1]
    turn = turn_speaker(passage)
    if turn is not None:
        return turn
    return next(iter(author(passage)), None) if passage.discourse.has_voice else None
