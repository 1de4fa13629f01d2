"""One view of a dependency parse for two label schemes: Universal Dependencies and ClearNLP, with the tolerance a small parser needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

CLEAR_TO_UD = {
    "nsubjpass": "nsubj:pass",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dobj": "obj",
    "dative": "iobj",
    "relcl": "acl:relcl",
    "poss": "nmod:poss",
    "prt": "compound:prt",
    "neg": "advmod",
    "pcomp": "acl",
}
OBLIQUE = ("obl", "obl:agent", "obl:arg", "obl:unmarked", "nmod", "nmod:poss", "nmod:unmarked", "obj")
SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
CLAUSES = ("xcomp", "ccomp", "advcl", "acl", "acl:relcl", "parataxis")
COPULAS = frozenset({"be", "remain", "become", "stay"})
PARTICLES = frozenset({"out", "in", "up", "back", "down", "away", "on", "ahead", "off", "over"})
RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
NEGATORS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor", "without", "hardly", "cannot"})


def relation(token: Token) -> str:
    """The token's relation to its head, as a Universal Dependencies label."""
    return CLEAR_TO_UD.get(token.dep_, token.dep_)


def children(token: Token, *relations: str) -> list[Token]:
    """The token's dependents under the given relations, in text order."""
    return [child for child in token.children if relation(child) in relations]


def lemma(token: Token) -> str:
    """Lower-case lemma; a verb with its particle is two words ("roll back")."""
    own = token.lemma_.lower()
    particles = children(token, "compound:prt") or [child for child in children(token, "advmod") if child.i == token.i + 1 and child.lower_ in PARTICLES]
    return f"{own} {particles[0].lower_}" if particles else own


def is_verbal(token: Token) -> bool:
    """True for a verb, also one that the tagger took for a noun but the parser treats as a clause."""
    if token.pos_ in ("VERB", "AUX") or _mistagged(token):
        return True
    return any(relation(child) in SUBJECTS or relation(child) == "aux" for child in token.children)


def _mistagged(token: Token) -> bool:
    """A third-person verb read as a plural noun: a clause of its own with an object ("that oversight benefits rivals")."""
    return token.tag_ == "NNS" and relation(token) in ("ccomp", "advcl", "parataxis", "ROOT") and bool(children(token, "obj"))


def copula(token: Token) -> Token | None:
    """The form of "be" that makes a noun or adjective a predicate, under either scheme."""
    for child in children(token, "cop"):
        return child
    head = token.head
    if token.dep_ in ("attr", "acomp") and head.lemma_ in COPULAS:
        return head
    return head if relation(token) in ("xcomp", "obj") and head.lemma_ in COPULAS - {"be"} else None


def clause_head(token: Token) -> Token:
    """The token that carries the clause's subject: the verb itself, or "be" for a ClearNLP predicate."""
    be = copula(token)
    return be if be is not None and token.dep_ in ("attr", "acomp") else token


def is_passive(verb: Token) -> bool:
    """True for a passive clause or a bare past participle after its noun ("a bill sponsored by X")."""
    if children(verb, "nsubj:pass", "aux:pass"):
        return True
    return verb.tag_ == "VBN" and relation(verb) in ("acl", "amod") and not children(verb, "aux", "obj")


def obliques(token: Token) -> list[tuple[str, Token]]:
    """Prepositional dependents as (preposition, noun): ("against", mandates); a particle adverb joins its preposition ("away from")."""
    found: list[tuple[str, Token]] = []
    for child in token.children:
        kind = relation(child)
        if kind in OBLIQUE:
            found.extend((_preposition(case), child) for case in _cases(child)[:1] if case.lower_ not in ("'s", "’s"))
        elif child.dep_ in ("prep", "agent"):
            found.extend((child.lower_, noun) for noun in child.children if noun.dep_ == "pobj")
        elif kind == "advmod" and child.lower_ in ("away", "back", "out"):
            found.extend((f"{child.lower_} {preposition}", noun) for preposition, noun in obliques(child))
    return found


def _cases(noun: Token) -> list[Token]:
    """The noun's prepositions; a small parser hangs them on the first word of a long name."""
    return children(noun, "case") or [case for part in children(noun, "compound", "flat") for case in children(part, "case")]


