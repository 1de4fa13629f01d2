"""A state of things that somebody is glad of or sorry for, where no act in it shows a side: "regrets that drones are exempt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, good_things, policy_nouns
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, copula, is_passive
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.what.wording import MAX_WORDS, ended, worded
from ontology.model import Target, TargetKind

from .leaning import Leaning, lean
from .omissions import LEAVING_OUT

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

RULED = WordSet("ruled")
NOT_THERE = WordSet("not there yet")
STAYING = frozenset({"be", "remain", "stay"})
STATE = "state"  # a manner that is believed only where the encoder hears it too


def state(clause: Token, passage: Passage) -> Iterator[Leaning]:
    """The law that does what a clause tells ("the deal | leaves children exposed"), else the clause's own words.

    What is left out or not done is no state of things: who regrets that a law "is silent on audits" wants audits.
    """
    if (wanting := _wanting(clause)) is not None and not is_negated(clause):
        start, end = phrase(wanting)
        thing = aim(wanting, passage, actors=False) or Aim(
            Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.7
        )
        yield replace(lean(thing, -1, 0.6, "attitude", (clause.i,), 0.8), firm=True)
        return
    for subject in own_subjects(clause)[:1] if not is_negated(clause) and clause.lemma_.lower() not in LEAVING_OUT else ():
        law = aim(subject, passage, actors=False)
        does = not is_passive(clause) and copula(clause) is None and bool(children(clause, "obj", "xcomp", "ccomp"))
        written = subject.lemma_.lower() == "report" or policy_nouns().get(subject.lemma_.lower()) is TargetKind.INSTRUMENT
        if law is None and does and written:
            start, end = phrase(subject)
            law = Aim(Target(None, worded(passage, start, end), TargetKind.INSTRUMENT), start, end, 1, 0.7)
        if law is not None and does and _is_law(subject, law):
            yield lean(law, 1, 0.6, STATE, (clause.i,), 0.8)
        elif _is_policy(clause) and subject.pos_ != "PRON":
            start, last = phrase(subject)
            whole = clause.right_edge.i + 1 - start <= MAX_WORDS or not is_passive(clause)
            end = ended(passage.doc, start, min(clause.right_edge.i + 1, start + MAX_WORDS)) if whole else last
            words = worded(passage, start, end) if start < clause.i and (clause.i < end or not whole) else ""
            if words:
                yield lean(Aim(Target(None, words, TargetKind.PROPOSITION), start, end, 1, 0.7), 1, 0.6, STATE, (clause.i,), 0.8)


def _wanting(clause: Token) -> Token | None:
    """The good thing that is said not to be there yet ("that | protections | remain incomplete", "that | safeguards | are missing")."""
    words = {word.lower_ for word in (clause, *children(clause, "xcomp", "advmod"))}
    is_so = copula(clause) is not None or clause.lemma_.lower() in STAYING or clause.lower_ == "missing"
    subjects = own_subjects(clause) if is_so and any(word in NOT_THERE for word in words) else []
    kinds = [policy_nouns().get(noun.lemma_.lower()) for noun in subjects[:1]]
    good = kinds == [TargetKind.PROPOSITION] or any(noun.lemma_.lower() in good_things() for noun in subjects[:1])
    return subjects[0] if good and kinds != [TargetKind.INSTRUMENT] else None


def _is_law(subject: Token, found: Aim) -> bool:
    return found.target.kind is TargetKind.INSTRUMENT or policy_nouns().get(subject.lemma_.lower()) is TargetKind.INSTRUMENT


def _is_policy(clause: Token) -> bool:
    """True where the clause speaks of laws or rules, or of what is done to them ("that small firms are | exempt from the rules")."""
    if clause.lower_ in RULED:
        return True
    return any(word.lemma_.lower() in policy_nouns() or word.lemma_.lower() in act_nouns() for word in clause.subtree)
