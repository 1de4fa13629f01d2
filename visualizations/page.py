"""A network of actors and targets goes in, one HTML page comes out: self-contained, nothing loaded from elsewhere."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

import networkx as nx

from visualizations.cards import pairs
from visualizations.layout import PULL, positions
from visualizations.scene import Shape, shapes, shown
from visualizations.style import FAMILIES, FONT, LINES

TEMPLATES = Path(__file__).parent / "templates"
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
SOURCE_MAP = re.compile(r"//# sourceMappingURL=[^\s<]+")


def page(network: nx.MultiDiGraph, *, title: str) -> str:
    """One HTML document that shows a network as `graph.network.actor_target` makes it, drawn by pyvis's vis-network.

    The text of the network never becomes markup or script, whatever it says, and links lead to http and https only. Networks of more than
    `scene.MOST` nodes are cut to the most connected ones, and the page says so. The same network gives the same bytes.
    """
    drawn = shown(network)
    nodes, lines = shapes(drawn), pairs(drawn)
    pulls = [(actor, target, max(PULL[card["stance"]] for card in cards)) for actor, target, cards in lines if cards]
    places = positions(nodes, pulls)
    canvas = _network(title, left_out=len(network) - len(drawn))
    for shape in nodes:
        canvas.add_node(shape.id, label=shape.label, shape=shape.form, **_attributes(shape, *places[shape.id]))
    for number, (actor, target, cards) in enumerate(lines):
        canvas.add_edge(actor, target, id=number, evidence=cards)
    return _allow_own_scripts(canvas.generate_html())


def _network(title: str, *, left_out: int) -> Any:
    """A pyvis network whose template is ours: pyvis's own neither works offline nor escapes what it prints."""
    from jinja2 import Environment, FileSystemLoader
    from pyvis.network import Network

    canvas = Network(directed=True, cdn_resources="in_line", heading=title)
    environment = Environment(loader=FileSystemLoader([TEMPLATES, canvas.template_dir]), autoescape=True, trim_blocks=True)
    environment.globals["settings"] = {
        "families": [asdict(family) for family in FAMILIES],
        "lines": [asdict(line) for line in LINES],
        "font": FONT,
        "leftOut": left_out,
    }
    canvas.templateEnv = environment
    canvas.path = "page.html"
    return canvas


def _attributes(shape: Shape, x: int, y: int) -> dict[str, Any]:
    return {
        "x": x,
        "y": y,
        "size": shape.size,
        "color": shape.color,
        "name": shape.name,
        "role": shape.role,
        "kind": shape.kind,
        "family": shape.family,
        "issues": shape.issues,
        "fontSize": shape.font,
        "reach": [round(shape.half_width), round(shape.above), round(shape.below)],
    }


def _allow_own_scripts(html: str) -> str:
    """Name the hash of each of the page's own scripts in its content security policy, so that no other script can run.

    A browser takes the hash after it has made every line end a line feed. The source map of the bundled library is not there to be fetched.
    """
    html = SOURCE_MAP.sub("", html.replace("\r\n", "\n").replace("\r", "\n"))
    hashes = (b64encode(sha256(script.encode()).digest()).decode() for script in SCRIPT.findall(html))
    return html.replace("SCRIPT-HASHES", " ".join(f"'sha256-{one}'" for one in hashes), 1)
