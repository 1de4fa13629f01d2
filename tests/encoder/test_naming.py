import numpy as np
import pytest

from ingest.encoder.naming import mentions
from ingest.encoder.pieces import Shown
from ingest.encoder.session import Answer

# five pieces of three characters each, behind [CLS] and [SEP]
SENTENCE = Shown((101, 102, 1, 2, 3, 4, 5, 102), 2, tuple((3 * place, 3 * place + 3) for place in range(5)), 1)
OUT, BEGIN, GO_ON, WEAK = (0.9, 0.05, 0.05), (0.1, 0.8, 0.1), (0.1, 0.2, 0.7), (0.6, 0.2, 0.2)

TABLE = (
    ([OUT, BEGIN, GO_ON, OUT, OUT], [(3, 9)]),
    ([BEGIN, BEGIN, GO_ON, OUT, BEGIN], [(0, 3), (3, 9), (12, 15)]),
    ([OUT, GO_ON, GO_ON, OUT, OUT], [(3, 9)]),  # a name needs no marked beginning
    ([BEGIN, WEAK, GO_ON, OUT, OUT], [(0, 3), (6, 9)]),
    ([OUT, OUT, OUT, OUT, OUT], []),
)


@pytest.mark.parametrize(("tags", "found"), TABLE)
def test_names_are_the_stretches_of_tagged_pieces(tags: list[tuple[float, ...]], found: list[tuple[int, int]]) -> None:
    rows = np.array([OUT, OUT, *tags, OUT], dtype=np.float32)
    answer = Answer(np.zeros(3, dtype=np.float32), np.zeros((8, 7), dtype=np.float32), rows)
    got = mentions(answer, SENTENCE)
    assert [(each.start, each.end) for each in got] == found
    assert all(each.probability >= 0.5 for each in got)
