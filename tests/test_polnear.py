"""How attributions are scored: which spans count, and what a discontinuous content is worth."""

import json

import pytest

from tests.benchmarks import polnear
from tests.benchmarks.polnear import compared, score


def said(source=(), cue=(), content=()):
    return {"source": tuple(source), "cue": tuple(cue), "content": tuple(content)}


SHE = said([(0, 3)], [(4, 8)], [(9, 20)])
BOTH_SIDES = said([(30, 33)], [(34, 38)], [(20, 29), (40, 50)])
ONE_SIDE = said([(30, 33)], [(34, 38)], [(20, 29)])
SHE_AGAIN = said([(0, 3)], [(21, 25)], [(26, 30)])


@pytest.mark.parametrize(
    ("gold", "found", "spans", "whole"),
    [
        ([SHE], [SHE], {"source": (1, 1, 1), "content": (1, 1, 1)}, {"source": (1, 1, 1), "content": (1, 1, 1)}),
        ([SHE], [], {"source": (1, 0, 0), "content": (1, 0, 0)}, {"source": (1, 0, 0), "content": (1, 0, 0)}),
        ([BOTH_SIDES], [ONE_SIDE], {"content": (2, 1, 1)}, {"content": (1, 1, 0)}),
        ([SHE, SHE_AGAIN], [SHE], {"source": (1, 1, 1), "cue": (2, 1, 1)}, {"source": (2, 1, 1), "cue": (2, 1, 1)}),
        ([SHE], [SHE, SHE], {"cue": (1, 1, 1)}, {"cue": (1, 2, 1)}),
        ([said(cue=[(4, 8)])], [SHE], {"source": (0, 1, 0), "cue": (1, 1, 1)}, {"source": (0, 1, 0), "cue": (1, 1, 1)}),
    ],
)
def test_what_counts(gold, found, spans, whole):
    for expected, figures in ((spans, compared(gold, found)), (whole, compared(gold, found, whole=True))):
        counted = {role: (figures[role].gold, figures[role].predicted, figures[role].right) for role in expected}
        assert counted == expected


def test_a_file_is_scored_and_printed(tmp_path, capsys):
    text = "The mayor said that the law is bad."
    gold = {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 34]]}
    path = tmp_path / "dev.jsonl"
    path.write_text(json.dumps({"id": "a", "text": text, "attributions": [gold]}) + "\n", encoding="utf-8")
    assert [figure.f1 for figure in score(path).values()] == [1.0, 1.0, 1.0]
    assert polnear.main(["--polnear", str(path)]) == 0
    assert capsys.readouterr().out.count(" 100.0") == 18


def test_no_corpus(tmp_path, capsys):
    assert polnear.main(["--polnear", str(tmp_path / "none.jsonl")]) == 2
    assert capsys.readouterr().err == "no file none.jsonl: name it with --polnear FILE\n"
