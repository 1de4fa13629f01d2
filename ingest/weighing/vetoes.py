"""What rules say against a reading of the encoder alone: denied, only expected, told of others, or no side at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, verbs
from ingest.naming.bodies import body
from ingest.parsing.clauses import is_negated, is_undercut, objects, own_subjects, subjects
from ingest.parsing.closed_classes import FIRST_PERSON
from ingest.parsing.duties import is_duty
from ingest.parsing.goals import is_goal
from ingest.parsing.mandates import asked, called_on
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import SUBJECTS, agents, children, is_passive, obliques, relation, words_on
from ingest.parsing.unreal import has_time, is_condition, is_expected, is_first_to_come, is_left_undone, is_pending, would_be_first
from ingest.sides.claims import is_left_open
from ingest.sides.effects import is_harmless_goal, sign_of_effect
from ingest.sides.hyphens import is_before_hyphen
from ingest.sides.judged import judgement
from ingest.sides.neutral import is_aimless, takes_no_side
from ingest.sides.omissions import FAILING
from ingest.sides.publishing import SIGNING as SIGNED
from ingest.sides.publishing import WRITINGS, is_only_about, published, signed_writing
from ingest.sides.reactions import comment
from ingest.sides.signers import signers
from ingest.who.attribution import speech
from ingest.who.pronouns import pronoun
from ontology.model import Actor, ActorKind, TargetKind

from .aside import stands_aside
from .awaited import is_awaited
from .blamed import is_blamed
from .deeds import does, frames_of, governors, is_in, naming_tokens, says_it, side_on_omission
from .no_holders import holds_nothing
from .no_sides import takes_none
from .own_money import is_own_money
from .own_texts import is_against_own
from .owners import only_owns
from .relatives import is_of_another
from .sensing import Sense
from .set_off import is_set_off
from .signing import is_only_signed
from .thanked import is_only_thanked

if TYPE_CHECKING:
    from spacy.tokens import Token

SAYING = WordSet("plainly saying")
TELLING = WordSet("telling of others")
WANTED = WordSet("wished or allowed")


def is_vetoed(reading: Sense, passage: Passage) -> bool:
    """True if rules say that a reading with a target is none."""
    aim, predicate = reading.aim, reading.predicate
    if aim is None or _is_set_aside(reading, passage) or _is_missed(reading, passage) or _is_told_of_others(reading, passage):
        return True
    beside = takes_none(reading, passage) or is_only_signed(reading, passage) or is_of_another(reading, passage)
    beside = (
        beside
        or stands_aside(reading, passage)
        or is_against_own(reading, passage)
        or only_owns(reading, passage)
        or is_own_money(reading, passage)
        or is_only_thanked(reading, passage)
        or is_set_off(reading, passage)
        or is_blamed(reading, passage)
    )
    beside = beside or is_before_hyphen(aim.end, predicate.doc)
    beside = beside or holds_nothing(reading) or is_awaited(reading, passage)
    if beside or _is_asked(reading, passage) or _is_undone_yet(reading, passage) or _is_owed(reading, passage):
        return True
    aimless = any(is_aimless(predicate, giver) for giver in naming_tokens(reading, passage))
    return (
        aimless
        or _only_asks(reading, passage)
        or takes_no_side(predicate, aim, passage)
        or _is_turned(reading, passage)
        or _is_about_a_writing(reading, passage)
        or _is_spared(reading)
        or is_first_to_come(predicate)
        or (would_be_first(predicate) and not _speaks_itself(reading, passage))
        or (predicate.pos_ == "ADJ" and judgement(predicate) == reading.sign and is_goal(predicate))
    )


def _speaks_itself(reading: Sense, passage: Passage) -> bool:
    """True for who says the words himself, who may well be for it."""
    return reading.holder.text is None or says_it(reading, passage)


def _is_spared(reading: Sense) -> bool:
    """True for praise of what is only not to do harm, and for a side against what it is not to harm ("the act must not stifle | labs")."""
    verb, about = reading.predicate, reading.aim
    if about is None or not is_harmless_goal(verb):
        return False
    nouns = own_subjects(verb) if reading.sign > 0 else objects(verb)
    return any(about.start <= noun.i < about.end for noun in nouns)


def _only_asks(reading: Sense, passage: Passage) -> bool:
    """True for a body as what its own spokesman is for, who only says what it asks of others ("| The club | urges voters to call").

    So, too, for whom an item of a list of demands gives something to do ("- Direct | agencies | to test toys").
    """
    if reading.aim is None or reading.sign <= 0:
        return False
    if passage.discourse.demand_list and passage.block.role == "item" and reading.aim.target.kind is TargetKind.ACTOR:
        return True
    head = reading.predicate.doc[reading.aim.start : reading.aim.end].root
    return head.pos_ == "PROPN" and relation(head) in SUBJECTS and any(frame.frame == "urge" for frame in frames_of(head.head))


def _is_set_aside(reading: Sense, passage: Passage) -> bool:
    """True if the words only name what is denied or left open ("never opposed", "does not plan to oppose", "has not endorsed it")."""
    predicate = reading.predicate
    signs = {frame.sign for frame in verbs().get(predicate.lemma_.lower(), ())} | {judgement(predicate)}
    denied = any(is_negated(verb) or is_undercut(verb) for verb in governors(predicate)) and not side_on_omission(reading, passage)
    return denied and (reading.sign in signs or is_left_open(predicate))


def _is_turned(reading: Sense, passage: Passage) -> bool:
    """True if the holder does what a participle says ("denounced by the Chamber") and the encoder reads the other side for it."""
    for verb in reading.predicate.sent:
        doing = agents(verb) if relation(verb) in ("acl", "advcl") and signed_writing(verb) is None else []
        if any(is_in(agent, reading.holder.text, passage) for agent in doing):
            signs = {frame.sign for frame in verbs().get(verb.lemma_.lower(), ())}
            return bool(signs) and reading.sign not in signs
    return False


def _is_missed(reading: Sense, passage: Passage) -> bool:
    """True for the reverse of what others are said to have failed to do ("Roe said they failed to pass it"): that is no view against it."""
    verb, signs = reading.predicate, {frame.sign for frame in frames_of(reading.predicate)}
    missed = relation(verb) == "xcomp" and verb.head.lemma_.lower() in FAILING
    return missed and signs == {-reading.sign} and not does(reading.holder, verb, passage)


def _is_told_of_others(reading: Sense, passage: Passage) -> bool:
    """True for what the words' own speaker only tells of others ("it campaigns against the bill", in a columnist's text)."""
    verb = reading.predicate
    if _only_reports(reading, passage):
        return True
    main = verb.head if relation(verb) == "conj" else verb
    if reading.holder.text is not None or relation(main) != "ROOT" or reading.sign not in {frame.sign for frame in frames_of(verb)}:
        return False
    if comment(verb) or comment(main):
        return False  # "they are | wisely | adopting it"
    who = subjects(verb)
    if sign_of_effect(verb) and any(reading.aim.start <= doer.i < reading.aim.end for doer in who if reading.aim is not None):
        return False  # "| the proposal | would weaken our rights"
    own = any(word.lower_ in FIRST_PERSON for doer in who for word in (doer, *doer.children)) or does(reading.holder, verb, passage)
    return bool(who) and not own and not words_on(verb, "aux") & WANTED


def _only_reports(reading: Sense, passage: Passage) -> bool:
    """True for who only says that others have done it ("| Roe | said that the council has passed it"), without a word of his on that.

    So, too, for a newspaper by which something is only said, not of itself.
    """
    if _is_newspaper(reading.holder.actor):
        said = any(verb.lemma_ in SAYING and does(reading.holder, verb, passage) for verb in reading.predicate.sent)
        return said and not (reading.predicate.lemma_ not in SAYING and does(reading.holder, reading.predicate, passage))
    verb = reading.predicate
    if _is_revealed(reading, passage):
        return True
    deed = (
        relation(verb) == "ccomp"
        and verb.tag_ in ("VBD", "VBN")
        and {(f.sign, f.manner) for f in frames_of(verb)} == {(reading.sign, "act")}
    )
    if not deed or verb.head.lemma_.lower() not in SAYING or not does(reading.holder, verb.head, passage):
        return False
    who = subjects(verb)
    plain = not any(relation(each) in ("advmod", "advcl") or each.lower_ in WANTED for each in verb.children)
    return plain and bool(who) and all(doer.pos_ in ("NOUN", "PROPN") for doer in who) and not does(reading.holder, verb, passage)


def _is_newspaper(actor: Actor) -> bool:
    """True for a newspaper that is listed or named like one; for want of anything better a lone unknown name is taken for one, too."""
    return actor.kind is ActorKind.MEDIA and (actor.iri is not None or body(actor.name) is ActorKind.MEDIA)


def _is_revealed(reading: Sense, passage: Passage) -> bool:
    """True for who is only named behind another's side as the one who told of it ("The panel has opposed it, | Roe | revealed")."""
    verb = reading.predicate
    told = bool(frames_of(verb)) and relation(verb) in ("ccomp", "parataxis", "ROOT")
    who = subjects(verb)
    if not told or not who or any(noun.pos_ == "PRON" for noun in who) or does(reading.holder, verb, passage):
        return False
    telling = [verb.head, *children(verb, "parataxis", "ccomp")]
    return any(word.lemma_.lower() in TELLING and word.i > verb.i and does(reading.holder, word, passage) for word in telling)


