"""Who wants a law put off is for the delay; who puts it off has acted against it."""

import pytest
from parsed import read_together, statements


@pytest.mark.parametrize(
    ("text", "stance", "target"),
    [
        ("TechNet called for a delay of the RAISE Act.", "support", "delay of New York RAISE Act"),
        ("TechNet said the Colorado AI Act should be paused.", "support", "pause of Colorado SB 24-205"),
        ("TechNet urged Brussels to postpone the AI Act.", "support", "delay of the EU AI Act"),
        ("TechNet rejected calls to delay the AI Act.", "oppose", "delay of the EU AI Act"),
        ("TechNet said there is no reason to delay the RAISE Act.", "support", "New York RAISE Act"),
        ("TechNet opposes the RAISE Act, which lawmakers delayed.", "oppose", "New York RAISE Act"),
        ("TechNet criticized the RAISE Act after its delay.", "oppose", "New York RAISE Act"),
        ("TechNet was disappointed to see the RAISE Act delayed.", "oppose", "delay of New York RAISE Act"),
        ("TechNet was pleased to see the RAISE Act postponed.", "support", "delay of New York RAISE Act"),
        ("TechNet urged lawmakers to delay a vote on the RAISE Act.", "oppose", "New York RAISE Act"),
    ],
)
def test_put_off(text, stance, target):
    found = {(each.stance, each.target.name) for each in statements(text) if each.actor.name == "TechNet"}
    assert found == {(stance, target)}


@pytest.mark.parametrize(
    ("text", "stance", "target"),
    [
        ("TechNet urged Brussels to stop the clock on the AI Act.", "support", "delay of the EU AI Act"),
        ("TechNet said that postponing the AI Act should not be ruled out.", "support", "delay of the EU AI Act"),
        (
            "TechNet and startups have suggested that Brussels “stops the clock” on the rollout of the AI Act.",
            "support",
            "delay of the EU AI Act",
        ),
        ("TechNet said the clock cannot be stopped on the AI Act.", None, None),
        ("TechNet, whose members have argued that the AI Act should be delayed, met Ada Poe.", "support", "delay of the EU AI Act"),
        ("TechNet deplores repeated delays in the AI Act.", "oppose", "delay of EU AI Act"),
        ("The AI Act is contested. TechNet opposes a pause.", "oppose", "pause of EU AI Act"),
        (
            "Ada Poe asked for a pause of the AI Act. TechNet was an early supporter of a delay.",
            "support",
            "delay of the EU AI Act",
        ),
        ("The AI Act is contested. TechNet spoke after a pause.", None, None),
    ],
)
def test_put_off_in_other_words(text, stance, target):
    found = {(each.stance, each.target.name) for each in read_together(text) if each.actor.name == "TechNet"}
    assert found == ({(stance, target)} if stance else set())
