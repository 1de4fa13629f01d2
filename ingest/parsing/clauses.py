"""Who and what a clause is about: subjects, objects and complements found with the tolerance a small parser needs, and its negation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import WordSet

from .insertions import is_parted, parted_subject
from .syntax import (
    NEGATORS,
    RELATIVES,
    SUBJECTS,
    children,
    clause_head,
    copula,
    is_fought,
    is_mistagged,
    is_passive,
    is_verbal,
    obliques,
    once,
    relation,
    words_on,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

DENIALS = WordSet("denials")
PREVENTIONS = WordSet("preventions")
MANNERS = WordSet("manners toward a thing")  # to something: whether it is wanted is not said
PLURALS = frozenset({"i", "we", "you", "they"})
LOOSE = ("appos", "parataxis", "nsubj", "dep", "conj", "obl:unmarked")
RAISING = frozenset({"just", "merely", "only", "simply", "solely"})
HOLDING = WordSet("holding an occasion")
OCCASIONS = WordSet("occasions to urge")
FACTUAL = frozenset({"did", "do", "does", "had", "has", "have"})
ONLY = frozenset({"just", "merely", "only", "simply"})
SET_ASIDE = frozenset({"without", "instead", "rather"})


def antecedent(clause: Token) -> Token | None:
    """The noun that a relative or participial clause describes."""
    return clause.head if relation(clause) in ("acl:relcl", "acl") and clause.head.pos_ in ("NOUN", "PROPN", "PRON", "ADJ") else None


def own_subjects(verb: Token) -> list[Token]:
    """Subjects written in the clause itself, relative pronouns replaced by what they stand for."""
    found = []
    for subject in [each for each in children(clause_head(verb), *SUBJECTS) if not is_parted(each)]:
        relative = next((word for word in subject.subtree if word.lower_ in RELATIVES and word.pos_ in ("PRON", "DET", "SCONJ")), None)
        if relative is not None and not _has_own_words(subject):
            found.append(_referent(verb, relative) or subject)
        else:
            found.append(subject)
    parted = parted_subject(clause_head(verb)) if not found else None
    if parted is not None:
        return [parted]
    return found or (children(verb, "compound")[-1:] if is_mistagged(verb) else [])


def _said_to_be(noun: Token) -> Token | None:
    """What is said to be one that does so: of "SB 53 is a bill that would harm", SB 53; none of "it is Roe who opposes it"."""
    one = noun.lower_ == "something" or (noun.pos_ == "NOUN" and bool(words_on(noun, "det") & {"a", "an"}))
    found = [word for word in children(noun, "nsubj") if word.i < noun.i] if one and copula(noun) is not None else []
    return found[0] if found and not is_negated(noun) else None


def _has_own_words(subject: Token) -> bool:
    """False for a bare relative pronoun and for "many of whom"."""
    return subject.lower_ not in RELATIVES and not any(noun.lower_ in ("whom", "which") for _, noun in obliques(subject))


def _referent(verb: Token, relative: Token) -> Token | None:
    """What a relative pronoun stands for: the noun that its clause describes, else the noun phrase that ends right before it."""
    noun = antecedent(verb)
    if noun is not None:
        return _said_to_be(noun) or noun
    start = min(word.i for word in relative.head.subtree if word.i >= relative.i - 3) if relative.head.i > relative.i else relative.i
    last = next((word for word in reversed(list(relative.doc[max(start - 2, 0) : start])) if not word.is_punct), None)
    while last is not None and last.head.i != last.i and last.head.pos_ in ("NOUN", "PROPN") and last.head.i < relative.i:
        last = last.head
    return last if last is not None and last.pos_ in ("NOUN", "PROPN") else None


def subjects(verb: Token, depth: int = 0) -> list[Token]:
    """Subjects of a clause; an unsaid one comes from the clause it is joined to, the controller or the noun described."""
    own = own_subjects(verb)
    if own or depth > 6:
        return own
    kind, head = relation(verb), clause_head(verb).head
    marks = words_on(verb, "mark", "case")
    if kind in ("advcl", "acl") and marks & {"of", "for", "from", "as"} and children(head, "obj"):
        return children(head, "obj")
    if "for" in marks or is_fought(verb):
        return []
    if kind == "conj" and (is_passive(head) == is_passive(verb) or children(verb, "aux:pass")):
        return _in_number(verb, head, subjects(head, depth + 1), depth)
    if kind == "xcomp":
        held = verb.tag_ == "VBG" and head.lemma_.lower() in HOLDING  # "held calls | urging | him to sign it"
        return (children(head, "obj", "iobj") if not held else []) or subjects(head, depth + 1)
    if kind == "acl" and verb.tag_ == "VBG" and _is_held(head):
        return subjects(head.head, depth + 1)
    if kind in ("acl", "acl:relcl"):
        return _described(verb)
    if (kind == "advcl" or (kind == "ccomp" and verb.tag_ != "VBG")) and head.i != verb.i and is_verbal(head):
        return subjects(head, depth + 1)
    return _stranded_subject(verb)


def _is_held(noun: Token) -> bool:
    """True for an occasion that somebody makes ("held | calls | urging him to sign it"): the call itself urges nobody."""
    return relation(noun) == "obj" and noun.head.lemma_.lower() in HOLDING and noun.lemma_.lower() in OCCASIONS


def _in_number(verb: Token, head: Token, shared: list[Token], depth: int) -> list[Token]:
    """The subjects of a clause joined to that of `head`: those it shares, or the noun that it agrees with where a parser joined it wrongly.

    In "we are working on it, the draft grows and imposes duties", "we" is no subject of "imposes"; in "critics say that it is slow and
    oppose it" those who oppose it are the critics, as is who "said actors need help and backed the act".
    """
    if verb.tag_ == "VBZ" and any(_is_plural(noun) for noun in shared):
        between = [noun for noun in verb.doc[head.i + 1 : verb.i] if noun.tag_ in ("NN", "NNP") and relation(noun) in LOOSE]
        return [noun for noun in between if not children(noun, "case")][-1:]
    if relation(head) == "ccomp" and _is_told_like(verb, head.head) and not _is_told_like(head, head.head):
        return subjects(head.head, depth + 1)
    bare = verb.tag_ in ("VB", "VBP") and not children(verb, "aux", "mark")
    if bare and relation(head) == "ccomp" and _is_singular(head) and not any(_is_plural(noun) for noun in shared):
        outer = subjects(head.head, depth + 1)
        return outer if any(_is_plural(noun) for noun in outer) else shared
    return shared


def _is_told_like(verb: Token, telling: Token) -> bool:
    """True for a plain past like that of the verb that tells of it."""
    return verb.tag_ == telling.tag_ == "VBD" and not children(verb, "aux", "mark")


def _is_plural(noun: Token) -> bool:
    """True for what no verb in -s follows; a name in -s may be that of one body."""
    return (
        noun.lower_ in PLURALS or (noun.tag_ == "NNS" and noun.lower_.endswith("s")) or (noun.tag_ == "NNPS" and noun.is_sent_start is True)
    )


def _is_singular(verb: Token) -> bool:
    return verb.tag_ == "VBZ" or bool(words_on(verb, "aux", "aux:pass", "cop") & {"is", "was", "has"})


def _described(verb: Token) -> list[Token]:
    """The noun that does what its participle says ("groups signing a letter"); a relative clause has its own subject."""
    noun = antecedent(verb)
    if noun is not None and _is_headline(noun, verb):
        return [noun]
    active = not is_passive(verb) and not _is_infinitive(verb) and (verb.tag_ == "VBG" or children(verb, "obj"))
    return [noun] if noun is not None and relation(verb) == "acl" and active else []


def _is_headline(noun: Token, verb: Token) -> bool:
    """True for what a headline foretells ("OpenAI to sign the code"), which a parser takes for a phrase."""
    return relation(noun) == "ROOT" and noun.pos_ == "PROPN" and _is_infinitive(verb) and relation(verb) == "acl" and not is_passive(verb)


def _stranded_subject(verb: Token) -> list[Token]:
    """The noun phrase that a parser made the root beside its own finite verb ("Privacy groups, like the EFF, also oppose it")."""
    head = verb.head
    finite = verb.tag_ in ("VBP", "VBZ", "VBD") or bool(children(verb, "aux"))
    nominal = head.pos_ in ("NOUN", "PROPN") and relation(head) in ("ROOT", "parataxis") and not children(head, "nsubj", "cop")
    return [head] if finite and nominal and relation(verb) == "parataxis" and head.i < verb.i and not is_passive(verb) else []


def _is_infinitive(verb: Token) -> bool:
    return "to" in words_on(verb, "mark", "aux")


def objects(verb: Token) -> list[Token]:
    """Direct objects, also the one a relative clause has lost to its noun, and a passive clause's subject."""
    if is_passive(verb):
        found = [_resolve_relative(verb, subject) for subject in children(verb, "nsubj:pass")]
        if not found and relation(verb) in ("acl", "amod"):
            found = [verb.head]
        if not found and relation(verb) == "conj" and is_passive(verb.head):
            found = objects(verb.head)
        if not found and relation(verb) == "xcomp":
            found = children(verb.head, "obj")
        if not found and relation(verb) in ("advcl", "xcomp"):  # "called for | the act | to be repealed"
            found = [noun for case, noun in obliques(verb.head) if case == "for" and noun.right_edge.i + 1 == verb.left_edge.i]
        if not found and relation(verb) in ("advcl", "xcomp") and is_verbal(verb.head):
            found = subjects(verb.head)
        return found
    direct = [each for each in children(verb, "obj") if not children(each, "case")]
    direct = [each for each in direct if not any(word.text == "," for word in verb.doc[direct[0].i : each.i])]
    found = [_resolve_relative(verb, each) for each in direct]
    if not found and relation(verb) == "acl:relcl" and own_subjects(verb) and verb.head not in own_subjects(verb):
        found = [verb.head]
    if not found and relation(verb) == "conj" and verb.head.pos_ == "VERB" and verb.i > verb.head.i:
        return [each for each in children(verb.head, "obj") if each.i > verb.i]  # "amend or repeal | the act"
    return found


