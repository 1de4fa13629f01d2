"""Sentences of Universal Dependencies treebanks, from files in the CoNLL-U format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Word:
    """A syntactic word: its form, whether a space follows, and its annotation; `head` counts from 1, 0 is the root's."""

    form: str
    space: bool
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    label: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `words` is None where the words of a contraction do not make up its written form."""

    words: tuple[Word, ...] | None
    starts_block: bool


def sentences(lines: Iterable[str]) -> Iterator[Sentence]:
    """The sentences of a file, each with word of whether a document or paragraph begins at it."""
    rows: list[list[str]] = []
    starts_block = False
    for line in (*lines, ""):
        text = line.rstrip("\n")
        if text.startswith("#"):
            starts_block |= text.startswith(("# newdoc", "# newpar"))
        elif text.strip():
            rows.append(text.split("\t"))
        elif rows:
            yield Sentence(_words(rows), starts_block)
            rows, starts_block = [], False


def _words(rows: list[list[str]]) -> tuple[Word, ...] | None:
    words = {int(row[0]): _word(row) for row in rows if row[0].isdigit()}
    for row in rows:
        if "-" not in row[0]:
            continue
        first, last = map(int, row[0].split("-"))
        pieces = _pieces(row[1], [words[number].form for number in range(first, last + 1)])
        if pieces is None:
            return None
        for number, piece in enumerate(pieces, first):
            words[number] = replace(words[number], form=piece, space=number == last and _spaced(row))
    return tuple(replace(word, lemma=word.form) if word.lemma == "_" else word for word in words.values())


def _pieces(written: str, forms: list[str]) -> list[str] | None:
    """The written form of a contraction cut at the lengths of its words, if these add up ("Gonna" as "gon" and "na")."""
    if sum(map(len, forms)) != len(written):
        return None
    ends = [sum(map(len, forms[: count + 1])) for count in range(len(forms))]
    return [written[end - len(form) : end] for form, end in zip(forms, ends, strict=True)]


def _word(row: list[str]) -> Word:
    _, form, lemma, upos, xpos, feats, head, label, *_ = row
    return Word(form, _spaced(row), lemma, upos, xpos, "" if feats == "_" else feats, int(head), label)


def _spaced(row: list[str]) -> bool:
    return "SpaceAfter=No" not in row[9]
