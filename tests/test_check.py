import re
from dataclasses import replace

import pytest
from readings import Said, fill, reading

from graph.check import Finding, check, rules, unchecked
from graph.checking.proof import document_findings
from graph.opening import open_store
from ontology.errors import InputError
from ontology.model import Actor, ActorKind, Certainty, Modality
from ontology.terms import PREFIXES, iri

FIRST = reading(
    Said("ac:openai OpenAI", -0.8, "in:eu-ai-act EU AI Act", condition="if amended"),
    Said("Café 𝔸𝕀", 0.5, "the “draft” order", Modality.DIRECT_QUOTE, attributed_to="a minister"),
    Said("venture capitalists", 0.4, "mandates", certainty=Certainty.HYPOTHETICAL, issues=(iri("iss:standards"),)),
    publisher="The Daily",
    author="A. Writer",
)
SECOND = reading(
    Said("The Daily", 0.4, "mandates", Modality.AUTHOR_VOICE, named=False), publisher="The Daily", head="Second", published=None
)
THIRD = reading(Said("ac:us-admin-biden Biden administration", 0.4, "mandates"), head="Third", published="2026")
STATEMENT = FIRST.statements[0]
OWN = f"st:{STATEMENT.id}"


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "store") as opened:
        yield fill(opened, FIRST, SECOND, THIRD)


def change(store, update):
    """Alter the stored triples behind the store's back; `$doc` is the first document's graph."""
    prefixes = "".join(f"PREFIX {prefix}: <{space}> " for prefix, space in PREFIXES.items())
    store.quads.update(prefixes + update.replace("$doc", f"<{PREFIXES['gr']}doc/{FIRST.document.source.id}>").replace("$own", OWN))


def said(store, kind=None):
    return [(found.subject, found.message) for found in check(store) if kind in {None, found.kind}]


def test_nothing_is_wrong_with_a_sound_store(store):
    assert check(store) == ()


def test_an_empty_store_is_sound(tmp_path):
    with open_store(tmp_path / "store") as opened:
        assert check(opened) == ()


def test_every_byte_of_a_sentence_is_proved(store):
    place = store.folder.source(FIRST.document.source.id)
    sound = place.read_bytes()
    for offset in range(1, len(sound) - 1):
        place.write_bytes(sound[:offset] + bytes([sound[offset] ^ 1]) + sound[offset + 1 :])
        named = " ".join(map(str, document_findings(store)))
        assert re.search(r"st:[0-9a-f]{16}", named), offset
        hit = [
            each
            for each in FIRST.statements
            if len(sound[:offset].decode(errors="ignore")) in range(each.sentence.start, each.sentence.end)
        ]
        assert all(f"st:{each.id}" in named for each in hit), offset
    place.write_bytes(sound)
    assert check(store) == ()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [(lambda place: place.unlink(), "cannot be read"), (lambda place: place.write_bytes(b"\xff" + place.read_bytes()), "cannot be read")],
    ids=["missing", "not UTF-8"],
)
def test_a_text_that_cannot_be_read_names_what_rests_on_it(store, spoil, told):
    spoil(store.folder.source(FIRST.document.source.id))
    ((subject, message),) = said(store, "source")
    assert subject == f"doc:{FIRST.document.source.id}"
    assert told in message
    assert all(f"st:{each.id}" in message for each in FIRST.statements)


def swap(path, old, new):
    """An update that gives a node at `path` (a pattern that binds ?n, or $own) another value."""
    subject, pattern = ("?n", path) if path else ("$own", "")
    before, after = f"GRAPH $doc {{ {subject} {old} ?x }}", f"GRAPH $doc {{ {subject} {old} {new} }}"
    return f"DELETE {{ {before} }} INSERT {{ {after} }} WHERE {{ GRAPH $doc {{ {pattern} }} {before} }}"


CHANGES = {
    "quote": (swap("", "aip:quote", "'other words'"), "quote"),
    "anchor of the quote": (swap("$own aip:quoteSpan ?n .", "nif:anchorOf", "'other words'"), "quote"),
    "begin of the holder": (swap("$own aip:holderMention ?n .", "nif:beginIndex", "3"), "quote"),
    "end of the sentence": (swap("$own aip:evidence ?n .", "nif:endIndex", "9"), "quote"),
    "polarity": (swap("", "aip:polarity", "aipv:support"), "record"),
    "holder gone": ("DELETE WHERE { GRAPH $doc { $own aip:holder ?h } }", "record"),
    "unknown word for modality": (swap("", "aip:modality", "aipv:telepathy"), "record"),
    "two holders": ("INSERT DATA { GRAPH $doc { $own aip:holder ac:anthropic } }", "shape"),
    "holder unknown": (swap("", "aip:holder", "ac:nobody"), "shape"),
    "target of no kind": (swap("", "aip:target", "iss:standards"), "shape"),
    "intensity out of range": (swap("", "aip:intensity", "2.5"), "shape"),
    "side against intensity": (swap("", "aip:intensity", "0.5"), "rule"),
    "no run": ("DELETE WHERE { GRAPH $doc { $own prov:wasGeneratedBy ?r } }", "shape"),
    "sentence without a text": (swap("$own aip:evidence ?n .", "nif:referenceContext", "ac:openai"), "shape"),
}


