"""The project's own sentences, parsed by the large parser for the small one to learn from.

`python -m ingest.training.stances.parses --network FILE --base DIR --pipeline DIR --out FILE`; `syntax` makes the network, and the pipeline
gives tokens and tags. To learn from a better parser's output on texts like those to be read is knowledge distillation (Hinton, Vinyals and
Dean 2015); that it lifts small parsers so is known from Kuncoro et al. (2016).
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
import torch
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from tokenizers import Tokenizer

from ingest.encoder.pieces import open_tokenizer
from ingest.training.own_texts import Parse, document, is_tree, texts

from .coded import units
from .network import LAYERS, Network
from .rows import IGNORED
from .syntax import Biaffine, Tree, in_pieces, scores, tensors
from .train import SENTENCES

AT_ONCE = 32
LONGEST = 160  # pieces
SURE = 0.3  # a sentence in which any word's head is less likely than this is left out
TAGGERS = ("tok2vec", "tagger", "morphologizer")


@dataclass(frozen=True, slots=True)
class Teacher:
    """The parser that `syntax` saved."""

    network: Network
    head: Biaffine
    labels: dict[str, int]

    def parses(self, sentences: Sequence[Doc], tokenizer: Tokenizer) -> dict[int, Parse]:
        """The parse of each tokenized sentence that is read surely, under its place."""
        shown = {place: tree for place, sentence in enumerate(sentences) if (tree := _shown(sentence, tokenizer)) is not None}
        found: dict[int, Parse] = {}
        order = sorted(shown, key=lambda place: len(shown[place].ids))
        for start in range(0, len(order), AT_ONCE):
            places = order[start : start + AT_ONCE]
            for place, read in zip(places, self._batch([shown[place] for place in places]), strict=True):
                if read is not None:
                    words = sentences[place]
                    found[place] = Parse(tuple(token.text for token in words), tuple(bool(token.whitespace_) for token in words), *read)
        return found

    def _batch(self, trees: Sequence[Tree]) -> Iterator[tuple[tuple[int, ...], tuple[str, ...]] | None]:
        names = sorted(self.labels, key=self.labels.__getitem__)
        inputs = list(tensors(trees, self.labels))
        with torch.no_grad():
            arcs, _ = scores(self.network, self.head, inputs)
            best, sure = arcs.argmax(-1), arcs.softmax(-1).amax(-1)
            inputs[3] = torch.where(inputs[3] == IGNORED, inputs[3], best)
            labels = scores(self.network, self.head, inputs)[1].argmax(-1)
        for row, tree in enumerate(trees):
            end = 1 + len(tree.first)
            heads = tuple(best[row, 1:end].tolist())
            good = is_tree(heads) and float(sure[row, 1:end].min()) > SURE
            yield (heads, tuple(names[label] for label in labels[row, 1:end].tolist())) if good else None


def _shown(sentence: Doc, tokenizer: Tokenizer) -> Tree | None:
    """The sentence in pieces, heads and labels not known yet; None for what is too short or too long."""
    ids, starts = in_pieces([token.text for token in sentence], tokenizer)
    return Tree(ids, starts, (0,) * len(starts), ("",) * len(starts)) if len(starts) > 1 and len(ids) <= LONGEST else None


def open_teacher(path: Path) -> Teacher:
    """The network and the parser on it."""
    saved = torch.load(path)
    network, head = Network(LAYERS), Biaffine(len(saved["labels"]))
    network.load_state_dict(saved["state"])
    head.load_state_dict(saved["parser"])
    return Teacher(network.eval(), head.eval(), saved["labels"])


def parsed(paragraphs: Sequence[Sequence[str]], teacher: Teacher, tokenizer: Tokenizer, nlp: Language) -> Iterator[Doc]:
    """Each paragraph as one text: its longest run of sentences that are read surely, with the pipeline's tags."""
    sentences = [nlp.make_doc(sentence) for paragraph in paragraphs for sentence in paragraph]
    found = teacher.parses(sentences, tokenizer)
    place = 0
    for paragraph in paragraphs:
        runs: list[list[Parse]] = [[]]
        for number in range(place, place + len(paragraph)):
            runs = [*runs[:-1], [*runs[-1], found[number]]] if number in found else [*runs, []]
        place += len(paragraph)
        run = max(runs, key=len)
        if run:
            yield _tagged(document(nlp.vocab, run), nlp)


def _tagged(parse: Doc, nlp: Language) -> Doc:
    for name, pipe in nlp.pipeline:
        parse = pipe(parse) if name in TAGGERS else parse
    return parse


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse the coded sentences and write them as a .spacy file."""
    parser = argparse.ArgumentParser(prog="python -m ingest.training.stances.parses", description=main.__doc__)
    parser.add_argument("--network", type=Path, required=True, help="what ingest.training.stances.syntax saved")
    parser.add_argument("--base", type=Path, required=True, help="folder with tokenizer.json")
    parser.add_argument("--pipeline", type=Path, required=True, help="trained pipeline that gives tokens and tags")
    parser.add_argument("--sentences", type=Path, default=SENTENCES, help="folder of coded sentences")
    parser.add_argument("--out", type=Path, required=True, help=".spacy file to write")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    chance = random.Random(options.seed)
    paragraphs = texts([unit for path in sorted(options.sentences.glob("*.txt")) for unit in units(path)], chance)
    found = DocBin(store_user_data=False)
    for text in parsed(
        paragraphs, open_teacher(options.network), open_tokenizer(options.base / "tokenizer.json"), spacy.load(options.pipeline)
    ):
        found.add(text)
    found.to_disk(options.out)
    sys.stdout.write(f"{options.out}: {len(found)} texts\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
