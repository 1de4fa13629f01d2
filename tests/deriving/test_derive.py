from dataclasses import replace
from datetime import date

import pytest
from readings import Said, reading

from graph.deriving.derive import Succession, changes, inferences, positions
from graph.deriving.derived import change_iri, derived_triples, position_iri
from ontology.model import Certainty, ChangeKind, DatePrecision, Modality, PartialDate, Stance
from ontology.terms import AIP, iri, sentence_iri, unlisted_actor_iri, unlisted_target_iri

ORDER = "the draft order"
BIDEN, TRUMP, US = iri("ac:us-admin-biden"), iri("ac:us-admin-trump-2"), iri("ac:us")
ENDS = {BIDEN: date(2025, 1, 20)}
SUCCESSIONS = {TRUMP: Succession(BIDEN, US)}


def held(*days, **options):
    """Positions of one actor on one target; each day is its date (or None) and the intensities stated in that day's document."""
    cases = [reading(*sentences(*stated), published=published, head=f"Page {number}") for number, (published, *stated) in enumerate(days)]
    return positions((each for case in cases for each in case.statements), (case.document.source for case in cases), **options)


def sentences(*stated):
    return [each if isinstance(each, Said) else Said("OpenAI", each, ORDER) for each in stated]


def brief(found):
    """What matters of a position: its side, its strength, its first and last day."""
    return [
        (
            str(each.stance)[0],
            each.intensity,
            str(each.valid_from.day) if each.valid_from else None,
            str(each.valid_to) if each.valid_to else None,
        )
        for each in found
    ]


def sure(intensity, **options):
    return Said("OpenAI", intensity, ORDER, **options)


TABLE = {
    "one day": ([("2026-05-21", -0.8)], [("o", -0.8, "2026-05-21", None)]),
    "one day, two strengths": ([("2026-05-21", -0.8, -0.4)], [("o", -0.6, "2026-05-21", None)]),
    "one day, both sides": ([("2026-05-21", -0.8, 0.8)], [("m", 0.0, "2026-05-21", None)]),
    "within the dead zone": ([("2026-05-21", 0.04)], [("m", 0.04, "2026-05-21", None)]),
    "the same side again": ([("2026-05-21", -0.8), ("2026-06-01", -0.6)], [("o", -0.7, "2026-05-21", None)]),
    "a reversal": ([("2026-05-21", -0.8), ("2026-06-01", 0.6)], [("o", -0.8, "2026-05-21", "2026-06-01"), ("s", 0.6, "2026-06-01", None)]),
    "there and back": (
        [("2026-01-01", -0.8), ("2026-02-01", 0.6), ("2026-03-01", -0.5)],
        [("o", -0.8, "2026-01-01", "2026-02-01"), ("s", 0.6, "2026-02-01", "2026-03-01"), ("o", -0.5, "2026-03-01", None)],
    ),
    "order of reading does not matter": (
        [("2026-06-01", 0.6), ("2026-05-21", -0.8)],
        [("o", -0.8, "2026-05-21", "2026-06-01"), ("s", 0.6, "2026-06-01", None)],
    ),
    "a guess does not overturn a quotation": (
        [("2026-05-21", sure(-0.8, confidence=1.0)), ("2026-06-01", sure(0.6, confidence=0.8, certainty=Certainty.POSSIBLE))],
        [("o", -0.4, "2026-05-21", None)],
    ),
    "a guess of half the weight does": (
        [("2026-05-21", sure(-0.8, confidence=1.0)), ("2026-06-01", sure(0.6, confidence=1.0, certainty=Certainty.POSSIBLE))],
        [("o", -0.8, "2026-05-21", "2026-06-01"), ("s", 0.6, "2026-06-01", None)],
    ),
    "one strong verb is no trend": ([("2026-05-21", -0.3), ("2026-06-01", -0.9)], [("o", -0.6, "2026-05-21", None)]),
    "two are": (
        [("2026-05-21", -0.3, -0.3), ("2026-06-01", -0.9, -0.9)],
        [("o", -0.3, "2026-05-21", "2026-06-01"), ("o", -0.9, "2026-06-01", None)],
    ),
    "a step of exactly 0.3": (
        [("2026-05-21", -0.9, -0.9), ("2026-06-01", -0.6, -0.6)],
        [("o", -0.9, "2026-05-21", "2026-06-01"), ("o", -0.6, "2026-06-01", None)],
    ),
    "a smaller step": ([("2026-05-21", -0.9, -0.9), ("2026-06-01", -0.61, -0.61)], [("o", -0.76, "2026-05-21", None)]),
    "undated only": ([(None, -0.8)], [("o", -0.8, None, None)]),
    "undated joins the dated": ([(None, -0.8), ("2026-05-21", -0.4)], [("o", -0.6, "2026-05-21", None)]),
    "undated joins its own side": (
        [(None, -0.8), ("2026-01-01", -0.8), ("2026-02-01", 0.6)],
        [("o", -0.8, "2026-01-01", "2026-02-01"), ("s", 0.6, "2026-02-01", None)],
    ),
    "a month is known by its last day": ([("2026-05", -0.8)], [("o", -0.8, "2026-05-31", None)]),
    "hypothetical never counts": (
        [("2026-05-21", sure(-0.8), sure(0.9, certainty=Certainty.HYPOTHETICAL))],
        [("o", -0.8, "2026-05-21", None)],
    ),
    "hypothetical alone is no position": ([("2026-05-21", sure(0.9, certainty=Certainty.HYPOTHETICAL))], []),
    "weights are confidence times certainty": (
        [("2026-05-21", sure(-1, confidence=1.0), sure(1, confidence=0.5, certainty=Certainty.PROBABLE))],
        [("o", -0.43, "2026-05-21", None)],
    ),
    "without any confidence": ([("2026-05-21", sure(-1, confidence=0.0), sure(-0.5, confidence=0.0))], [("o", -0.75, "2026-05-21", None)]),
    "nothing": ([], []),
}


