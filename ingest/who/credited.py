"""What a sentence credits to a source, and the source: "the bill would hurt startups | , according to Acme's filing"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .speakers import according_to

if TYPE_CHECKING:
    from spacy.tokens import Span

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

FEWEST = 4  # words that say something
ATTACHED = 16  # tokens of the words that name the source


def credited(sentence: Span, passage: Passage) -> tuple[Span, tuple[Holder, ...]] | None:
    """The words without those that name the source, and who that is; None where nothing is credited, or only a part of the sentence."""
    doc = sentence.doc
    word = next((token for token in sentence if token.lower_ == "according" and doc[token.i + 1 : token.i + 2].text.lower() == "to"), None)
    if word is None:
        return None
    if word.i == sentence.start:
        comma = next((token.i for token in doc[word.i : word.i + ATTACHED] if token.text == ","), None)
        said = None if comma is None else doc[comma + 1 : sentence.end]
    else:
        told = sentence.end - word.i <= ATTACHED and doc[word.i - 1].text == ","
        said = doc[sentence.start : word.i - 1] if told and not any(t.text in (",", ";") for t in doc[word.i : sentence.end]) else None
    if said is None or len(said) < FEWEST:
        return None
    source = according_to(word, passage)
    return (said, tuple(source)) if source else None
