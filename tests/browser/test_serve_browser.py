"""The page to type into, in a real browser: a question is one click and one key away, and nothing is asked of anybody else."""

import pytest
from readings import Said, fill, reading
from serving import serving

from graph.opening import open_store

pytestmark = pytest.mark.browser
HOSTILE = "<img src=x onerror=\"document.title='owned'\">"


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    place = tmp_path_factory.mktemp("browser") / "store"
    spoken = [Said("ac:openai OpenAI", -0.8, "in:eu-ai-act EU AI Act"), Said(HOSTILE, 0.8, "in:eu-ai-act EU AI Act")]
    with open_store(place) as opened:
        fill(opened, reading(*spoken, Said("ac:openai OpenAI", 0.5, "the draft order")))
    with serving(place) as running:
        yield running


@pytest.fixture
def visit(browser, served):
    """Opens the page; afterwards fails the test if it complained or asked anybody else."""
    complaints, contexts = [], []

    def open_page(suffix="", **settings):
        context = browser.new_context(viewport={"width": 1400, "height": 900}, **settings)
        contexts.append(context)
        tab = context.new_page()
        tab.on(
            "request",
            lambda request: None if request.url.startswith((served.address, "data:", "blob:")) else complaints.append(request.url),
        )
        tab.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        tab.goto(served.address + suffix)
        tab.wait_for_selector("html[data-ready=yes]")
        return tab

    open_page.expected = ("never said",)
    yield open_page
    for context in contexts:
        context.close()
    assert [each for each in complaints if not each.startswith(open_page.expected)] == []


def rows(tab):
    tab.wait_for_selector(".yasr table tbody tr")
    return tab.locator(".yasr table tbody tr").all_inner_texts()


def test_the_page_says_what_it_is(visit):
    tab = visit()
    assert tab.title() == "Ask the graph · Stancegraph"
    assert tab.locator("html").get_attribute("lang") == "en"
    assert tab.locator("h1").inner_text() == "Ask the graph: who stands where on AI policy"
    assert tab.locator("#questions button").count() >= 30


@pytest.mark.parametrize("settings", [{"color_scheme": "light"}, {"color_scheme": "dark"}])
def test_a_question_is_one_click_and_one_key_away(visit, settings):
    tab = visit(**settings)
    tab.locator("#questions button[data-name=who-opposes]").click()
    assert "# $target: target, any; what is opposed" in tab.locator(".CodeMirror").first.inner_text()
    assert tab.locator("#questions [aria-current]").inner_text() == "Who opposes a target, and since when at the latest?"
    tab.keyboard.press("Control+Enter")
    (row,) = rows(tab)
    assert "OpenAI" in row
    assert "EU AI Act" in row


def test_what_a_question_needs_is_filled_in_from_the_store(visit):
    tab = visit()
    tab.locator("#questions button[data-name=allies]").click()
    assert "/id/actor/openai>" in tab.locator(".CodeMirror").first.inner_text()


def test_the_keyboard_alone_is_enough(visit):
    tab = visit()
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.className") == "skip"
    tab.focus("#filter")
    tab.keyboard.type("who-opposes")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.dataset.name") == "who-opposes"
    tab.keyboard.press("Enter")
    tab.keyboard.press("Control+Enter")
    assert len(rows(tab)) == 1
    assert tab.evaluate("document.activeElement.tagName") == "TEXTAREA"
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.tagName") != "TEXTAREA"


def test_what_the_store_says_is_never_markup(visit):
    # What cleans it reads it as HTML, in a document of its own, in which our policy stops the handler again.
    visit.expected = ("error: Executing inline event handler violates",)
    tab = visit()
    tab.locator("#questions button[data-name=who-supports]").click()
    tab.keyboard.press("Control+Enter")
    assert any(HOSTILE in row for row in rows(tab))
    assert tab.locator(".yasr img[src=x]").count() == 0
    assert tab.title() == "Ask the graph · Stancegraph"


def test_a_link_brings_a_query_but_no_other_endpoint(visit):
    tab = visit("#query=SELECT%20%2A%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%203&endpoint=http%3A%2F%2F127.0.0.1%3A9%2F")
    tab.locator(".CodeMirror textarea").first.focus()
    assert "LIMIT 3" in tab.locator(".CodeMirror").first.inner_text()
    tab.keyboard.press("Control+Enter")
    assert len(rows(tab)) == 3


def test_the_interactive_page_is_one_click_away(visit):
    tab = visit()
    tab.locator("nav a").click()
    tab.wait_for_selector("html[data-ready=yes]")
    assert tab.locator("#count").inner_text() == "2 actors · 2 targets · 3 statements"
