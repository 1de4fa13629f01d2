"""Who "we" are in an open letter that names no author: "We, the 41 | undersigned organisations |, write to express our concern"."""

from __future__ import annotations

import re

from ontology.model import Actor, ActorKind

SIGNING = re.compile(
    r"\b[Ww]e,? (?:the |as )?(?:\d[\d,]* |[a-z]+(?:-[a-z]+)? )?undersigned(?P<who>(?: (?!who\b|that\b|are\b|hereby\b)[A-Za-z-]+){0,6})"
)
# Where the letter goes on with what they do.
DOING = re.compile(r" (?:ask|believe|call|demand|express|implore|oppose|request|respectfully|strongly|support|urge|welcome|write)\b.*")


def undersigned(text: str) -> Actor | None:
    """Those who signed the letter, under what it calls them; None for any other text."""
    found = SIGNING.search(text)
    if found is None:
        return None
    who = DOING.sub("", found["who"]).strip()
    return Actor(None, f"undersigned {who}" if who else "undersigned", ActorKind.GROUP)
