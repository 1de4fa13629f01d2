"""Who is introduced with post and name before a verb of saying."""

import pytest
from parsed import passages, short, word

from ingest.who.introductions import introduced

TABLE = (
    ("Acme Policy Manager for Data Rights and Privacy Jane Doe said: it is a mess.", "Jane Doe"),
    ("Senior Campaigns and Policy Officer for Toys First Adam Roe-Corn said: it is a mess.", "Adam Roe-Corn"),
    ("OpenAI Chief Executive Officer and Co-founder Sam Altman said it is a mess.", "ac:altman"),
    ("SAG-AFTRA National Executive Director and Chief Negotiator Duncan Crabtree-Ireland said it is a mess.", "ac:crabtree-ireland"),
    ("Technology Secretary Peter Kyle said: it is a mess.", "ac:kyle"),
    # to whom a letter is sent says nothing in it
    ("“It is a mess,” the letter to Assembly Speaker Jane Doe said.", None),
    ("Toys First MEP Jane van Doe said: it is a mess.", "Jane van Doe"),
    # the parser finds these
    ("Jane Doe said it is a mess.", None),
    ("Acme said it is a mess.", None),
    ("The director said it is a mess.", None),
    ("Jane Doe, Policy Manager at Acme, said it is a mess.", None),
    ("The Acme Policy Director said it is a mess.", None),
)


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_introduced(text, expected):
    read = passages(text)[-1]
    found = introduced(word(read, "said"), read)
    assert (None if found is None else short(found.actor.iri) or found.actor.name) == expected
    if found is not None:
        assert read.discourse.document.text[found.text.start : found.text.end].strip() == found.text.text.strip()
        assert found.text.text.endswith(found.actor.name.split()[-1])
