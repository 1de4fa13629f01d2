"""What "it" goes on with: the thing that the clause before is about, or on which a side was taken in the sentence before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet, act_nouns, group_nouns, nouns, object_signs, policy_nouns, verbs
from ingest.parsing.amounts import is_measure
from ingest.parsing.closed_classes import PLURAL
from ingest.parsing.noun_phrases import full_phrase
from ingest.parsing.reporting import reporting_verb
from ingest.parsing.syntax import SUBJECTS, children, copula, is_verbal, lemma, obliques, relation, start_before, words_on
from ingest.who.actors import holder
from ontology.model import Target, TargetKind

from .distinctions import is_no_law, stands_inside

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

BEFORE = frozenset("det amod compound nummod nmod:poss advmod".split())
UNTOLD = frozenset({"would", "will"})  # what is not yet done is the bill's to do, whatever stands between
IDEAS = WordSet("judged as an idea")
# What is done, not a text, may be in the past.
EVENTFUL = WordSet("judged as an event")
INNER = frozenset({"ccomp", "xcomp", "csubj", "acl", "acl:relcl"})
PROPOSING = WordSet("proposing")
ONE = frozenset({"NN", "NNP"})


def subject_before(it: Token, passage: Passage) -> Token | None:
    """The thing that the clause before "it", in its sentence or the one before, is about; None where that may be what the text is about.

    "A drone costs little. It | threatens us": one thing, neither somebody nor a law named before nor what names one.
    """
    if it.lower_ != "it" or relation(it) not in SUBJECTS or words_on(it.head, "aux") & UNTOLD:
        return None
    nearest = next(_subjects_before(it, passage), None)
    return nearest if nearest is not None and _is_thing(nearest, passage) else None


def joined_subject(noun: Token, passage: Passage) -> Token | None:
    """The thing that the clause before is about in quoted words ("encryption | protects us and it is good"): "it" goes on with that."""
    clause = noun.head
    while noun.lower_ == "it" and passage.quotation(noun) is not None and (relation(clause) in ("conj", "ccomp") or _goes_on(clause)):
        before = clause.head
        for subject in children(before, "nsubj", "nsubj:pass") if relation(clause) != "ccomp" else ():
            if subject.tag_ in ("NN", "NNP") and not _is_somebody(subject, passage):
                return subject
        clause = before
    return None


def _goes_on(clause: Token) -> bool:
    """True for a clause that says more of what the one before is about ("fraud is not just a crime, it | is an attack |")."""
    return relation(clause) == "parataxis" and clause.i > clause.head.i and copula(clause) is not None and copula(clause.head) is not None


def _is_somebody(noun: Token, passage: Passage) -> bool:
    """True for who is known to be a person or a body; a capital at a sentence's beginning alone says nothing."""
    one = holder(noun, passage)
    return one is not None and (one.label != "name" or one.actor.iri is not None or passage.discourse.is_person(one.actor))


def object_above(it: Token) -> Token | None:
    """What is done or said of in the main clause on which one with "it" hangs ("praised | the order |, calling it a first step")."""
    clause = it.head
    if relation(clause) == "ccomp" and relation(it) in SUBJECTS:
        clause = clause.head  # "vetoed the plan, saying it would hurt them"
    if it.lower_ != "it" or clause.tag_ != "VBG" or relation(clause) != "advcl" or words_on(clause, "mark"):
        return None
    above = children(clause.head, "obj", "nsubj:pass")
    return next((thing for thing in above if thing.tag_ in ONE and thing.i < clause.i and not children(thing, "conj")), None)


def sided_before(it: Token, passage: Passage) -> Token | None:
    """The thing that somebody takes a side on in the sentence before ("banks back | the tax. Others oppose it")."""
    begin = it.sent.start
    before = it.doc[begin - 1].sent if begin and it.lower_ != "them" else None
    for verb in reversed(before) if before is not None else ():
        taken = any(frame.frame == "obj" and frame.sign for frame in _frames(verb))
        if taken and not any(_is_policy(who, passage) for who in children(verb, "nsubj")):
            for thing in children(verb, "obj", "nsubj:pass"):
                back = any(word.lower_ == "it" for word in thing.subtree)  # "an amendment to strike it"
                if thing.pos_ in ("NOUN", "PROPN") and thing.tag_ in ONE and not back:
                    return thing
    return None


def sided_here(them: Token) -> Token | None:
    """The things that somebody takes a side on earlier in the sentence ("rejects | the texts |, while others welcome them")."""
    if them.lower_ != "them":
        return None
    for word in reversed(them.doc[them.sent.start : them.i]):
        for thing in _sided(word):
            if thing.tag_ in PLURAL and thing.i < them.i and thing.lemma_.lower() not in group_nouns() and not is_measure(thing):
                return thing
    return None


def _sided(word: Token) -> list[Token]:
    """What a verb or noun is for or against ("rejects | the texts", "opposition to | the texts")."""
    frames = {frame.frame for frame in _frames(word)}
    behind = {f"prep:{case}" for frame in nouns().get(word.lemma_.lower(), ()) for case in frame.prepositions} | frames
    direct = children(word, "obj", "nsubj:pass") if "obj" in frames else []
    return [*direct, *(thing for case, thing in obliques(word) if f"prep:{case}" in behind)]


