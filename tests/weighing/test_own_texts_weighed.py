"""Nobody is against his own bill because it fares badly."""

import pytest
from parsed import one_passage, word

from ingest.naming.mentions import Holder
from ingest.weighing.own_texts import is_against_own
from ingest.weighing.sensing import Sense
from ingest.what.aims import Aim
from ontology.model import Actor, ActorKind, Target, TargetKind


@pytest.mark.parametrize(
    ("text", "doer", "verb", "sign", "expected"),
    [
        ("The ministry suffered a defeat over its draft law.", "ministry", "suffered", -1, True),
        ("The cabinet came under fire for its toy bill.", "cabinet", "came", -1, True),
        ("The cabinet won praise for its toy bill.", "cabinet", "won", 1, False),
        # it did turn away from it, or it is somebody else's
        ("The ministry abandoned its draft law.", "ministry", "abandoned", -1, False),
        ("The ministry came under fire for the draft law.", "ministry", "came", -1, False),
    ],
)
def test_against_own(text, doer, verb, sign, expected):
    read = one_passage(text)
    who, law = word(read, doer), word(read, "law" if "law" in text else "bill")
    holder = Holder(Actor(None, doer, ActorKind.GROUP), read.span(who.i, who.i + 1), "description", 0.6)
    aim = Aim(Target(None, "law", TargetKind.INSTRUMENT), law.left_edge.i if law.left_edge.i > who.i else law.i - 1, law.i + 1, 1, 0.7)
    assert is_against_own(Sense(0, holder, sign, 0.9, 0.9, aim, word(read, verb)), read) is expected
