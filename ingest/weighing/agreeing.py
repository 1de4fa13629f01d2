"""Rules and encoder put together: what both read, what one reads surely enough, and how sure the two are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from ingest.lexicon import WordSet, feelings
from ingest.naming.mentions import bare
from ingest.parsing.added import added_clause
from ingest.parsing.closed_classes import INFLECTED
from ingest.parsing.gerunds import told_of
from ingest.parsing.insertions import parted_subject
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, children, lemma, relation, start_before
from ingest.sides.holding import Claim
from ingest.sides.hyphens import is_hyphenated
from ingest.sides.norms import ASIDE, NORM
from ingest.sides.omitted_that import is_omitting
from ingest.sides.partings import is_parted
from ingest.sides.partisans import tells_side
from ingest.sides.publishing import WRITINGS
from ingest.sides.regrets import STATE
from ingest.sides.signers import is_signed
from ingest.sides.thanks import is_thanked
from ingest.what.aims import Aim
from ingest.who.floors import deciding
from ontology.model import Modality, Target, TargetKind

from .across import is_said_by_another
from .backing import agrees_with, of_claim, of_reading, same
from .by_others import counts_by, is_done_by_another
from .confidence import confidence
from .kept_out import as_heard
from .nested import is_told_of_another
from .office import on_their_cause
from .own_clause import takes_it_elsewhere
from .own_votes import is_own_vote
from .runs import runs
from .sensing import Sense
from .turning import heard_out
from .understood import understood
from .unresolved import sure_of_target
from .vetoes import is_vetoed

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.naming.mentions import Holder

Told = TypeVar("Told", Claim, Sense)
DENIED = 0.5  # the encoder's probability of the opposite, from which a rule is not believed
KEPT = 0.55  # a coder agrees with more than half of these: precision counts for more than recall in what is asserted
CARVING = WordSet("carving out")
LOSING = WordSet("losing")
LACKS = WordSet("lacks")
LEAST = 0.4  # for what rules read into a policy or an author's own words
BESIDES = 0.9  # the encoder's probability that its words are a target, from which they stand beside the rules' target
AGAIN = re.compile(r"(?:this|these|that|those|such|the) \w+", re.IGNORECASE)
BILLS = WordSet("bills by their kind")
POINTING = re.compile(r"(?:this|these) \w+", re.IGNORECASE)


def agreed(ruled: Iterable[Claim], sensed: Iterable[Sense], passage: Passage) -> Iterator[Claim]:
    """The claims worth stating: what rules read and the encoder does not deny, then what the encoder alone reads surely enough."""
    readings = [on_their_cause(heard_out(understood(reading, passage), passage), passage) for reading in sensed]
    claims = [as_heard(claim, readings) for claim in ruled if not any(_goes_deeper(claim, reading) for reading in readings)]
    norms = [claim for claim in claims if claim.leaning.manner in (NORM, ASIDE)]
    claims = [claim for claim in claims if claim.leaning.manner not in (NORM, ASIDE)]
    claimed, read = _by_sentence(claims), _by_sentence(readings)
    kept: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        sentence = _sentence(claim)
        sure = confidence(of_claim(claim, read[sentence]))
        if sure < LEAST and _is_weak(claim):
            continue
        surely = is_signed(claim) or is_omitting(claim) or is_parted(claim) or _is_known_better(claim, passage)
        heard = [reading for reading in read[sentence] if not _is_misheard(reading, claim, claimed[sentence])]
        if surely or _is_grammar(claim, claimed[sentence]) or not _is_denied(claim, heard):
            kept[sentence].append(claim)
            if surely or sure >= LEAST or _is_plain(claim) or _stands_alone(claim):
                yield replace(claim, sure=max(sure, KEPT) if surely or _is_plain(claim) else sure)
    alone = [
        (reading, sure)
        for reading in readings
        if reading.aim is not None
        and (sure := confidence(of_reading(reading, read[reading.sentence]))) >= KEPT
        and not any(_covers(claim, reading, read[reading.sentence]) for claim in kept[reading.sentence])
        and not any(_contradicts(claim, reading) for claim in claimed[reading.sentence])
        and not any(is_done_by_another(claim, reading, passage) for claim in claimed[reading.sentence])
        and not any(counts_by(claim, reading, passage) for claim in claimed[reading.sentence])
        and not takes_it_elsewhere(reading, claimed[reading.sentence], read[reading.sentence], passage)
        and not is_vetoed(reading, passage)
        and not is_said_by_another(reading, read[reading.sentence], passage)
    ]
    alone = [
        (reading, sure)
        for reading, sure in alone
        if not is_told_of_another(reading, kept[reading.sentence], [other for other, _ in alone if other.sentence == reading.sentence])
    ]
    norms = [norm for norm in norms if not _is_denied(norm, [each for each in read[_sentence(norm)] if not _is_only_asked(each, norm)])]
    norms = [norm for norm in norms if norm.leaning.manner == NORM or any(_is_only_asked(reading, norm) for reading, _ in alone)]
    alone = [(reading, sure) for reading, sure in alone if not any(_is_only_asked(reading, norm) for norm in norms)]
    aims = [(claim.holder, at, claim.leaning.aim) for at, claims in kept.items() for claim in claims]
    aims += [(each.holder, each.sentence, each.aim) for each, _ in alone if each.aim is not None]
    yield from (replace(norm, sure=KEPT) for norm in norms if not any(_speaks_for(norm, *one) for one in aims))
    for run in runs(alone):
        reading, sure = run.best
        claim = reading.claim(passage, sure)
        aimed = _taken_up(reading, _pointed_at(reading, claim.leaning.aim, kept, passage), passage)
        passage.discourse.stated[reading.holder.actor, reading.sign] = aimed.target
        yield replace(claim, leaning=replace(claim.leaning, aim=aimed), reach=run.reach, sure=sure_of_target(sure, aimed, passage))


def _is_only_asked(reading: Sense, norm: Claim) -> bool:
    """True for a side on whom something is asked of, by who says how things should be ("| labs | cannot be allowed to judge themselves").

    So, too, for the whole sentence as what he is for or against: what is asked is its target in better words. And for what somebody should
    lose ("such labs should lose | their licences |").
    """
    aimed = reading.aim
    if aimed is None or reading.sentence != _sentence(norm) or reading.holder.actor != norm.holder.actor:
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


def _by_sentence(told: Iterable[Told]) -> defaultdict[int, list[Told]]:
    """Claims or readings under the first token of their sentence."""
    found: defaultdict[int, list[Told]] = defaultdict(list)
    for each in told:
        found[_sentence(each)].append(each)
    return found


def _sentence(told: Claim | Sense) -> int:
    return told.predicate.sent.start if isinstance(told, Claim) else told.sentence


def _is_grammar(claim: Claim, claims: Iterable[Claim]) -> bool:
    """True where rules know better: signs that several words make up ("opposes repealing", "pushed back on"), two sides in a sentence."""
    phrasal = claim.predicate.pos_ == "VERB" and " " in lemma(claim.predicate)
    phrasal = phrasal or parted_subject(claim.predicate) is not None
    return claim.leaning.firm or len(claim.leaning.cue) > 1 or phrasal or any(_reads_opposite(claim, other) for other in claims)


def _is_plain(claim: Claim) -> bool:
    """True for a side taken in so many words by whom the sentence names ("Acme opposes the bill"), also where the encoder hears nobody.

    So, too, for a verdict in a set phrase, and for who is glad or sorry of what others do ("Acme is disappointed that he did not sign it").
    """
    if claim.leaning.firm:
        return True
    first = claim.predicate.doc[claim.leaning.cue[0]] if claim.leaning.cue else claim.predicate
    if len(claim.leaning.cue) > 1 and claim.holder.text is not None and feelings().keys() & {first.lower_, first.lemma_.lower()}:
        return True
    return claim.leaning.manner == "attitude" and claim.holder.text is not None and claim.predicate.tag_ in INFLECTED


def _stands_alone(claim: Claim) -> bool:
    """True for a claim that is believed although the encoder hears nothing of it: several words make it up, or an entry is meant by it.

    A single verb beside words that name no entry shows little by itself ("would | create | a duty").
    """
    return len(claim.leaning.cue) > 1 or claim.leaning.aim.target.iri is not None


def _is_weak(claim: Claim) -> bool:
    """True for what rules alone read badly: who is told to do something does not do it, and not all that authors write is their view."""
    unsure = claim.modality is Modality.AUTHOR_VOICE and not claim.leaning.firm and not is_own_vote(claim)
    return unsure or claim.leaning.manner in ("policy", STATE)


def _is_known_better(claim: Claim, passage: Passage) -> bool:
    """True for the turns of grammar that the encoder often takes for another side."""
    return _is_agent(claim, passage) or _is_carved_out(claim) or tells_side(claim.predicate) or is_own_vote(claim)


def _is_agent(claim: Claim, passage: Passage) -> bool:
    """True for the doer behind a participle ("the bill, denounced by the Chamber, passed"): the encoder takes up the main clause.

    It takes the chamber in which something was voted down for a mere place.
    """
    if any(one.text == claim.holder.text for one in deciding(claim.predicate, passage)):
        return True
    return is_hyphenated(claim.predicate) or (relation(claim.predicate) in ("acl", "advcl") and bool(agents(claim.predicate)))


def _is_carved_out(claim: Claim) -> bool:
    """True for what is to be taken out of a rule, where the encoder takes the words for a side on the rule or on what is spared."""
    return claim.predicate.doc[claim.leaning.aim.start].lemma_.lower() in CARVING


def _is_denied(claim: Claim, readings: Iterable[Sense]) -> bool:
    """True if the encoder surely reads the opposite, and not the claim; what it gives to another verb, where it reads both, is none.

    What was done was done, whatever is said of it next ("signed the act with doubts: he feared its cost").
    """
    own = [reading for reading in readings if same(claim, reading)]
    opposite = [each for each in own if claim.leaning.sign * claim.leaning.aim.sign == -each.sign and not agrees_with(claim, each)]
    against = max((each.sure for each in opposite if not (each.aim and _takes_both(claim, each, own))), default=0.0)
    backed = max((each.sure for each in own if agrees_with(claim, each)), default=0.0)
    done = claim.leaning.manner == "act" and claim.predicate.tag_ == "VBD" and (backed >= DENIED or _has_second_thoughts(claim.predicate))
    return against >= max(DENIED, backed) and not done


def _is_misheard(reading: Sense, claim: Claim, claims: Iterable[Claim]) -> bool:
    """True for a reading of what a firm claim beside this one knows better: it denies nothing else ("sorry that it | is missing |")."""
    other = reading.aim
    return other is not None and any(
        each != claim
        and each.leaning.firm
        and each.holder.actor == reading.holder.actor
        and each.leaning.sign * each.leaning.aim.sign == -reading.sign
        and each.leaning.aim.meets(other)
        and not claim.leaning.aim.meets(other)
        for each in claims
    )


def _has_second_thoughts(verb: Token) -> bool:
    """True where the doer goes on to something else ("signed the act | but asked for changes"): the encoder may hear only that."""
    return any(word.lower_ == "but" for clause in children(verb, "conj") if clause.i > verb.i for word in children(clause, "cc"))


def _is_told_of(reading: Sense, own: Aim) -> bool:
    """True for what a gerund only says of the target ("passed | a bill | Monday aiming to | ban dolls |")."""
    verb = reading.predicate
    for clause in (verb, *islice(verb.ancestors, 2)):
        noun = told_of(clause)
        if noun is not None:
            return own.start <= noun.i < own.end
    return False


def _is_whose(other: Aim, own: Aim, verb: Token) -> bool:
    """True for who is only named in the target's own words ("revoked the order issued by | Roe |")."""
    words = verb.doc[own.end : max(other.end, own.end)]
    by = any(word.lower_ == "by" for word in words) and any(word.tag_ == "VBN" for word in words)
    return other.target.kind is TargetKind.ACTOR and by and own.end <= other.start


