"""Who speaks: the name beside a verb of saying, before a colon, or in "according to"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, bearers, speech_verbs
from ingest.naming.discourse import Introduced
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import is_negated, subjects
from ingest.parsing.masking import MARKS
from ingest.parsing.passage import Passage, Quotation
from ingest.parsing.syntax import lemma, obliques

from .across_blocks import is_own, named_at_the_end, own_body
from .actors import holder, holders
from .appositions import describes_another, named_before
from .doers import actor_of, bearers_of
from .introductions import introduced
from .issuers import is_paper, issuers, paper_before, paper_quoted, remember_issuers, they_wrote
from .joint import issuing
from .polled import polled
from .pull_quotes import is_pulled, is_scare_quote
from .several import remember_several, together
from .speaker_lines import speaker_line

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

CLOSING = ("”", '"', "’")
FOLLOWS = re.compile(
    r"\b(?:following|this|these) (?:joint |brief |written )?(?:statement|remarks|comments?)\b"
    r"|\bfollowing (?:joint |open )?(?:letter|message)\b"
    r"|^(?:Joint )?(?:Statement|Remarks) (?:from|by|of)\b"
    r"|^(?:Joint |Prepared |Written )?(?:Statement|Testimony|Comments) (?:from|by|of)\b[^.:]*$"
    r"|\b(?:following|below)\b.{0,60}\battribut(?:ed|able) to\b|\battribute (?:the following|this|these)\b",
    re.IGNORECASE,
)
JOINED = re.compile(r"(?: \([^()]{1,40}\))?,? and [^.;:,]*$")  # between two who are introduced
CREDITED = WordSet("credited")
ENDLESS = 10**6  # blocks
FAR = 40
NEAR = 24
DASHES = frozenset({"-", "–", "—", "--", "―"})
BREAKS = frozenset({".", ";", "?", "!", ":"})


def speakers(verb: Token, passage: Passage) -> list[Holder]:
    """Who says it: the verb's doers, else the name that stands beside it ("..., said the lab's policy head, Jane Doe")."""
    titled = introduced(verb, passage)
    if titled is not None:
        return _all_introduced(titled, verb, passage)
    paper = paper_before(verb, passage)
    if paper is not None:
        return issuers(paper, passage)
    writers = they_wrote(verb, passage)
    if writers:
        return writers
    opening = named_before(verb, passage)
    named = holder(opening, passage) if opening is not None else None
    if named is not None:
        return [named]
    found = actor_of(verb, passage)
    if found and any(passage.discourse.is_person(one.actor) for one in found):
        return [one for one in found if not _is_employer(one, passage)]
    several = together(verb, passage) or ([] if found else polled(verb, passage))
    if several:
        return several
    beside = _beside(verb, passage)
    people = [one for one in beside if passage.discourse.is_person(one.actor) and one.label == "name" and not _is_inside(one, found)]
    return people or found or beside


def _all_introduced(last: Holder, verb: Token, passage: Passage) -> list[Holder]:
    """The person introduced right before the verb, with whoever else is named as its doer ("Speaker Roe and | Leader Doe | said")."""
    found = [one for one in actor_of(verb, passage) if one.text is not None and passage.discourse.is_person(one.actor)]
    said = passage.discourse.document.text
    joined = [
        one
        for one in found
        if one.text is not None and last.text is not None and JOINED.match(said[one.text.end : max(last.text.start, one.text.end)])
    ]
    return [*joined, last]


def _is_employer(one: Holder, passage: Passage) -> bool:
    """True for the body at the end of what a person is said to be ("said Ada Poe, director and chief negotiator, | Acme |")."""
    if one.text is None or passage.discourse.is_person(one.actor):
        return False
    return any(one.text.touches(*passage.extent(token)) and describes_another(token, passage) for token in passage.doc)


def _is_inside(one: Holder, found: list[Holder]) -> bool:
    """True for what looks like a name in the words of a group ("| South Korean | startups")."""
    groups = [each.text for each in found if each.label == "group" and each.text is not None]
    return one.text is not None and any(text.touches(one.text.start, one.text.end) for text in groups)


def _beside(verb: Token, passage: Passage) -> list[Holder]:
    doc = passage.doc
    before = [token for token in doc[max(verb.i - NEAR, 0) : verb.i] if passage.quotation(token) is None]
    after = [token for token in doc[verb.i + 1 : verb.i + NEAR] if passage.quotation(token) is None]
    inverted = passage.quotation(doc[max(verb.i - 2, 0)]) is not None or doc[max(verb.i - 1, 0)].text == ","
    if inverted and after and after[0].text not in (",", "that", *BREAKS) and after[0].pos_ != "ADP":
        return _first_name(after, passage, until=(",", *BREAKS))
    start = max((place + 1 for place, token in enumerate(before) if token.text in BREAKS), default=0)
    return _first_name(before[start:][::-1], passage, until=())


