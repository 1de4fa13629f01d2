"""The page in a real browser: it draws, says nothing to the console, asks for nothing, and does what its controls say."""

import csv
import json
import re
from urllib.parse import unquote
from xml.etree import ElementTree

import networkx as nx
import pytest

from graph.network import actor_target, agreement
from tests.browser.conftest import debate, drawn
from tests.debate import source, statement
from visualizations import draw
from visualizations.page import page as make_page
from visualizations.scene import MOST, scene

pytestmark = pytest.mark.browser


def headings(tab):
    return tab.locator("#panel h2, #panel h3").all_inner_texts()


def title(tab):
    return tab.locator("#panel h2").inner_text()


def fragment(tab):
    return unquote(tab.url.partition("#")[2])


def count(tab):
    return tab.locator("#count").inner_text()


def wait_for_count(tab, text):
    tab.wait_for_function("text => document.getElementById('count').textContent === text", arg=text, timeout=3000)


ALL = "5 actors · 4 targets · 10 statements"


def test_first_look_names_the_dispute(visit):
    tab = visit()
    assert count(tab) == ALL
    assert headings(tab)[:4] == ["Where to look first", "MOST DISPUTED", "CHANGED SIDES", "MOST CONNECTED ACTORS"]
    assert "3 for, 1 against" in tab.locator("#panel .pick").first.inner_text()
    assert "OpenAI opposed SB 1047, supports it by 3 February 2026" in tab.locator("#panel").inner_text()


def test_who_is_for_it_who_is_against_since_when_says_who_in_one_click(visit):
    tab = visit()
    tab.locator("#panel .pick", has_text="SB 53").click()
    assert headings(tab) == ["SB 53", "IN FAVOR (3)", "AGAINST (1)"]
    assert tab.locator("#panel h4").all_inner_texts() == [
        "Scott Wiener since 3 February 2026",
        "OpenAI since 1 August 2024",
        "Encode",
        "Meta since March 2025",
    ]
    card = tab.locator(".card", has_text="OpenAI").first
    assert card.locator("blockquote").inner_text() == "In 2024, OpenAI supports SB 53."
    assert card.locator("mark").inner_text() == "OpenAI supports SB 53"
    link = card.locator("a")
    assert (link.inner_text(), link.get_attribute("href")) == ("Letter", "https://example.org/letter")
    assert "1 August 2024" in card.inner_text()
    assert "Quoted directly, stated as a fact. Readings like this are right about 9 times in 10." in card.inner_text()
    assert tab.evaluate("document.activeElement.tagName") == "H2"
    tab.go_back()
    assert title(tab) == "Where to look first"


# What the drawing says of a place is known one frame after the mouse has come there.
PLACES = """async () => {
  const graph = document.getElementById("graph"), tip = document.getElementById("tip"), box = graph.getBoundingClientRect(), found = {};
  for (let y = box.top + 10; y < box.bottom; y += 14) {
    for (let x = box.left + 10; x < box.right; x += 14) {
      graph.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true }));
      await new Promise(requestAnimationFrame);
      if (!tip.hidden) found[tip.textContent] ??= [x, y];
    }
  }
  return found;
}"""


def places(tab):
    """The uppermost place of each thing on the screen: the drawing has no elements to ask, so every place is tried."""
    return tab.evaluate(PLACES)


def test_everything_in_the_drawing_can_be_clicked(visit):
    tab = visit(viewport={"width": 900, "height": 700})
    found = places(tab)
    shapes = {re.sub(r" \(.*", "", tip) for tip in found if re.search(r"\): \d", tip)}
    assert shapes == {"OpenAI", "Meta", "Scott Wiener", "Encode", "Lone Voice", "SB 53", "SB 1047", "AI Action Plan", "Robot tax"}
    line = next(tip for tip in found if tip.startswith("Lone Voice opposes Robot tax"))
    tab.mouse.click(*found[line])
    assert title(tab) == "Lone Voice on Robot tax"
    assert tab.locator("#panel .card").count() == 1
    node = next(tip for tip in found if tip.startswith("Meta ("))
    tab.locator("#zooms button", has_text="Show all").click()
    tab.mouse.click(*found[node])
    assert title(tab) == "Meta"
    tab.locator("#down").click()
    assert tab.evaluate("document.activeElement.textContent") == "Meta"


