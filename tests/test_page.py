import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from itertools import combinations

import networkx as nx
import pytest

from graph.network import actor_target
from ontology.model import ActorKind
from tests.debate import source, statement
from visualizations.cards import pairs
from visualizations.layout import positions
from visualizations.page import page
from visualizations.scene import MOST, shapes, shown
from visualizations.style import FAMILIES, LINES

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "' onmouseover='alert(1)",
    "<!--<script>",
    "href javascript:alert(1)",
    "SCRIPT-HASHES",
    "line\u2028separator \U0001f916 \u202eeman",
]


def crowd(count):
    """Actors in a ring of camps, each on three targets, with names as long as real ones."""
    names = ("Office of Science and Technology Policy", "xAI", "Electronic Frontier Foundation", "Senate", "Governor Gavin Newsom")
    spoken = [
        statement(
            f"{names[place % 5]} {place}",
            "+-~"[(place + turn) % 3],
            f"Act on the transparency of models {place * turn % (count // 4 + 1)}",
            at=place * 3 + turn,
        )
        for place in range(count)
        for turn in (1, 2, 3)
    ]
    return actor_target(spoken, [source("d1", url="https://example.org/1")])


def blocks(html, name):
    return json.loads(re.search(f'<script type="application/json" id="{name}">(.*?)</script>', html, re.DOTALL)[1])


def test_the_page_is_whole_and_alone():
    html = page(crowd(8), title="A debate")
    assert html.startswith('<!doctype html>\n<html lang="en">')
    assert "<title>A debate</title>" in html
    assert '<meta name="viewport"' in html
    own = html.split("vis-network.min", 1)[0] + html[html.rindex("<script>") :]
    assert not re.search(r'(?:src|href)\s*=\s*"', own)
    assert "url(" not in own
    assert "@import" not in html
    assert "sourceMappingURL" not in html


def test_only_the_pages_own_scripts_may_run():
    html = page(crowd(8), title=HOSTILE[0])
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)[1]
    allowed = re.search(r"script-src ([^;]+);", policy)[1].split()
    scripts = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    assert "default-src 'none'" in policy
    assert allowed == [f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts]
    assert len(scripts) == 2


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_ever_data(text):
    spoken = [
        statement(text, "+", "Act", quote=text, before=text),
        statement("Alpha", "-", text, document="d2", at=1),
    ]
    network = actor_target(
        spoken, [source("d1", title=text, url=f"javascript:{text}"), source("d2", title="ok", url=f"https://example.org/{text}")]
    )
    hostile, tame = page(network, title=text), page(crowd(8), title="A debate")
    assert hostile.count("<script") == tame.count("<script")
    assert hostile.count("<img") == tame.count("<img") == 0
    names = {node["name"] for node in blocks(hostile, "nodes")}
    cards = [card for line in blocks(hostile, "lines") for card in line["evidence"]]
    assert names == {text, "Act", "Alpha"}
    assert text in {card["quote"] for card in cards}
    assert {card["url"] for card in cards} <= {None, f"https://example.org/{text}"}


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a?b=c#d", True),
        ("http://example.org", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,<script>", False),
        ("file:///etc/passwd", False),
        ("//example.org", False),
        ("https:", False),
        ("http://[", False),
        ("", False),
        (None, False),
    ],
)
def test_links_lead_to_the_web_only(url, kept):
    network = actor_target([statement("Alpha", "+", "Act")], [source("d1", url=url)])
    ((_, _, (card,)),) = pairs(network)
    assert card["url"] == (url if kept else None)


def test_the_sentence_is_cut_around_the_quote():
    network = actor_target([statement("Alpha", "+", "Act", before="\U0001f916 Act: ", quote="Act is good")], [source("d1")])
    ((_, _, (card,)),) = pairs(network)
    assert (card["before"], card["quote"], card["after"]) == ("\U0001f916 Act: ", "Act is good", ".")


def test_a_pair_is_one_line_with_all_its_stances():
    network = actor_target([statement("Alpha", sign, "Act", at=place) for place, sign in enumerate("+-+~")], [])
    ((_, _, cards),) = pairs(network)
    assert [card["stance"] for card in cards] == ["mixed", "oppose", "support", "support"]


@pytest.mark.parametrize("count", [1, 2, 12, 60, 200, 400])
def test_no_name_lies_upon_another(count):
    network = crowd(count)
    drawn = shapes(network)
    places = positions(drawn, [(actor, target, 1.0) for actor, target, _ in pairs(network)])
    boxes = [
        (
            places[one.id][0] - one.half_width,
            places[one.id][0] + one.half_width,
            places[one.id][1] - one.above,
            places[one.id][1] + one.below,
        )
        for one in drawn
    ]
    assert len(boxes) == len(network)
    for one, other in combinations(boxes, 2):
        assert one[0] >= other[1] or other[0] >= one[1] or one[2] >= other[3] or other[2] >= one[3]


def test_shapes_say_what_a_node_is():
    spoken = [statement("Alpha", "+", "Act"), statement("Beta", "-", "Act", at=1, actor_kind=ActorKind.AGENCY)]
    forms = {shape.name: (shape.form, shape.color) for shape in shapes(actor_target(spoken, []))}
    assert forms == {"Act": ("box", None), "Alpha": ("dot", "#56B4E9"), "Beta": ("square", "#E69F00")}


def test_every_kind_has_one_family_and_its_own_look():
    assert sorted(kind for family in FAMILIES for kind in family.kinds) == sorted(map(str, ActorKind))
    assert len({family.shape for family in FAMILIES}) == len({family.color for family in FAMILIES}) == len(FAMILIES)
    assert not {family.color for family in FAMILIES} & {line.color for line in LINES}


def test_a_very_large_network_is_cut_to_its_core():
    network = crowd(MOST)
    core = shown(network)
    least = min(network.degree(node) for node in core)
    assert len(network) > MOST == len(core)
    assert all(network.degree(node) <= least for node in network if node not in core)


def test_nothing_to_show_is_still_a_page():
    html = page(nx.MultiDiGraph(), title="Nothing")
    assert blocks(html, "nodes") == blocks(html, "lines") == []


def test_the_network_is_left_as_it_was():
    network = crowd(8)
    before = (list(network.nodes(data=True)), list(network.edges(keys=True, data=True)))
    page(network, title="A debate")
    assert (list(network.nodes(data=True)), list(network.edges(keys=True, data=True))) == before


def test_same_network_same_bytes():
    script = "from tests.test_page import *\nprint(sha256(page(crowd(40), title='A debate').encode()).hexdigest())"
    runs = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_pyvis_waits_until_a_page_is_asked_for():
    script = "import sys, visualizations.page\nassert 'pyvis' not in sys.modules and 'IPython' not in sys.modules"
    subprocess.run([sys.executable, "-c", script], check=True)
