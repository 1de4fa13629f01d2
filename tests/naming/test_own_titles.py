"""Laws whose titles end in the name of a listed one."""

import pytest
from parsed import passages, short, word

from ingest.what.targets import aim


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Meta opposes the PREPARED for AI Act.", "PREPARED", "PREPARED for AI Act"),
        ("Meta opposes the American AI Act.", "American", "American AI Act"),
        ("Meta opposes the Investing in AI Act of 2025.", "Investing", "Investing in AI Act of 2025"),
        ("Meta Opposes the American AI Act\n\nIt rained.", "American", "American AI Act"),
        ("Meta opposes the American AI Act. Roe likes the bill.", "bill", "American AI Act"),
        ("Meta opposes a Safe AI Act.", "Safe", "Safe AI Act"),
        ("Meta opposes the draft, bipartisan Pupils AI Act.", "Pupils", "Pupils AI Act"),
        ("Meta opposes the Training for Robot Jobs Act.", "Training", "Training for Robot Jobs Act"),
        ("Meta opposes the Guard Toys, Mend Dolls, and Keep Bears Safe Act.", "Guard", "Guard Toys, Mend Dolls, and Keep Bears Safe Act"),
        ("Meta opposes the Toys (Safety and Repair) Bill.", "Safety", "Toys (Safety and Repair) Bill"),
        (
            "Meta opposes the Draft Toys (Safety and Repair of Dolls) Rules, 2026.",
            "Dolls",
            "Draft Toys (Safety and Repair of Dolls) Rules, 2026",
        ),
        ("Meta opposes the landmark Rules for Toys and Dolls Act.", "Rules", "Rules for Toys and Dolls Act"),
        (
            "Meta opposes the Acme-backed, bipartisan Guard Toys, Mend Dolls and Keep Bears Safe (NO RIPS) Act.",
            "Guard",
            "NO RIPS Act",
        ),
        ("Meta opposes her Rules for Toys and Dolls Act.", "Rules", "Rules for Toys and Dolls Act"),
        # two laws, or somebody's
        ("Meta opposes the Doll Act (Clause 3) and Bear Bill.", "Act", "Doll Act"),
        ("Meta opposes the Doll Act and Bear Act.", "Act", "Doll Act"),
        # listed as they stand, owned, or only described
        ("Meta opposes the CREATE AI Act.", "CREATE", "in:us-create-ai-act"),
        ("Meta opposes the Colorado AI Act.", "Colorado", "in:co-sb-24-205"),
        ("Meta opposes the European AI Act.", "AI", "in:eu-ai-act"),
        ("Meta opposes a European AI Act.", "AI", "in:eu-ai-act"),
        ("Meta opposes the draft European Union AI Act.", "AI", "in:eu-ai-act"),
        ("Meta opposes the Commission's AI Act.", "AI", "in:eu-ai-act"),
        ("Meta opposes the Landmark AI Act.", "AI", "in:eu-ai-act"),
        ("Meta opposes the AI Act.", "AI", "in:eu-ai-act"),
    ],
)
def test_titles(text, noun, expected):
    read = passages(text)[0]
    found = aim(word(read, noun), read)
    assert (None if found is None else short(found.target.iri) or found.target.name) == expected
