"""A network of actors and targets goes in, one HTML page comes out: self-contained, nothing loaded from elsewhere."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import networkx as nx

from ontology.errors import InputError
from ontology.model import PartialDate, Position, PositionChange
from ontology.terms import ROOT
from visualizations.cards import EPOCH, cards
from visualizations.issues import Issue, tree
from visualizations.opening import opening
from visualizations.scene import MOST, Scene, Shape, scene
from visualizations.style import CERTAINTIES, FAMILIES, FONT, LINES, MODALITIES

TEMPLATES = Path(__file__).parent / "templates"
TITLE = "Who stands where on AI policy"
STYLES = ("tokens", "frame", "controls", "panel", "views", "narrow")
# In this order: each uses only what stands before it when it is read, and anything once the page runs.
SCRIPTS = (
    *("dom", "debate", "state", "filters", "ties", "ways"),
    *("paint", "canvas", "lines", "camera", "areas", "names", "pointer"),
    *("cards", "overview", "panel", "search", "legend", "time", "status"),
    *("matrix", "timeline", "table", "picture", "export", "keyboard", "hint", "start"),
)
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
SOURCE_MAP = re.compile(r"//# sourceMappingURL=[^\s<]+")


def page(
    network: nx.MultiDiGraph,
    *,
    title: str = TITLE,
    focus: str | None = None,
    issue: str | None = None,
    as_of: str | None = None,
    positions: Iterable[Position] = (),
    changes: Iterable[PositionChange] = (),
) -> str:
    """One HTML document that shows a network as `graph.network.actor_target` makes it, drawn by pyvis's vis-network.

    `focus` (a name or IRI), `issue` (a name, id or IRI) and `as_of` (2026-05-21, 2026-05 or 2026) say what is shown first; the reader can
    widen it. `positions` and `changes`, as `deriving.derive` makes them, add the spans and turns of the timeline. Raises InputError for a
    title, focus, issue or date that cannot be used.

    The text of the network never becomes markup or script, whatever it says, and links lead to http and https only. Of more than
    `scene.MOST` nodes the most connected are drawn at first, and the page says so. The same network gives the same bytes.
    """
    _refuse_unwritable(title)
    drawn, found, issues = scene(network), cards(network), tree(network)
    places = {entry.iri: number for number, entry in enumerate(issues)}
    start = opening(network, issues, focus=focus, issue=issue, as_of=as_of)
    canvas = _network(title, _settings(drawn, issues, start) | {"sources": found.sources, **_moves(positions, changes)})
    for shape in drawn.shapes:
        canvas.add_node(shape.id, label=shape.label, shape="custom", **_attributes(shape, places))
    for pair in found.pairs:
        canvas.add_edge(pair.actor, pair.target, evidence=pair.cards)
    return _allow_own(canvas.generate_html())


def _refuse_unwritable(title: str) -> None:
    """A byte of the command line that is not UTF-8 arrives as half a character, which no file can hold."""
    try:
        title.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"character {error.start + 1} of the title is not valid Unicode; write the title in UTF-8") from None


def _settings(drawn: Scene, issues: tuple[Issue, ...], start: str) -> dict[str, Any]:
    return {
        "families": [asdict(family) for family in FAMILIES],
        "lines": [asdict(line) for line in LINES],
        "modalities": dict(MODALITIES),
        "certainties": dict(CERTAINTIES),
        "font": FONT,
        "prefix": f"{ROOT}id/",
        "most": MOST,
        "start": start,
        "issues": [{"id": entry.id, "name": entry.name, "group": entry.group} for entry in issues],
        "blocs": [{"center": bloc.center, "members": bloc.members} for bloc in drawn.blocs],
    }


def _network(title: str, settings: dict[str, Any]) -> Any:
    """A pyvis network whose template is ours: pyvis's own neither works offline nor escapes what it prints."""
    from jinja2 import Environment, FileSystemLoader
    from markupsafe import Markup
    from pyvis.network import Network

    canvas = Network(directed=True, cdn_resources="in_line", heading=title)
    environment = Environment(loader=FileSystemLoader([TEMPLATES]), autoescape=True, trim_blocks=True)
    environment.globals |= {
        "settings": settings,
        "styles": Markup(_joined(STYLES, "css")),
        "scripts": Markup(_joined(SCRIPTS, "js")),
        "vis": Markup((Path(canvas.template_dir) / "lib/vis-9.1.2/vis-network.min.js").read_text(encoding="utf-8")),
    }
    environment.policies["json.dumps_kwargs"] = {"sort_keys": True, "separators": (",", ":")}
    canvas.templateEnv = environment
    canvas.path = "page.html"
    return canvas


def _joined(names: Iterable[str], ending: str) -> str:
    return "\n".join((TEMPLATES / f"{name}.{ending}").read_text(encoding="utf-8").strip() for name in names)


def _attributes(shape: Shape, issues: dict[str, int]) -> dict[str, Any]:
    return {
        "x": shape.at[0],
        "y": shape.at[1],
        "among": shape.among,
        "size": shape.size,
        "name": shape.name,
        "role": shape.role,
        "kind": shape.kind,
        "family": shape.family,
        "issues": [issues[each] for each in shape.issues],
        "rank": shape.rank,
        "bloc": shape.bloc,
    }


def _moves(positions: Iterable[Position], changes: Iterable[PositionChange]) -> dict[str, Any]:
    return {
        "positions": [
            {
                "actor": position.actor,
                "target": position.target,
                "stance": str(position.stance),
                "from": _number(position.valid_from),
                "to": _number(position.valid_to),
                "evidence": position.evidence,
            }
            for position in positions
        ],
        "changes": [
            {
                "by": change.by,
                "actor": change.after.actor,
                "predecessor": change.before.actor if change.before else None,
                "target": change.target,
                "kind": str(change.kind),
                "before": str(change.before.stance) if change.before else None,
                "after": str(change.after.stance),
                "day": _number(change.at),
                "evidence": change.after.evidence,
            }
            for change in changes
        ],
    }


def _number(known: PartialDate | date | None) -> int | None:
    """Days since 1970-01-01."""
    day = known.day if isinstance(known, PartialDate) else known
    return (day - EPOCH).days if day else None


def _allow_own(html: str) -> str:
    """Name the hash of each of the page's own scripts and styles in its content security policy, so that no other can run or apply.

    A browser takes the hash after it has made every line end a line feed. The source map of the bundled library is not there to be fetched.
    """
    html = SOURCE_MAP.sub("", html.replace("\r\n", "\n").replace("\r", "\n"))
    for mark, pattern in (("SCRIPT-HASHES", SCRIPT), ("STYLE-HASHES", STYLE)):
        hashes = (b64encode(sha256(one.encode()).digest()).decode() for one in pattern.findall(html))
        html = html.replace(mark, " ".join(f"'sha256-{one}'" for one in hashes), 1)
    return html
