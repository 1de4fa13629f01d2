"""What somebody is, told right before the name: "chipmaker Nvidia", "trade groups TechNet and NetChoice", "the lobby CCIA"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns, name_cues
from ingest.parsing.noun_phrases import conjuncts
from ingest.parsing.syntax import RELATIVES, SUBJECTS, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

BODIES = frozenset({"body", "lobby"})  # too much else besides to name anybody alone
CLAUSES = frozenset({"acl", "acl:relcl"})


def bearers(label: Token, passage: Passage) -> list[Token]:
    """The names that go on right behind a word of what their bearers are; none where the word stands for itself.

    The name that begins a clause on the word is another's ("the companies | Meta bought").
    """
    if label.i + 1 >= label.sent.end or not _tells_what(label, passage):
        return []
    name = label.nbor()
    listed = name.i in passage.names
    if not (listed or name.pos_ == "PROPN") or not name.text[:1].isupper() or name.lower_ in RELATIVES or _is_place(name, passage):
        return []
    if relation(name) in SUBJECTS and relation(name.head) in CLAUSES and name.head.head.i == label.i:
        return []
    if label.tag_ in ("NNS", "NNPS"):
        return [one for one in conjuncts(name) if one.i > label.i]
    # two subjects of one verb, side by side: "Kenya's data regulator | ODPC | said"
    beside = relation(name) in SUBJECTS and relation(label) in SUBJECTS and name.head == label.head and not listed
    return [name] if listed or beside else []


def _tells_what(word: Token, passage: Passage) -> bool:
    """True for a word of what people or bodies are; at the start of a sentence, where a tagger sees a name, for any that is none."""
    named = passage.names.get(word.i)
    entries = [] if named is None else [passage.discourse.registry.actors.get(iri) for iri in named.iris]
    if any(entry is None or entry.cls != "CollectiveActor" for entry in entries):
        return False
    lemma = word.lemma_.lower() if word.tag_ != "NNP" else word.lower_
    sort = bool(entries) or lemma in group_nouns() or lemma in BODIES or ((lemma, "suffix") in name_cues() and word.text.islower())
    opening = word.i == word.sent.start and word.tag_ == "NNP" and relation(word.nbor()) == "flat" and word.nbor().i in passage.names
    return (sort and word.pos_ in ("NOUN", "PROPN")) or (opening and (word.lower_, "title") not in name_cues())


def _is_place(name: Token, passage: Passage) -> bool:
    listed = passage.names.get(name.i)
    entries = [] if listed is None else [passage.discourse.registry.actors.get(iri) for iri in listed.iris]
    return any(entry is not None and entry.cls == "Polity" for entry in entries)
