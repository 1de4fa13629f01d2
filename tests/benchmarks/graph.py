"""What the store costs, in one table: `python -m tests.benchmarks.graph [--check] [--quick] [--questions] [--memory]`.

On debates made up by a seeded generator (`tests.benchmarks.debates`) of 10,000 and 100,000 stances, on disk. What a store is given is
measured by the clock, with nothing else at work on the machine, and its CPU time stands beside; questions are measured in CPU time of our
processes. With `--check` the exit code is 1 if a row falls short. `--quick` stays at 10,000, `--questions` lists each question, `--memory`
adds the row on a million stances, which takes some minutes and, for a while, 17 gigabytes of disk.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph
from pyoxigraph import RdfFormat

from graph.opening import open_store
from graph.packaged import PACKAGED
from graph.store import Store
from ontology.model import Document, Statement
from ontology.terms import PREFIXES
from tests.benchmarks.asking import Cost, costs, ratio
from tests.benchmarks.cpu import Took, rest, took
from tests.benchmarks.debates import EACH, Heard, debate
from tests.benchmarks.row import Row, table

SMALL, LARGE, HUGE = 10_000, 100_000, 1_000_000
UPDATES, OTHER_SEED = 15, 6
REBUILDS = 5
SMALL_LOADS = 5


@dataclass(frozen=True, slots=True)
class Costs:
    """What was done to a store of one size takes: our loading, pyoxigraph's of the same quads, a rebuild, one document more.

    Of that document: storing it and bringing the derived layer up to date, and the same until readers see it.
    """

    load: Took
    bare: Took
    rebuild: Took
    update: Took
    seen: Took
    asked: tuple[Cost, ...]


def costs_of(size: int, folder: Path) -> Costs:
    """Make a store of so many stances in `folder` and measure."""
    documents = [(heard.document, heard.statements) for heard in debate(size)]
    with open_store(folder / "warm") as store:
        store.load(documents[:1], method="benchmark")
        store.derive()
    # A short load varies by a quarter from one minute to the next.
    before = [_loading(documents, folder / "again") for _ in range(SMALL_LOADS - 1)] if size <= SMALL else []
    with open_store(folder / "store") as store:
        loading = statistics.median_low([*before, took(lambda: store.load(documents, method="benchmark"))])
        bare = _bare(store, folder)
        store.quads.optimize()
        rest()
        rebuilding = min(_rebuilding(store, folder / "copy") for _ in range(REBUILDS))
        store.settle()
        more = list(debate(2 * UPDATES * EACH, OTHER_SEED))
        updating = _updates(store, more[:UPDATES], store.refresh)
        seeing = _updates(store, more[UPDATES:], store.settle)
        sys.stderr.write(f"{size}: load {loading}; bare {bare}; rebuild {rebuilding}; update {updating}; seen {seeing}\n")
        return Costs(loading, bare, rebuilding, updating, seeing, tuple(costs(store)))


def rows(small: Costs, large: Costs | None, peak: float | None) -> Iterator[Row]:
    """The table: the larger store's figures, and how much dearer it is than the smaller."""
    at, measured = (f"{LARGE // 1000} k", large) if large else (f"{SMALL // 1000} k", small)
    slowest = max(measured.asked, key=lambda cost: cost.ours)
    yield Row(f"named questions over bare pyoxigraph, {at}, median, times", 1.2, None, ratio(list(measured.asked)), at_most=True)
    yield Row(f"slowest named question, {at}, ms", 150, None, 1000 * slowest.ours, at_most=True, beside=slowest.question)
    yield Row(
        f"bulk load over pyoxigraph's on the same quads, {at}, times",
        1.3,
        None,
        measured.load.clock / measured.bare.clock,
        at_most=True,
        beside=f"{measured.load.clock:.1f} over {measured.bare.clock:.1f} s; CPU {measured.load.cpu:.1f} over {measured.bare.cpu:.1f} s",
    )
    rebuild, update, seen = measured.rebuild, measured.update, measured.seen
    yield Row(f"derived layer, full rebuild, {at}, s", 2, None, rebuild.clock, at_most=True, beside=f"CPU {rebuild.cpu:.2f} s")
    beside = f"stored and seen by readers {1000 * seen.clock:.0f} ms, CPU {1000 * seen.cpu:.0f} ms"
    yield Row(f"derived layer, one new document, {at}, ms", 50, None, 1000 * update.clock, at_most=True, beside=beside)
    yield Row("peak memory while loading 1 M stances, GB", 1.5, None, peak, at_most=True)
    dearer = "cost of ten times the stances"
    loads = (large.load.clock / small.load.clock, f"CPU {large.load.cpu / small.load.cpu:.2f} times") if large else (None, "")
    yield Row(f"{dearer}, load, times", 11, None, loads[0], at_most=True, beside=loads[1])
    yield Row(f"{dearer}, question, times", 11, None, _dearer(small, large), at_most=True)


