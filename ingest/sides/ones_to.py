"""Who is told from others by what he did: "Roe was the only member to vote for lifting the ban", "one of three to oppose it".

The deed is done, and he has done it; an encoder that looks at the nearest words takes what is banned or lifted for his target.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated
from ingest.parsing.syntax import children, copula, relation, words_on
from ingest.who.actors import holders
from ontology.model import Modality

from .holding import Claim, held_by
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SINGLED_OUT = WordSet("singled out")
VOTING = frozenset({"vote"})  # of another deed that is itself a policy ("to ban it") the encoder hears the side
DONE = frozenset({"is", "was", "were", "are"})


def one_to(deed: Token, passage: Passage) -> Iterator[Claim]:
    """The sides that somebody takes by a deed which marks him out."""
    noun = deed.head
    if relation(deed) != "acl" or deed.tag_ != "VB" or "to" not in words_on(deed, "mark") or is_negated(deed) or not _is_singled_out(noun):
        return
    found = [told for told in leanings(deed, passage) if told.manner != "policy" or deed.lemma_.lower() in VOTING]
    for told in found:
        for who in _who(noun):
            for one in holders(who, passage):
                yield held_by(one, replace(told, cue=(noun.i, *told.cue)), deed, Modality.REPORTED_ACTION)


def _is_singled_out(noun: Token) -> bool:
    among = "among" in words_on(noun, "case")
    return among or noun.lower_ == "one" or bool(words_on(noun, "amod", "det") & SINGLED_OUT)


def _who(noun: Token) -> list[Token]:
    """Whom the noun is said of ("| Roe | was the only one", "| Roe |, the only one")."""
    if relation(noun) == "appos":
        return [noun.head]
    be = copula(noun)
    return children(noun, "nsubj") if be is not None and be.lower_ in DONE and not is_negated(noun) and not children(noun, "aux") else []
