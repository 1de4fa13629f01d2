"""What sort of body a name says that it names, by the noun that heads it: "Harbor Tech | Council", "Law | Society | of Ontario"."""

from __future__ import annotations

import re

from ingest.lexicon import name_cues
from ontology.model import ActorKind

BEHIND = re.compile(r",? (?:of|for|on|to|against|in) .*| \([^)]*\)$")


def body(name: str) -> ActorKind | None:
    """The kind of body, None where the name does not tell."""
    words = [*BEHIND.sub("", name).split()[-1:], *name.split()[-1:]]
    return next((kind for word in words if (kind := name_cues().get((word.lower(), "suffix"))) is not None), None)
