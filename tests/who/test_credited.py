"""What a sentence credits to a source, and the source."""

import pytest

from ingest.who.credited import credited
from tests.parsed import one_passage, read_together, signed


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        ("The levy would hurt gardeners, according to the Garden Alliance.", "The levy would hurt gardeners", "Garden Alliance"),
        ("“The levy would hurt gardeners,” according to Harrow's filing.", "The levy would hurt gardeners", "Harrow"),
        ("“The levy would hurt gardeners,” according to comments filed by Harrow Foods.", "The levy would hurt gardeners", "Harrow Foods"),
        ("According to a letter from Harrow Foods, the levy would hurt gardeners.", "the levy would hurt gardeners", "Harrow Foods"),
        ("The levy would hurt gardeners, according to a poll.", None, None),
        ("The levy is set according to the rules of the Garden Alliance.", None, None),
        ("According to Harrow Foods, yes.", None, None),
    ],
)
def test_what_is_credited_to_whom(text, said, source):
    read = one_passage(text)
    found = credited(next(iter(read.doc.sents)), read)
    assert (found and read.words(found[0].start, found[0].end).strip("”,. ")) == said
    assert (found and [one.actor.name for one in found[1]]) == (source and [source])


def test_a_demand_in_a_filing_is_that_of_its_author():
    found = signed(read_together("“The commission should reject SB 53,” according to Meta's filing."))
    assert found == ["ac:meta - in:ca-sb-53"]


def test_the_words_for_the_source_are_no_part_of_the_target():
    (one,) = read_together("“Doll makers should be required to pay for safety labels,” according to Meta's filing.")
    assert one.target.name == "required to pay for safety labels"
