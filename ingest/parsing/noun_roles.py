"""What a word is to the noun beside it, wherever a parser hangs it: "strip it | from the bill", "passed it | over makers' objections"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import SAID, WordSet, policy_nouns, verbs

from .closed_classes import FINITE
from .reporting import reporting_verb
from .syntax import children, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

BESIDE = frozenset({"alongside", "with"})
OVER = frozenset({"amid", "despite", "over"})
OBJECTIONS = WordSet("objections")
DEPRIVING = WordSet("depriving")
GROUNDS = WordSet("grounds to oppose on")
REMOVING = WordSet("removing")
REPLACING = WordSet("replacing")
LEAVING = WordSet("leaving a rule")
BEGINNING = frozenset("it they he she i we you this that these those there".split())


def is_complement(noun: Token) -> bool:
    """True for what an object is called, where a parser hangs it on the object ("called the ban | the right call")."""
    called = noun.head
    return relation(noun) == "obj" and called.pos_ in ("NOUN", "PROPN") and relation(called) == "obj" and noun.left_edge.i == called.i + 1


def is_source(noun: Token) -> bool:
    """True for what something is taken out of ("strip the text | from the bill"), also where a parser hangs it on what is taken."""
    if "from" not in words_on(noun, "case"):
        return False
    taken = noun.head
    if children(taken, "obj", "nsubj:pass"):
        return taken.lemma_.lower() in REMOVING
    is_taken = relation(taken) in ("obj", "nsubj:pass", "nmod", "conj") and taken.lemma_.lower() not in LEAVING
    return is_taken and taken.head.lemma_.lower() in REMOVING


def is_loss(noun: Token) -> bool:
    """True for what something is stripped of ("strip the bill | of its penalties"), where a parser hangs it on what loses it."""
    loser = noun.head
    deprived = relation(loser) in ("obj", "nsubj:pass") and loser.head.lemma_.lower() in DEPRIVING
    return deprived and "of" in words_on(noun, "case")


def is_objection(noun: Token) -> bool:
    """True for what something is done against ("passed the bill | over makers' objections"), where a parser hangs it on what is done."""
    against = bool(words_on(noun, "case") & OVER)
    return against and noun.lemma_.lower() in OBJECTIONS and relation(noun) in ("obl", "nmod")


def is_grounds(noun: Token) -> bool:
    """True for why something is done ("opposed the ban | on policy grounds |"), where a parser hangs it on what it is done to."""
    behind = noun.doc[noun.i + 1 : noun.i + 2].text
    why = "on" in words_on(noun, "case") and noun.lemma_.lower() in GROUNDS and behind != "of"
    return why and relation(noun) in ("nmod", "obl") and noun.head.lemma_.lower() in policy_nouns()


def is_companion(noun: Token) -> bool:
    """True for the person with a title together with whom a thing is done ("wrote the act | with Senator Roe |")."""
    beside = bool(words_on(noun, "case") & BESIDE)
    return beside and noun.pos_ == "PROPN" and relation(noun) in ("nmod", "obl") and bool(children(noun, "nmod:desc"))


def is_replacement(noun: Token) -> bool:
    """True for what comes in a thing's place ("preempt state laws | with one standard"), also where a parser hangs it on the thing."""
    above = noun.head
    on_verb = above.lemma_.lower() in REPLACING and bool(children(above, "obj"))
    on_thing = relation(above) in ("obj", "nsubj:pass") and above.head.lemma_.lower() in REPLACING
    return (on_verb or on_thing) and "with" in words_on(noun, "case") and noun.i > above.i


def is_side(child: Token) -> bool:
    """True for a gerund that a parser takes for an adjective of its object ("joined them in | opposing | government plans")."""
    if child.tag_ != "VBG" or relation(child) != "amod" or child.i == 0 or child.nbor(-1).lower_ not in ("in", "by"):
        return False
    return any(frame.frame == "obj" and frame.manner in SAID for frame in verbs().get(child.lemma_.lower(), ()))


def is_example(word: Token) -> bool:
    """True for the word by which one thing among others is named ("measures, | including worker protections")."""
    return (
        word.i > 0 and word.nbor(-1).text == "," and (word.lower_ == "including" or (word.lower_ == "such" and word.nbor().lower_ == "as"))
    )


def is_among(child: Token) -> bool:
    """True for an example of what the noun stands for, which does not tell what it is."""
    return is_example(child) or any(is_example(case) for case in children(child, "case", "mark"))


def is_headline_verb(child: Token) -> bool:
    """True for the verb of a headline that a parser takes for an adjective of its object ("Senators unveil | chatbot bill")."""
    return child.tag_ in FINITE and relation(child) in ("amod", "compound") and bool(children(child, "nsubj"))


def is_hidden_verb(token: Token) -> bool:
    """True for a verb that a small parser takes for a noun, by what follows ("the plan | risks harming", "its friends | hope it will").

    What a relative clause describes is a noun ("clear | rules that require audits").
    """
    if token.tag_ not in ("NN", "NNS") or token.i + 2 >= len(token.doc) or token.i == token.sent.start:
        return False
    behind, second = token.nbor(), token.nbor(2)
    if token.lemma_.lower() == "risk":
        return behind.tag_ == "VBG" and (bool(children(token, "nmod:poss", "nsubj")) or relation(token) in ("ccomp", "advcl", "parataxis"))
    describes = relation(behind.head) == "acl:relcl" and behind.head.head == token
    return behind.lower_ in BEGINNING and second.tag_ in FINITE and not describes and takes_clauses(token)


def takes_clauses(word: Token) -> bool:
    """True for a verb such as "hope", also where a small parser takes it for a noun."""
    reporting = reporting_verb(word)
    return reporting is not None and "clause" in reporting.takes