def test_who_speaks_of_itself_has_a_loop_that_can_be_clicked(show):
    network = actor_target([statement("Meta", "-", "SB 53")], [source("d1")])
    actor, _, said = next(iter(network.edges(data=True)))
    network.add_edge(actor, actor, **said)
    tab = show(make_page(network), viewport={"width": 360, "height": 740})
    tab.click("#hint button")
    tab.mouse.click(*places(tab)["Meta opposes Meta: 1 statement"])
    assert title(tab) == "Meta on Meta"


def test_an_address_leads_to_every_state(visit):
    state = "view=network&mode=targets&pick=n:actor/meta&steps=2&off=stance.oppose,actor.legislator&issue=frontier&source=new&sure=50"
    tab = visit(f"#{state}&from=2025-01-01&until=2026-12-31&undated=no&add=actor/openai")
    assert title(tab) == "Meta"
    assert tab.locator("label", has_text="Oppose").locator("input").is_checked() is False
    assert tab.locator("[data-issue=frontier]").is_checked()
    assert tab.locator("#source").input_value() == "new"
    assert tab.locator("#confidence").input_value() == "50"
    assert tab.locator("#undated").is_checked() is False
    assert tab.locator("[data-steps='2']").get_attribute("aria-pressed") == "true"
    assert "hidden by filters" in count(tab)
    tab.click("#clear")
    assert count(tab) == ALL


@pytest.mark.parametrize(
    ("suffix", "shows"),
    [
        ("#pick=n:actor/meta", "Meta"),
        ("#pick=l:actor/openai>instrument/sb-53", "OpenAI on SB 53"),
        ("#pick=t:actor/openai~actor/meta&mode=actors", "OpenAI and Meta"),
        ("#pick=n:actor/meta&to=actor/encode", "From Meta to Encode"),
        ("#view=table&pick=n:actor/meta", "Meta"),
        ("#pick=b:actor/encode&steps=1", "Encode and 2 others"),
        ("#pick=n:nobody", "Where to look first"),
        ("#pick=n:%E0%A4%A", "Where to look first"),
        ("#pick=l:x", "Where to look first"),
        ("#view=__proto__&mode=x&sort=<b>&at=NaN,1,0&constructor=1&off=%", "Where to look first"),
        ("#until=never&sure=much", "Where to look first"),
    ],
)
def test_deep_links_and_broken_ones(visit, suffix, shows):
    assert title(visit(suffix)) == shows


def test_a_view_that_was_sent_is_the_view_that_is_seen(visit):
    tab = visit()
    tab.locator("#filters label", has_text="Oppose").locator("input").uncheck()
    tab.locator("#views button", has_text="Matrix").click()
    tab.locator("button", has_text="By target").click()
    tab.locator("tbody .cell").first.click()
    seen = (count(tab), title(tab), tab.locator("#other table").inner_text())
    other = visit(f"#{tab.url.partition('#')[2]}")
    assert (count(other), title(other), other.locator("#other table").inner_text()) == seen


def test_the_place_on_the_drawing_is_in_the_address(visit):
    tab = visit()
    tab.locator("#zooms button").first.click()
    tab.wait_for_function("() => location.hash.includes('at=')")
    tab.reload()
    tab.wait_for_selector("html[data-ready=yes]")
    assert "at=" in fragment(tab)
    tab.locator("#zooms button", has_text="Show all").click()
    assert "at=" not in fragment(tab)


@pytest.mark.parametrize(
    ("label", "left"),
    [
        ("Oppose", "4 actors · 3 targets · 7 statements · 3 hidden by filters"),
        ("Support", "3 actors · 3 targets · 3 statements · 7 hidden by filters"),
        ("Legislature and courts", "4 actors · 4 targets · 8 statements · 2 hidden by filters"),
        ("Proposition", "4 actors · 3 targets · 9 statements · 1 hidden by filters"),
        ("Stated as possible", "5 actors · 4 targets · 9 statements · 1 hidden by filters"),
    ],
)
def test_the_legend_filters(visit, label, left):
    tab = visit()
    box = tab.locator("#filters label", has_text=label).locator("input")
    box.uncheck()
    assert count(tab) == left
    assert tab.locator("#live").inner_text() == left
    box.check()
    assert count(tab) == ALL


