"""Where noun phrases begin and end, and what is coordinated with them."""

import pytest
from parsed import one_passage, parse, tree, word

from ingest.parsing.noun_phrases import LONGEST, conjuncts, full_phrase, phrase


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The company opposes the new federal law.", "law", "the new federal law"),
        ("The company opposes the law, which passed.", "law", "the law"),
        ("The company opposes the law on health data.", "law", "the law on health data"),
        ("The company opposes the law and the order.", "law", "the law"),
        ("The company opposes the law and the order.", "order", "the order"),
        ("The company's new law passed.", "law", "The company's new law"),
        ("The company opposes laws that limit trade.", "laws", "laws"),
        ("The company opposes trade laws, including tax rules.", "laws", "trade laws"),
        ("The company joined makers in opposing government proposals.", "proposals", "government proposals"),
        ("The company opposes trade laws, such as tax rules.", "laws", "trade laws"),
        ("Senators unveil bipartisan chatbot child safety bill", "bill", "bipartisan chatbot child safety bill"),
        ("The company wants this ban on state toy laws.", "ban", "this ban on state toy laws"),
        ("The company lifted this ban on Monday.", "ban", "this ban"),
        ("The company opposes a cost-plus mandate.", "mandate", "a cost-plus mandate"),
        ("Groups from the toy, retail and banking sectors met.", "Groups", "Groups from the toy, retail and banking sectors"),
        pytest.param(
            "The company opposes a one-size-fits-all mandate.",
            "mandate",
            "a one-size-fits-all mandate",
            marks=pytest.mark.xfail(reason="the parser takes fits for the object", strict=True),
        ),
    ],
)
def test_phrase_without_clauses(text, noun, expected):
    doc = parse(text)
    assert doc[slice(*phrase(word(doc, noun)))].text == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The company opposes laws that limit trade.", "laws", "laws that limit trade"),
        ("The company opposes the law and the order.", "law", "the law"),
        ("The company opposes a law to ban trade.", "law", "a law to ban trade"),
        ("The company opposes the law on health data.", "law", "the law on health data"),
        # what it is judged to be is no part of it
        ("The company slammed a plan to ban trade as a mistake.", "plan", "a plan to ban trade"),
        ("The company praised a plan to treat trade as a right.", "plan", "a plan to treat trade as a right"),
        ("Obama signed a bill to protect actors from fraud.", "bill", "a bill to protect actors from fraud"),
        ("Obama signed orders to protect actors from fraud.", "orders", "orders"),
    ],
)
def test_phrase_with_what_belongs_to_it(text, noun, expected):
    doc = parse(text)
    assert doc[slice(*full_phrase(word(doc, noun)))].text == expected


@pytest.mark.parametrize(
    ("text", "first", "expected"),
    [
        ("The company opposes the law and the order.", "law", ["law", "order"]),
        ("Google, Apple and Microsoft met.", "Google", ["Google", "Apple", "Microsoft"]),
        ("The company opposes the law, not the order.", "law", ["law"]),
        ("The company opposes the law rather than the order.", "law", ["law"]),
        ("The company opposes the law.", "law", ["law"]),
        ("Google and Apple met.", "Google", ["Google", "Apple"]),
    ],
)
def test_coordination(text, first, expected):
    assert [token.text for token in conjuncts(word(parse(text), first))] == expected


@pytest.mark.parametrize("scheme", ["UD", "ClearNLP"])
def test_both_schemes_give_one_phrase(scheme):
    heads, labels = {
        "UD": ([1, 2, 2, 6, 6, 6, 2, 6, 7, 2], "amod nsubj ROOT det amod compound obj acl:relcl obj punct"),
        "ClearNLP": ([1, 2, 2, 6, 6, 6, 2, 6, 7, 2], "amod nsubj ROOT det amod compound dobj relcl dobj punct"),
    }[scheme]
    doc = tree(
        "Many firms oppose the new safety law limiting trade .",
        heads,
        labels,
        "JJ NNS VBP DT JJ NN NN VBG NN .",
        "ADJ NOUN VERB DET ADJ NOUN NOUN VERB NOUN PUNCT",
        "many firm oppose the new safety law limit trade .",
    )
    assert doc[slice(*phrase(doc[6]))].text == "the new safety law"
    assert doc[slice(*full_phrase(doc[6]))].text == "the new safety law limiting trade"
    assert doc[slice(*phrase(doc[1]))].text == "Many firms"


@pytest.mark.parametrize(
    "text",
    [
        "Meta, Google and OpenAI oppose the law, the order, and a ban on trade in the city of Rome.",
        "The previous administration's “approach” to the (new) law — a mess — failed.",
        "Those in the group who wrote the law that failed are here.",
    ],
)
def test_a_phrase_holds_its_noun_and_lies_inside_the_full_one(text):
    doc = one_passage(text).doc
    for token in doc:
        start, end = phrase(token)
        outer_start, outer_end = full_phrase(token)
        assert 0 <= start <= token.i < end <= len(doc)
        assert outer_start <= token.i < outer_end
        assert conjuncts(token)[0] is token


def test_a_very_deep_phrase():
    size = 1200
    doc = tree(
        " ".join(["rule"] * size),
        [0, *range(size - 1)],
        " ".join(["ROOT", *["nmod"] * (size - 1)]),
        " ".join(["NN"] * size),
        " ".join(["NOUN"] * size),
        " ".join(["rule"] * size),
    )
    assert phrase(doc[0]) == (0, LONGEST + 1)
