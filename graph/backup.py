"""A store to one file and back: a gzipped tar of `stancegraph.json`, `graph.nq`, the texts and, last, `SHA256SUMS` of all of them.

Any tool opens it, and `sha256sum -c SHA256SUMS` proves it. The same content gives the same bytes. What is read from a folder is one settled
state, also while a writer goes on; a server is read graph by graph.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tarfile
import tempfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from gzip import GzipFile
from io import BytesIO
from pathlib import Path
from typing import IO

import pyoxigraph
from pyoxigraph import NamedNode, Quad, RdfFormat, Triple

from graph.engines.engine import Change
from graph.engines.folder import FORMAT
from graph.engines.server import is_url
from graph.opening import held_at, open_store
from graph.rdf.term import node
from graph.store import Store
from ontology.errors import InputError
from ontology.terms import PREFIXES

_VERSION, _GRAPH, _SUMS, _TEXTS = "stancegraph.json", "graph.nq", "SHA256SUMS", "sources/"
_DAMAGE = (tarfile.TarError, EOFError, zlib.error, UnicodeDecodeError, ValueError, KeyError, SyntaxError)


@dataclass(frozen=True, slots=True)
class Saved:
    """What a backup holds."""

    documents: int
    quads: int
    sha256: str


def backup(store: Store, file: Path, *, overwrite: bool = False) -> Saved:
    """Write the store to a file that appears whole or not at all; raises InputError when it is there already or cannot be written."""
    if file.exists() and not (overwrite and file.is_file()):
        raise InputError(f"{file} is there already: name another file, or allow to overwrite it")
    store.settle()
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        with draft.open("wb") as raw, GzipFile(filename="", fileobj=raw, mode="wb", compresslevel=6, mtime=0) as packed:
            saved = _packed(store, packed)
        draft.replace(file)
    except OSError as error:
        raise InputError(f"{file} cannot be written ({error.strerror or error}): nothing was changed") from error
    finally:
        draft.unlink(missing_ok=True)
    return saved


def restore(file: Path, place: Path | str, *, overwrite: bool = False) -> Saved:
    """Put what a backup holds into a new store, or, if told to `overwrite`, in place of all that a store holds, in one transaction.

    Everything is read and proved before anything is written. Raises InputError for a file that is no backup, is damaged or from a later
    version, and for a store that is there already, cannot be written or is somebody else's to write.
    """
    content = _unpacked(file)
    if held_at(place):
        if not overwrite:
            raise InputError(f"{_shown(place)} is a store already: name another --store, or allow to overwrite all that it holds")
        with open_store(place) as store:
            _replace_all(store, content)
    elif is_url(str(place)):
        with open_store(place) as store:
            _replace_all(store, content)
    else:
        _make(Path(place), content)
    return content.saved


@dataclass(frozen=True, slots=True)
class _Content:
    saved: Saved
    graph: bytes
    texts: dict[str, str | None]


def _packed(store: Store, packed: GzipFile) -> Saved:
    sums: dict[str, str] = {}
    with tarfile.open(fileobj=packed, mode="w") as archive, tempfile.TemporaryFile() as graph:

        def put(name: str, content: IO[bytes], size: int, digest: str) -> None:
            entry = tarfile.TarInfo(name)
            entry.size = size
            archive.addfile(entry, content)
            sums[name] = digest

        def put_bytes(name: str, content: bytes) -> None:
            put(name, BytesIO(content), len(content), hashlib.sha256(content).hexdigest())

        put_bytes(_VERSION, json.dumps({"format": FORMAT}).encode() + b"\n")
        quads, running = 0, hashlib.sha256()
        for line in store.engine.dump():
            graph.write(line)
            running.update(line)
            quads += 1
        size = graph.tell()
        graph.seek(0)
        put(_GRAPH, graph, size, running.hexdigest())
        documents = store.document_ids()
        for document_id in documents:
            put_bytes(f"{_TEXTS}{document_id}.txt", store.engine.text(document_id))
        put_bytes(_SUMS, "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())).encode())
    return Saved(len(documents), quads, running.hexdigest())


def _unpacked(file: Path) -> _Content:
    try:
        with GzipFile(file) as packed:
            with tarfile.open(fileobj=packed, mode="r|") as archive:
                entries = {entry.name: handle.read() for entry in archive if entry.isfile() and (handle := archive.extractfile(entry))}
            # To the end, where gzip has its sum.
            packed.read()
        return _proved(file, entries)
    except OSError as error:
        # gzip says in this way that a file is none of its own, or that its sum is wrong.
        if error.errno is None:
            raise _damaged(file, error) from error
        raise InputError(f"the backup {file} cannot be read ({error.strerror}): check the path") from error
    except _DAMAGE as error:
        raise _damaged(file, error) from error


def _proved(file: Path, entries: Mapping[str, bytes]) -> _Content:
    found = json.loads(entries[_VERSION])["format"]
    if found != FORMAT:
        raise InputError(f"the backup {file} has format {found!r}, this version reads format {FORMAT}: use the version that wrote it")
    listed = (line.split("  ", 1) for line in entries[_SUMS].decode().splitlines())
    summed = {name: digest for digest, name in listed}
    if summed != {name: hashlib.sha256(content).hexdigest() for name, content in entries.items() if name != _SUMS}:
        raise ValueError("its SHA-256 sums are not those of its parts")
    written = {name.removeprefix(_TEXTS): content.decode("utf-8") for name, content in entries.items() if name.startswith(_TEXTS)}
    texts: dict[str, str | None] = {name.removesuffix(".txt"): text for name, text in written.items()}
    graph = entries[_GRAPH]
    return _Content(Saved(len(texts), graph.count(b"\n"), summed[_GRAPH]), graph, texts)


def _make(place: Path, content: _Content) -> None:
    """A new folder, made beside its place and moved there when it is whole."""
    place = place.absolute()
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise InputError(f"{place} is there already and no store: name another --store")
    draft = place.with_name(f".{place.name}.restoring-{os.getpid()}")
    try:
        # An empty store would load the registry of this version first, only to have it replaced.
        with open_store(draft) as store:
            _replace_all(store, content)
        draft.replace(place)
    except OSError as error:
        raise InputError(f"{place} cannot be written ({error.strerror or error}): nothing was changed") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _replace_all(store: Store, content: _Content) -> None:
    graphs: dict[NamedNode, set[Triple]] = {graph: set() for graph in store.engine.graphs(PREFIXES["gr"])}
    for quad in _quads(content):
        graphs.setdefault(node(str(getattr(quad.graph_name, "value", ""))), set()).add(quad.triple)
    gone: dict[str, str | None] = dict.fromkeys(store.document_ids())
    store.engine.change(Change(replaced=graphs, texts=gone | content.texts))
    store.engine.settle()


def _quads(content: _Content) -> Iterator[Quad]:
    return iter(pyoxigraph.parse(content.graph, format=RdfFormat.N_QUADS))


def _damaged(file: Path, error: Exception) -> InputError:
    told = " ".join(str(error).split())[:200]
    return InputError(f"{file} is no backup of a store, or damaged ({told}): use another one")


def _shown(place: Path | str) -> str:
    from graph.engines.server import endpoints

    return endpoints(str(place)).query if is_url(str(place)) else str(place)
