"""What is said around a target without anybody's taking that side: a choice that one faces, a share too small, a law hard to enforce."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import objects, own_subjects
from ingest.parsing.closed_classes import PRESENT
from ingest.parsing.mandates import is_task, is_to_act, pressed
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, obliques, relation, words_on
from ingest.sides.amending import purpose_of
from ingest.sides.central import is_around_it, is_central
from ingest.sides.goods import harms_a_good
from ingest.sides.partings import parted_from
from ingest.sides.publishing import taken_in
from ingest.sides.remedies import is_answered
from ingest.sides.whose_matter import place_of

from .accused import is_said_by_others
from .deeds import does, governors, is_in, naming_tokens
from .in_passing import is_in_passing
from .in_spite import is_set_apart
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

CHOICES = WordSet("choices faced")
TALKING = WordSet("talking over")
OCCASIONS = WordSet("occasions to talk")
EXTENTS = frozenset({"best", "far", "long", "much", "strictly", "to"})
DEEP = 4
CHANCES = WordSet("chances")
HARD = WordSet("hard")
APPLYING = WordSet("applying a law")
LICENSING = WordSet("licensing")
LICENCES = WordSet("licences")
FEW = re.compile(
    r"\b(?:hardly any|scarcely any|very few|(?<!a )few|fewer than|less than|only|just|merely|barely) (?:(?:about|some|around) )?"
    r"(?:(?:\d{1,2}|one|two|three|four|a)(?:\.\d+)?(?:%| ?per ?cent| in \w+| of every \w+| third| quarter) ?)?(?:of )?",
    re.IGNORECASE,
)
NEAR = 8
MEANWHILE = frozenset({"although", "though", "while", "whilst"})
LIES = WordSet("lies")
HURRIES = WordSet("hurries")
BINDING = WordSet("binding")
BACKING = WordSet("backing")
GETTING = WordSet("getting")
ABSTAINING = WordSet("abstaining")


def takes_none(reading: Sense, passage: Passage) -> bool:
    """True for a reading of words that show no side, or not that of its holder."""
    named = naming_tokens(reading, passage)
    return (
        any(_faces_a_choice(token) or _has_a_chance(token) for token in named)
        or (reading.sign > 0 and any(is_few(token, passage) for token in (*named, *own_subjects(reading.predicate))))
        or (reading.sign < 0 and (_is_hard_to_apply(reading) or _gives_licence(reading, passage)))
        or (reading.sign > 0 and (_is_backed(reading, passage) or _is_bound(reading, passage) or _is_called_on(reading, passage)))
        or (reading.sign < 0 and (_is_lied_about(reading, passage) or _is_said_to_harm(reading, passage)))
        or (reading.sign > 0 and _is_hurried(reading, passage))
        or (reading.sign < 0 and _is_in_theirs(reading, passage))
        or (reading.aim is not None and is_answered(reading.aim, reading.predicate.sent))
        or any(is_task(verb) for verb in governors(reading.predicate))
        or _is_witness_only(reading)
        or _is_stressed(reading)
        or _is_for_later(reading, passage)
        or _is_to_be_amended(reading, passage)
        or _is_matter(reading, passage)
        or _is_around_another(reading, passage)
        or is_in_passing(reading)
        or _stands_behind_another(reading, passage)
        or _is_in_question(reading)
        or _is_occasion(reading, passage)
        or _parts_with(reading)
        or _is_in_a_writing(reading, passage)
        or is_set_apart(reading, passage)
        or _has_abstained(reading, passage)
        or is_said_by_others(reading, passage)
        or any(is_in(who, reading.holder.text, passage) for who in pressed(reading.predicate))
    )


def is_few(noun: Token, passage: Passage) -> bool:
    """True for so few of somebody that they do not speak for the rest ("only 3% of | voters")."""
    before = passage.words(max(noun.i - NEAR, noun.sent.start), noun.i + 1)
    said = [each for each in FEW.finditer(before) if len(each.group().split()) > 1 or each.group().lower().startswith("few")]
    return bool(said) and len(before[said[-1].end() :].split()) <= 2


def _faces_a_choice(noun: Token) -> bool:
    verb = noun.head
    return (
        verb.lemma_.lower() == "face"
        and noun in own_subjects(verb)
        and any(each.lemma_.lower() in CHOICES for each in children(verb, "obj"))
    )


def _has_a_chance(noun: Token) -> bool:
    """True for who may do a thing, in the eyes of others ("the state | has an opportunity to pass it")."""
    verb = noun.head
    had = children(verb, "obj") if verb.lemma_.lower() == "have" and noun in own_subjects(verb) else []
    return any(each.lemma_.lower() in CHANCES and any(word.tag_ == "VB" for word in each.subtree) for each in had)


def _is_hard_to_apply(reading: Sense) -> bool:
    """True for a doubt whether a law can be applied, which is none of the law ("will be challenging to enforce")."""
    word = reading.predicate
    hard = word if word.lower_ in HARD else word.head if word.lemma_.lower() in APPLYING else None
    return hard is not None and hard.lower_ in HARD and any(deed.lemma_.lower() in APPLYING for deed in hard.subtree if deed.i > hard.i)


def _gives_licence(reading: Sense, passage: Passage) -> bool:
    """True for who is said to let a thing happen ("opened the door to fraud"): against it is who says so."""
    verb = next((verb for verb in governors(reading.predicate) if verb.lemma_.lower() in LICENSING), None)
    given = [] if verb is None else [noun for noun in children(verb, "obj") if noun.lemma_.lower() in LICENCES]
    return verb is not None and bool(given) and does(reading.holder, verb, passage)


def _is_lied_about(reading: Sense, passage: Passage) -> bool:
    """True for what others are said to tell lies about ("accused them of spreading misinformation about | the bill")."""
    head = passage.doc[reading.aim.start : reading.aim.end].root if reading.aim is not None else reading.predicate
    about = bool(words_on(head, "case") & {"about", "on", "regarding"})
    return about and head.head.lemma_.lower() in LIES


def _is_said_to_harm(reading: Sense, passage: Passage) -> bool:
    """True for who is accused of harming what nobody is against ("they are trying to undermine | public trust")."""
    aimed, verb = reading.aim, reading.predicate
    if aimed is None or aimed.target.iri is not None:
        return False
    head = passage.doc[aimed.start : aimed.end].root
    return head in objects(verb) and harms_a_good(verb, head)


def _is_in_theirs(reading: Sense, passage: Passage) -> bool:
    """True for whose own text holds what others are against ("strike | the clause | included in | the committee |'s text")."""
    head = passage.doc[reading.aim.start : reading.aim.end].root if reading.aim is not None else reading.predicate
    held = [inner for part in children(head, "acl") if part.tag_ == "VBN" for case, inner in obliques(part) if case == "in"]
    owners = [word for inner in held for word in inner.subtree if relation(word) == "nmod:poss"]
    return any(is_in(owner, reading.holder.text, passage) for owner in owners)


def _is_hurried(reading: Sense, passage: Passage) -> bool:
    """True for what others are in too great a hurry to do ("in the rush to | pass the bill |, do not forget privacy")."""
    head = passage.doc[reading.aim.start : reading.aim.end].root if reading.aim is not None else reading.predicate
    for verb in (head, *islice(head.ancestors, 2)):
        hurry = verb.head
        hurried = hurry.lemma_.lower() in HURRIES and hurry.i < verb.i and "in" in words_on(hurry, "case")
        if hurried and "to" in words_on(verb, "mark"):
            return True
    return False


def _is_backed(reading: Sense, passage: Passage) -> bool:
    """True for who has others' support, which says nothing of his own for them ("proud to have | the support of so many parents")."""
    head = passage.doc[reading.aim.start : reading.aim.end].root if reading.aim is not None else reading.predicate
    backing = next((noun for noun in (head, head.head) if noun.lemma_.lower() in BACKING and relation(noun) == "obj"), None)
    if backing is None or backing.head.lemma_.lower() not in GETTING:
        return False
    return reading.holder.text is None or not any(token in backing.subtree for token in naming_tokens(reading, passage))