def _resolve_relative(verb: Token, noun: Token) -> Token:
    return (_referent(verb, noun) or noun) if noun.lower_ in RELATIVES and noun.i < verb.i else noun


def complements(verb: Token) -> list[Token]:
    """Clauses that fill the verb: infinitive, gerund or that-clause, whatever a small parser calls them."""
    beside = series(verb)
    below = children(verb, "xcomp", "ccomp", "advcl", "acl")
    return [child for child in below if child.i > verb.i and is_verbal(child) and child not in beside]


def series(verb: Token) -> list[Token]:
    """Infinitives that go on with a list, where a parser makes them purposes ("told him to stop it, | to resist | them, and to act")."""
    return [child for child in children(verb, "advcl") if child.i > verb.i and _to(verb) is not None and _is_listed(child)]


def _is_listed(infinitive: Token) -> bool:
    to = _to(infinitive)
    return to is not None and to.nbor(-1).text == ","


def _to(infinitive: Token) -> Token | None:
    return next((mark for mark in children(infinitive, "mark", "aux") if mark.lower_ == "to" and mark.i > 0), None)


@once
def is_negated(token: Token) -> bool:
    """True if the clause is negated once (twice cancels out): on the verb, its auxiliary or a "no" on its subject.

    What is "not just" or "not only" so is so.
    """
    marks = [
        child
        for child in clause_head(token).children
        if child.lower_ in NEGATORS
        and relation(child) in ("advmod", "cc", "cc:preconj", "det", "mark")
        and not _is_more(child)
        and not (child.i > token.i and child.nbor(-1).text == ",")  # "backs the bill, | not | the act"
    ]
    marks += [part for aux in children(token, "aux", "cop") for part in aux.children if part.lower_ in NEGATORS]
    marks += [
        word for subject in children(clause_head(token), *SUBJECTS) for word in children(subject, "det") if word.lower_ in ("no", "neither")
    ]
    adverbs = [adverb for adverb in children(token, "advmod") if adverb.lower_ not in ONLY]
    marks += [word for adverb in adverbs for word in children(adverb, "advmod", "det") if word.lower_ in NEGATORS]
    marks += [
        word
        for subject in children(clause_head(token), *SUBJECTS)
        for word in children(subject, "cc:preconj", "cc")
        if word.lower_ == "neither"
    ]
    return len({mark for mark in marks if not (_is_raised(mark, token) or _is_comment(mark))}) % 2 == 1


