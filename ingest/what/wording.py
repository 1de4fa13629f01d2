"""In which of the text's words a target is named: where its name ends, and what says only when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, policy_nouns
from ingest.naming.abbreviations import without_short
from ingest.naming.mentions import bare
from ingest.parsing.noun_phrases import phrase, trimmed
from ingest.parsing.noun_roles import is_objection
from ingest.parsing.syntax import agents, children, relation, words_on
from ingest.read.dates import MONTHS
from ontology.model import TargetKind

from .distinctions import is_judging
from .preventing import is_kept_from

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from ingest.parsing.passage import Passage

MAX_WORDS = 16
BRINGING = WordSet("brought in by")
VAGUE = frozenset({"it", "them", "this", "that"})
NAMING = ("NOUN", "PROPN")
ENOUGH = 3  # nouns: a name of fewer says too little
INTO = frozenset({"in", "into", "onto", "to", "within"})
SUBORDINATING = ("IN", "WRB")
PUTTING = WordSet("putting into")
CALLED = frozenset({"called", "dubbed", "entitled", "named", "titled"})
CARRYING = WordSet("carrying bills")
NEAR = 3  # tokens between such a verb and what is put
JOINING = frozenset({"or", "and"})
ENDS = WordSet("words before an end")
ORDERS = WordSet("executive orders")
ENSURING = WordSet("ensuring as a goal")
LISTING = JOINING | {","}
WHEN = re.compile(
    r"(?<=[a-z])(?<!\bfor)(?<!\bof)(?<!\bby)(?<!\bfrom)(?<!\bsince)(?<!\buntil)"
    r" (?:(?:late |early |earlier )?(?:on )?(?:last |this |next )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)"
    r"(?: (?:morning|afternoon|evening|night))?"
    r"|(?:late |earlier )?(?:last|this) (?:week|month|year)"
    rf"|(?:in|last) (?:{'|'.join(each.title() for each in MONTHS)})(?: \d+)?)(?= (?:that|which|to|aim\w+|\w+ing)\b)"
)
MONTH = "|".join(each[:3].title() for each in MONTHS)
DATED = rf"(?:(?:{MONTH})[a-z]*\.?(?: \d+)?(?:,? \d{{4}})?|\d{{4}}|(?:next|this) (?:year|month|week)|\w+day)"
ENDING = re.compile(
    rf" (?:in the works|this (?:year|month|week|session)(?: alone)?|(?:starting|beginning|effective) (?:on |in |from )?{DATED}"
    r"|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|as (?:currently |originally )?(?:written|drafted|proposed|introduced)|as it stands"
    r"|in (?:its|their) (?:current|present) form|by (?:definition|its very nature|design)|in practice"
    r"|(?:right )?now|right away|immediately)$"
)
VOTES = re.compile(
    r"(?<=[a-z])(?<!\bBill)(?<!\bFile)(?<!\bResolution) (?:(?:by|in|on|with) (?:an? )?(?:\w+ )?(?:vote of )?)?\d+(?: to |[-–])\d+"
    r"(?: (?:\w+ )?(?:vote|margin|tally))?$"
)  # "rejected the moratorium | 99 to 1", "agreed to the changes | with a 25-1 vote"
STALE = re.compile(
    r"(?:^(?i:to|yester)day['’]s|^(?i:last|this) (?:week|month|year)['’]s|^forward"
    r"|\b(?:so-called|as-yet[- ]\w+ed|as yet \w+ed|yet-to-be-\w+|unnumbered)) (?=[\w$£€])"
)
ONLY = re.compile(r"^(?:instead (?=\w)|(?:even|just|merely|only|solely) (?=(?:the|an?|its|their|this|that) ))")
SAID = re.compile(r", (?:he|she|they|it|[A-Z]\w+) (?:said|says|argued|argues|wrote|writes|added|insisted|warned|stressed|noted),")
NEXT = re.compile(
    r"^((?!not\b)[^,]{12,}), (?:and|but|while) (?:an?|the|some|no|it|he|she|they|we|his|her|their) .*$"
)  # what is said of something else
BESIDES = re.compile(r"(?<=\w), (?:which|who|whom|whose)\b.*$")  # what is said of it besides
CREDIT = re.compile(r"(?<=\w),[”\"]? according to .*$", re.DOTALL)  # whose words it is
A = re.compile(r"\ban(?= (?!hon|hou|heir)[b-df-hj-np-tv-z])")
AN = re.compile(r"\ba(?= (?!one|uni|us|eu)[aeiou])")
OURS = re.compile(r"(?<=\w )(?:our|my) (?=\w)")  # "updating | our | laws"


def worded(passage: Passage, start: int, end: int) -> str:
    """The words of tokens [start, end) as a target's name: what it is, not when it came, who brought it in or how good it is,
    nor that it is the speaker's own.

    "an order | Thursday night | that aims to", "the | lawless | order", "the bill | introduced by Roe | to ban dolls", unless but one
    word would be left.
    """
    end = next((token.i for token in passage.doc[start + 1 : end] if token.pos_ == "ADP" and _is_put_into(token, start)), end)
    words = VOTES.sub("", WHEN.sub("", CREDIT.sub("", without_short(passage.words(start, end)))))
    for first, last in _besides(passage.doc, start, end):
        less = re.sub(rf"{re.escape(passage.words(first, last))}(?:\s+|$)", "", words, count=1)
        words = _with_its_article(less) if " " in bare(less) else words
    words = NEXT.sub(r"\1", SAID.sub("", ONLY.sub("", words)))
    named = BESIDES.sub("", words)
    words = named if " " in bare(named) else words
    less = bare(ENDING.sub("", OURS.sub("", STALE.sub("", words))))
    return less if " " in less else bare(words)


def _with_its_article(words: str) -> str:
    """The words with the articles that they need once an adjective is gone ("have | a good | agreement")."""
    return AN.sub("an", A.sub("a", words))


def _besides(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Token ranges inside [start, end) that say nothing of what the target is."""
    for token in doc[start:end]:
        if _only_judges(token):
            yield min([token.i, *(more.i for more in children(token, "advmod") if more.i == token.i - 1)]), token.i + 1
        elif relation(token) == "acl" and token.i > start and (last := _only_tells(token)) is not None:
            first = min([token.i, *(adverb.i for adverb in children(token, "advmod") if adverb.i == token.i - 1)])
            yield first - (doc[first - 1].text == ","), min(last, end)
        elif _is_between(token, start, end) or (token.head.i >= start and _is_its_author(token)):
            yield token.left_edge.i, token.right_edge.i + 1


