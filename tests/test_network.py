import json
import random
import sqlite3
from pathlib import Path

import pytest

from graph.agreement import Incidence, ties
from graph.network import actor_target, agreement, sides
from ontology.model import Certainty, Stance
from ontology.terms import PREFIXES
from tests.debate import debate, source, statement

SAMPLE = Path(__file__).resolve().parents[2] / "shared" / "dna"
AC, IN = PREFIXES["ac"], PREFIXES["in"]


def edge(network, actor, target, stance):
    return network.edges[AC + actor, IN + target, stance]


def test_one_edge_per_actor_target_and_stance():
    network = actor_target(debate("Alpha + Act\nAlpha + Act\nAlpha - Act\nBeta ~ Act"), [])
    assert [(actor, key, attributes["weight"]) for actor, _, key, attributes in network.edges(keys=True, data=True)] == [
        (AC + "alpha", "oppose", 1),
        (AC + "alpha", "support", 2),
        (AC + "beta", "mixed", 1),
    ]


def test_nodes_carry_label_role_and_kind():
    network = actor_target([statement("Alpha Lab", "+", "Big Act")], [])
    assert dict(network.nodes(data=True)) == {
        AC + "alpha-lab": {"label": "Alpha Lab", "role": "actor", "kind": "lab", "issues": ()},
        IN + "big-act": {"label": "Big Act", "role": "target", "kind": "instrument", "issues": ()},
    }


def test_a_holder_that_is_also_a_target_is_one_actor_node():
    praised = statement("Beta", "+", "Alpha")
    network = actor_target([praised, statement("Alpha", "-", "Act", at=1)], [])
    shared = actor_target([statement("Beta", "+", "Alpha", listed=False), statement("Alpha", "-", "Act", at=1, listed=False)], [])
    assert network.nodes[AC + "alpha"]["role"] == "actor"
    assert sorted(role for _, role in shared.nodes(data="role")) == ["actor", "actor", "target", "target"]


def test_names_outside_the_registry_are_their_own_nodes():
    network = actor_target([statement("Alpha", "+", "Act", listed=False)], [])
    assert list(network) == [f"{AC}unlisted/alpha", f"{PREFIXES['ac'][:-6]}target/unlisted/act"]


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        ({}, {"Sure", "Weak"}),
        ({"min_confidence": 0.5}, {"Sure"}),
        ({"hypothetical": True}, {"Sure", "Weak", "Maybe"}),
    ],
)
def test_what_counts(options, kept):
    spoken = [
        statement("Sure", "+", "Act", confidence=0.9),
        statement("Weak", "+", "Act", confidence=0.3),
        statement("Maybe", "+", "Act", certainty=Certainty.HYPOTHETICAL),
    ]
    network = actor_target(spoken, [], **options)
    assert {name for _, name in network.nodes(data="label") if name != "Act"} == kept


def test_intensity_is_weighted_by_confidence_and_certainty():
    spoken = [
        statement("Alpha", "+", "Act", intensity=1.0, confidence=0.6),
        statement("Alpha", "+", "Act", at=1, intensity=0.4, confidence=0.8, certainty=Certainty.POSSIBLE),
    ]
    found = edge(actor_target(spoken, []), "alpha", "act", "support")
    # (1.0 * 0.6 * 1 + 0.4 * 0.8 * 0.5) / (0.6 + 0.4)
    assert found["intensity"] == pytest.approx(0.76)
    assert found["confidence"] == 0.8


def test_evidence_can_be_followed_to_its_source():
    spoken = [
        statement("Alpha", "+", "Act", document="new", before="Yesterday, "),
        statement("Alpha", "+", "Act", document="old"),
        statement("Alpha", "+", "Act", document="lost"),
    ]
    sources = [source("new", title="News", url="https://example.org/1", published="2026-05"), source("old", published="2024-02-01")]
    found = edge(actor_target(spoken, sources), "alpha", "act", "support")
    assert (found["first"], found["last"]) == ("2024-02-01", "2026-05")
    assert [record.document for record in found["evidence"]] == ["old", "new", "lost"]
    record = found["evidence"][1]
    assert (record.title, record.url, record.date, record.date_precision) == ("News", "https://example.org/1", "2026-05", "month")
    assert record.sentence[record.quote_at :].startswith(record.quote)
    assert (found["evidence"][2].title, found["evidence"][2].url, found["evidence"][2].date) == ("lost", None, None)


# Alpha --+-- Act --(-)-- Gamma      Alpha made 2 statements, Beta 1, Gamma 1, Delta 1
# Alpha --+-- Ban --(+)-- Beta       Alpha and Beta agree on Ban, Alpha and Gamma disagree on Act,
# Delta --~-- Ban                    Delta is half with and half against Alpha and Beta
TRIAD = "Alpha + Act\nAlpha + Ban\nBeta + Ban\nGamma - Act\nDelta ~ Ban"


