"""Several processes read what one reads, in the same order, and none is left behind."""

import os
import signal
import subprocess
import sys
from itertools import islice
from pathlib import Path

import psutil
import pytest
from readings import source
from test_cli import shell

from ingest import many
from ingest.extract import extract
from ingest.many import cores, extract_all
from ontology.errors import InputError
from ontology.model import Document
from ontology.registry import extended
from stancegraph.cli import main
from stancegraph.commands.demo import samples
from stancegraph.filing import file_documents

ROOT = Path(__file__).resolve().parents[1]
BIG = "Meta opposes SB 53. Senator Roe wants to repeal the Colorado AI Act, and the union thanked her for it. "
OWN = "id,label,class,type,aliases\nzanzibar-labs,Zanzibar Labs,Organization,aiLab,ZLabs\n"
READ = """
import sys
from ingest.many import extract_all
from test_many import big, own_processes
if __name__ == "__main__":
    found = extract_all((big(number) for number in range(500)), rules_only=True, jobs=2)
    next(found)
    print(*(child.pid for child in own_processes()), flush=True)
    for _ in found:
        pass
"""


def big(number):
    """A text that takes some tenths of a second."""
    text = f"Number {number}. " + BIG * 40
    return Document(source(text, title=f"Text {number}"), text)


def small(number):
    text = f"Meta opposes SB {number}. OpenAI supports the AI Act."
    return Document(source(text, title=f"Text {number}"), text)


def own_processes():
    """The processes that this one started and that read."""
    return [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


@pytest.mark.parametrize("rules_only", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_several_processes_read_what_one_reads_in_the_same_order(rules_only):
    texts = list(samples())[:6] if rules_only else list(samples())
    alone = [(text, tuple(extract(text, rules_only=rules_only, any_topic=True))) for text in texts]
    assert sum(len(found) for _, found in alone) > 10
    assert list(extract_all(texts, rules_only=rules_only, jobs=2)) == alone
    assert own_processes() == []


def test_own_actors_are_known_to_all_processes(tmp_path):
    (tmp_path / "own.csv").write_text(OWN)
    text = "ZLabs opposes SB 53."
    given = Document(source(text), text)
    own = extended([tmp_path / "own.csv"])
    assert own.candidates("ZLabs")  # what is worked out from the tables is not sent along
    ((_, (found,)),) = extract_all([given], registry=own, rules_only=True, jobs=2)
    assert found.actor.name == "Zanzibar Labs"


def test_few_texts_and_one_text_are_read_here(monkeypatch):
    monkeypatch.setattr(many, "WORTH", 1000)
    assert len(list(extract_all(map(small, range(5)), rules_only=True, jobs=None))) == 5
    one = "The committee met on Monday. " * 100
    for number, (read, found) in enumerate(extract_all([Document(source(one), one)], rules_only=True, jobs=None)):
        assert (number, read.text, found, own_processes()) == (0, one, (), [])


@pytest.mark.skipif(cores() < 2, reason="there is one core only")
def test_many_texts_are_read_by_several_processes_and_a_reader_may_stop_early():
    found = extract_all(map(big, range(2 * many.WORTH // len(big(0).text))), rules_only=True, jobs=None)
    assert [document.source.title for document, _ in islice(found, 2)] == ["Text 0", "Text 1"]
    assert len(own_processes()) > 1
    found.close()
    assert own_processes() == []


def test_an_unknown_model_is_named_before_anything_is_read():
    with pytest.raises(InputError, match="nosuch"):
        extract_all(iter(()), model="nosuch", jobs=2)


@pytest.mark.slow
def test_a_process_ended_from_outside_is_told_and_what_was_stored_stays(tmp_path):
    texts = [big(number) for number in range(12)]

    def killing(given):
        for number, text in enumerate(given):
            if number == 2:
                own_processes()[0].kill()
            yield text

    with pytest.raises(InputError, match="--jobs 1"):
        file_documents(tmp_path / "store.db", texts, rules_only=True, jobs=2, watch=killing)
    checked = shell("check", "--store", "store.db", cwd=tmp_path)
    assert checked.returncode == 0, checked.stderr
    assert b"sound" in checked.stdout
    assert own_processes() == []


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_process_outlives_who_started_it(tmp_path, number):
    script = tmp_path / "script.py"
    script.write_text(READ)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    command = [sys.executable, script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment) as parent:
        readers = [psutil.Process(int(pid)) for pid in parent.stdout.readline().split()]
        assert len(readers) == 2
        parent.send_signal(number)
        parent.wait(20)
    assert psutil.wait_procs(readers, timeout=5)[1] == []


def test_the_command_line_takes_the_number_of_processes(tmp_path, capsys):
    for number in (53, 813):
        (tmp_path / f"{number}.txt").write_text(f"Meta opposes SB {number}.")
    assert main(["extract", "--jobs", "1", "--rules-only", str(tmp_path)]) == 0
    one = capsys.readouterr().out
    assert one.count("\n") == 2
    assert main(["extract", "--jobs", "2", "--rules-only", str(tmp_path)]) == 0
    assert capsys.readouterr().out == one
    assert main(["extract", "--jobs", "0", str(tmp_path)]) == 2
    assert "--jobs" in capsys.readouterr().err
