"""The derived layer kept up to date: what a few documents changed goes in, one transaction on the graphs of the derived layer comes out.

Documents that changed since are marked in the derived graph (`stale`), in the transaction that changed them. For each, the old tally is
taken from the ledger and the new one made from the document's graph; only the accounts that one of the two touches are read, and only what
was derived from them is derived again, once from the old accounts and once from the new: the difference is written. The layer is rebuilt as
a whole where there is no ledger that this version and this registry kept, or where somebody marked the whole.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain

import pyoxigraph
from pyoxigraph import NamedNode, Quad, QuerySolutions, RdfFormat

from graph.deriving.books import Books, Rules
from graph.deriving.derived import DERIVED
from graph.deriving.ledger import (
    LEDGER,
    account_entry,
    all_tallies,
    edition_entry,
    entries,
    is_kept,
    name_key,
    pair_key,
    tally_entry,
    tally_key,
)
from graph.deriving.tally import Pair, Tally, read, read_names, tally, written
from graph.engines.engine import Change, Engine
from graph.rdf.lines import joined, single
from graph.rdf.recover import Descriptions, source_from, statements_from
from graph.rdf.term import as_iri, node
from ontology.model import Source, Statement
from ontology.terms import AIP, document_graph_iri

# The graphs that are derived from the documents and never edited.
LAYER = (DERIVED, LEDGER)
_DOCUMENTS = document_graph_iri("")
# Bytes of the layer that are loaded together. Of a hundred thousand statements there are four times as many: they go in while others are
# made. Smaller ones leave the database more files to merge, larger ones keep it waiting for the first.
PORTION = 16_000_000


def stale_mark(waiting: NamedNode | None = None) -> Quad:
    """What stands in the derived graph while the graph of a document waits to be derived.

    LEDGER in its place says that positions wait and tallies do not, None that everything waits.
    """
    return Quad(DERIVED, node(AIP.stale), waiting or DERIVED, DERIVED)


def stale_marks(engine: Engine) -> list[Quad]:
    """The marks that stand."""
    return list(engine.match(DERIVED, node(AIP.stale), None, DERIVED))


def bring_up_to_date(engine: Engine, rules: Rules) -> None:
    """Derive what marks ask for; raises InputError for documents that are not as they were written."""
    marks = stale_marks(engine)
    if not marks:
        return
    if stale_mark() in marks or not is_kept(engine, rules.edition):
        rebuild(engine, rules, anew=True)
    elif stale_mark(LEDGER) in marks:
        rebuild(engine, rules)
    else:
        engine.change(_update(engine, rules, _marked(marks), marks))


def rebuild(engine: Engine, rules: Rules, *, anew: bool = False) -> None:
    """Derive everything, from the tallies of the ledger where it has them, or `anew` from every document's graph.

    In one transaction; where nothing was derived yet, loaded in bulk, under a mark that makes the next writer begin again after a kill.
    """
    with _uncollected():
        _rebuild(engine, rules, anew=anew)


def _rebuild(engine: Engine, rules: Rules, *, anew: bool) -> None:
    marks = stale_marks(engine)
    known = {} if anew or not is_kept(engine, rules.edition) else all_tallies(engine)
    told = dict(_tally_texts(engine, rules, known, _marked(marks)))
    books = _added_up(map(read, told.values()))
    accounts = (account_entry(key, text) for key, text in books.accounts(books.held))
    derived = books.derived(rules)
    if told == known and _is_untouched(engine, marks):
        load(engine, accounts, derived, marks)
    else:
        tallies = (tally_entry(document_id, text) for document_id, text in told.items())
        edition = [edition_entry(rules.edition)] if told else []
        held = {f"{quad} .\n" for graph in LAYER for quad in engine.match(graph=graph)}
        engine.change(_difference(held, {*edition, *tallies, *accounts, *single(derived)}))


def load(engine: Engine, ledger: Iterable[str], derived: Iterable[str], marks: Collection[Quad] = ()) -> None:
    """Fill the graphs of the derived layer in bulk, and take the marks away.

    Until then one stands that has the whole derived again. That of a bulk load will do: what is added now by way of a transaction would lie
    above the files of that load, and the database would have to merge them to take in ours.
    """
    standing = {stale_mark(), stale_mark(LEDGER)}.intersection(marks)
    if not standing:
        engine.change(Change(added=[stale_mark()]))
    engine.load_texts(joined(chain(ledger, derived), PORTION))
    engine.change(Change(removed=[*marks, stale_mark()]))


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for cycles: a rebuild makes a million objects and no cycle, and each search looks at all that the process has."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def layer(documents: Iterable[tuple[Source, Sequence[Statement]]], rules: Rules) -> Iterator[Quad]:
    """The quads of the derived layer of these documents, sorted: the same for the same documents in whatever order."""
    told = {source.id: tally(source, statements, rules.listed, rules.labelled) for source, statements in documents}
    books = _added_up(told.values())
    ledger = _ledger_lines({document_id: written(each) for document_id, each in told.items()}, books, rules)
    return chain(_quads(ledger), _quads(single(books.derived(rules))))


def _marked(marks: Iterable[Quad]) -> list[str]:
    """The ids of the documents that wait."""
    return [as_iri(mark.object).removeprefix(_DOCUMENTS) for mark in marks if mark.object not in LAYER]


def _tally_texts(engine: Engine, rules: Rules, known: Mapping[str, str], waiting: Collection[str]) -> Iterator[tuple[str, str]]:
    for graph in engine.graphs(_DOCUMENTS):
        document_id = graph.value.removeprefix(_DOCUMENTS)
        if document_id in known and document_id not in waiting:
            yield document_id, known[document_id]
        elif told := _document_tally(engine, document_id, rules):
            yield document_id, written(told)


def _document_tally(engine: Engine, document_id: str, rules: Rules) -> Tally | None:
    """The tally of a document as its graph stands; None without one."""
    triples = engine.triples(node(document_graph_iri(document_id)))
    if not triples:
        return None
    described = Descriptions(triples)
    try:
        return tally(source_from(described), statements_from(described), rules.listed, rules.labelled)
    except ValueError as error:
        raise engine.damaged(f"document {document_id}: {error}") from error


def _added_up(told: Iterable[Tally]) -> Books:
    books = Books()
    for each in told:
        books.put_in(each)
    return books


def _ledger_lines(told: Mapping[str, str], books: Books, rules: Rules) -> Iterator[str]:
    if told:
        yield edition_entry(rules.edition)
    yield from (tally_entry(document_id, text) for document_id, text in told.items())
    yield from (account_entry(key, text) for key, text in books.accounts(books.held))


def _update(engine: Engine, rules: Rules, waiting: Collection[str], marks: Collection[Quad]) -> Change:
    """What the waiting documents change."""
    found = entries(engine, [tally_key(each) for each in waiting], "tally")
    old = {document_id: read(found[key]) for document_id in waiting if (key := tally_key(document_id)) in found}
    new = {document_id: told for document_id in waiting if (told := _document_tally(engine, document_id, rules))}
    both = [*old.values(), *new.values()]
    touched = {pair for each in both for pair in each.pairs()}
    books = _read_books(engine, touched, {spelling.iri for each in both for spelling in each.named}, rules)
    before = _written_lines(old, books, touched, rules)
    for each in old.values():
        books.take_out(each)
    for each in new.values():
        books.put_in(each)
    after = _written_lines(new, books, touched, rules)
    if not new and not engine.graphs(_DOCUMENTS):
        before.add(edition_entry(rules.edition))
    before |= {f"{mark} .\n" for mark in marks}
    return _difference(before, after)


def _difference(before: set[str], after: set[str]) -> Change:
    return Change(removed=[*_quads(before - after)], added=[*_quads(after - before)])


def _read_books(engine: Engine, touched: Collection[Pair], names: Collection[str], rules: Rules) -> Books:
    """The accounts of what documents touch, and those of the pairs that go with them."""
    beside = rules.beside(touched)
    pairs = beside | rules.before(beside)
    texts = entries(engine, [*map(pair_key, pairs), *map(name_key, names)], "account")
    held = {pair: texts[key].split("\n") for pair in pairs if (key := pair_key(pair)) in texts}
    named = {iri: Counter(read_names(texts[key])) for iri in names if (key := name_key(iri)) in texts}
    return Books(held, named)


def _written_lines(told: Mapping[str, Tally], books: Books, touched: Collection[Pair], rules: Rules) -> set[str]:
    tallies = (tally_entry(document_id, written(each)) for document_id, each in told.items())
    accounts = (account_entry(key, text) for key, text in books.accounts(touched))
    return {*tallies, *accounts, *single(books.derived(rules, rules.beside(touched)))}


def _quads(lines: Iterable[str]) -> Iterator[Quad]:
    return pyoxigraph.parse("".join(sorted(lines)), format=RdfFormat.N_QUADS)


def _is_untouched(engine: Engine, marks: Collection[Quad]) -> bool:
    """Whether nothing is derived: no account, and nothing but marks in the derived graph."""
    found = engine.query(f"SELECT ?s {{ GRAPH {DERIVED} {{ ?s ?p ?o }} }} LIMIT {len(marks) + 1}")
    empty = isinstance(found, QuerySolutions) and sum(1 for _ in found) <= len(marks)
    return empty and not engine.query(f"ASK {{ GRAPH {LEDGER} {{ ?key {node(AIP.account)} ?text }} }}")
