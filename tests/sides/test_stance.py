"""What predicates lean toward: frames, infinitives, nominal acts, particles and judgements compose their signs."""

import pytest
from parsed import passages, short, signed, statements, word

from ingest.sides.judged import judgement
from ingest.sides.leaning import lean, turned
from ingest.sides.stance import leanings


def leans(text, verb, **about):
    """Different leanings of the verb as "+ in:ca-sb-53"; its own negation is left to the caller."""
    read = passages(text, **about)[-1]
    found = leanings(word(read, verb), read)
    return list(dict.fromkeys(f"{'+-'[each.sign < 0]} {short(each.aim.target.iri) or each.aim.target.name}" for each in found if each.sign))


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Meta supports SB 53.", "supports", ["+ in:ca-sb-53"]),
        ("Meta opposes SB 53.", "opposes", ["- in:ca-sb-53"]),
        ("Meta vetoed SB 53.", "vetoed", ["- in:ca-sb-53"]),
        ("Meta co-sponsored SB 53.", "co-sponsored", ["+ in:ca-sb-53"]),
        ("Meta lobbied against SB 53.", "lobbied", ["- in:ca-sb-53"]),
        ("Meta lobbied for SB 53.", "lobbied", ["+ in:ca-sb-53"]),
        ("Meta came out against SB 53.", "came", ["- in:ca-sb-53"]),
        ("Meta put SB 53 on hold.", "put", ["- in:ca-sb-53"]),
        ("Meta took SB 53 off the table.", "took", ["- in:ca-sb-53"]),
        ("SB 53 was written into law by Meta.", "written", ["+ in:ca-sb-53"]),
        ("Meta put SB 53 on the table.", "put", []),
        ("Meta read SB 53.", "read", []),
        ("Meta opposes lunch.", "opposes", []),
        ("Meta opposes SB 53 and SB 1047.", "opposes", ["- in:ca-sb-53", "- in:ca-sb-1047"]),
    ],
)
def test_objects_and_prepositions(text, verb, expected):
    assert leans(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Meta wants to kill SB 53.", "wants", ["- in:ca-sb-53"]),
        ("Meta refused to sign SB 53.", "refused", ["- in:ca-sb-53"]),
        ("Meta vowed to defend SB 53.", "vowed", ["+ in:ca-sb-53"]),
        ("Meta stopped supporting SB 53.", "stopped", ["- in:ca-sb-53"]),
        ("Meta opposes repealing SB 53.", "opposes", ["+ in:ca-sb-53"]),
        ("Meta supports repealing SB 53.", "supports", ["- in:ca-sb-53"]),
        ("Meta urged Congress to pass SB 53.", "urged", ["+ in:ca-sb-53"]),
        ("Meta urged Congress to reject SB 53.", "urged", ["- in:ca-sb-53"]),
        ("Meta urged Congress not to pass SB 53.", "urged", ["- in:ca-sb-53"]),
        ("Meta urged Congress not to reject SB 53.", "urged", ["+ in:ca-sb-53"]),
        ("Meta called on Congress to reject SB 53.", "called", ["- in:ca-sb-53"]),
        ("Meta called for the repeal of SB 53.", "called", ["- in:ca-sb-53"]),
        ("Meta opposes the repeal of SB 53.", "opposes", ["+ in:ca-sb-53"]),
        ("Meta fought against the repeal of SB 53.", "fought", ["+ in:ca-sb-53"]),
        ("Meta rejected criticism of SB 53.", "rejected", ["+ in:ca-sb-53"]),
        ("Meta dropped its support for SB 53.", "dropped", ["- in:ca-sb-53"]),
        ("Meta criticized the agency for scrapping SB 53.", "criticized", ["+ in:ca-sb-53"]),
        ("Meta praised the board for not passing SB 53.", "praised", ["- in:ca-sb-53"]),
        ("Meta rebuked the mayor for her opposition to SB 53.", "rebuked", ["+ in:ca-sb-53"]),
        ("Meta was disappointed to see SB 53 vetoed.", "disappointed", ["+ in:ca-sb-53"]),
        ("Meta filed a lawsuit challenging SB 53.", "filed", ["- in:ca-sb-53"]),
        ("A petition opposing SB 53 was signed by Meta.", "signed", ["- in:ca-sb-53"]),
        ("A brief supporting SB 53 was filed by Meta.", "filed", ["+ in:ca-sb-53"]),
        ("Meta signed a petition.", "signed", []),
        ("Meta wants to see SB 53 signed into law.", "wants", ["+ in:ca-sb-53"]),
        ("Meta is glad to see Google fighting SB 53.", "glad", ["- in:ca-sb-53"]),
        ("Meta was glad to see SB 53.", "glad", []),
    ],
)
def test_signs_multiply(text, verb, expected):
    assert leans(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Meta called SB 53 a mistake.", "called", ["- in:ca-sb-53"]),
        ("Meta called SB 53 a good first step.", "called", ["+ in:ca-sb-53"]),
        ("Meta called SB 53 a bill.", "called", []),
        ("Meta views SB 53 as a threat.", "views", ["- in:ca-sb-53"]),
        ("Meta hailed SB 53 as a victory.", "hailed", ["+ in:ca-sb-53"]),
        ("Meta dismissed SB 53 as a distraction.", "dismissed", ["- in:ca-sb-53"]),
        ("The order signals a shift toward deregulation.", "signals", ["+ pr:deregulation"]),
        ("The order signals a shift away from deregulation.", "signals", ["- pr:deregulation"]),
    ],
)
def test_judgements_and_inferences(text, verb, expected):
    assert leans(text, verb)[:1] == expected[:1]
    assert len({each[0] for each in leans(text, verb)}) <= 1


