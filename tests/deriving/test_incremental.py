"""What is derived document by document is what is derived from all of them at once."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyoxigraph import Quad
from readings import Said, reading

from graph.deriving.incremental import LAYER
from graph.engines.embedded import Memory
from graph.opening import open_store
from graph.rdf.term import node
from graph.store import Store
from ontology.model import Certainty, Modality
from ontology.terms import iri

ACTORS = (
    "ac:us-admin-trump-1 First Trump administration",
    "ac:us-admin-biden Biden administration",
    "ac:us-admin-trump-2 Second Trump administration",
    "ac:openai OpenAI",
    "ac:nobody-of-that-name Nobody",
    "venture capitalists",
    "Venture Capitalists",
)
TARGETS = ("in:eu-ai-act EU AI Act", "the draft order", "The draft order")
DAYS = (None, "2020", "2021-01", "2021-01-20", "2025-01-19", "2025-01-20", "2026-05", "2026-05-21")


def said():
    return st.builds(
        Said,
        st.sampled_from(ACTORS),
        st.sampled_from((-0.9, -0.6, -0.3, 0.0, 0.3, 0.8)),
        st.sampled_from(TARGETS),
        modality=st.sampled_from((Modality.INDIRECT_SPEECH, Modality.AUTHOR_INFERENCE)),
        certainty=st.sampled_from(Certainty),
        confidence=st.sampled_from((0.0, 0.35, 0.7, 0.95)),
        issues=st.sampled_from(((), (iri("iss:licensing"),))),
        attributed_to=st.sampled_from((None, "a White House official")),
    )


@st.composite
def steps(draw):
    """Texts written, read anew and removed: a document is known by its text, what is found in it and its date may differ every time."""
    texts = draw(st.lists(st.lists(said(), min_size=1, max_size=4), min_size=1, max_size=5))
    history = []
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, len(texts) - 1))
        day, publisher = draw(st.sampled_from(DAYS)), draw(st.sampled_from((None, "The Daily", "the daily")))
        case = reading(*texts[place], head=f"Page {place}", published=day, publisher=publisher)
        kept = draw(st.lists(st.sampled_from(case.statements), unique=True))
        history.append((draw(st.sampled_from(("put", "put", "remove"))), case.document, kept, draw(st.booleans())))
    return history


def played(store, history):
    """Carry out the steps; derive after those that say so, and at the end."""
    for what, document, statements, derives in history:
        if what == "put":
            store.replace(document, statements, method="test")
        else:
            store.remove(document.source.id)
        if derives:
            store.derive()
    store.derive()


def layer(store):
    return {quad for graph in LAYER for quad in store.engine.match(graph=graph)}


def in_memory(disk):
    """An empty store beside another one: of its registry and ontology only the labels of the actors and which they are."""
    memory, labels = Memory(disk.engine), [(node(iri(each.split()[0])), node(iri("skos:prefLabel"))) for each in ACTORS if ":" in each]
    marks = [(node(iri(f"gr:{name}")), node(iri("schema:sha256"))) for name in ("registry", "ontology")]
    memory.load(quad for subject, predicate in (*labels, *marks) for quad in disk.engine.match(subject, predicate))
    return Store(memory, read_only=False)


@pytest.fixture(scope="module")
def disk():
    with TemporaryDirectory() as folder, open_store(Path(folder) / "store") as opened:
        yield opened


def check(disk, history):
    store = in_memory(disk)
    played(store, history)
    assert not store.stale
    assert layer(store) == store.derived()
    found = layer(store)
    store.rebuild()
    assert layer(store) == found
    whole = in_memory(disk)
    whole.engine.load(Quad(*triple, graph) for graph in store.engine.graphs(iri("gr:doc/")) for triple in store.engine.triples(graph))
    whole.rebuild(anew=True)
    assert layer(whole) == found


OPTIONS = {"deadline": None, "derandomize": True, "suppress_health_check": [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]}


@settings(max_examples=200, **OPTIONS)
@given(history=steps())
def test_any_history_gives_what_a_rebuild_gives(disk, history):
    check(disk, history)


@pytest.mark.slow
@settings(max_examples=2000, **OPTIONS)
@given(history=steps())
def test_any_of_many_histories_gives_what_a_rebuild_gives(disk, history):
    check(disk, history)
