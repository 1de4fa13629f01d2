"""How things should be, where the encoder has a say: what is asked of somebody is no side on him, and his other wishes go first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.parsing.added import added_clause
from ingest.sides.holding import Claim
from ingest.sides.norms import ASIDE, NORM
from ingest.what.aims import Aim
from ontology.model import TargetKind

from .backing import same
from .denying import is_denied
from .sensing import Sense

if TYPE_CHECKING:
    from ingest.naming.mentions import Holder

LOSING = WordSet("losing")


def is_norm(claim: Claim) -> bool:
    """True for a claim of how things should be, also where it counts only beside what the encoder hears."""
    return claim.leaning.manner in (NORM, ASIDE)


def norms_heard(norms: Iterable[Claim], read: Mapping[int, Sequence[Sense]], alone: Iterable[Sense]) -> list[Claim]:
    """The norms that the encoder does not deny, those told aside only where it hears them; `alone` are its readings that no rule shares."""
    alone = list(alone)
    undenied = [norm for norm in norms if not is_denied(norm, [each for each in read[_sentence(norm)] if not is_only_asked(each, norm)])]
    return [norm for norm in undenied if norm.leaning.manner == NORM or any(is_only_asked(reading, norm) for reading in alone)]


def norms_left(norms: Iterable[Claim], stated: Iterable[Claim], alone: Iterable[Sense]) -> list[Claim]:
    """The norms whose holder says nothing else in the sentence: what is stated of him by rules, or read by the encoder alone."""
    aims = [(claim.holder, _sentence(claim), claim.leaning.aim) for claim in stated]
    aims += [(each.holder, each.sentence, each.aim) for each in alone if each.aim is not None]
    return [norm for norm in norms if not any(_speaks_for(norm, *one) for one in aims)]


def is_only_asked(reading: Sense, norm: Claim) -> bool:
    """True for a side on whom something is asked of, by who says how things should be ("| labs | cannot be allowed to judge themselves").

    So, too, for the whole sentence as what he is for or against: what is asked is its target in better words. And for what somebody should
    lose ("such labs should lose | their licences |").
    """
    aimed = reading.aim
    if aimed is None or not same(norm, reading):
        return False
    subject = norm.leaning.aim.start <= aimed.start and aimed.end <= norm.predicate.i
    deed = aimed.start <= norm.predicate.i < aimed.end  # with or without who is to do it, or to whom it is to be done
    denied = deed and norm.leaning.sign < 0 < reading.sign  # "should not | lose their jobs |": they should not
    same_side = aimed.target.iri is None and (reading.sign == norm.leaning.sign or denied)
    lost = norm.predicate.lemma_.lower() in LOSING and norm.predicate.i < aimed.start < norm.leaning.aim.end
    return lost or aimed.target.kind is TargetKind.ACTOR or ((subject or deed) and same_side)


def _speaks_for(norm: Claim, holder: Holder, sentence: int, aim: Aim) -> bool:
    """True for what else the holder of a norm says in its sentence; what he adds with "and we believe" is a second wish."""
    if (norm.holder, _sentence(norm)) != (holder, sentence):
        return False
    added = added_clause(norm.predicate) if norm.leaning.manner == NORM else None
    return added is None or aim.start >= added.left_edge.i


def _sentence(claim: Claim) -> int:
    return claim.predicate.sent.start
