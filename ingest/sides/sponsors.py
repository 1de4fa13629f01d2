"""Who are told to be a bill's sponsors, where the sentence does not name it: "the lead sponsors are Ada Poe and Ned Pim"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import subjects
from ingest.parsing.closed_classes import TAKING_UP
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.syntax import SUBJECTS, children, copula, obliques, relation
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.who.actors import INCLUDING, holders
from ingest.who.enumerations import included
from ontology.model import Modality, TargetKind

from .holding import Claim, held_by
from .leaning import lean
from .stance import noun_leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

MAKERS = WordSet("makers of laws")
NEAR = 3  # blocks
STRENGTH = 0.8


def told_as_sponsors(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The support of the people whom the sentence counts among the sponsors, for the bill that the text is about."""
    if noun.lemma_.lower() not in MAKERS or noun.tag_ not in ("NN", "NNS"):
        return
    people = [(one, place) for one, place in _people(noun, passage) if passage.discourse.is_person(one.actor)]
    law = _law(noun, passage) if people else None
    if law is None:
        return
    for person, place in people:
        yield held_by(person, lean(law, 1, STRENGTH, "act", (noun.i, place)), noun, Modality.REPORTED_ACTION)


def _people(noun: Token, passage: Passage) -> list[tuple[Holder, int]]:
    """Whom the clause says the sponsors to be, or to count among them, each with a word of his."""
    is_it = noun.head if relation(noun) in SUBJECTS and copula(noun.head) is not None else None
    named = conjuncts(is_it) if is_it is not None and is_it.pos_ == "PROPN" else []
    named += [part for preposition, member in obliques(noun) if preposition in INCLUDING for part in conjuncts(member)]
    found = [(each, part.i) for part in named for each in holders(part, passage)]
    return found or [(each, noun.head.i) for each in included(noun, passage)]


def _law(noun: Token, passage: Passage) -> Aim | None:
    """Whose sponsors they are: what the noun or "has" says, else the one law of the title or the law told of last."""
    if said := noun_leanings(noun, passage):
        return said[0].aim
    owners = [*children(noun, "nmod:poss"), *(inner for preposition, inner in obliques(noun) if preposition in ("of", "on"))]
    owners += subjects(noun.head) if relation(noun) == "obj" and noun.head.lemma_.lower() == "have" else []
    named = [owner for owner in owners if owner.lower_ not in TAKING_UP | {"its"}]
    if named:
        found = aim(named[0], passage, actors=False)
        return found if found is not None and found.target.kind is TargetKind.INSTRUMENT else None
    titled = passage.discourse.title_instruments
    told = passage.discourse.targets_before(passage.number, noun.i)
    near = [each for trace, each in told if each.kind is TargetKind.INSTRUMENT and passage.number - trace.block <= NEAR]
    law = titled[0] if len(titled) == 1 else near[-1] if near else None
    return None if law is None else Aim(law, noun.i, noun.i + 1, 1, 0.9)
