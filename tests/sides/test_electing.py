"""What is fought for through those who stand for office."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta bankrolls candidates who oppose SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Encode will endorse lawmakers who voted for SB 53.", ["ac:encode + in:ca-sb-53"]),
        ("Meta wants to unseat lawmakers who support SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Google launched a super PAC to fight SB 53.", ["ac:google - in:ca-sb-53"]),
        ("Google founded a super PAC that backs politicians who oppose SB 53.", ["ac:google - in:ca-sb-53"]),
        # whoever it is who takes that side is somebody, or it is not said what he is for
        ("Meta opposes lawmakers who met Anthropic over SB 53.", []),
        ("Lawmakers who oppose SB 53 met Meta.", ["Lawmakers - in:ca-sb-53"]),
    ],
)
def test_whose_cause(text: str, expected: list[str]) -> None:
    found = [each for each in signed(read_together(text)) if "PAC" not in each]
    assert found == expected
