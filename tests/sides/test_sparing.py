"""Burdens that a policy keeps from somebody."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TechNet said SB 53 would spare startups from having to hire lawyers.", ["ac:technet + in:ca-sb-53"]),
        ("TechNet said SB 53 would keep startups from facing a patchwork of rules.", ["ac:technet + in:ca-sb-53"]),
        ("TechNet said SB 53 would spare the planet.", []),
        ("Encode said SB 53 would prevent states from protecting children.", ["ac:encode - in:ca-sb-53"]),
        # what others cannot do any more
        ("TechNet said SB 53 prevents scammers from spreading deepfakes.", ["ac:technet + in:ca-sb-53"]),
        ("TechNet said SB 53 would stop makers from hurting children.", ["ac:technet + in:ca-sb-53"]),
        ("TechNet said SB 53 would keep towns from fighting fraud.", []),
        ("Ted Cruz said preempting state AI laws would boost innovation.", ["ac:us-cruz + pr:federal-preemption"]),
    ],
)
def test_what_is_spared(text, expected):
    assert signed(statements(text)) == expected
