"""What gets through a chamber: "the bill cleared the Senate", "advanced out of the committee" tell what that body decided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, deed_nouns
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.syntax import SUBJECTS, children, is_passive, obliques, relation, words_on
from ingest.what.instruments import described
from ingest.what.targets import aim
from ingest.who.floors import bodies
from ontology.model import Modality, TargetKind

from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

OVER = WordSet("getting over")  # a hurdle
OUT = {
    "advance": ("out", "out of", "from"),
    "clear": ("out", "out of"),
    "move": ("out", "out of"),
    "sail": ("through",),
    "emerge": ("from",),
}
VOTED = WordSet("votes as nouns")
WITHIN = frozenset({"by", "in", "through"})
DONE = frozenset({"after", "despite", "following", "since"})
CONDITIONS = frozenset({"before", "if", "once", "should", "unless", "until", "when", "whether"})
OPEN = frozenset({"must", "would", "will", "could", "may", "might", "should", "to", "can"})


def through(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The body that a bill is told to have got through is for it."""
    if verb.lemma_.lower() not in OVER | OUT.keys() or is_passive(verb) or is_negated(verb) or _is_open(verb):
        return
    places = objects(verb) if verb.lemma_.lower() in OVER else []
    places += [noun for case, noun in obliques(verb) if case in OUT.get(verb.lemma_.lower(), ())]
    for subject in own_subjects(verb):
        bill = aim(subject, passage, actors=False)
        if bill is None or bill.target.kind is not TargetKind.INSTRUMENT:
            continue
        for noun in places:
            for body in bodies(noun, passage):
                yield held_by(body, lean(bill, 1, 0.8, "act", (verb.i,)), verb, Modality.REPORTED_ACTION)


def got_through(noun: Token, passage: Passage) -> Iterator[Claim]:
    """The body in which a bill was passed or defeated, told by a noun ("its | passage | in the House", "the bill's | defeat | in it")."""
    if noun.lemma_.lower() not in VOTED or not _is_over(noun):
        return
    sign = deed_nouns()[noun.lemma_.lower()]
    chambers = [body for case, inner in obliques(noun) if case in WITHIN for body in bodies(inner, passage)]
    for thing in _voted_on(noun) if chambers else []:
        bill = described(thing, passage) if relation(thing) == "appos" else aim(thing, passage, actors=False)
        if bill is not None and bill.target.kind is TargetKind.INSTRUMENT:
            for body in chambers:
                told = replace(lean(bill, sign, 0.8, "act", (noun.i,)), firm=True)
                yield held_by(body, told, noun, Modality.REPORTED_ACTION)


def _voted_on(noun: Token) -> list[Token]:
    """The bill that the noun is owned by; the subject behind "after passage in the House, | the bill | went on", and behind "its"."""
    owners = children(noun, "nmod:poss")
    if owners and owners[0].lower_ != "its":
        return owners
    behind = [subject for subject in own_subjects(noun.head) if subject.i > noun.i] if relation(noun) == "obl" else []
    behind = behind or children(noun, "appos")  # as a parser may take it
    return behind or owners


def _is_over(noun: Token) -> bool:
    """True for what has happened, as far as the sentence tells: not for a passage that somebody urges or waits for."""
    if relation(noun) in SUBJECTS:
        return noun.head.tag_ in ("VBD", "VBN") and not words_on(noun.head, "aux") & OPEN
    return bool(words_on(noun, "case") & DONE)


def _is_open(verb: Token) -> bool:
    """True for what is still to come, or a condition ("if it clears the Senate")."""
    return verb.left_edge.lower_ in CONDITIONS or bool(words_on(verb, "aux", "mark") & OPEN)
