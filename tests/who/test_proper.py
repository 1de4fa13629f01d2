"""Names that the registry does not hold: where they begin and end, and what kind of actor they are."""

import pytest
from parsed import passages, read_together, short, word

from ingest.who.proper import proper_name
from ontology.model import ActorKind


def named(text, noun):
    read = passages(text)[-1]
    found = proper_name(word(read, noun), read)
    return None if found is None else (short(found.actor.iri) or found.actor.name, found.actor.kind)


@pytest.mark.parametrize(
    ("text", "noun", "name", "kind"),
    [
        ("Jane Roe spoke.", "Roe", "Jane Roe", ActorKind.PERSON),
        ("Jane Roe spoke.", "Jane", "Jane Roe", ActorKind.PERSON),
        ("Senator Jane Roe spoke.", "Roe", "Jane Roe", ActorKind.LEGISLATOR),
        # more than one, by the last word; a surname may look so
        ("The report told Member States of it.", "States", "Member States", ActorKind.STATE),
        ("They met Jane Brooks there.", "Brooks", "Jane Brooks", ActorKind.PERSON),
        ("Rep. Jane Roe spoke.", "Roe", "Jane Roe", ActorKind.LEGISLATOR),
        ("Governor Jane Roe spoke.", "Roe", "Jane Roe", ActorKind.PERSON),
        ("Jane Green-Roe spoke.", "Jane", "Jane Green-Roe", ActorKind.PERSON),
        ("Jane McRoe spoke.", "Jane", "Jane McRoe", ActorKind.PERSON),
        ("Jane O'Roe spoke.", "Jane", "Jane O'Roe", ActorKind.PERSON),
        ("The City of Oakland spoke.", "Oakland", "City of Oakland", ActorKind.STATE),
        ("Oakland's City Council spoke.", "Council", "Oakland City Council", ActorKind.STATE),
        ("Senators Jane Roe and Ned Pim spoke.", "Roe", "Jane Roe", ActorKind.LEGISLATOR),
        ("Sens. Jane Roe and Ned Pim spoke.", "Roe", "Jane Roe", ActorKind.LEGISLATOR),
        ("Reps. Jane Roe and Ned Pim spoke.", "Roe", "Jane Roe", ActorKind.LEGISLATOR),
        ("Representatives Jane Roe and Ned Pim spoke.", "Roe", "Jane Roe", ActorKind.LEGISLATOR),
        ("Senators Roe (D-WA) and Pim (R-TN) spoke.", "Pim", "Pim", ActorKind.LEGISLATOR),
        ("Senators Roe (D-WA) and Blackburn (R-TN) spoke.", "Blackburn", "ac:us-blackburn", ActorKind.LEGISLATOR),
        ("Sens. Roe and Blackburn spoke.", "Blackburn", "ac:us-blackburn", ActorKind.LEGISLATOR),
        ("Senator Roe and Blackburn spoke.", "Blackburn", "Blackburn", ActorKind.COMPANY),
        ("Governors Jane Roe and Ned Pim spoke.", "Roe", "Jane Roe", ActorKind.PERSON),
        ("Attorney General Rob Quill spoke.", "Quill", "Rob Quill", ActorKind.PERSON),
        ("Attorney General Quill spoke.", "Quill", "Quill", ActorKind.PERSON),
        ("Utah Attorney General Quill spoke.", "Quill", "Quill", ActorKind.PERSON),
        ("Senate Majority Whip Ned Pim spoke.", "Pim", "Ned Pim", ActorKind.LEGISLATOR),
        ("Colorado Majority Leader Pim spoke.", "Pim", "Pim", ActorKind.LEGISLATOR),
        ("House Speaker Ned Pim spoke.", "Pim", "Ned Pim", ActorKind.LEGISLATOR),
        ("President Pro Tempore Ned Pim spoke.", "Pim", "Ned Pim", ActorKind.PERSON),
        ("Widgetville Mayor Ned Pim spoke.", "Pim", "Ned Pim", ActorKind.PERSON),
        ("Chicago Ald. Ned Pim spoke.", "Pim", "Ned Pim", ActorKind.LEGISLATOR),
        ("The Widget Institute met.", "Widget", "Widget Institute", ActorKind.CIVIL_SOCIETY),
        ("The Center for Widget Safety opposes the law.", "Widget", "Center for Widget Safety", ActorKind.CIVIL_SOCIETY),
        ("The Center for Widget Policy opposes the law.", "Widget", "Center for Widget Policy", ActorKind.CIVIL_SOCIETY),
        ("Friends of the Lake met.", "Lake", "Friends of the Lake", ActorKind.CIVIL_SOCIETY),
        ("Widget Corp. met.", "Widget", "Widget Corp.", ActorKind.COMPANY),
        ("Rep. Hwang Jeong-ah spoke.", "Hwang", "Hwang Jeong-ah", ActorKind.LEGISLATOR),
        ("Park Ji-won called for a law.", "Park", "Park Ji-won", ActorKind.PERSON),
        ("Widget Corp-led makers met.", "Widget", "Widget Corp", ActorKind.COMPANY),
        ("Wythe County spoke.", "County", "Wythe County", ActorKind.AGENCY),
        ("The Widget Association met.", "Widget", "Widget Association", ActorKind.INDUSTRY_GROUP),
        ("Widget University met.", "Widget", "Widget University", ActorKind.ACADEMIC),
        ("Widget Capital met.", "Widget", "Widget Capital", ActorKind.INVESTOR),
        ("The National Widget Center met.", "Widget", "National Widget Center", ActorKind.CIVIL_SOCIETY),
        ("National Security Adviser Jane Roe spoke.", "Roe", "Jane Roe", ActorKind.PERSON),
        ("Speaker Emerita Jane Roe spoke.", "Roe", "Jane Roe", ActorKind.LEGISLATOR),
        ("Professor Emeritus Jane Pim spoke.", "Pim", "Jane Pim", ActorKind.ACADEMIC),
    ],
)
def test_kinds_are_read_off_the_name(text, noun, name, kind):
    assert named(text, noun) == (name, kind)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("He came on Monday.", "Monday"),
        ("He came in May.", "May"),
        ("The Chief Executive Officer spoke.", "Officer"),
        ("The Senior Campaigns and Policy Officer spoke.", "Campaigns"),
        ("AI is here.", "AI"),
        ("Anthropic spoke.", "Anthropic"),
        ("The company spoke.", "company"),
        ("It is the law.", "law"),
        ("The Joint Ohio Working Group met.", "Group"),
        ("An Executive Order (EO) came. The EO bans dolls.", "EO"),
    ],
)
def test_what_is_no_unlisted_name(text, noun):
    assert named(text, noun) is None


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Jane Roe came to the hearing. On Monday, Roe opposed the law.", "Roe", "Jane Roe"),
        ("Jane Roe came to the hearing. Roe opposes the law.", "Roe", "Jane Roe"),
        ("Ted Cruz came. Cruz spoke.", "Cruz", "ac:us-cruz"),
        ("Baroness Quill came. Lady Quill spoke.", "Quill", "Baroness Quill"),
        ("The noble Baroness, Lady Quill, spoke.", "Baroness", "Lady Quill"),
        ("The noble Viscount, Lord Camrose, spoke.", "Viscount", "ac:camrose"),
        ("Lady Kidron spoke.", "Kidron", "ac:kidron"),
        ("Senator Hawley of Missouri came. Later the man spoke. Hawley left.", "Hawley", "ac:us-hawley"),
    ],
)
def test_a_surname_stands_for_the_person_named_before(text, noun, name):
    read = passages(text)[-1]
    mentions = [token for token in read.doc if noun in read.words(token.i, token.i + 1).split()]
    last = mentions[-1]
    found = proper_name(last, read)
    assert found is not None
    assert (short(found.actor.iri) or found.actor.name) == name


