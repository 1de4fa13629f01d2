import csv
import functools
from collections import Counter

import pytest
from hearing import HEARING, LATE, VOTE
from readings import Said, fill, reading

from graph.asking.questions import THEMES, ParameterKind, questions
from graph.opening import open_store
from graph.query import answer, sparql
from ontology.errors import InputError
from ontology.model import Certainty, Modality
from ontology.terms import PREFIXES, iri

BIDEN, TRUMP = "ac:us-admin-biden Biden administration", "ac:us-admin-trump-2 Second Trump administration"
ORDER = "in:us-draft-eo-ai-security-2026-05 Draft US executive order on AI security (May 2026, unsigned)"
ACT = "in:eu-ai-act EU AI Act"
FIRST = reading(
    Said(TRUMP, -0.4, ORDER, Modality.REPORTED_ACTION),
    Said(TRUMP, 0.3, "deregulation", Modality.AUTHOR_INFERENCE, Certainty.PROBABLE),
    Said("ac:openai OpenAI", 0.8, ACT, Modality.DIRECT_QUOTE),
    Said("ac:openai OpenAI", 0.5, "state laws", certainty=Certainty.HYPOTHETICAL),
    Said(BIDEN, 0.6, "the pause", issues=(iri("iss:standards"),)),
    publisher="The Daily",
    title="First",
)
SECOND = reading(
    Said(TRUMP, -0.5, ORDER),
    Said(TRUMP, -0.7, "the pause", issues=(iri("iss:standards"),)),
    Said("ac:openai OpenAI", -0.6, ACT),
    title="Second",
    published="2026-06-02",
)
USED = ("skos", "schema", "dct", "nif", "aip", "aipv", "ac", "in")
FACTS = (
    "".join(f"@prefix {prefix}: <{PREFIXES[prefix]}> .\n" for prefix in USED)
    + """
@prefix ex: <https://example.org/> .
ex:reason a aip:Argument ; aip:premise "It slows firms." ; aip:argumentAgainst in:eu-ai-act ; aip:frame aipv:innovation .
ex:event aip:factuality aipv:foreseen ; skos:prefLabel "A second order" ;
  aip:eventActor ac:us-admin-trump-2 ; aip:affectedParty ac:anthropic , ac:openai .
ex:stale a aip:Claim ; schema:text "The institute may be renamed." ; aip:claimType aipv:predictive ; aip:about ac:us-aisi .
ex:wrong a aip:Claim ; schema:text "The act is dead." ; aip:about in:eu-ai-act ; aip:disputedBy ex:record .
ex:record dct:title "The journal" .
ex:shift a aip:PositionChange ; aip:changeKind aipv:signalledShift ;
  aip:changeBy ac:us-admin-trump-2 ; aip:changeOn in:eu-ai-act ; aip:evidence ex:sentence .
ex:sentence nif:anchorOf "It hints at a shift." ; nif:beginIndex 3 .
"""
)
DRAFT = "Draft US executive order on AI security (May 2026, unsigned)"
US, BID, AI = "Second Trump administration", "Biden administration", "OpenAI"
SIGNED = "EO 14409 Promoting Advanced AI Innovation and Security"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("questions") / "store") as opened:
        opened.put_graph("facts", FACTS.encode())
        yield fill(opened, FIRST, SECOND)


