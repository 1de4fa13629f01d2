"""For everyone: what axe-core and a keyboard find in every state of the page, light, dark and narrow."""

from pathlib import Path

import pytest

from graph.network import actor_target
from visualizations.page import page as make_page

pytestmark = pytest.mark.browser
AXE = Path(__file__).resolve().parents[1] / "vendor" / "axe-core" / "axe.min.js"
SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))"
WIDE, NARROW = {"width": 1400, "height": 900}, {"width": 360, "height": 740}
LOOKS = {
    "light": {"color_scheme": "light", "viewport": WIDE},
    "dark": {"color_scheme": "dark", "viewport": WIDE},
    "narrow": {"color_scheme": "light", "viewport": NARROW},
    "narrow and dark": {"color_scheme": "dark", "viewport": NARROW},
}
looks = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())


def typed(text):
    return lambda tab: (tab.keyboard.press("/"), tab.keyboard.type(text))


def clicked(where):
    return lambda tab: tab.locator(where).first.click()


def unfolded(tab):
    if not tab.locator("#folded").is_visible():
        tab.locator("#fold").click()
    tab.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")


# An address, and what is done there: every list, menu and panel that can be open.
STATES = {
    "as opened": ("", None),
    "actors only": ("#mode=actors", None),
    "a name": ("#pick=n:actor/openai", None),
    "a bloc": ("#pick=b:actor/encode", None),
    "matrix": ("#view=matrix", None),
    "timeline of an actor": ("#view=timeline&pick=n:actor/openai", None),
    "table": ("#view=table", None),
    "legend unfolded": ("", unfolded),
    "search with hits": ("", typed("o")),
    "search without": ("", typed("zzz")),
    "menu of exports": ("", clicked("#export")),
    "a line": ("#pick=l:actor/openai>instrument/sb-1047", None),
    "a tie": ("#mode=actors&pick=t:actor/openai~actor/meta", None),
    "a path": ("#pick=n:actor/meta&to=actor/encode", None),
    "no path": ("#pick=n:actor/meta&to=actor/lone-voice", None),
    "steps": ("#pick=n:actor/meta&steps=2", None),
    "filtered": ("#off=stance.oppose&sure=50&until=2026-01-01", None),
    "nothing left": ("#sure=100", None),
    "matrix with evidence": ("#view=matrix&pick=n:actor/openai", None),
    "matrix by target, a cell": ("#view=matrix&columns=targets", clicked(".cell")),
    "timeline of all": ("#view=timeline", None),
    "timeline of an issue": ("#view=timeline&issue=frontier", None),
    "timeline, a mark": ("#view=timeline", clicked(".mark")),
    "table with evidence": ("#view=table&sort=sure-", clicked("tbody .name")),
    "table, nothing left": ("#view=table&sure=100", None),
}


