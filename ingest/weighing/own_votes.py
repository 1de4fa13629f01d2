"""What somebody says he himself did about a bill ("when | I voted for | the bill"): a deed, whatever else the sentence is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.syntax import children, lemma

if TYPE_CHECKING:
    from ingest.sides.holding import Claim

ACTS_ON_BILLS = WordSet("acts on bills")


def is_own_vote(claim: Claim) -> bool:
    """True for "I" or "we" before a verb of acting on a bill that tells what has been done; nobody votes so "if I voted for it"."""
    verb = claim.predicate
    past = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and any(word.lemma_.lower() == "have" for word in children(verb, "aux")))
    unreal = any(word.lower_ == "if" for word in children(verb, "mark")) or any(word.tag_ == "MD" for word in children(verb, "aux"))
    return past and not unreal and lemma(verb) in ACTS_ON_BILLS and any(noun.lower_ in FIRST_PERSON for noun in own_subjects(verb))