@pytest.mark.parametrize(("days", "expected"), TABLE.values(), ids=TABLE)
def test_positions(days, expected):
    assert brief(held(*days)) == expected


def test_a_position_says_on_what_it_rests_and_how_sure_that_is():
    case = reading(sure(-0.8, confidence=0.6), sure(-0.6, confidence=0.9, certainty=Certainty.PROBABLE))
    (found,) = positions(case.statements, [case.document.source])
    assert found.actor == unlisted_actor_iri("OpenAI")
    assert found.target == unlisted_target_iri(ORDER)
    assert found.evidence == tuple(sorted(each.id for each in case.statements))
    assert found.confidence == 0.72
    assert found.valid_from == PartialDate(date(2026, 5, 21), DatePrecision.ON_OR_BEFORE)


def test_what_is_told_later_of_a_former_administration_it_held_by_its_last_day():
    biden = Said("ac:us-admin-biden Biden administration", 0.7, ORDER)
    (found,) = held(("2026-05-21", biden), ends=ENDS)
    assert brief([found]) == [("s", 0.7, "2025-01-19", "2025-01-20")]


def test_a_term_ends_the_last_position_only():
    biden = [Said("ac:us-admin-biden Biden administration", strength, ORDER) for strength in (0.7, -0.7)]
    assert brief(held(("2023-10-30", biden[0]), ("2024-05-01", biden[1]), ends=ENDS)) == [
        ("s", 0.7, "2023-10-30", "2024-05-01"),
        ("o", -0.7, "2024-05-01", "2025-01-20"),
    ]


def test_two_spellings_of_one_name_hold_one_position():
    case = reading(Said("Venture capitalists", -0.5, ORDER), Said("venture capitalists", -0.5, "The draft order"))
    assert len(positions(case.statements, [case.document.source])) == 1


def test_a_statement_without_its_source_is_an_error():
    with pytest.raises(KeyError):
        positions(reading(sure(-0.8)).statements, [])


MOVES = {
    "nothing moved": ([("2026-05-21", -0.8), ("2026-06-01", -0.6)], []),
    "reversal": ([("2026-05-21", -0.8), ("2026-06-01", 0.6)], [(ChangeKind.REVERSAL, "2026-06-01")]),
    "hardening": ([("2026-05-21", -0.3, -0.3), ("2026-06-01", -0.9, -0.9)], [(ChangeKind.HARDENING, "2026-06-01")]),
    "softening": ([("2026-05-21", 0.9, 0.9), ("2026-06-01", 0.3, 0.3)], [(ChangeKind.SOFTENING, "2026-06-01")]),
    "there and back": (
        [("2026-01-01", -0.8), ("2026-02-01", 0.6), ("2026-03-01", -0.5)],
        [(ChangeKind.REVERSAL, "2026-02-01"), (ChangeKind.REVERSAL, "2026-03-01")],
    ),
}


@pytest.mark.parametrize(("days", "expected"), MOVES.values(), ids=MOVES)
def test_changes(days, expected):
    found = changes(held(*days))
    assert [(move.kind, str(move.at.day)) for move in found] == expected
    assert all(move.by == unlisted_actor_iri("OpenAI") and move.target == unlisted_target_iri(ORDER) for move in found)