def _taken_up(reading: Sense, aimed: Aim, passage: Passage) -> Aim:
    """The target, or what the holder spoke of last if the words only point back to it ("this initiative").

    What the words have been found to mean by then they go on to mean ("this bill": the one that the text named).
    """
    before = passage.discourse.stated.get((reading.holder.actor, reading.sign))
    words = passage.words(aimed.start, aimed.end)
    open_yet = aimed.target.iri is None and aimed.target.name.lower() == bare(words).lower()
    again = open_yet and before is not None and AGAIN.fullmatch(words) is not None
    return replace(aimed, target=before) if again and before is not None and _may_be(before, words.split()[-1].lower()) else aimed


def _may_be(target: Target, word: str) -> bool:
    """True if the word can speak of the target: "this bill" is no open letter, and "the law" no lack of talks on it."""
    said = set(target.name.lower().split())
    missing = target.name.lower().split()[0] in LACKS
    return word not in BILLS or (not missing and (word in said or said.isdisjoint(WRITINGS)))


def _pointed_at(reading: Sense, aimed: Aim, kept: Mapping[int, Sequence[Claim]], passage: Passage) -> Aim:
    """The target, or that of the same side told in the sentence before, where the words only point back to it ("this approach")."""
    if aimed.target.iri is not None or not POINTING.fullmatch(passage.words(aimed.start, aimed.end)):
        return aimed
    before = kept.get(start_before(passage.doc, reading.sentence), ()) if reading.sentence else ()
    told = [each for each in before if each.holder.actor == reading.holder.actor and each.leaning.sign == reading.sign]
    return replace(aimed, target=told[-1].leaning.aim.target) if told else aimed


