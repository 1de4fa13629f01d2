"""Who says it: the speaker of a clause, of words in quotation marks, or of a transcript's turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bearers, speech_verbs
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children, lemma, obliques, relation

from .actors import holders
from .for_whom import for_whom
from .issuers import is_paper
from .polled import SPEECHLESS
from .quoted import quoted_by, went_on
from .speakers import according_to, speakers

if TYPE_CHECKING:
    from spacy.tokens import Token

FINDING = WordSet("findings of papers")
VIEWS = WordSet("views that something is so")
OWN = frozenset({"my", "our"})
DEEP = 8
CONTENT = ("ccomp", "xcomp", "parataxis", "obj", "advcl", "dep", "acl")


@dataclass(frozen=True, slots=True)
class Speech:
    """The speakers of some words, and whether the words stand in quotation marks."""

    speakers: tuple[Holder, ...]
    quoted: bool


def speech(token: Token, passage: Passage) -> Speech | None:
    """Who says the clause that `token` heads, or None when the text itself says it."""
    held = whose_view(token, passage)
    if held is not None:
        return Speech(tuple(held), quoted=False)
    quotation = passage.quotation(token)
    verb = _governing_speech(token)
    if verb is not None and (quotation is None or passage.quotation(verb) is None):
        found = speakers(verb, passage)
        if is_negated(verb) and verb.lemma_.lower() not in ("think", "believe", "feel"):
            return None
        if found or _is_said_by_others(verb):
            return Speech(tuple(found), quotation is not None)
    if quotation is not None:
        found = quoted_by(quotation, passage)
        return Speech(tuple(found), quoted=True) if found else None
    source = according_to(token, passage) or for_whom(token, passage)
    if source:
        return Speech(tuple(source), quoted=False)
    turn = passage.discourse.turn
    if turn is not None:
        return Speech((turn,), quoted=True)
    going_on = went_on(token.sent, passage)
    return Speech(tuple(going_on), quoted=False) if going_on else None


def whose_view(token: Token, passage: Passage) -> list[Holder] | None:
    """Whose view the clause is said to be ("Acme's position is that SB 53 should fail"); None if it is said of nobody but "us"."""
    current = token
    for _ in range(DEEP):
        that = next((mark.i for mark in children(current, "mark") if mark.lower_ == "that"), 0)
        for noun in children(current, *SUBJECTS):
            if noun.i < that and noun.lemma_.lower() in VIEWS:
                owners = [*children(noun, "nmod:poss"), *(owner for preposition, owner in obliques(noun) if preposition == "of")]
                own = not owners or owners[0].lower_ in OWN
                return None if own else [each for owner in owners for each in holders(owner, passage)]
        if current.head.i == current.i or _is_saying(current.head):
            break
        current = current.head
    return None


def _is_saying(token: Token) -> bool:
    if token.pos_ != "VERB":
        return False
    return lemma(token) in speech_verbs() or (lemma(token) in FINDING and any(is_paper(noun) for noun in own_subjects(token)))


def _is_said_by_others(verb: Token) -> bool:
    """True for what people say whom the text does not name ("| labs | say it would hurt them"): it is no word of the author's."""
    who = own_subjects(verb)
    return bool(who) and all(noun.tag_ in ("NNS", "NNPS") and noun.lemma_.lower() not in SPEECHLESS | bearers().keys() for noun in who)


def _governing_speech(token: Token) -> Token | None:
    current = token
    for _ in range(DEEP):
        head = current.head
        if head.i == current.i:
            break
        if _is_saying(head) and relation(current) in CONTENT and not (relation(current) == "acl" and head.i > current.i):
            return head
        current = head
    said = [child for child in children(current, "parataxis") if lemma(child) in speech_verbs() and child.i != token.i]
    return said[-1] if (said and current.i != token.i) or (said and token.i < said[-1].i) else None
