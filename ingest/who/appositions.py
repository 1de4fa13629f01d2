"""Names inside what is said of somebody: "Ada Poe, director at Acme, a group that represents Bolt, said" is Ada Poe speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import name_cues
from ingest.parsing.closed_classes import DASHES
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import RELATIVES, SUBJECTS, relation

from .named import named

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

LONGEST = 60  # tokens of a description
NAME = 8  # tokens of a name with titles
INSIDE = frozenset({"ADJ", "ADV", "CCONJ", "DET", "NOUN", "NUM"})
STOPS = frozenset({".", ";", ":", "?", "!", "(", ")", "-", "–", "—"})


def named_before(verb: Token, passage: Passage) -> Token | None:
    """The last word of the name that opens the clause, where a description between commas parts it from the verb; None elsewhere."""
    doc = passage.doc
    if verb.i == 0 or doc[verb.i - 1].text != ",":
        return None
    start = verb.i - 1
    while start > max(verb.sent.start, verb.i - LONGEST) and passage.quotation(doc[start - 1]) is None and not _stops(doc[start - 1]):
        start -= 1
    while start < verb.i and doc[start].is_punct:
        start += 1
    if doc[start].pos_ in ("ADP", "ADV") or doc[start].tag_ == "VBG":  # "Speaking for the guild, | Ada Poe, its director, said"
        start = next((i + 1 for i in range(start, verb.i - 1) if doc[i].text == ","), start)
    comma = next((i for i in range(start, min(start + NAME, verb.i - 1)) if doc[i].text == ","), None)
    if comma is None or comma == start or not _opens_description(doc[comma + 1], passage):
        return None
    return doc[comma - 1] if _is_name(doc[comma - 1], passage) and named(doc[comma - 1], passage) is not None else None


def describes_another(noun: Token, passage: Passage) -> bool:
    """True for a name in what is said of the person before it ("Ada Poe, lawyer and former member of the band | Bolt"), without a verb."""
    doc = passage.doc
    told = (_is_dashed, _is_federation, _is_membership, _is_explained, _is_enclosed)
    if any(each(noun, passage) for each in told):
        return True
    if not _is_name(noun, passage) or _has_own_verb(noun, passage):
        return False
    for place in range(noun.i - 1, max(noun.sent.start, noun.i - LONGEST), -1):
        token = doc[place]
        if token.pos_ in ("VERB", "AUX") or _stops(token) or token.lower_ in RELATIVES or passage.quotation(token) is not None:
            return False
        if token.text == ",":
            before, behind = doc[place - 1], doc[place + 1]
            if _is_post(before) and place + 1 == phrase(noun)[0]:
                continue  # "Ada Poe, executive director | , Acme"
            told_of = _is_name(before, passage) and before.tag_ != "NNS"  # "state lawmakers, | attorneys general |": one of a list
            if told_of and _opens_description(behind, passage) and named(before, passage) is not None:
                return True
            if not behind.text[:1].islower() or behind.pos_ == "CCONJ":
                return False
    return False


def is_post_of_next(noun: Token, passage: Passage) -> bool:
    """True for the post of the person whose name follows a comma ("| The Leader of the Senate |, Senator Ann Roe, opposes it")."""
    cues, doc = name_cues(), passage.doc
    if noun.i in passage.names or not {(noun.lower_, "post"), (noun.lower_, "title")} & cues.keys():
        return False
    if noun.text.endswith(".") and _is_name(doc[min(noun.i + 1, len(doc) - 1)], passage):
        return False  # "| Sens. Ann Roe |, Bo Lind and Cy Doe": he has it himself
    end = phrase(noun)[1]
    if doc[end : end + 1].text != ",":
        return False
    place = end + 1
    while place < min(end + NAME, len(doc)) and (doc[place].lower_, "title") in cues:
        place += 1
    one = named(doc[place], passage) if place < len(doc) and _is_name(doc[place], passage) else None
    return one is not None and passage.discourse.is_person(one.actor)


def dashed_name(noun: Token, passage: Passage) -> Token | None:
    """The name before a dash behind which a post stands, and then a verb ("| Ada Poe | – Guild General Secretary says"); None elsewhere."""
    before = noun.doc[max(phrase(noun)[0] - 2, 0)]
    return before if (noun.lower_, "post") in name_cues() and _is_dashed(noun, passage) else None


def _is_dashed(noun: Token, passage: Passage) -> bool:
    """True for what a name between dashes is said to be ("Ada Poe — | a Democrat | from Ohio — said")."""
    start = phrase(noun)[0]
    doc = passage.doc
    post = (noun.lower_, "post") in name_cues() or (noun.lower_, "title") in name_cues()
    behind = next((token for token in doc[noun.i + 1 : noun.i + 3] if token.text not in DASHES), noun)
    told = doc[start].lower_ in ("a", "an") or (post and behind.pos_ in ("VERB", "AUX"))
    opened = start > 1 and told and doc[start - 1].text in DASHES and doc[start - 1].nbor(-1).whitespace_ != ""
    return opened and _is_name(doc[start - 2], passage)


def _is_explained(noun: Token, passage: Passage) -> bool:
    """True for what a body between commas is said to be ("on behalf of the Guild, | the body representing bakers |, we object")."""
    start = phrase(noun)[0]
    doc = passage.doc
    if (
        start < 2
        or relation(noun) != "appos"
        or noun.tag_ != "NN"
        or doc[start].lower_ not in ("a", "an", "the")
        or doc[start - 1].text != ","
    ):
        return False
    end = max(noun.right_edge.i + 1, noun.i + 1)
    closed = doc[end - 1 : end + 1].text
    alone = not any(relation(child) in ("conj", "appos") for child in noun.children)
    return alone and "," in closed and _is_name(doc[start - 2], passage)


def _is_enclosed(noun: Token, passage: Passage) -> bool:
    """True for what the subject is said to be between commas, also where that is two things ("the Guild, | a bread and cake club |, said").

    A list has an article for each, and no comma behind its last ("the Guild, a club and a union said").
    """
    doc, start, end = noun.doc, noun.i, noun.i + 1
    while start > noun.sent.start and doc[start - 1].pos_ in INSIDE and doc[start].pos_ != "DET":
        start -= 1
    while end < noun.sent.end and doc[end].pos_ in INSIDE - {"DET"}:
        end += 1
    if (
        noun.pos_ != "NOUN"
        or start < 2
        or doc[start].lower_ not in ("a", "an")
        or (doc[start - 1].text, doc[end : end + 1].text) != (",", ",")
    ):
        return False
    verb = next((token for token in doc[end + 1 : end + 3] if token.pos_ != "ADV"), noun)
    return verb.pos_ in ("VERB", "AUX") and _is_name(doc[start - 2], passage) and relation(doc[start - 2]) in SUBJECTS


def _is_membership(noun: Token, passage: Passage) -> bool:
    """True for the body that somebody speaks for ("Ada Poe, with | the nurses' union |, said")."""
    start, end = phrase(noun)
    doc = passage.doc
    if start < 3 or (doc[start - 2].text, doc[start - 1].lower_) != (",", "with") or doc[end : end + 1].text != ",":
        return False
    one = named(doc[start - 3], passage)
    person = one is not None and passage.discourse.is_person(one.actor)
    return person and end + 1 < len(doc) and doc[end + 1].pos_ in ("VERB", "AUX")


def _is_federation(noun: Token, passage: Passage) -> bool:
    """True for the letters of the body that another one is part of or is called by ("the Guild of Bakers, | AFL-CIO |, said")."""
    start, end = phrase(noun)
    doc = passage.doc
    letters = passage.words(start, end)
    if start < 2 or doc[start - 1].text != "," or not letters.replace("-", "").isupper() or len(letters) < 3 or relation(noun) != "appos":
        return False
    behind = doc[end : end + 1].text
    return _is_name(doc[start - 2], passage) and not passage.words(start - 2, start - 1).isupper() and behind in (",", ".", "")


def _has_own_verb(noun: Token, passage: Passage) -> bool:
    if relation(noun) not in SUBJECTS or noun.head.i < noun.i or noun.head.pos_ != "VERB":
        return False
    opening = named_before(noun.head, passage)
    return opening is None or opening.i >= noun.i


def _stops(token: Token) -> bool:
    """True for a mark that ends a description; a hyphen inside a word does not."""
    inside = token.text in ("-", "–") and token.i > 0 and not token.nbor(-1).whitespace_
    return token.text in STOPS and not inside


def _is_post(token: Token) -> bool:
    return bool({(token.lower_, "post"), (token.lower_, "title")} & name_cues().keys())


def _is_name(token: Token, passage: Passage) -> bool:
    return token.pos_ == "PROPN" or token.i in passage.names


def _opens_description(first: Token, passage: Passage) -> bool:
    """True if what somebody is begins here ("a lawyer", "SNP MP and"); a post with a name behind it is somebody else ("CEO Sam Altman")."""
    for token in first.doc[first.i : first.i + 4]:
        post = _is_post(token)
        # "Attorney | General | Ed Quill" is one post.
        behind = next((word for word in token.doc[token.i + 1 :] if not post or not _is_post(word)), None)
        if (post or (token.tag_ == "NN" and token.text[:1].islower())) and (behind is None or behind.pos_ != "NOUN"):
            return behind is None or not _is_name(behind, passage)
        if token.pos_ not in ("DET", "ADJ", "NUM", "NOUN", "PROPN") and token.lower_ != "former":
            return False
    return False
