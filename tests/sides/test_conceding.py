"""Who is "not against" a thing before he says what would be better is of two minds about it."""

from parsed import signed, statements


def test_granted_before_a_reservation():
    assert "ac:meta ~ in:ca-sb-53" in signed(statements("“Although we don't object to SB 53, Congress could do this better,” Meta said."))


def test_no_reservation():
    assert "ac:meta ~ in:ca-sb-53" not in signed(statements("“We do not oppose SB 53,” Meta said."))


def test_good_but_too_little():
    assert "ac:meta ~ in:ca-sb-53" in signed(statements("“While SB 53 is a welcome step, it falls short of what is needed,” Meta said."))


def test_what_another_thing_falls_short_of():
    assert "ac:meta ~ in:ca-sb-53" not in signed(statements("“While SB 53 is a welcome step, parents want to learn more,” Meta said."))


def test_who_grants_that_a_law_needs_changes():
    assert "Ada Quill ~ in:ca-sb-53" in signed(
        statements("Its author, Senator Ada Quill, agreed SB 53 needed changes before it takes effect.")
    )


def test_what_is_wanted_instead():
    text = "“I urge you to reject this toy proposal and instead advance legislation that promotes ethical AI,” said Ada Quill."
    found = signed(statements(text))
    assert not any("~" in each or "instead" in each for each in found)
    assert "Ada Quill + advance legislation that promotes ethical AI" in found
