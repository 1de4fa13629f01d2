"""Short forms that a text defines for itself: "the Advanced Manufacturing Investment Credit (AMIC)".

Stricter than Schwartz and Hearst (2003), "A simple algorithm for identifying abbreviation definitions in biomedical text", who also
take letters from inside words: here the short form must be the initials of its words, since what is misread would rename a target,
or words of the name itself in quotation marks ("the Harbor Tech Council (“Council”)").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ingest.lexicon import WordSet, name_cues

SHORT = re.compile(r"\s\((?:the )?[“\"‘']?([A-Z][A-Z&.-]{1,9}[A-Za-z]?)[”\"’']?\)")
WORD = r"(?:(?:[A-Z]\.)+|[A-Z][\w&’'-]*)"
PART = re.compile(r"\s\((?:hereinafter |hereafter )?(?:the |or )?[“\"]((?:[A-Z][\w&’'-]+ ?){1,3})[”\"]\)")
NAME = re.compile(rf"\b{WORD}(?:(?: (?:of|for|on|in|and|&|to)(?: the)?)? {WORD})*$")
NAMED_LAW = re.compile(r"\b(?:Act|Bill|Directive|Regulation|Code|Treaty|Convention)(?: of \d{4})?$")
SMALL = frozenset({"of", "for", "and", "the", "on", "in", "to", "&"})
YEAR = re.compile(r" of \d{4}$")
# Without it a place or a matter is left ("Boston | University", "Education | Department").
NEEDED = WordSet("sorts that a name needs")
FEWEST = 3  # words of a publisher's name that is called by its initials
BREAK = re.compile(r"[.;:!?()\n“”\"]")


def abbreviations(text: str) -> Mapping[str, str]:
    """Long forms by short form, as first defined."""
    found: dict[str, str] = {}
    for short, long in (*_definitions(text), *_parts(text)):
        found.setdefault(short, long)
    return found


def of_publisher(name: str | None, text: str) -> Mapping[str, str]:
    """The publisher's name by its initials, if the text uses them ("IFS" on the pages of the Institute for Family Studies)."""
    words = (name or "").removeprefix("The ").split()
    if len(words) < FEWEST or not all(word[:1].isupper() or word in SMALL for word in words):
        return {}
    told = {initials.upper() for initials in _initials(words)}
    return {short: " ".join(words) for short in sorted(told) if re.search(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text)}


def shortened(name: str | None, text: str) -> Mapping[str, str]:
    """A body's name by what stands before its sort, if its own text calls it so ("Northgate", in a text of Northgate Ventures)."""
    words = (name or "").removeprefix("The ").split()
    head = " ".join(words[:-1])
    said = words[-1].lower() if len(words) > 1 else ""
    sort = said == "ai" or ((said, "suffix") in name_cues() and said not in NEEDED)
    return {head: " ".join(words)} if sort and re.search(rf"(?<![\w-]){re.escape(head)}(?! {re.escape(words[-1])})(?![\w-])", text) else {}


def expanded(words: str, known: Mapping[str, str]) -> str:
    """The words with every short form written out; where they define one themselves, it goes."""
    words = SHORT.sub(lambda match: "" if match.group(1).strip(".-") in known else match.group(), words)
    return re.sub(r"\b[A-Z][A-Z&.-]*[A-Za-z]\b", lambda match: known.get(match.group(), match.group()), words)


def spelt_before(text: str) -> Iterator[tuple[int, int]]:
    """Where brackets hold only the initials of the words before them ("an executive order| (EO)|"), [start, end), with the space before.

    In lower case, too: such brackets name nothing, but tear what is named from what goes on behind.
    """
    for match in SHORT.finditer(text):
        short = match.group(1).strip(".-").replace("&", "").lower()
        before = BREAK.split(text[max(0, match.start() - 200) : match.start()])[-1].split()
        if any({short, short.removesuffix("s")} & {*_initials(before[start:])} for start in range(len(before))):
            yield match.span()


def without_short(words: str) -> str:
    """The words without such brackets ("an executive order | (EO) | on chips")."""
    for start, end in reversed([*spelt_before(words)]):
        words = words[:start] + words[end:]
    return words


def _definitions(text: str) -> Iterator[tuple[str, str]]:
    for match in SHORT.finditer(text):
        short = match.group(1).strip(".-")
        before = YEAR.sub("", BREAK.split(text[max(0, match.start() - 200) : match.start()])[-1]).split(" ")
        for start in range(len(before) - 1, -1, -1):
            words = before[start:]
            if words[0][:1].isupper() and short.replace("&", "").lower() in _initials(words):
                yield short, " ".join(words)
                break


def _parts(text: str) -> Iterator[tuple[str, str]]:
    for match in PART.finditer(text):
        short, named = match.group(1).strip(), NAME.search(text[max(0, match.start() - 200) : match.start()])
        long = named.group().removeprefix("The ") if named else ""
        if f" {short} " in f" {long} " and long != short:
            yield short, long


def _initials(words: Sequence[str]) -> tuple[str, ...]:
    """First letters, those of small words left out and kept; words in capitals give all of theirs, or one ("AI Markets Act": aima, ama)."""
    told = [word for word in words if word not in SMALL]
    whole = tuple("".join(word if word.isupper() else word[:1] for word in each).lower() for each in (told, words))
    return (*whole, "".join(word[:1] for word in told).lower())
