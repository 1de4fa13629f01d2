"""Killed at any moment of an ingest, a store has every document as it was before or as it was to become, and answers."""

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest
from readings import source
from test_store import python

from graph.check import check
from graph.checking.proof import document_findings
from graph.engines.folder import Folder
from graph.opening import open_store
from ontology.model import Document

KILLS = 200
TEXTS = (
    "OpenAI supports the AI Act. Gavin Newsom vetoed SB 1047. Meta may oppose the pause, an analyst said.",
    "Anthropic backs the RAISE Act. Meta may oppose SB 53, an analyst said. The Commission rejected the draft order.",
    "Google opposes SB 53, according to two people. Microsoft welcomed the executive order on Monday.",
    "Senator Ted Cruz criticized the AI Act. Unions support the bill. xAI could support the Colorado AI Act.",
)
LEAST = ("0", "0.95")
INGEST = """
import os, sys
from pathlib import Path
from ingest.extract import extract
from ingest.pipeline import load
from stancegraph.filing import file_documents
from test_kill import documents
nlp = load(None)
for document in documents():
    tuple(extract(document, nlp=nlp, rules_only=True))
print("ready", flush=True)
for line in sys.stdin:
    pid = os.fork()
    if pid == 0:
        file_documents(Path(sys.argv[1]), documents(), min_confidence=float(line), rules_only=True)
        os._exit(0)
    print(pid, flush=True)
    print(os.waitpid(pid, 0)[1], flush=True)
"""


def documents():
    return tuple(Document(source(text, title=f"Text {number}"), text) for number, text in enumerate(TEXTS))


class Ingest:
    """A process that forks one ingest after the other, so that the reader's models are loaded once."""

    def __init__(self, path):
        self.process = python(INGEST, path, stdin=subprocess.PIPE, bufsize=1)
        assert self.process.stdout.readline() == "ready\n"

    def run(self, least, *, kill_after=None):
        """One ingest; whether it was killed."""
        self.process.stdin.write(f"{least}\n")
        pid = int(self.process.stdout.readline())
        if kill_after is not None:
            time.sleep(kill_after)
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        status = int(self.process.stdout.readline())
        assert status in {0, signal.SIGKILL}
        return status != 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def timed(ingest, of):
    """Seconds that an ingest takes which is left alone."""
    begun = time.monotonic()
    assert not ingest.run(LEAST[of == "making"])
    return time.monotonic() - begun


def said(store):
    """What the store holds of each document."""
    found = {document.id: set() for document in store.documents()}
    for statement in store.statements():
        found[statement.document].add(statement)
    return found


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing(tmp_path):
    seed = random.SystemRandom().randrange(10**6)
    sys.stdout.write(f"seed {seed}\n")
    dice = random.Random(seed)
    whole, places = {}, {least: tmp_path / least for least in LEAST}
    for least, place in places.items():
        with Ingest(place) as ingest:
            assert not ingest.run(least)
        with open_store(place, read_only=True) as store:
            whole[least] = said(store)
    assert all(whole["0"][each] != whole["0.95"][each] for each in whole["0"])
    path, killed, stored, halfway = tmp_path / "store", 0, set(), 0
    with Ingest(path) as ingest:
        lasting = {each: timed(ingest, each) for each in ("making", "changing")}
        turn = 0
        while killed < KILLS:
            if turn % 20 == 0:
                # Some kills hit the making of a store and its first documents.
                shutil.rmtree(path, ignore_errors=True)
                stored = set()
            least = LEAST[turn % 2]
            killed += ingest.run(least, kill_after=dice.uniform(0, 1.1 * lasting["changing" if turn % 20 else "making"]))
            turn += 1
            if not Folder(path).exists():
                # Killed while it made the store: nothing had been stored.
                assert not stored, seed
                continue
            with open_store(path, read_only=turn % 3 != 0) as store:
                now = said(store)
                assert stored <= set(now), seed
                for each, statements in now.items():
                    assert statements in (whole["0"][each], whole["0.95"][each]), seed
                    assert hashlib.sha256(store.engine.text(each)).hexdigest()[:16] == each, seed
                store.refresh()
                assert not store.stale
                assert list(document_findings(store)) == [], seed
                assert turn % 20 or check(store) == (), seed
                halfway += len({now[each] == whole["0"][each] for each in now}) == 2 or 0 < len(now) < len(TEXTS)
                stored = set(now)
    sys.stdout.write(f"{killed} of {turn} ingests killed, {halfway} of them between two documents\n")
    assert halfway >= killed // 20
