import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from readings import Said, fill, reading

from graph.engines.folder import Folder
from graph.opening import open_store
from graph.packaged import PACKAGED, shipped
from graph.store import StoreCounts
from ontology.errors import InputError
from ontology.model import Document
from ontology.terms import AIP, iri

ROOT = Path(__file__).resolve().parents[1]
FIRST = reading(Said("ac:openai OpenAI", -0.8, "the draft order"), Said("venture capitalists", 0.5, "the pause"), published="2026-05-21")
SECOND = reading(Said("ac:openai OpenAI", -0.4, "the draft order"), published="2026-06-02", title="Another")
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}


def python(code, *arguments, **options):
    """Another Python process that knows our rooms."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], env=ENVIRONMENT, stdout=subprocess.PIPE, text=True, **options
    )


def files_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def filled(tmp_path):
    """The path of a closed store with two documents."""
    with open_store(tmp_path / "store") as opened:
        fill(opened, FIRST, SECOND)
    return tmp_path / "store"


def test_what_goes_in_comes_out_sorted(store):
    fill(store, SECOND, FIRST)
    assert list(store.documents()) == sorted((FIRST.document.source, SECOND.document.source), key=lambda source: source.id)
    assert set(store.statements()) == {*FIRST.statements, *SECOND.statements}
    assert [statement.document for statement in store.statements()] == sorted(statement.document for statement in store.statements())
    assert store.text(FIRST.document.source.id) == FIRST.document.text
    assert store.counts() == StoreCounts(documents=2, statements=3, actors=2, positions=2)


def test_line_ends_of_a_text_are_kept(store):
    text = "one\r\ntwo\rthree\n"
    document = Document(replace(reading().document.source, **hashes(text)), text)
    store.replace(document, (), method="test")
    assert store.text(document.source.id) == text


def hashes(text):
    import hashlib

    digest = hashlib.sha256(text.encode()).hexdigest()
    return {"id": digest[:16], "sha256": digest}


def test_the_same_document_twice_changes_nothing(store):
    assert store.replace(FIRST.document, FIRST.statements, method="test")
    store.derive()
    before = list(store.lines())
    assert not store.replace(FIRST.document, reversed(FIRST.statements), method="test")
    assert not store.stale
    store.derive()
    assert list(store.lines()) == before


def test_equal_stores_are_equal_whatever_the_order(tmp_path):
    with open_store(tmp_path / "one") as one, open_store(tmp_path / "two") as two:
        assert list(fill(one, FIRST, SECOND).lines()) == list(fill(two, SECOND, FIRST, FIRST).lines())


def test_a_document_read_anew_replaces_what_it_said_and_nothing_else(store):
    fill(store, FIRST, SECOND)
    assert store.replace(FIRST.document, FIRST.statements[:1], method="test")
    assert set(store.statements()) == {FIRST.statements[0], *SECOND.statements}
    assert store.counts().actors == 1


def test_of_two_readings_of_one_statement_the_surer_is_kept(store):
    (sure,) = SECOND.statements
    store.replace(SECOND.document, [replace(sure, confidence=0.3), sure, replace(sure, confidence=0.5)], method="test")
    assert list(store.statements()) == [sure]


def test_the_derived_layer_is_stale_until_it_is_derived(store):
    assert not store.stale
    store.replace(FIRST.document, FIRST.statements, method="test")
    assert store.stale
    assert store.counts().positions == 2
    assert not store.stale


def test_opening_to_read_rebuilds_a_stale_derived_layer(tmp_path):
    with open_store(tmp_path / "store") as opened:
        opened.replace(FIRST.document, FIRST.statements, method="test")
    with open_store(tmp_path / "store", read_only=True) as opened:
        assert not opened.stale
        assert opened.counts().positions == 2


def test_a_stale_layer_that_cannot_be_rebuilt_is_said_to_be(tmp_path):
    with open_store(tmp_path / "store") as writer:
        writer.replace(FIRST.document, FIRST.statements, method="test")
        with open_store(tmp_path / "store", read_only=True) as reader:
            assert reader.stale
            assert reader.counts().positions == 0


def test_a_store_opened_to_read_refuses_to_write(filled):
    with open_store(filled, read_only=True) as opened, pytest.raises(ValueError, match="reading only"):
        opened.replace(SECOND.document, (), method="test")


def test_a_closed_store_says_so(filled):
    opened = open_store(filled)
    opened.close()
    opened.close()
    with pytest.raises(ValueError, match="closed"):
        list(opened.statements())


def test_rdflib_sees_the_same_quads(store):
    dataset = fill(store, FIRST).rdf()
    assert len(dataset) == len({line.rsplit(" ", 2)[0] for line in store.lines()})
    assert len(list(dataset.quads())) == len(list(store.lines()))
    assert len(list(dataset.query(f"SELECT ?s WHERE {{ ?s a <{AIP.StanceExpression}> }}"))) == 2


def test_names_of_what_the_registry_lacks_have_one_label_in_the_derived_graph(store):
    fill(store, FIRST)
    labels = [each for each in store.graph("derived") if each.predicate.value == iri("skos:prefLabel")]
    assert sorted(each.object.value for each in labels) == ["the draft order", "the pause", "venture capitalists"]


@pytest.mark.parametrize(
    ("document", "statements", "named"),
    [
        (Document(replace(FIRST.document.source, sha256="0" * 64), FIRST.document.text), (), "SHA-256"),
        (Document(replace(FIRST.document.source, id="../../../etc/x"), FIRST.document.text), (), "SHA-256"),
        (FIRST.document, SECOND.statements, SECOND.document.source.id),
        (FIRST.document, [replace(FIRST.statements[0], quote=replace(FIRST.statements[0].quote, text="other words"))], "other words"),
    ],
    ids=["hash", "id", "other document", "quote"],
)
def test_records_that_contradict_each_other_are_refused(store, document, statements, named):
    with pytest.raises(ValueError, match=named):
        store.replace(document, statements, method="test")
    assert store.counts().documents == 0


@pytest.mark.parametrize("identity", ["../../etc/passwd", "", "ABCDEF0123456789", "0" * 15])
def test_an_id_that_is_none_leads_nowhere(store, identity):
    with pytest.raises(InputError, match="16 hex digits"):
        store.text(identity)


def test_a_missing_text_is_an_input_error(store):
    with pytest.raises(InputError, match="0000000000000000"):
        store.text("0" * 16)


def a_file(path):
    path.write_text("not a store")


def a_foreign_folder(path):
    path.mkdir()
    (path / "thesis.docx").write_text("years of work")


def another_format(path):
    path.mkdir()
    (path / "stancegraph.json").write_text('{"format": 99}')


def a_broken_version(path):
    path.mkdir()
    (path / "stancegraph.json").write_text("{")


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("prepare", "said"),
    [(a_file, "is a file"), (a_foreign_folder, "not a store"), (another_format, "format 99"), (a_broken_version, "damaged")],
)
def test_what_is_no_store_is_refused_and_left_alone(tmp_path, prepare, said, read_only):
    path = tmp_path / "place"
    prepare(path)
    before = files_of(tmp_path)
    with pytest.raises(InputError, match=said) as error:
        open_store(path, read_only=read_only)
    assert "\n" not in str(error.value)
    assert str(path) in str(error.value)
    assert files_of(tmp_path) == before


def test_reading_never_creates(tmp_path):
    with pytest.raises(InputError, match="no store"):
        open_store(tmp_path / "absent", read_only=True)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_becomes_a_store(tmp_path):
    with open_store(tmp_path) as opened:
        assert opened.counts().documents == 0
    assert json.loads((tmp_path / "stancegraph.json").read_text()) == {"format": 1}


def test_a_store_cannot_lie_under_a_file(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="file"):
        open_store(tmp_path / "file" / "store")


def test_a_store_whose_making_was_interrupted_is_made(tmp_path):
    open_store(tmp_path / "store").close()
    for path in (tmp_path / "store" / "graph").iterdir():
        path.unlink()
    (tmp_path / "store" / "graph").rmdir()
    with open_store(tmp_path / "store") as opened:
        assert opened.counts().documents == 0


def test_two_processes_do_not_write_at_once(filled):
    code = """