def violations(tab):
    """What is serious or critical, as rule, place and message."""
    found = tab.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
    assert len(found["passes"]) > 15
    return [
        f"{rule['impact']} {rule['id']} {node['target']} {[one['message'] for one in node['any'] + node['all'] + node['none']][:1]}"
        for rule in found["violations"]
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("look", [LOOKS["light"], LOOKS["dark"], LOOKS["narrow"]], ids=["light", "dark", "narrow"])
def test_nothing_that_can_be_open_stands_in_the_way_of_anybody(visit, look):
    # The policy of the page keeps scripts from elsewhere out, axe among them; the page is the same without it.
    tab = visit(hint=True, bypass_csp=True, **look)
    tab.evaluate(f"{AXE.read_text(encoding='utf-8')};0")
    found = [f"first visit: {each}" for each in violations(tab)]
    tab.locator("#hint button").click()
    for name, (suffix, act) in STATES.items():
        tab.evaluate("suffix => { document.activeElement.blur(); location.hash = suffix; }", suffix or "#all")
        tab.evaluate(SETTLED)
        if act:
            act(tab)
        tab.evaluate(SETTLED)
        found += [f"{name}: {each}" for each in violations(tab)]
        tab.keyboard.press("Escape")
    assert found == []


@looks
def test_an_empty_page_stands_in_nobodys_way(show, look):
    tab = show(make_page(actor_target([], []), title="Nothing yet"), bypass_csp=True, **look)
    tab.evaluate(f"{AXE.read_text(encoding='utf-8')};0")
    assert violations(tab) == []


def test_axe_finds_what_is_wrong(show):
    """The check itself: a page with a faint word and a nameless button is told so."""
    tab = show(make_page(actor_target([], []), title="Nothing yet"), bypass_csp=True)
    tab.evaluate("""() => {
      const word = Object.assign(document.createElement("p"), { textContent: "faint" });
      word.style.color = "#bbb";
      document.body.append(word, document.createElement("button"));
    }""")
    tab.evaluate(f"{AXE.read_text(encoding='utf-8')};0")
    assert {each.split()[1] for each in violations(tab)} == {"button-name", "color-contrast"}


# The element that has the keyboard: who it is, whether it is in view and on top, and the contrast of the line around it.
FOCUS = """() => {
  const one = document.activeElement, box = one.getBoundingClientRect(), look = getComputedStyle(one);
  const parts = (color) => color.match(/[0-9.]+/g).map(Number);
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4), weights = [0.2126, 0.7152, 0.0722];
  const light = (color) => weights.reduce((sum, weight, place) => sum + weight * linear(parts(color)[place] / 255), 0);
  let behind = one.parentElement;
  while (behind.parentElement && parts(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  const [high, low] = [light(look.outlineColor), light(getComputedStyle(behind).backgroundColor)].sort((a, b) => b - a);
  // Hidden altogether: none of five places on it is on top.
  const places = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
  const at = ([x, y]) => document.elementFromPoint(box.left + x * box.width, box.top + y * box.height), label = one.closest("label");
  const mine = (over) => over && (one.contains(over) || label?.contains(over) || (over.contains(one) && over.closest("label, summary")));
  const covered = look.pointerEvents !== "none" && !places.some((place) => mine(at(place)));
  return {
    who: `${one.localName}#${one.id} ${(one.getAttribute("aria-label") || one.textContent).trim().slice(0, 40)}`,
    page: one === document.body,
    key: [...document.querySelectorAll("*")].indexOf(one),
    ring: look.outlineStyle === "none" ? 0 : parseFloat(look.outlineWidth),
    contrast: (high + 0.05) / (low + 0.05),
    inside: box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    covered,
  };
}"""


def stops(tab):
    """Every stop of the tab key, once around."""
    seen, found = set(), []
    for _ in range(400):
        tab.keyboard.press("Tab")
        at = tab.evaluate(FOCUS)
        if at["page"]:
            continue
        if at["key"] in seen:
            return found
        seen.add(at["key"])
        found.append(at)
    raise AssertionError("the tab key never comes around")


@pytest.mark.parametrize(
    ("suffix", "look"),
    [
        ("#pick=n:actor/openai", "light"),
        ("#pick=n:actor/openai", "dark"),
        ("#pick=n:actor/openai", "narrow"),
        ("#view=matrix&pick=n:actor/meta", "light"),
        ("#view=matrix&pick=n:actor/meta", "narrow"),
        ("#view=timeline", "light"),
        ("#view=timeline", "narrow and dark"),
        ("#view=table", "dark"),
        ("#view=table", "narrow"),
    ],
)
def test_the_keyboard_is_seen_wherever_it_is(visit, suffix, look):
    tab = visit(suffix, **LOOKS[look])
    unfolded(tab)
    tab.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    found = stops(tab)
    assert len(found) > 25
    assert [each["who"] for each in found if each["ring"] < 2] == []
    assert [(each["who"], round(each["contrast"], 1)) for each in found if each["contrast"] < 3] == []
    assert [each["who"] for each in found if not each["inside"]] == []
    assert [each["who"] for each in found if each["covered"]] == []


def tab_to(tab, where):
    """Presses the tab key until it is at an element, and fails if it never is."""
    for _ in range(200):
        tab.keyboard.press("Tab")
        if tab.evaluate("where => document.activeElement.matches(where)", where):
            return
    raise AssertionError(f"the tab key does not reach {where}")


@pytest.mark.parametrize("look", [LOOKS["light"], LOOKS["narrow"]], ids=["wide", "narrow"])
@pytest.mark.parametrize(
    ("view", "where"),
    [("1", "#panel .pick"), ("2", ".cell"), ("3", ".mark"), ("4", "tbody .name")],
    ids=["network", "matrix", "timeline", "table"],
)
def test_from_every_view_the_keyboard_alone_reaches_the_evidence(visit, look, view, where):
    tab = visit(**look)
    tab.keyboard.press(view)
    tab_to(tab, where)
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.closest('#panel') && document.activeElement.localName") == "h2"
    tab_to(tab, ".card a")
    card = tab.locator(".card", has=tab.locator("a:focus"))
    assert card.locator("mark").inner_text()
    box = card.locator("a:focus").bounding_box()
    assert 0 <= box["y"] < tab.viewport_size["height"]


@pytest.fixture
def listening(visit):
    """A page whose live region is written down; returns the tab and what has been said since it was asked last."""

    def open_page(suffix="", **look):
        tab = visit(suffix, **look)
        assert tab.evaluate("(({ role, ariaLive }) => [role, ariaLive])(document.getElementById('live'))") == ["status", "polite"]
        tab.evaluate("""() => {
          window.heard = [];
          new MutationObserver(() => heard.push(document.getElementById("live").textContent))
            .observe(document.getElementById("live"), { childList: true, characterData: true, subtree: true });
        }""")

        def heard():
            tab.evaluate(SETTLED)
            return " / ".join(tab.evaluate("heard.splice(0)"))

        return tab, heard

    return open_page


SAID = {
    "a filter": ("", lambda tab: tab.locator("#filters label", has_text="Oppose").locator("input").click(), "3 hidden by filters"),
    "an issue": ("", lambda tab: tab.locator("[data-issue=none]").click(), "hidden by filters"),
    "a slider": ("", lambda tab: tab.locator("#until").press("Home"), "4 statements"),
    "the search": ("", typed("o"), "names"),
    "the search without a hit": ("", typed("zzz"), "No such name"),
    "a name": ("", lambda tab: (typed("meta")(tab), tab.keyboard.press("Enter")), "Meta: 2 statements"),
    "a way to go": (
        "#pick=n:actor/lone-voice",
        lambda tab: (tab.locator("#graph").focus(), *(tab.keyboard.press(f"Arrow{way}") for way in ("Left", "Right", "Up", "Down"))),
        "Robot tax",
    ),
    "no way to go": (
        "#pick=n:actor/lone-voice",
        lambda tab: (tab.locator("#graph").focus(), *(tab.keyboard.press(f"Arrow{way}") for way in ("Left", "Right"))),
        "No neighbor that way",
    ),
    "a view": ("", lambda tab: tab.keyboard.press("2"), "Matrix view"),
    "a mode": ("", clicked("[data-mode=actors]"), "ctors"),
    "steps": ("#pick=n:actor/meta", clicked("[data-steps='1']"), "8 hidden by filters"),
    "a path": (
        "#pick=n:actor/meta",
        lambda tab: (tab.locator("#path").focus(), tab.locator("#path").select_option(label="Encode")),
        "2 steps",
    ),
    "a bloc": ("", lambda tab: tab.locator("#panel .pick", has_text="and 2 others").click(), "Bloc"),
    "a cell": ("#view=matrix", clicked(".cell"), "statement"),
    "a mark": ("#view=timeline", clicked(".mark"), "statement"),
    "an order": ("#view=table", clicked("th [data-key=target]"), "arget"),
    "an order of rows": ("#view=matrix", clicked("[data-by=name]"), "ctor"),
    "cleared filters": ("#off=stance.oppose", clicked("#clear"), "10 statements"),
    "back to the overview": ("#pick=n:actor/meta", lambda tab: tab.keyboard.press("Escape"), "verview"),
    "a saved file": ("", lambda tab: (tab.click("#export"), tab.locator("#exports button", has_text="CSV").click()), "Saved as"),
}


@pytest.mark.parametrize(("suffix", "act", "told"), SAID.values(), ids=SAID.keys())
def test_the_live_region_says_what_changed(listening, suffix, act, told):
    tab, heard = listening(suffix)
    act(tab)
    assert told in heard()


def drawings(tab):
    """The drawing in the frames after a name has been chosen."""
    typed("meta")(tab)
    return tab.evaluate("""async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done)), canvas = document.querySelector("#graph canvas"), found = [];
      document.getElementById("search").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
      for (let turn = 0; turn < 3; turn += 1) await frame();
      const start = performance.now();
      while (performance.now() - start < 700) { found.push(canvas.toDataURL()); await frame(); }
      return found.length && [...new Set(found)].length;
    }""")


def test_nothing_moves_for_those_who_asked_for_that(visit):
    assert drawings(visit(reduced_motion="no-preference")) > 2
    tab = visit(reduced_motion="reduce")
    assert drawings(tab) == 1
    moving = """() => [...document.querySelectorAll("*")].map((one) => getComputedStyle(one)).filter((look) =>
      look.transitionDuration.split(", ").some((part) => parseFloat(part) > 0)
      || look.animationName !== "none" || look.scrollBehavior === "smooth").length"""
    assert tab.evaluate(moving) == 0
    assert tab.evaluate("document.getAnimations().length") == 0


def test_stances_are_told_without_color(visit):
    """In words, by signs and by dashes: with the colors of a high-contrast system, which replace ours, nothing is lost."""
    tab = visit("#pick=n:instrument/sb-53", forced_colors="active")
    assert set(tab.locator("#panel h3").all_inner_texts()) == {"IN FAVOR (3)", "AGAINST (1)"}
    tab.keyboard.press("2")
    assert all(text.strip()[0] in "+−±" for text in tab.locator(".cell").all_inner_texts())
    tab.keyboard.press("3")
    assert {text[0] for text in tab.locator(".mark").all_inner_texts()} <= set("▲▼◆")
    lines = tab.locator("#filters fieldset", has_text="Stance").locator("svg *")
    dashes = lines.evaluate_all("all => all.map((one) => one.getAttribute('stroke-dasharray'))")
    assert len(set(dashes)) == len(dashes) == 2
