"""The two seed articles beside the checkout: their main stances are found, and none of ours contradicts the hand-made reading."""

from functools import cache
from pathlib import Path

import pytest
from parsed import short

from ingest.extract import extract
from ingest.read import read
from ontology.model import Certainty, Stance
from ontology.terms import PREFIXES

SHARED = Path(__file__).resolve().parents[2] / "shared"
FILES = sorted((SHARED / "seeds").glob("*.txt"))
GOLD = SHARED / "ontology" / "seeds_gold.ttl"

pytestmark = pytest.mark.skipif(not FILES or not GOLD.is_file(), reason="no seed articles beside this checkout")

OPPOSITE = {"support": "oppose", "oppose": "support"}


@cache
def found():
    """(article, document, statement) for everything extracted."""
    documents = [(path.name[:3], document) for path in FILES for document in read([path])]
    return tuple((name, document, one) for name, document in documents for one in extract(document))


@cache
def reading():
    import rdflib

    return rdflib.Graph().parse(GOLD, format="turtle"), rdflib.Namespace(PREFIXES["aip"]), rdflib.Namespace(PREFIXES["aipv"])


def article(evidence):
    """The first three signs of the file whose sentence `evidence` is."""
    return next(path.name[:3] for path in FILES if path.stem.split("_")[1] in evidence)


@cache
def gold():
    """(article, holder, target, polarity) of every stance expression in the hand-made reading."""
    graph, aip, _ = reading()
    rows = set()
    for expression in graph.subjects(predicate=None, object=aip.StanceExpression):
        parts = (aip.evidence, aip.holder, aip.target, aip.polarity)
        evidence, holder, target, polarity = (str(graph.value(expression, part)) for part in parts)
        rows.add((article(evidence), short(holder), short(target), polarity.rsplit("/", 1)[1]))
    return frozenset(rows)


@cache
def silent():
    """(article, holder) pairs of whom the hand-made reading says that they are named and take no side."""
    graph, aip, aipv = reading()
    negatives = graph.subjects(predicate=None, object=aipv.NoStance)
    return {(article(str(graph.value(one, aip.evidence))), short(str(graph.value(one, aip.holder)))) for one in negatives}


def named(one):
    return short(one.actor.iri), short(one.target.iri)


@pytest.mark.parametrize(
    ("holder", "stance", "targets", "words"),
    [
        ("ac:trump", Stance.OPPOSE, {"in:us-draft-eo-ai-security-2026-05"}, ("delay", "pause", "blocker", "language", "dissatisf")),
        ("ac:us-admin-trump-2", Stance.OPPOSE, {"in:us-draft-eo-ai-security-2026-05"}, ("delayed", "flagging")),
        ("ac:open-source-advocates", Stance.OPPOSE, {"pr:mandatory-prerelease-review"}, ("lobbied against",)),
        ("ac:venture-capitalists", Stance.OPPOSE, {"pr:mandatory-prerelease-review"}, ("lobbied against",)),
        ("ac:eu", Stance.SUPPORT, {"in:eu-ai-act", "pr:comprehensive-regulation"}, ("AI Act",)),
        ("ac:us-admin-biden", Stance.SUPPORT, {"pr:federal-oversight-framework", "in:us-eo-14110"}, ("leaned", "establish")),
        ("ac:accelerationists", Stance.OPPOSE, {"pr:strict-oversight"}, ("heavy-handed",)),
    ],
    ids=lambda value: value if isinstance(value, str) and ":" in value else "",
)
def test_main_stances(holder, stance, targets, words):
    ours = [(document, one) for _, document, one in found() if named(one)[0] == holder and named(one)[1] in targets]
    assert {one.stance for _, one in ours} == {stance}
    for document, one in ours:
        assert document.text[one.quote.start : one.quote.end] == one.quote.text
        assert one.certainty is not Certainty.HYPOTHETICAL
        assert any(word.lower() in one.quote.text.lower() for word in words), one.quote.text


def test_no_sign_contradicts_the_hand_made_reading():
    signs = {}
    for name, holder, target, polarity in gold():
        signs.setdefault((name, holder, target), set()).add(polarity)
    ours = [((name, *named(one)), one) for name, _, one in found()]
    assert [(key, one.quote.text) for key, one in ours if signs.get(key) == {OPPOSITE.get(one.stance)}] == []
    assert sum(key in signs for key, _ in ours) >= 9


def test_those_who_are_only_named_hold_nothing():
    holders = {(name, named(one)[0]) for name, _, one in found()}
    assert silent() >= {("004", "ac:openai"), ("004", "ac:anthropic"), ("004", "ac:china"), ("000", "ac:startups")}
    assert len(silent()) == 13
    assert holders & silent() == set()


def test_enough_is_found_and_little_else():
    ours = {(name, *named(one), str(one.stance)) for name, _, one in found() if one.target.iri}
    assert len(ours & gold()) >= 9
    assert len(ours & gold()) >= 0.6 * len(ours)
