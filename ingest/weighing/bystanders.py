"""Who is named beside a stance and takes none: whom something is told, who is accused, who only keeps the list of others' positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, accusations
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import SUBJECTS, agents, children, is_passive, relation, words_on
from ingest.sides.publishing import WRITINGS
from ingest.who.motions import is_moved
from ingest.who.nobody import has_only_seen, is_origin

if TYPE_CHECKING:
    from spacy.tokens import Token

WRITING = WordSet("writing to")
TELLING = WordSet("telling somebody")
LISTING = WordSet("listing")
ACCUSED = frozenset({"by", "of", "from"})
STEERING = WordSet("steering through")
VERSUS = frozenset({"v.", "vs.", "v", "vs"})
BRINGING = WordSet("bringing a bill")
WITHIN = frozenset({"nmod", "nmod:poss", "compound", "flat", "nmod:desc"})


def takes_no_side(noun: Token) -> bool:
    """True for a bystander of the clause that the noun stands in."""
    told = is_moved(noun) or is_origin(noun) or _is_listener(noun) or _is_accused(noun) or _keeps_a_list(noun)
    beside = _is_litigant(noun) or _is_client(noun) or _is_aside(noun) or _is_scene(noun) or _is_on_the_way(noun) or has_only_seen(noun)
    return told or beside or _is_addressee(noun) or _is_enumerated(noun)


def _is_listener(noun: Token) -> bool:
    """True for who is only told something ("told | Reuters | that the bill goes too far")."""
    return relation(noun) in ("obj", "iobj") and noun.head.lemma_ in TELLING and noun.i > noun.head.i


def _is_addressee(noun: Token) -> bool:
    """True for whom others write to ("sent a letter to Roe and | the committee | opposing it")."""
    while relation(noun) == "conj" and noun.head.i < noun.i:
        noun = noun.head
    to = "to" in words_on(noun, "case")
    return to and noun.i > noun.head.i and noun.head.lemma_.lower() in WRITINGS | WRITING


def _is_accused(noun: Token) -> bool:
    """True for whose ploy something is said to be ("the bill is a ploy by | Acme"): that is what others think of it."""
    if noun.head.lemma_.lower() not in accusations():
        return False
    by = words_on(noun, "case") & ACCUSED
    return relation(noun) == "nmod:poss" or bool(by and noun.i > noun.head.i)


def _is_enumerated(noun: Token) -> bool:
    """True for a group of which the sentence goes on to tell who is in it ("| groups | that oppose it include teachers")."""
    verb = noun.head
    return relation(noun) in SUBJECTS and verb.lemma_.lower() == "include" and noun.tag_ == "NNS" and bool(children(verb, "obj"))


def _is_litigant(noun: Token) -> bool:
    """True for either name in that of a case ("in | Acme | v. | Bonta")."""
    start, end = phrase(noun)
    return any(token.lower_ in VERSUS for token in noun.doc[max(start - 1, 0) : end + 1])


def _is_client(noun: Token) -> bool:
    """True for unnamed people for whom others speak ("on behalf of forty | firms |, we")."""
    return noun.tag_ == "NNS" and noun.head.lower_ == "behalf" and relation(noun) == "nmod"


def _is_aside(noun: Token) -> bool:
    """True for what those named before are said to be ("Lee and Poe, | Texans | both, have spoken")."""
    before, behind = noun.doc[: noun.i][-1:].text, noun.doc[noun.i + 1 : noun.i + 2].text
    return before == "," and behind in ("both", "all") and noun.tag_ in ("NNS", "NNPS")


def _keeps_a_list(noun: Token) -> bool:
    """True for who or what notes the position of others ("the | committee | memo lists Acme as opposing the bill")."""
    while relation(noun) in WITHIN:
        noun = noun.head
    verb = noun.head
    if relation(noun) not in SUBJECTS or verb.lemma_.lower() not in LISTING or is_passive(verb):
        return False
    return any(mark.lower_ == "as" for part in children(verb, "advcl", "obl", "xcomp", "acl") for mark in children(part, "mark", "case"))


def _is_scene(noun: Token) -> bool:
    """True for where others act ("the act was introduced in | the Senate |", "blocked in | the Senate | by Roe")."""
    verb = noun.head
    inside = "in" in words_on(noun, "case")
    others = agents(verb) or [word for word in noun.subtree if "by" in words_on(word, "case")]
    return inside and relation(noun) == "obl" and is_passive(verb) and bool(others or verb.lemma_.lower() in BRINGING)


def _is_on_the_way(noun: Token) -> bool:
    """True for whom others get a bill through ("steered it through | the Senate")."""
    through = "through" in words_on(noun, "case")
    return through and noun.i > noun.head.i and noun.head.lemma_.lower() in STEERING
