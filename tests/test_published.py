"""One writes, others read: what readers see is a settled state, whatever the writer does at the time."""

import json
import os
import signal
import subprocess
import time

import pytest
from readings import Said, fill, reading
from test_store import FIRST, SECOND, python

from graph.engines.disk import Disk
from graph.engines.folder import Folder
from graph.engines.published import Published
from graph.opening import open_store
from ontology.errors import InputError

HOLD = """
import sys
from pathlib import Path
from graph.opening import open_store
with open_store(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""
WRITE = """
import sys, threading
from pathlib import Path
from test_published import page
from graph.opening import open_store
told = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), told.set()), daemon=True).start()
turn = 0
with open_store(Path(sys.argv[1])) as store:
    while not told.is_set():
        for number in range(3):
            case = page(number, turn)
            store.replace(case.document, case.statements, method="test")
        store.settle()
        turn += 1
print(turn)
"""
READ = """
import sys
from pathlib import Path
from graph.opening import open_store
for _ in range(int(sys.argv[2])):
    with open_store(Path(sys.argv[1]), read_only=True) as store:
        assert not store.stale
        strengths = [statement.intensity for statement in store.statements()]
        assert len(strengths) == 60, len(strengths)
        assert len(set(strengths)) == 1, set(strengths)
        held = {position.intensity for position in store.positions()}
        assert held == set(strengths), (held, strengths)
        (found,) = store.engine.query("SELECT (COUNT(*) AS ?n) { ?p a aip:Position }")
        assert found["n"].value == "60"
"""


def page(number, turn):
    """The same text in every turn, and another strength: three such pages are replaced one after the other, then published."""
    strength = (1 + turn % 8) / 10
    case = reading(*(Said(f"Company {number}.{each}", 0.5, "the pause") for each in range(20)))
    return type(case)(case.document, tuple(type(each)(**{**fields(each), "intensity": strength}) for each in case.statements))


def fields(record):
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


@pytest.fixture
def filled(tmp_path):
    with open_store(tmp_path / "store") as opened:
        fill(opened, FIRST)
    return tmp_path / "store"


def copies(path):
    return sorted(each.name for each in (path / "published").iterdir())


@pytest.mark.parametrize("openings", [4, pytest.param(150, marks=pytest.mark.slow)])
def test_readers_see_settled_states_only_while_one_writes(tmp_path, openings):
    path = tmp_path / "store"
    with open_store(path) as store:
        for number in range(3):
            case = page(number, 0)
            store.replace(case.document, case.statements, method="test")
        store.derive()
    with (
        python(WRITE, path, stdin=subprocess.PIPE) as writer,
        python(READ, path, openings, stderr=subprocess.PIPE) as one,
        python(READ, path, openings, stderr=subprocess.PIPE) as two,
    ):
        complaints = [reader.communicate()[1] for reader in (one, two)]
        turns = writer.communicate()[0]
    assert (one.returncode, two.returncode) == (0, 0), complaints
    assert int(turns) > 0
    with open_store(path):
        pass
    assert len(copies(path)) <= 6


def test_a_reader_keeps_what_it_opened_until_it_turns_to_the_newest(filled):
    with open_store(filled) as writer, open_store(filled, read_only=True) as reader:
        for turn in range(4):
            fill(writer, SECOND) if turn % 2 == 0 else writer.replace(FIRST.document, FIRST.statements[:turn], method="test")
            writer.settle()
            assert reader.counts().documents == 1
        assert set(reader.statements()) == set(FIRST.statements)
        reader.settle()
        assert reader.counts().documents == 2


def test_copies_that_nobody_reads_are_removed(filled):
    with open_store(filled) as writer:
        with open_store(filled, read_only=True):
            for strength in (0.1, 0.2, 0.3):
                case = reading(Said("OpenAI", strength, "the pause"))
                writer.replace(case.document, case.statements, method="test")
                writer.settle()
            assert copies(filled) == [f"{number}{end}" for number in (2, 5) for end in ("", ".readers")]
        writer.replace(SECOND.document, SECOND.statements, method="test")
        writer.settle()
        assert copies(filled) == ["6", "6.readers"]


def test_what_only_reads_a_settled_store_publishes_nothing(filled):
    before = {each: each.stat().st_mtime_ns for each in filled.rglob("*")}
    with open_store(filled, read_only=True) as reader:
        assert reader.counts().documents == 1
        assert reader.engine.database is not None
    assert {each: each.stat().st_mtime_ns for each in filled.rglob("*")} == before


def test_a_database_that_another_process_may_read_holds_what_was_written(filled):
    code = "import sys, pyoxigraph; print(len(set(pyoxigraph.Store.read_only(sys.argv[1]).named_graphs())))"
    with open_store(filled) as writer:
        counted = []
        for case in (FIRST, SECOND):
            writer.replace(case.document, case.statements, method="test")
            with python(code, writer.engine.database) as other:
                counted.append(int(other.stdout.read()))
    assert counted[1] > counted[0]


def test_a_second_writer_waits_and_is_told_who_writes(filled):
    with python(HOLD, filled, stdin=subprocess.PIPE) as other:
        assert other.stdout.readline() == "open\n"
        begun = time.monotonic()
        with pytest.raises(InputError, match=rf"in use by another process \(process {other.pid} on .+ since 2.+\)") as error:
            open_store(filled)
        assert 1 < time.monotonic() - begun < 10
        assert "\n" not in str(error.value)
        other.stdin.close()
        with open_store(filled) as store:
            assert store.counts().documents == 1


def test_a_lock_ends_with_its_process_and_the_next_reader_finishes_its_work(filled):
    code = """
