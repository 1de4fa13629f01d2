"""Take the words of the training texts out of a pipeline; its weights find words by their hashes alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy

if TYPE_CHECKING:
    from spacy.language import Language


def needed(nlp: Language) -> set[str]:
    """The strings a pipeline cannot do without: those of its language, its tokenizer's exceptions, its labels and their parts."""
    return {string for string in (*spacy.blank(nlp.meta["lang"]).vocab.strings, *_exceptions(nlp), *_labels(nlp)) if string}


def _exceptions(nlp: Language) -> Iterator[str]:
    tokenizer: Any = nlp.tokenizer
    for text, pieces in tokenizer.rules.items():
        yield text
        for piece in pieces:
            yield from (value for value in piece.values() if isinstance(value, str))


def _labels(nlp: Language) -> Iterator[str]:
    for _, component in nlp.pipeline:
        for label in getattr(component, "labels", ()):
            yield label
            for feature in label.split("|"):
                yield feature
                yield from feature.split("=")
    if nlp.has_pipe("morphologizer"):
        morphologizer: Any = nlp.get_pipe("morphologizer")
        yield from morphologizer.cfg["labels_morph"].values()


def prune(folder: Path) -> tuple[int, int]:
    """Leave only the needed strings in a saved pipeline; how many it had and how many are left."""
    path = folder / "vocab" / "strings.json"
    before = json.loads(path.read_text(encoding="utf-8"))
    after = sorted(needed(spacy.load(folder)))
    path.write_text(json.dumps(after, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    return len(before), len(after)
