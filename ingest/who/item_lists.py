"""Lists below a line that opens them: demands ("We call on Congress to:"), a side ("We oppose:"), others' doings ("States have:")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import MEANT, SAID, WordSet, verbs
from ingest.parsing.clauses import is_negated, objects, subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.item_labels import opens_demand
from ingest.parsing.reporting import reporting_verb
from ingest.parsing.syntax import children, is_passive, lemma, relation, words_on

from .actors import holders

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

READERS = frozenset({"you", "your", "yours"})
OWED = frozenset({"must", "need", "ought", "shall", "should"})
WANTING = WordSet("wanting in a list")
WANTED = WordSet("wanted in a list")


def observe(passage: Passage) -> None:
    """Note whose demands the items below this block are, if they are any; an item leaves it as it is."""
    if passage.block.role == "item":
        return
    discourse = passage.discourse
    discourse.others_list = discourse.demand_list = False
    discourse.listed_side = 0
    discourse.demanders = ()
    if passage.block.text.rstrip().endswith(":"):
        verb = passage.doc[-1].sent.root
        side = _side(verb, passage)
        discourse.demand_list = side > 0 or _demands(verb)
        discourse.listed_side = side or int(discourse.demand_list)
        discourse.others_list = not discourse.listed_side and _tells_of_others(verb, passage)
        wanting = side or (discourse.demand_list and verb.lemma_.lower() in WANTING) or _others_bind_themselves(verb, passage)
        discourse.demanders = _sayers(verb, passage) if wanting else ()


def listed_by(passage: Passage) -> tuple[Holder, ...] | None:
    """Whose words an item of a list is: nobody's where others' doings are listed; None where nothing tells, or the author does."""
    if passage.block.role != "item":
        return None
    return () if passage.discourse.others_list else passage.discourse.demanders or None


def is_demanded(verb: Token, passage: Passage) -> bool:
    """True for what an item of a list of demands asks for ("- Ban deepfakes in elections")."""
    bare = verb.tag_ in ("VB", "VBP", "VBG") and relation(verb) == "ROOT" and not children(verb, "nsubj", "nsubj:pass", "aux")
    return bare and passage.discourse.demand_list and passage.block.role == "item"


def heads_item(verb: Token, passage: Passage) -> bool:
    """True for what such an item asks for first, in its heading or its only sentence; behind it stands how."""
    readers = any(word.lower_ in READERS for word in verb.subtree)
    return verb.sent.start == 0 and is_demanded(verb, passage) and opens_demand(verb.lemma_) and not readers


def _demands(verb: Token) -> bool:
    """True for a clause that says what is wanted or ought to be done."""
    words = {verb.lemma_.lower(), *(noun.lemma_.lower() for noun in children(verb, "nsubj", "nsubj:outer", "obj"))}
    owed = any(word.lower_ in OWED for word in (verb, *children(verb, "aux"))) or bool(words & (WANTING | WANTED))
    return owed and not is_negated(verb)


def _side(verb: Token, passage: Passage) -> int:
    """The side that a clause takes on what stands below it ("We support:", "The union opposes the following measures:")."""
    signs = {frame.sign for frame in verbs().get(lemma(verb), ()) if frame.frame == "obj" and frame.manner in SAID}
    below = all(noun.lower_ == "following" or "following" in words_on(noun, "amod") for noun in objects(verb))
    ours = any(doer.lower_ in FIRST_PERSON for doer in subjects(verb))
    if len(signs) != 1 or not below or is_negated(verb) or is_passive(verb) or not (ours or _sayers(verb, passage)):
        return 0
    return signs.pop()


def _sayers(verb: Token, passage: Passage) -> tuple[Holder, ...]:
    """Who says it, if they are named; "we" are the author."""
    return tuple(one for doer in subjects(verb) if doer.lower_ not in FIRST_PERSON for one in holders(doer, passage))


def _others_bind_themselves(verb: Token, passage: Passage) -> bool:
    """True for a clause after which the items are what somebody else says that he will do ("the lab committed to:")."""
    to = passage.doc[-2:-1].text.lower() == "to"
    return to and bool(subjects(verb)) and not is_negated(verb) and not _is_ours(verb, passage) and _says(verb)


def _tells_of_others(verb: Token, passage: Passage) -> bool:
    """True for a clause that says what somebody else does, not what he says or wants."""
    return bool(subjects(verb)) and not _is_ours(verb, passage) and not (_says(verb) or verb.lemma_.lower() in OWED)


def _says(verb: Token) -> bool:
    return reporting_verb(verb) is not None or any(frame.manner in MEANT for frame in verbs().get(lemma(verb), ()))


def _is_ours(verb: Token, passage: Passage) -> bool:
    """True for what the author says or does, be it as "we" or by his own name."""
    doers, author = subjects(verb), passage.discourse.author()
    if any(word.lower_ in FIRST_PERSON for doer in doers for word in doer.subtree):
        return True
    return author is not None and any(one.actor == author for doer in doers for one in holders(doer, passage))
