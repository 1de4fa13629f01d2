"""Verdicts in set phrases, which fall on their subject: "strikes the right balance", "goes too far"; and what is said to be needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, firm_verdicts, needs, verdicts
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.closed_classes import ABLE, COMPARATIVE, FIRST_PERSON
from ingest.parsing.passage import Passage
from ingest.parsing.shared import causes, is_denied
from ingest.parsing.syntax import is_passive, words_on
from ingest.what.literal import open_aim
from ingest.what.targets import aim

from .holding import Claim, spoken
from .judged import judgement
from .leaning import lean
from .what_is_judged import done_by, judged_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

MARKING = WordSet("marking")
LACKS = WordSet("lacks")


def verdict(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Idioms that judge their subject ("strikes the right balance", "goes too far")."""
    # "Go further" is no "go too far".
    behind = [word for child in verb.children for word in (child, *child.children) if child.i > verb.i and word.tag_ not in COMPARATIVE]
    beside = {form: word.i for word in behind for form in (word.lower_, word.lemma_.lower())}
    said = {other: sign for (own, other), sign in verdicts().items() if own == verb.lemma_.lower()}
    idioms = {other: sign for other, sign in said.items() if all(word in beside for word in other.split())}
    signs = set(idioms.values())
    inside = [word for child in verb.children if child.pos_ not in ("VERB", "AUX") for word in (child, *child.children)]
    enough = [word.i for word in inside if word.lower_ == "enough" and word.i - 1 > verb.i] if signs else []
    signs = {1} if enough else signs  # "did not go far | enough"
    if _is_for_its_makers(verb):
        yield from _judged(verb, -1, (verb.i, verb.i + 3), passage)
    if not signs and verb.lemma_.lower() in MARKING:
        signs = {judgement(noun) for noun in objects(verb)} - {0}
    if len(signs) == 1 and not is_passive(verb):
        cue = (verb.i, *enough[:1], *(beside[word] for other in idioms for word in other.split() if verb.doc[beside[word]].pos_ != "ADP"))
        firm = any((verb.lemma_.lower(), other) in firm_verdicts() for other in idioms)
        yield from _judged(verb, signs.pop() * (-1 if is_denied(verb) else 1), cue, passage, firm=firm)


def needed(verb: Token, passage: Passage) -> Iterator[Claim]:
    """What is said to be needed, or not to be borne ("we cannot have | this shortage of nurses")."""
    wanted = 0 if verb.tag_ == "VBN" else needs().get(verb.lemma_.lower(), 0) * (-1 if is_negated(verb) else 1)
    things = objects(verb) if wanted else [noun for noun in objects(verb) if _is_ill(noun)] if _is_not_to_be_had(verb) else []
    for noun in things:
        target = aim(noun, passage, actors=False) or (None if wanted else open_aim(noun, passage))
        if target is not None:
            yield from spoken(verb, lean(target, wanted or -1, 0.6, "speech", (verb.i,), 0.7), passage)


def _is_ill(noun: Token) -> bool:
    return noun.lemma_.lower() in bad_things() or noun.lemma_.lower() in LACKS


def _is_not_to_be_had(verb: Token) -> bool:
    """True for what "we cannot have" ("we cannot | have | this shortage of nurses")."""
    ours = any(subject.lower_ in FIRST_PERSON for subject in own_subjects(verb))
    return verb.lemma_.lower() == "have" and ours and is_negated(verb) and bool(words_on(verb, "aux") & ABLE)


def _judged(verb: Token, sign: int, cue: tuple[int, ...], passage: Passage, *, firm: bool = False) -> Iterator[Claim]:
    """The side that a verdict takes on its subject, on the deed of one who is no policy himself."""
    subjects = [each for subject in causes(verb) for each in judged_subject(subject, passage)]
    for found in subjects or done_by(verb, passage):
        shown = cue if subjects else (*cue, *found.cue)
        said = replace(found, sign=sign * found.sign, manner="speech", cue=shown, confidence=0.7 * found.confidence, firm=firm)
        yield from spoken(verb, said, passage)


def _is_for_its_makers(verb: Token) -> bool:
    """True for what is said to serve those who made it ("written by and for | Big Tech")."""
    behind = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 4]]
    return is_passive(verb) and behind in (["by", "and", "for"], ["for", "and", "by"])
