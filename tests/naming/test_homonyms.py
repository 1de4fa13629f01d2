"""Whose "AI Act" it is: a state's in a text about that state's politics, the listed one where the text speaks of its place."""

import pytest
from parsed import passages, short, word

from ingest.what.targets import aim


def meant(text, noun):
    for read in passages(text):
        if noun in read.block.text:
            found = aim(word(read, noun), read)
            return found and (short(found.target.iri) or found.target.name)
    return None


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The AI Act, which Gov. Jared Polis signed, is a Colorado first.", "Act", "in:co-sb-24-205"),
        ("Gov. Jared Polis signed the Artificial Intelligence Act. Colorado waits.", "Act", "in:co-sb-24-205"),
        ("Florida Gov. Ron DeSantis backs the AI Bill of Rights.", "Bill", "in:fl-sb-482"),
        ("Ohio lawmakers met. Meta opposes the AI Act.", "Act", "AI Act"),
        # the state's law named in full, a headline about it, and who holds a post in the state
        ("Meta opposes the AI Act.\n\nColorado waits for the Colorado AI Act.", "Act", "in:co-sb-24-205"),
        ("Colorado delays AI act\n\nPolicy waits. Meta opposes the AI Act.", "Act", "in:co-sb-24-205"),
        ("Ron DeSantis likes the AI Bill of Rights.", "Bill", "in:fl-sb-482"),
        # another place in front; a member state of whose law it is, or nobody's place
        ("Meta opposes the Texas AI Act.", "Act", "Texas AI Act"),
        ("Meta opposes Brazil's AI Act.", "Act", "Brazil's AI Act"),
        ("Meta opposes Germany's AI Act.", "Act", "in:eu-ai-act"),
        ("Meta opposes the Commission's AI Act.", "Act", "in:eu-ai-act"),
        # a name with words of its own; another country's law that the text is about; no state's politics at all
        ("Florida Gov. Ron DeSantis backs the TAKE IT DOWN Act.", "Act", "in:us-take-it-down"),
        ("Gov. Jared Polis flew to Brussels. Colorado waits. Meta opposes the AI Act.", "Act", "in:eu-ai-act"),
        ("Meta opposes the AI Act. Colorado waits.", "Act", "in:eu-ai-act"),
        ("Meta opposes the AI Act.", "Act", "in:eu-ai-act"),
        ("OSTP wrote the AI Bill of Rights. Florida Gov. Ron DeSantis likes it.", "Bill", "in:us-ai-bill-of-rights"),
    ],
)
def test_whose_law(text, noun, expected):
    assert meant(text, noun) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Florida waits. Meta opposes SB 482.", "in:fl-sb-482"),
        ("Florida and Ohio wait. Meta opposes SB 482.", "SB 482"),
        ("Meta opposes SB 482.", "SB 482"),
    ],
)
def test_whose_number(text, expected):
    assert meant(text, "SB") == expected