def policy_before(it: Token) -> Token | None:
    """The bill, plan or rule named last before "it", at most a sentence back ("once a critic of | the bill |, Acme now backs it")."""
    begin = it.sent.start
    before = it.doc[start_before(it.doc, begin) : it.i] if it.lower_ != "them" else ()
    found = [word for word in reversed(before) if word.tag_ == "NN" and word.lemma_.lower() in policy_nouns() and not is_no_law(word)]
    found = [word for word in found if not stands_inside(it, word.i)]
    written = [word for word in found if policy_nouns()[word.lemma_.lower()] is TargetKind.INSTRUMENT] if _is_of_texts(it) else []
    return next(iter(written or found), None)


def topic_before(it: Token) -> Token | None:
    """The bill, plan or rule that the main clause of the sentence before is about ("| the substitute | guts a law. Reject it").

    What doing something to it would bring is said of it, too ("adopting | the plan | would cost us. Reject it").
    """
    begin = it.sent.start
    deeds = children(it.doc[begin - 1].sent.root, "csubj") if begin and it.lower_ == "it" else []
    for thing in [thing for deed in deeds for thing in children(deed, "obj")]:
        if thing.tag_ == "NN" and thing.lemma_.lower() in policy_nouns():
            return thing
    for word in it.doc[start_before(it.doc, begin) : begin] if it.lower_ == "it" else ():
        if word.tag_ == "NN" and relation(word) in SUBJECTS and word.head == word.sent.root and word.lemma_.lower() in policy_nouns():
            return word
    return None


def _is_of_texts(it: Token) -> bool:
    """True for what is done to texts, not to matters ("the code slows our growth, but we will sign | it |")."""
    return relation(it) == "obj" and any(frame.manner == "act" for frame in _frames(it.head))


def proposed_before(it: Token) -> Token | None:
    """The thing that somebody proposes in the sentence before, whatever it is ("Roe floated | a curfew |. Acme opposes it")."""
    begin = it.sent.start
    for verb in it.doc[start_before(it.doc, begin) : begin] if it.lower_ != "them" else ():
        if verb.lemma_.lower() in PROPOSING:
            for thing in children(verb, "obj", "nsubj:pass"):
                if thing.tag_ == "NN":
                    return thing
    return None


def is_about_a_deed(it: Token, token: Token) -> bool:
    """True if "it" may be what is done to the token and not that itself ("wants to wipe out | the laws. It | is a bad idea")."""
    while relation(token) in BEFORE and token.head.i > token.i:
        token = token.head
    verb = token.head
    signs = object_signs(_frames(verb))
    return it.head.lemma_.lower() in IDEAS and relation(token) == "obj" and signs == {-1} and relation(verb) != "ROOT"


def deed_before(it: Token, judged: Token) -> Token | None:
    """The act that the sentence before tells of, where "it" is judged as an event ("Roe vetoed it. Acme said | that | was a mistake").

    What "is" a mistake may be the text; what somebody "called" one is the act if that was against the text.
    """
    begin, told = it.sent.start, it.head == judged
    if it.lower_ not in ("it", "that", "this") or not begin or judged.lemma_.lower() not in EVENTFUL:
        return None
    root = it.doc[begin - 1].sent.root
    signs = {frame.sign for frame in _frames(root) if frame.manner == "act" and frame.frame == "obj"}
    past = "was" in words_on(judged, "cop")
    return root if (signs and past) or (signs == {-1} and not told) else None


def _frames(verb: Token) -> Sequence[VerbFrame]:
    return verbs().get(lemma(verb)) or verbs().get(verb.lemma_.lower(), ())


def is_plural(place: int, passage: Passage) -> bool:
    """True if the phrase that begins at a token, or has it as its head, speaks of several things."""
    head = passage.doc[place]
    while relation(head) in BEFORE and head.head.i > head.i:
        head = head.head
    return head.tag_ in PLURAL


def _is_policy(noun: Token, passage: Passage) -> bool:
    """True for a law or a draft of one, which takes no side ("the Code | undermines the Act")."""
    if noun.lemma_.lower() in policy_nouns() or noun.lemma_.lower() in act_nouns():
        return True
    name = passage.names.get(noun.i)
    return name is not None and any(iri in passage.discourse.registry.instruments for iri in name.iris)


def _subjects_before(it: Token, passage: Passage) -> Iterator[Token]:
    """Subjects before "it", the nearest first, less those of what contains it ("Roe said that | it") and of what only says who spoke."""
    begin = it.sent.start
    begin = start_before(it.doc, begin)
    around = set(_containing(it.head))
    quoted = passage.quotation(it) is not None
    for subject in reversed(it.doc[begin : it.i]):
        clause = subject.head
        if relation(subject) not in SUBJECTS or clause.i in around or relation(clause) in ("acl", "acl:relcl"):
            continue
        if reporting_verb(clause) is None and is_verbal(clause) and (not quoted or passage.quotation(subject) is not None):
            yield subject


def _containing(clause: Token) -> Iterator[int]:
    """The clauses that the clause is a part of, as what is said or thought; one beside it shares with it what they are about."""
    while relation(clause) in INNER:
        clause = clause.head
        yield clause.i


def _is_thing(noun: Token, passage: Passage) -> bool:
    """True for one thing that is nobody and leads to nothing the text spoke of before ("the vote | on SB 53")."""
    if noun.tag_ != "NN" or noun.pos_ != "NOUN" or noun.lemma_.lower() in group_nouns() or is_measure(noun) or children(noun, "conj"):
        return False
    start, end = full_phrase(noun)
    spoken_of = (trace for trace in passage.discourse.trail if isinstance(trace.entity, Target) and trace.block == passage.number)
    return not any(start <= trace.token < end for trace in spoken_of) and holder(noun, passage) is None
