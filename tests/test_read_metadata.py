"""Heads of files on the left, what they say of the source on the right."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.read.dates import iso_date, written_date
from ingest.read.front_matter import split_front_matter
from ingest.read.genre import genre_named, genre_titled
from ingest.read.masthead import masthead_line, read_masthead
from ingest.read.metadata import Metadata
from ingest.read.text import read_text
from ontology.model import DatePrecision, Genre, PartialDate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-21", "2026-05-21"),
        ("2026-05", "2026-05"),
        ("2026", "2026"),
        (" 2026-05-21 ", "2026-05-21"),
        ("2026-05-21T10:00:00Z", "2026-05-21"),
        ("2026-05-21 10:00 UTC", "2026-05-21"),
        ("2026-05-21T10:00:00.000+02:00", "2026-05-21"),
        ("May 21, 2026", "2026-05-21"),
        ("may 21 2026", "2026-05-21"),
        ("21 May 2026", "2026-05-21"),
        ("21st May, 2026", "2026-05-21"),
        ("Thursday, May 21, 2026", "2026-05-21"),
        ("Thu, 21 May 2026", "2026-05-21"),
        ("Sept. 5, 2025", "2025-09-05"),
        ("Dec 1, 2025", "2025-12-01"),
        ("May 21, 2026 at 10:15 AM EDT", "2026-05-21"),
        ("21 May 2026, 9am", "2026-05-21"),
        ("May 2026", "2026-05"),
        ("September, 2026", "2026-09"),
        ("February 30, 2026", None),
        ("2026-13-01", None),
        ("soon", None),
        ("", None),
        ("May 21", None),
        ("05/06/2026", None),
        ("21 2026", None),
        ("Maybe 2026", None),
    ],
)
def test_dates_as_written(text, expected):
    day = written_date(text)
    assert (day and str(day)) == expected


@pytest.mark.parametrize(("text", "precision"), [("2026", "year"), ("2026-05", "month"), ("2026-05-21", "day")])
def test_a_date_keeps_how_much_is_known(text, precision):
    day = iso_date(text)
    assert day is not None
    assert day.precision == precision


@pytest.mark.parametrize(
    ("head", "title", "author", "published"),
    [
        ("PolicyThursday, May 21, 2026· 2 min read\n\nBill stalls\n\nIt did.", "Bill stalls", None, "2026-05-21"),
        ("Bill stalls\n\nBy Ann Lee·3 min read\nShare\n\nIt did.", "Bill stalls", "Ann Lee", None),
        ("TechThe Example·\n\nBill stalls\n\nIt did.", "Bill stalls", None, None),
        ("Bill stalls\nBy Ann Lee and Bo Ray | May 21, 2026\nIt did.", "Bill stalls", "Ann Lee and Bo Ray", "2026-05-21"),
        ("# Bill stalls\n\nWritten by Ann Lee, Senior Reporter\n\n21 May 2026", "Bill stalls", "Ann Lee", "2026-05-21"),
        ("Published: 2025-06-13\nUpdated: 2025-06-14\n\nBill stalls", "Bill stalls", None, "2025-06-13"),
        ("Bill Stalls in the Senate and\nDies in the House\n\nIt did.", "Bill Stalls in the Senate and Dies in the House", None, None),
        ("2025-06-13\nBill stalls", "Bill stalls", None, "2025-06-13"),
        ("Share\nAdvertisement\nBill stalls", "Bill stalls", None, None),
        ("Title: Bill stalls\nAuthor: Ann Lee\nDate: May 2026\n\nIt did.", "Bill stalls", "Ann Lee", "2026-05"),
        ("By Friday the bill had stalled.\n\nIt did.", "By Friday the bill had stalled.", None, None),
        ("2025 was long\n\nIt was.", "2025 was long", None, None),
        ("Get Bills in Your Inbox\nBill stalls", "Bill stalls", None, None),
        ("Bill stalls\n" + "It did, and nobody knew why it did. " * 8 + "\nBy Ann Lee\nMay 21, 2026", "Bill stalls", None, None),
    ],
)
def test_first_lines(head, title, author, published):
    stated = read_masthead(head)
    assert (stated.title, stated.author, stated.published and str(stated.published), stated.publisher) == (title, author, published, None)


def test_stated_publisher_and_address():
    stated = read_masthead("Bill stalls\nSource: The Example\nURL: https://example.org/bill\n")
    assert (stated.publisher, stated.url) == ("The Example", "https://example.org/bill")


@pytest.mark.parametrize(
    "line",
    [
        "The bill was read on May 21, 2026.",
        "By and large it works",
        "Source: it is said that the bill passed on date unknown" * 4,
        "May 2026 be kind",
        "Source: the bill would, if it passed, hurt the small labs of the state.",
    ],
)
def test_prose_is_no_masthead(line):
    assert masthead_line(line) is None


@pytest.mark.parametrize(
    ("name", "genre"),
    [
        ("news", Genre.NEWS_REPORT),
        ("newsReport", Genre.NEWS_REPORT),
        ("press release", Genre.PRESS_RELEASE),
        ("Press-Release", Genre.PRESS_RELEASE),
        ("pressRelease", Genre.PRESS_RELEASE),
        ("hearing", Genre.TRANSCRIPT),
        ("transcript", Genre.TRANSCRIPT),
        ("bill", Genre.LEGAL_TEXT),
        ("legalText", Genre.LEGAL_TEXT),
        ("blog", Genre.COMMENTARY),
        ("op-ed", Genre.COMMENTARY),
        ("commentary", Genre.COMMENTARY),
        ("poem", None),
        ("", None),
        (None, None),
    ],
)
def test_genres(name, genre):
    assert genre_named(name) == genre


@pytest.mark.parametrize(
    ("title", "genre"),
    [
        ("Opinion: Let the states decide", Genre.COMMENTARY),
        ("Let the states decide | Op-Ed", Genre.COMMENTARY),
        ("Editorial – Let the states decide", Genre.COMMENTARY),
        ("Opinion divided on the AI Act", None),
        ("Report: states decide", None),
        ("Analysis: who won", None),
        ("Opinion", None),
    ],
)
def test_titles_that_say_what_they_head(title, genre):
    assert genre_titled(title) == genre


@pytest.mark.parametrize("genre", [genre for genre in Genre if genre is not Genre.UNKNOWN])
def test_every_genre_is_known_by_its_own_name(genre):
    assert genre_named(genre.value) == genre


def test_front_matter_is_read_and_left_out_of_the_text():
    text = (
        "---\ntitle: 'The bill: a note'\ndate: 2026-05-21\nauthors:\n  - Ann Lee\n  - Bo Ray\nSource: The Example\n"
        "link: https://example.org\ntype: press release\n---\n\nIt passed.\n"
    )
    stated, rest = split_front_matter(text, place="a.md")
    published = PartialDate(date(2026, 5, 21), DatePrecision.DAY)
    assert stated == Metadata("The bill: a note", "The Example", "Ann Lee, Bo Ray", published, "https://example.org", Genre.PRESS_RELEASE)
    assert rest == "It passed.\n"


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nA rule, then prose.\n\n---\n\nMore: of it.\n",
        "--- not a fence\ntitle: x\n---\n",
        "It passed.\n---\ntitle: x\n---\n",
        "---\ntitle: x\nno end",
        "----\ntitle: x\n----\n",
    ],
)
def test_what_is_no_front_matter_stays(text):
    assert split_front_matter(text, place="a.md") == (Metadata(), text)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("date: 2026", "2026"),
        ("date: 2026-05", "2026-05"),
        ("published: May 21, 2026", "2026-05-21"),
        ("date: 2026-05-21T10:00:00Z", "2026-05-21"),
        ("date: '2026-05-21'", "2026-05-21"),
        ("date: 2026-05-21 # day of the vote", "2026-05-21"),
        ("date:", None),
        ("other: 1", None),
    ],
)
def test_dates_in_front_matter(line, published):
    stated, _ = split_front_matter(f"---\n{line}\n---\nIt passed.", place="a.md")
    assert (stated.published and str(stated.published)) == published


def test_yaml_that_refers_to_itself_does_no_harm():
    bomb = "\n".join([f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]" for n in range(30)])
    stated, rest = split_front_matter(
        f"---\n{bomb}\ntitle: *a29\nauthor: &b [Ann Lee, *b, {{name: Bo Ray}}]\n---\nIt passed.", place="a.md"
    )
    assert (stated.title, stated.author, rest) == (None, "Ann Lee, Bo Ray", "It passed.")


def test_given_then_front_matter_then_first_lines():
    content = b"---\nauthor: Bo Ray\n---\nBill stalls\n\nBy Ann Lee\nMay 21, 2026\n\nIt did."
    source = read_text(content, Metadata(title="Given"), place="a.txt").source
    assert (source.title, source.author, str(source.published), source.genre) == ("Given", "Bo Ray", "2026-05-21", Genre.UNKNOWN)


def test_a_title_is_never_a_whole_paragraph():
    title = read_text(b"The bill passed and " * 40, Metadata(), place="a.txt").source.title
    assert len(title) <= 201
    assert title.endswith((" and…", "…"))