def test_kinds_of_actors_filter_one_by_one(visit):
    tab = visit()
    tab.locator("summary", has_text="kinds of actors").click()
    tab.locator("details.kinds label", has_text="Lab").locator("input").uncheck()
    assert count(tab).startswith("3 actors")
    assert tab.locator("#filters label", has_text="Industry").locator("input").is_checked() is False


def test_issues_filter_as_a_tree(visit):
    tab = visit()
    tab.locator("summary", has_text="Frontier model governance").click()
    tab.locator("[data-issue=liability-burden-of-proof]").check()
    assert count(tab) == "3 actors · 1 target · 4 statements · 6 hidden by filters"
    assert "issue=liability-burden-of-proof" in fragment(tab)
    tab.locator("[data-issue=frontier]").check()
    assert count(tab) == "4 actors · 2 targets · 8 statements · 2 hidden by filters"
    tab.locator("[data-issue=none]").check()
    assert count(tab) == "5 actors · 3 targets · 9 statements · 1 hidden by filters"


@pytest.mark.parametrize(
    ("control", "key", "left"),
    [
        ("#until", "Home", "3 actors · 2 targets · 4 statements · 6 hidden by filters"),
        ("#from", "End", "5 actors · 4 targets · 6 statements · 4 hidden by filters"),
        ("#confidence", "End", "0 actors · 0 targets · 0 statements · 10 hidden by filters"),
    ],
)
def test_the_sliders_filter(visit, control, key, left):
    tab = visit()
    tab.locator(control).press(key)
    wait_for_count(tab, left)


def test_the_ends_of_time_do_not_cross(visit):
    tab = visit()
    tab.locator("#until").press("Home")
    tab.locator("#from").press("End")
    tab.wait_for_timeout(100)
    assert int(tab.locator("#from").input_value()) <= int(tab.locator("#until").input_value())


def test_undated_statements_can_be_left_out(visit):
    tab = visit()
    tab.locator("#undated").uncheck()
    assert count(tab) == "5 actors · 4 targets · 9 statements · 1 hidden by filters"


def test_one_source_can_be_looked_at(visit):
    tab = visit()
    tab.locator("#source").focus()
    assert tab.locator("#source option").count() == 5
    tab.locator("#source").select_option("mid")
    assert count(tab) == "1 actor · 1 target · 1 statement · 9 hidden by filters"


def test_when_nothing_passes_the_filters_it_says_so(visit):
    tab = visit("#sure=100")
    assert tab.locator("#empty").inner_text().startswith("No statement passes the filters.")
    tab.locator("#empty button").click()
    assert count(tab) == ALL


@pytest.mark.parametrize(
    ("steps", "left"),
    [
        ("1", "1 actor · 2 targets · 2 statements · 8 hidden by filters"),
        ("2", "4 actors · 2 targets · 5 statements · 5 hidden by filters"),
        ("3", "4 actors · 3 targets · 9 statements · 1 hidden by filters"),
    ],
)
def test_steps_around_a_node(visit, steps, left):
    tab = visit("#pick=n:actor/meta")
    tab.locator(f"[data-steps='{steps}']").click()
    assert count(tab) == left
    assert tab.evaluate("document.activeElement.dataset.steps") == steps


def test_a_path_between_two_actors(visit):
    tab = visit("#pick=n:actor/meta")
    tab.locator("#path").focus()
    tab.locator("#path").select_option(label="Encode")
    assert title(tab) == "From Meta to Encode"
    assert tab.locator(".way li .who").all_inner_texts() == ["Meta opposes SB 53", "Encode supports SB 53"]
    tab.locator("#path").focus()
    tab.locator("#path").select_option(label="Lone Voice")
    assert "No path leads there" in tab.locator("#panel").inner_text()


def test_actors_among_themselves_agree_as_the_graph_says(visit):
    tab = visit()
    tab.locator("[data-mode=actors]").click()
    assert "1 actor who shares no target with another is left out." in tab.locator("#tools").inner_text()
    allies = agreement(debate())
    names = nx.get_node_attributes(allies, "label")
    assert allies.number_of_edges() == 6
    for one, other, scores in allies.edges(data=True):
        tab.evaluate("pick => { location.hash = pick }", f"#mode=actors&pick=t:{one.split('/id/')[1]}~{other.split('/id/')[1]}")
        tab.wait_for_function("title => document.querySelector('#panel h2').textContent === title", arg=f"{names[one]} and {names[other]}")
        told = tab.locator("#panel").inner_text()
        assert f"agreement {scores['congruence']:.2f}, conflict {scores['conflict']:.2f} over {scores['targets']} shared target" in told


