"""`stancegraph ingest`: sources in, a store that holds their statements, and a report of what was read."""

from __future__ import annotations

from stancegraph import options


def ingest(
    sources: options.Sources,
    store: options.Store = options.DEFAULT_STORE,
    title: options.Title = None,
    publisher: options.Publisher = None,
    author: options.Author = None,
    date: options.Published = None,
    model: options.Model = None,
    registry: options.Registry = None,
    min_confidence: options.MinConfidence = 0.0,
    rules_only: options.RulesOnly = False,
    any_topic: options.AnyTopic = False,
    jobs: options.Jobs = None,
) -> None:
    """Read sources and store their statements.

    Reading the same source again changes nothing. If a named file cannot be read, nothing is stored. Given a least confidence,
    what an earlier reading of the same source stored below it goes too.

    Example:
      stancegraph ingest news/ statement.pdf
      stancegraph ingest --date 2026-05-21 --publisher "The Paper" page.txt

    """
    from ontology.registry import extended
    from stancegraph.filing import file_documents, note_left_out
    from stancegraph.intake import About, Skipped, intake, on_topic
    from stancegraph.output import counted, note, say
    from stancegraph.progress import progress

    known = extended(registry or ())
    # Everything is read before anything is stored: a source that cannot be read leaves the store as it was.
    readings = tuple(on_topic(intake(sources, About(title, publisher, author, date)), known, any_topic=any_topic))
    documents = tuple(reading for reading in readings if not isinstance(reading, Skipped))
    skipped = tuple(reading for reading in readings if isinstance(reading, Skipped))
    for reading in skipped:
        note(str(reading))
    if not documents:
        say(f"0 read, 0 stored, 0 unchanged, {len(skipped)} skipped")
        return
    filed = file_documents(
        store,
        documents,
        model=model,
        registry=known,
        min_confidence=min_confidence,
        rules_only=rules_only,
        jobs=jobs,
        watch=lambda items: progress(items, label="ingest"),
    )
    note_left_out(filed, min_confidence)
    say(f"{len(documents)} read, {filed.stored} stored, {filed.unchanged} unchanged, {len(skipped)} skipped")
    held = filed.counts
    stances = f"{counted(held.statements, 'statement')} by {counted(held.actors, 'actor')}"
    say(f"{filed.place} holds {stances} in {counted(held.documents, 'document')}")
