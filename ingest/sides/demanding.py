"""What should be done, or should not: "states should regulate AI" is a side of whoever says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, effects, object_signs, unwilled_verbs, verbs
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.closed_classes import ABLE
from ingest.parsing.duties import is_to_be_left
from ingest.parsing.imperatives import is_imperative
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, children, is_passive, lemma, words_on
from ingest.what.middle_ways import middle_way
from ingest.what.powers import power
from ingest.what.targets import aim, clause_aim
from ingest.who.item_lists import heads_item, is_demanded
from ontology.model import TargetKind

from .fated import fated
from .holding import Claim, spoken
from .judging import is_policy
from .leaning import Leaning, lean, turned
from .norms import spared
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token

AVOIDING = WordSet("keeping clear of")
RULED_OUT = re.compile(r" (?:should|must|shall|ought to) (?:not|never) be ")


def demands(verb: Token, passage: Passage) -> Iterator[Claim]:
    """What should be done is supported, what should not is opposed ("X said states should regulate AI")."""
    negated = is_to_be_left(verb)
    if not negated and spared(verb, verb.right_edge.i + 1) is not None:
        return
    if negated and (by := _by_what(verb, passage)):
        yield from (spoken_of for one in by for spoken_of in spoken(verb, one, passage))
        return
    found = leanings(verb, passage, 1) or list(fated(verb, passage)) or list(_avoided(verb, passage))
    if is_imperative(verb) and not is_demanded(verb, passage) and _is_step(verb, found, passage):
        return
    if heads_item(verb, passage):
        # an item of a list of demands is one, whatever it asks for and in how few words
        found = found or [lean(asked_for, 1, 0.6, "speech", (verb.i,), 0.8) for asked_for in [clause_aim(verb, passage)] if asked_for]
        found = [replace(leaning, firm=True, manner="speech") for leaning in found]
    if is_imperative(verb) or any(power(noun, passage) for noun in objects(verb)):
        found = [replace(leaning, firm=True) for leaning in found]
    if not found and (judged := list(_on_deed(verb, passage))):
        for leaning in judged:
            yield from spoken(verb, turned(leaning) if negated else leaning, passage)
        return
    listed = any(leaning.aim.target.iri for leaning in found)
    whole = not listed and verb.pos_ == "VERB" and verb.lemma_.lower() not in unwilled_verbs()
    whole = whole and not any(middle_way(noun, passage) for noun in objects(verb))
    target = clause_aim(verb, passage) if whole else None
    # The idea that the whole clause means says more than what stands in it ("needless rules should be lifted": deregulation).
    if found and (target is None or target.target.iri is None):
        for leaning in found:
            yield from spoken(verb, _ruled_out(_let_be(leaning, verb)) if negated else leaning, passage)
        return
    if target is not None and (target.target.iri is not None or is_policy(target, passage) or _is_help(verb, passage)):
        # What is said of an act is on the act ("| postponing it | should not be ruled out").
        said = {(frame.sign, frame.manner) for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj"} == {(-1, "speech")}
        yield from spoken(verb, lean(target, -1 if negated != said else 1, 0.6, "speech", (verb.i,), 0.8), passage)


def _is_step(verb: Token, found: list[Leaning], passage: Passage) -> bool:
    """True for a command that may be a step of its author's own plan ("Expand access to compute"): it names no law and asks nobody."""
    named = any(leaning.aim.target.kind is TargetKind.INSTRUMENT for leaning in found)
    asking = is_negated(verb) or "please" in words_on(verb, "discourse") or passage.quotation(verb) is not None
    return not named and not asking


def _avoided(verb: Token, passage: Passage) -> Iterator[Leaning]:
    """What is to be kept clear of ("lawmakers should avoid | licences |")."""
    for noun in objects(verb) if verb.lemma_.lower() in AVOIDING else ():
        target = aim(noun, passage, actors=False)
        if target is not None:
            yield lean(target, -1, 0.6, "speech", (verb.i,), 0.8)


def _is_help(verb: Token, passage: Passage) -> bool:
    """True for what an item of a list of demands asks to be done for somebody ("- Protect | tenants from scoring")."""
    return is_demanded(verb, passage) and effects().get(verb.lemma_.lower(), 0) > 0 and passage.discourse.on_topic


def _on_deed(verb: Token, passage: Passage) -> Iterator[Leaning]:
    """What should be thought of a deed that is the verb's subject ("| postponing it | should not be ruled out")."""
    signs = object_signs(verbs().get(lemma(verb), ()))
    if not is_passive(verb) or len(signs) != 1:
        return
    sign = signs.pop()
    for deed in children(verb, "csubj", "csubj:pass"):
        for act in leanings(deed, passage, 1):
            yield replace(act, sign=sign * act.sign, manner="speech", cue=(verb.i, *act.cue))


def _by_what(verb: Token, passage: Passage) -> list[Leaning]:
    """What should not be the one to do a thing ("AI should not be governed | by a patchwork of laws |"): that it is done may be right."""
    found = [target for agent in agents(verb) if (target := aim(agent, passage, actors=False)) is not None]
    return [lean(target, -1, 0.6, "speech", (verb.i,), 0.8) for target in found]


def _let_be(leaning: Leaning, verb: Token) -> Leaning:
    """The side of who says that a thing should not be done; the encoder may hear one of two denials ("should not gut it").

    "Cannot stop it" may say no more than that nobody is able to.
    """
    matter = leaning.aim.target.kind is not TargetKind.ACTOR
    twice = leaning.sign < 0 and matter and not words_on(verb, "aux") & ABLE
    return replace(turned(leaning), firm=leaning.firm or twice)


def _ruled_out(leaning: Leaning) -> Leaning:
    """What one is against where a target's words say what should not be ("toys | should not be | taxed": "toys being taxed")."""
    target = leaning.aim.target
    if leaning.sign >= 0 or target.iri is not None:
        return leaning
    return replace(leaning, aim=replace(leaning.aim, target=replace(target, name=RULED_OUT.sub(" being ", target.name))))
