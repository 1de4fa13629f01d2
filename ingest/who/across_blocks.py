"""Whose a quotation is where its own block does not say it: who spoke before it, who is named where it ends, or the text's own body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.naming.bodies import body
from ingest.naming.discourse import OUR_WORDS, PERSONAL
from ingest.naming.mentions import Holder
from ontology.model import ActorKind, Genre

from .actors import by_name
from .speaker_names import listed, unlisted

if TYPE_CHECKING:
    from ingest.parsing.passage import Passage, Quotation

SAID = r"(?:said|says|added|adds|commented|concluded|continued|explained|stated|told reporters)"
WORD = r"[A-Z][\w'’-]*(?:\.(?= [A-Z]))?"
NAME = rf"{WORD}(?: {WORD}){{0,6}}?"
POST = r"(?=,| (?:in|at|during|on|of|and|the|who|a|an)\b|[.;:]?$|\. )"
CLOSED = re.compile(
    rf"[^“”]*(?:“[^“”]*)*?”,? (?:{SAID} (?P<behind>{NAME}){POST}|(?P<before>{NAME}) {SAID}\b)", re.MULTILINE
)  # the next mark that closes, whichever blocks open one again, and who is said to say it
LONGEST = 3000  # characters of a quotation
DASHES = ("-", "–", "—", "―")


def named_at_the_end(quotation: Quotation, passage: Passage) -> list[Holder]:
    """Who is said to say it behind the mark that closes it, some blocks on (“We regret it. | We hope for better,” said Roe)."""
    text = passage.discourse.document.text
    if not quotation.open or quotation.start > 1:
        return []
    found = CLOSED.match(text, passage.block.offsets[-1] + 1, passage.block.offsets[-1] + LONGEST)
    if found is None:
        return []
    group = "behind" if found["behind"] else "before"
    actor = listed(found[group], passage) or unlisted(found[group])
    return [Holder(actor, passage.discourse.document.span(found.start(group), found.end(group)), "name", 0.8)]


def is_own(quotation: Quotation, passage: Passage) -> bool:
    """True for a block of "we" and "our" that a body's own text sets in quotation marks and lets nobody say."""
    if passage.discourse.document.source.genre is Genre.NEWS_REPORT or not _is_a_bodys(passage):
        return False
    outside = [token for token in passage.doc if not (quotation.start <= token.i < quotation.end or token.is_punct or token.is_space)]
    following = passage.discourse.document.text[passage.block.offsets[-1] + 1 :].lstrip("” \n\t")
    return not outside and OUR_WORDS.search(passage.block.text) is not None and not following.startswith(DASHES)


def _is_a_bodys(passage: Passage) -> bool:
    """True for a text whose author, or else publisher, is a body and no news medium."""
    source, known = passage.discourse.document.source, passage.discourse.author()
    name = source.author or source.publisher
    if name is None or known is not None:
        return known is not None and known.kind is not ActorKind.MEDIA and not passage.discourse.is_person(known)
    kind = body(name)
    return kind not in (None, ActorKind.MEDIA) or (kind is None and source.author is not None and not PERSONAL.fullmatch(name))


def own_body(passage: Passage) -> list[Holder]:
    """The body whose text it is."""
    source = passage.discourse.document.source
    return [Holder(passage.discourse.author() or by_name(source.author or source.publisher or ""), None, "author", 0.8)]
