"""Stances that nouns carry: "expressed concerns about X", "drew criticism from X", "Meta's opposition to X", "critics of X"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import NounFrame, WordSet, deed_nouns, light_verbs
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import is_negated, subjects
from ingest.parsing.gerunds import plan_of
from ingest.parsing.nominal import doers_of, done_to
from ingest.parsing.noun_phrases import conjuncts, phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, lemma, obliques, relation, words_on
from ingest.what.aims import Aim
from ingest.what.lists import all_of
from ingest.what.literal import open_aim
from ingest.what.targets import aim
from ingest.what.understood import left_out_behind
from ingest.who.actors import INCLUDING, by_name, holders
from ingest.who.enumerations import included, spelt_out
from ontology.model import Modality

from .ballots import votes
from .holding import Claim, held, held_by
from .leaning import lean
from .noun_frames import noun_frames
from .partisans import PERSON_ENDINGS, named_after, named_behind, stood_behind
from .publishing import act_of, argued
from .received import GIVERS, givers_of, stance_nouns
from .stance import intended, noun_leanings, noun_targets

if TYPE_CHECKING:
    from spacy.tokens import Token

OF_PARTIES = WordSet("adjectives of parties")
NONE_OF_IT = frozenset({"no", "little", "any"})


def light(verb: Token, passage: Passage) -> Iterator[Claim]:
    """Stance nouns under a light verb: the subject of "expressed concerns" holds it, that of "drew criticism from X" is its target."""
    directions = light_verbs().get(lemma(verb), frozenset())
    if not directions or is_negated(verb):
        return
    arguing = argued(verb)
    for noun in stance_nouns(verb):
        if arguing is not None and arguing[1] == noun and act_of(arguing[0]):
            continue  # "filed a brief opposing Acme's | challenge | to the act"
        if votes(noun) or not words_on(noun, "det", "amod") & NONE_OF_IT:
            for frame in noun_frames(noun):
                yield from _carried(verb, noun, frame, directions, passage)


def _carried(verb: Token, noun: Token, frame: NounFrame, directions: frozenset[str], passage: Passage) -> Iterator[Claim]:
    if "gives" in directions or ("grants" in directions and frame.sign > 0):
        for target in _given(verb, noun, frame, passage, either="receives" in directions):
            yield from held(verb, lean(target, frame.sign, frame.strength, "attitude", (verb.i, noun.i)), passage)
    if "ends" in directions and frame.sign > 0:
        for target in _given(verb, noun, frame, passage, either=False):
            yield from held(verb, lean(target, -frame.sign, 0.3, "attitude", (verb.i, noun.i), 0.7), passage)
    if "receives" in directions:
        yield from _received(verb, noun, frame, passage)


def _given(verb: Token, noun: Token, frame: NounFrame, passage: Passage, *, either: bool) -> list[Aim]:
    """Targets after the noun, or hung on the light verb by the parser; after "has", "of" names the giver, not a target.

    A go-ahead is given to what stands right behind it, whatever that is.
    """
    if not frame.lemma.isalpha():
        behind = [inner for place in (noun, verb) for preposition, inner in obliques(place) if preposition in frame.prepositions]
        nearest = min((inner for inner in behind if inner.i > noun.i), key=lambda inner: inner.i, default=None)
        meant = None if nearest is None else aim(nearest, passage, actors=False) or open_aim(nearest, passage)
        return [meant] if meant is not None else []
    givers = [part.i for preposition, giver in obliques(noun) if either and preposition == "of" for part in conjuncts(giver)]
    found = [target for target in noun_targets(noun, frame, passage) if not any(target.start <= i < target.end for i in givers)]
    if found:
        return found
    hung = [inner for preposition, inner in obliques(verb) if preposition in frame.prepositions and inner.i > noun.i]
    told = [target for inner in hung for target in [aim(inner, passage)] if target is not None]
    meant = left_out_behind(verb, noun, passage) if not told else None
    return told if meant is None else [meant]


def _received(verb: Token, noun: Token, frame: NounFrame, passage: Passage) -> Iterator[Claim]:
    givers = givers_of(noun, verb)
    for subject in subjects(verb):
        target = aim(subject, passage)
        met = [lean(target, frame.sign, frame.strength, "attitude", (verb.i, noun.i))] if target is not None else []
        # "the decision to veto it drew criticism" is for what was vetoed
        planned = [replace(each, sign=frame.sign * each.sign, cue=(verb.i, noun.i, *each.cue)) for each in intended(subject, passage)]
        for holder in [each for giver in givers for each in holders(giver, passage)]:
            yield from (held_by(holder, leaning, verb, Modality.PARAPHRASE) for leaning in planned or met)


def owned(noun: Token, passage: Passage) -> Iterator[Claim]:
    """Stance nouns with an owner ("the opposition of Meta to X", "critics of X, including A", "A, a critic of X")."""
    for leaning in intended(noun, passage):
        planning = [*children(noun, "nmod:poss"), *children(noun, "compound"), *(plan_of(noun) or ())[:1]]
        owning = [each for planner in planning for each in holders(planner, passage)]
        for owner in owning or _party(noun, passage):
            yield held_by(owner, leaning, noun, Modality.REPORTED_ACTION)
    yield from _done(noun, passage)
    found = [] if noun.text[:1].isupper() and not noun.is_sent_start else noun_leanings(noun, passage)
    if not found and (law := stood_behind(noun, passage)) is not None:
        for one in _described_person(noun, passage) or named_after(law.end, passage):
            yield held_by(one, lean(law, 1, 0.7, "act", (noun.i,)), noun, Modality.PARAPHRASE)
    owners = _owners(noun, passage) if found else []
    listed = included(noun, passage) if found else []
    for leaning in found:
        for member in listed:
            yield held_by(member, replace(leaning, cue=(*leaning.cue, noun.head.i)), noun, Modality.PARAPHRASE)
        for owner in owners:
            yield held_by(owner, replace(leaning, confidence=0.9 * leaning.confidence), noun, Modality.PARAPHRASE)


def _party(noun: Token, passage: Passage) -> list[Holder]:
    """The party whose adjective stands before a plan ("| Republican | efforts to block states" are those of Republicans)."""
    adjectives = [word for word in children(noun, "amod", "compound") if word.text[:1].isupper() and word.lower_ in OF_PARTIES]
    names = ((f"{word.text.removesuffix('ic')}s", word.i) for word in adjectives)
    return [Holder(by_name(name), passage.span(i, i + 1), "description", 0.7) for name, i in names]


def _done(noun: Token, passage: Passage) -> Iterator[Claim]:
    """What its owner or its doer has done to something ("Newsom's veto of SB 53", "the repeal of it by Congress")."""
    sign = deed_nouns().get(noun.lemma_.lower(), 0)
    said = [part for thing in done_to(noun) for part in conjuncts(thing)] if sign else []
    targets = [target for thing in said for target in all_of(aim(thing, passage, actors=False), thing, passage)]
    deeds = [lean(target, sign, 0.8, "act", (noun.i,)) for target in targets]
    doing = [*children(noun, "nmod:poss"), *doers_of(noun)] if deeds else []
    for owner in [each for doer in doing for each in holders(doer, passage)]:
        yield from (held_by(owner, deed, noun, Modality.REPORTED_ACTION) for deed in deeds)


def _owners(noun: Token, passage: Passage) -> list[Holder]:
    possessors = [each for owner in children(noun, "nmod:poss") for each in holders(owner, passage)]
    if possessors:
        return possessors
    described = _described_person(noun, passage) if noun.lemma_.lower().endswith(PERSON_ENDINGS) else []
    givers = [giver for preposition, giver in obliques(noun) if preposition in GIVERS]
    return described or [each for giver in givers for each in holders(giver, passage)]


def _described_person(noun: Token, passage: Passage) -> list[Holder]:
    if relation(noun) == "appos":
        return holders(noun.head, passage)
    if beside := named_behind(noun, passage) or spelt_out(noun, passage):
        return beside
    start = phrase(noun)[0]
    after_name = start > 1 and passage.doc[start - 1].text == "," and passage.doc[start - 2].pos_ == "PROPN"
    if after_name and passage.doc[start].lower_ in ("a", "an", "the"):
        return holders(passage.doc[start - 2], passage)
    members = [*children(noun, "appos"), *(member for preposition, member in obliques(noun) if preposition in INCLUDING)]
    return [each for member in members for each in holders(member, passage)]
