"""Dirty text on the left, the blocks a parser sees on the right; and offsets that always lead back."""

from __future__ import annotations

import hashlib
import itertools
import random

import pytest

from ingest.cleaning.clean import CleanBlock, blocks
from ontology.model import Document, Source

REPLACED = {
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "—": ", ",
    "–": "-, ",
    "\u00a0": " ",
    "\t": " ",
    "\n": " ",
    "ﬁ": "fi",
    "&": "&\"'<> ",
    "-": ", ",
    "<": " ",
}


def document(text: str, *, title: str = "") -> Document:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(Source(sha256[:16], title, None, None, None, None, None, "text/plain", sha256), text)


def shown(text: str, *, title: str = "") -> list[str]:
    return [f"{block.role}: {block.text}" for block in blocks(document(text, title=title))]


PARAGRAPHS = {
    "blank lines part": ("One is here.\n\nTwo is here.", ["paragraph: One is here.", "paragraph: Two is here."]),
    "wrapped lines join": (
        "Senator Rivera said on Monday in the chamber that the Open\n"
        "Weights Act goes too far and that she and her party\nwould vote against it.",
        [
            "paragraph: Senator Rivera said on Monday in the chamber that the Open Weights Act goes too far "
            "and that she and her party would vote against it."
        ],
    ),
    "carriage returns": ("One is\r\nhere.\r\n\r\nTwo.", ["paragraph: One is here.", "paragraph: Two."]),
    "headline above body": (
        "Senate panel backs bill\nThe panel voted on Monday. It was close.",
        ["heading: Senate panel backs bill", "paragraph: The panel voted on Monday. It was close."],
    ),
    "one paragraph per line": (
        "The panel voted for the bill on Monday.\nSenator Rivera opposed it.",
        ["paragraph: The panel voted for the bill on Monday.", "paragraph: Senator Rivera opposed it."],
    ),
    "headline over two lines": (
        "Senator Rivera Introduces Bill to\nRequire Testing of Models\n\nShe did.",
        ["heading: Senator Rivera Introduces Bill to Require Testing of Models", "paragraph: She did."],
    ),
    "page marks of a transcript": (
        "She said that the bill\n\n[[Page 12]]\n\nwould help.\n\n[[Page 13]]\n\n    Then she left.",
        ["paragraph: She said that the bill would help.", "paragraph: Then she left."],
    ),
    "parts of a law": (
        "It costs $1,000.\n§ 3. Appeals. None lie.\nArticle 5\nBans",
        ["paragraph: It costs $1,000.", "paragraph: § 3. Appeals. None lie.", "heading: Article 5", "heading: Bans"],
    ),
    "indented first lines": (
        "  The panel met.\nIt\nvoted.\n    Then it left.",
        ["paragraph: The panel met.", "paragraph: It voted.", "paragraph: Then it left."],
    ),
    "broken compound": ("It backs a pre-\nrelease test.", ["paragraph: It backs a pre- release test."]),
    "white space": ("It\u00a0 backs\t the  bill .", ["paragraph: It backs the bill."]),
}

LISTS = {
    "glued numbers under bullets": (
        "  • 1The House delayed it.\n  • 2A pause helps labs.\n  • 3EU law stays.",
        ["item: The House delayed it.", "item: A pause helps labs.", "item: EU law stays."],
    ),
    "zero-padded numbers": ("• 01By waiting, it won.\n• 02This is new.", ["item: By waiting, it won.", "item: This is new."]),
    "glued without bullet": ("1The House delayed it.", ["item: The House delayed it."]),
    "names that start with digits": (
        "3M opposes the bill.\n\n4Chan users like it.\n\n3D printing is out.\n\n23andMe agrees.",
        [
            "paragraph: 3M opposes the bill.",
            "paragraph: 4Chan users like it.",
            "paragraph: 3D printing is out.",
            "paragraph: 23andMe agrees.",
        ],
    ),
    "numbers with full stops": (
        "1. First point.\n2.Second point.\n3) Third point.",
        ["item: First point.", "item: Second point.", "item: Third point."],
    ),
    "item over two lines": ("1. First point about\n   the law.\n2. Second.", ["item: First point about the law.", "item: Second."]),
    "decimals are no list": ("3.5 million people agree.", ["paragraph: 3.5 million people agree."]),
    "years are no list": ("2026 was the year. It ended.", ["paragraph: 2026 was the year. It ended."]),
    "a number that ends a sentence": ("They cut Article\n3. The rest stays.", ["paragraph: They cut Article 3. The rest stays."]),
    "lettered": ("(a) developers shall report;\n\n(ii) users may ask.", ["item: developers shall report;", "item: users may ask."]),
    "signs": (
        "* one thing.\n- two things.\n– three things.\n▪ four things.\n- [x] five.",
        [f"item: {n}" for n in ("one thing.", "two things.", "three things.", "four things.", "five.")],
    ),
}

