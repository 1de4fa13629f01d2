"""Who speaks in the words that follow: "Acme released the following statement:", "attributed to Jane Doe", "Statement from Acme"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bearers, speech_verbs
from ingest.naming.mentions import Holder
from ingest.parsing.passage import Passage, Quotation
from ingest.parsing.syntax import lemma

from .doers import bearers_of
from .introductions import introduced
from .joint import issuing
from .speakers import BREAKS, NEAR, first_name, speakers

if TYPE_CHECKING:
    from spacy.tokens import Token

FOLLOWS = re.compile(
    r"\b(?:following|below)\b.{0,60}\battribut(?:ed|able) to\b|\battribute (?:the following|this|these)\b"
    r"|\b(?:following|this|these) (?:joint |brief |written )?(?:statement|remarks|comments?)\b"
    r"|\bfollowing (?:joint |open )?(?:letter|message)\b"
    r"|^(?:Joint )?(?:Statement|Remarks) (?:from|by|of)\b"
    r"|^(?:Joint |Prepared |Written )?(?:Statement|Testimony|Comments) (?:from|by|of)\b[^.:]*$",
    re.IGNORECASE,
)
CREDITED = WordSet("credited")


def announced(passage: Passage, end: int) -> list[Holder] | None:
    """Who says what follows: who does the last verb of saying, to whom it is credited, or whose it is; None where nothing is announced.

    What stands behind character `end` says only what it is about ("the following statement | on the order signed by Roe").
    """
    for token in reversed([each for each in passage.doc if passage.place(each) < end]):
        if token.lower_ in CREDITED:
            return _credited(token, passage)
        # a tagger takes "MEP Jane Roe | comments |:" for a noun
        if lemma(token) in speech_verbs() and (token.pos_ == "VERB" or introduced(token, passage) is not None):
            return speakers(token, passage)
        if bearers().get(token.lemma_.lower()) == "document" and token.pos_ in ("NOUN", "PROPN"):
            return issuing(token, passage) or bearers_of(token, passage) or _whose(token, passage)
    return None


def following(quotation: Quotation, passage: Passage) -> list[Holder]:
    """Who announced "the following statement" before the quotation, whoever is named behind that."""
    told = passage.block.text[: passage.place(passage.doc[quotation.start])]
    statement = FOLLOWS.search(told) if told.rstrip(" “\"‘'").endswith(":") else None
    return (announced(passage, statement.end()) or []) if statement is not None else []


def _credited(word: Token, passage: Passage) -> list[Holder]:
    """Who stands behind "attributed to"."""
    behind = list(passage.doc[word.i + 1 : word.i + NEAR])
    to = next((place for place, token in enumerate(behind) if token.lower_ == "to"), len(behind))
    return first_name(behind[to + 1 :], passage, until=tuple(BREAKS))


def _whose(statement: Token, passage: Passage) -> list[Holder]:
    """Who stands behind "statement from", else the name nearest before it."""
    behind = list(passage.doc[statement.i + 1 : statement.i + NEAR])
    if behind and behind[0].lower_ in ("from", "by", "of"):
        return first_name(behind[1:], passage, until=("on", "in", ",", *BREAKS))
    return first_name(list(reversed(passage.doc[: statement.i])), passage, until=tuple(BREAKS))
