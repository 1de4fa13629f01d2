"""The target that marked words mean: an entry of the registry, what they point back to, or the words themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, judgements, name_cues, object_signs, policy_nouns, verbs
from ingest.naming.abbreviations import expanded
from ingest.parsing.amounts import is_measure
from ingest.parsing.closed_classes import FINITE, PRESENT
from ingest.parsing.noun_phrases import full_phrase, phrase, stances_on, trimmed
from ingest.parsing.syntax import SUBJECTS, children, is_passive, is_verbal, relation
from ingest.who.actors import holder
from ingest.who.pronouns import pronoun
from ontology.model import Target, TargetKind

from .acted_on import alone, thing_among
from .aims import Aim, of_some
from .by_construction import by_construction, turns
from .completing import kept_from
from .cutting import cut, epithet, outer_heads, past_duration
from .distinctions import is_no_law, is_talk
from .instruments import described, is_wished
from .middle_ways import around
from .moves import DEEDS, PLANS, done_before
from .named_laws import named
from .preventing import barred
from .stepping import behind_steps
from .targets import aim, taken_up, through_act
from .wording import ended, worded
from .wrappers import unwrapped

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.-]+\.(?:ai|com|edu|eu|gov|io|net|org|uk)", re.IGNORECASE)
TAKING_ON = WordSet("taking on")
PERSONAL = frozenset({"i", "we", "you", "he", "she", "they"})
TRADING = WordSet("trading")
WANTING = WordSet("wanting")
PLACING = frozenset({"across", "in", "inside", "throughout", "within"})
POINTING = frozenset({"it", "this", "that", "them", "they", "these", "those", "one", "which"})


def aimed(inside: Sequence[Token], passage: Passage, sign: int = 0) -> Aim | None:
    """The target that the marked tokens mean: an entry where they lead to one, else the words themselves; None for no tokens.

    `sign` is the side that somebody takes toward it, 0 if unknown.
    """
    if (thing := thing_among(inside)) is not None:
        return alone(thing, passage)
    if inside and (whole := around(inside[0], passage)) is not None:
        return whole
    if inside and relation(inside[0]) == "compound:prt" and inside[0].head.i == inside[0].i - 1:
        inside = [inside[0].head, *inside]  # "push | back the rules |"
    inner = unwrapped(cut(behind_steps(_needed(inside) if sign > 0 else _without_its_end(inside))), sign)
    found = _aimed(inner[0], passage, sign) if inner is not None and inner[0] else None
    if found is None or inner is None:
        return None
    start = found.start if found.start <= inside[-1].i else inside[0].i  # what is asked for may stand behind the marked words
    told = replace(found, start=start, sign=found.sign * inner[1])
    return of_some(told) if sign < 0 else told


def _needed(inside: Sequence[Token]) -> Sequence[Token]:
    """The policy alone where the marked words begin with who or what needs it ("opaque tools need | guardrails")."""
    verb = next((place for place, token in enumerate(inside) if token.lemma_.lower() == "need" and token.tag_ in PRESENT), 0)
    behind = inside[verb + 1 :] if verb else ()
    fits = bool(behind) and behind[0].lower_ != "to" and any(token.lemma_.lower() in policy_nouns() for token in behind)
    return behind if fits else inside


def _without_its_end(inside: Sequence[Token]) -> Sequence[Token]:
    """The thing alone where somebody who is against it wants an end of it ("want | red tape removed |, labs funded")."""
    for place, deed in enumerate(inside[1:], 1):
        wanted = relation(deed) == "xcomp" and deed.tag_ == "VBN" and deed.head.lemma_.lower() in WANTING and deed.head not in inside
        if wanted and object_signs(verbs().get(deed.lemma_.lower(), ())) == {-1}:
            return inside[:place]
    return inside


def _aimed(inside: Sequence[Token], passage: Passage, sign: int) -> Aim | None:
    if is_talk(inside):
        return _by_its_words(outer_heads(inside), inside[0].i, inside[-1].i + 1, passage)
    return by_construction(inside, passage, sign) or _by_heads(inside, passage)


def _by_heads(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """What one of the heads of the marked words leads to, else what is told of it, in the words themselves."""
    start, end = inside[0].i, inside[-1].i + 1
    outer = outer_heads(inside)
    heads = sorted(map(_modified, _less_places(outer)), key=lambda token: token.pos_ not in ("NOUN", "PROPN", "PRON"))
    if is_measure(heads[0]) or is_no_law(heads[0]):
        return None
    start = min(start, *(head.i for head in heads))
    for head in heads:
        found = aim(head, passage)
        if found is not None and found.target.kind is TargetKind.ACTOR and _acts(head, inside):
            continue
        if found is not None and (head.lower_ in POINTING or head not in outer):
            return found
        if found is not None and (found.target.iri is not None or _is_event_of(head, found) or _stands_for_another(head, passage)):
            if _is_turned(head, start):
                return None
            meant = passage.doc[min(start, found.start) : max(end, found.end)]
            idea = found.target.kind in (TargetKind.PROPOSITION, TargetKind.EVENT) or head.lemma_.lower() in DEEDS
            own = {head.i} if idea else set()  # an idea such as a delay
            own |= set(range(found.start, found.end)) if barred(head, passage) else set()
            turned = any(turns(token) for token in meant if token.i not in own and token.i not in passage.names)
            if found.sign < 0 or not (turned or any(_takes_on(token) for token in meant)):
                return found
    if inside[0].lower_ in POINTING and all(token.lower_ in POINTING or token.lower_ in ("both", "all") for token in inside):
        last = taken_up(inside[0], passage, within=2)
        return None if last is None else Aim(last, start, end, 1, 0.6)
    doer = _doer(heads[0], inside, passage)
    if doer is not None:
        return doer if doer.target.kind is TargetKind.INSTRUMENT else replace(doer, start=start, end=end)
    subject = next((who for who in children(heads[0], "nsubj") if who.i == inside[0].i), None)
    if subject is not None and subject.lower_ in PERSONAL:
        return None  # "they have painted it": a clause of somebody's, not a thing
    if subject is not None and subject.lower_ in POINTING:
        return aim(subject, passage, actors=False)  # "it guts the law": what does so
    return _by_its_words(heads, start, end, passage)


def _by_its_words(heads: list[Token], start: int, end: int, passage: Passage) -> Aim | None:
    """The words of tokens [start, end) as a target of their own; None where they name nothing that one could be for or against."""
    start, end = _whole(heads, start, end, passage)
    start, end = past_duration(passage.doc, start, end), kept_from(passage.doc, start, end)
    shown, end = ended(passage.doc, start, end), trimmed(passage.doc, start, end)
    if passage.doc[start:shown].text.count("(") > passage.doc[start:shown].text.count(")"):
        shown += passage.doc[shown : shown + 1].text == ")"
    words = expanded(worded(passage, start, shown), passage.discourse.abbreviations)
    if (
        not words
        or ADDRESS.fullmatch(words)
        or (words.lower(), "title") in name_cues()
        or not any(_can_be_named(token) for token in passage.doc[start:end])
        or _names_nothing(passage.doc[start:end])
    ):
        return None
    return Aim(_in_words(_of_whom(passage.doc[start], words, passage), heads[0], passage), start, end, 1, 0.7)


def _stands_for_another(head: Token, passage: Passage) -> bool:
    """True for words that lead to what was named elsewhere: a part of a law ("its language"), a law or a deed again ("the Code")."""
    if head.lemma_.lower() in DEEDS or through_act(head, passage) is not None or described(head, passage) is not None:
        return True
    if head.lemma_.lower() in PLANS and done_before(head, passage, aim) is not None:
        return True
    law = named(head, passage)
    return law is not None and law.target in passage.discourse.aliases.values()


def _is_event_of(head: Token, found: Aim) -> bool:
    """True for what is done to a law, named together with it ("veto of SB 53" for a bare "the veto")."""
    return found.target.kind is TargetKind.EVENT and found.confidence < 0.7 and full_phrase(head)[1] == head.i + 1


def _of_whom(first: Token, words: str, passage: Passage) -> str:
    """The words with the owner's name in place of "his" or "her": a target's name must say whose it is."""
    owner = pronoun(first, passage) if first.lower_ in ("his", "her") and words.lower().startswith(first.lower_) else None
    return words if owner is None else f"{owner.actor.name}'s{words[len(first) :]}"


def _doer(head: Token, inside: Sequence[Token], passage: Passage) -> Aim | None:
    """Whom or what a clause blames or praises by what it does ("Acme ignored every warning", "SB 53 would wreck research").

    That is its subject, where it is somebody by name or an instrument that the registry has.
    """
    marked = {token.i for token in inside}
    for subject in children(head, "nsubj") if is_verbal(head) and not is_passive(head) else ():
        if subject.i not in marked:
            continue
        law = aim(subject, passage, actors=False)
        if law is not None and law.target.kind is TargetKind.INSTRUMENT and law.target.iri is not None:
            return law
        one = holder(subject, passage)
        if one is not None and one.label in ("name", "role"):
            return Aim(Target(one.actor.iri, one.actor.name, TargetKind.ACTOR), subject.i, subject.i + 1, 1, 0.7)
    return None


def _acts(head: Token, inside: Sequence[Token]) -> bool:
    """True for who is marked with what he does ("fears over | labs scraping books"): the deed is meant, not everything about the doer."""
    end = phrase(head)[1]
    deed = next((token for token in inside if token.i >= end and token.pos_ != "ADV"), None)
    beside = (head, head.head, head.head.head)
    return deed is not None and deed.tag_ == "VBG" and deed.head in beside and bool(children(deed, "obj", "obl", "xcomp"))


def _less_places(outer: list[Token]) -> list[Token]:
    """The heads but for where the first of them is to be ("a new body | within the United States"), wherever a parser hangs it."""
    traded = bool(outer) and outer[0].lemma_.lower() in TRADING
    return [token for place, token in enumerate(outer) if not place or not any(_places(case, traded) for case in children(token, "case"))]


def _places(case: Token, traded: bool) -> bool:
    """True for a preposition that says where something is, or where it is traded to ("rules on exports | to China")."""
    before = case.doc[max(case.i - 1, 0)]
    return case.lower_ in PLACING or (case.lower_ == "to" and (traded or before.lemma_.lower() in TRADING))


def _modified(token: Token) -> Token:
    """What a marked participle only describes: in "a bill | setting new limits" the stance is toward the bill."""
    before = token.doc[max(token.i - 1, 0)]
    return before if token.tag_ == "VBG" and before.i < token.i and before.lemma_.lower() in policy_nouns() else token


def _is_turned(head: Token, start: int) -> bool:
    """True if a word outside the marked ones turns the target around ("the rescission of | the rule"): whose sign it is cannot be told."""
    return head.head.i < start and head.head.pos_ == "NOUN" and act_nouns().get(head.head.lemma_.lower()) == -1


def _takes_on(token: Token) -> bool:
    """True for a verb that says that something is to be dealt with ("| address | state laws"), not which side is taken on that."""
    return token.tag_ == "VB" and token.lemma_.lower() in TAKING_ON


def _whole(heads: list[Token], start: int, end: int, passage: Passage) -> tuple[int, int]:
    """The marked tokens with the rest of the noun phrases that they cut into, short of what others say of them."""
    for head in heads:
        if head.pos_ not in ("NOUN", "PROPN"):
            continue
        first, last = phrase(head)
        added = [*passage.doc[min(first, start) : start], *passage.doc[end : max(last, end)]]
        if not any(token.tag_ in FINITE or (relation(token) in SUBJECTS and _is_somebody(token, passage)) for token in added):
            start, end = min(start, first), max(end, last)
    said = (stance.left_edge.i for head in heads for stance in stances_on(head))
    return start, min([epithet(passage.doc, start, end), *(place for place in said if place > start)])


def _is_somebody(token: Token, passage: Passage) -> bool:
    one = holder(token, passage)
    return one is not None and one.label in ("name", "role")


def _can_be_named(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "SYM", "X") or token.tag_ in ("VBG", "NN", "NNS")


def _names_nothing(words: Span) -> bool:
    """True for what only points into the sentence ("| what it read |"), and for an ill by its bare name ("repeat | that mistake |")."""
    nouns = [word for word in words if word.pos_ in ("NOUN", "PROPN", "NUM")]
    alone = len(nouns) == 1 and nouns[0].pos_ == "NOUN" and nouns[0].i == words[-1].i and nouns[0].i == words[0].i + (len(words) > 1)
    ill = alone and words[0].lower_ in (*POINTING, nouns[0].lower_) and judgements().get(nouns[0].lemma_.lower(), 0) < 0
    return (words[0].lower_ == "what" and not nouns) or ill


def _in_words(words: str, head: Token, passage: Passage) -> Target:
    kind = TargetKind.PROPOSITION if is_wished(head) else policy_nouns().get(head.lemma_.lower(), TargetKind.PROPOSITION)
    idea = passage.discourse.ideas.match(passage.content(*phrase(head)))
    issues = passage.discourse.registry.propositions[idea].issues if idea else ()
    return Target(None, words, kind, issues)
