"""A command is a side of whoever gives it, on the law it names."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Support SB 53!", ["ac:meta + in:ca-sb-53"]),
        ("Vote no on SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Please vote yes on SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Please oppose SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Do not weaken SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Tell Governor Newsom to veto SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Governor Newsom, please veto SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Sign SB 53, Governor Newsom.", ["ac:meta + in:ca-sb-53"]),
        ("Congress: Pass SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Read our report on SB 53.", []),
        ("Learn more about SB 53.", []),
        ("Consider SB 53, which asks labs to publish plans.", []),
    ],
)
@pytest.mark.parametrize("read", [statements, read_together])
def test_whose_side_a_command_is(text, expected, read):
    assert signed(read(text, author="Meta")) == expected


def test_a_quoted_command_is_the_speakers_and_a_reporter_commands_nobody():
    assert signed(statements("“Pass SB 53,” Sam Altman told the panel.")) == ["ac:altman + in:ca-sb-53"]
    assert signed(statements("Sam Altman told the panel: “Don't pass SB 53.”")) == ["ac:altman - in:ca-sb-53"]
    assert signed(statements("Reject SB 53.")) == []


def test_a_step_of_a_plan_is_no_command():
    assert signed(statements("Expand access to AI compute.", author="Meta")) == []
    assert signed(statements("Please do not tax AI compute.", author="Meta")) != []
