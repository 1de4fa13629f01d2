"""Lines as text: joined to texts of a size, told apart, and put into a graph."""

import pytest
from pyoxigraph import NamedNode

from graph.rdf.lines import in_graph, joined, single


@pytest.mark.parametrize(
    ("texts", "size", "expected"),
    [
        ([], 3, []),
        (["a\n"], 3, [b"a\n"]),
        (["a\n", "b\n", "c\n"], 3, [b"a\nb\n", b"c\n"]),
        (["a\nb\n", "c\n"], 1, [b"a\nb\n", b"c\n"]),
        (["é\n"], 9, ["é\n".encode()]),
    ],
)
def test_texts_are_joined_and_never_torn(texts, size, expected):
    assert list(joined(texts, size)) == expected


def test_lines_come_one_by_one_and_go_into_a_graph():
    assert list(single(["a .\nb .\n", "c .\n"])) == ["a .\n", "b .\n", "c .\n"]
    assert in_graph("<a> <b> <c> .\n<d> <e> <f> .\n", NamedNode("g:1")) == "<a> <b> <c> <g:1> .\n<d> <e> <f> <g:1> .\n"
