"""Real SPARQL servers for tests: started on a free port of this machine with an empty folder, stopped and started again at will."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

VIRTUOSO = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
ServerThreads = 10
[SPARQL]
ResultSetMaxRows = {rows}
"""


def free_port():
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()[1]


class Running:
    """A server process; `url` is what --store takes."""

    def __init__(self, command, folder, *, port, url, alive):
        self.command, self.folder, self.port, self.url, self.alive = command, folder, port, url, alive
        self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.kill()

    def start(self):
        with (self.folder / "output.log").open("ab") as log:
            self.process = subprocess.Popen(self.command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        for _ in range(600):
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{self.alive}", timeout=5):
                    return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"{self.command[0]} did not start: {(self.folder / 'output.log').read_text()[-2000:]}")

    def kill(self):
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        if self.process is not None:
            self.process.wait()
        (self.folder / "virtuoso.lck").unlink(missing_ok=True)


def oxigraph(folder):
    """The Oxigraph server of the PyPI package; None where it is not installed."""
    program = shutil.which("oxigraph", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if program is None:
        return None
    port = free_port()
    command = [program, "serve", "-l", str(folder / "data"), "-b", f"127.0.0.1:{port}"]
    return Running(command, folder, port=port, url=f"http://127.0.0.1:{port}", alive="/")


def virtuoso(folder, *, rows=1_000_000):
    """Virtuoso of the Debian package, which may be changed by dba with password dba; None where it is not installed."""
    program = shutil.which("virtuoso-t")
    if program is None:
        return None
    port = free_port()
    (folder / "own.ini").write_text(VIRTUOSO.format(http=port, sql=free_port(), rows=rows))
    command = [program, "+configfile", "own.ini", "+foreground"]
    return Running(command, folder, port=port, url=f"http://dba:dba@127.0.0.1:{port}/sparql-auth", alive="/sparql")
