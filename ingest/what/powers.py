"""Who has the say: "states' authority to regulate AI", "the power of states to enforce AI laws" are for the laws that states make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.syntax import children, obliques, relation, words_on

from .aims import Aim

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

POWERS = WordSet("powers")
HAVING = WordSet("having powers")
LONGEST = 24  # words


def power(noun: Token, passage: Passage) -> Aim | None:
    """The idea that somebody's power to do a thing is, together with whose it is; None where no idea is like that."""
    if noun.lemma_.lower() not in POWERS:
        return None
    start, end = full_phrase(noun)
    deed = next((clause for clause in _deeds(noun) if "to" in words_on(clause, "mark")), None)
    owner = _owner(noun)
    if deed is None or owner is None:
        return None
    end = min(max(end, deed.right_edge.i + 1), start + LONGEST)
    whose = {"state"} if owner.lower_ == "states" else passage.content(*phrase(owner))  # a capital hides the lemma
    iri = passage.discourse.ideas.match(passage.content(start, end) | whose)
    return None if iri is None else Aim(passage.discourse.registry.as_target(iri), start, end, 1, 0.85)


def _deeds(noun: Token) -> list[Token]:
    """The infinitives that say what the power is for, also behind whose it is ("the right of states | to protect workers")."""
    owners = [owner for preposition, owner in obliques(noun) if preposition == "of"]
    own = [clause for place in (noun, *owners) for clause in children(place, "acl", "xcomp", "advcl") if clause.i > noun.i]
    end = full_phrase(noun)[1]
    return own + [clause for clause in children(noun.head, "xcomp", "advcl") if clause.left_edge.i == end]  # hung on its verb


def _owner(noun: Token) -> Token | None:
    """Whose it is: a possessor, or who is said to have it ("| states | must keep the power to")."""
    owners = [*children(noun, "nmod:poss"), *(owner for preposition, owner in obliques(noun) if preposition == "of")]
    has = relation(noun) == "obj" and noun.head.lemma_.lower() in HAVING
    return next(iter(owners or (children(noun.head, "nsubj") if has else [])), None)
