"""Documents with known statements for tests: one call per sentence instead of a text, its hash, five spans and twenty fields."""

import hashlib
from dataclasses import dataclass
from datetime import date

from ontology.model import (
    Actor,
    ActorKind,
    Certainty,
    DatePrecision,
    Document,
    Genre,
    Modality,
    PartialDate,
    Source,
    Stance,
    Statement,
    Target,
    TargetKind,
)
from ontology.terms import iri

PRECISION = {4: DatePrecision.YEAR, 7: DatePrecision.MONTH, 10: DatePrecision.DAY}


@dataclass(frozen=True)
class Reading:
    """A document and the statements that are in it."""

    document: Document
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Said:
    """One sentence: `actor` and `target` are names, or "ac:openai OpenAI" for one that the registry has."""

    actor: str
    intensity: float
    target: str
    modality: Modality = Modality.INDIRECT_SPEECH
    certainty: Certainty = Certainty.CERTAIN
    confidence: float = 0.9
    kind: ActorKind = ActorKind.COMPANY
    issues: tuple[str, ...] = ()
    condition: str | None = None
    attributed_to: str | None = None
    named: bool = True


def day(text):
    """ "2026", "2026-05" or "2026-05-21" as a partial date; None stays None."""
    return None if text is None else PartialDate(date.fromisoformat((text + "-01-01")[:10]), PRECISION[len(text)])


def source(text, *, published="2026-05-21", title="A page", publisher=None, author=None, url=None, retrieved=None, genre=Genre.NEWS_REPORT):
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Source(digest[:16], title, url, publisher, author, day(published), retrieved, "text/plain", digest, genre)


def reading(*sentences, head="", **options):
    """The document whose text is those sentences, in order, after a headline, and one statement for each; equal texts are one document."""
    spoken = [(each, f"{_name(each.actor)} {'backs' if each.intensity > 0 else 'fights'} {_name(each.target)}.") for each in sentences]
    text = f"{head}\n" + "\n".join(line for _, line in spoken) + "\n"
    document = Document(source(text, **options), text)
    begin, statements = len(head) + 1, []
    for said, line in spoken:
        statements.append(_statement(document, said, begin, line))
        begin += len(line) + 1
    return Reading(document, tuple(statements))


def fill(store, *readings):
    """Put readings into an open store and derive."""
    for each in readings:
        store.replace(each.document, each.statements, method="test")
    store.derive()
    return store


def _statement(document, said, begin, line):
    name, about = _name(said.actor), _name(said.target)
    end = begin + len(line)
    return Statement(
        document=document.source.id,
        actor=Actor(_iri(said.actor), name, said.kind),
        actor_text=document.span(begin, begin + len(name)) if said.named else None,
        target=Target(
            _iri(said.target), about, TargetKind.PROPOSITION if said.target.startswith("pr:") else TargetKind.INSTRUMENT, said.issues
        ),
        target_text=document.span(end - 1 - len(about), end - 1),
        stance=Stance.SUPPORT if said.intensity > 0 else Stance.OPPOSE if said.intensity < 0 else Stance.MIXED,
        intensity=said.intensity,
        modality=said.modality,
        certainty=said.certainty,
        condition=said.condition,
        attributed_to=Actor(_iri(said.attributed_to), _name(said.attributed_to), ActorKind.MEDIA) if said.attributed_to else None,
        sentence=document.span(begin, end),
        quote=document.span(begin + len(name) + 1, end - 1),
        cue=line[len(name) + 1 :].split()[0],
        confidence=said.confidence,
        method="test",
    )


def _iri(written):
    prefixed, space, _ = written.partition(" ")
    return iri(prefixed) if space and prefixed[2:3] == ":" else None


def _name(written):
    return written.partition(" ")[2] if _iri(written) else written
