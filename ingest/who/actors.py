"""Who a noun phrase means: a registry entry by name and date, an office, a name, a described group, or someone mentioned before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, name_cues, office_nouns, policy_nouns
from ingest.naming.bodies import body
from ingest.naming.descriptions import described_kinds
from ingest.naming.discourse import Trace
from ingest.naming.mentions import Holder, bare_group
from ingest.parsing.noun_phrases import between_commas, conjuncts, phrase
from ingest.parsing.passage import Passage
from ingest.parsing.shared_heads import first_field
from ingest.parsing.syntax import RELATIVES, children, obliques, relation
from ontology.model import Actor, ActorKind, TargetKind

from .appositions import describes_another
from .bands import band_again, is_new_band, remember
from .bodies_again import body_again
from .homes import seated
from .judges import judge_named_later
from .labels import bearers
from .named import SPEAKS_FOR, all_behind, behind, is_homeland, is_place, is_post, named, office, titled
from .nobody import end_of_states, is_address, is_idea, is_listed_state, is_number, is_origin, is_portfolio, is_session, is_spelt_out
from .party_again import party_again
from .pronouns import is_about_law, is_told_of, pronoun, tells
from .titled_again import called_again, capitalised_again

if TYPE_CHECKING:
    from spacy.tokens import Token

SPEAKING_KINDS = frozenset({ActorKind.LEGISLATOR, ActorKind.INVESTOR, ActorKind.ACADEMIC})
TRADES = WordSet("trades")
BYNAMES = WordSet("bynames")
UP_TO = re.compile(r" from [\w ]+$")  # "lawmakers from coast | to coast": where it ends is not in the phrase
ADDRESSED = re.compile(r" (?:to [A-Z]|in (?:an?|their|its) (?:\w+ )?(?:letter|statement|filing|report|petition)\b).*$", re.DOTALL)
EXCLUDING = frozenset({"not", "few", "no", "neither", "hardly", "but", "except"})
QUANTIFIERS = frozenset({"many", "some", "most", "several", "others", "those", "members"})
CALLED = frozenset({"called", "named", "dubbed"})
INCLUDING = frozenset({"including", "like", "such", "such as", "namely", "among"})


def holders(noun: Token, passage: Passage) -> list[Holder]:
    """Every actor a noun phrase names: members of a coordination, the named members of a group instead of the group."""
    found: list[Holder] = []
    for part in _listed(noun, passage):
        if _is_left_out(part) or is_origin(part) or is_spelt_out(part) or describes_another(part, passage):
            continue
        named_so = [each for name in bearers(part, passage) if (each := holder(name, passage)) is not None and each.label == "name"]
        if named_so:
            found.extend(each for each in named_so if each not in found)
            continue
        members = examples(part, passage)
        one = holder(part, passage)
        own = [one] if one is not None and (not members or one.label == "name") else []
        own += all_behind(part, passage) if own and one is not None and one.label == "description" else []
        found.extend(each for each in own + members or _partitive(part, passage) if each not in found)
    return found


def examples(group: Token, passage: Passage) -> list[Holder]:
    """The actors whom the phrase names as members of the group ("companies, including | Acme and Bolt")."""
    return [one for member in _members(group) for one in holders(member, passage)]


def _is_left_out(noun: Token) -> bool:
    """True for those whom the phrase excepts ("not Meta", "few companies", "everyone but Google")."""
    outer = [*noun.children, *(word for child in noun.children for word in child.children if child.i < noun.i)]
    return any(word.lower_ in EXCLUDING for word in outer)


def _listed(noun: Token, passage: Passage) -> list[Token]:
    """Coordinated nouns, and groups that a parser took for appositions of one another ("companies, VC firms, and unions")."""
    bearer = _bearer(noun)  # "Sens. | Hawley and Blumenthal"
    found = conjuncts(noun) + (conjuncts(bearer)[1:] if bearer.i != noun.i else [])
    torn = [beside for part in found if (beside := body_beside(part, passage)) is not None]
    found = [*torn, *found]
    lists = [each for part in found for each in children(part, "appos") if part.tag_ == "NNS" and each.tag_ == "NNS"]
    return found + [each for each in lists if each.lemma_.lower() in group_nouns()]


def body_beside(group: Token, passage: Passage) -> Token | None:
    """The body that a parser took into the name of the group which "and" sets beside it ("the | AFL-CIO | and labor organizations")."""
    if group.tag_ != "NNS" or group.lemma_.lower() not in group_nouns() or group.lemma_.lower() in SPEAKS_FOR:
        return None
    for name in children(group, "compound", "nmod", "nmod:poss", "amod"):
        joined = name.i + 2 < group.i and name.nbor().lower_ == "and" and name.nbor(2).text[:1].islower()
        begins = name.left_edge.i <= group.left_edge.i + (group.left_edge.pos_ == "DET")
        if name.pos_ == "PROPN" and joined and begins and not is_place(name, passage):
            return name
    return None


def _members(noun: Token) -> Iterator[Token]:
    """Those whom a group is said to count; "an alliance whose members include Acme" speaks for itself."""
    for preposition, member in obliques(noun):
        if preposition in INCLUDING:
            yield member
        elif preposition == "of" and noun.tag_ == "NN" and member.tag_ == "NNS":
            yield from _members(member)  # "a group of senators, including | Jane Roe"
    for clause in children(noun, "acl:relcl"):
        if clause.lemma_.lower() == "include" and not any(children(noun, "nmod:poss") for noun in children(clause, "nsubj")):
            yield from children(clause, "obj")


def _partitive(noun: Token, passage: Passage) -> list[Holder]:
    """Actors behind a quantifier ("many in the tech community", "some of the senators")."""
    if noun.lower_ in QUANTIFIERS or is_number(noun, passage):
        for preposition, group in obliques(noun):
            if preposition in ("of", "in", "among") and group.lower_ not in RELATIVES:
                lives_there = preposition == "in" and is_place(group, passage)  # "many in the United States" are not their country
                return [] if lives_there else holders(group, passage)
    return []


def holder(noun: Token, passage: Passage) -> Holder | None:
    """The one actor that a noun phrase means, or None when it means none or cannot be told."""
    if noun.pos_ == "PRON" or noun.lower_ in ("he", "she", "they", "it", "we", "i"):
        return pronoun(noun, passage)
    noun = _bearer(noun)
    behind_seat = seated(noun.i, passage)
    if behind_seat is not None and behind_seat.pos_ == "PROPN":
        noun = behind_seat  # "Paris-based Mistral", whichever word the parser made the head
    if is_address(noun, passage) or is_portfolio(noun) or is_session(noun, passage) or is_listed_state(noun, passage):
        return None
    if noun.i not in passage.names and is_idea(passage.words(*phrase(noun)), passage):
        return None
    again = (capitalised_again, body_again)
    meant = (judge_named_later, called_again, party_again, _anaphor)
    for reading in (_named_beside, titled, office, _owned_office, *again, named, behind, *meant, _group, _body):
        found = reading(noun, passage)
        if found is not None:
            return found
    return None


def _named_beside(noun: Token, passage: Passage) -> Holder | None:
    """Whose name stands between commas behind what one person or body is ("a trade group, | the CCIA |, opposes it")."""
    if noun.i in passage.names or noun.tag_ not in ("NN", "NNP") or not (noun.tag_ == "NN" or is_post(noun)):
        return None
    for name in children(noun, "appos"):
        between = passage.doc[name.left_edge.i - 1].text == "," or name.left_edge.text == ","
        if name.i > noun.i and between and (name.pos_ == "PROPN" or name.i in passage.names):
            return named(name, passage)
    return None


def _bearer(noun: Token) -> Token:
    """The name on which a title or a mere sign goes where a parser makes that the head ("Rep. Don Beyer"), or that a noun is given.

    "A super PAC called Leading the Future" is that PAC.
    """
    if not any(sign.isalnum() for sign in noun.text):
        return next(iter(children(noun, "compound", "flat")), noun)
    for naming in children(noun, "acl"):
        name = children(naming, "xcomp", "obj") if naming.lower_ in CALLED else []
        if name and name[0].pos_ == "PROPN":
            return name[0]
    flat = children(noun, "flat") if {(noun.lower_, "title"), (noun.lower_, "post")} & name_cues().keys() else []
    return flat[0] if flat and flat[0].pos_ == "PROPN" and noun.head.i not in {name.i for name in flat} else noun


def _owned_office(noun: Token, passage: Passage) -> Holder | None:
    """The office of someone named ("his administration", "Trump's administration")."""
    if noun.lemma_.lower() not in ("administration", "government"):
        return None
    start, end = phrase(noun)
    discourse = passage.discourse
    for owner in children(noun, "nmod:poss"):
        person = holder(owner, passage)
        if person is None:
            continue
        entry = discourse.registry.office(f"the {person.actor.name.split()[-1]} {noun.lemma_}".lower(), on=discourse.on)
        if entry is not None:
            return Holder(discourse.registry.as_actor(entry.iri), passage.span(start, end), "role", 0.85)
    return None


def _anaphor(noun: Token, passage: Passage) -> Holder | None:
    """Latest mention of the kind that "the company" or "the senator" names; only if the phrase says no more than the trade."""
    kinds = described_kinds(noun.lemma_.lower(), "actor")
    start, end = phrase(noun)
    if not kinds or not _says_no_more(noun, start, end) or passage.doc[start].lower_ not in ("the", "this", "that") or noun.tag_ == "NNS":
        return None
    fitting = [
        (trace.entity, trace.subject, (trace.block, trace.token))
        for trace in passage.discourse.traces_before(passage.number, noun.i)
        if isinstance(trace.entity, Actor) and trace.entity.kind in kinds and passage.number - trace.block <= 4
    ]
    # A listed name or a subject is what is spoken of; a name in passing ("which makes ChatGPT") is so only if there is no other.
    told = [(actor, at) for actor, subject, at in fitting if subject or actor.iri]
    if (band := band_again(noun, told[-1][1] if told else None, passage)) is not None:
        return band
    chosen = [actor for actor, _ in told] or [actor for actor, _, _ in fitting]
    return Holder(chosen[-1], passage.span(start, end), "description", 0.75) if chosen else None


def _says_no_more(noun: Token, start: int, end: int) -> bool:
    """True for "the firm", "the AI firm", "the Lyon-based firm", "the Ohio Republican" and "the ChatGPT maker": one spoken of before."""
    before = noun.doc[start + 1 : noun.i]
    if end != noun.i + 1:
        return end - start <= 2
    seat = len(before) > 2 and before[-1].lower_ == "based"
    byname = noun.lower_ in BYNAMES and all(token.pos_ in ("PROPN", "ADJ") for token in before)
    return not before or (len(before) == 1 and before[0].lower_ in TRADES) or seat or byname


def _group(noun: Token, passage: Passage) -> Holder | None:
    """A described group ("environmental groups"), named by its own words; a bare noun says too little."""
    head = noun.lemma_.lower().removesuffix("s") if noun.pos_ == "PROPN" and noun.tag_ != "NNP" else noun.lemma_.lower()
    kind = group_nouns().get(head)
    if kind is None or noun.tag_ not in ("NNS", "NN", "NNPS", "NNP"):
        return None
    start, end = between_commas(noun)
    start = next((token.i + 1 for token in reversed(passage.doc[start : noun.i]) if _is_of_laws(token)), start)
    beside = body_beside(noun, passage)
    fields = first_field(noun, passage.names) if beside is None else None
    start = beside.i + 2 if beside is not None else start if fields is None else min(fields, start)
    end = _before_examples(noun, end_of_states(max(end, _end_of_members(noun)), passage))
    words = ADDRESSED.sub("", bare_group(passage.words(start, end)))
    if passage.doc[end : end + 1].text == "to":
        words = UP_TO.sub("", words)
    if noun.tag_ in ("NN", "NNP") and head not in ("industry", "camp", "community", "coalition", "group"):
        return None
    if " " not in words and kind not in SPEAKING_KINDS and head not in ("critic", "advocate", "opponent", "supporter"):
        return None
    return Holder(Actor(None, words, kind), passage.span(start, end), "group", 0.7)


def _before_examples(group: Token, end: int) -> int:
    """Where the group's own words end before those whom it counts ("a group of senators | including Jane Roe")."""
    behind = group.doc[group.i + 1 : end]
    listed = (word for word in behind if word.lower_ == "including" or (word.lower_ == "such" and word.nbor().lower_ == "as"))
    return next((word.i - (word.nbor(-1).text == ",") for word in listed), end)


