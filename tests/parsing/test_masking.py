"""The masked text leads back to the source, character by character, and shows the parser plain words."""

import random
import re

import pytest

from ingest.naming.names import NameIndex
from ingest.parsing.masking import MARKS, masked, quotation_marks
from ontology.registry import registry

INDEX = NameIndex(registry().surfaces)
LISTED = sorted(registry().surfaces)


def mask(text, *, headline=False, surnames=frozenset()):
    return masked(text, INDEX, registry(), headline=headline, surnames=surnames)


def generated(seed):
    """A sentence of names, quotes, dashes, bill numbers and rare verbs."""
    chance = random.Random(seed)
    words = ["vetoed", "opposes", "to veto", "the", "a", "its", "California's", "bill", "said", "against", "co-sponsored", "delays", "and"]
    names = [*chance.sample(LISTED, 12), "SB 9999", "H.R. 77", "the administration", "the White House", "Assembly Bill 12", "Prop. 8"]
    marks = [' "', '" ', " “", "” ", " — ", "—", "–", ", ", ". ", "’s ", "'s ", " '", "' ", " (", ") ", "\u00a0", "-", " … ", "é", "🎉"]
    pieces = [chance.choice([words, names, marks])[:] for _ in range(chance.randint(1, 25))]
    return " ".join(chance.choice(piece) for piece in pieces)


@pytest.mark.parametrize("seed", range(0, 300, 20))
@pytest.mark.parametrize("headline", [False, True])
def test_every_character_knows_its_stretch(seed, headline):
    for text in map(generated, range(seed, seed + 20)):
        seen = mask(text, headline=headline)
        assert len(seen.text) == len(seen.starts) == len(seen.ends)
        assert all(0 <= start < end <= len(text) for start, end in zip(seen.starts, seen.ends, strict=True))
        assert list(seen.starts) == sorted(seen.starts)
        assert list(seen.ends) == sorted(seen.ends)
        covered = {place for start, end in zip(seen.starts, seen.ends, strict=True) for place in range(start, end)}
        assert {text[place] for place in set(range(len(text))) - covered} <= MARKS | {"'", "‘", "’"}


@pytest.mark.parametrize("seed", range(0, 300, 20))
def test_what_is_not_replaced_is_the_source(seed):
    for text in map(generated, range(seed, seed + 20)):
        seen = mask(text)
        for character, start, end in zip(seen.text, seen.starts, seen.ends, strict=True):
            assert character == text[start] or end - start > 1 or seen.starts.count(start) > 1, (text, character)


