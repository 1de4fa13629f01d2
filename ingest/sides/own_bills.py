"""What a speaker's own bill does, he wants done: "my amendment would strip the ban" is against the ban."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive

from .holding import Claim, spoken
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

BILLS = WordSet("bills of a speaker")


def has_own_bill(verb: Token) -> bool:
    """True for what "my bill" or "our amendment" does."""
    subjects = own_subjects(verb) if not is_passive(verb) else []
    laws = [noun for noun in subjects if noun.lemma_.lower() in BILLS]
    return any(owner.lower_ in FIRST_PERSON for noun in laws for owner in children(noun, "nmod:poss"))


def by_own_bill(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of a speaker by what his bill does to something."""
    if has_own_bill(verb) and not is_negated(verb):
        for found in leanings(verb, passage, 1):
            yield from spoken(verb, replace(found, manner="speech", firm=True), passage)
