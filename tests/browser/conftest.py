"""Chromium, the pages it opens, and what it may not do while it looks at them."""

import shutil
from pathlib import Path

import pytest

from graph.deriving.derive import changes, positions
from graph.network import actor_target
from ontology.model import ActorKind, Certainty, TargetKind
from tests.debate import source, statement
from visualizations.page import page as make_page

CHROMIUM = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
ISSUES = {
    "SB 53": ("transparency-disclosure", "incident-monitoring"),
    "SB 1047": ("liability-burden-of-proof",),
    "AI Action Plan": ("regulatory-approach",),
}


def spoken():
    """Five sides of a small debate: three for a bill, two against, one who turns, and one that nobody else speaks of."""
    return [
        statement("OpenAI", "+", "SB 53", document="old", before="In 2024, ", confidence=0.9),
        statement("Meta", "-", "SB 53", document="mid", at=1, confidence=0.4),
        statement("Meta", "+", "AI Action Plan", document="new", at=2, confidence=0.9),
        statement("Scott Wiener", "+", "SB 53", document="new", at=3, actor_kind=ActorKind.LEGISLATOR),
        statement("Scott Wiener", "+", "SB 1047", document="old", at=4, actor_kind=ActorKind.LEGISLATOR),
        statement("OpenAI", "+", "SB 1047", document="new", at=5),
        statement("OpenAI", "-", "SB 1047", document="old", at=6, confidence=0.95),
        statement("Encode", "+", "SB 53", document="undated", at=7, actor_kind=ActorKind.CIVIL_SOCIETY),
        statement("Encode", "+", "SB 1047", document="new", at=8, certainty=Certainty.POSSIBLE, actor_kind=ActorKind.CIVIL_SOCIETY),
        statement("Lone Voice", "-", "Robot tax", document="new", at=9, actor_kind=ActorKind.PERSON, target_kind=TargetKind.PROPOSITION),
    ]


def sources():
    return [
        source("old", title="Letter", url="https://example.org/letter", published="2024-08-01"),
        source("mid", title="Hearing", url="https://example.org/hearing", published="2025-03"),
        source("new", title="Floor speech", url="https://example.org/speech", published="2026-02-03"),
        source("undated", title="Leaflet", published=None),
    ]


def debate():
    """The network of `spoken`, with the issues of its bills."""
    network = actor_target(spoken(), sources())
    for _, attributes in network.nodes(data=True):
        issues = ISSUES.get(attributes["label"], ())
        attributes["issues"] = tuple(f"https://w3id.org/aipol/vocab/issue/{issue}" for issue in issues)
    return network


def drawn(**settings):
    held = positions(spoken(), sources())
    return make_page(debate(), title="A debate", positions=held, changes=changes(held), **settings)


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
def show(browser, tmp_path: Path):
    """Opens any page from a file with the network cut; afterwards fails the test if it complained or asked for anything."""
    complaints = []
    contexts = []

    def open_page(html, *, suffix="", init_script="", **settings):
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8")
        settings = {
            "viewport": {"width": 1400, "height": 900},
            "reduced_motion": "reduce",
            "offline": True,
            "accept_downloads": True,
        } | settings
        context = browser.new_context(**settings)
        contexts.append(context)
        context.set_default_timeout(5000)
        tab = context.new_page()
        tab.add_init_script(init_script)

        def only_this_file(route):
            if route.request.url.startswith((file.as_uri(), "blob:")):
                route.continue_()
            else:
                complaints.append(f"asked for {route.request.url}")
                route.abort()

        context.route("**/*", only_this_file)
        context.on("page", lambda opened: complaints.append(f"opened {opened.url}"))
        tab.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        tab.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        tab.on("dialog", lambda dialog: (complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        tab.goto(file.as_uri() + suffix)
        tab.wait_for_selector("html[data-ready=yes]")
        return tab

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def debate_page():
    return drawn()


@pytest.fixture
def visit(show, debate_page):
    """Opens the page of the small debate, by default without the hint of a first visit."""

    def open_debate(suffix="", *, hint=False, **settings):
        tab = show(debate_page, suffix=suffix, **settings)
        if not hint:
            tab.locator("#hint button").evaluate("button => button.click()")
            tab.evaluate("document.activeElement.blur()")
        return tab

    return open_debate
