"""The published forms: each is what its standard says, holds every statement, and is the same bytes for the same store."""

import io
import json
from collections import Counter, defaultdict
from datetime import date

import pyoxigraph
import pytest
import servers
from hearing import HEARING, LATE, VOTE
from readings import Said, fill, reading

from graph.exchange.annotation import CONTEXT, OA
from graph.exchange.annotation import WORDS as ANNOTATION_WORDS
from graph.exchange.construct import constructed
from graph.exchange.reified import REIFIES
from graph.exchange.review import WORDS as REVIEW_WORDS
from graph.exchange.views import VIEWS
from graph.opening import open_store
from ontology.model import ActorKind
from ontology.terms import AIP, PREFIXES, stance_iri

NP = "http://www.nanopub.org/nschema#"
ODD = reading(
    Said('Zoë “Z” O\'Neil\\ "quoted"', -0.5, "the pause\tof 😀", kind=ActorKind.PERSON, condition="if \\ and only if"),
    head="Before 😀 it",
    title='A "title" \\ with <signs>',
    url="https://odd.example/not a url",
    published="2025-11",
)
READINGS = (HEARING, VOTE, LATE, ODD)
STATEMENTS = {statement.id: statement for each in READINGS for statement in each.statements}
TEXTS = {each.document.source.id: each.document.text for each in READINGS}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("exchange") / "store") as opened:
        yield fill(opened, *READINGS)


def text(store, view):
    out = io.StringIO()
    VIEWS[view].write(store, out)
    return out.getvalue()


@pytest.mark.parametrize("view", VIEWS)
def test_equal_stores_give_equal_bytes(store, tmp_path, view):
    with open_store(tmp_path / "other") as other:
        fill(other, *reversed(READINGS))
        assert text(other, view) == text(store, view) == text(store, view)


@pytest.mark.parametrize("view", VIEWS)
def test_a_store_without_documents_is_a_valid_empty_file(tmp_path, view):
    with open_store(tmp_path / "none") as none:
        written = text(none, view)
    if VIEWS[view].suffix == ".jsonld":
        assert [] in json.loads(written).values()
    else:
        form = pyoxigraph.RdfFormat.TRIG if VIEWS[view].suffix == ".trig" else pyoxigraph.RdfFormat.N_QUADS
        assert list(pyoxigraph.parse(written, format=form)) == []


def test_every_nanopublication_is_well_formed(store):
    """The rules of nanopub.net/guidelines, section "well-formed nanopublications", over all quads at once."""
    quads = list(pyoxigraph.parse(text(store, "nanopub"), format=pyoxigraph.RdfFormat.TRIG))
    by_graph = defaultdict(list)
    for quad in quads:
        by_graph[quad.graph_name.value].append(quad)
        assert not any(isinstance(term, pyoxigraph.BlankNode) for term in (quad.subject, quad.object, quad.graph_name))
    heads = [
        quad for quad in quads if quad.predicate.value.endswith("#type") and getattr(quad.object, "value", "") == f"{NP}Nanopublication"
    ]
    assert len(heads) == len({quad.subject for quad in heads}) == len(STATEMENTS)
    assert len(by_graph) == 4 * len(heads)
    for head in heads:
        own, named = head.subject.value, {}
        for quad in by_graph[head.graph_name.value]:
            assert quad.subject.value == own
            named.setdefault(quad.predicate.value, []).append(quad.object.value)
        (assertion,), (provenance,), (pubinfo,) = (named[NP + part] for part in ("hasAssertion", "hasProvenance", "hasPublicationInfo"))
        assert len({head.graph_name.value, assertion, provenance, pubinfo}) == 4
        assert all(by_graph[graph] for graph in (assertion, provenance, pubinfo))
        assert {quad.subject.value for quad in by_graph[provenance]} == {assertion}
        assert {quad.subject.value for quad in by_graph[pubinfo]} == {own}
        (about,) = {quad.subject.value for quad in by_graph[assertion]}
        assert about == stance_iri(own.rsplit("/", 1)[1])


def test_a_nanopublication_says_what_the_statement_says(store):
    quads = list(pyoxigraph.parse(text(store, "nanopub"), format=pyoxigraph.RdfFormat.TRIG))
    told = {(quad.subject.value, quad.predicate.value): getattr(quad.object, "value", None) for quad in quads}
    for own, statement in STATEMENTS.items():
        assertion = f"https://w3id.org/aipol/np/{own}#assertion"
        assert told[stance_iri(own), AIP.holderName] == statement.actor.name
        assert told[stance_iri(own), AIP.condition] == statement.condition if statement.condition else True
        assert told[assertion, AIP.quote] == statement.quote.text
    pages = {value for (_, predicate), value in told.items() if predicate.endswith("hadPrimarySource")}
    # What is no URL is no IRI either.
    assert pages == {"https://daily.example/hearing"}


