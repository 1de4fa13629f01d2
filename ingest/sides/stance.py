"""What a predicate leans toward: the targets it is for or against, composed through infinitives, nominal acts and negation."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ingest.lexicon import (
    NounFrame,
    VerbFrame,
    WordSet,
    intention_nouns,
    neutral_verbs,
    open_verbs,
    policy_nouns,
    verbs,
)
from ingest.parsing.clauses import complements, is_negated, objects, series
from ingest.parsing.gerunds import deed_of, hung_on_verb, is_how, plan_of
from ingest.parsing.mandates import asking, is_recommended
from ingest.parsing.noun_phrases import conjuncts, phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, is_verbal, lemma, obliques, relation, stranded, words_on
from ingest.what.aims import Aim
from ingest.what.lists import all_of
from ingest.what.literal import open_aim
from ingest.what.powers import power
from ingest.what.targets import aim, clause_aim
from ingest.what.wishes import called_to_do
from ingest.what.wording import ended, worded
from ontology.model import Target, TargetKind

from .agreeing_with import says_what_another_says
from .ballots import answers
from .business import is_business
from .composing import composed
from .contact import thing_before, told_of
from .doing_so import deed_meant
from .electing import fought_through
from .filings import filed
from .fitting import fitting
from .goods import harms_a_good, is_worry, makes_an_ill
from .harming import harmed
from .idioms import idiom
from .judged import inferred, judged
from .judged_deeds import judged_deed
from .leaning import Leaning, lean, turned
from .merits import doubted
from .noun_frames import noun_frames
from .others_deeds import asked_for, hoped, kept, seen
from .partisans import sided_on
from .publishing import published, signed_writing, undoing_order
from .spelt_out import spelt_out
from .standing_by import stood_by
from .steps import NOT_TAKEN, TAKEN, takes_none, takes_steps
from .thanks import done_for, is_courtesy, is_what_rules_are_for, less_thanked
from .undergone import is_to_undergo, with_plan
from .undertaking import to_consider, undertaken

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 4
FOR_AND_AGAINST = frozenset({"against", "for"})
PERSONAL_ACTS = WordSet("acts on people")


def leanings(verb: Token, passage: Passage, depth: int = 0) -> list[Leaning]:
    """Everything the verb's doer is for or against by doing it; negation of `verb` itself is left to the caller."""
    if depth > DEEP:
        return []
    if (called := judged_deed(verb)) is not None:
        judged_so = _of_deed(called[0], passage, depth)
        return [replace(each, sign=called[1] * each.sign, cue=(verb.i, *each.cue), firm=True) for each in judged_so]
    frames = fitting(verb, verbs().get(lemma(verb)) or verbs().get(verb.lemma_.lower()) or ())
    found = filed(verb, passage) or doubted(verb, passage) or stood_by(verb, passage)
    for frame in (answers(verb) or frames) if not found else ():
        found.extend(_by_frame(verb, frame, passage, depth))
    found = less_thanked(found, frames)
    found.extend(replace(each, firm=True) for frame in idiom(verb) for each in _toward_all(objects(verb), verb, frame, passage))
    if not found:
        found.extend(_spoken_against(verb, passage, depth))
    meant = deed_meant(verb)
    found.extend(replace(each, cue=(verb.i,)) for each in (leanings(meant, passage, depth + 1) if meant is not None else ()))
    deeper = partial(leanings, passage=passage, depth=depth + 1)
    for of_others in (kept, hoped, asked_for):
        found.extend(of_others(verb, passage, deeper))
    for sign, clause in (*fought_through(verb), *spelt_out(verb)):
        inner = leanings(clause, passage, depth + 1)
        found.extend(replace(each, sign=sign * each.sign, manner="act", cue=(verb.i, *each.cue)) for each in inner)
    found.extend(seen(verb, passage, deeper) if depth else ())
    found.extend(harmed(verb, passage) if depth and not found else ())
    found.extend(_purpose(verb, NOT_TAKEN if takes_none(verb) else TAKEN, passage, depth) if takes_steps(verb) else ())
    if depth and relation(verb) != "conj":
        beside = (*children(verb, "conj"), *series(verb))
        found.extend(each for other in beside if is_verbal(other) for each in leanings(other, passage, depth + 1))
    return found


