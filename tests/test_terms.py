"""IRIs: a typo raises, and every record has one IRI."""

from __future__ import annotations

import pytest
from rdflib import Graph, URIRef

from ontology import terms
from ontology.terms import AIP, AIPV, PREFIXES, iri, local_name, slug


@pytest.mark.parametrize("name", ["StanceExpression", "DescribedTarget", "holder", "sha256", "checked"])
def test_a_declared_term_has_an_iri(name):
    assert getattr(AIP, name) == AIP[name] == f"https://w3id.org/aipol/ns#{name}"


@pytest.mark.parametrize(
    ("namespace", "name"), [(AIP, "Holder"), (AIP, "suports"), (AIPV, "supports"), (AIPV, "polarity"), (AIP, "__wrapped__")]
)
def test_a_typo_raises(namespace, name):
    with pytest.raises(AttributeError, match=name):
        getattr(namespace, name)
    with pytest.raises(AttributeError):
        namespace[name]


@pytest.mark.parametrize(
    ("prefixed", "full"),
    [("ac:openai", "https://w3id.org/aipol/id/actor/openai"), ("iss:standards", "https://w3id.org/aipol/vocab/issue/standards")],
)
def test_a_prefixed_name_is_spelled_out(prefixed, full):
    assert iri(prefixed) == full
    assert local_name(full) == prefixed.partition(":")[2]


def test_an_unknown_prefix_raises():
    with pytest.raises(KeyError):
        iri("nope:openai")


def test_a_local_name_follows_the_last_slash_or_hash():
    assert local_name("https://example.org/a#b") == "b"
    assert local_name("https://example.org/a/b") == "b"


@pytest.mark.parametrize(
    ("name", "segment"),
    [
        ("House Republicans", "house-republicans"),
        ("  a_b/c  ", "a-b-c"),
        ("Müller & Söhne", "m%C3%BCller-%26-s%C3%B6hne"),
        ("X.ai", "x.ai"),
        ("a#b?c", "a%23b%3Fc"),
    ],
)
def test_a_slug_is_one_iri_segment(name, segment):
    assert slug(name) == segment
    assert URIRef(terms.unlisted_actor_iri(name)).n3() == f"<https://w3id.org/aipol/id/actor/unlisted/{segment}>"


def test_unlisted_names_never_meet_the_registry():
    assert terms.unlisted_actor_iri("openai") != iri("ac:openai")
    assert terms.unlisted_target_iri("openai") not in {terms.unlisted_actor_iri("openai"), iri("in:openai")}


def test_a_sentence_iri_is_a_turtle_local_name():
    sentence = terms.sentence_iri("0123456789abcdef", 4, 25)
    assert sentence == f"{PREFIXES['doc']}0123456789abcdef#offset_4_25"
    turtle = f"@prefix d: <{PREFIXES['doc']}0123456789abcdef#> . d:offset_4_25 a d:x ."
    assert URIRef(sentence) in set(Graph().parse(data=turtle).subjects())


def test_records_have_their_own_spaces():
    own = {
        terms.document_iri("x"),
        terms.document_graph_iri("x"),
        terms.stance_iri("x"),
        terms.sentence_iri("x", 0, 1),
        terms.unlisted_actor_iri("x"),
    }
    assert len(own) == 5