def test_blocs_are_areas_with_their_members_and_causes(visit):
    tab = visit()
    tab.locator("#panel .pick", has_text="and 2 others").click()
    assert title(tab).endswith("and 2 others")
    assert "TOGETHER FOR" in headings(tab)
    assert set(tab.locator("#panel .plain .name").all_inner_texts()) == {"OpenAI", "Scott Wiener", "Encode"}
    assert "pick=b:" in fragment(tab)


def test_search_finds_names_wherever_they_are(visit):
    tab = visit("#off=stance.oppose")
    tab.keyboard.press("/")
    assert tab.evaluate("document.activeElement.id") == "search"
    tab.keyboard.type("o")
    assert tab.locator("#hits li").count() > 3
    tab.keyboard.press("ArrowDown")
    assert tab.locator("#hits li[aria-selected=true]").get_attribute("id") == "hit-1"
    tab.fill("#search", "lone")
    assert "hidden by filters" in tab.locator("#hits").inner_text()
    tab.fill("#search", "zzz")
    assert tab.locator("#hits").inner_text() == "No such name"
    tab.keyboard.press("Escape")
    assert tab.locator("#hits").is_hidden()
    tab.fill("#search", "action plan")
    tab.locator("#hits li").first.click()
    assert title(tab) == "AI Action Plan"


def test_the_matrix_counts_and_sorts(visit):
    tab = visit()
    tab.locator("#views button", has_text="Matrix").click()
    rows = tab.locator("#other tbody tr:not(.group)")
    assert rows.count() == 5
    assert tab.locator("#other .group").all_inner_texts()[-1] == "In no bloc"
    tab.locator("[data-columns=targets]").click()
    assert tab.locator("#other thead th").all_inner_texts()[0] == "Actor"
    openai = tab.locator("#other tr", has=tab.locator("th", has_text="OpenAI"))
    assert openai.locator(".cell").all_inner_texts() == ["+1 −1", "+1"]
    tab.locator("[data-by=name]").click()
    assert rows.locator("th").all_inner_texts() == ["Encode", "Lone Voice", "Meta", "OpenAI", "Scott Wiener"]
    by_name = tab.locator("th", has=tab.locator("[data-by=name]"))
    assert by_name.get_attribute("aria-sort") == "ascending"
    assert by_name.inner_text() == "Actor ↑"
    assert tab.locator("#live").inner_text() == "Sorted by Actor, ascending"
    tab.locator("[data-by=name]").click()
    assert rows.locator("th").first.inner_text() == "Scott Wiener"
    assert by_name.get_attribute("aria-sort") == "descending"
    tab.locator("[data-by='instrument/sb-53']").click()
    assert rows.locator("th").all_inner_texts()[-1] == "Meta"
    assert tab.locator("th", has=tab.locator("[data-by='instrument/sb-53']")).get_attribute("aria-sort") == "descending"
    tab.locator("[data-group]").click()
    assert "rows=" not in fragment(tab)
    openai.locator(".cell").first.click()
    assert title(tab) == "OpenAI on SB 1047"
    assert tab.locator("#panel .card").count() == 2
    assert "OpenAI opposed SB 1047, supports it by 3 February 2026." in tab.locator("#panel").inner_text()
    tab.locator("[data-columns='']").click()
    openai.locator(".cell").first.click()
    assert title(tab).startswith("OpenAI on ")


def test_the_timeline_shows_positions_and_turns(visit):
    tab = visit("#pick=n:actor/openai")
    tab.locator(".actions button", has_text="Timeline").click()
    assert tab.locator("#other h2").inner_text() == "OpenAI"
    assert tab.locator(".lane-name .name").all_inner_texts() == ["SB 1047", "SB 53"]
    assert tab.locator(".lane .turn").inner_text() == "Changed sides: OpenAI opposed SB 1047, supports it by 3 February 2026."
    lane = tab.locator(".lane").first
    assert lane.locator(".span").count() == 2
    assert lane.locator(".mark").all_inner_texts() == ["▼", "▲"]
    lane.locator(".mark").last.click()
    assert tab.locator("#panel .card").count() == 1
    assert "3 February 2026" in title(tab)
    tab.locator("#about").select_option("issue:frontier")
    assert tab.locator("#other h2").inner_text() == "Frontier model governance"
    assert sorted(tab.locator(".lane-name .name").all_inner_texts()) == ["Encode", "Meta", "OpenAI", "Scott Wiener"]
    tab.locator("button.undated").first.click()
    assert "undated" in title(tab)
    tab.locator("#about").select_option("")
    assert tab.locator("#other h2").inner_text() == "The whole debate, by target"