def _of_deed(deed: Token, passage: Passage, depth: int) -> list[Leaning]:
    """What doing it is for or against, or the deed itself where it shows no side."""
    whole = clause_aim(deed, passage)
    listed = whole is not None and whole.target.iri is not None
    inner = [] if listed else leanings(deed, passage, depth + 1)[:1]
    return inner or ([lean(whole, 1, 0.6, "speech", (deed.i,))] if whole is not None else [])


def _by_frame(verb: Token, frame: VerbFrame, passage: Passage, depth: int) -> Iterator[Leaning]:
    kind, _, argument = frame.frame.partition(":")
    writing = (signed_writing(verb) or published(verb)) if kind == "obj" else None
    order = undoing_order(verb) if kind == "obj" and writing is None else None
    writing = order if order is not None and content(order, passage, depth) else writing
    if writing is not None:
        yield from content(writing, passage, depth)
    elif kind == "obj":
        yield from _toward_all([] if stranded(verb) in FOR_AND_AGAINST else objects(verb), verb, frame, passage)
    elif kind == "prep" and argument == stranded(verb):
        yield from _toward_all(objects(verb), verb, frame, passage)
    elif kind == "prep":
        yield from _toward_all(_behind(verb, argument), verb, frame, passage)
        yield from _gerunds(verb, frame, ("for", "to") if argument == "for" else (argument,), passage, depth)
    elif kind == "deed":  # what somebody is blamed or praised for
        # "Thanked the Administration | for the act": a parser may hang it on whom one thanks.
        hung = [noun for one in objects(verb) for case, noun in obliques(one) if case == "for"]
        blamed = [noun for noun in (*_behind(verb, "for"), *hung) if not is_what_rules_are_for(noun, verb)]
        deeds = [thing for noun in blamed for thing in done_for(noun, verb, passage)]
        yield from _toward_all(deeds, verb, frame, passage)
        yield from _gerunds(verb, frame, ("for",), passage, depth)
    elif kind == "means":
        yield from _purpose(verb, frame, passage, depth)
    elif kind in ("inf", "urge"):
        yield from _through(verb, frame, passage, depth)
    elif kind in ("as", "pred"):
        yield from judged(verb, frame, passage)
    elif kind == "clause":
        target = clause_aim(verb, passage, wanted=depth > 0)
        if target is not None:
            yield Leaning(target, frame.sign, frame.strength, frame.manner, (verb.i,), target.confidence)
    elif kind == "inference":
        yield from inferred(verb, frame, passage)


def content(writing: Token, passage: Passage, depth: int = 0) -> list[Leaning]:
    """What a letter or petition is for or against, by its noun or by what it is said to do ("a petition that opposes X")."""
    clauses = [clause for clause in children(writing, "acl", "acl:relcl") if not is_passive(clause)]
    found = [*noun_leanings(writing, passage), *(each for clause in clauses for each in leanings(clause, passage, depth + 1))]
    against = [target for case, noun in obliques(writing) if case == "against" for target in [open_aim(noun, passage)] if target]
    return found or [lean(target, -1, 0.6, "attitude", (writing.i,)) for target in against]


def _behind(verb: Token, preposition: str) -> list[Token]:
    return [noun for case, noun in obliques(verb) if case == preposition]


def _spoken_against(verb: Token, passage: Passage, depth: int) -> Iterator[Leaning]:
    """Whatever verb it is: who does it against a deed is against the deed ("advised | against repealing | the act")."""
    yield from _gerunds(verb, VerbFrame(verb.lemma_.lower(), "prep:against", -1, 0.6, "speech"), ("against",), passage, depth)


