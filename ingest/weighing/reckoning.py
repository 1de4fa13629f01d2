"""The side that the words between a target and a holder make up: "relieved that Roe vetoed it", "opposes Acme's push to kill it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, adjectives, expectations, feelings, intention_nouns, nouns, object_signs, speech_verbs, verbs
from ingest.parsing.clauses import is_negated, is_undercut, objects, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.counterfactual import counterfactual
from ingest.parsing.gerunds import doer_of, is_how, is_to_doing, planner_of
from ingest.parsing.mandates import asked, asking
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, copula, is_fought, is_passive, obliques, relation, words_on
from ingest.parsing.unreal import LAPSES
from ingest.sides.judged_deeds import judged_deed
from ingest.sides.publishing import signers_of
from ingest.sides.reactions import TIDINGS
from ontology.model import TargetKind

from .deeds import does, frames_of, is_in, naming_tokens
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

DEEP = 6
WEIGHING = WordSet("weighing whether")  # who does so of an act is nearer to it than others are
ENDING = frozenset({"lift"})  # said of what is in force; of other things ("lift the economy") nothing is asked here
LIMITING = WordSet("limiting")
DEEDS = frozenset({"acl", "advcl", "ccomp", "xcomp"})


def reckoned(reading: Sense, passage: Passage) -> int:
    """The holder's side on the words of the target, 0 where the words above them do not surely say, or where one verb says all."""
    word, sign = _deed(reading)
    for step in range(DEEP):
        if is_negated(word):
            sign *= -1 if _is_to_be_left(word) else 0
        if not sign or is_undercut(word) or counterfactual(word) is not None or _is_told_how(word):
            return 0
        sign *= -1 if is_fought(word) else 1
        if _signs(word, reading, passage):
            return sign
        if _planned(word) is None and not _side_on_doing(word) and _holds(word, reading, passage):
            more = step or word.i != reading.predicate.i or planner_of(word) is not None or is_fought(word)
            return sign if more else 0
        if relation(word) == "conj" and own_subjects(word):
            return 0  # "Roe opposes, and | Doe supports, | the act"
        if (blamed := _blamed_for(word)) is not None:
            word, sign = blamed[0], sign * blamed[1]
            continue
        tried = sign < 0 and relation(word) == "xcomp" and word.head.lemma_.lower() in LAPSES  # who fails to stop it is against it
        if relation(word) != "conj" and not tried and not is_fought(word):
            sign *= _side_above(word)
        if word.head.i == word.i:
            return 0
        word = word.head
    return 0


def _deed(reading: Sense) -> tuple[Token, int]:
    """The deed that the target undergoes and the side which that shows on it; 1 where the target's words are the deed itself."""
    verb, aimed = reading.predicate, reading.aim
    if aimed is None:
        return verb, 0
    own = next((word for word in verb.doc[aimed.start : aimed.end] if word.pos_ != "ADV"), verb)
    judging = any(frame.frame in ("as", "pred") for frame in frames_of(own))
    is_deed = relation(own) in DEEDS or is_fought(own)
    if own.tag_ in ("VB", "VBG") and is_deed and aimed.target.kind is not TargetKind.ACTOR and not judging:
        return own, 1
    signs = {-1} if verb.lemma_.lower() in ENDING or verb.lemma_.lower() in LIMITING else object_signs(frames_of(verb))
    if not any(aimed.start <= noun.i < aimed.end for noun in objects(verb)):
        cases = [case for case, noun in obliques(verb) if aimed.start <= noun.i < aimed.end]
        signs = {frame.sign for case in cases for frame in frames_of(verb) if frame.frame == f"prep:{case}"}
        # a small parser takes the particle of "water down | the act" for a preposition
        signs |= {frame.sign for case in cases for frame in verbs().get(f"{verb.lemma_.lower()} {case}", ()) if frame.frame == "obj"}
    return verb, signs.pop() if len(signs) == 1 else 0


def _side_above(word: Token) -> int:
    """The side that the head of a word shows on what the word tells, 0 for heads that show none."""
    head, kind = word.head, relation(word)
    called = judged_deed(head)
    if called is not None and called[0] == word:
        return called[1]
    if is_to_doing(word):
        return _side_to(head)
    if sided := _side_on_doing(word):
        return sided
    plan = _planned(word)
    if plan is not None:
        return intention_nouns()[plan.lemma_.lower()] * _side_of_noun(plan)
    doer = doer_of(word)
    if doer is not None:
        return _side_of_noun(doer)
    if kind == "xcomp":
        fitting = ("inf", "urge", "obj") if word.tag_ == "VBG" else ("inf", "urge")
        signs = {0 if frame.manner == "lapse" else frame.sign for frame in frames_of(head) if frame.frame in fitting}
        return 1 if head.lemma_.lower() in WEIGHING else signs.pop() if len(signs) == 1 else 0
    if kind in ("ccomp", "advcl", "acl", "acl:relcl") and word.i > head.i and (felt := feeling(head)):
        return felt
    if asking(word) is not None:
        return 1
    if kind == "acl" and head.lemma_.lower() in intention_nouns():
        return intention_nouns()[head.lemma_.lower()]
    if (kind == "advcl" and is_how(word)) or (kind in ("acl", "ccomp") and head.lemma_.lower() in TIDINGS):
        return 1
    return _side_of_noun(word)


def _side_on_doing(deed: Token) -> int:
    """The side that a verb shows on a deed behind its preposition ("retreated from | regulating it |"), 0 where that is not sure."""
    verb, cases = deed.head, {f"prep:{case}" for case in words_on(deed, "mark", "case")} if deed.tag_ == "VBG" else set()
    forms = [f"{verb.lemma_.lower()} {word.lower_}" for word in children(verb, "advmod") if word.i == verb.i + 1]
    known = [*frames_of(verb), *(frame for form in forms for frame in verbs().get(form, ()))]
    signs = {frame.sign for frame in known if frame.frame in cases}
    return signs.pop() if len(signs) == 1 else 0


