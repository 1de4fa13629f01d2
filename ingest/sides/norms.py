"""How things should be, told of whatever the text is about: "workers must have a say in how AI is used", "nobody should be fired by a bot".

What is said so is a side of its own where nothing better is read in the sentence: no policy that is known, no thing that is named as good
or bad. Its target is the state of things that is wanted or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, ideas, policy_nouns, unwilled_verbs
from ingest.naming.mentions import bare
from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.duties import DUTY
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.reporting import reporting_verb
from ingest.parsing.syntax import SUBJECTS, children, copula, is_passive, relation
from ingest.what.aims import Aim
from ingest.what.gerunding import gerund
from ingest.what.literal import open_aim
from ingest.what.targets import aim
from ingest.what.wording import MAX_WORDS, ended, worded
from ingest.who.attribution import speech
from ontology.model import Target, TargetKind

from .holding import Claim, spoken
from .leaning import lean
from .steps import purpose_of_steps, takes_none

if TYPE_CHECKING:
    from spacy.tokens import Token

NORM = "norm"
ASIDE = "norm aside"  # of what no technical word is said: a side only where the encoder hears one in the same clause
NOBODY = frozenset({"nobody", "none"})
UNNAMED = FIRST_PERSON | NOBODY | {"everybody", "everyone", "somebody", "someone"}
FREE = WordSet("free to do")
UNWILLED = WordSet("as it happens")
FOLLOWING = WordSet("telling what follows")
LEFT = WordSet("left to happen")
LEGAL = frozenset({"must", "shall"})
UNABLE = frozenset({"ca", "can"})
SAID = frozenset({"ROOT", "ccomp", "conj", "parataxis"})
BESIDE_THE_VERB = ("aux", "aux:pass", "cop", "advmod", "mark", "cc")
NOT = frozenset({"not", "n't", "n’t", "never", "no"})
TECHNICAL = WordSet("technical")
PURPOSES = frozenset({"VB", "VBG"})  # "to | ensure | models are safe"
LEAST = 3  # words of a state of things


def norm(head: Token, passage: Passage) -> Iterator[Claim]:
    """The claim of who says that the clause of `head`, a verb or what is said with "be", should or must not hold."""
    subject = _subject(head)
    deed = purpose_of_steps(head)
    unwilled = head.lower_ in UNWILLED or (deed is None and head.lemma_.lower() in unwilled_verbs() - {"have"})
    if subject is None or unwilled or not _is_owed(head) or not _is_said(head):
        return
    law = aim(subject, passage, actors=False)
    if law is not None and law.target.iri in passage.discourse.registry.instruments:
        return  # what a law should do is no side on it
    told_as_law = _is_duty_of_law(head, subject) and speech(head, passage) is None
    start, end = _extent(deed or head, subject, passage)
    manner = NORM if not told_as_law and any(_is_matter(token) for token in passage.doc[start:end]) else ASIDE
    if (burden := spared(head, end)) is not None and not is_negated(head):
        found = aim(burden, passage, actors=False) or open_aim(burden, passage)
        yield from [] if found is None else spoken(head, lean(found, -1, 0.6, manner, (head.i, burden.i), 0.8), passage)
        return
    told = ["", _state(deed, end, passage)] if deed is not None else [_who(subject, passage), _state(head, end, passage)]
    words = bare(" ".join(part for part in told if part))
    if words.count(" ") + 1 < LEAST:
        return
    none = subject.lower_ in NOBODY or any(det.lower_ == "no" for det in children(subject, "det")) or takes_none(head)
    target = Aim(Target(None, words, TargetKind.PROPOSITION), start, end, 1, 0.6)
    yield from spoken(head, lean(target, -1 if none or is_negated(head) else 1, 0.6, manner, (head.i,), 0.8), passage)


def sure_alone(claims: Iterable[Claim]) -> list[Claim]:
    """The claims that stand where no encoder is asked."""
    return [claim for claim in claims if claim.leaning.manner != ASIDE]


def _subject(head: Token) -> Token | None:
    """What the clause is about; None for what only points back, or forward."""
    governor = head.head if relation(head) == "xcomp" and head.head.lemma_.lower() == "need" else head
    subject = next(iter(own_subjects(governor)), None)
    if subject is None or subject.i > head.i or (subject.pos_ == "PRON" and subject.lower_ not in UNNAMED):
        return None
    return subject


def _is_owed(head: Token) -> bool:
    """True for what should be, needs to be, or cannot be as it is ("safety | cannot be an afterthought |"), not for what must have been.

    What "cannot be measured" only is not possible.
    """
    auxiliaries = children(head, "aux")
    said = {aux.lower_ for aux in auxiliaries}
    if any(aux.lemma_.lower() == "have" for aux in auxiliaries):
        return False
    needed = relation(head) == "xcomp" and head.head.lemma_.lower() == "need" and head.head.tag_ in ("VBZ", "VBP")
    unbearable = (copula(head) is not None and head.pos_ == "NOUN") or (is_passive(head) and head.lemma_.lower() in LEFT)
    return bool(said & DUTY) or (needed and not is_negated(head.head)) or (unbearable and bool(said & UNABLE) and is_negated(head))


def _is_duty_of_law(head: Token, subject: Token) -> bool:
    """True for what others "must" do, which a text may only report as the law ("firms must file a plan by May")."""
    said = {aux.lower_ for aux in children(head, "aux")}
    return bool(said & LEGAL) and subject.lower_ not in FIRST_PERSON and head.lower_ not in FREE


def _is_said(head: Token) -> bool:
    """True for what a sentence says or tells as somebody's words, not for what only describes a thing or is a condition."""
    clause = head.head if relation(head) == "xcomp" else head
    if relation(clause) == "conj":
        clause = clause.head
    if relation(clause) in SUBJECTS:  # a parser takes "said" for what is said of it
        return copula(clause) is not None and reporting_verb(clause.head) is not None
    return relation(clause) in SAID and (relation(clause) != "ccomp" or reporting_verb(clause.head) is not None or _is_drawn(clause))


