"""Words that look like somebody's name and are nobody's: ideas and technologies, words of number, and where somebody is from."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, ideas, name_cues, office_nouns, quantities
from ingest.naming.chambers import is_state
from ingest.naming.mentions import bare
from ingest.parsing.closed_classes import JOINTS
from ingest.parsing.imperatives import is_told_to
from ingest.parsing.noun_phrases import between_commas, phrase
from ingest.parsing.syntax import children, obliques, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

THROUGHOUT = frozenset({"all", "over", "across", "around", "throughout"})
COMING = WordSet("coming from")
MATTERS = WordSet("matters of ministers")
BANDS = frozenset({"coalition", "group"})
WITHIN = frozenset({"across", "from", "in", "of"})
TERMS = WordSet("bodies with terms")
PASSING = frozenset({"last", "next", "each", "every"})
SHOWN = WordSet("shown to a paper")
IN_OFFICE = WordSet("in office")
COLLECTIVES = WordSet("collectives")
BODIES_BY_ENDING = WordSet("bodies with an abstract ending")
ABSTRACT = ("tion", "sion", "ness", "ism", "ance", "ence", "ment", "ity")
ADDRESS = re.compile(r"\b(?:My Lords|(?:Mr\.?|Madam) (?:Deputy |Acting )?(?:Chair(?:man|woman|person)?|Speaker|President))\b")
SPOKEN_TO = re.compile(rf"(?:(?<=, )|^|(?<=[.!?\"“] ))(?:{ADDRESS.pattern}|my Lords)(?=[,.!?])", re.MULTILINE)
TITLE = (
    r"(?:M(?:r|s|rs)\.?|Dr\.?|Prof(?:essor|\.)|Chair(?:man|woman|person)?|Ranking Member|(?:Madam )?Speaker|(?:Vice )?President|"
    r"Sen(?:ator|\.)|Rep(?:resentative|\.)|Congress(?:man|woman)|Gov(?:ernor|\.)|Mayor|Secretary|Commissioner|(?:Prime )?Minister)"
)
NAMED = rf"{TITLE}(?: [A-Z][\w'’-]+){{0,3}}"
# Whoever is named first and then told something in the second or first person is spoken to ("Governor Poe, please sign it").
NAMED_TO = re.compile(
    rf"(?:^|(?<=[.!?:\"“] )|(?<=[\"“])){NAMED}(?:,? and {NAMED}|, {NAMED})*(?:,? and (?:\w+ )?[Mm]embers of the(?: \w+){{1,3}})?"
    rf"(?=, (?:I|we|you|your|my|our|please|thank|thanks|do|don['’]t|let|listen|pass|protect|reject|sign|stop|veto|vote)\b)",
    re.MULTILINE,
)

# Who a letter or a speech is to ("Dear Chair Poe, Mr. Lee, and Members of the Panel: I write to", "Hello Senator Poe, I oppose it").
SALUTED = re.compile(
    r"(?:^|(?<=[.!?] ))(?:(?:My )?Dear|Hello|Hi|Greetings|Good (?:morning|afternoon|evening|day))\b,?"
    r" (?=(?:[A-Z#\d]|the\b|all\b|members\b))(?!(?:I|We|My|Our|This|It)\b)"
    r"(?:[^\n:.!?]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z][a-z])\.){1,200}?"
    r"(?=:|, (?:I|we|my|our|as|on|in|with|thank|this|the|it|please)\b|[,!.]?$)",
    re.MULTILINE,
)


def is_listed_state(noun: Token, passage: Passage) -> bool:
    """True for a state of a list that says where those before it are from ("the governors of Ohio, Utah, and | Maine |, oppose it")."""
    doc, place = noun.doc, noun.i
    if not _is_state(place, passage):
        return False
    while place > noun.sent.start + 1 and (doc[place].lower_ in JOINTS or _is_state(place, passage)):
        place -= 1
    people = [token for token in doc[max(place - 2, noun.sent.start) : place] if token.tag_ in ("NNS", "NNPS")]
    held = {token.lemma_.lower() for token in people} & (group_nouns().keys() | office_nouns().keys() | IN_OFFICE)
    return doc[place].lower_ in WITHIN and place + 1 < noun.i and bool(held)


def end_of_states(end: int, passage: Passage) -> int:
    """Where the list of states ends that goes on behind a phrase ("the governors of Ohio|, Utah, and Maine")."""
    place = end
    while place < len(passage.doc) and (passage.doc[place].lower_ in JOINTS or _is_state(place, passage)):
        place += 1
        end = place if _is_state(place - 1, passage) else end
    return end


def _is_state(place: int, passage: Passage) -> bool:
    name = passage.names.get(place)
    return name is not None and all(is_state(iri, passage.discourse.registry) for iri in name.iris)


def is_session(noun: Token, passage: Passage) -> bool:
    """True for a parliament's term as a time ("| Last Congress |, the panel wrote it", "| this Congress |, Roe wrote it")."""
    before, behind = noun.doc[max(noun.i - 1, 0) : noun.i].text.lower(), noun.doc[noun.i + 1 : noun.i + 2].text
    if passage.words(noun.i, noun.i + 1).lower() not in TERMS or before not in PASSING | {"this"}:
        return False
    article = noun.doc[max(noun.i - 2, 0) : noun.i - 1].text.lower() == "the"
    return behind == "," if before == "this" else not article