def _is_comment(mark: Token) -> bool:
    """True for a "not" that denies only a comment ("| Not | surprisingly, Acme opposes it")."""
    behind = mark.doc[mark.i + 1 : mark.i + 3]
    return len(behind) == 2 and behind[0].lower_.endswith("ly") and behind[1].text == ","


def _is_raised(mark: Token, token: Token) -> bool:
    """True for a "not" that goes on to more ("not only welcome", "isn't just unwise, it is"); "cannot just ban it" denies all the same."""
    after = mark.doc[mark.i + 1 : mark.i + 2]
    if mark.lower_ == "no" or not after or after[0].lower_ not in RAISING or after[0].i >= token.i:
        return False
    return after[0].lower_ == "only" or copula(token) is not None


def _is_more(negator: Token) -> bool:
    """True for what is said to be not all ("has not just | opposed it"); what one "cannot just" do is not to be done."""
    doing = bool(words_on(negator.head, "aux") & FACTUAL)
    return doing and negator.doc[negator.i + 1 : negator.i + 2].text.lower() in ONLY


def is_undercut(token: Token) -> bool:
    """True if the clause is named only to be set aside ("stopped short of endorsing", "far from opposing", "no evidence that")."""
    marks = children(token, "mark", "case", "advmod", "cc")
    # "supports codes instead" is for them; only "instead of" and "rather than" set aside
    words = {mark.lower_ for mark in marks if relation(mark) != "advmod" or token.doc[mark.i + 1 : mark.i + 2].text in ("of", "than")}
    if words & SET_ASIDE:
        return True
    head = token.head
    if head.i == token.i:
        return False
    if relation(token) in ("xcomp", "advcl", "acl") and words_on(head, "mark", "case") & {
        "without",
        "instead",
        "rather",
    }:
        return True
    around = {child.lower_ for child in head.children}
    if head.lower_ in ("far", "short") or (around & {"short"} and relation(token) in ("advcl", "obl", "xcomp", "acl")):
        return True
    if head.pos_ == "NOUN" and relation(token) in ("acl", "ccomp", "acl:relcl") and around & {"no", "little", "without"}:
        return True
    if relation(token) in ("acl", "nmod") and head.lemma_.lower() in MANNERS:
        return True
    if relation(token) in ("ccomp", "xcomp", "advcl", "obj", "csubj") and head.lemma_.lower() in DENIALS:
        return True
    if relation(token) in ("advcl", "acl") and head.lemma_.lower() in PREVENTIONS and "from" in words:
        return True
    if relation(token) in ("ccomp", "csubj", "acl") and head.lower_ in ("true", "case") and is_negated(head):
        return True
    return relation(token) == "xcomp" and is_undercut(head)
