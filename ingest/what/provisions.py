"""What a law holds and brings: "the moratorium in the defense bill", "the act's cost"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, obliques

from .aims import Aim
from .instruments import HELD

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SIDES = WordSet("sides of a law")
HOLDING = ("in", "from", "of", "to", "within")


def of_a_law(noun: Token, passage: Passage) -> Aim | None:
    """The registry's entry for the law's own provision ("the moratorium | in the One Big Beautiful Bill Act")."""
    if noun.lemma_.lower() not in HELD | {"preemption"}:
        return None
    parts = [noun.lemma_.lower(), *(word.lower_ for word in children(noun, "compound"))]
    for law in _laws(noun):
        for name in _names(law, passage):
            for part in parts:
                meant = passage.discourse.registry.candidates(f"{name} {part}", on=passage.discourse.on)
                if len(meant) == 1 and meant[0] in passage.discourse.registry.instruments:
                    end = max(noun.i, law.i) + 1
                    return Aim(passage.discourse.registry.as_target(meant[0]), phrase(noun)[0], end, 1, 0.9)
    return None


def bringing(noun: Token) -> list[Token]:
    """What has the cost or effect spoken of ("| the act |'s impact on startups"): whoever fears that has doubts of it."""
    if noun.lemma_.lower() not in SIDES:
        return []
    return [*children(noun, "nmod:poss"), *(owner for case, owner in obliques(noun) if case == "of")]


def _laws(noun: Token) -> Iterator[Token]:
    """What stands behind "in", also behind "included in" and where a parser hangs it on the verb."""
    _, end = phrase(noun)
    over = [each for preposition, each in obliques(noun.head) if preposition in HOLDING and noun.i < each.i and each.left_edge.i == end]
    inside = [each for place in (noun, *children(noun, "acl")) for preposition, each in obliques(place) if preposition in HOLDING]
    yield from (*inside, *over)


def _names(law: Token, passage: Passage) -> Iterator[str]:
    """The law's name in full, without "Act", and by its initials."""
    name = passage.names.get(law.i)
    start, end = (name.start, name.end) if name is not None else phrase(law)
    words = [word for word in passage.words(start, end).split() if word[:1].isupper()]
    yield " ".join(words)
    yield " ".join(words).removesuffix(" Act")
    yield "".join(word[0] for word in words)
