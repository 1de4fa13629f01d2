"""What stands above a that-clause and denies it."""

import pytest
from parsed import parse, word

from ingest.parsing.denials import is_denied


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("She does not think that the law is wise.", True),
        ("She thinks that the law is wise.", False),
        ("Nobody has convinced me that the law is wise.", True),
        ("I have seen little to suggest that the law is wise.", True),
        ("There is little reason to believe that the law is wise.", True),
        ("We see no evidence that the law is wise.", True),
        ("I doubt that the law is wise.", True),
        ("It is not true that the law is wise.", True),
        ("She was not persuaded that the law is wise.", True),
        ("She rejects the claim that the law is wise.", True),
        ("She pushed back on the idea that the law is wise.", True),
        ("She did not reject the claim that the law is wise.", False),
        ("She repeated the claim that the law is wise.", False),
        # two denials cancel out
        ("There is no doubt that the law is wise.", False),
        # who does not say it need not think otherwise
        ("She did not say that the law is wise.", False),
        ("She did not suggest that the law is wise.", False),
        # the clause's own negation is told by is_negated
        ("She thinks that the law is not wise.", False),
        ("Those who do not pay think that the law is wise.", False),
    ],
)
def test_denied(text: str, denied: bool) -> None:
    assert is_denied(word(parse(text), "wise")) is denied
