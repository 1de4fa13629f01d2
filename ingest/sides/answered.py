"""Questions that are answered by a word: behind "would you support a licensing agency?" a "yes" takes a side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, needs
from ingest.naming.discourse import Asked
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.duties import is_duty
from ingest.parsing.syntax import SUBJECTS, children, is_verbal, obliques
from ingest.what.aims import Aim
from ingest.what.targets import aim, clause_aim
from ingest.who.attribution import speech
from ontology.model import Modality

from .holding import Claim, author, held_by
from .leaning import Leaning, lean, sides_told, turned
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

# An answer that is one by its first words; "yes and no" and "no comment" are none.
ANSWER = re.compile(
    r"(?:(?P<yes>yes|yeah|absolutely|certainly|definitely|of course|very much so|(?:I|we) (?:do|would|agree|(?:think|believe) so))|"
    r"(?P<no>no|not at all|absolutely not|certainly not|never|"
    r"(?:I|we) (?:do not|don['’]t|would not|wouldn['’]t)(?: (?:think|believe) so)?))"
    r"(?=\s*[.,;:!—–]|$)(?!, and no\b)",
    re.IGNORECASE,
)
QUESTION = re.compile(r"\?[\"'”’]?\s*(?:$|[a-z])")  # also one that somebody is said to ask
OPENING = re.compile(
    r"(?:[A-Z][\w.'’ -]{1,40}: )?[\s\"'“‘]*(?i:(?:well|senator|congress(?:man|woman)|(?:mr|madam)\.? chair\w*|thank you)[,.] )*"
)
ASKED = "you"
AUXILIARIES = frozenset({"are", "can", "could", "did", "do", "should", "would"})
MERITS = WordSet("merits")
NEEDING = frozenset({"do", "does"})


def remember_question(sentence: Span, passage: Passage) -> None:
    """Keep what a question that is to be answered by yes or no asks to take a side on; any other sentence ends it."""
    if QUESTION.search(sentence.text) is None:
        # A label ("Mr. Roe:") and who asked say nothing.
        if any(token.pos_ in ("AUX", "VERB") and token.lemma_.lower() != "ask" for token in sentence):
            passage.discourse.asked = None
        return
    asking = [verb for verb in sentence if is_verbal(verb) and (_is_asked(verb) or is_duty(verb))]
    asking = asking if any(_is_asked(verb) for verb in asking) else [verb for verb in sentence if _weighed(verb)]
    passage.discourse.asked = next((asked for verb in asking if (asked := _asked_by(verb, passage)) is not None), None)


def _asked_by(verb: Token, passage: Passage) -> Asked | None:
    things = [target for noun in _weighed(verb) if (target := aim(noun, passage, actors=False)) is not None]
    found = [lean(each, 1, 0.6, "speech", (verb.i,)) for each in things] or leanings(verb, passage, 1) or _idea(verb, passage)
    sides = sides_told(map(turned, found) if is_negated(verb) else found, passage)
    of_view = any(noun.lower_ == ASKED for noun in children(verb, *SUBJECTS))
    return Asked(passage.number, sides, of_view) if sides else None


def _idea(verb: Token, passage: Passage) -> list[Leaning]:
    """What the whole clause means, where that is known ("should | Congress preempt state AI laws |?")."""
    target = clause_aim(verb, passage, wanted=False)
    return [lean(target, 1, 0.6, "speech", (verb.i,))] if target is not None else []


def _weighed(verb: Token) -> list[Token]:
    """What is asked about as something needed or not ("is there a case for | a law |?", "do we need | one |?")."""
    if verb.lemma_.lower() == "be" and "there" in {word.lower_ for word in children(verb, "expl")}:
        merits = [noun for noun in children(verb, *SUBJECTS) if noun.lemma_.lower() in MERITS]
        return [thing for noun in merits for case, thing in obliques(noun) if case == "for"]
    needed = needs().get(verb.lemma_.lower(), 0) > 0 and is_verbal(verb)
    asked = any(aux.lower_ in NEEDING and aux.i < who.i for aux in children(verb, "aux") for who in children(verb, *SUBJECTS))
    return objects(verb) if needed and asked else []


def _is_asked(verb: Token) -> bool:
    """True for what "would you" and "should they" ask."""
    before = [aux for aux in children(verb, "aux") if aux.lower_ in AUXILIARIES]
    who = [noun for noun in children(verb, *SUBJECTS) if before and before[0].i < noun.i < verb.i]  # not the label before
    return bool(who) and (who[0].lower_ == ASKED or before[0].lower_ == "should" or is_duty(verb))


def answered(sentence: Span, passage: Passage) -> Iterator[Claim]:
    """The claims of who answers by yes or no what was asked last."""
    asked = passage.discourse.asked
    if asked is None or not 0 <= passage.number - asked.block <= 1:
        return
    opening = OPENING.match(sentence.text)
    begin = opening.end() if opening else 0
    answer = ANSWER.match(sentence.text, begin)
    if answer is None:
        return
    sign = 1 if answer["yes"] else -1
    word = next(token for token in sentence if token.idx >= sentence[0].idx + begin and token.is_alpha)
    said = speech(word, passage)
    passage.discourse.asked = None
    for target, words, side in asked.sides:
        if sign < 0 and side < 0 and asked.of_view:
            continue  # who does not oppose it need not back it
        told = lean(Aim(target, word.i, word.i + 1, 1, 0.8), sign * side, 0.6, "speech", (word.i,))
        for one in author(passage) if said is None else said.speakers:
            yield replace(held_by(one, replace(told, firm=True), word, Modality.DIRECT_QUOTE), named=words)
