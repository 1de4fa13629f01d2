"""What a predicate without a target is about."""

import pytest

from ingest.weighing.sensing import Sense
from ingest.weighing.understood import understood
from ingest.who.actors import holder as holder_of
from tests.parsed import one_passage, short

MONDAY = "SB 53 is up on Monday. "


@pytest.mark.parametrize(
    ("text", "sure", "expected"),
    [
        ("Meta is thrilled.", 0.9, "in:ca-sb-53"),
        ("Meta voted against.", 0.9, "in:ca-sb-53"),
        ("Artists cheered, but Meta is up in arms.", 0.9, "in:ca-sb-53"),
        ("The weather, Meta complained, is bad.", 0.9, None),
        ("Meta is thrilled.", 0.4, None),
        ("Meta is thrilled with the weather.", 0.9, None),
        ("Artists are thrilled with Meta.", 0.9, None),
    ],
)
def test_what_is_meant(text: str, sure: float, expected: str | None) -> None:
    read = one_passage(f"{MONDAY}{text}")
    last = list(read.doc.sents)[-1]
    named = (one for token in last if (one := holder_of(token, read)))
    meta = next(one for one in named if one.actor.name.startswith("Meta"))
    found = understood(Sense(last.start, meta, 1, sure, 0.0, None, last.root), read)
    assert (found.aim and short(found.aim.target.iri)) == expected
    assert found.before is (expected is not None)
