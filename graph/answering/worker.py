"""A process of its own that answers queries on one database and can be killed: `python worker.py SOCKET SETTINGS`.

Standard input gives nothing: that it ends says that whoever started this process is gone. Requests come over the socket (the number of its
file), 4 bytes of length and then JSON with the fields of `engines.asked.Asked`; a reply is one letter (see REPLIES), 8 bytes of length and
the content. The settings are JSON: `memory`, the number of a file of N-Quads that all requests are about, or 0, and then each request names
its database; `allowance`, by how many bytes this process may grow; `prefixes` for all queries. This file imports nothing of ours.
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import signal
import socket
import struct
import sys
import threading
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pyoxigraph
from pyoxigraph import NamedNode, QueryResultsFormat, QueryTriples, RdfFormat

REPLIES = {"rows": b"r", "triples": b"t", "syntax": b"s", "failure": b"f", "too large": b"l", "ready": b"y"}
CHUNK = 1 << 20

# What the kernel refuses this process, by processor: socket, connect, execve, execveat, io_uring_setup (and its audit number).
_CALLS = {"x86_64": (0xC000003E, (41, 42, 59, 322, 425)), "aarch64": (0xC00000B7, (198, 203, 221, 281, 425))}
_X32 = 0x40000000


class TooLargeError(Exception):
    """The answer has more bytes than were allowed."""


class Bounded(BytesIO):
    """A file in memory that takes `most` bytes and no more (None: any number)."""

    def __init__(self, most: int | None) -> None:
        """Empty."""
        super().__init__()
        self._most = most

    def write(self, chunk: Any) -> int:
        """Keep a chunk; raises TooLargeError."""
        if self._most is not None and self.tell() + len(chunk) > self._most:
            raise TooLargeError
        return super().write(chunk)


class Database:
    """What is asked: a database on disk that nobody writes to, opened when it is another one than before, or one in memory."""

    def __init__(self, memory: pyoxigraph.Store | None, settings: dict[str, Any]) -> None:
        """Open nothing yet."""
        self.prefixes: dict[str, str] = settings["prefixes"]
        self._memory = memory
        self._store = memory
        self._path = ""
        self._allowance: int = settings["allowance"]
        if memory:
            limit_memory(self._allowance)

    def store(self, path: str) -> pyoxigraph.Store:
        """The store that the request is about."""
        if self._memory is not None:
            return self._memory
        if self._store is None or self._path != path:
            self._store = None
            self._store = pyoxigraph.Store.read_only(path)
            self._path = path
            limit_memory(self._allowance)
        return self._store


def main() -> None:
    """Answer requests until there are no more."""
    confine()
    conversation = socket.socket(fileno=int(sys.argv[1]))
    # Ctrl-C goes to all processes of a terminal; the one that asks decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    settings = json.loads(sys.argv[2])
    database = Database(taken_in(settings["memory"]), settings)
    reply(conversation, "ready", b"")
    while request := received(conversation):
        signal.setitimer(signal.ITIMER_REAL, request["timeout"])
        kind, body = answered(database, request)
        signal.setitimer(signal.ITIMER_REAL, 0)
        reply(conversation, kind, body)


def end_with_parent() -> None:
    """End at once, in the middle of a query too, when nobody is left to hear the answer."""
    while os.read(0, 1):
        pass
    os._exit(0)


def taken_in(file: int) -> pyoxigraph.Store | None:
    """The store that the file gives, in memory."""
    if not file:
        return None
    os.lseek(file, 0, os.SEEK_SET)
    store = pyoxigraph.Store()
    with os.fdopen(file, "rb") as quads:
        store.load(quads, format=RdfFormat.N_QUADS)
    return store


def received(conversation: socket.socket) -> dict[str, Any]:
    """The next request; empty when there will be none."""
    length = exactly(conversation, 4)
    return json.loads(exactly(conversation, struct.unpack("!I", length)[0])) if length else {}


def exactly(conversation: socket.socket, size: int) -> bytes:
    """That many bytes, or none when the other side is gone."""
    content = bytearray()
    while len(content) < size:
        chunk = conversation.recv(min(size - len(content), CHUNK))
        if not chunk:
            return b""
        content += chunk
    return bytes(content)


def reply(conversation: socket.socket, kind: str, body: bytes | memoryview) -> None:
    """Send one reply."""
    head = REPLIES[kind] + struct.pack("!Q", len(body))
    if len(body) < CHUNK:
        conversation.sendall(head + bytes(body))
    else:
        conversation.sendall(head)
        conversation.sendall(body)


def answered(database: Database, request: dict[str, Any]) -> tuple[str, bytes | memoryview]:
    """The kind of the answer and the answer."""
    output = Bounded(request["most_bytes"])
    try:
        store = database.store(request["database"])
        found = store.query(request["query"], prefixes=database.prefixes, **dataset(request))
        if isinstance(found, QueryTriples):
            found.serialize(output, format=RdfFormat.from_media_type(request["triples"]))
            return "triples", output.getbuffer()
        found.serialize(output, format=QueryResultsFormat.from_media_type(request["rows"]))
        return "rows", output.getbuffer()
    except SyntaxError as error:
        return "syntax", str(error).encode()
    except TooLargeError:
        return "too large", b""
    except (OSError, RuntimeError, ValueError) as error:
        return "failure", str(error).encode()


def dataset(request: dict[str, Any]) -> dict[str, Any]:
    """The graphs that a query is about: the union of all, or those that the request names, and then no others."""
    default, named = request["default_graphs"], request["named_graphs"]
    if not default and not named:
        return {"use_default_graph_as_union": True}
    return {"default_graph": [NamedNode(iri) for iri in default], "named_graphs": [NamedNode(iri) for iri in named]}


def limit_memory(allowance: int) -> None:
    """Let this process grow by `allowance` bytes from here and no further, where the system can hold it to that (0: any number)."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        pages = int(Path("/proc/self/statm").read_bytes().split()[0])
        most = pages * resource.getpagesize() + allowance if allowance else resource.RLIM_INFINITY
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))


def confine() -> None:
    """Have the kernel refuse this process every new socket and program, where it is a Linux on a processor that we know.

    A query that asked another server is refused before it comes here; this holds if one slips through.
    """
    if sys.platform != "linux" or platform.machine() not in _CALLS or struct.calcsize("P") != 8:
        return
    architecture, calls = _CALLS[platform.machine()]
    # A classic BPF program over struct seccomp_data: the call's number is at 0, the architecture at 4; the last two lines allow and refuse.
    refuse = len(calls) + 3
    program = [(0x20, 0, 0, 4), (0x15, 0, refuse, architecture), (0x20, 0, 0, 0), (0x35, refuse - 2, 0, _X32)]
    program += [(0x15, refuse - 3 - number, 0, call) for number, call in enumerate(calls)]
    program += [(0x06, 0, 0, 0x7FFF0000), (0x06, 0, 0, 0x00050000 | 13)]
    lines = b"".join(struct.pack("HBBI", *line) for line in program)
    held = ctypes.create_string_buffer(lines)
    whole = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program), ctypes.addressof(held)))
    control = ctypes.CDLL(None).prctl
    control.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    # PR_SET_NO_NEW_PRIVS, then PR_SET_SECCOMP with a filter.
    if control(38, 1, 0, 0, 0) == 0:
        control(22, 2, ctypes.addressof(whole), 0, 0)


if __name__ == "__main__":
    main()
