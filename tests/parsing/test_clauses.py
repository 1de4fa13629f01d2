"""Negation, clauses named only to be set aside, and the subjects of clauses that do not say theirs."""

import pytest
from parsed import parse, tree, word

from ingest.parsing.clauses import complements, is_negated, is_undercut, objects, own_subjects, subjects


def texts(tokens):
    return [token.text for token in tokens]


@pytest.mark.parametrize(
    ("text", "verb", "negated"),
    [
        ("The company does not support the law.", "support", True),
        ("The company doesn't support the law.", "support", True),
        ("The company will never support the law.", "support", True),
        ("No company supports the law.", "supports", True),
        ("Neither company supports the law.", "supports", True),
        ("The law is not a mistake.", "mistake", True),
        ("The law is no mistake.", "mistake", True),
        ("The company supports the law.", "supports", False),
        ("The company supports the law, not the order.", "supports", False),
        ("The company supports no law.", "supports", False),
        ("The company said that the law is not good.", "said", False),
        ("The law is not dangerous.", "dangerous", True),
        ("The law is not just dangerous, it is illegal.", "dangerous", False),
        ("The law isn't merely unwise, it's illegal.", "unwise", False),
        ("The law is not only sensible but overdue.", "sensible", False),
        ("The law is not simply a mistake; it is a danger.", "mistake", False),
        ("We cannot just ban open models.", "ban", True),
        ("The law is not just.", "just", True),
    ],
)
def test_negation(text, verb, negated):
    assert is_negated(word(parse(text), verb)) is negated


@pytest.mark.parametrize(
    ("text", "verb", "undercut"),
    [
        ("The company stopped short of endorsing the law.", "endorsing", True),
        ("The company signed the law without endorsing the order.", "endorsing", True),
        ("Instead of opposing the law, the company praised it.", "opposing", True),
        ("Rather than oppose the law, the company praised it.", "oppose", True),
        ("The company denied that it opposes the law.", "opposes", True),
        ("There is no evidence that the company opposes the law.", "opposes", True),
        ("The company said that it opposes the law.", "opposes", False),
        ("Instead of opposing the law, the company praised it.", "praised", False),
        ("The company denied that it opposes the law.", "denied", False),
    ],
)
def test_clauses_that_are_set_aside(text, verb, undercut):
    assert is_undercut(word(parse(text), verb)) is undercut


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The company read the law and rejected it.", "rejected", ["company"]),
        ("The company wants to reject the law.", "reject", ["company"]),
        ("The company, which rejected the law, spoke.", "rejected", ["company"]),
        ("The company opposed the law while praising the order.", "praising", ["company"]),
        ("A senator opposing the law spoke.", "opposing", ["senator"]),
        ("The law was rejected by the company.", "rejected", ["law"]),
        ("The senator who wrote the law spoke.", "wrote", ["senator"]),
        ("The memo listed the company as opposing the law.", "opposing", ["company"]),
        ("We are working hard, the draft of the law doubles in length and introduces duties.", "introduces", ["draft"]),
        ("We met with staff and opposes the law.", "opposes", []),
        ("The company met with staff and opposes the law.", "opposes", ["company"]),
        ("Experts say that the company is slow and oppose the law.", "oppose", ["Experts"]),
        ("The senator says that the company is slow and oppose the law.", "oppose", ["company"]),
        ("Experts say that companies read the law and oppose it.", "oppose", ["companies"]),
    ],
)
def test_unsaid_subjects(text, verb, expected):
    assert texts(subjects(word(parse(text), verb))) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The law, which the company opposes, passed.", "opposes", ["law"]),
        ("A law opposed by the company passed.", "opposed", ["law"]),
        ("The law was read and was rejected by the company.", "rejected", ["law"]),
        ("The company opposed the law.", "opposed", ["law"]),
        ("The company opposed the law on Monday.", "opposed", ["law"]),
        ("The company spoke on Monday.", "spoke", []),
    ],
)
def test_objects_that_stand_elsewhere(text, verb, expected):
    assert texts(objects(word(parse(text), verb))) == expected


@pytest.mark.parametrize(
    "label",
    [
        "acl:relcl",
        "relcl",
        pytest.param("parataxis", marks=pytest.mark.xfail(reason="'many' before 'of whom' hides the noun before it", strict=True)),
    ],
)
def test_many_of_whom_are_those_named_before(label):
    doc = tree(
        "We met senators , many of whom oppose it .",
        [1, 1, 1, 7, 7, 6, 4, 2 if label != "parataxis" else 1, 7, 1],
        f"nsubj ROOT obj punct nsubj case nmod {label} obj punct",
        "PRP VBD NNS , JJ IN WP VBP PRP .",
        "PRON VERB NOUN PUNCT ADJ ADP PRON VERB PRON PUNCT",
        "we meet senator , many of whom oppose it .",
    )
    assert texts(subjects(word(doc, "oppose"))) == ["senators"]


def test_a_subject_belongs_to_its_own_clause_only():
    doc = parse("The senator said that the company opposes the law.")
    assert texts(own_subjects(word(doc, "said"))) == ["senator"]
    assert texts(own_subjects(word(doc, "opposes"))) == ["company"]
    assert "opposes" in texts(complements(word(doc, "said")))


def test_a_clause_with_its_own_for_subject_takes_none_from_outside():
    doc = tree(
        "Meta asks for Google to sign .",
        [1, 1, 5, 5, 5, 1, 1],
        "nsubj ROOT mark nsubj mark advcl punct",
        "NNP VBZ IN NNP TO VB .",
        "PROPN VERB SCONJ PROPN PART VERB PUNCT",
        "Meta ask for Google to sign .",
    )
    assert texts(subjects(word(doc, "sign"))) == ["Google"]


def test_a_chain_of_joined_clauses_ends():
    size = 50
    doc = tree(
        " ".join(["sign"] * size),
        [0, *range(size - 1)],
        " ".join(["ROOT", *["conj"] * (size - 1)]),
        " ".join(["VB"] * size),
        " ".join(["VERB"] * size),
        " ".join(["sign"] * size),
    )
    assert subjects(doc[size - 1]) == []
