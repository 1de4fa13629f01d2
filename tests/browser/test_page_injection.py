"""Hostile text in every field of a real store: no script runs, nothing breaks out, nothing is asked for, and the text is shown as text."""

import csv
import io
import json
import re
from collections import Counter
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import pytest
from pyoxigraph import NamedNode

from graph.network import actor_target
from graph.opening import open_store
from ontology.terms import PREFIXES
from stancegraph.commands.draw import drawn as drawn_store
from tests.browser.conftest import debate
from tests.debate import source, statement
from tests.hostile_texts import HOSTILE
from tests.readings import Said, reading
from visualizations.page import page as make_page

pytestmark = pytest.mark.browser
VIEWS = ("Network", "Matrix", "Timeline", "Table")
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Everything in the document that could run, load or lead somewhere, and the elements there are.
AUDIT = """() => {
  const loads = ["href", "xlink:href", "src", "srcset", "srcdoc", "data", "action", "formaction", "poster", "background", "ping", "style"];
  const all = [...document.querySelectorAll("*")], attributes = all.flatMap((one) => [...one.attributes]);
  return {
    tags: [...new Set(all.map((one) => one.localName))],
    scripts: document.scripts.length,
    handlers: attributes.filter(({ name }) => /^on/i.test(name)).map(({ name }) => name),
    leads: [...new Set(attributes.filter(({ name }) => loads.includes(name) && name !== "style")
      .map(({ name, value }) => `${name}=${value}`))],
    styles: attributes.filter(({ name, value }) => name === "style" && /url|expression|import|binding/i.test(value))
      .map(({ value }) => value),
    frames: frames.length,
    owned: window.owned ?? null,
  };
}"""


def issue(text):
    """The string as an issue: as it stands where it is an IRI, else in the spelling that an IRI allows."""
    try:
        return NamedNode(text).value
    except ValueError:
        return PREFIXES["iss"] + quote(text, safe="'")


def everywhere(text):
    """Two readings with the string in every field; the address is the string alone, then the string on a host."""
    for place, url in enumerate((text, f"https://example.org/{text}")):
        said = Said(text, 0.5 - place, text, condition=text, attributed_to=text, issues=(issue(text),))
        yield reading(said, head=f"{place} {text}", title=text, publisher=text, author=text, url=url, published=f"202{4 + place}-05-21")