def _preposition(case: Token) -> str:
    tail = [child.lower_ for child in case.children if relation(child) == "fixed"]
    return " ".join([case.lower_, *tail])


def agents(verb: Token) -> list[Token]:
    """Who does it in a passive clause ("criticized by Meta and Google")."""
    return [noun for preposition, noun in obliques(verb) if preposition == "by"] if is_passive(verb) else []


def antecedent(clause: Token) -> Token | None:
    """The noun that a relative or participial clause describes."""
    return clause.head if relation(clause) in ("acl:relcl", "acl") and clause.head.pos_ in ("NOUN", "PROPN", "PRON", "ADJ") else None


def own_subjects(verb: Token) -> list[Token]:
    """Subjects written in the clause itself, relative pronouns replaced by what they stand for."""
    found = []
    for subject in children(clause_head(verb), *SUBJECTS):
        relative = next((word for word in subject.subtree if word.lower_ in RELATIVES and word.pos_ in ("PRON", "DET", "SCONJ")), None)
        if relative is not None and not _has_own_words(subject):
            found.append(_referent(verb, relative) or subject)
        else:
            found.append(subject)
    return found or (children(verb, "compound")[-1:] if _mistagged(verb) else [])


def _has_own_words(subject: Token) -> bool:
    """False for a bare relative pronoun and for "many of whom"."""
    return subject.lower_ not in RELATIVES and not any(noun.lower_ in ("whom", "which") for _, noun in obliques(subject))


def _referent(verb: Token, relative: Token) -> Token | None:
    """What a relative pronoun stands for: the noun that its clause describes, else the noun phrase that ends right before it."""
    noun = antecedent(verb)
    if noun is not None:
        return noun
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
    if any(child.lower_ == "for" and relation(child) == "mark" for child in verb.children):
        return []
    kind, head = relation(verb), clause_head(verb).head
    if kind == "conj" and is_passive(head) == is_passive(verb):
        return subjects(head, depth + 1)
    if kind == "conj" and is_passive(verb):
        return [subject for subject in subjects(head, depth + 1) if children(verb, "aux:pass")]
    if kind == "xcomp":
        return children(head, "obj", "iobj") or subjects(head, depth + 1)
    if kind in ("acl", "acl:relcl") and not is_passive(verb):
        noun = antecedent(verb)
        return [noun] if noun is not None and kind == "acl" and (verb.tag_ == "VBG" or children(verb, "obj")) else []
    if kind == "advcl" and any(mark.lower_ == "of" for mark in children(verb, "mark")):
        return children(head, "obj")
    if kind in ("advcl", "ccomp", "csubj") and head.i != verb.i and is_verbal(head):
        return subjects(head, depth + 1)
    return []


def objects(verb: Token) -> list[Token]:
    """Direct objects, also the one a relative clause has lost to its noun, and a passive clause's subject."""
    if is_passive(verb):
        found = [_resolve_relative(verb, subject) for subject in children(verb, "nsubj:pass")]
        if not found and relation(verb) in ("acl", "amod"):
            found = [verb.head]
        if not found and relation(verb) == "conj" and is_passive(verb.head):
            found = objects(verb.head)
        if not found and relation(verb) in ("advcl", "xcomp") and is_verbal(verb.head):
            found = subjects(verb.head)
        return found
    direct = [each for each in children(verb, "obj") if not children(each, "case")]
    direct = [each for each in direct if not any(word.text == "," for word in verb.doc[direct[0].i : each.i])]
    found = [_resolve_relative(verb, each) for each in direct]
    if not found and relation(verb) == "acl:relcl" and own_subjects(verb) and verb.head not in own_subjects(verb):
        found = [verb.head]
    if not found and relation(verb) == "conj" and verb.head.pos_ == "VERB" and verb.i > verb.head.i:
        return []
    return found


def _resolve_relative(verb: Token, noun: Token) -> Token:
    return (_referent(verb, noun) or noun) if noun.lower_ in RELATIVES and noun.i < verb.i else noun


def conjuncts(token: Token) -> list[Token]:
    """The token and everything coordinated with it below, in text order."""
    found = [token]
    for child in children(token, "conj"):
        joined = children(child, "cc") or any(word.is_punct for word in token.doc[token.i : child.i])
        between = token.doc[token.i + 1 : child.left_edge.i] if child.i > token.i else ()
        clause_between = any(word.pos_ == "VERB" and word.nbor(-1).text != "-" for word in between)
        if joined and not clause_between and not any(word.lower_ in ("rather", "not", "instead") for word in children(child, "cc", "advmod")):
            found.extend(conjuncts(child))
    return found


