"""What a phrase or clause means as a target, and whether its words turn it around."""

import pytest
from parsed import passages, short, word

from ingest.what.literal import open_aim
from ingest.what.targets import aim, clause_aim


def aimed(text, noun, reading=aim, **how):
    read = passages(text)[-1]
    found = reading(word(read, noun), read, **how)
    return None if found is None else ("+-"[found.sign < 0], short(found.target.iri) or found.target.name)


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Meta opposes SB 53.", "53", ("+", "in:ca-sb-53")),
        ("Meta opposes the repeal of SB 53.", "repeal", ("-", "in:ca-sb-53")),
        ("Meta opposes the passage of SB 53.", "passage", ("+", "in:ca-sb-53")),
        ("Meta opposes SB 53's repeal.", "repeal", ("-", "in:ca-sb-53")),
        ("Meta opposes the delay of the repeal of SB 53.", "delay", ("+", "in:ca-sb-53")),
        ("Meta opposes the language of SB 53.", "language", ("+", "in:ca-sb-53")),
        ("Meta praised SB 53's commitment to open models.", "commitment", ("+", "in:ca-sb-53")),
        ("Meta praised the commitment to SB 53.", "commitment", ("+", "in:ca-sb-53")),
        ("Meta demanded a vote on SB 53.", "vote", ("+", "in:ca-sb-53")),
        ("Meta criticized the regime created by SB 53.", "regime", ("+", "in:ca-sb-53")),
        ("Meta criticized the obligations laid down in the AI Act.", "obligations", ("+", "in:eu-ai-act")),
        ("Meta criticized the framework called for by SB 53.", "framework", ("+", "in:ca-sb-53")),
        ("Meta criticized the rules envisioned in SB 53.", "rules", ("+", "in:ca-sb-53")),
        ("Meta criticized the exemption created by the AI Act.", "exemption", ("+", "exemption created by the AI Act")),
        ("Meta criticized the rules imposed by the FTC.", "rules", ("+", "rules imposed by the FTC")),
        ("Meta praised the priorities outlined in the AI Act.", "priorities", ("+", "in:eu-ai-act")),
        ("Meta praised the goal of cutting duties in the AI Act.", "goal", None),
        ("Meta praised the order on export controls.", "order", ("+", "order on export controls")),
        # what plans a deed is not what it is done to
        ("Meta criticized the repeal proposed in SB 53.", "repeal", ("+", "in:ca-sb-53")),
        ("Meta criticized the delay of the AI Act.", "delay", ("+", "pr:eu-delay")),
        ("Meta criticized the delay of SB 53.", "delay", ("-", "in:ca-sb-53")),
        ("Meta criticized the concentration of AI power in few firms.", "concentration", ("-", "pr:antitrust")),
        ("Meta called for Congress to act.", "Congress", None),
        ("Meta voted for Congress.", "Congress", ("+", "ac:us-congress")),
        # "from" belongs to the verb that takes something out
        ("Congress should strip the AI preemption text from the NDAA.", "text", ("+", "pr:federal-preemption")),
        ("Congress should strip the toy moratorium from the tax bill.", "moratorium", ("+", "toy moratorium")),
        ("Congress should drop the exemption from the toy bill.", "exemption", ("+", "exemption from the toy bill")),
        ("Meta opposes Anthropic.", "Anthropic", ("+", "ac:anthropic")),
        ("Meta opposes the delay of high-risk rules.", "delay", ("+", "pr:eu-delay")),
        ("Meta opposes the pro-innovation approach.", "approach", ("+", "pro-innovation approach")),
        ("Meta opposes transparency and independent oversight.", "oversight", ("+", "independent oversight")),
        ("Meta opposes independent oversight of AI.", "oversight", ("+", "pr:third-party-audits")),
        ("Meta opposes deregulation.", "deregulation", ("+", "pr:deregulation")),
        ("Meta opposes rules on chip exports.", "rules", ("+", "pr:chip-export-controls")),
        ("Meta opposes a waiver from chip export rules.", "waiver", None),
        ("Meta opposes licensing of frontier models.", "licensing", ("+", "pr:frontier-licensing")),
        ("Meta opposes dinner.", "dinner", None),
        ("Meta opposes rules.", "rules", None),
    ],
)
def test_nouns(text, noun, expected):
    assert aimed(text, noun) == expected


