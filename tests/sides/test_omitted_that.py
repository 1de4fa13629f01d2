"""What somebody did to the thing with which a sentence begins, without a "that" between them."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The executive order President Trump issued on Monday requires audits of AI systems.", ["ac:trump + executive order"]),
        ("An AI bill Gov. Jared Polis vetoed in May would have delayed audits.", ["ac:polis - AI bill"]),
        ("The moratorium Ted Cruz championed was stripped from the package.", ["ac:us-cruz + moratorium"]),
        ("On Monday the bill Governor Newsom signed a pact.", []),
        ("The AI bill OpenAI engineers studied was long.", []),
        ("The order Jared Polis signed.", []),
    ],
)
def test_omitted_that(text, expected):
    assert signed(statements(text)) == expected
