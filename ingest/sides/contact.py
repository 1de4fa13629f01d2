"""A thing right before those who say something of it: in "passed a bill critics say goes too far" the bill is passed, not its critics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, nouns, policy_nouns, speech_verbs
from ingest.parsing.closed_classes import FINITE
from ingest.parsing.noun_phrases import phrase
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.what.wording import worded
from ontology.model import Target

from .partisans import PERSON_ENDINGS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

RELATIVE = frozenset({"that", "which"})
FEARING = WordSet("fearing or hoping")
AROUND = frozenset({"ADV", "AUX"})


def thing_before(noun: Token) -> Token | None:
    """The policy's noun before those who say something of it, None where they say something else."""
    sided = noun.tag_ == "NNS" and noun.lemma_.lower() in nouns() and noun.lemma_.lower().endswith(PERSON_ENDINGS)
    if not sided or not _is_told(noun):
        return None
    before = [word for word in noun.doc[noun.sent.start : noun.i] if word.text != ","]
    while before and (before[-1].lower_ in RELATIVE or before[-1].pos_ == "ADJ"):
        before.pop()
    thing = before[-1] if before else None
    return thing if thing is not None and thing.tag_ == "NN" and thing.lemma_.lower() in policy_nouns() else None


def _is_told(noun: Token) -> bool:
    """True if a verb of saying follows that has another verb for its object ("critics | have argued is | vague")."""
    behind = [word for word in noun.doc[noun.i + 1 : noun.sent.end] if word.pos_ not in AROUND or word.lemma_.lower() == "be"]
    auxiliaries = noun.doc[noun.i + 1 : noun.i + 3]
    saying = next((word for word in behind[:1] if word.lemma_.lower() in speech_verbs() or word.lemma_.lower() in FEARING), None)
    if saying is None or any(word.text == "," for word in auxiliaries[:1]):
        return False
    after = noun.doc[saying.i + 1 : saying.i + 2]
    return len(after) == 1 and after[0].tag_ in FINITE


def told_of(thing: Token, noun: Token, passage: Passage) -> Aim:
    """The thing, in words that end before those who speak of it."""
    found = aim(thing, passage, actors=False)
    if found is not None and (found.target.iri is not None or found.end <= thing.i + 1):
        return found
    start = min(phrase(thing)[0], phrase(noun)[0])
    kind = policy_nouns()[thing.lemma_.lower()]
    return Aim(Target(None, worded(passage, start, thing.i + 1), kind), start, thing.i + 1, 1, 0.8)
