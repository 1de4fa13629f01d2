"""Sides inside one hyphenated word: "the Acme-backed | bill", "a union-opposed | order", "the House-passed | act"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product
from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns, verbs
from ingest.naming.aliases import key
from ingest.naming.mentions import Holder
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, relation
from ingest.what.aims import Aim
from ingest.what.lists import row
from ingest.what.targets import aim
from ingest.what.wording import worded
from ingest.who.actors import by_name, holders
from ontology.model import Actor, Modality, TargetKind

from .giving import campaigner
from .holding import Claim, held_by
from .leaning import lean

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

DASHES = frozenset({"-", "–"})
TAKING = frozenset({"act", "attitude", "speech"})


def hyphenated(verb: Token, passage: Passage) -> Iterator[Claim]:
    """What somebody is named for having done to a law, before the law's own name."""
    targets = _laws(verb.head, passage) if is_hyphenated(verb) else []
    frames = [frame for frame in verbs().get(verb.lemma_.lower(), ()) if frame.frame == "obj" and frame.manner in TAKING]
    for target, frame in product(targets, frames):
        for one in _doers(verb, passage):
            yield held_by(one, lean(target, frame.sign, frame.strength, frame.manner, (verb.i,)), verb, Modality.PARAPHRASE)


def _laws(noun: Token, passage: Passage) -> list[Aim]:
    """The laws meant: those named behind a plural ("two union-backed | bills, SB 5 and SB 6"), else what the noun means."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    named = noun.tag_ == "NNS" and len(behind) > 1 and behind[0].text in (",", ":", "–", "—")
    found = row(behind[1].i, passage, noun) if named else []
    if not found and (body := campaigner(noun, passage)) is not None:
        return [body]  # "the Acme-backed | PAC"
    target = None if found else aim(noun, passage, actors=False)
    if target is None or target.target.kind is not TargetKind.INSTRUMENT:
        return found
    return [_without_whose(target, noun, passage)]


def _without_whose(target: Aim, noun: Token, passage: Passage) -> Aim:
    """The target in the words behind the participle."""
    verb = next((each for each in children(noun, "amod") if is_hyphenated(each)), noun)
    if target.target.iri is None and target.start <= verb.i < target.end - 1:
        own = worded(passage, verb.i + 1, target.end)
        titles = (worded(passage, token.i, target.end) for token in noun.doc[verb.i + 1 : target.end] if token.text[:1].isupper())
        known = (passage.discourse.aliases.get(key(title)) for title in (own, *islice(titles, 1)))  # "bipartisan | Safe Toys (TOYS) Act"
        law = next((each for each in known if each is not None), None)
        return replace(target, start=verb.i + 1, target=law or replace(target.target, name=own))
    return target


def is_hyphenated(verb: Token) -> bool:
    """True for the participle of such a word."""
    return verb.tag_ == "VBN" and relation(verb) == "amod" and 1 < verb.i < verb.head.i and verb.nbor(-1).text in DASHES


def is_before_hyphen(end: int, doc: Doc) -> bool:
    """True for words that end inside such a word ("the | Acme|-backed bill"), which are no target of others."""
    behind = doc[end : end + 2]
    return len(behind) > 1 and behind[0].text in DASHES and is_hyphenated(behind[1])


def _doers(verb: Token, passage: Passage) -> list[Holder]:
    """Who did it: a listed or named actor, else a group under its own word ("union")."""
    name = next(iter(children(verb, "compound")), verb.nbor(-2))
    said = passage.words(name.i, name.i + 1)
    if name.lemma_.lower() in group_nouns() and name.text.islower():
        return [Holder(Actor(None, said, group_nouns()[name.lemma_.lower()]), passage.span(name.i, name.i + 1), "group", 0.6)]
    named = said[:1].isupper() and not verb.is_sent_start
    listed = passage.discourse.bearer(said)  # a name with a hyphen behind it is not marked as the listed one
    if listed is None and (found := holders(name, passage)):
        return found
    return [Holder(listed or by_name(said), passage.span(name.i, name.i + 1), "name", 0.7)] if listed or named else []