def test_the_table_says_the_same(visit):
    tab = visit("#view=table")
    assert tab.locator("tbody tr").count() == 10
    assert tab.locator("#panel").is_hidden()
    tab.locator("th button", has_text="Actor").click()
    assert tab.locator("tbody tr td:first-child").all_inner_texts()[:3] == ["Encode", "Encode", "Lone Voice"]
    assert tab.locator("th", has_text="Actor").get_attribute("aria-sort") == "ascending"
    for name in ("Stance", "Target", "Quote", "Source", "Date", "How it is said", "Attributed by", "Confidence"):
        tab.locator("th button", has_text=name).click()
        tab.locator("th button", has_text=name).click()
        assert tab.locator("th", has_text=name).get_attribute("aria-sort") == "descending"
    assert tab.locator("tbody tr td:last-child").first.inner_text() == "95%"
    tab.locator("tbody .name").first.click()
    assert title(tab) == "OpenAI"


def saved(tab, label):
    tab.click("#export")
    with tab.expect_download(timeout=30_000) as waiting:
        tab.locator("#exports button", has_text=label).click()
    return waiting.value.suggested_filename, waiting.value.path().read_bytes()


def test_what_is_shown_can_be_taken_along(visit):
    tab = visit("#off=stance.oppose")
    name, table = saved(tab, "CSV")
    assert name == "a-debate.csv"
    rows = list(csv.DictReader(table.decode("utf-8-sig").splitlines()))
    assert len(rows) == 7
    assert {row["stance"] for row in rows} == {"support"}
    assert rows[0].keys() >= {"actor", "target", "quote", "sentence", "date", "url", "statement"}
    name, text = saved(tab, "JSON")
    told = json.loads(text)
    assert (name, told["hidden"], len(told["statements"])) == ("a-debate.json", 3, 7)
    name, picture = saved(tab, "Picture")
    assert name == "a-debate.png"
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 10_000
    for view in ("Matrix", "Timeline"):
        tab.locator("#views button", has_text=view).click()
        name, picture = saved(tab, "Picture")
        assert name == "a-debate.svg"
        words = "".join(ElementTree.fromstring(picture).itertext())
        assert "OpenAI" in words or "SB 53" in words
    tab.locator("#views button", has_text="Table").click()
    tab.click("#export")
    assert tab.locator("#exports button").all_inner_texts() == ["Statements (CSV)", "Statements (JSON)"]
    tab.keyboard.press("Escape")
    assert tab.locator("#exports").is_hidden()


def test_the_keyboard_alone_reaches_an_evidence_card(visit):
    tab = visit()
    for _ in range(200):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.id") == "graph":
            break
    assert tab.evaluate("document.activeElement.id") == "graph"
    tab.keyboard.press("ArrowRight")
    assert title(tab) == "SB 53"
    assert "SB 53: 4 statements, 4 neighbors" in tab.locator("#live").inner_text()
    seen = set()
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown") * 3:
        tab.keyboard.press(key)
        seen.add(title(tab))
    assert len(seen) > 2
    for key in ("+", "-", "0"):
        tab.keyboard.press(key)
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.tagName") == "H2"
    for _ in range(12):
        tab.keyboard.press("Tab")
        if tab.evaluate("!!document.activeElement.closest('.card')"):
            break
    assert tab.evaluate("document.activeElement.closest('.card').querySelector('mark').textContent.length") > 0
    tab.keyboard.press("Escape")
    assert title(tab) == "Where to look first"
    assert tab.evaluate("document.activeElement.id") == "graph"
    for key, view in (("2", "matrix"), ("3", "timeline"), ("4", "table"), ("1", "")):
        tab.keyboard.press(key)
        assert ("view=" + view in fragment(tab)) == bool(view)


