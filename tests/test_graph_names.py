"""Names to IRIs (asking.names, asking.values): exact, in any case, nearly right, ambiguous, unknown ones; words, counts and documents."""

import pytest
from hearing import HEARING, VOTE
from readings import Said, fill, reading

from graph.asking.names import folded, named
from graph.asking.nearest import nearest
from graph.asking.questions import Parameter, ParameterKind
from graph.asking.values import spelled
from graph.opening import open_store
from ontology.errors import InputError
from ontology.model import ActorKind, Modality
from ontology.terms import iri, unlisted_actor_iri, unlisted_target_iri

ODD = reading(
    Said("Agence Numérique d'État", 0.5, "the draft order"),
    Said("Straße AG", -0.5, "The Pause"),
    title="Odd names",
    url="https://odd.example/a page",
)
ACTOR, TARGET, POLITY = ParameterKind.ACTOR, ParameterKind.TARGET, ParameterKind.POLITY
DOCUMENT, ISSUE = ParameterKind.DOCUMENT, ParameterKind.ISSUE


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("names") / "store") as opened:
        yield fill(opened, HEARING, VOTE, ODD)


@pytest.mark.parametrize(
    ("kind", "written", "meant"),
    [
        (ACTOR, "Andreessen Horowitz", "ac:a16z"),
        (ACTOR, "a16z", "ac:a16z"),
        (ACTOR, "A16Z", "ac:a16z"),
        (ACTOR, "andreessen horowitz", "ac:a16z"),
        (ACTOR, "  Andreessen-Horowitz ", "ac:a16z"),
        (ACTOR, "the OpenAI", "ac:openai"),
        (ACTOR, "The openai", "ac:openai"),
        (ACTOR, "ac:openai", "ac:openai"),
        (ACTOR, iri("ac:openai"), "ac:openai"),
        (ACTOR, f"<{iri('ac:openai')}>", "ac:openai"),
        (ACTOR, "Acme Robotics", unlisted_actor_iri("Acme Robotics")),
        (ACTOR, "acme robotics", unlisted_actor_iri("Acme Robotics")),
        (ACTOR, "agence numerique d'etat", unlisted_actor_iri("Agence Numérique d'État")),
        (ACTOR, "Agence Numérique d’État", unlisted_actor_iri("Agence Numérique d'État")),
        (ACTOR, "STRASSE AG", unlisted_actor_iri("Straße AG")),
        (TARGET, "EU AI Act", "in:eu-ai-act"),
        (TARGET, "the ai act", "in:eu-ai-act"),
        (TARGET, "draft order", unlisted_target_iri("the draft order")),
        (TARGET, "the pause", unlisted_target_iri("The Pause")),
        (TARGET, "OpenAI", "ac:openai"),
        (POLITY, "california", "ac:california"),
        (ISSUE, "child safety and companion chatbots", "iss:child-safety"),
        (ISSUE, "Frontier Model Governance", "iss:group-frontier"),
        (DOCUMENT, "The hearing", f"doc:{HEARING.document.source.id}"),
        (DOCUMENT, "hearing", f"doc:{HEARING.document.source.id}"),
        (DOCUMENT, HEARING.document.source.id, f"doc:{HEARING.document.source.id}"),
        (DOCUMENT, HEARING.document.source.id.upper(), f"doc:{HEARING.document.source.id}"),
        (DOCUMENT, f"doc:{VOTE.document.source.id}", f"doc:{VOTE.document.source.id}"),
        (DOCUMENT, "https://daily.example/hearing", f"doc:{HEARING.document.source.id}"),
        (DOCUMENT, "https://odd.example/a page", f"doc:{ODD.document.source.id}"),
    ],
)
def test_a_name_means_one_thing(store, kind, written, meant):
    assert named(store, kind, written) == (meant if meant.startswith("http") else iri(meant))


@pytest.mark.parametrize(
    ("kind", "written", "said"),
    [
        (ACTOR, "Andreesen", "'Andreessen Horowitz'"),
        (ACTOR, "Horowitz", "'Andreessen Horowitz'"),
        (ACTOR, "Andreesen Horowits", "did you mean 'Andreessen Horowitz'"),
        (ACTOR, "OpenIA", "did you mean 'OpenAI'"),
        (ACTOR, "Acme Robotic", "did you mean 'Acme Robotics'"),
        (TARGET, "Californa 53", "did you mean 'California SB 53'"),
        (ISSUE, "pre-emption", "'Federal pre-emption of state law'"),
        (ACTOR, "qqqq wwww", "no name in the store is close to it"),
        (ACTOR, "", "no name in the store is close to it"),
        (ACTOR, "…", "no name in the store is close to it"),
        (ACTOR, "AISI", "ambiguous: write one of ac:uk-aisi, ac:us-aisi"),
        (ACTOR, "aisi", "ambiguous: write one of ac:uk-aisi, ac:us-aisi"),
        (ACTOR, "ac:opnai", "did you mean ac:openai"),
        (ACTOR, "in:eu-ai-act", "is something else: ac:... is expected"),
        (POLITY, "OpenAI", "polity 'OpenAI' is not in the store"),
        (DOCUMENT, "The haering", "did you mean 'The hearing'"),
        (DOCUMENT, "0123456789abcdef", "doc:0123456789abcdef is not in the store"),
        (DOCUMENT, "https://daily.example/hearin", "did you mean 'https://daily.example/hearing'"),
    ],
)
def test_what_is_not_one_name_is_answered_with_those_that_may_be_meant(store, kind, written, said):
    with pytest.raises(InputError) as error:
        named(store, kind, written)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 400