def _is_asked(reading: Sense, passage: Passage) -> bool:
    """True for what the holder is asked to do ("urged that | the Senate | reject it", "says that they were pressed to drop it")."""
    if _is_request(reading):
        return True
    who = [*asked(reading.predicate), *called_on(reading.predicate)]
    taken_up = (pronoun(noun, passage) for noun in who if noun.pos_ == "PRON")
    if any(is_in(noun, reading.holder.text, passage) for noun in who):
        return True
    if any(one is not None and one.actor == reading.holder.actor for one in taken_up):
        return True
    said = speech(reading.predicate, passage)
    speaks = said is not None and any(one.actor == reading.holder.actor for one in said.speakers)
    return speaks and any(noun.pos_ == "PRON" and is_passive(noun.head) for noun in who)


def _is_request(reading: Sense) -> bool:
    """True for what others ask of who speaks next ("Asked for | three rules |, he named none")."""
    if reading.aim is None:
        return False
    head = reading.predicate.doc[reading.aim.start : reading.aim.end].root
    verb = head.head
    opens = relation(verb) == "advcl" and verb.tag_ == "VBN" and verb.i < verb.head.i and not own_subjects(verb)
    return opens and verb.lemma_.lower() == "ask" and any(case == "for" and noun == head for case, noun in obliques(verb))


