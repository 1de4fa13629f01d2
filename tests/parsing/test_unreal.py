"""Acts that are conditions, expectations or omissions."""

import pytest
from parsed import parse, signed, statements, word

from ingest.parsing.unreal import is_condition, is_expected, is_left_undone, would_be_first


@pytest.mark.parametrize(
    ("text", "verb", "kinds"),
    [
        ("If the Senate passes the bill, firms will leave.", "passes", "condition"),
        ("Firms will leave unless the Senate votes to pass the bill.", "pass", "condition"),
        ("The firm asked whether the Senate will pass the bill.", "pass", "condition"),
        ("Should the Senate pass the bill, firms will leave.", "pass", "condition"),
        ("Firms will leave before the Senate passes the bill.", "passes", "condition"),
        ("Firms left before the Senate passed the bill.", "passed", ""),
        ("Firms left because the Senate passed the bill.", "passed", ""),
        ("The bill would pass if the company did not oppose it.", "oppose", ""),  # it does oppose it
        ("Roe believes that the Senate will pass the bill.", "pass", "expected"),
        ("I am confident that the courts will block the order.", "block", "expected"),
        ("There are fears that the Senate will pass the bill.", "pass", "expected"),
        ("Roe hopes the Senate passes the bill.", "passes", "expected"),
        ("Roe believes that the Senate passed the bill.", "passed", ""),
        ("Roe said that the Senate will pass the bill.", "pass", ""),
        ("Roe is confident that he will sign the bill.", "sign", ""),
        ("The Senate has failed to pass the bill.", "pass", "undone"),
        ("The Senate has yet to pass the bill.", "pass", "undone"),
        ("The Senate has voted to pass the bill.", "pass", ""),
    ],
)
def test_what_is_not_told_to_be_done(text: str, verb: str, kinds: str) -> None:
    token = word(parse(text), verb)
    found = {"condition": is_condition(token), "expected": is_expected(token), "undone": is_left_undone(token)}
    assert " ".join(name for name, holds in found.items() if holds) == kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If Congress repeals SB 53, firms will leave.", []),
        ("Firms will leave unless the Senate repeals SB 53.", []),
        ("Meta worries that Congress will repeal SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta hopes that Congress will repeal SB 53.", ["ac:meta - in:ca-sb-53"]),
        ("Meta is afraid that Congress will not pass SB 53.", ["ac:meta + in:ca-sb-53"]),
        ("Meta does not fear that Congress will pass SB 53.", []),
        ("Meta is confident that Congress will repeal SB 53.", []),
        ("Meta said that Congress will repeal SB 53.", ["ac:us-congress - in:ca-sb-53"]),
        ("Meta hoped to kill SB 53.", ["ac:meta - in:ca-sb-53"]),
    ],
)
def test_who_takes_a_side(text: str, expected: list[str]) -> None:
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe asked whether he would work for any AI agency created by Congress.", []),
        ("Roe works for the AI agency created by Congress.", ["ac:us-congress + AI agency created by Congress"]),
    ],
)
def test_what_might_be_made(text, expected):
    assert signed(statements(text)) == expected


@pytest.mark.parametrize(
    ("text", "deed", "expected"),
    [
        ("Denver would be the first city to ban the toy.", "ban", True),
        ("Denver was the first city to ban the toy.", "ban", False),
        ("Denver would ban the toy.", "ban", False),
    ],
)
def test_what_one_would_be_the_first_to_do(text, deed, expected):
    assert would_be_first(word(parse(text), deed)) is expected
