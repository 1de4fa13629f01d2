"""What a small parser takes wrongly and words alone put right."""

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


@pytest.mark.parametrize(
    ("text", "is_mark"),
    [
        ("Roe warned that the rules fall short and that legislation is still needed.", True),
        ("Roe said that the toys broke, but that rules were followed.", True),
        ("Roe read the report and that law.", False),
    ],
)
def test_a_second_that_opens_a_clause(text, is_mark):
    read = passages(text)[-1]
    last = [token for token in read.doc if token.lower_ == "that"][-1]
    assert (last.dep_ == "mark") == is_mark


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Forty groups, led by Roe, have flagged concerns about the Senate's approach to amending the act.", "approach"),
        ("Roe devoted years to amending the act.", None),
    ],
)
def test_a_gerund_behind_to_tells_of_the_noun_before(text, head):
    read = passages(text)[-1]
    assert head is None or word(read, "amending").head.text == head


@pytest.mark.parametrize(
    ("text", "second", "head"),
    [
        ("Roe is asking the court to lift the order that hit the toy label and paused the ban on dolls.", "paused", "hit"),
        ("Roe asked the court to lift the order, which hit the toy label, and praised the judge.", "praised", None),
    ],
)
def test_a_clause_keeps_its_second_verb(text, second, head):
    read = passages(text)[-1]
    assert head is None or word(read, second).head.text == head
    assert head is not None or word(read, second).head.text != "hit"


@pytest.mark.parametrize(
    ("text", "verb", "head"),
    [
        ("The town sent a bill to the mayor that would ban dolls.", "ban", "bill"),
        ("Doe backs an order before the council that would tax dolls.", "tax", "order"),
        ("Doe sent a bill to the mayor that likes dolls.", "likes", "mayor"),
        ("Doe wrote to a mayor that would ban dolls.", "ban", "mayor"),
    ],
)
def test_what_would_do_so_is_the_law_and_not_whom_it_is_sent_to(text, verb, head):
    assert word(passages(text)[-1], verb).head.text == head


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Roe issued an order to address a wave of state and local legislation proposed nationwide to regulate AI.", "legislation"),
    ],
)
def test_a_participle_tells_of_the_noun_before_it(text, head):
    read = passages(text)[-1]
    assert next(token for token in read.doc if token.tag_ == "VBN").head.lower_ == head


def test_what_others_proposed_is_not_the_issuer_s_wish():
    text = "President Trump issued an order to address a wave of local legislation proposed nationwide to regulate AI."
    found = list(signed(statements(text)))
    assert [one for one in found if "ai-regulation" in one] == []


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Roe vowed to rein in toy rules.", ["rules"]),
        ("Roe vowed to rein in state-by-state regulation of toys.", ["regulation"]),
        ("Roe vowed to vote in May.", []),
    ],
)
def test_a_particle_is_no_preposition(text, things):
    read = passages(text)[-1]
    verb = next(token for token in read.doc if token.text in ("rein", "vote"))
    assert [noun.text for noun in objects(verb)] == things


def test_what_is_said_keeps_its_subject():
    read = passages("Critics argue the move undermines the only effective policy tool for slowing China's progress.")[-1]
    assert [noun.text for noun in own_subjects(word(read, "undermines"))] == ["move"]


def test_a_bearer_of_a_title_keeps_his_preposition():
    read = passages("Roe described the agreement with Toy Council chairman Kim Quill as a “breakthrough”.")[-1]
    assert [noun.text for noun in objects(word(read, "described"))] == ["agreement"]


def test_a_remark_is_not_of_whoever_stands_before_it():
    text = "A lawmaker assailed the AI Act over its effect on sales to China, warning that the AI Act would hurt trade."
    assert [one for one in signed(statements(text)) if "china" in one] == []


def test_what_somebody_says_in_doing_something_is_his():
    text = "EPIC cited rising prices in saying tech companies that build data centers must pay their own way."
    assert {one.split(" + ")[0] for one in signed(statements(text))} == {"ac:epic"}


@pytest.mark.parametrize(
    ("text", "verb", "things"),
    [
        ("Roe urged the Senate to pass appropriate, effective, and preemptive national rules for toys.", "pass", ["rules"]),
        ("We need clear, consistent, and enforceable rules for toys.", "need", ["rules"]),
        ("Roe said the rules remain vague, broad, and critics object.", "remain", []),
        ("Roe bought toys, dolls, and new rules came.", "bought", ["toys"]),
    ],
)
def test_adjectives_in_a_row_describe_the_object(text, verb, things):
    read = passages(text)[-1]
    assert [noun.text for noun in objects(word(read, verb))][:1] == things


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The deal reached in Seoul on toys is a mistake.", "deal"),
        ("The compromise found in Parliament on dolls weakens safety.", "compromise"),
        ("That the state banned dolls is a mistake.", None),
    ],
)
def test_what_a_participle_tells_of_is_the_subject(text: str, noun: str | None) -> None:
    root = passages(text)[-1].doc[:].root
    assert [each.text for each in own_subjects(root) if each.pos_ == "NOUN"] == ([] if noun is None else [noun])


def test_a_deal_told_of_by_a_participle_is_what_is_judged() -> None:
    said = "“The deal reached in the Council on the AI bill is an important step, but falls short of expectations,” EPIC said."
    assert signed(statements(said)) == ["ac:epic ~ deal reached in the Council on the AI bill"]


@pytest.mark.parametrize(
    ("text", "noun", "head"),
    [
        ("Meta is facing mounting criticism from painters over the act.", "criticism", "facing"),
        ("Meta faces mounting pressure from painters over the act.", "pressure", "faces"),
        ("Meta faces losing billions over the act.", "billions", "losing"),
    ],
)
def test_what_mounts_is_what_is_faced(text, noun, head):
    assert word(passages(text)[-1], noun).head.text == head
