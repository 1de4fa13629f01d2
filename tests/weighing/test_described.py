"""Whom words mean that name somebody by what he is."""

import pytest

from ingest.weighing.described import described
from ontology.model import ActorKind
from tests.parsed import passages, under

TABLE = (
    # text, the words in its last sentence, actor, kind
    ("The culture minister dislikes the bill.", "The culture minister", "culture minister", ActorKind.PERSON),
    ("Three bereaved families sued OpenAI.", "Three bereaved families", "Three bereaved families", ActorKind.GROUP),
    ("The state teachers' union hates the rule.", "The state teachers' union", "state teachers' union", ActorKind.CIVIL_SOCIETY),
    ("Certain gardening groups opposed it.", "Certain gardening groups", "gardening groups", None),
    ("Teachers and parents alike opposed it.", "Teachers and parents alike", "Teachers and parents", None),
    ("The bill was hailed by Nubank, whose Norwegian office has long backed it.", "whose Norwegian office", "Nubank", None),
    ("Parents who lost a child sued OpenAI.", "Parents who lost a child", "Parents", None),
    ("Nubank and Meta oppose the decree.", "Nubank", "Nubank", None),
    ("Hollywood crew union IATSE dislikes the bill.", "Hollywood crew union IATSE", "IATSE", None),
    ("Tulsa-based Harrow and Bolt dislike the bill.", "Tulsa-based Harrow", "Harrow", None),
    ("Friends of the group Meta dislike the bill.", "Friends of the group Meta", "Friends of the group Meta", None),
    ("Senator Scott Wiener wrote the bill.", "Senator Scott Wiener", "Scott Wiener", ActorKind.LEGISLATOR),
    (
        "Ninety groups of parents, among them Encode, wrote to the Senate.",
        "Ninety groups of parents, among them",
        "Ninety groups of parents",
        None,
    ),
    ("Tech giants OpenAI dislike the bill.", "Tech giants OpenAI", "OpenAI", None),
    ("OpenAI makes ChatGPT. The AI firm endorsed the bill.", "The AI firm", "OpenAI", None),
    ("Apple, Snap and X have endorsed the bill.", "X", "X", None),
    ("The Alliance for Open Models (AOM) wrote to us. AOM opposes the bill.", "AOM", "Alliance for Open Models", None),
    ("Its author, Senator Scott Wiener, wrote the bill.", "Its author", "Scott Wiener", ActorKind.LEGISLATOR),
    ("OpenAI makes ChatGPT. The company endorsed the bill.", "The company", "OpenAI", None),
    ("The ads come from a super PAC called Leading the Future.", "a super PAC", "Leading the Future", None),
    ("The ads come from a super PAC named Toys Forward.", "a super PAC named", "Toys Forward", None),
    ("Leading the Future paid for it. The PAC opposes the bill.", "The PAC", "Leading the Future", None),
    ("Leading the Future paid for it. The super PAC opposes the bill.", "The super PAC", "Leading the Future", None),
    ("Sam Altman opposed the bill. He said his company had a plan.", "his company", "OpenAI", None),
    ("Jane Doe, Senior Campaigns and Policy Officer, opposed it.", "Senior Campaigns", "Jane Doe", None),
    ("Rapporteur Michael McNamara opposes it.", "Rapporteur Michael McNamara", "Michael McNamara", None),
    ("AB 602 (Roe) opposes nobody, and we (and many other unions) do.", "many other unions", "unions", None),
    ("Three quarters of residents oppose the plan.", "Three quarters of residents", "residents", ActorKind.GROUP),
    ("A share of 40 percent of startups opposed it.", "A share of 40 percent of startups", "startups", None),
    ("Most members of the panel set up by the mayor backed it.", "Most members of the panel set", "members of the panel", None),
    ("All of the gardeners opposed it.", "All of the gardeners", "gardeners", ActorKind.GROUP),
    ("A number of keen gardeners including Ann Roe opposed it.", "A number of keen gardeners including Ann Roe", "keen gardeners", None),
    ("A majority of the Senate opposed it.", "A majority of the Senate", "United States Senate", None),
    ("Acme Vice Chair and President Jane Doe opposed it.", "Acme Vice Chair", "Jane Doe", ActorKind.PERSON),
    ("Acme co-founder, chair and president Jane Doe opposed it.", "chair", "Jane Doe", ActorKind.PERSON),
    ("Acme chairman and founder Jane Doe opposed it.", "Acme chairman", "Jane Doe", ActorKind.PERSON),
    ("Acme co-founder, chair and president Jane Doe opposed it.", "Acme", "Jane Doe", ActorKind.PERSON),
    ("The Committee and the Bureau support the plan.", "The Committee", "Committee", None),
    ("Utah Republican Rep. Ada Poe opposed it.", "Utah Republican", "Ada Poe", ActorKind.LEGISLATOR),
    ("Michigan Lt. Gov. Ada Poe opposed it.", "Michigan", "Ada Poe", ActorKind.PERSON),
    ("Digital Early Industries (DEI) met. DEI opposed the bill.", "DEI", "Digital Early Industries", None),
    ("It drew fire from rich, powerful owners.", "rich, powerful owners", "powerful owners", ActorKind.GROUP),
    ("LAWMAKERS against the bill", "LAWMAKERS against the bill", "LAWMAKERS", None),
    ("Parents Against Chatbots opposes it.", "Parents Against Chatbots", "Parents Against Chatbots", None),
    ("Congressional aides said the bill is bad.", "Congressional aides", "Congressional aides", None),
    ("Aides to the king oppose the bill.", "Aides to the king", "Aides to the king", None),
    ("The guild opposes it, and member artists do too.", "and member artists", "member artists", None),
)


