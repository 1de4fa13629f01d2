import signal
from pathlib import Path

import pytest

from ontology.model import Document

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_configure():
    """Ctrl-C reaches the commands that tests interrupt, also where the tests run in the background of a shell, which has them ignore it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def nlp():
    """The shipped pipeline, loaded once for all tests."""
    from ingest.pipeline import load

    return load()


@pytest.fixture(scope="session")
def samples() -> tuple[Document, ...]:
    """The bundled texts."""
    from stancegraph.commands.demo import samples

    return tuple(samples())


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory) -> Path:
    """A store that holds the bundled texts; tests only read it."""
    from stancegraph.commands.demo import samples
    from stancegraph.filing import file_documents

    directory = tmp_path_factory.mktemp("demo") / "store"
    file_documents(directory, tuple(samples()))
    return directory


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference texts beside the checkout; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("no folder ../shared beside this checkout")
    return SHARED
