"""Laws, bills and orders by name or number: "SB 53", "the Widget Safety Act", "S. 99, the Clean Models Act (CMA)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.lexicon import act_nouns, policy_nouns
from ingest.naming.aliases import key
from ingest.naming.bill_numbers import AMENDMENTS, BILL_NUMBERS
from ingest.naming.descriptions import described_kinds
from ingest.parsing.noun_phrases import phrase
from ingest.parsing.passage import Name, Passage
from ingest.parsing.syntax import children
from ontology.model import Target, TargetKind

from .aims import Aim
from .distinctions import says_more
from .wording import worded

if TYPE_CHECKING:
    from spacy.tokens import Token

TITLED = re.compile(
    r"\b(?:Act|Bill|Order|Code|Directive|Framework|Code of (?:Practice|Conduct)|Convention|Treaty|Plan|Rule|Amendment|Agreement|Pact)$"
)
OWN_TITLE = re.compile(r"[A-Z].* (?:Act|Bill|Order|Regulations|Rules)(?:,? (?:of )?\d{4})?")
NUMBERED = re.compile(rf"(?:[A-Z]\w+(?: [A-Z]\w+)?(?:['’]s?)? )?{BILL_NUMBERS.pattern}")
PRAISE = re.compile(r"^(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[a-z][\w-]*) )+(?=[A-Z])")  # "| landmark bipartisan | Toy Act"
LONG = frozenset({"artificial", "intelligence"})


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
