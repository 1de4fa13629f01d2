"""One law under its name, its numbers and its short form."""

import pytest
from parsed import passages, short, statements, word

from ingest.what.named_laws import named


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Roe read A3008/S77, the Toy Robot Act.", "A3008", "Toy Robot Act"),
        ("Roe wrote S. 99/H.R. 77, the Toy Robot Act. Poe read S. 99.", "S. 99", "Toy Robot Act"),
        ("Roe wrote the Toy Robot Act (S. 99). Poe read S. 99.", "S. 99", "Toy Robot Act"),
        ("Support the Toy Robot Act (S. 99)\n\nPoe read S. 99.", "S. 99", "Toy Robot Act"),
        ("Roe wrote S7543A/A9430. Poe read A9430.", "A9430", "S7543A/A9430"),
        ("Roe wrote Ohio SB 53, the Toy Robot Act. Poe read SB 53.", "SB 53", "Toy Robot Act"),
        ("Roe wrote SB 53, the Toy Robot Act. Poe read the Toy Robot Act.", "Act", "in:ca-sb-53"),
        ("Roe wrote KOSA (S. 99). Poe read S. 99.", "S. 99", "in:us-kosa"),
        ("The AI Markets Act (AMA) is new. Poe read the AMA.", "AMA", "AI Markets Act"),
        ("The Clean Models Act of 2025 (CMA) is new. Poe read the CMA.", "CMA", "Clean Models Act"),
        ("The Toy Robot Act (the “Act”) is new. Poe read the Act.", "Act", "Toy Robot Act"),
        # a title that holds its own short form
        ("Roe wrote the Guarding Older Neighbors (GOLD) Act. Poe read the GOLD Act.", "Act", "GOLD Act"),
        ("Roe wrote the Guard Toys, Mend Dolls, and Keep Bears Safe (NO RIPS) Act. Poe read the NO RIPS Act.", "Act", "NO RIPS Act"),
        (
            "Roe wrote the Guarding Older Neighbors Act of 2025 (the “GOLD Act”). Poe read the Guarding Older Neighbors Act.",
            "Act",
            "GOLD Act",
        ),
        ("Roe wrote the Guard Toys and Keep Bears Safe Act (NO RIPS). Poe read the NO RIPS Act.", "Act", "NO RIPS Act"),
        ("Roe wrote the Guard Toys and Keep Bears Safe Act (USA). Poe read the Keep Act.", "Act", "Keep Act"),
        ("Roe wrote the Guaranteeing Access to Chips (GAIN AI) Act. Poe read the GAIN AI Act.", "Act", "in:us-gain-ai-act"),
        ("Roe wrote the sweeping new Guarding Older Neighbors from Toys (GOLD) Act. Poe read it.", "Act", "GOLD Act"),
        ("Roe wrote his Talking Toys (TT) Fair Play Act. Poe read the TT Fair Play Act.", "Act", "TT Fair Play Act"),
        ("Roe wrote his Talking Toys (TT) Fair Play Act. Poe read the Fair Toys Act.", "Act", "Fair Toys Act"),
        # a number that is written in two ways
        ("Roe wrote House Bill 612 (HB612). Poe read HB 612.", "HB 612", "House Bill 612"),
        ("Roe wrote Ohio House Bill 612. Poe read Utah HB 612.", "HB 612", "Utah HB 612"),
        ("Roe wrote H.B. 612, the Toy Robot Act. Poe read C.S.H.B. 612.", "C.S.H.B. 612", "Toy Robot Act"),
        # a list is of several laws
        ("Roe wrote the Toy Robot Act, S. 99, and H.R. 3. Poe read S. 99.", "S. 99", "S. 99"),
        ("Roe wrote SB 53 and the Toy Robot Act. Poe read SB 53.", "SB 53", "in:ca-sb-53"),
    ],
)
def test_one_law(text, words, expected):
    read = passages(text)[-1]
    found = [named(token, read) for token in read.doc if words in read.words(token.i, token.i + 1)][-1]
    assert found is not None
    assert (short(found.target.iri) or found.target.name) == expected


def test_what_the_text_calls_so_is_no_listed_body():
    (found,) = statements("The Clean Models Act (CMA) is new. Google opposes the CMA.")
    assert found.target.name == "Clean Models Act"
    kept = passages("The Competition and Markets Authority (CMA) spoke. Google fought the CMA.")[-1]
    assert kept.names[word(kept, "CMA", -1).i].iris
