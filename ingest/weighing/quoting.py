"""The words that are quoted for a stance: as few as show it, but enough to show whose it is or on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.parsing.noun_phrases import conjuncts, full_phrase, phrase
from ingest.parsing.syntax import NEGATORS, SUBJECTS, agents, children, relation

from .sensing import SENSED

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage
    from ingest.sides.holding import Claim
    from ontology.model import Span

NEAR = 12  # tokens between a holder and the cue
OWN = 5  # tokens between a verb and what belongs to it
OWNING = NEGATORS | {"i", "we"}
LONGEST = 25  # tokens that a verb's complement adds
TELLING = frozenset({"NOUN", "PROPN", "NUM", "VERB"})
COMPLEMENTS = ("obj", "xcomp", "ccomp")


def quote(read: Passage, claim: Claim, sentence: tuple[int, int]) -> Span:
    """From the holder (if it stands just before) or the cue to the end of the target: the shortest clear span.

    What no rule can point at is shown by its whole sentence, and so is what would show neither holder nor target ("oppose it"); a side
    that words before it tell ("So does Acme") by those and its own.
    """
    aim, doc = claim.leaning.aim, claim.predicate.doc
    if claim.leaning.manner == SENSED or claim.named is not None or claim.reach is not None:
        return read.span(*sentence)
    start = min(aim.start, *claim.leaning.cue)
    end = min(max(aim.end, _told_of(claim), *(i + 1 for i in claim.leaning.cue)), sentence[1])
    text = claim.holder.text
    if text is None:
        start = _with_own_words(doc[start])
    else:
        before = [i for i in range(max(sentence[0], start - NEAR), start) if read.extent(doc[i])[0] == text.start]
        start = before[-1] if before else _with_own_words(doc[start])
        end = max(end, _agent_end(read, claim, text))
    end = min(max(end, _completed(doc[end - 1])), sentence[1])
    span = read.span(start, end)
    target = any(token.pos_ in TELLING for token in doc[max(aim.start, start) : min(aim.end, end)])
    holder = text is not None and span.start <= text.start < span.end and claim.holder.label != "pronoun"
    return read.discourse.document.span(span.start, span.end) if target or holder else read.span(*sentence)


def _with_own_words(verb: Token) -> int:
    """Where a verb begins with what stands right before it: "I" and "we", "not" and "must" ("| we must not weaken | the act")."""
    own = [child.i for child in verb.children if verb.i - OWN <= child.i < verb.i and (child.lower_ in OWNING or relation(child) == "aux")]
    return min([verb.i, *own])


def _told_of(claim: Claim) -> int:
    """The end of the clause in which the cue tells of the target ("concerns that | the order | could block growth"); 0 if there is none."""
    aim, doc = claim.leaning.aim, claim.predicate.doc
    for token in doc[aim.start : aim.end]:
        clause = token.head
        if relation(token) in SUBJECTS and clause.i >= aim.end and clause.head.i in claim.leaning.cue and clause.i > clause.head.i:
            return max(word.i for word in clause.subtree if not word.is_punct) + 1
    return 0


def _agent_end(read: Passage, claim: Claim, text: Span) -> int:
    """The end of the holder's name where he does what the last word of the cue says ("the bill | is sponsored by | Acme"), else 0."""
    verb = claim.predicate.doc[max(claim.leaning.cue)]
    doing = [phrase(noun) for agent in agents(verb) for noun in conjuncts(agent)]
    return max((end for start, end in doing if read.span(start, end).touches(text.start, text.end)), default=0)


def _completed(last: Token) -> int:
    """The end of what a verb at the end of the words is about ("the law would | harm jobs"), else 0."""
    behind = [child for child in children(last, *COMPLEMENTS) if child.i > last.i] if last.pos_ == "VERB" else []
    if not behind:
        return 0
    end = full_phrase(behind[0])[1] if relation(behind[0]) == "obj" else behind[0].right_edge.i + 1
    return min(end, last.i + 1 + LONGEST)
