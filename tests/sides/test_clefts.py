"""What is set apart as needed or wanted."""

import pytest
from parsed import signed, statements

BAN = "moratorium on toy cameras"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"“What Europe needs is a {BAN},” Meta said.", f"ac:meta + {BAN}"),
        (f"“What creators do not need is a {BAN},” Meta said.", f"ac:meta - {BAN}"),
        (f"What Meta wants is a {BAN}.", f"ac:meta + {BAN}"),
        (f"“What we oppose is a {BAN},” Meta said.", f"ac:meta - {BAN}"),
        ("“What Congress should not do is repeal SB 53,” Meta said.", "ac:meta + in:ca-sb-53"),
        ("“What the state should do is pass SB 53,” Meta said.", "ac:meta + in:ca-sb-53"),
    ],
)
def test_what_is_wanted(text, expected):
    assert expected in signed(statements(text))


@pytest.mark.parametrize(
    "text", [f"“What we saw is a {BAN},” Meta said.", f"What Europe needs is a {BAN}.", "“What Meta said is a mystery,” Roe said."]
)
def test_what_is_only_told(text):
    assert not any(each.startswith("ac:meta") for each in signed(statements(text)))
