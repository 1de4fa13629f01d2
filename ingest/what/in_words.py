"""Policy matters that no entry covers, kept in the text's own words; an event or a step among them is told by what the text is about.

What somebody did just before, which such words may take up, is read by `aim`: it is handed in, for it reads these words in turn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.parsing.noun_phrases import full_phrase, phrase, stances_on
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, obliques
from ontology.model import Target, TargetKind

from .aims import Aim
from .distinctions import DEFINITE
from .foretold import NOUNS as BILLS
from .foretold import says_what_it_does
from .instruments import is_wished
from .moves import DEEDS, PLANS, done_before, idea_before
from .of_state import says_only_where
from .spoken_of import is_part_of
from .wording import MAX_WORDS, cut_short, worded

if TYPE_CHECKING:
    from spacy.tokens import Token

    from .moves import Aiming

EVENTS = frozenset({"delay", "pause"})
STEPS = WordSet("steps that have an aim")


def in_words(noun: Token, passage: Passage, aim: Aiming) -> Aim | None:
    """A policy matter that no entry covers: kept in the text's own words, with the issues its sentence points to."""
    kind = policy_nouns().get(noun.lemma_.lower())
    if kind is None:
        return None
    definite = passage.doc[phrase(noun)[0]].lower_ in DEFINITE
    if noun.lemma_.lower() in PLANS and (plan := done_before(noun, passage, aim) or idea_before(noun, passage)) is not None:
        return plan
    owned = noun.lemma_.lower() in DEEDS and bool(children(noun, "nmod:poss"))
    if owned and (deed := done_before(noun, passage, aim)) is not None:
        return deed
    if noun.lemma_.lower() in STEPS and (step := _step(noun, passage)) is not None:
        return step
    dated = noun.lemma_.lower() in EVENTS and (definite or children(noun, "acl:relcl", "acl") or full_phrase(noun) == phrase(noun))
    bill = noun.lemma_.lower() in BILLS and says_what_it_does(noun)
    told = bill or (noun.lemma_.lower() not in DEEDS and _does_else(noun))  # "the proposal that others pay"
    if dated or (kind is TargetKind.EVENT and not told):
        return _event(noun, passage, aim)
    start, end = full_phrase(noun)
    if end - start > MAX_WORDS:
        start, end = cut_short(noun, start, end)
    words = worded(passage, start, end)
    if (" " not in words and not stances_on(noun)) or says_only_where(noun, end, passage):
        return None
    idea = passage.discourse.ideas.match(passage.content(noun.sent.start, noun.sent.end) - {"against"})
    issues = passage.discourse.registry.propositions[idea].issues if idea else ()
    kind = TargetKind.PROPOSITION if is_wished(noun) else kind
    return Aim(Target(None, words, kind, issues), start, end, 1, 0.7)


def _event(noun: Token, passage: Passage, aim: Aiming) -> Aim | None:
    """An event such as "this delay" or "the veto", named together with the instrument the text is about."""
    start, end = phrase(noun)
    if passage.doc[start].lower_ not in DEFINITE and noun.lemma_.lower() not in EVENTS:
        return None
    if noun.lemma_.lower() in DEEDS:
        return done_before(noun, passage, aim)
    if any(preposition in ("for", "in", "on", "to") for preposition, _ in obliques(noun)):
        start, end = full_phrase(noun)  # "the delay in the rules" says itself what is put off
        return Aim(Target(None, worded(passage, start, end), TargetKind.EVENT), start, end, 1, 0.7) if end - start <= MAX_WORDS else None
    if (asked_for := _asked_for(noun, passage)) is not None:
        return Aim(asked_for, start, end, 1, 0.65)
    titled = passage.discourse.title_instruments
    before = (target for _, target in passage.discourse.targets_before(passage.number, noun.i) if target.kind is TargetKind.INSTRUMENT)
    about = titled[0] if len(titled) == 1 else next(reversed([*before]), None)
    if about is None or noun.lemma_.lower() == about.name.split()[-1].lower() or is_part_of(about, noun, passage):
        return None
    return Aim(Target(None, f"{noun.lemma_.lower()} of {about.name}", TargetKind.EVENT, about.issues), start, end, 1, 0.65)


def _asked_for(noun: Token, passage: Passage) -> Target | None:
    """The delay or pause that the paragraph has spoken of ("asked for a pause of the act ... backs | a delay |")."""
    told = passage.discourse.targets_before(passage.number, noun.i) if noun.lemma_.lower() in EVENTS else ()
    here = [target for trace, target in told if trace.block == passage.number]
    return next((target for target in reversed(here) if EVENTS & set(target.name.split()) and " of " in target.name), None)


def _step(noun: Token, passage: Passage) -> Aim | None:
    """The instrument behind "this important step", "the bold actions taken today" or "her leadership", if the text is about one alone."""
    before = [target for _, target in passage.discourse.targets_before(passage.number, noun.i) if target.iri is not None]
    title = passage.discourse.title_instruments or [*dict.fromkeys(each for each in before if each.kind is TargetKind.INSTRUMENT)]
    start, end = phrase(noun)
    whose = bool(children(noun, "nmod:poss"))
    taken = any(clause.tag_ == "VBN" for clause in children(noun, "acl"))
    if len(title) != 1 or not (whose or taken or passage.doc[start].lower_ in ("this", "these", "today")):
        return None
    if any(preposition not in ("by", "from", "on", "in") for preposition, _ in obliques(noun)) or _does_else(noun):
        return None
    return Aim(title[0], start, end, 1, 0.6)


def _does_else(noun: Token) -> bool:
    """True where a clause says which step is meant ("steps to open the market", "an effort that would ban it")."""
    after = noun.doc[noun.i + 1 : noun.i + 2].text  # a small parser hangs such an infinitive on the verb
    return after in ("to", "that") or any(clause.tag_ != "VBN" for clause in children(noun, "acl", "acl:relcl", "ccomp", "xcomp"))
