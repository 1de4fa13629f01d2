"""Statements as JSON Lines: one statement and a word about its source in, one line out, and back without loss."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from ontology.errors import InputError
from ontology.model import Actor, ActorKind, Certainty, Modality, Source, Span, Stance, Statement, Target, TargetKind
from ontology.terms import PREFIXES

# Legal inside a JSON string, but many tools that read line by line break a line there.
LINE_BREAKS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\x85\u2028\u2029"}
Choice = TypeVar("Choice", bound=StrEnum)


def to_json(statement: Statement, source: Source) -> str:
    """One JSON object without a line break of any kind; `source` must be the statement's document. Keys stand in reading order."""
    if statement.document != source.id:
        raise ValueError(f"statement of document {statement.document} given with source {source.id}")
    record = {
        "id": statement.id,
        "document": _document_record(source),
        "actor": _actor_record(statement.actor) | _span_record(statement.actor_text),
        "target": _target_record(statement.target) | _span_record(statement.target_text),
        "stance": statement.stance.value,
        "intensity": statement.intensity,
        "modality": statement.modality.value,
        "certainty": statement.certainty.value,
        "confidence": statement.confidence,
        "condition": statement.condition,
        "attributed_to": _actor_record(statement.attributed_to) if statement.attributed_to else None,
        "sentence": _span_record(statement.sentence),
        "quote": _span_record(statement.quote),
        "cue": statement.cue,
        "method": statement.method,
    }
    return json.dumps(record, ensure_ascii=False, allow_nan=False).translate(LINE_BREAKS)


def from_json(line: str) -> Statement:
    """The statement of a line that `to_json` wrote; keys it does not know are ignored. Raises InputError naming the line's first defect."""
    try:
        parsed = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"statement line is not JSON ({error}): {line[:60]!r}") from None
    top = _Fields("", parsed)
    document, actor, target = top.inside("document"), top.inside("actor"), top.inside("target")
    statement = Statement(
        document=document.text("id"),
        actor=_actor(actor),
        actor_text=None if actor.absent("text") else _span(actor),
        target=_target(target),
        target_text=_span(target),
        stance=top.choice("stance", Stance),
        intensity=top.number("intensity", -1, 1),
        modality=top.choice("modality", Modality),
        certainty=top.choice("certainty", Certainty),
        condition=top.text_or_none("condition"),
        attributed_to=None if top.absent("attributed_to") else _actor(top.inside("attributed_to")),
        sentence=_span(top.inside("sentence")),
        quote=_span(top.inside("quote")),
        cue=top.text("cue"),
        confidence=top.number("confidence", 0, 1),
        method=top.text("method"),
    )
    if statement.id != top.text("id"):
        raise InputError(
            f"statement line: id {top.text('id')!r} does not fit the rest of the line, which gives {statement.id!r}; was it edited by hand?"
        )
    return statement


def _document_record(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "title": source.title,
        "url": source.url,
        "publisher": source.publisher,
        "author": source.author,
        "published": str(source.published) if source.published else None,
    }


def _actor_record(actor: Actor) -> dict[str, object]:
    return {"iri": actor.iri, "name": actor.name, "kind": actor.kind.value}


def _target_record(target: Target) -> dict[str, object]:
    issues = [issue.removeprefix(PREFIXES["iss"]) for issue in target.issues]
    return {"iri": target.iri, "name": target.name, "kind": target.kind.value, "issues": issues}


def _span_record(span: Span | None) -> dict[str, object]:
    if span is None:
        return {"text": None}
    return {"start": span.start, "end": span.end, "text": span.text}


class _Fields:
    """A JSON object read field by field; every complaint names the path of the field."""

    def __init__(self, place: str, parsed: object) -> None:
        if not isinstance(parsed, Mapping):
            raise InputError(f"statement line: {place or 'the line'} must be a JSON object, not {parsed!r:.60}")
        self._place = place
        self._parsed = parsed

    def _path(self, key: str) -> str:
        return f"{self._place}.{key}" if self._place else key

    def _bad(self, key: str, wanted: str) -> InputError:
        found = repr(self._parsed[key])[:60] if key in self._parsed else "nothing"
        return InputError(f"statement line: {self._path(key)} must be {wanted}, found {found}")

    def absent(self, key: str) -> bool:
        return self._parsed.get(key) is None

    def inside(self, key: str) -> _Fields:
        return _Fields(self._path(key), self._parsed.get(key))

    def text(self, key: str) -> str:
        found = self._parsed.get(key)
        if not isinstance(found, str):
            raise self._bad(key, "a text")
        return found

    def text_or_none(self, key: str) -> str | None:
        return None if self.absent(key) else self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        found = self._parsed.get(key)
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            raise self._bad(key, "a list of texts")
        return tuple(found)

    def number(self, key: str, low: float, high: float) -> float:
        found = self._parsed.get(key)
        if isinstance(found, bool) or not isinstance(found, int | float) or not low <= found <= high:
            raise self._bad(key, f"a number from {low} to {high}")
        return float(found)

    def offset(self, key: str) -> int:
        found = self._parsed.get(key)
        if isinstance(found, bool) or not isinstance(found, int) or found < 0:
            raise self._bad(key, "a whole number of 0 or more")
        return found

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        found = self.text(key)
        if found not in {each.value for each in choices}:
            raise self._bad(key, "one of " + ", ".join(choices))
        return choices(found)


def _span(fields: _Fields) -> Span:
    span = Span(fields.offset("start"), fields.offset("end"), fields.text("text"))
    if span.end - span.start != len(span.text):
        raise fields._bad("text", f"{span.end - span.start} characters long as its start and end say")
    return span


def _actor(fields: _Fields) -> Actor:
    return Actor(fields.text_or_none("iri"), fields.text("name"), fields.choice("kind", ActorKind))


def _target(fields: _Fields) -> Target:
    issues = tuple(each if "://" in each else PREFIXES["iss"] + each for each in fields.texts("issues"))
    return Target(fields.text_or_none("iri"), fields.text("name"), fields.choice("kind", TargetKind), issues)
