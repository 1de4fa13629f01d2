"""Who leans which way in one passage: every predicate that carries a stance, joined with its holders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, adjectives, judgements, verbs
from ingest.parsing.clauses import is_negated, is_undercut
from ingest.parsing.counterfactual import counterfactual
from ingest.parsing.denials import denials
from ingest.parsing.duties import is_duty, is_open_question
from ingest.parsing.gerunds import is_to_doing
from ingest.parsing.leading import claimed
from ingest.parsing.mandates import asked, is_left_to, is_task, pressed
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import agents, children, copula, is_fought, is_passive, is_verbal, relation, words_on
from ingest.parsing.unreal import has_time, is_condition, is_expected, is_first_to_come, is_of_any, is_pending
from ingest.what.brought import without_view
from ingest.who.item_lists import is_demanded

from .absences import missed
from .ambivalent import ambivalent
from .amending import amended
from .amid import told_amid
from .answered import answered, remember_question
from .appetites import unwanted
from .arguing import argued
from .authored import authored
from .balances import balanced
from .bare_votes import voted
from .central import centred
from .choices import chosen
from .clefts import set_apart
from .comparisons import compared
from .conceding import amendable, conceded
from .consequences import consequences
from .counted import counted
from .demanding import demands
from .due import due
from .eager_for import eager_for
from .echoes import echoed
from .effects import effect
from .entitled import entitled
from .epithets import named_in_passing
from .first_to import first_to
from .giving import given
from .heeding import heeded
from .holding import Claim, held
from .hyphens import hyphenated
from .imposing import imposed
from .judging import first_predicate, predicate
from .last_thing import last_thing
from .leaning import Leaning, turned
from .letting import not_let
from .listed import listed
from .machines import asked_of_machines
from .needs_told import needed_badly
from .no_such import no_such
from .norms import norm
from .noun_claims import light, owned
from .omissions import blame
from .omitted_that import omitted_that
from .ones_to import one_to
from .opening_participles import opened_by
from .own_bills import by_own_bill, has_own_bill
from .partings import parted
from .partisans import is_person
from .prerequisites import prerequisite
from .reactions import commented, felt, warned
from .reasons import reasoned
from .remedies import ranked, remedied
from .replacing import put_in_its_place
from .risks import endangered
from .roll_calls import called
from .set_going import set_going
from .sided_sayings import said_by_sides
from .signers import remember_signable, signed
from .sponsors import told_as_sponsors
from .stance import leanings
from .through import got_through, through
from .turnabouts import as_of_now
from .undoing import undoes
from .verdicts import needed, verdict
from .victories import won
from .whose_matter import whose_matter

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MADE = WordSet("made to be done")
LETTING = WordSet("letting do")
PERFECT = frozenset({"has", "have", "had"})
UNDONE = frozenset({"yet", "necessarily", "only", "just"})
STANDING = frozenset({"do", "does", "wo", "will", "ca", "can", "would", "not", "is", "are"})
INTENDED = frozenset({"wo", "will", "would"})


def claims(passage: Passage) -> Iterator[Claim]:
    """Every claim of the passage, in text order of its predicates; a predicate inside another's cue is not read twice.

    Questions claim nothing but what they ask others to agree to, and what is longer than any sentence is no sentence.
    """
    used: set[int] = set()
    before: list[Claim] = []
    for sentence in passage.doc.sents:
        told = claimed(sentence)
        yield from answered(sentence, passage)
        remember_question(sentence, passage)
        if told is None:
            continue
        last: list[Claim] = []
        for token in told:
            if not token.is_punct and not token.is_space and not _is_told(token):
                found = [now for claim in _read(token, passage, used) if (now := as_of_now(_on_less(claim, passage))) is not None]
                used.update(place for claim in found for place in claim.leaning.cue)
                last.extend(found)
                yield from found
                yield from (other for claim in found for other in (*parted(claim, passage), *put_in_its_place(claim, passage)))
        yield from _unclaimed(told, last, passage)
        yield from omitted_that(sentence, passage)
        yield from signed(sentence, passage)
        yield from listed(sentence, last, passage)
        remember_signable(sentence, last, passage)
        repeated = list(echoed(sentence, last, before, passage))
        yield from repeated
        before = [*last, *repeated]
        yield from counted(sentence, passage)
        yield from called(sentence, passage)


def _unclaimed(told: Span, last: Iterable[Claim], passage: Passage) -> Iterator[Claim]:
    """How things should be, in clauses of which nothing else is claimed."""
    claimed_in = {place for claim in last for place in (claim.predicate.i, *claim.leaning.cue)}
    for token in told:
        if not token.is_punct and not claimed_in & {inner.i for inner in token.subtree}:
            yield from norm(token, passage)


def _on_less(claim: Claim, passage: Passage) -> Claim:
    """The claim on a target in whose words it does not stand itself."""
    aim = without_view(claim.leaning.aim, claim.predicate, passage)
    return claim if aim == claim.leaning.aim else replace(claim, leaning=replace(claim.leaning, aim=aim))


def _read(token: Token, passage: Passage, used: set[int]) -> Iterator[Claim]:
    """The token's claims; of a clause that is denied ("nobody thinks that") only what is judged in it."""
    yield from conceded(token, passage)
    denying = len(denials(token))
    if denying % 2:
        yield from _judged(token, passage, used)
    elif denying or not is_undercut(token):
        yield from _of_token(token, passage, used)


