"""Universal Dependencies and ClearNLP parses of one sentence look the same through ingest.parsing.syntax and ingest.parsing.clauses."""

import pytest
from parsed import one_passage, parse, tree, word

from ingest.parsing.clauses import antecedent, is_negated, objects, subjects
from ingest.parsing.syntax import (
    agents,
    children,
    clause_head,
    copula,
    is_mistagged,
    is_passive,
    is_verbal,
    lemma,
    obliques,
    relation,
    start_before,
    words_on,
)

# Each entry: words, tags, parts of speech, lemmas, and per scheme the heads and labels.
SENTENCES = {
    "active": (
        "Meta opposes the bill .",
        "NNP VBZ DT NN .",
        "PROPN VERB DET NOUN PUNCT",
        "Meta oppose the bill .",
        ([1, 1, 3, 1, 1], "nsubj ROOT det obj punct"),
        ([1, 1, 3, 1, 1], "nsubj ROOT det dobj punct"),
    ),
    "negated": (
        "Meta does not support the bill .",
        "NNP VBZ RB VB DT NN .",
        "PROPN AUX PART VERB DET NOUN PUNCT",
        "Meta do not support the bill .",
        ([3, 3, 3, 3, 5, 3, 3], "nsubj aux advmod ROOT det obj punct"),
        ([3, 3, 3, 3, 5, 3, 3], "nsubj aux neg ROOT det dobj punct"),
    ),
    "passive": (
        "The bill was criticized by Meta .",
        "DT NN VBD VBN IN NNP .",
        "DET NOUN AUX VERB ADP PROPN PUNCT",
        "the bill be criticize by Meta .",
        ([1, 3, 3, 3, 5, 3, 3], "det nsubj:pass aux:pass ROOT case obl:agent punct"),
        ([1, 3, 3, 3, 3, 4, 3], "det nsubjpass auxpass ROOT agent pobj punct"),
    ),
    "preposition": (
        "Meta lobbied against the bill .",
        "NNP VBD IN DT NN .",
        "PROPN VERB ADP DET NOUN PUNCT",
        "Meta lobby against the bill .",
        ([1, 1, 4, 4, 1, 1], "nsubj ROOT case det obl punct"),
        ([1, 1, 1, 4, 2, 1], "nsubj ROOT prep det pobj punct"),
    ),
    "particle": (
        "Meta rolled back the rule .",
        "NNP VBD RP DT NN .",
        "PROPN VERB ADP DET NOUN PUNCT",
        "Meta roll back the rule .",
        ([1, 1, 1, 4, 1, 1], "nsubj ROOT compound:prt det obj punct"),
        ([1, 1, 1, 4, 1, 1], "nsubj ROOT prt det dobj punct"),
    ),
    "relative": (
        "a group that opposes the bill",
        "DT NN WDT VBZ DT NN",
        "DET NOUN PRON VERB DET NOUN",
        "a group that oppose the bill",
        ([1, 1, 3, 1, 5, 3], "det ROOT nsubj acl:relcl det obj"),
        ([1, 1, 3, 1, 5, 3], "det ROOT nsubj relcl det dobj"),
    ),
    "object relative": (
        "the bill which Meta opposes",
        "DT NN WDT NNP VBZ",
        "DET NOUN PRON PROPN VERB",
        "the bill which Meta oppose",
        ([1, 1, 4, 4, 1], "det ROOT obj nsubj acl:relcl"),
        ([1, 1, 4, 4, 1], "det ROOT dobj nsubj relcl"),
    ),
    "coordinated verbs": (
        "Meta read and rejected the bill .",
        "NNP VBD CC VBD DT NN .",
        "PROPN VERB CCONJ VERB DET NOUN PUNCT",
        "Meta read and reject the bill .",
        ([1, 1, 3, 1, 5, 3, 1], "nsubj ROOT cc conj det obj punct"),
        ([1, 1, 1, 1, 5, 3, 1], "nsubj ROOT cc conj det dobj punct"),
    ),
    "infinitive": (
        "Meta wants to kill the bill .",
        "NNP VBZ TO VB DT NN .",
        "PROPN VERB PART VERB DET NOUN PUNCT",
        "Meta want to kill the bill .",
        ([1, 1, 3, 1, 5, 3, 1], "nsubj ROOT mark xcomp det obj punct"),
        ([1, 1, 3, 1, 5, 3, 1], "nsubj ROOT aux xcomp det dobj punct"),
    ),
    "passive participle": (
        "a bill sponsored by Meta",
        "DT NN VBN IN NNP",
        "DET NOUN VERB ADP PROPN",
        "a bill sponsor by Meta",
        ([1, 1, 1, 4, 2], "det ROOT acl case obl:agent"),
        ([1, 1, 1, 2, 3], "det ROOT acl agent pobj"),
    ),
    "predicate noun": (
        "The bill is a mistake .",
        "DT NN VBZ DT NN .",
        "DET NOUN AUX DET NOUN PUNCT",
        "the bill be a mistake .",
        ([1, 4, 4, 4, 4, 4], "det nsubj cop det ROOT punct"),
        ([1, 2, 2, 4, 2, 2], "det nsubj ROOT det attr punct"),
    ),
    "predicate adjective": (
        "The bill is not dangerous .",
        "DT NN VBZ RB JJ .",
        "DET NOUN AUX PART ADJ PUNCT",
        "the bill be not dangerous .",
        ([1, 4, 4, 4, 4, 4], "det nsubj cop advmod ROOT punct"),
        ([1, 2, 2, 2, 2, 2], "det nsubj ROOT neg acomp punct"),
    ),
}
SCHEMES = {"UD": 4, "ClearNLP": 5}


