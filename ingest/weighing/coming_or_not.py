"""Readings that mistake what is said of a thing's coming for the side on it: "no delay", "take no action to ban it", "Ban deepfakes"."""

from __future__ import annotations

from ingest.lexicon import WordSet, object_signs, verbs
from ingest.parsing.clauses import is_negated
from ingest.parsing.comparing import is_lesser
from ingest.parsing.duties import is_duty
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_passive, lemma, relation, words_on
from ingest.sides.appetites import is_unwanted
from ingest.sides.judged import judgement
from ingest.what.sparing_from import CARVING

from .deeds import does, naming_tokens
from .sensing import Sense

SHOULD = frozenset({"should", "must", "shall"})
STEPS = WordSet("steps that have an aim")
NONE = frozenset({"no", "neither"})


def is_said_of_its_coming(reading: Sense, passage: Passage) -> bool:
    """True if what is read as wanted is not to come, or what is read as unwanted is to come or to stay."""
    return (
        _is_wanting(reading, passage)
        or _is_ordered(reading, passage)
        or _is_none(reading, passage)
        or _is_lesser(reading, passage)
        or _is_ruled_out(reading, passage)
        or _is_let_stand(reading)
        or _is_unwanted(reading, passage)
        or _is_left_undone(reading)
        or _is_spared(reading, passage)
    )


def _is_left_undone(reading: Sense) -> bool:
    """True for support of what nobody is to do anything toward ("recommended to take | no action to restrict them |")."""
    deed = None if reading.aim is None else reading.predicate.doc[reading.aim.start]
    if deed is None or reading.sign <= 0 or deed.tag_ != "VB" or relation(deed) not in ("acl", "advcl", "xcomp"):
        return False
    steps = (deed.head, *children(deed.head, "obj"))
    none = any(step.lemma_.lower() in STEPS and words_on(step, "det") & NONE and step.i < deed.i for step in steps)
    return none and not is_negated(deed)


def _is_spared(reading: Sense, passage: Passage) -> bool:
    """True for who himself would keep a thing out of a law, where only the keeping out is heard ("would | exclude hobbyists from it |")."""
    deed = None if reading.aim is None else reading.predicate.doc[reading.aim.start]
    return deed is not None and reading.sign < 0 and deed.lemma_.lower() in CARVING and does(reading.holder, deed, passage)


def _is_ruled_out(reading: Sense, passage: Passage) -> bool:
    """True where the words themselves say what should not be ("| toys should not be taxed |, Roe argued"): that is what is wanted."""
    aimed = reading.aim
    if aimed is None or reading.sign >= 0 or aimed.target.iri is not None:
        return False
    words = passage.doc[aimed.start : aimed.end]
    duties = [word for word in words if word.lower_ in SHOULD and word.head in words]
    return any(is_negated(duty.head) and words[0].i < duty.i and words[0].tag_ != "MD" for duty in duties)


def _is_let_stand(reading: Sense) -> bool:
    """True for what should not be ended ("| a delay | should not be ruled out"), where the encoder hears only the ending."""
    verb, aimed = reading.predicate, reading.aim
    signs = object_signs(verbs().get(lemma(verb), ()))
    if aimed is None or reading.sign >= 0 or signs != {-1} or not is_passive(verb) or not is_negated(verb) or not is_duty(verb):
        return False
    return verb.left_edge.i <= aimed.start and aimed.end <= verb.i


def _is_wanting(reading: Sense, passage: Passage) -> bool:
    """True for what somebody else's deed goes without, to the speaker's regret ("| without safeguards |, it can harm us")."""
    aimed = reading.aim
    if aimed is None or reading.sign >= 0:
        return False
    head = passage.doc[aimed.start : aimed.end].root
    without = "without" in words_on(head, "case", "mark")
    needless = any(judgement(word) < 0 for word in children(head, "amod"))  # "free to sell without | needless rules"
    return without and not needless and not does(reading.holder, reading.predicate, passage)


def _is_ordered(reading: Sense, passage: Passage) -> bool:
    """True for what is to be ended, marked and named together with the order to end it ("| Ban deepfakes |", "Roe: | Ban deepfakes |")."""
    aimed, named = reading.aim, naming_tokens(reading, passage)
    if aimed is None or reading.sign >= 0:
        return False
    deed = passage.doc[aimed.start]
    headline = deed.i > 0 and passage.doc[deed.i - 1].text == ":" and all(token.i < deed.i for token in named)
    if named and not headline:
        return False
    ordered = relation(deed) == "ROOT" and deed.tag_ in ("VB", "VBP", "VBG") and not children(deed, "nsubj", "nsubj:pass", "aux")
    item = deed.i == 0 and passage.block.role == "item"  # a small parser takes such an order for a name
    frames = [frame.frame for word in (deed.lemma_.lower(), deed.lower_) for frame in verbs().get(word, ())]
    whole = "clause" in frames or aimed.target.name.lower().startswith(deed.lower_)
    return (ordered or item or (headline and bool(named))) and bool(frames) and whole and not is_negated(deed)


def _is_none(reading: Sense, passage: Passage) -> bool:
    """True for what is said not to come ("insisted there will be | no delay")."""
    aimed = reading.aim
    if aimed is None or reading.sign <= 0 or reading.predicate.lemma_ != "be":
        return False
    head = passage.doc[aimed.start : aimed.end].root
    return "no" in words_on(head, "det") and "there" in words_on(head.head, "expl")


def _is_lesser(reading: Sense, passage: Passage) -> bool:
    """True for what something is preferred to, where the encoder takes the preference for one of both."""
    aimed = reading.aim
    return aimed is not None and reading.sign > 0 and is_lesser(passage.doc[aimed.start : aimed.end].root)


def _is_unwanted(reading: Sense, passage: Passage) -> bool:
    """True for what there is no wish for, where the encoder hears the wish ("has little appetite for | a bill |")."""
    aimed = reading.aim
    return aimed is not None and reading.sign > 0 and is_unwanted(passage.doc[aimed.start : aimed.end].root)
