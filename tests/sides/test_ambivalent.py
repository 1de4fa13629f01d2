"""Both sides at once."""

import pytest
from parsed import read_together, statements

from ingest.encoder.session import is_installed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nvidia has mixed views on SB 53.", [("Nvidia", "mixed")]),
        ("The toy industry has voiced mixed feelings about SB 53.", [("toy industry", "mixed")]),
        ("Startups are ambivalent about SB 53.", [("startups", "mixed")]),
        ("SB 53 drew mixed reviews from TechNet.", [("TechNet", "mixed")]),
        ("Nvidia has firm views on SB 53.", []),
        ("Nvidia sells mixed nuts on SB 53.", []),
    ],
)
def test_of_two_minds(text, expected):
    assert [(one.actor.name, one.stance.value) for one in statements(text)] == expected


@pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")
def test_the_encoder_is_not_believed_on_one_side_alone():
    found = read_together("The AI bill drew mixed reactions from publishers and artists.")
    assert {one.stance.value for one in found} <= {"mixed"}
