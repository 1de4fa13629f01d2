"""PDF files, written by hand a byte at a time, to documents."""

from __future__ import annotations

import pytest

from ingest.read.metadata import Metadata
from ingest.read.pages import flowing
from ingest.read.pdf import read_pdf
from ontology.errors import InputError
from ontology.model import DatePrecision

Lines = list[str]


def pdf(*pages: Lines, info: str = "", trailer: str = "") -> bytes:
    """A minimal PDF: one font, one text operator a line."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    bodies = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>"]
    bodies.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for index, lines in enumerate(pages):
        shown = " ".join("({}) Tj T*".format(line.replace("(", r"\(").replace(")", r"\)")) for line in lines)
        stream = f"BT /F1 11 Tf 14 TL 72 720 Td {shown} ET"
        resources = f"/MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * index} 0 R"
        bodies.append(f"<< /Type /Page /Parent 2 0 R {resources} >>")
        bodies.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    bodies.append(f"<< {info} >>")
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    root = f"/Size {len(bodies) + 1} /Root 1 0 R /Info {len(bodies)} 0 R {trailer}"
    end = f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}trailer\n<< {root} >>"
    return content + f"{end}\nstartxref\n{len(content)}\n%%EOF\n".encode()


PROSE = [
    "The panel backs a bill that would require devel-",
    "opers of “frontier” models to publish the results of their",
    "tests before release.",
]
INFO = "/Title (A note on the bill) /Author (Ann Lee) /CreationDate (D:20260521100000Z)"
LOCKED = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'28' * 32}> /U <{'33' * 32}> /P -4 >> /ID [<00> <00>]"


def test_lines_flow_together():
    document = read_pdf(pdf(PROSE), Metadata(), place="a.pdf")
    prose = (
        "The panel backs a bill that would require developers of “frontier” models to publish the results of their tests before release."
    )
    assert document.text == prose
    assert document.source.media_type == "application/pdf"


def test_the_file_says_who_and_when_at_the_latest():
    source = read_pdf(pdf(PROSE, info=INFO), Metadata(), place="a.pdf").source
    assert (source.title, source.author, str(source.published)) == ("A note on the bill", "Ann Lee", "2026-05-21")
    assert source.published is not None
    assert source.published.precision is DatePrecision.ON_OR_BEFORE


def test_a_date_on_the_page_is_better_than_the_file_date():
    source = read_pdf(pdf(["A note on the bill", "May 19, 2026", "", *PROSE], info=INFO), Metadata(), place="a.pdf").source
    assert source.published is not None
    assert (str(source.published), source.published.precision) == ("2026-05-19", DatePrecision.DAY)


@pytest.mark.parametrize("title", ["Microsoft Word - bill.docx", "bill_v2.doc", "untitled", ""])
def test_a_title_made_by_a_program_is_none(title):
    assert read_pdf(pdf(["The bill", "", *PROSE], info=f"/Title ({title})"), Metadata(), place="a.pdf").source.title == "The bill"


def test_given_facts_win():
    assert read_pdf(pdf(PROSE, info=INFO), Metadata(title="T", author="A"), place="a.pdf").source.title == "T"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (pdf([]), "has no text layer (scanned pages); run text recognition on it first, e.g. ocrmypdf"),
        (pdf(["...", "- -"]), "has no text layer"),
        (pdf(PROSE)[:400], "is a damaged PDF"),
        (b"%PDF-1.7\n", "is a damaged PDF"),
        (b"Not a PDF.", "is a damaged PDF"),
        (pdf(PROSE).replace(b"/Kids [4 0 R]", b"/Kids [9 0 R]"), "has no text layer"),
        (pdf(PROSE, trailer=LOCKED), "is locked with a password; save it without one, e.g. qpdf --decrypt"),
    ],
    ids=["empty page", "no letters", "cut off", "head only", "text", "lost page", "locked"],
)
def test_what_cannot_be_read_is_said_in_one_line(content, says, caplog):
    with pytest.raises(InputError) as error:
        read_pdf(content, Metadata(), place="a.pdf")
    assert str(error.value).startswith("a.pdf: ")
    assert says in str(error.value)
    assert len(str(error.value).splitlines()) == 1
    assert caplog.records == []


FULL = "It is a line that is about as wide as the page of this text"

PAGES = {
    "hyphens": (["We back pre-\nrelease tests and regu-\nlation of\nlabs."], ["We back pre-release tests and regulation of labs."]),
    "a compound of the document's own": (
        ["The safety-critical parts and the safety-\ncritical tests of\nlabs."],
        ["The safety-critical parts and the safety-critical tests of labs."],
    ),
    "names keep theirs": (["We met Ann Lee-\nRay today."], ["We met Ann Lee-Ray today."]),
    "soft hyphen": (["It regu\u00adlates and regu\u00ad\nlates."], ["It regu\u00adlates and regulates."]),
    "page numbers": (
        ["One is here.\n1", "Two is here.\nPage 2 of 3", "Three is here.\n- 3 -"],
        ["One is here.", "Two is here.", "Three is here."],
    ),
    "running heads": (
        [f"The Example Report 2026\n{word} is here.\nwww.example.org | {number}" for number, word in enumerate(("One", "Two", "Three"), 1)],
        ["One is here.", "Two is here.", "Three is here."],
    ),
    "a repeated line inside a page stays": (["A\nB\nHere.\nC\nD"] * 3, ["Here."] * 3),
    "a sentence over two pages": (["The panel and", "its chair agree."], ["The panel and its chair agree."]),
    "a page may end a paragraph": (["The panel agrees.", "Then it left."], ["The panel agrees.", "Then it left."]),
    "a short last line": ([f"{FULL}\nand ends soon.\n{FULL}\nand ends late."], [f"{FULL} and ends soon.", f"{FULL} and ends late."]),
    "blank lines": (["One is here.\n\nTwo is here."], ["One is here.", "Two is here."]),
    "bullets": (["We ask for:\n• tests of\nmodels\n• reports"], ["We ask for:", "• tests of models", "• reports"]),
    "a heading": (
        ["Findings of the panel\nThe panel agrees on the bill that was\nread in May."],
        ["Findings of the panel", "The panel agrees on the bill that was read in May."],
    ),
    "nothing": ([""], []),
}


@pytest.mark.parametrize(("pages", "expected"), PAGES.values(), ids=PAGES)
def test_pages_flow(pages, expected):
    assert flowing(pages) == "\n\n".join(expected)