def test_a_title_alone_names_nobody():
    read = passages("The noble Baroness spoke.")[-1]
    assert proper_name(word(read, "Baroness"), read) is None


def test_two_people_of_one_surname_are_not_mixed_up():
    read = passages("Jane Roe came. John Roe came. Roe spoke.")[-1]
    last = [token for token in read.doc if token.text == "Roe"][-1]
    found = proper_name(last, read)
    assert found is None or found.actor.name == "Roe"


def test_a_name_lies_on_its_tokens():
    read = passages("On Monday the Center for Widget Safety opposed the law.")[-1]
    for noun in ("Widget", "Safety", "Center"):
        found = proper_name(word(read, noun), read)
        assert found is not None
        assert read.words(found.start, found.end) == "Center for Widget Safety"
        assert 0 < found.confidence <= 1


@pytest.mark.parametrize("name", ["Clean Data Framework", "National Widget Strategy", "Widget Diffusion Rule", "Open Widgets EO"])
def test_the_title_of_a_text_is_nobody(name):
    assert named(f"The {name} bans dolls.", name.split()[-1]) is None


def test_a_body_may_be_named_after_a_text():
    assert named("The Widget Plan Foundation opposes it.", "Foundation") == ("Widget Plan Foundation", ActorKind.CIVIL_SOCIETY)


def test_a_name_that_brackets_give_a_short_form_is_read_whole():
    found = {each.actor.name for each in read_together("Critics such as Bread for Everyone (BFE) and the Oven Council (OC) opposed SB 53.")}
    assert {"Bread for Everyone", "Oven Council"} <= found
    assert "Bread" not in found
