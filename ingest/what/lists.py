"""Instruments named in a row: "several bills, including SB 53; AB 56, the label bill; and SB 243", "SB 53 and SB 243"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.naming.aliases import key
from ingest.naming.bill_numbers import BILL_NUMBERS
from ingest.parsing.closed_classes import FINITE
from ingest.parsing.noun_phrases import conjuncts, phrase
from ingest.parsing.syntax import RELATIVES, is_passive, relation
from ontology.model import Target, TargetKind

from .aims import Aim
from .named_laws import named
from .targets import aim
from .wording import worded

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from ingest.parsing.passage import Passage

MARKERS = (("including",), ("such", "as"), ("among", "them"), ("among", "these"), ("among", "those"), ("namely",), ("notably",), ("like",))
COUNTING = WordSet("counting")
MASSES = WordSet("masses of laws")
SIGNS = frozenset({":", "-", "–", "—", "(", ","})
LEADING = frozenset({"DET", "ADJ", "ADV", "NUM", "NOUN", "PROPN", "PART", "PRON", "SYM"})
JOINING = frozenset({"and", "or", "&", "plus"})
REACH = 20  # words behind the noun
LONGEST_NAME = 6
ALIKE = frozenset({"similar", "such", "other", "another", "like"})
CLAUSES = frozenset({*RELATIVES, "where", "when"})


@dataclass(frozen=True, slots=True)
class Part:
    """What commas, semicolons and "and" leave of a row; `joined` if an "and" stands before it."""

    words: Span
    joined: bool


def listed(noun: Token, passage: Passage) -> list[Aim]:
    """The instruments that the sentence counts among those which a plural noun speaks of ("several bills | , including SB 53")."""
    plural = noun.tag_ in ("NNS", "NNPS") and noun.lemma_.lower() in policy_nouns()
    if not (plural or noun.lemma_.lower() in MASSES):
        return []
    start = _opening(noun)
    return [] if start is None or start >= noun.sent.end else row(start, passage, noun)


def all_of(found: Aim | None, noun: Token, passage: Passage) -> list[Aim]:
    """Every target of a noun: the one `found`, those done to with it, and those that it counts in place of its own words."""
    several = listed(noun, passage)
    if found is None or (several and found.target.iri is None):
        return several
    return [found, *beside(found, noun, passage), *several]


def beside(found: Aim, noun: Token, passage: Passage) -> list[Aim]:
    """The instruments in a row with the one behind an act ("the passage of SB 53 | and the RAISE Act"); `noun` is the act."""
    if found.target.kind is not TargetKind.INSTRUMENT:
        return []
    inner = next(
        (each for each in passage.doc[noun.i + 1 : found.end] if (one := named(each, passage)) and one.target == found.target), None
    )
    others = conjuncts(inner)[1:] if inner is not None else []
    return [replace(one, sign=found.sign) for each in others if (one := named(each, passage)) is not None]


def rowed(inside: Sequence[Token], passage: Passage) -> list[Aim]:
    """The instruments of a row that marked words cover or begin; none where they name but one or speak of something else."""
    for token in inside:
        if found := listed(token, passage):
            return found
    start = inside[0].i + _marker(inside[0].i, inside[0].doc) if inside else 0
    found = row(start, passage) if inside and start <= inside[-1].i else []
    return found if len(found) > 1 or (found and _is_marked(start, passage.doc)) else []


def own_item(found: Sequence[Aim], place: int, doc: Doc) -> list[Aim]:
    """The instruments that are a holder's at token `place`: inside a row, the one that he is named with ("AB 1 by | Roe ; AB 2")."""
    if len(found) < 2 or not found[0].start <= place < found[-1].end + REACH or doc[place].sent.start != doc[found[0].start].sent.start:
        return list(found)
    name = takewhile(lambda token: not token.is_punct, doc[place : place + LONGEST_NAME])
    owned = next((token.i + 1 for token in name if token.lower_ in ("'s", "’s")), place)
    return [one for one in found if one.start <= owned][-1:]


def row(start: int, passage: Passage, noun: Token | None = None) -> list[Aim]:
    """The instruments named one after the other from token `start`; what only says which one is meant is none of its own.

    `noun` is what speaks of them all, if that is not the first of them.
    """
    found: list[Aim] = []
    first = noun or passage.doc[start]
    for part in _parts(start, passage.doc):
        if part.words[0].lower_ == "not":
            break  # "backs the one, | not the other"
        one = _item(part, passage) or (_other(part, passage) if found and part.joined else None)
        clause = _clause(part.words)
        if one is not None and not _is_apposed(one, part, found) and (clause is None or clause.is_ancestor(first)):
            found.extend([one] if all(one.target != other.target for other in found) else [])
        if clause is not None or _leads_away(part.words, one):
            break
    return found