import sys, time
from pathlib import Path
from test_store import SECOND
from graph.opening import open_store
store = open_store(Path(sys.argv[1]))
store.replace(SECOND.document, SECOND.statements, method="test")
print("stored", flush=True)
time.sleep(60)
"""
    with python(code, filled) as other:
        assert other.stdout.readline() == "stored\n"
        with open_store(filled, read_only=True) as reader:
            assert reader.counts().documents == 1
            assert not reader.stale
        os.kill(other.pid, signal.SIGKILL)
    assert json.loads((filled / "writer.json").read_text())["pid"] == other.pid
    with open_store(filled, read_only=True) as reader:
        assert reader.counts().documents == 2
        assert not reader.stale
    assert (filled / "writer.json").read_text() == ""


def test_what_was_derived_but_not_published_before_a_kill_is_published(filled):
    code = """
import os, signal, sys
from pathlib import Path
from test_store import SECOND
from graph.opening import open_store
store = open_store(Path(sys.argv[1]))
store.replace(SECOND.document, SECOND.statements, method="test")
store.derive()
os.kill(os.getpid(), signal.SIGKILL)
"""
    with python(code, filled) as other:
        other.wait()
    for _ in range(2):
        with open_store(filled, read_only=True) as reader:
            assert reader.counts().documents == 2


def test_a_store_of_an_earlier_version_is_read_and_written(filled):
    for each in sorted((filled / "published").rglob("*"), reverse=True):
        each.rmdir() if each.is_dir() else each.unlink()
    (filled / "published").rmdir()
    (filled / "writer.json").unlink()
    engine = Disk(Folder(filled), read_only=True)
    assert len(engine.graphs("https://w3id.org/aipol/graph/doc/")) == 1
    engine.close()
    with open_store(filled, read_only=True) as reader:
        assert reader.counts().documents == 1
    assert Published(filled / "published").exist()


def test_a_new_store_in_the_making_is_waited_for_then_said_to_be_in_use(tmp_path):
    with python(HOLD, tmp_path / "store", stdin=subprocess.PIPE) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(InputError, match=rf"process {other.pid}"):
            open_store(tmp_path / "store", read_only=True)
        other.stdin.close()


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 40 MB, which can be made full and read-only."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", place], capture_output=True).returncode != 0:
        pytest.skip("no file system of its own can be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


FILL = """
import sys
from pathlib import Path
from readings import Said, reading
from graph.opening import open_store
from ontology.errors import InputError
stored = []
try:
    with open_store(Path(sys.argv[1])) as store:
        for number in range(10_000):
            case = reading(*(Said(f"Company {number}.{each}", 0.5, "the pause") for each in range(30)))
            store.replace(case.document, case.statements, method="test")
            stored.append(case.document.source.id)
            if number % 3 == 0:
                store.derive()
except InputError as error:
    print(len(stored), error)
"""


def test_a_full_disk_and_a_read_only_one_are_one_line_and_lose_nothing(small_disk):
    path = small_disk / "store"
    with python(FILL, path) as other:
        number, told = other.stdout.read().split(" ", 1)
    assert "no room to write" in told
    assert told.count("\n") == 1
    assert int(number) > 0
    with open_store(path, read_only=True) as store:
        assert store.counts().documents <= int(number)
        assert {store.counts().statements} == {30 * store.counts().documents}
    subprocess.run(["mount", "-o", "remount,size=200m", small_disk], check=True)
    with open_store(path) as store:
        store.derive()
        held = store.counts()
        assert held.documents == int(number)
        assert held.statements == 30 * held.documents
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with open_store(path, read_only=True) as store:
        assert store.counts() == held
    with pytest.raises(InputError, match=r"cannot be written.*Read-only") as error:
        open_store(path)
    assert "\n" not in str(error.value)
