"""schema.org: each statement as a Review, an opinion on something by somebody, in JSON-LD.

Not a ClaimReview: that says whether a factual claim is true, by somebody who checked it, and search engines show it as a fact-check.
A stance is neither true nor false. Review is its broader class with the same fields (author, itemReviewed, reviewRating), so whoever reads
the one finds the same things in the other. The rating is the intensity, from -1 (strongest opposition) to 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

from graph.exchange.construct import constructed
from graph.exchange.jsonld import Json, Trees, write_listed
from graph.store import Store
from ontology.terms import PREFIXES

CONTEXT = "https://schema.org"
NAMES = (
    *("Review", "Rating", "Person", "Organization", "Legislation", "CreativeWork", "Thing"),
    *("author", "itemReviewed", "reviewBody", "reviewRating", "isBasedOn", "name", "url", "datePublished"),
    *("ratingValue", "worstRating", "bestRating", "ratingExplanation"),
)
WORDS = {PREFIXES["schema"] + name: name for name in NAMES}


def write(store: Store, out: TextIO) -> None:
    """Write every statement as a review, by document id and then by statement: equal stores give equal text."""
    items = (item for document_id in store.document_ids() for item in reviews(store, document_id))
    write_listed(out, {"@context": CONTEXT}, "@graph", items)


def reviews(store: Store, document_id: str) -> Iterator[dict[str, Json]]:
    """The reviews of one document."""
    trees = Trees(constructed(store, "schema-review", document_id), WORDS, identity="@id", kind="@type")
    return (trees.tree(root) for root in trees.roots(PREFIXES["schema"] + "Review"))
