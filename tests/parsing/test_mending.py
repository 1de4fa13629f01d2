"""What a small parser tears apart and words alone put together again."""

import pytest
from parsed import passages, signed, statements, word

from ingest.parsing.clauses import objects, own_subjects


@pytest.mark.parametrize(
    ("text", "deed", "verb", "thing", "doer"),
    [
        ("The Senate's proposal to delay the levy was slammed by Roe.", "delay", "slammed", ["levy"], ["proposal"]),
        ("A push to preempt state toy laws was denounced by Roe.", "preempt", "denounced", ["laws"], ["push"]),
    ],
)
def test_an_infinitive_keeps_its_object(text, deed, verb, thing, doer):
    read = passages(text)[-1]
    assert [noun.text for noun in objects(word(read, deed))] == thing
    assert [noun.lemma_ for noun in own_subjects(word(read, verb))] == doer


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The proposal to delay the AI Act was criticised by EPIC.", ["ac:epic - pr:eu-delay"]),
        ("A push to preempt state AI laws was denounced by EPIC.", ["ac:epic + pr:state-safety-laws"]),
    ],
)
def test_who_is_against_a_plan_is_not_against_what_the_plan_is_against(text, expected):
    assert list(signed(statements(text))) == expected