def _first_name(tokens: list[Token], passage: Passage, *, until: tuple[str, ...]) -> list[Holder]:
    """The first person named, else the first body."""
    found: list[Holder] = []
    for token in tokens:
        if token.text in until:
            break
        one = holder(token, passage) if token.pos_ == "PROPN" or token.i in passage.names else None
        if one is not None and passage.discourse.is_person(one.actor):
            return [one]
        found.extend([one] if one is not None else [])
    return found[:1]


def quoted_by(quotation: Quotation, passage: Passage) -> list[Holder]:
    """Who says the words in quotation marks: the nearest verb of saying decides, then a label, then who spoke last."""
    if is_pulled(quotation, passage):
        return []
    label = _following(quotation, passage) or _label(quotation, passage) or _signed(quotation, passage)
    if label:
        return label
    paper = paper_quoted(quotation, passage)
    if paper is not None:
        return issuers(paper, passage)
    best: tuple[int, list[Holder]] | None = None
    for token in passage.doc:
        if lemma(token) not in speech_verbs() or token.pos_ not in ("VERB", "NOUN") or passage.quotation(token) is not None:
            continue
        distance = quotation.start - token.i if token.i < quotation.start else token.i - quotation.end
        if distance > FAR or (best is not None and distance >= best[0]):
            continue
        found = [each for each in speakers(token, passage) if each.text is not None]
        if found:
            best = (distance, found)
    if best is not None:
        return best[1]
    source = according_to(passage.doc[max(quotation.start - 2, 0)], passage) or named_at_the_end(quotation, passage)
    if source or quotation.start > 2:
        return source
    return list(passage.discourse.speakers) or (own_body(passage) if is_own(quotation, passage) else [])


def went_on(sentence: Span, passage: Passage) -> list[Holder]:
    """Who said the sentence before, if this one goes on with some of his words ("It would cause “devastation”.") and names nobody.

    A quotation that begins with a capital may be a mere title.
    """
    quoted = [quotation for quotation in passage.quotations if sentence.start < quotation.start < sentence.end]
    if not quoted or sentence.start == 0 or any(passage.doc[each.start].text[:1].isupper() for each in quoted):
        return []
    telling = any(lemma(token) in speech_verbs() or token.lower_ == "according" for token in sentence)
    if telling or any(holders(noun, passage) for noun in subjects(sentence.root)):
        return []
    for token in reversed(passage.doc[sentence.start - 1].sent):
        if lemma(token) in speech_verbs() and token.pos_ == "VERB" and passage.quotation(token) is None:
            return [each for each in speakers(token, passage) if each.text is not None]
    return []


def remember_speaker(passage: Passage) -> None:
    """Keep the last quoted speaker for a quotation that goes on in the next block, and who is introduced as the next to speak.

    "She said:" opens one block, and so does a line with nothing but a name; a statement that is announced goes on until a heading, a
    quotation (what follows one is told again), or until somebody is reported to say something.
    """
    discourse, text = passage.discourse, passage.block.text
    remember_several(passage)
    remember_issuers(passage)
    line = speaker_line(passage)
    if line is not None and line.quoted:
        discourse.speakers, discourse.introduced = (line.speaker,) if line.speaker else (), None
        return
    told = [quotation for quotation in passage.quotations if not is_scare_quote(quotation, passage)]
    found = [each for quotation in told if (each := quoted_by(quotation, passage))]
    discourse.speakers = tuple(found[-1] if found else [] if told else _told_last(passage))
    if discourse.introduced is not None and _is_over(discourse.introduced, passage):
        discourse.introduced = None
    if discourse.introduced is not None:
        discourse.introduced = _gone_on(discourse.introduced, passage)
    statement = FOLLOWS.search(text)
    if statement or text.rstrip().endswith((":", ",")):
        announced = _announced(passage, statement.end() if statement else len(text))
        if announced:
            discourse.speakers = tuple(announced)
            last = ENDLESS if statement else passage.number + 1
            discourse.introduced = Introduced(discourse.speakers, passage.number + 1, last)


def _told_last(passage: Passage) -> list[Holder]:
    """Who says what the block's last sentence tells: a block that is quoted and names nobody goes on with his words."""
    *_, last = passage.doc.sents
    verb = last.root
    saying = verb.pos_ == "VERB" and lemma(verb) in speech_verbs() and not is_negated(verb)
    return [each for each in speakers(verb, passage) if each.text is not None] if saying else []


def _is_over(introduced: Introduced, passage: Passage) -> bool:
    """True if the block is not the introduced speaker's any more, or if quotation marks show which of its words are.

    Where the first mark is not closed, the blocks behind are quoted too, though not all publishers repeat the mark.
    """
    if passage.number == introduced.first:
        return any(quotation.start == 0 and not quotation.open for quotation in passage.quotations)
    return passage.number > introduced.last or bool(passage.quotations) or (not introduced.opened and _is_told(passage))


