"""What becomes of the rules' claims and the encoder's readings when they meet."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ingest.naming.mentions import Holder
from ingest.sides.claims import claims
from ingest.weighing.agreeing import agreed
from ingest.weighing.sensing import Sense
from ingest.what.targets import aim
from ingest.who.actors import holder as holder_of
from ontology.model import Actor, ActorKind
from tests.parsed import one_passage, word


def readings(read, *given: tuple[str, int, float, float]) -> list[Sense]:
    """Readings about holders by name: sign, sureness of the sign, sureness of the target (the last noun of the sentence)."""
    found = []
    for name, sign, sure, told in given:
        for sentence in read.doc.sents:
            holder = next((one for token in sentence if (one := holder_of(token, read)) and one.actor.name == name), None)
            if holder is not None:
                nouns = [token for token in reversed(list(sentence)) if token.pos_ in ("NOUN", "PROPN")]
                about = next(one for one in (aim(noun, read) for noun in nouns) if one)
                found.append(Sense(sentence.start, holder, sign, sure, told, about, sentence.root))
    return found


def kept(text: str, *given: tuple[str, int, float, float]) -> Sequence[tuple[str, int]]:
    read = one_passage(text)
    return [(one.holder.actor.name, one.leaning.sign) for one in agreed(claims(read), readings(read, *given), read)]


TABLE = (
    # what only the rules read stays
    ("Meta opposes SB 53.", [], [("Meta Platforms", -1)]),
    # what both read stays once
    ("Meta opposes SB 53.", [("Meta Platforms", -1, 0.9, 0.9)], [("Meta Platforms", -1)]),
    # where they contradict each other nothing is said
    ("Meta opposes SB 53.", [("Meta Platforms", 1, 0.9, 0.9)], []),
    # what was done was done, whatever the encoder hears next, as long as it hears the deed too
    (
        "Jared Polis signed SB 53 with doubts.",
        [("Jared Polis", 1, 0.6, 0.9), ("Jared Polis", -1, 0.8, 0.9)],
        [("Jared Polis", 1)],
    ),
    ("Jared Polis signed SB 53 with doubts.", [("Jared Polis", 1, 0.3, 0.9), ("Jared Polis", -1, 0.8, 0.9)], []),
    # who is glad or sorry of what others did says so in so many words
    ("Buffy Wicks was disappointed that Newsom did not sign SB 53.", [("Buffy Wicks", -1, 0.4, 0.6)], [("Buffy Wicks", 1)]),
    # a weak contradiction does not count
    ("Meta opposes SB 53.", [("Meta Platforms", 1, 0.2, 0.9)], [("Meta Platforms", -1)]),
    # what only the encoder reads, and surely
    ("Meta threw cold water on SB 53.", [("Meta Platforms", -1, 0.99, 0.99)], [("Meta Platforms", -1)]),
    ("Meta threw cold water on SB 53.", [("Meta Platforms", -1, 0.4, 0.2)], []),
    # the doer behind a participle, whom the encoder takes for a friend of the main clause
    ("SB 53, denounced by Meta, passed on Friday.", [("Meta Platforms", 1, 0.96, 0.9)], [("Meta Platforms", -1)]),
    # two sides in one sentence are grammar
    (
        "Meta endorsed SB 243 and opposes SB 53.",
        [("Meta Platforms", 1, 0.9, 0.9)],
        [("Meta Platforms", 1), ("Meta Platforms", -1)],
    ),
    # the same side toward something else in the same sentence, where the encoder is sure of its words
    (
        "Meta opposes SB 53, as it did the RAISE Act.",
        [("Meta Platforms", -1, 0.99, 0.99)],
        [("Meta Platforms", -1), ("Meta Platforms", -1)],
    ),
    ("Meta opposes SB 53, as it did the RAISE Act.", [("Meta Platforms", -1, 0.99, 0.5)], [("Meta Platforms", -1)]),
    # to want something prohibited is to be against it
    ("Meta urges Congress to prohibit toy label mandates.", [("Meta Platforms", -1, 0.99, 0.9)], [("Meta Platforms", -1)]),
    ("Meta urges Congress to prohibit toy label mandates.", [("Meta Platforms", -1, 0.2, 0.9)], [("Meta Platforms", 1)]),
    # one verb beside words that name no entry shows little where the encoder hears nothing
    ("Meta crafted a toy label mandate.", [("Meta Platforms", 1, 0.01, 0.01)], []),
    ("Meta drafted SB 53.", [("Meta Platforms", 1, 0.01, 0.01)], [("Meta Platforms", 1)]),
    # who weakens a law is not for it
    ("Meta weakened the AI rules.", [("Meta Platforms", 1, 0.99, 0.9)], [("Meta Platforms", -1)]),
    # a denial of the very side that is read
    ("Meta never opposed SB 53.", [("Meta Platforms", -1, 0.99, 0.99)], []),
)


@pytest.mark.parametrize(("text", "given", "expected"), TABLE)
def test_agreed(text: str, given: list[tuple[str, int, float, float]], expected: list[tuple[str, int]]) -> None:
    assert kept(text, *given) == expected


def test_two_sides_that_the_encoder_gives_to_two_verbs_both_stand() -> None:
    read = one_passage("Meta criticizes SB 53 while it swoons over the RAISE Act.")
    against, other = readings(read, ("Meta Platforms", -1, 0.9, 0.99), ("Meta Platforms", 1, 0.95, 0.99))
    law = aim(word(read, "53"), read)
    against = replace(against, aim=law)
    other = replace(other, predicate=word(read, "swoons"))
    assert [one.leaning.sign for one in agreed(claims(read), [against, other], read)] == [-1, 1]
    # given to the rules' own verb, the other side denies them
    assert [one.leaning.sign for one in agreed(claims(read), [replace(against, sure=0.2), other], read)] != [-1, 1]


def test_agreement_makes_a_claim_surer() -> None:
    read = one_passage("Meta opposes SB 53.")
    (alone,) = agreed(claims(read), [], read)
    (backed,) = agreed(claims(read), readings(read, ("Meta Platforms", -1, 0.99, 0.99)), read)
    assert alone.sure is not None
    assert backed.sure is not None
    assert backed.sure > alone.sure


@pytest.mark.parametrize(
    ("text", "predicate", "sign", "expected"),
    [
        ("Meta said it does not think that the moratorium is a mistake.", "mistake", -1, [1]),
        ("Meta said it does not think that the moratorium is a mistake.", "mistake", 1, [1]),
        ("Meta said it does think that the moratorium is a mistake.", "mistake", -1, [-1]),
        ("Meta said nobody thinks that the moratorium is a good idea.", "idea", 1, [-1]),
        ("Meta said it is alarming that the state has not passed SB 53.", "passed", -1, [1]),
        ("Meta said it is alarming that the governor refuses to sign SB 53.", "sign", -1, [1]),
        ("Google said it is alarming that Meta refuses to back SB 53.", "back", -1, [-1]),  # who is blamed holds what he is blamed for
        ("Meta said it is alarming that the state has passed SB 53.", "passed", -1, [-1]),
        ("Meta regretted that the plan is silent on SB 53.", "silent", -1, [1]),
        ("The Senate voted to strike SB 53, with Meta casting the only vote against.", "strike", -1, [1]),
        ("The Senate voted to pass SB 53, with Meta voting no.", "pass", -1, [-1]),
        ("The Senate voted to strike SB 53, with Meta voting yes.", "strike", -1, [-1]),
        ("Meta said that without SB 53, AI could undermine elections.", "undermine", -1, [1]),
        ("Meta released a chatbot without SB 53.", "released", -1, [-1]),
        ("Meta said SB 53 is daunting, but imperative.", "daunting", -1, [1]),
        ("Meta said SB 53 is daunting and dangerous.", "daunting", -1, [-1]),
        ("Meta said the state failed to pass SB 53.", "pass", -1, []),
        ("Meta said the state failed to pass SB 53.", "pass", 1, [1]),
        ("Meta failed to pass SB 53.", "pass", -1, []),  # nobody wills what he has not managed to do
        ("Meta has yet to pass SB 53.", "pass", 1, []),
        ("Meta failed to block SB 53.", "block", -1, [-1]),  # he tried
        ("Doe is confident that Meta will block SB 53.", "block", -1, []),
        ("Meta said that, sadly, the state passed SB 53.", "passed", 1, [-1]),
        ("Meta said that, sadly, SB 53 passed.", "passed", 1, [1]),
        ("Meta stressed the harm to children if the state passes SB 53.", "passes", 1, [-1]),
        ("Meta stressed the harm to children if the state passes SB 53.", "passes", -1, [-1]),
        ("If Meta adopts SB 53, others will leave.", "adopts", 1, []),
        ("Meta weakened the AI rules.", "weakened", 1, [-1]),
        ("Meta vowed to weaken the AI rules.", "weaken", 1, [-1]),
        ("Meta refused to weaken the AI rules.", "weaken", -1, [1]),
        ("Meta did not weaken the AI rules.", "weaken", 1, [1]),
        ("Doe said Roe weakened the AI rules for Meta.", "weakened", 1, [1]),
    ],
)
def test_grammar_turns_a_reading(text: str, predicate: str, sign: int, expected: list[int]) -> None:
    read = one_passage(text)
    found = [replace(one, predicate=word(read, predicate)) for one in readings(read, ("Meta Platforms", sign, 0.99, 0.99))]
    assert [one.leaning.sign for one in agreed((), found, read)] == expected


@pytest.mark.parametrize(
    ("text", "sign", "expected"),
    [
        ("Backers of SB 53 fear delays.", -1, [1]),
        ("Backers of SB 53 fear delays.", 1, [1]),
        ("Critics of the plan oppose SB 53.", -1, [-1]),
    ],
)
def test_what_they_are_called_by_is_their_side(text: str, sign: int, expected: list[int]) -> None:
    read = one_passage(text)
    (law,) = [aim(word(read, "53"), read)]
    name = read.span(0, 1)
    holder = Holder(Actor(None, name.text, ActorKind.GROUP), name, "described", 0.8)
    reading = Sense(0, holder, sign, 0.99, 0.99, law, read.doc[0].sent.root)
    assert [one.leaning.sign for one in agreed((), [reading], read)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Meta opposes SB 53.", []),
        ("We oppose SB 53.", [-1]),
        ("Meta should oppose SB 53.", [-1]),
        ("It is known that Meta opposes SB 53.", [-1]),
    ],
)
def test_what_a_writer_tells_of_others_is_not_his_side(text: str, expected: list[int]) -> None:
    read = one_passage(text)
    about = aim(word(read, "53"), read)
    author = Holder(Actor(None, "Jane Roe", ActorKind.PERSON), None, "author", 0.9)
    verb = next(token for token in read.doc if token.lemma_.lower() in ("oppose", "reject"))
    given = Sense(verb.sent.start, author, -1, 0.9, 0.9, about, verb)
    assert [one.leaning.sign for one in agreed([], [given], read)] == expected
