"""Those who were marked as one, each by himself."""

import pytest

from ingest.weighing.listed import listed
from tests.parsed import passages, under

TABLE = (
    # text, words marked in its last sentence, its parts
    ("Bakers and brewers dislike the levy.", "Bakers and brewers", ["Bakers", "brewers"]),
    ("The US, UK, and Japan dislike the levy.", "The US, UK", ["The US", "UK"]),
    ("In response, academics and civil society defended the levy.", "academics and civil society", ["academics", "civil society"]),
    (
        "Lawmakers from two states, nine mayors dislike it.",
        "Lawmakers from two states, nine mayors",
        ["Lawmakers from two states", "nine mayors"],
    ),
    ("Ada Poe came. Senators Poe, Lind, and Okoro dislike it.", "Senators Poe, Lind, and Okoro", ["Senators Poe", "Lind", "Okoro"]),
    # one group, or one body
    ("Families of pupils and nurses dislike the levy.", "Families of pupils and nurses", ["Families of pupils and nurses"]),
    ("Privacy and civil rights groups dislike it.", "Privacy and civil rights groups", ["Privacy and civil rights groups"]),
    ("The Department of Science and Technology dislikes it.", "The Department of Science and Technology", None),
)


@pytest.mark.parametrize(("text", "words", "parts"), TABLE)
def test_listed(text: str, words: str, parts: list[str] | None) -> None:
    read = passages(text)[-1]
    marked = under(read, words)
    assert [read.words(part.start, part.end) for part in listed(marked, read)] == (parts or [words])
