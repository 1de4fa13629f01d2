"""A store in one file and back, the same; what is not whole is refused and changes nothing."""

import gzip
import io
import signal
import subprocess
import tarfile
import time

import pytest
import servers
from readings import fill
from test_published import HOLD
from test_remote import FIRST, SECOND
from test_store import files_of, python

from graph.backup import backup, restore
from graph.check import check
from graph.opening import open_store
from ontology.errors import InputError
from stancegraph.cli import main


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A store that tests leave as it is."""
    path = tmp_path_factory.mktemp("filled") / "store"
    with open_store(path) as opened:
        fill(opened, FIRST, SECOND)
    return path


@pytest.fixture(scope="module")
def file(filled):
    """Its backup, which tests leave as it is."""
    place = filled.with_name("saved.tar.gz")
    with open_store(filled, read_only=True) as store:
        backup(store, place)
    return place


def lines_of(place):
    with open_store(place, read_only=True) as store:
        return list(store.lines())


def test_what_is_restored_is_what_was_saved(filled, file, tmp_path):
    saved = restore(file, tmp_path / "copy")
    assert saved.documents == 2
    assert lines_of(tmp_path / "copy") == lines_of(filled)
    assert saved.quads == len(lines_of(filled))
    with open_store(tmp_path / "copy", read_only=True) as store:
        assert [store.text(each.document.source.id) for each in (FIRST, SECOND)] == [FIRST.document.text, SECOND.document.text]
        assert check(store) == ()
        backup(store, tmp_path / "again.tar.gz")
    assert (tmp_path / "again.tar.gz").read_bytes() == file.read_bytes()


def test_any_tool_opens_and_proves_it(file, tmp_path):
    (tmp_path / "open").mkdir()
    subprocess.run(["tar", "xzf", file], cwd=tmp_path / "open", check=True)
    told = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path / "open", check=True, capture_output=True, text=True).stdout
    assert told.count(": OK\n") == 4
    assert f"sources/{FIRST.document.source.id}.txt: OK" in told


def test_nothing_is_overwritten_unless_that_is_said(filled, file, tmp_path):
    with open_store(tmp_path / "other") as store:
        fill(store, SECOND)
    before = lines_of(tmp_path / "other")
    for act in (lambda: restore(file, tmp_path / "other"), lambda: backup(open_store(filled, read_only=True), file)):
        with pytest.raises(InputError, match="already"):
            act()
    assert lines_of(tmp_path / "other") == before
    restore(file, tmp_path / "other", overwrite=True)
    assert lines_of(tmp_path / "other") == lines_of(filled)
    content = file.read_bytes()
    with open_store(filled, read_only=True) as store:
        backup(store, file, overwrite=True)
    assert file.read_bytes() == content


def test_a_folder_of_somebody_else_is_left_alone(file, tmp_path):
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work")
    for place in (tmp_path / "thesis", file):
        before = files_of(tmp_path)
        with pytest.raises(InputError) as error:
            restore(file, place, overwrite=True)
        assert "\n" not in str(error.value)
        assert files_of(tmp_path) == before


def test_a_store_that_somebody_writes_to_is_not_overwritten(filled, file):
    with python(HOLD, filled, stdin=subprocess.PIPE) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(InputError, match=f"in use by another process .process {other.pid}"):
            restore(file, filled, overwrite=True)
        other.stdin.close()


def cut(share):
    return lambda content: content[: int(len(content) * share)]


def flipped(share):
    def change(content):
        place = int(len(content) * share)
        return content[:place] + bytes([content[place] ^ 4]) + content[place + 1 :]

    return change


def changed_inside(name, content):
    """One part replaced, the sums left as they were."""

    def change(archive):
        written = io.BytesIO()
        with tarfile.open(fileobj=io.BytesIO(archive)) as old, tarfile.open(fileobj=written, mode="w:gz") as new:
            for entry in old:
                body = content if entry.name == name else old.extractfile(entry).read()
                entry.size = len(body)
                new.addfile(entry, io.BytesIO(body))
        return written.getvalue()

    return change


DAMAGE = {
    "empty": lambda _: b"",
    "a text": lambda _: b"Dear all,",
    "a gzip of something else": lambda _: gzip.compress(b"Dear all,"),
    "cut in the middle": cut(0.5),
    "without its end": cut(0.999),
    "without its last bytes": lambda content: content[:-4],
    **{f"a bit flipped at {share}": flipped(share) for share in (0.001, 0.3, 0.7, 0.99)},
    "a quad less": changed_inside("graph.nq", b""),
    "another text": changed_inside(f"sources/{FIRST.document.source.id}.txt", b"other words"),
    "no sums": changed_inside("SHA256SUMS", b""),
    "of a later version": changed_inside("stancegraph.json", b'{"format": 99}'),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_backup_that_is_not_whole_is_refused_and_changes_nothing(file, filled, damage, tmp_path):
    broken = tmp_path / "broken.tar.gz"
    broken.write_bytes(damage(file.read_bytes()))
    before = files_of(tmp_path), files_of(filled)
    for place, overwrite in ((filled, True), (tmp_path / "new", False)):
        with pytest.raises(InputError, match=r"broken\.tar\.gz") as error:
            restore(broken, place, overwrite=overwrite)
        assert "\n" not in str(error.value)
    assert (files_of(tmp_path), files_of(filled)) == before


def test_a_backup_that_cannot_be_read_or_written_is_one_line(filled, tmp_path, capsys):
    for line in (
        ["restore", str(tmp_path / "absent.tar.gz"), "--store", str(tmp_path / "new")],
        ["backup", str(tmp_path / "no" / "folder.tar.gz"), "--store", str(filled)],
        ["backup", str(tmp_path), "--store", str(filled), "--overwrite"],
    ):
        assert main(line) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "new").exists()


def test_the_verbs_save_and_restore(filled, tmp_path, capsys):
    assert main(["backup", str(tmp_path / "s.tar.gz"), "--store", str(filled)]) == 0
    assert main(["restore", str(tmp_path / "s.tar.gz"), "--store", str(tmp_path / "copy")]) == 0
    assert "2 documents" in capsys.readouterr().err
    assert lines_of(tmp_path / "copy") == lines_of(filled)


@pytest.mark.slow
def test_a_kill_while_restoring_leaves_the_old_or_the_new(file, filled, tmp_path):
    code = """