def _is_drawn(clause: Token) -> bool:
    """True for what is said to follow ("trust | means | that nobody should be graded by a bot")."""
    return clause.head.lemma_.lower() in FOLLOWING and clause.head.tag_ in ("VBZ", "VBP") and not is_negated(clause.head)


def _extent(head: Token, subject: Token, passage: Passage) -> tuple[int, int]:
    start, behind = phrase(subject)[0], head.i + 1
    apart = ("conj", "parataxis") if head.tag_ in PURPOSES and not _is_owed(head) else ("conj", "parataxis", "ccomp")
    joined = [each.left_edge.i for each in children(head, *apart) if each.i > head.i and own_subjects(each)]
    last = min([head.right_edge.i + 1, behind + MAX_WORDS, *joined])
    said = passage.quotation(head)
    last = last if said is None else min(last, said.end)
    end = ended(passage.doc, head.i, last) if behind < last else behind
    while passage.doc[end - 1].is_punct:
        end -= 1
    return start, end


def _who(subject: Token, passage: Passage) -> str:
    if subject.lower_ in UNNAMED:
        return ""
    start, end = phrase(subject)
    return worded(passage, start + (passage.doc[start].lower_ == "no"), end)


def _state(head: Token, end: int, passage: Passage) -> str:
    """The clause without its subject as a state: "having a say in it", "being fired by a bot", "being an afterthought"."""
    before = [token for token in head.children if token.i < head.i and relation(token) in BESIDE_THE_VERB]
    if copula(head) is None and not is_passive(head):
        deeds = [head, *(verb for verb in children(head, "conj") if verb.tag_ == "VB" and verb.i < end)]
        ends = [*(verb.i for verb in deeds[1:]), end]
        said = (f"{gerund(verb.lemma_.lower())} {passage.words(verb.i + 1, last)}" for verb, last in zip(deeds, ends, strict=True))
        return " ".join(said)
    after = max(token.i for token in before) + 1
    kept = list(takewhile(lambda token: token.lower_ not in NOT, passage.doc[after : head.i + 1]))
    return f"being {passage.words(kept[0].i, end)}" if kept else ""


def spared(head: Token, end: int) -> Token | None:
    """What others should be spared ("firms must be free to sell | without | needless rules")."""
    for token in head.doc[head.i + 1 : end]:
        if token.lower_ == "without" and relation(token) == "case" and token.head.lemma_.lower() in policy_nouns():
            return token.head
    return None


def _is_matter(token: Token) -> bool:
    own = {token.lower_, token.lemma_.lower()}
    return bool(own & ideas()) or bool(own & TECHNICAL)
