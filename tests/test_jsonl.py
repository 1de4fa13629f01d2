import json
from dataclasses import replace
from datetime import date

import pytest

from ontology.errors import InputError
from ontology.jsonl import from_json, to_json
from ontology.model import (
    Actor,
    ActorKind,
    Certainty,
    DatePrecision,
    Modality,
    PartialDate,
    Source,
    Span,
    Stance,
    Statement,
    Target,
    TargetKind,
)
from ontology.terms import PREFIXES

TEXT = "“We won’t back it,” said Zoë Okafor 🚀 of Acme.\nThe bill waits."
SOURCE = Source(
    "0123456789abcdef",
    "A tab\tand a “quote”",
    None,
    "Paper",
    None,
    PartialDate(date(2026, 5, 1), DatePrecision.MONTH),
    None,
    "text/plain",
    "0" * 64,
)
PLAIN = Statement(
    document=SOURCE.id,
    actor=Actor(None, "Zoë Okafor", ActorKind.PERSON),
    actor_text=Span(25, 35, TEXT[25:35]),
    target=Target(
        PREFIXES["in"] + "us-bill", "the bill", TargetKind.INSTRUMENT, (PREFIXES["iss"] + "liability", "https://example.org/issue/other")
    ),
    target_text=Span(15, 17, TEXT[15:17]),
    stance=Stance.OPPOSE,
    intensity=-0.30000000000000004,
    modality=Modality.DIRECT_QUOTE,
    certainty=Certainty.CERTAIN,
    condition=None,
    attributed_to=None,
    sentence=Span(0, 46, TEXT[:46]),
    quote=Span(1, 17, TEXT[1:17]),
    cue="back",
    confidence=1 / 3,
    method="rules",
)
VARIANTS = {
    "plain": PLAIN,
    "known from metadata alone": replace(PLAIN, actor_text=None, actor=Actor(PREFIXES["ac"] + "acme", "Acme", ActorKind.COMPANY)),
    "conditional, through another": replace(PLAIN, condition='unless "amended"', attributed_to=Actor(None, "A paper", ActorKind.MEDIA)),
    "line breaks inside": replace(PLAIN, quote=Span(1, 17, "We won’t\nback\u2028it")),
    "no issues, mixed": replace(PLAIN, stance=Stance.MIXED, intensity=0.0, target=Target(None, "it", TargetKind.PROPOSITION)),
}


@pytest.mark.parametrize("statement", VARIANTS.values(), ids=VARIANTS.keys())
def test_round_trip_is_exact_and_one_line(statement):
    line = to_json(statement, SOURCE)
    assert len(line.splitlines()) == 1
    assert from_json(line) == statement
    assert from_json(line).id == json.loads(line)["id"]


def test_keys_promised_to_users():
    record = json.loads(to_json(PLAIN, SOURCE))
    promised = "id document actor target stance intensity modality certainty confidence condition attributed_to sentence quote cue method"
    assert list(record) == promised.split()
    assert record["document"]["published"] == "2026-05"
    assert record["target"]["issues"] == ["liability", "https://example.org/issue/other"]


def test_a_statement_of_another_document_is_refused():
    with pytest.raises(ValueError, match="source ffff"):
        to_json(PLAIN, replace(SOURCE, id="ffff"))


def edit(change):
    record = json.loads(to_json(PLAIN, SOURCE))
    change(record)
    return json.dumps(record)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "the line must be a JSON object"),
        (edit(lambda r: r.pop("stance")), "stance must be a text, found nothing"),
        (edit(lambda r: r.update(stance="against")), "stance must be one of support, oppose, mixed, found 'against'"),
        (edit(lambda r: r.update(intensity=-3)), "intensity must be a number from -1 to 1, found -3"),
        (edit(lambda r: r.update(confidence=True)), "confidence must be a number"),
        (edit(lambda r: r["actor"].update(kind="robot")), "actor.kind must be one of"),
        (edit(lambda r: r["target"].update(issues="liability")), "target.issues must be a list of texts"),
        (edit(lambda r: r["quote"].update(end=18)), "quote.text must be 17 characters long"),
        (edit(lambda r: r["sentence"].update(start=-1)), "sentence.start must be a whole number"),
        (edit(lambda r: r.update(document="d")), "document must be a JSON object"),
        (edit(lambda r: r["actor"].update(name="Someone else")), "does not fit the rest of the line"),
    ],
)
def test_a_defect_is_named(line, names):
    with pytest.raises(InputError) as caught:
        from_json(line)
    assert names in str(caught.value)
    assert "\n" not in str(caught.value)
