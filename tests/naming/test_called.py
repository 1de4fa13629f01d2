"""Where a sentence names somebody: table of name, sentence, and the words that name."""

import pytest

from ingest.naming.called import called


@pytest.mark.parametrize(
    ("name", "sentence", "words"),
    [
        ("Ruth Ortega", "Ruth Ortega and Ortega's staff.", ["Ruth Ortega"]),
        ("Ruth Ortega", "Then Ms. Ortega left; Ortega's staff stayed.", ["Ortega", "Ortega"]),
        ("Democratic Party", "House Democrats walked out.", ["Democrats"]),
        ("Republican Party", "The GOP walked out.", ["GOP"]),
        ("Ukraine", "Ukrainian officials met.", ["Ukrainian"]),
        ("Federal Bureau of Investigation", "The FBI said so.", ["FBI"]),
        ("United States Department of Justice", "The Justice Department said so.", ["Justice"]),
        ("border wall", "He wants the wall.", ["wall"]),
        ("Donald Trump's tariffs", "The tariffs will hurt.", ["tariffs"]),
        ("United States Senate", "The Senate voted.", ["Senate"]),
        ("Iran", "They ran.", []),
        ("Ruth Ortega", "She left.", []),
        ("", "Nobody is named.", []),
    ],
)
def test_called(name, sentence, words):
    assert [sentence[start:end] for start, end in called(name, sentence)] == words
