import json
import os
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256

import networkx as nx
import pytest

import visualizations
from graph.deriving.derive import changes, positions
from graph.measures.blocs import communities
from graph.network import actor_target, agreement, friends
from ontology.errors import InputError
from ontology.model import ActorKind
from tests.debate import debate, source, statement
from tests.hostile_texts import HOSTILE
from visualizations.cards import cards
from visualizations.page import SCRIPTS, STYLES, TEMPLATES, page
from visualizations.scene import MOST, scene
from visualizations.style import FAMILIES, LINES
from visualizations.ties import balance, blocs

ACTOR = "https://w3id.org/aipol/id/actor/"


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


def block(html, name):
    return json.loads(re.search(f'<script type="application/json" id="{name}">(.*?)</script>', html, re.DOTALL)[1])


def only_card(network):
    ((card,),) = (pair.cards for pair in cards(network).pairs)
    return card


def test_the_page_is_whole_and_alone():
    html = page(crowd(8), title="A debate")
    assert html.startswith('<!doctype html>\n<html lang="en">')
    assert "<title>A debate</title>" in html
    assert '<meta name="viewport"' in html
    own = html.split("vis-network.min", 1)[0] + html[html.rindex("<script>") :]
    assert not re.search(r'(?:src|href)\s*=\s*"(?!#)', own)
    assert "url(" not in own
    assert "@import" not in html
    assert "sourceMappingURL" not in html


def test_only_the_pages_own_scripts_and_styles_may_run():
    html = page(crowd(8), title="SCRIPT-HASHES STYLE-HASHES")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)[1]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for tag, count in (("script", 1), ("style", 1)):
        found = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        allowed = re.search(rf"{tag}-src ([^;]+);", policy)[1].split()
        assert allowed == [f"'sha256-{b64encode(sha256(one.encode()).digest()).decode()}'" for one in found]
        assert len(found) == count


def test_every_part_of_the_page_is_used():
    assert {path.name for path in TEMPLATES.iterdir()} == {
        "page.html",
        *(f"{name}.js" for name in SCRIPTS),
        *(f"{name}.css" for name in STYLES),
    }


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_script_makes_markup_of_text(name):
    code = (TEMPLATES / f"{name}.js").read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setAttribute\(\"on", code)


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
    for tag in ("<script", "<img", "<style", "</script", "</style", "<!--", "<svg", "<iframe"):
        assert hostile.count(tag) == tame.count(tag), tag
    assert {node["name"] for node in block(hostile, "nodes")} == {text, "Act", "Alpha"}
    assert text in {card["quote"] for line in block(hostile, "lines") for card in line["evidence"]}
    assert {each["url"] for each in block(hostile, "settings")["sources"]} <= {None, f"https://example.org/{text}"}


def test_the_list_of_hostile_texts_is_long():
    assert len(set(HOSTILE)) >= 60


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
    (found,) = cards(actor_target([statement("Alpha", "+", "Act")], [source("d1", url=url)])).sources
    assert found["url"] == (url if kept else None)


def test_the_sentence_is_cut_around_the_quote():
    card = only_card(actor_target([statement("Alpha", "+", "Act", before="\U0001f916 Act: ", quote="Act is good")], [source("d1")]))
    assert (card["before"], card["quote"], card["after"]) == ("\U0001f916 Act: ", "Act is good", ".")


def test_a_pair_is_one_line_with_all_its_stances():
    (pair,) = cards(actor_target([statement("Alpha", sign, "Act", at=place) for place, sign in enumerate("+-+~")], [])).pairs
    assert [card["stance"] for card in pair.cards] == ["mixed", "oppose", "support", "support"]


def test_a_source_is_held_once():
    spoken = [statement("Alpha", "+", f"Act {place}", at=place, document="d2" if place else "d1") for place in range(4)]
    found = cards(actor_target(spoken, [source("d1"), source("d2")]))
    assert [each["document"] for each in found.sources] == ["d1", "d2"]
    assert [card["source"] for pair in found.pairs for card in pair.cards] == [0, 1, 1, 1]


DEBATE = """
Alpha + Act
Beta + Act
Gamma - Act
Delta - Act
Alpha - Bill
Beta ~ Bill
Gamma + Bill
Delta ~ Bill
Echo + Code
Echo + Act
Foxtrot + Code
Golf - Treaty
"""


def test_agreement_and_blocs_are_those_of_the_graph():
    network = actor_target(debate(DEBATE), [])
    found, allies = balance(network), agreement(network)
    assert list(found.actors) == sorted(allies)
    for row, one in enumerate(found.actors):
        for column, other in enumerate(found.actors):
            tied = allies.get_edge_data(one, other)
            assert found.scores[row, column] == pytest.approx(tied["subtract"] if tied else 0)
            assert found.shared[row, column] == (tied is not None)
    assert [list(bloc.members) for bloc in blocs(found)] == [group for group in communities(friends(allies)) if len(group) > 1]
    assert all(bloc.center in bloc.members for bloc in blocs(found))


def test_shapes_say_what_a_node_is():
    spoken = [statement("Alpha", "+", "Act"), statement("Beta", "-", "Act", at=1, actor_kind=ActorKind.AGENCY)]
    assert {shape.name: (shape.role, shape.family) for shape in scene(actor_target(spoken, [])).shapes} == {
        "Act": ("target", "instrument"),
        "Alpha": ("actor", "Industry"),
        "Beta": ("actor", "Executive"),
    }


