"""Many documents at once are what they are one by one, and a process that is killed over them leaves whole ones."""

import signal
import subprocess
import sys
import time

import pytest
from readings import Said, reading
from test_store import ENVIRONMENT

from graph import bulk
from graph.deriving.incremental import LAYER
from graph.opening import open_store
from ontology.errors import InputError

CASES = tuple(
    reading(
        Said("ac:openai OpenAI", strength, "the draft order"),
        Said("venture capitalists", 0.5, "the pause"),
        head=f"Page {number}",
        published=f"202{number}-03-01",
        publisher="The Daily",
    )
    for number, strength in enumerate((-0.8, 0.4, 0.6))
)


def documents(cases):
    return [(case.document, case.statements) for case in cases]


@pytest.mark.parametrize("before", [0, 1, 3], ids=["an empty store", "one document there", "all there"])
def test_all_at_once_is_one_by_one(tmp_path, before):
    with open_store(tmp_path / "one") as one, open_store(tmp_path / "many") as many:
        for case in CASES:
            one.replace(case.document, case.statements, method="test")
        for case in CASES[:before]:
            many.replace(case.document, case.statements[:1], method="before")
        many.derive()
        many.load(documents((*CASES, CASES[0])), method="test")
        assert many.stale
        assert list(many.lines()) == list(one.lines())
        assert many.text(CASES[0].document.source.id) == CASES[0].document.text


def test_a_rebuild_that_was_cut_short_is_made_whole(tmp_path):
    with open_store(tmp_path / "whole") as whole, open_store(tmp_path / "short") as short:
        whole.load(documents(CASES), method="test")
        whole.derive()
        short.load(documents(CASES), method="test")
        layer = [line for line in whole.lines() if line.endswith(tuple(f"{graph} .\n" for graph in LAYER))]
        short.engine.load_texts(line.encode() for line in layer[::2])
        assert list(short.lines()) == list(whole.lines())


def test_a_document_that_is_removed_leaves_nothing_behind(tmp_path):
    first, *others = CASES
    with open_store(tmp_path / "all") as store, open_store(tmp_path / "fewer") as fewer:
        store.load(documents(CASES), method="test")
        fewer.load(documents(others), method="test")
        assert len(store.changes()) == 1
        assert store.remove(first.document.source.id)
        assert not store.remove(first.document.source.id)
        assert store.stale
        assert list(store.lines()) == list(fewer.lines())
        assert store.changes() == ()
        with pytest.raises(InputError, match=first.document.source.id):
            store.text(first.document.source.id)


def test_a_document_that_contradicts_itself_is_refused(tmp_path):
    with open_store(tmp_path / "store") as store, pytest.raises(ValueError, match="given with document"):
        store.load([(CASES[0].document, CASES[1].statements)], method="test")


def test_what_came_before_an_error_of_the_source_is_stored(tmp_path):
    def broken():
        yield from documents(CASES[:2])
        raise InputError("page 3 cannot be read")

    with open_store(tmp_path / "store") as store:
        with pytest.raises(InputError, match="page 3 cannot be read"):
            store.load(broken(), method="test")
        assert store.document_ids() == tuple(sorted(case.document.source.id for case in CASES[:2]))
        assert store.text(CASES[1].document.source.id) == CASES[1].document.text


def test_graphs_whose_texts_cannot_be_written_stay_out(tmp_path):
    with open_store(tmp_path / "store") as store:
        place = store.folder.source(CASES[1].document.source.id)
        place.mkdir(parents=True)
        with pytest.raises(InputError):
            store.load(documents(CASES), method="test")
        assert store.document_ids() == ()
        assert not store.stale
        place.rmdir()
        store.load(documents(CASES), method="test")
        assert len(store.document_ids()) == len(CASES)


@pytest.mark.parametrize(("quads", "waiting"), [(1, 500), (100, 1), (900_000, 2)])
def test_portions_of_any_size_give_the_same_store(tmp_path, monkeypatch, quads, waiting):
    monkeypatch.setattr(bulk, "QUADS", quads)
    monkeypatch.setattr(bulk, "WAITING", waiting)
    monkeypatch.setattr(bulk, "CHARACTERS", quads)
    with open_store(tmp_path / "one") as one, open_store(tmp_path / "many") as many:
        for case in CASES:
            one.replace(case.document, case.statements, method="test")
        many.load(documents((*CASES, *CASES, CASES[1])), method="test")
        assert list(many.lines()) == list(one.lines())


def test_a_store_opened_to_read_takes_nothing_in(tmp_path):
    open_store(tmp_path / "store").close()
    with open_store(tmp_path / "store", read_only=True) as store, pytest.raises(ValueError, match="reading only"):
        store.load(documents(CASES), method="test")


LOADING = """
import sys
from pathlib import Path
from graph import bulk
from graph.deriving.incremental import LAYER
from graph.opening import open_store
from tests.benchmarks.debates import debate
bulk.QUADS = 20_000
def told():
    for number, heard in enumerate(debate(4000)):
        if number % 30 == 0:
            print(number, flush=True)
        yield heard.document, heard.statements
with open_store(Path(sys.argv[1])) as store:
    store.load(told(), method="test")
    print("loaded", flush=True)
    store.derive()
"""


@pytest.mark.slow
def test_a_killed_load_leaves_whole_documents_and_what_they_say(tmp_path):
    found = set()
    for turn in range(9):
        path = tmp_path / f"store{turn}"
        with subprocess.Popen([sys.executable, "-c", LOADING, str(path)], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True) as other:
            # Some way into the load, by what was taken in and not by the clock: a busy machine is slow to begin.
            read = [other.stdout.readline() for _ in range(1 + 2 * turn)]
            assert read[0] == "0\n"
            time.sleep(0.02 * turn)
            other.send_signal(signal.SIGKILL)
        try:
            with open_store(path) as store:
                store.refresh()
                assert {quad for graph in LAYER for quad in store.engine.match(graph=graph)} == store.derived()
                for document in store.documents():
                    assert store.text(document.id).count("\n") == 9
                found.add(len(list(store.statements())))
                assert all(count % 8 == 0 for count in found)
        except InputError as error:
            pytest.fail(f"killed after {read[-1].strip()} documents: {error}")
    assert len(found) > 3
