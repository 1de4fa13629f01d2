"""Who a list names, where a parser loses its way in it."""

import pytest

from ingest.who.enumerations import listed
from tests.parsed import one_passage


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("singers Ada Poe, Bo Lind, poet Cy Roe, and actor Dee Moe", ["Ada Poe", "Bo Lind", "Cy Roe", "Dee Moe"]),
        ("some of the UK's best painters such as Ada Poe, Bo Lind and Cy Roe", ["Ada Poe", "Bo Lind", "Cy Roe"]),
        ("Ada Poe, a judge, Bo Lind, founder of Apex, and Cy Roe", ["Ada Poe", "Bo Lind", "Cy Roe"]),
        ("officers such as Ada Poe, a former admiral; pastors Bo Lind and Cy Roe", ["Ada Poe", "Bo Lind", "Cy Roe"]),
        ("audits, reports and fines", []),
        ("Ada Poe and Bo Lind", []),
    ],
)
def test_listed(words, names):
    read = one_passage(f"Signers include {words}.")
    assert [one.actor.name for one in listed(read.doc[2:], read)] == names
