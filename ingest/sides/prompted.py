"""What a policy is said to prompt others to do: "it encourages firms to hide risks" blames it, "it incentivizes tests" praises it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, effects, good_things
from ingest.parsing.clauses import is_negated, objects
from ingest.parsing.syntax import children, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

PROMPTING = WordSet("prompting a deed")
BRIBING = WordSet("prompting by gain")  # to good or to bad: what is prompted must say which
WRONG = WordSet("doing wrong")
WELL = WordSet("doing well", "curing harm")


def is_to_prompt(verb: Token) -> bool:
    """True for a verb by which a policy has others do a thing, where the sentence says what."""
    return verb.lemma_.lower() in PROMPTING and (verb.lemma_.lower() in BRIBING or bool(_prompted(verb)))


def sign_of_prompting(verb: Token) -> int:
    """Whether others are prompted to good (1) or bad (-1); 0 where it cannot be told."""
    deeds = _prompted(verb)
    signs = {_sign(deed, unsure=verb.lemma_.lower() in BRIBING) for deed in deeds} if deeds else {_of_things(verb)}
    return signs.pop() if len(signs) == 1 else 0


def _prompted(verb: Token) -> list[Token]:
    behind = (verb, *objects(verb))
    return [deed for each in behind for deed in children(each, "xcomp", "acl", "advcl") if "to" in words_on(deed, "mark", "aux")]


def _sign(deed: Token, *, unsure: bool) -> int:
    own, words = deed.lemma_.lower(), {token.lemma_.lower() for token in deed.subtree if token.i > deed.i}
    if is_negated(deed):
        return 0
    if own in WELL:
        return 1
    if own in WRONG or effects().get(own, 0) < 0 or words & bad_things():
        return -1 if not (effects().get(own, 0) < 0 and words & bad_things()) else 1
    return 1 if words & good_things() or not unsure else 0


def _of_things(verb: Token) -> int:
    words = {word.lemma_.lower() for thing in objects(verb) for word in (thing, *children(thing, "compound", "amod"))}
    return -1 if words & bad_things() else 1 if words & good_things() else 0
