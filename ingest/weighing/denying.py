"""What the encoder denies: a claim of the rules whose opposite it surely reads, unless it gives that side to something else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ingest.parsing.syntax import children
from ingest.sides.holding import Claim

from .backing import agrees_with, same
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

DENIED = 0.5  # the encoder's probability of the opposite, from which a rule is not believed


def is_denied(claim: Claim, readings: Iterable[Sense]) -> bool:
    """True if the encoder surely reads the opposite, and not the claim; what it gives to another verb, where it reads both, is none.

    What was done was done, whatever is said of it next ("signed the act with doubts: he feared its cost").
    """
    own = [reading for reading in readings if same(claim, reading)]
    opposite = [each for each in own if claim.leaning.sign * claim.leaning.aim.sign == -each.sign and not agrees_with(claim, each)]
    against = max((each.sure for each in opposite if not (each.aim and takes_both(claim, each, own))), default=0.0)
    backed = max((each.sure for each in own if agrees_with(claim, each)), default=0.0)
    done = claim.leaning.manner == "act" and claim.predicate.tag_ == "VBD" and (backed >= DENIED or _has_second_thoughts(claim.predicate))
    return against >= max(DENIED, backed) and not done


def is_misheard(reading: Sense, claim: Claim, claims: Iterable[Claim]) -> bool:
    """True for a reading of what a firm claim beside this one knows better: it denies nothing else ("sorry that it | is missing |")."""
    other = reading.aim
    return other is not None and any(
        each != claim
        and each.leaning.firm
        and each.holder.actor == reading.holder.actor
        and each.leaning.sign * each.leaning.aim.sign == -reading.sign
        and each.leaning.aim.meets(other)
        and not claim.leaning.aim.meets(other)
        for each in claims
    )


def takes_both(claim: Claim, reading: Sense, readings: Iterable[Sense]) -> bool:
    """True if the encoder reads the claim's side too and gives the other one to another verb ("opposes rules and | supports codes")."""
    backed = any(each.sure >= DENIED and agrees_with(claim, each) for each in readings)
    another = reading.predicate.i not in (claim.predicate.i, *claim.leaning.cue)
    return backed and reading.sign != 0 and (another or _is_set_against(reading))


def _is_set_against(reading: Sense) -> bool:
    """True for what one verb is also said to be against ("lobbied for codes and | against rules")."""
    words = reading.predicate.doc[reading.aim.start : reading.aim.end] if reading.aim is not None else ()
    return reading.sign < 0 and any(case.lower_ == "against" for word in words for case in children(word, "case"))


def _has_second_thoughts(verb: Token) -> bool:
    """True where the doer goes on to something else ("signed the act | but asked for changes"): the encoder may hear only that."""
    return any(word.lower_ == "but" for clause in children(verb, "conj") if clause.i > verb.i for word in children(clause, "cc"))
