"""Whatever is cut out of a sentence, or stands without its full stop, is read without falling over, and every span fits."""

import random
from itertools import pairwise
from pathlib import Path

import pytest
from parsed import document

from ingest.attributing.reading import attributions
from ingest.extract import extract

TABLES = sorted((Path(__file__).parent / "phenomena").glob("*.tsv"))
PIECES = 2  # of each sentence


def pieces(path):
    """Each sentence without its end, pieces of it, and it as an item below the one before."""
    chance = random.Random(path.stem)
    sentences = [line.split("\t")[0] for line in path.read_text(encoding="utf-8").splitlines()[1:] if line.strip()]
    for before, sentence in pairwise(sentences):
        words = sentence.split()
        yield sentence.rstrip(".!?”")
        for _ in range(PIECES):
            start = chance.randrange(len(words))
            yield " ".join(words[start : chance.randrange(start, len(words)) + 1])
        yield f"{before.rstrip('.')}:\n\n- {sentence.rstrip('.')}"


@pytest.mark.slow
@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("author", [None, "Encode"])
def test_pieces_of_sentences(path, author):
    for text in pieces(path):
        given = document(text, author=author)
        for one in extract(given, rules_only=True, any_topic=True):
            for span in (one.quote, one.sentence, one.target_text):
                assert text[span.start : span.end] == span.text
        for each in attributions(given):
            assert all(text[span.start : span.end] == span.text for span in (*each.source, *each.cue, *each.content))


@pytest.mark.parametrize(
    "text",
    ["AI rules are needed", "SB 53 is dangerous", "said that AI firms should reach", "- We see that AI rules are needed", "Please sign"],
)
def test_texts_that_end_too_soon(text):
    list(extract(document(text, author="Encode"), any_topic=True))
