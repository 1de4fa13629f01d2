"""Whose a relative clause is: in "unlike Roe, who backs the ban, Doe waits" the ban is Roe's matter and not Doe's."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, nouns
from ingest.parsing.clauses import antecedent, own_subjects
from ingest.parsing.closed_classes import PLURAL, WHO
from ingest.parsing.mandates import is_recommended
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.sorts import is_campaigned_on, is_sort
from ingest.parsing.syntax import RELATIVES, agents, children, obliques, relation, words_on
from ingest.sides.partisans import PERSON_ENDINGS
from ingest.who.actors import holders

from .deeds import frames_of, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 6
BACKING = WordSet("paying and backing")


def is_of_another(reading: Sense, passage: Passage) -> bool:
    """True for a side told in a clause about somebody else, or for who stands only in a clause about whoever takes the side."""
    named = naming_tokens(reading, passage)
    if reading.aim is None or not named:
        return False
    if any(is_sort(token) for token in named):
        return True
    clause = _relative(reading.predicate)
    if clause is not None and not any(clause.is_ancestor(token) for token in named):
        return _whom(clause) not in named and _describes_another(clause, reading, passage)
    if not any(reading.predicate.is_ancestor(token) for token in named) and _is_done_by(reading.predicate, reading, passage):
        return True
    if all(_is_within(token, reading, passage) or _is_told_in(token, reading, passage) for token in named):
        return True
    if _is_in_remark(reading, named, passage) or any(_is_backer(token, reading, passage) for token in named):
        return True
    own = _relative(named[-1])
    inside = own is not None and (own.is_ancestor(reading.predicate) or own == reading.predicate)
    return own is not None and not inside and _says_of_doer(own, reading, passage)


def _relative(token: Token) -> Token | None:
    """The relative clause that the token stands in."""
    for _ in range(DEEP):
        if relation(token) == "acl:relcl" and words_on(token, "nsubj", "nsubj:pass") & WHO:
            return token
        if token.head.i == token.i:
            return None
        token = token.head
    return None


def _whom(clause: Token) -> Token | None:
    """The noun that the clause describes: never one behind it, where a parser may hang it."""
    noun = antecedent(clause)
    who = next(word for word in children(clause, "nsubj", "nsubj:pass") if word.lower_ in WHO)
    if noun is not None and noun.i < who.i:
        return noun
    before = next((word for word in reversed(clause.doc[clause.sent.start : who.i]) if not word.is_punct), None)
    return before.head if before is not None and relation(before) == "flat" else before


def _describes_another(clause: Token, reading: Sense, passage: Passage) -> bool:
    """True if the clause is about some other actor, on whom nothing above takes a side ("praised Roe, | who wrote the bill")."""
    noun = _whom(clause)
    actors = [one.actor for one in holders(noun, passage)] if noun is not None else []
    if noun is None or reading.holder.actor in actors or _is_of_both(noun, reading, passage):
        return False
    taken = {"obj"} if relation(noun) == "obj" else {f"prep:{case}" for case, inner in obliques(noun.head) if inner == noun}
    signs = {frame.sign for frame in frames_of(noun.head) if frame.frame in taken}
    if not signs and is_campaigned_on(noun):
        return reading.sign in {frame.sign for frame in frames_of(clause)}
    # who "attacks | those | who support the act" takes the other side than they do
    if signs:
        return signs == {-1} and reading.sign in {frame.sign for frame in frames_of(clause)}
    return bool(actors) and noun.pos_ == "PROPN"


def _is_of_both(noun: Token, reading: Sense, passage: Passage) -> bool:
    """True if the clause behind the second of two groups is about the first as well ("| teachers | and parents who oppose it")."""
    first = noun.head
    if relation(noun) != "conj" or {first.tag_, noun.tag_} - PLURAL or any(token.text == "," for token in noun.doc[first.i : noun.i]):
        return False
    return first in naming_tokens(reading, passage)


def _is_done_by(clause: Token, reading: Sense, passage: Passage) -> bool:
    """True if somebody else is the doer of a relative clause that shows the side ("hears of the bill, which | Doe | introduced")."""
    if relation(clause) != "acl:relcl" or is_recommended(clause):
        return False
    doers = [noun for noun in children(clause, "nsubj") if noun.lower_ not in RELATIVES]
    others = [one.actor for noun in doers for one in holders(noun, passage)]
    return bool(others) and reading.holder.actor not in others and reading.sign in {frame.sign for frame in frames_of(clause)}


def _is_within(noun: Token, reading: Sense, passage: Passage) -> bool:
    """True for whom the target itself does something to ("backs | a fund that attacks | candidates")."""
    aimed, verb = reading.aim, noun.head
    if aimed is None or relation(noun) != "obj" or relation(verb) != "acl:relcl" or verb == reading.predicate:
        return False
    return verb.head == passage.doc[aimed.start : aimed.end].root and noun not in own_subjects(verb)


def _is_told_in(noun: Token, reading: Sense, passage: Passage) -> bool:
    """True for who only is to do what the target says ("wants a law ensuring that heavy users, such as | smelters |, pay")."""
    head = None if reading.aim is None else passage.doc[reading.aim.start : reading.aim.end].root
    clauses = [word for word in islice(noun.ancestors, DEEP) if relation(word) in ("ccomp", "xcomp") and word.i > noun.i]
    return any(
        relation(word.head) in ("acl", "acl:relcl") and word.head.head == head and not frames_of(word.head) and noun.head != word.head
        for word in clauses
    )


def _is_in_remark(reading: Sense, named: list[Token], passage: Passage) -> bool:
    """True for a side told in an apposition to somebody else ("defeated Doe, | an opponent of the act")."""
    first = passage.doc[reading.aim.start if reading.aim is not None else 0]
    for word in (first, *islice(first.ancestors, DEEP)):
        bearer = _called_so(word)
        if bearer is not None:
            actors = [one.actor for one in holders(bearer, passage)]
            inside = any(token in (word, bearer) or word.is_ancestor(token) or token.head == bearer for token in named)
            return bool(actors) and not inside and reading.holder.actor not in actors
    return False


def _called_so(noun: Token) -> Token | None:
    """The name that a word for who is for or against something stands behind, wherever a parser hangs it."""
    start, _ = phrase(noun)
    told = noun.pos_ == "NOUN" and noun.lemma_.lower() in nouns() and noun.lemma_.lower().endswith(PERSON_ENDINGS)
    one = noun.head
    if told and relation(noun) == "nmod" and one.lower_ == "one":
        while relation(one) == "conj":
            one = one.head
        bearer = one.head if relation(one) == "appos" else one  # "Roe, a Democrat and one of its | sponsors |"
        return bearer if bearer.pos_ == "PROPN" and children(bearer, "appos") else None
    if not told or start < 2 or noun.doc[start - 1].text != "," or noun.doc[start].lower_ not in ("a", "an", "the"):
        return None
    before = noun.doc[start - 2]
    return before if before.pos_ == "PROPN" else None


def _is_backer(noun: Token, reading: Sense, passage: Passage) -> bool:
    """True for who is only said to stand behind whoever takes the side ("backed by | Meta |, the group opposes it")."""
    verb = noun.head
    aimed = reading.aim
    if aimed is not None and aimed.start <= verb.head.i < aimed.end and noun in agents(verb) and verb.lemma_.lower() == "take":
        return True  # "supports the steps | taken by the agency"
    behind = verb.lemma_.lower() in BACKING and noun in [inner for case, inner in obliques(verb) if case == "by"]
    if not behind or relation(verb) not in ("acl", "advcl") or verb == reading.predicate:
        return False
    doers = [] if verb.is_ancestor(reading.predicate) else own_subjects(reading.predicate)
    return any(reading.holder.actor not in [one.actor for one in holders(doer, passage)] for doer in doers if holders(doer, passage))


def _says_of_doer(clause: Token, reading: Sense, passage: Passage) -> bool:
    """True if the clause describes the actor who does what the reading's predicate says ("Roe, who was backed by | Doe |, opposes it")."""
    noun = _whom(clause)
    if noun is None or noun.pos_ != "PROPN" or noun not in own_subjects(reading.predicate):
        return False
    return reading.holder.actor not in [each.actor for each in holders(noun, passage)]