def _is_bound(reading: Sense, passage: Passage) -> bool:
    """True for who is made to do what is told ("would require | makers, including Acme, | to warn buyers"): it is not their wish."""
    for verb in (reading.predicate, *islice(reading.predicate.ancestors, DEEP)):
        if verb.lemma_.lower() in BINDING:
            bound = children(verb, "nsubj:pass") if is_passive(verb) else children(verb, "obj", "iobj")
            return any(is_in(token, reading.holder.text, passage) for noun in bound for token in noun.subtree)
    return False


def _is_called_on(reading: Sense, passage: Passage) -> bool:
    """True for whom somebody only calls on to do a thing ("called for | the mayor | to testify")."""
    head = None if reading.aim is None else passage.doc[reading.aim.start : reading.aim.end].root
    behind = () if reading.aim is None or head is None else passage.doc[phrase(head)[1] : reading.aim.end]
    whole = any(is_passive(word) for word in behind)  # "called for | AI to be shared |"
    return head is not None and head.pos_ == "PROPN" and is_to_act(head) and not whole


def _stands_behind_another(reading: Sense, passage: Passage) -> bool:
    """True for who only backs or funds the one that takes the side ("backed by | Acme |, the group fights it")."""
    verb, aimed = reading.predicate, reading.aim
    if aimed is None:
        return False
    for participle in verb.sent:
        if participle.tag_ != "VBN" or participle == verb or verb in participle.subtree:
            continue
        by = [token for preposition, noun in obliques(participle) if preposition == "by" for token in noun.subtree]
        behind = any(is_in(token, reading.holder.text, passage) for token in by)
        helped = [participle.head] if relation(participle) == "acl" else own_subjects(participle.head)
        if behind and any(passage.doc[noun.i].pos_ == "PROPN" and _does_it(noun, verb) for noun in helped):
            return not any(aimed.start <= noun.i < aimed.end for noun in helped)
    return False


