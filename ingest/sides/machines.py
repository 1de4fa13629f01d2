"""What machines should do or leave: "AI should never replace teachers" is against AI replacing teachers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import own_subjects
from ingest.parsing.duties import is_duty, is_to_be_left
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import is_passive
from ingest.what.aims import Aim
from ingest.what.gerunding import gerund
from ingest.what.wording import MAX_WORDS, ended, worded
from ontology.model import Target, TargetKind

from .demanding import demands
from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

MACHINES = WordSet("machines")
MADE_OF = WordSet("ai machines")
LEAST = 2  # words behind the subject: what AI does to something


def asked_of_machines(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The side of who says what AI should or must not do, where that is no policy known by name."""
    used = is_passive(verb) and verb.lemma_.lower() == "use"  # "should not be | used | to replace nurses"
    if verb.pos_ != "VERB" or verb.lemma_ == "be" or (is_passive(verb) and not used) or not is_duty(verb):
        return
    subject = next((noun for noun in own_subjects(verb) if _is_machine(noun, passage)), None)
    if subject is None or any(_is_known(claim) for claim in demands(verb, passage)):
        return
    start, behind = phrase(subject)[0], verb.i + 1
    end = ended(passage.doc, behind, min(verb.right_edge.i + 1, behind + MAX_WORDS)) if behind < len(passage.doc) else behind
    if end - behind + 1 < LEAST:
        return
    deed = "being used" if used else gerund(verb.lemma_.lower())
    words = f"{worded(passage, *phrase(subject))} {deed} {passage.words(behind, end)}"
    target = Aim(Target(None, words, TargetKind.PROPOSITION), start, end, 1, 0.7)
    found = lean(target, -1 if is_to_be_left(verb) else 1, 0.6, "speech", (verb.i,), 0.8)
    yield from spoken(verb, replace(found, firm=True), passage)


def _is_known(claim: Claim) -> bool:
    target = claim.leaning.aim.target
    return target.iri is not None or target.kind is TargetKind.INSTRUMENT


def _is_machine(noun: Token, passage: Passage) -> bool:
    words = passage.words(*phrase(noun)).lower().split()
    last = noun.lemma_.lower().removesuffix("s")
    return last in MACHINES or words[-1:] == ["ai"] or (last in MADE_OF and "ai" in words)
