"""Means that somebody only tells of others are no deeds of his."""

from parsed import read_together, signed


def test_what_others_would_do_is_not_the_speakers_wish():
    text = "By barring the council from acting on AI, Dana Roe said, they would leave the city unable to protect residents from fraud."
    assert not [each for each in signed(read_together(text)) if each.startswith("Dana Roe +")]
