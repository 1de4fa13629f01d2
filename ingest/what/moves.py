"""What "the move" or "that approach" is: what somebody did, or wants, right before ("vetoed the bill ... the move")."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import MEANT, WordSet, act_nouns, verbs
from ingest.parsing.clauses import is_negated
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.syntax import children, lemma, relation, start_before, words_on
from ontology.model import Target, TargetKind

from .aims import Aim
from .wording import MAX_WORDS, ended, worded

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

    Aiming = Callable[..., Aim | None]

DEEDS = WordSet("deeds told again")
PLANS = WordSet("plans told again")
SUMS = WordSet("sums of a deed")
POINTING = frozenset({"the", "that", "this", "such"})
MADE_KNOWN = WordSet("making known")
REFUSING = WordSet("refusing")
ACTS = frozenset({"act"})
CONCEDING = frozenset({"although", "though", "when", "while"})
EARLIER = frozenset({"after", "as", "because", "since"})


def done_before(noun: Token, passage: Passage, aim: Aiming) -> Aim | None:
    """The object of what was done, else of what was wanted, just before the noun, turned where that is against it."""
    if full_phrase(noun)[1] > noun.i + 1 or (noun.lemma_.lower() in PLANS and not _only_points(noun)):
        return None
    done = next((found for manners in (ACTS, MEANT) for found in _done(noun, manners, passage, aim)), None)
    return done or (_named(noun, passage, aim) if noun.lemma_.lower() in DEEDS else None)


def sign_of_deed(noun: Token, thing: Token) -> int:
    """-1 where an apposition calls a deed against the thing a move ("vetoed | SB 5 |, a | move | that Acme praised"), else 1."""
    verb = thing.head
    if noun.lemma_.lower() not in DEEDS | SUMS or relation(thing) not in ("obj", "nsubj:pass"):
        return 1
    done = next((signs for manners in (ACTS, MEANT) if (signs := _signs(verb, manners))), {1})
    return _turn(verb) * (next(iter(done)) if len(done) == 1 else 1)


def idea_before(noun: Token, passage: Passage) -> Aim | None:
    """The idea that the sentence before "such a plan" or "this idea" tells of, where it tells of one."""
    begin = noun.sent.start
    if not begin or not _only_points(noun) or full_phrase(noun)[1] > noun.i + 1:
        return None
    iri = passage.discourse.ideas.match(passage.content(start_before(noun.doc, begin), begin))
    return None if iri is None else Aim(passage.discourse.registry.as_target(iri), *phrase(noun), 1, 0.6)


def deed_judged(it: Token) -> Token | None:
    """The deed that one takes a side on while judging "it" ("welcomed | the decision |, calling it wise")."""
    judging = it.head
    if it.lower_ != "it" or relation(judging) != "advcl" or judging.tag_ != "VBG":
        return None
    return next((thing for thing in children(judging.head, "obj") if thing.lemma_.lower() in DEEDS and thing.i < it.i), None)


def _only_points(noun: Token) -> bool:
    words = noun.doc[phrase(noun)[0] : noun.i]
    return bool(words) and words[0].lower_ in POINTING and all(word.pos_ == "DET" for word in words)


def _done(noun: Token, manners: frozenset[str], passage: Passage, aim: Aiming) -> Iterator[Aim]:
    begin = noun.sent.start
    for _ in range(2):  # several take a side on one move, each in a sentence of his own
        begin = start_before(noun.doc, begin)
    for verb in reversed(noun.doc[begin : noun.i]):
        if _is_resolve(verb):
            yield _resolved(verb, noun, passage, aim)
        done = _signs(verb, manners)
        for thing in children(verb, "obj", "nsubj:pass") if len(done) == 1 else ():
            found = aim(thing, passage, actors=False) if thing.i < noun.i else None
            if found is not None:
                side = 1 if _came_first(noun, verb) else _turn(verb) * next(iter(done))
                yield Aim(found.target, *phrase(noun), found.sign * side, 0.65)


def _came_first(noun: Token, verb: Token) -> bool:
    """True for a plan spoken of as what went before the deed: it is the thing itself ("vetoed a bill after unions fought | the plan |")."""
    marks = EARLIER | (CONCEDING if noun.lemma_.lower() in PLANS else frozenset())
    clauses = (clause for clause in children(verb, "advcl") if words_on(clause, "mark") & marks)
    return any(clause.is_ancestor(noun) for clause in clauses)


def _turn(verb: Token) -> int:
    """-1 for what is denied or refused to be done."""
    return -1 if is_negated(verb) or (relation(verb) == "xcomp" and verb.head.lemma_.lower() in REFUSING) else 1


def _named(noun: Token, passage: Passage, aim: Aiming) -> Aim | None:
    """The act that the text has a noun for shortly before ("| this delay | is a gift ... the move")."""
    for act in reversed(noun.doc[start_before(noun.doc, noun.sent.start) : noun.i]):
        found = aim(act, passage, actors=False) if act.pos_ == "NOUN" and act.lemma_.lower() in act_nouns() else None
        if found is not None:
            return Aim(found.target, *phrase(noun), found.sign, 0.6)
    return None


def _is_resolve(noun: Token) -> bool:
    """True for a decision or plan with what was decided ("its decision | to let Acme sell chips")."""
    return (
        noun.pos_ == "NOUN"
        and noun.lemma_.lower() in DEEDS | PLANS
        and any(_is_infinitive(each) for each in children(noun, "acl", "xcomp"))
    )


def _resolved(resolve: Token, noun: Token, passage: Passage, aim: Aiming) -> Aim:
    """What the noun takes up of a decision: what that means as a target, else its own words."""
    known = aim(resolve, passage, actors=False)
    start, end = full_phrase(resolve)
    words = worded(passage, start, ended(passage.doc, start, min(end, start + MAX_WORDS)))
    return Aim(known.target if known else Target(None, words, TargetKind.EVENT), *phrase(noun), known.sign if known else 1, 0.65)


def _is_infinitive(clause: Token) -> bool:
    return "to" in words_on(clause, "mark")


def _signs(verb: Token, manners: frozenset[str]) -> set[int]:
    said = lemma(verb)
    done = {frame.sign for frame in verbs().get(said, ()) if frame.frame == "obj" and frame.manner in manners}
    if "act" in manners:
        done |= ({1} if said in MADE_KNOWN else set()) | ({-1} if said == "rule out" else set())
    return done