def _is_its_author(noun: Token) -> bool:
    """True for the lawmaker by whom a bill is ("a bill | by Rep. Roe | that bans dolls")."""
    return relation(noun) == "nmod" and "by" in words_on(noun, "case") and bool(children(noun, "nmod:desc"))


def _is_between(noun: Token, start: int, end: int) -> bool:
    """True for whom a law is sent to or who has it, between its name and what it would do ("a bill | to the mayor | that would ban it")."""
    outside = relation(noun) == "obl" and noun.head.i < start < noun.left_edge.i
    behind = noun.doc[noun.right_edge.i + 1 : end]
    return outside and any(relation(each) == "acl:relcl" and start <= each.head.i < noun.left_edge.i for each in behind)


def _only_tells(clause: Token) -> int | None:
    """The end of a participle's clause that says who brought something in, or does something to what only a pronoun names."""
    if clause.lemma_.lower() in BRINGING and (doers := agents(clause)):
        last = phrase(doers[-1])[1]
        more = clause.doc[last : last + 2]  # "and developed by experts", wherever a parser hangs it
        joined = len(more) > 1 and more[0].lower_ in JOINING and more[1].tag_ in ("VBN", "VBD")
        return more[1].right_edge.i + 1 if joined else last
    inside = list(islice(clause.subtree, MAX_WORDS))
    vague = any(word.lower_ in VAGUE for word in inside) and not any(word.pos_ in NAMING for word in inside)
    return clause.right_edge.i + 1 if vague and clause.tag_ == "VBN" else None