def sentence(name, scheme):
    words, tags, pos, lemmas = SENTENCES[name][:4]
    heads, labels = SENTENCES[name][SCHEMES[scheme]]
    return tree(words, heads, labels, tags, pos, lemmas)


def texts(tokens):
    return [token.text for token in tokens]


every_scheme = pytest.mark.parametrize("scheme", SCHEMES)


@every_scheme
@pytest.mark.parametrize(
    ("name", "verb", "expected_subjects", "expected_objects"),
    [
        ("active", "opposes", ["Meta"], ["bill"]),
        ("negated", "support", ["Meta"], ["bill"]),
        ("passive", "criticized", ["bill"], ["bill"]),
        ("preposition", "lobbied", ["Meta"], []),
        ("particle", "rolled", ["Meta"], ["rule"]),
        ("relative", "opposes", ["group"], ["bill"]),
        ("object relative", "opposes", ["Meta"], ["bill"]),
        ("coordinated verbs", "rejected", ["Meta"], ["bill"]),
        ("coordinated verbs", "read", ["Meta"], []),
        ("infinitive", "kill", ["Meta"], ["bill"]),
        ("passive participle", "sponsored", [], ["bill"]),
        ("predicate noun", "mistake", ["bill"], []),
        ("predicate adjective", "dangerous", ["bill"], []),
    ],
)
def test_subjects_and_objects(name, verb, expected_subjects, expected_objects, scheme):
    head = word(sentence(name, scheme), verb)
    assert (texts(subjects(head)), texts(objects(head))) == (expected_subjects, expected_objects)


@every_scheme
@pytest.mark.parametrize("name", SENTENCES)
def test_passives_and_their_agents(name, scheme):
    doc = sentence(name, scheme)
    verbs = [token for token in doc if token.pos_ == "VERB" and is_passive(token)]
    assert texts(verbs) == {"passive": ["criticized"], "passive participle": ["sponsored"]}.get(name, [])
    assert [texts(agents(verb)) for verb in verbs] == [["Meta"]] * len(verbs)


@every_scheme
@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("preposition", "lobbied", [("against", "bill")]),
        ("passive", "criticized", [("by", "Meta")]),
        ("passive participle", "sponsored", [("by", "Meta")]),
        ("active", "opposes", []),
        ("particle", "rolled", []),
    ],
)
def test_prepositional_dependents(name, head, expected, scheme):
    assert [(preposition, noun.text) for preposition, noun in obliques(word(sentence(name, scheme), head))] == expected


@every_scheme
@pytest.mark.parametrize("name", SENTENCES)
def test_negation(name, scheme):
    doc = sentence(name, scheme)
    assert texts([token for token in doc if token.pos_ in ("VERB", "ADJ") and is_negated(token)]) == (
        {"negated": ["support"], "predicate adjective": ["dangerous"]}.get(name, [])
    )


@every_scheme
def test_a_particle_belongs_to_the_lemma(scheme):
    assert lemma(word(sentence("particle", scheme), "rolled")) == "roll back"
    assert lemma(word(sentence("preposition", scheme), "lobbied")) == "lobby"


