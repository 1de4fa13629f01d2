"""Whether somebody listed is meant by a title and a surname."""

import pytest
from parsed import passages, short, word

from ingest.who.actors import holder


@pytest.mark.parametrize(
    ("text", "surname", "expected"),
    [
        ("Gov. Hobbs opposes it.", "Hobbs", "ac:az-hobbs"),
        ("Senator Wyden opposes it.", "Wyden", "ac:us-wyden"),
        ("Gov. Smith opposes it.", "Smith", "Smith"),
        ("Secretary Scott opposes it.", "Scott", "Scott"),
        ("Rep. Wyden opposes it.", "Wyden", "Wyden"),
        # a title for several
        ("Representatives Wyden and Poe oppose it.", "Wyden", "Wyden"),
        ("Reps. Poe (D-Ohio) and Wyden oppose it.", "Wyden", "Wyden"),
        ("Senators Poe and Wyden oppose it.", "Wyden", "ac:us-wyden"),
        ("Sens. Wyden and Poe oppose it.", "Wyden", "ac:us-wyden"),
        ("Governors Poe and Hobbs oppose it.", "Hobbs", "ac:az-hobbs"),
        ("Ohio waits. Gov. Smith opposes it.", "Smith", "Smith"),
        ("The Ohio Senate waits. Mayor Hobbs opposes it.", "Hobbs", "Hobbs"),
    ],
)
def test_title_and_surname(text, surname, expected):
    read = passages(text)[-1]
    one = holder(word(read, surname), read)
    assert one is not None
    assert (short(one.actor.iri) or one.actor.name) == expected
