import pytest
from parsed import read_together

from ingest.naming.abbreviations import abbreviations, expanded, of_publisher, without_short

TABLE = (
    ("They want the Advanced Manufacturing Investment Credit (AMIC) widened.", {"AMIC": "Advanced Manufacturing Investment Credit"}),
    ("The Center for AI Safety (CAIS) and the Chamber of Progress (“CoP”) agree.", {"CAIS": "Center for AI Safety"}),
    ("The Federal Trade Commission (the FTC) sued.", {"FTC": "Federal Trade Commission"}),
    ("The Department of Justice (DOJ) and the Department of Commerce (DoC).", {"DOJ": "Department of Justice"}),
    ("The Information Technology Industry Council (ITI) frowned.", {}),  # not its initials
    ("A bill by Senator Reed (D-MA) on models (SB 53) passed (AP).", {}),
    ("Nothing of the sort (XYZ).", {}),
    ("Today the Harbor Tech Council (“Council”) met.", {"Council": "Harbor Tech Council"}),
    ('The U.S. Chamber of Commerce (the "Chamber") met.', {"Chamber": "U.S. Chamber of Commerce"}),
    ("We met. The Toy Makers Guild of the North (hereinafter “Guild”) came.", {"Guild": "Toy Makers Guild of the North"}),
    ("The Harbor Tech Council (“Partners”) met the Council (“Council”).", {}),
    ("They met (“Council”) and the Harbor Tech Council (Council) left.", {}),
)


@pytest.mark.parametrize(("text", "found"), TABLE)
def test_abbreviations(text: str, found: dict[str, str]) -> None:
    assert abbreviations(text) == found


def test_expanded_writes_out_what_is_known() -> None:
    known = {"AMIC": "Advanced Manufacturing Investment Credit"}
    assert expanded("broadening of the AMIC for AI", known) == "broadening of the Advanced Manufacturing Investment Credit for AI"


def test_a_definition_is_not_written_out_twice() -> None:
    assert expanded("the Toy Safety Credit (TSC) for all", {"TSC": "Toy Safety Credit"}) == "the Toy Safety Credit for all"
    assert expanded("the rules (ABC) for all", {}) == "the rules (ABC) for all"


@pytest.mark.parametrize(
    ("publisher", "text", "found"),
    [
        ("Institute for Widget Studies", "IWS met.", {"IWS": "Institute for Widget Studies"}),
        ("The Institute for Widget Studies", "IWS met.", {"IWS": "Institute for Widget Studies"}),
        ("Institute for Widget Studies", "The IWS-led camp met.", {}),
        ("Widget Studies", "WS met.", {}),
        (None, "IWS met.", {}),
    ],
)
def test_initials_of_the_publisher(publisher, text, found):
    assert of_publisher(publisher, text) == found


def test_an_author_is_called_by_its_initials_too():
    found = read_together("AI rules matter. The OBG opposes SB 53.", author="Ohio Bakers Guild")
    assert [one.actor.name for one in found] == ["Ohio Bakers Guild"]


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("an executive order (EO) on chips", "an executive order on chips"),
        ("large language models (LLMs) and artificial intelligence (“AI”)", "large language models and artificial intelligence"),
        ("the Federal Trade Commission (FTC) and Senator Poe (D-OH)", "the Federal Trade Commission and Senator Poe (D-OH)"),
        ("an order (EO) on chips", "an order (EO) on chips"),
        ("the Toy Council (ITI)", "the Toy Council (ITI)"),
    ],
)
def test_brackets_that_only_hold_initials(words: str, plain: str) -> None:
    assert without_short(words) == plain
