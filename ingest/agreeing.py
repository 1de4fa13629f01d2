"""Rules and encoder put together: what both read, what one reads surely enough, and how sure the two are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from ontology.model import Actor, Modality, Span

from .ballots import ballot
from .claims import is_left_open
from .clauses import is_negated, is_undercut, objects, subjects
from .confidence import Evidence, confidence
from .counterfactual import counterfactual
from .denials import is_denied
from .doers import actor_of, doing
from .holding import FIRST_PERSON, Claim, doers
from .instruments import Aim
from .judging import FAILING, of_omission, side
from .lexicon import NounFrame, VerbFrame, nouns, verbs
from .mentions import Holder
from .neutral import is_aimless, takes_no_side
from .noun_claims import PERSON_ENDINGS
from .partings import is_parted
from .passage import Passage
from .reactions import comment, of_warning
from .runs import runs
from .sensing import Sense
from .signers import is_neutral, is_signed
from .stance import judgement, noun_targets
from .syntax import agents, children, lemma, relation
from .unreal import is_condition, is_expected, is_left_undone

if TYPE_CHECKING:
    from spacy.tokens import Token

Told = TypeVar("Told", Claim, Sense)
DENIED = 0.5  # the encoder's probability of the opposite, from which a rule is not believed
KEPT = 0.55  # a coder agrees with more than half of these: precision counts for more than recall in what is asserted
CARVING = frozenset({"exclude", "exempt", "carve"})
LEAST = 0.4  # for what rules read into a policy or an author's own words
BESIDES = 0.9  # the encoder's probability that its words are a target, from which they stand beside the rules' target
WANTED = frozenset({"must", "should", "ought", "need", "can", "could", "may"})
AGAIN = re.compile(r"(?:this|these|that|those|such|the) \w+", re.IGNORECASE)


def agreed(ruled: Iterable[Claim], sensed: Iterable[Sense], passage: Passage) -> Iterator[Claim]:
    """The claims worth stating: what rules read and the encoder does not deny, then what the encoder alone reads surely enough."""
    readings = [_heard_out(reading, passage) for reading in sensed]
    claims = [claim for claim in ruled if not any(_goes_deeper(claim, reading) for reading in readings)]
    claimed, read = _by_sentence(claims), _by_sentence(readings)
    for claim in claims:
        sentence = _sentence(claim)
        sure = confidence(of_claim(claim, read[sentence]))
        if sure < LEAST and _is_weak(claim):
            continue
        if _is_agent(claim) or is_signed(claim) or is_parted(claim) or _is_carved_out(claim):
            yield replace(claim, sure=max(sure, KEPT))
        elif _is_grammar(claim, claimed[sentence]) or not _is_denied(claim, read[sentence]):
            yield replace(claim, sure=sure)
    alone = [
        (reading, sure)
        for reading in readings
        if reading.aim is not None
        and (sure := confidence(of_reading(reading, read[reading.sentence]))) >= KEPT
        and not any(_covers(claim, reading, read[reading.sentence]) for claim in claimed[reading.sentence])
        and not any(_is_done_by_another(claim, reading) for claim in claimed[reading.sentence])
        and not _is_set_aside(reading, passage)
        and not _is_missed(reading, passage)
        and not _is_told_of_others(reading, passage)
        and not _is_undone_yet(reading, passage)
        and not takes_no_side(reading.predicate, reading.aim, passage)
        and not any(is_aimless(reading.predicate, giver) for giver in _named(reading, passage))
        and not _is_turned(reading, passage)
        and not is_neutral(reading, passage)
    ]
    for run in runs(alone):
        reading, sure = run.best
        claim = reading.claim(passage, sure)
        aimed = _taken_up(reading, claim.leaning.aim, passage)
        passage.discourse.stated[reading.holder.actor, reading.sign] = aimed.target
        yield replace(claim, leaning=replace(claim.leaning, aim=aimed), reach=run.reach)


def _by_sentence(told: Iterable[Told]) -> defaultdict[int, list[Told]]:
    """Claims or readings under the first token of their sentence."""
    found: defaultdict[int, list[Told]] = defaultdict(list)
    for each in told:
        found[_sentence(each)].append(each)
    return found


def _sentence(told: Claim | Sense) -> int:
    return told.predicate.sent.start if isinstance(told, Claim) else told.sentence


def of_claim(claim: Claim, readings: Iterable[Sense]) -> Evidence:
    """What there is for and against a claim of the rules."""
    own = [reading for reading in readings if reading.sentence == claim.predicate.sent.start]
    backing = max((each for each in own if agrees_with(claim, each)), key=lambda each: each.sure, default=None)
    sure, told, heard = (backing.sure, backing.told, backing.heard) if backing is not None else (0.0, 0.0, 0.0)
    sign = claim.leaning.sign * claim.leaning.aim.sign
    return Evidence(sure, told, heard, *_besides(claim.holder.actor, sign, own), rule=True, named=claim.holder.text is not None)


def of_reading(reading: Sense, readings: Iterable[Sense]) -> Evidence:
    """What there is for and against a reading of the encoder that no rule shares."""
    own = [each for each in readings if each.sentence == reading.sentence]
    besides = _besides(reading.holder.actor, reading.sign, own)
    return Evidence(reading.sure, reading.told, reading.heard, *besides, rule=False, named=reading.holder.text is not None)


def _besides(holder: Actor, sign: int, readings: Iterable[Sense]) -> tuple[float, float]:
    """How sure the encoder is, in the same sentence, of the holder's other sides and of other holders."""
    against = others = 0.0
    for each in readings:
        if each.holder.actor != holder:
            others = max(others, each.sure)
        elif each.sign != sign:
            against = max(against, each.sure)
    return against, others


