"""Every view can be sent: what a reader sees comes back from its address in a fresh browser, down to the drawing's pixels."""

import pytest

pytestmark = pytest.mark.browser
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 70))))"
# All that the page says and shows, asked of the document: texts, what is ticked, pressed, chosen or sorted, and the drawing.
SEEN = """() => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const seen = (one) => one && one.checkVisibility({ visibilityProperty: true });
  const words = (where) => {
    const host = document.querySelector(where), found = [];
    if (!seen(host)) return "";
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("select")) found.push(walker.currentNode.data);
    return found.join(" ");
  };
  const controls = [...document.querySelectorAll("input, select, [aria-pressed], [aria-current], [aria-sort]")];
  const canvas = document.querySelector("#graph canvas");
  return {
    ...Object.fromEntries(["#count", "#tools", "#panel", "#other", "#empty", "#time"].map((where) => [where, words(where)])),
    controls: controls.filter((one) => seen(one) && one.id !== "search").map((one) => [
      one.id || one.dataset.issue || one.closest("label")?.textContent || one.textContent,
      one.type === "checkbox" ? one.checked : one.value ?? "",
      ...["aria-pressed", "aria-current", "aria-sort", "aria-valuetext"].map((name) => one.getAttribute(name) ?? ""),
    ].join("|")),
    drawing: seen(canvas) ? canvas.toDataURL() : "",
  };
}"""


def legend(label):
    return lambda tab: tab.locator("#filters label", has_text=label).locator("input").first.click()


def click(where, **more):
    return lambda tab: tab.locator(where, **more).first.click()


def view(name):
    return click("#views button", has_text=name)


def find(name):
    def typed(tab):
        tab.keyboard.press("/")
        tab.keyboard.type(name)
        tab.keyboard.press("Enter")

    return typed


def key(where, *keys):
    def pressed(tab):
        for one in keys:
            tab.locator(where).press(one)

    return pressed


def select(where, label):
    def chosen(tab):
        tab.locator(where).focus()
        tab.locator(where).select_option(label=label)

    return chosen


def unfold(tab):
    tab.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")


def kinds(tab):
    unfold(tab)
    tab.locator("details.kinds label", has_text="Legislator").locator("input").click()


def issue(tab):
    unfold(tab)
    tab.locator("[data-issue=incident-monitoring]").click()


def drag(tab):
    box = tab.locator("#graph").bounding_box()
    tab.mouse.move(box["x"] + 20, box["y"] + 20)
    tab.mouse.down()
    tab.mouse.move(box["x"] + 140, box["y"] + 90, steps=4)
    tab.mouse.up()


def wheel(tab):
    box = tab.locator("#graph").bounding_box()
    tab.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    tab.mouse.wheel(0, -300)


