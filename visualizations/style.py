"""Colors, shapes and dashes of the page: one place to change how the debate looks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """Kinds of actors that share a color and a shape (a shape of vis-network), so that the legend stays short."""

    name: str
    color: str
    shape: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """How a stance is drawn; the `text` colors have a contrast of at least 4.5 to 1 on the page's background, light and dark."""

    stance: str
    verb: str
    color: str
    dark_color: str
    text: str
    dark_text: str
    dash: tuple[int, ...]


# Hues of Okabe and Ito (2008), which color-blind readers can tell apart; blue and vermilion are kept for the stances.
FAMILIES = (
    Family("Industry", "#56B4E9", "dot", ("lab", "company", "investor", "industry group")),
    Family("Executive", "#E69F00", "square", ("administration", "agency")),
    Family("Legislature and courts", "#CC79A7", "diamond", ("legislator", "legislature", "court")),
    Family("Civil society, academia", "#009E73", "triangle", ("civil society", "academic")),
    Family("States, international", "#F0E442", "hexagon", ("eu body", "country", "state", "international")),
    Family("People, media, groups", "#999999", "triangleDown", ("person", "media", "group")),
)
LINES = (
    Line("support", "supports", "#0072B2", "#4BA8E0", "#0072B2", "#6CBCEB", ()),
    Line("oppose", "opposes", "#D55E00", "#F08A3C", "#B34700", "#F59E5B", (7, 5)),
    Line("mixed", "is divided on", "#767676", "#9AA4AF", "#5F6670", "#A9B3BD", (2, 4)),
)
# How a sentence carries a stance, and how sure the source is of it, in words for a reader.
MODALITIES = (
    ("directQuote", "quoted directly"),
    ("indirectSpeech", "reported speech"),
    ("reportedAction", "shown by what they did"),
    ("paraphrase", "paraphrased"),
    ("authorInference", "the author's conclusion"),
    ("authorVoice", "the author's own view"),
)
CERTAINTIES = (
    ("certain", "stated as a fact"),
    ("probable", "stated as probable"),
    ("possible", "stated as possible"),
    ("hypothetical", "stated as a hypothesis"),
)
FONT = "Helvetica Neue, Helvetica, Arial, sans-serif"


def family(kind: str) -> Family:
    """The family of an actor's kind; the last one for a kind that none names."""
    return next((family for family in FAMILIES if kind in family.kinds), FAMILIES[-1])
