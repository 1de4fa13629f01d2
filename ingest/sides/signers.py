"""The signers of a letter, who take its side: "signatories include Ivey" after "forty senators oppose the bill in a letter"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet
from ingest.naming.discourse import Signable
from ingest.parsing.clauses import subjects
from ingest.parsing.closed_classes import TAKING_UP
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.syntax import SUBJECTS, agents, children, is_passive, is_verbal, lemma, obliques, relation, words_on
from ingest.what.aims import Aim
from ingest.who.actors import holders
from ingest.who.enumerations import included, listed
from ontology.model import Modality, TargetKind

from .holding import Claim, held_by
from .leaning import Leaning, lean, sides_told
from .publishing import SIGNING as SIGNED
from .publishing import letter_before, signers_of
from .stance import leanings, noun_leanings

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from ingest.naming.mentions import Holder
    from ingest.parsing.passage import Passage

SIGNERS = WordSet("signers")
SIGNABLE = WordSet("writings", "pleadings", "pledges")
WRITING = WordSet("signing or writing to")
LISTING = frozenset({"including"})
SIGNING = "signing"
NEAR = 3  # blocks: a release quotes somebody between what was signed and who signed it
FAR = 15  # blocks, where "the letter" says which writing is meant


def signers(sentence: Span, passage: Passage) -> tuple[Token, list[Holder]] | None:
    """The word that points to what was signed, and who is named as having signed it."""
    return _counted(sentence, passage) or _signing(sentence, passage)


def _counted(sentence: Span, passage: Passage) -> tuple[Token, list[Holder]] | None:
    """By the word for signers ("signatories include Ivey", "other signers are Ivey and Abbott", "Ivey is among them")."""
    root = sentence.root
    for noun in subjects(root) if root.lemma_.lower() == "include" else ():
        if _is_of_signers(noun):
            return noun, included(noun, passage)
    among = [root, *(noun for preposition, noun in obliques(root) if preposition == "among")]
    named = [noun for noun in (*among, *subjects(root)) if _is_of_signers(noun)]
    if not named:
        return None
    noun = named[0]
    beside = [subject for subject in subjects(root) if subject.i != noun.i]
    behind = listed(passage.doc[noun.i + 1 : sentence.end], passage) or holders(root, passage)
    return noun, [one for one in (*behind, *(each for subject in beside for each in holders(subject, passage))) if one.label == "name"]


def _signing(sentence: Span, passage: Passage) -> tuple[Token, list[Holder]] | None:
    """By the verb, where it tells no more of the writing ("the letter was signed by Ivey", "Ivey signed the letter too")."""
    for writing, noun in signers_of(sentence):
        words = passage.doc[slice(*phrase(writing))]
        if words[0].lower_ in TAKING_UP and len(words) == 2 and not children(writing, "acl", "acl:relcl", "nmod"):
            return writing, (is_passive(noun.head) and listed(passage.doc[noun.i : sentence.end], passage)) or holders(noun, passage)
    return _signing_it(sentence, passage)


def _signing_it(sentence: Span, passage: Passage) -> tuple[Token, list[Holder]] | None:
    """By the verb, where "it" is the letter of the sentences before ("Roe sent a letter. | It was signed by Ivey")."""
    verb = sentence.root
    it = next((noun for noun in subjects(verb) if noun.lower_ == "it"), None)
    if it is None or not is_passive(verb) or verb.lemma_.lower() not in SIGNED or not _is_letter(it, passage):
        return None
    doers = [*agents(verb), *children(verb, "obl:agent")]
    named = [noun for doer in doers for noun in doer.subtree if noun == doer or words_on(noun, "case") & LISTING]
    row = listed(passage.doc[doers[0].i : sentence.end], passage) if doers else []
    people = {one.actor: one for one in (*(each for noun in named for each in holders(noun, passage)), *row)}
    return (it, list(people.values())) if doers else None


def _is_letter(it: Token, passage: Passage) -> bool:
    """True where "it" is a letter told of before, also in the block before the one that it begins: there a law could be what is signed."""
    kept = passage.discourse.signable
    just_told = it.i == 0 and kept is not None and passage.number - kept.block == 1
    lawless = kept is not None and all(target.kind is not TargetKind.INSTRUMENT for target, _, _ in kept.sides)
    return letter_before(it) is not None or (just_told and lawless)


def _is_of_signers(noun: Token) -> bool:
    """True for the signers of what was told of; "signatories of the Paris accord" signed something else."""
    others = [thing for preposition, thing in obliques(noun) if preposition in ("of", "to")]
    return noun.lemma_.lower() in SIGNERS and all(thing.lemma_.lower() in SIGNABLE for thing in others)


def signed(sentence: Span, passage: Passage) -> Iterator[Claim]:
    """The sides of the writing told of last, for those whom this sentence names as its signers."""
    kept = passage.discourse.signable
    found = signers(sentence, passage) if kept is not None and passage.number - kept.block <= FAR else None
    if kept is None or found is None:
        return
    noun, people = found
    if passage.number - kept.block > NEAR and not (noun.lemma_.lower() in SIGNABLE and "the" in words_on(noun, "det")):
        return
    for target, words, sign in kept.sides:
        told = lean(Aim(target, noun.i, noun.i + 1, 1, 0.9), sign, 0.8, SIGNING, (noun.i, sentence.root.i))
        yield from (replace(held_by(one, told, sentence.root, Modality.REPORTED_ACTION), named=words) for one in people)


def remember_signable(sentence: Span, claims: Iterable[Claim], passage: Passage) -> None:
    """Keep which sides a sentence tells of a writing, by whoever it is or by the writing itself ("the petition calls for a ban")."""
    if not _is_of_writing(sentence):
        return
    told = [claim.leaning for claim in claims] or _of_itself(sentence, passage)
    if sides := sides_told(told, passage):
        passage.discourse.signable = Signable(passage.number, sides)


def is_signed(claim: Claim) -> bool:
    """True for a signer's claim: what the encoder makes of the sentence is only that he signed."""
    return claim.leaning.manner == SIGNING


def _is_of_writing(sentence: Span) -> bool:
    return any(word.lemma_.lower() in SIGNABLE or (is_verbal(word) and lemma(word) in WRITING) or _is_writing_to(word) for word in sentence)


def _is_writing_to(verb: Token) -> bool:
    return verb.lemma_.lower() == "write" and any(preposition == "to" for preposition, _ in obliques(verb))


def _of_itself(sentence: Span, passage: Passage) -> list[Leaning]:
    """What a writing says as its subject, or what it is written for ("wrote to the premier | to back | the bill"), whoever wrote it."""
    found: list[Leaning] = []
    for word in sentence:
        if word.lemma_.lower() in SIGNABLE and relation(word) in SUBJECTS:
            found += leanings(word.head, passage) if is_verbal(word.head) else noun_leanings(word.head, passage)
        elif _is_writing_to(word):
            found += [each for clause in children(word, "advcl", "xcomp") for each in leanings(clause, passage)]
    return found
