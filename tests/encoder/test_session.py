import pytest

from ingest.encoder.pieces import shown
from ingest.encoder.session import Answer, is_installed, load

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")

SUPPORT, OPPOSE = 0, 1

# sentences of ours; the holder, and the side that must come out on top
READ = (
    ("Governor Reed praised the bill as a model for the nation.", "Governor Reed", SUPPORT),
    ("The Chamber denounced the measure as a job killer.", "The Chamber", OPPOSE),
    ("The measure was denounced by the Chamber, which called it a job killer.", "the Chamber", OPPOSE),
    ("Acme Labs urged lawmakers to pass the transparency act.", "Acme Labs", SUPPORT),
)


def answers(sentence: str, *holders: str) -> list[Answer]:
    words = shown(load().tokenizer, sentence)
    places = [(sentence.index(holder), sentence.index(holder) + len(holder)) for holder in holders]
    return load().answers(load().take(words), [words.pieces(*place) for place in places])


@pytest.mark.parametrize(("sentence", "holder", "side"), READ)
def test_the_side_a_holder_takes(sentence: str, holder: str, side: int) -> None:
    (answer,) = answers(sentence, holder)
    assert int(answer.signs.argmax()) == side
    assert answer.signs[side] > 0.5


def test_one_holds_what_the_other_does_not() -> None:
    sentence = "Acme Labs opposes the bill, Senator Ortega told the committee."
    acme, senator = answers(sentence, "Acme Labs", "Senator Ortega")
    assert acme.signs[OPPOSE] > senator.signs[OPPOSE]


def test_nobody_is_asked_about() -> None:
    assert answers("Acme Labs opposes the bill.") == []


def test_what_was_said_before_bears_no_tags() -> None:
    words = shown(load().tokenizer, "It is a gift to its rivals.", speaker="Acme Labs", context="The bill was passed in May.")
    (answer,) = load().answers(load().take(words), [words.speaker()])
    asked = [any(shares) for shares in answer.tags.tolist()]
    context = range(words.speaker_end, words.first)
    assert context
    assert [place for place, shares in enumerate(asked) if not shares] == list(context)
    assert answer.tags[words.first :].sum(-1) == pytest.approx(1, abs=1e-5)
