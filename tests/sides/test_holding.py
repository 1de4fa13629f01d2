"""Who holds a leaning, and how the sentence carries it."""

import pytest
from parsed import short, signed, statements

from ontology.model import Modality


def held(text, **about):
    """Statements as (holder and target, modality)."""
    found = statements(text, **about)
    return [(line, one.modality) for line, one in zip(signed(found), found, strict=True)]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Meta opposes SB 53.", Modality.PARAPHRASE),
        ("Meta vetoed SB 53.", Modality.REPORTED_ACTION),
        ("Meta lobbied against SB 53.", Modality.REPORTED_ACTION),
        ("Meta slammed SB 53.", Modality.INDIRECT_SPEECH),
        ("Meta said that SB 53 would stifle research.", Modality.INDIRECT_SPEECH),
        ("Meta said: “SB 53 would stifle research.”", Modality.DIRECT_QUOTE),
        ("“We oppose SB 53,” Meta said.", Modality.DIRECT_QUOTE),
    ],
)
def test_modality(text, modality):
    assert held(text) == [("ac:meta - in:ca-sb-53", modality)]


def test_an_inference_is_the_authors():
    (found,) = held("By delaying the order, President Trump signaled a shift toward deregulation.")[-1:]
    assert found == ("ac:trump + pr:deregulation", Modality.AUTHOR_INFERENCE)


@pytest.mark.parametrize(
    ("text", "about", "expected"),
    [
        ("We oppose SB 53.", {"publisher": "Meta"}, ["ac:meta - in:ca-sb-53"]),
        ("We oppose SB 53.", {"author": "Jane Roe"}, ["Jane Roe - in:ca-sb-53"]),
        ("We oppose SB 53.", {}, []),
        ("“We oppose SB 53,” said Joel Kaplan.", {"publisher": "Anthropic"}, ["ac:kaplan - in:ca-sb-53"]),
        ("Meta and I oppose SB 53.", {"author": "Jane Roe"}, ["ac:meta - in:ca-sb-53", "Jane Roe - in:ca-sb-53"]),
        ("“Meta and I oppose SB 53,” said Joel Kaplan.", {}, ["ac:meta - in:ca-sb-53", "ac:kaplan - in:ca-sb-53"]),
        ("“Google, Meta, and I oppose SB 53,” said Joel Kaplan.", {}, [f"ac:{one} - in:ca-sb-53" for one in ("google", "meta", "kaplan")]),
        ("SB 53 is a mistake.", {}, []),
        ("SB 53 would stifle research.", {}, []),
    ],
)
def test_the_first_person_is_the_speaker_or_the_author(text, about, expected):
    assert signed(statements(text, **about)) == expected


@pytest.mark.parametrize(
    ("text", "about", "expected"),
    [
        ("Congress should reject SB 53.", {"author": "Encode"}, ["ac:encode - in:ca-sb-53"]),
        ("Lawmakers should amend the budget and pass SB 53.", {"author": "Encode"}, ["ac:encode + in:ca-sb-53"]),
        ("Newsom must decide whether to sign SB 53.", {"author": "Encode"}, []),
        ("Congress should reject SB 53.", {"author": "Jane Roe"}, []),  # a reporter, for all that is known
        ("SB 53 would stifle research.", {"author": "Encode"}, ["ac:encode - in:ca-sb-53"]),
        ("SB 53 is the wrong bill.", {"author": "Encode"}, ["ac:encode - in:ca-sb-53"]),
        ("SB 53 is the wrong bill.", {"author": "Jane Roe"}, []),
        ("“SB 53 is the wrong bill,” Meta said.", {"author": "Encode"}, ["ac:meta - in:ca-sb-53"]),
    ],
)
def test_what_a_body_asks_for_and_judges_in_its_own_text(text, about, expected):
    assert signed(statements(text, **about)) == expected


def test_an_author_has_no_words_in_the_text():
    (found,) = statements("We oppose SB 53.", publisher="Meta")
    assert found.actor_text is None


@pytest.mark.parametrize(
    ("text", "holder", "reporter"),
    [
        ("Meta said Google opposes SB 53.", "ac:google", "ac:meta"),
        ("According to Meta, Google opposes SB 53.", "ac:google", "ac:meta"),
        ("Google opposes SB 53.", "ac:google", None),
        ("“Google opposes SB 53,” said Meta.", "ac:google", "ac:meta"),
    ],
)
def test_who_reports_it(text, holder, reporter):
    (found,) = statements(text)
    assert short(found.actor.iri) == holder
    assert (None if found.attributed_to is None else short(found.attributed_to.iri)) == reporter


def test_a_quotation_has_its_own_subject():
    text = "Speaking on the need to create guardrails around AI, Roe offered, “New Yorkers want technology that works for them.”"
    assert not [each for each in signed(statements(text)) if each.startswith("New Yorkers")]
