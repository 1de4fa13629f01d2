"""What others chose to do, judged by how well they chose: "made the right call by vetoing it", "got it wrong in passing the act"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, judgements
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.gerunds import is_how
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, relation, words_on
from ingest.what.targets import clause_aim

from .holding import Claim, doers, spoken
from .judged import judgement
from .leaning import Leaning, lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

CHOOSING = WordSet("choosing well or badly")
CHOICES = WordSet("calls made")  # that one makes "to veto it"
ERRING = frozenset({"err"})


def chosen(verb: Token, passage: Passage) -> Iterator[Claim]:
    """What somebody did, a side of whoever says that he chose well or badly in it."""
    for sign, cue in _verdicts(verb):
        turned = sign * (-1 if is_negated(verb) else 1)
        who = doers(verb, passage)
        for deed in _deeds(verb, cue):
            for act in leanings(deed, passage) or _itself(deed, passage):
                said = replace(act, sign=turned * act.sign, manner="speech", cue=(verb.i, cue.i), confidence=0.9 * act.confidence)
                for claim in spoken(verb, said, passage):
                    if all(doer.actor != claim.holder.actor for doer in who):
                        yield claim


def _itself(deed: Token, passage: Passage) -> list[Leaning]:
    """The deed as what is judged, where it shows no side on anything that has a name ("in banning | the H20")."""
    target = clause_aim(deed, passage) if objects(deed) else None
    return [] if target is None else [lean(target, 1, 0.6, "speech", (deed.i,), 0.8)]


def _verdicts(verb: Token) -> Iterator[tuple[int, Token]]:
    """The sign of a choice and the word that judges it, at most one."""
    lemma = verb.lemma_.lower()
    if lemma in ERRING:
        yield -1, verb
    elif lemma == "get":
        words = [word for word in verb.doc[verb.i + 1 : verb.i + 3] if word.lower_ in ("right", "wrong")]
        yield from ((judgements()[word.lower_], word) for word in words[:1])
    elif lemma in CHOOSING:
        judged = ((judgement(noun), noun) for noun in objects(verb))
        yield from [(sign, noun) for sign, noun in judged if sign][:1]


def _deeds(verb: Token, word: Token) -> list[Token]:
    """The clauses that say what was chosen: "by" or "in" doing it, "when" he did it, or an infinitive behind the choice."""
    below = [clause for head in {verb.i: verb, word.i: word}.values() for clause in children(head, "advcl", "acl", "xcomp", "ccomp")]
    behind = [clause for clause in below if clause.i > word.i]
    to = [each for each in behind if "to" in words_on(each, "mark") and word.lemma_.lower() in CHOICES]
    when = [each for each in behind if relation(each) == "advcl" and "when" in words_on(each, "mark", "advmod")]
    return [*(clause for clause in behind if is_how(clause)), *to, *when]
