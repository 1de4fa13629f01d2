"""Who issues a statement on a bill is neither for nor against it."""

import pytest
from parsed import one_passage, read_together, signed, statements, word

from ingest.sides.publishing import is_only_about, published


@pytest.mark.parametrize(
    "text",
    [
        "Meta issued the following statement on SB 53 and export controls.",
        "Meta issued a statement on export controls.",
        "Meta issued remarks about SB 53.",
    ],
)
def test_no_side_is_taken(text):
    assert statements(text) == ()


def test_what_is_issued_itself_is_wanted():
    assert signed(statements("The White House issued Executive Order 14365.")) == ["ac:us-admin-trump-2 + in:us-eo-14365"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Governor Newsom signed an order rescinding SB 53.", ["ac:newsom - in:ca-sb-53"]),
        ("Ted Cruz issued a notice withdrawing the RAISE Act.", ["ac:us-cruz - in:ny-raise-act"]),
        ("Ted Cruz issued an order to reopen and set aside the RAISE Act.", ["ac:us-cruz - in:ny-raise-act"]),
        ("Ted Cruz signed an order creating an AI registry.", ["ac:us-cruz + order creating an AI registry"]),
        ("Ted Cruz received an order rescinding SB 53.", []),
    ],
)
def test_an_order_that_does_away_with_something_is_against_it(text, found):
    assert signed(statements(text)) == found


@pytest.mark.parametrize(
    ("text", "neutral"),
    [
        ("Meta sent a letter on SB 53.", True),
        ("Meta sent a joint letter regarding SB 53.", True),
        ("Meta sent a scathing letter on SB 53.", False),
        ("Meta sent a letter against SB 53.", False),
        ("Meta sent a letter on SB 53, calling it a mistake.", False),
    ],
)
def test_what_a_writing_is_only_about(text, neutral):
    read = one_passage(text)
    writing = published(word(read, "sent"))
    assert writing is not None
    assert is_only_about(writing, writing.sent) is neutral


@pytest.mark.parametrize("text", ["Meta sent a bill to Congress.", "Meta read a letter on SB 53."])
def test_what_publishes_no_writing(text):
    assert published(one_passage(text).doc[1]) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Google filed a brief opposing Meta's challenge to the AI Act.", ["ac:google + in:eu-ai-act", "ac:meta - in:eu-ai-act"]),
        ("Google filed a brief supporting Meta's challenge to the AI Act.", ["ac:google - in:eu-ai-act", "ac:meta - in:eu-ai-act"]),
        ("Google sought an injunction against the RAISE Act.", ["ac:google - in:ny-raise-act"]),
    ],
)
def test_the_side_of_a_brief_on_a_challenge(text, found):
    assert sorted(signed(statements(text))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Governor Newsom received letters urging him to veto SB 53.", []),
        ("The Commission reviewed comments opposing the RAISE Act.", []),
        ("Governor Newsom sent letters urging lawmakers to reject SB 53.", ["ac:newsom - in:ca-sb-53"]),
    ],
)
def test_what_somebody_is_written_is_no_side_of_his(text, found):
    assert signed(read_together(text)) == found