def test_everything_that_reacts_can_be_reached_by_tab(visit):
    tab = visit("#pick=n:actor/openai")
    tab.locator("#filters details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    wanted = tab.evaluate("""() => [...document.querySelectorAll('button, input, select, a[href], summary')]
        .filter((one) => one.checkVisibility()).length""")
    reached = set()
    for _ in range(wanted + 10):
        tab.keyboard.press("Tab")
        reached.add(
            tab.evaluate("""() => { const one = document.activeElement; one.dataset.n ??= String(Math.random()); return one.dataset.n; }""")
        )
    assert len(reached) >= wanted


def test_the_skip_link_leads_to_the_evidence(visit):
    tab = visit(hint=True)
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.textContent") == "Where to look first"


def test_the_hint_goes_and_stays_away(visit):
    tab = visit(hint=True)
    assert "How to read this" in tab.locator("#hint").inner_text()
    tab.locator("#hint button").click()
    assert tab.locator("#hint").is_hidden()
    tab.reload()
    tab.wait_for_selector("html[data-ready=yes]")
    assert tab.locator("#hint").is_hidden()


def test_an_empty_network_is_a_kind_page(show):
    tab = show(make_page(actor_target([], []), title="Nothing yet"))
    assert tab.locator("#empty h2").inner_text() == "Nothing to draw yet"
    assert "stancegraph ingest" in tab.locator("#empty").inner_text()
    for view in ("Matrix", "Timeline", "Table", "Network"):
        tab.locator("#views button", has_text=view).click()


@pytest.mark.parametrize(
    ("settings", "shows", "left"),
    [
        ({"focus": "Meta"}, "Meta", "4 actors · 2 targets · 5 statements · 5 hidden by filters"),
        ({"issue": "frontier"}, "Where to look first", "4 actors · 2 targets · 8 statements · 2 hidden by filters"),
        ({"as_of": "2025"}, "Where to look first", "4 actors · 2 targets · 5 statements · 5 hidden by filters"),
    ],
)
def test_a_page_opens_as_it_was_asked_to_and_can_be_widened(show, settings, shows, left):
    tab = show(drawn(**settings))
    assert (title(tab), count(tab)) == (shows, left)
    tab.click("#clear")
    assert count(tab) == ALL
    assert fragment(tab) != ""
    tab.reload()
    tab.wait_for_selector("html[data-ready=yes]")
    assert count(tab) == ALL


def test_a_notebook_shows_the_page(browser, tmp_path):
    file = tmp_path / "notebook.html"
    file.write_text(f"<!doctype html><body>{draw(debate(), title='In a cell')._repr_html_()}</body>", encoding="utf-8")
    tab = browser.new_page()
    errors = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(file.as_uri())
    frame = tab.frame_locator("iframe")
    frame.locator("html[data-ready=yes]").wait_for()
    frame.locator("#panel .pick").first.click()
    assert frame.locator("#panel .card").count() > 0
    frame.locator("#filters label", has_text="Oppose").locator("input").uncheck()
    assert "hidden by filters" in frame.locator("#count").inner_text()
    tab.close()
    assert errors == []


@pytest.mark.slow
def test_a_large_network_starts_with_its_core_and_search_adds_the_rest(show):
    network = actor_target(
        [statement(f"Actor {place}", "+-"[place % 3 == 0], f"Target {place % 797}", at=place) for place in range(1000)],
        [source("d1")],
    )
    tab = show(make_page(network, title="Large"))
    assert "Drawn: the 1,500 most connected names; search adds any of the other 297." in tab.locator("#tools").inner_text()
    name = next(shape.name for shape in scene(network).shapes if shape.rank > MOST)
    tab.fill("#search", name)
    assert "not drawn yet" in tab.locator("#hits li").first.inner_text()
    tab.keyboard.press("Enter")
    assert title(tab) == name
    assert "add=" in fragment(tab)
    assert "1,501 most connected" in tab.locator("#tools").inner_text()


def test_narrow_pages_do_not_scroll_sideways(visit):
    for suffix in ("", "#view=matrix", "#view=timeline", "#view=table", "#pick=n:actor/openai", "#mode=actors"):
        tab = visit(suffix, viewport={"width": 360, "height": 740})
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360, suffix
    tab.click("#fold")
    assert tab.locator("#folded").is_visible()


def test_a_wall_is_filled(visit):
    tab = visit(viewport={"width": 3840, "height": 2160})
    assert tab.locator("#graph").bounding_box()["width"] > 2500
    assert tab.evaluate("getComputedStyle(document.body).fontSize") == "17.5px"
