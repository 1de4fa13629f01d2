"""Words that say which side is taken on what they are joined with: "opposes | X", "puts | X | on hold", "criticism of | X"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from .rows import rows, sign, strength

SAID = frozenset({"attitude", "speech"})  # the manners of those who say or think something, and do nothing
MEANT = SAID | {"plan"}


@dataclass(frozen=True, slots=True)
class VerbFrame:
    """How one sense of a verb carries a stance: where the target sits, its sign (0: from the judgement), strength and manner."""

    lemma: str
    frame: str
    sign: int
    strength: float
    manner: str


@dataclass(frozen=True, slots=True)
class NounFrame:
    """A noun or adjective whose prepositional complement is the target ("opposition to X", "critical of X")."""

    lemma: str
    prepositions: tuple[str, ...]
    sign: int
    strength: float


@cache
def verbs() -> Mapping[str, tuple[VerbFrame, ...]]:
    """Verb frames by lemma; a particle verb's lemma is "roll back"."""
    found: dict[str, list[VerbFrame]] = {}
    for row in rows("verbs"):
        frame = VerbFrame(row["lemma"], row["frame"], sign(row), strength(row), row["manner"])
        found.setdefault(frame.lemma, []).append(frame)
    return {lemma: tuple(frames) for lemma, frames in found.items()}


def object_signs(frames: Iterable[VerbFrame]) -> set[int]:
    """The sides that these frames take on the verb's object: {-1} for "reject", both for a verb that may mean either."""
    return {frame.sign for frame in frames if frame.frame == "obj"}


@cache
def idioms() -> Mapping[str, Mapping[tuple[str, ...], VerbFrame]]:
    """Verbs that take a side on their object together with the words behind it ("put X on hold"): a frame by verb and by those words."""
    found: dict[str, dict[tuple[str, ...], VerbFrame]] = {}
    for row in rows("idioms"):
        frame = VerbFrame(row["verb"], "obj", sign(row), strength(row), row["manner"])
        found.setdefault(frame.lemma, {})[tuple(row["words"].replace("'s", " 's").split())] = frame
    return found


@cache
def nouns() -> Mapping[str, tuple[NounFrame, ...]]:
    """Stance nouns by lemma."""
    return _noun_frames("nouns")


@cache
def adjectives() -> Mapping[str, tuple[NounFrame, ...]]:
    """Stance adjectives by lemma."""
    return _noun_frames("adjectives")


def _noun_frames(name: str) -> Mapping[str, tuple[NounFrame, ...]]:
    found: dict[str, list[NounFrame]] = {}
    for row in rows(name):
        frame = NounFrame(row["lemma"], tuple(row["prepositions"].split()), sign(row), strength(row))
        found.setdefault(frame.lemma, []).append(frame)
    return {lemma: tuple(frames) for lemma, frames in found.items()}


@cache
def light_verbs() -> Mapping[str, frozenset[str]]:
    """Verbs that only carry a stance noun: the subject "gives" (holds) the stance, "receives" it or "ends" its own.

    One that only "grants" holds no stance against anything: to acknowledge concerns is not to share them.
    """
    found: dict[str, frozenset[str]] = {}
    for row in rows("light_verbs"):
        found[row["lemma"]] = found.get(row["lemma"], frozenset()) | {row["direction"]}
    return found


@cache
def partings() -> frozenset[tuple[str, str]]:
    """Words, with their prepositions, for being against what somebody else is for ("at odds | with", "broke | with")."""
    return frozenset((row["word"], row["from"]) for row in rows("partings"))


@cache
def neutral_verbs() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Verbs by which nobody takes a side, with where their target sits ("obj", "subj", "prep:to") and when they are neutral.

    "plain": where nothing says in what manner ("responded with anger"); "business": toward labs, companies and products;
    "unasked": where nobody asks for it.
    """
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for row in rows("neutral_verbs"):
        found[row["lemma"]] = (*found.get(row["lemma"], ()), (row["takes"], row["when"]))
    return found


@cache
def unwilled_verbs() -> frozenset[str]:
    """Verbs that make no policy demand after "should" or "must" ("it should be noted", "we must remember")."""
    return frozenset(row["lemma"] for row in rows("unwilled_verbs"))


@cache
def open_verbs() -> frozenset[str]:
    """Verbs that leave no doubt about a stance, so that their target may be anything the text names."""
    return frozenset(row["lemma"] for row in rows("open_verbs"))
