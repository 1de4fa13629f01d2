"""Which instruments a row names, and where it ends."""

import pytest

from ingest.what.lists import beside, listed, own_item, row, rowed
from ingest.what.targets import aim
from tests.parsed import one_passage, under, word


@pytest.mark.parametrize(
    ("text", "noun", "names"),
    [
        ("Newsom signed several bills this week, including SB 53, SB 243 and AB 56.", "bills", ["SB 53", "SB 243", "AB 56"]),
        (
            "Newsom signed bills including: AB 56, the label bill by Jane Roe; AB 77, by John Doe; and SB 88.",
            "bills",
            ["AB 56", "AB 77", "SB 88"],
        ),
        ("The mayor signed a dozen bills on Monday, among them the Deepfake Act.", "bills", ["Deepfake Act"]),
        ("Meta fought laws such as SB 53 and the RAISE Act.", "laws", ["SB 53", "RAISE Act"]),
        ("Encode backed two bills: SB 53 and SB 243.", "bills", ["SB 53", "SB 243"]),
        ("Encode backed two bills (SB 53 and SB 243).", "bills", ["SB 53", "SB 243"]),
        ("Several bills were signed by Newsom, including SB 53.", "bills", ["SB 53"]),
        ("The bills Newsom signed include SB 53 and AB 489.", "bills", ["SB 53", "AB 489"]),
        ("Opposition to bills such as SB 53 and AB 489 is growing.", "bills", ["SB 53", "AB 489"]),
        ("Newsom vetoed bills, including AB 1064, and signed SB 243.", "bills", ["AB 1064"]),
        ("Newsom vetoed bills but signed others, including SB 243.", "bills", []),
        ("Newsom signed the bill, including SB 53.", "bill", []),
        ("Meta opposes rules, including in the RAISE Act.", "rules", []),
        ("Encode backs safety measures, including audits.", "measures", []),
        ("Meta opposes the rules: SB 53 is too strict.", "rules", []),
        ("Encode asks the panel to pass the two bills:", "bills", []),
        ("Encode asks the panel to pass these laws,", "laws", []),
    ],
)
def test_what_is_counted_among_those(text: str, noun: str, names: list[str]) -> None:
    read = one_passage(text)
    found = listed(word(read, noun), read)
    assert [read.words(each.start, each.end).removeprefix("the ") for each in found] == names


@pytest.mark.parametrize(
    ("text", "first", "names"),
    [
        ("Meta opposes SB 53, SB 243 and the AI moratorium.", "53", ["SB 53", "SB 243", "the AI moratorium"]),
        ("Newsom signed AB 56, the label bill, and AB 77, the Toy Act, into law.", "56", ["AB 56", "AB 77"]),
        ("Meta opposes SB 53, which asks for reports, and AB 1018.", "53", ["SB 53", "AB 1018"]),
        ("Meta opposes SB 53, and SB 243 died in committee.", "53", ["SB 53"]),
        ("SB 53 and SB 243 would cost jobs, and AB 56 is dead.", "53", ["SB 53", "SB 243"]),
        ("Meta opposes SB 53 or any similar bill.", "53", ["SB 53"]),
        ("Meta opposes SB 53 and the AI moratorium, after AB 56 passed.", "53", ["SB 53", "the AI moratorium"]),
    ],
)
def test_where_a_row_ends(text: str, first: str, names: list[str]) -> None:
    read = one_passage(text)
    assert [read.words(each.start, each.end) for each in row(word(read, first).i, read)] == names


@pytest.mark.parametrize(
    ("text", "marked", "names"),
    [
        ("Meta opposes SB 53 and SB 243.", "SB 53", ["SB 53", "SB 243"]),
        ("Meta opposes SB 53 and SB 243.", "SB 53 and SB 243", ["SB 53", "SB 243"]),
        ("Meta opposes SB 53 and SB 243.", "SB 243", []),  # one alone is no row
        ("Newsom signed a dozen bills, among them the Toy Act.", "among them the Toy Act", ["the Toy Act"]),
        ("Newsom signed a dozen bills, among them the Toy Act.", "a dozen bills", ["the Toy Act"]),
        ("Meta fears the delay of SB 53 and SB 243.", "the delay of SB 53", []),
    ],
)
def test_marked_words_that_begin_a_row(text: str, marked: str, names: list[str]) -> None:
    read = one_passage(text)
    assert [read.words(each.start, each.end) for each in rowed(list(under(read, marked)), read)] == names


@pytest.mark.parametrize(
    ("holder", "names"),
    [("Newsom", ["AB 56", "AB 77", "SB 88"]), ("Roe", ["AB 56"]), ("Doe", ["AB 77"]), ("Poe", ["SB 88"])],
)
def test_who_is_named_with_one_of_them_has_to_do_with_that_one(holder: str, names: list[str]) -> None:
    read = one_passage("Newsom signed three bills: AB 56, by Jane Roe; AB 77, authored by John Doe; and Poe's SB 88.")
    found = own_item(listed(word(read, "bills"), read), word(read, holder).i, read.doc)
    assert [read.words(each.start, each.end) for each in found] == names


@pytest.mark.parametrize(("act", "sign"), [("passage", 1), ("repeal", -1)])
def test_an_act_is_done_to_all_of_a_row(act: str, sign: int) -> None:
    read = one_passage(f"Meta supports the {act} of SB 53 and the RAISE Act.")
    noun = word(read, act)
    first = aim(noun, read)
    assert first is not None
    assert [(each.target.name, each.sign) for each in beside(first, noun, read)] == [("New York RAISE Act", sign)]