def _is_grammar(claim: Claim, claims: Iterable[Claim]) -> bool:
    """True where rules know better: signs that several words make up ("opposes repealing it"), and two sides in one sentence."""
    return len(claim.leaning.cue) > 1 or any(_reads_opposite(claim, other) for other in claims)


def _is_weak(claim: Claim) -> bool:
    """True for what rules alone read badly: who is told to do something does not do it, and not all that authors write is their view."""
    return claim.modality is Modality.AUTHOR_VOICE or claim.leaning.manner == "policy"


def _is_agent(claim: Claim) -> bool:
    """True for the doer behind a participle ("the bill, denounced by the Chamber, passed"): the encoder takes up the main clause."""
    return relation(claim.predicate) in ("acl", "advcl") and bool(agents(claim.predicate))


def _is_carved_out(claim: Claim) -> bool:
    """True for what is to be taken out of a rule, where the encoder takes the words for a side on the rule or on what is spared."""
    return claim.predicate.doc[claim.leaning.aim.start].lemma_.lower() in CARVING


def _is_denied(claim: Claim, readings: Iterable[Sense]) -> bool:
    """True if the encoder surely reads the opposite, and not the claim; what it gives to another verb, where it reads both, is none."""
    own = [reading for reading in readings if _same(claim, reading)]
    opposite = [each for each in own if claim.leaning.sign * claim.leaning.aim.sign == -each.sign]
    against = max((each.sure for each in opposite if not (each.aim and _takes_both(claim, each, own))), default=0.0)
    return against >= DENIED and against >= max((each.sure for each in own if agrees_with(claim, each)), default=0.0)


def _heard_out(reading: Sense, passage: Passage) -> Sense:
    """The reading, turned if grammar says the opposite."""
    heard = _is_overheard(reading, passage) or _is_betrayed(reading, passage)
    heard = heard or _is_regretted(reading, passage) or _is_warned_of(reading, passage)
    opposite = heard or _is_undone(reading, passage) or _is_outvoted(reading, passage)
    return replace(reading, sign=-reading.sign) if opposite else reading


