"""The polarity of an ordered pair: own sentences on the left, the sign on the right."""

import pytest

from ingest import polarity as module
from ingest.encoder.session import is_installed
from ingest.polarity import polarity
from ontology.model import Stance

encoder = pytest.mark.skipif(not is_installed(), reason="the encoder is not installed")

NEUTRAL = "The two spoke for an hour."


@encoder
@pytest.mark.parametrize(
    ("sentence", "holder", "target", "sign"),
    [
        ("Senator Ruth Ortega praised Mayor Lin's plan as a gift to commuters.", "Ruth Ortega", "Mayor Lin's plan", "support"),
        ("Senator Ruth Ortega called Mayor Lin's plan a disaster for commuters.", "Ruth Ortega", "Mayor Lin's plan", "oppose"),
        ("Democrats sued to stop the order, which Governor Pell defended as overdue.", "Democratic Party", "order", "oppose"),
        ("Democrats sued to stop the order, which Governor Pell defended as overdue.", "Lila Pell", "order", "support"),
        ("“He is a liar and he should resign.”", "Ruth Ortega", "Tom Lin", "oppose"),
        ("“He is a fine man and the best mayor we ever had.”", "Ruth Ortega", "Tom Lin", "support"),
        ("The party rallied behind Mayor Lin.", "", "Tom Lin", "support"),
    ],
)
def test_sign_of_a_pair(sentence, holder, target, sign):
    found = polarity(sentence, holder, target)
    assert found.stance == sign
    assert 0.5 <= found.probability <= 1


@encoder
def test_the_article_settles_what_the_sentence_leaves_open():
    for words, sign in (("endorsed", "support"), ("denounced", "oppose")):
        article = f"Senator Ortega {words} Mayor Lin on Monday.\n{NEUTRAL}\nOrtega has always {words} Lin."
        assert polarity(NEUTRAL, "Ruth Ortega", "Tom Lin", context=article).stance == sign


def test_without_the_encoder_the_lexicon_decides(monkeypatch):
    monkeypatch.setattr(module, "is_installed", lambda: False)
    assert polarity("Ortega praised Lin.", "Ruth Ortega", "Tom Lin").stance is Stance.SUPPORT
    assert polarity("Ortega condemned Lin.", "Ruth Ortega", "Tom Lin").stance is Stance.OPPOSE
    assert polarity(NEUTRAL, "Ruth Ortega", "Tom Lin").stance is Stance.OPPOSE