def _does_it(noun: Token, verb: Token) -> bool:
    """True if the noun is what does the verb, itself or one whose complement it is."""
    return any(noun in own_subjects(each) for each in governors(verb))


def _is_in_question(reading: Sense) -> bool:
    """True for what people talk over without its being said how they think of it ("discussed | how far it should go in banning it")."""
    verb = reading.predicate
    for clause in (verb, *islice(verb.ancestors, DEEP)):
        if relation(clause) in ("ccomp", "advcl", "xcomp", "acl") and clause.head.lemma_.lower() in TALKING and _is_open(clause):
            return True
        # "discussed | how best to share it", wherever a parser hangs what follows
        first = clause.doc[clause.i + 1] if clause.lemma_.lower() in TALKING and clause.i + 2 < len(clause.doc) else None
        if first is not None and first.lower_ == "how" and _asks(first) and reading.aim is not None:
            between = {word.lower_ for word in clause.doc[first.i : reading.aim.start]}
            return reading.aim.start > first.i and not between & (MEANWHILE | {"but", ";"})
        if words_on(clause, "mark") & MEANWHILE:
            return False  # "asks whether it applies, | while rejecting | its fines"
    return False


def _is_occasion(reading: Sense, passage: Passage) -> bool:
    """True for what only an occasion is about ("wrote to ministers during the final talks on | the act")."""
    head = passage.doc[reading.aim.start : reading.aim.end].root if reading.aim is not None else reading.predicate
    over = words_on(head, "case") & {"on", "about", "over"}
    when = words_on(head.head, "case") & {"in", "at", "during", "before", "amid", "after", "following"}
    return relation(head) == "nmod" and bool(over and when) and head.head.lemma_.lower() in OCCASIONS


