"""Compares statements that were found with statements that a person expected, by holder, sign and target.

An expected holder or target is a registry id (`ac:openai`, `in:ca-sb-53`, `pr:deregulation`) or a plain name; each may have alternatives.
An id asks for that very entry. A plain name asks for a shared stem among the words that carry meaning, as titles and word order differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ontology.model import Certainty, Stance, Statement
from ontology.terms import PREFIXES, iri

SIGNS = {"+": Stance.SUPPORT, "-": Stance.OPPOSE, "~": Stance.MIXED}
MARKS = {stance: sign for sign, stance in SIGNS.items()}
OPPOSITE = {Stance.SUPPORT: Stance.OPPOSE, Stance.OPPOSE: Stance.SUPPORT}
LINE = re.compile(r"(?P<doubt>\? )?(?P<actor>.+?) (?P<sign>[-+~]{1,3})(?P<unsure>[?]?) (?P<target>.+)")
FILLER = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "on",
        "for",
        "to",
        "in",
        "and",
        "or",
        "by",
        "from",
        "with",
        "at",
        "its",
        "their",
        "his",
        "her",
        "as",
        "that",
        "which",
        "sen",
        "senator",
        "rep",
        "representative",
        "gov",
        "governor",
        "president",
        "mr",
        "ms",
        "dr",
        "ai",
        "artificial",
        "intelligence",
        "policy",
        "law",
        "laws",
        "act",
        "bill",
        "order",
        "rule",
        "rules",
        "state",
        "us",
        "federal",
        "regulation",
        "regulations",
        "measure",
    ]
)


@dataclass(frozen=True, slots=True)
class Expected:
    """One statement that a careful coder finds, or another way to say it.

    A doubtful one counts neither as a miss nor as an extra; an unsure one is met only by a statement whose certainty is less than certain.
    """

    actors: tuple[str, ...]
    stances: tuple[Stance, ...]
    targets: tuple[str, ...]
    doubtful: bool = False
    unsure: bool = False
    otherwise: tuple[Expected, ...] = ()

    def __str__(self) -> str:
        """The form that `parse` reads."""
        signs = "".join(MARKS[stance] for stance in self.stances)
        first = f"{'? ' if self.doubtful else ''}{' / '.join(self.actors)} {signs}{'?' if self.unsure else ''} {' / '.join(self.targets)}"
        return " or ".join([first, *(str(one) for one in self.otherwise)])


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of comparing; every expected statement is either met, missed or doubtful."""

    met: tuple[Expected, ...]
    missed: tuple[Expected, ...]
    extra: tuple[Statement, ...]
    wrong_sign: tuple[Statement, ...]


def parse(cell: str) -> tuple[Expected, ...]:
    """`ac:openai + in:ca-sb-53 | ? ac:meta / Joel Kaplan -~ in:eu-gpai-code` as records; `none` is no statement.

    Signs are + - ~ (first the best, then what is accepted too); ` / ` parts alternatives; a leading `? ` marks a doubtful one;
    `+?` asks for a certainty below certain;
    ` or ` parts two ways to say the same, such as for a limit or against what it limits.
    """
    if cell.strip() == "none":
        return ()
    return tuple(_parse_either(part.strip()) for part in cell.split(" | "))


def _parse_either(part: str) -> Expected:
    first, *others = (_parse_one(way) for way in part.split(" or "))
    return replace(first, otherwise=tuple(others))


def _parse_one(part: str) -> Expected:
    match = LINE.fullmatch(part)
    if match is None:
        raise ValueError(f"expected statement {part!r}: write ACTOR + TARGET, ACTOR - TARGET or ACTOR ~ TARGET")
    stances = tuple(SIGNS[sign] for sign in match["sign"])
    return Expected(
        tuple(match["actor"].split(" / ")), stances, tuple(match["target"].split(" / ")), match["doubt"] is not None, bool(match["unsure"])
    )


def compare(expected: Sequence[Expected], found: Iterable[Statement]) -> Comparison:
    """Sort expected and found statements into met, missed, extra and wrong in sign."""
    statements = tuple(found)
    clear = [one for one in expected if not one.doubtful]
    met = tuple(one for one in clear if any(agrees(one, statement) for statement in statements))
    extra = tuple(statement for statement in statements if not any(agrees(one, statement) for one in expected))
    return Comparison(
        met=met,
        missed=tuple(one for one in clear if one not in met),
        extra=extra,
        wrong_sign=tuple(statement for statement in extra if any(_contradicts(one, statement) for one in expected)),
    )


def agrees(one: Expected, statement: Statement) -> bool:
    """True if holder, sign and target are the expected ones."""
    return any(_meets(way, statement) for way in (one, *one.otherwise))


def show(statement: Statement) -> str:
    """A found statement in the form of an expected one, with its quote."""
    actor, target = statement.actor, statement.target
    return f"{_short(actor.iri, actor.name)} {MARKS[statement.stance]} {_short(target.iri, target.name)}  [{statement.quote.text}]"


def _meets(one: Expected, statement: Statement) -> bool:
    sure = statement.certainty is Certainty.CERTAIN
    return statement.stance in one.stances and not (one.unsure and sure) and _same_pair(one, statement)


def _contradicts(one: Expected, statement: Statement) -> bool:
    return any(OPPOSITE.get(statement.stance) in way.stances and _same_pair(way, statement) for way in (one, *one.otherwise))


def _same_pair(one: Expected, statement: Statement) -> bool:
    return _same(one.actors, statement.actor.iri, statement.actor.name) and _same(one.targets, statement.target.iri, statement.target.name)


def _same(names: Iterable[str], found_iri: str | None, found_name: str) -> bool:
    return any(iri(name) == found_iri if is_id(name) else _alike(name, found_name) for name in names)


def is_id(name: str) -> bool:
    """True for a prefixed registry id such as `ac:openai`."""
    return re.fullmatch(r"(ac|in|pr|ev):[a-z0-9-]+", name) is not None


def _alike(left: str, right: str) -> bool:
    one, other = _stems(left), _stems(right)
    if not one or not other:
        return False
    return one <= other or other <= one or len(one & other) / len(one | other) >= 0.4


def _stems(name: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’]s\b|[.]|(?<=\bpre)-", "", name.lower()))
    telling = [word for word in words if word not in FILLER] or words
    return frozenset(
        re.sub(r"(ations?|ings?|ments?|ies|ions?|es|s|ed|e|y)$", "", word) if len(word) > 5 else word.removesuffix("s") for word in telling
    )


def _short(found_iri: str | None, name: str) -> str:
    for prefix in ("ac", "in", "pr", "ev"):
        if found_iri is not None and found_iri.startswith(PREFIXES[prefix]):
            return f"{prefix}:{found_iri.removeprefix(PREFIXES[prefix])}"
    return name
