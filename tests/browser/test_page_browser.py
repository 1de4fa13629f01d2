"""The page in a real browser: it draws, says nothing to the console, asks for nothing, and does what its controls say."""

import shutil
from pathlib import Path

import pytest

from graph.network import actor_target
from ontology.model import ActorKind
from tests.debate import source, statement
from visualizations.page import page as make_page

pytestmark = pytest.mark.browser
CHROMIUM = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
HOSTILE = "</script><img src=x onerror=\"document.title='owned'\"><b>Acme</b>"


def debate():
    spoken = [
        statement("OpenAI", "+", "SB 53", document="old", before="In 2024, ", confidence=0.9),
        statement("Meta", "-", "SB 53", document="new", at=1, confidence=0.4),
        statement("Meta", "+", "AI Action Plan", document="new", at=2, confidence=0.9),
        statement("Scott Wiener", "+", "SB 53", document="new", at=3, actor_kind=ActorKind.LEGISLATOR),
        statement(HOSTILE, "-", "SB 53", document="bad", at=4, quote=HOSTILE),
    ]
    sources = [
        source("old", title="Letter", url="https://example.org/letter", published="2024-08-01"),
        source("new", title="Floor speech", url="https://example.org/speech", published="2026-02-03"),
        source("bad", title=HOSTILE, url="javascript:document.title='owned'", published=None),
    ]
    return actor_target(spoken, sources)


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason="pip install playwright to run the browser tests")
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine")
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, tmp_path: Path):
    """Opens the page of a network; afterwards fails the test if the page complained or asked for anything."""
    complaints = []

    def open_page(*, suffix="", **settings):
        file = tmp_path / "page.html"
        file.write_text(make_page(debate(), title=HOSTILE), encoding="utf-8")
        context = browser.new_context(viewport={"width": 1400, "height": 900}, **settings)
        tab = context.new_page()

        def only_this_file(route):
            if route.request.url.startswith(file.as_uri()):
                route.continue_()
            else:
                complaints.append(f"asked for {route.request.url}")
                route.abort()

        context.route("**/*", only_this_file)
        tab.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        tab.goto(file.as_uri() + suffix)
        tab.wait_for_selector("html[data-ready=yes]")
        return tab

    yield open_page
    assert complaints == []


def headings(tab):
    return tab.locator("#panel h2, #panel h3").all_inner_texts()


def test_hostile_text_stays_text(visit):
    tab = visit()
    assert tab.title() == HOSTILE
    assert tab.locator("h1").inner_text() == HOSTILE
    assert tab.locator("img").count() == 0
    tab.fill("#search", "acme")
    tab.keyboard.press("Enter")
    assert tab.locator("#panel h2").inner_text() == HOSTILE
    assert tab.locator("#panel mark").inner_text() == HOSTILE
    assert tab.locator("#panel .card a").count() == 0


def test_first_look_names_the_dispute(visit):
    tab = visit()
    assert tab.locator("#count").inner_text() == "4 actors · 2 targets · 5 statements"
    assert headings(tab) == ["Where to look first", "MOST DISPUTED", "MOST CONNECTED"]
    assert "2 for, 2 against" in tab.locator("#panel .pick").first.inner_text()


def test_a_name_leads_to_the_evidence(visit):
    tab = visit()
    tab.locator("#panel .pick", has_text="SB 53").click()
    assert headings(tab) == ["SB 53", "SUPPORTED BY (2)", "OPPOSED BY (2)"]
    card = tab.locator(".card", has_text="OpenAI").first
    assert card.locator("blockquote").inner_text() == "In 2024, OpenAI supports SB 53."
    assert card.locator("mark").inner_text() == "OpenAI supports SB 53"
    link = card.locator("a")
    assert (link.inner_text(), link.get_attribute("href")) == ("Letter", "https://example.org/letter")
    assert "2024-08-01" in card.inner_text()
    tab.go_back()
    assert headings(tab)[0] == "Where to look first"


