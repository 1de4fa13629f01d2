"""Who is introduced with post and name before a verb of saying: "Acme Policy Manager for Data Rights and Privacy Jane Doe said:"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import name_cues
from ingest.naming.mentions import Holder

from .actors import by_name
from .issuers import paper_before

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

PARTICLES = "van|von|de|del|den|der|di|da|du|la|le|ten|ter|zu|bin|al"
NAME = re.compile(rf"[A-Z][\w.'’-]*[a-z] (?:[A-Z]\. |(?:(?:{PARTICLES}) ){{1,2}})?[A-Z][\w'’-]*[a-z](?=\s*$)")
LONGEST = 16  # tokens of post, body and name
BREAKS = frozenset({",", ".", ";", ":", "?", "!"})


def introduced(verb: Token, passage: Passage) -> Holder | None:
    """The person whose name stands right before the verb and behind a post; None for everybody else, whom the parser finds.

    A long run of capitals has no head that a small parser would find; its last two words are the name. To whom a letter is sent does not
    say what the letter says.
    """
    if paper_before(verb, passage) is not None:
        return None
    start = verb.i
    while start > verb.sent.start and verb.i - start < LONGEST and passage.doc[start - 1].text not in BREAKS:
        start -= 1
    if start == verb.i:
        return None
    begin = passage.place(passage.doc[start])
    told = passage.block.text[begin : passage.place(verb)]
    name = NAME.search(told)
    if name is None or _has_post(name.group()) or not _has_post(told[: name.start()], titles=True) or len(told[: name.start()].split()) < 2:
        return None
    # A name that the registry knows is one token, which may begin before the part of it that was found here.
    first = max(token.i for token in passage.doc[start : verb.i] if passage.place(token) <= begin + name.start())
    actor = passage.discourse.bearer(name.group()) or by_name(name.group())
    return Holder(actor, passage.span(first, verb.i), "name", 0.8) if passage.discourse.is_person(actor) else None


def _has_post(words: str, *, titles: bool = False) -> bool:
    kinds = ("post", "title") if titles else ("post",)
    return any((word, kind) in name_cues() for word in re.findall(r"[\w-]+", words.lower()) for kind in kinds)