def _side_to(head: Token) -> int:
    """The side that a word shows on what stands behind its "to" ("opposed to", "objects to", "opposition to"), 0 where that is not sure."""
    told = [*adjectives().get(head.lower_, ()), *adjectives().get(head.lemma_.lower(), ()), *nouns().get(head.lemma_.lower(), ())]
    signs = {frame.sign for frame in told if "to" in frame.prepositions} | {f.sign for f in frames_of(head) if f.frame == "prep:to"}
    return signs.pop() if len(signs) == 1 else 0


def _is_told_how(deed: Token) -> bool:
    """True for the means of what somebody only tells of others ("| by barring | the council from acting, Roe said, they would")."""
    by = "by" in words_on(deed, "mark", "case")
    return by and deed.i < deed.head.i and deed.head.lemma_.lower() in speech_verbs()


def _blamed_for(deed: Token) -> tuple[Token, int] | None:
    """The verb that blames or praises somebody for a deed, and its sign ("slammed Roe for | vetoing it"), None for other deeds."""
    if deed.tag_ != "VBG" or "for" not in words_on(deed, "mark", "case"):
        return None
    verb = deed.head if deed.head.pos_ == "VERB" else deed.head.head
    signs = {frame.sign for frame in frames_of(verb) if frame.frame == "deed"}
    return (verb, signs.pop()) if len(signs) == 1 and verb.i < deed.i else None


def _is_to_be_left(word: Token) -> bool:
    """True for what others are asked not to do ("urged the Senate not | to weaken it"), where "not" turns the side."""
    asked_of = relation(word) == "xcomp" and any(frame.frame == "urge" for frame in frames_of(word.head))
    return asked_of and "to" in words_on(word, "mark")


def _planned(word: Token) -> Token | None:
    """The noun of intention right before an infinitive that a parser hung on the noun's verb ("dropped | plans | to allow it")."""
    before = [word.doc[mark.i - 1] for mark in children(word, "mark") if mark.lower_ == "to" and mark.i > word.head.i]
    return next((noun for noun in before if noun.lemma_.lower() in intention_nouns() and noun in objects(word.head)), None)


def _side_of_noun(noun: Token) -> int:
    """The side that a verb shows on its object or on what stands behind its preposition ("opposed | efforts", "alarmed by | reports")."""
    verb = noun.head
    if noun.pos_ not in ("NOUN", "PROPN"):
        return 0
    if noun in objects(verb):
        signs = object_signs(frames_of(verb))
    else:
        cases = {case for case, inner in obliques(verb) if inner == noun}
        signs = {feeling(verb)} if cases and feeling(verb) else {f.sign for f in frames_of(verb) if f.frame in {f"prep:{c}" for c in cases}}
    return signs.pop() if len(signs) == 1 else 0


def feeling(word: Token) -> int:
    """The sign of a word that says how one feels about what happens ("relieved", "fears", "disappointment"), 0 for other words."""
    for form in (word.lower_, word.lemma_.lower()):
        if form in feelings():
            return feelings()[form]
        if form in expectations():
            return expectations()[form]
    signs = {frame.sign for frame in nouns().get(word.lemma_.lower(), ()) if "that" in frame.prepositions}
    signs |= {feelings()[noun.lemma_.lower()] for noun in children(word, "obj") if noun.lemma_.lower() in feelings()}
    return signs.pop() if len(signs) == 1 else 0


def _signs(word: Token, reading: Sense, passage: Passage) -> bool:
    """True if the holder signed a writing that the word tells of, or that came of what it tells ("spoke out, launching | a petition")."""
    for writing, noun in signers_of(word.sent):
        told = [writing, writing.head, *([writing.head.head] if relation(writing.head) in ("advcl", "conj") else [])]
        says = word in told or (word.head == writing and relation(word) in ("acl", "acl:relcl"))
        if says and any(is_in(each, reading.holder.text, passage) for each in noun.subtree):
            return True
    return False


def _holds(word: Token, reading: Sense, passage: Passage) -> bool:
    """True if the holder does, plans or feels what the word says."""
    if word.pos_ == "NOUN" and not own_subjects(word):
        owners = [*children(word, "nmod:poss"), *(giver for case, giver in obliques(word) if case in ("by", "from"))]
        if feeling(word) and word in objects(word.head):
            owners += own_subjects(word.head)
        return any(is_in(each, reading.holder.text, passage) for owner in owners for each in (owner, *children(owner, "conj")))
    if feeling(word):
        be = copula(word)
        feelers = own_subjects(word) or (own_subjects(be) if be is not None else [])
        mine = any(feeler.lower_ in FIRST_PERSON for feeler in feelers) and not naming_tokens(reading, passage)
        return mine or any(is_in(feeler, reading.holder.text, passage) for feeler in feelers)
    if relation(word) == "xcomp" and not own_subjects(word):
        doer = doer_of(word) or planner_of(word)  # the subject of the verb above need not be who does it ("opposes | lifting it")
        row = [] if doer is None else [doer, *children(doer, "conj")]
        return any(is_in(each, reading.holder.text, passage) for each in row)
    if asked(word) or is_to_doing(word):
        return False
    if is_passive(word) and word.lower_ in adjectives():  # "is opposed to it"
        return any(is_in(subject, reading.holder.text, passage) for subject in own_subjects(word))
    return not (is_passive(word) and not children(word, "obl:agent", "obl")) and does(reading.holder, word, passage)
