"""What is only told in passing of a target: that it shows how things are, that somebody attends it, or that it is in his charge."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, name_cues, nouns
from ingest.parsing.clauses import own_subjects
from ingest.parsing.syntax import children, lemma, relation, words_on

from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

EXAMPLES = WordSet("examples")
HOLDING = WordSet("hosting")
TALKS = WordSet("occasions to attend", "occasions to talk")
PUTTING_OFF = WordSet("putting off")
STEPS = WordSet("steps to a law", "occasions to talk")
DEEP = 6
QUESTIONS = frozenset({"how", "what", "when", "where", "why"})
ATTENDING = WordSet("attending")
OPENING = WordSet("opening an occasion")
MEETINGS = WordSet("meetings")
OCCASIONS = WordSet("occasions to attend")
OFFICES = WordSet("offices in charge of a text")  # who takes a text through a parliament
CHARGES = frozenset({"for", "of", "on"})


def is_in_passing(reading: Sense) -> bool:
    """True for words that show no side although the encoder hears one."""
    aimed = reading.aim
    if aimed is None:
        return False
    head = reading.predicate.doc[aimed.start : aimed.end].root
    return (
        _is_example(reading, head)
        or _is_attended(head)
        or _is_charge(head)
        or _is_talked_about(reading, head)
        or _is_put_off(reading, head)
    )


def _is_example(reading: Sense, head: Token) -> bool:
    """True for what shows how something is ("| copyright | is a great example of where laws fall behind")."""
    word = head.head if head in own_subjects(head.head) else reading.predicate
    behind = [token.lower_ for token in word.doc[word.i + 1 : word.i + 3]]
    return word.lemma_.lower() in EXAMPLES and len(behind) == 2 and behind[0] == "of" and behind[1] in QUESTIONS


def _is_attended(head: Token) -> bool:
    """True for an occasion or a process in which somebody only takes part ("participated in | the drafting |"), or that he holds."""
    verb = head.head
    held = lemma(verb) in HOLDING or lemma(verb) in OPENING or verb.lemma_.lower() in OPENING
    if relation(head) == "obj" and held and head.lemma_.lower() in MEETINGS:
        return True  # "brought | the summit | to a close, where many called for rules"
    return relation(head) in ("obj", "obl") and lemma(verb) in ATTENDING and head.lemma_.lower() in OCCASIONS


def _is_talked_about(reading: Sense, head: Token) -> bool:
    """True for the topic of an occasion that somebody holds ("held a hearing on | AI chatbots |"), also behind its title's colon."""
    verb = reading.predicate
    occasion = (
        next((each for each in children(verb, "obj") if each.lemma_.lower() in TALKS), None) if verb.lemma_.lower() in HOLDING else None
    )
    behind = verb.doc[occasion.i + 1 : occasion.i + 2].text if occasion is not None else ""
    return occasion is not None and behind in ("on", "about", "titled", "entitled", "called", ",") and head.i > occasion.i


def _is_put_off(reading: Sense, head: Token) -> bool:
    """True for a liking of what is only to be voted on or talked about another time ("postponed a vote to ban | face scans |")."""
    for verb in islice(head.ancestors, DEEP) if reading.sign > 0 else ():
        steps = [each for each in children(verb, "obj") if each.lemma_.lower() in STEPS] if verb.lemma_.lower() in PUTTING_OFF else []
        if any(step.i < head.i and step.doc[step.i + 1].lower_ in ("to", "on", "over", "about", "whether") for step in steps):
            return True
    return False


def _is_charge(head: Token) -> bool:
    """True for what somebody's post is for ("the rapporteur for | the act |", "minister of AI")."""
    post = head.head
    cases = words_on(head, "case")
    word = post.lemma_.lower()
    is_post = word in OFFICES or ((word, "post") in name_cues() and word not in nouns())
    return is_post and relation(head) == "nmod" and bool(cases & CHARGES)