MARKDOWN = {
    "headings": (
        "# Bill passes #\n\nIt did.\n\nNext steps\n----------\nNone.",
        ["heading: Bill passes", "paragraph: It did.", "heading: Next steps", "paragraph: None."],
    ),
    "emphasis": ("It is **very _bad_** for *all*, __we__ say.", ["paragraph: It is very bad for all, we say."]),
    "no emphasis": ("snake_case_name and 2 * 3 * 4 stay.", ["paragraph: snake_case_name and 2 * 3 * 4 stay."]),
    "links": ('See [the *bill*](https://example.org/a_(b) "t") and [it][1] ![logo](x.png)now.', ["paragraph: See the bill and it now."]),
    "insertions stay": ("It protects [employees] at labs.", ["paragraph: It protects [employees] at labs."]),
    "footnotes": ("It passed.[3][^note] He agreed [12].", ["paragraph: It passed. He agreed."]),
    "quotes": ("> We back\n> the ban.", ["paragraph: We back the ban."]),
    "tables and code go": ("| a | b |\n|---|---|\n| Ann | opposes |\n\n```\nx opposes y\n```\nDone `now`.", ["paragraph: Done now."]),
    "entities and tags": ("AT&amp;T backs it.<br>It&#8217;s <b>good</b>.", ["paragraph: AT&T backs it. It's good."]),
}

TYPOGRAPHY = {
    "quotes": ("“It’s ‘bad’,” she said.", ["paragraph: \"It's 'bad',\" she said."]),
    "em dash": ("Capitalists—many of whom vote—object.", ["paragraph: Capitalists, many of whom vote, object."]),
    "em dash after initials": ("The U.S.—a leader—objects.", ["paragraph: The U.S., a leader, objects."]),
    "em dash after a full stop": ("(b) Exceptions.—None apply.", ["item: Exceptions. None apply."]),
    "double hyphen": ("Labs--all of them--object.", ["paragraph: Labs, all of them, object."]),
    "em dash after a town and a day": ("Helena, MT, May 2, 2026—The guild objects.", ["paragraph: The guild objects."]),
    "spaced dash stays": ("Labs — all of them — object.", ["paragraph: Labs — all of them — object."]),
    "en dash as dash": ("The labs–many of them–object.", ["paragraph: The labs, many of them-object."]),
    "en dash in names": (
        "The U.S.–China race and the Hawley–Blumenthal bill go on.",
        ["paragraph: The U.S.-China race and the Hawley-Blumenthal bill go on."],
    ),
    "number range": ("In 2023–24 it cost 5–10 dollars.", ["paragraph: In 2023–24 it cost 5–10 dollars."]),
    "invisible": ("Reg\u00adu\u200blation\ufeff hurts.", ["paragraph: Regulation hurts."]),
    "ligature": ("The ﬁrst ofﬀer.", ["paragraph: The first offfer."]),
    "other scripts stay": ("Zoë Lée and 北京 agree.", ["paragraph: Zoë Lée and 北京 agree."]),
}

