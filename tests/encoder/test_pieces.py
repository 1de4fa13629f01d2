import pytest

from ingest.encoder.pieces import BEFORE, SENTENCE, shown
from ingest.encoder.session import is_installed, load

pytestmark = pytest.mark.skipif(not is_installed(), reason="onnxruntime and tokenizers are not installed")

TEXT = "Governor Reed vetoed the bill."


def said(text: str, pieces: tuple[int, ...], offsets: tuple[tuple[int, int], ...], first: int) -> str:
    return text[offsets[pieces[0] - first][0] : offsets[pieces[-1] - first][1]]


def test_pieces_know_the_characters_they_cover() -> None:
    words = shown(load().tokenizer, TEXT, speaker="Bo Li", context="It passed on Monday.")
    start = TEXT.index("the bill")
    assert said(TEXT, words.pieces(start, start + 8), words.offsets, words.first) == "the bill"
    assert words.pieces(len(TEXT), len(TEXT) + 1) == ()


def test_the_speaker_stands_first_and_the_context_before_the_sentence() -> None:
    plain = shown(load().tokenizer, TEXT)
    spoken = shown(load().tokenizer, TEXT, speaker="Bo Li", context="It passed on Monday.")
    assert plain.speaker() == ()
    assert plain.first == 2
    assert spoken.speaker()[0] == 1
    assert spoken.first > plain.first + len(spoken.speaker())
    assert spoken.ids[spoken.first :] == plain.ids[plain.first :]


def test_what_is_too_long_is_cut_the_context_from_its_beginning() -> None:
    tokenizer = load().tokenizer
    long = " ".join(f"word{number}" for number in range(400))
    words = shown(tokenizer, long, speaker="Bo Li", context=long)
    assert words.first == BEFORE + 2
    assert len(words.offsets) == SENTENCE
    last = tokenizer.encode("word399", add_special_tokens=False).ids
    assert list(words.ids[words.first - 1 - len(last) : words.first - 1]) == last