def test_one_thing_is_suggested_once(store):
    with pytest.raises(InputError) as error:
        named(store, ACTOR, "Macron")
    assert str(error.value).count("Macron'") == 2


def test_an_exact_name_costs_one_query(store, monkeypatch):
    asked, query = [], store.engine.query
    monkeypatch.setattr(store.engine, "query", lambda text, **options: asked.append(text) or query(text, **options))
    assert named(store, ACTOR, "Andreessen Horowitz") == iri("ac:a16z")
    assert len(asked) == 1
    assert "?label ." not in asked[0]


def slot(kind):
    return Parameter("given", kind, True, None, "")


WORDS = [
    (ParameterKind.KIND, "lab", '"lab"'),
    (ParameterKind.KIND, "Civil Society", '"civil society"'),
    (ParameterKind.KIND, "civilsociety", '"civil society"'),
    (ParameterKind.STANCE, "Oppose", f"<{iri('aipv:oppose')}>"),
    (ParameterKind.STANCE, "aipv:oppose", f"<{iri('aipv:oppose')}>"),
    (ParameterKind.STANCE, iri("aipv:mixed"), f"<{iri('aipv:mixed')}>"),
    (ParameterKind.MODALITY, "direct quote", f"<{iri('aipv:directQuote')}>"),
    (ParameterKind.MODALITY, "reportedAction", f"<{iri('aipv:reportedAction')}>"),
    (ParameterKind.COUNT, " 7 ", "7"),
    (ParameterKind.DECIMAL, "0.70", '"0.7"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
    (ParameterKind.DATE, "2025-06-30", '"2025-06-30"^^<http://www.w3.org/2001/XMLSchema#date>'),
    *((ParameterKind.KIND, each.value, f'"{each.value}"') for each in ActorKind),
    *((ParameterKind.MODALITY, each.value, f"<{iri('aipv:' + each.value)}>") for each in Modality),
]


@pytest.mark.parametrize(("kind", "written", "term"), WORDS)
def test_words_and_values_are_spelled_for_sparql(store, kind, written, term):
    assert spelled(store, slot(kind), written) == term


@pytest.mark.parametrize(
    ("kind", "written", "said"),
    [
        (ParameterKind.KIND, "labs", "did you mean 'lab'"),
        (ParameterKind.KIND, "zzz", "'academic' or"),
        (ParameterKind.STANCE, "supports", "did you mean 'support'"),
        (ParameterKind.COUNT, "0", "is not a count"),
        (ParameterKind.COUNT, "-1", "is not a count"),
        (ParameterKind.COUNT, "1 } DROP ALL", "is not a count"),
        (ParameterKind.COUNT, "٣", "is not a count"),
        (ParameterKind.COUNT, "1000001", "is not a count"),
        (ParameterKind.DECIMAL, "much", "is not a number"),
        (ParameterKind.DECIMAL, "nan", "is not a number"),
        (ParameterKind.DATE, "2025-13-01", "is not a date"),
    ],
)
def test_values_that_do_not_fit_are_told_in_one_line(store, kind, written, said):
    with pytest.raises(InputError, match=said) as error:
        spelled(store, slot(kind), written)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("The EU AI Act", "eu ai act"),
        ("the", "the"),
        ("U.S. Senate", "us senate"),
        ("AFL-CIO", "afl cio"),
        ("Ursula von der Leyen’s", "ursula von der leyens"),
        ("Émile  ÇA", "emile ca"),
        ("", ""),
        ("…!", ""),
    ],
)
def test_spellings_that_mean_the_same_are_folded_alike(name, plain):
    assert folded(name) == plain


def test_nearest_names_come_in_a_fixed_order():
    names = ["alpha two", "alpha one", "alpha", "beta", "alphb"]
    assert nearest("alpha", names) == nearest("alpha", reversed(names)) == ["alpha", "alpha one", "alpha two"]
    assert nearest("alpha", names, at_most=1) == ["alpha"]
    assert nearest("zzz", names) == nearest("", names) == []
