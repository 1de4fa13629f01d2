"""Processes that answer queries: what they may cost, how they end, and that no other query notices."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from readings import Said, fill, reading

from graph.answering.pools import limit, processes
from graph.asking.ask import ask
from graph.engines.asked import Asked, BusyError, FailedError, TooLargeError, TooSlowError
from graph.opening import open_store
from graph.query import answer
from graph.surer import surer
from ontology.terms import AIP

ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
QUICK = f"SELECT ?s WHERE {{ ?s a <{AIP.StanceExpression}> }}"
GROWING = "SELECT (COUNT(*) AS ?n) WHERE { { SELECT DISTINCT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } } }"
ONE = reading(Said("ac:openai OpenAI", -0.8, "in:eu-ai-act EU AI Act"), head="One")
TWO = reading(Said("ac:meta Meta", 0.8, "in:eu-ai-act EU AI Act"), head="Two")


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store") as opened:
        fill(opened, ONE)
    with open_store(tmp_path / "store", read_only=True) as opened:
        yield opened


def count(store):
    return len(answer(store, QUICK).rows)


def stopped(store, seconds):
    with pytest.raises(TooSlowError):
        ask(store, Asked(ENDLESS, timeout=seconds))


def test_one_process_answers_one_question_after_another(store):
    assert [count(store) for _ in range(20)] == [1] * 20
    assert len(processes(store.engine).pids()) == 1


def test_a_slow_query_is_killed_and_others_go_on(store):
    count(store)
    errors, started = [], time.monotonic()

    def slow():
        try:
            ask(store, Asked(ENDLESS, timeout=1.5))
        except TooSlowError as error:
            errors.append(error)

    threads = [threading.Thread(target=slow) for _ in range(2)]
    for thread in threads:
        thread.start()
    answered = 0
    while time.monotonic() - started < 1.2:
        answered += count(store)
    assert answered > 20
    for thread in threads:
        thread.join(10)
    assert len(errors) == 2
    assert count(store) == 1


def test_who_finds_no_free_process_is_told_so(tmp_path):
    with open_store(tmp_path / "store") as store:
        fill(store, ONE)
        limit(store.engine, at_once=1)
        count(store)
        thread = threading.Thread(target=stopped, args=(store, 3))
        thread.start()
        time.sleep(0.2)
        with pytest.raises(BusyError, match=r"within 0\.3 s"):
            ask(store, Asked(QUICK, timeout=0.3))
        thread.join(10)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * WHERE { ?s ?p ?o FILTER(" + "(" * 20_000 + "1" + ")" * 20_000 + ") }",
        "SELECT * WHERE " + "{ " * 20_000 + "?s ?p ?o" + " }" * 20_000,
        "SELECT * WHERE { ?s " + "(" * 20_000 + "<a:p>" + ")*" * 20_000 + " ?o }",
        "SELECT * WHERE { ?s ?p ?o FILTER(" + "!" * 50_000 + "true) }",
    ],
)
def test_a_query_nested_too_deeply_kills_only_the_process_that_reads_it(store, query):
    with pytest.raises(TooLargeError, match="nested too deeply"):
        ask(store, Asked(query))
    assert count(store) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_memory_is_bounded(tmp_path):
    with open_store(tmp_path / "store") as store:
        fill(store, ONE)
        limit(store.engine, allowance=300 << 20)
        with pytest.raises(TooLargeError, match="more memory than"):
            ask(store, Asked(GROWING, timeout=60))
        assert count(store) == 1


def test_an_answer_is_as_long_as_allowed(store):
    query = "SELECT * WHERE { ?s ?p ?o }"
    whole = ask(store, Asked(query)).body
    assert ask(store, Asked(query, most_bytes=len(whole))).body == whole
    with pytest.raises(TooLargeError, match="longer than 1000 bytes"):
        ask(store, Asked(query, most_bytes=1000))
    assert len(processes(store.engine).pids()) == 1


def test_a_process_killed_from_outside_is_replaced(store):
    count(store)
    for number in (signal.SIGKILL, signal.SIGTERM):
        (pid,) = processes(store.engine).pids()
        os.kill(pid, number)
        psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=0.2)
        assert count(store) == 1
        assert pid not in processes(store.engine).pids()


def test_a_process_killed_in_the_middle_is_one_clear_line(store):
    count(store)
    (pid,) = processes(store.engine).pids()
    threading.Timer(0.3, os.kill, (pid, signal.SIGKILL)).start()
    with pytest.raises(FailedError, match="could not be answered"):
        ask(store, Asked(ENDLESS, timeout=20))
    assert count(store) == 1


def test_what_is_written_is_seen_by_the_next_question(tmp_path):
    with open_store(tmp_path / "store") as writer:
        fill(writer, ONE)
        assert count(writer) == 1
        fill(writer, TWO)
        assert count(writer) == 2


def test_a_reader_sees_what_another_process_wrote_before_it_opened(tmp_path):
    with open_store(tmp_path / "store") as writer:
        fill(writer, ONE)
    with open_store(tmp_path / "store", read_only=True) as reader:
        assert count(reader) == 1


def test_a_fork_starts_processes_of_its_own(store):
    count(store)
    mine = processes(store.engine).pids()
    child = os.fork()
    if not child:
        try:
            os._exit(0 if count(store) == 1 and processes(store.engine).pids() != mine else 1)
        except BaseException:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert count(store) == 1
    assert processes(store.engine).pids() == mine


def test_closing_a_store_ends_its_processes(tmp_path):
    with open_store(tmp_path / "store") as store:
        fill(store, ONE)
        view = surer(store, 0.5)
        count(store)
        count(view)
        ours = [psutil.Process(pid) for pid in (*processes(store.engine).pids(), *processes(view.engine).pids())]
        assert len(ours) == 2
        view.close()
        assert psutil.wait_procs(ours, timeout=5)[1] == [ours[0]]
    assert psutil.wait_procs(ours, timeout=5)[1] == []


def test_forgetting_a_store_ends_its_processes(tmp_path):
    store = open_store(tmp_path / "store")
    count(store)
    ours = [psutil.Process(pid) for pid in processes(store.engine).pids()]
    del store
    gc.collect()
    assert psutil.wait_procs(ours, timeout=5)[1] == []


PARENT = """
import sys, threading, time
from pathlib import Path
from graph.asking.ask import ask
from graph.engines.asked import Asked
from graph.answering.pools import processes
from graph.opening import open_store
with open_store(Path(sys.argv[1]), read_only=True) as store:
    ask(store, Asked("ASK {}"))
    threading.Thread(target=ask, args=(store, Asked(sys.argv[2], timeout=60)), daemon=True).start()
    time.sleep(0.5)
    ask(store, Asked("ASK {}"))
    print(*processes(store.engine).pids(), flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_process_outlives_who_started_it(store, number):
    command = [sys.executable, "-c", PARENT, str(store.folder.path), ENDLESS]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=Path(__file__).resolve().parents[2]
    ) as parent:
        ours = [psutil.Process(int(pid)) for pid in parent.stdout.readline().split()]
        assert len(ours) == 2
        parent.send_signal(number)
        parent.wait(20)
    assert psutil.wait_procs(ours, timeout=5)[1] == []


