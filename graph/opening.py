"""Opening a store where it lies, in a folder or on a SPARQL server: made if it is not there, brought up to date if it is stale."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from graph.engines.disk import Disk
from graph.engines.folder import Folder
from graph.engines.server import endpoints, is_url
from graph.packaged import MARK
from graph.store import Store
from ontology.errors import InputError
from ontology.terms import PREFIXES


def open_store(path: Path | str, *, read_only: bool = False) -> Store:
    """The store in folder `path`, made if it is not there (unless `read_only`), or on the SPARQL server at that URL: `engines.server`.

    Raises InputError for anything that is not a usable store. A stale derived layer is brought up to date first; where it cannot be (a
    writer is at work, no permission), the store opens with `stale` True.
    """
    if is_url(str(path)):
        return _on_server(str(path), read_only=read_only)
    folder = Folder(Path(path))
    if not folder.exists():
        if read_only:
            raise InputError(f"there is no store at {path}: make one with `stancegraph ingest SOURCE --store {path}`")
        folder.create()
    if not read_only:
        return Store(Disk(folder, read_only=False), read_only=False)
    if folder.is_unfinished():
        _finish(folder)
    store = Store(Disk(folder, read_only=True), read_only=True)
    if store.stale:
        _finish(folder)
        store.engine.settle()
    return store


def _finish(folder: Folder) -> None:
    """Derive and publish, unless a writer is there to do it or we may not write."""
    with suppress(InputError), Store(Disk(folder, read_only=False, wait=0), read_only=False) as writer:
        writer.settle()


def held_at(path: Path | str) -> bool:
    """Whether there is a store at a path or URL; raises InputError for what is there and is none."""
    if not is_url(str(path)):
        return Folder(Path(path)).exists()
    from graph.engines.remote import Remote

    return bool(Remote(endpoints(str(path))).graphs(f"{PREFIXES['gr']}ontology"))


def _on_server(url: str, *, read_only: bool) -> Store:
    from graph.engines.remote import Remote

    engine = Remote(endpoints(url))
    if read_only and not engine.graphs(f"{PREFIXES['gr']}ontology"):
        raise InputError(f"there is no store on the server {engine.place}: make one with `stancegraph ingest SOURCE --store URL`")
    store = Store(engine, read_only=read_only)
    if read_only and store.stale:
        with suppress(InputError), Store(Remote(endpoints(url)), read_only=False) as writer:
            writer.derive()
    if not engine.query(f"ASK {{ gr:ontology {MARK} ?sum }}"):
        raise InputError(f"the server {engine.place} must answer over the union of all graphs: set it so (union default graph)")
    return store
