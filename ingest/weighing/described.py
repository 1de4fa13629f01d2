"""Actors for words that name somebody by what he is: "the culture minister", "three families", "a popular hacker house"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, good_things, group_nouns, name_cues, nouns, office_nouns, policy_nouns, speech_verbs
from ingest.naming.bill_numbers import BILL_NUMBER
from ingest.naming.mentions import Holder, bare_group
from ingest.parsing.closed_classes import NAMING, NOMINAL
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.reporting import reporting_nouns
from ingest.parsing.syntax import children, obliques, relation, words_on
from ingest.what.named_laws import TITLED
from ingest.who.actors import by_name, holder
from ingest.who.homes import is_home, seated
from ingest.who.nobody import (
    counted,
    is_abstract,
    is_address,
    is_idea,
    is_listed_state,
    is_number,
    is_origin,
    is_portfolio,
    is_session,
    is_spelt_out,
    is_thing,
)
from ontology.model import Actor, ActorKind, TargetKind
from ontology.model import Span as TextSpan

from .anonymous import is_anonymous
from .beside_names import POSTS, named_beside, person_beside, stands_before_bearers

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.parsing.passage import Passage

POINTING = frozenset(
    "he she it they we i you him her them us his its their our my who whom which that this these those one ones some many most several few "
    "others other another all both each everyone everybody anyone nobody none someone people".split()
)
PARTS = frozenset({"all", "both", "many", "most", "several", "some"})
EXAMPLES = re.compile(r"(?:,|\s[—–-])?\s*\b(?:among|including|such as|like|against|opposed to|in favou?r of)\b.*$", re.DOTALL)
TOLD = re.compile(r",?\s+(?:who|whose)\b.*$", re.DOTALL)  # "parents | who lost a child |"
EXTENT = frozenset({"across", "around", "throughout"})  # "| across the country |, voters"
REFERRING = frozenset({"see", "cf", "cf.", "via"})  # "(see Politico, 3 May)"
OWN_BODY = WordSet("bodies of who speaks")
BRANCHES = WordSet("parts of a body")
HOMELY = 7  # tokens between a bracket and a name that it gives a party or a place
LOOSE = re.compile(r"(?:\s+(?:and|or|of|for|in|on|at|by|with|to|from|across|the|an?|called|named|dubbed))+$", re.IGNORECASE)
SAYINGS = WordSet("sayings")
GATHERINGS = WordSet("gatherings")
TEXTS = WordSet("sorts of texts")
SHORT = 4  # words of who is said to have said it
LONGEST = 14  # words: what is longer is told, not named


def described(words: Span, passage: Passage) -> Holder | None:
    """Whom the words name: a listed or named actor, one mentioned before, else an actor under the words themselves.

    None for words that only point ("others", "one of them") and lead to nobody.
    """
    seat = seated(words.start, passage)
    if seat is not None and seat.i < words.end:
        return described(words.doc[seat.i : words.end], passage)  # "Tulsa-based | Harrow"
    if is_home(words.start, passage) or _in_brackets(words, passage) or is_idea(passage.words(words.start, words.end), passage):
        return None
    if words[-1].lower_ in ("than", "least") and all(token.pos_ not in NOMINAL for token in words):
        return None  # "| more than | one town"
    if (words[-1].tag_ == "VBN" and any(token.tag_ == "NNS" for token in words)) or (len(words) > 1 and _is_said(words[-1])):
        words = words[:-1]  # "most members of the panel | set | up by", "the order | states | that"
    floor = passage.discourse.turn
    if floor is not None and _touches(floor, words, passage):
        return floor  # the label that gives it to him
    head, *others = _heads(words)
    if (whole := _whole(head)) is not None:
        return described(words.doc[slice(*phrase(whole))], passage)
    if _means_nobody(head, words, passage):
        return None
    if is_number(head, passage):
        return _counted(head, passage)
    if _is_order(head):
        return None
    told = named_beside(words, passage)
    if told is not None or stands_before_bearers(words):
        return told  # nobody for "Acme | cofounders | Ada Poe and Ned Pim": they themselves
    if head.lemma_.lower() in OWN_BODY and (owners := children(head, "nmod:poss")) and owners[0].lower_ in ("his", "her"):
        return _body_of(owners[0], words, passage)
    if head.lemma_.lower() in BRANCHES and "whose" in words_on(head, "nmod:poss") and relation(head.head) == "acl:relcl":
        return holder(head.head.head, passage)  # "TechNet, | whose European office | backs it"
    return _known_or_new(head, others, words, passage)


def _means_nobody(head: Token, words: Span, passage: Passage) -> bool:
    """True for where somebody is from, a time, a form of address, and what only tells more of those named before."""
    if is_origin(head) or is_anonymous(head) or is_portfolio(head) or is_spelt_out(head) or is_abstract(head):
        return True
    if is_address(head, passage) or is_session(head, passage) or is_listed_state(head, passage) or words[0].lower_ in EXTENT:
        return True
    if (len(words) == 1 and is_thing(head, passage)) or (head.text.islower() and head.lemma_ in GATHERINGS):
        return True
    if words.text.islower() and head.lemma_.lower() in good_things() and head.lower_ != "right":  # "the radical right"
        return True  # "safeguards on privacy and | civil liberties |", "the | digital rights | advocate"
    return "respective" in words_on(head, "amod")  # "the unions and their | respective leaders": as many as were named before


def _is_said(word: Token) -> bool:
    """True for a verb of saying that a parser takes for a noun ("the EO | states | that", “...,” the EO | states.)."""
    after = word.doc[word.i + 1 : word.i + 2].text
    start = next((i for i in range(word.i, word.sent.start, -1) if word.doc[i - 1].text == ","), word.i)
    behind = after in (".", ",") and word.doc[start].lower_ == "the" and word.i - start <= SHORT
    return word.tag_ == "NNS" and word.lemma_.lower() in speech_verbs() and (after == "that" or behind)


def _is_order(head: Token) -> bool:
    """True for a law or an order by its noun alone ("the | order | would force Acme to act")."""
    law = policy_nouns().get(head.lemma_.lower()) is TargetKind.INSTRUMENT
    return head.text.islower() and law and head.lemma_.lower() not in group_nouns()


def _known_or_new(head: Token, others: list[Token], words: Span, passage: Passage) -> Holder | None:
    """Whom the text has made known under these words, a person named in them, else whom they describe."""
    known = holder(head, passage)
    # "Palantir co-founder Joe Lonsdale", whichever word the parser made the head; but "the teachers' union" is not the teachers.
    named = [one for token in others if (one := holder(token, passage)) is not None and _touches(one, words, passage)]
    people = [one for one in named if one.label == "name" and passage.discourse.is_person(one.actor)]
    if known is not None and known.actor.iri is None and known.label == "name" and _is_law(known.actor.name, passage):
        return None
    if known is not None and _touches(known, words, passage):
        # "Co-rapporteur Michael McNamara" is no name of its own.
        listed = [one for one in people if one.actor.iri is not None and known.actor.iri is None and _is_flat(head, one, passage)]
        return next(iter(listed), None) or person_beside(head, known, passage) or _alone(known, passage)
    return people[0] if people else _in_own_words(head, words, passage)


def _in_own_words(head: Token, words: Span, passage: Passage) -> Holder | None:
    """An actor under the words themselves: a new name, or what the words say that he is; nobody where they say too little or too much."""
    name = LOOSE.sub("", EXAMPLES.sub("", TOLD.sub("", bare_group(passage.words(words.start, words.end)))))
    if head.lower_ in POINTING or not _may_name(head) or _is_saying(head) or _only_describes(words) or not name or len(words) > LONGEST:
        return None
    beside = person_beside(head, None, passage)
    if beside is not None:
        return beside
    span = passage.span(words.start, words.end)
    if _is_proper(words):
        if words[0].lower_ in POSTS or _is_law(name, passage):
            return None
        actor = passage.discourse.surnames.get(name.split()[-1]) or by_name(passage.discourse.abbreviations.get(name, name))
        return Holder(actor, span, "name", 0.6)
    return Holder(Actor(None, _part(name, passage.words(head.i, head.i + 1)), _kind(head)), span, "description", 0.6)


def _is_saying(noun: Token) -> bool:
    """True for words that are said or thought ("industry | talking points |"), which hold no position themselves."""
    own = noun.lemma_.lower()
    return own in (*SAYINGS, *reporting_nouns()) and own not in group_nouns() and own not in office_nouns()


def _part(name: str, head: str) -> str:
    """The words around the head that no comma parts from it ("large, | powerful unions")."""
    return next((part.strip() for part in name.split(",") if head in part), name)


def _counted(number: Token, passage: Passage) -> Holder | None:
    """Whoever is counted, under his own words; nobody behind a number of votes."""
    noun = counted(number, passage)
    if noun is None:
        return None
    start, end = phrase(noun)
    known = holder(noun, passage)
    if known is not None or noun.tag_ != "NNS" or is_number(noun, passage):
        return known
    one = Holder(Actor(None, bare_group(passage.words(start, end)), _kind(noun)), passage.span(start, end), "description", 0.6)
    return _alone(one, passage)


def _in_brackets(words: Span, passage: Passage) -> bool:
    """True for party and place behind a name ("(D-Menlo Park)", "(EPP, Sweden)")."""
    doc = words.doc
    opening = next((i for i in range(words.start - 1, max(words.start - HOMELY, 0), -1) if doc[i].text in "()"), None)
    if opening is None or doc[opening].text != "(" or doc[opening + 1].lower_ in ("and", "or"):
        return False
    if doc[opening + 1].lower_ in REFERRING:
        return True
    name = doc[opening - 2] if doc[opening - 1].tag_ == "POS" else doc[opening - 1]
    closing = next((i for i in range(words.end, min(opening + 2 * HOMELY, len(doc))) if doc[i].text == ")"), None)
    told = closing is None or any(token.pos_ in ("VERB", "AUX") for token in doc[opening:closing])
    said = passage.words(name.i, name.i + 1)
    return not told and said[:1].isupper() and not any(sign.isdigit() for sign in said)


def _is_flat(head: Token, one: Holder, passage: Passage) -> bool:
    """True if the name goes on the head as "Senator" goes on with a surname."""
    return any(one.text is not None and one.text.touches(*_ends(passage.span(part.i, part.i + 1))) for part in children(head, "flat"))


def _ends(span: TextSpan) -> tuple[int, int]:
    return span.start, span.end


def _body_of(owner: Token, words: Span, passage: Passage) -> Holder | None:
    """The one body in which the person that "his company" speaks of holds a post that day, if the registry knows it."""
    discourse = passage.discourse
    people = [trace.entity for trace in discourse.traces_before(passage.number, owner.i) if trace.person]
    person = people[-1].iri if people else None
    posts = {
        role.organization
        for role in discourse.registry.roles
        if person is not None and role.person == person and (discourse.on is None or role.valid.contains(discourse.on))
    } - {None}
    body = posts.pop() if len(posts) == 1 else None
    return None if body is None else Holder(discourse.registry.as_actor(body), passage.span(words.start, words.end), "description", 0.75)


def _is_law(name: str, passage: Passage) -> bool:
    """True for the name of a law or a bill, which takes no side ("KOSA passed the Senate")."""
    full = passage.discourse.abbreviations.get(name, name)
    registry = passage.discourse.registry
    return (
        TITLED.search(full) is not None
        or full.split()[-1].lower() in TEXTS
        or BILL_NUMBER.match(name) is not None
        or any(iri in registry.instruments for iri in registry.candidates(name))
    )


def _may_name(head: Token) -> bool:
    """True for words of content, and for a capital letter inside a sentence ("Snap and X have endorsed it")."""
    capital = head.text.isupper() and head.i > head.sent.start
    return capital or (head.pos_ in NAMING and len(head.text) > 1)


def _only_describes(words: Span) -> bool:
    """True for an adjective before what it describes, or before another one ("| Bipartisan | opposition", "| Red | and blue states")."""
    word = words[0]
    before = word.head.i > word.i and relation(word) == "amod"
    if len(words) == 3 and words[1].text == "-" and words[2].head.i == words.end and words[2].tag_ == "NN":
        return words[2].head.lemma_.lower() in nouns()  # "| Cross-party | support"
    return len(words) == 1 and word.pos_ == "ADJ" and (before or any(other.pos_ == "ADJ" for other in children(word, "conj")))


def _alone(group: Holder, passage: Passage) -> Holder:
    """The group without its examples ("ninety organizations, among them Encode") and without its side ("lawmakers against the bill")."""
    name = EXAMPLES.sub("", group.actor.name)
    if group.actor.iri is not None or not name or name == group.actor.name or group.text is None:
        return group
    said = EXAMPLES.sub("", group.text.text)
    return replace(
        group,
        actor=replace(group.actor, name=name),
        text=passage.discourse.document.span(group.text.start, group.text.start + len(said)) if said else group.text,
    )


def _whole(part: Token) -> Token | None:
    """Whom a part is of ("some of | the witnesses |"); "all of us" are nobody else."""
    wholes = [noun for preposition, noun in obliques(part) if preposition == "of" and noun.tag_ == "NNS"]
    return wholes[0] if part.lower_ in PARTS and wholes else None


def _heads(words: Span) -> list[Token]:
    """The head of the phrase, then its other words, the last first."""
    outer = [token for token in words if not words.start <= token.head.i < words.end or token.head.i == token.i]
    nominal = [token for token in outer if token.pos_ in NOMINAL]
    first = (nominal or outer)[0]
    return [first, *(token for token in reversed(list(words)) if token.i != first.i and not token.is_punct)]


def _touches(one: Holder, words: Span, passage: Passage) -> bool:
    span = passage.span(words.start, words.end)
    return one.text is not None and one.text.touches(span.start, span.end)


def _is_proper(words: Span) -> bool:
    named = [token for token in words if token.is_alpha and token.lower_ not in ("the", "of", "for", "and", "on")]
    return bool(named) and all(token.text[:1].isupper() for token in named)


def _kind(head: Token) -> ActorKind:
    lemma = head.lemma_.lower()
    listed = group_nouns().get(lemma) or office_nouns().get(lemma) or name_cues().get((lemma, "suffix"))
    return listed or (ActorKind.GROUP if head.tag_ in ("NNS", "NNPS") else ActorKind.PERSON)
