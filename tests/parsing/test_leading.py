"""What a question claims, if anything."""

import pytest

from ingest.parsing.denials import is_denied
from ingest.parsing.leading import claimed
from tests.parsed import one_passage, word


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The law is a mistake.", "The law is a mistake."),
        ("Does the minister agree that the law is a mistake?", "the law is a mistake"),
        ("Would the minister not agree that the law should go?", "the law should go"),
        ("Will she accept that we need a regulator?", "we need a regulator"),
        # who asks leave to say a thing says it
        ("May I say that the law is a mistake?", "the law is a mistake"),
        ("Could I just add that we need a regulator?", "we need a regulator"),
        ("May they say that the law is a mistake?", None),
        ("May I ask whether the law is a mistake?", None),
        ("Can I suggest that ministers drop the law?", None),
        ("Is the law a mistake?", None),
        ("Do we agree that the law is a mistake?", None),
        ("Does the minister believe that the law is a mistake?", None),
        ("Why did the minister agree that the law is a mistake?", None),
        ("When will the minister publish the law?", None),
    ],
)
def test_claims_of_a_question(text: str, claims: str | None) -> None:
    found = claimed(next(one_passage(text).doc.sents))
    assert (None if found is None else found.text) == claims


def test_asking_for_agreement_denies_nothing() -> None:
    assert not is_denied(word(one_passage("Would the minister not agree that the law should go?"), "go"))
    assert is_denied(word(one_passage("The minister would not agree that the law is good."), "good"))
