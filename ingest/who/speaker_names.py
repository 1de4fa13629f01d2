"""Whom a label names that gives the floor ("Senator HAWLEY", "Baroness Quill"): titles apart, capitals undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, ambiguous_surnames, name_cues
from ingest.naming.discourse import people

from .actors import by_name

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage
    from ontology.model import Actor

RANKING = WordSet("before a speaker's name")
OF_WHAT = frozenset({"of", "for", "to", "on"})
LONGEST_TITLE = 3  # words
FEWEST = 2  # words of what the post is for and of a name: a longer stretch ends in given name and surname
PEERS = WordSet("peers")
WOMEN = WordSet("titles of women")


def is_title(word: str) -> bool:
    """True for a word before a speaker's name, or in its place, that is no part of the name."""
    return (word.lower(), "title") in name_cues() or word.lower() in RANKING | PEERS


def spelt(said: str) -> str:
    """The name without titles and post, in small letters where it stands in capitals ("rEP. HANK dOE", "MINISTER FOR TRADE HANK DOE")."""
    named = [word for word in _less_post(said.split()) if not is_title(word)]
    odd = said[:1].islower()
    return " ".join(word.title() if len(word) > 1 and (word.isupper() or (odd and word[:1].islower())) else word for word in named)


def _less_post(words: list[str]) -> list[str]:
    """The words behind a post that says of what, and behind a title of several words ("PRIME MINISTER | DOE")."""
    for place, word in enumerate(words[:-1]):
        if is_title(word) and word.lower() not in PEERS and words[place + 1].lower() in OF_WHAT:
            behind = words[place + 2 :]
            return behind[-2:] if len(behind) > FEWEST else behind[1:]
    for length in range(LONGEST_TITLE, 1, -1):
        if (" ".join(words[:length]).lower(), "title") in name_cues():
            return words[length:]
    return words if not words or is_title(words[0]) else _behind_title(words)


def _behind_title(words: list[str]) -> list[str]:
    """Given name and surname behind a title that is told whose it is ("Oregon Attorney General | Jane Roe"), else the words."""
    ends = (place + length for place in range(1, len(words)) for length in range(LONGEST_TITLE, 0, -1) if _is_post(words, place, length))
    return next((words[end:] for end in ends if len(words) - end >= FEWEST), words)


def _is_post(words: list[str], place: int, length: int) -> bool:
    said = words[place : place + length]
    return len(said) == length and ((" ".join(said).lower(), "title") in name_cues() or (length == 1 and is_title(said[0])))


def listed(said: str, passage: Passage) -> Actor | None:
    """The actor whom the text or the registry gives this name, or alone this surname."""
    words, name = said.split(), spelt(said)
    discourse = passage.discourse
    if not name:
        return None
    known = None if " " in name else discourse.surnames.get(name)
    known = known or discourse.bearer(said)
    # Nothing tells which of several bearers of a surname has the floor but that the text names one; of a woman the registry's man is none.
    if known is not None or (" " not in name and words[0].lower() in WOMEN):
        return known
    bearers = () if words[0].lower() in PEERS else people(discourse.registry).get(name, ())
    return discourse.bearer(name) or (bearers[0] if len(bearers) == 1 and name not in ambiguous_surnames() else None)


def unlisted(said: str) -> Actor:
    """An actor under the label's own name, with its title where that is what tells the name from a mere word."""
    words, name = said.split(), spelt(said)
    titled = is_title(words[0]) and (" " not in name or words[0].lower() in PEERS)
    return by_name(f"{words[0].title()} {name}" if titled else name)
