"""The lexicon as typed records, read from lexicon/*.tsv on first use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeVar

from ontology.errors import InputError
from ontology.model import ActorKind, Certainty, TargetKind

SIGNS = {"+": 1, "-": -1, "=": 0}


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


class Row(dict[str, str]):
    """A lexicon row by column that knows its place, for errors."""

    place: str

    def fail(self, column: str, allowed: str) -> InputError:
        """The error for a cell that cannot be used."""
        return InputError(f"{self.place}: {column} {self[column]!r} must be {allowed}")


def rows(name: str) -> Iterator[Row]:
    """The rows of lexicon/NAME.tsv; raises InputError naming file and line of a row with missing cells."""
    text = files("ingest").joinpath("lexicon", f"{name}.tsv").read_text(encoding="utf-8")
    lines = text.splitlines()
    columns = lines[0].split("\t")
    for number, line in enumerate(lines[1:], start=2):
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise InputError(f"lexicon/{name}.tsv line {number}: {len(cells)} cells where {len(columns)} belong ({', '.join(columns)})")
        row = Row(zip(columns, cells, strict=True))
        row.place = f"lexicon/{name}.tsv line {number}"
        yield row


def sign(row: Row) -> int:
    """The row's sign: 1, -1, or 0 where a judgement decides; raises InputError for anything but + - =."""
    if row["sign"] not in SIGNS:
        raise row.fail("sign", "+, - or =")
    return SIGNS[row["sign"]]


def strength(row: Row) -> float:
    """The row's strength, 0 to 1; raises InputError for anything else."""
    try:
        value = float(row["strength"])
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise row.fail("strength", "a number from 0 to 1")
    return value


Kind = TypeVar("Kind", ActorKind, TargetKind, Certainty)


def kind(row: Row, of: type[Kind], column: str = "kind") -> Kind:
    """The row's kind as a member of `of`; raises InputError for a value that is none."""
    try:
        return of(row[column])
    except ValueError:
        raise row.fail(column, "one of " + ", ".join(of)) from None


@cache
def verbs() -> Mapping[str, tuple[VerbFrame, ...]]:
    """Verb frames by lemma; a particle verb's lemma is "roll back"."""
    found: dict[str, list[VerbFrame]] = {}
    for row in rows("verbs"):
        frame = VerbFrame(row["lemma"], row["frame"], sign(row), strength(row), row["manner"])
        found.setdefault(frame.lemma, []).append(frame)
    return {lemma: tuple(frames) for lemma, frames in found.items()}


@cache
def idioms() -> Mapping[str, Mapping[tuple[str, ...], VerbFrame]]:
    """Verbs that take a side on their object together with the words behind it ("put X on hold"): a frame by verb and by those words."""
    found: dict[str, dict[tuple[str, ...], VerbFrame]] = {}
    for row in rows("idioms"):
        frame = VerbFrame(row["verb"], "obj", sign(row), strength(row), row["manner"])
        found.setdefault(frame.lemma, {})[tuple(row["words"].replace("'s", " 's").split())] = frame
    return found


@cache
def fates() -> Mapping[str, Mapping[str, int]]:
    """What may become of a thing by itself: a sign by verb and by the word that goes with it ("take | effect"), "" for none."""
    found: dict[str, dict[str, int]] = {}
    for row in rows("fates"):
        found.setdefault(row["verb"], {})[row["with"]] = sign(row)
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
def act_nouns() -> Mapping[str, int]:
    """Nouns that stand for an act on what follows them ("the repeal of X"), with the act's sign."""
    return {row["lemma"]: sign(row) for row in rows("act_nouns")}


@cache
def deed_nouns() -> Mapping[str, int]:
    """Nouns for what their owner has done to something ("Newsom's veto of X"), with the side that it shows."""
    return {row["lemma"]: sign(row) for row in rows("deed_nouns")}


@cache
def law_nouns() -> frozenset[str]:
    """The act nouns of which only an instrument can be the owner: "its language", "its repeal"."""
    return frozenset(row["lemma"] for row in rows("act_nouns") if row["of"] == "law")


@cache
def intention_nouns() -> Mapping[str, int]:
    """Nouns whose infinitive says what is meant to be done ("calls to pause", "the refusal to sign"), with the noun's sign."""
    return {row["lemma"]: sign(row) for row in rows("intention_nouns")}


@cache
def judgements() -> Mapping[str, int]:
    """Predicate nouns and adjectives that judge, with their sign."""
    return {row["word"]: sign(row) for row in rows("judgements")}


@cache
def epithets() -> Mapping[str, int]:
    """Adjectives that speakers set before a policy to show their side, with its sign."""
    return {row["word"]: sign(row) for row in rows("epithets")}


@cache
def open_verbs() -> frozenset[str]:
    """Verbs that leave no doubt about a stance, so that their target may be anything the text names."""
    return frozenset(row["lemma"] for row in rows("open_verbs"))


@cache
def office_nouns() -> Mapping[str, ActorKind]:
    """Nouns for one public body, told from others by what stands before them ("India's IT ministry")."""
    return {row["lemma"]: kind(row, ActorKind) for row in rows("office_nouns")}