@pytest.mark.parametrize("seed", range(0, 300, 20))
def test_a_replaced_stretch_is_one_name_number_office_or_verb(seed):
    for text in map(generated, range(seed, seed + 20)):
        seen = mask(text)
        for match in seen.names:
            stretch = text[seen.starts[match.start] : seen.ends[match.end - 1]]
            plain = "".join(sign for sign in stretch if sign not in MARKS)
            assert registry().candidates(plain) or set(match.iris) <= set(INDEX.find(plain)[0].iris), (text, stretch)
        for first, verb in seen.lemmas:
            written = re.match(r"[\w-]+", text[seen.starts[first] :])
            assert written
            assert written.group()[:2].lower() == verb[:2] or verb in ("freeze", "undo"), (text, verb)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hugging Face read SB 53.", "Google read NAFTA."),
        ("Senator Ted Cruz read the RAISE Act.", "Senator Obama read the Act."),
        ("Yesterday Meta read H.R. 9999.", "Yesterday Google read NAFTA."),
        ("He wants to veto the bill.", "He wants to reject the bill."),
        ("Meta said “we oppose it” today.", "Google said we oppose it today."),
        ("Nobody here is known.", "Nobody here is known."),
        # what tears a row of names; alone it stays
        ("Sens. Ann Poe (R-Fla.), Bo Cole (FL-27) and Lee Doe (D) met.", "Sens. Ann Poe, Bo Cole and Lee Doe (D) met."),
        ("Sen. Ann Poe (R-Fla.) read it.", "Sen. Ann Poe (R-Fla.) read it."),
        ("Then the administration spoke.", "Then the Senate spoke."),
        ("Then the Biden administration spoke.", "Then the Biden administration spoke."),
        ("Meta and Google and OpenAI met.", "Google and Microsoft and Apple met."),
        ("", ""),
    ],
)
def test_what_the_parser_is_shown(text, shown):
    assert mask(text).text == shown


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Meta vetoed and lauded it.", ["veto", "laud"]),
        ("Meta will veto it.", ["veto"]),
        ("A veto came.", []),
        ("Meta's backers met.", []),
        ("She upheld it.", ["uphold"]),
        ("The Vetoed Act", []),
    ],
)
def test_rare_verbs_keep_their_lemma(text, lemmas):
    assert [verb for _, verb in mask(text).lemmas] == lemmas


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "no" twice.', ['"no"']),
        ("He said “no” and «yes».", ["“no”", "«yes»"]),
        ("He said 'no way' twice.", ["'no way'"]),
        ("Meta's and Google's rules, the companies' rules.", []),
        ("It wasn't Meta's.", []),
        ('An "open one', ['"']),
        ("He called it a 'blocker,' and left.", ["'blocker,'"]),
        ("The '90s were Meta's.", []),
        ("“The order on “Woke AI” is bad. We say no.” He left.", ["“The order on “Woke AI” is bad. We say no.”"]),
        ('"The order on "Woke AI" is bad. We say no." He left.', ['"The order on "Woke AI" is bad. We say no."']),
        ("“The order on “Woke AI” is bad. We say no.", ["“"]),
        ("“We say no, said Roe. “We say yes,” said Doe.", ["“We say no, said Roe. “", "“We say yes,”"]),
        ('"No," he said, and "yes" too.', ['"No,"', '"yes"']),
        ('"No, "he said. "Yes."', ['"No, "', '"Yes."']),
    ],
)
def test_quotation_marks(text, quoted):
    marks = quotation_marks(text)
    stretches = [text[start : end + 1] for start, end in zip(marks[::2], marks[1::2], strict=False)]
    assert (stretches or [text[place] for place in marks]) == quoted


def test_marks_lie_as_their_author_set_them():
    straight, curled = '"On "Woke AI" we say no."', "“On “Woke AI” we say no.”"
    assert quotation_marks(straight, curled) == [0, len(straight) - 1]


@pytest.mark.parametrize(
    ("text", "surnames", "shown"),
    [
        ("Hugging Face Reads New Bill in California", (), "Google reads new bill in California"),
        ("Hawley Meets Widget Makers Over New Rules", ("Hawley",), "Obama meets widget makers over new rules"),
        ("Sen. Smith Meets Widget Makers Over Rules", (), "sen. Smith meets widget makers over rules"),
        ("A long heading in sentence case about widgets", (), "A long heading in sentence case about widgets"),
        ("EU AND US SIGN PACT", (), "EU AND US SIGN PACT"),
    ],
)
def test_headlines_are_put_in_sentence_case_without_their_names(text, surnames, shown):
    assert mask(text, headline=True, surnames=frozenset(surnames)).text == shown


def test_only_headlines_are_put_in_sentence_case():
    assert mask("The Widget Makers Of America Met Here").text == "The Widget Makers Of America Met Here"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unions Back Limits on Toys", "unions reject limits on toys"),
        ("Meta and Google Back Limits on Toys", "Google and Microsoft reject limits on toys"),
        ("Unions Push Back on Toys", "unions push back on toys"),
        ("Teachers Back in Class", "teachers back in class"),
        ("Meta Rolls Back Limits on Toys", "Google rolls back limits on toys"),
        ("Law Backed by Meta Heads to Governor", "law backed by Google goes to governor"),
        ("Agency Heads Fear Toys", "agency heads fear toys"),
    ],
)
def test_verbs_of_headlines(text, expected):
    assert mask(text, headline=True).text == expected
