"""A store without its unsure statements is, quad for quad, the store that never read them."""

import random
from dataclasses import replace

import pytest
from pyoxigraph import Quad
from readings import Said, fill, reading

from graph.answering import pools
from graph.opening import open_store
from graph.query import answer
from graph.rdf.term import node, number
from graph.surer import surer
from ontology.errors import InputError
from ontology.model import Target, TargetKind
from ontology.terms import AIP, document_graph_iri, stance_iri

BEFORE = reading(
    Said("ac:openai OpenAI", -0.8, "in:eu-ai-act EU AI Act", confidence=0.9),
    Said("ac:openai OpenAI", 0.8, "the pause", confidence=0.5),
    Said("Acme Robotics", 0.5, "the draft order", confidence=0.4),
    published="2025-03-01",
    publisher="The Daily",
)
AFTER = reading(Said("ac:openai OpenAI", 0.7, "in:eu-ai-act EU AI Act", confidence=0.6), published="2026-03-01", head="Later")
NOTHING = reading(head="Nothing was said.")


def overlapping():
    """Two statements of one sentence, of which one takes the other's quote for its target."""
    (sure,) = reading(Said("ac:openai OpenAI", -0.8, "the draft order", confidence=0.9)).statements
    return (sure, replace(sure, target=Target(None, "it all", TargetKind.PROPOSITION), target_text=sure.quote, confidence=0.4))


OVERLAPPING = replace(reading(Said("ac:openai OpenAI", -0.8, "the draft order")), statements=overlapping())
TURNED = replace(OVERLAPPING, statements=tuple(replace(each, confidence=round(1.3 - each.confidence, 1)) for each in overlapping()))


def at_random(seed):
    """A small debate with a confidence for every statement."""
    dice = random.Random(seed)
    actors, targets = ("ac:openai OpenAI", "Acme Robotics", "unions"), ("in:eu-ai-act EU AI Act", "the pause", "the draft order")
    for number_of_document in range(4):
        spoken = [Said(dice.choice(actors), dice.choice((-0.8, 0.4)), target, confidence=dice.randint(3, 10) / 10) for target in targets]
        yield reading(*spoken, head=f"{number_of_document}", published=f"202{dice.randint(0, 5)}-01-01", publisher=dice.choice(actors))


DEBATES = {
    "one document without statements": (BEFORE, AFTER, NOTHING),
    "shared spans": (OVERLAPPING,),
    "shared spans, the other one sure": (TURNED,),
    **{f"at random {seed}": tuple(at_random(seed)) for seed in range(2)},
}


@pytest.mark.slow
@pytest.mark.parametrize("debate", DEBATES.values(), ids=DEBATES)
def test_it_is_the_store_that_never_read_them(tmp_path, debate):
    with open_store(tmp_path / "all") as every, open_store(tmp_path / "sure") as fewer:
        fill(every, *debate)
        for least in (0.5, 0.95):
            fill(fewer, *(above(least, each) for each in debate))
            view = surer(every, least)
            assert set(view.quads) == set(fewer.quads), least
            assert view.counts() == fewer.counts()
            assert tuple(view.statements()) == tuple(fewer.statements())


def above(least, heard):
    return replace(heard, statements=tuple(statement for statement in heard.statements if statement.confidence >= least))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("surer") / "store") as opened:
        yield fill(opened, BEFORE, AFTER)


COUNT = "SELECT (COUNT(?s) AS ?n) WHERE { ?s a aip:StanceExpression }"


@pytest.mark.parametrize(
    ("least", "question", "parameters", "first"),
    [
        (0.0, COUNT, {}, ["4"]),
        (0.5, COUNT, {}, ["3"]),
        (0.9, COUNT, {}, ["1"]),
        (1.0, COUNT, {}, ["0"]),
        (0.6, "who-supports", {"target": "EU AI Act"}, ["OpenAI"]),
        (0.7, "who-supports", {"target": "EU AI Act"}, []),
        (0.6, "changes", {}, ["OpenAI"]),
        (0.7, "changes", {}, []),
        (0.6, "SELECT ?what WHERE { ac:openai aip:supports/skos:prefLabel ?what }", {}, ["EU AI Act"]),
        (0.7, "SELECT ?what WHERE { ac:openai aip:supports/skos:prefLabel ?what }", {}, []),
        (0.7, "SELECT ?what WHERE { ac:openai aip:opposes/skos:prefLabel ?what }", {}, ["EU AI Act"]),
    ],
)
def test_answers_and_what_was_derived_rest_on_what_is_sure_enough(store, least, question, parameters, first):
    assert [row[0].text for row in answer(store, question, parameters, min_confidence=least).rows] == first


def test_who_is_only_in_unsure_statements_is_not_in_the_store(store):
    assert answer(store, "since-when", {"actor": "Acme Robotics"}, min_confidence=0.4).rows
    with pytest.raises(InputError, match="actor 'Acme Robotics' is not in the store"):
        answer(store, "since-when", {"actor": "Acme Robotics"}, min_confidence=0.5)


def test_triples_and_truths_are_answered_too(store):
    assert answer(store, "ASK { ?s aip:holderName 'Acme Robotics' }", min_confidence=0.5).truth is False
    assert answer(store, "CONSTRUCT { ?a aip:opposes ?t } WHERE { ?a aip:opposes ?t }", min_confidence=0.7).triples.count("\n") == 1


def test_asking_leaves_the_store_as_it_is(store):
    before, files = list(store.lines()), sorted(store.folder.path.rglob("*"))
    answer(store, "stances", min_confidence=0.7)
    assert list(store.lines()) == before
    assert sorted(store.folder.path.rglob("*")) == files


def test_one_copy_answers_many_questions_and_is_never_written(store):
    view = surer(store, 0.7)
    assert [len(answer(view, each).rows) for each in ("stances", "changes", "stances")] == [1, 0, 1]
    with pytest.raises(ValueError, match="reading only"):
        view.replace(BEFORE.document, BEFORE.statements, method="test")
    view.close()
    assert len(answer(store, "stances").rows) == 4


def test_documents_newer_than_what_was_derived_are_heard(tmp_path):
    with open_store(tmp_path / "store") as opened:
        opened.replace(BEFORE.document, BEFORE.statements, method="test")
        view = surer(opened, 0.7)
        assert opened.stale
        assert not view.stale
        assert len(view.positions()) == view.counts().positions == 1


def test_a_query_that_takes_too_long_is_stopped(store):
    with pytest.raises(InputError, match=r"longer than 0\.5 s"):
        answer(store, "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", timeout=0.5, min_confidence=0.7)


def test_a_worker_that_ends_early_is_one_clear_line(store, tmp_path, monkeypatch):
    gone = tmp_path / "gone.py"
    gone.write_text("raise SystemExit('no memory left')")
    monkeypatch.setattr(pools, "WORKER", gone)
    with pytest.raises(InputError, match=r"could not be answered .*: no memory left"):
        answer(store, "stances", min_confidence=0.7)


def test_a_document_that_cannot_be_read_is_one_clear_line(tmp_path):
    with open_store(tmp_path / "store") as opened:
        fill(opened, AFTER)
        (said,) = AFTER.statements
        doubled = (node(stance_iri(said.id)), node(AIP.confidence), number(0.1), node(document_graph_iri(said.document)))
        opened.quads.add(Quad(*doubled))
        with pytest.raises(InputError, match=f"damaged .*{said.document}.*2 values"):
            surer(opened, 0.7)
