"""What readers or hearers are told to do: "| Reject | this bill", "Please do not | weaken | it"; whoever says so wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ingest.lexicon import speech_verbs

from .syntax import SUBJECTS, children, lemma, relation

if TYPE_CHECKING:
    from spacy.tokens import Token

BEFORE = frozenset({"UH", "RB", "CC"})  # "please", "never", "so": what may stand before a verb that commands
DOING = frozenset({"do", "don't", "dont"})
ASKING = DOING | {"please"}


def is_imperative(verb: Token) -> bool:
    """True for the verb that its clause begins with, but for "please", "do not" and whom it calls on ("Roe, please | sign | it")."""
    if verb.tag_ not in ("VB", "VBP") or not _is_main(verb) or children(verb, "expl", "cop", "mark"):
        return False
    if any(word.lower_ not in DOING for word in children(verb, "aux", "aux:pass")):
        return False
    called_on = [_end(noun) for noun in children(verb, *SUBJECTS)]
    start = max(called_on, default=_start(verb))
    # "two senators, Roe and Doe, | oppose it" has commas, too
    if called_on and (verb.doc[start].text != "," or verb.doc[start + 1].lower_ not in ASKING):
        return False
    return all(word.tag_ in BEFORE or word.is_punct or relation(word) == "aux" for word in verb.doc[start : verb.i])


def is_told_to(noun: Token) -> bool:
    """True for whom such a sentence names behind a comma at its end ("Sign it, Governor | Roe |.")."""
    sentence = noun.sent
    if not is_imperative(sentence.root):
        return False
    start = next(word.i for word in noun.subtree if not word.is_punct)
    behind = noun.doc[noun.right_edge.i + 1 : sentence.end]
    return start > sentence.root.i + 1 and noun.doc[start - 1].text == "," and all(word.is_punct for word in behind)


def _is_main(verb: Token) -> bool:
    """True for the verb of a sentence, of what is said (“| Reject | it,” Roe said) and behind a mere name ("Congress: | Pass | it")."""
    if relation(verb) == "parataxis" and verb.head.pos_ == "PROPN":
        return verb.doc[_start(verb) - 1].text == ":"
    said = relation(verb) in ("ccomp", "parataxis") and verb.tag_ == "VB" and lemma(verb.head) in speech_verbs()
    return relation(verb) == "ROOT" or (said and verb.doc[_start(verb)].lower_ not in ("to", "that"))


def _end(noun: Token) -> int:
    """Where the noun's own words end, in front of a comma that a parser may hang on it."""
    return max(word.i for word in noun.subtree if not word.is_punct) + 1


def _start(verb: Token) -> int:
    """Where the verb's clause begins."""
    if relation(verb) == "ROOT":
        return verb.sent.start
    return next(word.i for word in verb.subtree if not word.is_punct)