def _is_overheard(reading: Sense, passage: Passage) -> bool:
    """True if its side is what is denied ("nobody has convinced me that it is good"), or blame for an act left undone."""
    denied = is_denied(reading.predicate) and reading.sign == side(reading.predicate) != 0
    signs = {frame.sign for frame in _frames(reading.predicate)}
    untrue = counterfactual(reading.predicate) is not None and is_negated(reading.predicate) and signs == {-reading.sign}
    return denied or untrue or reading.sign == _side_on_omission(reading, passage) != 0


def _is_regretted(reading: Sense, passage: Passage) -> bool:
    """True for the side of who is said to do it, given to who is sorry or glad of it ("Roe said that, sadly, the Senate rejected it")."""
    verb, aimed = reading.predicate, reading.aim
    sign = comment(verb)
    if aimed is None or not sign:
        return False
    sign *= -1 if is_negated(verb) else 1
    signs = {frame.sign for frame in _frames(verb) if frame.frame == "obj"}
    if len(signs) != 1 or reading.sign != -sign * signs.pop():
        return False
    doing = _does(reading.holder, verb, passage) or any(doer.actor == reading.holder.actor for doer in doers(verb, passage))
    return not doing and any(aimed.start <= noun.i < aimed.end for noun in objects(verb))


def _is_warned_of(reading: Sense, passage: Passage) -> bool:
    """True for the side of an act given to who warns of it ("stressed the harm if Congress passes the act")."""
    warning = of_warning(reading.predicate)
    signs = {frame.sign for frame in _frames(reading.predicate) if frame.frame == "obj"}
    turned = warning is not None and len(signs) == 1 and reading.sign == -warning[0] * signs.pop() != 0
    return turned and warning is not None and _does(reading.holder, warning[1], passage)


def _side_on_omission(reading: Sense, passage: Passage) -> int:
    """The sign of the judgement that its target has not been acted on ("alarming that it has not passed SB 53"), 0 if there is none.

    It is the side of whoever judges, not of who is blamed.
    """
    found = None if reading.aim is None else of_omission(reading.predicate.doc[reading.aim.end - 1])
    if found is None or any(_is_in(token, reading.holder.text, passage) for token in found[1].subtree):
        return 0
    return found[0]


def _is_betrayed(reading: Sense, passage: Passage) -> bool:
    """True if what the holder is called by takes the other side ("backers of SB 53 fear it will be watered down")."""
    aimed = reading.aim
    if aimed is None or any(aimed.start <= noun.i < aimed.end for noun in objects(reading.predicate)):
        return False
    return any(
        reading.sign == -frame.sign and aimed.target == target.target
        for noun in _named(reading, passage)
        for frame in _called(noun)
        for target in noun_targets(noun, frame, passage)
    )


def _called(noun: Token) -> Sequence[NounFrame]:
    """The sides of those who are called by one ("backers of", also at the start of a sentence, where a tagger may see a name)."""
    kinds = (noun.lemma_.lower(), noun.lower_.removesuffix("s"))
    return next((nouns()[kind] for kind in kinds if kind in nouns() and kind.endswith(PERSON_ENDINGS)), ())


def _named(reading: Sense, passage: Passage) -> list[Token]:
    """The tokens of its sentence that name the holder."""
    return [token for token in reading.predicate.sent if _is_in(token, reading.holder.text, passage)]


def _is_undone(reading: Sense, passage: Passage) -> bool:
    """True if the holder ends or weakens what he is read to support ("loosened the AI rules"), or will not ("refused to ease them")."""
    verb, aimed = reading.predicate, reading.aim
    if aimed is None or not reading.sign or any(is_negated(each) or is_undercut(each) for each in _governors(verb)):
        return False
    ended = any(aimed.start <= noun.i < aimed.end for noun in objects(verb))
    return ended and reading.sign == -_side_of_deed(verb) and _does(reading.holder, verb, passage)


