"""What a phrase or clause means as the target of a stance: an instrument, an idea, an event, an actor, or words kept as they stand."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, law_nouns, policy_nouns
from ingest.naming.propositions import inverters
from ingest.parsing.mandates import is_to_act
from ingest.parsing.nominal import done_to
from ingest.parsing.noun_phrases import full_phrase, phrase, trimmed
from ingest.parsing.noun_roles import REMOVING, is_source
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, obliques, relation
from ingest.what import instruments, named_laws
from ingest.who.actors import holder
from ontology.model import Target, TargetKind

from .acted_on import alone, thing_in
from .aims import Aim
from .completing import with_object
from .cutting import departs_from_something
from .distinctions import DEFINITE, is_judging, is_no_law, itself
from .in_words import in_words
from .literal import vouched_for
from .middle_ways import middle_way
from .moves import deed_judged, sign_of_deed
from .needs_seen import is_need_seen
from .of_state import of_its_state
from .powers import power
from .preventing import barred
from .provisions import bringing, of_a_law
from .renaming import renamed
from .said_to_be import of_said_to_be
from .sparing_from import spared_of
from .taking_up import antecedent
from .wording import MAX_WORDS, worded

if TYPE_CHECKING:
    from spacy.tokens import Token

LAWS = WordSet("laws that are no ideas")
ACTED_ON = ("of", "for", "to", "from")
VOTED_ON = frozenset({"vote"})
# What a law sets up stands for the law; an exemption or a fund that it creates does not.
WHOLES = WordSet("set up by laws")
DONE_BY_LAWS = WordSet("done by laws")  # "the order's | preemption" is no end of the order
PLANNED = WordSet("planned")
SET_BY = frozenset({"by", "in", "under"})
SETTING = WordSet("setting up")
LETTING = WordSet("letting")
LACKING = WordSet("lacking")  # of something: an idea in such words is what is missing
GRIPS = WordSet("grips")  # an idea in such words is against them
ONE_OF = frozenset({"this", "that", "these", "another"})
TALKABLE = ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB")


def aim(noun: Token, passage: Passage, *, actors: bool = True) -> Aim | None:
    """The target that a noun phrase means, or None if it is no policy matter; `actors=False` leaves out people and bodies."""
    if is_no_law(noun):
        return None
    if (again := renamed(noun)) is not None:
        called = aim(again, passage, actors=False) or vouched_for(again, noun.left_edge.i, passage)
        if called is None or sign_of_deed(noun, again) > 0:
            return called
        return replace(called, start=min(called.start, again.head.i), sign=-called.sign)
    if (balance := middle_way(noun, passage)) is not None:
        return balance
    if (thing := thing_in(noun)) is not None:
        return (aim(thing, passage, actors=False) if thing.i != noun.i else None) or alone(thing, passage)
    for reading in (through_act, of_a_law, _brought, of_said_to_be, named_laws.named, instruments.described, _of_state, _idea, power):
        found = reading(noun, passage)
        if found is not None:
            return found if found.target.iri else _barring(noun, passage) or found
    if (idea := _barring(noun, passage)) is not None:
        return idea
    if noun.pos_ == "PRON":
        return _pronoun(noun, passage)
    return (_actor(noun, passage) if actors else None) or in_words(noun, passage, aim)


def through_act(noun: Token, passage: Passage) -> Aim | None:
    """The X behind "the repeal of X", "X's passage", "the order's language"; the act's sign multiplies."""
    sign = act_nouns().get(noun.lemma_.lower())
    if sign is None:
        return _set_by_law(noun, passage)
    if _is_one_of_several(noun):
        return None
    on = (*ACTED_ON, "on") if noun.lemma_.lower() in VOTED_ON else ACTED_ON
    said = [(preposition, target) for preposition, target in obliques(noun) if preposition in on and not is_source(target)]
    # What is removed is not what it was in the way of ("the removal of barriers to trade").
    inner = [target for target in done_to(noun) if not is_source(target)] or [target for _, target in said]
    start, _ = full_phrase(noun)
    owners = [owner for owner in children(noun, "nmod:poss") if sign > 0 and named_laws.named(owner, passage)]
    sources = _sources(noun)
    possessed = [] if sign < 0 and _is_proposed(noun) else children(noun, "nmod:poss")
    for target in (*owners, *children(noun, "compound"), *inner, *sources, *possessed):
        found = _owner(noun, target, passage) if target.lower_ == "its" else aim(target, passage, actors=False)
        if found is not None:
            doing = noun.lemma_.lower() in DONE_BY_LAWS and target in children(noun, "nmod:poss")
            turned = 1 if target in sources or doing else sign
            law = found.target.iri in passage.discourse.registry.instruments
            whole = _idea(noun, passage) if noun.lemma_.lower() in inverters() else None
            if whole is not None and (not law or found.target.name in whole.target.name):
                return whole  # listed as an idea of its own: "the delay of the EU AI Act"
            end = max(noun.i + 1, found.end)
            return replace(found, start=min(start, found.start), end=end, sign=found.sign * turned, confidence=0.95 * found.confidence)
    return None


