"""Words that are nobody's name: ideas, and words that count others."""

import pytest
from parsed import one_passage, passages, read_together, short, signed, statements, word

from ingest.who.nobody import (
    counted,
    has_only_seen,
    is_abstract,
    is_address,
    is_idea,
    is_number,
    is_origin,
    is_portfolio,
    is_session,
    is_spelt_out,
    is_thing,
)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("It rained.", "AI", True),
        ("It rained.", "the technology", True),
        ("It rained.", "A.I.", True),
        ("It rained.", "Scale AI", False),
        ("The Artful Illustrators (AI) met.", "AI", False),
    ],
)
def test_ideas(text, words, expected):
    assert is_idea(words, one_passage(text)) is expected


@pytest.mark.parametrize(
    ("text", "noun", "whom"),
    [
        ("A quarter of the startups opposed it.", "quarter", "startups"),
        ("A share of 40 percent of the startups opposed it.", "share", "startups"),
        ("Some 40 per cent of the startups opposed it.", "cent", "startups"),
        ("Some 40 per cent opposed it.", "cent", None),
        ("They agreed by a margin of 60 to 2 to end it.", "margin", None),
        ("The bill failed by a vote.", "vote", None),
    ],
)
def test_words_that_count(text, noun, whom):
    read = passages(text)[-1]
    number = word(read, noun)
    found = counted(number, read)
    assert is_number(number, read)
    assert (found.text if found is not None and not is_number(found, read) else None) == whom


def test_a_majority_with_a_name_is_a_body():
    read = one_passage("The House majority opposed it.")
    assert not is_number(word(read, "majority"), read)


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("My Lords, as a judge, I oppose it.", "Lords", True),
        ("I say, my Lords, that it fails.", "Lords", True),
        ("Mr. Speaker, I oppose it.", "Speaker", True),
        ("Lord Tarn spoke. Madam President, I oppose it.", "President", True),
        ("Governor Tarn, please sign it.", "Tarn", True),
        ("Chair Tarn, Ranking Member Roe, thank you for having me.", "Roe", True),
        ("Ms. Tarn, I oppose it, the senator said.", "Tarn", True),
        ("Senator Tarn, who opposes it, left.", "Tarn", False),
        ("Dear Chair Tarn, I oppose it.", "Tarn", True),
        ("Dear Chair Tarn, Ranking Member Roe, and Members of the Panel:", "Roe", True),
        ("Dear Members of the Tarn Panel: We oppose it.", "Panel", True),
        ("Greetings Labor Panel, I'm writing in support of it.", "Panel", True),
        ("Hello Sen. Tarn, I'm against it.", "Tarn", True),
        ("Good morning, Chairman Tarn, and thank you.", "Tarn", True),
        ("Good evening, I am Ada Tarn, and we oppose it.", "Tarn", False),
        ("Dear to many, the Tarn Panel opposes it.", "Panel", False),
        ("The noble Lords oppose it.", "Lords", False),
        ("Mr. Speaker Tarn opposes it.", "Tarn", False),
    ],
)
def test_whom_a_speech_addresses(text, noun, expected):
    (read,) = passages(text)
    assert is_address(word(read, noun), read) is expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Twenty NGOs coming from all over the EU met.", "EU", True),
        ("Lawmakers from across Texas met.", "Texas", True),
        ("Lawmakers from Texas met.", "Texas", True),
        ("The bill came from all over Texas.", "Texas", False),
    ],
)
def test_where_somebody_is_from(text, noun, expected):
    (read,) = passages(text)
    assert is_origin(word(read, noun)) is expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Innovation, Science, and Industry Minister Ned Pim met.", "Science", True),
        ("Innovation, Science, and Industry Minister Ned Pim met.", "Pim", False),
        ("Science and Acme met the minister.", "Science", False),
    ],
)
def test_what_a_post_is_for(text, noun, expected):
    (read,) = passages(text)
    assert is_portfolio(word(read, noun)) is expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Two senators, Ada Poe and Ned Pim, oppose it.", "senators", True),
        ("The noble Lords, Lord Poe and Lord Pim, oppose it.", "Lords", True),
        ("The unions, Acme and Bolt oppose it.", "unions", False),
        ("Tech companies, Acme and Bolt, oppose it.", "companies", False),
        ("Two senators oppose it.", "senators", False),
    ],
)
def test_a_group_whose_members_are_named(text, noun, expected):
    (read,) = passages(text)
    assert is_spelt_out(word(read, noun)) is expected


def test_its_members_hold_it():
    found = read_together("Two senators, Josh Hawley and Richard Blumenthal, oppose SB 53.")
    assert {short(one.actor.iri) for one in found} == {"ac:us-hawley", "ac:us-blumenthal"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Last Congress, the panel wrote SB 53.", True),
        ("This Congress, Senator Roe wrote SB 53.", True),
        ("Senator Roe wrote SB 53 last Congress.", True),
        ("This Congress has passed SB 53.", False),
        ("The last Congress passed SB 53.", False),
        ("Congress, of course, passed SB 53.", False),
    ],
)
def test_a_term_is_nobody(text, expected):
    read = one_passage(text)
    noun = next(token for token in read.doc if read.words(token.i, token.i + 1) == "Congress")
    assert is_session(noun, read) is expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("They swallowed the pitch hook, line and sinker.", "line", True),
        ("They swallowed the pitch hook, line and sinker.", "sinker", True),
        ("Privacy and civil rights groups dislike the bill.", "Privacy", True),
        ("Startups and academia dislike the bill.", "academia", False),
        ("Unions and industry dislike the bill.", "industry", False),
        ("Unions and the guild dislike the bill.", "guild", False),
        ("Privacy is a right.", "Privacy", False),
    ],
)
def test_bare_things_in_a_row(text, noun, expected):
    read = one_passage(text)
    assert is_thing(word(read, noun), read) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The governors of Ohio, Utah, and Maine oppose the RAISE Act.", ["governors of Ohio, Utah, and Maine - in:ny-raise-act"]),
        ("The letter against the RAISE Act was signed by governors of Ohio and Maine.", ["governors of Ohio and Maine - in:ny-raise-act"]),
    ],
)
def test_states_that_people_are_from(text, expected):
    found = signed(statements(text))
    assert len([each for each in found if "overnors" in each or "Maine" in each or "Ohio" in each]) == len(expected)
    assert all(each in found for each in expected if "overnors" in each)


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The argument for preemption assumes it.", "preemption", True),
        ("State resistance assumes it.", "resistance", True),
        ("The delegation opposes it.", "delegation", False),
        ("The opposition opposes it.", "opposition", False),
        ("The toy association opposes it.", "association", False),
        ("The government opposes it.", "government", False),
    ],
)
def test_deeds_and_states_are_nobody(text, noun, expected):
    assert is_abstract(word(passages(text)[-1], noun)) is expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("A note by a bank, seen by Reuters, argues against it.", "Reuters", True),
        ("In an email reviewed by Politico, Roe objected.", "Politico", True),
        ("The law was reviewed by Politico.", "Politico", False),
        ("A note written by Reuters argues against it.", "Reuters", False),
    ],
)
def test_papers_that_were_shown_a_text(text, noun, expected):
    (read,) = passages(text)
    assert has_only_seen(word(read, noun)) is expected
