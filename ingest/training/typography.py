"""Copies of treebank sentences as newspapers set them: curly quotation marks, dashes without spaces."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from ingest.training.conllu import Word

DASHES = frozenset({"--", "---", "-"})
CONTRACTED = 3
"""No contracted ending ("'ve", "'ll") has more characters."""


def curly(words: tuple[Word, ...], random: Random) -> tuple[Word, ...]:
    """The same sentence with curly quotation marks, and dashes long and mostly unspaced."""
    done: list[Word] = []
    opens = True
    for word in words:
        if word.form == '"':
            done.append(replace(word, form="“" if opens else "”"))
            opens = not opens
        elif word.form in DASHES and done and (done[-1].space or word.form != "-"):
            done.append(_dash(word, done, random))
        elif word.form == "n't":
            done.append(replace(word, form="n’t"))
        elif word.form.startswith("'") and len(word.form) <= CONTRACTED:
            done.append(replace(word, form="’" + word.form[1:]))
        else:
            done.append(word)
    return tuple(done)


def _dash(word: Word, before: list[Word], random: Random) -> Word:
    if random.random() >= 0.7:
        return replace(word, form="–")
    if random.random() >= 0.7:
        return replace(word, form="—")
    before[-1] = replace(before[-1], space=False)
    return replace(word, form="—", space=False)
