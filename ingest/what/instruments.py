"""Laws, bills, orders and plans in the text: by name, by number, by description, and those introduced without a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, act_nouns, policy_nouns
from ingest.naming.aliases import key
from ingest.naming.bill_numbers import AMENDMENTS, BILL_NUMBERS
from ingest.naming.descriptions import described_kinds
from ingest.naming.discourse import Trace
from ingest.parsing.clauses import own_subjects
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.passage import Name, Passage
from ingest.parsing.syntax import agents, children, relation, start_before, words_on
from ingest.what import retelling
from ontology.model import Target, TargetKind

from .distinctions import DEFINITE, OTHER, is_done_to, says_more
from .foretold import foretold, is_another
from .of_state import of_its_state
from .preventing import barred
from .proposed import proposed
from .retelling import retold, says_of_what, told_again
from .spoken_of import fits, is_called_otherwise, spoken_of
from .wording import ended, worded

if TYPE_CHECKING:
    from spacy.tokens import Token

TITLED = re.compile(
    r"\b(?:Act|Bill|Order|Code|Directive|Framework|Code of (?:Practice|Conduct)|Convention|Treaty|Plan|Rule|Amendment|Agreement|Pact)$"
)
OWN_TITLE = re.compile(r"[A-Z].* (?:Act|Bill|Order|Regulations|Rules)(?:,? (?:of )?\d{4})?")
NUMBERED = re.compile(rf"(?:[A-Z]\w+(?: [A-Z]\w+)?(?:['’]s?)? )?{BILL_NUMBERS.pattern}")
PRAISE = re.compile(r"^(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[a-z][\w-]*) )+(?=[A-Z])")  # "| landmark bipartisan | Toy Act"
INTRODUCED = WordSet("laws brought in")
CALLED = WordSet("laws by what they do", "amendments")
HELD = WordSet("laws by what they do", "amendments", "provisions")
COMPLYING = WordSet("complying")
VIOLATING = WordSet("violating")
OVERRULING = WordSet("overruling by law")
WISHING = WordSet("wishing for a law")
TAKING_UP = WordSet("words that take up a plan")
THESE = frozenset({"these", "those"})
SEVERAL = WordSet("plurals of one instrument")  # plural nouns that can speak of one instrument
# what such a noun is about tells another ("the plan to ban dolls")
WEAK = WordSet("weakly instruments")
LONG = frozenset({"artificial", "intelligence"})
ENACTED = frozenset({"law", "statute"})
PENDING = frozenset({"bill", "draftBill"})
BACK = frozenset({"it", "them"})


@dataclass(frozen=True, slots=True)
class Aim:
    """A target on tokens [start, end); `sign` is -1 if the words turn it around ("repeal of X"), `confidence` how sure the reading is."""

    target: Target
    start: int
    end: int
    sign: int
    confidence: float


def named(noun: Token, passage: Passage) -> Aim | None:
    """The instrument that a noun phrase names: a registry entry, a bill's number, or a title such as "the Widget Safety Act"."""
    start, end = phrase(noun)
    name = passage.names.get(noun.i) or _name_before(noun, passage) or _name_behind(noun, passage)
    registry = passage.discourse.registry
    if name is not None:
        meant = passage.bearers(name)
        if len(meant) == 1 and meant[0] in registry.instruments:
            return Aim(registry.as_target(meant[0]), min(start, name.start), max(end, name.end), 1, 1.0)
        return None
    if BILL_NUMBERS.fullmatch(passage.words(noun.i, noun.i + 1)):
        end = noun.i + 1  # "SB 5 | of Ohio", "SB 5 | in its present form"
    words = worded(passage, start, end)
    if (law := _by_another_name(words, passage)) is not None:
        return Aim(law, start, end, 1, 0.95)
    titled = TITLED.search(words) and noun.pos_ == "PROPN" and noun.i > start and passage.words(noun.i - 1, noun.i)[:1].isupper()
    token = passage.words(noun.i, noun.i + 1)
    whole = OWN_TITLE.fullmatch(token) is not None or AMENDMENTS.fullmatch(token) is not None  # one token to the parser
    if (
        whole
        or (titled and (says_more(noun) or (noun.text in ("Act", "Bill") and not _was_named(words, noun, passage))))
        or (NUMBERED.match(words) and words[-1:].isalnum())
    ):
        return Aim(Target(None, PRAISE.sub("", words) if whole else words, TargetKind.INSTRUMENT), start, end, 1, 0.85)
    return None


