"""How sure the source is of a clause: hedges, modal verbs, conditions and questions."""

import pytest
from parsed import one_passage, word

from ingest.parsing.certainty import certainty
from ontology.model import Certainty

CERTAIN, PROBABLE, POSSIBLE, HYPOTHETICAL = Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Meta opposes the law.", "opposes", CERTAIN),
        ("Meta opposed the law.", "opposed", CERTAIN),
        ("Meta must oppose the law.", "oppose", CERTAIN),
        ("Meta will oppose the law.", "oppose", PROBABLE),
        ("Meta would oppose the law.", "oppose", PROBABLE),
        ("Meta may oppose the law.", "oppose", POSSIBLE),
        ("Meta might oppose the law.", "oppose", POSSIBLE),
        ("Meta could oppose the law.", "oppose", POSSIBLE),
        ("Meta reportedly opposes the law.", "opposes", PROBABLE),
        ("Meta perhaps opposes the law.", "opposes", POSSIBLE),
        ("Meta is expected to oppose the law.", "oppose", PROBABLE),
        ("Meta is likely to oppose the law.", "oppose", PROBABLE),
        ("Meta seems to oppose the law.", "oppose", POSSIBLE),
        ("Meta is considering opposing the law.", "opposing", POSSIBLE),
        ("If Meta opposes the law, it fails.", "opposes", HYPOTHETICAL),
        ("The law fails unless Meta supports it.", "supports", HYPOTHETICAL),
        ("Nobody knows whether Meta opposes the law.", "opposes", HYPOTHETICAL),
        ("Does Meta oppose the law?", "oppose", HYPOTHETICAL),
        ("“Does Meta oppose the law?”", "oppose", HYPOTHETICAL),
        ("Meta said that it opposes the law.", "opposes", CERTAIN),
    ],
)
def test_certainty_of_a_clause(text, verb, expected):
    read = one_passage(text)
    assert certainty(word(read, verb))[0] is expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Meta will oppose the law if it is changed.", "oppose", "if it is changed"),
        ("Meta supports the law unless it is changed.", "supports", "unless it is changed"),
        ("If it is changed, Meta will oppose the law.", "oppose", "If it is changed"),
        ("Meta opposes the law because it is long.", "opposes", None),
        ("Meta opposes the law.", "opposes", None),
    ],
)
def test_the_condition_in_the_words_of_the_text(text, verb, expected):
    read = one_passage(text)
    found = certainty(word(read, verb))[1]
    assert (read.words(*found).strip(" ,.") if found else None) == expected


def test_a_condition_keeps_its_names():
    read = one_passage("Meta will oppose the law if Hugging Face signs SB 53.")
    found = certainty(word(read, "oppose"))[1]
    assert found is not None
    assert read.words(*found).strip(" .") == "if Hugging Face signs SB 53"


def test_the_weakest_word_decides():
    read = one_passage("Meta may reportedly oppose the law.")
    assert certainty(word(read, "oppose"))[0] is POSSIBLE
