"""The tables of the rule lemmatizer: WordNet's, and for closed classes the lemmas that the treebanks give most often."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from spacy.lookups import Lookups, load_lookups

from ontology.errors import InputError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NAMES = ["lemma_rules", "lemma_index", "lemma_exc"]
CLOSED = frozenset({"AUX", "PRON", "DET", "PART", "SCONJ", "CCONJ", "ADP"})
VERBS = {"co-starring": ["co-star"], "co-starred": ["co-star"]}
"""Verb forms that WordNet's exceptions lack."""


def of_pipeline(nlp: Language) -> Lookups:
    """The tables of an existing pipeline."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer")
    return _quick(lemmatizer.lookups)


def of_wordnet(docs: Iterable[Doc]) -> Lookups:
    """WordNet's tables with exceptions counted in annotated texts; needs the package spacy-lookups-data."""
    try:
        lookups = load_lookups("en", NAMES)
    except ValueError as problem:
        raise InputError("no lemma tables found; install spacy-lookups-data, or take a pipeline's with --tables") from problem
    exceptions = lookups.get_table("lemma_exc")
    for part, words in {**closed_class(docs), "verb": VERBS}.items():
        exceptions[part] = {**exceptions.get(part, {}), **words}
    return _quick(lookups)


def closed_class(docs: Iterable[Doc]) -> dict[str, dict[str, list[str]]]:
    """By part of speech, the most frequent lemma of each word of the closed classes; a word seen once counts if it is its own lemma."""
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for doc in docs:
        for token in doc:
            if token.pos_ in CLOSED and "_" not in token.lemma_:
                counts[token.pos_.lower(), token.lower_][token.lemma_ if token.lemma_ == "I" else token.lemma_.lower()] += 1
    found: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    for (part, word), lemmas in counts.items():
        lemma, times = lemmas.most_common(1)[0]
        if times > 1 or lemma == word:
            found[part][word] = [lemma]
    return dict(found)


def _quick(lookups: Lookups) -> Lookups:
    """The same tables with the index by word: as a list, in which spaCy looks up every new word form, it takes a third of all time."""
    quick = Lookups()
    for name in NAMES:
        quick.add_table(name, dict(lookups.get_table(name).items()))
    index = quick.get_table("lemma_index")
    for part, words in list(index.items()):
        index[part] = dict.fromkeys(words, 1)
    return quick
