"""Who does what a gerund says: the main clause's subject, or the noun that the gerund describes."""

import pytest
from parsed import one_passage, word

from ingest.who.doers import actor_of


@pytest.mark.parametrize(
    ("text", "gerund", "names"),
    [
        ("Meta attacked bills imposing a ban on state AI laws.", "imposing", []),
        ("Meta criticized the rule banning open models.", "banning", []),
        ("Meta fought SB 53, calling it a mistake.", "calling", ["Meta Platforms"]),
        ("Meta sent a letter urging Congress to pass SB 53.", "urging", ["Meta Platforms"]),
        ("Meta signed a letter to senators condemning SB 53.", "condemning", ["Meta Platforms"]),
        ("Meta criticized researchers backing SB 53.", "backing", ["researchers"]),
        ("Meta thanked the weather for opposing SB 53.", "opposing", []),
        ("Meta said the filter had erred, blocking SB 53.", "blocking", []),
        ("Meta objected to Google trying to scrap SB 53.", "trying", ["Google"]),
        ("Meta criticized a plan by Google to weaken SB 53.", "weaken", ["Google"]),
    ],
)
def test_doers_of_a_gerund(text, gerund, names):
    read = one_passage(text)
    assert [one.actor.name for one in actor_of(word(read, gerund), read)] == names
