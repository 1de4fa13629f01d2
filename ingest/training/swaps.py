"""More training text: copies in which nouns, names, adjectives and verbs give way to others of the same kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from random import Random
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Token
from spacy.training import Example
from spacy.util import registry

if TYPE_CHECKING:
    from spacy.language import Language

OPEN = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
COMPLEMENTS = frozenset({"obj", "iobj", "ccomp", "xcomp", "csubj", "nsubj:pass", "compound:prt", "expl", "parataxis", "obl"})
Kind = tuple[str, str, str, frozenset[str]]
Words = tuple[list[str], list[str]]
Augmenter = Callable[["Language", Example], Iterator[Example]]


def swaps(share: float, seed: int) -> Augmenter:
    """Each text, and a copy in which about that share of the open-class words is replaced by words met before it."""
    random = Random(seed)
    met: defaultdict[Kind, dict[tuple[str, str], None]] = defaultdict(dict)
    drawn: dict[Kind, list[tuple[str, str]]] = {}

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        yield example
        doc = example.reference
        kinds = {token.i: kind(token) for token in doc if swappable(token)}
        for place, found in kinds.items():
            met[found].setdefault((doc[place].text, doc[place].lemma_))
        words, lemmas = [token.text for token in doc], [token.lemma_ for token in doc]
        for place, found in kinds.items():
            if random.random() < share:
                known = drawn.get(found, [])
                if len(known) * 1.1 < len(met[found]):
                    known = drawn[found] = list(met[found])
                words[place], lemmas[place] = random.choice(known)
        copy = with_words(doc, words, lemmas)
        yield Example(nlp.make_doc(copy.text), copy)

    return augment


def register() -> None:
    """Make the augmenter known to spaCy under the name that refine.cfg uses."""
    registry.augmenters.register("stancegraph.swaps.v1", func=swaps)


def swappable(token: Token) -> bool:
    """Whether a word may give way: one of an open class, written in letters, in small ones or with one capital."""
    return token.pos_ in OPEN and token.is_alpha and (token.is_lower or token.is_title)


def kind(token: Token) -> Kind:
    """What a word and its replacement have in common: tag and features, capitals, and for a verb its complements."""
    frame = frozenset(child.dep_ for child in token.children) & COMPLEMENTS if token.pos_ == "VERB" else frozenset()
    return token.tag_, str(token.morph), "Xx" if token.is_title else "xx", frame


def with_words(doc: Doc, words: list[str], lemmas: list[str]) -> Doc:
    """The same annotation over other words."""
    return Doc(
        doc.vocab,
        words=words,
        spaces=[bool(token.whitespace_) for token in doc],
        heads=[token.head.i for token in doc],
        deps=[token.dep_ for token in doc],
        pos=[token.pos_ for token in doc],
        tags=[token.tag_ for token in doc],
        morphs=[str(token.morph) for token in doc],
        lemmas=lemmas,
    )
