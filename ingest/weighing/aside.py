"""Who stands in a clause beside that of whoever takes the side: in "While | cities | want rules, a delay would hurt" the writer speaks.

So is who stands outside "with Roe calling for a ban", and who is only named in what "I" say.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import ideas, speech_verbs
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.syntax import children, lemma, relation, words_on
from ingest.who.actors import holder

from .candidates import voices
from .deeds import does, frames_of, naming_tokens, says_it
from .sensing import Sense

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

CONCEDING = frozenset({"although", "though", "whereas", "while", "whilst"})
MEANWHILE = frozenset({"as", "when"})
CLAUSES = frozenset({"ROOT", "advcl", "conj", "parataxis"})
DEEP = 6
FAR = 8  # tokens from "with" to what is done


def stands_aside(reading: Sense, passage: Passage) -> bool:
    """True for a reading whose side is that of another clause's doer."""
    named = naming_tokens(reading, passage)
    if reading.aim is None or not named or _speaks(reading, passage) or does(reading.holder, reading.predicate, passage):
        return False
    return (
        _is_outside_with(reading, named, passage)
        or any(_is_conceded(token, reading) for token in named)
        or _is_said_by_us(reading, named, passage)
    )


def _speaks(reading: Sense, passage: Passage) -> bool:
    """True for who says it, be that a speaker or the author who names himself beside "we" ("Acme is glad, and we support it")."""
    return says_it(reading, passage) or any(one.actor == reading.holder.actor for one in voices(reading.predicate.sent, passage))


def _is_outside_with(reading: Sense, named: list[Token], passage: Passage) -> bool:
    """True for who is named before what another does meanwhile, and the target in that ("rules are wanted, | with Roe urging a ban |")."""
    aimed, sentence = reading.aim, reading.predicate.sent
    if aimed is None:
        return False
    before = [token for token in sentence.doc[sentence.start + 1 : aimed.start] if token.lower_ == "with" and token.nbor(-1).text == ","]
    for case in before:
        behind = case.doc[case.i + 2 : min(case.i + 2 + FAR, aimed.start)]
        deed = next((token for token in behind if _is_meanwhile(token) and _is_by_name(token.nbor(-1), passage)), None)
        if deed is not None and all(token.i < case.i for token in named):
            return not any(token.text == ";" for token in case.doc[case.i : aimed.start])
    return False


def _is_meanwhile(token: Token) -> bool:
    """True for a gerund right behind a name or a noun, also one that a parser takes for a noun; "with AI | training |" is none."""
    before = token.nbor(-1)
    taken_for_noun = token.tag_ == "NN" and before.pos_ == "PROPN" and before.lower_ not in ideas()
    return token.lower_.endswith("ing") and before.pos_ in ("NOUN", "PROPN") and (token.tag_ == "VBG" or taken_for_noun)


def _is_by_name(doer: Token, passage: Passage) -> bool:
    """True for somebody named; who has no name may be of those named before ("the industry fights it, with | firms | lobbying")."""
    one = holder(doer, passage)
    return one is not None and one.label in ("name", "role")


def _is_conceded(noun: Token, reading: Sense) -> bool:
    """True for the subject of a clause with "while" where the next clause has one of its own, which is no pronoun for it.

    So, too, for who only does something else meanwhile ("as | classes | begin, Ohio is drafting a law").
    """
    while relation(noun) == "conj":
        noun = noun.head
    clause = next((word for word in islice(noun.ancestors, DEEP) if noun in own_subjects(word)), None)
    while clause is not None and relation(clause) == "conj":
        clause = clause.head
    marks = words_on(clause, "mark", "advmod") if clause is not None and relation(clause) == "advcl" else frozenset()
    if clause is None or not (marks & CONCEDING or (marks & MEANWHILE and not _shows_a_side(clause))):
        return False
    aimed, main = reading.aim, clause.head
    if (
        aimed is None
        or clause.i > main.i
        or any(clause.left_edge.i <= place <= clause.right_edge.i for place in (aimed.start, reading.predicate.i))
    ):
        return False
    return all(who.pos_ != "PRON" or _is_empty(who, main) for who in own_subjects(main)) and bool(
        children(main, "nsubj", "nsubj:pass", "expl")
    )


def _shows_a_side(clause: Token) -> bool:
    """True for a clause that may tell what its subject thinks: of a verb with a side, of saying, or with a clause of its own."""
    opened = children(clause, "ccomp", "xcomp", "cop")
    return bool(frames_of(clause) or opened) or is_negated(clause) or lemma(clause) in speech_verbs()


def _is_empty(it: Token, verb: Token) -> bool:
    """True for the "it" that only stands for a clause behind ("it is often forgotten that")."""
    return it.lower_ == "it" and bool(children(verb, "ccomp", "csubj", "xcomp"))


def _is_said_by_us(reading: Sense, named: list[Token], passage: Passage) -> bool:
    """True for the subject of another clause where the side is told of "I" or "we" ("| Members | know this, so I speak for it")."""
    verb = reading.predicate
    while relation(verb) == "conj" and not own_subjects(verb):
        verb = verb.head
    if not any(who.lower_ in FIRST_PERSON for who in own_subjects(verb)):
        return False
    clause = next((word for word in islice(named[0].ancestors, DEEP) if own_subjects(word)), verb)
    return clause != verb and relation(clause) in CLAUSES and not any(who.lower_ in FIRST_PERSON for who in own_subjects(clause))
