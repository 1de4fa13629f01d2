"""Names behind a word of what their bearers are."""

import pytest
from parsed import one_passage

from ingest.who.labels import bearers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trade groups TechNet and NetChoice oppose it.", ["TechNet", "NetChoice"]),
        ("Tech giants Google and Meta lobbied against it.", ["Google", "Meta"]),
        ("The industry group CCIA welcomed it.", ["CCIA"]),
        ("Chipmaker Nvidia fought it.", ["Nvidia"]),
        ("India's garden industry body Nasscom fought it.", ["Nasscom"]),
        ("Kenya's data regulator ODPC fought it.", ["ODPC"]),
        ("Trade groups oppose it.", []),
        ("Republican states Utah and Texas sued.", []),
        ("They met the companies that Meta bought.", []),
    ],
)
def test_names_go_on_behind_what_their_bearers_are(text, expected):
    read = one_passage(text)
    assert [read.words(name.i, name.i + 1) for label in read.doc for name in bearers(label, read)] == expected