def _covers(claim: Claim, reading: Sense, readings: Iterable[Sense]) -> bool:
    """True if the claim says what the reading says; what surely stands there besides, by the same side or another verb, is not said yet."""
    if reading.aim is None or not same(claim, reading):
        return same(claim, reading)
    own, other = claim.leaning.aim, reading.aim
    apart = not own.meets(other)
    besides = agrees_with(claim, reading) or _takes_both(claim, reading, readings)
    if _is_told_of(reading, own) or _is_whose(other, own, claim.predicate):
        return True
    if is_thanked(other, claim.predicate) and not is_thanked(own, claim.predicate):
        return True
    return not (apart and own.target != other.target and reading.told >= BESIDES and besides)


def _contradicts(claim: Claim, reading: Sense) -> bool:
    """True for the other side on the very same thing: where grammar and the encoder contradict each other nothing is said."""
    side = claim.leaning.sign * claim.leaning.aim.sign
    about = reading.aim is not None and claim.leaning.aim.target == reading.aim.target
    return about and same(claim, reading) and side == -reading.sign


def _takes_both(claim: Claim, reading: Sense, readings: Iterable[Sense]) -> bool:
    """True if the encoder reads the claim's side too and gives the other one to another verb ("opposes rules and | supports codes")."""
    backed = any(each.sure >= DENIED and agrees_with(claim, each) for each in readings)
    another = reading.predicate.i not in (claim.predicate.i, *claim.leaning.cue)
    return backed and reading.sign != 0 and (another or _is_set_against(reading))


def _is_set_against(reading: Sense) -> bool:
    """True for what one verb is also said to be against ("lobbied for codes and | against rules")."""
    words = reading.predicate.doc[reading.aim.start : reading.aim.end] if reading.aim is not None else ()
    return reading.sign < 0 and any(case.lower_ == "against" for word in words for case in children(word, "case"))


def _goes_deeper(claim: Claim, reading: Sense) -> bool:
    """True if the encoder surely names what the rules' target fights: who would "prohibit | surveillance pricing" is against it."""
    own, other = claim.leaning.aim, reading.aim
    if other is None or own.target.iri is not None or reading.sure < DENIED or not same(claim, reading) or claim.leaning.firm:
        return False
    if reading.sign != -claim.leaning.sign * own.sign:
        return False
    inside = own.start < other.start < own.end and claim.predicate.doc[own.start].pos_ == "VERB"
    return inside and not _is_carved_out(claim)


def _reads_opposite(claim: Claim, other: Claim) -> bool:
    """True for the two sides that one holder takes in one sentence ("vetoed one and signed the other")."""
    same_place = claim.predicate.sent.start == other.predicate.sent.start
    return same_place and claim.holder.actor == other.holder.actor and claim.leaning.sign == -other.leaning.sign
