"""Which law, bill, order or plan a noun speaks of: "the bill", "this order", "the entire proposal"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.naming.descriptions import described_kinds
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Passage
from ingest.parsing.syntax import children, relation, start_before, words_on
from ontology.model import Target, TargetKind

from .aims import Aim
from .distinctions import DEFINITE, OTHER, is_done_to, is_no_law, is_such, says_more, telling_which
from .foretold import foretold, is_another
from .named_laws import named
from .of_state import of_its_state
from .proposed import proposed
from .retelling import retold, says_of_what, told_again
from .spoken_of import fits, is_called_otherwise, spoken_of
from .wording import worded

if TYPE_CHECKING:
    from spacy.tokens import Token

CALLED = WordSet("laws by what they do", "amendments")
HELD = WordSet("laws by what they do", "amendments", "provisions")
WISHING = WordSet("wishing for a law")
TAKING_UP = WordSet("words that take up a plan")
THESE = frozenset({"these", "those"})
SEVERAL = WordSet("plurals of one instrument")  # plural nouns that can speak of one instrument
# what such a noun is about tells another ("the plan to ban dolls")
WEAK = WordSet("weakly instruments")
ENACTED = frozenset({"law", "statute"})
PENDING = frozenset({"bill", "draftBill"})


def described(noun: Token, passage: Passage) -> Aim | None:
    """The instrument that "the bill" or "this order" speaks of; "an executive order" below a headline that names one is that one."""
    found = None if is_no_law(noun) else _described(noun, passage)
    return None if found is not None and is_done_to(found.target, noun, passage) else found


def _described(noun: Token, passage: Passage) -> Aim | None:
    if (idea := _idea_taken_up(noun, passage)) is not None:
        return idea
    kinds = _kinds(noun)
    if not is_wished(noun) and (law := foretold(noun, kinds, passage)) is not None:
        return Aim(law, *phrase(noun), 1, 0.8)
    start, end = phrase(noun)
    if not (kinds or noun.lemma_.lower() in policy_nouns()):
        told = told_again(noun, passage)
        return None if told is None else Aim(told, start, end, 1, 0.75)
    such = is_such(noun)
    if says_more(noun) and not such:
        return None
    definite = such or passage.doc[start].lower_ in DEFINITE | THESE or bool(children(noun, "nmod:poss"))
    if (just_now := proposed(noun, passage)) is not None:
        return Aim(just_now, start, end, 1, 0.85)
    again = last_called(noun, passage) if definite and noun.lemma_.lower() in CALLED else None
    again = again or (_repeated(noun, passage) if definite else None)
    if again is not None:
        return Aim(again, start, end, 1, 0.85)
    if not kinds or (noun.tag_ in ("NNS", "NNPS") and noun.lemma_.lower() not in SEVERAL):
        told = retold(noun, passage) if definite else None
        return None if told is None else Aim(told, start, end, 1, 0.75)
    meant = spoken_of(noun, kinds, passage) if definite else None
    told = retold(noun, passage) if meant is not None and is_called_otherwise(meant, noun) else None
    if meant is not None:
        return Aim(told or meant, start, end, 1, 0.85)
    introduced = passage.doc[start].lower_ in ("a", "an") and not is_wished(noun)
    fitting = [target for target in passage.discourse.title_instruments if fits(target, noun, kinds, passage)]
    other = introduced and len(fitting) == 1 and is_another(noun, fitting[0], passage)
    if len(fitting) == 1 and (definite or introduced) and not other:
        return Aim(fitting[0], start, end, 1, 0.8)
    told = retold(noun, passage) if definite else None
    if told is not None:
        return Aim(told, start, end, 1, 0.75)
    return _unnamed(noun, kinds, passage) if definite or introduced else None


def _kinds(noun: Token) -> frozenset[str]:
    """The kinds of instruments that the noun can mean; what is called a new law is passed."""
    kinds = described_kinds(noun.lemma_.lower(), "instrument")
    if noun.lemma_.lower() in WEAK and (says_of_what(noun) or telling_which(noun)):
        return frozenset()
    new_law = noun.lemma_.lower() in ENACTED and "new" in words_on(noun, "amod")
    return kinds - PENDING if new_law else kinds


def is_wished(noun: Token) -> bool:
    """True for what somebody calls for, needs or wants without having one in mind ("for | a federal bill", "| a law | is needed")."""
    start, _ = phrase(noun)
    if relation(noun) == "nsubj:pass" and noun.head.lemma_.lower() in WISHING and not children(noun, "det", "nmod:poss"):
        return True
    sought = relation(noun) == "obj" or "for" in words_on(noun, "case")
    return sought and noun.doc[start].lower_ in ("a", "an") and noun.head.lemma_.lower() in WISHING


def _unnamed(noun: Token, kinds: frozenset[str], passage: Passage) -> Aim | None:
    """The instrument whose name follows ("passed a bill ... The RAISE Act would"), or the order that the week's news is about."""
    start, end = phrase(noun)
    known = passage.discourse.unnamed
    place = passage.span(noun.i, noun.i + 1).start
    sentence = passage.words(noun.sent.start, noun.sent.end)
    iri = known.ahead(place, kinds, sentence) or (known.fresh(kinds, sentence) if noun.lemma_.lower() == "order" else None)
    return None if iri is None else Aim(passage.discourse.registry.as_target(iri), start, end, 1, 0.75)