@pytest.mark.parametrize(
    ("normalization", "expected"),
    [
        ("none", {"alpha beta": (1, 0), "alpha gamma": (0, 1), "alpha delta": (0.5, 0.5), "beta delta": (0.5, 0.5)}),
        ("average", {"alpha beta": (2 / 3, 0), "alpha gamma": (0, 2 / 3), "alpha delta": (1 / 3, 1 / 3), "beta delta": (0.5, 0.5)}),
        ("cosine", {"alpha beta": (0.5, 0), "alpha gamma": (0, 0.5), "alpha delta": (0.25, 0.25), "beta delta": (0.5, 0.5)}),
        # only one side's statements plus the product of shared cells: 1 + 1*1, 2 + 1, 2 + 1, 1 + 1
        ("jaccard", {"alpha beta": (0.5, 0), "alpha gamma": (0, 1 / 3), "alpha delta": (1 / 6, 1 / 6), "beta delta": (0.25, 0.25)}),
    ],
)
def test_agreement_on_a_triad(normalization, expected):
    allies = agreement(debate(TRIAD), normalization=normalization)
    found = {
        f"{a.removeprefix(AC)} {b.removeprefix(AC)}": (scores["congruence"], scores["conflict"]) for a, b, scores in allies.edges(data=True)
    }
    order = {" ".join(sorted(pair.split())): scores for pair, scores in expected.items()}
    assert set(found) == set(order)
    for pair, scores in order.items():
        assert found[pair] == pytest.approx(scores), pair


def test_agreement_counts_repeated_statements():
    allies = agreement(debate("Alpha + Act\nAlpha + Act\nBeta + Act\nBeta + Act\nBeta + Act"), normalization="none")
    assert allies.edges[AC + "alpha", AC + "beta"] == {"congruence": 6, "conflict": 0, "subtract": 6, "targets": 1}


def test_unknown_normalization_is_named():
    with pytest.raises(ValueError, match="'mean' is not one of none, average, jaccard, cosine"):
        agreement(debate("Alpha + Act"), normalization="mean")


def test_the_heavier_side_counts():
    network = actor_target(debate("Alpha + Act\nAlpha + Act\nAlpha - Act\nBeta + Act\nBeta - Act\nGamma - Act"), [])
    assert sides(network, IN + "act") == {AC + "alpha": Stance.SUPPORT, AC + "beta": Stance.MIXED, AC + "gamma": Stance.OPPOSE}


def test_order_of_input_does_not_matter():
    spoken = [*debate(TRIAD), statement("Alpha", "+", "Act", document="d2", at=9, intensity=0.1, confidence=0.7)]
    shuffled = random.Random(3).sample(spoken, len(spoken))
    sources = [source("d1"), source("d2", published=None)]
    one, two = actor_target(spoken, sources), actor_target(shuffled, reversed(sources))
    assert list(one.nodes(data=True)) == list(two.nodes(data=True))
    assert list(one.edges(keys=True, data=True)) == list(two.edges(keys=True, data=True))


def sample_statements():
    query = """
        select s.documentid, organization.value, concept.value, agreement.value from statements s
        join datashorttext a on a.statementid = s.id and a.variableid = 2 join entities organization on organization.id = a.entity
        join datashorttext b on b.statementid = s.id and b.variableid = 3 join entities concept on concept.id = b.entity
        join databoolean agreement on agreement.statementid = s.id and agreement.variableid = 4"""
    with sqlite3.connect(f"{(SAMPLE / 'sample.dna').as_uri()}?mode=ro&immutable=1", uri=True) as connection:
        return connection.execute(query).fetchall()


needs_sample = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample of Discourse Network Analyzer is not here")


@needs_sample
@pytest.mark.parametrize("normalization", ["none", "average", "jaccard", "cosine"])
@pytest.mark.parametrize("score", ["congruence", "conflict", "subtract"])
def test_agrees_with_discourse_network_analyzer(score, normalization):
    rows = sample_statements()
    expected = json.loads((SAMPLE / "golden.json").read_text())["onemode"][f"{score}/{'no' if normalization == 'none' else normalization}"]
    found = {
        (tie.actor, tie.other): getattr(tie, score)
        for tie in ties((Incidence(actor, concept, value) for _, actor, concept, value in rows), scale=1, normalization=normalization)
    }
    assert len(rows) == 40
    for row, actor in enumerate(expected["labels"]):
        for column, other in enumerate(expected["labels"]):
            if actor < other:
                assert found.get((actor, other), 0) == pytest.approx(expected["matrix"][row][column], abs=1e-6), (actor, other)
    assert 2 * sum(found.values()) == pytest.approx(expected["sum"], abs=1e-5)


@needs_sample
def test_agrees_with_discourse_network_analyzer_once_per_document():
    rows = set(sample_statements())
    found = list(ties((Incidence(actor, concept, value) for _, actor, concept, value in rows), scale=1, normalization="none"))
    assert (len(rows), 2 * sum(tie.congruence for tie in found), 2 * sum(tie.conflict for tie in found)) == (23, 48, 38)