def test_every_kind_has_one_family_and_its_own_look():
    assert sorted(kind for family in FAMILIES for kind in family.kinds) == sorted(map(str, ActorKind))
    assert len({family.shape for family in FAMILIES}) == len({family.color for family in FAMILIES}) == len(FAMILIES)
    assert not {family.color for family in FAMILIES} & {line.color for line in LINES}
    assert len({line.dash for line in LINES}) == len(LINES)


@pytest.mark.slow
def test_a_very_large_network_is_cut_to_its_core_and_the_rest_has_its_place():
    network = crowd(MOST)
    drawn = scene(network)
    shapes = drawn.shapes
    core = {shape.id for shape in shapes if shape.rank < MOST}
    partners = {node: len(set(network.predecessors(node)) | set(network.successors(node))) for node in network}
    least = min(partners[node] for node in core)
    assert len(network) > MOST == len(core)
    assert all(partners[node] <= least for node in network if node not in core)
    assert drawn.blocs == blocs(balance(network))
    assert {member for bloc in drawn.blocs for member in bloc.members} - core
    assert all(shape.id in drawn.blocs[shape.bloc].members for shape in shapes if shape.role == "actor" and shape.bloc is not None)
    assert {node["id"] for node in block(page(network), "nodes")} == set(network)


def test_nothing_to_show_is_still_a_page():
    html = page(nx.MultiDiGraph(), title="Nothing")
    assert block(html, "nodes") == block(html, "lines") == []


def test_the_network_is_left_as_it_was():
    network = crowd(8)
    before = (list(network.nodes(data=True)), list(network.edges(keys=True, data=True)))
    page(network, title="A debate")
    assert (list(network.nodes(data=True)), list(network.edges(keys=True, data=True))) == before


ISSUE = "https://w3id.org/aipol/vocab/issue/"


def raised():
    """Two actors, one target of a listed issue, one of an issue that no list knows."""
    network = actor_target([statement("OpenAI", "+", "Act"), statement("Meta", "-", "Bill", at=1)], [source("d1")])
    network.nodes["https://w3id.org/aipol/id/instrument/act"]["issues"] = (f"{ISSUE}open-weights",)
    network.nodes["https://w3id.org/aipol/id/instrument/bill"]["issues"] = ("https://example.org/moon-mining",)
    return network


def test_issues_stand_under_their_groups():
    found = block(page(raised()), "settings")["issues"]
    assert [(issue["id"], issue["group"]) for issue in found] == [
        ("frontier", ""),
        ("open-weights", "frontier"),
        ("other", ""),
        ("moon-mining", "other"),
    ]


@pytest.mark.parametrize(
    ("settings", "start"),
    [
        ({}, ""),
        ({"focus": "openai"}, "pick=n:actor/openai&steps=2"),
        ({"focus": f"{ACTOR}meta"}, "pick=n:actor/meta&steps=2"),
        ({"issue": "Open-weight and open-source models"}, "issue=open-weights"),
        ({"issue": "frontier"}, "issue=frontier"),
        ({"issue": f"{ISSUE}open-weights"}, "issue=open-weights"),
        ({"as_of": "2025"}, "until=2025-12-31"),
        ({"as_of": "2024-02"}, "until=2024-02-29"),
        ({"focus": "Meta", "as_of": "2026-05-21"}, "pick=n:actor/meta&steps=2&until=2026-05-21"),
    ],
)
def test_a_page_opens_where_it_is_told_to(settings, start):
    assert block(page(raised(), **settings), "settings")["start"] == start


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"focus": "OpenAl"}, "did you mean 'OpenAI'"),
        ({"focus": "nobody at all"}, "stancegraph query stances"),
        ({"focus": ""}, "''"),
        ({"issue": "open weights"}, "did you mean"),
        ({"as_of": "2025-13"}, "2026-05-21, 2026-05 or 2026"),
        ({"as_of": "soon"}, "'soon'"),
        ({"as_of": ""}, "''"),
    ],
)
def test_what_cannot_be_opened_is_named(settings, told):
    with pytest.raises(InputError, match=re.escape(told)):
        page(raised(), **settings)


def test_positions_and_changes_stand_in_the_page():
    spoken = [statement("Alpha", "+", "Act", document="d1"), statement("Alpha", "-", "Act", document="d2", at=1)]
    sources = [source("d1", published="2024-01-01"), source("d2", published="2025-01-01")]
    held = positions(spoken, sources)
    settings = block(page(actor_target(spoken, sources), positions=held, changes=changes(held)), "settings")
    assert [(span["stance"], span["from"], span["to"]) for span in settings["positions"]] == [
        ("support", 19723, 20089),
        ("oppose", 20089, None),
    ]
    assert [(move["kind"], move["before"], move["after"], move["day"]) for move in settings["changes"]] == [
        ("reversal", "support", "oppose", 20089)
    ]


def test_a_drawing_is_saved_and_shown_in_a_notebook(tmp_path):
    drawing = visualizations.draw(crowd(4), title=HOSTILE[0])
    saved = drawing.save(tmp_path / "page.html")
    assert saved.read_bytes().decode() == drawing.html == page(crowd(4), title=HOSTILE[0])
    shown = drawing._repr_html_()
    assert shown.startswith("<iframe ")
    assert shown.count("<") == 2
    assert "allow-same-origin" not in shown
    assert repr(drawing) == "Drawing()"


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
    subprocess.run([sys.executable, "-c", "import sys, visualizations\nassert 'networkx' not in sys.modules"], check=True)