@pytest.mark.parametrize(("text", "words", "name", "kind"), TABLE)
def test_described(text: str, words: str, name: str, kind: ActorKind | None) -> None:
    read = passages(text)[-1]
    found = described(under(read, words), read)
    assert found is not None
    assert found.actor.name == name
    assert kind is None or found.actor.kind is kind
    assert found.text is not None
    assert read.discourse.document.text[found.text.start : found.text.end] == found.text.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Others oppose the bill.", "Others"),
        ("Few of them like it.", "Few"),
        ("It died.", "It"),
        ("Red and blue states alike dislike it.", "Red"),
        ("My Lords, I dislike it.", "My Lords"),
        ("Deputies agreed by a margin of 60 to 2 to scrap it.", "a margin of 60"),
        ("Deputies agreed by a margin of 60 to 2 to scrap it.", "60"),
        ("AI and Crypto Czar Jane Doe opposed it.", "AI"),
        ("DEI opposed it.", "DEI"),
        ("It drew opposition from lawmakers from all 50 states.", "all 50 states"),
        ("It drew opposition from lawmakers from Texas and Utah.", "Utah"),
        ("Senator Jane Doe (D-Menlo Park) opposes it.", "Menlo Park"),
        ("Arba Kokalari (EPP, Sweden) opposes it.", "EPP"),
        ("Arba Kokalari (EPP, Sweden) opposes it.", "Sweden"),
        ("Marc Berman’s (D-Menlo Park) bill died.", "D-Menlo Park"),
        ("It came from Jane Doe, D-Ohio, and Bo Cole, R-Utah.", "D-Ohio"),
        ("It came from Jane Doe, D-Ohio, and Bo Cole, R-Utah.", "Utah"),
        ("It came from Rep. Jane Doe, R-Mo., and him.", "Mo."),
        ("It came from Bo Cole, N.C., and him.", "N.C."),
        ("Sources said the bill would hurt children.", "Sources"),
        ("The bill is bad, aides said.", "aides"),
        ("A person briefed on the plan said the bill is bad.", "A person briefed on the plan"),
        ("It is bad, three insiders who declined to be named said.", "three insiders"),
        ("The Toy Label Act (TLA) died. The House passed TLA.", "TLA"),
        ("Jane Doe opposed the bill. She said her company had a plan.", "her company"),
        ("Acme cofounder and tech investor Jane Doe opposed it.", "Acme cofounder"),
        ("Acme cofounders Jane Doe and John Roe opposed it.", "Acme cofounders"),
    ],
)
def test_words_that_name_nobody(text: str, words: str) -> None:
    read = passages(text)[-1]
    assert described(under(read, words), read) is None
