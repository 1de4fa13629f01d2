import re
from pathlib import Path

import pytest

from stancegraph.cli import VERBS
from tests.readme_transcripts import filled

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("verb", [verb.__name__ for verb in VERBS])
def test_every_verb_stands_in_the_readme_with_an_example(verb):
    assert re.search(rf"^\| `{verb}` \| .+ \| `stancegraph {verb}\b.*` \|$", README, re.MULTILINE)


def test_the_readme_names_no_verb_that_is_not_there():
    named = set(re.findall(r"(?:^|[`$] ?)stancegraph ([a-z]+)", README, re.MULTILINE))
    assert named <= {verb.__name__ for verb in VERBS}


def test_the_python_example_runs(tmp_path, monkeypatch):
    (code,) = re.findall(r"^```python\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "one.txt").write_text("OpenAI supports the AI Act.\n\nThe bill waits for a vote.\n")
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)
    assert next(iter(names["network"].edges(data="stance")))[2] == "support"
    assert "OpenAI" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_links_to_files_lead_somewhere():
    linked = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert linked
    assert [link for link in linked if not (ROOT / link).exists()] == []


def test_nothing_shipped_names_a_machine():
    texts = (ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / ".ci" / "run")
    assert not [path.name for path in texts if re.search(r"/(tmp|root|home|work|opt|var)/", path.read_text(encoding="utf-8"))]


@pytest.mark.slow
def test_the_transcripts_are_what_the_commands_print():
    assert filled(README) == README, "run `make readme`"
