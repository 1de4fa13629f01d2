"""A balance between two things, which is a target as a whole: who wants one "between growth and privacy" is for neither alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ontology.model import Target, TargetKind

from .aims import Aim
from .wording import MAX_WORDS, ended

if TYPE_CHECKING:
    from spacy.tokens import Token

BALANCES = WordSet("balances")
NEAR = 8  # tokens from the balance to its "between" ("a | balance | will have to be struck between")
FAR = 12  # tokens from there to what is marked


def middle_way(noun: Token, passage: Passage) -> Aim | None:
    """The balance with the two things it is between, also where a verb parts them ("a | balance | must be struck between A and B")."""
    if noun.lemma_.lower() not in BALANCES or noun.pos_ != "NOUN":
        return None
    doc, sentence = noun.doc, noun.sent
    between = next((token for token in doc[noun.i + 1 : min(noun.i + NEAR, sentence.end)] if token.lower_ == "between"), None)
    if between is None or any(token.pos_ not in ("AUX", "VERB", "PART", "ADV") for token in doc[noun.i + 1 : between.i]):
        return None
    second = next((token for token in doc[between.i : min(between.i + FAR, sentence.end)] if token.lower_ == "and"), None)
    if second is None or second.i + 1 >= sentence.end:
        return None
    first = doc[second.i + 1]
    last = max(first.right_edge.i, first.head.right_edge.i if first.head.i > second.i else 0) + 1
    while last < sentence.end and doc[last].pos_ in ("NOUN", "PROPN"):
        last += 1  # "testing | toys", of which a small parser makes two things
    end = ended(doc, between.i, min(last, between.i + MAX_WORDS, sentence.end))
    words = f"{noun.text.lower()} {passage.words(between.i, end)}"
    return Aim(Target(None, words, TargetKind.PROPOSITION), phrase(noun)[0], end, 1, 0.7)


def around(token: Token, passage: Passage) -> Aim | None:
    """The balance of whose two things a word is one ("a balance between | growth | and privacy")."""
    doc, first = token.doc, token.sent.start
    between = next((each for each in reversed(doc[max(first, token.i - FAR) : token.i]) if each.lower_ == "between"), None)
    before = reversed(doc[max(first, between.i - NEAR) : between.i]) if between is not None else ()
    noun = next((each for each in before if each.lemma_.lower() in BALANCES), None)
    found = middle_way(noun, passage) if noun is not None else None
    return found if found is not None and token.i < found.end else None
