"""Transcripts: labels that give the floor, and who keeps it."""

import pytest
from parsed import document, read_together

from ingest import extract as extraction
from ingest.who.quoted import quoted_by
from ingest.who.turns import is_transcript

HEARING = """The Chairman. Good morning. Dr. Su, you may proceed.

Dr. Su. Thank you, Chairman Cruz.

Fourth, we must invest in talent.

Senator Cantwell. I disagree on export controls."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEARING, True),
        ("MR. ALTMAN: I agree.\n\nSEN. CRUZ: I do not.", True),
        ("SAM ALTMAN. I agree.\n\nTED CRUZ. I do not.", True),
        ("Ada Okafor: Is it fair?\n\nLee Ferro: No.\n\nAda Okafor: Why?", True),
        ("Ada Okafor: Is it fair?\n\nLee Ferro: No.", False),
        ("Senator Cantwell opposed it. Others did not.\n\nMr. Altman agreed. The end.", False),
        ("Background: the bill.\n\nNext Steps: a vote.", False),
        ("Nora Quill:\n\nIs it fair?\n\nLee Ferro:\n\nNo.\n\nNora Quill:\n\nWhy?", True),
        ("Utah Gov. Ada Poe signed it.\n\nNevada Rep. Bo Roe did not.", False),
        ("Lord Tarn: My Lords, I rise to speak.\n\nIt is late.", True),
        ("Senator Vole: Thank you, Mr. Chairman.\n\nIt is late.", True),
        ("Senator Vole: “Thank you, Mr. Chairman.”\n\nIt is late.", False),
        ("", False),
    ],
)
def test_what_is_a_transcript(text, expected):
    assert is_transcript(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(HEARING, [None, "Dr. Su", "Dr. Su", "Maria Cantwell"], id="until the next label"),
        pytest.param(
            "MR. ALTMAN: I agree.\n\nIt is time.\n\nThe Chairman. Thank you.", ["Sam Altman", "Sam Altman", None], id="the chair ends it"
        ),
        pytest.param(
            "Rep. Ana Petrova (D-CA). I object.\n\nMs. Vance of Ohio. So do I.",
            ["Ana Petrova", "Ms. Vance"],
            id="party and state behind the name",
        ),
        pytest.param(
            "Nora Quill:\n\nIt passed.\n\nIt is law.\n\nDana Brook, State Technology Secretary: It makes no sense.\n\nNora Quill:\n\nWhy?"
            "\n\nOmar Reed, Founder, The Open Desk:\n\nThanks.",
            ["Nora Quill"] * 3 + ["Dana Brook"] + ["Nora Quill"] * 2 + ["Omar Reed"] * 2,
            id="a label on a line of its own, and a post in small letters",
        ),
        pytest.param(
            "Nora Quill:\n\nExport controls follow.\n\nNora Quill:\n\nYes.\n\nExport Controls:\n\nThey passed.",
            ["Nora Quill"] * 6,
            id="words of the text over a list take the floor from nobody",
        ),
        pytest.param("In Ohio, Lawmakers Agree: It is bad.", [None], id="a headline is no name and post"),
        pytest.param("Background: the bill failed.\n\nIt may come back.", [None, None], id="a key is no speaker"),
        pytest.param("California Gov. Newsom signed it.", [None], id="a title before a name is no label"),
        pytest.param("Sam Altman: I agree.\n\nThe bill failed.", ["Sam Altman", None], id="one label makes no transcript"),
        pytest.param(
            "Baroness Quill (Lab)\n\nIt is late.\n\nIt must end.\n\nLord Tarn (Con)\n\nNo.\n\nThe Deputy Speaker\n\nOrder.",
            ["Baroness Quill", "Baroness Quill", "Baroness Quill", "Lord Tarn", "Lord Tarn", None, None],
            id="a line of his own",
        ),
        pytest.param("The Minister for AI (Zed Quill) (Lab)\n\nIt is late.", ["Zed Quill", "Zed Quill"], id="an office and a name"),
        pytest.param("Senator Vole\n\nI object.", ["Senator Vole", "Senator Vole"], id="who says I below his name"),
        pytest.param("Senator Vole\n\nVole objects. Our team asked.", [None, None], id="a profile is no speech"),
        pytest.param("Governor Vetoes Bill\n\nWe regret it.", [None, None], id="a headline is no speaker"),
        pytest.param(
            "Susan Holm\n\nMadam Deputy Speaker, I object.\n\nIt is late.\n\nHugh Tarn\n\nI do not.",
            ["Susan Holm", "Susan Holm", "Susan Holm", "Hugh Tarn", "Hugh Tarn"],
            id="a bare name before words to an assembly",
        ),
        pytest.param("Susan Holm\n\nI object.\n\nIt is late.", [None, None, None], id="a bare name elsewhere may be a heading"),
        pytest.param(
            "Hugh Tarn Portrait Hugh Tarn\n- Hansard - -\n\nIt is late.\n\nLord Vole Portrait Lord Vole (Con)\n- Hansard - - -\n\nNo.",
            ["Hugh Tarn", "Hugh Tarn", "Lord Vole", "Lord Vole"],
            id="a name under its picture",
        ),
        pytest.param("Photo of Susan HolmSusan Holm (Cork, Labour)\n\nIt is late.", ["Susan Holm", "Susan Holm"], id="glued to it"),
        pytest.param(
            "Susan Holm (Cork South, Labour)\nI object.\n\nIt is late.",
            ["Susan Holm", "Susan Holm", "Susan Holm"],
            id="seat and party behind the name",
        ),
        pytest.param("Susan Holm (Cork South, Labour)\n\nShe won in 2020.", [None, None], id="seat and party over a profile"),
        pytest.param(
            "KAY VOSS, HOST: Is it late?\n\nADA OKAFOR, MINISTER FOR TRADE AND AI: It is.\n\nIt must end.\n\nVOSS: Thank you.",
            ["Kay Voss", "Ada Okafor", "Ada Okafor", "Kay Voss"],
            id="a post behind the name",
        ),
        pytest.param("Bonn, NATO: It is late.", [None], id="a town and a body are no speaker with a post"),
        pytest.param("Portrait of a City\n\nI object.", [None, None], id="a heading on portraits"),
        pytest.param("Online Safety\n\nMr Speaker, I object.", [None, None], id="a heading before words to an assembly"),
        pytest.param("Rep. Ana Petrova\n\n“I object.”\n\nIt failed.", [None, None, None], id="marks show his words"),
        pytest.param("Lord Tarn: My Lords, I rise.\n\nIt is late.", ["Lord Tarn", "Lord Tarn"], id="a label before an assembly"),
        pytest.param(
            "Dear Senator Lee, Chair of the Panel on Commerce,\n\nWe oppose it.", [None, None], id="who is addressed does not speak"
        ),
        pytest.param("Dear Senator Lee, Chair of the Panel on Commerce\n\nWe oppose it.", [None, None], id="nor without a comma"),
        pytest.param("Speaker Roe, Leader Poe, and Whip Day,\n\nWe applaud it.", [None, None], id="nor without dear"),
        pytest.param("Mr. Altman came. He left.\n\nI agree.", [None, None], id="a sentence is no label"),
    ],
)
def test_who_has_the_floor(text, expected):
    floor = [read.discourse.turn for read in extraction.passages(document(text))]
    assert [None if holder is None else holder.actor.name for holder in floor] == expected


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        ("Rep. Ana Petrova", "Ana Petrova"),
        ("rEP. ANA pETROVA", "Ana Petrova"),
        ("Sen. Ana Petrova (D-CA)", "Ana Petrova"),
        ("Nora Pim", "Nora Pim"),
        ("Nora Pim, CEO of Acme", "Nora Pim"),
        ("Senator Cruz", "Ted Cruz"),
        ("Policy Recommendations", None),
        ("Pim slams the bill", None),
    ],
)
def test_whose_quotation_stands_below_a_name(name, speaker):
    read = list(extraction.passages(document(f"{name}\n\n“The bill is a disgrace.”")))[-1]
    assert [one.actor.name for one in quoted_by(read.quotations[0], read)] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    "text",
    [
        "Chair Tarn, Ranking Member Vole, thank you for having me.\n\nI oppose SB 53.\n\nSenator Vole: Thank you, Ms. Roe.",
        "Mr. Chairman: Good morning.\n\nMs. Roe: I oppose SB 53.",
    ],
)
def test_a_witness_speaks_in_her_own_testimony(text):
    (found,) = extraction.extract(document(text, author="Ada Roe"), rules_only=True)
    assert found.actor.name == "Ada Roe"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Toy Barrier: The AI bill asks makers to sift millions of songs. It could impede AI toys.", set()),
        ("Jane Quill: We oppose the AI bill.", {"Jane Quill"}),
        ("Harbor Guild: The AI bill is a disaster for makers of toys.", {"Harbor Guild"}),
    ],
)
def test_a_caption_is_no_speaker(said, expected):
    assert {one.actor.name for one in read_together(f"On the AI bill\n\n{said}")} == expected


@pytest.mark.parametrize(
    ("said", "author", "speaker"),
    [
        ("Cloud Purchases: As we grow, we back the AI bill.", "OpenAI", "OpenAI"),
        ("Standards Work: We back the AI bill.", "Canadian Union of Robotics Workers", "Canadian Union of Robotics Workers"),
        ("Tim Cook: We back the AI bill.", "OpenAI", "Tim Cook"),
        ("Toy Makers Union: We back the AI bill.", "OpenAI", "Toy Makers Union"),
    ],
)
def test_we_behind_a_caption_are_the_body_whose_text_it_is(said: str, author: str, speaker: str) -> None:
    found = read_together(f"The order on AI matters to us.\n\n{said}\n\nMore is to come.", author=author)
    assert [(each.actor.name, each.stance) for each in found] == [(speaker, "support")]