def _idea_taken_up(noun: Token, passage: Passage) -> Aim | None:
    """The moratorium, ban or mandate named before that "this misguided provision" or "the entire proposal" judges."""
    start, end = phrase(noun)
    bare_noun = (
        noun.tag_ == "NN" and all(token.pos_ in ("DET", "PRON", "ADJ", "VERB") for token in noun.doc[start : noun.i]) and end == noun.i + 1
    )
    says_which = bool(words_on(noun, "amod") & OTHER) or children(noun, "acl", "acl:relcl", "ccomp", "appos")
    if noun.lemma_.lower() not in TAKING_UP or noun.doc[start].lower_ not in ("the", "this", "that") or not bare_noun or says_which:
        return None
    before = [(trace, target) for trace, target in passage.discourse.targets_before(passage.number, noun.i)]
    near = [(trace, target) for trace, target in before if passage.number - trace.block <= 1 and target.kind is not TargetKind.ACTOR]
    if not near or near[-1][0].head not in HELD or near[-1][1].kind is TargetKind.INSTRUMENT:
        return None
    return Aim(near[-1][1], start, end, 1, 0.75)


def last_called(noun: Token, passage: Passage) -> Target | None:
    """What was last called by the same noun ("the AI moratorium ... the moratorium")."""
    called = [target for trace, target in passage.discourse.targets_before(passage.number, noun.i) if trace.head == noun.lemma_.lower()]
    return called[-1] if called else None


def _repeated(noun: Token, passage: Passage) -> Target | None:
    """What the same noun told of with more words in this sentence or the one before, if no entry covers it ("Ortega's proposal ...")."""
    begin = noun.sent.start
    begin = start_before(noun.doc, begin)
    earlier = [word for word in noun.doc[begin : noun.i] if word.lemma_.lower() == noun.lemma_.lower() and word.pos_ == "NOUN"]
    last = earlier[-1] if earlier else None
    if last is None or last.tag_ != noun.tag_ or relation(last) == "appos" or says_of_what(noun):
        return None
    start, end = phrase(last)
    words = worded(passage, start, end)
    whose = bool(children(last, "nmod:poss"))
    if " " not in words or noun.doc[start].pos_ == "PRON" or not (says_more(last) or whose) or named(last, passage):
        return None
    known = described(last, passage)
    if known is not None and known.target.iri in passage.discourse.registry.instruments:
        return known.target
    iri = passage.discourse.ideas.match(passage.content(start, end))
    if iri is not None:
        return passage.discourse.registry.as_target(iri)
    if (law := of_its_state(last, passage)) is not None:
        return law
    known = known if whose else None
    return known.target if known else Target(None, words, policy_nouns().get(noun.lemma_.lower(), TargetKind.INSTRUMENT))
