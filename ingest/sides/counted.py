"""Who is counted among those who take a side: "groups opposing the bill include Acme", "among those backing it are Acme and Bolt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import adjectives, verbs
from ingest.parsing.clauses import is_negated
from ingest.parsing.syntax import SUBJECTS, children, is_passive, relation
from ingest.what.targets import aim
from ingest.who.actors import holders
from ingest.who.enumerations import included
from ontology.model import Modality

from .holding import Claim, held_by
from .leaning import Leaning, lean
from .stance import leanings, noun_targets

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

BE = frozenset({"are", "is", "was", "were"})


def counted(sentence: Span, passage: Passage) -> Iterator[Claim]:
    """The side of a group, told by a participle or a relative clause, as that of each whom the sentence counts among it."""
    for group in sentence:
        members = _members(group, passage) if group.tag_ in ("NNS", "NNPS", "DT") else []
        for clause in _clauses(group) if members else ():
            for leaning in _sides(clause, passage) if not is_negated(clause) else ():
                told = replace(leaning, cue=(clause.i, *(place for place in leaning.cue if place != clause.i), group.i))
                yield from (held_by(member, told, clause, Modality.PARAPHRASE) for member in members)


def _clauses(group: Token) -> list[Token]:
    """The clauses that tell what the group does, or the participle right behind it that a parser took for an adjective."""
    told = [clause for clause in children(group, "acl", "acl:relcl") if clause.i > group.i]
    behind = group.nbor() if group.i + 1 < group.sent.end else None
    return told or ([behind] if behind is not None and behind.lower_.endswith("ing") and behind.lemma_.lower() in verbs() else [])


def _sides(clause: Token, passage: Passage) -> list[Leaning]:
    """What a participle or a relative clause says that they are for or against ("opposing it", "that back it", "opposed to it")."""
    frames = adjectives().get(clause.lower_, ())
    disposed = [
        lean(target, frame.sign, frame.strength, "attitude", ()) for frame in frames for target in noun_targets(clause, frame, passage)
    ]
    if disposed or is_passive(clause):
        return disposed
    if relation(clause) == "amod" and clause.head.i > clause.i:
        target = aim(clause.head, passage, actors=False)
        frames_of = [frame for frame in verbs()[clause.lemma_.lower()] if frame.frame == "obj"]
        return [lean(target, frame.sign, frame.strength, frame.manner, ()) for frame in frames_of[:1]] if target is not None else []
    return leanings(clause, passage)


def _members(group: Token, passage: Passage) -> list[Holder]:
    """Those whom a clause with "include" counts, or whose names stand behind "among those … are"."""
    if relation(group) in SUBJECTS and (found := included(group, passage)):
        return found
    sentence = group.sent
    if sentence[0].lower_ != "among" or group.i - sentence.start > 2:
        return []
    be = next((token for token in sentence[group.i - sentence.start :] if token.lower_ in BE and token.pos_ == "AUX"), None)
    first = next((token for token in sentence.doc[be.i + 1 : sentence.end] if token.pos_ == "PROPN"), None) if be is not None else None
    return [] if first is None else [each for each in holders(_head(first), passage) if each.label in ("name", "role")]


def _head(name: Token) -> Token:
    """The first word of a row of names that its others hang on."""
    while name.head.i != name.i and name.head.pos_ == "PROPN" and name.head.i > name.i and relation(name) in ("compound", "nmod:desc"):
        name = name.head
    return name
