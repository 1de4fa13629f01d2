"""Stances that nouns carry, by light verbs and by owners."""

import pytest
from parsed import signed, statements

from ingest.lexicon import nouns
from ingest.sides.noun_claims import GIVERS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta expressed concerns about SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta voiced support for SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta raised concerns about SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta has concerns about SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta expressed no concerns about SB 53.", []),
        ("Meta acknowledged the widespread concerns about SB 53.", []),
        ("Meta acknowledged the need for SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta did not express support for SB 53.", []),
        ("SB 53 drew criticism from Meta.", ["ac:meta - in:ca-sb-53"]),
        ("SB 53 has the support of Meta.", ["ac:meta + in:ca-sb-53"]),
        ("SB 53 drew no criticism from Meta.", []),
        ("The decision to repeal SB 53 drew criticism from Meta.", ["ac:meta + in:ca-sb-53"]),
        ("SB 53 drew criticism from Meta and Google.", ["ac:meta - in:ca-sb-53", "ac:google - in:ca-sb-53"]),
    ],
)
def test_light_verbs(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta's opposition to SB 53 is known.", ["ac:meta - in:ca-sb-53"]),
        ("Meta's support for SB 53 is known.", ["ac:meta + in:ca-sb-53"]),
        ("Newsom's veto of SB 53 was a surprise.", ["ac:newsom - in:ca-sb-53"]),
        ("Newsom's signing of SB 53 was a surprise.", ["ac:newsom + in:ca-sb-53"]),
        ("Newsom's signature of bills, including SB 53 and AB 56, was a surprise.", ["ac:newsom + in:ca-sb-53", "ac:newsom + in:ca-ab-56"]),
        ("Meta's opposition to laws such as SB 53 and AB 56 is known.", ["ac:meta - in:ca-sb-53", "ac:meta - in:ca-ab-56"]),
        ("The repeal of SB 53 by Congress was a surprise.", ["ac:us-congress - in:ca-sb-53"]),
        ("He met Meta, a critic of SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("He met critics of SB 53, including Meta.", ["ac:meta - in:ca-sb-53"]),
        ("Opposition to SB 53 from Meta and Google is known.", ["ac:meta - in:ca-sb-53", "ac:google - in:ca-sb-53"]),
        ("Opposition from Meta, Google and Apple is known.", []),
        ("SB 53 faces resistance from Google, Meta and Apple.", [f"ac:{each} - in:ca-sb-53" for each in ("google", "meta", "apple")]),
        ("Opposition to SB 53 is known.", []),
        ("He met critics of SB 53.", []),
        ("Critics of SB 53 include Google, Meta and Apple.", [f"ac:{each} - in:ca-sb-53" for each in ("google", "meta", "apple")]),
        ("Opposition to SB 53 included Meta.", ["ac:meta - in:ca-sb-53"]),
        ("Fears of SB 53 include Apple.", []),
        (
            "Early rebels against SB 53 included Senator Jane Reed; Senator Ann Lind, a hawk; and Representative Tom Roe.",
            [f"{each} - in:ca-sb-53" for each in ("Jane Reed", "Ann Lind", "Tom Roe")],
        ),
        (
            "Early supporters of SB 53 included internet powerhouses Jane Reed and Ann Lind; Meta; and Governor Tom Roe.",
            [f"{each} + in:ca-sb-53" for each in ("Jane Reed", "Ann Lind", "ac:meta", "Tom Roe")],
        ),
        ("Meta's opposition is known.", []),
    ],
)
def test_owners(text, expected):
    assert signed(statements(text)) == expected


def test_no_noun_takes_its_giver_for_its_target():
    assert not [frame for frames in nouns().values() for frame in frames if GIVERS & set(frame.prepositions)]
