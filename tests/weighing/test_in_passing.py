"""What is only told in passing of a target."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Copyright is a great example of where the law lags behind AI, Roe said.", []),
        ("SB 53 is a great example of a balanced law, Roe said.", ["Roe + in:ca-sb-53"]),
        ("Nearly 900 startups have participated in the drafting process of the AI code.", []),
        ("“It died,” said Jane Roe, the rapporteur for the AI Act on behalf of the legal committee.", []),
        ("“It died,” said Jane Roe, the co-sponsor of the AI Act.", ["Jane Roe + in:eu-ai-act"]),
        ("The mayor brought the AI Safety Summit in Ghent to a close, where several delegates argued that towns needed help.", []),
        ("Roe welcomed the AI Safety Summit.", ["Roe + AI Safety Summit"]),
        # who is only referred to
        ("Bakers opposed the Council's tiered approach to AI (see Politico, 3 May).", ["Bakers - Council's tiered approach to AI"]),
        ("The city council postponed a vote to ban the use of facial recognition by the police.", []),
        ("The panel held a hearing on Caring by Code: Harnessing Chatbots and New Technology to Help Rural Clinics.", []),
        ("Cross-party support in the Senate for the AI moratorium was strong.", ["ac:us-senate + AI moratorium"]),
    ],
)
def test_what_is_told_in_passing(text, expected):
    assert list(signed(read_together(text))) == expected


def test_who_signs_asks_for_the_law_itself():
    assert list(signed(read_together("The signatories ask the Commission to keep the AI Act intact."))) == ["signatories + in:eu-ai-act"]


def test_an_inquiry_is_an_act_and_no_meeting():
    found = signed(read_together("The Labour Office has opened a formal inquiry into AI rosters."))
    assert "Labour Office + formal inquiry into AI rosters" in found
