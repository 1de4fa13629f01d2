"""`python -m ontology.document` writes index.html, the page of every term of aip.ttl and vocab.ttl; with --check it says (exit code 1) if
the page is stale.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

from ontology.turtle_terms import Subject, subjects

HERE = Path(__file__).parent
_KINDS = (("owl:Class", "Classes"), ("owl:ObjectProperty", "Relations"), ("owl:DatatypeProperty", "Values"))
_SAID = (
    ("rdfs:subClassOf", "is a"),
    ("rdfs:subPropertyOf", "narrows"),
    ("rdfs:domain", "of"),
    ("rdfs:range", "to"),
    ("skos:exactMatch", "same as"),
    ("rdfs:seeAlso", "see also"),
)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2330;background:#fff}"
    "h2{margin-top:2.5rem;border-bottom:1px solid #ccd3dd}dt{margin-top:1.2rem}dt b{font-size:1.05rem}code{color:#3a4a63}"
    "dd{margin:.1rem 0 0 1.2rem}.example{font-style:italic}.links{color:#55617a;font-size:.9rem}nav a{margin-right:1rem}"
    "@media(prefers-color-scheme:dark){body{background:#151a22;color:#dfe5ee}code,.links{color:#9fb0c9}a{color:#8ab4f8}}"
)


def page(folder: Path = HERE) -> str:
    """The page that the Turtle files of `folder` give; the same files give the same page."""
    ontology, vocabulary = (tuple(subjects((folder / name).read_text(encoding="utf-8"))) for name in ("aip.ttl", "vocab.ttl"))
    about = next(each for each in ontology if "owl:Ontology" in each.values["a"])
    sections = [*_ontology_sections(ontology), *_schemes(vocabulary)]
    links = "".join(f'<a href="#{_anchor(title)}">{escape(title)}</a>' for title, _, _ in sections)
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">',
        f"<title>{escape(about.first('dct:title'))}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        f"<h1>{escape(about.first('dct:title'))}</h1>\n<p>{escape(about.first('dct:description'))}</p>",
        f"<p>Version {escape(about.first('owl:versionInfo'))}. Prefixes: <code>aip</code> for "
        f"<code>{escape(about.first('vann:preferredNamespaceUri'))}</code>, <code>aipv</code> for the values of the closed lists. "
        "Actor types, instrument types, issues and all known actors are in <code>registry.ttl</code>.</p>",
        f"<nav>{links}</nav>",
        *(_section(title, definition, terms) for title, definition, terms in sections),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _ontology_sections(terms: Iterable[Subject]) -> Iterator[tuple[str, str, list[Subject]]]:
    for kind, title in _KINDS:
        yield title, "", sorted((term for term in terms if kind in term.values["a"]), key=lambda term: term.name.casefold())


def _schemes(terms: tuple[Subject, ...]) -> Iterator[tuple[str, str, list[Subject]]]:
    for scheme in terms:
        if "skos:ConceptScheme" in scheme.values["a"]:
            members = [term for term in terms if scheme.name in term.values.get("skos:inScheme", ())]
            yield f"Values: {scheme.first('skos:prefLabel')}", scheme.first("skos:definition"), members
    others = [term for term in terms if "owl:Class" in term.values["a"]]
    yield "Marks of the gold standard", "", others


def _section(title: str, definition: str, terms: Iterable[Subject]) -> str:
    told = f"<p>{escape(definition)}</p>\n" if definition else ""
    return f'<h2 id="{_anchor(title)}">{escape(title)}</h2>\n{told}<dl>\n{"".join(_term(term) for term in terms)}</dl>'


def _term(term: Subject) -> str:
    label = term.first("rdfs:label") or term.first("skos:prefLabel")
    links = [f"{word} {', '.join(_linked(value) for value in term.values[name])}" for name, word in _SAID if name in term.values]
    lines = [
        f'<dt id="{escape(term.name)}"><b>{escape(label)}</b> <code>{escape(term.name)}</code></dt>',
        f"<dd>{escape(term.first('skos:definition'))}</dd>",
        *(f'<dd class="example">Example: {escape(example)}</dd>' for example in term.values.get("skos:example", ())),
        *([f'<dd class="links">{"; ".join(links)}</dd>'] if links else []),
    ]
    return "\n".join(lines) + "\n"


def _linked(name: str) -> str:
    if name.startswith("<"):
        return f'<a href="{escape(name.strip("<>"))}">{escape(name.strip("<>"))}</a>'
    return f'<a href="#{escape(name)}">{escape(name)}</a>' if name.startswith(("aip:", "aipv:")) else f"<code>{escape(name)}</code>"


def _anchor(title: str) -> str:
    return title.lower().replace(": ", "-").replace(" ", "-")


def main(arguments: list[str], folder: Path = HERE) -> int:
    """Run the command; returns the exit code."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write("usage: python -m ontology.document [--check]\n")
        return 2
    written, fresh = folder / "index.html", page(folder)
    if not arguments:
        written.write_text(fresh, encoding="utf-8", newline="\n")
    elif not written.exists() or written.read_text(encoding="utf-8") != fresh:
        sys.stderr.write("ontology/index.html is older than aip.ttl or vocab.ttl: run python -m ontology.document\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
