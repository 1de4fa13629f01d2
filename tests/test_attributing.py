"""Who said what: source | cue | content of every report, pieces joined by " ... "."""

from dataclasses import FrozenInstanceError

import pytest
from parsed import document

import ingest
from ingest.lexicon import Row
from ingest.parsing import reporting
from ingest.parsing.reporting import reporting_adjectives, reporting_nouns, reporting_verbs
from ontology.errors import InputError


def told(text):
    """The attributions of a text as "source | cue | content"."""
    source = document(text)
    rows = []
    for found in ingest.attributions(source):
        spans = (*found.source, *found.cue, *found.content)
        assert all(span.text == source.text[span.start : span.end] for span in spans)
        rows.append(" | ".join(" ... ".join(span.text for span in role) for role in (found.source, found.cue, found.content)))
    return rows


def check(text, *expected):
    assert told(text) == list(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that the law is bad.", "The mayor | said | that the law is bad"),
        ("The mayor said the law is bad.", "The mayor | said | the law is bad"),
        ("The mayor said Friday that the law is bad.", "The mayor | said Friday | that the law is bad"),
        ("The mayor has not said whether she will sign the bill.", "The mayor | has not said | whether she will sign the bill"),
        ("The mayor also told the council that the law is bad.", "The mayor | also told | that the law is bad"),
        ("The law is bad, the mayor said.", "the mayor | said | The law is bad"),
        ("The law, the mayor said, is bad.", "the mayor | said | The law ... is bad"),
        ("A new study shows that the law works.", "A new study | shows | that the law works"),
    ],
)
def test_clauses(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The law is bad,” the mayor said.", "the mayor | said | “The law is bad,”"),
        ("“The law is bad,” said Jane Doe.", "Jane Doe | said | “The law is bad,”"),
        ('"The law is bad," the mayor said.', 'the mayor | said | "The law is bad,"'),
        ("''The law is bad,'' the mayor said.", "the mayor | said | ''The law is bad,''"),
        ("The mayor said: “The law is bad.”", "The mayor | said: | “The law is bad.”"),
        ("The mayor said, “The law is bad.”", "The mayor | said | “The law is bad.”"),
        ("“Is the law bad?” the mayor asked.", "the mayor | asked | “Is the law bad?”"),
        ("“The law,” the mayor said, “is bad.”", "the mayor | said | “The law,” ... “is bad.”"),
        (
            "“The law is bad,” the mayor said. “It must go. We will see to it.”",
            "the mayor | said | “The law is bad,” ... “It must go. We will see to it.”",
        ),
        (
            "“The law is bad”, the mayor said. “It must go. We will see to it”.",
            "the mayor | said | “The law is bad” ... “It must go. We will see to it”",
        ),
        ("The mayor told the crowd, “The law is bad.”", "The mayor | told | “The law is bad.”"),
        ("The law is a “disaster,” the mayor said.", "the mayor | said | The law is a “disaster,”"),
        ("“The law is bad,” Jane Doe said in an interview.", "Jane Doe | said in an interview | “The law is bad,”"),
    ],
)
def test_quotations(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said:\n\n“The law is bad. It must go.”", "The mayor | said: | “The law is bad. It must go.”"),
        (
            "“The law is bad,” the mayor said. “It must go.\n\n“We will see to it.”",
            "the mayor | said | “The law is bad,” ... “It must go. ... “We will see to it.”",
        ),
    ],
)
def test_quotations_over_paragraphs(text, expected):
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Jane Doe, the mayor of Springfield, said the law is bad.", "Jane Doe, the mayor of Springfield,"),
        ("Jane Doe, who runs the agency, said the law is bad.", "Jane Doe, who runs the agency,"),
        ("“The law is bad,” said Jane Doe, the mayor of Springfield.", "Jane Doe, the mayor of Springfield"),
        ("“The law is bad,” Rep. Jane Doe (D-Ohio) said.", "Rep. Jane Doe (D-Ohio)"),
        ("The mayor and the council said the law is bad.", "The mayor and the council"),
        ("On Tuesday, the mayor said the law is bad.", "the mayor"),
        ("But the mayor said the law is bad.", "the mayor"),
        ("The paper on Saturday reported that the law is bad.", "The paper"),
    ],
)
def test_a_source_is_the_whole_noun_phrase(text, source):
    assert [row.split(" | ")[0] for row in told(text)] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor plans to sign the bill.", "The mayor | plans | to sign the bill"),
        ("The mayor refused to sign the bill.", "The mayor | refused | to sign the bill"),
        ("The mayor wants to know whether the law works.", "The mayor | wants to know | whether the law works"),
        ("The mayor urged the council to act.", "The mayor | urged | the council to act"),
        ("The mayor called for a new law.", "The mayor | called for | a new law"),
        ("The mayor called the law a mistake.", "The mayor | called | the law a mistake"),
        ("The group fears the rule would slow research.", "The group | fears | the rule would slow research"),
        ("The mayor praised the new law on Tuesday.", "The mayor | praised | the new law"),
        ("The mayor accused the council of lying.", "The mayor | accused the council of | lying"),
        ("The law is expected to pass.", " | is expected | The law ... to pass"),
    ],
)
def test_attitudes_and_plans(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the mayor, the law is bad.", "the mayor | According to | the law is bad"),
        ("The law is bad, according to the mayor.", "the mayor | according to | The law is bad"),
        ("The law costs $5 per head.", None),
        ("DOE: The law is bad.", "DOE | : | The law is bad."),
        ("“The law is bad.” ― Jane Doe", "Jane Doe | ― | “The law is bad.”"),
        ("The law is bad, as the mayor noted.", "the mayor | noted | The law is bad"),
        ("The law is a mess, as the mayor put it.", "the mayor | put it | The law is a mess"),
    ],
)
def test_sources_without_a_verb(text, expected):
    assert told(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Few heard the mayor’s claim that the law works.", "the mayor’s | claim | that the law works"),
        ("The mayor’s promise to act came late.", "The mayor’s | promise | to act"),
        ("The mayor made the case that the law works.", "The mayor | made the case | that the law works"),
        ("The mayor is sure that the law works.", "The mayor | is sure | that the law works"),
        ("The mayor was critical of the law.", "The mayor | was critical of | the law"),
        ("The mayor was eager to sign the bill.", "The mayor | was eager | to sign the bill"),
    ],
)
def test_nouns_and_adjectives(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "The law takes effect in May.",
        "“I think the law is bad.”",
        "The sign says nothing.",
        "The bill might help.",
        "",
        "...",
    ],
)
def test_the_text_reports_nobody(text):
    assert [row for row in told(text) if "sign" not in row] == []