def _is_one_of_several(noun: Token) -> bool:
    """True for a way that is told from others ("the ministry's approach to AI"): who is against it may want rules."""
    owners = [owner for owner in children(noun, "nmod:poss") if policy_nouns().get(owner.lemma_.lower()) is None]
    which = [*owners, *children(noun, "compound"), *(word for word in children(noun, "amod") if not is_judging(word))]
    return noun.lemma_.lower() == "approach" and bool(which or {word.lower_ for word in children(noun, "det")} & ONE_OF)


def _of_state(noun: Token, passage: Passage) -> Aim | None:
    """The law of a state ("the California bill")."""
    law = of_its_state(noun, passage)
    return None if law is None else Aim(law, *phrase(noun), 1, 0.85)


def _brought(noun: Token, passage: Passage) -> Aim | None:
    """The law behind its cost or effect ("concerns about | the act's impact |")."""
    for owner in bringing(noun):
        law = aim(owner, passage, actors=False)
        if law is not None and law.target.kind is TargetKind.INSTRUMENT:
            start, end = phrase(noun)
            return replace(law, start=min(start, law.start), end=max(end, law.end), confidence=0.9 * law.confidence)
    return None


def _is_proposed(noun: Token) -> bool:
    """True for an act that its owner is to do, not to undergo ("the package's proposed | delay")."""
    return any({word.lower_, word.lemma_.lower()} & PLANNED for word in children(noun, "amod"))


def _sources(noun: Token) -> list[Token]:
    """What a participle places the noun in ("the delay outlined | in the order"): a side on the one is a side on the other.

    Who would "strike | a section contained | in the budget bill" is not against the bill.
    """
    if _is_struck(noun):
        return []
    placed = (participle for participle in children(noun, "acl") if participle.tag_ == "VBN")
    return [inner for participle in placed for preposition, inner in obliques(participle) if preposition == "in"]


def _is_struck(noun: Token) -> bool:
    """True for what is to be taken out of a text."""
    return relation(noun) in ("obj", "nsubj:pass") and noun.head.lemma_.lower() in REMOVING


def _set_by_law(noun: Token, passage: Passage) -> Aim | None:
    """The law behind what it sets up ("the regime created | by SB 53", "requirements laid down | in the AI Act")."""
    if noun.lemma_.lower() not in WHOLES or _is_struck(noun):
        return None
    for participle in children(noun, "acl"):
        if participle.tag_ not in ("VBN", "VBD") or participle.lemma_.lower() not in SETTING:
            continue
        for preposition, law in obliques(participle):
            found = aim(law, passage, actors=False) if preposition in SET_BY else None
            if found is not None and found.target.kind is TargetKind.INSTRUMENT and not found.sign < 0:
                start, end = full_phrase(noun)
                return replace(found, start=min(start, found.start), end=max(end, found.end), confidence=0.9 * found.confidence)
    return None


def _owner(noun: Token, its: Token, passage: Passage) -> Aim | None:
    """The instrument behind "its language", where nothing but an instrument has such a thing."""
    if noun.lemma_.lower() not in law_nouns():
        return None
    before = passage.discourse.targets_before(passage.number, its.i)
    last = [target for trace, target in before if passage.number - trace.block <= 1 and target.kind is not TargetKind.ACTOR]
    return Aim(last[-1], its.i, its.i + 1, 1, 0.7) if last else None


