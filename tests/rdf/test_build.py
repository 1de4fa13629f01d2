import random
from collections import Counter
from dataclasses import replace
from datetime import date

import pyoxigraph
import pytest
from readings import Said, reading

from graph.rdf.build import document_triples, mention_kind
from graph.rdf.describe import described_triples
from graph.rdf.identity import known_by
from graph.rdf.recover import Descriptions, source_from, statements_from
from graph.rdf.term import as_iri, as_whole, node, number
from ontology.model import Actor, ActorKind, Certainty, DatePrecision, Genre, Modality, PartialDate
from ontology.terms import AIP, iri, unlisted_actor_iri, unlisted_target_iri

PLAIN = Said("OpenAI", -0.8, "the draft order")
CASES = {
    "nothing listed": (reading(PLAIN)),
    "all listed": reading(Said("ac:openai OpenAI", 0.65, "in:eu-ai-act EU AI Act")),
    "a proposition with issues in order": reading(
        Said("VCs", -1, "mandates", issues=(iri("iss:standards"), iri("iss:copyright-training-data")))
    ),
    "attributed, conditional, unsure": reading(
        Said("the EU", 0, "the act", Modality.PARAPHRASE, Certainty.POSSIBLE, 0.123456, condition="if amended", attributed_to="a minister")
    ),
    "known from metadata alone": reading(Said("Acme", 0.3, "the bill", Modality.AUTHOR_VOICE, named=False), publisher="Acme"),
    "every field of a source": reading(
        PLAIN,
        title='"Quotes" and \\ signs',
        publisher="The Daily",
        author="A. Writer",
        url="https://example.org/a b?c=ü#d",
        retrieved=date(2026, 11, 22),
        published="2026-05",
        genre=Genre.TRANSCRIPT,
    ),
    "a year only": reading(PLAIN, published="2026"),
    "undated": reading(PLAIN, published=None),
    "beyond the first plane": reading(Said("Café 𝔸𝕀 😀", -0.5, "the “draft”\u2028order")),
    "no statements": reading(),
    "two sentences": reading(PLAIN, Said("Meta", 0.2, "the draft order", Modality.DIRECT_QUOTE)),
    "one name, two spellings": reading(Said("venture capitalists", 0.5, "the pause"), Said("Venture Capitalists", 0.5, "The pause")),
    "one name, two kinds": reading(PLAIN, replace(PLAIN, kind=ActorKind.LAB)),
}


def triples(case):
    return set(document_triples(case.document, case.statements, method="test"))


def round_trip(case):
    described = Descriptions(triples(case))
    return source_from(described), statements_from(described)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_records_come_back_from_triples_as_they_were(case):
    source, statements = round_trip(case)
    assert source == case.document.source
    assert Counter(statements) == Counter(case.statements)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_records_come_back_from_an_oxigraph_store_as_they_were(case):
    store = pyoxigraph.Store()
    store.extend(pyoxigraph.Quad(each.subject, each.predicate, each.object) for each in triples(case))
    assert {quad.triple for quad in store} == triples(case)


def test_any_intensity_and_confidence_come_back_exactly():
    rng = random.Random(7)
    for _ in range(500):
        said = replace(PLAIN, intensity=-rng.random() * 10 ** -rng.randrange(8), confidence=round(rng.random(), rng.randrange(1, 17)))
        case = reading(said)
        assert round_trip(case)[1] == case.statements


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.5, "0.5"), (-1.0, "-1"), (0.0, "0"), (-0.0, "0"), (1, "1"), (1e-7, "0.0000001"), (0.1 + 0.2, "0.30000000000000004")],
)
def test_decimals_are_written_as_oxigraph_keeps_them(value, written):
    assert number(value).value == written


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_named(value):
    with pytest.raises(ValueError, match=str(value)):
        number(value)