@pytest.mark.parametrize(
    ("before", "after", "kinds"), [(0.7, -0.4, [ChangeKind.OFFICE_SUCCESSION]), (0.7, 0.4, []), (-0.7, 0.4, [ChangeKind.OFFICE_SUCCESSION])]
)
def test_a_new_holder_of_an_office_is_no_change_of_mind(before, after, kinds):
    days = [
        ("2023-10-30", Said("ac:us-admin-biden Biden administration", before, ORDER)),
        ("2026-05-21", Said("ac:us-admin-trump-2 Second Trump administration", after, ORDER)),
    ]
    found = changes(held(*days, ends=ENDS), SUCCESSIONS)
    assert [move.kind for move in found] == kinds
    assert all((move.by, move.before.actor, move.after.actor) == (US, BIDEN, TRUMP) for move in found)


def test_succession_concerns_one_target():
    days = [
        ("2023-10-30", Said("ac:us-admin-biden Biden administration", 0.7, ORDER)),
        ("2026-05-21", Said("ac:us-admin-trump-2 Second Trump administration", -0.7, "another order")),
    ]
    assert changes(held(*days, ends=ENDS), SUCCESSIONS) == ()


def test_only_open_positions_have_shortcuts():
    found = held(("2026-05-21", -0.8), ("2026-06-01", 0.6))
    shortcuts = [each.predicate.value for each in derived_triples(found, ()) if each.predicate.value in {AIP.supports, AIP.opposes}]
    assert shortcuts == [AIP.supports]


def test_iris_follow_from_content():
    first, again = held(("2026-05-21", -0.8), ("2026-06-01", 0.6)), held(("2026-06-01", 0.6), ("2026-05-21", -0.8))
    assert sorted(map(position_iri, first)) != sorted(map(position_iri, held(("2026-05-21", -0.8))))
    assert len({position_iri(each) for each in first}) == 2
    (move,), (same,) = changes(first), changes(again)
    assert (change_iri(move) == change_iri(same)) == (position_iri(first[0]) == position_iri(again[0]))
    assert position_iri(first[0]) != position_iri(replace(first[0], stance=Stance.MIXED))


def test_an_authors_own_voice_counts_like_any_other():
    assert brief(held(("2026-05-21", sure(-0.8, modality=Modality.AUTHOR_VOICE)))) == [("o", -0.8, "2026-05-21", None)]


def inferred(intensity, cue="signal shift", **options):
    case = reading(Said("OpenAI", intensity, ORDER, modality=Modality.AUTHOR_INFERENCE), **options)
    return replace(case, statements=tuple(replace(each, cue=cue) for each in case.statements))


SIGNALS = {
    "an act read as a shift": ([inferred(0.5)], [ChangeKind.SIGNALLED_SHIFT]),
    "read so twice": ([inferred(0.5), inferred(0.6, head="Again", published="2026-06-01")], [ChangeKind.SIGNALLED_SHIFT]),
    "a view inferred, no shift": ([inferred(0.5, cue="suggest support")], []),
    "one inference of a view, one of a shift": (
        [inferred(0.5), inferred(0.6, cue="suggest support", head="Again")],
        [ChangeKind.SIGNALLED_SHIFT],
    ),
    "said by the holder as well": ([inferred(0.5), reading(sure(0.6), head="Said", published="2026-06-01")], []),
    "an earlier position is on record": (
        [reading(sure(-0.8), head="Before", published="2026-01-01"), inferred(0.5)],
        [ChangeKind.REVERSAL],
    ),
    "taken back later by the holder": (
        [inferred(0.5), reading(sure(-0.8), head="After", published="2026-06-01")],
        [ChangeKind.SIGNALLED_SHIFT, ChangeKind.REVERSAL],
    ),
}


@pytest.mark.parametrize(("cases", "kinds"), SIGNALS.values(), ids=SIGNALS)
def test_a_shift_is_signalled_until_it_is_shown(cases, kinds):
    statements = [each for case in cases for each in case.statements]
    found = changes(positions(statements, [case.document.source for case in cases]), None, inferences(statements))
    assert [move.kind for move in found] == kinds
    for move in found:
        signalled = move.kind is ChangeKind.SIGNALLED_SHIFT
        assert (move.before is None) == signalled
        assert bool(move.evidence) == signalled


def test_a_signalled_shift_names_the_sentence_that_signals_it():
    case = inferred(0.5)
    (move,) = changes(positions(case.statements, [case.document.source]), None, inferences(case.statements))
    lines = {f"{each}" for each in derived_triples((), [move])}
    sentence = case.statements[0].sentence
    assert move.evidence == (sentence_iri(case.document.source.id, sentence.start, sentence.end),)
    assert f"<{change_iri(move)}> <{AIP.evidence}> <{move.evidence[0]}>" in lines
    assert not any(AIP.fromPosition in line for line in lines)