EXPECTED = {
    "who-opposes": (
        {},
        [
            (US, DRAFT, "2026-05-21", "onOrBefore", None),
            (AI, "EU AI Act", "2026-06-02", "onOrBefore", None),
            (US, "the pause", "2026-06-02", "onOrBefore", None),
        ],
    ),
    "who-supports": (
        {},
        [
            (AI, "EU AI Act", "0.8", "2026-05-21", "2026-06-02"),
            (US, "deregulation", "0.3", "2026-05-21", None),
            (BID, "the pause", "0.6", "2025-01-19", "2025-01-20"),
        ],
    ),
    "positions-on": (
        {"target": "the pause"},
        [
            (US, "oppose", "-0.7", "0.9", "the pause", "2026-06-02", None),
            (BID, "support", "0.6", "0.9", "the pause", "2025-01-19", "2025-01-20"),
        ],
    ),
    "since-when": (
        {"actor": "OpenAI"},
        [
            (AI, "support", "EU AI Act", "0.8", "2026-05-21", "onOrBefore", "2026-06-02"),
            (AI, "oppose", "EU AI Act", "-0.6", "2026-06-02", "onOrBefore", None),
        ],
    ),
    "evidence": (
        {"actor": "OpenAI", "target": "AI Act", "stance": "support"},
        [(AI, "EU AI Act", "support", "First", "2026-05-21", "directQuote", "backs EU AI Act", "OpenAI backs EU AI Act.")],
    ),
    "stances": (
        {"actor": "OpenAI"},
        [
            (AI, "support", "EU AI Act", "0.8", "directQuote", "certain", "0.9", "2026-05-21", "First"),
            (AI, "oppose", "EU AI Act", "-0.6", "indirectSpeech", "certain", "0.9", "2026-06-02", "Second"),
            (AI, "support", "state laws", "0.5", "indirectSpeech", "hypothetical", "0.9", "2026-05-21", "First"),
        ],
    ),
    "said-in-quotes": ({}, [(AI, "backs EU AI Act")]),
    "reasons": ({"target": "EU AI Act"}, [("against", "EU AI Act", "It slows firms.", "innovation")]),
    "inferred": ({}, [(US, "deregulation", "probable", "1")]),
    "hypothetical": ({}, [(AI, "state laws", "backs state laws")]),
    "administration-on": ({"date": "2026-05-21"}, [(US, BID)]),
    "office-change": ({}, [("United States", "the pause", BID, "support", US, "oppose", "2026-06-02")]),
    "changes": (
        {},
        [
            (AI, "reversal", "EU AI Act", "support", "0.8", "oppose", "-0.6", "2026-06-02"),
            ("United States", "officeSuccession", "the pause", "support", "0.6", "oppose", "-0.7", "2026-06-02"),
        ],
    ),
    "signalled-shifts": ({}, [(US, "EU AI Act", "It hints at a shift.")]),
    "opposites": ({}, [(BID, "the pause", US, "opposes", "the pause")]),
    "instruments": ({}, [(DRAFT, "executiveOrder", US, "true"), ("EU AI Act", "regulation", "European Union", "false")]),
    "issues": ({"actor": BID}, [("Institutions and regulatory design", "Technical standards and conformity", "1")]),
    "affected-without-stance": ({}, [("Anthropic",)]),
    "foreseen": ({}, [("A second order", US)]),
    "stale-claims": (
        {},
        [
            ("The act is dead.", "EU AI Act", "The journal"),
            (
                "The institute may be renamed.",
                "US AI Safety Institute",
                "already renamed 2025-06-03: Center for AI Standards and Innovation",
            ),
        ],
    ),
    "fate": (
        {"instrument": ORDER.split()[0]},
        [(DRAFT, "adopted as", SIGNED, "2026-06-02", "in force; voluntary, up to 30 days, no licensing")],
    ),
    "by-evidence-kind": (
        {},
        [
            ("(publisher unknown)", "indirectSpeech", "3"),
            ("The Daily", "indirectSpeech", "2"),
            ("The Daily", "authorInference", "1"),
            ("The Daily", "directQuote", "1"),
            ("The Daily", "reportedAction", "1"),
        ],
    ),
    "corroboration": ({"actor": "OpenAI"}, [(AI, "EU AI Act", "2", "2")]),
}