@cache
def unwilled_verbs() -> frozenset[str]:
    """Verbs that make no policy demand after "should" or "must" ("it should be noted", "we must remember")."""
    return frozenset(row["lemma"] for row in rows("unwilled_verbs"))


@cache
def effects() -> Mapping[str, int]:
    """Verbs for what a policy does to something, with their sign where the thing is good."""
    return {row["lemma"]: sign(row) for row in rows("effects")}


@cache
def verdicts() -> Mapping[tuple[str, str], int]:
    """Verbs that judge their subject together with another word: ("strike", "balance"), ("go", "far")."""
    return {(row["verb"], row["with"]): sign(row) for row in rows("verdicts")}


@cache
def firm_verdicts() -> frozenset[tuple[str, str]]:
    """The verdicts that mean nothing else whatever they are said of ("misses the mark"; a bill may well "set a standard" of any kind)."""
    return frozenset((row["verb"], row["with"]) for row in rows("verdicts") if row["firm"] == "yes")


@cache
def needs() -> Mapping[str, int]:
    """Verbs whose object the speaker wants ("the state needs this law")."""
    return {row["lemma"]: sign(row) for row in rows("needs")}


@cache
def bad_things() -> frozenset[str]:
    """Nouns for what is bad to help and good to hinder."""
    return frozenset(row["lemma"] for row in rows("bad_things"))


@cache
def outcomes() -> Mapping[str, int]:
    """Nouns for how something turned out for whoever fought over it ("a blow to"), with the side that this shows he took."""
    return {row["noun"]: sign(row) for row in rows("outcomes")}


@cache
def good_things() -> frozenset[str]:
    """Nouns for what nobody is against: to worry about them is to want them."""
    return frozenset(row["lemma"] for row in rows("good_things"))


@dataclass(frozen=True, slots=True)
class StandIn:
    """A plain verb form shown to the parser for a rare one.

    `after` limits it to an infinitive ("to"), to right behind a name ("name") or right before the gerund of a harm ("gerund").
    """

    lemma: str
    form: str
    after: str


@cache
def stand_ins() -> Mapping[str, StandIn]:
    """Stand-ins by the form they replace."""
    return {row["form"]: StandIn(row["lemma"], row["stand_in"], row["after"]) for row in rows("stand_ins")}


@cache
def speech_verbs() -> frozenset[str]:
    """Verbs that attribute a clause or a quotation to their subject."""
    return frozenset(row["lemma"] for row in rows("speech_verbs"))


@cache
def group_nouns() -> Mapping[str, ActorKind]:
    """Nouns that describe a group able to hold a stance."""
    return {row["lemma"]: kind(row, ActorKind) for row in rows("group_nouns")}


@cache
def policy_nouns() -> Mapping[str, TargetKind]:
    """Nouns that a described target must have as head."""
    return {row["lemma"]: kind(row, TargetKind) for row in rows("policy_nouns")}


@cache
def name_cues() -> Mapping[tuple[str, str], ActorKind]:
    """Kind of actor by a word's place in a name: ("senator", "title"), ("institute", "suffix")."""
    return {(row["word"], row["place"]): kind(row, ActorKind) for row in rows("name_cues")}


@cache
def ambiguous_surnames() -> frozenset[str]:
    """Surnames of listed people that are also words; alone they are not taken for names."""
    return frozenset(row["word"] for row in rows("ambiguous_surnames"))


@cache
def hedges() -> Mapping[str, Certainty]:
    """Words that lower the certainty with which the source presents a stance."""
    return {row["lemma"]: kind(row, Certainty, "certainty") for row in rows("hedges")}


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
def bearers() -> Mapping[str, str]:
    """Nouns whose stance is their owner's: a "document" (its signers or sender) or a "conduct" (whose it is)."""
    return {row["lemma"]: row["kind"] for row in rows("bearers")}


@cache
def partings() -> frozenset[tuple[str, str]]:
    """Words, with their prepositions, for being against what somebody else is for ("at odds | with", "broke | with")."""
    return frozenset((row["word"], row["from"]) for row in rows("partings"))


@cache
def ideas() -> frozenset[str]:
    """Ideas and technologies, which hold no position."""
    return frozenset(row["word"] for row in rows("ideas"))


@cache
def quantities() -> frozenset[str]:
    """Nouns that count others or votes ("a share of", "by a margin of")."""
    return frozenset(row["lemma"] for row in rows("quantities"))


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
def accusations() -> frozenset[str]:
    """Nouns for what somebody is accused of ("a ploy by")."""
    return frozenset(row["lemma"] for row in rows("accusations"))


@cache
def expectations() -> Mapping[str, int]:
    """Words for expecting what others will do: 1 for hoping it, -1 for fearing it, 0 where neither is said."""
    return {row["lemma"]: sign(row) for row in rows("expectations")}


@cache
def deviations() -> frozenset[str]:
    """Nouns for what departs from the rule that "to", "from" or "in" places behind them ("changes to", "an exemption from")."""
    return frozenset(row["lemma"] for row in rows("deviations"))


@cache
def feelings() -> Mapping[str, int]:
    """Words for being glad of what others have done, or sorry for it."""
    return {row["lemma"]: sign(row) for row in rows("feelings")}
