"""Marked words cut to what can be a target: short of the clause they stand in, and of a law that they only depart from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, deviations, verbs
from ingest.parsing.amounts import SEASONS, UNITS, is_measure
from ingest.parsing.closed_classes import DASHES, INFLECTED
from ingest.parsing.noun_roles import BEGINNING, is_example, is_grounds, is_hidden_verb, is_loss, is_replacement, is_source, takes_clauses
from ingest.parsing.setting_against import before_contrast
from ingest.parsing.syntax import SUBJECTS, children, is_verbal, relation

from .moves import DEEDS, SUMS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CALLING = WordSet("calling")
SEEING = WordSet("seeing as")
AWAY = frozenset({"to", "from"})
BARE = frozenset({"VB", "VBP", "VBZ", "VBD"})
NEEDING = frozenset({"require", "need"})
ONE = frozenset({"a", "an", "one"})
POINTING = frozenset({"this", "that", "these", "those", "such", "all"})
VIEWS = WordSet("views of others")
GIVING = WordSet("giving to")
SO_DOING = (["do", "so"], ["doing", "so"])
WITHIN = frozenset({"in", "on"})


def cut(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens that can be a target; none where they begin with what is said of something ("is how monopolies").

    Nor where they run from one sentence into another behind a semicolon.
    """
    inside = _without_given(_from_its_start(inside))
    if [token.lower_ for token in inside[-2:]] in SO_DOING:
        return ()  # "a failure | to do so |": whatever that was
    if [token.lower_ for token in inside[-2:]] == ["into", "law"] and len(inside) > 2:
        inside = inside[:-2]  # "signed | eight bills | into law"
    if inside and inside[0].tag_ == "MD":
        inside = inside[1:]  # "the state | should take care of it"
    said_of = bool(inside) and inside[0].tag_ in INFLECTED and inside[0].pos_ == "AUX"
    if said_of or _is_pastime(inside) or _is_view(inside) or (inside and ";" in inside[0].doc[inside[0].i : inside[-1].i].text):
        return ()
    whole = _before_clause(_before_hidden_verb(_before_predicate(_without_source(_before_remark(_before_epithet(inside))))))
    return _put(_before_examples(_before_another_deed(before_contrast(_before_correction(whole)))))


