"""What somebody should do: "states | should regulate AI", "| regulate | it"; whoever says so wants it, and nobody has done it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .clauses import is_negated, own_subjects
from .imperatives import is_imperative
from .syntax import children, is_passive, relation, words_on

if TYPE_CHECKING:
    from spacy.tokens import Token

DUTY = frozenset({"should", "must", "ought", "shall"})
OWING = frozenset({"need", "have", "ought"})
PUT_UP_WITH = frozenset({"VBD", "VBG", "VBN"})  # "complained of having to follow it" asks nobody to follow it
TURNING = frozenset({"but", "instead", "rather"})
ASKING = frozenset({"WDT", "WP", "WP$", "WRB"})
DEEP = 4


def is_duty(verb: Token) -> bool:
    """True for "should", "must", "need to" and their like, for commands, and for what they go on to: what else, by what and to what end."""
    return _owed(verb) is not None


def is_open_question(verb: Token) -> bool:
    """True for what is only asked about ("which labs | the rules should apply to", "who should audit them"), and so is no demand."""
    first = next((word for word in verb.subtree if not word.is_punct), verb)
    head = verb.head
    # "which labs": a parser may take the noun for the verb above
    above = relation(verb) == "ccomp" and head.i < first.i and any(word.tag_ in ASKING for word in children(head, "det"))
    asked = relation(verb) == "acl:relcl" and any(word.tag_ in ASKING for word in children(head, "det"))
    return asked or (relation(verb) in ("ccomp", "advcl", "conj", "acl") and (first.tag_ in ASKING or above))


def is_to_be_left(verb: Token) -> bool:
    """True for what should not be done ("should not weaken | or repeal it"), but for what should be done in its place.

    What one does "not need to" do is better left, too.
    """
    owed = _owed(verb)
    if owed is not None and _is_needless(owed):
        return not is_negated(owed)
    if is_negated(verb) or owed is None or owed.i == verb.i:
        return is_negated(verb)
    return is_negated(owed) and not TURNING & words_on(verb, "cc", "advmod")


def _owed(verb: Token) -> Token | None:
    """The verb that is said to be a duty, from which the verb's own duty comes; None for what is none."""
    for _ in range(DEEP):
        if _is_said(verb):
            return verb
        if own_subjects(verb) or children(verb, "aux") or verb.head.i >= verb.i or not (_goes_on(verb) or _serves(verb)):
            return None
        verb = verb.head
    return None


def _is_said(verb: Token) -> bool:
    governor = verb.head
    owing = relation(verb) == "xcomp" and governor.lemma_.lower() in OWING and governor.tag_ not in PUT_UP_WITH and governor.i < verb.i
    joined = relation(verb) == "conj" and verb.tag_ == "VB" and not own_subjects(verb)
    # a parser joins what comes second to the governor ("need to listen | and let it die")
    owing = owing or (joined and any(_is_said(other) for other in children(governor, "xcomp") if other.i < verb.i))
    return owing or bool(words_on(verb, "aux") & DUTY) or is_imperative(verb)


def _is_needless(verb: Token) -> bool:
    governor = verb.head
    return relation(verb) == "xcomp" and governor.lemma_.lower() in OWING and is_negated(governor)


def _goes_on(verb: Token) -> bool:
    """True for what is to be done besides ("should amend it | and instead adopt | standards")."""
    joined = verb.tag_ in ("VB", "VBP", "NN") or (is_passive(verb) and not children(verb, "aux:pass"))
    return relation(verb) == "conj" and joined and not children(verb, "mark")


def _serves(verb: Token) -> bool:
    """True for what is to come of it or to be its means ("should amend it | to remove | it", "should focus | on enforcing | it")."""
    marks = words_on(verb, "mark", "case", "aux")
    return relation(verb) == "advcl" and verb.tag_ in ("VB", "VBG") and bool(marks & {"to", "by", "on"}) and "whether" not in marks
