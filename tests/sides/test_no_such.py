"""What there is to be none of."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“There must be no exemption for military AI,” Encode said.", ["ac:encode - exemption for military AI"]),
        ("“There can be no moratorium on state AI laws,” Encode said.", ["ac:encode - pr:state-law-moratorium"]),
        ("“There will be no delay of the AI Act,” Encode said.", ["ac:encode - pr:eu-delay"]),
        ("Encode said there would be no rollback of SB 53.", ["ac:encode + in:ca-sb-53"]),
        # foretold, needed for another thing, or no matter of policy
        ("“There will be no AI bill this year,” Encode said.", []),
        ("“There is no exemption for military AI,” Encode said.", []),
        ("“There can be no doubt about it,” Encode said of SB 53.", []),
    ],
)
def test_there_is_to_be_none(text, expected):
    assert signed(statements(text)) == expected