@pytest.mark.parametrize(
    ("text", "noun", "sign"),
    [
        ("It is a mistake.", "mistake", -1),
        ("It is a good step.", "step", 1),
        ("It is a bill.", "bill", 0),
        ("It is dangerous.", "dangerous", -1),
        ("It is good and dangerous.", "good", 0),
        ("It is a welcome disaster.", "disaster", 0),
    ],
)
def test_judging_words(text, noun, sign):
    read = passages(text)[-1]
    assert judgement(word(read, noun)) == sign


def test_strength_and_confidence_stay_in_bounds():
    read = passages("Meta refused to stop fighting the repeal of the delay of SB 53.")[-1]
    for token in read.doc:
        for each in leanings(token, read):
            assert 0 < each.strength <= 1
            assert 0 < each.confidence <= 1
            assert each.sign in (-1, 1)
            assert token.i in each.cue


def test_a_turned_leaning_has_the_other_sign_and_all_else():
    read = passages("Meta supports SB 53.")[-1]
    (one,) = leanings(word(read, "supports"), read)
    assert turned(turned(one)) == one
    assert turned(one).sign == -one.sign
    assert (turned(one).aim, turned(one).cue, turned(one).strength) == (one.aim, one.cue, one.strength)


def test_the_words_of_a_target_turn_a_leaning():
    read = passages("Meta opposes the repeal of SB 53.")[-1]
    (one,) = leanings(word(read, "opposes"), read)
    target = one.aim
    assert lean(target, 1, 0.5, "act", ()).sign == target.sign
    assert lean(target, -1, 0.5, "act", (), 0.5).confidence == pytest.approx(0.5 * target.confidence)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta asked the state to drop the toy plan, to resist calls to weaken SB 53, and to act.", "ac:meta + in:ca-sb-53"),
        ("Meta asked the state to drop the toy plan, to scrap SB 53, and to act.", "ac:meta - in:ca-sb-53"),
        ("Meta worked to stop the plan to scrap SB 53.", "ac:meta + in:ca-sb-53"),
    ],
)
def test_a_list_of_infinitives_is_no_chain(text, expected):
    assert expected in signed(statements(text))
