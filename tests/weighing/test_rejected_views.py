"""Views of others that somebody turns down: what they find bad he is for, what they find good he is against."""

import pytest
from parsed import read_together, signed

from ingest.encoder.session import is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe disputes the notion that the AI Act stifles innovation.", ["Roe + in:eu-ai-act"]),
        ("Roe pushed back on the idea that SB 53 is bad for business.", ["Roe + in:ca-sb-53"]),
        ("Roe dispelled the myth that the AI Act kills innovation.", ["Roe + in:eu-ai-act"]),
        ("Roe pushed back on the argument that the AI Act would harm small firms.", ["Roe + in:eu-ai-act"]),
        ("Roe rejected the argument that the AI bill protects consumers.", ["Roe - AI bill"]),
        ("Roe rejected the suggestion that the AI bill is needed.", ["Roe - AI bill"]),
        # what is proposed is no view, and who does not turn a view down says nothing
        ("Roe rejected the proposal that schools ban AI.", ["Roe - proposal that schools ban AI"]),
        ("The mayor did not reject the claim that the AI bill is flawed.", []),
        # whose side the view only tells
        ("Roe rejected the claim that Velmora opposes the AI bill.", []),
    ],
)
def test_the_view_turned_around(text, expected):
    assert signed(read_together(text)) == expected


def test_an_author_who_rejects_a_reproach_is_for_what_it_meets():
    assert signed(read_together("We reject the claim that the AI bill hurts startups.", author="Velmora")) == ["Velmora + AI bill"]