BILL, ACT_NAME, CRUZ = "California SB 53", "EU AI Act", "Ted Cruz"
# Asked of the debate in tests/hearing.py.
HEARD = {
    "administrations": (
        {"polity": "European Union"},
        [
            ("First von der Leyen Commission", "Ursula von der Leyen", "2019-12-01", "2024-12-01"),
            ("Second von der Leyen Commission", "Ursula von der Leyen", "2024-12-01", None),
        ],
    ),
    "allies": ({"actor": "OpenAI"}, [("Anthropic", "2", "0"), ("Acme Robotics", "1", "0")]),
    "as-of": (
        {"date": "2025-02-01"},
        [
            (CRUZ, "oppose", BILL, "-0.62", "2025-01-10", None),
            ("Anthropic", "support", BILL, "0.8", "2025-01-10", None),
            ("OpenAI", "support", BILL, "0.6", "2025-01-10", None),
            ("OpenAI", "oppose", ACT_NAME, "-0.5", "2025-01-10", "2025-03-05"),
            ("Acme Robotics", "support", ACT_NAME, "0.5", "2025-01-10", None),
        ],
    ),
    "attention": ({"target": BILL}, [("2025-01", "3", "2", "1"), ("2025-03", "1", "0", "1"), ("2025-06", "2", "1", "0")]),
    "attributed": (
        {"actor": "Acme Robotics"},
        [("The Daily", "oppose", "the pause", "1"), ("The Wire", "support", ACT_NAME, "1")],
    ),
    "changed-since": ({"date": "2025-02-01"}, [("2025-03-05", "OpenAI", "reversal", ACT_NAME, "oppose", "support")]),
    "compare": (
        {"first": "Ted Cruz", "second": "OpenAI"},
        [(BILL, "differ", "oppose", "support")],
    ),
    "conditions": ({}, [("OpenAI", "oppose", ACT_NAME, "if small firms are covered", "fights EU AI Act")]),
    "contested": ({}, [(BILL, "2", "1"), ("the pause", "1", "1")]),
    "coverage": (
        {},
        [("The Daily", "2", "2025-01-10", "2025-03-05"), ("(publisher unknown)", "1", "2025-06-20", "2025-06-20")],
    ),
    "dissent": ({}, [(CRUZ, "oppose", BILL, "2", "1")]),
    "document": (
        {"document": "The hearing"},
        [
            ("OpenAI", "support", BILL, "0.6", "directQuote", "certain", "0.9", "backs California SB 53"),
            ("Anthropic", "support", BILL, "0.8", "indirectSpeech", "certain", "0.9", "backs California SB 53"),
            (CRUZ, "oppose", BILL, "-0.7", "directQuote", "certain", "0.9", "fights California SB 53"),
            ("OpenAI", "oppose", ACT_NAME, "-0.5", "directQuote", "certain", "0.9", "fights EU AI Act"),
            ("Acme Robotics", "support", ACT_NAME, "0.5", "indirectSpeech", "certain", "0.9", "backs EU AI Act"),
        ],
    ),
    "first-movers": (
        {"target": BILL},
        [
            ("oppose", "2025-01-10", CRUZ, "-0.62"),
            ("support", "2025-01-10", "Anthropic", "0.8"),
            ("support", "2025-01-10", "OpenAI", "0.6"),
            ("mixed", "2025-06-20", "Josh Hawley", "0"),
        ],
    ),
    "history": (
        {"target": BILL, "count": "3"},
        [
            ("2025-06-20", "Josh Hawley", "mixed", "indirectSpeech", "fights California SB 53", "Late news"),
            ("2025-06-20", CRUZ, "support", "indirectSpeech", "backs California SB 53", "Late news"),
            ("2025-03-05", CRUZ, "oppose", "reportedAction", "fights California SB 53", "The vote"),
        ],
    ),
    "jurisdiction": ({"polity": "California"}, [(BILL, "statute", "2", "1", "3")]),
    "latest-documents": (
        {"count": "2"},
        [("2025-06-20", "Late news", None, "3"), ("2025-03-05", "The vote", "The Daily", "4")],
    ),
    "most-active": (
        {"kind": "lab"},
        [("Anthropic", "lab", "2", "0", "2"), ("OpenAI", "lab", "2", "0", "2")],
    ),
    "no-clear-side": ({}, [("Josh Hawley", BILL, "0", "2025-06-20", None)]),
    "offices": (
        {"actor": CRUZ},
        [
            (CRUZ, "Senator TX", "United States Congress", "2013-01-03", None),
            (CRUZ, "chair", "Senate Commerce Committee", "2025-01-01", None),
        ],
    ),
    "on-issue": (
        {"issue": "Frontier model governance"},
        [
            ("Josh Hawley", "mixed", BILL, "0", "2025-06-20", None),
            (CRUZ, "oppose", BILL, "-0.62", "2025-01-10", None),
            ("Anthropic", "support", BILL, "0.8", "2025-01-10", None),
            ("OpenAI", "support", BILL, "0.6", "2025-01-10", None),
        ],
    ),
    "opponents": ({"actor": CRUZ}, [("Anthropic", "0", "1"), ("OpenAI", "0", "1")]),
    "quotes-on-issue": (
        {"issue": "Transparency and disclosure", "actor": "OpenAI"},
        [("2025-01-10", "support", BILL, "backs California SB 53")],
    ),
    "say-do": (
        {"actor": "OpenAI"},
        [(ACT_NAME, "0", "1", "1", "0", "other way")],
    ),
    "silent": (
        {"issue": "Transparency and disclosure"},
        [("Acme Robotics", "company", "2"), ("Josh Hawley", "legislator", "1")],
    ),
    "stale-positions": (
        {"date": "2025-03-01"},
        [
            ("2025-01-10", "Acme Robotics", "support", ACT_NAME),
            ("2025-01-10", "Anthropic", "support", BILL),
            ("2025-01-10", "OpenAI", "support", BILL),
        ],
    ),
    "support-by-kind": ({"target": BILL}, [("lab", "2", "0", "2"), ("legislator", "0", "1", "1")]),
    "targets-under": ({"issue": "Frontier model governance"}, [(BILL, "2", "1", "3")]),
    "timeline": (
        {"actor": "OpenAI"},
        [
            ("2025-03-05", "support", ACT_NAME, "reportedAction", "backs EU AI Act", "The vote"),
            ("2025-01-10", "support", BILL, "directQuote", "backs California SB 53", "The hearing"),
            ("2025-01-10", "oppose", ACT_NAME, "directQuote", "fights EU AI Act", "The hearing"),
        ],
    ),
    "to-review": ({}, [("0.5", "Acme Robotics", "oppose", "the pause")]),
    "unlisted": ({}, [("Acme Robotics", "company", "2"), ("the pause", "instrument", "2")]),
}


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("hearing") / "store") as opened:
        yield fill(opened, HEARING, VOTE, LATE)


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("empty") / "store") as opened:
        opened.derive()
        yield opened


