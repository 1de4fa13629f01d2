"""Who does what a verb says: its subjects, a passive's agents, or those behind a letter or an approach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bearers, policy_nouns
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import objects, own_subjects, subjects
from ingest.parsing.gerunds import doer_of, planner_of, told_of
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.noun_roles import is_companion
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, agents, children, is_fought, is_passive, lemma, obliques, relation, words_on
from ontology.model import TargetKind

from .actors import holders
from .all_of_which import all_of_which
from .floors import deciding
from .issuers import is_paper, issuers, issuers_again
from .several import those_before

if TYPE_CHECKING:
    from spacy.tokens import Token

ALLYING = WordSet("allying")
ENACTING = WordSet("enacting")
LAW_DOES = WordSet("what laws do")
TOGETHER = WordSet("bringing a bill together")
MEMBERSHIP = frozenset({"of", "at", "from", "with", "for"})


def actor_of(verb: Token, passage: Passage) -> list[Holder]:
    """The actors who do what `verb` says: its subjects, a passive's agents, or those behind a letter or an approach."""
    row = all_of_which(verb, passage)
    if row:
        return row
    if is_done_by_law(verb):
        return []
    nouns = doing(verb)
    found = [each for noun in nouns for each in _told_apart(noun, verb, passage) or bearers_of(_writer(noun), passage)]
    unsaid = not nouns or relation(verb) == "acl"  # a doer who is no known actor is still not somebody else
    if not found and unsaid and not is_passive(verb) and verb.tag_ == "VBG" and _is_remark(verb):
        main = verb.sent.root
        found = [each for noun in subjects(main) for each in bearers_of(noun, passage)] if main.i != verb.i and not is_passive(main) else []
    return [*found, *_beside(verb, found, passage), *_allies(verb, found, passage)] or deciding(verb, passage)


def is_done_by_law(gerund: Token) -> bool:
    """True for what a law does that somebody signs or passes ("signed the bill, | requiring | labels on ads")."""
    main = gerund.head
    told = gerund.tag_ == "VBG" and relation(gerund) == "advcl" and not words_on(gerund, "mark", "case") and lemma(gerund) in LAW_DOES
    laws = [noun for noun in objects(main) if main.i < noun.i < gerund.i] if told and lemma(main) in ENACTING else []
    return bool(laws) and (laws[0].pos_ == "PROPN" or policy_nouns().get(laws[0].lemma_.lower()) is TargetKind.INSTRUMENT)


def _beside(verb: Token, found: list[Holder], passage: Passage) -> list[Holder]:
    """With whom a law is written or brought in ("introduced it | with Senators Roe and Poe |")."""
    if lemma(verb) not in TOGETHER or is_passive(verb) or not found:
        return []
    nouns = [noun for place in (verb, *objects(verb)) for _, noun in obliques(place) if is_companion(noun)]
    return [each for noun in nouns for each in holders(noun, passage) if passage.discourse.is_person(each.actor)]


def _allies(verb: Token, found: list[Holder], passage: Passage) -> list[Holder]:
    """With whom somebody joins to do a thing ("Democrats aligned with | Republicans | to oppose it")."""
    joining = verb.head
    if relation(verb) not in ("xcomp", "advcl", "acl") or lemma(joining) not in ALLYING or not found or joining.i > verb.i:
        return []
    beside = [noun for case, noun in obliques(joining) if case == "with" and noun.i < verb.i]
    return [each for noun in beside for part in conjuncts(noun) for each in holders(part, passage)]


def doing(verb: Token) -> list[Token]:
    """The nouns that do what the verb says, whether they are known actors or not."""
    doer = doer_of(verb) or planner_of(verb) or told_of(verb)
    return [doer] if doer is not None else agents(verb) if is_passive(verb) else subjects(verb)


def _is_remark(gerund: Token) -> bool:
    """True for a gerund of the main clause's doer; what no comma parts from a noun that noun does ("bills | imposing a ban")."""
    if relation(gerund) == "advcl":
        return not is_fought(gerund)
    return relation(gerund) == "acl" and gerund.doc[max(gerund.i - 1, 0)].text == ","


def _told_apart(noun: Token, verb: Token, passage: Passage) -> list[Holder]:
    """Of a person and his body, the one that the pronoun means ("Roe of | the guild |, which", "| Roe | of the guild, who")."""
    while relation(verb) == "conj" and not own_subjects(verb):
        verb = verb.head
    pronoun = next((word for word in children(verb, *SUBJECTS) if word.lower_ in ("which", "who")), None)
    if pronoun is None or verb.head.i != noun.i:
        return []
    if pronoun.lower_ == "who":
        near = [noun.head] if relation(noun) == "nmod" and not _sorted(noun, passage, persons=True) else []
    elif _sorted(noun, passage, persons=True):
        near = [token for token in verb.doc[noun.i + 1 : pronoun.i] if not token.is_punct][-1:]
        near += [inner for preposition, inner in obliques(noun) if preposition in MEMBERSHIP and inner.i < pronoun.i]
    else:
        return []
    found = [_sorted(token, passage, persons=pronoun.lower_ == "who") for token in near]
    return next((those for those in found if those), [])


def _sorted(noun: Token, passage: Passage, *, persons: bool) -> list[Holder]:
    """The persons that a noun names, or the others."""
    return [one for one in holders(noun, passage) if passage.discourse.is_person(one.actor) is persons]


def _writer(noun: Token) -> Token:
    """The letter itself in "a letter to legislators condemning it", where a parser makes the addressees the subject."""
    if "to" not in words_on(noun, "case"):
        return noun
    letters = {"nmod": [noun.head], "obl": children(noun.head, "obj")}.get(relation(noun), [])
    return next((letter for letter in letters if letter.i < noun.i and bearers().get(letter.lemma_.lower()) == "document"), noun)


def bearers_of(noun: Token, passage: Passage) -> list[Holder]:
    """The actors a subject stands for: itself, or the signers of "a letter", the owner of "the approach"."""
    kind = bearers().get(noun.lemma_.lower())
    if kind is None:
        return issuers_again(noun, passage) or those_before(noun, passage) or holders(noun, passage) or _near_relative(noun, passage)
    owners = [*children(noun, "nmod:poss"), *(owner for preposition, owner in obliques(noun) if preposition in ("from", "by"))]
    owners += [signer for verb in children(noun, "acl") if verb.lemma_.lower() == "sign" for signer in agents(verb)]
    found = [each for owner in owners for each in holders(owner, passage)]
    if not found and kind == "document" and relation(noun) == "obj":
        found = [each for subject in subjects(noun.head) for each in holders(subject, passage)]
    return found or (issuers(noun, passage) if kind == "document" and is_paper(noun) else [])


def _near_relative(noun: Token, passage: Passage) -> list[Holder]:
    """Actor next to a relative clause that was hung on the wrong noun ("skepticism from the camp, which argues")."""
    if not any(relation(child) == "acl:relcl" for child in noun.children) or noun.pos_ != "NOUN":
        return []
    return [each for preposition, inner in obliques(noun) if preposition in ("from", "by", "of", "in") for each in holders(inner, passage)]
