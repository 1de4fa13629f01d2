"""Acts that are not told to have been done: set as a condition, hoped for, feared or foretold by others, or left undone so far."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, expectations

from .clauses import own_subjects
from .closed_classes import PRESENT, WE
from .counterfactual import counterfactual
from .duties import is_duty
from .syntax import children, copula, is_passive, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 6
ANY = frozenset({"any", "whatever", "whichever"})
CONDITIONS = frozenset({"if", "unless", "until", "whether"})
AHEAD = frozenset({"will", "would", "could", "may", "might", "wo", "'ll", "’ll", "'d", "’d"})
LAPSES = WordSet("lapses")
RANKS = frozenset({"first", "last", "only"})
PENDING = WordSet("pending")


def is_condition(verb: Token) -> bool:
    """True for what would first have to be done ("if Congress | passes it")."""
    return any(_is_condition(clause) for clause in _above(verb))


def is_expected(verb: Token) -> bool:
    """True for what somebody else expects ("sure that courts will | strike it down"), never for what one expects to do oneself."""
    return any(_is_expected(clause) for clause in _above(verb))


def is_left_undone(verb: Token) -> bool:
    """True for what its doer "failed to" do or "has yet to" do."""
    head = verb.head
    if relation(verb) not in ("xcomp", "acl", "advcl", "ccomp") or head.i >= verb.i:
        return False
    yet = head.lemma_.lower() in ("have", "be") and any(word.lower_ == "yet" for word in verb.doc[head.i + 1 : verb.i])
    return yet or head.lemma_.lower() in LAPSES


def is_pending(verb: Token) -> bool:
    """True for what is yet to be done to a thing ("the bill waits to be | signed | by Roe")."""
    clause = verb.head if relation(verb) == "conj" and is_passive(verb) else verb
    if not is_passive(clause) or relation(clause) not in ("xcomp", "advcl", "ccomp") or clause.head.i > clause.i:
        return False
    return clause.head.lemma_.lower() in PENDING and "to" in words_on(clause, "mark", "aux")


def is_first_to_come(verb: Token) -> bool:
    """True for what something else should be done before ("| before passing | new laws, we should weigh the old")."""
    early = verb.tag_ == "VBG" and relation(verb) == "advcl" and "before" in words_on(verb, "mark", "case")
    return early and any(is_duty(clause) for clause in (verb.head, *children(verb.head, "ccomp", "parataxis")))


def is_of_any(verb: Token) -> bool:
    """True for what might be done by whoever is told of a thing that is yet to be ("any agency | created | by Congress")."""
    return relation(verb) == "acl" and verb.tag_ in ("VBN", "VBD") and bool(words_on(verb.head, "det") & ANY)


def would_be_first(verb: Token) -> bool:
    """True for what somebody would be the first or last to do, if it came to that ("the city would be the first to | ban | it")."""
    rank = verb.head
    ranked = relation(verb) in ("acl", "xcomp", "advcl") and (rank.lower_ in RANKS or bool(words_on(rank, "amod") & RANKS))
    be = copula(rank)
    aux = words_on(rank, "aux") | (words_on(be, "aux") if be is not None else set())
    return ranked and rank.i < verb.i and bool((aux | words_on(rank.head, "aux")) & {"would", "could", "'d"})


def has_time(verb: Token) -> bool:
    """True for what its doer may still do or leave ("has until Friday to | sign it | or | veto it")."""
    for clause in _above(verb):
        head = clause.head
        filling = relation(clause) in ("xcomp", "advcl", "acl")
        had = [word for word in verb.doc[head.i + 1 : max(clause.i, head.i + 1)] if word.lower_ == "until"]
        if filling and had and any(word.lemma_.lower() == "have" for word in (head, *head.ancestors) if word.i < had[0].i):
            return True
    return False


def _above(verb: Token) -> Iterator[Token]:
    """The verb and the clauses that it fills or is joined to, up to a sentence of its own."""
    yield verb
    for _ in range(DEEP):
        if relation(verb) not in ("xcomp", "conj") or verb.head.i == verb.i:
            return
        verb = verb.head
        yield verb


def _is_condition(clause: Token) -> bool:
    if relation(clause) not in ("advcl", "ccomp", "csubj", "acl", "xcomp") or counterfactual(clause) is not None:
        return False
    asked = any(aux.lower_ == "should" and any(aux.i < noun.i for noun in own_subjects(clause)) for aux in children(clause, "aux"))
    marks = {mark.lower_ for mark in children(clause, "mark", "advmod") if mark.i < clause.i}
    return asked or bool(marks & CONDITIONS) or ("before" in marks and clause.tag_ in PRESENT)  # "talks | before the state adopts it"


def _is_expected(clause: Token) -> bool:
    head = clause.head
    kind = expectations().get(head.lemma_.lower())
    ahead = kind == 1 or bool(words_on(clause, "aux") & AHEAD)
    if kind is None or not ahead or relation(clause) not in ("ccomp", "acl"):
        return False
    doers = own_subjects(clause)
    be = copula(head)
    seers = own_subjects(head) or (own_subjects(be) if be is not None else [])
    own = any(seer.lower_ in WE for seer in seers)
    return bool(doers) and all(doer.pos_ != "PRON" or (own and doer.lower_ not in WE) for doer in doers)
