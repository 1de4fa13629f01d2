"""What somebody wants others to do or to be, as the target of that wish ("we want | patients to have a say")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from ingest.lexicon import WordSet, group_nouns, object_signs, office_nouns, verbs
from ingest.parsing.mandates import ASKING, INSISTING, is_to_act
from ingest.parsing.noun_phrases import full_phrase, phrase
from ingest.parsing.syntax import children, is_passive, relation, words_on
from ontology.model import Target, TargetKind

from .aims import Aim
from .targets import aim
from .wording import ended, worded

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ingest.parsing.passage import Passage

WANTING = WordSet("wanting")
WIDE = 10
DEEP = 4


def wished(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """The whole wish where the marked words are its clause, with or without its subject; if a law is to be passed or dropped, the law."""
    deed = next((each for each in (*inside[:WIDE], *islice(inside[0].ancestors, DEEP)) if _is_wish(each)), None)
    if deed is None:
        return None
    (whom,) = children(deed.head, "obj")[:1]
    start, _ = phrase(whom)
    if not start <= inside[0].i <= deed.i or inside[-1].i < deed.i:
        return None
    signs = object_signs(verbs().get(deed.lemma_.lower(), ()))
    for thing in ([whom] if is_passive(deed) else children(deed, "obj")) if len(signs) == 1 else ():
        law = aim(thing, passage, actors=False)
        if law is not None and law.target.iri is not None:
            return replace(law, sign=law.sign * signs.pop())
    end = ended(passage.doc, start, max(inside[-1].i + 1, *(full_phrase(each)[1] for each in children(deed, "obj", "obl") or [deed])))
    iri = passage.discourse.ideas.match(passage.content(start, end))
    target = passage.discourse.registry.as_target(iri) if iri else Target(None, worded(passage, start, end), TargetKind.PROPOSITION)
    return Aim(target, start, end, 1, 0.7)


def called_for(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """What is called for, where the thing that is to undergo it is marked ("called for | compute | to be shared")."""
    thing = next((token for token in inside if token.pos_ in ("NOUN", "PROPN") and is_to_act(token)), None)
    if thing is None or phrase(thing)[0] > inside[0].i:
        return None
    start, to = phrase(thing)
    deed = passage.doc[to].head
    if deed.i < to or not is_passive(deed) or any(frame.frame == "obj" for frame in verbs().get(deed.lemma_.lower(), ())):
        return None  # "called for | the act | to be delayed": the act is what the side is on
    end = ended(passage.doc, start, max(phrase(each)[1] for each in [deed, *children(deed, "obj", "obl")]))
    return Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.7)


def called_to_do(thing: Token, passage: Passage) -> Aim | None:
    """What somebody calls for things to do ("calling for | AI systems to reflect our values |"); of a law or of people, others tell."""
    known = None if not is_to_act(thing) or thing.pos_ != "NOUN" else aim(thing, passage)
    if not is_to_act(thing) or thing.pos_ != "NOUN" or (known is not None and known.target.kind is not TargetKind.PROPOSITION):
        return None
    start, to = phrase(thing)
    deed = next((word for word in passage.doc[to + 1 : to + 4] if word.tag_ in ("VB", "JJ") and word.lower_ != "be"), None)
    if deed is None or is_passive(deed) or thing.lemma_.lower() in group_nouns().keys() | office_nouns().keys():
        return None
    end = ended(passage.doc, start, deed.right_edge.i + 1)
    return Aim(Target(None, worded(passage, start, end), TargetKind.PROPOSITION), start, end, 1, 0.7)


def asked_of(inside: Sequence[Token], passage: Passage) -> Aim | None:
    """What a body is asked to do, where it is marked itself ("recommended | the agency | ensure that makers pay")."""
    thing = next((token for token in inside if token.pos_ in ("NOUN", "PROPN") and _asked_deed(token) is not None), None)
    deed = None if thing is None else _asked_deed(thing)
    if thing is None or deed is None or phrase(thing)[0] > inside[0].i or object_signs(verbs().get(deed.lemma_.lower(), ())):
        return None
    end = ended(passage.doc, deed.i, max(word.i for word in deed.subtree if not word.is_punct) + 1)
    return Aim(Target(None, worded(passage, deed.i, end), TargetKind.PROPOSITION), deed.i, end, 1, 0.7) if end > deed.i + 2 else None


def _asked_deed(body: Token) -> Token | None:
    """The plain verb behind a body that a verb of asking has before it; none in "asked | the agency | to do it"."""
    asking, behind = body.head, body.doc[phrase(body)[1] : phrase(body)[1] + 1]
    if len(behind) == 0 or behind[0].tag_ != "VB" or relation(body) not in ("obj", "iobj", "nsubj"):
        return None
    above = asking.head if relation(body) == "nsubj" and asking == behind[0] else asking
    return behind[0] if above.lemma_.lower() in ASKING | INSISTING and behind[0].head == above else None


def _is_wish(deed: Token) -> bool:
    infinitive = "to" in words_on(deed, "mark", "aux")
    return infinitive and relation(deed) == "xcomp" and deed.head.lemma_.lower() in WANTING and bool(children(deed.head, "obj"))