TIMES = {
    "glued to captions": (
        "00:04The panel voted on\n00:07Monday, and\n00:09it was close.\n01:02Nobody left.",
        ["paragraph: The panel voted on Monday, and it was close.", "paragraph: Nobody left."],
    ),
    "in brackets": ("[0:11] The panel met.\n[1:00:12] It was close.", ["paragraph: The panel met.", "paragraph: It was close."]),
    "alone on a line": ("The panel voted on\n(00:37):\nMonday, it says.", ["paragraph: The panel voted on Monday, it says."]),
    "told to the second": (
        "01:10:22 Rep. Vole: I object.\n01:10:29 Nobody else.",
        ["paragraph: Rep. Vole: I object.", "paragraph: Nobody else."],
    ),
    "an agenda keeps its hours": ("9:30 The panel meets.", ["paragraph: 9:30 The panel meets."]),
    "and a sentence its hour": ("10:30am was too late for the panel.", ["paragraph: 10:30am was too late for the panel."]),
}
FURNITURE = {
    "labels, dates, bylines": (
        "PolicyThursday, May 21, 2026· 2 min read\n\nBy Ann Lee·3 min read\nShare\n\nIt passed.",
        ["paragraph: It passed."],
    ),
    "summary headings": (
        "TL;DR\n\nIt passed.\n\n**Key Takeaways**\n\n- It won.\n\nWhy it matters\n\nIt is law.",
        ["paragraph: It passed.", "item: It won.", "paragraph: It is law."],
    ),
    "newsletter box": (
        "It passed.\n\nGet Bill News in Your Inbox\n\nThe best bills delivered to your inbox. No spam.",
        ["paragraph: It passed."],
    ),
    "a button under a paragraph": ("It passed.\nShare on X\nCopy link\nTweet", ["paragraph: It passed."]),
    "list of other texts": (
        "It passed.\n\nRelated articles\n\nTrump backs bill\n- Labs oppose bill\n\nThe vote was close.\n\nA heading",
        ["paragraph: It passed.", "paragraph: The vote was close.", "heading: A heading"],
    ),
    "datelines": (
        "WASHINGTON — It passed.\n\nBRUSSELS, May 2 (Reuters) - It failed.\n\nRALEIGH, N.C. (AP) — “No,” he said.",
        ["paragraph: It passed.", "paragraph: It failed.", 'paragraph: "No," he said.'],
    ),
    "datelines with a tight dash": (
        "WASHINGTON—It passed.\n\nBERLIN—Today, it failed.\n\nMADISON, Wis.—“No,” he said.\n\nAUSTIN, Texas — It rained.",
        ["paragraph: It passed.", "paragraph: Today, it failed.", 'paragraph: "No," he said.', "paragraph: It rained."],
    ),
    "a name before a dash is no dateline": ("OpenAI—The lab—backs it.", ["paragraph: OpenAI, The lab, backs it."]),
    "an acronym is no dateline": ("NIST — the agency — backs it.", ["paragraph: NIST — the agency — backs it."]),
    "link at the end": ("It passed. Read more →\n\nIt failed. https://example.org/x", ["paragraph: It passed.", "paragraph: It failed."]),
    "labels of a short form": (
        "Why it matters: It won.\n\n**The big picture:** Labs lost.",
        ["paragraph: It won.", "paragraph: Labs lost."],
    ),
    "stage directions and captions": ("[Laughter.]\n\nThe dome. (Photo: Ann Lee)\n\nIt passed.", ["paragraph: It passed."]),
    "addresses": ("https://example.org/a-b\n\nSee <https://example.org/c> for it.", ["paragraph: See https://example.org/c for it."]),
    "nothing but furniture": ("Share\n\n* * *\n\n12\n", []),
}

SPEAKERS = {
    "turns": (
        "Senator HAWLEY. I oppose it.\nThe CHAIRMAN. Thank you.\nMR. ALTMAN: I agree.\nQ: Why?\nA: Because.",
        [
            f"paragraph: {turn}"
            for turn in ("Senator HAWLEY. I oppose it.", "The CHAIRMAN. Thank you.", "MR. ALTMAN: I agree.", "Q: Why?", "A: Because.")
        ],
    ),
    "wrapped turns": (
        "    Mr. Lee. I support this bill because it would\nhelp small developers.\n    The Chairman. Noted.",
        ["paragraph: Mr. Lee. I support this bill because it would help small developers.", "paragraph: The Chairman. Noted."],
    ),
    "a name on a line of its own": ("Jane Poe (00:12):\nWe object.", ["paragraph: Jane Poe (00:12): We object."]),
}

TABLE = {
    f"{kind}: {name}": row
    for kind, rows in {
        "paragraphs": PARAGRAPHS,
        "lists": LISTS,
        "markdown": MARKDOWN,
        "typography": TYPOGRAPHY,
        "times": TIMES,
        "furniture": FURNITURE,
        "speakers": SPEAKERS,
    }.items()
    for name, row in rows.items()
}


