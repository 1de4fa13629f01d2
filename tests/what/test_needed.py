"""What somebody needs is the target, where a policy is needed; not that somebody needs it."""

import pytest

from ingest.what.aiming import aimed
from tests.parsed import one_passage, under


@pytest.mark.parametrize(
    ("words", "sign", "name"),
    [
        ("Opaque hiring tools need strict rules", 1, "strict rules"),
        ("Opaque hiring tools need electric light", 1, "Opaque hiring tools need electric light"),
    ],
)
def test_what_is_needed(words, sign, name):
    read = one_passage(f"{words}, Roe said of AI.")
    found = aimed(list(under(read, words)), read, sign)
    assert found is not None
    assert found.target.name == name