def _is_of_laws(token: Token) -> bool:
    """True for the laws or rules behind which a clause on them begins ("AI rules | companies have proposed")."""
    return token.tag_ == "NNS" and policy_nouns().get(token.lemma_.lower()) is TargetKind.INSTRUMENT


def _end_of_members(group: Token) -> int:
    """Where the list ends of those who make up a coalition ("a coalition of authors, performers and | musicians")."""
    kinds = next((kind for preposition, kind in obliques(group) if preposition == "of"), None)
    told = group.tag_ == "NN" and kinds is not None and kinds.tag_ == "NNS"
    return conjuncts(kinds)[-1].i + 1 if told and kinds is not None else 0


def _body(noun: Token, passage: Passage) -> Holder | None:
    """One public body named by its office and place ("India's IT ministry", "the Florida attorney general")."""
    kind = office_nouns().get(noun.lemma_.lower())
    start, end = phrase(noun)
    if noun.i + 1 == end and passage.doc[end : end + 1].text.lower() == "general":
        end += 1  # "Colorado's attorney | general"
    placed = any(token.pos_ == "PROPN" for token in passage.doc[start : noun.i])
    if kind is None or noun.tag_ in ("NNS", "NNPS") or not placed:
        return None
    return Holder(Actor(None, bare_group(passage.words(start, end)), kind), passage.span(start, end), "description", 0.75)


