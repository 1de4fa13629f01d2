"""Which instrument a noun takes up among those that the text spoke of: "the bill", "this provision", "the new order"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.bill_numbers import AMENDMENTS, BILL_NUMBER
from ingest.naming.descriptions import described_kinds
from ingest.naming.vehicles import WHOLE, carried
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.noun_roles import REMOVING
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import relation, words_on
from ontology.model import Target, TargetKind

from .distinctions import stands_inside

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.discourse import Trace

NEWEST = WordSet("newest")
GENERAL = WordSet("laws in general")
MOVED_AGAINST = WordSet("laws by what they do")
NEARBY = 5
CLAUSE = re.compile(r" (?:that|which|to|on|of|for|in|with|by|against|from|about|regarding|aimed|\w+ing (?:an?|the|all|new)) ")
PASSED = re.compile(r"\b(?:enacted|(?:into|(?:became|become) (?:a |the )?)law|signed|took effect|entered into force)\b", re.IGNORECASE)


def spoken_of(noun: Token, kinds: frozenset[str], passage: Passage) -> Target | None:
    """The latest fitting instrument of the same sentence, else the one spoken of most and first in the last blocks, else the latest.

    A paragraph that names another one first goes on with that.
    """
    before = [
        (trace, target) for trace, target in passage.discourse.targets_before(passage.number, noun.i) if fits(target, noun, kinds, passage)
    ]
    before = [pair for pair in before if not _is_taken_out(pair[0], noun, passage)]
    whole = bool(words_on(noun, "amod", "compound") & WHOLE)
    before = carried(((pair, pair[1].name) for pair in before), whole=whole)
    if noun.lemma_.lower() == "provision":
        before = [pair for pair in before if pair[0].head != "amendment"]  # what is moved is not what is in force
    if noun.doc[phrase(noun)[0]].lower_ != "this" and words_on(noun, "amod") & NEWEST:
        return _newest([target for _, target in before], passage)
    called = [pair for pair in before if noun.lemma_.lower() not in GENERAL and noun.lemma_.lower() in _head(pair[1].name).split()]
    before = called or before
    near = [target for trace, target in before if trace.block == passage.number and trace.token >= noun.sent.start]
    titled = [] if called else [target for target in passage.discourse.title_instruments if fits(target, noun, kinds, passage)]
    recent = titled + [target for trace, target in before if passage.number - trace.block <= NEARBY]
    everything = near or [target for _, target in before]
    if near or not recent:
        return everything[-1] if everything else None
    here = [target for trace, target in before if trace.block == passage.number]
    most = max(recent, key=lambda target: (recent.count(target), -recent.index(target)))
    return most if most in here or not here else here[0]


def _is_taken_out(trace: Trace, noun: Token, passage: Passage) -> bool:
    """True for what is to be taken out of a text, which the text itself is not ("to cut | the plan for a fund |, the bill")."""
    if trace.block != passage.number or trace.head == noun.lemma_.lower():
        return False
    thing = passage.doc[trace.token]
    return relation(thing) in ("obj", "nsubj:pass") and thing.head.lemma_.lower() in REMOVING


def _head(name: str) -> str:
    """The name without what it tells of the thing ("amendment | to strike the moratorium")."""
    return CLAUSE.split(name.lower(), maxsplit=1)[0]


def is_called_otherwise(target: Target, noun: Token) -> bool:
    """True for a law that could be spoken of by the noun but has no such word in its name ("the framework", of an act)."""
    own = noun.lemma_.lower()
    return own not in GENERAL and own not in _head(target.name).split()


def _newest(targets: list[Target], passage: Passage) -> Target | None:
    """The instrument adopted last, if the registry dates all of them; "the new order" means nothing surer."""
    known = {target.iri: passage.discourse.registry.instruments.get(target.iri or "") for target in targets}
    dated = [
        (entry.adopted.day, iri) for iri, entry in known.items() if entry is not None and entry.adopted is not None and iri is not None
    ]
    if not dated or len(dated) < len(known):
        return None
    return passage.discourse.registry.as_target(max(dated)[1])


def is_part_of(target: Target, noun: Token, passage: Passage) -> bool:
    """True if the noun is one of the words by which the target was just named."""
    before = passage.discourse.targets_before(passage.number, noun.i) if target.iri is None else ()
    return any(trace.block == passage.number and about == target and stands_inside(noun, trace.token) for trace, about in before)


def fits(target: Target, noun: Token, kinds: frozenset[str], passage: Passage) -> bool:
    """True if the noun, which stands for instruments of `kinds`, can speak of the target; an amendment is only what is called so.

    What the noun is a part of is another thing ("a plan to withdraw its | proposal").
    """
    if is_part_of(target, noun, passage):
        return False
    if noun.lemma_.lower() == "amendment" and "amendment" not in target.name.lower():
        return False
    wished = target.kind is TargetKind.PROPOSITION and noun.lemma_.lower() == "provision"  # "strip | the AI moratorium ... the provision"
    if target.kind not in (TargetKind.INSTRUMENT, TargetKind.PROVISION) and not wished:
        return False
    entry = passage.discourse.registry.instruments.get(target.iri or "")
    if entry is not None:
        return entry.type in kinds or noun.lemma_.lower() in _head(target.name).split()  # "the directive", of a withdrawn proposal for one
    words = _head(target.name).split() or target.name.lower().split()
    if words[-1] in ("act", "bill") or BILL_NUMBER.match(target.name):
        return "bill" in kinds or ("statute" in kinds and PASSED.search(passage.discourse.document.text) is not None)
    head = "amendment" if AMENDMENTS.fullmatch(target.name) else words[-1]
    if head == "amendment" and noun.lemma_.lower() in MOVED_AGAINST:
        return False  # "an amendment to strike the moratorium ... | the moratorium"
    return bool(described_kinds(head, "instrument") & kinds)
