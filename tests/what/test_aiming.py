"""From the words that the encoder marks to the target they mean."""

import pytest
from parsed import passages, short, under

from ingest.what.aiming import aimed
from ontology.model import TargetKind

TABLE = (
    ("Meta opposes SB 53 as it stands.", "SB 53", "in:ca-sb-53"),
    ("SB 53 passed. Meta opposes it.", "it", "in:ca-sb-53"),
    # a sentence is about its subject, and so is the next one
    ("SB 53 is a better bill than last year's SB 1047. We urge the senate to pass it.", "it", "in:ca-sb-53"),
    ("Wiener wrote SB 1047. Then came SB 53. Meta opposes it.", "it", "in:ca-sb-53"),
    # whoever is quoted next speaks of what the text is about
    ("Meta called SB 53 better than a moratorium on state AI laws.\n\n“It's the right move,” said Encode.", "It", "in:ca-sb-53"),
    ("Meta opposes strict rules for toy makers.", "strict rules for toy makers", "strict rules for toy makers"),
    # what is set off by a comma or dashes does not say which text is meant
    ("Roe wrote SB 53. The text — backed by Meta — is new.", "The text", "in:ca-sb-53"),
    ("Roe wrote SB 53. The text, which Meta backs, is new.", "The text", "in:ca-sb-53"),
    ("Roe wrote SB 53. The text that Meta backs is new.", "The text", "text"),
    # what is done to a law is named with it
    ("Newsom vetoed SB 53. Meta is sorry about the veto.", "the veto", "veto of California SB 53"),
    ("SB 53 passed. Meta is glad of the delay.", "the delay", "delay of California SB 53"),
    ("SB 53 passed. Meta is glad of the delay in the toy rules.", "the delay in the toy rules", "delay in the toy rules"),
    ("Meta is sorry about the veto.", "the veto", "veto"),
    ("Parents asked for a pause of the toy program.", "a pause of the toy program", "pause of the toy program"),
    # a part stands for the whole
    ("SB 53 passed. Meta opposes its broad language.", "its broad language", "in:ca-sb-53"),
    ("Meta likes the priorities outlined in SB 53.", "the priorities outlined in SB 53", "in:ca-sb-53"),
    (
        "Congress saw a ten-year moratorium on state AI laws. Meta warns of its wording.",
        "its wording",
        "pr:state-law-moratorium",
    ),
    # what only an actor has is not the bill's
    ("SB 53 passed. Anthropic explained its approach.", "its approach", "approach"),
    # what is to be dealt with is not what is wanted
    ("Roe signed an order to address state AI laws.", "address state AI laws", "address state AI laws"),
    # whose it is belongs to the name
    ("Sam Altman came to town. Meta opposes his wild licensing idea.", "his wild licensing idea", "Sam Altman's wild licensing idea"),
    # blame for what somebody does is blame of him
    ("SB 53 died. Meta fought the plan for a year.", "Meta fought the plan", "ac:meta"),
    ("Meta said that SB 53 would wreck research.", "SB 53 would wreck research", "in:ca-sb-53"),
    # whoever is marked with what he does is meant for doing it
    ("Roe fears Meta filming toy shops.", "Meta filming toy shops", "Meta filming toy shops"),
    ("Roe fears labs copying songs for free.", "labs copying songs for free", "labs copying songs for free"),
    ("Roe fears Meta.", "Meta", "ac:meta"),
    # a particle belongs to its verb
    ("Roe wrote a text that would push back the AI Act.", "back the AI Act", "pr:eu-delay"),
    ("SB 53 died. Rules fought the plan for a year.", "Rules fought the plan", "Rules fought the plan"),
    (
        "Trump signed an order on the removal of barriers to AI leadership.",
        "the removal of barriers to AI leadership",
        "pr:deregulation",
    ),
    ("SB 53 passed. Meta said that many of its sections are vague.", "of its sections", "in:ca-sb-53"),
    # who goes against something does not become what is spoken of
    ("SB 53 is law. Meta proposed an amendment to strike it. Google opposes it.", "it", "in:ca-sb-53"),
    # a participle only describes
    (
        "The state senate gave final approval on Saturday to a toy safety bill setting new limits on makers.",
        "setting new limits on makers",
        "toy safety bill setting new limits on makers",
    ),
    # who wrote it is told apart from who likes it
    ("Roe likes the scheme proposed by the toy council.", "the scheme proposed by the toy council", "scheme proposed by the toy council"),
    ("Roe likes the scheme opposed by the toy council.", "the scheme opposed by the toy council", "scheme"),
    # a participle whose words are cut off goes with them
    ("Roe likes the toy scheme proposed under the old council.", "the toy scheme proposed", "toy scheme"),
    (
        "Roe likes the toy scheme proposed under the old council.",
        "the toy scheme proposed under the old council",
        "toy scheme proposed under the old council",
    ),
    ("Roe likes the toy scheme proposed.", "the toy scheme proposed", "toy scheme proposed"),
    # what something is taken out of is no part of its name
    ("Meta voted to strip the toy clause from the tax bill.", "toy clause from the tax bill", "toy clause"),
    # what departs from a law is not the law, wherever a parser hangs the law
    ("The minister rejected amendments to the AI Act.", "amendments to the AI Act", "amendments to the AI Act"),
    ("Roe backed a carve-out from SB 53 for parks.", "a carve-out from SB 53 for parks", "carve-out from SB 53 for parks"),
    ("The union criticised loopholes in the AI Act.", "loopholes in the AI Act", "loopholes in the AI Act"),
    (
        "Roe backed exemptions from SB 53 for open source models.",
        "exemptions from SB 53 for open source models",
        "exemptions from SB 53 for open source models",
    ),
    ("Unions backed changes to chip export rules.", "changes to chip export rules", "changes to chip export rules"),
    ("Unions backed the approach to SB 53.", "the approach to SB 53", "in:ca-sb-53"),
    # marked words end before the verb whose subject they complete, and before the next clause
    ("Defenders of the toy ban say it is needed.", "the toy ban say it", "toy ban"),
    ("Friends of a toy tax argue that it helps.", "a toy tax argue that it", "toy tax"),
    ("SB 53 is law. Backers of the toy tax say that it will help.", "the toy tax say that it", "toy tax"),
    ("We all value the right to play, but rights are not everything.", "the right to play, but rights", "right to play"),
    ("We want not a toy ban, but a toy tax.", "not a toy ban, but a toy tax", "not a toy ban, but a toy tax"),
    (
        "Roe said the Commission's push risks handing toys to makers.",
        "the Commission's push risks handing toys to makers",
        "Commission's push",
    ),
    ("Backers of the toy treaty hope it will be ratified.", "the toy treaty hope it", "toy treaty"),
    ("Makers should take care of toys.", "should take care of toys", "take care of toys"),
    # what others think of it is no part of it, nor when or how something was done
    ("A toy bill opposed by unions and Meta became law.", "toy bill opposed by unions and Meta", "toy bill"),
    ("Roe wrote a toy bill that Meta opposes.", "a toy bill that Meta opposes", "toy bill"),
    ("Meta opposes a bill Roe introduced Tuesday.", "a bill Roe introduced Tuesday", "bill Roe introduced"),
    ("Meta opposes the toy law swiftly.", "toy law swiftly", "toy law"),
    ("Meta opposes the toy law 412-3.", "toy law 412-3", "toy law"),
    ("Meta opposes the toy tax from the first day.", "toy tax from the first", "toy tax"),
    # what is named by an idea, with the word that turns it
    ("Meta said a delay to the AI Act's high-risk obligations is urgent.", "delay to the AI Act's high-risk obligations", "pr:eu-delay"),
    # what somebody is kept from doing, not what he would do it to
    ("Meta wants to stop states from regulating against harms of AI.", "harms of AI", "pr:state-safety-laws"),
    ("Meta wants to stop states from regulating AI.", "states", "pr:state-safety-laws"),
    ("AI is here. Meta wants to stop makers from selling toys to minors.", "toys to minors", "makers selling toys to minors"),
    ("Meta wants to stop sales of toys to minors.", "toys to minors", "toys to minors"),
    ("Meta backs, in one part (q) the toy ban.", "q) the toy ban", "toy ban"),
    # examples are not what it is
    ("Meta backs AI safety measures, including privacy rules.", "AI safety measures, including privacy rules", "AI safety measures"),
    ("Meta backed a bill taxing toys over the objections of makers.", "a bill taxing toys", "bill taxing toys"),
    ("Roe says licensing would be bad.", "licensing", "licensing"),
    ("The toy bill is new. It guts the doll law.", "It guts the doll law", "toy bill"),
    ("Roe signed the state's AI law.", "the state's AI law", "state's AI law"),
    # where something is to be is not what is wanted
    ("Meta wants a toy body within the United States.", "a toy body within the United States", "toy body within the United States"),
    ("Meta wants the Toy Safety Credit (TSC) widened.", "the Toy Safety Credit (TSC)", "Toy Safety Credit"),
)


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Roe warned that the toy push would weaken privacy rules.", "privacy rules", "toy push"),
        ("Roe said that SB 53 may harm research.", "research", "in:ca-sb-53"),
        ("Roe said that SB 53 would limit toys.", "toys", "toys"),
        ("Roe opposes a plan that would weaken privacy rules.", "privacy rules", "plan that would weaken privacy rules"),
    ],
)
def test_what_is_blamed_for_harm(text, marked, expected):
    read = passages(text)[-1]
    found = aimed(list(under(read, marked)), read, -1)
    assert found is not None
    assert (short(found.target.iri) or found.target.name) == expected