def _toward_all(found: list[Token], verb: Token, frame: VerbFrame, passage: Passage) -> Iterator[Leaning]:
    for noun in found:
        if says_what_another_says(noun, verb):
            continue
        behind = frame.frame.startswith("prep:") or deed_of(noun) is not None
        deeds = deeds_of(noun, aim(noun, passage), passage) if behind else None
        if deeds is not None:
            yield from (lean(each, frame.sign, frame.strength, frame.manner, (verb.i,)) for each in deeds)
            continue
        if frame.frame == "prep:for" and (done := called_to_do(noun, passage)) is not None:
            yield lean(done, frame.sign, frame.strength, frame.manner, (verb.i,))
            continue
        if (
            is_courtesy(noun, verb)
            or makes_an_ill(verb, noun)
            or (frame.manner == "act" and harms_a_good(verb, noun) and power(noun, passage) is None)
        ):
            continue
        wished = [clause for clause in (*complements(noun), *complements(verb)) if relation(clause) in ("acl", "xcomp")]
        if (frame.manner == "plan" and wished) or (frame.frame == "prep:for" and is_to_undergo(noun, verb)):
            continue  # "wants the act to be repealed", "calls for the act to be repealed": the infinitive says what is wanted
        for part in conjuncts(noun):
            actors = frame.manner in ("attitude", "speech") or frame.lemma in PERSONAL_ACTS
            for leaning in toward(part, passage, actors=actors, anything=frame.lemma in open_verbs()):
                if ("obj", "business") in neutral_verbs().get(frame.lemma, ()) and is_business(leaning.aim, passage):
                    continue
                yield replace(
                    leaning,
                    sign=leaning.sign * frame.sign,
                    strength=max(frame.strength, leaning.strength),
                    manner=frame.manner,
                    cue=(verb.i, *leaning.cue),
                )


def toward(noun: Token, passage: Passage, *, actors: bool = True, anything: bool = False) -> Iterator[Leaning]:
    """The target behind a noun, through a stance noun ("opposition to X") or a nominal act ("the repeal of X").

    `anything` takes a phrase that names no known policy matter in its own words.
    """
    if (thing := thing_before(noun)) is not None:
        yield lean(told_of(thing, noun, passage), 1, 0.0, "", ())
        return
    behind = noun_leanings(noun, passage) or list(intended(noun, passage))
    target = None if behind else aim(noun, passage, actors=actors) or (open_aim(noun, passage) if anything else None)
    target = None if target is None else with_plan(noun, target, passage)
    yield from behind
    yield from (lean(each, 1, 0.0, "", ()) for each in ([] if behind else all_of(target, noun, passage)))


def noun_leanings(noun: Token, passage: Passage) -> list[Leaning]:
    """What a stance noun is for or against ("opposition to X")."""
    return [
        lean(target, frame.sign, frame.strength, "attitude", (noun.i,))
        for frame in noun_frames(noun)
        for target in noun_targets(noun, frame, passage)
    ]


def intended(noun: Token, passage: Passage) -> Iterator[Leaning]:
    """What a call, plan or refusal is to do ("calls to pause the act"): the infinitive's leanings, turned by a refusal."""
    sign = intention_nouns().get(noun.lemma_.lower(), 0)
    plan = plan_of(noun)
    own = [*children(noun, "acl", "acl:relcl", "xcomp", "ccomp", "advcl"), *hung_on_verb(noun)] if plan is None else plan[1:]
    for clause in own if sign else ():
        to_do = relation(clause) != "acl:relcl" and "to" in words_on(clause, "mark", "aux")
        if to_do or (is_recommended(clause) and asking(clause) is not None):
            for inner in leanings(clause, passage, DEEP - 1):
                yield turned(inner) if (sign < 0) != is_negated(clause) else inner


def noun_targets(noun: Token, frame: NounFrame, passage: Passage) -> Iterator[Aim]:
    """Targets in the prepositional complement of a stance noun or adjective, or the subject of its that-clause."""
    for preposition, inner in obliques(noun):
        if preposition in frame.prepositions:
            for part in conjuncts(inner):
                found = aim(part, passage)
                deeds = deeds_of(part, found, passage)
                yield from deeds or ()
                if deeds is None and not is_worry(noun, part):
                    yield from all_of(found, part, passage)
    for clause in children(noun, "advcl", "acl", "ccomp"):
        if clause.tag_ == "VBG" and any(mark.lower_ in frame.prepositions for mark in children(clause, "mark", "case")):
            yield from _aims_of(clause, passage)
    if (before := sided_on(noun, passage)) is not None:
        yield before
    if "that" in frame.prepositions:
        for clause in children(noun, "acl", "ccomp", "acl:relcl"):
            for subject in children(clause, "nsubj", "nsubj:pass"):
                found = aim(subject, passage, actors=False)
                if found is not None:
                    yield found


