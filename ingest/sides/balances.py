"""Good weighed against bad: "its benefits outweigh its costs", "does more harm than good", "raises more questions than it answers"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, obliques, words_on
from ingest.what.targets import aim

from .holding import Claim, spoken
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

OUTWEIGHING = WordSet("outweighing")
GAINS = WordSet("gains")
LOSSES = WordSet("losses")


def balanced(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who says that good outweighs bad, or the other way round, for or against what brings both."""
    for cause, side, cue in (*_outweighed(verb), *_done_more(verb)):
        target = aim(cause, passage, actors=False)
        if target is not None:
            weighed = lean(target, -side if is_negated(verb) else side, 0.6, "speech", (verb.i, cue.i), 0.9)
            yield from spoken(verb, replace(weighed, firm=True), passage)


def _outweighed(verb: Token) -> Iterator[tuple[Token, int, Token]]:
    """What has the benefits and costs that a verb weighs, the side that this takes on it, and the word on the other scale."""
    if verb.lemma_.lower() not in OUTWEIGHING or is_passive(verb):
        return
    for heavy, light in ((heavy, light) for heavy in own_subjects(verb) for light in objects(verb)):
        side = _worth(heavy)
        if not side or _worth(light) != -side:
            continue
        owners = [*children(heavy, "nmod:poss"), *(noun for preposition, noun in obliques(heavy) if preposition == "of")]
        yield from ((owner, side, light) for owner in owners[:1])


def _done_more(verb: Token) -> Iterator[tuple[Token, int, Token]]:
    """The subject of "does more harm than good", and the side that this takes on it."""
    for thing in objects(verb):
        more = "more" in words_on(thing, "amod", "advmod")
        than = any(word.lower_ == "than" for word in verb.doc[thing.i + 1 : thing.i + 2])
        if more and than and (side := _worth(thing)):
            yield from ((cause, side, thing) for cause in own_subjects(verb))


def _worth(noun: Token) -> int:
    """1 for what is good by its name, -1 for what is bad, 0 for other words."""
    own = noun.lemma_.lower()
    return 1 if own in GAINS else -1 if own in LOSSES or own in bad_things() else 0
