"""The target that "it" and "them" take up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from ingest.parsing.clauses import own_subjects
from ingest.parsing.closed_classes import DASHES, PLURAL
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.reporting import reporting_verb
from ingest.parsing.syntax import SUBJECTS, relation, start_before
from ontology.model import Target, TargetKind

from . import instruments
from .aims import Aim
from .antecedents import (
    is_about_a_deed,
    is_plural,
    joined_subject,
    object_above,
    policy_before,
    proposed_before,
    sided_before,
    sided_here,
    subject_before,
    topic_before,
)
from .literal import by_its_words, open_aim
from .spoken_of import is_part_of
from .wording import worded

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

# What a noun phrase means as a target that is nobody (`targets.aim`).
Aiming: TypeAlias = "Callable[[Token, Passage], Aim | None]"
SEVERAL = frozenset({"they", "these", "those"})


def antecedent(noun: Token, passage: Passage, meant_by: Aiming, *, within: int) -> Target | None:
    """The target that a pronoun takes up: the subject of its sentence or the one before, else the last one, at most `within` blocks back.

    What a sentence is about is what the next one goes on with (Grosz, Joshi and Weinstein 1995, "Centering").
    """
    above = object_above(noun)
    if above is not None and (done := meant_by(above, passage)) is not None:
        return done.target
    joined = joined_subject(noun, passage) or subject_before(noun, passage)
    if joined is not None:
        spoken_of = meant_by(joined, passage)
        return None if spoken_of is None else spoken_of.target
    begin = noun.sent.start
    saying = {subject.i for clause in noun.head.ancestors if reporting_verb(clause) for subject in own_subjects(clause)}
    nouns = (word for word in noun.doc[begin : noun.i] if word.pos_ == "NOUN" and not (_is_single(noun) and word.tag_ in PLURAL))
    nouns = (word for word in nouns if word.i not in saying)  # "Roe's | letter | said it would hurt them"
    meant = [found for word in nouns if (found := instruments.described(word, passage))]
    if meant:
        return meant[-1].target
    if _sums_up(noun):
        return _told(noun, passage, meant_by, begin, noun.i)
    if (sided := sided_here(noun)) is not None:
        spoken_of = meant_by(sided, passage) or open_aim(sided, passage)
        return Target(None, worded(passage, *phrase(sided)), TargetKind.PROPOSITION) if spoken_of is None else spoken_of.target
    sided = sided_before(noun, passage)
    if sided is not None and is_about_a_deed(noun, sided):
        return None
    side = None if sided is None else meant_by(sided, passage)
    if side is not None:
        return side.target
    for first, end in ((begin, noun.i), (start_before(noun.doc, begin), begin)):
        if (told := _told(noun, passage, meant_by, first, end)) is not None:
            return told
    if noun.lower_ in SEVERAL:
        return None
    said = _said_of(noun.doc[start_before(noun.doc, begin) : begin], passage)
    spoken = said or _topic(passage, noun, within) or passage.discourse.last_target(passage.number, noun.i, within=within)
    return spoken or by_its_words(policy_before(noun) or proposed_before(noun), passage)


def _sums_up(noun: Token) -> bool:
    """True for "it" behind a dash, which is all that was told before the dash ("every state has a rule of its own — | it | is a mess")."""
    before = noun.doc[max(noun.i - 1, 0)]
    return noun.lower_ == "it" and relation(noun) in SUBJECTS and noun.sent.start < before.i and before.text in DASHES | {"--"}


def _is_single(noun: Token) -> bool:
    return noun.lower_ != "them"


def _told(noun: Token, passage: Passage, meant_by: Aiming, first: int, end: int) -> Target | None:
    """The subject among the targets of tokens [first, end), what their main clause is about if that is none of them, else the last."""
    before = [pair for pair in passage.discourse.targets_before(passage.number, noun.i) if not is_part_of(pair[1], noun, passage)]
    here = [(trace, target) for trace, target in before if trace.block == passage.number and first <= trace.token < end]
    here = [pair for pair in here if not (_is_single(noun) and is_plural(pair[0].token, passage))]
    if not here or (noun.lower_ in SEVERAL and len(here) == 1 and not is_plural(here[0][0].token, passage)):
        return None
    subjects = [target for trace, target in here if trace.subject]
    topic = topic_before(noun) if not subjects and end == noun.sent.start else None
    spoken_of = None if topic is None else meant_by(topic, passage)
    if topic is not None:
        return by_its_words(topic, passage) if spoken_of is None else spoken_of.target
    return subjects[-1] if subjects else max(here, key=lambda pair: pair[0].token)[1]


def _said_of(sentence: Span, passage: Passage) -> Target | None:
    """The law that the sentence says something of ("Roe said | the bill | would hurt them")."""
    subjects = (word for word in reversed(sentence) if word.pos_ == "NOUN" and relation(word) in SUBJECTS and word.tag_ not in PLURAL)
    found = (instruments.described(word, passage) for word in subjects)
    return next((each.target for each in found if each is not None), None)


def _topic(passage: Passage, noun: Token, within: int) -> Target | None:
    """The instrument that the paragraphs before spoke of most and first: whoever is quoted next speaks of it, not of their last words."""
    before = [
        target
        for trace, target in passage.discourse.targets_before(passage.number, noun.i)
        if passage.number - trace.block <= within + 1 and target.kind is TargetKind.INSTRUMENT
    ]
    return max(before, key=lambda target: (before.count(target), -before.index(target)), default=None)
