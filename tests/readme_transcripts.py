"""Runs the commands of the README's console blocks and puts what they print below them; `make readme` writes it back."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def filled(readme: str) -> str:
    """The README with fresh output under each `$ command`; all commands run in one empty folder, in order."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "bin", "stancegraph")
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m stancegraph "$@"\n')
        program.chmod(0o755)
        return BLOCK.sub(lambda block: f"```console\n{''.join(_transcript(block[1], Path(folder)))}```", readme)


def _transcript(block: str, folder: Path):
    environment = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "80"}
    for command in re.findall(r"^\$ (.+)$", block, re.MULTILINE):
        typed = "stancegraph demo" if command == "make demo" else command
        ran = subprocess.run(typed, shell=True, capture_output=True, text=True, cwd=folder, env=environment, check=False)
        yield f"$ {command}\n{ran.stdout}{ran.stderr}".replace(f"{folder.resolve()}/", "…/")


if __name__ == "__main__":
    README.write_text(filled(README.read_text(encoding="utf-8")), encoding="utf-8")
