"""What would come without a thing: who says that "without the act, the harm will go on" is for the act."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import bad_things
from ingest.parsing.clauses import is_negated
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children
from ingest.what.distinctions import DEFINITE
from ingest.what.targets import aim

from .holding import Claim, spoken
from .judging import sign_of_effect
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Token

LACK = frozenset({"absent", "without"})
FORESEEING = frozenset({"can", "ca", "could", "may", "might", "will", "wo", "would"})
# What goes on, or is borne, where nothing is done about it.
SUFFERING = frozenset("continue drown face fall fear keep lag leave lose remain struggle suffer".split())


def missed(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who says what ill would come without a policy, for that policy; a good that would come says nothing here.

    What has no name of its own and is not pointed to ("without clear rules") may be any that there is none of.
    """
    if not any(aux.lower_ in FORESEEING for aux in children(verb, "aux")):
        return
    for noun in children(verb, "obl"):
        lack = next((case for case in children(noun, "case") if case.lower_ in LACK), None)
        if lack is None or noun.i > verb.i or not _is_ill(verb):
            continue
        target = aim(noun, passage, actors=False)
        if target is not None and (target.target.iri is not None or passage.doc[target.start].lower_ in DEFINITE):
            yield from spoken(verb, lean(target, 1, 0.5, "speech", (lack.i, verb.i), 0.8), passage)


def _is_ill(verb: Token) -> bool:
    """True for a clause that tells of something bad, or of something good that will not come."""
    if is_negated(verb) or sign_of_effect(verb) < 0 or verb.lemma_.lower() in SUFFERING:
        return True
    return any(token.lemma_.lower() in bad_things() for token in verb.subtree if token.i > verb.i)