def _is_owed(reading: Sense, passage: Passage) -> bool:
    """True for what others say that the holder should do ("| Roe | must sign it"), and what he still has time to do."""
    verbs_above = [*governors(reading.predicate), *children(reading.predicate, "xcomp")]  # "| needs | to be | signed | by Roe"
    verbs_above += [other for verb in verbs_above for other in children(verb, "conj", "advcl") if is_passive(other)]
    owed = [verb for verb in verbs_above if is_duty(verb) or has_time(verb) or is_pending(verb)]
    said = speech(reading.predicate, passage)
    own = reading.holder.text is None or (said is not None and any(one.actor == reading.holder.actor for one in said.speakers))
    return not own and any(does(reading.holder, verb, passage) for verb in owed)


def _is_undone_yet(reading: Sense, passage: Passage) -> bool:
    """True for what the holder is only expected to do, or has failed to: the act shows no side, and what he could not stop does."""
    verb, frames = reading.predicate, frames_of(reading.predicate)
    tried = {frame.sign for frame in frames} == {-1} and reading.sign < 0
    acts = not frames or any(frame.manner in ("act", "policy") for frame in frames)
    unreal = is_expected(verb) or (acts and is_condition(verb)) or (is_left_undone(verb) and not tried)
    return unreal and does(reading.holder, verb, passage)


def _is_about_a_writing(reading: Sense, passage: Passage) -> bool:
    """True for what a writing is only about ("sent a letter on | export controls"), and for a writing that its signers are said to like."""
    aim, sentence = reading.aim, reading.predicate.sent
    if aim is None:
        return False
    nouns = [word for word in sentence.doc[aim.start : aim.end] if word.pos_ == "NOUN"]
    if nouns and all(map(_is_of_writing, nouns)):
        return bool(signers(sentence, passage)) or _tells_itself(sentence.doc[aim.start : aim.end].root)
    if nouns and _tells_itself(sentence.doc[aim.start : aim.end].root):
        return True
    writing = published(sentence.root)
    return writing is not None and aim.start > writing.i and is_only_about(writing, sentence)


def _tells_itself(letter: Token) -> bool:
    """True for a letter whose own participle goes on to say its side ("signed a | letter | warning the EU about the draft")."""
    told = letter.lemma_.lower() in WRITINGS and relation(letter) == "obj" and letter.head.lemma_.lower() in SIGNED
    after = [*children(letter, "acl"), *children(letter.head, "xcomp", "advcl")]
    return told and any(clause.tag_ == "VBG" and clause.i > letter.i for clause in after)


def _is_of_writing(noun: Token) -> bool:
    """True for a letter, and for whom it is sent to."""
    letters = [noun.head, *children(noun.head, "obj")]
    addressed = "to" in words_on(noun, "case") and any(each.lemma_.lower() in WRITINGS for each in letters)
    return noun.lemma_.lower() in WRITINGS or addressed
