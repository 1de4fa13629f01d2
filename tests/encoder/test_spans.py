import numpy as np
import pytest

from ingest.encoder.pieces import Shown
from ingest.encoder.session import Answer
from ingest.encoder.spans import Marked, marked

# six pieces of three characters each, behind [CLS] and [SEP]
SENTENCE = Shown((101, 102, 1, 2, 3, 4, 5, 6, 102), 2, tuple((3 * place, 3 * place + 3) for place in range(6)), 1)


def answer(opposed: list[float]) -> Answer:
    """Tag probabilities that give `opposed` to "goes on opposing" and the rest to "no target"."""
    tags = np.zeros((9, 7), dtype=np.float32)
    for place, probability in enumerate(opposed):
        tags[2 + place, 4] = probability
        tags[2 + place, 0] = 1 - probability
    return Answer(np.array([0, 1, 0], dtype=np.float32), tags, np.zeros((9, 3), dtype=np.float32))


@pytest.mark.parametrize(
    ("opposed", "found"),
    [
        ([0.0, 0.9, 0.8, 0.0, 0.0, 0.0], [Marked(3, 9, 0.9)]),
        ([0.0, 0.9, 0.1, 0.8, 0.0, 0.0], [Marked(3, 12, 0.9)]),  # a gap inside a phrase
        ([0.95, 0.0, 0.0, 0.0, 0.0, 0.92], [Marked(0, 3, 0.95), Marked(15, 18, 0.92)]),
        ([0.9, 0.0, 0.0, 0.0, 0.0, 0.7], [Marked(0, 3, 0.9)]),  # a second target must stand out by itself
        ([0.0, 0.0, 0.2, 0.1, 0.0, 0.0], [Marked(6, 12, 0.2)]),  # the likeliest, however unlikely
    ],
)
def test_targets_are_the_stretches_around_the_peaks(opposed: list[float], found: list[Marked]) -> None:
    got = marked(answer(opposed), SENTENCE, 1)
    assert [(each.start, each.end) for each in got] == [(each.start, each.end) for each in found]
    assert [each.probability for each in got] == pytest.approx([each.probability for each in found])
