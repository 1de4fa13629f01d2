"""Acts of publishing, which take no side: who issues a statement on a bill is neither for nor against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns, verbs
from ingest.parsing.clauses import objects, subjects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import SUBJECTS, agents, children, is_passive, lemma, relation, start_before
from ontology.model import TargetKind

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PUBLISHING = WordSet("publishing")
ORDERS = WordSet("orders")
UNDOING = WordSet("undoing")
TAKING_IN = WordSet("taking in")
WRITINGS = WordSet("writings")
CARRYING = WordSet("publishing", "filing")
SIGNING = WordSet("signing")
CLAIMING = WordSet("writings", "pleadings")
ABOUT = frozenset({"on", "about", "regarding", "concerning"})
TONELESS = WordSet("toneless")


def published(verb: Token) -> Token | None:
    """The writing that the verb publishes, if it does."""
    if verb.lemma_.lower() not in PUBLISHING:
        return None
    return next((noun for noun in objects(verb) if noun.lemma_.lower() in WRITINGS), None)


def taken_in(clause: Token) -> Token | None:
    """The verb by which somebody only gets the writing that the clause tells of ("received | letters urging him to sign it")."""
    before = clause.doc[clause.i - 1] if clause.i and clause.tag_ == "VBG" else clause.head
    told = clause.tag_ == "VBG" or relation(clause) in ("acl", "acl:relcl")
    fits = told and before.lemma_.lower() in CLAIMING and relation(before) == "obj" and before.head.lemma_.lower() in TAKING_IN
    return before.head if fits else None


def undoing_order(verb: Token) -> Token | None:
    """The order that the verb issues or signs, if that does away with something ("signed | an order | revoking the rule")."""
    if verb.lemma_.lower() not in PUBLISHING | SIGNING:
        return None
    orders = [noun for noun in objects(verb) if noun.lemma_.lower() in ORDERS]
    deeds = [deed for order in orders for clause in children(order, "acl") for deed in (clause, *children(clause, "conj"))]
    return orders[0] if any(lemma(deed) in UNDOING and not is_passive(deed) for deed in deeds) else None


def argued(verb: Token) -> tuple[Token, Token] | None:
    """The side and the thing of a writing that the verb carries ("filed a lawsuit | challenging | the act", also in the passive).

    Found by words: a small parser takes "the lawsuit challenging NAFTA" for a kind of NAFTA.
    """
    for thing in objects(verb) if verb.lemma_.lower() in CARRYING else ():
        for writing in verb.doc[phrase(thing)[0] : thing.i + 1]:
            arguing = verb.doc[writing.i + 1 : writing.i + 2]
            if writing.lemma_.lower() in CLAIMING and arguing.text.endswith("ing"):
                found = [*objects(arguing[0]), *([thing] if thing.i > arguing[0].i else [])]
                return (arguing[0], found[0]) if found else None
    return None


def signed_writing(verb: Token) -> Token | None:
    """The writing that the verb says somebody signs."""
    if verb.lemma_.lower() not in SIGNING:
        return None
    found = next((noun for noun in objects(verb) if noun.lemma_.lower() in CLAIMING), None)
    it = next((noun for noun in objects(verb) if noun.lower_ == "it"), None)
    return letter_before(it) if found is None and it is not None else found


def letter_before(it: Token) -> Token | None:
    """The letter that "it" is, where the two sentences before are about one and name no law after it."""
    begin = start_before(it.doc, start_before(it.doc, it.sent.start))
    told = [word for word in it.doc[begin : it.sent.start] if relation(word) in ("obj", *SUBJECTS)]
    texts = [word for word in told if word.lemma_.lower() in CLAIMING or _is_law(word)]
    return texts[-1] if texts and texts[-1].lemma_.lower() in CLAIMING else None


def _is_law(word: Token) -> bool:
    return policy_nouns().get(word.lemma_.lower()) is TargetKind.INSTRUMENT and relation(word.head) not in ("acl", "acl:relcl")


def signers_of(sentence: Span) -> list[tuple[Token, Token]]:
    """Each writing of the sentence with who signed it ("a petition | signed by | Roe")."""
    found = []
    for verb in sentence:
        writing = signed_writing(verb)
        if writing is not None:
            found += [(writing, noun) for noun in ([*agents(verb), *children(verb, "obl:agent")] if is_passive(verb) else subjects(verb))]
    return found


def act_of(word: Token) -> str:
    """The verb behind a word in -ing, also where a small parser takes it for a noun; empty for other words."""
    stem = word.lower_.removesuffix("ing")
    return next((each for each in (word.lemma_.lower(), stem, f"{stem}e") if each in verbs()), "") if word.lower_.endswith("ing") else ""


def is_only_about(writing: Token, sentence: Span) -> bool:
    """True if nothing tells which side the writing takes: no word of its tone, no verb but the one that publishes it."""
    toned = any(word.lower_ not in TONELESS for word in children(writing, "amod"))
    verbal = any(word.pos_ == "VERB" and word.i != sentence.root.i and word.lower_ not in TONELESS | ABOUT for word in sentence)
    return not toned and not verbal and sentence.doc[writing.i + 1 : writing.i + 2].text.lower() in ABOUT
