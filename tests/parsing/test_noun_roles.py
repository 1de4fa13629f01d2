"""What a word is to the noun beside it, wherever a parser hangs it."""

import pytest
from parsed import one_passage, word

from ingest.parsing.noun_roles import is_companion, is_example, is_loss, is_objection, is_source


@pytest.mark.parametrize(
    ("text", "noun", "role"),
    [
        ("They stripped the ban from the bill.", "bill", is_source),
        ("They stripped the bill of its penalties.", "penalties", is_loss),
        ("They passed the bill over makers' objections.", "objections", is_objection),
        ("Roe wrote the act with Senator Doe.", "Doe", is_companion),
        ("They want measures, including worker protections.", "including", is_example),
    ],
)
def test_roles(text, noun, role):
    found = word(one_passage(text), noun)
    assert role(found)
    assert not any(other(found) for other in (is_source, is_loss, is_objection) if other is not role)
