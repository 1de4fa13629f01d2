"""Laws, bills and orders by description, and those that a text introduces without a name."""

import pytest
from parsed import passages, short, word

from ingest.what import instruments
from ingest.what.targets import aim
from ontology.model import TargetKind


def meant(text, noun, reading, **about):
    read = passages(text, **about)[-1]
    found = reading(word(read, noun), read)
    return None if found is None else short(found.target.iri) or found.target.name


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("SB 53 passed. Meta opposes the bill.", "bill", "in:ca-sb-53"),
        ("SB 53 passed. Meta opposes this law.", "law", "in:ca-sb-53"),
        ("SB 53 passed. Meta opposes the California bill.", "bill", None),
        ("SB 53 passed. Meta opposes the order.", "order", None),
        ("SB 53 passed. Meta opposes the Senate-amended bill.", "bill", "in:ca-sb-53"),
        ("SB 53 passed. Meta opposes the much-debated 300-page law.", "law", "in:ca-sb-53"),
        ("SB 53 passed. Meta opposes bills.", "bills", None),
        ("SB 53 passed. Meta opposes the tax bill.", "bill", None),
        ("Trump signed Executive Order 14110. Meta opposes the order.", "order", "in:us-eo-14110"),
        ("Trump signed Executive Order 14110. Meta opposes the treaty.", "treaty", None),
        ("SB 53 passed. Meta got a clean bill of health.", "bill", None),
        ("Meta opposes the bill.", "bill", None),
        ("Roe filed Amendment 12 to SB 53. Meta opposes the bill.", "bill", "in:ca-sb-53"),
        ("The AI LEAD Act is before the Senate. SB 53 was signed. Meta opposes the new law.", "law", "in:ca-sb-53"),
        ("The AI LEAD Act is before the Senate. Meta opposes the new law.", "law", None),
        ("The AI LEAD Act is before the Senate. Meta opposes the law.", "law", "in:us-ai-lead-act"),
    ],
)
def test_by_description(text, noun, expected):
    read = passages(text)[-1]
    last = [token for token in read.doc if token.text == noun][-1]
    found = instruments.described(last, read)
    assert (None if found is None else short(found.target.iri)) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        # a noun repeated means the earlier phrase, and what that is measured by is not what is spoken of
        ("Roe's toy proposal complied with SB 53. Meta opposes the proposal.", "proposal", "Roe's toy proposal"),
        ("SB 53 passed. A toy plan met it, and Meta opposes the plan.", "plan", "toy plan"),
        ("Roe's proposal complied with the Widget Act. Meta opposes the bill.", "bill", None),
        ("SB 53 passed. Roe's bill passed. Meta opposes the bill.", "bill", "in:ca-sb-53"),
        ("SB 53, the toy bill, passed. Meta opposes the bill.", "bill", "in:ca-sb-53"),
        ("A toy plan passed. Meta opposes the plan to ban dolls.", "plan", None),
        # what a noun is a part of is another thing
        ("Roe unveiled a toy plan to replace the proposal.", "proposal", None),
    ],
)
def test_a_noun_repeated(text, noun, expected):
    read = passages(text)[-1]
    found = instruments.described([token for token in read.doc if token.text == noun][-1], read)
    assert (None if found is None else short(found.target.iri) or found.target.name) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Rome unveiled its chip aid package. Poe praised the package.", "package", "chip aid package"),
        ("Rome unveiled its chip aid package.\n\nIt rained.\n\nPoe praised the package.", "package", "chip aid package"),
        ("Peers passed amendments to the Toy Bill. Poe praised the amendments.", "amendments", "amendments to the Toy Bill"),
        ("Roe released guidelines on chatbots in schools. Poe praised the guidelines.", "guidelines", "guidelines on chatbots in schools"),
        ("The ministers reached a deal on chips. Poe praised the deal.", "deal", "deal on chips"),
        ("Rome unveiled a chip package. Poe praised the package on cars.", "package", None),
        ("Doe is upset over government plans to copy songs. Poe praised the plans.", "plans", "government plans to copy songs"),
        ("Police want emotion recognition tools. Poe praised these tools.", "tools", "emotion recognition tools"),
        ("Police want emotion recognition tools. Poe praised tools.", "tools", None),
        # under another noun
        ("Doe fears plans to ban toys. Poe praised the proposals.", "proposals", "plans to ban toys"),
        ("After Utah passed its age verification bill, Meta applauded the measure.", "measure", "age verification bill"),
        ("Roe unveiled a plan to ban toys. Poe praised the proposal.", "proposal", "plan to ban toys"),
        ("The city passed an order imposing a toy moratorium. Poe likes this amendment.", "amendment", None),
        ("The city passed an order imposing a toy moratorium. Poe likes this provision.", "provision", "toy moratorium"),
        ("The House passed a decade-long toy moratorium. Poe likes this provision.", "provision", "decade-long toy moratorium"),
        ("The House voted to strip the toy moratorium from the budget. Poe fought the provision.", "provision", "toy moratorium"),
        ("Roe filed an amendment on toys. Poe likes this amendment.", "amendment", "amendment on toys"),
        ("Roe moved Amendment 49D. Poe likes the amendment.", "amendment", "Amendment 49D"),
        ("Roe moved Amendments 5 and 6. Poe likes these amendments.", "amendments", "Amendments 5 and 6"),
        # what a general noun can mean
        ("The Senate read KOSA. Poe praised the draft.", "draft", "in:us-kosa"),
        ("The Senate read KOSA. Poe praised the amended version.", "version", "in:us-kosa"),
        ("The Senate read KOSA. Poe praised the policy.", "policy", "in:us-kosa"),
        ("The Senate read KOSA. Poe praised the policy on cars.", "policy", None),
        ("Roe read KOSA and the Digital Omnibus. Poe likes KOSA. Doe praised the omnibus.", "omnibus", "in:eu-digital-omnibus-ai"),
        ("The Senate read KOSA. Poe praised the proposition.", "proposition", "in:us-kosa"),
        ("The Senate read KOSA. Poe praised the proposition on cars.", "proposition", None),
        ("The Senate read KOSA. Poe praised the declaration.", "declaration", None),
    ],
)
def test_what_bare_nouns_take_up(text, noun, expected):
    read = passages(text)[-1]
    found = instruments.described([token for token in read.doc if token.text == noun][-1], read)
    assert (None if found is None else short(found.target.iri) or found.target.name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe wrote the Artificial Intelligence Liability Bill. Meta opposes the AI Bill.", "Artificial Intelligence Liability Bill"),
        ("Roe wrote the Artificial Toy Bill. Meta opposes the AI Bill.", "AI Bill"),
    ],
)
def test_a_short_name_takes_up_a_long_one(text, expected):
    read = passages(text)[-1]
    found = aim(word(read, "Bill", 1), read)
    assert found is not None
    assert found.target.name == expected


