"""One view of a dependency parse for two label schemes: Universal Dependencies and ClearNLP, with the tolerance a small parser needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

from ingest.lexicon import verbs

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

Told = TypeVar("Told")
BELOW = "below"  # of a parse's own data

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
LONGEST = 250
COPULAS = frozenset({"be", "remain", "become", "stay"})
PARTICLES = frozenset({"out", "in", "up", "back", "down", "away", "on", "ahead", "off", "over"})
RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
NEGATORS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor", "without", "hardly", "cannot"})


def relation(token: Token) -> str:
    """The token's relation to its head, as a Universal Dependencies label."""
    label = token.dep_
    return CLEAR_TO_UD.get(label, label)


def children(token: Token, *relations: str) -> list[Token]:
    """The token's dependents under the given relations, in text order."""
    doc = token.doc
    below = (doc.user_data.get(BELOW) or _below(doc))[token.i]
    return [doc[place] for place, label in below if label in relations] if below else []


def words_on(token: Token, *relations: str) -> set[str]:
    """The token's dependents under the given relations as lower-case words: the "to" of "to sign", the "by" of "by Roe"."""
    return {child.lower_ for child in children(token, *relations)}


def _below(doc: Doc) -> list[list[tuple[int, str]]]:
    """Place and relation of each token's dependents, kept with the parse: nothing is asked for more often."""
    found: list[list[tuple[int, str]]] = [[] for _ in range(len(doc))]
    for token, way in zip(doc, doc.to_array("HEAD").view("int64").tolist(), strict=True):
        if way:  # to its head, in tokens
            found[token.i + way].append((token.i, relation(token)))
    doc.user_data[BELOW] = found
    return found


def forget(doc: Doc) -> None:
    """Drop what was kept with the parse, which has changed."""
    doc.user_data.clear()


def once(read: Callable[[Token], Told]) -> Callable[[Token], Told]:
    """The function, asked but once about each token; what it tells must follow from the parse alone and hold no token."""
    key = f"{read.__module__}.{read.__name__}"

    @wraps(read)
    def told(token: Token) -> Told:
        known: dict[int, Told] = token.doc.user_data.setdefault(key, {})
        place = token.i
        if place not in known:
            known[place] = read(token)
        return known[place]

    return told


@once
def lemma(token: Token) -> str:
    """Lower-case lemma; a verb with its particle is two words ("roll back")."""
    own = token.lemma_.lower()
    if token.i + 1 < len(token.doc) and token.nbor().lower_ == "forward":
        return f"{own} forward"  # which a parser may take for an adjective ("bring forward | a bill")
    particles = children(token, "compound:prt") or [
        child for child in children(token, "advmod") if child.i == token.i + 1 and child.lower_ in PARTICLES
    ]
    particles = particles or [word for thing in children(token, "obj") for word in thing.children if is_strayed(word)]
    return f"{own} {particles[0].lower_}" if particles else own


def is_strayed(word: Token) -> bool:
    """True for a verb's particle that a parser hangs on the object behind it ("rolls | back | rules")."""
    adverb = word.lower_ in PARTICLES and word.tag_ in ("RB", "RP") and relation(word) in ("amod", "advmod")
    return adverb and relation(word.head) == "obj" and word.i == word.head.head.i + 1


def makes_a_claim(sentence: Span) -> bool:
    """False for a question, and for what is longer than any sentence is."""
    return len(sentence) <= LONGEST and not sentence.text.rstrip().endswith("?")


def start_before(doc: Doc, begin: int) -> int:
    """Where the sentence begins that stands before the one that begins at token `begin`; 0 where none does."""
    return doc[begin - 1].sent.start if begin else 0


def is_verbal(token: Token) -> bool:
    """True for a verb, also one that the tagger took for a noun but the parser treats as a clause."""
    if token.pos_ in ("VERB", "AUX") or is_mistagged(token) or (token.tag_ == "VB" and bool(children(token, "obj"))):
        return True
    return any(relation(child) in SUBJECTS or relation(child) == "aux" for child in token.children)


def is_mistagged(token: Token) -> bool:
    """True for a third-person verb read as a plural noun: a clause of its own with an object ("that oversight benefits rivals")."""
    return token.tag_ == "NNS" and relation(token) in ("ccomp", "advcl", "parataxis", "ROOT") and bool(children(token, "obj"))


def copula(token: Token) -> Token | None:
    """The form of "be" that makes a noun or adjective a predicate, under either scheme."""
    place = _copula(token)
    return None if place is None else token.doc[place]


@once
def _copula(token: Token) -> int | None:
    for child in children(token, "cop"):
        return child.i
    head = token.head
    if token.dep_ in ("attr", "acomp") and head.lemma_ in COPULAS:
        return head.i
    return head.i if relation(token) in ("xcomp", "obj") and head.lemma_ in COPULAS - {"be"} else None


def clause_head(token: Token) -> Token:
    """The token that carries the clause's subject: the verb itself, or "be" for a ClearNLP predicate."""
    be = copula(token)
    return be if be is not None and token.dep_ in ("attr", "acomp") else token


@once
def is_passive(verb: Token) -> bool:
    """True for a passive clause or a bare past participle after its noun ("a bill sponsored by X")."""
    if children(verb, "nsubj:pass", "aux:pass"):
        return not _is_perfect(verb)
    if _is_joined_passive(verb):
        return True
    return verb.tag_ == "VBN" and relation(verb) in ("acl", "amod") and not children(verb, "aux", "obj")


def _is_joined_passive(verb: Token) -> bool:
    """True for a passive that shares its subject with the one before it ("was passed by one chamber and | signed | by Roe")."""
    if relation(verb) != "conj" or verb.tag_ not in ("VBN", "VBD") or children(verb, *SUBJECTS, "aux", "obj"):
        return False
    return bool(children(verb, "obl:agent")) and is_passive(verb.head)


def _is_perfect(verb: Token) -> bool:
    """True for "'s" that is "has", as before an object or in a verb that takes none ("he's often criticized it", "it's objected to it")."""
    if not any(aux.lower_ in ("'s", "’s") for aux in children(verb, "aux:pass")) or verb.tag_ not in ("VBN", "VBD"):
        return False
    frames = verbs().get(lemma(verb), ())
    return bool(children(verb, "obj")) or (bool(frames) and all(frame.frame.startswith("prep:") for frame in frames))


def is_fought(gerund: Token) -> bool:
    """True for a deed that somebody is against ("warned | against gutting | the act"): whoever warns does not do it."""
    return gerund.tag_ == "VBG" and "against" in words_on(gerund, "mark", "case")


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


def stranded(verb: Token) -> str:
    """The preposition left behind the verb of a relative clause, whose noun stands before it ("the rules they fought | for"); else ""."""
    behind = verb.nbor() if relation(verb) == "acl:relcl" and verb.i + 1 < len(verb.doc) else verb
    own = behind.head == verb or (behind.head.head == verb and behind.head.lower_ in RELATIVES)
    alone = behind.tag_ == "IN" and own and not any(True for _ in behind.children)
    return behind.lower_ if alone else ""