def rows(found):
    return [tuple(value.text if value else None for value in row) for row in found.rows]


@pytest.mark.parametrize("name", [question.name for question in questions()])
def test_each_question_is_answered(store, heard, name):
    parameters, expected = (EXPECTED | HEARD)[name]
    assert rows(answer(store if name in EXPECTED else heard, name, parameters)) == expected


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
def test_each_question_runs_without_what_it_does_not_require(store, heard, question):
    asked, parameters = store if question.name in EXPECTED else heard, (EXPECTED | HEARD)[question.name][0]
    required = {slot.name: parameters[slot.name] for slot in question.slots if slot.required}
    assert set(answer(asked, question.name, required).columns) == set(answer(asked, question.name, parameters).columns)


# What the registry alone answers.
KNOWN = {"administration-on", "administrations", "fate", "offices"}


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
def test_a_store_without_documents_has_empty_answers(empty, question):
    parameters = (EXPECTED | HEARD)[question.name][0]
    required = {
        slot.name: "OpenAI" if slot.kind is ParameterKind.ACTOR else parameters[slot.name] for slot in question.slots if slot.required
    }
    if question.name == "document":
        with pytest.raises(InputError, match="not in the store"):
            answer(empty, question.name, required)
        return
    found = answer(empty, question.name, required)
    assert bool(found.rows) == (question.name in KNOWN)
    assert found.columns


