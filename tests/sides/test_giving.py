"""Who pays for a campaign is for whoever leads it."""

import pytest
from parsed import read_together, signed, statements

LTF = "ac:leading-the-future"
BOTH = [f"ac:a16z + {LTF}", f"ac:brockman + {LTF}"]


def sides(found):
    return sorted(signed(found))


@pytest.mark.parametrize(
    "text",
    [
        "Donors to Leading the Future include Andreessen Horowitz and Greg Brockman.",
        "Leading the Future donors include Andreessen Horowitz and Greg Brockman.",
        "Among the main donors to Leading the Future last year were Andreessen Horowitz and Greg Brockman.",
        "The donors to Leading the Future are Andreessen Horowitz and Greg Brockman.",
        "Andreessen Horowitz and Greg Brockman are among the biggest donors to Leading the Future.",
        "Leading the Future has raised $5 million from Andreessen Horowitz and Greg Brockman.",
        "Leading the Future is funded by Andreessen Horowitz and Greg Brockman.",
        "Andreessen Horowitz and Greg Brockman gave $5 million to Leading the Future.",
        "Andreessen Horowitz and Greg Brockman donated to Leading the Future.",
        "Andreessen Horowitz and Greg Brockman have poured $5 million into Leading the Future.",
    ],
)
@pytest.mark.parametrize("read", [statements, read_together])
def test_who_pays_for_a_campaign(text, read):
    assert sides(read(text)) == sorted(BOTH)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The OpenAI-backed super PAC Leading the Future spent millions.", [f"ac:openai + {LTF}"]),
        ("Ada Roe, a donor to Leading the Future, spoke.", [f"Ada Roe + {LTF}"]),
        ("Meta gave $5 million to the Roe Street Fund, a new super PAC.", ["ac:meta + Roe Street Fund"]),
        ("Meta gave $5 million to the Roe Street Fund, a museum.", []),
        ("Anthropic raised $5 billion from Amazon and Google.", []),
        ("Donors to Stanford University include Greg Brockman.", []),
        ("Meta has not donated to Leading the Future.", []),
        ("Leading the Future raised concerns from Utah to Texas.", []),
    ],
)
def test_what_is_a_campaign(text, expected):
    assert sides(statements(text)) == expected
