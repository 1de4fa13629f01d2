"""Every pattern of the table matches its example, and no pattern matches prose."""

from __future__ import annotations

from importlib.resources import files

import pytest

from ingest.read.boilerplate import Action, edges, is_boilerplate, opens_other_texts, patterns

PROSE = [
    "Share prices fell after the commission said it would enforce the rules.",
    "Share of the blame lies with the labs, the senator said.",
    "Subscribe-only models should be exempt, the trade group said.",
    "Sign-up sheets for the hearing were full within an hour.",
    "Get the bill passed, the governor told lawmakers.",
    "Read the bill before you vote on it, she urged her colleagues.",
    "Advertisements made with AI must be labeled under the new law.",
    "Cookies and other trackers would fall under the regulation.",
    "By Friday the committee had dropped the amendment.",
    "By refusing to sign, the company showed that it opposes the pledge.",
    "Follow the money, the watchdog said of the lobbying campaign.",
    "Photo identification should not be trained on without consent.",
    "Related bills in the House would ban the practice outright.",
    "Listening sessions begin in May, and the agency wants comments.",
    "Print media oppose the exception for text and data mining.",
    "Copyright holders object to the exception.",
    "Comments on the draft close in June, and most oppose it.",
    "Tags that mark synthetic images would become mandatory.",
    "Reuters and AP oppose the scraping of their archives.",
    "Update the law or lose the race, the investor warned.",
    "Reporting by the newspaper shows that the lab lobbied against the bill.",
    "Most popular models would be covered by the act.",
    "Washington should not preempt the states, the attorneys general wrote.",
    "NIST — the agency that wrote the framework — backs the bill.",
    "The White House (Reuters reported first) opposes the plan.",
    "This article of the act bans social scoring by artificial intelligence systems.",
    "More: the minister wants a ban on chatbots for children, and she wants it to cover every app store in the country before June.",
    "“Share the benefits,” the union said.",
    "Image generators are covered.",
    "Home Secretary Lee backs the ban.",
    "Contact with regulators was frequent, the company said.",
    "News publishers support the code.",
    "Austin, Texas — the city that wrote it — wants the ban.",
    "Dayton, Ohio-based Harrow opposes the code.",
    "Reno, Nevada, and Boise, Idaho, oppose the code.",
    "Helena, May 2 was too soon for a vote, Poe said.",
]


def test_the_table_is_well_formed():
    lines = files("ingest").joinpath("lexicon", "boilerplate.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0].split("\t") == ["action", "pattern", "what", "example"]
    assert len(lines) == len(patterns()) + 1
    assert all(len(line.split("\t")) == 4 and all(line.split("\t")) for line in lines)
    assert len({line.split("\t")[1] for line in lines}) == len(lines)
    assert {pattern.action for pattern in patterns()} == set(Action)


@pytest.mark.parametrize("pattern", patterns(), ids=lambda pattern: pattern.example[:30])
def test_each_pattern_matches_its_example(pattern):
    if pattern.action in (Action.LINE, Action.SECTION):
        assert pattern.expression.fullmatch(pattern.example)
    elif pattern.action is Action.START:
        assert pattern.expression.match(f"{pattern.example}The panel voted.")
    else:
        assert pattern.expression.search(pattern.example)


@pytest.mark.parametrize("sentence", PROSE, ids=lambda sentence: sentence[:30])
def test_no_pattern_matches_prose(sentence):
    assert not is_boilerplate(sentence)
    assert not opens_other_texts(sentence)
    assert edges(sentence) == (0, len(sentence))


@pytest.mark.parametrize(
    "line",
    [
        "Share",
        "SHARE",
        "**Key takeaways:**",
        "3 min read",
        "Copy link",
        "Subscribe now",
        "Sign up for our newsletter",
        "Image: Getty",
        "Photo by Ann Lee",
        "Advertisement",
        "Read the full story at The Example",
        "Accept all cookies",
        "© 2026 The Example",
        "Log in",
        "Comments (12)",
        "www.example.org",
        "_AI-generated summary_",
        "12",
        "* * *",
    ],
)
def test_lines_of_the_page_are_known(line):
    assert is_boilerplate(line)
