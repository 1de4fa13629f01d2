"""The page under axe-core, which checks what a machine can check of the Web Content Accessibility Guidelines."""

from pathlib import Path

import pytest

pytestmark = pytest.mark.browser
AXE = Path(__file__).resolve().parents[1] / "vendor" / "axe-core" / "axe.min.js"
VIEWS = [
    "",
    "#mode=actors",
    "#pick=n:actor/openai",
    "#pick=b:actor/encode",
    "#view=matrix",
    "#view=timeline&pick=n:actor/openai",
    "#view=table",
]
LOOKS = [
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"viewport": {"width": 360, "height": 740}},
]


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark", "narrow"])
@pytest.mark.parametrize("suffix", VIEWS)
def test_nothing_serious_stands_in_the_way_of_anybody(visit, suffix, look):
    # The policy of the page forbids scripts from elsewhere, axe among them; the page is the same without it.
    tab = visit(suffix, hint=suffix == "", bypass_csp=True, **look)
    tab.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    tab.evaluate(AXE.read_text(encoding="utf-8") + ";0")
    found = tab.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")["violations"]
    assert [
        (rule["impact"], rule["id"], node["target"], node["any"] and node["any"][0]["message"])
        for rule in found
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ] == []
    assert len(tab.evaluate("() => axe.getRules()")) > 90