def complements(verb: Token) -> list[Token]:
    """Clauses that fill the verb: infinitive, gerund or that-clause, whatever a small parser calls them."""
    return [child for child in children(verb, "xcomp", "ccomp", "advcl", "acl") if child.i > verb.i and is_verbal(child)]


def is_negated(token: Token) -> bool:
    """True if the clause is negated once (twice cancels out): on the verb, its auxiliary or a "no" on its subject."""
    marks = [
        child
        for child in clause_head(token).children
        if child.lower_ in NEGATORS and relation(child) in ("advmod", "cc", "cc:preconj", "det", "mark")
    ]
    marks += [part for aux in children(token, "aux", "cop") for part in aux.children if part.lower_ in NEGATORS]
    marks += [
        word for subject in children(clause_head(token), *SUBJECTS) for word in children(subject, "det") if word.lower_ in ("no", "neither")
    ]
    marks += [word for adverb in children(token, "advmod") for word in children(adverb, "advmod", "det") if word.lower_ == "no"]
    marks += [word for subject in children(clause_head(token), *SUBJECTS) for word in children(subject, "cc:preconj", "cc") if word.lower_ == "neither"]
    return len(set(marks)) % 2 == 1


def is_undercut(token: Token) -> bool:
    """True if the clause is named only to be set aside: "stopped short of endorsing", "far from opposing", "no evidence that it supports"."""
    words = {mark.lower_ for mark in children(token, "mark", "case", "advmod", "cc")}
    if words & {"without", "instead", "rather"}:
        return True
    head = token.head
    if head.i == token.i:
        return False
    if relation(token) in ("xcomp", "advcl", "acl") and {mark.lower_ for mark in children(head, "mark", "case")} & {"without", "instead", "rather"}:
        return True
    around = {child.lower_ for child in head.children}
    if head.lower_ in ("far", "short") or (around & {"short"} and relation(token) in ("advcl", "obl", "xcomp", "acl")):
        return True
    if head.pos_ == "NOUN" and relation(token) in ("acl", "ccomp", "acl:relcl") and around & {"no", "little", "without"}:
        return True
    return head.lemma_.lower() in ("deny", "doubt", "dispute") and relation(token) == "ccomp"


def phrase(noun: Token) -> tuple[int, int]:
    """Token range [start, end) of the noun phrase without relative clauses, appositions, coordination and outer punctuation."""
    runs_on = {child.i for child in children(noun, "conj") if not children(child, "cc") and 0 < child.i - noun.i < 5}
    cut = {
        "acl:relcl",
        "appos",
        "conj",
        "cc",
        "parataxis",
        "punct",
        "advcl",
        "case",
        "cop",
        "nsubj",
        "dep",
        "list",
        "mark",
        "aux",
        "advmod:outer",
    }
    kept = {noun.i}
    for child in noun.children:
        if (relation(child) not in cut or child.i in runs_on) and not (relation(child) == "acl" and child.i > noun.i):
            kept.update(descendant.i for descendant in _without(child, {"acl:relcl", "appos", "parataxis", "advcl", "acl"}))
    start, end = noun.i, noun.i
    while start - 1 in kept or (start > 1 and start - 2 in kept and noun.doc[start - 1].lower_ in ("-", "–", '"', "'", "&")):
        start -= 1
    while end + 1 in kept or (end + 2 in kept and noun.doc[end + 1].lower_ in ("-", "–", '"', "'", "&")):
        end += 1
    return start, end + 1


def _without(token: Token, cut: set[str]) -> Iterator[Token]:
    yield token
    for child in token.children:
        if relation(child) not in cut:
            yield from _without(child, cut)


def full_phrase(noun: Token) -> tuple[int, int]:
    """Token range of the noun phrase with everything that belongs to it, short of coordination."""
    kept = [noun.i]
    for child in noun.children:
        if relation(child) not in ("conj", "cc", "punct", "parataxis", "case", "nsubj", "cop", "aux", "mark"):
            kept.extend(descendant.i for descendant in child.subtree)
    return min(kept), max(kept) + 1
