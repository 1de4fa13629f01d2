"""Who says it: subjects of speech verbs, quotations before and after, sources, letters, and turns of a transcript."""

import pytest
from parsed import passages, short, word

from ingest.who.attribution import speech
from ingest.who.doers import actor_of


def names(found):
    return [short(each.actor.iri) or each.actor.name for each in found]


def said(text, form, **about):
    """Speakers of the clause with `form`, and whether it stands in quotation marks."""
    read = passages(text, **about)[-1]
    found = speech(word(read, form), read)
    return None if found is None else (names(found.speakers), found.quoted)


@pytest.mark.parametrize(
    ("text", "form", "speakers", "quoted"),
    [
        ("Meta said that the law is bad.", "bad", ["ac:meta"], False),
        ("Meta said the law would stifle research.", "stifle", ["ac:meta"], False),
        ("The law would stifle research, Meta said.", "stifle", ["ac:meta"], False),
        ("“The law is bad,” said Joel Kaplan.", "bad", ["ac:kaplan"], True),
        ("“The law is bad,” Meta said.", "bad", ["ac:meta"], True),
        ("Meta said, “The law is bad.”", "bad", ["ac:meta"], True),
        ("According to Meta, the law is bad.", "bad", ["ac:meta"], False),
        ("The law is bad, according to Meta.", "bad", ["ac:meta"], False),
        ("“The law is bad,” according to Meta.", "bad", ["ac:meta"], True),
        ("The guild's president, Jane Doe, said: “The law is bad.”", "bad", ["Jane Doe"], True),
        ("The guild's president, Jane Doe, said:\n\n“The law is bad.”", "bad", ["Jane Doe"], True),
        ("The following may be attributed to Jane Doe of Acme:\n\n“The law is bad.”", "bad", ["Jane Doe"], True),
        (
            "The following statement is attributed to Jane Doe, Acme, on the need for Roe to act:\n\n“The law is bad.”",
            "bad",
            ["Jane Doe"],
            True,
        ),
        ("Please attribute the following to Acme’s policy head, Jane Doe:\n\n“The law is bad.”", "bad", ["Jane Doe"], True),
        ("Meta's position is that the law should be repealed.", "repealed", ["ac:meta"], False),
        ("Its position is that the law should be repealed.", "repealed", [], False),
        ("A core view of Meta is that the law would stifle research.", "stifle", ["ac:meta"], False),
        ("Joel Kaplan told peers it helps. The law would cause “devastation” at home.", "cause", ["ac:kaplan"], False),
        ("The following is attributable to Jane Doe, president of Acme.\n\n“The law is bad.”", "bad", ["Jane Doe"], True),
    ],
)
def test_speakers(text, form, speakers, quoted):
    assert said(text, form) == (speakers, quoted)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The law is bad.", "bad"),
        ("Meta opposes the law.", "opposes"),
        ("“The law is bad.”", "bad"),
        ("The company said that the law is bad.", "bad"),
        ("Our position is that the law should be repealed.", "repealed"),
        ("Joel Kaplan said it helps. The Senate passed the “Kids Act”.", "passed"),
        ("Joel Kaplan said it helps. The law would cause devastation.", "cause"),
        ("Joel Kaplan said it helps. Google sees “devastation” in it.", "sees"),
    ],
)
def test_the_text_itself_says_it(text, form):
    assert said(text, form) is None


def test_two_speakers_keep_their_own_words():
    text = "“The law is bad,” said Meta. “The law is good,” said Anthropic."
    assert said(text, "bad") == (["ac:meta"], True)
    assert said(text, "good") == (["ac:anthropic"], True)


def test_a_quotation_goes_on_in_the_next_paragraph():
    text = "Joel Kaplan spoke for an hour. “The law is bad,” he said to some applause:\n\n“Research would be stifled by it.”"
    first, second = passages(text)
    assert names(speech(word(first, "bad"), first).speakers) == ["ac:kaplan"]
    found = speech(word(second, "stifled"), second)
    assert found is None or names(found.speakers) == ["ac:kaplan"]


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The bill was criticized by Meta.", "criticized", ["ac:meta"]),
        ("Meta criticized the bill.", "criticized", ["ac:meta"]),
        ("A letter from Meta criticized the bill.", "criticized", ["ac:meta"]),
        ("Meta's letter criticized the bill.", "criticized", ["ac:meta"]),
        ("Meta's approach criticized the bill.", "criticized", ["ac:meta"]),
        ("The letter criticized the bill.", "criticized", []),
        ("Meta, which criticized the bill, met lawmakers.", "criticized", ["ac:meta"]),
        ("Meta and Google criticized the bill.", "criticized", ["ac:meta", "ac:google"]),
    ],
)
def test_who_does_it(text, verb, expected):
    read = passages(text)[-1]
    assert names(actor_of(word(read, verb), read)) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Senator HAWLEY. I oppose the law.", "ac:us-hawley"),
        ("Mr. Altman: I support the law.", "ac:altman"),
        ("Jane Roe: I support the law.", "Jane Roe"),
        ("Senator Hawley opposes the law.", None),
        ("The law is bad.", None),
        ("Meta opposes the law: it is bad.", None),
    ],
)
def test_turns_of_a_transcript(text, speaker):
    read = passages(f"Sam Altman and Josh Hawley met.\n\n{text}")[-1]
    found = read.discourse.turn
    assert (None if found is None else names([found])[0]) == speaker