@pytest.mark.parametrize("name", HEARD)
def test_a_second_engine_answers_alike(heard, heard_in_memory, name):
    found = heard_in_memory.query(sparql(heard, name, HEARD[name][0]), initNs=PREFIXES)
    columns = [str(column) for column in found.vars]
    theirs = [tuple(None if term is None else plain(term) for term in row) for row in found]
    ours = answer(heard, name, HEARD[name][0])
    order = [ours.columns.index(column) for column in columns]
    assert [tuple(row[place] for place in order) for row in rows(ours)] == theirs


@pytest.fixture(scope="module")
def heard_in_memory(heard):
    """The same triples in one rdflib graph."""
    import rdflib

    return rdflib.Graph().parse(data="".join(line.rsplit(" ", 2)[0] + " .\n" for line in heard.lines()), format="nt")


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.name)
def test_each_question_says_what_it_asks(question):
    assert question.title.endswith("?")
    assert len(question.title) <= 100
    assert question.theme in THEMES
    for slot in question.slots:
        assert slot.meaning
        assert f"${slot.name}" in question.text.split("SELECT", 1)[1]
        # A parameter that is also a column would vanish from the answer when it is given.
        assert f"?{slot.name}" not in question.text
        assert slot.required or slot.default is not None or slot.kind is not ParameterKind.DATE


# The competency questions as they were first asked, by our general ones: their parameters, and our column for each of theirs.
COMPETENCY = {
    "01": ("who-opposes", {"target": ORDER.split()[0]}, "who since precision"),
    "02": ("evidence", {"actor": "ac:trump", "target": ORDER.split()[0], "stance": "oppose"}, "document modality sentence"),
    "03": ("said-in-quotes", {"actor": "Donald Trump"}, "quote"),
    "04": ("positions-on", {"target": "pr:mandatory-prerelease-review"}, "who side intensity confidence"),
    "05": ("who-supports", {"target": "ev:eo-signing-delayed"}, "who intensity"),
    "06": ("reasons", {}, "side on premise kind"),
    "07": ("inferred", {}, "who on certainty stances"),
    "08": ("hypothetical", {}, "who on quote"),
    "09": ("administration-on", {"date": "2026-05-21"}, "administration previous"),
    "10": ("changes", {"actor": "ac:us", "target": "pr:federal-oversight-framework"}, "change - fromSide - toSide"),
    "11": ("signalled-shifts", {"actor": "Second Trump administration"}, "on sentence"),
    "12": ("opposites", {}, "supporter other on otherTarget"),
    "13": ("instruments", {}, "name type issuer draft"),
    "14": ("issues", {}, "group issue stances"),
    "15": ("affected-without-stance", {}, "who"),
    "16": ("foreseen", {}, "event by"),
    "17": ("stale-claims", {"date": "2026-05-21"}, "claim about known"),
    "18": ("fate", {"instrument": ORDER.split()[0]}, "by date note"),
    "19": ("by-evidence-kind", {}, "publisher modality stances"),
    "20": ("corroboration", {}, "who on documents sentences"),
}


@pytest.fixture(scope="module")
def gold(shared, tmp_path_factory):
    """A store with the gold model of the two seeds and the registry that it was made with, and no other graph."""
    turtle = b"\n".join((shared / "ontology" / name).read_bytes() for name in ("seeds_gold.ttl", "registry.ttl", "vocab.ttl"))
    with open_store(tmp_path_factory.mktemp("gold") / "store") as opened:
        opened.put_graph("ontology", (shared / "ontology" / "aip.ttl").read_bytes())
        opened.put_graph("registry", turtle)
        yield opened


@functools.cache
def names_in(store):
    """The title or preferred label of every IRI, by prefixed name and by local name."""
    found = {}
    for predicate in ("dct:title", "skos:prefLabel"):
        for subject, label in rows(answer(store, f"SELECT ?s ?l WHERE {{ ?s {predicate} ?l }}")):
            for prefix, space in PREFIXES.items():
                if subject.startswith(space) and "/" not in subject.removeprefix(space):
                    found[f"{prefix}:{subject.removeprefix(space)}"] = label
                    found.setdefault(subject.removeprefix(space), label)
    return found


