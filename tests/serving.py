"""A running `stancegraph serve` for tests, and one request to it."""

import http.client
import re
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode, urlsplit

ROOT = Path(__file__).resolve().parents[1]
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Served:
    """The address of a server and its process."""

    address: str
    process: subprocess.Popen

    @property
    def netloc(self):
        return urlsplit(self.address).netloc


@dataclass(frozen=True)
class Got:
    """What came back: `kind` is the media type without its parameters."""

    status: int
    kind: str
    body: bytes
    headers: http.client.HTTPMessage


@contextmanager
def serving(store, *options):
    command = [sys.executable, "-m", "stancegraph", "serve", "--store", str(store), "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            line = process.stderr.readline()
            found = re.search(r" at (http://\S+)", line)
            assert found, line + process.stderr.read()
            yield Served(found[1], process)
        finally:
            process.kill()


def fetch(served, path="/sparql", *, method="GET", body=None, timeout=60, **headers):
    """One request on a connection of its own; underscores in the names of headers stand for hyphens."""
    connection = http.client.HTTPConnection(served.netloc, timeout=timeout)
    try:
        connection.request(method, path, body=body, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        content = response.read()
    finally:
        connection.close()
    return Got(response.status, (response.getheader("Content-Type") or "").partition(";")[0], content, response.headers)


def ask(served, query, **headers):
    """A query sent as a form."""
    return fetch(served, method="POST", body=urlencode({"query": query}), Content_Type=FORM, **headers)