def test_a_minted_iri_is_not_accepted_as_a_registry_iri():
    case = reading(PLAIN)
    minted = replace(case.statements[0], actor=Actor(unlisted_actor_iri("OpenAI"), "OpenAI", ActorKind.LAB))
    with pytest.raises(ValueError, match="unlisted/openai"):
        list(document_triples(case.document, [minted], method="test"))


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (lambda triple: None if triple.predicate.value == AIP.cue else triple, "cue"),
        (
            lambda triple: (
                pyoxigraph.Triple(triple.subject, triple.predicate, node("https://example.org/x"))
                if "anchorOf" in triple.predicate.value
                else triple
            ),
            "x>",
        ),
        (
            lambda triple: (
                pyoxigraph.Triple(triple.subject, triple.predicate, node(AIP.cue)) if triple.predicate.value == AIP.polarity else triple
            ),
            "cue",
        ),
        (
            lambda triple: (
                pyoxigraph.Triple(triple.subject, triple.predicate, number(0.5)) if "beginIndex" in triple.predicate.value else triple
            ),
            "0.5",
        ),
    ],
    ids=["missing", "wrong sort of term", "unknown term", "wrong datatype"],
)
def test_triples_that_are_no_record_raise_and_name_the_term(damage, named):
    damaged = [after for before in triples(reading(PLAIN)) if (after := damage(before))]
    with pytest.raises(ValueError, match=named):
        statements_from(Descriptions(damaged))


def test_terms_that_are_not_what_is_asked_for_are_named():
    with pytest.raises(ValueError, match='"x"'):
        as_iri(pyoxigraph.Literal("x"))
    with pytest.raises(ValueError, match=r"https://example\.org"):
        as_whole(node("https://example.org"))
    with pytest.raises(ValueError, match="no iri"):
        node("no iri")


def test_every_span_is_a_node_with_its_offsets():
    case = reading(PLAIN)
    (statement,) = case.statements
    described = Descriptions(triples(case))
    own = f"{iri('doc:')}{case.document.source.id}#offset_{statement.target_text.start}_{statement.target_text.end}"
    assert own in described.subjects(AIP.Mention)
    assert described.one(own, iri("nif:beginIndex"), as_whole) == statement.target_text.start
    assert described.one(own, AIP.refersTo, as_iri) == unlisted_target_iri("the draft order")
    sentence = f"{iri('doc:')}{case.document.source.id}#offset_{statement.sentence.start}_{statement.sentence.end}"
    assert described.one(own, iri("nif:superString"), as_iri) == sentence
    assert described.subjects(iri("nif:Sentence")) == [sentence]


def test_full_texts_stay_out_of_the_graph():
    case = reading(PLAIN, Said("Meta", 0.2, "the draft order"))
    assert not any(case.document.text.strip() in str(each.object) for each in triples(case))


def test_a_listed_publisher_is_the_registry_entry():
    case = reading(PLAIN, publisher="OpenAI")
    listed = set(document_triples(case.document, case.statements, method="test", listed={"OpenAI": iri("ac:openai")}.get))
    publishers = {as_iri(each.object) for each in listed if each.predicate.value in {iri("dct:publisher"), AIP.attributedBy}}
    assert publishers == {iri("ac:openai")}


@pytest.mark.parametrize(
    ("words", "entity", "kind"),
    [
        ("Trump", Actor(iri("ac:trump"), "Donald Trump", ActorKind.PERSON), "name"),
        ("He", Actor(iri("ac:trump"), "Donald Trump", ActorKind.PERSON), "pronoun"),
        ("the White House", Actor(iri("ac:us-admin-trump-2"), "Second Trump administration", ActorKind.ADMINISTRATION), None),
        ("venture capitalists", Actor(None, "venture capitalists", ActorKind.GROUP), "group"),
    ],
)
def test_the_kind_of_a_mention_is_given_only_where_the_words_decide_it(words, entity, kind):
    assert mention_kind(words, entity) == kind


@pytest.mark.parametrize(
    ("published", "known"),
    [
        ("2026-05-21", "2026-05-21"),
        ("2026-02", "2026-02-28"),
        ("2024-02", "2024-02-29"),
        ("2026", "2026-12-31"),
    ],
)
def test_a_document_shows_what_was_so_by_its_last_possible_day(published, known):
    found = known_by(reading(PLAIN, published=published).document.source.published)
    assert found == PartialDate(date.fromisoformat(known), DatePrecision.ON_OR_BEFORE)


def test_an_unlisted_name_has_one_label_the_most_frequent_spelling():
    case = reading(*(Said(name, 0.5, "the pause") for name in ("Venture capitalists", "venture capitalists", "venture capitalists")))
    found = {
        (each.predicate.value, each.object.value) for each in described_triples(case.statements) if "unlisted/venture" in str(each.subject)
    }
    assert (iri("skos:prefLabel"), "venture capitalists") in found
    assert (iri("skos:altLabel"), "Venture capitalists") in found
    assert len([each for each in found if each[0] == iri("skos:prefLabel")]) == 1
