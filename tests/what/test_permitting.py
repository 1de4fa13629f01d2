"""What is backed where only the thing is marked that is to be dealt with."""

import pytest
from parsed import passages, under

from ingest.what.permitting import deed_on


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Ohio became the first state to regulate AI toys in schools.", "AI toys", "AI regulation"),
        ("Canada will allow Acme to ship its fastest chips.", "its fastest chips", "ship its fastest chips"),
        ("Roe announced that Acme will be allowed to sell its fastest chips.", "Acme", "sell its fastest chips"),
        # a law that limits things is itself what is backed; what nobody limits is the thing
        ("Ohio wants to restrict the toy bill.", "the toy bill", None),
        ("Ohio wants to buy AI toys.", "AI toys", None),
        ("Ohio will not allow Acme.", "Acme", None),
    ],
)
def test_what_is_done_to_it(text, marked, expected):
    read = passages(text)[-1]
    found = deed_on(list(under(read, marked)), read)
    assert (found and found.target.name) == expected