def _has_abstained(reading: Sense, passage: Passage) -> bool:
    """True for those in brackets behind how many did not vote ("adopted by 50 votes, with 2 abstentions | (Peru, Chad) |")."""
    for token in naming_tokens(reading, passage):
        before = [each for each in token.doc[token.sent.start : token.i] if each.text in "()"]
        behind = before[-1].nbor(-1) if before and before[-1].text == "(" and before[-1].i > token.sent.start else token
        if behind.lemma_.lower() in ABSTAINING:
            return True
    return False


def _parts_with(reading: Sense) -> bool:
    """True for support of those with whom somebody parts ("broke with | Acme | in backing it") or "instead of" whom he wants others."""
    if reading.aim is None or reading.sign <= 0:
        return False
    head = reading.predicate.doc[reading.aim.start : reading.aim.end].root
    return head in parted_from(head.head) or "instead" in words_on(head, "case", "mark")


def _is_in_a_writing(reading: Sense, passage: Passage) -> bool:
    """True for who only gets or weighs what others write ("| BIS | received comments opposing | the rule |")."""
    getting = next((verb for each in governors(reading.predicate) if (verb := taken_in(each)) is not None), None)
    return getting is not None and does(reading.holder, getting, passage)


def _is_open(clause: Token) -> bool:
    return _asks(clause.left_edge)


def _asks(first: Token) -> bool:
    """True for the first word of a question that leaves open what is thought right."""
    return first.lower_ == "whether" or (first.lower_ == "how" and first.nbor().lower_ in EXTENTS)


def _is_for_later(reading: Sense, passage: Passage) -> bool:
    """True for what something else is wanted before ("we need talks | before the state adopts a policy |")."""
    doc = reading.predicate.doc
    first = doc[reading.aim.start] if reading.aim is not None else reading.predicate
    for clause in islice(first.ancestors, DEEP):
        if relation(clause) == "advcl" and clause.tag_ in PRESENT:
            later = any(mark.lower_ == "before" and clause.head.i < mark.i < first.i for mark in children(clause, "mark"))
            return later and not does(reading.holder, clause, passage)
    return False


def _is_stressed(reading: Sense) -> bool:
    """True for "that is right", by which a speaker only stresses what he has just told."""
    sentence = reading.predicate.sent
    words = [token.lower_ for token in sentence if not token.is_punct]
    return sentence.start > 0 and words[:1] == ["that"] and words[2:] in (["right"], ["correct"])


def _is_to_be_amended(reading: Sense, passage: Passage) -> bool:
    """True for the text that somebody amends for a purpose of his ("sought to amend | the bill | to require consent")."""
    head = None if reading.aim is None else passage.doc[reading.aim.start : reading.aim.end].root
    return head is not None and relation(head) == "obj" and purpose_of(head.head) is not None


def _is_matter(reading: Sense, passage: Passage) -> bool:
    """True for what somebody says that others should handle ("| AI chatbots | are an issue best left to Congress"): it is no praise."""
    head = None if reading.aim is None else passage.doc[reading.aim.start : reading.aim.end].root
    if head is None or relation(head) not in ("nsubj", "nsubj:pass"):
        return False
    clauses = (head.head, *children(head.head, "acl", "acl:relcl"))
    return reading.sign > 0 and any(place_of(clause, passage) is not None for clause in clauses)


def _is_around_another(reading: Sense, passage: Passage) -> bool:
    """True for that to which something else must be central ("oversight must be central to | any AI policy |")."""
    head = None if reading.aim is None else passage.doc[reading.aim.start : reading.aim.end].root
    return head is not None and (is_around_it(head) or is_central(head))


def _is_witness_only(reading: Sense) -> bool:
    """True for who is listed as a witness on an amendment ("testified to amend the bill")."""
    verb = reading.predicate
    return verb.lemma_.lower() == "amend" and relation(verb) in ("xcomp", "advcl") and verb.head.lemma_.lower() == "testify"