PATH = (find("Meta"), select("#path", "Encode"))
STATES = {
    "a name": (find("Meta"),),
    "a target": (find("SB 53"),),
    "a disputed target of the overview": (click("#panel .pick"),),
    "a bloc": (click("#panel .pick", has_text="and 2 others"),),
    "a cell, that is a line": (view("Matrix"), click("[data-columns=targets]"), click(".cell"), view("Network")),
    "stance": (legend("Oppose"),),
    "two stances": (legend("Oppose"), legend("Support")),
    "a family of actors": (legend("Legislature and courts"),),
    "a kind of actors": (kinds,),
    "a kind of targets": (legend("Proposition"),),
    "certainty": (legend("Stated as possible"),),
    "an issue": (issue,),
    "no listed issue": (click("[data-issue=none]"),),
    "confidence": (key("#confidence", *["ArrowRight"] * 9),),
    "a source": (select("#source", "Floor speech (5)"),),
    "time from": (key("#from", "End", *["ArrowLeft"] * 5),),
    "time until": (key("#until", "Home", *["ArrowRight"] * 5),),
    "a stretch of time": (key("#from", "PageUp", "PageUp"), key("#until", "PageDown")),
    "undated left out": (click("#undated"),),
    "one step around": (find("Meta"), click("[data-steps='1']")),
    "two steps around": (find("Meta"), click("[data-steps='2']")),
    "three steps around, filtered": (legend("Support"), find("Meta"), click("[data-steps='3']")),
    "a path": PATH,
    "a path through what is filtered": (legend("Stated as possible"), *PATH),
    "actors only": (click("[data-mode=actors]"),),
    "an actor among actors": (click("[data-mode=actors]"), find("OpenAI")),
    "a tie": (click("[data-mode=actors]"), find("OpenAI"), click("#panel .pick")),
    "matrix": (view("Matrix"),),
    "matrix by target": (view("Matrix"), click("[data-columns=targets]")),
    "matrix sorted by name": (view("Matrix"), click("[data-by=name]")),
    "matrix sorted by count, turned": (view("Matrix"), click("[data-by=count]"), click("[data-by=count]")),
    "matrix sorted by a column": (view("Matrix"), click("[data-by='transparency-disclosure']")),
    "timeline": (view("Timeline"),),
    "timeline of an actor": (find("OpenAI"), view("Timeline")),
    "timeline of an issue": (view("Timeline"), select("#about", "Frontier model governance")),
    "timeline of a bloc": (click("#panel .pick", has_text="and 2 others"), view("Timeline")),
    "table": (view("Table"),),
    "table sorted": (view("Table"), click("th [data-key=target]")),
    "table sorted, turned": (view("Table"), click("th [data-key=sure]"), click("th [data-key=sure]")),
    "a name in the table": (view("Table"), click("tbody .name")),
    "a cell of an issue": (view("Matrix"), click(".cell")),
    "a mark of the timeline": (find("OpenAI"), view("Timeline"), click(".lane .mark")),
    "a mark of several pairs": (view("Timeline"), click(".lane .mark:has(small)")),
    "a mark without a date": (view("Timeline"), click(".lane .undated")),
    "a cell of no listed issue": (view("Matrix"), click(".cell[aria-label*='No listed issue']")),
}


CAMERAS = {
    "zoom": (click("#zooms button"), click("#zooms button")),
    "moved by hand": (drag,),
    "zoomed by the wheel": (wheel,),
    "moved among actors": (click("[data-mode=actors]"), drag),
    "moved around a name": (find("Meta"), drag),
}


def seen(tab, steps):
    for step in steps:
        step(tab)
    tab.evaluate(SETTLED)
    return tab.evaluate(SEEN)


def sent(tab, visit):
    """The same address in a fresh browser."""
    fresh = visit(f"#{tab.url.partition('#')[2]}")
    fresh.evaluate(SETTLED)
    return fresh


@pytest.mark.parametrize("steps", STATES.values(), ids=STATES.keys())
def test_an_address_brings_the_view_back(visit, steps):
    tab = visit()
    first, there = tab.evaluate(SEEN), seen(tab, steps)
    assert there != first
    fresh = sent(tab, visit)
    here = seen(fresh, ())
    for part in there.keys() - {"drawing"}:
        assert here[part] == there[part], part
    # The camera is the reader's own until it is moved by hand: the same is drawn, seen from where all of it is in view.
    if there["drawing"]:
        assert (
            seen(tab, [click("#zooms button", has_text="Show all")])["drawing"]
            == seen(fresh, [click("#zooms button", has_text="Show all")])["drawing"]
        )


@pytest.mark.parametrize("steps", CAMERAS.values(), ids=CAMERAS.keys())
def test_an_address_brings_the_camera_back(visit, steps):
    tab = visit()
    seen(tab, steps)
    tab.wait_for_function("() => location.hash.includes('at=')")
    tab.wait_for_timeout(300)
    there = seen(tab, ())
    assert seen(sent(tab, visit), ()) == there