def _idea(noun: Token, passage: Passage) -> Aim | None:
    start, end = itself(noun)
    content, ideas = passage.content(start, end), passage.discourse.ideas
    iri = None if departs_from_something(noun) or _is_particular(noun, start) else ideas.match(content)
    if iri is None:
        return None
    own = noun.lemma_.lower()
    turned = own in LACKING or (own in GRIPS and not _is_leadership(own, content, iri, passage))
    return Aim(passage.discourse.registry.as_target(iri), start, end, -1 if turned else 1, 0.9)


def _is_leadership(own: str, content: frozenset[str], idea: str, passage: Passage) -> bool:
    """True if the idea is the same with "leadership": a nation's dominance is what its friends call so."""
    rest = {word for word in content if own not in word}
    return passage.discourse.ideas.match(frozenset({*rest, "leadership"})) == idea


def _is_particular(noun: Token, start: int) -> bool:
    """True for one law, which is no idea of laws ("the state's landmark AI law")."""
    owned = bool(children(noun, "nmod:poss"))
    return noun.lemma_.lower() in LAWS and noun.tag_ == "NN" and (owned or noun.doc[start].lower_ in DEFINITE)


def _barring(noun: Token, passage: Passage) -> Aim | None:
    """The idea of a provision that would keep states from making laws."""
    found = barred(noun, passage)
    return None if found is None else Aim(passage.discourse.registry.as_target(found[0]), phrase(noun)[0], found[1], 1, 0.85)


def _pronoun(noun: Token, passage: Passage) -> Aim | None:
    if noun.lower_ not in ("it", "them"):
        return None
    if (deed := deed_judged(noun)) is not None:
        found = aim(deed, passage, actors=False)
        return None if found is None else replace(found, start=noun.i, end=noun.i + 1)
    spoken = taken_up(noun, passage, within=1)
    return Aim(spoken, noun.i, noun.i + 1, 1, 0.6) if spoken is not None else None


def taken_up(noun: Token, passage: Passage, *, within: int) -> Target | None:
    """The target that a pronoun takes up, at most `within` blocks back."""
    return antecedent(noun, passage, partial(aim, actors=False), within=within)


def _actor(noun: Token, passage: Passage) -> Aim | None:
    found = holder(noun, passage)
    numbered = any(part.pos_ == "NUM" for part in children(noun, "flat"))  # a product: "Windows 11"
    if found is None or found.label not in ("name", "role") or (numbered and found.actor.iri is None):
        return None
    start, end = phrase(noun)
    if is_to_act(noun):
        return None
    return Aim(Target(found.actor.iri, found.actor.name, TargetKind.ACTOR), start, end, 1, 0.8 * found.confidence)


def clause_aim(verb: Token, passage: Passage, *, wanted: bool = True) -> Aim | None:
    """A policy act as target ("banning facial recognition", "to regulate AI"): the idea it means, else, if `wanted`, its words."""
    affected = [each for each in children(verb, "obj", "nsubj:pass", "obl", "ccomp", "xcomp") if relation(each) != "obl" or each.i > verb.i]
    parts = [itself(child) for child in (*affected, *children(verb, "nsubj")) if child.pos_ in TALKABLE]
    if not affected or not parts or is_need_seen(verb):
        return None
    after = [part for part in parts if part[0] > verb.i] or parts
    start, end = min(verb.i, after[0][0]), max(verb.i + 1, *(part[1] for part in after))
    end = trimmed(passage.doc, verb.i, min(end, start + MAX_WORDS))
    rules = {rule.i for rule in spared_of(verb)}  # "exempt labs | from the liability bill": no idea of liability
    said = [part for part in parts if not any(part[0] <= rule < part[1] for rule in rules)]
    content = passage.content(verb.i, verb.i + 1).union(*(passage.content(*part) for part in said))
    iri = passage.discourse.ideas.match(content)
    if iri is not None:
        return Aim(passage.discourse.registry.as_target(iri), start, end, 1, 0.85)
    instrument = any(named_laws.named(child, passage) for child in affected if relation(child) in ("obj", "nsubj:pass"))
    if instrument or not wanted or end - start < 3:
        return None
    let = children(verb, "obj", "iobj") if verb.lemma_.lower() in LETTING else []
    start = phrase(let[0])[0] if let and let[0].i > verb.i else start  # "should let | unions use AI"
    end = with_object(verb, start, end)
    return Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.55)
