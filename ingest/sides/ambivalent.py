"""Both sides at once: "mixed feelings about the act", "drew mixed reviews from publishers", "ambivalent about it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, objects, own_subjects
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, obliques, words_on
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.who.actors import holders
from ontology.model import Modality

from .holding import Claim, held, held_by
from .leaning import Leaning, lean
from .received import GIVERS

if TYPE_CHECKING:
    from spacy.tokens import Token

FEELINGS = WordSet("feelings that can be mixed")
MIXED = WordSet("mixed")
TORN = WordSet("torn")
HAVING = WordSet("having feelings")
MEETING = WordSet("meeting with feelings")
ABOUT = frozenset({"about", "of", "on", "over", "regarding", "to", "toward", "towards"})


def ambivalent(token: Token, passage: Passage) -> Iterator[Claim]:
    """Two claims for each who is of two minds, which make up a mixed one."""
    if is_negated(token):
        return
    if token.lower_ in TORN and copula(token) is not None:
        yield from _both(token, _things(token, passage), (token.i,), passage)
        return
    for feeling in mixed_feelings(token):
        cue = (token.i, feeling.i)
        if token.lemma_.lower() in HAVING:
            things = [*_things(feeling, passage), *_things(token, passage), *_aims(children(token, "iobj"), passage)]
            yield from _both(token, things[:1], cue, passage)
            continue
        givers = [part for word in (feeling, token) for case, noun in obliques(word) if case in GIVERS for part in conjuncts(noun)]
        for thing in _aims(own_subjects(token), passage):
            for one in [each for giver in givers for each in holders(giver, passage)]:
                yield from (held_by(one, leaning, token, Modality.PARAPHRASE) for leaning in _for_and_against(thing, cue))


def mixed_feelings(verb: Token) -> list[Token]:
    """The nouns by which a verb tells that somebody is of two minds."""
    felt = [*objects(verb), *(noun for case, noun in obliques(verb) if case == "with")] if verb.lemma_.lower() in HAVING | MEETING else []
    return [noun for noun in felt if noun.lemma_.lower() in FEELINGS and words_on(noun, "amod") & MIXED]


def _both(word: Token, things: list[Aim], cue: tuple[int, ...], passage: Passage) -> Iterator[Claim]:
    for thing in things:
        for leaning in _for_and_against(thing, cue):
            yield from held(word, leaning, passage)


def _for_and_against(thing: Aim, cue: tuple[int, ...]) -> Iterator[Leaning]:
    yield from (replace(lean(thing, sign, 0.4, "attitude", cue), firm=True) for sign in (1, -1))


def _things(word: Token, passage: Passage) -> list[Aim]:
    return _aims([noun for case, noun in obliques(word) if case in ABOUT], passage)


def _aims(nouns: list[Token], passage: Passage) -> list[Aim]:
    return [found for noun in nouns if (found := aim(noun, passage)) is not None]
