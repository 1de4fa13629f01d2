"""Who a noun phrase means: by name and date, by office, by description, by what was said before."""

from datetime import date

import pytest
from parsed import passages, short, word

from ingest.who.actors import by_name, holder, holders
from ontology.model import ActorKind


def meant(text, noun, **about):
    read = passages(text, **about)[-1]
    return [short(found.actor.iri) or found.actor.name for found in holders(word(read, noun), read)]


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Anthropic opposes it.", "Anthropic", ["ac:anthropic"]),
        ("The European Union opposes it.", "Union", ["ac:eu"]),
        ("Startups oppose it.", "Startups", ["ac:startups"]),
        ("Venture capitalists oppose it.", "capitalists", ["ac:venture-capitalists"]),
        ("Senator Hawley opposes it.", "Hawley", ["ac:us-hawley"]),
        ("Palantir co-founder Jane Roe opposes it.", "Palantir", ["Jane Roe"]),
        ("Palantir co-founder Jane Roe opposes it.", "Roe", ["Jane Roe"]),
        ("Nevada Gov. Ada Poe opposes it.", "Nevada", ["Ada Poe"]),
        ("Maryland Del. Ada Poe, who wrote it, opposes it.", "Maryland", ["Ada Poe"]),
        ("Utah Republican Rep. Ada Poe opposes it.", "Utah", ["Ada Poe"]),
        ("Ohio Secretary of State Ada Poe opposes it.", "Ohio", ["Ada Poe"]),
        ("The UN Secretary-General opposes it.", "General", ["UN Secretary-General"]),
        ("California Governor Newsom opposes it.", "California", ["ac:newsom"]),
        ("Texas and Sen. Ted Cruz oppose it.", "Texas", ["ac:texas", "ac:us-cruz"]),
        ("The bill President Trump signed opposes it.", "bill", []),
        ("The bill opposes it.", "bill", []),
        ("Monday opposes it.", "Monday", []),
        ("Nothing opposes it.", "Nothing", []),
        ("DEI opposes it.", "DEI", []),
        ("It drew opposition from lawmakers from all 50 states.", "states", []),
        ("It is opposed by state lawmakers.", "lawmakers", ["ac:us-states"]),
        ("It is opposed by skilled, mostly young engineers.", "engineers", ["mostly young engineers"]),
        ("A number of senators oppose it.", "number", ["senators"]),
        ("A majority of the Senate opposes it.", "majority", ["ac:us-senate"]),
        ("Unlike Anthropic, chair Jane Roe opposes it.", "Anthropic", ["ac:anthropic"]),
        ("Bavaria's attorney general opposes it.", "attorney", ["Bavaria's attorney general"]),
    ],
)
def test_names(text, noun, expected):
    assert meant(text, noun) == expected


