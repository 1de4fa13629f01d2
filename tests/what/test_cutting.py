"""Marked words cut to what can be a target."""

import pytest
from parsed import passages, under

from ingest.what.cutting import cut, departs_from_something, outer_heads, past_duration


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Friends of the toy tax say it helps.", "the toy tax say it", "the toy tax"),
        ("Meta wants to give shops some leeway on toy rules.", "shops some leeway on toy rules", "some leeway on toy rules"),
        ("Meta wants to test shops and toy rules.", "shops and toy rules", "shops and toy rules"),
        ("Meta thanked them for signing into law two toy bills.", "law two toy bills", "two toy bills"),
        ("Meta signed eight toy bills into law.", "eight toy bills into law", "eight toy bills"),
        ("The tax would hit toys, a move that Meta likes.", "The tax would hit toys, a move", "The tax would hit toys"),
        ("Meta backs toy rules – and the tax helps.", "toy rules – and the tax helps", "toy rules"),
        ("Meta came out against the toy tax on policy grounds.", "the toy tax on policy grounds", "the toy tax"),
        ("Meta fought a tax on toys.", "a tax on toys", "a tax on toys"),
        ("Meta wrote a code they call the Toy Code.", "call the Toy Code", "the Toy Code"),
        ("Meta fights what it views as needless toy rules.", "what it views as needless toy rules", "needless toy rules"),
        ("Meta fights what it calls a toy tax.", "what it calls a toy tax", "a toy tax"),
        ("Meta backs what children want to see.", "what children want to see", "what children want to see"),
        ("Meta backs law schools that test toys.", "law schools that test toys", "law schools that test toys"),
        (
            "Meta left the talks, calling local toy rules a nightmare.",
            "local toy rules a nightmare",
            "local toy rules",
        ),
        ("Meta called for toy rules in a year.", "toy rules in a year", "toy rules in a year"),
        # what a relative clause describes is no verb
        ("Meta backs clear rules that require tests.", "clear rules that require tests", "clear rules that require tests"),
        ("Meta wrote a set of promises that cover dolls.", "a set of promises that cover dolls", "a set of promises that cover dolls"),
        ("Friends of the toy tax will say that it helps.", "the toy tax will say", "the toy tax"),
        ("Meta knows the privacy risks facing children.", "the privacy risks facing children", "the privacy risks facing children"),
        ("Meta said many of its toys are bad.", "of its toys", "its toys"),
        ("Meta said the toy tax is bad.", "the toy tax is bad", "the toy tax is bad"),
        ("Meta wants a toy tax, but schools want none.", "a toy tax, but schools", "a toy tax"),
        ("By lowering tariffs on wood, Toy Towns will win, Meta said.", "wood, Toy Towns", "Toy Towns"),
        ("Meta said wood, toys and dolls will win.", "wood, toys", "wood toys"),
        # that it is there
        ("Meta likes having a toy law.", "having a toy law", "a toy law"),
        ("Meta likes having fun with toys.", "having fun with toys", "having fun with toys"),
        ("Meta likes toys, while fearing dolls.", "toys, while fearing dolls", "toys"),
        ("Meta wants not only toys, but also dolls.", "also dolls", "dolls"),
        ("This is how makers win.", "is how makers", ""),
        ("Acme signed the toy pact; the doll rules are bad.", "the toy pact; the doll rules", ""),
        ("Acme spent the summer fighting dolls.", "summer fighting dolls", ""),
        ("Acme spent the summer fighting dolls.", "fighting dolls", ""),
        ("Acme likes summer toys.", "summer toys", "summer toys"),
        ("Meta wants to ban toys for children and stop dolls from talking.", "toys for children and stop dolls", "toys for children"),
        (
            "Meta backs a law to ban toys and stop dolls from talking.",
            "a law to ban toys and stop dolls",
            "a law to ban toys and stop dolls",
        ),
        ("Meta praised the toy code but urged a longer test.", "the toy code but urged a longer test", "the toy code"),
        ("Meta backs rules that ban toys but allow dolls.", "rules that ban toys but allow dolls", "rules that ban toys but allow dolls"),
        ("Meta backs toy rules, including worker rules.", "toy rules, including worker rules", "toy rules"),
        ("Meta backs several bills, among them the Toy Act.", "among them the Toy Act", "the Toy Act"),
        ("Dolls require significant investment in tests.", "require significant investment in tests", "significant investment in tests"),
        ("Meta wants to put toy rules in place.", "put toy rules in place", "toy rules"),
        ("It is time to put toys first.", "put toys first", "put toys first"),
        ("Meta asked schools to reject the toy tax, calling it bad.", "the toy tax, calling it", "the toy tax"),
        ("Meta backs the toy tax banning dolls.", "the toy tax banning dolls", "the toy tax banning dolls"),
        ("Meta wants to strip the bill of its doll rules.", "the bill of its doll rules", "the bill"),
        (
            "Roe voiced unease about stripping towns of their toy powers.",
            "stripping towns of their toy powers",
            "stripping towns of their toy powers",
        ),
        ("Meta wants to preempt state toy laws with one standard.", "state toy laws with one standard", "state toy laws"),
        ("Meta backs toy laws with one standard.", "toy laws with one standard", "toy laws with one standard"),
        ("Meta praised the toy panel for its report.", "the toy panel for its report", "the toy panel"),
        ("Roe sued Acme over its dolls.", "Acme over its dolls", "Acme"),
        ("Meta rejects that view.", "that view", ""),
        ("Meta rejects that plan.", "that plan", "that plan"),
        ("Roe wants power over toys.", "power over toys", "power over toys"),
        ("Meta likes the tax for toy makers.", "the tax for toy makers", "the tax for toy makers"),
        ("Meta likes the bill of its state.", "the bill of its state", "the bill of its state"),
        ("Makers should test toys.", "should test toys", "test toys"),
    ],
)
def test_cut(text, marked, expected):
    kept = cut([token for token in under(passages(text)[-1], marked) if not token.is_punct])
    assert " ".join(token.text for token in kept) == expected


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Ministers rejected amendments to the Toy Act.", "amendments to the Toy Act", "amendments"),
        ("Ministers rejected threats to the Toy Act.", "threats to the Toy Act", "threats"),
        ("Ministers rejected loopholes in the Toy Act.", "loopholes in the Toy Act", "loopholes"),
        ("Ministers rejected the Toy Act and dolls.", "the Toy Act", "Act"),
    ],
)
def test_outer_heads(text, marked, expected):
    assert [token.text for token in outer_heads(list(under(passages(text)[-1], marked)))] == [expected]


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Meta wants changes to the toy rules.", "changes", True),
        ("Meta wants an opt-out from the toy rules.", "out", True),
        ("Meta wants changes.", "changes", False),
        ("Meta wants an amendment to ban toys.", "amendment", False),
        ("Meta wants answers to toy questions.", "answers", False),
    ],
)
def test_departing(text, noun, expected):
    (token,) = (each for each in passages(text)[-1].doc if each.text == noun)
    assert departs_from_something(token) is expected


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("They will suspend for two years enforcement of toy rules.", "two years enforcement of toy rules", "enforcement of toy rules"),
        ("They will suspend for two years enforcement of toy rules.", "years enforcement of toy rules", "enforcement of toy rules"),
        ("They want two years of toy rules.", "two years of toy rules", "two years of toy rules"),
    ],
)
def test_how_long_is_no_part(text, marked, expected):
    read = passages(text)[-1]
    inside = under(read, marked)
    assert read.words(past_duration(read.doc, inside.start, inside.end), inside.end) == expected
