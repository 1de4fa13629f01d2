"""Whom a pronoun takes up: the nearest sentence that names somebody decides, and its subject comes first."""

import pytest
from parsed import passages, short, word

from ingest.who.actors import holders


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed met Anna Lind. She opposes it.", "Tom Reed"),
        # whom one's own participle names is another
        ("Anna Lind came. Standing beside Tom Reed, she opposes it.", "Anna Lind"),
        ("Anna Lind came. Joined by Tom Reed, she opposes it.", "Anna Lind"),
        ("Tom Reed came. As Anna Lind said, she opposes it.", "Anna Lind"),
        # several are nobody of whom one says "he" or "she"
        ("Anna Lind came, and Member States heard her. She opposes it.", "Anna Lind"),
        ("The report told Member States of it. She opposes it.", None),
        # a programme is nobody of whom one says "she"
        ("Anna Lind, director of the Clean Water Program, came. She opposes it.", "Anna Lind"),
        ("Here is Anna Lind of the Clean Water Program. She opposes it.", "Anna Lind"),
        ("Tom Reed praised the bill.\n\nIt was written by Anna Lind, a lawyer. She opposes it.", "Anna Lind"),
        ("Tom Reed praised the bill.\n\nReed's remarks matched those of Anna Lind, who spoke to reporters. She opposes it.", "Anna Lind"),
        ("Tom Reed met Anna Lind, who told reporters that it rained. She opposes it.", "Anna Lind"),
        ("Tom Reed met Anna Lind, who wore a hat. She opposes it.", "Tom Reed"),
        ("Anna Lind came. She had met Tom Reed. She opposes it.", "Anna Lind"),
        ("Anna Lind came. “Tom Reed is wrong.” She opposes it.", "Anna Lind"),
        ("Anna Lind came.\n\nIt rained.\n\nShe opposes it.", None),
        # short paragraphs about the law between, and nobody else named
        ("Anna Lind vetoed a bill on chatbots.\n\nThe bill would ban them.\n\nShe opposes it.", "Anna Lind"),
        ("Anna Lind vetoed a bill on chatbots.\n\nThe weather was fine.\n\nShe opposes it.", None),
        ("Anna Lind met Tom Reed about a bill.\n\nThe bill would ban chatbots.\n\nShe opposes it.", None),
        ("Its first target is Anna Lind, who would replace Tom Reed. She opposes it.", "Anna Lind"),
        ("Judge Ada Hale met Anna Lind. She opposes it.", "Ada Hale"),
        ("“It bans them,” said Anna Lind. Tom Reed agreed with her.\n\n“It helps,” she added.", "Anna Lind"),
        ("“It bans them,” Anna Lind wrote.\n\nTom Reed met Bo Cole. She added that it helps.", "Tom Reed"),
    ],
)
def test_she(text, expected):
    read = passages(text)[-1]
    pronouns = [token for token in read.doc if token.lower_ == "she"]
    assert [found.actor.name for found in holders(pronouns[-1], read)] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "pronoun", "expected"),
    [
        ("Anthropic met. It opposes the law.", "It", ["ac:anthropic"]),
        ("Anthropic met Ted Cruz. It opposes the law.", "It", ["ac:anthropic"]),
        ("Ted Cruz met Anthropic. It opposes the law.", "It", []),
        ("TechNet met. Anthropic's mind was torn: the lab liked SB 53, and it opposes the law.", "it", ["ac:anthropic"]),
        ("Anthropic met Ted Cruz. They oppose the law.", "They", []),
    ],
)
def test_it_and_they(text, pronoun, expected):
    read = passages(text)[-1]
    assert [short(found.actor.iri) for found in holders(word(read, pronoun), read)] == expected