@pytest.mark.parametrize(("text", "marked", "expected"), TABLE)
def test_marked_words(text, marked, expected):
    read = passages(text)[-1]
    found = aimed(list(under(read, marked)), read)
    assert found is not None
    assert (short(found.target.iri) or found.target.name) == expected


@pytest.mark.parametrize(
    ("marked", "sign", "expected"),
    [
        ("no blanket exemption for toys", -1, "blanket exemption for toys"),
        ("no blanket exemption for toys", 1, "no blanket exemption for toys"),
        ("no law", -1, "no law"),
    ],
)
def test_what_there_should_be_none_of_is_named_itself(marked, sign, expected):
    read = passages(f"Roe says there should be {marked}.")[-1]
    assert aimed(under(read, marked), read, sign).target.name == expected


def test_a_clause_of_somebodys_is_no_target():
    read = passages("Meta said they have painted it as a threat.")[-1]
    assert aimed(list(under(read, "they have painted it")), read) is None


def test_what_is_said_of_something_is_no_target():
    read = passages("This is how monopolies win.")[-1]
    assert aimed(list(under(read, "is how monopolies")), read) is None


def test_a_bracket_that_opens_is_closed():
    read = passages("Meta opposes strict rules for toy makers (or trolls).")[-1]
    found = aimed(list(under(read, "strict rules for toy makers (or trolls")), read)
    assert found is not None
    assert found.target.name.endswith("(or trolls)")


