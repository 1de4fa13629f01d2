"""Sides that are only repeated: "So does Meta", "Apple followed suit", "Google backs it, while Meta does not"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import TAKING_UP, WE
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, is_verbal, relation, words_on
from ingest.who.actors import holders
from ontology.model import Modality

from .holding import Claim, held_by, ourselves
from .leaning import Leaning, turned

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.naming.mentions import Holder

PUT_FIRST = frozenset({"so", "neither", "nor"})
DOING = frozenset("am are can could did do does had has have is was were will would".split())
TOO = frozenset({"also", "likewise", "too"})
SAME = frozenset({("follow", "suit"), ("do", "same"), ("feel", "way"), ("see", "way"), ("think", "way")})
AGREEING = {"agree": 1, "concur": 1, "disagree": -1}
POINTING = TAKING_UP | {"these", "those"}
REPEATING = WordSet("saying again as one's own")
VIEWS = WordSet("views taken up")
COMPLEMENTS = ("ccomp", "obj", "obl", "xcomp")


def echoed(sentence: Span, own: Sequence[Claim], before: Sequence[Claim], passage: Passage) -> Iterator[Claim]:
    """The claims of who is said to do as others did, in a clause before (`own` claims) or in the sentence before."""
    for word in sentence:
        echo = _put_first(word, passage) or _set_phrase(word, passage)
        if echo is None:
            continue
        sign, who = echo
        earlier = [claim for claim in own if claim.predicate.i < word.i] or before
        for claim in _last(earlier):
            leaning = _repeated(claim.leaning, sign, word)
            if leaning is None:
                continue
            for one in who:
                if one.actor != claim.holder.actor:
                    told = held_by(one, leaning, word, Modality.PARAPHRASE)
                    yield replace(told, reach=((claim.reach or (claim.predicate.sent.start,))[0], sentence.end))


def _last(claims: Sequence[Claim]) -> list[Claim]:
    """The claims made by the last predicate, one for each leaning."""
    last = [claim for claim in claims if claim.predicate.i == max(each.predicate.i for each in claims)]
    return list({claim.leaning: claim for claim in last}.values())


def _repeated(leaning: Leaning, sign: int, word: Token) -> Leaning | None:
    """The leaning as somebody else's; None where it is only denied and that shows nothing ("Meta opposes it. Google does not")."""
    if sign < 0 and leaning.sign < 0 and word.lemma_.lower() not in AGREEING:
        return None
    again = replace(leaning, cue=(*leaning.cue, word.i), firm=True, confidence=0.9 * leaning.confidence)
    return again if sign > 0 else turned(again)


def _put_first(word: Token, passage: Passage) -> tuple[int, list[Holder]] | None:
    """Who does so, too, in "so does Meta" and "neither are we", whatever a parser makes of them."""
    doc, place = word.doc, word.i + 1
    begins = word.i == word.sent.start or doc[word.i - 1].lower_ in ("and", "as", ",", ";", "—")
    if word.lower_ not in PUT_FIRST or not begins or place >= word.sent.end or doc[place].lower_ not in DOING:
        return None
    named = (token for token in doc[place + 1 : word.sent.end] if token.pos_ in ("NOUN", "PROPN", "PRON"))
    first = next((token for token in named if relation(token) not in ("compound", "nmod:poss")), None)
    return None if first is None else (1, _who(first, passage))


def _set_phrase(verb: Token, passage: Passage) -> tuple[int, list[Holder]] | None:
    """Who is said in a set phrase to do so, too, or not to ("Meta does not", "Apple followed suit", "Roe agreed")."""
    sign = _sign(verb) if is_verbal(verb) or verb.lower_ in DOING else 0
    return (sign, [one for noun in own_subjects(verb) for one in _who(noun, passage)]) if sign else None


def _sign(verb: Token) -> int:
    own = verb.lemma_.lower()
    if any((own, thing.lemma_.lower()) in SAME for thing in children(verb, "obj", "obl:unmarked")):
        return -1 if is_negated(verb) else 1
    if own in REPEATING and any(_is_view(thing) for thing in children(verb, "obj")):
        return 0 if is_negated(verb) else 1
    if children(verb, *COMPLEMENTS) or relation(verb) in ("aux", "aux:pass", "cop"):
        return 0
    if own in AGREEING:
        return 0 if relation(verb) != "ROOT" or is_negated(verb) else AGREEING[own]
    if verb.lower_ in DOING and own in ("do", "be", "have"):
        also = bool(words_on(verb, "advmod") & TOO) or "as well" in verb.doc[verb.i : verb.i + 3].text
        return -1 if is_negated(verb) else 1 if also else 0
    return 0


def _is_view(thing: Token) -> bool:
    """True for what somebody was just told to think ("echoed | that view |"), not for what is told here ("| its concerns | on price")."""
    told = thing.lemma_.lower() in VIEWS and not children(thing, "acl", "acl:relcl", "nmod", "amod", "conj", "nmod:poss")
    return told and bool(words_on(thing, "det") & POINTING)


def _who(noun: Token, passage: Passage) -> list[Holder]:
    """The actors whom a noun names; "we" and "I" are the author, in a quotation its speaker."""
    return ourselves(noun, passage) if noun.lower_ in WE else holders(noun, passage)
