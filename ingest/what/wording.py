"""In which of the text's words a target is named: where its name ends, and what says only when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import policy_nouns
from ingest.naming.mentions import bare
from ingest.parsing.noun_phrases import phrase, trimmed
from ingest.parsing.syntax import children, relation
from ingest.read.dates import MONTHS

from .distinctions import is_judging

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ingest.parsing.passage import Passage

MAX_WORDS = 16
NAMING = ("NOUN", "PROPN")
ENOUGH = 3  # nouns: a name of fewer says too little
JOINING = frozenset({"or", "and"})
LISTING = JOINING | {","}
WHEN = re.compile(
    r"(?<=[a-z])(?<!\bfor)(?<!\bof)(?<!\bby)(?<!\bfrom)(?<!\bsince)(?<!\buntil)"
    r" (?:(?:late |early |earlier )?(?:on )?(?:last |this |next )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)"
    r"(?: (?:morning|afternoon|evening|night))?"
    r"|(?:late |earlier )?(?:last|this) (?:week|month|year)"
    rf"|(?:in|last) (?:{'|'.join(each.title() for each in MONTHS)})(?: \d+)?)(?= (?:that|which|to|aim\w+|\w+ing)\b)"
)


def worded(passage: Passage, start: int, end: int) -> str:
    """The words of tokens [start, end) as a target's name, without what says when and what only praises or abuses it.

    "an order | Thursday night | that aims to", "the | lawless | order".
    """
    words = WHEN.sub("", passage.words(start, end))
    for token in passage.doc[start:end]:
        if _only_judges(token):
            less = re.sub(rf"\b{re.escape(passage.words(token.i, token.i + 1))}\s+", "", words, count=1)
            words = less if " " in bare(less) else words
    return bare(words)


def _only_judges(word: Token) -> bool:
    """True for an adjective that calls a law or plan good or bad ("a controversial provision"); "dangerous models" are a kind of models."""
    alone = (
        relation(word) == "amod" and not children(word, "conj", "cc") and word.text.islower() and word.nbor(-1 if word.i else 0).text != ","
    )
    return alone and is_judging(word) and word.head.lemma_.lower() in policy_nouns() and word.i < word.head.i


def ended(doc: Doc, first: int, end: int) -> int:
    """The end of a target's name of at most MAX_WORDS: before a clause that would be cut off, and never on a verb without its object."""
    if end - first > MAX_WORDS or doc[end - 1].lower_ in JOINING:
        end = min(end, first + MAX_WORDS)
        end = _clause_start(doc, first, end - 1) or end
    end = trimmed(doc, first, end)
    last = doc[end - 1]
    if end - 1 > first and last.tag_ in ("VB", "VBG") and end < len(doc):
        thing = next((each for each in children(last, "obj") if each.i >= end), None)
        if thing is not None and phrase(thing)[1] - first <= MAX_WORDS:
            return trimmed(doc, first, phrase(thing)[1])
        if thing is not None or _is_listed(last):
            return trimmed(doc, first, _clause_start(doc, first, last.i) or last.i)
    return end


def _clause_start(doc: Doc, first: int, place: int) -> int | None:
    """Where the outermost clause around `place` begins that only describes what is named in full before it."""
    around = [each for each in (doc[place], *doc[place].ancestors) if _describes(each) and first < each.left_edge.i <= place]
    starts = sorted(each.left_edge.i for each in around)
    return next((start for start in starts if sum(token.pos_ in NAMING for token in doc[first:start]) >= ENOUGH), None)


def _describes(clause: Token) -> bool:
    """True for a clause behind a noun, but not for the infinitive without which it says nothing ("the ability | to regulate")."""
    kind = relation(clause)
    infinitive = kind == "acl" and any(mark.lower_ == "to" for mark in children(clause, "mark", "aux"))
    return (kind in ("acl", "acl:relcl") and not infinitive) or (kind == "advcl" and clause.tag_ == "VBG")


def _is_listed(verb: Token) -> bool:
    """True for a verb whose object stands behind the verbs it is joined to ("laws limiting, pricing, or otherwise governing robots")."""
    behind = verb.doc[verb.i + 1 : verb.i + 8]
    return len(behind) > 1 and behind[0].lower_ in LISTING and any(token.tag_ == "VBG" for token in behind)
