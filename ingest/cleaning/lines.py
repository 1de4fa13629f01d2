"""The lines of a text without what stands at their start: bullets, numbers, times, quote marks of mail, heading marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .stamps import behind_stamp, is_stamp
from .traced import Traced, traced

BREAK = re.compile(r"\n\s{0,200}\[\[Page [\w.]{1,12}\]\]\s{0,200}\n|\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
"""A line end; the page mark of a printed transcript is one, with the blank lines around it, for the sentence runs on over it."""

FENCE = re.compile(r"\s*(?:```|~~~)")
TABLE = re.compile(r"\s*\|.*\|\s*|[\s|:+-]*-{2,}[\s|:+-]*\|[\s|:+-]*|\s*\+[-=+]+\+\s*")
UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*")
QUOTED = re.compile(r"\s*(?:>\s?)+")
HEADING = re.compile(r"\s*#{1,6}\s+")
CLOSING = re.compile(r"\s+#+\s*$")
BULLET = re.compile(r"\s*(?:[•‣◦▪▸►●○■□·∙–—*+-]|\u2013|\uf0b7|->|→|✓|✔|☑)[ \t\u00a0]+(?:\[[ xX]\]\s+)?|\s*[•‣◦▪●■\uf0b7]")
NUMBER = re.compile(r"\s*(?P<number>\d{1,3})[.)](?=\s|[A-Z\"“(])\s*(?=\D)")
GLUED = re.compile(r"\s*(?P<number>\d{1,2})(?=[A-Z\"“])")
LETTERED = re.compile(r"\s*(?:\((?:[a-z]|[A-Z]|[ivx]{1,5}|\d{1,3})\)|[a-z]\)|\[\^\w{1,12}\]:|\[\d{1,3}\](?=\s))\s*(?=\S)")
GLUED_WORD = re.compile(r"(?:A|An|The|By|In|This|These|It|For|On|If|With|We|As|To|No)\b")
RANK = r"(?:SENATOR|Sen(?:ator|\.)|REP\.|Rep(?:resentative|\.)|(?:M[rs]|Mrs|Dr|M[RS]|MRS|DR)\.|Miss|Secretary|Governor|Professor|Judge)"
LEGAL_HEAD = re.compile(
    r"\s*(?:§+ ?\d|(?:Article|Section|Chapter|Annex|Title|ARTICLE|SECTION|SEC\.|CHAPTER|ANNEX|TITLE) (?:\d{1,3}|[IVX]{1,5})\b[.:]?(?:\s|$))"
)
CHAIR = r"The (?:C(?:HAIR|hair)(?:MAN|WOMAN|man|woman)?|PRESIDENT|President|SPEAKER|Speaker|WITNESS|Witness|CLERK|Clerk)"
POST = r", [A-Z][A-Z ,&'’-]{2,120}"  # "ADA ROE|, MINISTER FOR TRADE|: Good morning."
SPEAKER = re.compile(
    rf"\s*(?:(?:{RANK} [A-Z][\w'’-]*(?: [A-Z][\w'’.-]*){{0,3}}|{CHAIR})[.:]|(?:[QA]|Question|Answer|QUESTION|ANSWER)[:.]"
    rf"|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){{1,3}}(?: \([^()]{{1,40}}\)|{POST})?:)\s+(?=[A-Z\"“'‘\[(])"
)
"""A speaker's name or "Q" at the start of a turn of a transcript."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text: `source` as it stands, `content` without its marks; `number` is the last one counted up to here."""

    source: str
    content: Traced
    is_item: bool = False
    is_heading: bool = False
    starts_block: bool = False
    number: int = 0

    @property
    def is_blank(self) -> bool:
        """Whether nothing is left of it; blank lines keep paragraphs apart."""
        return not self.content.text.strip()

    @property
    def names_speaker(self) -> bool:
        """Whether it is a speaker's name alone, what is said being on the next line."""
        name = self.source.strip()
        match = SPEAKER.match(f"{name} A") if name.endswith(":") else None
        return match is not None and match.end() == len(name) + 1


def lines_of(text: str) -> Iterator[Line]:
    """The lines of `text`; code, tables and rules come out blank."""
    rows = [(start, source) for start, source in _rows(text) if not is_stamp(source)]
    in_code = False
    previous = Line("", traced(""))
    for index, (start, source) in enumerate(rows):
        is_fence = FENCE.match(source) is not None
        if in_code or is_fence or TABLE.fullmatch(source) or UNDERLINE.fullmatch(source):
            previous = Line("", traced("", start), number=previous.number)
        else:
            previous = _line(source, start, previous, rows[index + 1][1] if index + 1 < len(rows) else "")
        if is_fence:
            in_code = not in_code and any(FENCE.match(later) for _, later in rows[index + 1 :])
        yield previous


def _rows(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in BREAK.finditer(text):
        yield start, text[start : match.start()]
        start = match.end()
    yield start, text[start:]


def _line(source: str, start: int, previous: Line, following: str) -> Line:
    cut = behind_stamp(source, _end(QUOTED, source, 0))
    heading = HEADING.match(source, cut)
    if heading:
        end = CLOSING.search(source)
        body = end.start() if end else len(source)
        return Line(source, traced(source, start).part(heading.end(), max(body, heading.end())), is_heading=True, starts_block=True)
    body = _end(BULLET, source, cut)
    is_item = body > cut
    prose, number = _numbered(source, body, is_item=is_item, previous=previous, following=following)
    is_item = is_item or prose > body
    is_underlined = UNDERLINE.fullmatch(following) is not None and not is_item
    is_indented = _indent(source) > _indent(previous.source) + 1 and not previous.is_item
    starts_block = is_item or is_indented or SPEAKER.match(source, cut) is not None or LEGAL_HEAD.match(source) is not None
    return Line(source, traced(source, start).part(prose, len(source)), is_item, is_underlined, starts_block, number)


def _numbered(source: str, cut: int, *, is_item: bool, previous: Line, following: str) -> tuple[int, int]:
    """Where the line goes on after its number, glued ("02By") or not, and the number; `cut` if it has none that counts something."""
    match = NUMBER.match(source, cut)
    if match and (previous.is_blank or is_item or int(match["number"]) in (1, previous.number + 1)):
        return match.end(), int(match["number"])
    glued = GLUED.match(source, cut)
    if glued and _is_glued(glued, is_item=is_item, previous=previous, following=following):
        return glued.end(), int(glued["number"])
    lettered = previous.is_blank or previous.is_item or is_item
    return _end(LETTERED, source, cut) if lettered else cut, previous.number


def _is_glued(glued: re.Match[str], *, is_item: bool, previous: Line, following: str) -> bool:
    """Whether "3The" is a list number before a word: never "3D" or "4Chan" on its own."""
    number, rest = int(glued["number"]), glued.string[glued.end() :]
    if glued["number"].startswith("0") or GLUED_WORD.match(rest):
        return True
    counts = number == previous.number + 1 > 1 or _number(following) == number + 1
    return counts or (is_item and re.match(r"[A-Z][a-z]", rest) is not None)


def _number(source: str) -> int:
    cut = _end(BULLET, source, 0)
    match = NUMBER.match(source, cut) or GLUED.match(source, cut)
    return int(match["number"]) if match else -1


def _end(pattern: re.Pattern[str], source: str, start: int) -> int:
    match = pattern.match(source, start)
    return match.end() if match else start


def _indent(source: str) -> int:
    return len(source) - len(source.lstrip())
