"""Pages of short lines (a PDF's) to flowing paragraphs: page furniture out, words mended at line ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ingest.read.wrapping import goes_on, wrap_width

EDGE = 2
"""How many lines at either end of a page may be a running header or footer."""

PAGE_NUMBER = re.compile(r"\s*(?:page\s+)?[-–]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–]?(?:\s*(?:of|/)\s*\d{1,4})?\s*", re.IGNORECASE)
BROKEN_WORD = re.compile(r"([^\W\d_]+)[-\u00ad]$")
KEEPS_HYPHEN = frozenset(
    {"pre", "post", "non", "self", "anti", "co", "cross", "high", "low", "long", "short", "open", "well", "risk", "so", "ex"}
)
LIST_MARK = re.compile(r"\s*(?:[•‣▪●■◦*\uf0b7–-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)")
SENTENCE_END = re.compile(r"[.!?:][\"'”’)\]]*\s*$")
SHORT = 0.75
"""A line that ends a sentence and fills less than this share of the width ends its paragraph."""


def flowing(pages: Sequence[str]) -> str:
    """The text of `pages`, paragraphs apart by a blank line, each on one line."""
    lines = [line.replace("\u00ad\n", "") for page in _bodies([page.splitlines() for page in pages]) for line in [*page, "\f"]]
    lines = _across_pages([line.rstrip().replace("\x00", "") if line != "\f" else line for line in lines])
    words = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", "\n".join(lines).lower()))
    return "\n\n".join(_joined(paragraph, words) for paragraph in _paragraphs(lines))


def _bodies(pages: Sequence[list[str]]) -> list[list[str]]:
    """The pages without page numbers and without lines that stand at the edge of most pages."""
    pages = [[line for line in page if line.strip()] and page for page in pages]
    edges = Counter(mask for page in pages for mask in {_mask(line) for line in _edge(page)})
    repeated = {mask for mask, count in edges.items() if count >= 3 and count * 2 > len(pages)}
    return [_without_edges(page, repeated) for page in pages]


def _edge(page: list[str]) -> list[str]:
    full = [line for line in page if line.strip()]
    return full[:EDGE] + full[-EDGE:]


def _mask(line: str) -> str:
    return re.sub(r"\d+", "#", " ".join(line.split()).lower())


def _without_edges(page: list[str], repeated: set[str]) -> list[str]:
    full = [index for index, line in enumerate(page) if line.strip()]
    outer = set(full[:EDGE] + full[-EDGE:])
    return [line for index, line in enumerate(page) if index not in outer or not (PAGE_NUMBER.fullmatch(line) or _mask(line) in repeated)]


def _across_pages(lines: list[str]) -> list[str]:
    r"""Without the "\f" between pages; a sentence that runs on over it stays together, any other page end is a blank line."""
    kept: list[str] = []
    for index, line in enumerate(lines):
        if line != "\f":
            kept.append(line)
            continue
        while kept and not kept[-1].strip():
            kept.pop()
        following = next((later for later in lines[index + 1 :] if later.strip("\f ")), "")
        runs_on = bool(kept) and following.lstrip()[:1].islower() and not SENTENCE_END.search(kept[-1])
        if not runs_on:
            kept.append("")
    return kept


def _paragraphs(lines: list[str]) -> list[list[str]]:
    width = wrap_width(lines)
    paragraphs: list[list[str]] = [[]]
    for index, line in enumerate(lines):
        if not line.strip():
            paragraphs.append([])
            continue
        paragraphs[-1].append(line)
        following = lines[index + 1] if index + 1 < len(lines) else ""
        ends = bool(SENTENCE_END.search(line)) and len(line) < SHORT * width
        if following and (ends or LIST_MARK.match(following) or not goes_on(line, following, width=width)):
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph]


def _joined(lines: list[str], words: Counter[str]) -> str:
    text = lines[0].strip()
    for line in lines[1:]:
        line = line.strip()
        broken = BROKEN_WORD.search(text)
        head = re.match(r"[^\W\d_]+", line)
        if broken and head and line[0].islower():
            text = text[:-1] + ("-" if _keeps_hyphen(broken[1].lower(), head[0].lower(), words) else "") + line
        else:
            text = f"{text}{'' if text.endswith('-') else ' '}{line}"
    return " ".join(text.split())


def _keeps_hyphen(left: str, right: str, words: Counter[str]) -> bool:
    """Whether "pre-/release" is a compound: as the same document writes the word elsewhere, else by its first part."""
    whole, compound = words[left + right], words[f"{left}-{right}"]
    return compound > whole if whole != compound else left in KEEPS_HYPHEN
