"""The two seed articles beside the checkout: their main stances are found, and none of ours contradicts the hand-made reading."""

from functools import cache

import pytest

from ontology.terms import PREFIXES
from tests.benchmarks.seeds import GOLD, MAIN, Found, are_there, article, found, short, silent

pytestmark = pytest.mark.skipif(not are_there(), reason="no seed articles beside this checkout")

OPPOSITE = {"support": "oppose", "oppose": "support"}


@cache
def gold():
    """(article, holder, target, polarity) of every stance expression in the hand-made reading."""
    import rdflib

    graph, aip = rdflib.Graph().parse(GOLD, format="turtle"), rdflib.Namespace(PREFIXES["aip"])
    rows = set()
    for expression in graph.subjects(predicate=None, object=aip.StanceExpression):
        parts = (aip.evidence, aip.holder, aip.target, aip.polarity)
        evidence, holder, target, polarity = (str(graph.value(expression, part)) for part in parts)
        rows.add((article(evidence), short(holder), short(target), polarity.rsplit("/", 1)[1]))
    return frozenset(rows)


def key(one: Found):
    return one.article, one.holder, one.target


@pytest.mark.parametrize("main", MAIN, ids=lambda main: main.holder)
def test_main_stances(main):
    mine = [one for one in found() if one.holder == main.holder]
    assert main.is_shown(found()), [(one.target, one.statement.stance, one.statement.quote.text) for one in mine]


def test_no_sign_contradicts_the_hand_made_reading():
    signs = {}
    for name, holder, target, polarity in gold():
        signs.setdefault((name, holder, target), set()).add(polarity)
    against = [one for one in found() if signs.get(key(one)) == {OPPOSITE.get(one.statement.stance)}]
    assert [(key(one), one.statement.quote.text) for one in against] == []
    assert sum(key(one) in signs for one in found()) >= 9


def test_those_who_are_only_named_hold_nothing():
    assert silent() >= {("004", "ac:openai"), ("004", "ac:anthropic"), ("004", "ac:china"), ("000", "ac:startups")}
    assert len(silent()) == 13
    assert {(one.article, one.holder) for one in found()} & silent() == set()


def test_enough_is_found_and_little_else():
    ours = {(*key(one), str(one.statement.stance)) for one in found() if one.statement.target.iri}
    assert len(ours & gold()) >= 9
    assert len(ours & gold()) >= 0.6 * len(ours)
