"""What a bill is called that a text speaks of before it says so: "vetoed legislation that ... | AB 1064 would have barred"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ingest.lexicon import policy_nouns
from ontology.model import Target, TargetKind

from .aliases import NAME, key
from .bill_numbers import BILL_NUMBERS
from .vehicles import carried

if TYPE_CHECKING:
    from ontology.registry import Registry

    from .names import NameMatch

TYPES = frozenset("bill statute draftBill".split())
TITLE = re.compile(rf"\b[Tt]he (?P<name>{NAME})")
YARDSTICK = re.compile(
    r"\b(?:amend\w*|under|unlike|like|similar to|modeled (?:on|after)|violat\w+|comply with|compliance with|based on|existing) (?:the )?$",
    re.IGNORECASE,
)
OPENING = re.compile(r"(?:^|[.!?]['’”\"]? |\n)Under (?:the )?$")
TO_DO = re.compile(r"[^.;]{0,200}? would\b")
PART_OF = re.compile(r"\b(?:from|in|into|to|of|with|by|than|for) (?:the |an? )?(?:\w+ )?$")  # "stripped the measure | from the Trade Act"
DEBATED = re.compile(
    r"\b(?:would|bills?|introduc\w+|sponsor\w*|sign(?:ed|s|ing)?|veto\w*|pass(?:ed|es|age)?|propos\w+|vot(?:e|ed|es|ing)|measure|legislation|lawmakers"
    r"|injunction|block\w*|enjoin\w*|challeng\w+|t(?:ake|ook) effect)\b"
)
ANOTHER = re.compile(r"\b(?:another|also|separate(?:ly)?|similar(?:ly)?|different|other|second|earlier|previous(?:ly)?)\b", re.IGNORECASE)
PRESENTED = re.compile(r"^[”\"’']?(?:, | \()(?:a|an|another|which|also) ")
PRESENTING = re.compile(
    r"\b(?:introduc\w+|filed?|unveil\w*|a (?:\w+ ){0,2}(?:bill|measure|law),?) (?:called |named |the )*$", re.IGNORECASE
)
BESIDE = re.compile(
    r",? ?[(\[]?(?:(?:also |better |widely )?(?:called|known as|dubbed|titled|entitled|named|nicknamed) )?(?:the )?[“\"‘']?", re.IGNORECASE
)
NEWS = timedelta(days=30)  # what was adopted before is what a new bill is compared with
SOON = 700  # characters
REACH = 200  # characters of a paragraph on either side of a name that tell what it is about
STEM = 5  # letters
WORD = re.compile(r"[A-Za-z][\w’'-]*")
PLAIN = frozenset(
    "would could should that this which with from have been their they them also will what when were said than more into over after about"
    " monday tuesday wednesday thursday friday saturday sunday"
    " first state federal artificial intelligence lawmakers senate house gov governor sen rep the and for its his her new".split()
)


@dataclass(frozen=True, slots=True)
class Law:
    """A law of one of `types` and where the text first names it, [start, end) in characters."""

    target: Target
    types: frozenset[str]
    start: int
    end: int


class LaterNames:
    """The laws that a document names, for what it says of them before it does."""

    def __init__(self, text: str, matches: Sequence[NameMatch], registry: Registry, aliases: Mapping[str, Target], on: date | None) -> None:
        """`matches` are the registry names in `text`, `aliases` the laws behind names set beside others, by `key`; `on` its day."""
        self._text = text
        self.headlined: Target | None = None  # the law that the headline speaks of without its name
        self._starts: dict[int, Target] = {}
        found: dict[Target, Law] = {}
        for start, end, target, types in sorted(_mentions(text, matches, registry, aliases, on), key=lambda each: each[:2]):
            known = found.get(target, Law(target, types, start, end))
            found[target] = replace(known, types=known.types | types)
            self._starts[start] = target
        self._laws = [law for law in found.values() if law.types]

    def beside(self, end: int) -> Target | None:
        """The law whose name stands right behind `end`, as in "the measure | (SB 482)" and "the proposal, | called the Labels Act"."""
        gap = BESIDE.match(self._text, end)
        return self._starts.get(gap.end()) if gap is not None and gap.end() > end else None

    def ahead(
        self, stretch: tuple[int, int], kinds: frozenset[str], told: str, sentence: str, *, introduced: bool, headline: bool
    ) -> Target | None:
        """The law that is first named behind a description and that it means; None if one was named before.

        `stretch` goes from the description to the end of its sentence, in characters; `kinds` are the types it can have, `told` the
        words that describe it, `sentence` all of its sentence; `introduced` if it is new to the reader ("a bill"). A text's only law
        is meant by a headline, and where the two places share somebody or something; one of several only where it follows soon and
        shares the matter.
        """
        fitting = carried((law, law.target.name) for law in self._laws if law.types & kinds)[:2]
        if not fitting or fitting[0].start < stretch[0]:
            return None
        start, end = fitting[0].start, fitting[0].end
        if start < stretch[1] and PART_OF.search(self._text, stretch[0], start):
            return None
        left = self._text[max(start - REACH, stretch[1]) : start].rpartition("\n")[2]
        right = self._text[end : end + REACH].partition("\n")[0]
        if ANOTHER.search(left.rpartition(". ")[2]):
            return None
        matter = stems(told)
        around = f"{left} {self._text[start:end]} {right}"
        presented = PRESENTED.match(right) is not None or PRESENTING.search(left) is not None
        if len(fitting) > 1 and start - stretch[0] >= SOON:
            return None
        fits = bool(matter & stems(around))
        if len(fitting) == 1 and not presented:
            fits = fits or not (matter or introduced) or headline
            fits = fits or (bool(matter) and bool(_names(f"| {sentence}") & _names(around)))
        return fitting[0].target if fits else None


def _mentions(
    text: str, matches: Sequence[NameMatch], registry: Registry, aliases: Mapping[str, Target], on: date | None
) -> Iterator[tuple[int, int, Target, frozenset[str]]]:
    """Start, end, law and types of each name of a law that may be the one the text is about."""
    taken: list[tuple[int, int]] = []
    for match in matches:
        entry = registry.instruments.get(match.iris[0]) if len(match.iris) == 1 else None
        if entry is None:
            continue
        taken.append((match.start, match.end))
        law = aliases.get(key(text[match.start : match.end])) or registry.as_target(entry.iri)
        old = YARDSTICK.search(text, max(match.start - 30, 0), match.start) and not _is_explained(text, match.start, match.end)
        if entry.type in TYPES and not old:
            yield match.start, match.end, law, _types(law, registry, on)
    listed = {start for start, _ in taken} | {end for _, end in taken}
    for number in BILL_NUMBERS.finditer(text):
        if number.start() not in listed and number.end() not in listed:
            law = aliases.get(key(number.group())) or Target(None, number.group(), TargetKind.INSTRUMENT)
            yield number.start(), number.end(), law, _types(law, registry, on)
    for title in TITLE.finditer(text):
        start, end = title.span("name")
        around = text[max(start - REACH, 0) : start].rpartition("\n")[2] + text[end : end + REACH].partition("\n")[0]
        old = YARDSTICK.search(text, max(start - 30, 0), title.start()) is not None and not _is_explained(text, title.start(), end)
        if start not in listed and end not in listed and not old and DEBATED.search(around):
            law = aliases.get(key(title["name"])) or Target(None, title["name"], TargetKind.INSTRUMENT)
            yield start, end, law, _types(law, registry, on) | {"statute"}


def _is_explained(text: str, start: int, end: int) -> bool:
    """True where a sentence begins to say what the law named there would do ("Under SB 5, makers would")."""
    return OPENING.search(text, max(start - 20, 0), start) is not None and TO_DO.match(text, end) is not None


def _types(law: Target, registry: Registry, on: date | None) -> frozenset[str]:
    """The types of laws that it can be spoken of as; none for one that was adopted, or vetoed, long before the day."""
    entry = registry.instruments.get(law.iri or "")
    if entry is None:
        return frozenset({"bill"})
    days = [each.day for each in (entry.adopted, entry.ended) if each is not None and entry.adopted is not None]
    old = on is not None and bool(days) and max(days) < on - NEWS
    return frozenset() if old else frozenset({entry.type})


def stems(words: str, less: Container[str] | None = None) -> frozenset[str]:
    """The beginnings of the words that tell of a matter; those in `less`, by itself all policy nouns, tell of none."""
    less = policy_nouns() if less is None else less
    said = {word.lower().removesuffix("'s").removesuffix("’s") for word in WORD.findall(words)}
    told = (word for word in said if len(word) > 3 and word not in PLAIN and word not in less)
    return frozenset(word[:STEM].removesuffix("s") for word in told)


def _names(words: str) -> frozenset[str]:
    """The words in capitals that do not only begin a sentence."""
    inner = (word for word in WORD.finditer(words) if word.start() and words[word.start() - 2 : word.start()] != ". ")
    return (
        frozenset(
            word.group().lower().removesuffix("'s").removesuffix("’s")
            for word in inner
            if word.group()[0].isupper() and len(word.group()) > 2
        )
        - PLAIN
    )
