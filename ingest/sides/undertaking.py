"""What others are urged to do to a law by a verb that shows no side: "urged ministers to split the act in two" is for splitting it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, unwilled_verbs, verbs
from ingest.parsing.clauses import complements, is_negated, objects
from ingest.parsing.noun_phrases import trimmed
from ingest.parsing.reporting import reporting_verb
from ingest.parsing.syntax import children, is_passive, lemma, relation
from ingest.what.aims import Aim
from ingest.what.targets import aim
from ingest.what.wording import MAX_WORDS, worded
from ontology.model import Target, TargetKind

from .leaning import Leaning, lean

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

POLICIES = (TargetKind.INSTRUMENT, TargetKind.PROVISION, TargetKind.PROPOSITION)
# What one does with any paper, for whatever end.
IDLE = WordSet("without a side")
# What there is to be one then: the thing itself is what is wanted.
MAKING = WordSet("drafting")
# Who wants others to think again of a law is against it as it stands.
RETHINKING = WordSet("thinking again")
AGAIN_AND_AGAIN = WordSet("again and again")
BESIDE = ("advcl", "conj", "cc", "parataxis", "punct")


def undertaken(urging: Token, deed: Token, passage: Passage) -> Leaning | None:
    """The deed that somebody urges, in the words of the text, where it is done to a law or rule and no word tells the side."""
    own = lemma(deed)
    known = own in verbs() or deed.lemma_.lower() in verbs() or deed.lemma_.lower() in unwilled_verbs() | IDLE
    if known or is_passive(deed) or deed.tag_ != "VB" or reporting_verb(deed) is not None:
        return None
    done_to = next((noun for noun in objects(deed) if noun.i > deed.i), None)
    found = None if done_to is None else aim(done_to, passage, actors=False)
    if found is None or found.target.kind not in POLICIES:
        return None
    sign = -1 if is_negated(deed) else 1
    if deed.lemma_.lower() in MAKING:
        return lean(found, sign, 0.6, "speech", (urging.i, deed.i), 0.8)
    if deed.lemma_.lower() in RETHINKING:
        if any(word.lower_ in AGAIN_AND_AGAIN for word in deed.subtree):
            return None
        return replace(lean(found, -sign, 0.5, "speech", (urging.i, deed.i), 0.8), firm=True)
    kept = [deed, *(word for child in deed.children if child.i > deed.i and relation(child) not in BESIDE for word in child.subtree)]
    end = trimmed(passage.doc, deed.i, min(max(word.i for word in kept) + 1, deed.i + MAX_WORDS))
    if end - deed.i < 3 or any(relation(child) == "ccomp" for child in children(deed, "ccomp")):
        return None
    target = Aim(Target(None, worded(passage, deed.i, end), TargetKind.PROPOSITION), deed.i, end, 1, 0.7)
    return replace(lean(target, sign, 0.6, "speech", (urging.i, deed.i), 0.8), firm=True)


def to_consider(verb: Token) -> Token:
    """What somebody is asked to think of doing ("urged them to consider | restricting | exports"); to consider it takes no side."""
    deeds = [each for each in complements(verb) if each.tag_ == "VBG"] if verb.lemma_.lower() == "consider" else []
    return deeds[0] if deeds else verb
