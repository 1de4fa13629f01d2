"""Whose words "the report" or "the letter" says: those who are said to have issued it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bearers, speech_verbs
from ingest.naming.discourse import Issued
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import objects, own_subjects, subjects
from ingest.parsing.closed_classes import TAKING_UP
from ingest.parsing.syntax import SUBJECTS, agents, children, is_passive, lemma, obliques, relation, words_on

from .actors import holders

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage, Quotation

PAPERS = WordSet("papers")
ORDERS = WordSet("executive orders")
LAWSUITS = WordSet("lawsuits")
LAWSUIT = "lawsuit"  # under which all of them are taken up again
ISSUING = WordSet("issuing")
READS = WordSet("reading")  # besides the verbs of saying
SIGNING = WordSet("signers of a paper")
OWN = frozenset({"a", "an", "its", "their"})  # "opposed it in | a letter", whatever verb it is
COUNTING = WordSet("counting")
NEAR = 3  # blocks
FAR = 16  # tokens of a name with all its titles
BESIDE = 8  # tokens between a quotation and its own verb of saying


def remember_issuers(passage: Passage) -> None:
    """Keep who issues the texts that the passage speaks of, for what these are said to say."""
    for noun in passage.doc:
        found, word = (_issuing(noun, passage), _sort(noun)) if is_paper(noun) else _written(noun, passage)
        if found:
            passage.discourse.issued.append(Issued(passage.number, noun.i, word, tuple(found)))


def is_paper(noun: Token) -> bool:
    """True for a text that can be said to say something."""
    known = bearers().get(noun.lemma_.lower()) == "document" or noun.lemma_.lower() in PAPERS
    return known and (noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and noun.lemma_.lower() in ORDERS))


def _sort(noun: Token) -> str:
    """The word under which a text is taken up again: "the EO" is "the Executive Order" of before."""
    own = noun.lemma_.lower()
    return "order" if own in ORDERS else LAWSUIT if own in LAWSUITS else own


def issuers(noun: Token, passage: Passage) -> list[Holder]:
    """Who issued the text that the noun names, here or a few blocks before; nobody where that is not told."""
    own = _issuing(noun, passage)
    if own or any(word.lower_ not in TAKING_UP for word in children(noun, "det", "nmod:poss")):
        return own  # "its first letter" is not the one told of before
    word = _sort(noun)
    before = [each for each in passage.discourse.issued if (each.block, each.token) < (passage.number, noun.i) and each.word == word]
    near = before[-1:] if before and passage.number - before[-1].block <= NEAR else []
    return [Holder(one.actor, passage.span(noun.i, noun.i + 1), "description", 0.7) for each in near for one in each.people]


def issuers_again(noun: Token, passage: Passage) -> list[Holder]:
    """Who issued the text that "it" goes on from ("The letter calls the plan a gift. | It | urges the mayor to drop it")."""
    begin = noun.sent.start
    if noun.lower_ != "it" or relation(noun) not in SUBJECTS or not begin:
        return []
    papers = [each for each in own_subjects(noun.doc[begin - 1].sent.root) if is_paper(each)]
    it = passage.span(noun.i, noun.i + 1)
    return [Holder(one.actor, it, "pronoun", 0.7) for one in issuers(papers[0], passage)] if papers else []


def paper_saying(verb: Token, passage: Passage) -> Token | None:
    """The text that says it, where the verb of saying has no other subject ("the | report | stated")."""
    nouns = [noun for noun in subjects(verb) if passage.quotation(noun) is None]
    return nouns[0] if nouns and is_paper(nouns[0]) else None


def paper_before(verb: Token, passage: Passage) -> Token | None:
    """The text that says it, also where a parser loses it behind the name of whom it is sent to ("the | letter | to Sen. Roe states")."""
    before = list(verb.doc[max(verb.i - FAR, verb.sent.start) : verb.i])
    start = max((place + 1 for place, word in enumerate(before) if word.text in (",", ";", ":")), default=0)
    sent = [word for word in before[start:-1] if is_paper(word) and word.nbor().lower_ == "to" and passage.quotation(word) is None]
    fits = bool(sent) and all(word.pos_ not in ("VERB", "AUX") for word in before[start:])
    return paper_saying(verb, passage) or (sent[0] if fits else None)


def paper_quoted(quotation: Quotation, passage: Passage) -> Token | None:
    """The text that the quotation's own verb of saying has for its subject (“...,” the | report | stated)."""
    after = passage.doc[quotation.end : quotation.end + BESIDE]
    before = passage.doc[max(quotation.start - BESIDE, 0) : quotation.start]
    for verb in (*after, *reversed(before)):
        if verb.text in (".", ";") or passage.quotation(verb) is not None:
            return None
        if verb.pos_ == "VERB" and lemma(verb) in speech_verbs() | READS:
            return paper_saying(verb, passage) or _paper_behind(verb)
    return None


