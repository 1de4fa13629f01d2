"""How soon the page can be used, how fast it follows a filter and how large it is, against pyvis's own page of the same network.

    python -m tests.benchmarks.page [--check] [--quick] [--sizes 100 500 2000] [--cap SECONDS]

Needs playwright and a Chromium. A page can be used when it has painted its drawing and the next frame can answer: ours says so itself
(`data-ready`), pyvis's when its physics have settled; before, it draws nothing and answers nothing. Time runs from navigation, by the
page's own clock, in a fresh tab whose renderer has been started and which no tool watches (`tests.benchmarks.tab` says why); the network is
cut. That is the same for both. Where pyvis's page is quick, the two are opened in turns, and the lower quartile of each counts: other work
on the machine only ever makes a try longer, so the median of a busy hour measures that work, and the fastest try alone would favor the
shorter page, which more easily falls between others' work.

pyvis's page is the one of its default settings except `cdn_resources="in_line"`, the only way of it that draws without a connection. It is
given up half as long again after it must have been ready for the row to fall short, at ten seconds at the soonest, or after --cap seconds;
the row then holds what has been waited at least, and says so. `--quick` leaves out pyvis's page of 2,000 nodes, `--check` exits 1 if a row
falls short.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx

from graph.network import actor_target
from tests.benchmarks.row import Row, table
from tests.benchmarks.tab import OFFLINE, Tab
from tests.debate import source, statement
from visualizations.page import page

FASTER = {100: 10.0, 500: 50.0, 2000: 100.0}
LARGE = 2000
# What a tab shows before the page that is measured.
EMPTY = "empty.html"
READY_SECONDS, FILTER_MS = 1.5, 150.0
# How often our page is opened before and after pyvis's; where that takes fewer seconds than SHORT, how often both are, in turns.
RUNS, TURNS = 3, 12
SHORT = 10.0
# Seconds that a page is left alone before it is asked whether it can be used, and when; to ask takes time from it.
LEFT_ALONE = 0.4
# How much longer than it must is waited for pyvis's page.
PATIENCE = 1.5
PAINTED = """const painted = () => {
  const canvas = document.querySelector("canvas"), small = document.createElement("canvas").getContext("2d");
  if (!canvas || !canvas.width) return false;
  small.drawImage(canvas, 0, 0, 100, 100);
  return small.getImageData(0, 0, 100, 100).data.some((part) => part > 0);
};
const look = () => { if (painted()) window.usable ??= performance.now(); else requestAnimationFrame(look); };
"""
READY = f"""{PAINTED}new MutationObserver((_, watch) => {{
  if (document.documentElement?.dataset.ready) {{ watch.disconnect(); look(); }}
}}).observe(document, {{ attributes: true, subtree: true, attributeFilter: ["data-ready"] }});"""
# pyvis keeps its network in a global variable.
SETTLED = f"""{PAINTED}let kept;
Object.defineProperty(window, "network", {{ get: () => kept, set: (made) => {{
  kept = made;
  made.once("stabilizationIterationsDone", () => requestAnimationFrame(look));
}} }});"""
# Moves a control and waits for the frame after the count of what is shown has changed; six times, there and back.
REACTION = """async ([where, values]) => {
  const frame = () => new Promise((done) => requestAnimationFrame(done)), control = document.querySelector(where), taken = [];
  const count = () => document.getElementById("count").textContent;
  for (let turn = 0; turn < 6; turn += 1) {
    await new Promise((done) => setTimeout(done, 60));
    const before = count(), start = performance.now();
    if (control.type === "checkbox") control.click();
    else { control.value = values[turn % 2] ?? control.max; control.dispatchEvent(new Event("input")); }
    while (count() === before) await frame();
    await frame();
    taken.push(performance.now() - start);
  }
  return taken;
}"""
# A filter, the control that it is, and for a slider the values between which it is moved.
FILTERS = (
    ("stance", "#filters fieldset:nth-of-type(3) label:nth-of-type(1) input", ()),
    ("kind of actor", "#filters fieldset:nth-of-type(1) input", ()),
    ("confidence", "#confidence", (70, 0)),
    ("time", "#until", (19000, None)),
)


def debate(size: int) -> nx.MultiDiGraph:
    """A network of `size` nodes, half of them actors, and twice as many lines; a few targets draw most of them."""
    chance = random.Random(size)
    half = size // 2
    ends = [target for actor in range(half) for target in (actor, *(chance.randrange(half) for _ in range(1)))]
    spoken = []
    for actor in range(half):
        for target in dict.fromkeys((actor, *(chance.choice(ends) for _ in range(3)))):
            ends.append(target)
            before = "In a letter to the committee that was read into the record on the same day, "
            spoken.append(
                statement(
                    f"Association {actor} of makers",
                    chance.choice("+++--~"),
                    f"Act {target} on the transparency of models",
                    document=f"d{len(spoken) % 60}",
                    at=len(spoken),
                    before=before,
                    confidence=chance.choice((0.6, 0.8, 0.9)),
                )
            )
    return actor_target(spoken, [source(f"d{number}", published=f"202{number % 6}-0{1 + number % 9}-11") for number in range(60)])


def pyvis_page(network: nx.MultiDiGraph) -> str:
    """The same nodes and lines, as pyvis draws them by default."""
    from pyvis.network import Network

    canvas = Network(directed=True, cdn_resources="in_line")
    for node, known in network.nodes(data=True):
        canvas.add_node(node, label=known["label"], title=f"{known['label']}: {known['kind']}")
    for actor, target, edge in network.edges(data=True):
        canvas.add_edge(actor, target, title=f"{edge['stance']}: {edge['evidence'][0].sentence}")
    return str(canvas.generate_html())


def seconds_until_usable(session: Any, file: Path, mark: str, *, cap: float) -> float:
    """Seconds from navigation to the first frame that can be used; `cap` if there is none by then."""
    with Tab(session, file.with_name(EMPTY)) as tab:
        tab.run_first(mark)
        tab.open(file)
        end = time.monotonic() + cap
        while time.monotonic() < end:
            time.sleep(LEFT_ALONE)
            if (told := tab.value("window.usable")) is not None:
                return float(told) / 1000
    return cap


def reactions(browser: Any, file: Path) -> Iterator[tuple[str, float]]:
    """Milliseconds from a move of a filter to the frame that shows it, the median of six moves."""
    tab = browser.new_page(viewport={"width": 1400, "height": 900})
    tab.goto(file.as_uri())
    tab.wait_for_selector("html[data-ready=yes]")
    for name, where, values in FILTERS:
        yield name, statistics.median(tab.evaluate(REACTION, [where, values]))
    tab.close()


def waits(session: Any, ours: Path, theirs: Path | None, must: float, cap: float | None) -> tuple[float, float | None, bool]:
    """Seconds until ours and theirs can be used, the lower quartile of each, and whether theirs was given up."""
    quick = [seconds_until_usable(session, ours, READY, cap=60) for _ in range(RUNS)]
    if theirs is None:
        return undisturbed(quick), None, False
    limit = cap or max(PATIENCE * must * undisturbed(quick), SHORT)
    slow = [seconds_until_usable(session, theirs, SETTLED, cap=limit)]
    turns = TURNS if slow[0] < SHORT else RUNS
    for _ in range(turns):
        quick.append(seconds_until_usable(session, ours, READY, cap=60))
        if slow[0] < SHORT:
            slow.append(seconds_until_usable(session, theirs, SETTLED, cap=limit))
    return undisturbed(quick), undisturbed(slow), undisturbed(slow) >= limit


def undisturbed(taken: list[float]) -> float:
    """The lower quartile."""
    return sorted(taken)[len(taken) // 4]


def rows(browser: Any, folder: Path, given: argparse.Namespace) -> Iterator[Row]:
    """Every row that was measured, sizes in the order given."""
    session = browser.new_browser_cdp_session()
    (folder / EMPTY).write_text("<!doctype html><title>Nothing yet</title>", encoding="utf-8")
    for size in given.sizes:
        network = debate(size)
        ours, theirs = folder / f"ours-{size}.html", folder / f"pyvis-{size}.html"
        ours.write_text(page(network, title="A debate"), encoding="utf-8")
        theirs.write_text(pyvis_page(network), encoding="utf-8")
        must = FASTER.get(size)
        left_out = given.quick and size >= LARGE
        quick, slow, given_up = waits(session, ours, None if left_out else theirs, must or 100.0, given.cap)
        named = f"{len(network):,} nodes, {network.number_of_edges():,} lines"
        beside = f"ours {quick:.2f} s, pyvis {'not waited for' if slow is None else f'{slow:.1f} s'}"
        if given_up:
            beside += " at least, then given up"
        yield Row(f"{named}: times sooner usable", must, None, None if slow is None else slow / quick, beside=beside)
        size_of = {file: file.stat().st_size / 1e6 for file in (ours, theirs)}
        yield Row(f"{named}: MB of page", None, None, size_of[ours], beside=f"pyvis {size_of[theirs]:.2f}")
        if size == LARGE:
            yield Row(f"{named}: seconds until usable", READY_SECONDS, None, quick, at_most=True)
            for name, taken in reactions(browser, ours):
                yield Row(f"{named}: ms to follow {name}", FILTER_MS, None, taken, at_most=True)


def main() -> int:
    """Print the table; the exit code is 1 if `--check` is given and a row falls short."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--sizes", type=int, nargs="+", default=list(FASTER))
    parser.add_argument("--quick", action="store_true", help="leave out pyvis's page of 2,000 nodes")
    parser.add_argument("--cap", type=float, help="seconds after which pyvis's page is given up")
    given = parser.parse_args()
    from playwright.sync_api import sync_playwright

    chromium = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
    if chromium is None:
        sys.stderr.write("no Chromium on this machine\n")
        return 2
    with sync_playwright() as started, tempfile.TemporaryDirectory() as folder:
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu", OFFLINE])
        found = list(rows(browser, Path(folder), given))
        browser.close()
    sys.stdout.write(f"Load of the machine when it was done: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores.\n")
    sys.stdout.writelines(f"{line}\n" for line in table(found))
    return int(given.check and any(row.falls_short for row in found))


if __name__ == "__main__":
    sys.exit(main())
