"""What the encoder reads in a passage, with the real weights and sentences of ours."""

import pytest

from ingest.encoder.session import is_installed, load
from ingest.lexicon import verbs
from ingest.sides.claims import claims
from ingest.weighing.sensing import STRENGTH, Sense, senses
from ontology.model import Modality
from tests.parsed import one_passage, passages

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")


def best(text: str, **about: object) -> list[tuple[str, int, str]]:
    """Holder, sign and target of the surest reading of each holder."""
    found: dict[str, Sense] = {}
    for read in passages(text, **about):
        for each in senses(read, load()):
            if each.aim and (each.holder.actor.name not in found or each.sure > found[each.holder.actor.name].sure):
                found[each.holder.actor.name] = each
    return [(name, each.sign, each.aim.target.name) for name, each in found.items() if each.aim and each.sure > 0.5]


TABLE = (
    ("Meta called SB 53 a gift to its rivals.", [("Meta Platforms", -1, "California SB 53")]),
    ("SB 53, which Meta denounced, is back.", [("Meta Platforms", -1, "California SB 53")]),
    ("The bill, denounced by Meta, is SB 53.", [("Meta Platforms", -1, "California SB 53")]),
    ("Governor Kathy Hochul praised the RAISE Act as a model.", [("Kathy Hochul", 1, "New York RAISE Act")]),
)


@pytest.mark.parametrize(("text", "found"), TABLE)
def test_senses(text: str, found: list[tuple[str, int, str]]) -> None:
    got = best(text)
    assert set(found) <= {(name, sign, target) for name, sign, target in got}


def test_a_body_means_itself_in_its_own_text() -> None:
    got = best("Closing off open weights would be a grave mistake.", author="Coalition for Open Models")
    assert [(name, sign) for name, sign, _ in got] == [("Coalition for Open Models", -1)]


def test_a_sentence_without_anybody_is_not_asked_about() -> None:
    assert list(senses(one_passage("The bill would take effect in 2027."), load())) == []


@pytest.mark.parametrize("text", ["Hochul opposes the RAISE Act.", "Nvidia opposes the GAIN AI Act."])
def test_what_rules_claim_is_asked_about_whatever_is_heard(text: str) -> None:
    read = one_passage(text)
    ruled = list(claims(read))
    assert {one.holder.actor.name for one in ruled} == {one.holder.actor.name for one in senses(read, load(), ruled)}


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Encode fully supports the bold actions taken today by Microsoft.", "Microsoft"),
        ("We commend the steps announced last week by the Commerce Department.", "Department of Commerce"),
    ],
)
def test_nobody_is_for_his_own_acts_because_others_are(text: str, doer: str) -> None:
    assert doer not in [name for name, _, _ in best(text, author="Encode")]


@pytest.mark.parametrize(
    "text",
    [
        "Meta supports SB 53 and the European Chip Fund.",
        "Meta praised delays to SB 53 and the European Chip Fund.",
        "Meta fully supports the campaign by artists, labels and Microsoft.",
    ],
)
def test_what_stands_in_a_row_with_the_target_takes_no_side(text: str) -> None:
    assert [name for name, _, _ in best(text)] == ["Meta Platforms"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("California lawmakers passed the California bill.", "California"),
        ("Encode pushed for a landmark bill in California.", "California"),
    ],
)
def test_a_place_holds_nothing(text: str, place: str) -> None:
    read = one_passage(text)
    holders = {each.holder.actor.name for each in senses(read, load())}
    assert holders
    assert place not in holders


def test_a_question_claims_nothing() -> None:
    assert list(senses(one_passage("Does Meta oppose SB 53?"), load())) == []


@pytest.mark.parametrize(
    ("text", "holder", "carried", "reporter"),
    [
        ("“SB 53 would wreck research,” said Meta.", "Meta Platforms", Modality.DIRECT_QUOTE, None),
        ("Meta said that SB 53 would wreck research.", "Meta Platforms", Modality.INDIRECT_SPEECH, None),
        ("Meta sued California over SB 53.", "Meta Platforms", Modality.REPORTED_ACTION, None),
        ("Meta hates SB 53.", "Meta Platforms", Modality.PARAPHRASE, None),
        ("Scott Wiener said that Meta lobbied against SB 53.", "Meta Platforms", Modality.REPORTED_ACTION, "Scott Wiener"),
    ],
)
def test_how_a_reading_is_carried_and_who_reports_it(text: str, holder: str, carried: Modality, reporter: str | None) -> None:
    read = one_passage(text)
    sides = [each for each in senses(read, load()) if each.aim and each.holder.actor.name == holder]
    claim = max(sides, key=lambda each: each.sure).claim(read)
    assert (claim.modality, claim.attributed.actor.name if claim.attributed else None) == (carried, reporter)


def test_a_verb_of_the_lexicon_says_how_strongly() -> None:
    for verb in ("opposes", "hates"):
        read = one_passage(f"Meta {verb} SB 53.")
        claim = max((each for each in senses(read, load()) if each.aim), key=lambda each: each.sure).claim(read)
        known = [frame.strength for frame in verbs().get(claim.predicate.lemma_, ()) if frame.sign == -1]
        assert claim.leaning.strength == (known[0] if known else STRENGTH)


def test_a_reading_without_a_target_claims_nothing() -> None:
    read = one_passage("Meta opposes SB 53.")
    reading = next(senses(read, load()))
    with pytest.raises(ValueError, match="without a target"):
        Sense(reading.sentence, reading.holder, -1, 0.9, 0.0, None, reading.predicate).claim(read)
