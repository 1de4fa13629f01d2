"""What a verb makes of the side that the clause under it takes: "refused to back it", "wants it not to be cut but to be kept"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated
from ingest.parsing.syntax import NEGATORS

from .leaning import Leaning

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.lexicon import VerbFrame


def composed(inner: Leaning, clause: Token, verb: Token, frame: VerbFrame) -> Leaning:
    """The leaning of the clause under the verb, with the verb's sign and the clause's denial; its cue begins with the verb."""
    denied = is_negated(clause) or any(child.lower_ in NEGATORS and verb.i < child.i < clause.i for child in verb.children)
    # "Not to be cut | but to be kept": what is told behind "but" is not denied.
    corrected = any(token.lower_ == "but" for token in clause.doc[clause.i : max((clause.i, *inner.cue))])
    turned = -1 if denied and not corrected else 1
    strength = frame.strength * max(inner.strength, 0.5) if frame.strength < 0.6 else max(inner.strength, frame.strength)
    return replace(
        inner,
        sign=inner.sign * frame.sign * turned,
        strength=strength,
        manner=inner.manner if frame.manner in ("act", "plan") else frame.manner,
        cue=(verb.i, *inner.cue),
        confidence=0.95 * inner.confidence,
    )