@pytest.mark.parametrize(("update", "kind"), CHANGES.values(), ids=CHANGES)
def test_a_changed_triple_names_its_statement(store, update, kind):
    change(store, update)
    assert OWN in {subject for subject, _ in said(store, kind)}


HYPOTHETICAL = f"st:{FIRST.statements[2].id}"
RULES = {
    "administrations-overlap": "INSERT DATA { GRAPH gr:x { ac:twin aip:executiveOf ac:us ; aip:validFrom '2025-06-01'^^xsd:date } }",
    "mention-outside-sentence": "INSERT { GRAPH gr:x { ?m nif:superString gr:y . gr:y nif:beginIndex 900 ; nif:endIndex 950 } }"
    " WHERE { GRAPH $doc { $own aip:targetMention ?m } }",
    "offset-length": CHANGES["end of the sentence"][0],
    "polarity-sign": CHANGES["side against intensity"][0],
    "position-from-hypothetical": f"INSERT {{ GRAPH gr:x {{ ?p prov:wasDerivedFrom {HYPOTHETICAL} }} }}"
    " WHERE { GRAPH gr:derived { ?p a aip:Position } }",
    "quote-not-in-sentence": CHANGES["quote"][0],
    "role-before-office": "INSERT { GRAPH gr:x { ?m aip:refersTo ac:x . ac:x a aip:Administration ; aip:validFrom '2030-01-01'^^xsd:date"
    " } } WHERE { GRAPH $doc { $own aip:holderMention ?m } }",
    "self-conflict": "INSERT { GRAPH gr:x { pos:x a aip:Position ; aip:positionOf ?a ; aip:positionOn ?t ; aip:polarity aipv:support"
    " } } WHERE { GRAPH gr:derived { ?p aip:polarity aipv:oppose ; aip:positionOf ?a ; aip:positionOn ?t } }",
    "term-without-definition": "INSERT DATA { GRAPH gr:x { aip:vague a <http://www.w3.org/2002/07/owl#Class> } }",
}


@pytest.mark.slow
@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_each_rule_finds_its_mistake_and_nothing_else(store, rule):
    assert not [message for _, message in said(store, "rule")]
    change(store, RULES[rule.name])
    found = said(store, "rule")
    assert any(message.startswith(rule.wrong) for _, message in found)


def test_a_mistake_at_a_sentence_names_the_statement(store):
    change(store, RULES["offset-length"])
    assert OWN in {subject for subject, _ in said(store, "rule")}


def test_a_stale_derived_layer_is_found(tmp_path):
    with open_store(tmp_path / "store") as opened:
        opened.replace(FIRST.document, FIRST.statements, method="test")
        assert [found.kind for found in check(opened)].count("derived") == 1
        opened.derive()
        assert check(opened) == ()


def test_an_edited_position_is_found(store):
    change(store, "INSERT DATA { GRAPH gr:derived { ac:openai aip:supports in:eu-ai-act } }")
    assert ("ac:openai", "derived") in {(found.subject, found.kind) for found in check(store)}


def test_an_actor_that_the_registry_no_longer_has_is_found_and_still_shown(store):
    stranger = replace(STATEMENT, actor=Actor(iri("ac:gone"), "Gone Inc.", ActorKind.COMPANY))
    store.replace(FIRST.document, [stranger], method="test")
    store.derive()
    assert f"st:{stranger.id}" in {subject for subject, _ in said(store, "shape")}
    assert any(str(each.object) == '"Gone Inc."' for each in store.graph("derived"))


def test_a_finding_is_one_line():
    assert str(Finding("quote", OWN, "is not there")) == f"{OWN}: is not there [quote]"


def test_unchecked_entries_are_listed_and_no_mistake(store):
    found = unchecked()
    assert found
    assert all(each.kind == "unchecked" and each.subject.partition(":")[0] in {"ac", "in"} for each in found)
    assert not {each.subject for each in check(store)} & {each.subject for each in found}


def test_findings_come_sorted(store):
    change(store, CHANGES["quote"][0])
    change(store, CHANGES["no run"][0])
    assert list(check(store)) == sorted(check(store))


def test_a_damaged_database_is_an_input_error(tmp_path):
    with open_store(tmp_path / "store") as opened:
        fill(opened, FIRST)
    for table in (tmp_path / "store" / "graph").glob("*.sst"):
        content = bytearray(table.read_bytes())
        content[len(content) // 8 : len(content) // 2] = bytes(len(content) // 2 - len(content) // 8)
        table.write_bytes(bytes(content))
    with pytest.raises(InputError, match="damaged") as error, open_store(tmp_path / "store", read_only=True) as opened:
        check(opened)
    assert "\n" not in str(error.value)


def test_the_gold_model_breaks_no_rule(shared, tmp_path):
    turtle = b"\n".join((shared / "ontology" / name).read_bytes() for name in ("seeds_gold.ttl", "registry.ttl", "vocab.ttl"))
    with open_store(tmp_path / "store") as opened:
        opened.put_graph("registry", turtle)
        assert [found for found in check(opened) if found.kind == "rule"] == []