@every_scheme
@pytest.mark.parametrize(("name", "predicate"), [("predicate noun", "mistake"), ("predicate adjective", "dangerous")])
def test_predicates_and_their_copula(name, predicate, scheme):
    doc = sentence(name, scheme)
    assert copula(word(doc, predicate)).text == "is"
    assert clause_head(word(doc, predicate)).text == {"UD": predicate, "ClearNLP": "is"}[scheme]
    assert copula(word(doc, "bill")) is None


@every_scheme
def test_what_a_clause_describes(scheme):
    assert antecedent(word(sentence("relative", scheme), "opposes")).text == "group"
    assert antecedent(word(sentence("passive participle", scheme), "sponsored")).text == "bill"
    assert antecedent(word(sentence("active", scheme), "opposes")) is None


@pytest.mark.parametrize("name", SENTENCES)
def test_labels_of_both_schemes_agree_where_the_trees_do(name):
    left, right = sentence(name, "UD"), sentence(name, "ClearNLP")
    for one, other in zip(left, right, strict=True):
        if one.head.i == other.head.i and one.dep_ != "mark" and "cop" not in (one.dep_, other.dep_) and one.head.i != one.i:
            assert relation(one) == relation(other) or other.dep_ in ("attr", "acomp"), one.text


def test_two_negations_cancel_out():
    doc = tree(
        "Meta never does not vote .",
        [4, 4, 4, 4, 4, 4],
        "nsubj advmod aux advmod ROOT punct",
        "NNP RB VBZ RB VB .",
        "PROPN ADV AUX PART VERB PUNCT",
        "Meta never do not vote .",
    )
    assert not is_negated(word(doc, "vote"))


def test_a_preposition_of_several_words_is_one():
    doc = tree(
        "Meta moves away from the bill .",
        [1, 1, 1, 5, 5, 2, 1],
        "nsubj ROOT advmod case det obl punct",
        "NNP VBZ RB IN DT NN .",
        "PROPN VERB ADV ADP DET NOUN PUNCT",
        "Meta move away from the bill .",
    )
    assert [(preposition, noun.text) for preposition, noun in obliques(word(doc, "moves"))] == [("away from", "bill")]


def test_a_verb_that_was_tagged_as_a_plural_noun_is_a_verb():
    doc = tree(
        "oversight benefits rivals .",
        [1, 1, 1, 1],
        "compound ROOT obj punct",
        "NN NNS NNS .",
        "NOUN NOUN NOUN PUNCT",
        "oversight benefit rival .",
    )
    assert is_mistagged(word(doc, "benefits"))
    assert is_verbal(word(doc, "benefits"))
    assert texts(subjects(word(doc, "benefits"))) == ["oversight"]
    assert not is_verbal(word(doc, "rivals"))


@pytest.mark.parametrize(
    ("text", "verb", "expected_subjects", "expected_objects"),
    [
        ("Google opposes the bill.", "opposes", ["Google"], ["bill"]),
        ("The bill was criticized by Google.", "criticized", ["bill"], ["bill"]),
        ("Google, which opposes the bill, met the senator.", "opposes", ["Google"], ["bill"]),
        ("The company wants to change the law.", "change", ["company"], ["law"]),
        ("The company read the law and changed its plan.", "changed", ["company"], ["plan"]),
    ],
)
def test_the_shipped_parser_gives_the_same_view(text, verb, expected_subjects, expected_objects):
    head = word(parse(text), verb)
    assert (texts(subjects(head)), texts(objects(head))) == (expected_subjects, expected_objects)


def test_words_on_a_token_are_its_dependents_in_lower_case():
    doc = parse("BY law, it has to be signed by Roe.")
    signed = word(doc, "signed")
    assert "to" in words_on(signed, "mark", "aux")
    assert words_on(word(doc, "Roe"), "case") == words_on(word(doc, "law"), "case") == {"by"}
    assert words_on(signed, "case") == set()


def test_dependents_are_those_of_the_parse():
    read = parse("The mayor, who signed SB 53 in May, said that OpenAI and Meta oppose it. They did not say why.")
    for token in read:
        below = [child for child in token.children if relation(child) in ("nsubj", "obj", "conj", "advmod", "acl:relcl")]
        assert [child.i for child in children(token, "nsubj", "obj", "conj", "advmod", "acl:relcl")] == [child.i for child in below]


def test_where_the_sentence_before_begins():
    read = one_passage("Roe left. Poe stayed on. Doe came.")
    first, second, third = read.doc.sents
    assert [start_before(read.doc, each.start) for each in (first, second, third)] == [0, first.start, second.start]
