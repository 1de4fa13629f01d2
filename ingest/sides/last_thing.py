"""What is least wanted of all: "the last thing we need is a new agency" is against the agency."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children, copula, relation, words_on
from ingest.what.literal import open_aim
from ingest.what.targets import aim, clause_aim
from ingest.who.actors import holders
from ontology.model import Modality

from .holding import Claim, held_by, spoken
from .leaning import Leaning, lean, turned
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

WANTING = WordSet("wanting a last thing")


def last_thing(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The side of who says so, or of those who are said to want it least of all ("the last thing | labs | want is a new agency")."""
    wanting = next((verb for verb in children(noun, "acl:relcl") if verb.lemma_.lower() in WANTING), None)
    if noun.lemma_.lower() != "thing" or wanting is None or children(wanting, "xcomp") or "last" not in words_on(noun, "amod"):
        return
    cue = (noun.left_edge.i, noun.i, wanting.i)
    against = [replace(turned(each), cue=cue, manner="speech", firm=True) for each in _named(noun, passage)]
    wanters = [who for who in own_subjects(wanting) if who.lower_ not in FIRST_PERSON] if wanting.lemma_.lower() == "want" else []
    for leaning in against:
        if wanters:
            yield from (held_by(one, leaning, noun, Modality.PARAPHRASE) for who in wanters for one in holders(who, passage))
        else:
            yield from spoken(noun, leaning, passage)


def _named(noun: Token, passage: Passage) -> list[Leaning]:
    """What stands on the other side of "is", as if somebody were for it."""
    if copula(noun) is not None:
        things = own_subjects(noun)
    else:
        things = [noun.head] if relation(noun) in (*SUBJECTS, "nsubj:outer") else []
    for thing in things:
        deed = thing.pos_ == "VERB" or thing.tag_ == "VB"
        if deed and (told := leanings(thing, passage, 1)):
            return told
        meant = (clause_aim(thing, passage) if deed else None) or aim(thing, passage, actors=False) or open_aim(thing, passage)
        if meant is not None:
            return [lean(meant, 1, 0.7, "speech", ())]
    return []