def _by_another_name(words: str, passage: Passage) -> Target | None:
    """The law that the text sets beside the name or number ("S. 99, the Clean Models Act (CMA) ... S. 99 ... the CMA")."""
    number = BILL_NUMBERS.search(words)
    said = number.group() if number is not None and NUMBERED.fullmatch(words) else PRAISE.sub("", words)
    return passage.discourse.aliases.get(key(said))


def _was_named(words: str, noun: Token, passage: Passage) -> bool:
    """True if a law spoken of before can be called `words`, a title: its name holds all of them ("the AI Bill")."""
    said = {word.lower() for word in words.split()} - {"act", "bill"}
    before = [target for _, target in passage.discourse.targets_before(passage.number, noun.i)]
    for target in (*passage.discourse.title_instruments, *before):
        name = {word.strip("()").lower() for word in target.name.split()}
        if target.kind is TargetKind.INSTRUMENT and target.name != words and said <= (name | {"ai"} if name >= LONG else name):
            return True
    return False


def _name_before(noun: Token, passage: Passage) -> Name | None:
    """The registry name inside "the SB 53 bill"; None if there are several."""
    if noun.lemma_.lower() not in policy_nouns() or noun.lemma_.lower() in act_nouns():
        return None
    start, _ = phrase(noun)
    known = passage.discourse.registry.instruments
    inside = {passage.names[i] for i in range(start, noun.i) if i in passage.names}
    inside = {name for name in inside if passage.doc[name.end].lower_ not in ("'s", "’s", "'", "’")}
    inside = {name for name in inside if any(iri in known for iri in name.iris)}
    return inside.pop() if len(inside) == 1 else None


def _name_behind(noun: Token, passage: Passage) -> Name | None:
    """The registry name in "the bill, SB 53" or "the bill SB 53"."""
    if not described_kinds(noun.lemma_.lower(), "instrument"):
        return None
    known = passage.discourse.registry.instruments
    behind = [passage.names[child.i] for child in children(noun, "appos", "flat", "nmod:unmarked") if child.i in passage.names]
    fitting = {name for name in behind if any(iri in known for iri in name.iris)}
    return fitting.pop() if len(fitting) == 1 else None


def described(noun: Token, passage: Passage) -> Aim | None:
    """The instrument that "the bill" or "this order" speaks of; "an executive order" below a headline that names one is that one."""
    found = _described(noun, passage)
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
    if says_more(noun):
        return None
    definite = passage.doc[start].lower_ in DEFINITE | THESE or bool(children(noun, "nmod:poss"))
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
    if noun.lemma_.lower() in WEAK and (says_of_what(noun) or children(noun, "acl", "acl:relcl", "ccomp")):
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


def _is_yardstick(token: Token) -> bool:
    """True for a law that a plan or bill is measured by ("the proposal complied with | the Byrd Rule"): what is spoken of is the plan.

    So, too, for what stands above it ("the state law is preempted by | a federal statute").
    """
    while relation(token) in ("compound", "flat", "conj"):
        token = token.head
    verb = token.head
    if verb.lemma_.lower() in OVERRULING and token in agents(verb):
        return any(subject.lemma_.lower() in policy_nouns() for subject in own_subjects(verb))
    measured = verb.lemma_.lower() in COMPLYING if relation(token) in ("obl", "nmod") else verb.lemma_.lower() in VIOLATING
    return measured and any(subject.lemma_.lower() in policy_nouns() for subject in children(verb, "nsubj"))


