"""Speakers without a name, who only tell what others think: "sources said", "a person familiar with the matter"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, speech_verbs
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import SUBJECTS, lemma, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

TELLERS = WordSet("tellers without a name")
UNNAMED = re.compile(
    r"\s*,?\s*(?:familiar with|briefed on|close to|privy to|with (?:\w+ )?knowledge of|(?:who|speaking) (?:\w+ )?on (?:the )?condition"
    r"|who (?:asked|declined|requested|spoke|were|was) )",
    re.IGNORECASE,
)


def is_anonymous(noun: Token) -> bool:
    """True for a plain word for who tells something, with nothing that says of which group he is, or with what hides his name."""
    if not {noun.lemma_.lower(), noun.lower_.removesuffix("s")} & TELLERS:
        return False
    start, _ = phrase(noun)
    hidden = UNNAMED.match(noun.doc[noun.i + 1 : noun.i + 8].text) is not None
    plain = all(
        token.pos_ in ("DET", "NUM") or token.lower_ in ("several", "many", "multiple", "some") for token in noun.doc[start : noun.i]
    )
    says = relation(noun) in SUBJECTS and lemma(noun.head) in speech_verbs()
    return plain and (hidden or says)
