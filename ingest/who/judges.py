"""Who "a federal judge" is: the one judge whom the text goes on to name ("a judge blocked the law ... Judge Ada Hale ruled")."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.mentions import Holder
from ingest.parsing.noun_phrases import phrase
from ontology.model import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

JUDGE = "judge"
SORTS = WordSet("sorts of judges")
WHICH = frozenset({"appointed", "at", "for", "from", "in", "nominated", "of", "to", "who", "whose", "with"})
NAMED = re.compile(r"\bJudge (?P<name>(?:[A-Z][\w’'-]*\.? ){1,3}?(?:[A-Z][\w’'-]+[a-z]\b)(?: (?:Jr|Sr)\.)?)")
SOON = 1500  # characters from the first mention to the name


def judge_named_later(noun: Token, passage: Passage) -> Holder | None:
    """The only judge whom the text names, soon behind a mention that says no more than the court; None for any other."""
    if noun.lower_ != JUDGE or noun.i in passage.names:
        return None
    start, end = phrase(noun)[0], noun.i + 1
    words = {token.lower_ for token in passage.doc[start : noun.i]}
    judge = _only_judge(passage.discourse.document.text)
    if judge is None or words - SORTS or _says_which(passage.doc[end : end + 1].text):
        return None
    name, first = judge
    near = 0 < first - passage.span(start, end).end <= SOON
    return Holder(Actor(None, name, ActorKind.COURT), passage.span(start, end), "description", 0.8) if near else None


def _says_which(behind: str) -> bool:
    """True for a word that begins to tell him from others ("a judge | in Texas", "a judge | who ..."); a day does not."""
    return behind in WHICH


@lru_cache(maxsize=64)
def _only_judge(text: str) -> tuple[str, int] | None:
    """The name of the one judge in the text, and where it stands first."""
    found = [(match["name"], match.start("name")) for match in NAMED.finditer(text)]
    return found[0] if len({name.split()[-1] for name, _ in found}) == 1 else None
