"""What is done in spite of somebody's worries: they are not the doer's, and the others' are about what it is said."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor backed the AI Act despite public distrust over the growth of chip plants.", {"mayor + in:eu-ai-act"}),
        (
            "Despite tenants' opposition to AI cameras, Meta endorsed the AI Act.",
            {"ac:meta + in:eu-ai-act", "tenants - AI cameras"},
        ),
        # what others took out of it
        ("Despite amendments to drop the plan for an AI fund, Meta slammed SB 1047.", {"ac:meta - in:ca-sb-1047"}),
        # it is not told what they fear: it may be just that
        ("Meta endorsed the AI Act despite opposition from tenants.", {"ac:meta + in:eu-ai-act", "tenants - in:eu-ai-act"}),
        ("Despite tenants' opposition, Meta endorsed the AI Act.", {"ac:meta + in:eu-ai-act", "tenants - in:eu-ai-act"}),
        # abstaining is no side
        (
            "The panel approved the AI Act by 9 votes in favour to 1 against (Meta), with 2 abstentions (Nvidia, Google).",
            {"panel + in:eu-ai-act", "ac:meta - in:eu-ai-act"},
        ),
    ],
)
def test_on_whose_side_of_it(text, expected):
    assert set(signed(read_together(text))) == expected
