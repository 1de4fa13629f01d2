"""What a policy keeps from somebody: who says that it "would spare firms from following fifty laws" praises it.

So does who says that it "prevents landlords from spreading lies".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bad_things, effects, verbs
from ingest.parsing.clauses import objects
from ingest.parsing.syntax import children, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

SPARING = WordSet("sparing")
CURING = WordSet("curing harm")
BORNE = WordSet("borne burdens")


def spares(verb: Token) -> bool:
    """True for a verb that says what somebody need not bear or cannot do to others ("spare | firms | from facing a patchwork")."""
    if verb.lemma_.lower() not in SPARING or not objects(verb):
        return False
    deeds = [*children(verb, "advcl", "xcomp", "acl"), *(deed for thing in objects(verb) for deed in children(thing, "acl"))]
    return any(
        (deed.lemma_.lower() in BORNE or _is_harm(deed)) and words_on(deed, "mark", "case") & {"from", "of"}
        for deed in deeds
        if deed.tag_ == "VBG"
    )


def _is_harm(deed: Token) -> bool:
    """True for what is bad to do, whoever does it ("| spreading | deepfakes", "| harming | children")."""
    if effects().get(deed.lemma_.lower(), 0) < 0:
        return not any(noun.lemma_.lower() in bad_things() for noun in objects(deed))
    words = [word for noun in objects(deed) for word in (noun, *children(noun, "compound"))]
    own = deed.lemma_.lower()
    cured = own in CURING or own in effects() or any(frame.sign < 0 for frame in verbs().get(own, ()))
    return not cured and any(word.lemma_.lower() in bad_things() for word in words)
