"""What only describes a target is none of its own."""

import pytest
from parsed import read_together

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")

FREEZE = "a Senate amendment to the farm bill that puts a five-year freeze on any city ordinance governing facial recognition systems"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Mayor Ann Poe opposes {FREEZE}.", ["oppose Senate amendment to the farm bill"]),
        (
            "The Guild's brief rejected the claim that the draft is clear when it comes to music and urged ministers to drop the planned "
            "opt-out scheme.",
            ["oppose planned opt-out scheme"],
        ),
    ],
)
def test_only_the_described(text: str, expected: list[str]) -> None:
    assert sorted(f"{one.stance} {one.target.name}" for one in read_together(text)) == expected
