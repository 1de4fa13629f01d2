"""A parsed block: what its tokens really say, where its names and quotations are, and the way back to the document."""

import pytest
from parsed import one_passage, passages, short, word

TEXT = "According to Reuters, Hugging Face “vetoed” the RAISE Act — and then SB 1047, said Gov. Newsom’s team."


def test_tokens_lead_back_to_the_document():
    read = one_passage(TEXT)
    for token in read.doc:
        span = read.span(token.i, token.i + 1)
        assert TEXT[span.start : span.end] == span.text
    assert [read.span(token.i, token.i + 1).start for token in read.doc] == sorted(
        read.span(token.i, token.i + 1).start for token in read.doc
    )
    assert read.span(0, len(read.doc)).text == TEXT


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hugging Face met Anthropic.", {"Hugging Face": "ac:hugging-face", "Anthropic": "ac:anthropic"}),
        ("He read the RAISE Act and SB 1047.", {"RAISE Act": "in:ny-raise-act", "SB 1047": "in:ca-sb-1047"}),
        ("Nobody is named.", {}),
        ("“Anthropic” spoke.", {"Anthropic": "ac:anthropic"}),
    ],
)
def test_names_lie_on_tokens(text, names):
    read = one_passage(text)
    found = {read.words(name.start, name.end): [short(iri) for iri in name.iris] for name in read.names.values()}
    assert {name: iris for name, iris in found.items() if iris} == {name: [iri] for name, iri in names.items()}
    assert all(name.start <= index < name.end for index, name in read.names.items())


def test_words_are_those_of_the_source():
    read = one_passage(TEXT)
    rejected = next(token for token in read.doc if token.lemma_ == "veto")
    assert read.words(rejected.i, rejected.i + 1) == "vetoed"
    whole = "According to Reuters, Hugging Face vetoed the RAISE Act — and then SB 1047, said Gov. Newsom's team."
    assert read.words(0, len(read.doc)) == whole


@pytest.mark.parametrize(
    ("text", "quoted", "is_open"),
    [
        ('She said "we oppose it" today.', ["we oppose it"], [False]),
        ("“We oppose it,” she said, “and always will.”", ["We oppose it,", "and always will."], [False, False]),
        ('She said: "We oppose it.', ["We oppose it."], [True]),
        ("Meta's rules and Google's rules.", [], []),
        ('""', [], []),
        ('He said "".', [], []),
    ],
)
def test_quotations(text, quoted, is_open):
    reads = passages(text)
    found = [(read.words(quote.start, quote.end), quote.open) for read in reads for quote in read.quotations]
    assert found == list(zip(quoted, is_open, strict=True))


def test_a_token_knows_its_quotation():
    read = one_passage('She said "we oppose it" today.')
    (quotation,) = read.quotations
    assert read.quotation(word(read, "oppose")) == quotation
    assert read.quotation(word(read, "She")) is None
    assert read.quotation(word(read, "today")) is None


@pytest.mark.parametrize(
    ("text", "present", "absent"),
    [
        ("Pre-release reviews of models", {"pre-release", "review", "reviews", "model", "prerelease"}, {"release-of"}),
        ("It banned open-source models.", {"ban", "banned", "open-source", "opensource", "model"}, {"source-ban"}),
        ("Meta vetoed the rule.", {"veto", "vetoed", "meta"}, {"reject", "rejected", "google"}),
        ("Artificial intelligence laws", {"artificial-intelligence", "law"}, {"ai"}),
    ],
)
def test_content_words_are_those_written_and_their_lemmas(text, present, absent):
    read = one_passage(text)
    content = read.content(0, len(read.doc))
    assert present <= content
    assert not absent & content


@pytest.mark.parametrize(
    "text",
    ["Hugging Face’s “no” — to SB 53—and the “RAISE Act”, said Gov. Newsom.", "¡Meta, OpenAI & xAI! (SB 53)", "🎉 Meta opposes SB 53 🎉"],
)
def test_every_span_is_verbatim(text):
    for read in passages(text):
        for start in range(len(read.doc)):
            for end in range(start + 1, len(read.doc) + 1):
                span = read.span(start, end)
                assert text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta opposes the AI moratorium in the Budget Relief Act.", {"ai"}),
        ("Meta opposes the delay of the European Union's AI Act.", {"ai", "act"}),
    ],
)
def test_a_laws_name_is_no_content(text, expected):
    read = one_passage(text)
    assert read.content(0, len(read.doc)) & {"ai", "act", "relief"} == expected


def test_a_tokens_extent_is_its_span():
    for read in passages("Meta  said “SB\u00a053 is\nbad”.\n\nThe A.I. Act stays."):
        spans = [read.span(token.i, token.i + 1) for token in read.doc]
        assert [read.extent(token) for token in read.doc] == [(span.start, span.end) for span in spans]


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("more safety rules for toy makers, dolls and chatbots", {"dolls", "chatbots"}),
        # a list of what is wanted itself, and no list of things
        ("audits and impact assessments of toys", set()),
        ("safe and secure toys", set()),
    ],
)
def test_what_a_list_adds_is_not_what_the_whole_is_about(text: str, left_out: set[str]) -> None:
    read = one_passage(f"Roe praised {text}.")
    words = {token.lower_ for token in read.doc[2 : len(read.doc) - 1]}
    content = read.content(2, len(read.doc) - 1)
    assert {word for word in words if word not in content and len(word) > 3} == left_out
