"""One process that answers queries, seen from outside: it is started, asked one thing at a time, and gone when that took too much."""

from __future__ import annotations

import json
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from graph.engines.asked import Asked, FailedError, NotAQueryError, Reply, TooLargeError, TooSlowError
from ontology.terms import PREFIXES

# How much later than the process itself we see that its time is up: it may have been stopped from outside.
GRACE_SECONDS = 1.0
START_SECONDS = 60.0
CHUNK = 1 << 20
# The command line lets SIGPIPE end it, which is meant for its own output.
_NO_SIGNAL = getattr(socket, "MSG_NOSIGNAL", 0)
_TOO_MUCH = (signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS)


@dataclass(frozen=True, slots=True)
class Launch:
    """How a process is started and what it is asked about.

    `worker` is the file it runs, `place` what messages call the store, `memory` a file of N-Quads to take in (None for a store on disk),
    `allowance` the number of bytes by which it may grow (0: any).
    """

    worker: Path
    place: str
    memory: IO[bytes] | None
    allowance: int


class Process:
    """A running `graph/worker.py`; one thread at a time may ask it."""

    def __init__(self, launch: Launch) -> None:
        """Start it, and wait until a database in memory is taken in; raises FailedError."""
        self._launch = launch
        self._conversation, theirs = socket.socketpair()
        # A file and not a pipe: what nobody reads cannot block it, and it stands there when we ask why the process died.
        self._said = tempfile.TemporaryFile()  # noqa: SIM115
        memory = launch.memory.fileno() if launch.memory else 0
        # -P: the worker's own folder must not come before the standard library.
        settings = json.dumps({"memory": memory, "allowance": launch.allowance, "prefixes": PREFIXES})
        command = [sys.executable, "-P", str(launch.worker), str(theirs.fileno()), settings]
        inherited = [theirs.fileno(), *([memory] if memory else [])]
        with theirs:
            self._running = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self._said, pass_fds=inherited
            )
        self._conversation.settimeout(None if launch.memory else START_SECONDS)
        try:
            self._receive()
        except OSError as error:
            raise self._obituary() from error

    @property
    def alive(self) -> bool:
        """Whether it can be asked something."""
        return self._running.poll() is None

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._running.pid

    def ask(self, asked: Asked, database: Path | None) -> Reply:
        """The answer over a database on disk that nobody writes to (None: over what is in memory); raises the errors of `engines.asked`."""
        wanted = {name: getattr(asked, name) for name in Asked.__slots__}
        request = json.dumps({**wanted, "database": str(database)}).encode()
        self._conversation.settimeout(asked.timeout + GRACE_SECONDS)
        try:
            self._conversation.sendall(struct.pack("!I", len(request)) + request, _NO_SIGNAL)
            kind, body = self._receive()
        except TimeoutError:
            self.end()
            raise _too_slow(asked) from None
        except OSError:
            raise self._cause(asked) from None
        except BaseException:
            # Ctrl-C while it thinks: what it will say belongs to nobody.
            self.end()
            raise
        return self._reply(kind, body, asked)

    def end(self) -> None:
        """Kill it and let go of everything; ending twice does nothing."""
        self._running.kill()
        self._running.wait()
        if self._running.stdin:
            self._running.stdin.close()
        self._conversation.close()
        self._said.close()

    def _reply(self, kind: bytes, body: bytes, asked: Asked) -> Reply:
        if kind == b"s":
            raise NotAQueryError(f"this is not a SPARQL query: {_line(body)}")
        if kind == b"l":
            raise TooLargeError(f"the answer is longer than {asked.most_bytes} bytes and was stopped: ask for less (LIMIT, fewer columns)")
        if kind == b"f":
            raise self._failed(body)
        return Reply(kind == b"t", body)

    def _receive(self) -> tuple[bytes, bytes]:
        head = self._exactly(9)
        return head[:1], self._exactly(struct.unpack("!Q", head[1:])[0])

    def _exactly(self, size: int) -> bytes:
        content = bytearray(size)
        left = memoryview(content)
        while left:
            count = self._conversation.recv_into(left, min(len(left), CHUNK))
            if not count:
                raise ConnectionResetError
            left = left[count:]
        return bytes(content)

    def _cause(self, asked: Asked) -> TooSlowError | TooLargeError | FailedError:
        """Why it died over this query."""
        try:
            code = -self._running.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            code = 0
        if code == signal.SIGALRM:
            self.end()
            return _too_slow(asked)
        if code in _TOO_MUCH:
            self.end()
            return TooLargeError(
                f"the query needed more memory than {self._launch.allowance} bytes or is nested too deeply and was stopped: ask for less"
            )
        return self._obituary()

    def _obituary(self) -> FailedError:
        """What it said last."""
        self._running.kill()
        self._running.wait()
        self._said.seek(0)
        error = self._failed(self._said.read()[-200:] or f"exit code {self._running.returncode}".encode())
        self.end()
        return error

    def _failed(self, message: bytes) -> FailedError:
        return FailedError(f"the query could not be answered from {self._launch.place}: {_line(message)}")


def _too_slow(asked: Asked) -> TooSlowError:
    return TooSlowError(
        f"the query took longer than {asked.timeout:g} s and was stopped: ask for less (LIMIT, a bound target) or allow more"
    )


def _line(message: bytes) -> str:
    return textwrap.shorten(message.decode("utf-8", "replace"), 200, placeholder=" …")
