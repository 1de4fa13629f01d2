"""Money for those who campaign: "donors to Jobs Forward include Acme", "Acme gave the PAC $5 million", "it raised $5 million from Acme"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, objects, subjects
from ingest.parsing.noun_phrases import conjuncts, phrase
from ingest.parsing.syntax import SUBJECTS, agents, children, copula, is_passive, lemma, obliques, relation
from ingest.what.aims import Aim
from ingest.who.actors import holder, holders
from ingest.who.enumerations import included, listed
from ontology.model import Modality, Target, TargetKind

from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

GIVERS = WordSet("givers of money")
GIVING = WordSet("giving money")
PAYING_FOR = WordSet("paying for")
TAKING_IN = WordSet("taking money in")
MONEY = WordSet("money")
INTO = frozenset({"behind", "for", "into", "of", "to", "toward", "towards"})
NEAR = 60  # characters between a body's name and the word for what it is
LEGAL = "superPac"


def given(token: Token, passage: Passage) -> Iterator[Claim]:
    """Who pays for a campaign is for whoever leads it; who pays for anything else may only do business."""
    word = lemma(token)
    if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in GIVERS:
        found = [(one, body) for body in _of(token, passage) for one in _bearers(token, passage)]
    elif is_negated(token) or token.pos_ != "VERB":
        return
    elif word in PAYING_FOR and is_passive(token):
        found = [(one, body) for body in _paid(token, passage) for payer in agents(token) for one in _all(payer, passage)]
    elif word in GIVING and not is_passive(token) and _is_of_money(token):
        bodies = [body for case, noun in obliques(token) if case in INTO if (body := campaigner(noun, passage)) is not None]
        bodies += [body for noun in children(token, "iobj") if (body := campaigner(noun, passage)) is not None]
        found = [(one, body) for body in bodies for payer in subjects(token) for one in _all(payer, passage)]
    elif word in TAKING_IN and not is_passive(token) and _is_of_money(token):
        bodies = [body for noun in subjects(token) if (body := campaigner(noun, passage)) is not None]
        payers = [noun for case, noun in obliques(token) if case == "from"]
        found = [(one, body) for body in bodies for payer in payers for one in _all(payer, passage)]
    else:
        return
    for one, body in found:
        yield held_by(one, replace(lean(body, 1, 0.6, "act", (token.i,)), firm=True), token, Modality.REPORTED_ACTION)


def campaigner(noun: Token, passage: Passage) -> Aim | None:
    """The body that a noun means if it is a PAC: listed as one, or called so by the text."""
    one = holder(noun, passage)
    if one is None or one.label != "name":
        return None
    found = Aim(Target(one.actor.iri, one.actor.name, TargetKind.ACTOR), *phrase(noun), 1, 0.8)
    entry = passage.discourse.registry.actors.get(one.actor.iri or "")
    if entry is not None:
        return found if entry.type == LEGAL else None
    name = re.escape(one.actor.name)
    called = rf"\bPACs?\b[^.\n]{{0,{NEAR}}}{name}|{name}(?:\b[^.\n]{{0,{NEAR}}})?\bPAC\b|{name}(?<=\bPAC)\b"
    return found if re.search(called, passage.discourse.document.text) else None


def _of(giver: Token, passage: Passage) -> list[Aim]:
    """Whom the givers give to ("donors to | Jobs Forward |", "| Jobs Forward | donors", "| the PAC |'s backers")."""
    named = [noun for case, noun in obliques(giver) if case in INTO]
    before = children(giver, "nmod:poss", "compound")
    return [body for noun in (*named, *before) if (body := campaigner(noun, passage)) is not None]


def _bearers(giver: Token, passage: Passage) -> list[Holder]:
    """Who are called givers: counted among them, said to be them, or named beside the word."""
    head = giver.head
    if counted := included(giver, passage):
        return counted
    among = any(case == "among" for case, noun in obliques(head) if noun.i == giver.i)
    if copula(giver) is not None or (among and subjects(head)):
        return [one for noun in subjects(giver if copula(giver) is not None else head) for one in _all(noun, passage)]
    if (among or relation(giver) in SUBJECTS) and copula(head) is not None:
        return listed(passage.doc[head.left_edge.i : giver.sent.end], passage) or _all(head, passage)
    return _all(head, passage) if relation(giver) == "appos" else []


def _paid(verb: Token, passage: Passage) -> list[Aim]:
    """What is paid for: the subject, or the noun that the participle tells of and whatever that is another word for."""
    nouns = [*subjects(verb), *([verb.head] if relation(verb) == "acl" else [])]
    nouns += [noun.head for noun in nouns if relation(noun) == "appos"]
    return [body for noun in nouns if (body := campaigner(noun, passage)) is not None][-1:]


def _is_of_money(verb: Token) -> bool:
    """True where a sum is told, and for a verb that needs none ("donated to the PAC")."""
    things = objects(verb)
    sums = (word for thing in things for word in thing.subtree)
    return not things or any(word.tag_ == "$" or word.text in ("€", "£") or word.lemma_.lower() in MONEY for word in sums)


def _all(noun: Token, passage: Passage) -> list[Holder]:
    return [one for part in conjuncts(noun) for one in holders(part, passage)]