@pytest.mark.slow
def test_ten_thousand_questions_leak_nothing(store):
    count(store)
    me = psutil.Process()
    (pid,) = processes(store.engine).pids()
    theirs = psutil.Process(pid)

    def used():
        gc.collect()
        return me.num_fds(), theirs.num_fds(), me.memory_info().rss, theirs.memory_info().rss

    for _ in range(1000):
        count(store)
    before = used()
    for _ in range(10_000):
        count(store)
    after = used()
    assert after[:2] == before[:2]
    assert after[2] - before[2] < 8 << 20
    assert after[3] - before[3] < 8 << 20
    assert processes(store.engine).pids() == (pid,)


@pytest.mark.skipif(sys.platform != "linux", reason="seccomp is Linux's")
def test_the_kernel_refuses_the_process_every_socket():
    code = (
        "import socket, subprocess, sys; from graph.answering.worker import confine; confine()\n"
        "for attempt in (lambda: socket.create_connection(('127.0.0.1', 1)), lambda: socket.socket(socket.AF_UNIX),"
        " lambda: subprocess.run(['true'])):\n"
        "    try: attempt(); print('went through')\n"
        "    except OSError as error: print(type(error).__name__)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).resolve().parents[2])
    assert done.stdout.split() == ["PermissionError"] * 3
