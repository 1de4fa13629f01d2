"""Words that say only that something is done: "urged them | to take action now | to delay the act" asks for the delay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import VerbFrame, WordSet
from ingest.parsing.clauses import objects
from ingest.parsing.syntax import children, words_on
from ingest.what.stepping import AIMS, TAKING

if TYPE_CHECKING:
    from spacy.tokens import Token

DOING = {**TAKING, "lead": WordSet("steps led")}
TAKEN = VerbFrame("take", "means", 1, 0.7, "act")
NOT_TAKEN = VerbFrame("take", "means", -1, 0.7, "act")


def takes_steps(verb: Token) -> bool:
    """True for a verb behind which stands what the steps are for ("take | action", "lead | the fight", "step up")."""
    own = verb.lemma_.lower()
    if own == "step":
        return verb.doc[verb.i + 1 : verb.i + 2].text == "up"
    return any(noun.lemma_.lower() in DOING[own] for noun in objects(verb)) if own in DOING else False


def takes_none(verb: Token) -> bool:
    """True for steps that are not to be taken ("take | no | action to limit them")."""
    return any("no" in words_on(noun, "det") for noun in objects(verb) if noun.lemma_.lower() in DOING.get(verb.lemma_.lower(), ()))


def purpose_of_steps(verb: Token) -> Token | None:
    """What the steps are to do ("must do more to | keep | children safe", "do a better job of | protecting | them")."""
    if not takes_steps(verb):
        return None
    places = [verb, *(noun for noun in objects(verb) if noun.i > verb.i)]
    deeds = [deed for place in places for deed in children(place, "advcl", "xcomp", "acl") if deed.i > verb.i]
    fitting = (deed for deed in deeds if AIMS.get((words_on(deed, "mark", "case") & AIMS.keys() or {""}).pop()) == deed.tag_)
    return next(fitting, None)
