"""The memory of one document: its day, who and what was named, and who is meant afterwards."""

from dataclasses import replace
from datetime import date

import pytest
from parsed import TODAY, document, passages, short

from ingest.naming.discourse import Discourse, Trace
from ingest.naming.names import NameIndex
from ingest.naming.propositions import PropositionIndex
from ontology.model import Actor, ActorKind, Genre, Target, TargetKind
from ontology.registry import registry
from ontology.terms import iri

ROE = Actor(None, "Jane Roe", ActorKind.PERSON)
OTHER_ROE = Actor(None, "John Roe", ActorKind.PERSON)
LAW = Target(None, "a law", TargetKind.INSTRUMENT)
ORDER = Target(None, "an order", TargetKind.INSTRUMENT)


def discourse(text="Nothing.", **about):
    return Discourse(document(text, **about), registry(), PropositionIndex(registry()), NameIndex(registry().surfaces).find(text))


@pytest.mark.parametrize(
    ("text", "on", "day"),
    [
        ("He read the EU AI Act.", date(2023, 1, 2), date(2023, 1, 2)),
        ("Nothing.", None, None),
        ("Anthropic met Meta.", None, None),
    ],
)
def test_the_day_a_text_is_read_on(text, on, day):
    assert discourse(text, on=on).on == day


def test_an_undated_text_is_no_older_than_what_it_names():
    adopted = {short(one): entry.adopted for one, entry in registry().instruments.items()}
    assert discourse("He read Executive Order 14110.", on=None).on == adopted["in:us-eo-14110"].day
    both = discourse("He read Executive Order 14110 and SB 53.", on=None).on
    assert both == max(adopted["in:us-eo-14110"].day, adopted["in:ca-sb-53"].day)


def test_targets_before_a_place():
    memory = discourse()
    memory.observe(Trace(0, 3, LAW, True, False))
    memory.observe(Trace(2, 1, ORDER, False, False))
    assert [target for _, target in memory.targets_before(2, 1)] == [LAW]
    assert [target for _, target in memory.targets_before(2, 2)] == [LAW, ORDER]
    assert memory.last_target(2, 2) == ORDER
    assert memory.last_target(2, 1, within=1) is None
    assert memory.last_target(1, 0, within=1) == LAW
    assert memory.last_target(0, 3) is None


def test_a_surname_stands_for_one_person_or_for_none():
    memory = discourse()
    memory.observe(Trace(0, 0, ROE, True, True))
    assert memory.surnames["Roe"] == ROE
    memory.observe(Trace(0, 9, ROE, True, True))
    assert memory.surnames["Roe"] == ROE
    memory.observe(Trace(1, 0, OTHER_ROE, True, True))
    assert memory.surnames["Roe"] is None
    memory.observe(Trace(2, 0, ROE, True, True))
    assert memory.surnames["Roe"] is None


def test_listed_people_are_known_by_surname_from_the_start():
    memory = discourse("Cruz met Ted Cruz.")
    assert memory.surnames["Cruz"] == registry().as_actor(iri("ac:us-cruz"))
    assert "Newsom" not in memory.surnames


@pytest.mark.parametrize(
    ("actor", "person"),
    [
        (registry().as_actor(iri("ac:us-cruz")), True),
        (registry().as_actor(iri("ac:anthropic")), False),
        (registry().as_actor(iri("ac:venture-capitalists")), False),
        (ROE, True),
        (Actor(None, "environmental groups", ActorKind.CIVIL_SOCIETY), False),
        (Actor(None, "three senators", ActorKind.LEGISLATOR), False),
    ],
)
def test_who_is_a_person(actor, person):
    assert discourse().is_person(actor) is person


@pytest.mark.parametrize(
    ("author", "publisher", "known"),
    [
        ("Ted Cruz", None, "ac:us-cruz"),
        (None, "Anthropic", "ac:anthropic"),
        ("Jane Roe", "Anthropic", "ac:anthropic"),
        ("Jane Roe", None, None),
        (None, None, None),
    ],
)
def test_the_author_where_listed(author, publisher, known):
    actor = discourse(author=author, publisher=publisher).author()
    assert (None if actor is None else short(actor.iri)) == known


def test_reading_fills_the_memory():
    memory = passages("Anthropic Endorses the RAISE Act\n\nTed Cruz read SB 53. It passed.", on=TODAY)[-1].discourse
    seen = [short(trace.entity.iri) for trace in memory.trail]
    assert set(seen) >= {"ac:anthropic", "in:ny-raise-act", "ac:us-cruz", "in:ca-sb-53"}
    assert [short(target.iri) for target in memory.title_instruments] == ["in:ny-raise-act"]
    places = [(trace.block, trace.token) for trace in memory.trail if isinstance(trace.entity, Actor)]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("publisher", "text", "genre", "voice"),
    [
        ("Google", "We oppose it.", Genre.UNKNOWN, True),
        ("Google", "It is our view.", Genre.PRESS_RELEASE, True),
        ("Google", "We oppose it.", Genre.NEWS_REPORT, False),
        ("Google", "“We oppose it,” she said.", Genre.UNKNOWN, False),
        ("Google", "I oppose it.", Genre.UNKNOWN, False),
        ("Google", "It failed.", Genre.UNKNOWN, False),
        ("Reuters", "We asked them.", Genre.UNKNOWN, False),
        ("Harbor Tech Council", "We oppose it.", Genre.UNKNOWN, True),
        ("Law Society of Harbor", "We oppose it.", Genre.UNKNOWN, True),
        ("Association of Harbor Cities (AHC)", "We oppose it.", Genre.UNKNOWN, True),
        ("Campaign for Harbors", "We oppose it.", Genre.UNKNOWN, True),
        ("New York State AFL-CIO", "We oppose it.", Genre.UNKNOWN, True),
        ("Times of Harbor", "We asked them.", Genre.UNKNOWN, False),
        ("Life of Harbor", "We asked them.", Genre.UNKNOWN, False),
        ("Harbor Times", "We asked them.", Genre.UNKNOWN, False),
        ("Harbor Life", "We asked them.", Genre.UNKNOWN, False),
    ],
)
def test_a_body_that_is_no_news_medium_speaks_on_its_own_page(publisher, text, genre, voice):
    given = document(text, publisher=publisher)
    given = replace(given, source=replace(given.source, genre=genre))
    assert Discourse(given, registry(), PropositionIndex(registry()), ()).has_voice is voice
