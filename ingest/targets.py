"""What a noun phrase or clause means as the target of a stance: an instrument, a proposition, an event, an actor, or words kept as they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ontology.model import Actor, Target, TargetKind

from .actors import DETERMINERS, holder
from .descriptions import described_kinds
from .discourse import Trace
from .lexicon import act_nouns, policy_nouns
from .passage import Passage
from .propositions import PropositionIndex
from .syntax import children, full_phrase, obliques, phrase, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

BILL_NUMBER = re.compile(
    r"^(?:(?:[SHA]\.?\s?[BRF]\.?|H\.?\s?J\.?\s?Res\.?|Assembly Bill|Senate Bill|House Bill|Proposition|Prop\.|LD|LB)\s?\d[\d-]*|S\.\s?\d{2,})",
    re.IGNORECASE,
)
TITLED = re.compile(r"\b(?:Act|Bill|Order|Code|Directive|Framework|Convention|Treaty|Plan|Rule|Amendment|Agreement|Pact|Initiative)$")
MAX_WORDS = 16
INTRODUCED = frozenset(["bill", "law", "measure", "order", "rule", "legislation", "act", "statute", "amendment", "treaty", "moratorium"])
DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their"})
PLAIN = frozenset(
    [
        "executive",
        "proposed",
        "draft",
        "controversial",
        "new",
        "current",
        "landmark",
        "safety",
        "state",
        "federal",
        "original",
        "sweeping",
        "final",
        "bipartisan",
        "so-called",
        "ambitious",
    ]
)


@dataclass(frozen=True, slots=True)
class Aim:
    """A target found in the text: tokens [start, end), `sign` -1 if the words turn it around ("repeal of X"), and how sure the reading is."""

    target: Target
    start: int
    end: int
    sign: int
    confidence: float


def aim(noun: Token, passage: Passage, index: PropositionIndex, *, actors: bool = True) -> Aim | None:
    """The target that a noun phrase means, or None if it is no policy matter."""
    named = _instrument(noun, passage)
    if named is not None:
        return named
    through = _through_act(noun, passage, index)
    if through is not None:
        return through
    described = _described_instrument(noun, passage)
    if described is not None:
        return described
    idea = _proposition(noun, passage, index)
    if idea is not None:
        return idea
    if noun.pos_ == "PRON":
        return _pronoun(noun, passage)
    if actors:
        found = holder(noun, passage)
        if found is not None and found.label in ("name", "role") and found.text is not None:
            start, end = phrase(noun)
            return Aim(Target(found.actor.iri, found.actor.name, TargetKind.ACTOR), start, end, 1, 0.8 * found.confidence)
    return _in_words(noun, passage, index)


def _instrument(noun: Token, passage: Passage) -> Aim | None:
    registry, discourse = passage.discourse.registry, passage.discourse
    start, end = phrase(noun)
    name = passage.names.get(noun.i)
    if name is None:
        inside = {
            passage.names[i] for i in range(start, end) if i in passage.names and i < noun.i and noun.lemma_.lower() in policy_nouns()
        }
        inside = {each for each in inside if any(iri in registry.instruments for iri in each.iris)}
        name = inside.pop() if len(inside) == 1 else None
    if name is not None:
        meant = registry.candidates(passage.words(name.start, name.end), on=discourse.on) or name.iris
        if len(meant) == 1 and meant[0] in registry.instruments:
            return Aim(registry.as_target(meant[0]), min(start, name.start), max(end, name.end), 1, 1.0)
        return None
    words = DETERMINERS.sub("", passage.words(start, end))
    if BILL_NUMBER.match(words) or (
        TITLED.search(words) and noun.pos_ == "PROPN" and noun.i > start and passage.words(noun.i - 1, noun.i)[:1].isupper()
    ):
        return Aim(Target(None, words, TargetKind.INSTRUMENT), start, end, 1, 0.85)
    return None


def _through_act(noun: Token, passage: Passage, index: PropositionIndex) -> Aim | None:
    """ "the repeal of X", "X's passage", "the order's language": the target is X, the noun's sign multiplies."""
    sign = act_nouns().get(noun.lemma_.lower())
    if sign is None:
        return None
    inner = [target for preposition, target in obliques(noun) if preposition in ("of", "for", "to", "from")]
    inner += children(noun, "nmod:poss", "compound")
    start, end = full_phrase(noun)
    for target in inner:
        found = aim(target, passage, index, actors=False)
        if found is not None:
            return replace(
                found,
                start=min(start, found.start),
                end=max(noun.i + 1, found.end),
                sign=found.sign * sign,
                confidence=0.95 * found.confidence,
            )
    return None


