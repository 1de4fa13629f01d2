"""What rules know better than the encoder: how plain a claim is, and the turns of grammar that the encoder takes for another side."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.lexicon import WordSet, feelings
from ingest.parsing.closed_classes import INFLECTED
from ingest.parsing.insertions import parted_subject
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, lemma, relation
from ingest.sides.holding import Claim
from ingest.sides.hyphens import is_hyphenated
from ingest.sides.omitted_that import is_omitting
from ingest.sides.partings import is_parted
from ingest.sides.partisans import tells_side
from ingest.sides.regrets import STATE
from ingest.sides.signers import is_signed
from ingest.who.floors import deciding
from ontology.model import Modality

from .own_votes import is_own_vote

CARVING = WordSet("carving out")


def is_known_better(claim: Claim, passage: Passage) -> bool:
    """True for the turns of grammar that the encoder often takes for another side."""
    set_phrase = is_signed(claim) or is_omitting(claim) or is_parted(claim)
    return set_phrase or _is_agent(claim, passage) or is_carved_out(claim) or tells_side(claim.predicate) or is_own_vote(claim)


def _is_agent(claim: Claim, passage: Passage) -> bool:
    """True for the doer behind a participle ("the bill, denounced by the Chamber, passed"): the encoder takes up the main clause.

    It takes the chamber in which something was voted down for a mere place.
    """
    if any(one.text == claim.holder.text for one in deciding(claim.predicate, passage)):
        return True
    return is_hyphenated(claim.predicate) or (relation(claim.predicate) in ("acl", "advcl") and bool(agents(claim.predicate)))


def is_carved_out(claim: Claim) -> bool:
    """True for what is to be taken out of a rule, where the encoder takes the words for a side on the rule or on what is spared."""
    return claim.predicate.doc[claim.leaning.aim.start].lemma_.lower() in CARVING


def is_grammar(claim: Claim, claims: Iterable[Claim]) -> bool:
    """True where rules know better: signs that several words make up ("opposes repealing", "pushed back on"), two sides in a sentence."""
    phrasal = claim.predicate.pos_ == "VERB" and " " in lemma(claim.predicate)
    phrasal = phrasal or parted_subject(claim.predicate) is not None
    return claim.leaning.firm or len(claim.leaning.cue) > 1 or phrasal or any(_reads_opposite(claim, other) for other in claims)


def _reads_opposite(claim: Claim, other: Claim) -> bool:
    """True for the two sides that one holder takes in one sentence ("vetoed one and signed the other")."""
    same_place = claim.predicate.sent.start == other.predicate.sent.start
    return same_place and claim.holder.actor == other.holder.actor and claim.leaning.sign == -other.leaning.sign


def is_plain(claim: Claim) -> bool:
    """True for a side taken in so many words by whom the sentence names ("Acme opposes the bill"), also where the encoder hears nobody.

    So, too, for a verdict in a set phrase, and for who is glad or sorry of what others do ("Acme is disappointed that he did not sign it").
    """
    if claim.leaning.firm:
        return True
    first = claim.predicate.doc[claim.leaning.cue[0]] if claim.leaning.cue else claim.predicate
    if len(claim.leaning.cue) > 1 and claim.holder.text is not None and feelings().keys() & {first.lower_, first.lemma_.lower()}:
        return True
    return claim.leaning.manner == "attitude" and claim.holder.text is not None and claim.predicate.tag_ in INFLECTED


def stands_alone(claim: Claim) -> bool:
    """True for a claim that is believed although the encoder hears nothing of it: several words make it up, or an entry is meant by it.

    A single verb beside words that name no entry shows little by itself ("would | create | a duty").
    """
    return len(claim.leaning.cue) > 1 or claim.leaning.aim.target.iri is not None


def is_weak(claim: Claim) -> bool:
    """True for what rules alone read badly: who is told to do something does not do it, and not all that authors write is their view."""
    unsure = claim.modality is Modality.AUTHOR_VOICE and not claim.leaning.firm and not is_own_vote(claim)
    return unsure or claim.leaning.manner in ("policy", STATE)
