"""What somebody is asked to do: "urged that the Senate reject it", "in urging the governor to sign it"; who asks takes the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, verbs

from .clauses import own_subjects
from .gerunds import doer_of, is_how
from .noun_phrases import conjuncts, phrase
from .syntax import SUBJECTS, children, is_passive, lemma, obliques, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

ASKING = WordSet("asking")
INSISTING = WordSet("insisting")  # also of what is so: "insists that critics misread it"
BURDENS = WordSet("burdens to act")
RECOMMENDING = WordSet("recommending")
DEEP = 4

CHARGING = WordSet("charging with a task")
OFFICIAL = WordSet("applying a law", "work of an office")


def asking(clause: Token) -> Token | None:
    """The verb that asks for what a clause tells ("| demanded | that Congress repeal it"), None for what is told as a fact."""
    head = clause.head
    word = head.lemma_.lower()
    asks = word in ASKING | INSISTING and relation(clause) == "ccomp" and not is_passive(head)
    if clause.i < head.i or not (asks or is_recommended(clause)):
        return None
    auxiliaries = [aux.lower_ for aux in children(clause, "aux", "aux:pass")]
    passive = clause.tag_ == "VBN" and auxiliaries == ["be"]
    plain = clause.tag_ in ("VB", "VBP") or (clause.tag_ == "NN" and bool(children(clause, "obj")))
    wanted = passive or (plain and not auxiliaries)
    sure = passive or clause.tag_ == "VB" or any(noun.tag_ in ("NN", "NNP") for noun in children(clause, *SUBJECTS))
    return head if wanted and own_subjects(clause) and (sure or word in ASKING) else None


def is_recommended(clause: Token) -> bool:
    """True for what a noun of asking goes on to say ("the panel's | recommendation | that Congress pass it"), not for a relative clause."""
    noun = clause.head
    told = relation(clause) in ("acl", "acl:relcl", "ccomp") and noun.pos_ == "NOUN" and noun.lemma_.lower() in RECOMMENDING
    return told and "that" in words_on(clause, "mark")


def asked(verb: Token) -> list[Token]:
    """Who is asked to do what the verb says, nobody where nobody is."""
    for _ in range(DEEP):
        if asking(verb) is not None:
            return own_subjects(verb)
        head = verb.head
        if (doer := doer_of(verb)) is not None and _wishes(doer.head):
            return [doer]
        passive = is_passive(head)
        if verb.i > head.i and (relation(verb) == "xcomp" or _is_purpose(verb) or (passive and relation(verb) == "advcl")):
            urged = (own_subjects(head) if passive else children(head, "obj", "iobj")) if _urges(head) else []
            if urged:
                return [part for noun in urged for part in conjuncts(noun)]
        by_doing = relation(verb) == "advcl" and is_how(verb)  # "urged them to help | by passing | it"
        if not (relation(verb) in ("xcomp", "conj") or by_doing or _is_purpose(verb)) or head.i == verb.i:
            return []
        verb = head
    return []


def called_on(verb: Token) -> list[Token]:
    """Who is wanted to do it behind a verb of asking ("pushed for | Roe | to sign it"), where a parser gives him to that verb."""
    head = verb.head
    if head.i >= verb.i or "to" not in words_on(verb, "mark", "aux") or not (_urges(head) or lemma(head) in ASKING):
        return []
    behind = [noun for preposition, noun in obliques(head) if preposition == "for" and noun.i < verb.i]
    return [part for noun in behind if is_to_act(noun) for part in conjuncts(noun)]


def _is_purpose(verb: Token) -> bool:
    """True for what something is to be done for ("urged them to take steps | to repeal | it")."""
    return relation(verb) == "advcl" and "to" in words_on(verb, "mark", "aux")


def _wishes(verb: Token) -> bool:
    """True for who wants others to do a thing that they may not have done ("| supports | the agency taking action")."""
    return any(frame.frame == "obj" and frame.sign > 0 and frame.manner == "attitude" for frame in verbs().get(verb.lemma_.lower(), ()))


def pressed(verb: Token) -> list[Token]:
    """Who is only "under pressure" or "under orders" to do what the verb says, nobody where nobody is."""
    to_do = verb.head.i != verb.i and "to" in words_on(verb, "mark")
    behind = [noun for preposition, noun in obliques(verb.head) if preposition == "under" and noun.i < verb.i] if to_do else []
    for burden in (verb, *([verb.head] if to_do else []), *behind):
        under = burden in behind or "under" in words_on(burden, "case")
        if under and burden.lemma_.lower() in BURDENS:
            return own_subjects(burden) or own_subjects(burden.head)
    return []


def is_task(deed: Token) -> bool:
    """True for the work that somebody has been given ("is tasked with | enforcing | the rules", "responsible for | policing | them")."""
    marks = words_on(deed, "mark", "case") if deed.tag_ == "VBG" and deed.head.i < deed.i else frozenset()
    given = "with" in marks and deed.head.lemma_.lower() in CHARGING and deed.head.tag_ == "VBN"
    return given or ("for" in marks and deed.head.lower_ == "responsible" and deed.lemma_.lower() in OFFICIAL)


def is_left_to(verb: Token) -> bool:
    """True for what is only for somebody to do ("the need for | Congress to pass | it"), and for what he is to do it by."""
    for _ in range(DEEP):
        marked = "for" in words_on(verb, "mark") or any("for" in words_on(noun, "case") for noun in children(verb, "nsubj"))
        if marked and "to" in words_on(verb, "mark", "aux") and children(verb, "nsubj"):
            return True
        if not _is_purpose(verb) or verb.head.i > verb.i:
            return False
        verb = verb.head
    return False


def _urges(word: Token) -> bool:
    """True for a verb of urging, also for its gerund where a tagger takes it for a noun."""
    stem = word.lower_.removesuffix("ing")
    forms = (lemma(word), word.lemma_.lower(), *((stem, f"{stem}e") if word.lower_.endswith("ing") else ()))
    return any(frame.frame == "urge" for form in forms for frame in verbs().get(form, ()))


def is_to_act(noun: Token) -> bool:
    """True for who is to do what is wanted ("called for | Congress and the states | to act"): it is the deed that is wanted."""
    first = noun
    while relation(first) == "conj" and first.head.i < first.i:
        first = first.head
    wanted = "for" in words_on(first, "case", "mark")
    end = max(phrase(each)[1] for each in conjuncts(first))
    return wanted and noun.doc[end : end + 1].text == "to" and noun.doc[end + 1 : end + 2].text.islower()
