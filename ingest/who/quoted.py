"""Who says the words in quotation marks, and who goes on with them in the next sentence or block."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import speech_verbs
from ingest.naming.discourse import Introduced
from ingest.naming.mentions import Holder
from ingest.parsing.clauses import is_negated, subjects
from ingest.parsing.closed_classes import INFLECTED
from ingest.parsing.masking import MARKS
from ingest.parsing.passage import Passage, Quotation
from ingest.parsing.syntax import lemma

from .across_blocks import is_own, named_at_the_end, own_body
from .actors import holders
from .announced import FOLLOWS, announced, following
from .issuers import issuers, paper_quoted, remember_issuers
from .pull_quotes import is_pulled, is_scare_quote
from .several import remember_several
from .speaker_lines import speaker_line
from .speakers import BREAKS, NEAR, according_to, first_name, speakers

if TYPE_CHECKING:
    from spacy.tokens import Span

CLOSING = ("”", '"', "’")
ENDLESS = 10**6  # blocks
FAR = 40
DASHES = frozenset({"-", "–", "—", "--", "―"})


def _opened_by(quotation: Quotation, passage: Passage) -> list[Holder]:
    """The person whose verb stands with a comma or colon right before the words, whichever verb it is ("Roe | offered |, “...”")."""
    before = passage.doc[max(quotation.start - 3, 0) : quotation.start]
    mark = next((token for token in reversed(before) if not token.is_quote), None)
    if mark is None or mark.text not in (",", ":") or mark.i == 0:
        return []
    verb = mark.nbor(-1)
    if verb.tag_ not in INFLECTED or lemma(verb) in speech_verbs() or passage.quotation(verb) is not None:
        return []
    return [each for each in speakers(verb, passage) if each.text is not None and passage.discourse.is_person(each.actor)]


def quoted_by(quotation: Quotation, passage: Passage) -> list[Holder]:
    """Who says the words in quotation marks: the nearest verb of saying decides, then a label, then who spoke last."""
    if is_pulled(quotation, passage):
        return []
    label = following(quotation, passage) or _label(quotation, passage) or _signed(quotation, passage)
    if label:
        return label
    paper = paper_quoted(quotation, passage)
    if paper is not None:
        return issuers(paper, passage)
    if opened := _opened_by(quotation, passage):
        return opened
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
    ours = discourse.listed_side and not discourse.demanders  # "we support:" opens a list of what the author supports, nobody's words
    if statement or (text.rstrip().endswith((":", ",")) and not ours):
        who = announced(passage, statement.end() if statement else len(text))
        if who:
            discourse.speakers = tuple(who)
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


def _label(quotation: Quotation, passage: Passage) -> list[Holder]:
    """The name before a colon ("Dana Doe, general counsel, Acme: ..."); a sentence that ends in a colon has a verb of saying instead."""
    before = list(passage.doc[max(quotation.start - NEAR, 0) : quotation.start])
    if not before or before[-1].text != ":" or any(lemma(token) in speech_verbs() for token in before):
        return []
    start = max((place + 1 for place, token in enumerate(before[:-1]) if token.text in BREAKS), default=0)
    return first_name(before[start:], passage, until=())


def _signed(quotation: Quotation, passage: Passage) -> list[Holder]:
    """The name behind a dash that follows the closing mark (“...” – Dana Doe, general counsel, Acme)."""
    after = [token for token in passage.doc[quotation.end : quotation.end + NEAR] if token.text not in MARKS]
    if quotation.open or len(after) < 2 or after[0].text not in DASHES or after[1].pos_ != "PROPN":
        return []
    return first_name(after[1:], passage, until=(",", *BREAKS))