def _is_outvoted(reading: Sense, passage: Passage) -> bool:
    """True if the holder votes against what others do ("voted to strike the ban, with Roe casting the only vote against")."""
    signs = {frame.sign for frame in _frames(reading.predicate) if frame.frame == "obj"}
    if len(signs) != 1 or not reading.sign or _does(reading.holder, reading.predicate, passage):
        return False
    sides = {own for token in reading.predicate.sent if (own := ballot(token)) and _does(reading.holder, token, passage)}
    return len(sides) == 1 and reading.sign == -sides.pop() * signs.pop()


def _side_of_deed(verb: Token) -> int:
    """The side shown by a verb that has only objects to be against, with the verbs above it ("vowed to weaken"); 0 if not known."""
    frames = _frames(verb)
    sign = -1 if frames and all(frame.frame == "obj" and frame.sign < 0 for frame in frames) else 0
    while relation(verb) == "xcomp" and verb.head.i != verb.i:
        verb = verb.head
        signs = {0 if frame.manner == "lapse" else frame.sign for frame in _frames(verb) if frame.frame == "inf"}
        sign *= signs.pop() if len(signs) == 1 else 0
    return sign


def _frames(verb: Token) -> Sequence[VerbFrame]:
    return verbs().get(lemma(verb)) or verbs().get(verb.lemma_.lower(), ())


def _does(holder: Holder, verb: Token, passage: Passage) -> bool:
    """True if the holder does what the verb says."""
    named = any(_is_in(noun, holder.text, passage) for noun in doing(verb) or subjects(verb))
    return named or any(doer.actor == holder.actor for doer in actor_of(verb, passage))


def _is_set_aside(reading: Sense, passage: Passage) -> bool:
    """True if the words only name what is denied or left open ("never opposed", "does not plan to oppose", "has not endorsed it")."""
    predicate = reading.predicate
    signs = {frame.sign for frame in verbs().get(predicate.lemma_.lower(), ())} | {judgement(predicate)}
    denied = any(is_negated(verb) or is_undercut(verb) for verb in _governors(predicate)) and not _side_on_omission(reading, passage)
    return denied and (reading.sign in signs or is_left_open(predicate))


def _is_turned(reading: Sense, passage: Passage) -> bool:
    """True if the holder does what a participle says ("denounced by the Chamber") and the encoder reads the other side for it."""
    for verb in reading.predicate.sent:
        if relation(verb) in ("acl", "advcl") and any(_is_in(agent, reading.holder.text, passage) for agent in agents(verb)):
            signs = {frame.sign for frame in verbs().get(verb.lemma_.lower(), ())}
            return bool(signs) and reading.sign not in signs
    return False


def _is_missed(reading: Sense, passage: Passage) -> bool:
    """True for the reverse of what others are said to have failed to do ("Roe said they failed to pass it"): that is no view against it."""
    verb, signs = reading.predicate, {frame.sign for frame in _frames(reading.predicate)}
    missed = relation(verb) == "xcomp" and verb.head.lemma_.lower() in FAILING
    return missed and signs == {-reading.sign} and not _does(reading.holder, verb, passage)


def _is_told_of_others(reading: Sense, passage: Passage) -> bool:
    """True for what the words' own speaker only tells of others ("it campaigns against the bill", in a columnist's text)."""
    verb = reading.predicate
    main = verb.head if relation(verb) == "conj" else verb
    if reading.holder.text is not None or relation(main) != "ROOT" or reading.sign not in {frame.sign for frame in _frames(verb)}:
        return False
    who = subjects(verb)
    own = any(word.lower_ in FIRST_PERSON for doer in who for word in (doer, *doer.children)) or _does(reading.holder, verb, passage)
    return bool(who) and not own and not any(aux.lower_ in WANTED for aux in children(verb, "aux"))


def _is_undone_yet(reading: Sense, passage: Passage) -> bool:
    """True for what the holder is only expected to do, or has failed to: the act shows no side, and what he could not stop does."""
    verb, frames = reading.predicate, _frames(reading.predicate)
    tried = {frame.sign for frame in frames} == {-1} and reading.sign < 0
    acts = not frames or any(frame.manner in ("act", "policy") for frame in frames)
    unreal = is_expected(verb) or (acts and is_condition(verb)) or (is_left_undone(verb) and not tried)
    return unreal and _does(reading.holder, verb, passage)