def _opening(noun: Token) -> int | None:
    """Where the list of what a noun speaks of begins, None if there is none: behind "including", a colon, or right behind it."""
    doc, end = noun.doc, phrase(noun)[1]
    own = {noun.head.i} if is_passive(noun.head) or noun.head.lemma_.lower() in COUNTING else set()
    for place in range(noun.i + 1, min(noun.sent.end, end + REACH)):
        token = doc[place]
        marker = _marker(place, doc) or (1 if token.lemma_.lower() in COUNTING and place in own else 0)
        if marker:
            return place + marker + (doc[place + marker : place + marker + 1].text == ":")
        if token.text in SIGNS and place in (noun.i + 1, end) and not _marker(place + 1, doc):
            return place + 1
        if token.pos_ == "VERB" and place not in own and not noun.is_ancestor(token):
            return None
    return None


def _marker(place: int, doc: Doc) -> int:
    """How many tokens from `place` on say that a list begins, 0 if none does."""
    return next((len(words) for words in MARKERS if tuple(token.lower_ for token in doc[place : place + len(words)]) == words), 0)


def _is_marked(start: int, doc: Doc) -> bool:
    return any(_marker(place, doc) == start - place for place in range(max(start - 2, 0), start))


def _parts(start: int, doc: Doc) -> Iterator[Part]:
    """The row from token `start` in parts: at semicolons where there are any, else at commas and "and"."""
    end = doc[start].sent.end
    semicolons = any(token.text == ";" for token in doc[start:end])
    first, joined = start, False
    for token in doc[start:end]:
        parting = token.text == ";" or (not semicolons and (token.text == "," or token.lower_ in JOINING))
        if parting or token.i == end - 1:
            last = token.i if parting or token.is_punct else token.i + 1
            if last > first:
                yield Part(doc[first:last], joined)
            joined = token.lower_ in JOINING or (joined and last <= first)
            first = token.i + 1


def _item(part: Part, passage: Passage) -> Aim | None:
    """The instrument that the part begins with."""
    for token in part.words:
        number = passage.words(token.i, token.i + 1)
        if BILL_NUMBERS.fullmatch(number) and token.i not in passage.names:
            law = passage.discourse.aliases.get(key(number)) or Target(None, number, TargetKind.INSTRUMENT)
            return Aim(law, token.i, token.i + 1, 1, 0.85)
        found = named(token, passage) if token.pos_ in ("NOUN", "PROPN", "NUM") or token.i in passage.names else None
        if found is not None:
            name = passage.names.get(token.i)
            start, end = (name.start, name.end) if name is not None else (found.start, found.end)
            start, end = max(start, part.words.start), min(end, part.words.end)
            own = found.target.iri is None and (start, end) != (found.start, found.end)
            if own and part.joined and part.words[0].pos_ != "DET":
                return None  # "the Privacy and | Documents Act"
            law = Target(None, worded(passage, start, end), TargetKind.INSTRUMENT) if own else found.target
            return Aim(law, start, end, 1, found.confidence)
        if token.pos_ not in LEADING and token.lower_ not in JOINING:
            return None
    return None


def _other(part: Part, passage: Passage) -> Aim | None:
    """A policy without a title at the end of a row ("SB 53, SB 243 and | the AI moratorium")."""
    head = part.words.root
    if any(token.lower_ in ALIKE for token in part.words):
        return None
    if relation(head) != "conj" or head.pos_ != "NOUN" or part.words[0].pos_ not in LEADING or _clause(part.words) is not None:
        return None
    found = aim(head, passage, actors=False)
    return found if found is not None and found.start >= part.words.start and found.sign > 0 else None


def _clause(words: Span) -> Token | None:
    """The head of a clause in the part, not of one that describes what is named: one of its own, or the one that the row stands in."""
    for token in words:
        if token.lower_ in CLAUSES:
            return None
        if token.tag_ in FINITE and relation(token) not in ("acl:relcl", "acl"):
            return token.head if token.pos_ == "AUX" and token.head.i != token.i else token
    return None


def _is_apposed(one: Aim, part: Part, found: Sequence[Aim]) -> bool:
    """True for a title right behind a number ("AB 1064, | the LEAD Act")."""
    number = bool(found) and BILL_NUMBERS.search(found[-1].target.name) is not None
    return not part.joined and number and one.target.iri is None and BILL_NUMBERS.search(one.target.name) is None


def _leads_away(words: Span, one: Aim | None) -> bool:
    """True for a part that goes on with something else ("into law", "after months of talks", "vetoed AB 7")."""
    return one is None and (words[0].pos_ in ("ADP", "SCONJ", "VERB", "AUX", "ADV") and words[0].tag_ != "VBN" and words[0].tag_ != "VBG")
