"""What people should be able to do, or be told: "patients should be able to learn when AI is used" asks for that, in so many words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, ideas, policy_nouns
from ingest.parsing.clauses import is_negated
from ingest.parsing.noun_phrases import trimmed
from ingest.parsing.syntax import children, is_passive, words_on
from ingest.what.aims import Aim
from ingest.what.wording import MAX_WORDS, worded
from ontology.model import Target, TargetKind

from .holding import Claim, spoken
from .leaning import lean
from .norms import spared

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

OWED = frozenset({"must", "should"})
FREE = WordSet("free to do")
TELLING = WordSet("notifying")
ASKING = frozenset({"when", "whether", "if", "that", "how", "of", "about"})
TECHNICAL = WordSet("technical")


def entitled(word: Token, passage: Passage) -> Iterator[Claim]:
    """The claims of who says what others should be able to do or be told, where that is about the matter of the text."""
    deed = _able_to(word) or _told(word)
    if deed is None or is_negated(word) or not words_on(word, "aux") & OWED:
        return
    start, end = deed.i, min(max(token.i for token in deed.subtree if not token.is_punct) + 1, deed.i + MAX_WORDS)
    end = trimmed(passage.doc, start, end)
    if end - start >= 3 and spared(deed, end) is None and any(_is_matter(token) for token in passage.doc[start:end]):
        target = Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.7)
        yield from spoken(word, replace(lean(target, 1, 0.6, "speech", (word.i,), 0.8), firm=True), passage)


def _able_to(word: Token) -> Token | None:
    """What somebody is able to do ("should be able to | opt out | of it")."""
    deeds = children(word, "xcomp", "advcl", "ccomp") if word.lower_ in FREE and children(word, "cop", "aux:pass") else []
    return next((deed for deed in deeds if "to" in words_on(deed, "mark", "aux")), None)


def _told(verb: Token) -> Token | None:
    """The verb itself where people are to be told something ("should be | notified | when AI is used")."""
    behind = verb.doc[verb.i + 1 : verb.i + 2].text.lower()
    return verb if verb.lemma_.lower() in TELLING and is_passive(verb) and behind in ASKING else None


def _is_matter(token: Token) -> bool:
    own = {token.lower_, token.lemma_.lower()}
    return bool(own & ideas()) or bool(own & TECHNICAL) or token.lemma_.lower() in policy_nouns()
