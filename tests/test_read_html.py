"""Small web pages, written for this test, to documents."""

from __future__ import annotations

import pytest

from ingest.cleaning.clean import blocks
from ingest.read.html import read_html
from ingest.read.metadata import Metadata
from ontology.errors import InputError

HEAD = """<title>Panel backs the bill - The Example</title>
<meta property="og:title" content="Panel backs the bill"><meta property="og:site_name" content="The Example">
<meta property="article:published_time" content="2026-05-21T10:00:00Z"><meta name="author" content="Zoë Lée">
<link rel="canonical" href="https://example.org/bill">"""
BODY = """<nav><a href="/">Home</a> <a href="/policy">Policy</a></nav><article><h1>Panel backs the bill</h1><p>By Zoë Lée</p>
<p>The panel on Thursday approved a bill that would require <b>frontier</b> labs to publish test reports, over two objections.</p>
<h2>What opponents say</h2><p>Senator Rivera opposes it. &ldquo;It goes too far,&rdquo; she said&mdash;twice.</p>
<ul><li>Example Labs supports the bill.</li><li>Other Labs does not.</li></ul></article>
<footer>Copyright 2026 The Example. All rights reserved.</footer>"""


def page(*, head: str = HEAD, body: str = BODY, encoding: str = "utf-8") -> bytes:
    return f'<!doctype html><html lang="en"><head><meta charset="{encoding}">{head}</head><body>{body}</body></html>'.encode(encoding)


def test_a_page_states_its_source():
    source = read_html(page(), Metadata(), place="a.html").source
    assert (source.title, source.publisher, source.author) == ("Panel backs the bill", "The Example", "Zoë Lée")
    assert (str(source.published), source.url, source.media_type) == ("2026-05-21", "https://example.org/bill", "text/html")


def test_only_the_main_text_is_stored_a_paragraph_a_line():
    document = read_html(page(), Metadata(), place="a.html")
    assert document.text.split("\n\n")[1:] == [
        "By Zoë Lée",
        "The panel on Thursday approved a bill that would require frontier labs to publish test reports, over two objections.",
        "What opponents say",
        "Senator Rivera opposes it. “It goes too far,” she said—twice.",
        "- Example Labs supports the bill.",
        "- Other Labs does not.",
    ]
    assert [(block.role, block.text[:12]) for block in blocks(document)] == [
        ("title", "Panel backs "),
        ("paragraph", "The panel on"),
        ("heading", "What opponen"),
        ("paragraph", "Senator Rive"),
        ("item", "Example Labs"),
        ("item", "Other Labs d"),
    ]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-16"])
def test_the_encoding_a_page_declares_is_used(encoding):
    body = BODY.replace("&mdash;", " ")
    assert read_html(page(body=body, encoding=encoding), Metadata(), place="x") == read_html(page(body=body), Metadata(), place="x")


def test_the_same_page_gives_the_same_document():
    assert read_html(page(), Metadata(), place="x") == read_html(page(), Metadata(), place="y")


def test_given_facts_win():
    source = read_html(page(), Metadata(title="T", url="https://example.org/other"), place="x").source
    assert (source.title, source.url, source.publisher) == ("T", "https://example.org/other", "The Example")


def test_a_date_in_the_text_serves_when_the_head_has_none():
    body = BODY.replace("<p>By Zoë Lée</p>", "<p>By Bo Ray</p><p>Friday, May 22, 2026</p>")
    source = read_html(page(head="<title>Panel backs the bill</title>", body=body), Metadata(), place="x").source
    assert (source.author, str(source.published)) == ("Bo Ray", "2026-05-22")


def test_a_date_far_ahead_is_taken_as_stated():
    assert str(read_html(page(head=HEAD.replace("2026-05", "2031-05")), Metadata(), place="x").source.published) == "2031-05-21"


def test_a_page_without_date_has_none():
    head = "<title>Panel backs the bill</title>"
    assert read_html(page(head=head, body=BODY.replace("2026", "")), Metadata(), place="x").source.published is None


@pytest.mark.parametrize("body", ["", "<script>load('app')</script><div id='app'></div>", "<img src='a.png'>"])
def test_a_page_without_main_text(body, caplog):
    with pytest.raises(InputError, match=r"^a\.html: no main text was found in this web page; save the article itself"):
        read_html(page(head="", body=body), Metadata(), place="a.html")
    assert caplog.records == []


def test_a_short_page_is_read():
    assert (
        read_html(page(head="", body="<p>Senator Rivera opposes the bill.</p>"), Metadata(), place="x").text
        == "Senator Rivera opposes the bill."
    )
