"""What a passage adds to the instruments that the text has told of: those it names, and new ones ("a bill that would ...")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, policy_nouns
from ingest.naming.descriptions import described_kinds
from ingest.naming.discourse import Trace
from ingest.parsing.clauses import own_subjects
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, children, relation
from ingest.what import retelling
from ontology.model import Target, TargetKind

from .aims import Aim
from .distinctions import DEFINITE, is_no_law, says_more
from .instruments import CALLED, HELD, described, is_wished, last_called
from .named_laws import named
from .preventing import barred
from .wording import ended, worded

if TYPE_CHECKING:
    from spacy.tokens import Token

INTRODUCED = WordSet("laws brought in")
COMPLYING = WordSet("complying")
VIOLATING = WordSet("violating")
OVERRULING = WordSet("overruling by law")
BACK = frozenset({"it", "them"})


def observe(passage: Passage, *, title: bool) -> None:
    """Add the passage's instruments to the document's memory; those of the title stand for "an executive order" in the text below."""
    seen: set[int] = set()
    for token in passage.doc:
        retelling.observe(token, passage)
        if token.i in seen or is_no_law(token) or not (token.pos_ in ("PROPN", "NOUN", "NUM") or token.i in passage.names):
            continue
        found = named(token, passage) or _introduced(token, passage) or _idea_called(token, passage) or _of_the_week(token, passage)
        if found is None:
            continue
        own_words = found.target.iri is None and found.target.kind is TargetKind.INSTRUMENT
        seen.update(range(found.start, token.i + 1 if own_words else found.end))
        if _is_yardstick(token):
            continue
        head = found.target.name.split()[-1].lower() if token.i in passage.names else token.lemma_.lower()
        passage.discourse.observe(Trace(passage.number, token.i, found.target, _is_subject(token), person=False, head=head))
        if title and found.target not in passage.discourse.title_instruments:
            passage.discourse.title_instruments.append(found.target)


def _is_yardstick(token: Token) -> bool:
    """True for a law that a plan or bill is measured by ("the proposal complied with | the Byrd Rule"): what is spoken of is the plan.

    So, too, for what stands above it ("the state law is preempted by | a federal statute").
    """
    while relation(token) in ("compound", "flat", "conj"):
        token = token.head
    verb = token.head
    if verb.lemma_.lower() in OVERRULING and token in agents(verb):
        return any(subject.lemma_.lower() in policy_nouns() for subject in own_subjects(verb))
    measured = verb.lemma_.lower() in COMPLYING if relation(token) in ("obl", "nmod") else verb.lemma_.lower() in VIOLATING
    return measured and any(subject.lemma_.lower() in policy_nouns() for subject in children(verb, "nsubj"))


def _is_subject(token: Token) -> bool:
    """True for what a clause is about, itself or as what its subject is a form of ("the draft of | the Code")."""
    while relation(token) in ("nmod", "compound") and act_nouns().get(token.head.lemma_.lower(), 0) > 0:
        token = token.head
    return relation(token) == "nsubj"


def _of_the_week(noun: Token, passage: Passage) -> Aim | None:
    """The order that the week's news is about ("today's executive order"), where the text has named no instrument yet."""
    if noun.lemma_.lower() != "order" or any(
        target.kind is TargetKind.INSTRUMENT for _, target in passage.discourse.targets_before(passage.number, noun.i)
    ):
        return None
    return described(noun, passage)


def _idea_called(noun: Token, passage: Passage) -> Aim | None:
    """A moratorium, mandate or ban that the text names in full, so that "the moratorium" can take it up."""
    start, end = phrase(noun)
    if noun.lemma_.lower() not in policy_nouns() or end - start < 2 or noun.tag_ in ("NNS", "NNPS"):
        return None
    words = worded(passage, start, end)
    iri = _idea_of(noun, passage)
    if iri is not None:
        return Aim(passage.discourse.registry.as_target(iri), start, end, 1, 0.9)
    if noun.lemma_.lower() not in CALLED or " " not in words:
        return None
    again = None if says_more(noun) or passage.doc[start].lower_ not in DEFINITE else last_called(noun, passage)
    return Aim(again or Target(None, words, policy_nouns()[noun.lemma_.lower()]), start, end, 1, 0.7)


def _idea_of(noun: Token, passage: Passage) -> str | None:
    kept = barred(noun, passage) if noun.lemma_.lower() in HELD else None
    return kept[0] if kept else passage.discourse.ideas.match(passage.content(*phrase(noun)))


def _introduced(noun: Token, passage: Passage) -> Aim | None:
    """An instrument without a name, introduced here ("a bill that would ...") and named by its own words."""
    kinds = described_kinds(noun.lemma_.lower(), "instrument")
    start, end = phrase(noun)
    owned = bool(children(noun, "nmod:poss")) and says_more(noun)  # "Utah passed its age verification bill"
    if not kinds or noun.tag_ in ("NNS", "NNPS") or not (passage.doc[start].lower_ in ("a", "an", "another") or owned):
        return None
    idea = noun.lemma_.lower() in HELD and _idea_of(noun, passage)
    if noun.lemma_.lower() not in INTRODUCED or is_wished(noun) or idea:
        return None
    if (known := described(noun, passage)) is not None:
        return known
    full_start, full_end = full_phrase(noun)
    full_end = ended(passage.doc, full_start, full_end)
    if any(token.lower_ in BACK for token in passage.doc[full_start:full_end]):
        return None  # "an amendment to strike it": what is told of stays what it points back to
    words = worded(passage, full_start, full_end)
    return Aim(Target(None, words, TargetKind.INSTRUMENT), start, end, 1, 0.6 if " " in words else 0.4)
