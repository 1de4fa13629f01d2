"""Sentences from CoNLL-U."""

from ingest.training.conllu import sentences


def row(number, form, *, lemma="_", head="0", label="root", misc="_"):
    return "\t".join([number, form, lemma, "X", "XX", "_", head, label, "_", misc]) + "\n"


def words(*rows):
    (sentence,) = sentences([*rows, "\n"])
    return sentence.words


def test_a_word_and_its_annotation():
    line = "1\tbills\tbill\tNOUN\tNNS\tNumber=Plur\t2\tobj\t_\tSpaceAfter=No\n"
    (word,) = words(line)
    assert (word.form, word.space, word.lemma, word.upos, word.xpos) == ("bills", False, "bill", "NOUN", "NNS")
    assert (word.feats, word.head, word.label) == ("Number=Plur", 2, "obj")


def test_underscores_stand_for_nothing():
    (word,) = words(row("1", "Hm"))
    assert (word.lemma, word.feats, word.space) == ("Hm", "", True)


def test_a_contraction_is_cut_at_the_lengths_of_its_words():
    found = words(row("1-2", "Gonna", misc="SpaceAfter=No"), row("1", "gon"), row("2", "na"), row("3", "."))
    assert [(word.form, word.space) for word in found] == [("Gon", False), ("na", False), (".", True)]


def test_a_contraction_that_cannot_be_cut():
    assert words(row("1-2", "wanna"), row("1", "want"), row("2", "to")) is None


def test_an_empty_node_is_no_word():
    assert [word.form for word in words(row("1", "a"), row("1.1", "b"), row("2", "c"))] == ["a", "c"]


def test_blocks_begin_at_documents_and_paragraphs():
    lines = ["# newdoc id = d\n", row("1", "a"), "\n", "# text = b\n", row("1", "b"), "\n", "# newpar\n", row("1", "c")]
    assert [sentence.starts_block for sentence in sentences(lines)] == [True, False, True]