def is_spelt_out(group: Token) -> bool:
    """True for a group whose members stand by name between commas ("| two senators |, Ada Poe and Ned Pim, oppose it")."""
    start, end = between_commas(group)
    doc = group.doc
    definite = doc[start].lower_ in ("the", "both") or doc[start].like_num
    if group.tag_ not in ("NNS", "NNPS") or not definite or end + 1 >= len(doc) or doc[end].text != "," or doc[end + 1].pos_ != "PROPN":
        return False
    place = end + 1
    while place < len(doc) and (doc[place].pos_ in ("PROPN", "CCONJ") or doc[place].text in (",", "-")):
        place += 1
    joined = any(token.pos_ == "CCONJ" for token in doc[end + 1 : place])
    return joined and doc[place - 1].text == "," and place < len(doc) and doc[place].pos_ in ("VERB", "AUX")


def is_portfolio(noun: Token) -> bool:
    """True for what a minister's post is for ("| Innovation, Science | and Industry Minister Ada Poe")."""
    place = noun.i
    while place < len(noun.doc) and (noun.doc[place].lower_ in MATTERS or noun.doc[place].lower_ in (",", "and", "&")):
        place += 1
    return noun.lower_ in MATTERS and place > noun.i + 1 and noun.doc[place : place + 1].text.lower() in IN_OFFICE


def is_address(noun: Token, passage: Passage) -> bool:
    """True for whom words are addressed to ("| My Lords |, I oppose the Bill", "| Governor Poe |, please sign it")."""
    place = passage.place(noun)
    return is_told_to(noun) or any(start <= place < end for start, end in _addresses(passage.block.text))


@lru_cache(maxsize=8)
def _addresses(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for pattern in (SPOKEN_TO, NAMED_TO, SALUTED) for match in pattern.finditer(text))


def is_idea(words: str, passage: Passage) -> bool:
    """True for what holds no position ("AI", "DEI"), unless the text makes the letters somebody's short name."""
    name = bare(words)
    return name.lower() in ideas() and name not in passage.discourse.abbreviations


def is_number(noun: Token, passage: Passage) -> bool:
    """True for a word that only counts ("a margin of 60", "three quarters of startups"); "the Senate majority" is a body."""
    if noun.i in passage.names or any(word.lower_ != "per" for word in children(noun, "compound")):
        return False
    return noun.like_num or noun.text == "%" or noun.lemma_.lower() in quantities()


def counted(noun: Token, passage: Passage) -> Token | None:
    """Whom the words of number count ("a share of 40 percent of | startups"); None where they count votes or stand alone."""
    inner = next((each for preposition, each in obliques(noun) if preposition in ("of", "in", "among")), None)
    if inner is None or not is_number(inner, passage):
        return inner
    return counted(inner, passage)


def is_origin(noun: Token) -> bool:
    """True for where those before it are from ("lawmakers from | all 50 states"), and for the other places of a list; not "from A to B"."""
    if relation(noun) == "conj" and noun.pos_ == noun.head.pos_ == "PROPN" and noun.head.i < noun.i:
        return is_origin(noun.head)
    start, end = phrase(noun)
    while start > 2 and noun.doc[start - 1].lower_ in THROUGHOUT:
        start -= 1
    if start < 2 or noun.doc[start - 1].lower_ != "from" or noun.doc[end : end + 1].text.lower() == "to":
        return False
    people = noun.doc[start - 2 if noun.doc[start - 2].lower_ not in COMING else max(start - 3, 0)]
    if noun.pos_ == people.pos_ == "PROPN" and _is_titled(people):
        return True  # "Senator Roe | from Boston"
    several = people.tag_ == "NNS" or people.lemma_.lower() in BANDS
    return several and people.lemma_.lower() in group_nouns().keys() | office_nouns().keys()


def has_only_seen(noun: Token) -> bool:
    """True for the paper that was shown a text ("a draft, seen by | Reuters |, says"), not for who reviewed a law."""
    verb = noun.head
    shown = verb.lemma_.lower() in SHOWN and verb.tag_ == "VBN" and "by" in words_on(noun, "case")
    return shown and relation(noun) in ("obl", "obl:agent") and not children(verb, "aux", "aux:pass")


def is_abstract(noun: Token) -> bool:
    """True for a deed, state or quality by its ending ("federal | preemption | assumes"), unless the word is that of a body."""
    word = noun.lemma_.lower()
    if noun.tag_ != "NN" or not noun.text.islower() or not word.endswith(ABSTRACT):
        return False
    told = any((word, place) in name_cues() for place in ("kind", "post", "suffix", "title"))
    return not told and word not in group_nouns().keys() | office_nouns().keys() | COLLECTIVES | BODIES_BY_ENDING


def _is_titled(name: Token) -> bool:
    """True for the last word of a person's name behind a title ("Sen. Jane | Roe |")."""
    first = name.head if relation(name) == "flat" else name
    return any((word.lower_, "title") in name_cues() for word in children(first, "nmod:desc", "compound"))


def is_thing(noun: Token, passage: Passage) -> bool:
    """True for a bare word in a row that says nobody's sort ("hook, | line | and sinker", "| Privacy | and civil rights groups")."""
    row = relation(noun) == "conj" or bool(children(noun, "conj"))
    told_more = any(relation(word) not in ("cc", "punct") for word in noun.lefts) or (noun.text[:1].isupper() and noun.i > noun.sent.start)
    if not row or told_more or noun.tag_ != "NN" or noun.i in passage.names:
        return False
    word = noun.lemma_.lower()
    told = any((word, place) in name_cues() for place in ("kind", "post", "suffix", "title"))
    return not told and word not in group_nouns().keys() | office_nouns().keys() | COLLECTIVES