@pytest.mark.parametrize(("text", "expected"), TABLE.values(), ids=TABLE)
def test_blocks(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Labs ‘hate’ the bill", "title"), ("Another title", "heading"), ("", "heading")],
)
def test_title_is_the_heading_that_the_source_is_named_after(title, expected):
    assert shown("Labs 'hate' the bill\n\nThey said so.\n\nLabs hate the bill", title=title)[0] == f"{expected}: Labs 'hate' the bill"


def test_a_title_that_asks_is_a_title_and_a_lone_sentence_is_none():
    assert shown("Will it pass?\n\nIt will.", title="Will it pass?")[0] == "title: Will it pass?"
    assert shown("Ann Lee opposes the bill.", title="Ann Lee opposes the bill.") == ["paragraph: Ann Lee opposes the bill."]


@pytest.mark.parametrize(
    ("text", "clean", "source"),
    [
        ("It is **very bad** now.", "very bad", "very bad"),
        ("Labs—all of them—object.", "Labs, all of them, object", "Labs—all of them—object"),
        ("The ﬁrst bill.", "fi", "ﬁ"),
        ("The ﬁrst bill.", "f", "ﬁ"),
        ("She backs\n> the [bill](https://example.org).", "backs the bill", "backs\n> the [bill"),
        ("  • 02By waiting, labs “won”.", 'By waiting, labs "won"', "By waiting, labs “won”"),
        ("It passed.[1] He agreed.", "passed. He", "passed.[1] He"),
    ],
)
def test_span_leads_back_to_the_source(text, clean, source):
    read = document(text)
    (block,) = blocks(read)
    start = block.text.index(clean)
    assert block.span(read, start, start + len(clean)).text == source


@pytest.mark.parametrize(("start", "end"), [(0, 0), (-1, 2), (3, 2), (0, 99)])
def test_span_outside_the_block_is_refused(start, end):
    read = document("It passed.")
    (block,) = blocks(read)
    with pytest.raises(ValueError, match=f"block span {start}:{end}"):
        block.span(read, start, end)


def faithful(read: Document, block: CleanBlock) -> None:
    assert len(block.offsets) == len(block.text) + 1
    assert all(left <= right for left, right in zip(block.offsets, block.offsets[1:], strict=False))
    assert block.text == block.text.strip() != ""
    assert len(block.text.splitlines()) == 1
    for index, character in enumerate(block.text):
        span = block.span(read, index, index + 1)
        assert span.text == read.text[span.start : span.end]
        if span.text != character and not (character == " " and span.text.isspace()):
            assert character in REPLACED.get(span.text, " "), (character, span.text)


PIECES = [
    "Ann Lee opposes",
    " the bill",
    ".",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "“",
    "”",
    "’",
    "—",
    "–",
    "--",
    " — ",
    "**",
    "_",
    "*",
    "`",
    "```\n",
    "• ",
    "- ",
    "1. ",
    "2The",
    "[1]",
    "[x](https://a.b)",
    "# ",
    "> ",
    "|",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "ﬁ",
    "&amp;",
    "<b>",
    "</b>",
    "<br>",
    "Share",
    "By Ann Lee",
    "May 2, 2026",
    "WASHINGTON — ",
    "\f",
    "\t",
    "\u2028",
    "\x85",
    "\x1c",
    "(a) ",
    "Q: ",
    "!",
    "?",
    ",",
    "🙂",
    "北京",
    "e\u0301",
    "U.S.–China",
    "2023–24",
    "Related articles",
    "---\n",
    "===\n",
]


@pytest.mark.parametrize("seed", range(300))
def test_offsets_hold_for_any_mixture(seed):
    chance = random.Random(seed)
    read = document("".join(chance.choices(PIECES, k=chance.randint(1, 60))))
    for block in blocks(read):
        faithful(read, block)


def test_blocks_come_in_the_order_of_the_text_and_never_overlap():
    read = document("\n\n".join(text for text, _ in TABLE.values()))
    found = list(blocks(read))
    assert len(found) > 50
    assert all(left.offsets[-1] <= right.offsets[0] for left, right in itertools.pairwise(found))


@pytest.mark.parametrize(
    "text", ["_a " * 20_000, "**a " * 20_000, "a\n" * 20_000, "[" * 20_000, "share " * 20_000, "By Aaa " * 5_000], ids=lambda text: text[:6]
)
def test_hostile_text_is_cleaned_in_no_time(text):
    assert sum(len(block.text) for block in blocks(document(text))) <= len(text)
