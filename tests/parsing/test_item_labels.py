"""Headings at the head of a list's items."""

import pytest

from ingest.parsing.item_labels import label_end
from tests.parsed import passages


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Streamline Toy Tests: Task the agency with one form.", "Streamline Toy Tests"),
        ("Prioritize safe toys: We need them.", "Prioritize safe toys"),
        # speakers, matters, sentences
        ("Jane Roe: We need toys.", ""),
        ("Toy Safety: The agency should test toys.", ""),
        ("Streamline toy tests.", ""),
        ("Support for toys grew: nobody minded.", ""),
    ],
)
def test_labels(text: str, label: str) -> None:
    assert text[: label_end(text)] == label


def test_a_label_is_a_sentence_of_its_own() -> None:
    *_, item = passages("We ask for:\n\n- Ban Talking AI Toys: They listen to children.\n- Test them")[:2]
    assert [sentence.root.lemma_ for sentence in item.doc.sents] == ["ban", "listen"]
    assert item.words(0, 4) == "Ban Talking AI Toys"
