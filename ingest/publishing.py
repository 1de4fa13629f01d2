"""Acts of publishing, which take no side: who issues a statement on a bill is neither for nor against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import objects
from .syntax import children

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PUBLISHING = frozenset({"issue", "release", "send", "publish", "post", "circulate", "deliver", "share"})
WRITINGS = frozenset({"statement", "letter", "remark", "comment", "report", "memo", "brief", "paper", "testimony", "op-ed", "release"})
ABOUT = frozenset({"on", "about", "regarding", "concerning"})
TONELESS = frozenset({"following", "joint", "brief", "written", "public", "open", "new", "short", "long", "recent", "own"})


def published(verb: Token) -> Token | None:
    """The writing that the verb publishes, if it does."""
    if verb.lemma_.lower() not in PUBLISHING:
        return None
    return next((noun for noun in objects(verb) if noun.lemma_.lower() in WRITINGS), None)


def is_only_about(writing: Token, sentence: Span) -> bool:
    """True if nothing tells which side the writing takes: no word of its tone, no verb but the one that publishes it."""
    toned = any(word.lower_ not in TONELESS for word in children(writing, "amod"))
    verbal = any(word.pos_ == "VERB" and word.i != sentence.root.i and word.lower_ not in TONELESS | ABOUT for word in sentence)
    return not toned and not verbal and sentence.doc[writing.i + 1 : writing.i + 2].text.lower() in ABOUT