def _described_instrument(noun: Token, passage: Passage) -> Aim | None:
    """ "the bill", "this order": the instrument spoken of; "an executive order" below a headline that names one is that one."""
    kinds = described_kinds(noun.lemma_.lower(), "instrument")
    if not kinds or (noun.tag_ in ("NNS", "NNPS") and noun.lemma_.lower() not in ("commitment", "measure")):
        return None
    start, end = phrase(noun)
    if _says_more(noun):
        return None
    definite = passage.doc[start].lower_ in DEFINITE or bool(children(noun, "nmod:poss"))
    meant = _spoken_of(noun, kinds, passage) if definite else None
    if meant is not None:
        return Aim(meant, start, end, 1, 0.85)
    fitting = [target for target in passage.discourse.title_instruments if _fits(target, kinds, passage)]
    if len(fitting) == 1 and (definite or passage.doc[start].lower_ in ("a", "an")):
        return Aim(fitting[0], start, end, 1, 0.8)
    return None


def _spoken_of(noun: Token, kinds: frozenset[str], passage: Passage) -> Target | None:
    """The latest fitting instrument of the same sentence, else the latest subject within three blocks, else the latest of all."""
    before = [
        trace
        for trace in passage.discourse.trail
        if isinstance(trace.entity, Target)
        and (trace.block, trace.token) < (passage.number, noun.i)
        and _fits(trace.entity, kinds, passage)
    ]
    if any(word.lower_ in ("new", "latest", "revised", "newest") for word in children(noun, "amod")):
        return _newest([trace.entity for trace in before if isinstance(trace.entity, Target)], passage)
    near = [trace for trace in before if trace.block == passage.number and trace.token >= noun.sent.start]
    subjects = [trace for trace in before if trace.subject and passage.number - trace.block <= 3]
    for group in (near, subjects, before):
        if group and isinstance(group[-1].entity, Target):
            return group[-1].entity
    return None


def _newest(targets: list[Target], passage: Passage) -> Target | None:
    """The instrument adopted last, if the registry dates all of them; "the new order" means nothing surer."""
    known = {target.iri: passage.discourse.registry.instruments.get(target.iri or "") for target in targets}
    dated = [(entry.adopted.day, iri) for iri, entry in known.items() if entry is not None and entry.adopted is not None and iri is not None]
    if not dated or len(dated) < len(known):
        return None
    return passage.discourse.registry.as_target(max(dated)[1])


def _says_more(noun: Token) -> bool:
    """True if the phrase says something that tells this instrument from others ("the California bill", "the tax bill")."""
    start, end = phrase(noun)
    owners = {inner.i for owner in children(noun, "nmod:poss") for inner in owner.subtree}
    return any(
        token.i != noun.i and token.i not in owners and token.pos_ not in ("DET", "PRON", "NUM", "PART") and token.lower_ not in PLAIN
        for token in noun.doc[start:end]
    )


def _fits(target: Target, kinds: frozenset[str], passage: Passage) -> bool:
    if target.kind not in (TargetKind.INSTRUMENT, TargetKind.PROVISION):
        return False
    entry = passage.discourse.registry.instruments.get(target.iri or "")
    if entry is not None:
        return entry.type in kinds
    last = target.name.split()[-1].lower()
    if last in ("act", "bill") or BILL_NUMBER.match(target.name):
        return "bill" in kinds
    return bool(described_kinds(last, "instrument") & kinds)


def _proposition(noun: Token, passage: Passage, index: PropositionIndex) -> Aim | None:
    start, end = phrase(noun)
    iri = index.match(passage.content(start, end))
    return None if iri is None else Aim(passage.discourse.registry.as_target(iri), start, end, 1, 0.9)


def _pronoun(noun: Token, passage: Passage) -> Aim | None:
    if noun.lower_ not in ("it", "this", "that", "them"):
        return None
    for trace in reversed(passage.discourse.trail):
        if isinstance(trace.entity, Target) and (trace.block, trace.token) < (passage.number, noun.i) and passage.number - trace.block <= 1:
            return Aim(trace.entity, noun.i, noun.i + 1, 1, 0.6)
    return None


