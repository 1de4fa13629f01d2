"""What opens a sentence with what somebody did to it: "the order | President Roe issued | bans it", "an AI bill | Doe signed | helps".

Without a "that" a small parser takes the name for the subject of the sentence, or the thing for a part of the name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import name_cues, policy_nouns, verbs
from ingest.parsing.syntax import children, lemma
from ingest.what.instruments import Aim
from ingest.what.targets import aim
from ingest.what.wording import worded
from ingest.who.actors import holder
from ontology.model import Modality, Target, TargetKind

from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

OMITTING = "omitting"
FINITE = frozenset({"VBD", "VBN"})  # a small parser takes the one for the other
FINAL = frozenset({"MD", "VBD", "VBP", "VBZ"})
OPENING = frozenset({"a", "an", "another", "every", "the", "this", "that", "each"})
BETWEEN = frozenset({"had", "has", "have", "just", "already", "recently", "also", "once", "first", "later", "administration", "government"})
TAKEN = frozenset({"DET", "NOUN", "PRON", "PROPN", "NUM"})
LONGEST = 8  # tokens from the article to the thing, and from there to the verb


def omitted_that(sentence: Span, passage: Passage) -> Iterator[Claim]:
    """The acts on what a sentence begins with, by whose name stands between it and the verb."""
    for verb in sentence:
        frames = [frame for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj"]
        thing = _thing(verb) if frames and verb.tag_ in FINITE and _goes_on(verb) else None
        if thing is None:
            continue
        target = _aim(thing, passage)
        names = [token for token in passage.doc[thing.i + 1 : verb.i] if token.pos_ == "PROPN"]
        doer = holder(names[-1], passage) if names else None
        if doer is None or doer.label not in ("name", "role"):
            continue
        for frame in frames:
            told = lean(target, frame.sign, frame.strength, OMITTING, (thing.i, verb.i))
            yield held_by(doer, told, verb, Modality.REPORTED_ACTION)


def is_omitting(claim: Claim) -> bool:
    """True for such a claim, in a sentence of which the encoder hears the rest."""
    return claim.leaning.manner == OMITTING


def _aim(thing: Token, passage: Passage) -> Aim:
    """The thing alone, without the name that a parser may put into its phrase."""
    found = aim(thing, passage, actors=False)
    if found is not None and (found.target.iri is not None or found.end <= thing.i + 1):
        return found
    start, end = thing.sent.start, thing.i + 1
    return Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.8)


def _goes_on(verb: Token) -> bool:
    """True if the verb has no object behind it, and the sentence has another verb of its own."""
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    alone = not children(verb, "obj", "compound:prt") and len(behind) > 0 and behind[0].pos_ not in TAKEN
    return alone and any(token.tag_ in FINAL for token in behind)


def _thing(verb: Token) -> Token | None:
    """The policy's noun right before the name that stands before the verb, in a phrase that begins the sentence."""
    place = verb.i - 1
    while place > verb.sent.start and verb.i - place <= LONGEST and _is_of_name(verb.doc[place]):
        place -= 1
    thing, start = verb.doc[place], verb.sent.start
    opens = verb.doc[start].lower_ in OPENING and place - start <= LONGEST
    plain = all(token.pos_ not in ("ADP", "VERB", "AUX", "PUNCT") for token in verb.doc[start : place + 1])
    fits = place + 1 < verb.i and opens and plain and thing.text.islower() and thing.lemma_.lower() in policy_nouns()
    return thing if fits else None


def _is_of_name(token: Token) -> bool:
    title = (token.lower_, "title") in name_cues() or (token.lower_, "post") in name_cues()
    return token.pos_ == "PROPN" or title or token.lower_ in BETWEEN or token.lower_ == "the"