def _of_token(token: Token, passage: Passage, used: set[int]) -> Iterator[Claim]:
    if is_verbal(token) and token.i not in used:
        if not is_duty(token) and not is_demanded(token, passage):
            yield from _asserted(token, passage, used)
        yield from voted(token, passage)
        yield from light(token, passage)
        yield from set_going(token, passage)
        yield from unwanted(token, passage)
        yield from through(token, passage)
        yield from one_to(token, passage)
        yield from endangered(token, passage)
        yield from hyphenated(token, passage)
        yield from amended(token, passage)
        yield from opened_by(token, passage)
    yield from given(token, passage)
    yield from _judged(token, passage, used)
    yield from authored(token, passage)
    if (token.pos_ == "NOUN" or is_person(token)) and token.i not in used:
        yield from owned(token, passage)
        yield from told_amid(token, passage)
        yield from told_as_sponsors(token, passage)
        yield from got_through(token, passage)
        yield from felt(token, passage)


def _judged(token: Token, passage: Passage, used: set[int]) -> Iterator[Claim]:
    """What is asked for or said of something, a side of whoever says it."""
    if is_verbal(token):
        if (is_duty(token) or is_demanded(token, passage)) and token.i not in used and not is_open_question(token):
            yield from list(asked_of_machines(token, passage)) or demands(token, passage)
        yield from not_let(token, passage)
        yield from by_own_bill(token, passage) if has_own_bill(token) else effect(token, passage)
        yield from undoes(token, passage)
        yield from amendable(token, passage)
        yield from blame(token, passage)
        yield from verdict(token, passage)
        yield from needed(token, passage)
        yield from commented(token, passage)
        yield from chosen(token, passage)
        yield from prerequisite(token, passage)
        yield from warned(token, passage)
        yield from consequences(token, passage)
        yield from balanced(token, passage)
        yield from whose_matter(token, passage)
        yield from missed(token, passage)
        yield from no_such(token, passage)
        yield from imposed(token, passage)
        yield from felt(token, passage)
    yield from entitled(token, passage)
    yield from ambivalent(token, passage)
    yield from compared(token, passage)
    yield from set_apart(token, passage)
    yield from heeded(token, passage)
    yield from centred(token, passage)
    yield from remedied(token, passage)
    yield from ranked(token, passage)
    yield from due(token, passage)
    yield from argued(token, passage)
    yield from eager_for(token, passage)
    if token.pos_ == "NOUN":
        yield from won(token, passage)
        yield from reasoned(token, passage)
        yield from first_to(token, passage)
        yield from named_in_passing(token, passage)
        yield from needed_badly(token, passage)
        yield from last_thing(token, passage)
        yield from said_by_sides(token, passage)
    disposed = (is_passive(token) and token.lower_ in adjectives()) or _is_judging(token) or _is_found_so(token)
    if disposed or (token.pos_ in ("ADJ", "NOUN", "VERB", "ADP", "ADV") and (copula(token) or first_predicate(token)) is not None):
        yield from predicate(token, passage)


