"""The signers of a letter, who take its side: "signatories include Ivey" after "forty senators oppose the bill in a letter"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ingest.parsing.clauses import subjects
from ingest.parsing.syntax import children, obliques
from ingest.who.actors import holders
from ontology.model import Modality

from .holding import Claim, held_by
from .publishing import WRITINGS

if TYPE_CHECKING:
    from spacy.tokens import Span

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

SIGNERS = frozenset({"signatory", "signer", "cosigner", "co-signer", "cosignatory", "co-signatory"})


def signers(sentence: Span, passage: Passage) -> list[Holder]:
    """Who is named as having signed ("signatories include Ivey", "among the signers are Ivey and Abbott"); nobody in other sentences."""
    root = sentence.root
    if root.lemma_.lower() == "include" and any(noun.lemma_.lower() in SIGNERS for noun in subjects(root)):
        return [each for noun in children(root, "obj") for each in holders(noun, passage)]
    among = any(preposition == "among" and noun.lemma_.lower() in SIGNERS for preposition, noun in obliques(root))
    return holders(root, passage) if among else []


def signed(sentence: Span, before: Iterable[Claim], passage: Passage) -> Iterator[Claim]:
    """The sides that the sentence before takes in a writing, for those whom this one names as its signers."""
    told = [claim for claim in before if any(word.lemma_.lower() in WRITINGS for word in claim.predicate.sent)]
    for one in signers(sentence, passage) if told else ():
        for leaning in dict.fromkeys(claim.leaning for claim in told):
            yield held_by(one, leaning, sentence.root, Modality.REPORTED_ACTION)


def is_signed(claim: Claim) -> bool:
    """True for a signer's claim: it is told in the sentence before its own."""
    return claim.leaning.aim.end <= claim.predicate.sent.start
