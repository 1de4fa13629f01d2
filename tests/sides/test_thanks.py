"""Thanks for a deed tell a side on what was done, not on whoever did it."""

import pytest
from parsed import read_together, signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Encode thanked Kathy Hochul for signing the RAISE Act.", ["ac:encode + in:ny-raise-act"]),
        ("Meta commends Ron Wyden and Ed Markey for drafting the RAISE Act.", ["ac:meta + in:ny-raise-act"]),
        ("Meta applauded Ron Wyden for opposing the RAISE Act.", ["ac:meta - in:ny-raise-act"]),
        ("Meta thanked Ron Wyden for his work on the RAISE Act.", ["ac:meta + in:ny-raise-act"]),
        # where nothing is said of what was done, the praise is all there is
        ("Meta praised Ron Wyden.", ["ac:meta + ac:us-wyden"]),
        # blame falls on both
        ("Meta criticized Kathy Hochul for signing the RAISE Act.", ["ac:meta - in:ny-raise-act", "ac:meta - ac:hochul"]),
    ],
)
def test_thanks(text, expected):
    assert [each for each in signed(statements(text)) if each.startswith(expected[0].split()[0])] == expected


def test_the_encoder_does_not_add_whom_they_thank():
    found = signed(read_together("The Software Alliance thanked Governor Hochul for signing the RAISE Act."))
    assert "Software Alliance + in:ny-raise-act" in found
    assert "Software Alliance + ac:hochul" not in found


def test_work_on_a_field_is_a_courtesy():
    assert signed(statements("“We thank Ron Wyden for his leadership on AI,” Meta said.")) in ([], ["ac:meta + ac:us-wyden"])


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("EPIC criticised the panel's framework for AI training.", {"panel's framework for AI training"}),
        ("EPIC slammed SB 53 for weak penalties.", {"in:ca-sb-53", "weak penalties"}),
        ("EPIC slammed the AI bill for its weak penalties.", {"AI bill", "weak penalties"}),
    ],
)
def test_what_rules_are_for_is_no_fault_of_theirs(text, against):
    found = {each.partition(" - ")[2] for each in signed(statements(text))}
    assert found == against