def observe(passage: Passage, *, title: bool) -> None:
    """Add the passage's instruments to the document's memory; those of the title stand for "an executive order" in the text below."""
    seen: set[int] = set()
    for token in passage.doc:
        retelling.observe(token, passage)
        if token.i in seen or not (token.pos_ in ("PROPN", "NOUN", "NUM") or token.i in passage.names):
            continue
        found = named(token, passage) or _introduced(token, passage) or _idea_called(token, passage) or _of_the_week(token, passage)
        if found is None:
            continue
        own_words = found.target.iri is None and found.target.kind is TargetKind.INSTRUMENT
        seen.update(range(found.start, token.i + 1 if own_words else found.end))
        if _is_yardstick(token):
            continue
        head = found.target.name.split()[-1].lower() if token.i in passage.names else token.lemma_.lower()
        passage.discourse.observe(Trace(passage.number, token.i, found.target, _is_subject(token), person=False, head=head))
        if title and found.target not in passage.discourse.title_instruments:
            passage.discourse.title_instruments.append(found.target)


def _is_subject(token: Token) -> bool:
    """True for what a clause is about, itself or as what its subject is a form of ("the draft of | the Code")."""
    while relation(token) in ("nmod", "compound") and act_nouns().get(token.head.lemma_.lower(), 0) > 0:
        token = token.head
    return relation(token) == "nsubj"


def _of_the_week(noun: Token, passage: Passage) -> Aim | None:
    """The order that the week's news is about ("today's executive order"), where the text has named no instrument yet."""
    if noun.lemma_.lower() != "order" or any(
        target.kind is TargetKind.INSTRUMENT for _, target in passage.discourse.targets_before(passage.number, noun.i)
    ):
        return None
    return described(noun, passage)


def _idea_called(noun: Token, passage: Passage) -> Aim | None:
    """A moratorium, mandate or ban that the text names in full, so that "the moratorium" can take it up."""
    start, end = phrase(noun)
    if noun.lemma_.lower() not in policy_nouns() or end - start < 2 or noun.tag_ in ("NNS", "NNPS"):
        return None
    words = worded(passage, start, end)
    iri = _idea_of(noun, passage)
    if iri is not None:
        return Aim(passage.discourse.registry.as_target(iri), start, end, 1, 0.9)
    if noun.lemma_.lower() not in CALLED or " " not in words:
        return None
    again = None if says_more(noun) or passage.doc[start].lower_ not in DEFINITE else last_called(noun, passage)
    return Aim(again or Target(None, words, policy_nouns()[noun.lemma_.lower()]), start, end, 1, 0.7)


def _idea_of(noun: Token, passage: Passage) -> str | None:
    kept = barred(noun, passage) if noun.lemma_.lower() in HELD else None
    return kept[0] if kept else passage.discourse.ideas.match(passage.content(*phrase(noun)))


def _introduced(noun: Token, passage: Passage) -> Aim | None:
    """An instrument without a name, introduced here ("a bill that would ...") and named by its own words."""
    kinds = described_kinds(noun.lemma_.lower(), "instrument")
    start, end = phrase(noun)
    owned = bool(children(noun, "nmod:poss")) and says_more(noun)  # "Utah passed its age verification bill"
    if not kinds or noun.tag_ in ("NNS", "NNPS") or not (passage.doc[start].lower_ in ("a", "an", "another") or owned):
        return None
    idea = noun.lemma_.lower() in HELD and _idea_of(noun, passage)
    if noun.lemma_.lower() not in INTRODUCED or is_wished(noun) or idea:
        return None
    if (known := described(noun, passage)) is not None:
        return known
    full_start, full_end = full_phrase(noun)
    full_end = ended(passage.doc, full_start, full_end)
    if any(token.lower_ in BACK for token in passage.doc[full_start:full_end]):
        return None  # "an amendment to strike it": what is told of stays what it points back to
    words = worded(passage, full_start, full_end)
    return Aim(Target(None, words, TargetKind.INSTRUMENT), start, end, 1, 0.6 if " " in words else 0.4)
