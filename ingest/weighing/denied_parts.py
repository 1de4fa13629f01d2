"""Who is for one thing and "not" another is against that: "wants audits, | not a ban |", "rules | rather than a patchwork |"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import policy_nouns
from ingest.parsing.setting_against import before_contrast, set_against
from ingest.sides.holding import Claim
from ingest.what.aiming import aimed
from ingest.what.wording import worded

from .sensing import SENSED

if TYPE_CHECKING:
    from spacy.tokens import Span

    from ingest.parsing.passage import Passage
    from ingest.what.aims import Aim

VIEWS = frozenset({"attitude", "speech", SENSED})
LESS = 0.8  # as sure as of what is wanted


def with_denied_parts(claims: Iterable[Claim], passage: Passage) -> Iterator[Claim]:
    """The claims, and behind each that is for something what its holder sets against that, unless another claim says so already."""
    told = list(claims)
    for claim in told:
        yield claim
        denied = _denied(claim, passage)
        if denied is not None and not any(_says(other, claim, denied) for other in told):
            sure = None if claim.sure is None else LESS * claim.sure
            leaning = replace(claim.leaning, aim=denied, sign=-denied.sign)
            yield replace(claim, leaning=leaning, sure=sure)


def _denied(claim: Claim, passage: Passage) -> Aim | None:
    """The target that is set against the claim's; a policy, or what the same deed would be done to ("regulate uses, not | models")."""
    leaning = claim.leaning
    if leaning.sign <= 0 or leaning.manner not in VIEWS or claim.named is not None:
        return None
    sentence = passage.doc[leaning.aim.start].sent
    words = set_against(leaning.aim.start, leaning.aim.end, sentence)
    return aimed(list(words), passage, -1) if words is not None and _is_policy(words) else None


def _is_policy(words: Span) -> bool:
    return (words[0].tag_ == "VBG" and words[-1].pos_ != "PRON") or any(token.lemma_.lower() in policy_nouns() for token in words)


def _says(other: Claim, claim: Claim, denied: Aim) -> bool:
    """True if a claim of the same holder is about the words that are set against his target."""
    return other is not claim and other.holder.actor == claim.holder.actor and other.leaning.aim.meets(denied)


def without_contrast(aim: Aim, passage: Passage) -> Aim:
    """The target in words that leave out what is set against it ("audits | , not fines"), and the "not" alone before it."""
    tokens = list(passage.doc[aim.start : aim.end])
    kept = before_contrast(tokens)
    if aim.target.iri is not None or not kept or len(kept) == len(tokens):
        return aim
    start, end = kept[0].i, kept[-1].i + 1
    return replace(aim, target=replace(aim.target, name=worded(passage, start, end)), start=start, end=end)
