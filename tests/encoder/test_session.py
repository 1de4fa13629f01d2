import pytest

from ingest.encoder.pieces import shown
from ingest.encoder.session import AT_ONCE, Query, is_installed, load

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")

SUPPORT, OPPOSE = 0, 1

# sentences of ours; the holder, and the side that must come out on top
READ = (
    ("Governor Reed praised the bill as a model for the nation.", "Governor Reed", SUPPORT),
    ("The Chamber denounced the measure as a job killer.", "The Chamber", OPPOSE),
    ("The measure was denounced by the Chamber, which called it a job killer.", "the Chamber", OPPOSE),
    ("Acme Labs urged lawmakers to pass the transparency act.", "Acme Labs", SUPPORT),
)


def query(sentence: str, *holders: str) -> Query:
    words = shown(load().tokenizer, sentence)
    places = [(sentence.index(holder), sentence.index(holder) + len(holder)) for holder in holders]
    return Query(words, tuple(words.pieces(*place) for place in places))


@pytest.mark.parametrize(("sentence", "holder", "side"), READ)
def test_the_side_a_holder_takes(sentence: str, holder: str, side: int) -> None:
    ((answer,),) = load().answers([query(sentence, holder)])
    assert int(answer.signs.argmax()) == side
    assert answer.signs[side] > 0.5


def test_one_holds_what_the_other_does_not() -> None:
    sentence = "Acme Labs opposes the bill, Senator Ortega told the committee."
    ((acme, senator),) = load().answers([query(sentence, "Acme Labs", "Senator Ortega")])
    assert acme.signs[OPPOSE] > senator.signs[OPPOSE]


def test_answers_come_in_the_order_asked_whatever_the_batches() -> None:
    queries = [query(sentence, holder) for sentence, holder, _ in READ] * AT_ONCE
    queries.insert(3, Query(queries[0].sentence, ()))
    alone = [load().answers([each])[0] for each in queries[:6]]
    together = load().answers(queries)
    assert len(together) == len(queries)
    assert together[3] == []
    for one, other in zip(alone, together, strict=False):
        assert [int(each.signs.argmax()) for each in one] == [int(each.signs.argmax()) for each in other]