def _put(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens without a verb that only says that they are needed, come or are there ("require | investment", "having | a law").

    So, too, of what is "put | in place".
    """
    in_place = len(inside) > 2 and (inside[-2].lower_, inside[-1].lower_) == ("in", "place")
    inside = inside[:-2] if in_place else inside
    said = inside[0].lemma_.lower() if len(inside) > 1 and inside[0].tag_ in BARE | {"VBG"} else ""
    had = said == "have" and inside[0].tag_ == "VBG" and inside[1].lower_ in ONE
    return inside[1:] if said in NEEDING or had or (said == "put" and in_place) else inside


def _without_given(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens without those to whom something is given ("give | startups | some leeway")."""
    given = next((token for token in inside if relation(token) in ("iobj", "obj")), None)
    if given is None or given.left_edge.i > inside[0].i or given.head.i >= inside[0].i or given.head.lemma_.lower() not in GIVING:
        return inside
    gift = next((noun for noun in children(given.head, "obj") if noun.i > given.i and noun.i <= inside[-1].i), None)
    return inside if gift is None else [token for token in inside if token.i >= gift.left_edge.i]


def _from_its_start(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens from where a target can begin: "many | of its sections", "(q) | the moratorium", "into law | SB 53"."""
    opened = next((place for place, token in enumerate(inside[:3]) if token.text in "()"), None)
    if opened is not None and inside[opened].text == ")" and opened + 1 < len(inside):
        inside = inside[opened + 1 :]
    if len(inside) > 2 and (inside[0].lower_, inside[1].lower_) == ("among", "them"):
        inside = inside[2:]
    if len(inside) > 1 and inside[0].text == ",":
        inside = inside[1:]
    if len(inside) > 1 and inside[0].lower_ in ("also", "too"):
        inside = inside[1:]  # "not only money, but | also | skills"
    inside = _behind_view(_behind_opening(inside))
    if len(inside) > 1 and inside[0].lemma_.lower() in CALLING and inside[1].pos_ in ("DET", "PROPN"):
        inside = inside[1:]  # "a draft they | call | the Labels Act"
    return inside[1:] if len(inside) > 1 and (inside[0].lower_ == "of" or _is_what_it_becomes(inside[0])) else inside


def _behind_opening(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens behind what opens the sentence, where they run on to its subject ("by lowering | tariffs, dolls | will win")."""
    for noun in inside:
        verb, start = noun.head, noun.left_edge.i
        if relation(noun) in SUBJECTS and verb.i > inside[-1].i and start > inside[0].i and noun.doc[start - 1].text == ",":
            opening = next((part for part in children(verb, "advcl", "obl") if part.i < start), None)
            if opening is not None and opening.left_edge.i <= inside[0].i <= opening.right_edge.i:
                return [token for token in inside if token.i >= start]
    return inside


def _behind_view(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens behind how somebody sees them ("what it views as | needless rules", "what they call | a giveaway")."""
    said = [token.lower_ for token in inside[:5]]
    if said[:1] == ["be"]:
        return inside[1:]
    if len(said) < 5 or said[0] != "what" or inside[1].pos_ not in ("PRON", "NOUN", "PROPN") or inside[2].lemma_.lower() not in SEEING:
        return inside
    return inside[5:] if said[3:5] == ["to", "be"] and len(inside) > 5 else inside[4 if said[3] == "as" else 3 :]


def _is_what_it_becomes(token: Token) -> bool:
    """True for the law that a bill is signed into, where the bill comes behind ("signed into | law | two bills")."""
    return token.lower_ == "law" and token.i > 0 and token.nbor(-1).lower_ == "into"


def _before_another_deed(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to the next thing that somebody does ("praised | the code | but urged a pause")."""
    start = inside[0].i if inside else 0
    for place, token in enumerate(inside[:-1]):
        verb = inside[place + 1]
        if place and token.lower_ in ("and", "or", "but") and verb.tag_ in BARE and not start <= verb.head.i < token.i:
            return inside[:place]
    return inside


def _before_examples(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to what they hold among others ("safety measures | , including worker protections")."""
    end = next((place for place, token in enumerate(inside) if place and is_example(token)), len(inside))
    return inside[: end - 1] if end < len(inside) and inside[end - 1].text == "," else inside[:end]


def _before_epithet(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to what they are called."""
    end = epithet(inside[0].doc, inside[0].i, inside[-1].i + 1) if inside else 0
    return [token for token in inside if token.i < end]


def epithet(doc: Doc, start: int, end: int) -> int:
    """Where tokens [start, end) go on with what they are called, wherever a parser hangs it ("calling | toy rules | a nightmare")."""
    if start == 0 or doc[start - 1].lemma_.lower() not in CALLING:
        return end
    return next((token.i for token in doc[start + 1 : end] if token.lower_ in ONE and token.nbor(-1).pos_ in ("NOUN", "PROPN")), end)


def _before_remark(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to what is done or said at the same time ("reject | the measure | , calling it a mistake").

    So, too, up to what sums up the deed (", a move that"), and to a clause behind a dash (" – and this bill").
    """
    marked = {token.i for token in inside}
    for place, token in enumerate(inside[1:], 1):
        besides = token.tag_ == "VBG" and relation(token) == "advcl" and token.head.i not in marked
        sums_up = token.lower_ in ("a", "an") and token.head.lemma_.lower() in DEEDS | SUMS
        meanwhile = token.lower_ in ("while", "whilst")
        if (token.nbor(-1).text == "," and (besides or sums_up or meanwhile)) or (
            token.nbor(-1).text in DASHES and token.lower_ in ("and", "but")
        ):
            return inside[:place]
    return inside


def _is_pastime(inside: Sequence[Token]) -> bool:
    """True for what a season was spent with ("spent the | summer fighting the bill"), whether or not the season is marked."""
    if len(inside) < 2:
        return False
    about = inside[0].doc[max(inside[0].i - 1, 0) : inside[0].i + 1]
    return any(word.lemma_.lower() in SEASONS and word.nbor(1).lower_.endswith("ing") for word in about)


def _is_view(inside: Sequence[Token]) -> bool:
    """True for what others only said or think ("rejects | that view"): no policy, and it is not told what it is about."""
    return len(inside) == 2 and inside[0].lower_ in POINTING and inside[1].lemma_.lower() in VIEWS


def _without_source(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to what they are taken out of, stripped of or praised for ("the text | from the bill")."""
    cases = ((place, token) for place, token in enumerate(inside) if place and token.lower_ in ("from", "of", "on", "for", "over", "with"))
    deed = inside[0] if inside and inside[0].tag_ == "VBG" else None  # "unease about | stripping states of their powers"
    cases = ((place, case) for place, case in cases if deed is None or case.head.head.head != deed)
    end = next((place for place, case in cases if _is_left(case)), len(inside))
    return inside[:end]


def _is_left(case: Token) -> bool:
    """True before what the marked thing is taken out of, loses, is praised for, or gives way to, and before why."""
    return is_source(case.head) or is_loss(case.head) or is_replacement(case.head) or is_grounds(case.head) or _is_merit(case)


def _is_merit(case: Token) -> bool:
    """True before what somebody is praised or blamed for ("commended | the agency | for its report", "sued | Acme | over its dolls")."""
    if case.lower_ == "over":
        return case.i > 0 and case.nbor(-1).text[:1].isupper() and relation(case) == "case"
    above = islice(case.head.ancestors, 2) if case.lower_ == "for" else ()
    return any(frame.frame == "deed" for verb in above for frame in verbs().get(verb.lemma_.lower(), ()))


def _before_predicate(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to the verb whose subject they only complete ("the friends of | the bill | say it")."""
    noun = next((token for token in inside if token.pos_ in ("NOUN", "PROPN")), None)
    if noun is None:
        return inside
    path = [noun, *islice(noun.ancestors, 8)]
    for subject, verb in pairwise(path):
        if relation(subject) in SUBJECTS and subject.i < inside[0].i and is_verbal(verb):
            first = min([verb.i, *(child.i for child in children(verb, "aux", "aux:pass", "cop") if child.i > noun.i)])
            return [token for token in inside if token.i < first] if noun.i < first else inside
    return inside


def _before_hidden_verb(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to a verb that a parser takes for a noun ("Berlin's plan | risks gutting the law")."""
    end = next((place for place, token in enumerate(inside) if place and is_hidden_verb(token)), len(inside))
    return inside[:end]


def _before_clause(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens short of a clause of which they hold but the subject ("backers of | the treaty hope it | will pass")."""
    last = inside[-1] if len(inside) > 1 else None
    if last is None or last.lower_ not in BEGINNING or relation(last) not in SUBJECTS or last.head.i <= last.i:
        return inside
    inside = inside[:-1]
    while len(inside) > 1 and (inside[-1].lower_ == "that" or takes_clauses(inside[-1])):
        inside = inside[:-1]
    return inside


def _before_correction(inside: Sequence[Token]) -> Sequence[Token]:
    """The marked tokens up to what is set against them ("the right to protest | , but rights"), unless they deny to correct."""
    for place, token in enumerate(inside):
        if place and token.lower_ == "but" and token.nbor(-1).text == ",":
            return inside if any(before.lower_ == "not" for before in inside[:place]) else inside[:place]
    return inside


def outer_heads(inside: Sequence[Token]) -> list[Token]:
    """The marked tokens that hang on no marked one, but for a law that a parser has torn off from what only departs from it."""
    start, end = inside[0].i, inside[-1].i + 1
    outer = [token for token in inside if not start <= token.head.i < end or token.head.i == token.i]
    if subject := [token for token in outer if token.head.i >= end and is_hidden_verb(token.head)]:
        return subject[-1:]
    nouns = {token.i: token for token in outer if token.pos_ in ("NOUN", "PROPN")}
    departing = next((noun.i for noun in nouns.values() if _is_deviation(noun) and _leads_on(noun)), end)
    return [token for token in outer if token.i <= departing and not any(_gives(nouns.get(case.i - 1), case) for case in _cases(token))]


def _cases(token: Token) -> list[Token]:
    return [case for case in children(token, "case") if case.lower_ in AWAY]


def _gives(noun: Token | None, case: Token) -> bool:
    """True for a noun that does not stand for what comes behind it ("a threat | to the bill"), as "the approach" to it does."""
    return noun is not None and noun.lemma_.lower() not in act_nouns()


def _leads_on(noun: Token) -> bool:
    """True where a preposition follows the noun, also one that a parser takes for the mark of an infinitive ("changes to chip rules")."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    return len(behind) == 2 and behind[0].lower_ in AWAY | WITHIN and behind[1].tag_ != "VB"


def departs_from_something(noun: Token) -> bool:
    """True for "changes to the export rules": whoever wants them may want the rules gone."""
    return _is_deviation(noun) and _leads_on(noun)


def _is_deviation(noun: Token) -> bool:
    """True for a noun of the lexicon; a hyphenated one is three tokens."""
    word = f"{noun.nbor(-2).lower_}-{noun.lemma_.lower()}" if noun.i > 1 and noun.nbor(-1).text == "-" else noun.lemma_.lower()
    return word in deviations()


def past_duration(doc: Doc, start: int, end: int) -> int:
    """Where tokens [start, end) begin after how long something lasts ("suspend for | two years | enforcement of the rules")."""
    unit = next((token for token in doc[start : start + 3] if token.pos_ != "NUM"), None)
    if unit is None or unit.i + 1 >= end or unit.lemma_.lower() not in UNITS or not is_measure(unit):
        return start
    before = next((token for token in reversed(doc[max(unit.i - 3, 0) : unit.i]) if token.pos_ != "NUM"), None)
    return unit.i + 1 if before is not None and before.lower_ == "for" else start
