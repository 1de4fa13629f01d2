"""What is not to be let happen."""

import pytest
from parsed import signed, statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We can never ever let chatbots hire nurses,” Meta said.", ["ac:meta - chatbots hiring nurses"]),
        ("“We cannot allow chatbots to pose as nurses,” Meta said.", ["ac:meta - chatbots posing as nurses"]),
        ("Meta said lawmakers must not let chatbots pose as nurses.", ["ac:meta - chatbots posing as nurses"]),
        ("“We cannot let SB 53 die,” Meta said.", ["ac:meta + in:ca-sb-53"]),
        ("“We cannot let SB 53 pass,” Meta said.", ["ac:meta - in:ca-sb-53"]),
        # a law's contents, no "we", or nothing told
        ("“The AI code does not let makers pose as nurses,” Meta said.", []),
        ("“The firm cannot let chatbots pose as nurses,” Meta said.", []),
        ("“We cannot let this happen,” Meta said of AI.", []),
        ("“We can let chatbots pose as nurses,” Meta said.", []),
    ],
)
def test_not_to_be_let(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected
