"""What one hopes, asks or keeps others from doing, or is glad to see done: a side on what their deed would show.

What a deed shows is read by `stance.leanings`, one step deeper: it is handed in, for these constructions stand in one another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet, expectations
from ingest.parsing.clauses import is_negated
from ingest.parsing.gerunds import is_undergone, seen_of
from ingest.parsing.mandates import asking
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, is_verbal, lemma
from ingest.what.targets import clause_aim

from .composing import composed
from .fated import fated
from .keeping import kept_from, kept_out, resisted, tempted_to
from .leaning import Leaning, lean, turned
from .seen import there
from .undergone import undergone

if TYPE_CHECKING:
    from spacy.tokens import Token

Shown = Callable[["Token"], list[Leaning]]  # what the doer of a verb is for or against by doing it
SECURING = WordSet("ensuring as a goal")
SEEING = WordSet("seeing happen")


def kept(verb: Token, passage: Passage, shown: Shown) -> Iterator[Leaning]:
    """What one keeps others from doing, else that one keeps states from it."""
    deed, idea = kept_from(verb), kept_out(verb, passage)
    if idea is not None:
        yield idea
    elif deed is not None:
        yield from (replace(turned(each), cue=(verb.i, deed.i, *each.cue)) for each in shown(deed))
    tempting = tempted_to(verb)
    yield from resisted(verb, tempting, shown(tempting), passage) if tempting is not None else ()


def hoped(verb: Token, passage: Passage, shown: Shown) -> Iterator[Leaning]:
    """What one hopes or fears that others will do ("fears that the Senate will pass the act")."""
    sure = [word for word in children(verb, "xcomp") if word.lower_ in ("sure", "certain") and verb.lemma_.lower() == "make"]
    sign = 0 if is_negated(verb) else 1 if sure else expectations().get(verb.lemma_.lower(), 0)
    frame = VerbFrame(verb.lemma_.lower(), "that", sign, 0.6, "attitude")
    for clause in [each for word in (verb, *sure) for each in children(word, "ccomp")] if sign else ():
        if clause.i > verb.i and is_verbal(clause):
            acts = shown(clause) if lemma(verb) not in SECURING else []  # who ensures it does it himself
            for inner in (*acts, *fated(clause, passage)):
                yield composed(inner, clause, verb, frame)


def asked_for(verb: Token, passage: Passage, shown: Shown) -> Iterator[Leaning]:
    """What one asks that others do ("urged that the Senate reject the act"): what that shows, else the act itself."""
    frame = VerbFrame(verb.lemma_.lower(), "that", 1, 0.8, "speech")
    for clause in [each for each in children(verb, "ccomp") if asking(each) is not None]:
        inner = shown(clause)
        target = None if inner or is_passive(clause) else clause_aim(clause, passage)
        yield from (composed(each, clause, verb, frame) for each in inner)
        if target is not None:
            yield lean(target, -1 if is_negated(clause) else 1, 0.6, "speech", (verb.i, clause.i), 0.8)


def seen(verb: Token, passage: Passage, shown: Shown) -> Iterator[Leaning]:
    """What one is glad, sorry or wants to see: what is done to something ("see the act repealed"), or what others do."""
    things = [*children(verb, "obj"), *(thing for clause in children(verb, "ccomp") for thing in children(clause, "nsubj", "nsubj:pass"))]
    for thing in things[:1] if verb.lemma_.lower() in SEEING else ():
        for deed in seen_of(verb, thing):
            if is_undergone(deed):
                yield from undergone(verb, thing, deed, passage)
            else:
                yield from (replace(each, cue=(verb.i, deed.i, *each.cue)) for each in shown(deed))
        if not seen_of(verb, thing):
            yield from there(verb, thing, passage)
