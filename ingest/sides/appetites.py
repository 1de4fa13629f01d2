"""What one does not feel like: "no appetite for new rules", "little interest in regulating AI", "no intention of signing it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.closed_classes import HARDLY_ANY
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_verbal, lemma, obliques, words_on
from ingest.what.aims import Aim
from ingest.what.targets import aim, clause_aim
from ingest.who.actors import holders
from ontology.model import Modality, TargetKind

from .holding import Claim, held, held_by
from .leaning import Leaning, lean
from .stance import leanings
from .what_is_judged import sign_of_gerund

if TYPE_CHECKING:
    from spacy.tokens import Token

WANTS = WordSet("wants")
WANTING = WordSet("wanting")
HAVING = WordSet("having a want")
TAKING_UP = WordSet("taking up")
OF = frozenset({"for", "in", "of"})
NOW = frozenset({"do", "does"})
DEEP = 3
AMONG = frozenset({"among", "amongst", "at", "in", "within"})


def unwanted(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of those who have or show no wish for a thing or an act: they are against it."""
    for leaning in _spared(verb, passage):
        yield from held(verb, leaning, passage)
    existing = bool(children(verb, "expl"))
    if verb.lemma_.lower() not in HAVING and not existing:
        return
    for want in own_subjects(verb) or children(verb, "nsubj") if existing else objects(verb):
        if want.lemma_.lower() not in WANTS or not _is_none(want, verb):
            continue
        for leaning in _against(want, verb, passage):
            if not existing:
                yield from held(verb, leaning, passage)
                continue
            for giver in [part for case, noun in obliques(want) if case in AMONG for part in conjuncts(noun)]:
                yield from (held_by(one, leaning, verb, Modality.PARAPHRASE) for one in holders(giver, passage))


def _spared(verb: Token, passage: Passage) -> Iterator[Leaning]:
    """What one "does not want to" harm: unlike who does not harm it, he is for it."""
    if lemma(verb) not in WANTING or not is_negated(verb) or not words_on(verb, "aux") & NOW:
        return
    for deed in [*children(verb, "xcomp"), *(inner for noun in objects(verb) for inner in children(noun, "acl", "xcomp"))]:
        for act in leanings(deed, passage, 1) if "to" in words_on(deed, "mark", "aux") and not is_negated(deed) else ():
            if act.sign < 0 and act.manner == "act" and act.aim.target.kind is not TargetKind.ACTOR:
                yield replace(act, sign=1, manner="attitude", cue=(verb.i, *act.cue), firm=True)


def _are_givers(case: str, noun: Token, verb: Token, passage: Passage) -> bool:
    """True for those among whom a wish is said to exist or not ("no appetite | in Congress |")."""
    return case in AMONG and bool(children(verb, "expl")) and bool(holders(noun, passage))


def is_unwanted(word: Token) -> bool:
    """True for what stands behind such a wish that nobody has ("little appetite for | a bill |")."""
    return any(above.lemma_.lower() in WANTS and above.i < word.i and _is_none(above, above.head) for above in islice(word.ancestors, DEEP))


def _is_none(want: Token, verb: Token) -> bool:
    """True for "no wish" and "little wish", and for "does not have any wish"; "no little" and the like nobody says."""
    return is_negated(verb) or bool(words_on(want, "det", "amod") & HARDLY_ANY)


def _against(want: Token, verb: Token, passage: Passage) -> Iterator[Leaning]:
    """The leanings against what is not wanted: a thing, or an act on one ("no interest in | regulating AI")."""
    cue = (verb.i, want.i)
    # A parser hangs some of it on those who have no wish ("no appetite in Congress | for the bill").
    behind = [pair for each in (want, *(giver for _, giver in obliques(want))) for pair in obliques(each)]
    for noun in [part for case, thing in behind if case in OF and not _are_givers(case, thing, verb, passage) for part in conjuncts(thing)]:
        target, sign = aim(noun, passage, actors=False), sign_of_gerund(noun, passage)
        if target is not None and sign and not is_verbal(noun):
            yield replace(lean(target, -sign, 0.6, "attitude", cue), firm=True)
    for deed in [*children(want, "acl", "advcl"), *children(verb, "advcl", "xcomp")]:
        if deed.i < want.i or not words_on(deed, "mark", "case") & (OF | {"to"}):
            continue
        acts = leanings(deed, passage, 1)
        yield from (replace(act, sign=-act.sign, manner="attitude", cue=(*cue, *act.cue), firm=True) for act in acts)
        whole = None if acts else _bought_into(deed, passage) or _taken_up(deed, passage) or clause_aim(deed, passage)
        if whole is not None:
            yield replace(lean(whole, -1, 0.6, "attitude", cue), firm=True)


def _bought_into(deed: Token, passage: Passage) -> Aim | None:
    """The thing that one would "buy into", if it is known by name."""
    into = [noun for case, noun in obliques(deed) if case == "into" and deed.lemma_.lower() == "buy"]
    aims = (aim(part, passage, actors=False) for noun in into for part in conjuncts(noun))
    return next((found for found in aims if found is not None), None)


def _taken_up(deed: Token, passage: Passage) -> Aim | None:
    """The thing that one has no wish to deal with at all ("little interest in | taking up | the bill")."""
    found = [aim(noun, passage, actors=False) for noun in objects(deed)] if lemma(deed) in TAKING_UP else []
    return found[0] if found and found[0] is not None and found[0].target.kind is TargetKind.INSTRUMENT else None
