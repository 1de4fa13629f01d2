"""What somebody is said to have done something to, without a "that": "the order | President Roe issued", "an AI bill | Doe signed".

A small parser takes the name for a part of the thing's, or the thing for a part of the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import name_cues, policy_nouns, verbs
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, lemma
from ontology.model import Target, TargetKind

from .aims import Aim
from .wording import worded

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

FINITE = frozenset({"VBD", "VBN"})  # a small parser takes the one for the other
FINAL = frozenset({"MD", "VBD", "VBP", "VBZ"})
OPENING = frozenset({"a", "an", "another", "every", "the", "this", "that", "each"})
BETWEEN = frozenset({"had", "has", "have", "just", "already", "recently", "also", "once", "first", "later", "administration", "government"})
TAKEN = frozenset({"DET", "NOUN", "PRON", "PROPN", "NUM"})
LONGEST = 8  # tokens from the article to the thing, and from there to the verb


def acted_on(verb: Token) -> Token | None:
    """The policy's noun right before the name that stands before the verb, in a phrase that begins the sentence or is spoken of in it."""
    if verb.tag_ not in FINITE or not _has_no_object(verb) or not any(frame.frame == "obj" for frame in verbs().get(lemma(verb), ())):
        return None
    place = verb.i - 1
    while place > verb.sent.start and verb.i - place <= LONGEST and _is_of_name(verb.doc[place]):
        place -= 1
    thing = verb.doc[place]
    start = _opening(thing)
    plain = verb.doc[start].lower_ in OPENING and all(token.pos_ not in ("ADP", "VERB", "AUX", "PUNCT") for token in verb.doc[start:place])
    fits = place + 1 < verb.i and plain and thing.text.islower() and thing.lemma_.lower() in policy_nouns()
    return thing if fits and (_goes_on(verb) if start == verb.sent.start else _is_spoken_of(verb.doc[start])) else None


def thing_in(noun: Token) -> Token | None:
    """The thing in a phrase that runs on into the name of who did something to it ("criticized | the order Trump | signed")."""
    start, end = phrase(noun)
    thing = acted_on(noun.doc[end]) if end < noun.sent.end and noun.doc[end - 1].pos_ == "PROPN" else None
    return thing if thing is not None and start <= thing.i <= noun.i else None


def thing_among(inside: Sequence[Token]) -> Token | None:
    """The thing among marked tokens that run on into that name, or end right before it."""
    for thing in inside:
        behind = thing.doc[thing.i + 1 : min(thing.i + 1 + LONGEST, thing.sent.end)] if thing.lemma_.lower() in policy_nouns() else ()
        if any(acted_on(verb) == thing for verb in behind):
            return thing
    return None


def alone(thing: Token, passage: Passage) -> Aim:
    """The thing in words that end before that name: an idea that they mean, else the words."""
    start, end = _opening(thing), thing.i + 1
    iri = passage.discourse.ideas.match(passage.content(start, end))
    words = Target(None, worded(passage, start, end), policy_nouns().get(thing.lemma_.lower(), TargetKind.PROPOSITION))
    return Aim(words if iri is None else passage.discourse.registry.as_target(iri), start, end, 1, 0.8)


def _has_no_object(verb: Token) -> bool:
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    return not children(verb, "obj", "compound:prt") and len(behind) > 0 and behind[0].pos_ not in TAKEN


def _opening(thing: Token) -> int:
    """Where the thing's phrase begins: at its article, or with the sentence."""
    first = max(thing.i - LONGEST, thing.sent.start)
    return next((place for place in range(thing.i - 1, first - 1, -1) if thing.doc[place].lower_ in OPENING), first)


def _goes_on(verb: Token) -> bool:
    """True if the sentence has another verb of its own."""
    return any(token.tag_ in FINAL for token in verb.doc[verb.i + 1 : verb.sent.end])


def _is_spoken_of(article: Token) -> bool:
    """True right behind a verb or a preposition ("criticized | the order | Roe signed")."""
    return article.nbor(-1).pos_ in ("ADP", "VERB")


def _is_of_name(token: Token) -> bool:
    title = (token.lower_, "title") in name_cues() or (token.lower_, "post") in name_cues()
    return token.pos_ == "PROPN" or title or token.lower_ in BETWEEN or token.lower_ == "the"
