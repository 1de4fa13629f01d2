"""A bill described before it is named: "a bill that would ban it" where the text goes on to say that it is SB 5."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.descriptions import described_kinds
from ingest.naming.state_names import FULL
from ingest.parsing.closed_classes import FINITE
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.syntax import children, relation, words_on
from ontology.model import Target, TargetKind

from .distinctions import DEFINITE

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

NOUNS = WordSet("foretold laws")
DISTINCT = WordSet("not the law of the text")
WISHING = WordSet("wishing for a law")
POSSIBLE = frozenset("must should could may might can".split())
STATE = re.compile(rf"\b(?:{FULL})\b")
LEAD = 2  # blocks
TELLING = frozenset("VBN VBD VBG WDT TO".split())
ON = frozenset({"on", "for", "about", "regarding", "concerning"})
MEANT = WordSet("meant for")
MATTER = 25  # words behind a noun that tell what it is on
CALLING = WordSet("going by a name")
GENERIC = frozenset("against by of under with".split())


def foretold(noun: Token, kinds: frozenset[str], passage: Passage) -> Target | None:
    """The law that the noun, of the types `kinds`, describes and whose name stands beside it or follows; None for no law in particular."""
    if noun.lemma_.lower() not in NOUNS or noun.pos_ not in ("NOUN", "PROPN") or noun.tag_ in ("NNS", "NNPS"):
        return None
    place = passage.span(noun.i, noun.i + 1)
    laws = passage.discourse.later_names
    beside = laws.beside(place.end) or _called(noun, passage)
    if beside is not None:
        return beside
    start, end = phrase(noun)
    introduced = _is_introduced(noun, start, passage)
    if not introduced and passage.doc[start].lower_ not in DEFINITE and not children(noun, "nmod:poss"):
        return None
    if any(word.lower_ in DISTINCT for word in passage.doc[start:end]):
        return None
    first, last = full_phrase(noun)
    if not introduced and end - start <= 2 and (_is_any_law(noun) or _is_spoken_of(kinds, noun, passage)):
        return None
    sentence = passage.span(noun.sent.start, noun.sent.end)
    told, headline = passage.words(first, last), passage.number == 0 and passage.block.role in ("title", "heading")
    law = laws.ahead((place.start, sentence.end), kinds, told, sentence.text, introduced=introduced, headline=headline)
    law = None if law is not None and _is_of_another_state(law, sentence.text, passage) else law
    return law or (_of_the_title(noun, passage) if introduced else None)


def _is_of_another_state(law: Target, sentence: str, passage: Passage) -> bool:
    """True for a state's law where the sentence tells of other states alone ("vetoed in Ohio ... Iowa's act")."""
    registry = passage.discourse.registry
    entry = registry.instruments.get(law.iri or "")
    own = registry.actors.get(entry.jurisdiction or "") if entry is not None else None
    told = STATE.findall(sentence)
    return own is not None and STATE.fullmatch(own.name) is not None and bool(told) and own.name not in told


def _called(noun: Token, passage: Passage) -> Target | None:
    """The law that the words behind the noun and what it is on call it ("a bill on deepfakes, | known as the Labels Act")."""
    for token in noun.doc[noun.i + 1 : min(noun.i + MATTER, noun.sent.end) - 1]:
        if token.tag_ in FINITE:
            return None
        if token.text == "," and token.nbor().lower_ in CALLING:
            return passage.discourse.later_names.beside(passage.span(token.i - 1, token.i).end)
    return None


def observe(passage: Passage) -> None:
    """Remember the law that a headline at the head of a text means without its name."""
    if passage.number == 0 and passage.block.role in ("title", "heading"):
        found = (foretold(noun, described_kinds(noun.lemma_.lower(), "instrument"), passage) for noun in passage.doc)
        passage.discourse.later_names.headlined = next((law for law in found if law is not None), None)


def _is_introduced(noun: Token, start: int, passage: Passage) -> bool:
    """True for "a bill", for "legislation" and a headline's "bill" without an article, unless it only may or ought to come.

    "Urged legislation that would ban it" may be none that there is.
    """
    article = passage.doc[start].lower_ in ("a", "an")
    bare = not children(noun, "det", "nmod:poss") and (noun.lemma_.lower() == "legislation" or passage.block.role in ("title", "heading"))
    wished = bare and relation(noun) == "obj" and noun.head.lemma_.lower() in WISHING and says_what_it_does(noun)
    return (article or bare) and not words_on(noun.head, "aux") & POSSIBLE and not wished


def _of_the_title(noun: Token, passage: Passage) -> Target | None:
    """The one law of the title that "a bill" or "Legislation aimed at ..." tells of in the first lines below it."""
    if passage.number > LEAD or passage.block.role in ("title", "heading"):
        return None
    behind, laws = passage.doc[noun.i + 1 : noun.i + 2], passage.discourse.title_instruments
    named = laws[0] if len(laws) == 1 and any(word.tag_ in TELLING for word in behind) else None
    law = passage.discourse.later_names.headlined or named
    return None if law is None or law.kind is not TargetKind.INSTRUMENT or is_another(noun, law, passage) else law


def is_another(noun: Token, law: Target, passage: Passage) -> bool:
    """True for a bill that stands in a row with the law ("backs the RAISE Act and | a bill to fund audits") or is on another matter."""
    first = range(*phrase(noun.head)) if relation(noun) == "conj" else ()
    before = passage.discourse.targets_before(passage.number, noun.i)
    beside = any(trace.block == passage.number and trace.token in first and target == law for trace, target in before)
    return beside or is_on_another_matter(noun, law, passage)


def is_on_another_matter(noun: Token, law: Target, passage: Passage) -> bool:
    """True for "a bill | to tax farms" where the listed law is on nothing of the kind."""
    if not says_what_it_does(noun):
        return False
    end = min(noun.sent.end, noun.i + MATTER)
    told = " ".join([passage.words(noun.i + 1, end), *(word.lemma_ for word in passage.doc[noun.i + 1 : end])])
    return passage.discourse.matters.is_another(law.iri, told, passage.span(noun.i, noun.i + 1).start)


def says_what_it_does(noun: Token) -> bool:
    """True if words behind the noun say what it does or is on ("a bill | that would tax farms"), not only how far it has come."""
    behind = noun.doc[noun.i + 1 : min(noun.sent.end, noun.i + 3)]
    if len(behind) < 2:
        return False
    first, second = behind
    if first.lower_ == "to":
        return second.tag_ in ("VB", "VBP", "NN")
    if first.lower_ in ("that", "which"):
        return second.tag_ == "MD"
    if first.lower_ in ON:
        return any(inner.head == noun for inner in first.ancestors)
    return (first.tag_ == "VBG" and bool(children(first, "obj"))) or (first.lower_ in MEANT and second.lower_ in ("at", "to", "for"))


def _is_any_law(noun: Token) -> bool:
    """True for the law at large ("against the law")."""
    return noun.lemma_.lower() == "law" and bool(words_on(noun, "case") & GENERIC)


def _is_spoken_of(kinds: frozenset[str], noun: Token, passage: Passage) -> bool:
    """True if a bill without a name was told of before: a bare "the bill" is that one."""
    before = (target for _, target in passage.discourse.targets_before(passage.number, noun.i))
    return bool(kinds) and any(target.iri is None and target.kind is TargetKind.INSTRUMENT for target in before)