def test_a_wish_is_no_bill():
    read = passages("Senate Passes SB 53\n\nMeta has called for a federal bill for two decades.")[-1]
    found = aimed(list(under(read, "a federal bill")), read)
    assert found is not None
    assert (found.target.iri, found.target.name, found.target.kind) == (None, "federal bill", TargetKind.PROPOSITION)
    assert aimed(list(under(read, "two decades")), read) is None


@pytest.mark.parametrize(
    ("text", "marked", "sign", "expected"),
    [
        (
            "Meta backed legislation that threatens to limit toy exports.",
            "toy exports",
            1,
            "legislation that threatens to limit toy exports",
        ),
        ("Meta opposed legislation that threatens to limit toy exports.", "toy exports", 1, "toy exports"),
        ("Meta backed legislation that helps toy exports.", "toy exports", 1, "toy exports"),
    ],
)
def test_what_a_law_harms_is_not_what_its_friends_support(text, marked, sign, expected):
    read = passages(text)[-1]
    found = aimed(list(under(read, marked)), read, sign)
    assert found is not None
    assert found.target.name == expected


def test_words_without_a_noun_mean_nothing():
    assert aimed(list(under(passages("Meta may restrict.")[-1], "restrict")), passages("Meta may restrict.")[-1]) is None


def test_no_words_mean_nothing():
    assert aimed([], passages("Meta opposes SB 53.")[-1]) is None


def test_a_title_is_no_target():
    read = passages("Meta opposes Sen. Ann Roe.")[-1]
    assert aimed(list(under(read, "Sen.")), read) is None


@pytest.mark.parametrize(
    ("text", "marked", "target"),
    [
        ("Roe and Poe want red tape removed, model weights opened.", "red tape removed, model weights opened", "red tape"),
        ("Roe and Poe want red tape removed.", "red tape removed", "red tape"),
        ("Roe and Poe want dolls tested.", "dolls tested", "dolls tested"),
    ],
)
def test_what_somebody_wants_an_end_of(text: str, marked: str, target: str) -> None:
    (read,) = passages(text)
    found = aimed(list(under(read, marked)), read, -1)
    assert found is not None
    assert found.target.name == target


@pytest.mark.parametrize(("sign", "expected"), [(-1, 1), (1, -1)])
def test_the_time_of_a_fight_is_no_target(sign: int, expected: int) -> None:
    read = passages("Investors who spent the summer fighting SB 53 were relieved.")[0]
    found = aimed(list(under(read, "the summer fighting SB 53")), read, sign)
    assert found is not None
    assert (short(found.target.iri), found.sign) == ("in:ca-sb-53", expected)


@pytest.mark.parametrize("marked", ["what it read", "that mistake"])
def test_words_that_name_nothing(marked: str) -> None:
    read = passages(f"Ministers must not repeat {marked}.")[0]
    assert aimed(list(under(read, marked)), read) is None
