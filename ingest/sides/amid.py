"""What others think of a thing while something is done to it: "despite support from Acme, the Senate dropped | the bill |"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import fates, verbs
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, lemma, obliques, relation
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.who.actors import holders
from ontology.model import Modality, TargetKind

from .holding import Claim, held_by
from .leaning import lean
from .noun_frames import noun_frames
from .received import GIVERS

if TYPE_CHECKING:
    from spacy.tokens import Token

DESPITE = frozenset({"despite", "notwithstanding"})
AMID = frozenset({"amid", "amidst", "over"})
OWN = frozenset({"about", "against", "behind", "for", "on", "over", "to"})  # before what it is about itself


def told_amid(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of those whose support or opposition a clause sets against what is done, on the thing to which that is done.

    What is done despite support goes against the thing, and what is done despite opposition for it: else the opposition is to the deed.
    """
    case = next((word for word in children(noun, "case") if word.lower_ in DESPITE | AMID), None)
    frames = noun_frames(noun)
    verb = noun.head
    if case is None or not frames or relation(noun) != "obl" or verb.pos_ != "VERB" or is_negated(verb):
        return
    said = obliques(noun)
    givers = [giver for preposition, giver in said if preposition in GIVERS | {"of"}]
    behind = noun.doc[noun.i + 1 : noun.i + 2].text.lower()
    givers += [giver for preposition, giver in obliques(verb) if preposition == behind == "from" and giver.i > noun.i]
    matter = _matter(verb, passage)
    about = [*said, *(each for giver in givers for each in obliques(giver)), *(each for each in obliques(verb) if each[1].i > noun.i)]
    if not givers or matter is None or any(preposition in OWN for preposition, _ in about):
        return
    target, outcome = matter
    frame = frames[0]
    fits = frame.sign == -outcome if case.lower_ in DESPITE else frame.sign < 0 < outcome
    told = replace(lean(target, frame.sign, frame.strength, "attitude", (case.i, noun.i)), firm=True)
    for holder in [each for giver in givers for each in holders(giver, passage)] if fits else ():
        yield held_by(holder, told, noun, Modality.PARAPHRASE)


def _matter(verb: Token, passage: Passage) -> tuple[Aim, int] | None:
    """The law or plan to which something is done, and whether that is for it (1) or against it (-1)."""
    own = fates().get(verb.lemma_.lower(), {}).get("", 0)
    signs = {frame.sign for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj"}
    things = own_subjects(verb) if is_passive(verb) or not objects(verb) else objects(verb)
    signs = signs if is_passive(verb) or objects(verb) else {own}
    found = [target for thing in things for target in [aim(thing, passage, actors=False)] if target is not None]
    if len(found) != 1 or len(signs) != 1 or found[0].target.kind is TargetKind.ACTOR or 0 in signs:
        return None
    return found[0], signs.pop()
