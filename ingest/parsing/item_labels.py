"""Headings at the head of a list's items: "Streamline AI Procurement: Task the agency with ..." asks for two things, one by one."""

from __future__ import annotations

import re

from ingest.lexicon import WordSet, effects, verbs

LABEL = re.compile(r"(?P<verb>[A-Z][a-z]+)(?: [\w’'&/.-]+){1,11}(?=: [A-Z])")
ASKING = WordSet("heading a demand")


def label_end(text: str) -> int:
    """Where the heading ends that opens an item with what should be done, 0 where none does; a speaker's name or a matter is none."""
    label = LABEL.match(text)
    if label is None:
        return 0
    return label.end() if opens_demand(label["verb"]) else 0


def opens_demand(word: str) -> bool:
    """True for a verb of what is done to or by way of rules ("ban", "protect", "prioritize"); "contact your senator" asks for none."""
    return word.lower() in verbs() or word.lower() in effects() or word.lower() in ASKING