def _in_words(noun: Token, passage: Passage, index: PropositionIndex) -> Aim | None:
    """A policy matter that no entry covers: kept in the text's own words, with the issues its words point to."""
    kind = policy_nouns().get(noun.lemma_.lower())
    if kind is None:
        return None
    if kind is TargetKind.EVENT or noun.lemma_.lower() in ("delay", "pause"):
        return _event(noun, passage)
    start, end = full_phrase(noun)
    short_start, short_end = phrase(noun)
    if end - start > MAX_WORDS:
        start, end = short_start, short_end
    words = DETERMINERS.sub("", passage.words(start, end))
    if " " not in words:
        return None
    return Aim(Target(None, words, kind, _issues(noun, passage, index)), start, end, 1, 0.7)


def _issues(noun: Token, passage: Passage, index: PropositionIndex) -> tuple[str, ...]:
    iri = index.match(passage.content(noun.sent.start, noun.sent.end) - {"against"})
    return passage.discourse.registry.propositions[iri].issues if iri else ()


def _event(noun: Token, passage: Passage) -> Aim | None:
    """ "this delay", "the veto": an event, named together with the instrument the text is about."""
    start, end = phrase(noun)
    if passage.doc[start].lower_ not in (*DEFINITE, "a"):
        return None
    titled = passage.discourse.title_instruments
    about = titled[0] if len(titled) == 1 else None
    for trace in reversed(passage.discourse.trail):
        if about is None and isinstance(trace.entity, Target) and (trace.block, trace.token) < (passage.number, noun.i):
            about = trace.entity
    if about is None:
        return None
    return Aim(Target(None, f"{noun.lemma_.lower()} of {about.name}", TargetKind.EVENT, about.issues), start, end, 1, 0.65)


def clause_aim(verb: Token, passage: Passage, index: PropositionIndex, *, wanted: bool = True) -> Aim | None:
    """A policy act as target ("banning facial recognition", "to regulate AI"): a proposition if one is meant, else, if `wanted`, its words."""
    affected = [*children(verb, "obj", "nsubj:pass", "obl", "ccomp", "xcomp")]
    if not affected:
        return None
    parts = [phrase(child) for child in (*affected, *children(verb, "nsubj")) if child.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "VERB")]
    content = passage.content(verb.i, verb.i + 1).union(*(passage.content(start, end) for start, end in parts))
    after = [part for part in parts if part[0] > verb.i] or parts
    start, end = min(verb.i, after[0][0]), max(verb.i + 1, max(part[1] for part in after))
    end = min(end, start + MAX_WORDS)
    iri = index.match(content)
    if iri is not None:
        return Aim(passage.discourse.registry.as_target(iri), start, end, 1, 0.85)
    named = any(_instrument(child, passage) for child in affected if relation(child) in ("obj", "nsubj:pass"))
    if named or not wanted or end - start < 3:
        return None
    return Aim(Target(None, passage.words(start, end), TargetKind.PROPOSITION), start, end, 1, 0.55)


def observe(passage: Passage, *, title: bool) -> None:
    """Add the passage's instruments to the document's memory; those of the title stand for "an executive order" in the text below."""
    seen: set[int] = set()
    for token in passage.doc:
        if token.i in seen or not (token.pos_ in ("PROPN", "NOUN", "NUM") or token.i in passage.names):
            continue
        found = _instrument(token, passage) or _new_instrument(token, passage)
        if found is None:
            continue
        seen.update(range(found.start, found.end))
        passage.discourse.observe(Trace(passage.number, token.i, found.target, relation(token) == "nsubj", person=False))
        if title and found.target not in passage.discourse.title_instruments:
            passage.discourse.title_instruments.append(found.target)


def _new_instrument(noun: Token, passage: Passage) -> Aim | None:
    """ "a bill that would ...": an instrument without a name, introduced here and named by its own words."""
    kinds = described_kinds(noun.lemma_.lower(), "instrument")
    start, end = phrase(noun)
    if not kinds or noun.tag_ in ("NNS", "NNPS") or passage.doc[start].lower_ not in ("a", "an", "another"):
        return None
    if noun.lemma_.lower() not in INTRODUCED:
        return None
    full_start, full_end = full_phrase(noun)
    if full_end - full_start > MAX_WORDS:
        full_end = min(full_end, full_start + MAX_WORDS)
    fitting = [target for target in passage.discourse.title_instruments if _fits(target, kinds, passage)]
    if len(fitting) == 1 and not _says_more(noun):
        return Aim(fitting[0], start, end, 1, 0.8)
    return Aim(Target(None, DETERMINERS.sub("", passage.words(full_start, full_end)), TargetKind.INSTRUMENT), start, end, 1, 0.6)


def actor_target(actor: Actor) -> Target:
    """An actor as a target."""
    return Target(actor.iri, actor.name, TargetKind.ACTOR)
