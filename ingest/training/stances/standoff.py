"""Coded sentences of treebanks whose texts are not ours to copy: a table that knows them by digest and marks them by characters.

A row has the digest of the sentence, that of the one before it (empty where it begins a text), who speaks, the marks as `a=0:12 x=20:31`
and the stances as `a oppose x; a support y` (see `coded`). The texts come from the `.spacy` files that `ingest.training.corpus` writes.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from .coded import SIGNS, SPEAKER, Held, Unit, broken

SHIPPED = Path(__file__).with_name("treebanks.tsv")
COLUMNS = ("sentence", "before", "speaker", "marks", "stances")
DIGITS = 16


def plain(sentence: str) -> str:
    """The sentence with single blanks: what digests and characters are counted on."""
    return " ".join(sentence.split())


def digest(sentence: str) -> str:
    """What a table calls the sentence."""
    return sha256(plain(sentence).encode("utf-8")).hexdigest()[:DIGITS]


def treebank(paths: Iterable[Path]) -> dict[str, str]:
    """The sentences of `.spacy` files by digest."""
    from spacy.lang.en import English
    from spacy.tokens import DocBin

    vocabulary = English().vocab
    texts = (text for path in paths for text in DocBin().from_disk(path).get_docs(vocabulary))
    return {digest(sentence.text): plain(sentence.text) for text in texts for sentence in text.sents}


def units(path: Path, known: Mapping[str, str]) -> Iterator[Unit]:
    """The table's units in order, those left out whose sentence is not among the `known`; InputError names a row that is broken."""
    with path.open(encoding="utf-8", newline="") as table:
        for number, row in enumerate(csv.DictReader(table, delimiter="\t"), 2):
            if tuple(row) != COLUMNS or None in row.values():
                raise broken(path, number, f"the columns are {', '.join(COLUMNS)}")
            text = known.get(row["sentence"])
            if text is not None:
                marks = dict(_marks(row["marks"], text, path, number))
                stances = tuple(_held(row["stances"], {*marks, SPEAKER} if row["speaker"] else set(marks), path, number))
                yield Unit(text, known.get(row["before"], ""), row["speaker"], marks, stances)


def _marks(words: str, text: str, path: Path, number: int) -> Iterator[tuple[str, tuple[int, int]]]:
    for part in words.split():
        mark, _, stretch = part.partition("=")
        start, _, end = stretch.partition(":")
        if not (mark and start.isdigit() and end.isdigit() and int(start) < int(end) <= len(text)):
            raise broken(path, number, f"{part} is no mark in the sentence; write name=start:end")
        yield mark, (int(start), int(end))


def _held(words: str, known: set[str], path: Path, number: int) -> Iterator[Held]:
    for part in filter(None, (each.strip() for each in words.split(";"))):
        stance = part.split()
        if len(stance) != 3 or stance[1] not in SIGNS or not {stance[0], stance[2]} <= known:
            raise broken(path, number, f"{part!r} is no stance of its marks; write holder support|oppose|mixed target")
        yield Held(*stance)
