"""What one does not feel like."""

import pytest
from parsed import read_together, signed, statements

from ingest.encoder.session import is_installed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta has no appetite for SB 53.", "ac:meta - in:ca-sb-53"),
        ("Meta has little interest in signing the AI Act.", "ac:meta - in:eu-ai-act"),
        ("Meta has no intention of withdrawing SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta does not have any desire to repeal SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta has no desire to buy into SB 53.", "ac:meta - in:ca-sb-53"),
        ("There is scant enthusiasm among startups and Meta for SB 53.", "ac:meta - in:ca-sb-53"),
        ("Meta does not want to weaken SB 53.", "ac:meta + in:ca-sb-53"),
        ("Meta doesn't want Albany to gut the RAISE Act.", "ac:meta + in:ny-raise-act"),
        ("Meta did not want to delay the AI Act.", None),
        ("Meta does not want to oppose SB 53.", None),
        ("Meta has shown no interest in the company.", None),
        ("Meta has an interest in chip law.", None),
        ("Meta has no plans.", None),
    ],
)
def test_no_wish_is_a_side(text, expected):
    found = [each for each in signed(statements(text)) if each.startswith("ac:meta")]
    assert found == ([expected] if expected else [])


@pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")
def test_the_wish_that_nobody_has_is_not_heard_as_one():
    found = read_together("Mayors have little appetite for an AI bill.")
    assert [one.stance.value for one in found] == ["oppose"]