def deeds_of(doer: Token, target: Aim | None, passage: Passage) -> list[Aim] | None:
    """What somebody's deed is for or against, else the deed itself ("the agency trying to scrap the rule"); None for no deed.

    `target` is what the doer alone would be: whoever does it is not the target, but a law is ("SB 53 requiring audits").
    """
    deed = deed_of(doer)
    if deed is None or (target is not None and target.target.kind is TargetKind.INSTRUMENT):
        return None
    start = phrase(doer)[0]
    found = [replace(each, start=start) for each in _aims_of(deed, passage)]
    end = ended(passage.doc, start, deed.right_edge.i + 1)
    matters = target is not None or any(word.lemma_.lower() in policy_nouns() for word in passage.doc[deed.i : end])
    if not found and matters and end > deed.i + 1:
        found = [Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.7)]
    return found


def _aims_of(deed: Token, passage: Passage) -> list[Aim]:
    """What a deed is for or against; a policy ("regulating AI") is nobody's until it is said whose."""
    return [replace(each.aim, sign=each.sign) for each in leanings(deed, passage, DEEP - 2) if each.manner != "policy"]


def _through(verb: Token, frame: VerbFrame, passage: Passage, depth: int) -> Iterator[Leaning]:
    addressed = [*objects(verb), *(noun for _, noun in obliques(verb))] if frame.frame == "urge" else []
    behind = [clause for clause in children(verb, "csubj") if clause.i > verb.i]  # "sad | to see it"
    for clause in [*complements(verb), *behind, *(inner for noun in addressed for inner in complements(noun))]:
        marks = words_on(clause, "mark", "aux")
        infinitive = "to" in marks and "whether" not in marks
        gerund = clause.tag_ == "VBG" and not children(clause, "mark") and verb.doc[clause.i - 1].text != ","
        if not (infinitive or (gerund and frame.frame == "inf")):
            continue
        found = leanings(to_consider(clause) if frame.frame == "urge" else clause, passage, depth + 1)
        deeds = [deed for deed in children(clause, "advcl") if frame.frame == "urge" and is_how(deed)]
        found += [replace(each, cue=(clause.i, *each.cue)) for deed in deeds for each in leanings(deed, passage, depth + 1)]
        yield from (composed(inner, clause, verb, frame) for inner in found)
        urged = undertaken(verb, clause, passage) if frame.frame == "urge" and frame.sign > 0 and not found else None
        if urged is not None:
            yield urged
    for noun in children(verb, "xcomp", "ccomp", "advcl"):
        for inner in noun_leanings(noun, passage) if children(noun, "cop") else ():
            yield composed(inner, noun, verb, frame)


def _purpose(verb: Token, frame: VerbFrame, passage: Passage, depth: int) -> Iterator[Leaning]:
    """Purposes: what one uses a thing for, one wants ("leveraged the act to compel transparency")."""
    for source in (verb, *objects(verb)):
        for clause in children(source, "xcomp", "advcl", "acl"):
            if "to" in words_on(clause, "mark", "aux"):
                for inner in leanings(clause, passage, depth + 1):
                    yield composed(inner, clause, verb, frame)


def _gerunds(verb: Token, frame: VerbFrame, marks: Collection[str], passage: Passage, depth: int) -> Iterator[Leaning]:
    hung = [clause for noun in _behind(verb, "for") for clause in children(noun, "acl") if children(clause, "aux:pass")]
    for clause in [*complements(verb), *hung]:
        if any(mark.lower_ in marks for mark in children(clause, "mark", "case")):
            for inner in leanings(clause, passage, depth + 1):
                yield composed(inner, clause, verb, frame)
