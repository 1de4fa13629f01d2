"""How well stances are read, against coded passages beside the checkout: `python -m tests.benchmarks.coded_passages`.

Prints precision, recall and F1 of each set by the scorer that comes with the passages: "who" asks for actor, stance and place,
"full" for the target too. Passages D12 to D21 are for the scorer alone: this prints their sums and nothing of their text.
"""

from __future__ import annotations

import hashlib
import json
import runpy
import sys
from pathlib import Path
from typing import Any

from ingest.extract import extract
from ingest.read.dates import option_date
from ontology.model import Document, Source, Statement

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold"


def document(row: dict[str, Any]) -> Document:
    """The passage as a document of its author and date."""
    digest = hashlib.sha256(row["text"].encode("utf-8")).hexdigest()
    published = option_date(row["date"])
    return Document(Source(digest[:16], row["id"], None, None, row["doc_author"], published, None, "text/plain", digest), row["text"])


def told(statement: Statement) -> dict[str, Any]:
    """A statement as the scorer takes it; a pronoun names nobody."""
    said = statement.actor_text.text if statement.actor_text else ""
    return {
        "actor": statement.actor.name,
        "actor_alt": [said] if said.lower() not in ("", "it", "he", "she", "they") else [],
        "target": statement.target.name,
        "target_alt": [statement.target_text.text],
        "stance": str(statement.stance),
        "start": statement.quote.start,
        "end": statement.quote.end,
    }


def found(row: dict[str, Any]) -> list[dict[str, Any]]:
    """What is read in a passage, each actor, target and stance once."""
    first: dict[tuple[str, str, str], dict[str, Any]] = {}
    for each in extract(document(row)):
        first.setdefault((each.actor.iri or each.actor.name, each.target.iri or each.target.name, each.stance), told(each))
    return list(first.values())


def group(row: dict[str, Any]) -> str:
    """The set a passage belongs to."""
    if not row["id"].startswith("D"):
        return "more"
    return "D01-D11" if int(row["id"][1:]) <= 11 else "D12-D21"


def main() -> int:
    """Print the figures; 2 where there are no passages."""
    if not GOLD.is_dir():
        sys.stderr.write(f"no coded passages at {GOLD}\n")
        return 2
    score = runpy.run_path(str(GOLD / "score.py"))["score"]
    lines = [line for name in ("dev", "more") for line in (GOLD / f"passages_{name}.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(line) for line in lines]
    pairs = [(row, found(row)) for row in rows]
    for name in ("D01-D11", "D12-D21", "more"):
        of_set = [(row["statements"], read) for row, read in pairs if group(row) == name]
        for level in ("who", "full"):
            got = score(of_set, level)
            sys.stdout.write(f"{name:<8} {level:<5} P {got['precision']:.2f} R {got['recall']:.2f} F1 {got['f1']:.2f}\n")
    free = [read for row, read in pairs if row["genre"].startswith("negative")]
    sys.stdout.write(f"statements in the {len(free)} passages without a stance: {sum(map(len, free))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
