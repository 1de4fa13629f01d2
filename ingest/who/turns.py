"""Who has the floor: the label or the line that opens a turn ("Senator HAWLEY.", "Mr. Altman:", "Lord Tarn (Con)"), up to the next one."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from ingest.cleaning.lines import POST
from ingest.naming.discourse import OWN_WORDS, PERSONAL
from ingest.naming.mentions import Holder
from ontology.model import ActorKind

from .actors import by_name, holder
from .nobody import ADDRESS
from .speaker_lines import is_personal, is_post, speaker_line
from .speaker_names import is_title, listed, spelt, unlisted

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage
    from ontology.model import Actor

CAPITALS = r"[A-Z][A-Z'’-]+(?![\w.])"
WORD = r"[A-Z][\w'’-]+\.?"
LABEL = re.compile(
    rf"(?P<article>The )?(?P<name>{CAPITALS}(?: {CAPITALS}){{5,11}}|{WORD}(?: (?:[A-Z]\. )?{WORD}){{0,4}})"
    rf"(?: ?\([^()]{{1,40}}\)| of [A-Z]\w+|{POST}(?=:)|(?P<post>, [A-Z][^:!?\n]{{2,80}})(?=:))?"
    r"(?P<mark>[.:])(?: +(?=[\"'“‘(\[A-Z0-9])|(?P<alone>(?<=:)[ \t]*$))"
)
LINE = re.compile(rf"^{LABEL.pattern}", re.MULTILINE)
ENOUGH = 2  # labels, from which a text is taken for a transcript


def is_transcript(text: str) -> bool:
    """True for a text in which turns open with a title and a name, with a name in capitals, or with one name again and again.

    One label is enough before words to an assembly ("Lord Tarn: My Lords, ...").
    """
    labels = list(LINE.finditer(text))
    if any(_is_speech(text[label.end() : _line_end(text, label.end())]) for label in labels):
        return True
    said = Counter(label["name"] for label in labels if label["mark"] == ":" and " " in label["name"])
    return sum(_is_plain(label) for label in labels) >= ENOUGH or max(said.values(), default=0) >= ENOUGH


def observe(passage: Passage) -> None:
    """Note in the document's memory who speaks in this block.

    A label gives its speaker the floor; in a transcript he keeps it until the next one, and a line of its own that names him makes the
    text one. A label that names nobody ("The Chairman.") ends the turn before it all the same.
    """
    discourse = passage.discourse
    line = speaker_line(passage)
    if line is not None:
        discourse.transcript = discourse.transcript or not line.quoted
        discourse.turn = None if line.quoted else line.speaker
        return
    # What stands before the colon in a list of demands names one of them ("We support: - Visa reform: ...").
    label = None if discourse.listed_side and passage.block.role == "item" else LABEL.match(passage.block.text)
    if label is None or (label["mark"] == "." and not _is_plain(label)) or not _is_of_person(label, passage):
        discourse.turn = discourse.turn if discourse.transcript else None
        return
    speaker = _speaker(label, passage)
    called_on = speaker is not None and speaker.actor.kind is ActorKind.LEGISLATURE  # "Congress: Don't ban it"
    discourse.turn = None if called_on else speaker
    if discourse.turn is not None and discourse.is_person(discourse.turn.actor) and " " in spelt(label["name"]):
        discourse.remember_surname(discourse.turn.actor)  # "KAY VOSS, HOST: ...", then "VOSS: ..."


def _is_of_person(label: re.Match[str], passage: Passage) -> bool:
    """True unless the label stands alone or goes on with words in small letters, and no person and post shows ("Next Steps:")."""
    name, transcript = spelt(label["name"]), passage.discourse.transcript
    if label["alone"] is not None:
        return transcript and (not name or " " not in name or is_personal(name, passage))
    return label["post"] is None or (PERSONAL.fullmatch(name) is not None and is_post(label["post"]))


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _is_speech(said: str) -> bool:
    return ADDRESS.search(said) is not None and said[0] not in '"“'


def _is_plain(label: re.Match[str]) -> bool:
    """True if only a speaker is labelled so: a title before a name or alone behind "The", or capitals throughout ("MR. ALTMAN")."""
    words = label["name"].split()
    if label["mark"] == "." and is_title(f"{words[-1]}."):
        return False  # "California Gov. | Ada Poe signed it"
    titles = [word for word in words if is_title(word)]
    if titles == words:
        return label["article"] is not None
    return bool(titles) or (label["name"].isupper() and (label["mark"] == ":" or len(words) > 1))


def _speaker(label: re.Match[str], passage: Passage) -> Holder | None:
    """The labelled speaker; None for a mere title, and for words that name nobody ("Background:")."""
    said = label["name"]
    if not spelt(said):
        return None
    actor = listed(said, passage) or (by_name(spelt(said)) if " " in spelt(said) and passage.discourse.transcript else None)
    if actor is None and not _is_plain(label):
        last = next((token for token in reversed(passage.doc) if passage.place(token) < label.end("name")), None)
        one = None if last is None else holder(last, passage)
        return None if one is not None and _is_caption(one, said, passage) else one
    span = passage.block.span(passage.discourse.document, label.start("name"), label.end("name"))
    return Holder(actor or _author(said, passage) or unlisted(said), span, "name", 0.9)


def _is_caption(one: Holder, said: str, passage: Passage) -> bool:
    """True for words that only look like a name before what an item is about ("Copyright Barrier: The bill asks labs to ...").

    In a body's own text, or a comment, what is said as "we" behind them is the author's ("Cloud Purchases: We welcome the guidance").
    """
    discourse = passage.discourse
    unknown = one.actor.iri is None and one.label == "name" and one.actor.kind in (ActorKind.PERSON, ActorKind.COMPANY)
    own = OWN_WORDS.search(passage.block.text) is not None and (discourse.transcript or not discourse.is_theirs)
    return unknown and not own and not is_personal(spelt(said) or said, passage)


def _author(said: str, passage: Passage) -> Actor | None:
    """The document's author, where the label is his title and surname ("Ms. Roe", in Ada Roe's testimony)."""
    author = passage.discourse.document.source.author
    alike = author is not None and " " in author and spelt(said) == author.split()[-1]
    return passage.discourse.author() or by_name(author) if author is not None and alike else None
