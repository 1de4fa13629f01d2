import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from stancegraph.cli import VERBS

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


def transcripts():
    """The commands of every console block with the output that the README shows for them, in order."""
    for block in re.findall(r"^```console\n(.*?)^```$", README, re.MULTILINE | re.DOTALL):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = step.partition("\n")
            while command.endswith("\\"):
                more, _, shown = shown.partition("\n")
                command = f"{command[:-1]}{more}"
            yield command, shown


@pytest.mark.slow
def test_the_transcripts_are_what_the_commands_print(tmp_path):
    (tmp_path / "stancegraph").write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m stancegraph "$@"\n')
    (tmp_path / "stancegraph").chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "80"}
    for command, shown in transcripts():
        typed = "stancegraph demo" if command == "make demo" else command
        ran = subprocess.run(typed, shell=True, capture_output=True, text=True, cwd=tmp_path, env=environment, check=False)
        printed = re.sub(rf"{re.escape(str(tmp_path))}/", "…/", ran.stdout + ran.stderr)
        shown = shown.replace(".venv/bin/stancegraph", "stancegraph")
        assert printed == shown, f"the README shows another output of `{command}`; now it prints:\n{printed}"