def test_annotations_find_their_words_in_the_text(store):
    page = json.loads(text(store, "annotation"))
    assert page["@context"] == CONTEXT
    assert Counter(item["body"][1] for item in page["items"]) == Counter(stance_iri(own) for own in STATEMENTS)
    for item in page["items"]:
        selectors = {selector["type"]: selector for selector in item["target"]["selector"]}
        place, words = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
        whole = TEXTS[item["target"]["source"].rsplit("/", 1)[1]]
        assert whole[place["start"] : place["end"]] == words["exact"]
        assert words["prefix"] + words["exact"] + words["suffix"] in whole
        assert item["target"].get("scope") in {None, "https://daily.example/hearing"}


# What anno.jsonld says of the words that we use (https://www.w3.org/ns/anno.jsonld, read in the recommendation, section 3).
ANNO = {
    "@version": 1.1,
    "id": "@id",
    "type": "@type",
    **{word: {"@id": iri, "@type": "@vocab" if word in {"motivation", "purpose"} else "@id"} for iri, word in ANNOTATION_WORDS.items()},
    **{name: OA + name for name in ("exact", "prefix", "suffix", "describing")},
    **{word: iri for iri, word in ANNOTATION_WORDS.items() if word[0].isupper()},
    **{name: {"@id": OA + name, "@type": PREFIXES["xsd"] + "integer"} for name in ("start", "end")},
    "value": PREFIXES["rdf"] + "value",
}
SCHEMA = {
    **{word: iri for iri, word in REVIEW_WORDS.items()},
    "itemReviewed": {"@id": PREFIXES["schema"] + "itemReviewed", "@type": "@id"},
}


@pytest.mark.parametrize(("view", "query", "context"), [("annotation", "web-annotation", ANNO), ("review", "schema-review", SCHEMA)])
def test_json_ld_means_the_constructed_triples(store, view, query, context):
    """With the context's definitions in place of its name, a JSON-LD processor reads the same triples."""
    import rdflib
    from rdflib.compare import to_isomorphic

    written = json.loads(text(store, view)) | {"@context": context}
    if view == "annotation":
        written = {"@context": context, "@graph": written["items"]}
    read = rdflib.Graph().parse(data=json.dumps(written), format="json-ld")
    built = [triple for each in store.document_ids() for triple in constructed(store, query, each)]
    meant = rdflib.Graph().parse(data="".join(f"{triple} .\n" for triple in built), format="nt")
    assert plain(to_isomorphic(read)) == plain(to_isomorphic(meant))


def plain(graph):
    """Triples with literals by value: JSON has one kind of number."""
    return {(str(s), str(p), float(o) if isinstance(value(o), int | float) else str(o)) for s, p, o in graph}


def value(term):
    found = term.toPython()
    return float(found) if hasattr(found, "normalize") else None if isinstance(found, date) else found


def test_reviews_are_opinions_and_no_fact_checks(store):
    written = text(store, "review")
    assert "ClaimReview" not in written
    found = {item["@id"]: item for item in json.loads(written)["@graph"]}
    assert found.keys() == {stance_iri(own) for own in STATEMENTS}
    for own, statement in STATEMENTS.items():
        item = found[stance_iri(own)]
        assert item["@type"] == "Review"
        assert item["author"]["name"] == statement.actor.name
        assert item["reviewRating"]["ratingValue"] == statement.intensity
        assert (item["reviewRating"]["worstRating"], item["reviewRating"]["bestRating"]) == (-1, 1)
        assert item["reviewBody"] == statement.quote.text
    kinds = {item["itemReviewed"]["name"]: (item["itemReviewed"]["@type"], item["author"]["@type"]) for item in found.values()}
    assert kinds["EU AI Act"] == ("Legislation", "Organization")
    assert kinds["the pause\tof 😀"] == ("Thing", "Person")
    # Of a month, no day is claimed.
    assert {item["isBasedOn"]["datePublished"] for item in found.values()} == {"2025-01-10", "2025-03-05", "2025-06-20", "2025-11"}


def test_reifiers_are_asked_in_sparql_1_2(store):
    memory = pyoxigraph.Store()
    memory.load(text(store, "reified").encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    query = f"SELECT ?s WHERE {{ ?s <{REIFIES.value}> <<( <{PREFIXES['ac']}us-cruz> <{AIP.opposes}> ?t )>> }}"
    found = {row["s"].value for row in memory.query(query, use_default_graph_as_union=True)}
    assert found == {stance_iri(own) for own, each in STATEMENTS.items() if each.actor.name == "Ted Cruz" and each.intensity < 0}
    reifiers = {quad.subject.value for quad in memory if quad.predicate == REIFIES}
    assert reifiers == {stance_iri(own) for own, each in STATEMENTS.items() if each.intensity}
    # Nothing is asserted of the actor itself.
    assert not any(quad.subject.value.startswith(PREFIXES["ac"]) for quad in memory)


@pytest.mark.server
@pytest.mark.parametrize("start", [servers.oxigraph, servers.virtuoso], ids=["oxigraph", "virtuoso"])
def test_a_store_on_a_server_gives_the_same_bytes(store, start, tmp_path):
    running = start(tmp_path)
    if running is None:
        pytest.skip("no such server here")
    with running, open_store(running.url) as remote:
        fill(remote, *READINGS)
        for view in VIEWS:
            assert text(remote, view) == text(store, view)