def test_a_click_on_the_drawing_leads_to_the_evidence(visit):
    tab = visit()
    # With everything in view, the canvas is searched for the first place that reacts.
    box = tab.locator("#graph").bounding_box()
    for x in range(20, int(box["width"]), 40):
        for y in range(20, int(box["height"]), 20):
            tab.mouse.click(box["x"] + x, box["y"] + y)
            if tab.locator("#panel .back").count():
                assert tab.locator(".card").count() > 0
                return
    pytest.fail("no place in the drawing reacts to a click")


def test_an_empty_network_is_a_page(browser, tmp_path):
    file = tmp_path / "empty.html"
    file.write_text(make_page(actor_target([], []), title="Nothing yet"), encoding="utf-8")
    tab = browser.new_page()
    complaints = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.goto(file.as_uri())
    tab.wait_for_selector("html[data-ready=yes]")
    assert tab.locator("#panel").inner_text().splitlines()[-1] == "No statement passes the filters."
    tab.close()
    assert complaints == []


def test_an_address_leads_to_a_node(visit):
    tab = visit(suffix="#node=https%3A%2F%2Fw3id.org%2Faipol%2Fid%2Factor%2Fmeta")
    assert headings(tab) == ["Meta", "SUPPORTS (1)", "OPPOSES (1)"]


def test_a_broken_address_leads_to_the_overview(visit):
    assert headings(visit(suffix="#node=%E0%A4%A"))[0] == "Where to look first"


@pytest.mark.parametrize(
    ("label", "left"),
    [("Oppose", "3 actors · 2 targets · 3 statements"), ("Legislature and courts", "3 actors · 2 targets · 4 statements")],
)
def test_the_legend_filters(visit, label, left):
    tab = visit()
    tab.locator("#filters label", has_text=label).locator("input").uncheck()
    assert tab.locator("#count").inner_text() == left


@pytest.mark.parametrize(
    ("control", "key", "left"),
    [("#until", "Home", "2 actors · 1 target · 2 statements"), ("#confidence", "End", "0 actors · 0 targets · 0 statements")],
)
def test_the_sliders_filter(visit, control, key, left):
    tab = visit()
    tab.locator(control).press(key)
    tab.wait_for_function("left => document.getElementById('count').textContent === left", arg=left, timeout=3000)


def test_the_table_says_the_same(visit):
    tab = visit()
    tab.click("#toggle")
    assert tab.locator("tbody tr").count() == 5
    tab.locator("th button", has_text="Actor").click()
    assert tab.locator("tbody tr td:first-child").all_inner_texts() == [HOSTILE, "Meta", "Meta", "OpenAI", "Scott Wiener"]
    assert tab.locator("th", has_text="Actor").get_attribute("aria-sort") == "ascending"


def test_the_keyboard_alone_is_enough(visit):
    tab = visit(reduced_motion="reduce")
    tab.keyboard.press("/")
    tab.keyboard.type("action")
    tab.keyboard.press("Enter")
    assert headings(tab)[0] == "AI Action Plan"
    assert tab.evaluate("document.activeElement.id") == "graph"
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"):
        tab.keyboard.press(key)
        if headings(tab)[0] != "AI Action Plan":
            break
    assert headings(tab)[0] == "Meta"
    assert tab.locator("#live").inner_text() == "Meta: 2 statements, 2 neighbors"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "panel"
    tab.keyboard.press("Escape")
    assert headings(tab)[0] == "Where to look first"


@pytest.mark.parametrize("settings", [{"color_scheme": "dark"}, {"color_scheme": "light"}])
def test_stance_words_can_be_read(visit, settings):
    tab = visit(**settings)
    tab.locator("#panel .pick", has_text="SB 53").click()
    contrast = """() => [...document.querySelectorAll('.verb')].map((word) => {
        const linear = (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
        const parse = (color) => color.match(/[0-9.]+/g).slice(0, 3).map(linear);
        const light = (color) => { const [r, g, b] = parse(color); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
        const [a, b] = [light(getComputedStyle(word).color), light(getComputedStyle(document.body).backgroundColor)].sort((x, y) => y - x);
        return (a + 0.05) / (b + 0.05); })"""
    assert min(tab.evaluate(contrast)) >= 4.5
