"""Triples and quads as text, a line each: told apart, put into a graph, and joined to texts of a size.

A text may have many lines, each ended by a line break; no literal holds one, they are escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode


def single(texts: Iterable[str]) -> Iterator[str]:
    """The lines of the texts one by one."""
    return (f"{line}\n" for text in texts for line in text.split("\n")[:-1])


def in_graph(text: str, graph: NamedNode) -> str:
    """Lines of N-Triples as lines of N-Quads, all in the graph."""
    return text.replace(" .\n", f" {graph} .\n")


def joined(texts: Iterable[str], size: int) -> Iterator[bytes]:
    """The texts in UTF-8, joined to ones of `size` bytes or a little more; the last may be shorter."""
    waiting, length = [], 0
    for text in texts:
        waiting.append(text)
        length += len(text)
        if length >= size:
            yield "".join(waiting).encode()
            waiting, length = [], 0
    if waiting:
        yield "".join(waiting).encode()