def observe(passage: Passage) -> None:
    """Add every named actor of the passage, and whom its "he" and "she" take up, to the document's memory, in text order."""
    if is_about_law(passage):
        passage.discourse.about_law.add(passage.number)
    seen: set[int] = set()
    for token in passage.doc:
        told_of = is_told_of(token)
        if is_new_band(token, passage) and (band := _group(token, passage)) is not None:
            remember(token, band.actor, passage)
        if token.i in seen or (token.pos_ not in ("PROPN", "NOUN") and token.i not in passage.names and not told_of):
            continue
        if told_of:
            found = pronoun(token, passage)
        else:
            beside = _names_an_office(token, passage) or is_homeland(token, passage)
            found = None if beside else named(token, passage) or office(token, passage) or _spoken_of_again(token, passage)
        if found is None:
            continue
        name = passage.names.get(token.i)
        seen.update(range(name.start, name.end) if name else ())
        _remember(found.actor, token, token if name is None else passage.doc[name.end - 1], passage)


def _spoken_of_again(noun: Token, passage: Passage) -> Holder | None:
    """Whom "the lab" means as the subject of a clause: "it" in the next one goes on with him."""
    return called_again(noun, passage) or _anaphor(noun, passage) if relation(noun) == "nsubj" else None


def _remember(actor: Actor, token: Token, head: Token, passage: Passage) -> None:
    # "its first target is | Ada Poe |, who would replace Bo Lind": she is whom the sentence is about
    subject = any(relation(_titled(word)) in ("nsubj", "nsubj:pass") or children(_titled(word), "cop") for word in (token, head))
    discourse = passage.discourse
    discourse.observe(
        Trace(
            passage.number,
            token.i,
            actor,
            subject,
            discourse.is_person(actor),
            sentence=token.sent.start,
            telling=tells(token) or tells(head),
            quoted=passage.quotation(token) is not None,
        )
    )


def _titled(name: Token) -> Token:
    """The title that a parser made the head of a name ("Acme | chief | Jane Roe"), else the name itself."""
    return name.head if relation(name) in ("flat", "nmod:desc") and name.head.i < name.i else name


def _names_an_office(token: Token, passage: Passage) -> bool:
    """True for the president's name in "the Trump administration": the office is spoken of, not the person."""
    name = passage.names.get(token.i)
    end = name.end if name is not None else token.i + 1
    return end < len(passage.doc) and passage.doc[end].lower_ in ("administration", "campaign", "government")


def by_name(name: str) -> Actor:
    """An actor known by name alone, such as a document's author; the kind is read off the name."""
    kind = body(name) or office_nouns().get(name.lower()) or (ActorKind.PERSON if len(name.split()) in (2, 3) else ActorKind.MEDIA)
    return Actor(None, name, kind)
