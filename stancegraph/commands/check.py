"""`stancegraph check`: a store in, what is wrong with it out."""

from __future__ import annotations

import typer

from stancegraph import options


def check(store: options.Store = options.DEFAULT_STORE) -> None:
    """Check a store, down to every quote.

    Shapes, consistency, and each quote against its stored source; exit code 1 if anything fails.

    Example:
      stancegraph check --store stancegraph.db

    """
    from graph.check import check as findings_of
    from graph.opening import open_store
    from ontology.coverage import known
    from ontology.registry import registry
    from stancegraph.output import counted, note, say

    with open_store(store, read_only=True) as opened:
        findings = findings_of(opened)
        counts = opened.counts()
    rows = tuple(known(registry()))
    open_rows = sum(not row.checked for row in rows)
    note(f"{open_rows} of {counted(len(rows), 'registry row')} unchecked: `stancegraph registry --unchecked` lists them")
    for finding in findings:
        say(str(finding))
    if findings:
        raise typer.Exit(1)
    say(f"sound: {counted(counts.statements, 'statement')} of {counted(counts.documents, 'document')}, every quote found in its source")