def test_actors_can_be_left_out():
    assert aimed("Meta opposes Anthropic.", "Anthropic", actors=False) is None
    assert aimed("Meta opposes SB 53.", "53", actors=False) == ("+", "in:ca-sb-53")


@pytest.mark.parametrize(
    ("text", "pronoun", "expected"),
    [
        ("SB 53 passed. Meta opposes it.", "it", ("+", "in:ca-sb-53")),
        ("Nothing passed. Meta opposes it.", "it", None),
        ("SB 53 passed. Meta opposes him.", "him", None),
        ("SB 53 passed. “Encryption protects everyone and it is a great thing,” said Meta.", "it", None),
        ("SB 1047 failed. “SB 53 protects everyone and it is a great thing,” said Meta.", "it", ("+", "in:ca-sb-53")),
        ("SB 53 passed. “Congress met and it is a great thing,” said Meta.", "it", ("+", "in:ca-sb-53")),
    ],
)
def test_pronouns(text, pronoun, expected):
    assert aimed(text, pronoun) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Roe signed SB 53. Meta applauded the move.", "move", ("+", "in:ca-sb-53")),
        ("Roe vetoed SB 53. Unions slept. Meta applauded the decision.", "decision", ("-", "in:ca-sb-53")),
        ("Roe announced strict rules for toy makers. Meta applauded the move.", "move", ("+", "strict rules for toy makers")),
        ("Roe will not sign SB 53. Meta applauded the decision.", "decision", ("-", "in:ca-sb-53")),
        ("Roe declined to sign SB 53. Meta applauded the decision.", "decision", ("-", "in:ca-sb-53")),
        ("Roe did not veto SB 53. Meta applauded the decision.", "decision", ("+", "in:ca-sb-53")),
        ("Roe has ruled out a toy ban. Meta applauded the decision.", "decision", ("-", "toy ban")),
        ("SB 53 is old. Roe slept. Meta applauded the move.", "move", None),
        ("Roe signed SB 53. Meta opposes the decision to tax toys.", "decision", None),
    ],
)
def test_a_move_is_what_was_done_just_before(text, noun, expected):
    assert aimed(text, noun) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Senate Passes SB 53\n\nMeta wants an AI bill.", "bill", ("+", "AI bill")),
        ("Senate Passes SB 53\n\nMeta wrote an AI bill.", "bill", ("+", "in:ca-sb-53")),
        ("Senate Passes SB 53\n\nThe need for a law is clear.", "law", None),
    ],
)
def test_what_is_wished_for_is_not_the_bill_at_hand(text, noun, expected):
    assert aimed(text, noun) == expected


@pytest.mark.parametrize(("noun", "expected"), [("decades", None), ("week", None), ("share", "fixed share of AI profits")])
def test_a_measure_is_no_target(noun, expected):
    read = passages("Meta called on AI for two decades of peace, one week of rest and a fixed share of AI profits.")[-1]
    found = open_aim(word(read, noun), read)
    assert (None if found is None else found.target.name) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Congress should license frontier models.", "license", "pr:frontier-licensing"),
        ("Congress should preempt state AI laws.", "preempt", "pr:federal-preemption"),
        ("Congress should sleep.", "sleep", None),
        ("Congress should repeal SB 53.", "repeal", None),
    ],
)
def test_clauses_that_mean_an_idea(text, verb, expected):
    read = passages(text)[-1]
    found = clause_aim(word(read, verb), read, wanted=False)
    assert (None if found is None else short(found.target.iri)) == expected


def test_wanted_acts_are_kept_in_words():
    read = passages("Meta wants to ban red plastic toys.")[-1]
    kept = clause_aim(word(read, "ban"), read)
    assert kept is not None
    assert kept.target.iri is None
    assert "toys" in kept.target.name
    assert clause_aim(word(read, "ban"), read, wanted=False) is None
