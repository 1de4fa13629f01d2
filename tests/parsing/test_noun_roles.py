"""What a word is to the noun beside it, wherever a parser hangs it."""

import pytest
from parsed import one_passage, word

from ingest.parsing.noun_roles import is_companion, is_example, is_grounds, is_loss, is_objection, is_source


@pytest.mark.parametrize(
    ("text", "noun", "role"),
    [
        ("They stripped the ban from the bill.", "bill", is_source),
        ("They stripped the bill of its penalties.", "penalties", is_loss),
        ("They passed the bill over makers' objections.", "objections", is_objection),
        ("They came out against the ban on policy grounds.", "grounds", is_grounds),
        ("Roe wrote the act with Senator Doe.", "Doe", is_companion),
        ("They want measures, including worker protections.", "including", is_example),
    ],
)
def test_roles(text, noun, role):
    found = word(one_passage(text), noun)
    assert role(found)
    assert not any(other(found) for other in (is_source, is_loss, is_objection, is_grounds) if other is not role)


def test_what_a_law_is_on_is_no_reason():
    for words in ("Meta opposed a bill on toy grounds of its own.", "Meta opposed a ban on toys."):
        assert not any(is_grounds(token) for token in one_passage(words).doc)