def _only_judges(word: Token) -> bool:
    """True for an adjective that calls a law or plan good or bad ("a controversial provision"); "dangerous models" are a kind of models."""
    alone = (
        relation(word) == "amod" and not children(word, "conj", "cc") and word.text.islower() and word.nbor(-1 if word.i else 0).text != ","
    )
    return alone and is_judging(word) and word.head.lemma_.lower() in policy_nouns() and word.i < word.head.i


def ended(doc: Doc, first: int, end: int) -> int:
    """The end of a target's name of at most MAX_WORDS: before a clause that would be cut off, and never on a verb without its object.

    Whom something is done against is no part of it ("passed | the bill | over the objections of makers").
    """
    end = next((token.i for token in doc[first + 1 : end] if _goes_on(token)), end)
    if end - first > MAX_WORDS or doc[end - 1].lower_ in JOINING:
        end = min(end, first + MAX_WORDS)
        end = _clause_start(doc, first, end - 1) or end
    end = trimmed(doc, first, _purpose(doc, first, end))
    end = trimmed(doc, first, _before_torn(doc, first, end))
    last = doc[end - 1]
    if end - 1 > first and last.tag_ == "VBN" and last.lower_ in CALLED:
        return trimmed(doc, first, last.i)  # "a draft rule | titled", without its title
    if end - 1 > first and _needs_its_object(last) and end < len(doc):
        if (whole := _unfinished(last, first, end)) is not None:
            return trimmed(doc, first, whole)
        thing = next((each for each in children(last, "obj") if each.i >= end), None)
        if thing is not None and phrase(thing)[1] - first <= MAX_WORDS:
            return trimmed(doc, first, phrase(thing)[1])
        if thing is not None or _is_listed(last):
            clause = _clause_start(doc, first, last.i)
            return ended(doc, first, last.i) if clause is None else trimmed(doc, first, clause)
    return end


def _unfinished(verb: Token, first: int, end: int) -> int | None:
    """Where a name ends that would break off in a relative clause before what its verb brings about or makes of something.

    Behind the whole clause ("rules that would make | us fall behind"), or before it where it is too long; None for other verbs.
    """
    if not any(more.i >= end for more in children(verb, "iobj", "xcomp", "ccomp")):
        return None
    clause = next((each for each in (verb, *verb.ancestors) if relation(each) == "acl:relcl"), None)
    if clause is None or clause.left_edge.i <= first:
        return None
    whole = clause.right_edge.i + 1
    return whole if whole - first <= MAX_WORDS else clause.left_edge.i


def cut_short(noun: Token, start: int, end: int) -> tuple[int, int]:
    """A phrase that is too long: the noun's own, or where that tells but the sort of text, as much as a name can hold."""
    own = phrase(noun)
    says_little = own == (start, noun.i + 1) and noun.lemma_.lower() in ORDERS and not children(noun, "compound")
    return (start, ended(noun.doc, start, end)) if says_little else own


def _goes_on(token: Token) -> bool:
    """True where something begins that is no part of what is named: against whom it is done, or what somebody does besides.

    "Vetoing a plan to tax dolls | and returning | another": a parser may join what is done to what is planned.
    """
    if token.lower_ == "according" and token.nbor(-1).text == ",":
        return True  # whose words it is
    if token.lower_ == "in" and _is_to_an_end(token):
        return True
    if token.pos_ == "ADP":
        return is_objection(token.head)
    besides = token.doc[token.i + 1 : token.i + 2] if token.lower_ in JOINING else ()
    return any(relation(verb) == "conj" and verb.tag_ == "VBG" and verb.head.tag_ == "VB" for verb in besides)


def _is_to_an_end(case: Token) -> bool:
    """True before what somebody does a thing for ("wrote a bill | in an effort to curb fraud"), which is no part of the thing."""
    words = [token.lower_ for token in case.doc[case.i + 1 : case.i + 4]]
    words = words[1:] if words[:1] in (["a"], ["an"]) else words
    return len(words) > 1 and words[0] in ENDS and words[1] == "to"


