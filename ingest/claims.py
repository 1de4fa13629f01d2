"""Who leans which way in one passage: predicates joined with their holders, before they become statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ontology.model import Modality

from .actors import Holder, by_name, holders
from .attribution import Speech, actor_of, bearers_of, speech, turn_speaker
from .lexicon import adjectives, bad_things, effects, light_verbs, nouns, NounFrame
from .passage import Passage
from .propositions import PropositionIndex
from .stance import Leaning, judgement, leanings, noun_targets
from .syntax import (
    children,
    complements,
    conjuncts,
    copula,
    is_negated,
    is_passive,
    is_undercut,
    is_verbal,
    lemma,
    objects,
    obliques,
    own_subjects,
    phrase,
    relation,
    subjects,
)
from .targets import Aim, aim, clause_aim

if TYPE_CHECKING:
    from spacy.tokens import Token

DUTY = frozenset({"should", "must", "ought", "shall"})
FIRST_PERSON = frozenset({"we", "i", "us", "our"})


@dataclass(frozen=True, slots=True)
class Claim:
    """One holder's leaning with the predicate that carries it; `attributed` is who reports it, if not the document."""

    holder: Holder
    leaning: Leaning
    predicate: Token
    modality: Modality
    attributed: Holder | None


def claims(passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    """Every claim of the passage, in text order of its predicates."""
    used: set[int] = set()
    for token in passage.doc:
        if token.is_punct or token.is_space:
            continue
        found = list(_of_token(token, passage, index, used))
        for claim in found:
            used.update(claim.leaning.cue)
        yield from found


def _of_token(token: Token, passage: Passage, index: PropositionIndex, used: set[int]) -> Iterator[Claim]:
    if token.sent.text.rstrip().endswith("?") or is_undercut(token):
        return
    if token.pos_ == "VERB" or is_verbal(token):
        if token.i not in used:
            yield from _verb(token, passage, index)
            yield from _light(token, passage, index)
        yield from _effect(token, passage, index)
    if token.pos_ in ("ADJ", "NOUN", "VERB", "ADP") and copula(token) is not None:
        yield from _predicate(token, passage, index)
    if token.pos_ == "NOUN" and token.i not in used:
        yield from _noun(token, passage, index)


def _verb(verb: Token, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    duty = _is_duty(verb)
    negated = is_negated(verb)
    if duty:
        yield from _demand(verb, passage, index)
    for leaning in leanings(verb, passage, index, 1 if duty else 0):
        if duty:
            yield from _spoken(verb, _turned(leaning, negated), passage)
        elif negated:
            refused = _refused(verb, leaning)
            if refused is not None:
                yield from _held(verb, refused, passage)
        else:
            yield from _held(verb, leaning, passage)


def _held(verb: Token, leaning: Leaning, passage: Passage) -> Iterator[Claim]:
    said = speech(verb, passage)
    doers = agents_or_self(verb, passage, said)
    for holder in doers:
        other = next((speaker for speaker in said.speakers if speaker.actor != holder.actor), None) if said else None
        own_words = said is not None and said.quoted and other is None
        yield Claim(holder, leaning, verb, _modality(leaning, said, own_words=own_words), other)


def agents_or_self(verb: Token, passage: Passage, said: Speech | None) -> list[Holder]:
    """Who does it; "we" and "I" are the speaker, outside quotations the document's author."""
    first = [noun for noun in subjects(verb) if noun.lower_ in FIRST_PERSON]
    if first and not is_passive(verb):
        return list(said.speakers) if said is not None and said.quoted else _author(passage)
    return actor_of(verb, passage)


def _author(passage: Passage) -> list[Holder]:
    turn = turn_speaker(passage)
    if turn is not None:
        return [turn]
    known = passage.discourse.author()
    source = passage.discourse.document.source
    name = source.author or source.publisher
    if known is None and name is None:
        return []
    return [Holder(known or by_name(name or "", passage), None, "author", 0.8)]


def _spoken(token: Token, leaning: Leaning, passage: Passage) -> Iterator[Claim]:
    """A judgement or demand without a holder of its own belongs to whoever says it."""
    said = speech(token, passage)
    if said is None:
        return
    if said.denied:
        leaning = _turned(leaning, negated=True)
    for speaker in said.speakers:
        modality = Modality.DIRECT_QUOTE if said.quoted else Modality.INDIRECT_SPEECH
        yield Claim(speaker, leaning, token, modality, None)


def _is_duty(verb: Token) -> bool:
    if any(aux.lower_ in DUTY for aux in children(verb, "aux")):
        return True
    governor = verb.head
    return relation(verb) == "xcomp" and governor.lemma_.lower() in ("need", "have", "ought") and governor.i < verb.i


def _turned(leaning: Leaning, negated: bool) -> Leaning:
    return Leaning(
        leaning.aim, -leaning.sign if negated else leaning.sign, leaning.strength, leaning.manner, leaning.cue, leaning.confidence
    )


def _refused(verb: Token, leaning: Leaning) -> Leaning | None:
    """What a negated predicate shows: "does not support" and "will not sign" oppose; "has not endorsed" and "did not oppose" show nothing sure."""
    auxiliaries = {aux.lower_ for aux in children(verb, "aux")}
    perfect = auxiliaries & {"has", "have", "had"} or any(child.lower_ in ("yet", "necessarily", "only", "just") for child in verb.children)
    if leaning.sign <= 0 or (perfect and not any(child.lower_ == "never" for child in verb.children)):
        return None
    present = auxiliaries & {"do", "does", "wo", "will", "ca", "can", "would", "not", "is", "are"} or any(
        child.lower_ == "never" for child in verb.children
    )
    if leaning.manner == "act" and not auxiliaries & {"wo", "will", "would"}:
        return None
    if not present:
        return None
    return Leaning(leaning.aim, -1, 0.6 * leaning.strength, leaning.manner, leaning.cue, 0.85 * leaning.confidence)


def _modality(leaning: Leaning, said: Speech | None, *, own_words: bool) -> Modality:
    if own_words:
        return Modality.DIRECT_QUOTE
    if leaning.manner == "inference":
        return Modality.AUTHOR_INFERENCE
    if leaning.manner in ("act", "policy"):
        return Modality.REPORTED_ACTION
    return Modality.INDIRECT_SPEECH if leaning.manner == "speech" or said is not None else Modality.PARAPHRASE


def _light(verb: Token, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    """ "expressed concerns about X" (the subject holds it) and "drew criticism from X" (the subject is its target)."""
    directions = light_verbs().get(lemma(verb), frozenset())
    if not directions or is_negated(verb):
        return
    for noun in [part for each in objects(verb) for part in conjuncts(each)]:
        frame = nouns().get(noun.lemma_.lower())
        if frame is None or any(word.lower_ in ("no", "little", "any") for word in children(noun, "det", "amod")):
            continue
        if "gives" in directions:
            given = [target for target in noun_targets(noun, frame, passage, index) if "receives" not in directions or not _is_of(noun, target)]
            for target in given or _attached(verb, noun, frame, passage, index):
                leaning = Leaning(target, frame.sign * target.sign, frame.strength, "attitude", (verb.i, noun.i), target.confidence)
                yield from _held(verb, leaning, passage)
        if "receives" in directions:
            yield from _received(verb, noun, frame.sign, frame.strength, passage, index)


def _is_of(noun: Token, target: Aim) -> bool:
    """ "has the backing of X": after a verb that can also mean getting, "of" names the giver."""
    return any(preposition == "of" and target.start <= giver.i < target.end for preposition, giver in obliques(noun))


def _attached(verb: Token, noun: Token, frame: NounFrame, passage: Passage, index: PropositionIndex) -> list[Aim]:
    """Targets whose preposition a parser hung on the light verb instead of the noun ("reiterated its opposition | to the code")."""
    after = [target for preposition, target in obliques(verb) if preposition in frame.prepositions and target.i > noun.i]
    return [found for target in after for found in [aim(target, passage, index)] if found is not None]


def _received(verb: Token, noun: Token, sign: int, strength: float, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    givers = [giver for source in (noun, verb) for preposition, giver in obliques(source) if preposition in ("from", "of", "among")]
    for subject in subjects(verb):
        target = aim(subject, passage, index)
        if target is None:
            continue
        for giver in givers:
            for holder in holders(giver, passage):
                leaning = Leaning(target, sign * target.sign, strength, "attitude", (verb.i, noun.i), target.confidence)
                yield Claim(holder, leaning, verb, Modality.PARAPHRASE, None)


def _effect(verb: Token, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    """ "the bill would stifle innovation", said by someone: good or bad effects are stances on their cause."""
    sign = effects().get(verb.lemma_.lower(), 0)
    affected = objects(verb)
    if not sign or not affected or is_passive(verb) or copula(verb) is not None or not _foretells(verb):
        return
    if any(word.lemma_.lower() in bad_things() for noun in affected for word in (noun, *children(noun, "compound", "amod"))):
        sign = -sign
    if is_negated(verb):
        sign = -sign
    for subject in own_subjects(verb):
        target = aim(subject, passage, index, actors=False)
        if target is not None:
            yield from _spoken(verb, Leaning(target, sign * target.sign, 0.6, "speech", (verb.i,), 0.75 * target.confidence), passage)


def _foretells(verb: Token) -> bool:
    """True for what a policy does or would do; what something has done is report, not judgement."""
    auxiliaries = {aux.lower_ for aux in children(verb, "aux")}
    if verb.tag_ == "NNS":
        return True
    return bool(auxiliaries & {"will", "would", "could", "can", "may", "might", "does", "do"}) or (
        verb.tag_ in ("VBZ", "VBP") and not auxiliaries
    )


def _predicate(token: Token, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    """ "X is opposed to Y" (the subject holds it) and "Y is a mistake", said by someone."""
    be = copula(token)
    nouns_before = children(token, "nsubj") or (children(be, "nsubj") if be is not None else [])
    frame = adjectives().get(token.lemma_.lower()) or adjectives().get(token.lower_) or nouns().get(token.lemma_.lower())
    if frame is not None:
        for target in noun_targets(token, frame, passage, index):
            sign = frame.sign * target.sign * (-1 if is_negated(token) else 1)
            if is_negated(token) and frame.sign < 0:
                continue
            leaning = Leaning(target, sign, frame.strength, "attitude", (token.i,), target.confidence)
            for holder in [each for noun in nouns_before for each in bearers_of(noun, passage)]:
                yield Claim(holder, leaning, token, _modality(leaning, speech(token, passage), own_words=False), None)
        return
    sign = judgement(token) * (-1 if is_negated(token) else 1)
    if sign:
        yield from _advised(token, sign, passage, index)
        for noun in nouns_before:
            target = aim(noun, passage, index, actors=False)
            if target is not None:
                yield from _spoken(token, Leaning(target, sign * target.sign, 0.6, "speech", (token.i,), 0.8 * target.confidence), passage)


def _advised(token: Token, sign: int, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    """ "it is time to regulate AI", "it would be a mistake to repeal the act": the judgement falls on the act."""
    for clause in complements(token):
        if not any(mark.lower_ == "to" for mark in children(clause, "mark", "aux")):
            continue
        for leaning in leanings(clause, passage, index, 1):
            yield from _spoken(token, _turned(leaning, is_negated(clause) != (sign < 0)), passage)


def _noun(noun: Token, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    """ "Meta's opposition to X", "critics of X, including A", "A, a critic of X"."""
    frame = nouns().get(noun.lemma_.lower())
    if frame is None or noun.text[:1].isupper():
        return
    owners = [each for owner in children(noun, "nmod:poss") for each in holders(owner, passage)]
    if noun.lemma_.lower().endswith(("er", "or", "ic", "nt", "te")) and not owners:
        owners = _described_person(noun, passage)
    if not owners:
        owners = [
            each for preposition, giver in obliques(noun) if preposition in ("from", "by", "among") for each in holders(giver, passage)
        ]
    for target in noun_targets(noun, frame, passage, index) if owners else ():
        leaning = Leaning(target, frame.sign * target.sign, frame.strength, "attitude", (noun.i,), 0.9 * target.confidence)
        for owner in owners:
            if owner.actor.iri is None or owner.actor.iri != target.target.iri:
                yield Claim(owner, leaning, noun, Modality.PARAPHRASE, None)


def _described_person(noun: Token, passage: Passage) -> list[Holder]:
    if relation(noun) == "appos":
        return holders(noun.head, passage)
    start = phrase(noun)[0]
    if start > 1 and passage.doc[start - 1].text == "," and passage.doc[start - 2].pos_ == "PROPN" and passage.doc[start].lower_ in ("a", "an", "the"):
        return holders(passage.doc[start - 2], passage)
    members = [each for child in children(noun, "appos") for each in holders(child, passage)]
    return members or [
        each
        for preposition, member in obliques(noun)
        if preposition in ("including", "like", "such as")
        for each in holders(member, passage)
    ]


def _demand(verb: Token, passage: Passage, index: PropositionIndex) -> Iterator[Claim]:
    """ "X said states should regulate AI": the clause itself is the target of the demand."""
    if _is_duty(verb) and not leanings(verb, passage, index):
        target = clause_aim(verb, passage, index)
        if target is not None and target.target.iri is not None:
            sign = -1 if is_negated(verb) else 1
            yield from _spoken(verb, Leaning(target, sign, 0.6, "speech", (verb.i,), 0.8 * target.confidence), passage)
