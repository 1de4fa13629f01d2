"""A store as text: the same bytes for the same content, and the same quads when it is read again."""

import io
import subprocess
import sys

import pyoxigraph
import pytest
import rdflib
from pyoxigraph import RdfFormat
from readings import Said, fill, reading
from test_remote import FIRST, SECOND
from test_store import ENVIRONMENT

from graph.export import FORMATS, export
from graph.opening import open_store
from ontology.errors import InputError
from ontology.terms import AIP
from stancegraph.cli import main


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    path = tmp_path_factory.mktemp("export") / "store"
    with open_store(path) as store:
        fill(store, FIRST, SECOND)
    return path


def text_of(path, form):
    written = io.StringIO()
    with open_store(path, read_only=True) as store:
        export(store, form, written)
    return written.getvalue()


ALL = """
import sys
from test_export import FORMATS, text_of
for form in FORMATS:
    sys.stdout.write(text_of(sys.argv[1], form))
"""


def test_the_same_content_gives_the_same_bytes(filled, tmp_path):
    expected = [text_of(filled, form) for form in FORMATS]
    with open_store(tmp_path / "store") as store:
        store.replace(FIRST.document, (), method="test")
        fill(store, SECOND, FIRST)
    assert [text_of(tmp_path / "store", form) for form in FORMATS] == expected
    for seed in "12":
        # Oxigraph's hash tables are seeded anew in every process, Python's by this variable.
        environment = {**ENVIRONMENT, "PYTHONHASHSEED": seed}
        other = subprocess.run([sys.executable, "-c", ALL, filled], env=environment, capture_output=True, check=True)
        assert other.stdout.decode() == "".join(expected)


@pytest.mark.parametrize(("form", "syntax"), [("nquads", RdfFormat.N_QUADS), ("trig", RdfFormat.TRIG), ("turtle", RdfFormat.TURTLE)])
def test_what_is_written_is_read_again(filled, form, syntax):
    found = {quad if form != "turtle" else quad.triple for quad in pyoxigraph.parse(text_of(filled, form).encode(), format=syntax)}
    with open_store(filled, read_only=True) as store:
        expected = {quad if form != "turtle" else quad.triple for quad in store.engine.match()}
    assert found == expected


def test_lines_are_sorted_within_their_graph(filled):
    lines = text_of(filled, "nquads").splitlines()
    graphs = [line.rsplit(" ", 2)[1] for line in lines]
    assert graphs == sorted(graphs)
    assert all(one < two for one, two, left, right in zip(lines, lines[1:], graphs, graphs[1:], strict=False) if left == right)


def test_the_verb_writes_a_file_or_lists_the_formats(filled, tmp_path, capsys):
    assert main(["export", "--store", str(filled)]) == 0
    assert {line.split()[0] for line in capsys.readouterr().out.splitlines()[2:]} == set(FORMATS)
    assert main(["export", "--format", "trig", "-o", str(tmp_path / "a.trig"), "--store", str(filled)]) == 0
    assert (tmp_path / "a.trig").read_text() == text_of(filled, "trig")
    assert main(["export", "--format", "docx", "--store", str(filled)]) == 2
    told = capsys.readouterr().err.splitlines()[-1]
    assert "docx" in told
    assert "nquads" in told
    assert [each.name for each in tmp_path.iterdir()] == ["a.trig"]


def test_the_verb_leaves_out_what_is_less_sure(tmp_path, capsys):
    with open_store(tmp_path / "store") as opened:
        fill(opened, reading(Said("Acme", 0.5, "Bill 1", confidence=0.9), Said("Beta", 0.5, "Bill 1", confidence=0.4)))
    written = []
    for least in ("0", "0.5"):
        assert main(["export", "--format", "nquads", "--store", str(tmp_path / "store"), "--min-confidence", least]) == 0
        written.append(capsys.readouterr().out)
    assert ['"Beta"' in text for text in written] == [True, False]
    assert all('"Acme"' in text for text in written)


def test_rdflib_graphs_of_one_document_and_of_anything(filled):
    with open_store(filled, read_only=True) as store:
        one = store.document_rdf(FIRST.document.source.id)
        assert len(one) == len(store.document_graph(FIRST.document.source.id))
        assert len(set(one.subjects(rdflib.RDF.type, rdflib.URIRef(AIP.StanceExpression)))) == 3
        assert len(store.document_rdf("0" * 16)) == 0
        held = store.constructed("CONSTRUCT { ?actor aip:holder ?target } WHERE { ?s aip:holder ?actor ; aip:target ?target }")
        assert len(held) == 3
        for query, said in (("SELECT * { ?s ?p ?o }", "only CONSTRUCT"), ("CONSTRUCT {", "not a SPARQL query")):
            with pytest.raises(InputError, match=said):
                store.constructed(query)
