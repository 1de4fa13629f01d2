"""Annotated texts from treebanks."""

import pytest
import spacy
from spacy.tokens import DocBin

from ingest.training.conllu import Sentence, Word
from ingest.training.corpus import annotated, docs, groups, gum, main

VOCAB = spacy.blank("en").vocab
CONLLU = "# newdoc\n1\tMeta\tMeta\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_\n2\twon\twin\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n\n"


def word(form, head=0, label="root", *, space=True):
    return Word(form, space, form.lower(), "X", "XX", "", head, label)


def sentence(*forms, starts_block=False):
    return Sentence(tuple(word(form) for form in forms), starts_block)


def sizes(found, largest=8):
    return [len(group) for group in groups(found, largest)]


def test_groups_are_never_too_large_and_lose_nothing():
    found = sizes([sentence("a")] * 100, 4)
    assert sum(found) == 100
    assert set(found) == {1, 2, 3, 4}
    assert found == sizes([sentence("a")] * 100, 4)


def test_a_group_ends_with_its_paragraph():
    assert sizes([sentence("a", starts_block=True)] * 3) == [1, 1, 1]


def test_a_sentence_without_words_parts_its_neighbours():
    assert sizes([sentence("a"), Sentence(None, False), sentence("b")]) == [1, 1]


def test_heads_are_counted_through_the_text():
    first = (word("Meta", 2, "nsubj"), word("won", space=False))
    doc = annotated(VOCAB, [first, first])
    assert doc.text == "Meta wonMeta won"
    assert [token.head.i for token in doc] == [1, 1, 3, 3]
    assert [token.dep_ for token in doc] == ["nsubj", "ROOT"] * 2
    assert [span.text for span in doc.sents] == ["Meta won", "Meta won"]


@pytest.mark.parametrize(("copies", "texts"), [(0.0, ['"', "a"]), (1.0, ['"', "“", "a"])])
def test_copies_only_where_they_differ(copies, texts):
    found = docs(VOCAB, [[sentence('"')], [sentence("a")]], copies=copies)
    assert [doc.text.strip() for doc in found] == texts


@pytest.fixture
def checkouts(tmp_path):
    """The treebanks' folders with one sentence per document."""
    sources = tmp_path / "ewt" / "not-to-release" / "sources" / "weblog"
    lists = tmp_path / "ewt" / "not-to-release" / "file-lists"
    dep = tmp_path / "gum" / "dep"
    for folder in (sources, lists, dep):
        folder.mkdir(parents=True)
    splits = []
    for split in ("train", "dev", "test"):
        (sources / f"{split}.conllu").write_text(CONLLU, encoding="utf-8")
        (lists / f"files.{split}").write_text(f"weblog/{split}.conllu\n", encoding="utf-8")
        names = [f"GUM_{genre}_{split}" for genre in ("news", "bio", "fiction")]
        splits += [f"## {split}", *(f"  * {name}" for name in names)]
        for name in names:
            (dep / f"{name}.conllu").write_text(CONLLU, encoding="utf-8")
    (tmp_path / "gum" / "splits.md").write_text("\n".join(splits), encoding="utf-8")
    (tmp_path / "pud.conllu").write_text(CONLLU, encoding="utf-8")
    return tmp_path


def test_only_the_free_genres_of_gum(checkouts):
    assert len(gum(checkouts / "gum", "train")) == 2
    assert len(gum(checkouts / "gum", "train", frozenset({"fiction"}))) == 1


def test_the_command_writes_what_training_takes(checkouts, tmp_path):
    out = tmp_path / "data"
    places = ["--ewt", tmp_path / "ewt", "--gum", tmp_path / "gum", "--pud", tmp_path / "pud.conllu", "--out", out]
    assert main([str(place) for place in places]) == 0
    assert spacy.load(out / "base_tok")("pre-release")[0].text == "pre-release"
    counts = {path.stem: len(DocBin().from_disk(path)) for path in out.glob("*.spacy")}
    both = {f"{name}_{split}": count for name, count in (("ewt", 1), ("gum", 2)) for split in ("train", "dev", "test")}
    assert counts == both | {"gumnews_heldout": 2, "pud": 1}
