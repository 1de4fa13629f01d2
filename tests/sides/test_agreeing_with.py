"""Whom one agrees with that something is so, one need not be for."""

from parsed import signed, statements


def test_whom_one_agrees_with():
    found = signed(statements("“We agree with the agency that AI audits are needed,” Encode said."))
    assert not any("agency" in each.partition(" ")[2] for each in found)


def test_a_person_one_simply_agrees_with():
    assert "ac:encode + in:ca-sb-53" in signed(statements("Encode agrees with SB 53."))
