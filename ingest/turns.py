"""Who has the floor in a transcript: the label that opens a turn ("Senator HAWLEY.", "Mr. Altman:"), and the paragraphs up to the next."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from .actors import by_name, holder
from .discourse import people
from .lexicon import ambiguous_surnames, name_cues
from .mentions import Holder

if TYPE_CHECKING:
    from ontology.model import Actor

    from .passage import Passage

WORD = r"[A-Z][\w'’-]+\.?"
LABEL = re.compile(
    rf"(?P<article>The )?(?P<name>{WORD}(?: (?:[A-Z]\. )?{WORD}){{0,4}})"
    rf"(?: ?\([^()]{{1,40}}\)| of [A-Z]\w+)?(?P<mark>[.:]) +(?=[\"'“‘(\[A-Z0-9])"
)
LINE = re.compile(rf"^{LABEL.pattern}", re.MULTILINE)
RANKING = frozenset({"ranking", "member", "vice", "madam", "hon.", "honorable", "chairperson", "voice", "witness", "moderator", "operator"})
WOMEN = frozenset({"ms.", "mrs.", "ms", "mrs", "madam"})
ENOUGH = 2  # labels, from which a text is taken for a transcript


def is_transcript(text: str) -> bool:
    """True for a text in which turns open with a title and a name, with a name in capitals, or with one name again and again."""
    labels = list(LINE.finditer(text))
    said = Counter(label["name"] for label in labels if label["mark"] == ":" and " " in label["name"])
    return sum(_is_plain(label) for label in labels) >= ENOUGH or max(said.values(), default=0) >= ENOUGH


def observe(passage: Passage) -> None:
    """Note in the document's memory who speaks in this block.

    A label gives its speaker the floor; in a transcript he keeps it until the next one. A label that names nobody ("The Chairman.") ends
    the turn before it all the same.
    """
    discourse = passage.discourse
    label = LABEL.match(passage.block.text)
    if label is None or (label["mark"] == "." and not _is_plain(label)):
        discourse.turn = discourse.turn if discourse.transcript else None
        return
    discourse.turn = _speaker(label, passage)


def _is_plain(label: re.Match[str]) -> bool:
    """True if only a speaker is labelled so: a title before a name or alone behind "The", or capitals throughout ("MR. ALTMAN")."""
    words = label["name"].split()
    titles = [word for word in words if _is_title(word)]
    if titles == words:
        return label["article"] is not None
    return bool(titles) or (label["name"].isupper() and (label["mark"] == ":" or len(words) > 1))


def _is_title(word: str) -> bool:
    return (word.lower(), "title") in name_cues() or word.lower() in RANKING


def _speaker(label: re.Match[str], passage: Passage) -> Holder | None:
    """The labelled speaker; None for a mere title, and for words that name nobody ("Background:")."""
    said = label["name"]
    words = said.split()
    named = [word for word in words if not _is_title(word)]
    name = " ".join(word.title() if len(word) > 1 and word.isupper() else word for word in named)
    if not name:
        return None
    actor = passage.discourse.surnames.get(name) if len(named) == 1 else None
    # Nothing tells which of several bearers of a surname has the floor but that the text names one; of a woman the registry's man is none.
    if actor is None and not (len(named) == 1 and words[0].lower() in WOMEN):
        actor = _known(name, passage)
    if actor is None and not _is_plain(label):
        last = next((token for token in reversed(passage.doc) if passage.place(token) < label.end("name")), None)
        return None if last is None else holder(last, passage)
    if actor is None:
        actor = by_name(f"{words[0].title()} {name}" if len(named) == 1 < len(words) else name)
    return Holder(actor, passage.block.span(passage.discourse.document, label.start("name"), label.end("name")), "name", 0.9)


def _known(name: str, passage: Passage) -> Actor | None:
    """The actor whom the registry gives this name, or alone this surname."""
    discourse = passage.discourse
    listed = discourse.bearer(name)
    if listed is not None:
        return listed
    bearers = people(discourse.registry).get(name, ())
    if len(bearers) == 1 and name not in ambiguous_surnames():
        return bearers[0]
    return by_name(name) if " " in name and discourse.transcript else None