@pytest.mark.parametrize(
    ("text", "noun", "day", "expected"),
    [
        ("The administration opposes it.", "administration", date(2026, 5, 21), ["ac:us-admin-trump-2"]),
        ("The administration opposes it.", "administration", date(2023, 5, 1), ["ac:us-admin-biden"]),
        ("The administration opposes it.", "administration", date(2018, 5, 1), ["ac:us-admin-trump-1"]),
        ("The administration opposes it.", "administration", None, []),
        ("The previous administration opposed it.", "administration", date(2026, 5, 21), ["ac:us-admin-biden"]),
        ("The Biden administration opposed it.", "administration", date(2026, 5, 21), ["ac:us-admin-biden"]),
        ("The White House opposes it.", "House", date(2023, 5, 1), ["ac:us-admin-biden"]),
        ("The White House opposes it.", "House", date(2026, 5, 21), ["ac:us-admin-trump-2"]),
        ("The President opposes it.", "President", date(2022, 1, 1), ["ac:biden"]),
        ("The President opposes it.", "President", date(2026, 1, 1), ["ac:trump"]),
        ("POTUS opposes it.", "POTUS", date(2022, 1, 1), ["ac:biden"]),
        ("POTUS opposes it.", "POTUS", date(2026, 1, 1), ["ac:trump"]),
        ("We thank @POTUS for it.", "POTUS", date(2022, 1, 1), ["ac:biden"]),
        ("Trump administration officials said so.", "officials", date(2026, 5, 21), ["ac:us-admin-trump-2"]),
        ("A top Trump administration official said so.", "official", date(2026, 5, 21), ["ac:us-admin-trump-2"]),
        ("A former Trump administration official said so.", "official", date(2026, 5, 21), []),
    ],
)
def test_offices_by_date(text, noun, day, expected):
    assert meant(text, noun, on=day) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("A spokesperson for Meta said so.", "spokesperson", ["ac:meta"]),
        ("Meta's lawyers said so.", "lawyers", ["ac:meta"]),
        ("Senate leaders said so.", "leaders", ["Senate leaders"]),
        ("Officials at the Federal Trade Commission said so.", "Officials", ["ac:us-ftc"]),
        ("Groups including Encode and Meta oppose it.", "Groups", ["ac:encode", "ac:meta"]),
        ("Firms such as Meta oppose it.", "Firms", ["ac:meta"]),
        ("Many in the tech community oppose it.", "Many", ["ac:tech-community"]),
        ("Gardening groups oppose it.", "groups", ["Gardening groups"]),
        ("A major gardening group, the ACLU, opposes it.", "group", ["ac:aclu"]),
        ("The Vice-President, Shri Ned Pim, opposes SB 53.", "Vice-President", ["Ned Pim"]),
        (
            "A coalition of authors, performers and other artists opposes it.",
            "coalition",
            ["coalition of authors, performers and other artists"],
        ),
        ("Innovation, Science, and Industry Minister Ned Pim opposes it.", "Innovation", []),
        ("The ACLU and civil rights groups oppose SB 53.", "groups", ["ac:aclu", "civil rights groups"]),
        ("The AFL-CIO and labor organizations urge a ban.", "organizations", ["ac:afl-cio", "labor organizations"]),
        ("US and European companies oppose SB 53.", "companies", ["US and European companies"]),
        ("Groups oppose it.", "Groups", []),
        ("Gardening groups from coast to coast oppose it.", "groups", ["Gardening groups"]),
        ("A group opposes it.", "group", []),
        ("It undoes privacy laws companies have backed.", "companies", []),
        ("Safety standards groups oppose it.", "groups", ["Safety standards groups"]),
        ("Anthropic and Meta oppose the law.", "Anthropic", ["ac:anthropic", "ac:meta"]),
        ("Anthropic, not Meta, opposes it.", "Anthropic", ["ac:anthropic"]),
    ],
)
def test_descriptions_and_groups(text, noun, expected):
    assert meant(text, noun) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Ted Cruz met. He opposes the law.", "He", ["ac:us-cruz"]),
        ("Ted Cruz met. It opposes the law.", "It", []),
        ("Ted Cruz met. Cruz opposes the law.", "Cruz", ["ac:us-cruz"]),
        ("Ted Cruz met. The senator opposes the law.", "senator", ["ac:us-cruz"]),
        ("Ted Cruz met. The company opposes the law.", "company", []),
        ("Jane Roe met. She opposes the law.", "She", ["Jane Roe"]),
        ("Anthropic met. The company opposes the law.", "company", ["ac:anthropic"]),
        ("The Senate met. The chamber opposes the law.", "chamber", ["ac:us-senate"]),
        ("Anthropic met. A company opposes the law.", "company", []),
        ("We oppose the law.", "We", []),
        ("I oppose the law.", "I", []),
        ("They oppose the law.", "They", []),
        ("He opposes the law.", "He", []),
    ],
)
def test_those_mentioned_before(text, noun, expected):
    assert meant(text, noun) == expected


def test_a_holder_names_its_words():
    text = "On Monday the Biden administration met."
    read = passages(text)[-1]
    found = holder(word(read, "administration"), read)
    assert found is not None
    assert found.text is not None
    assert "Biden administration" in found.text.text
    assert text[found.text.start : found.text.end] == found.text.text
    assert found.label == "role"
    assert 0 < found.confidence <= 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Jane Roe", ActorKind.PERSON),
        ("Mary Ann Roe", ActorKind.PERSON),
        ("Widget Institute", ActorKind.CIVIL_SOCIETY),
        ("Widgets", ActorKind.MEDIA),
        ("The Daily Widget and Tidings", ActorKind.MEDIA),
    ],
)
def test_kind_of_an_author(name, kind):
    assert by_name(name).kind is kind
    assert by_name(name).name == name
    assert by_name(name).iri is None