import sys
from pathlib import Path
from graph.opening import open_store
with open_store(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""
    with python(code, filled, stdin=subprocess.PIPE) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(InputError, match="in use by another process") as error:
            open_store(filled)
        assert "\n" not in str(error.value)
        with open_store(filled, read_only=True) as reader:
            assert reader.counts().documents == 2
        other.stdin.close()
    with open_store(filled) as opened:
        assert opened.counts().documents == 2


def spoil(pattern, change):
    def spoiled(path):
        found = sorted((path / "graph").glob(pattern), key=lambda file: -file.stat().st_size)
        assert found, pattern
        change(found[0])

    return spoiled


def flip(file, offset):
    content = bytearray(file.read_bytes())
    content[offset] ^= 1
    file.write_bytes(bytes(content))


DAMAGE = {
    "no CURRENT": spoil("CURRENT", Path.unlink),
    "CURRENT empty": spoil("CURRENT", lambda file: file.write_bytes(b"")),
    "CURRENT names nothing": spoil("CURRENT", lambda file: file.write_bytes(b"MANIFEST-999999\n")),
    "no manifest": spoil("MANIFEST-*", Path.unlink),
    "manifest is noise": spoil("MANIFEST-*", lambda file: file.write_bytes(bytes(range(256)) * 8)),
    "manifest is cut": spoil("MANIFEST-*", lambda file: os.truncate(file, file.stat().st_size // 2)),
    "table missing": spoil("*.sst", Path.unlink),
    "table cut": spoil("*.sst", lambda file: os.truncate(file, file.stat().st_size // 2)),
    "table empty": spoil("*.sst", lambda file: file.write_bytes(b"")),
    "table is noise": spoil("*.sst", lambda file: file.write_bytes(random.Random(1).randbytes(file.stat().st_size))),
    "a bit flipped in the middle of the table": spoil("*.sst", lambda file: flip(file, file.stat().st_size // 2)),
    "a bit flipped near the start of the table": spoil("*.sst", lambda file: flip(file, 500)),
    "options are noise": spoil("OPTIONS-*", lambda file: file.write_bytes(b"\x00\xff" * 50)),
}


@pytest.mark.slow
@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_store_is_one_clear_line_or_still_whole(filled, damage, read_only):
    damage(filled)
    try:
        with open_store(filled, read_only=read_only) as opened:
            found = set(opened.statements())
    except InputError as error:
        found, told = None, str(error)
    if found is None:
        assert "damaged" in told
        assert "\n" not in told
    else:
        assert found == {*FIRST.statements, *SECOND.statements}


def test_a_full_disk_is_one_clear_line_and_changes_nothing(filled):
    code = """
import resource, signal, sys
from pathlib import Path
from readings import Said, reading
from graph.opening import open_store
from ontology.errors import InputError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
big = reading(*(Said(f"Company number {each}", 0.5, "the pause") for each in range(2000)))
with open_store(Path(sys.argv[1])) as opened:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    try:
        opened.replace(big.document, big.statements, method="test")
    except InputError as error:
        print(error)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""
    for room in (1000, 200_000):
        with python(code, filled, room) as other:
            told = other.stdout.read()
        assert "no room" in told, told
        assert told.count("\n") == 1
        with open_store(filled) as opened:
            assert set(opened.statements()) == {*FIRST.statements, *SECOND.statements}


def test_a_killed_process_leaves_every_document_whole(tmp_path):
    code = """
import sys
from pathlib import Path
from readings import Said, reading
from graph.opening import open_store
with open_store(Path(sys.argv[1])) as opened:
    print("open", flush=True)
    for turn in range(10_000):
        for number in range(3):
            strength = 0.5 if turn % 2 else 0.25
            sentences = [Said(f"Company {number}.{each}", strength, "the pause") for each in range(60)]
            case = reading(*sentences, title=f"Page {turn % 2}")
            opened.replace(case.document, case.statements, method="test")
            print("replaced", flush=True)
"""
    for replaced in (1, 5, 12):
        with python(code, tmp_path / "store") as other:
            assert [other.stdout.readline() for _ in range(1 + replaced)] == ["open\n", *["replaced\n"] * replaced]
            time.sleep(0.01 * replaced)
            other.send_signal(signal.SIGKILL)
        with open_store(tmp_path / "store") as opened:
            for document in opened.documents():
                mine = [statement for statement in opened.statements() if statement.document == document.id]
                assert len(mine) == 60
                assert {statement.intensity for statement in mine} == {0.5 if document.title == "Page 1" else 0.25}
                assert opened.text(document.id).count("\n") == 61
            assert opened.counts().documents > 0


@pytest.mark.parametrize("left", [[], ["LOCK"], ["LOCK", "MANIFEST-000001"], ["LOCK", "MANIFEST-000001", "000004.dbtmp"]], ids=len)
def test_a_store_whose_making_was_cut_short_is_made(tmp_path, left):
    folder = Folder(tmp_path)
    folder.create()
    folder.database.mkdir()
    for name in left:
        (folder.database / name).touch()
    with pytest.raises(InputError, match="there is no store"):
        open_store(tmp_path, read_only=True)
    with open_store(tmp_path) as opened:
        assert {name: opened.graph(name) for name in PACKAGED} == {name: shipped(name) for name in PACKAGED}


def test_a_store_killed_before_the_registry_was_marked_gets_it_again(filled):
    with open_store(filled) as opened:
        opened.engine.update("DELETE WHERE { GRAPH gr:registry { ?s schema:sha256 ?sum } }")
        opened.engine.update("DELETE WHERE { GRAPH gr:registry { ac:openai ?p ?o } }")
    with open_store(filled) as opened:
        assert opened.graph("registry") == shipped("registry")


def test_a_newer_registry_is_loaded_into_an_older_store(filled):
    with open_store(filled) as opened:
        whole = opened.graph("registry")
        opened.put_graph("registry", b"<https://example.org/a> <https://example.org/b> <https://example.org/c> .")
    with open_store(filled) as opened:
        assert opened.graph("registry") == whole
