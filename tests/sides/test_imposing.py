"""Bad things that a law brings speak against it and are spoken against."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SB 53 would impose onerous audit rules on labs.", ["ac:technet - in:ca-sb-53", "ac:technet - audit rules on labs"]),
        ("The RAISE Act creates a vague and unworkable penalty scheme.", ["ac:technet - in:ny-raise-act"]),
        ("“SB 243 contains reckless exemptions,” Encode said.", ["ac:encode - in:ca-sb-243"]),
    ],
)
def test_what_a_law_brings(text, expected):
    found = signed(statements(text, author="TechNet"))
    assert found[:1] == expected[:1]
    assert len(found) >= len(expected)


@pytest.mark.parametrize(
    "text",
    [
        "SB 53 would impose new audit rules on labs.",
        "SB 53 does not impose onerous audit rules on labs.",
        "Acme introduced a dangerous robot after SB 53 passed.",
        "SB 53 created a sensible if burdensome registry.",
    ],
)
def test_what_says_nothing_against_it(text):
    assert "ac:technet - in:ca-sb-53" not in signed(statements(text, author="TechNet"))