def test_what_is_told_is_not_read_again():
    check("The mayor said that the council wants to act.", "The mayor | said | that the council wants to act")


def test_two_reports_in_one_sentence():
    check(
        "The mayor said the law is bad, but the council said it is good.",
        "The mayor | said | the law is bad",
        "the council | said | it is good",
    )
    check(
        "“The law is bad,” the mayor said, adding that it must go.",
        "the mayor | said | “The law is bad,”",
        "the mayor | adding | that it must go",
    )


def test_reports_side_by_side():
    check(
        "Google said it supports the bill, while Meta warned that it goes too far.",
        "Google | said | it supports the bill",
        "Meta | warned | that it goes too far",
    )
    check(
        "Google, which backed the bill, urged the governor to sign it.",
        "which | backed | the bill",
        "Google, which backed the bill, | urged | the governor to sign it",
    )


def test_a_participle_has_the_source_of_its_sentence():
    check(
        "A judge has rejected a request to open the file, saying the court is not a newsroom.",
        "A judge | has rejected | a request to open the file",
        "A judge | saying | the court is not a newsroom",
    )


def test_a_participle_in_front_has_the_source_that_follows():
    check("Citing the cost, the mayor left.", "the mayor | Citing | the cost")


def test_what_only_leads_up_to_a_quotation_is_not_said():
    check("Asked about the law, the mayor said, “It is bad.”", "the mayor | said | “It is bad.”")


def test_the_record_is_frozen():
    (found,) = ingest.attributions(document("The mayor said the law is bad."))
    with pytest.raises(FrozenInstanceError):
        found.source = ()


@pytest.mark.parametrize("table", [reporting_verbs, reporting_nouns, reporting_adjectives])
def test_every_row_is_understood(table):
    for lemma, entry in table().items():
        assert entry.lemma == lemma
        assert entry.sense in reporting.SENSES
        assert entry.takes
        assert entry.takes <= reporting.PLAIN | reporting.WITH_PREPOSITION


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"lemma": "say", "sense": "singing", "takes": "that"}, "sense 'singing' must be one of"),
        ({"lemma": "say", "sense": "saying", "takes": "thta"}, "takes 'thta' must be frames"),
        ({"lemma": "say", "sense": "saying", "takes": "that:of"}, "takes 'that:of' must be frames"),
    ],
)
def test_a_row_that_is_not_understood(row, message, monkeypatch):
    bad = Row(row)
    bad.place = "lexicon/reporting_verbs.tsv line 2"
    monkeypatch.setattr(reporting, "rows", lambda name: iter([bad]))
    with pytest.raises(InputError, match=message):
        reporting._reporting("reporting_verbs")


@pytest.mark.slow
@pytest.mark.parametrize("text", ["the mayor said that " * 4_000, "“No,” she said. “Yes.” " * 2_000, "plans, claims, " * 4_000])
def test_an_endless_text_is_read(text):
    for found in ingest.attributions(document(text)):
        assert found.content
