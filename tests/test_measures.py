import dataclasses
import os
import subprocess
import sys

import pytest

from graph.measures import MEASURES, blocs, brokers, changes, disputes, polarization, rank
from ontology.registry import registry
from tests.debate import debate, source, statement

# Two camps and a bridge: Ann, Bob, Cat support Act and oppose Ban; Xan, Yul, Zoe the other way round; Mia is for both.
CAMPS = """
Ann + Act
Ann - Ban
Bob + Act
Bob - Ban
Cat + Act
Cat - Ban
Xan - Act
Xan + Ban
Yul - Act
Yul + Ban
Zoe - Act
Zoe + Ban
Mia + Act
Mia + Ban
"""


def test_every_measure_loads_and_gives_plain_rows():
    spoken = debate(CAMPS)
    for name, ask in MEASURES.items():
        rows = ask(spoken, [source("d1")])
        assert ask.name == name
        assert ask.summary
        for row in rows:
            assert all(isinstance(value, str | int | float | None) for value in dataclasses.astuple(row)), row


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_nothing_said_gives_no_rows(name):
    assert MEASURES[name]([], []) == ()


def test_rank_breaks_ties_by_name():
    rows = rank.measure(debate("Bob + Act\nAnn + Act\nCat + Act\nCat - Ban\nCat - Ban"), [])
    assert [(row.rank, row.actor, row.statements, row.targets, row.support, row.oppose) for row in rows] == [
        (1, "Cat", 3, 2, 1, 2),
        (2, "Ann", 1, 1, 1, 0),
        (3, "Bob", 1, 1, 1, 0),
    ]


def test_the_bridge_has_the_betweenness():
    # Ann -- Mia -- Xan: the only way of agreement between Ann and Xan leads through Mia
    rows = rank.measure(debate("Ann + Act\nMia + Act\nMia + Ban\nXan + Ban"), [])
    assert {row.actor: row.betweenness for row in rows} == {"Mia": 1.0, "Ann": 0.0, "Xan": 0.0}


def test_blocs_are_the_camps():
    rows = blocs.measure(debate(CAMPS.replace("Mia + Act\nMia + Ban", "")), [])
    assert [dataclasses.astuple(row) for row in rows] == [
        (1, 3, "Ann; Bob; Cat", "Act", "Ban", 1.0),
        (2, 3, "Xan; Yul; Zoe", "Ban", "Act", 1.0),
    ]


def test_disputes_need_two_sides():
    rows = disputes.measure(debate(CAMPS + "Ann + Calm\nXan + Calm\nAnn + Law\nBob - Law\nCat + Law"), [source("d1")])
    assert [(row.target, row.support, row.oppose) for row in rows] == [("Act", 4, 3), ("Ban", 4, 3), ("Law", 2, 1)]
    assert (rows[2].supporters, rows[2].opponents, rows[2].first) == ("Ann; Cat", "Bob", "2026-05-21")


@pytest.mark.parametrize(
    ("support", "oppose", "score"),
    [(0, 0, 0), (5, 0, 0), (1, 1, 1.58496), (2, 1, 2 / 3 * 2), (7, 8, 14 / 15 * 4)],
)
def test_contestation(support, oppose, score):
    assert disputes.contestation(support, oppose) == pytest.approx(score, abs=1e-5)


def test_brokers_have_allies_in_several_blocs():
    # Ann, Bob and Cat meet on Act and Law, Xan, Yul and Zoe on Ban and Tax; Mia shares both with the first and Tax with the others
    spoken = [
        f"{actor} + {target}"
        for actors, targets in (("Ann Bob Cat Mia", "Act Law"), ("Xan Yul Zoe", "Ban Tax"))
        for actor in actors.split()
        for target in targets.split()
    ]
    rows = brokers.measure(debate("\n".join([*spoken, "Mia + Tax"])), [])
    assert (rows[0].actor, rows[0].outside, rows[0].blocs, rows[0].allies) == ("Mia", "Xan; Yul; Zoe", 2, 6)
    # ties: 4/5 (2 shared of (2 + 3) / 2) to each of three, 2/5 to each of three
    assert rows[0].participation == pytest.approx(1 - (2 / 3) ** 2 - (1 / 3) ** 2, abs=1e-4)
    assert {row.actor for row in rows} == {"Mia", "Xan", "Yul", "Zoe"}


def test_polarization_by_year():
    spoken = [
        statement("Ann", "+", "Act", document="old"),
        statement("Bob", "+", "Act", document="old"),
        statement("Ann", "+", "Act", document="new"),
        statement("Bob", "-", "Act", document="new"),
        statement("Bob", "-", "Act", document="lost"),
    ]
    rows = polarization.measure(spoken, [source("old", published="2024"), source("new", published="2026-01-02")])
    # all: Ann ++ against Bob +--: 2 * 1 pairs agree, 2 * 2 pairs conflict
    assert [(row.period, row.statements, row.conflict_share) for row in rows] == [
        ("2024", 2, 0.0),
        ("2026", 2, 1.0),
        ("undated", 1, None),
        ("all", 5, 0.6667),
    ]


def test_changes_are_moves_of_one_actor():
    spoken = [
        statement("Ann", "+", "Act", document="old", intensity=0.8),
        statement("Bob", "+", "Act", document="old", intensity=0.8),
        statement("Ann", "-", "Act", document="new", intensity=-0.8),
        statement("Bob", "+", "Act", document="new", intensity=0.8),
    ]
    rows = changes.measure(spoken, [source("new", published="2026-03-01"), source("old", published="2024-03-01")])
    assert [(row.at, row.actor, row.target, row.kind, row.before, row.after, row.predecessor) for row in rows] == [
        ("2026-03-01", "Ann", "Act", "reversal", "support", "oppose", None)
    ]


def test_a_new_administration_is_not_a_change_of_mind():
    spoken = [
        statement("biden-administration", "+", "Act", document="old", intensity=0.8),
        statement("trump-administration-2", "-", "Act", document="new", intensity=-0.8),
    ]
    listed = [one for one in registry().actors.values() if one.executive_of and one.successor_of]
    office = next(one for one in listed if one.valid.start and one.valid.start.year == 2025 and one.successor_of in registry().actors)
    spoken = [
        dataclasses.replace(spoken[0], actor=registry().as_actor(office.successor_of)),
        dataclasses.replace(spoken[1], actor=registry().as_actor(office.iri)),
    ]
    rows = changes.measure(spoken, [source("old", published="2024-03-01"), source("new", published="2025-03-01")])
    assert [(row.kind, row.actor, row.predecessor) for row in rows] == [
        ("officeSuccession", office.name, registry().actors[office.successor_of].name)
    ]


def test_same_rows_whatever_the_hash_seed():
    script = "from tests.test_measures import *\nspoken = debate(CAMPS)\nprint([ask(spoken, [source('d1')]) for ask in MEASURES.values()])"
    runs = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