def _gone_on(introduced: Introduced, passage: Passage) -> Introduced:
    """The announced words as known behind the block: opened by a mark in the first, ended by one that closes it."""
    if passage.number == introduced.first:
        opened = any(quotation.start == 0 for quotation in passage.quotations)
        return replace(introduced, opened=opened, last=ENDLESS if opened else introduced.last)
    closed = introduced.opened and passage.block.text.rstrip().endswith(CLOSING)
    return replace(introduced, last=passage.number) if closed else introduced


def _is_told(passage: Passage) -> bool:
    """True for a heading, and for a block in which somebody is said to say something."""
    saying = (
        token for token in passage.doc if lemma(token) in speech_verbs() and token.pos_ == "VERB" and passage.quotation(token) is None
    )
    return passage.block.role == "heading" or any(noun.lower_ not in ("i", "we") for verb in saying for noun in subjects(verb))


def _announced(passage: Passage, end: int) -> list[Holder] | None:
    """Who says what follows: who does the last verb of saying, to whom it is credited, or whose it is; None where nothing is announced.

    What stands behind character `end` says only what it is about ("the following statement | on the order signed by Roe").
    """
    for token in reversed([each for each in passage.doc if passage.place(each) < end]):
        if token.lower_ in CREDITED:
            return _credited(token, passage)
        # a tagger takes "MEP Jane Roe | comments |:" for a noun
        if lemma(token) in speech_verbs() and (token.pos_ == "VERB" or introduced(token, passage) is not None):
            return speakers(token, passage)
        if bearers().get(token.lemma_.lower()) == "document" and token.pos_ in ("NOUN", "PROPN"):
            return issuing(token, passage) or bearers_of(token, passage) or _whose(token, passage)
    return None


def _following(quotation: Quotation, passage: Passage) -> list[Holder]:
    """Who announced "the following statement" before the quotation, whoever is named behind that."""
    told = passage.block.text[: passage.place(passage.doc[quotation.start])]
    statement = FOLLOWS.search(told) if told.rstrip(" “\"‘'").endswith(":") else None
    return (_announced(passage, statement.end()) or []) if statement is not None else []


def _credited(word: Token, passage: Passage) -> list[Holder]:
    """Who stands behind "attributed to"."""
    behind = list(passage.doc[word.i + 1 : word.i + NEAR])
    to = next((place for place, token in enumerate(behind) if token.lower_ == "to"), len(behind))
    return _first_name(behind[to + 1 :], passage, until=tuple(BREAKS))


def _whose(statement: Token, passage: Passage) -> list[Holder]:
    """Who stands behind "statement from", else the name nearest before it."""
    behind = list(passage.doc[statement.i + 1 : statement.i + NEAR])
    if behind and behind[0].lower_ in ("from", "by", "of"):
        return _first_name(behind[1:], passage, until=("on", "in", ",", *BREAKS))
    return _first_name(list(reversed(passage.doc[: statement.i])), passage, until=tuple(BREAKS))


def _label(quotation: Quotation, passage: Passage) -> list[Holder]:
    """The name before a colon ("Dana Doe, general counsel, Acme: ..."); a sentence that ends in a colon has a verb of saying instead."""
    before = list(passage.doc[max(quotation.start - NEAR, 0) : quotation.start])
    if not before or before[-1].text != ":" or any(lemma(token) in speech_verbs() for token in before):
        return []
    start = max((place + 1 for place, token in enumerate(before[:-1]) if token.text in BREAKS), default=0)
    return _first_name(before[start:], passage, until=())


def _signed(quotation: Quotation, passage: Passage) -> list[Holder]:
    """The name behind a dash that follows the closing mark (“...” – Dana Doe, general counsel, Acme)."""
    after = [token for token in passage.doc[quotation.end : quotation.end + NEAR] if token.text not in MARKS]
    if quotation.open or len(after) < 2 or after[0].text not in DASHES or after[1].pos_ != "PROPN":
        return []
    return _first_name(after[1:], passage, until=(",", *BREAKS))


def according_to(token: Token, passage: Passage) -> list[Holder]:
    """The source named by "according to" in the token's sentence, or whose text it names ("according to | Acme's filing |")."""
    for candidate in token.sent:
        if candidate.lower_ != "according":
            continue
        for noun in (candidate.head, *(target for preposition, target in obliques(candidate) if preposition == "to")):
            found = holder(noun, passage) if noun.i > candidate.i else None
            if found is not None:
                return [found]
            if noun.i > candidate.i and is_paper(noun):
                return issuers(noun, passage)
    return []
