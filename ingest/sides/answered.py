"""Questions that are answered by a word: behind "would you support a licensing agency?" a "yes" takes a side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.naming.discourse import Asked
from ingest.parsing.clauses import is_negated
from ingest.parsing.duties import is_duty
from ingest.parsing.syntax import SUBJECTS, children, is_verbal
from ingest.what.instruments import Aim
from ingest.who.attribution import speech
from ontology.model import Modality

from .holding import Claim, author, held_by
from .leaning import lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

# An answer that is one by its first words; "yes and no" and "no comment" are none.
ANSWER = re.compile(
    r"(?:(?P<yes>yes|yeah|absolutely|certainly|definitely|of course|very much so|I (?:do|would)|we (?:do|would))|"
    r"(?P<no>no|not at all|absolutely not|certainly not|never|(?:I|we) (?:do|would) not|(?:I|we) (?:don|wouldn)['’]t))"
    r"(?=\s*[.,;:!—–]|$)(?!, and no\b)",
    re.IGNORECASE,
)
QUESTION = re.compile(r"\?[\"'”’]?\s*(?:$|[a-z])")  # also one that somebody is said to ask
OPENING = re.compile(
    r"(?:[A-Z][\w.'’ -]{1,40}: )?[\s\"'“‘]*(?i:(?:well|senator|congress(?:man|woman)|(?:mr|madam)\.? chair\w*|thank you)[,.] )*"
)
ASKED = "you"
AUXILIARIES = frozenset({"are", "can", "could", "did", "do", "should", "would"})


def remember_question(sentence: Span, passage: Passage) -> None:
    """Keep what a question that is to be answered by yes or no asks to take a side on; any other sentence but an answer ends it."""
    if QUESTION.search(sentence.text) is None:
        # A label ("Mr. Roe:") and who asked say nothing.
        told = [token for token in sentence if token.pos_ in ("AUX", "VERB") and token.lemma_.lower() != "ask"]
        if told and answer_to(sentence, passage) is None:
            passage.discourse.asked = None
        return
    asking = next((verb for verb in sentence if is_verbal(verb) and _is_asked(verb)), None)
    found = [] if asking is None else leanings(asking, passage, 1)
    turned = -1 if asking is not None and is_negated(asking) else 1
    sides = [(each.aim.target, passage.span(each.aim.start, each.aim.end), turned * each.sign) for each in found if each.sign]
    of_view = asking is not None and any(noun.lower_ == ASKED for noun in children(asking, *SUBJECTS))
    passage.discourse.asked = Asked(passage.number, tuple(dict.fromkeys(sides)), of_view) if sides else None


def _is_asked(verb: Token) -> bool:
    """True for what "would you" and "should they" ask."""
    before = [aux for aux in children(verb, "aux") if aux.lower_ in AUXILIARIES]
    who = [noun for noun in children(verb, *SUBJECTS) if before and before[0].i < noun.i < verb.i]  # not the label before
    return bool(who) and (who[0].lower_ == ASKED or before[0].lower_ == "should" or is_duty(verb))


def answer_to(sentence: Span, passage: Passage) -> int | None:
    """1 for a yes, -1 for a no, None for a sentence that is neither or answers nothing."""
    asked = passage.discourse.asked
    if asked is None or not 0 <= passage.number - asked.block <= 1:
        return None
    begin = OPENING.match(sentence.text)
    answer = ANSWER.match(sentence.text, begin.end() if begin else 0)
    return None if answer is None else 1 if answer["yes"] else -1


def answered(sentence: Span, passage: Passage) -> Iterator[Claim]:
    """The claims of who answers by yes or no what was asked last."""
    sign, asked = answer_to(sentence, passage), passage.discourse.asked
    if sign is None or asked is None:
        return
    begin = OPENING.match(sentence.text)
    place = sentence[0].idx + (begin.end() if begin else 0)
    word = next(token for token in sentence if token.idx >= place and token.is_alpha)
    said = speech(word, passage)
    passage.discourse.asked = None
    for target, words, side in asked.sides:
        if sign < 0 and side < 0 and asked.of_view:
            continue  # who does not oppose it need not back it
        told = lean(Aim(target, word.i, word.i + 1, 1, 0.8), sign * side, 0.6, "speech", (word.i,))
        for one in author(passage) if said is None else said.speakers:
            yield replace(held_by(one, replace(told, firm=True), word, Modality.DIRECT_QUOTE), named=words)
