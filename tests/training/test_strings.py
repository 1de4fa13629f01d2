"""A pipeline without the words of its training texts reads the same."""

import json

import spacy

from ingest.training.strings import needed, prune

TEXTS = (
    "Don't expect Sen. Ted Cruz to back the AI Act: he'll oppose it, he said at 5 p.m. in the U.S.",
    "Advocates—many of whom lobbied against pre-release mandates—weren't convinced. “It could've been worse,” they told us.",
    "See https://example.org/aardvark, or write to quokka@example.org :-) #AI",
    "",
)


def told(doc):
    """All that a pipeline says about a text, in words."""
    return [(t.text, t.lemma_, t.norm_, t.shape_, t.tag_, t.pos_, str(t.morph), t.dep_, t.head.i, t.is_sent_start, t.like_url) for t in doc]


def test_nothing_read_changes(nlp, tmp_path):
    nlp.to_disk(tmp_path)
    saved = spacy.load(tmp_path)
    expected = [told(saved(text)) for text in TEXTS]
    saved.to_disk(tmp_path)
    before, after = prune(tmp_path)
    assert before > after > 100
    assert [told(spacy.load(tmp_path)(text)) for text in TEXTS] == expected
    left = json.loads((tmp_path / "vocab" / "strings.json").read_text(encoding="utf-8"))
    assert len(left) == after
    assert not {word for word in left if "aardvark" in word or "quokka" in word}


def test_what_is_needed(nlp):
    strings = needed(nlp)
    assert "" not in strings
    assert {"nsubj:pass", "VBZ", "Number=Sing|POS=NOUN", "Number=Sing", "Number", "Sing", "NOUN", "don't", "n't"} <= strings
    assert not {word for word in strings if "://" in word}


def test_pruning_twice_changes_nothing(nlp, tmp_path):
    nlp.to_disk(tmp_path)
    prune(tmp_path)
    first = (tmp_path / "vocab" / "strings.json").read_bytes()
    before, after = prune(tmp_path)
    assert before == after
    assert (tmp_path / "vocab" / "strings.json").read_bytes() == first