def _is_in(token: Token, text: Span | None, passage: Passage) -> bool:
    return text is not None and text.start <= passage.span(token.i, token.i + 1).start < text.end


def _governors(verb: Token) -> Iterator[Token]:
    """The verb and those whose complement it is ("does not plan | to oppose")."""
    yield verb
    while relation(verb) in ("xcomp", "ccomp") and verb.head.i != verb.i:
        verb = verb.head
        yield verb


def _taken_up(reading: Sense, aimed: Aim, passage: Passage) -> Aim:
    """The target, or what the holder spoke of last if the words only point back to it ("this initiative")."""
    before = passage.discourse.stated.get((reading.holder.actor, reading.sign))
    words = passage.words(aimed.start, aimed.end)
    return replace(aimed, target=before) if aimed.target.iri is None and before is not None and AGAIN.fullmatch(words) else aimed


def _same(claim: Claim, reading: Sense) -> bool:
    """True if both speak of one holder in one sentence: there the rules' target is the better one, and opposite signs cancel out."""
    return claim.holder.actor == reading.holder.actor and claim.predicate.sent.start == reading.sentence


def _covers(claim: Claim, reading: Sense, readings: Iterable[Sense]) -> bool:
    """True if the claim says what the reading says; what surely stands there besides, by the same side or another verb, is not said yet."""
    if reading.aim is None or not _same(claim, reading):
        return _same(claim, reading)
    own, other = claim.leaning.aim, reading.aim
    apart = own.end <= other.start or other.end <= own.start
    besides = agrees_with(claim, reading) or _takes_both(claim, reading, readings)
    return not (apart and own.target != other.target and reading.told >= BESIDES and besides)


def _takes_both(claim: Claim, reading: Sense, readings: Iterable[Sense]) -> bool:
    """True if the encoder reads the claim's side too and gives the other one to another verb ("opposes rules and | supports codes")."""
    backed = any(each.sure >= DENIED and agrees_with(claim, each) for each in readings)
    return backed and reading.sign != 0 and reading.predicate.i not in (claim.predicate.i, *claim.leaning.cue)


def agrees_with(claim: Claim, reading: Sense) -> bool:
    """True if the encoder reads what the rules read: holder, sentence and side."""
    return _same(claim, reading) and claim.leaning.sign * claim.leaning.aim.sign == reading.sign


def _is_done_by_another(claim: Claim, reading: Sense) -> bool:
    """True if grammar gives the very deed to somebody else ("Roe met Doe, | who wrote the bill"), where the encoder errs."""
    same_deed = claim.predicate.i == reading.predicate.i and reading.aim is not None and claim.leaning.aim.target == reading.aim.target
    same_side = claim.leaning.sign * claim.leaning.aim.sign == reading.sign
    return same_deed and same_side and claim.holder.actor != reading.holder.actor and relation(claim.predicate) == "acl:relcl"


def _goes_deeper(claim: Claim, reading: Sense) -> bool:
    """True if the encoder surely names what the rules' target fights: who would "prohibit | surveillance pricing" is against it."""
    own, other = claim.leaning.aim, reading.aim
    if other is None or reading.sure < DENIED or not _same(claim, reading) or reading.sign != -claim.leaning.sign * own.sign:
        return False
    inside = own.start < other.start < own.end and claim.predicate.doc[own.start].pos_ == "VERB"
    return inside and not _is_carved_out(claim)


def _reads_opposite(claim: Claim, other: Claim) -> bool:
    """True for the two sides that one holder takes in one sentence ("vetoed one and signed the other")."""
    same_place = claim.predicate.sent.start == other.predicate.sent.start
    return same_place and claim.holder.actor == other.holder.actor and claim.leaning.sign == -other.leaning.sign