@pytest.fixture(scope="session")
def hostile_store(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile") / "store"
    with open_store(folder) as store:
        for text in HOSTILE:
            for each in everywhere(text):
                store.replace(each.document, each.statements, method=text)
        store.derive()
    return folder


@pytest.fixture(scope="session")
def hostile_page(hostile_store):
    return drawn_store(hostile_store, title=HOSTILE[1])


@pytest.fixture(scope="session")
def stored(hostile_store):
    """What the page has to say, read back from the store: each statement with its source."""
    with open_store(hostile_store, read_only=True) as store:
        sources = {each.id: each for each in store.documents()}
        return [(each, sources[each.document]) for each in store.statements()]


def turn_to(tab, view):
    tab.locator("#views button", has_text=view).click()
    tab.evaluate(SETTLED)


def audited(tab):
    """Fails where something in the document could run or lead anywhere but to the web; returns the kinds of elements."""
    found = tab.evaluate(AUDIT)
    assert found["owned"] is None
    assert found["handlers"] == found["styles"] == []
    assert found["frames"] == 0
    assert found["scripts"] == 4
    for lead in found["leads"]:
        name, _, value = lead.partition("=")
        assert name == "href", lead
        assert value == "#panel" or urlsplit(value).scheme in ("http", "https"), lead
    return set(found["tags"])


def everything_opened(tab):
    """Walks through every view, list and panel; yields after each step."""
    for view in VIEWS:
        turn_to(tab, view)
        yield view
        tab.evaluate("document.querySelectorAll('#other .more').forEach((one) => one.click())")
        yield f"all of {view}"
        tab.locator("#export").click()
        yield f"exports of {view}"
        tab.keyboard.press("Escape")
    for control in ("#source", "#about", "#path"):
        if control == "#about":
            turn_to(tab, "Timeline")
        if control == "#path":
            tab.locator("#panel .name, #other .name").first.click()
        tab.locator(control).focus()
        yield control
    turn_to(tab, "Network")
    tab.locator("[data-mode=actors]").click()
    yield "actors only"
    tab.locator("[data-mode=targets]").click()
    box = tab.locator("#graph").bounding_box()
    for x, y in ((0.3, 0.3), (0.5, 0.5), (0.52, 0.4), (0.6, 0.7), (0.7, 0.5)):
        tab.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"])
        tab.evaluate(SETTLED)
        yield "hover"


def test_the_strings_have_teeth(browser):
    """Taken for markup, most of them run or load something: what holds against them holds against something."""
    tab = browser.new_page()
    asked = []
    tab.route("**/*", lambda route: (asked.append(route.request.url), route.abort()))
    tab.set_content("<!doctype html>")
    ran = tab.evaluate(
        """(texts) => Promise.all(texts.map((text) => new Promise((done) => {
          const frame = document.createElement("iframe");
          frame.srcdoc = text;
          document.body.append(frame);
          setTimeout(() => {
            try { done(frame.contentWindow.owned === 1); } catch { done(true); }
          }, 4000);
        })))""",
        HOSTILE,
    )
    tab.close()
    assert len(set(HOSTILE)) >= 60
    assert sum(ran) >= 25
    assert {url for url in asked if "evil.example" in url}


def test_the_store_holds_every_string_in_every_field(stored):
    names = Counter(each.actor.name for each, _ in stored)
    assert set(names) == set(HOSTILE)
    for each, origin in stored:
        text = each.actor.name
        assert text == each.target.name == each.condition == each.attributed_to.name == origin.title == origin.publisher
        assert origin.url in (text, f"https://example.org/{text}")
        assert text in each.quote.text
        assert text in each.sentence.text
    assert {each.target.issues for each, _ in stored} == {(issue(text),) for text in HOSTILE}


@pytest.mark.parametrize("policy", ["with the page's policy", "without it"])
def test_no_string_runs_or_breaks_out(show, hostile_page, policy):
    tame = show(make_page(debate(), title="A debate"))
    allowed = set().union(*(audited(tame) for _ in everything_opened(tame)), {"em", "ol", "small", "output"})
    tab = show(hostile_page, bypass_csp=policy == "without it")
    for step in everything_opened(tab):
        assert audited(tab) <= allowed, step
    assert len(tab.context.pages) == 1


def told(tab):
    """What the cards in the panel say."""
    return tab.evaluate("""() => [...document.querySelectorAll("#panel .card")].map((card) => {
      const link = card.querySelector(".from a");
      return {
        statement: card.dataset.statement,
        sentence: card.querySelector("blockquote").textContent,
        quote: card.querySelector("mark").textContent,
        source: card.querySelector(".from > :first-child").textContent,
        link: link && { href: link.getAttribute("href"), host: link.host, scheme: link.protocol, rel: link.rel },
        how: [...card.querySelectorAll(".how")].map((one) => one.textContent),
      };
    })""")


# Types a name into the search box (as a script, since a line of text cannot hold every string), then chooses the hit of just that name,
# or where longer names with the same words crowd it out, its name in the table.
FIND = """(text) => {
  const box = document.getElementById("search");
  box.value = text;
  box.dispatchEvent(new Event("input"));
  const hits = [...document.querySelectorAll("#hits [role=option]")], names = hits.map((one) => one.firstChild.textContent);
  const hit = hits[names.indexOf(text)];
  if (hit) hit.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true }));
  return { names, chosen: !!hit };
}"""
TABLE = """(text) => {
  document.querySelector("#views [data-view=table]").click();
  document.querySelectorAll("#other .more").forEach((one) => one.click());
  [...document.querySelectorAll("#other .name")].find((one) => one.textContent === text)?.click();
}"""


def test_every_name_is_found_and_every_card_shows_the_text_as_text(show, hostile_page, stored):
    tab = show(hostile_page)
    expected = {each.id: (each, origin) for each, origin in stored}
    seen = set()
    for text in HOSTILE:
        found = tab.evaluate(FIND, text)
        assert found["names"]
        assert set(found["names"]) <= set(HOSTILE)
        if not found["chosen"]:
            tab.evaluate(TABLE, text)
        assert tab.evaluate("document.querySelector('#panel h2').textContent") in HOSTILE
        for card in told(tab):
            each, origin = expected[card["statement"]]
            name = each.actor.name
            assert (card["sentence"], card["quote"], card["source"]) == (each.sentence.text, each.quote.text, name)
            assert card["how"][1:] == [f"Attributed by {name}.", f"Condition: {name}"]
            check_link(card["link"], origin.url)
            seen.add(card["statement"])
    assert [expected[each][0].actor.name for each in set(expected) - seen] == []
    audited(tab)


def check_link(link, url):
    """There is a link if, and only if, the address leads to the web, and it leads to that host."""
    if not re.match(r"https?://[^/?#\s]", url):
        assert link is None, url
        return
    assert link["scheme"] in ("http:", "https:")
    assert link["host"] == ("example.org" if url.startswith("https://example.org/") else "evil.example")
    assert link["rel"] == "noopener noreferrer"


def test_the_table_shows_the_text_as_text(show, hostile_page, stored):
    tab = show(hostile_page, suffix="#view=table")
    tab.locator("#other .more").click()
    cells = tab.evaluate("""() => [...document.querySelectorAll("#other tbody tr")]
      .map((row) => [0, 2, 3, 4, 7].map((cell) => row.cells[cell].textContent))""")
    names = {each.actor.name for each, _ in stored}
    assert {cell for row in cells for cell in (row[0], row[1])} <= names
    assert sorted(row[2:] for row in cells) == sorted([each.quote.text, origin.title, each.attributed_to.name] for each, origin in stored)


def test_titles_stay_titles(show):
    heading = " | ".join(HOSTILE)
    tab = show(make_page(debate(), title=heading), bypass_csp=True)
    for script in (
        "document.querySelector('title').textContent",
        "document.querySelector('h1').textContent",
        "document.querySelector('h1').title",
    ):
        assert tab.evaluate(script).replace("\ufffd", "") == heading.replace("\0", "")
    audited(tab)


KEYS = ("mode", "pick", "to", "steps", "off", "issue", "source", "sure", "from", "until", "undated", "add", "sort", "columns", "rows", "at")


def test_addresses_are_only_addresses(show, hostile_page):
    """What comes in through the address is as hostile as what comes in through the store."""
    tab = show(hostile_page)
    for place, text in enumerate(HOSTILE):
        view = VIEWS[place % 4].lower()
        written = quote(text, safe="") if place % 2 else text.replace("\0", "").replace("\n", "")
        values = "&".join(
            f"{key}={sort}{written}" for key in KEYS for sort in (("n:", "l:", "t:", "b:")[place % 4] if key == "pick" else "",)
        )
        tab.evaluate("values => { location.hash = values; }", f"view={view}&{values}&__proto__={written}&constructor={written}")
        tab.evaluate(SETTLED)
        assert tab.locator("#views [aria-current=page]").inner_text() in VIEWS
    audited(tab)
    tab.evaluate("location.hash = ''")
    tab.evaluate(SETTLED)
    assert "statements" in tab.locator("#count").inner_text()


def saved(tab, label):
    tab.click("#export")
    with tab.expect_download(timeout=30_000) as waiting:
        tab.locator("#exports button", has_text=label).click()
    assert re.fullmatch(r"[a-z0-9-]{1,60}\.(csv|json|svg|png)", waiting.value.suggested_filename)
    return waiting.value.path().read_bytes()


def test_exports_hold_the_text_and_nothing_that_runs(show, browser, hostile_page, stored, tmp_path):
    tab = show(hostile_page, suffix="#view=table")
    records = {each.id: (each, origin) for each, origin in stored}
    for row in json.loads(saved(tab, "JSON"))["statements"]:
        each, origin = records[row["statement"]]
        assert (row["quote"], row["sentence"], row["source"]) == (each.quote.text, each.sentence.text, origin.title)
        assert (row["condition"], row["attributed_by"]) == (each.condition, each.attributed_to.name)
        assert row["url"] is None or re.match(r"https?://", row["url"])
    rows = list(csv.DictReader(io.StringIO(saved(tab, "CSV").decode("utf-8-sig"), newline="")))
    assert {row["statement"] for row in rows} == set(records)
    for row in rows:
        each, origin = records[row["statement"]]
        assert not [value for value in row.values() if value[:1] in ("=", "+", "-", "@", "\t", "\r")]
        assert row["source"].removeprefix("'") == origin.title.removeprefix("'")
        assert row["quote"] == each.quote.text
    for view in ("Matrix", "Timeline"):
        turn_to(tab, view)
        picture = saved(tab, "SVG")
        assert {one.tag.rpartition("}")[2] for one in ElementTree.fromstring(picture).iter()} <= {"svg", "rect", "text", "line", "g"}
        assert not re.search(rb"<[^>]*\s(on\w+|href)\s*=", re.sub(rb">[^<]*<", b"><", picture))
        alone(browser, picture, tmp_path / f"{view}.svg")


def alone(browser, picture, file):
    """A picture opened by itself neither runs nor loads anything."""
    file.write_bytes(picture)
    context = browser.new_context(offline=True)
    tab, asked = context.new_page(), []
    context.on("request", lambda request: asked.append(request.url))
    tab.goto(file.as_uri())
    assert tab.evaluate("window.owned ?? null") is None
    assert tab.locator("parsererror").count() == 0
    assert asked == [file.as_uri()]
    context.close()


def test_a_network_made_in_python_may_hold_what_no_store_can(show):
    """Half of a surrogate pair cannot be written as UTF-8, so no store holds one; a network in memory can."""
    half = "\ud800</script><img src=x onerror=window.owned=1>\udfff"
    network = actor_target([statement("Alpha", "+", "Act", quote=half)], [source("d1", title=half, url=half)])
    for node in network:
        network.nodes[node]["label"] = half
    tab = show(make_page(network, title="Halves"), suffix="#view=table")
    assert tab.locator("#other tbody tr").count() == 1
    audited(tab)
