"""Targets whose words only point back ("this initiative", "this bill"): what the same holder spoke of last on the same side."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.lexicon import WordSet
from ingest.naming.mentions import bare
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import start_before
from ingest.sides.holding import Claim
from ingest.sides.publishing import WRITINGS
from ingest.what.aims import Aim
from ontology.model import Target

from .sensing import Sense

AGAIN = re.compile(r"(?:this|these|that|those|such|the) \w+", re.IGNORECASE)
BILLS = WordSet("bills by their kind")
LACKS = WordSet("lacks")
POINTING = re.compile(r"(?:this|these) \w+", re.IGNORECASE)


def pointed_at(reading: Sense, aimed: Aim, kept: Mapping[int, Sequence[Claim]], passage: Passage) -> Aim:
    """The target, or that of the same side told in the sentence before, where the words only point back to it ("this approach")."""
    if aimed.target.iri is not None or not POINTING.fullmatch(passage.words(aimed.start, aimed.end)):
        return aimed
    before = kept.get(start_before(passage.doc, reading.sentence), ()) if reading.sentence else ()
    told = [each for each in before if each.holder.actor == reading.holder.actor and each.leaning.sign == reading.sign]
    return replace(aimed, target=told[-1].leaning.aim.target) if told else aimed


def taken_up(reading: Sense, aimed: Aim, passage: Passage) -> Aim:
    """The target, or what the holder spoke of last if the words only point back to it ("this initiative").

    What the words have been found to mean by then they go on to mean ("this bill": the one that the text named).
    """
    before = passage.discourse.stated.get((reading.holder.actor, reading.sign))
    words = passage.words(aimed.start, aimed.end)
    open_yet = aimed.target.iri is None and aimed.target.name.lower() == bare(words).lower()
    again = open_yet and before is not None and AGAIN.fullmatch(words) is not None
    return replace(aimed, target=before) if again and before is not None and _may_be(before, words.split()[-1].lower()) else aimed


def _may_be(target: Target, word: str) -> bool:
    """True if the word can speak of the target: "this bill" is no open letter, and "the law" no lack of talks on it."""
    said = set(target.name.lower().split())
    missing = target.name.lower().split()[0] in LACKS
    return word not in BILLS or (not missing and (word in said or said.isdisjoint(WRITINGS)))
