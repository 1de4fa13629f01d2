"""The tokenizer of the shipped pipeline: spaCy's English one, but hyphens and dashes split words as in the treebanks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import spacy
from spacy.lang.char_classes import ALPHA, HYPHENS
from spacy.util import compile_infix_regex

if TYPE_CHECKING:
    from spacy.language import Language

PREFIXES = (
    "e i u x pre post re non anti co ex sub semi pro un de mid micro multi mini super ultra bi tri inter intra trans counter neo pan vice "
    "mega uh oh"
).split()
"""What stays in one piece with the word after its hyphen ("pre-release", but "AI - assisted")."""


def blank() -> Language:
    """An English pipeline that only tokenizes."""
    nlp = spacy.blank("en")
    infixes = [pattern for pattern in map(str, nlp.Defaults.infixes or ()) if not ("(?:-" in pattern and HYPHENS in pattern)]
    no_prefix = "".join(rf"(?<!\b{prefix})" for prefix in PREFIXES)
    hyphen = rf"(?i:{no_prefix})(?<=[{ALPHA}0-9.])(?:-|–|~)(?=[{ALPHA}])"
    dashes = r"(?:—+|--+)"
    closing_quote = rf"(?<=[{ALPHA}.!?,])[”\"’](?=[—–-])"
    tokenizer: Any = nlp.tokenizer
    tokenizer.infix_finditer = compile_infix_regex([*infixes, hyphen, dashes, closing_quote]).finditer
    return nlp
