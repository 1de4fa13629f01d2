"""What is to be kept out of a law: who would "exclude | small labs | from the act" is for that, not against small labs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, verbs
from ingest.naming.mentions import bare
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import is_passive, obliques
from ontology.model import Target, TargetKind

from .aims import Aim
from .gerunding import gerund
from .wording import MAX_WORDS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

CARVING = WordSet("carving out")
OUT = frozenset({"from", "out of"})


def spared_from(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """The sparing, if what would be spared is all that is marked."""
    thing = next((token for token in inside if token.head not in inside), inside[0])
    verb = thing.head
    if verb.lemma_.lower() not in CARVING or thing not in objects(verb) or is_passive(verb) or is_negated(verb) or verb in inside:
        return None
    rules = [rule for rule in (*spared_of(verb), *_out_of(thing)) if rule.i > thing.i]
    blamed = any(frame.sign < 0 for frame in verbs().get(verb.head.lemma_.lower(), ()))
    if not rules or blamed:
        return None
    start, end = min(verb.i, phrase(thing)[0]), min(rules[0].right_edge.i + 1, verb.i + MAX_WORDS)
    iri = passage.discourse.ideas.match(passage.content(verb.i, end))
    words = f"{gerund(verb.lemma_.lower())} {bare(passage.words(verb.i + 1, end))}"
    meant = Target(None, words, TargetKind.PROPOSITION) if iri is None else passage.discourse.registry.as_target(iri)
    return Aim(meant, start, end, 1, 0.7)


def spared_of(verb: Token) -> list[Token]:
    """The rules that a verb keeps something out of."""
    return _out_of(verb) if verb.lemma_.lower() in CARVING else []


def _out_of(word: Token) -> list[Token]:
    return [rule for preposition, rule in obliques(word) if preposition in OUT]