def _paper_behind(verb: Token) -> Token | None:
    """The text named right behind the verb, which a parser takes for its object (“...,” reads the | letter)."""
    return next((noun for noun in objects(verb) if is_paper(noun) and verb.i < noun.i <= verb.i + 3), None)


def they_wrote(verb: Token, passage: Passage) -> list[Holder]:
    """Who issued the letter that "they" are said to have written."""
    they = next((noun for noun in subjects(verb) if noun.lower_ == "they"), None)
    if they is None or lemma(verb) not in ("write", "wrote"):
        return []
    letters = [each for each in passage.discourse.issued if each.word == "letter" and passage.number - each.block <= 1]
    return [Holder(one.actor, passage.span(they.i, they.i + 1), "pronoun", 0.7) for one in letters[-1].people] if letters else []


def _issuing(noun: Token, passage: Passage) -> list[Holder]:
    """Whose text it is by the words around it ("Acme's report", "a letter from Acme", "Acme released a report", "said in a letter")."""
    owners = [*children(noun, "nmod:poss"), *(owner for preposition, owner in obliques(noun) if preposition in ("from", "by"))]
    owners += [name for name in children(noun, "compound") if name.pos_ == "PROPN"]
    for clause in children(noun, "acl", "acl:relcl"):
        owners += agents(clause) if lemma(clause) in ISSUING else []
    owners += _signatories(noun)
    verb = noun.head
    while relation(noun) == "obl" and relation(verb) == "xcomp" and not own_subjects(verb):
        verb = verb.head
    told_of = relation(noun) == "obl" and bool(words_on(noun, "det", "nmod:poss") & OWN)
    if relation(noun) in ("obj", "obl", "nsubj:pass") and (lemma(verb) in ISSUING | speech_verbs() or told_of):
        placed = relation(noun) != "obl" or "in" in words_on(noun, "case")
        owners += [] if not placed else agents(verb) if is_passive(verb) else subjects(verb)
    return [each for owner in owners for each in holders(owner, passage)]


def _written(verb: Token, passage: Passage) -> tuple[list[Holder], str]:
    """Who "wrote to" somebody, or sued: that is a letter, or a lawsuit, too."""
    own = verb.lemma_.lower()
    wrote = own == "write" and any(preposition == "to" for preposition, _ in obliques(verb))
    if verb.pos_ != "VERB" or not (wrote or (own == "sue" and not is_passive(verb))):
        return [], ""
    return [each for owner in subjects(verb) for each in holders(owner, passage)], "letter" if wrote else LAWSUIT


def _signatories(noun: Token) -> list[Token]:
    """Who are counted among the signatories of the text ("signatories to the | letter | include Roe and Doe")."""
    signing = noun.head
    if relation(noun) not in ("nmod", "obl") or signing.lemma_.lower() not in SIGNING or relation(signing) != "nsubj":
        return []
    return objects(signing.head) if signing.head.lemma_.lower() in COUNTING else []
