"""Sentences that set apart what somebody needs or wants: "what Europe needs is a pause", "what we do not want is another rulebook"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import needs, object_signs, verbs
from ingest.parsing.clauses import is_negated
from ingest.parsing.duties import is_duty
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, children, copula, is_verbal, lemma
from ingest.what.literal import open_aim
from ingest.what.targets import aim

from .holding import Claim, held, spoken
from .leaning import Leaning, lean
from .stance import leanings

if TYPE_CHECKING:
    from spacy.tokens import Token


def set_apart(token: Token, passage: Passage) -> Iterator[Claim]:
    """The claims on what stands behind "is": of who wants it, else of who says that it is needed or to be done."""
    verb = _before(token)
    if verb is None:
        return
    turned = -1 if is_negated(verb) else 1
    if is_duty(verb) and verb.lemma_.lower() == "do":
        for act in leanings(token, passage, 1) if is_verbal(token) else ():
            yield from spoken(token, _firm(act, turned, verb), passage)
        return
    wanted = needs().get(verb.lemma_.lower(), 0)
    signs = object_signs(verbs().get(lemma(verb), ()))
    target = aim(token, passage, actors=False) or open_aim(token, passage) if wanted or len(signs) == 1 else None
    if target is None:
        return
    found = _firm(lean(target, wanted or signs.pop(), 0.6, "speech", (token.i,), 0.9), turned, verb)
    yield from spoken(token, found, passage) if wanted else held(verb, found, passage)


def _firm(leaning: Leaning, turned: int, verb: Token) -> Leaning:
    return replace(leaning, sign=turned * leaning.sign, manner="speech", cue=(verb.i, *leaning.cue), firm=True)


def _before(token: Token) -> Token | None:
    """The verb of the clause with "what" that is the subject of "is"."""
    what = next((noun for noun in children(token, *SUBJECTS, "nsubj:outer", "csubj") if noun.lower_ in ("what", "all")), None)
    if what is None or copula(token) is None:
        return None
    return next((verb for verb in children(what, "acl:relcl") if verb.i < token.i), None)
