"""The page of the ontology: every term with label, definition and example, made from the Turtle files and never older than they."""

from __future__ import annotations

import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph

import ontology
from ontology.document import main, page
from ontology.terms import PREFIXES
from ontology.turtle_terms import subjects

HERE = Path(ontology.__file__).parent
FILES = ("aip.ttl", "vocab.ttl")
KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, SKOS.Concept)


class Text(HTMLParser):
    """The ids, link targets and words of a page."""

    def __init__(self, html):
        super().__init__()
        self.ids, self.links, self.words = [], [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.ids += [value for name, value in attrs if name == "id"]
        self.links += [value for name, value in attrs if name == "href"]

    def handle_data(self, data):
        self.words.append(data)


def terms():
    for file in FILES:
        graph = Graph().parse(HERE / file)
        yield from ((graph, term) for kind in KINDS for term in graph.subjects(RDF.type, kind))


def test_every_term_has_one_example():
    assert [term for graph, term in terms() if len(list(graph.objects(term, SKOS.example))) != 1] == []


def test_every_term_stands_on_the_page_with_what_is_said_of_it():
    shown = Text(page())
    text = "\n".join(shown.words)
    assert len(shown.ids) == len(set(shown.ids))
    count = 0
    for graph, term in terms():
        short = next(
            f"{prefix}:{str(term).removeprefix(PREFIXES[prefix])}" for prefix in ("aip", "aipv") if str(term).startswith(PREFIXES[prefix])
        )
        assert short in shown.ids
        said = [graph.value(term, RDFS.label) or graph.value(term, SKOS.prefLabel), graph.value(term, SKOS.definition)]
        assert all(str(each) in text for each in [*said, graph.value(term, SKOS.example)]), short
        count += 1
    assert count > 170


def test_links_on_the_page_lead_to_its_own_terms():
    shown = Text(page())
    assert [link for link in shown.links if link.startswith("#") and link[1:] not in shown.ids] == []


@pytest.mark.parametrize("file", FILES)
def test_our_reader_of_turtle_finds_what_rdflib_finds(file):
    graph = Graph().parse(HERE / file)
    read = list(subjects((HERE / file).read_text(encoding="utf-8")))
    assert len(read) == len(set(graph.subjects()))
    assert sum(len(values) for each in read for values in each.values.values()) == len(graph)
    for predicate, name in ((SKOS.definition, "skos:definition"), (SKOS.example, "skos:example")):
        assert sorted(map(str, graph.objects(None, predicate))) == sorted(each.first(name) for each in read if each.first(name))


@pytest.mark.parametrize("bad", ["aip:x a [ a owl:Class ] .", 'aip:x rdfs:label "open'])
def test_what_is_not_understood_is_said_so(bad):
    with pytest.raises(ValueError, match="line 1"):
        list(subjects(bad))


def test_the_page_is_fresh():
    assert main(["--check"]) == 0, "run python -m ontology.document"


def test_a_stale_page_is_noticed(tmp_path, capsys):
    for file in (*FILES, "index.html"):
        shutil.copy(HERE / file, tmp_path / file)
    assert main(["--check"], tmp_path) == 0
    terms_file = tmp_path / "aip.ttl"
    terms_file.write_text(
        terms_file.read_text(encoding="utf-8").replace("Who holds the stance", "Who has the <stance>", 1), encoding="utf-8"
    )
    assert main(["--check"], tmp_path) == 1
    assert "python -m ontology.document" in capsys.readouterr().err
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0
    assert "Who has the &lt;stance&gt;" in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert main(["--nonsense"], tmp_path) == 2
