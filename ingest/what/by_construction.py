"""What marked words mean where they do not name it: "bring | state rules | in line with federal ones", "warned that | the push | hurts"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, effects, object_signs, policy_nouns, verbs
from ingest.naming.mentions import bare
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import children, relation
from ontology.model import Target, TargetKind

from .aims import Aim
from .cutting import outer_heads
from .permitting import deed_on
from .preventing import AUTHORITIES, is_kept_from
from .sparing_from import spared_from
from .targets import aim
from .wishes import asked_of, called_for, wished
from .wording import MAX_WORDS, worded
from .wrappers import yardstick

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

HARMING = WordSet("harming")
RISKING = WordSet("putting at risk")
LIMITING = WordSet("limiting")
SEASONS = WordSet("seasons")
UNITS = WordSet("units")


def by_construction(inside: Sequence[Token], passage: Passage, sign: int) -> Aim | None:
    """What the marked words mean where it is not what they name, but what they want, prevent, harm or blame."""
    if (aligned := _aligned(inside, passage)) is not None:
        return aligned
    if (prevented := _prevented(inside, passage) or spared_from(inside, passage)) is not None:
        return prevented
    if (fought := _fought_for_so_long(inside, passage, sign)) is not None:
        return fought
    if (wish := wished(inside, passage) or ((called_for(inside, passage) or asked_of(inside, passage)) if sign > 0 else None)) is not None:
        return wish
    if (harmful := _harmful(inside, passage, sign)) is not None:
        return harmful
    return (deed_on(inside, passage) if sign > 0 else None) or _blamed(inside, passage, sign)


def _aligned(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """What something is to be brought in line with is what is wanted: an entry that it means, else both in words."""
    found = yardstick(inside)
    if found is None:
        return None
    verb, standard = found
    start, end = phrase(standard)
    iri = passage.discourse.ideas.match(passage.content(start, end) | passage.content(verb.i, end) & {"ai"})
    law = aim(standard, passage, actors=False) if iri is None else None
    if law is not None and law.target.iri is not None:
        return law
    words = Target(None, worded(passage, verb.i, end), TargetKind.PROPOSITION)
    return Aim(passage.discourse.registry.as_target(iri) if iri else words, verb.i, end, 1, 0.7)


def _prevented(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """What somebody is kept from doing if marked words lie in it ("prevent | states from regulating against harms"), not the harms."""
    for act in (each for token in inside for each in (token, *islice(token.ancestors, 4), *children(token.head, "advcl", "xcomp"))):
        who = children(act.head, "obj", "nsubj:pass") if act.tag_ == "VBG" and is_kept_from(act) else []
        if not who:
            continue
        start, end = phrase(who[-1])[0], min(act.right_edge.i + 1, act.i + MAX_WORDS)
        if not all(min(start, act.left_edge.i) <= token.i < end for token in inside):
            continue
        content = (passage.content(start, end) - {"against"}) | ({"ai"} if passage.discourse.on_topic else set())
        iri = passage.discourse.ideas.match(content) if who[-1].lemma_.lower() in AUTHORITIES else None
        words = f"{bare(passage.words(*phrase(who[-1])))} {passage.words(act.i, end)}"
        target = Target(None, words, TargetKind.PROPOSITION) if iri is None else passage.discourse.registry.as_target(iri)
        return Aim(target, min(start, act.i), end, 1, 0.7)
    return None


def _fought_for_so_long(inside: Sequence[Token], passage: Passage, sign: int) -> Aim | None:
    """What somebody fought for the time that is marked with it ("spent | the summer fighting the act |"), for who is for the fight, too."""
    words = inside[0].doc[inside[0].left_edge.i : inside[-1].i + 1]
    deed = next((then for one, then in pairwise(words) if one.lemma_.lower() in SEASONS | UNITS), None)
    if deed is None or not deed.lower_.endswith("ing") or not turns(deed):
        return None
    fought = [*children(deed, "obj"), *([deed.head] if relation(deed) == "compound" else [])]  # a small parser takes the deed for a noun
    law = next((found for thing in fought if (found := aim(thing, passage, actors=False)) is not None), None)
    return law if law is None or sign <= 0 else replace(law, sign=-law.sign)


def _harmful(inside: Sequence[Token], passage: Passage, sign: int) -> Aim | None:
    """The law whose relative clause harms what is marked, where its verb shows the side ("backed a law that limits | their exports")."""
    head = next((token for token in inside if token.head.i < inside[0].i), inside[0])
    path = list(islice(takewhile(lambda token: token.i < inside[0].i, head.ancestors), 8))
    clause = next((place for place, token in enumerate(path) if relation(token) == "acl:relcl"), None)
    if clause is None or clause + 1 >= len(path) or not any(_harms(token) for token in path[: clause + 1]):
        return None
    law, verb = path[clause + 1], path[clause + 1].head
    taken = object_signs(verbs().get(verb.lemma_.lower(), ()))
    return aim(law, passage) if relation(law) == "obj" and taken == {sign} and law.lemma_.lower() in policy_nouns() else None


def _blamed(inside: Sequence[Token], passage: Passage, sign: int) -> Aim | None:
    """What is said to harm the marked thing, where somebody seems to be against that ("warned that | the push | undermines rights")."""
    thing = outer_heads(inside)[0]
    harming = thing.head
    if sign >= 0 or relation(thing) != "obj" or harming.lemma_.lower() not in HARMING or harming.i >= inside[0].i:
        return None
    above = harming.head if relation(harming) == "xcomp" and harming.head.lemma_.lower() in RISKING else harming
    subject = next(iter(own_subjects(above)), None)
    if subject is None or subject.pos_ == "PRON" or relation(above) not in ("ccomp", "parataxis") or is_negated(above):
        return None
    start, end = phrase(subject)
    words = worded(passage, start, end)
    return aim(subject, passage) or (Aim(Target(None, words, TargetKind.PROPOSITION), start, end, 1, 0.7) if words else None)


def _harms(token: Token) -> bool:
    return turns(token) or token.lemma_.lower() in LIMITING or effects().get(token.lemma_.lower()) == -1


def turns(token: Token) -> bool:
    """True for a word that is against what stands beside it ("fighting the bill")."""
    lemma = token.lemma_.lower()
    if lemma in act_nouns() and token.pos_ == "NOUN":
        return act_nouns()[lemma] == -1
    # A small parser takes some participles for nouns.
    lemmas = (lemma, lemma.removesuffix("ing"), f"{lemma.removesuffix('ing')}e")
    return act_nouns().get(lemma) == -1 or any(frame.sign < 0 for each in lemmas for frame in verbs().get(each, ()))
