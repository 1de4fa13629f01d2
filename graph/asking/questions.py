"""The named questions: files of SPARQL whose first lines say what they ask and which parameters they take."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from ontology.errors import InputError

THEMES = (
    "Who stands where",
    "Who is with whom",
    "What changed, and when",
    "On which evidence",
    "The debate as a whole",
    "Who and what it is about",
    "Facts that people code by hand",
)
_THEME = "# Theme: "
_PARAMETER = re.compile(
    r"# \$(?P<name>\w+): (?P<kind>\w+), (?:(?P<required>required)|(?P<any>any)|default (?P<default>.+?))(?:; (?P<meaning>.+))?"
)


class ParameterKind(StrEnum):
    """What a value must be: the name or IRI of something in the store, a word of a closed list, or a plain value."""

    ACTOR = "actor"
    ISSUE = "issue"
    INSTRUMENT = "instrument"
    PROPOSITION = "proposition"
    TARGET = "target"
    POLITY = "polity"
    DOCUMENT = "document"
    TERM = "term"
    STANCE = "stance"
    MODALITY = "modality"
    KIND = "kind"
    DATE = "date"
    DECIMAL = "decimal"
    COUNT = "count"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Parameter:
    """`$name` in a question. Without a value a required one is an error; one without a default stands for anything."""

    name: str
    kind: ParameterKind
    required: bool
    default: str | None
    meaning: str

    def __str__(self) -> str:
        """How to write it: `target=TARGET` where it is required, `[target=TARGET]` where it is not."""
        written = f"{self.name}={self.kind.upper()}"
        return written if self.required else f"[{written}]"


@dataclass(frozen=True, slots=True)
class Question:
    """A named question: its title ends in a question mark; `parameters` say how to write each parameter, `slots` describe them.

    `theme` is one of THEMES for a question that comes with Stancegraph, the heading under which it is listed.
    """

    name: str
    title: str
    slots: tuple[Parameter, ...]
    text: str
    theme: str = ""

    @property
    def parameters(self) -> tuple[str, ...]:
        """How to write each parameter, in the order of the file."""
        return tuple(str(slot) for slot in self.slots)


@cache
def questions() -> tuple[Question, ...]:
    """The questions that come with Stancegraph, sorted by name."""
    folder = files("ontology").joinpath("questions")
    found = sorted((place.name, place.read_text(encoding="utf-8")) for place in folder.iterdir() if place.name.endswith(".rq"))
    return tuple(read_question(name.removesuffix(".rq"), text) for name, text in found)


def read_question(name: str, text: str) -> Question:
    """The question in a .rq file: `# Title?` first, then lines such as `# $target: target, required; what is opposed`.

    A line `# Theme: ...` says under which heading it is listed. A file without such lines is a question without parameters.
    Raises InputError naming a header line that cannot be read.
    """
    header = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        header.append(line)
    title = header[0].removeprefix("#").strip() if header and not header[0].startswith("# $") else name
    slots = tuple(_parameter(name, line) for line in header if line.startswith("# $"))
    theme = next((line.removeprefix(_THEME).strip() for line in header if line.startswith(_THEME)), "")
    return Question(name, title, slots, text, theme)


def _parameter(name: str, line: str) -> Parameter:
    match = _PARAMETER.fullmatch(line.rstrip())
    if match is None or match["kind"] not in set(ParameterKind):
        kinds = ", ".join(ParameterKind)
        raise InputError(
            f"question {name}: {line!r} should read '# $name: KIND, required|any|default VALUE; meaning' with KIND one of {kinds}"
        )
    return Parameter(match["name"], ParameterKind(match["kind"]), match["required"] is not None, match["default"], match["meaning"] or "")
