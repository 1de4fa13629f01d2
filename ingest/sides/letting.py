"""What is not to be let happen: "we can never let AI fire weapons" is against that, whoever could do it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.parsing.clauses import is_negated, own_subjects
from ingest.parsing.closed_classes import ABLE, FIRST_PERSON
from ingest.parsing.duties import is_duty
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, words_on
from ingest.what.aims import Aim
from ingest.what.gerunding import gerund
from ingest.what.targets import LETTING, aim
from ingest.what.wording import MAX_WORDS, ended, worded
from ontology.model import Target, TargetKind

from .demanding import demands
from .fated import fate
from .holding import Claim, spoken
from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token


def not_let(verb: Token, passage: Passage) -> Iterator[Claim]:
    """The side of who says that "we" cannot let or have, or that others must not let, a thing happen that is no known policy."""
    if not is_negated(verb):
        return
    able = bool(words_on(verb, "aux") & ABLE)
    ours = able and any(subject.lower_ in FIRST_PERSON for subject in own_subjects(verb))
    if verb.lemma_.lower() not in LETTING and not (ours and verb.lemma_.lower() == "have"):
        return
    if not ours and (not is_duty(verb) or next(demands(verb, passage), None) is not None):
        return
    for doer in children(verb, "obj", "iobj"):
        below = (*children(verb, "xcomp", "ccomp"), *(each for each in children(doer, "acl") if each.tag_ == "VBG"))
        deed = next((each for each in below if each.i > doer.i), None)
        if deed is not None and doer.pos_ != "PRON":
            for found in happening(doer, deed, passage):
                yield from spoken(verb, replace(found, sign=-found.sign, cue=(verb.i, *found.cue)), passage)


def happening(doer: Token, deed: Token, passage: Passage) -> Iterator[Leaning]:
    """The law whose fate is told ("let | the ban | pass"), else the words of what is done; a named doer's deed is no idea of all."""
    law = aim(doer, passage, actors=False) if fate(deed) else None
    if law is not None:
        yield replace(lean(law, fate(deed), 0.6, "speech", (deed.i,), 0.9), firm=True)
        return
    start = phrase(doer)[0]
    end = ended(passage.doc, start, min(deed.right_edge.i + 1, start + MAX_WORDS))
    if end <= deed.i:
        return
    iri = passage.discourse.ideas.match(passage.content(start, end)) if doer.pos_ != "PROPN" else None
    marked = [mark.i for mark in children(deed, "mark", "aux") if mark.lower_ == "to"]
    said = f"{worded(passage, start, min(marked, default=deed.i))} {gerund(deed.lemma_.lower())} {passage.words(deed.i + 1, end)}"
    words = Target(None, said.strip(), TargetKind.PROPOSITION)
    meant = words if iri is None else passage.discourse.registry.as_target(iri)
    yield lean(Aim(meant, start, end, 1, 0.7), 1, 0.6, "speech", (), 0.8)
