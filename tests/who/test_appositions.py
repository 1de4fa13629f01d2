"""Names in what is said of somebody: who opens the clause, and who is only named in passing."""

import pytest
from parsed import passages, read_together, short, word

from ingest.who.appositions import describes_another, is_post_of_next, named_before
from ingest.who.quoted import quoted_by


@pytest.mark.parametrize(
    ("text", "verb", "name"),
    [
        ("Jane Roe, a lawyer at Acme, a group that represents firms that began a campaign, said it.", "said", "Roe"),
        ("IATSE, a union that represents workers, said it.", "said", "IATSE"),
        ("Jane Roe, former member of the band Pim, said it.", "said", "Roe"),
        ("Jane Roe, a lawyer, and Acme said it.", "said", None),
        ("On Tuesday, a lawyer, said it.", "said", None),
        ("Speaking for the tenants, Jane Roe, counsel and director of the Homes and Credit Unit at Acme, said it.", "said", "Roe"),
        ("On behalf of Acme, Jane Roe, a lawyer, said it.", "said", "Roe"),
        ("In Ohio, Utah, and Maine, said it.", "said", None),
        ("Jane Roe said it.", "said", None),
    ],
)
def test_who_opens_the_clause(text, verb, name):
    (read,) = passages(text)
    found = named_before(word(read, verb), read)
    assert (None if found is None else read.words(found.i, found.i + 1)) == name


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Jane Roe, a victim-survivor, lawyer and 2019 Young Australian of the Year finalist, met.", "Australian", True),
        ("Jane Roe, SNP MP and former member of the band Runrig, met.", "Runrig", True),
        ("Jane Roe, CEO of Acme and the PPCA, met.", "PPCA", True),
        ("Jane Roe, a lawyer at Meta, met.", "Meta", True),
        ("Jane Roe, a lawyer, and Meta met.", "Meta", False),
        ("Jane Roe, with the Ohio bakers' union, met.", "union", True),
        ("Google, with Meta, met.", "Meta", False),
        ("Jane Roe — a Democrat from Ohio — met.", "Democrat", True),
        ("Two firms — Acme and Meta — met.", "Meta", False),
        ("Jane Roe – Guild General Secretary says it is law.", "Secretary", True),
        ("On behalf of the Guild, the national body representing bakers, we met.", "body", True),
        ("The Toy Guild (TG), a standards and bread organization, also opposed it.", "standards", True),
        ("The Toy Guild (TG), a standards and bread organization, also opposed it.", "organization", True),
        ("The Toy Guild, a bakers' group, and a union met.", "union", False),
        ("The Toy Guild, a school and a union met.", "union", False),
        ("We met Acme, the millers' union, and the Guild.", "union", False),
        ("The bill is backed by the Ohio Federation of Teachers, AFL-CIO.", "AFL-CIO", True),
        ("The bill is backed by the Ohio Federation of Teachers, AFL-CIO, and Meta.", "Meta", False),
        ("Jane Roe, OpenAI CEO Sam Altman and Meta met.", "Meta", False),
        ("Google, industry groups and Meta met.", "Meta", False),
        ("Google, AI startup Perplexity and Meta met.", "Perplexity", False),
        ("In a letter to Jane Roe, the Widget Council and Meta met.", "Meta", False),
        ("Jane Roe, who fought Meta, met.", "Meta", False),
        ("Jane Roe, national director and chief negotiator, Meta, met.", "Meta", True),
        ("Jane Roe, National Director and Chief Negotiator, Meta.", "Meta", True),
        ("Jane Roe, CEO of Acme, Google, and Meta met.", "Meta", False),
        ("Roe joined Ohio Attorney General Bo Lind, Utah Attorney General Cy Okoro, and others.", "Okoro", False),
        ("Roe joined Ohio Attorney General Bo Lind, Utah Attorney General Cy Okoro, and others.", "Attorney", False),
    ],
)
def test_who_is_named_in_passing(text, noun, expected):
    (read,) = passages(text)
    assert describes_another(word(read, noun), read) is expected


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "“The bill is a step,” Jane Roe, director of policy at Acme Alliance, a trade association that represents large technology "
            "companies that began a campaign after the bill was introduced, said in a statement. “The deal fell short.”",
            [["Jane Roe"], ["Jane Roe"]],
        ),
        ("IATSE, a union of workers, said the ban “does not appear to be lawful” as Jane Roe is hired.", [["IATSE"]]),
    ],
)
def test_who_is_quoted(text, speakers):
    (read,) = passages(text)
    assert [[one.actor.name for one in quoted_by(each, read)] for each in read.quotations] == speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe, SNP MP and former member of the band Runrig, opposes SB 53.", ["Jane Roe"]),
        ("Ada Poe, CEO of Acme Watch and the PPCA, called SB 53 reckless.", ["Ada Poe"]),
    ],
)
def test_who_holds_it(text, expected):
    assert [short(one.actor.iri) or one.actor.name for one in read_together(text)] == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("The Senate Republican Leader, Senator Ann Roe, opposes it.", "Leader", True),
        ("Chair of the Toys & Games Committee, Senator Ann Roe, opposes it.", "Chair", True),
        ("It was written by Sens. Ann Roe, Bo Lind and Cy Doe.", "Sens", False),
        ("The Leader opposes it, Senator Ann Roe said.", "Leader", False),
        ("The committee, Senator Ann Roe said, opposes it.", "committee", False),
    ],
)
def test_a_post_before_its_holder(text, noun, expected):
    read = passages(text)[-1]
    assert is_post_of_next(word(read, noun), read) is expected


def test_a_post_and_its_body_are_one_speaker():
    found = read_together("“SB 53 is welcome,” commented Jane Roe, National Director and Chief Negotiator, SAG-AFTRA. “I back SB 53.”")
    assert {one.actor.name for one in found} == {"Jane Roe"}