def as_asked(store, number, shared, found, columns):
    """Our rows and the expected ones, both with names in place of IRIs, columns that we do not have left out."""
    named = names_in(store)
    with (shared / "ontology" / "cq" / f"cq{number}.expected.csv").open(encoding="utf-8", newline="") as file:
        _, *expected = csv.reader(file)
    kept = [place for place, column in enumerate(columns) if column != "-"]
    ours = Counter(tuple(row[found.columns.index(columns[place])] or "" for place in kept) for row in rows(found))
    return unify(ours, named), unify(Counter(tuple(row[place] for place in kept) for row in expected), named)


def unify(counted, named):
    return Counter(tuple(named.get(text, text) for text in row) for row in counted.elements())


@pytest.mark.parametrize("number", COMPETENCY)
def test_the_competency_questions_have_their_stored_answers(gold, shared, number):
    question, parameters, columns = COMPETENCY[number]
    found = answer(gold, question, parameters)
    ours, expected = as_asked(gold, number, shared, found, columns.split())
    assert ours == expected


@pytest.fixture(scope="module")
def memory(gold):
    """The same triples in one rdflib graph."""
    import rdflib

    return rdflib.Graph().parse(data="".join(line.rsplit(" ", 2)[0] + " .\n" for line in gold.lines()), format="nt")


@pytest.mark.parametrize("number", COMPETENCY)
def test_a_second_engine_gives_the_same_answers(gold, memory, number):
    question, parameters, _ = COMPETENCY[number]
    found = memory.query(sparql(gold, question, parameters), initNs=PREFIXES)
    theirs = Counter(tuple(None if term is None else plain(term) for term in row) for row in found)
    ours = answer(gold, question, parameters)
    order = [ours.columns.index(str(column)) for column in found.vars]
    assert Counter(tuple(row[place] for place in order) for row in rows(ours)) == theirs


def plain(term):
    value = term.toPython() if hasattr(term, "toPython") else term
    if isinstance(value, bool):
        return str(value).lower()
    return format(value.normalize(), "f") if hasattr(value, "normalize") else str(value)


FIRST_TEXT = """Senate hearing on AI bills

"We strongly oppose SB 1047," said Dario Amodei, the chief executive of Anthropic.
OpenAI said that it opposes SB 53. OpenAI would support SB 53 if small firms were exempt.
Ted Cruz criticized SB 53. The Biden administration supports Executive Order 14110.
"""
SECOND_TEXT = """Votes in Washington

OpenAI supports SB 53. Ted Cruz voted for SB 53. Dario Amodei supports SB 1047.
The Trump administration opposes Executive Order 14110. Google signaled a shift toward SB 53.
"""
# What the bundled texts of the demo happen not to say, but texts do.
EXTRACTED = {
    "changes": {},
    "changed-since": {"date": "2025-01-01"},
    "conditions": {},
    "dissent": {},
    "inferred": {},
    "office-change": {},
    "signalled-shifts": {},
    "said-in-quotes": {},
    "say-do": {"actor": "Ted Cruz"},
    "quotes-on-issue": {"actor": "Dario Amodei", "issue": "Frontier model governance"},
}


@pytest.fixture(scope="module")
def extracted(tmp_path_factory):
    from stancegraph import extract, read

    place = tmp_path_factory.mktemp("extracted")
    with open_store(place / "store") as opened:
        for text, published in ((FIRST_TEXT, "2024-09-01"), (SECOND_TEXT, "2025-08-01")):
            (place / "text.txt").write_text(text, encoding="utf-8")
            for document in read([place / "text.txt"], published=published):
                opened.replace(document, tuple(extract(document, rules_only=True)), method="rules")
        opened.derive()
        yield opened


@pytest.mark.parametrize("name", EXTRACTED)
def test_extracted_texts_answer_what_the_demo_cannot(extracted, name):
    assert answer(extracted, name, EXTRACTED[name]).rows


def test_what_no_text_is_read_for_is_listed_apart(extracted):
    by_hand = [question.name for question in questions() if question.theme == THEMES[-1]]
    assert by_hand == ["affected-without-stance", "foreseen", "reasons", "stale-claims"]
    assert not any(answer(extracted, name).rows for name in by_hand)