def _dearer(small: Costs, large: Costs | None) -> float | None:
    """The cost of asking every question once, at both sizes."""
    total = sum(cost.ours for cost in small.asked)
    return None if large is None else sum(cost.ours for cost in large.asked) / total


def _loading(documents: list[tuple[Document, tuple[Statement, ...]]], place: Path) -> Took:
    """What loading them into a store of their own takes."""
    with open_store(place) as store:
        found = took(lambda: store.load(documents, method="benchmark"))
    shutil.rmtree(place)
    return found


def _updates(store: Store, documents: Iterable[Heard], then: Callable[[], None]) -> Took:
    """What storing one document more takes, and what comes then: the median of several."""

    def update(heard: Heard) -> None:
        store.replace(heard.document, heard.statements, method="benchmark")
        then()

    return statistics.median_low([took(lambda: update(heard)) for heard in documents])  # noqa: B023


def _rebuilding(store: Store, place: Path) -> Took:
    """What a rebuild of a copy takes."""
    open_store(place).close()
    with open_store(place) as copy:
        database = copy.folder.database
    shutil.rmtree(database)
    store.quads.backup(str(database))
    with open_store(place) as copy:
        found = took(copy.derive)
    shutil.rmtree(place)
    return found


def _bare(store: Store, folder: Path) -> Took:
    """pyoxigraph's bulk loader on a file of the quads that loading made: the documents and what the ledger says of each."""
    dumped, place = folder / "all.nq", folder / "loaded.nq"
    store.quads.dump(dumped, format=RdfFormat.N_QUADS)
    shipped = tuple(f"<{PREFIXES['gr']}{name}> .\n".encode() for name in PACKAGED)
    with dumped.open("rb") as lines, place.open("wb") as file:
        file.writelines(line for line in lines if not line.endswith(shipped))
    database = pyoxigraph.Store(str(folder / "bare"))
    return took(lambda: database.bulk_load(path=str(place), format=RdfFormat.N_QUADS))


def _peak() -> float:
    """Peak memory in GB of a process that loads a million stances from a generator."""
    code = "from tests.benchmarks.graph import load_streamed; load_streamed()"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def load_streamed(size: int = HUGE) -> None:
    """Load so many stances into a new store, document by document, and print the peak of memory in GB."""
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "store") as store:
        store.load(((heard.document, heard.statements) for heard in debate(size)), method="benchmark")
        sys.stdout.write(f"{_high_water() / 1e6:.3f}\n")


def _high_water() -> int:
    """The peak of this process's memory in kB.

    Linux gives a child's ru_maxrss the peak of the process that started it, here one that holds 100,000 stances; VmHWM is the child's own.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 with --check if a row falls short."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.graph", description="Measure the store.")
    parser.add_argument("--check", action="store_true", help="exit with 1 if a row falls short")
    parser.add_argument("--quick", action="store_true", help="10,000 stances only")
    parser.add_argument("--questions", action="store_true", help="list what each question costs")
    parser.add_argument("--memory", action="store_true", help="load a million stances as well")
    asked = parser.parse_args(arguments)
    found: list[Costs] = []
    for size in (SMALL,) if asked.quick else (SMALL, LARGE):
        with tempfile.TemporaryDirectory() as folder:
            found.append(costs_of(size, Path(folder)))
        sys.stderr.write(f"measured: {size} stances\n")
    large = found[1] if len(found) > 1 else None
    if asked.questions:
        sys.stdout.writelines(_listed(found[-1].asked))
    shown = list(rows(found[0], large, _peak() if asked.memory else None))
    sys.stdout.writelines(f"{line}\n" for line in table(shown))
    return int(asked.check and any(row.falls_short for row in shown))


def _listed(asked: tuple[Cost, ...]) -> Iterator[str]:
    for cost in sorted(asked, key=lambda cost: -cost.ours):
        yield f"{cost.question:<24} {1000 * cost.ours:8.2f} ms, bare {1000 * cost.bare:8.2f} ms, {cost.ours / cost.bare:5.2f} times\n"


if __name__ == "__main__":
    sys.exit(main())