def _is_judging(token: Token) -> bool:
    """True for a judgement that a parser takes for a verb ("it is disappointing that")."""
    return token.tag_ == "VBG" and token.lower_ in judgements() and bool(children(token, "aux")) and not children(token, "obj")


def _is_found_so(token: Token) -> bool:
    """True for a judgement that a parser takes for something done ("new laws are not | needed")."""
    return token.tag_ == "VBN" and token.lower_ in judgements() and bool(children(token, "aux:pass")) and not agents(token)


def _asserted(verb: Token, passage: Passage, used: set[int]) -> Iterator[Claim]:
    negated, untrue = is_negated(verb), counterfactual(verb)
    for leaning in leanings(verb, passage) if untrue is None or negated else ():
        # what a negated verb says of its infinitive ("did not try to kill it") is not to be read from the infinitive alone
        used.update(leaning.cue)
        shown = _refused(verb, leaning) if negated else leaning
        if is_fought(verb):
            shown = None if shown is None else turned(shown)
        if untrue is not None:
            shown = replace(leaning, cue=(untrue.i, *leaning.cue))
        if shown is not None and shown.manner != "lapse" and not _is_unreal(verb, shown.manner):
            yield from held(verb, shown, passage)


def _is_unreal(verb: Token, manner: str) -> bool:
    """True for what is only expected of the doer, and for an act that is only a condition: who is for or against it already may be."""
    return (
        is_expected(verb)
        or has_time(verb)
        or is_pending(verb)
        or is_first_to_come(verb)
        or (manner in ("act", "policy") and (is_condition(verb) or is_of_any(verb)))
    )


def _is_told(verb: Token) -> bool:
    """True for what someone was urged or made to do ("Newsom was urged to veto it"): no act of theirs."""
    if asked(verb) or pressed(verb) or is_task(verb) or is_left_to(verb) or is_to_doing(verb):
        return True
    head = verb.head
    if relation(verb) == "xcomp" and head.lemma_.lower() in LETTING and children(head, "obj", "iobj") and not is_passive(head):
        return True  # "would allow | Acme | to sell it"
    if relation(verb) not in ("xcomp", "advcl") or not (is_passive(head) or copula(head) is not None):
        return False
    return any(frame.frame in ("urge", "clause") for frame in verbs().get(head.lemma_.lower(), ())) or head.lemma_.lower() in MADE


def _refused(verb: Token, leaning: Leaning) -> Leaning | None:
    """What a negated predicate shows.

    "does not support" and "will not sign" oppose; "has not endorsed", "did not sign" and "does not oppose" show nothing for sure.
    """
    auxiliaries = words_on(verb, "aux")
    never = any(child.lower_ == "never" for child in verb.children)
    open_still = is_left_open(verb)
    intended = bool(auxiliaries & INTENDED)
    if leaning.sign <= 0 or open_still or (leaning.manner == "act" and not intended) or not (never or auxiliaries & STANDING):
        return None
    return replace(leaning, sign=-1, strength=0.6 * leaning.strength, confidence=0.85 * leaning.confidence)


def is_left_open(verb: Token) -> bool:
    """True for what has not been done so far ("has not endorsed it yet"); "never" closes it."""
    auxiliaries = words_on(verb, "aux")
    around = {child.lower_ for child in verb.children}
    return bool(auxiliaries & PERFECT or around & UNDONE) and "never" not in around