@pytest.mark.parametrize(("said", "expected"), [("died", "new law"), ("was signed", "chatbot bill")])
def test_a_bill_that_was_passed_is_the_new_law(said, expected):
    read = passages(f"A chatbot bill {said}.\n\nMeta opposes the new law.")[-1]
    found = aim(word(read, "law"), read)
    assert found is not None
    assert found.target.name == expected


MORATORIUM = "The House passed a tax bill with a 10-year moratorium on state AI laws. Members argued all night."


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        (f"{MORATORIUM} Meta opposes the proposed moratorium.", "moratorium", "pr:state-law-moratorium"),
        (f"{MORATORIUM} Meta opposes this misguided provision.", "provision", "pr:state-law-moratorium"),
        (f"{MORATORIUM} Meta opposes that effort.", "effort", "pr:state-law-moratorium"),
        (f"{MORATORIUM} Meta opposes the effort to tax toys.", "effort", None),
        (f"{MORATORIUM} Meta opposes the idea.", "idea", "pr:state-law-moratorium"),
        (f"{MORATORIUM} Meta opposes the entire proposal.", "proposal", "pr:state-law-moratorium"),
        (f"{MORATORIUM} Meta opposes the idea that toys think.", "idea", None),
        (f"{MORATORIUM} Meta opposes a competing idea.", "idea", None),
        (f"{MORATORIUM} Then SB 53 passed. Meta opposes the idea.", "idea", None),
        ("Members argued all night. Meta opposes the idea.", "idea", None),
    ],
)
def test_an_idea_taken_up(text, noun, expected):
    read = passages(text)[-1]
    found = instruments.described([token for token in read.doc if token.text == noun][-1], read)
    assert (None if found is None else short(found.target.iri) or found.target.name) == expected


def test_a_title_says_what_a_text_is_about():
    text = "Trump Delays AI Security Executive Order\n\nPresident Trump put off an executive order on Thursday."
    assert meant(text, "order", instruments.described) == "in:us-draft-eo-ai-security-2026-05"


def test_an_instrument_without_a_name_is_named_by_its_words():
    read = passages("Senator Roe wrote a bill that would ban toys. Meta opposes the bill.")[-1]
    bills = [trace.entity for trace in read.discourse.trail if trace.entity.kind is TargetKind.INSTRUMENT]
    assert [(one.iri, one.name) for one in bills] == [(None, "bill that would ban toys")]
    last = [token for token in read.doc if token.text == "bill"][-1]
    found = instruments.described(last, read)
    assert found is not None
    assert found.target == bills[0]


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Roe attacked Trump's lawless AI Executive Order.", "Order", "Trump's AI Executive Order"),
        ("Roe opposes the sweeping 10-year moratorium on toys.", "moratorium", "10-year moratorium on toys"),
        ("Roe opposes the big, beautiful toy bill.", "bill", "big, beautiful toy bill"),
        ("Roe opposes harmful regulation.", "regulation", "harmful regulation"),
        ("Roe opposes a ban on dangerous toys.", "ban", "ban on dangerous toys"),
    ],
)
def test_praise_and_abuse_are_no_part_of_a_name(text, noun, expected):
    read = passages(text)[-1]
    found = aim(word(read, noun), read)
    assert found is not None
    assert found.target.name == expected