def _is_put_into(case: Token, first: int) -> bool:
    """True before the bill that a target is put into ("slipped | a ban | into the budget bill"): it is no part of the target's name."""
    before = case.doc[max(first - NEAR, 0) : first]
    put = case.lower_ in INTO and case.head.pos_ in NAMING and any(verb.lemma_.lower() in PUTTING for verb in before)
    return put and carries(case.head)


def carries(noun: Token) -> bool:
    """True for a bill or an act, in which others are put."""
    return policy_nouns().get(noun.lemma_.lower()) is TargetKind.INSTRUMENT or noun.text.isupper() or noun.lemma_.lower() in CARRYING


def _purpose(doc: Doc, first: int, end: int) -> int:
    """Where a clause begins that says what a thing named before is to ensure ("clear rules | to ensure AI is used well"), else `end`."""
    for place in range(first + 2, end - 2):
        verb = doc[place + 1]
        if doc[place].lower_ == "to" and verb.lemma_.lower() in ENSURING and verb.tag_ == "VB" and doc[place - 1].pos_ in NAMING:
            said = doc[first:place]
            if children(verb, "ccomp") and sum(token.pos_ in (*NAMING, "ADJ") for token in said) > 1:
                return place
    return end


def _before_torn(doc: Doc, first: int, end: int) -> int:
    """Where something begins that a name ending at `end` would hold but in part, else `end`.

    A clause of when or why without what it says ("shielding tenants from bias | as bots"), or the last of several without what it is of
    ("guns, fraud | and the loss").
    """
    for opening in doc[first + 2 : end]:
        clause = opening.head
        begins = relation(clause) == "advcl" and clause.left_edge.i == opening.i and opening.tag_ in SUBORDINATING
        goes_on = any(token.i >= end and not token.is_punct for token in islice(clause.subtree, 2 * MAX_WORDS))
        if begins and goes_on and clause.i >= end - 1 and clause.i > opening.i + 1:
            return opening.i
    last = doc[end - 1]
    start = last.left_edge.i
    torn = any(inner.left_edge.i == end and "of" in words_on(inner, "case") for inner in children(last, "nmod"))
    named = sum(token.pos_ in NAMING for token in doc[first:start])
    return start if torn and relation(last) == "conj" and start > first and named >= ENOUGH else end


def _needs_its_object(verb: Token) -> bool:
    """True for a verb that is not passive ("rules that would have stifled | research")."""
    cut_off = verb.tag_ == "VBD" and any(thing.i > verb.i for thing in children(verb, "obj"))
    return (
        cut_off
        or verb.tag_ in ("VB", "VBG", "VBZ", "VBP")
        or (verb.tag_ == "VBN" and any(each.lemma_ == "have" for each in children(verb, "aux")))
    )


def _clause_start(doc: Doc, first: int, place: int) -> int | None:
    """Where the outermost clause around `place` begins that only describes what is named in full before it."""
    around = [each for each in (doc[place], *doc[place].ancestors) if _describes(each) and first < each.left_edge.i <= place]
    starts = sorted(each.left_edge.i for each in around)
    return next((start for start in starts if sum(token.pos_ in NAMING for token in doc[first:start]) >= ENOUGH), None)


def _describes(clause: Token) -> bool:
    """True for a clause behind a noun, but not for the infinitive without which it says nothing ("the ability | to regulate").

    Nor for what somebody is kept from ("a law barring makers | from filming").
    """
    kind = relation(clause)
    infinitive = kind == "acl" and "to" in words_on(clause, "mark", "aux")
    return not is_kept_from(clause) and ((kind in ("acl", "acl:relcl") and not infinitive) or (kind == "advcl" and clause.tag_ == "VBG"))


def _is_listed(verb: Token) -> bool:
    """True for a verb whose object stands behind the verbs it is joined to ("laws limiting, pricing, or otherwise governing robots")."""
    behind = verb.doc[verb.i + 1 : verb.i + 8]
    return len(behind) > 1 and behind[0].lower_ in LISTING and any(token.tag_ == "VBG" for token in behind)
