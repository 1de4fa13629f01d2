"""What one is glad, sorry or wants to see there: "would like to see stricter audits", "happy to see the focus on open models"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, policy_nouns
from ingest.parsing.clauses import is_negated
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.syntax import children, obliques
from ingest.what.literal import open_aim
from ingest.what.targets import aim

from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

HEED = WordSet("heed")
PAPERS = WordSet("papers to read")  # who wants to see them wants to read them
WANTING = WordSet("wishing to see")
ON = frozenset({"for", "in", "on", "to", "toward", "towards"})
CLAUSES = ("acl", "ccomp", "xcomp")


def there(verb: Token, thing: Token, passage: Passage) -> Iterator[Leaning]:
    """What is seen, where it is not told what it does or undergoes; of the heed that is paid to something, that."""
    if is_negated(verb) or thing.lemma_.lower() in PAPERS or any(each.i > thing.i for each in children(verb, *CLAUSES)):
        return
    if thing.pos_ == "PROPN" and verb.head.lemma_.lower() not in WANTING:
        return  # who is glad to see the act may but meet with it
    behind = [(case, noun) for case, noun in obliques(verb) if noun.left_edge.i == thing.i + 1]
    about = [noun for case, noun in (*obliques(thing), *behind) if case in ON] if thing.lemma_.lower() in HEED else []
    for noun in about or conjuncts(thing):
        found = aim(noun, passage, actors=False) or (open_aim(noun, passage) if about or _is_policy(noun) else None)
        if found is not None:
            yield lean(found, 1, 0.6, "attitude", (verb.i, thing.i), 0.8)


def _is_policy(noun: Token) -> bool:
    """True for a law, an act or a thing that one wants more or less of ("stricter audits"): not all that one is glad to see is a policy."""
    word = noun.lemma_.lower()
    return word in policy_nouns() or word in act_nouns() or any(each.tag_ == "JJR" for each in children(noun, "amod"))
