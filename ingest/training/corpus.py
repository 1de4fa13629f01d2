"""The annotated texts to train and measure on: `python -m ingest.training.corpus --ewt DIR --gum DIR --pud FILE --out DIR`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from spacy.tokens import Doc, DocBin

from ingest.training.conllu import Sentence, Word, sentences
from ingest.training.parser import TOKENIZER
from ingest.training.tokenizer import blank
from ingest.training.typography import curly

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.vocab import Vocab

GENRES = frozenset({"academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"})
"""The genres of GUM whose texts may be used for any purpose."""

NEWS = frozenset({"interview", "news", "speech"})
SPLITS = ("train", "dev", "test")
COPIES = {"train": 0.5}
LARGEST = {"test": 10}
"""Sentences of EWT in a text, where not 8."""

Group = list[tuple[Word, ...]]


def groups(found: Iterable[Sentence], largest: int) -> Iterator[Group]:
    """Runs of one to `largest` sentences of the same paragraph."""
    random = Random(0)
    group: Group = []
    room = random.randint(1, largest)
    for sentence in found:
        if sentence.words is None:
            if group:
                yield group
            group = []
            continue
        if group and (sentence.starts_block or len(group) >= room):
            yield group
            group = []
            room = random.randint(1, largest)
        group.append(sentence.words)
    if group:
        yield group


def annotated(vocab: Vocab, group: Group) -> Doc:
    """The sentences as one annotated text."""
    words = [word for sentence in group for word in sentence]
    starts = [start for sentence, end in zip(group, _ends(group), strict=True) for start in [end - len(sentence)] * len(sentence)]
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        heads=[start + word.head - 1 if word.head else place for place, (start, word) in enumerate(zip(starts, words, strict=True))],
        deps=["ROOT" if word.label == "root" else word.label for word in words],
        pos=[word.upos for word in words],
        tags=[word.xpos for word in words],
        morphs=[word.feats for word in words],
        lemmas=[word.lemma for word in words],
    )


def _ends(group: Group) -> list[int]:
    return [sum(map(len, group[: count + 1])) for count in range(len(group))]


def docs(vocab: Vocab, files: Iterable[Iterable[Sentence]], *, largest: int = 8, copies: float = 0.0) -> Iterator[Doc]:
    """Annotated texts of files' sentences; that share of them, where it makes a difference, also in curly typography."""
    random = Random(0)
    for found in files:
        for group in groups(found, largest):
            yield annotated(vocab, group)
            if random.random() < copies:
                copy = [curly(words, random) for words in group]
                if [word.form for words in copy for word in words] != [word.form for words in group for word in words]:
                    yield annotated(vocab, copy)


def ewt(checkout: Path, split: str) -> list[Sentence]:
    """The sentences of a split of UD_English-EWT, put together from its source files."""
    folder = checkout / "not-to-release"
    names = (folder / "file-lists" / f"files.{split}").read_text(encoding="utf-8").split()
    return [sentence for name in names for sentence in _file(folder / "sources" / name)]


def gum(checkout: Path, split: str, genres: frozenset[str] = GENRES) -> list[list[Sentence]]:
    """The sentences of the documents of some genres in a split of GUM."""
    chosen: dict[str, list[str]] = {}
    for line in (checkout / "splits.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            names = chosen.setdefault(line[3:].strip(), [])
        elif line.strip().startswith("* "):
            names.append(line.strip()[2:])
    return [_file(checkout / "dep" / f"{name}.conllu") for name in sorted(chosen[split]) if name.split("_")[1] in genres]


def _file(path: Path) -> list[Sentence]:
    with path.open(encoding="utf-8") as lines:
        return list(sentences(lines))


def write(nlp: Language, checkouts: dict[str, Path], out: Path) -> None:
    """Write the tokenizer and the .spacy files, those of training with curly copies of half of the texts."""
    out.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(out / TOKENIZER)
    for split in SPLITS:
        copies, largest = COPIES.get(split, 0.0), LARGEST.get(split, 8)
        _save(out / f"ewt_{split}.spacy", docs(nlp.vocab, [ewt(checkouts["ewt"], split)], largest=largest, copies=copies))
        _save(out / f"gum_{split}.spacy", docs(nlp.vocab, gum(checkouts["gum"], split), copies=copies))
    heldout = [file for split in ("dev", "test") for file in gum(checkouts["gum"], split, NEWS)]
    _save(out / "gumnews_heldout.spacy", docs(nlp.vocab, heldout))
    _save(out / "pud.spacy", docs(nlp.vocab, [_file(checkouts["pud"])], largest=1))


def _save(path: Path, found: Iterable[Doc]) -> None:
    saved = DocBin(docs=found, store_user_data=False)
    saved.to_disk(path)
    sys.stdout.write(f"{path.name}: {len(saved)} texts\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Turn checkouts of the treebanks into the files that training takes."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.corpus", description=main.__doc__)
    parser.add_argument("--ewt", type=Path, required=True, help="checkout of UD_English-EWT")
    parser.add_argument("--gum", type=Path, required=True, help="checkout of amir-zeldes/gum")
    parser.add_argument("--pud", type=Path, required=True, help="en_pud-ud-test.conllu of UD_English-PUD")
    parser.add_argument("--out", type=Path, required=True, help="folder for the .spacy files")
    options = vars(parser.parse_args(arguments))
    write(blank(), {name: options[name] for name in ("ewt", "gum", "pud")}, options["out"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
