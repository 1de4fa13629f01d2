"""The names in the drawing: all readable, none upon another, more of them from nearer."""

from itertools import combinations

import pytest

from tests.benchmarks.page import debate as quarrel
from tests.browser.conftest import drawn
from tests.test_page import crowd
from visualizations.page import page

pytestmark = pytest.mark.browser
# A canvas keeps no text: what is written on it since it was last wiped is written down here, in pixels of the canvas.
LISTEN = """
  const wiped = CanvasRenderingContext2D.prototype.clearRect, filled = CanvasRenderingContext2D.prototype.fillText;
  window.texts = [];
  CanvasRenderingContext2D.prototype.clearRect = function (...box) { window.texts = []; return wiped.apply(this, box); };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { a, e, f, d } = this.getTransform(), size = parseFloat(this.font.match(/([0-9.]+)px/)[1]) * d;
    const half = this.measureText(text).width * a / 2, left = x * a + e - half, top = y * d + f;
    window.texts.push({ text, size, left, right: left + 2 * half, top, bottom: top + size });
    return filled.call(this, text, x, y, ...rest);
  };
"""


def texts(tab):
    return tab.evaluate("() => window.texts")


def overlap(one, other):
    return (
        one["left"] < other["right"] - 1
        and other["left"] < one["right"] - 1
        and one["top"] < other["bottom"] - 1
        and other["top"] < one["bottom"] - 1
    )


@pytest.mark.parametrize("size", [{"width": 1400, "height": 900}, {"width": 360, "height": 740}, {"width": 2560, "height": 1440}])
@pytest.mark.parametrize("suffix", ["#view=network", "#mode=actors"])
@pytest.mark.parametrize("html", [drawn(), page(crowd(120)), page(quarrel(100))], ids=["small", "crowd", "quarrel"])
def test_no_name_lies_upon_another_or_over_the_edge_or_under_a_button(show, html, suffix, size):
    tab = show(html, suffix=suffix, viewport=size, init_script=LISTEN)
    found = texts(tab)
    box = tab.locator("#graph").bounding_box()
    assert len(found) >= 5
    assert min(text["size"] for text in found) > 10.9
    assert [(one["text"], other["text"]) for one, other in combinations(found, 2) if overlap(one, other)] == []
    assert all(text["left"] >= -1 and text["right"] <= box["width"] + 1 for text in found)
    zooms = tab.locator("#zooms").bounding_box()
    corner = {"left": zooms["x"] - box["x"], "top": zooms["y"] - box["y"], "right": box["width"], "bottom": box["height"]}
    assert [text["text"] for text in found if overlap(text, corner)] == []


def test_from_nearer_more_names_are_written(show):
    tab = show(page(crowd(120)), init_script=LISTEN)
    far = len(texts(tab))
    for _ in range(2):
        tab.locator("#zooms button").first.click()
    assert len(texts(tab)) > far
