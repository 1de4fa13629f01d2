"""`stancegraph draw`: where the page opens, and what cannot be opened."""

import json
import re
import webbrowser
from pathlib import Path

import pytest

from stancegraph.cli import main


def settings(html):
    return json.loads(re.search('<script type="application/json" id="settings">(.*?)</script>', html, re.DOTALL)[1])


@pytest.mark.parametrize(
    ("options", "start"),
    [
        ([], ""),
        (["--focus", "anthropic"], "pick=n:actor/anthropic&steps=2"),
        (["--focus", "California SB 1047"], "pick=n:instrument/ca-sb-1047&steps=2"),
        (["--issue", "Frontier model governance", "--as-of", "2025"], "issue=frontier&until=2025-12-31"),
    ],
)
def test_a_page_opens_where_it_is_told_to(demo_store, capsys, options, start):
    assert main(["draw", "-o", "-", "--store", str(demo_store), *options]) == 0
    assert settings(capsys.readouterr().out)["start"] == start


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--focus", "Antropic"], "did you mean 'Anthropic'"),
        (["--issue", "chips"], "did you mean 'Export controls on chips and models'"),
        (["--as-of", "yesterday"], "write 2026-05-21, 2026-05 or 2026"),
        (["--open", "-o", "-"], "--open needs a file"),
        (["--title", "Who\udcff"], "character 4 of the title is not valid Unicode"),
    ],
)
def test_what_cannot_be_opened_is_one_line_and_no_page(demo_store, tmp_path, monkeypatch, capsys, options, told):
    monkeypatch.chdir(tmp_path)
    assert main(["draw", "--store", str(demo_store), *options]) == 2
    message = capsys.readouterr().err
    assert told in message
    assert message.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("found", "told"), [(True, "wrote page.html\n"), (False, "wrote page.html\nno browser to open it with; open page.html")]
)
def test_a_page_is_opened_in_the_browser(demo_store, tmp_path, monkeypatch, capsys, found, told):
    opened = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(webbrowser, "open", lambda address: opened.append(address) or found)
    assert main(["draw", "--store", str(demo_store), "--open", "-o", "page.html"]) == 0
    assert opened == [Path("page.html").resolve().as_uri()]
    assert capsys.readouterr().err.startswith(told)


def test_the_page_holds_the_positions_of_the_store(demo_store, capsys):
    assert main(["draw", "-o", "-", "--store", str(demo_store)]) == 0
    assert len(settings(capsys.readouterr().out)["positions"]) > 100
