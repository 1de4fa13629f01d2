"""Who "the governor", "the minister" or "the chief executive" is: the person to whom the text gave that title with his name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, name_cues
from ingest.naming.mentions import Holder
from ingest.parsing.closed_classes import TAKING_UP
from ingest.parsing.noun_phrases import phrase
from ontology.model import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

SHORT = {  # as written before a name
    "attorney general": "AG|A\\.G\\.",
    "chief executive": "CEO",
    "ceo": "chief executive",
    "governor": "Gov\\.?",
    "professor": "Prof\\.?",
    "founder": "co-?founder",
    "congressman": "Rep\\.?",
    "congresswoman": "Rep\\.?",
}
LONG = WordSet("titles of two words")
OTHERS = WordSet("other holders of a title")
WORKS = WordSet("works of an author")
AUTHOR = "author"
FAR = 8  # blocks


def called_again(noun: Token, passage: Passage) -> Holder | None:
    """The person mentioned last who was given the title of a definite phrase, or who holds such a post that day; None if nobody was."""
    start, end = phrase(noun)
    words = [token.lower_ for token in passage.doc[start:end]]
    title = _title(words)
    if title is None or noun.tag_ in ("NNS", "NNPS") or words[0] not in TAKING_UP or OTHERS & set(words):
        return None
    for person in _people_before(noun, passage):
        if _was_given(title, person.name, passage.discourse.document.text) or _holds(title, person, passage):
            return Holder(person, passage.span(start, end), "description", 0.8)
    return _of_the_home_state(title, start, end, passage)


def capitalised_again(noun: Token, passage: Passage) -> Holder | None:
    """The same for a title in capitals, which is no name of its own ("the French President")."""
    return called_again(noun, passage) if noun.pos_ == "PROPN" and noun.i not in passage.names else None


def _of_the_home_state(title: str, start: int, end: int, passage: Passage) -> Holder | None:
    """The governor of the one state whose politics the text is about."""
    registry, home = passage.discourse.registry, passage.discourse.home
    if home is None or end - start > len(title.split()) + 1:
        return None
    entry = registry.office(f"the {title} of {registry.actors[home].name}".lower(), on=passage.discourse.on)
    return None if entry is None else Holder(registry.as_actor(entry.iri), passage.span(start, end), "description", 0.75)


def _title(words: list[str]) -> str | None:
    """The title in which the words of a phrase end ("the Ohio | attorney general"), None for other phrases."""
    if (long := " ".join(words[-2:])) in LONG:
        return long
    last, cues = words[-1], name_cues()
    if words[1:] == [AUTHOR]:
        return AUTHOR
    return last if (last, "title") in cues or (last, "post") in cues or last in SHORT else None


def _people_before(noun: Token, passage: Passage) -> list[Actor]:
    """The persons mentioned before, the last first."""
    before = [
        trace.entity
        for trace in passage.discourse.traces_before(passage.number, noun.i)
        if trace.person
        and isinstance(trace.entity, Actor)
        and trace.entity.name.split()[-1][:1].isupper()
        and passage.number - trace.block <= FAR
    ]
    return list(dict.fromkeys(reversed(before)))


@lru_cache(maxsize=256)
def _was_given(title: str, name: str, text: str) -> bool:
    """True if the title stands before the name anywhere in the text, or behind its comma ("Ada Poe, the state's attorney general")."""
    if title == AUTHOR:
        return _wrote(name, text)
    told = rf"(?i:\b(?:{title}|{SHORT[title]}))" if title in SHORT else rf"(?i:\b{title}\b)"
    surname = re.escape(name.split()[-1])
    before = rf"{told}(?:\s+(?:of|for)(?:\s+(?:[A-Z][\w’'&-]*,?|and|for|of|the)){{1,8}}?)?,?\s+(?:[A-Z][\w.’'-]*\s+){{0,3}}{surname}\b"
    behind = rf"\b{surname}(?:\s*\([^)]*\))?,\s+(?:[\w’'.&-]+\s+){{0,5}}{told}"
    return re.search(f"{before}|{behind}", text) is not None


def _wrote(name: str, text: str) -> bool:
    """True if the text tells of something that he wrote ("a policy analysis out today by | Ada Poe |")."""
    work = rf"\b(?i:{'|'.join(sorted(WORKS))})\b[^.!?\n]{{0,80}}?\bby"
    return re.search(rf"{work}\s+(?:[A-Z][\w.’'-]*\s+){{0,4}}?{re.escape(name.split()[-1])}\b", text) is not None


def _holds(title: str, person: Actor, passage: Passage) -> bool:
    """True if the registry gives him the post on the document's day."""
    on = passage.discourse.on
    posts = [role for role in passage.discourse.registry.roles if role.person == person.iri and person.iri is not None]
    return any(role.title.lower() == title and (on is None or role.valid.contains(on)) for role in posts)
