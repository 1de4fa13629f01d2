"""Files, directories and standard input to documents, and one clear line for everything that cannot be read."""

from __future__ import annotations

import hashlib
import io
import os
import sys
import tracemalloc
from pathlib import Path

import pytest

from ingest.read import LARGEST, read, read_each
from ontology.errors import InputError
from ontology.model import DatePrecision, Document, PartialDate

PAGE = (
    b"<!DOCTYPE html><html><head><title>Bill passes</title></head><body><article><p>Senator Lee backs the bill.</p></article></body></html>"
)


def one(path: Path, content: bytes, **options: str) -> Document:
    path.write_bytes(content)
    (document,) = read([path], **options)
    return document


def refused(*sources: str | Path, **options: str) -> str:
    with pytest.raises(InputError) as error:
        list(read(sources, **options))
    message = str(error.value)
    assert len(message.splitlines()) == 1
    return message


def test_plain_text_is_stored_as_it_is(tmp_path):
    text = "Bill passes\n\n  Senator Lee  backs it.\n"
    document = one(tmp_path / "a.txt", text.encode())
    assert document.text == text
    assert document.source.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert document.source.id == document.source.sha256[:16]
    assert (document.source.title, document.source.media_type, document.source.retrieved) == ("Bill passes", "text/plain", None)
    assert (document.source.url, document.source.publisher, document.source.author, document.source.published) == (None, None, None, None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_encodings_and_line_ends_give_the_same_document(tmp_path, encoding):
    plain = one(tmp_path / "a.txt", "Zoë backs it.\n\n“Yes.”\n".encode())
    assert one(tmp_path / "b.txt", "Zoë backs it.\r\n\r\n“Yes.”\r".encode(encoding)) == plain


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.txt", b"", "a.txt: the file is empty"),
        ("a.txt", b" \n\t\n", "a.txt: the file is empty"),
        ("a.txt", b"\xef\xbb\xbf", "a.txt: the file is empty"),
        ("a.txt", "\u00a0\n".encode(), "a.txt: the file is empty"),
        (
            "a.txt",
            "Zoë backs the bill.".encode("latin-1"),
            "a.txt: is not UTF-8 (byte 2 is 0xeb); convert it, e.g. iconv -f latin1 -t utf-8",
        ),
        ("a.txt", b"It is\x00 binary", "a.txt: holds binary data"),
        ("a.bin", bytes(range(256)), "a.bin: holds binary data"),
        ("a.docx", b"PK\x03\x04\x14\x00\x06\x00\xff\xfe", "a.docx: holds binary data"),
        ("a.txt", b"\xff\xfeA", "a.txt: starts as utf-16-le text but is damaged at byte 2"),
        ("a.html", b"<html><body></body></html>", "a.html: no main text was found"),
        ("a.html", b"", "a.html: no main text was found"),
        ("a.pdf", b"no pdf at all", "a.pdf: is a damaged PDF"),
        ("a.pdf", b"", "a.pdf: is a damaged PDF"),
        ("a.jsonl", b"", "a.jsonl: the file is empty"),
        ("a.jsonl", b'{"text": "It passed."}\n{"text": \n', "a.jsonl: line 2 is not JSON"),
        ("a.jsonl", b"[1]\n", "a.jsonl: line 1 is a JSON list, not an object"),
        ("a.jsonl", b'\n{"title": "x"}\n', 'a.jsonl: line 2 has no "text"'),
        ("a.jsonl", b'{"text": 5}', 'a.jsonl: line 1 has no "text"'),
        ("a.jsonl", b'{"text": "a\\u0000b"}', "a.jsonl: line 1 holds a NUL character"),
        ("a.jsonl", b'{"text": "a\\ud800b"}', "a.jsonl: line 1: character 1 is half of a surrogate pair"),
        (
            "a.jsonl",
            b'{"text": "It passed.", "date": "soon"}',
            "a.jsonl: line 1: date 'soon' is not a date; write it as 2026, 2026-05 or 2026-05-21",
        ),
        ("a.jsonl", '{"text": "Zoë"}'.encode("latin-1"), "a.jsonl: line 1: is not UTF-8"),
        ("a.jsonl", b'{"text": "It passed.", "n": ' + b"1" * 5000 + b"}", "a.jsonl: line 1 is not usable JSON"),
        ("a.jsonl", b"[" * 100_000, "a.jsonl: line 1 is not usable JSON"),
        ("a.md", b"---\ntitle: The bill: a note\n---\nIt passed.\n", "a.md: the front matter is not YAML (line 2)"),
        ("a.md", b"---\ndate: 2026-02-30\n---\nIt passed.\n", "a.md: front matter: date '2026-02-30' is not a date"),
        ("a.md", b"---\ntitle: Nothing\n---\n", "a.md: there is no text in it"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_cannot_be_read_is_said_in_one_line(tmp_path, name, content, says):
    (tmp_path / name).write_bytes(content)
    assert says in refused(tmp_path / name)


def test_paths_that_lead_nowhere(tmp_path):
    assert refused(tmp_path / "none.txt") == f"{tmp_path / 'none.txt'}: there is no such file or directory; check the path"
    assert "holds no file to read" in refused(tmp_path)
    assert "cannot be read" in refused("x" * 5000)
    assert len(refused(tmp_path / "two\nlines.txt").splitlines()) == 1
    assert "is not a path" in refused("a\0b")
    assert refused("") == "'' is not a path; name a file, a directory, or - for standard input"


def test_a_link_that_leads_nowhere_is_named_and_a_pipe_is_not_waited_for(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    os.mkfifo(tmp_path / "b.txt")
    assert refused(tmp_path) == f"{tmp_path / 'a.txt'}: there is no such file or directory; check the path"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read(tmp_path):
    (tmp_path / "a.txt").write_text("It passed.")
    (tmp_path / "a.txt").chmod(0)
    assert "permission denied" in refused(tmp_path / "a.txt")


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    with (tmp_path / "a.txt").open("wb") as file:
        file.truncate(50_000_000)
    tracemalloc.start()
    assert refused(tmp_path / "a.txt").endswith("a.txt: is larger than 20 MB; split it, or give its text only")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 45_000_000


def test_json_lines_may_be_longer_than_any_file(tmp_path):
    line = b'{"text": "%s"}\n' % (b"It passed. " * 100_000)
    with (tmp_path / "a.jsonl").open("wb") as file:
        for _ in range(LARGEST // len(line) + 1):
            file.write(line)
    assert len({document.source.id for document in read([tmp_path / "a.jsonl"])}) == 1


def test_a_directory_is_every_readable_file_in_order(tmp_path):
    for name in ("b.txt", "a/z.md", "a/b/c.text", "B.TXT", "page.html", "x.docx", ".hidden.txt", ".git/e.txt", "notes.csv"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(PAGE if name == "page.html" else f"Text {name} is here.".encode())
    texts = [document.text for document in read([tmp_path])]
    assert texts == [
        "Text B.TXT is here.",
        "Text a/b/c.text is here.",
        "Text a/z.md is here.",
        "Text b.txt is here.",
        "Senator Lee backs the bill.",
    ]


def test_read_each_goes_on_after_an_error(tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "b.txt").write_text("")
    (tmp_path / "c.jsonl").write_text('{"text": "Two."}\nnonsense\n{"text": "Three."}\n')
    shown = [str(outcome) if isinstance(outcome, InputError) else outcome.text for outcome in read_each([tmp_path, tmp_path / "d.txt"])]
    assert shown == [
        "One.",
        f"{tmp_path / 'b.txt'}: the file is empty; give a file with text",
        "Two.",
        f"{tmp_path / 'c.jsonl'}: line 2 is not JSON (Expecting value at column 1); write one object per line",
        "Three.",
        f"{tmp_path / 'd.txt'}: there is no such file or directory; check the path",
    ]


def test_read_yields_what_comes_before_the_error(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "One."}\nnonsense\n')
    documents = read([tmp_path / "a.jsonl"])
    assert next(documents).text == "One."
    with pytest.raises(InputError, match="line 2"):
        next(documents)


def test_a_single_path_may_stand_alone(tmp_path):
    (tmp_path / "a.txt").write_text("It passed.")
    assert (
        [document.text for document in read(tmp_path / "a.txt")]
        == [document.text for document in read(str(tmp_path / "a.txt"))]
        == ["It passed."]
    )


@pytest.mark.parametrize(
    ("content", "media_type", "texts"),
    [
        (b"Senator Lee backs the bill.", "text/plain", ["Senator Lee backs the bill."]),
        (PAGE, "text/html", ["Senator Lee backs the bill."]),
        (b"\n  <!-- saved --><html><body><p>Senator Lee backs the bill.</p></body></html>", "text/html", ["Senator Lee backs the bill."]),
        (b'{"text": "One."}\n{"text": "Two."}\n', "text/plain", ["One.", "Two."]),
        (b'{"a":' * 9_000, "text/plain", ['{"a":' * 9_000]),
        (b'{"a": 1}', "text/plain", ['{"a": 1}']),
        (b"<b>is bold</b> and no page", "text/plain", ["<b>is bold</b> and no page"]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_standard_input_is_known_by_its_start(monkeypatch, content, media_type, texts):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    documents = list(read(["-"]))
    assert [document.text for document in documents] == texts
    assert {document.source.media_type for document in documents} == {media_type}


def test_empty_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert refused("-") == "standard input: the file is empty; give a file with text"


@pytest.mark.parametrize("suffix", ["", ".log", ".rst", ".TXT"])
def test_any_name_will_do_for_clean_text(tmp_path, suffix):
    assert one(tmp_path / f"a{suffix}", b"It passed.").source.media_type == "text/plain"


def test_options_win_over_what_a_file_says(tmp_path):
    content = b'{"text": "It passed.", "title": "A", "publisher": "B", "author": "C", "date": "2020-01-02", "url": "https://example.org/d"}'
    stated = one(tmp_path / "a.jsonl", content).source
    assert (stated.title, stated.publisher, stated.author, str(stated.published), stated.url) == (
        "A",
        "B",
        "C",
        "2020-01-02",
        "https://example.org/d",
    )
    given = one(
        tmp_path / "a.jsonl", content, title="V", publisher="W", author="X", published="2021-03", url="https://example.org/y"
    ).source
    assert (given.title, given.publisher, given.author, str(given.published), given.url) == (
        "V",
        "W",
        "X",
        "2021-03",
        "https://example.org/y",
    )
    assert given.id == stated.id


@pytest.mark.parametrize(
    "published", ["2026-13", "2026-02-30", "May 2026", "26-05-21", "2026-5-1", "yesterday", "", "2026-05-21T10:00:00Z", "0000"]
)
def test_a_wrong_date_option_is_refused_before_anything_is_read(published):
    with pytest.raises(InputError, match="is not a calendar date; write it as 2026, 2026-05 or 2026-05-21"):
        read(["none.txt"], published=published)


def test_a_partial_date_may_be_given_as_such(tmp_path):
    year = PartialDate(__import__("datetime").date(2026, 1, 1), DatePrecision.YEAR)
    (tmp_path / "a.txt").write_text("It passed.")
    assert [document.source.published for published in (year, "2026") for document in read(tmp_path, published=published)] == [year, year]


def test_nothing_heavy_is_imported_with_the_package():
    import subprocess

    heavy = {"trafilatura", "pypdf", "srsly", "lxml", "spacy"}
    check = f"import sys, ingest.read, ingest.cleaning.clean; print(sorted(set(sys.modules) & {heavy}))"
    root = Path(__file__).resolve().parents[1]
    assert subprocess.run([sys.executable, "-c", check], cwd=root, capture_output=True, text=True, check=True).stdout == "[]\n"
