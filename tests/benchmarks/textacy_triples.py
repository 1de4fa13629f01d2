"""The plain way to stances: textacy's subject, verb and object, where the verb stands in our list; on the parse that we use."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ingest.pipeline import load
from ontology.model import Document
from tests.benchmarks.coded import Told

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# textacy knows the labels of spaCy's own English pipelines; ours come from Universal Dependencies.
LABELS = {"obj": "dobj", "nsubj:pass": "nsubjpass", "csubj:pass": "csubjpass", "aux:pass": "auxpass", "compound:prt": "prt"}


def is_installed() -> bool:
    """True where textacy is installed: `pip install .[bench]`."""
    return find_spec("textacy") is not None


def parse(text: str) -> Doc:
    """The text parsed by our pipeline, its labels in the words that textacy knows."""
    doc = load()(text)
    for token in doc:
        token.dep_ = LABELS.get(token.dep_, token.dep_)
    return doc


def statements(document: Document) -> Iterator[Told]:
    """A statement for every triple whose verb takes its object as a target; a negated verb turns the sign."""
    from textacy.extract.triples import subject_verb_object_triples

    doc = parse(document.text)
    for subject, verb, target in subject_verb_object_triples(doc):
        sign = _sign(verb)
        if sign:
            start, end = min(subject[0].i, verb[0].i), max(verb[-1].i, target[-1].i) + 1
            span = doc[start:end]
            yield {
                "actor": _words(subject),
                "target": _words(target),
                "stance": "support" if sign > 0 else "oppose",
                "start": span.start_char,
                "end": span.end_char,
            }


def _sign(verb: list[Token]) -> int:
    found = [frame.sign for token in verb for frame in verbs().get(token.lemma_.lower(), ()) if frame.frame == "obj" and frame.sign]
    negated = any(child.lower_ in ("not", "n't", "n’t", "never") for token in verb for child in token.children)
    return (-1 if negated else 1) * found[-1] if found else 0


def _words(tokens: list[Token]) -> str:
    return " ".join(token.text for token in tokens)
