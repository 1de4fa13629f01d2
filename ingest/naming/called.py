"""Where a sentence calls somebody or something by name: in full, by initials, by a telling word of the name, or by a word made from it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lexicon import WordSet

Place = tuple[int, int]

# Words that many names share and that therefore name nobody alone.
SHARED = WordSet("words of many names")
# What a party's name is worn down to where word-forming does not get there.
WORN = {"republican": ("gop",), "democratic": ("dem", "dems"), "conservative": ("tory", "tories")}
SHORTEST_STEM = 4
ENDING = 5


def called(name: str, sentence: str) -> tuple[Place, ...]:
    """The characters [start, end) of the sentence that name it, by the first way of naming that is met; none where it is not named."""
    if not name:
        return ()
    for way in _ways(name):
        found = tuple(match.span() for match in re.finditer(way, sentence))
        if found:
            return found
    return ()


def _ways(name: str) -> Iterator[str]:
    """Patterns for the name, the surest first."""
    yield _whole(name)
    words = re.findall(r"[\w.&]+(?:[-’'](?!s\b)\w+)*", name)
    initials = "".join(word[0] for word in words if word[0].isupper())
    if len(initials) > 2:
        yield rf"(?<!\w){re.escape(initials)}(?!\w)"
    telling = [word for word in words if word.lower() not in SHARED and len(word) > 2]
    for word in reversed(telling):
        yield _whole(word)
    for word in reversed(telling):
        if len(word) >= SHORTEST_STEM:
            yield rf"(?i)(?<!\w){re.escape(_stem(word))}\w{{0,{ENDING}}}(?!\w)"
        for form in WORN.get(word.lower(), ()):
            yield _whole(form)
    if not telling and words:
        yield _whole(words[-1])


def _whole(words: str) -> str:
    return rf"(?i)(?<!\w){re.escape(words)}(?!\w)"


def _stem(word: str) -> str:
    """The word less what its adjective or plural changes ("Ukraine", "Ukrainian"; "Democratic", "Democrats")."""
    return word[: max(SHORTEST_STEM, len(word) - 2)]