import sys
from pathlib import Path
from graph.backup import restore
print("go", flush=True)
restore(Path(sys.argv[1]), Path(sys.argv[2]), overwrite=True)
"""
    with open_store(tmp_path / "old") as store:
        fill(store, SECOND)
    old, new, seen = lines_of(tmp_path / "old"), lines_of(filled), set()
    for wait in (0.05, 0.2, 0.5, 1.0, 1.5, 2.0, 3.0, None):
        for name in ("old", "made"):
            with python(code, file, tmp_path / name) as other:
                assert other.stdout.readline() == "go\n"
                if wait is not None:
                    time.sleep(wait)
                    other.send_signal(signal.SIGKILL)
            if name == "old" or (tmp_path / name).exists():
                now = lines_of(tmp_path / name)
                assert now in (old, new)
                seen.add(now == new)
    assert True in seen


@pytest.mark.server
@pytest.mark.parametrize("start", [servers.oxigraph, servers.virtuoso])
def test_from_a_folder_to_a_server_and_back(file, filled, tmp_path, start):
    running = start(tmp_path)
    if running is None:
        pytest.skip("no such server here")
    with running:
        restore(file, running.url)
        assert lines_of(running.url) == lines_of(filled)
        with pytest.raises(InputError, match="is a store already") as error:
            restore(file, running.url)
        assert "dba:" not in str(error.value)
        with open_store(running.url, read_only=True) as store:
            backup(store, tmp_path / "remote.tar.gz")
    assert (tmp_path / "remote.tar.gz").read_bytes() == file.read_bytes()
