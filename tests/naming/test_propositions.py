"""The policy ideas: each is one normative sentence, and its phrases mean it and never its opposite."""

from __future__ import annotations

import pytest

from ontology.phrases import matches, requirements, words
from ontology.registry import registry
from ontology.terms import iri, local_name

SEEDS = {
    *("mandatory-prerelease-review", "blanket-mandate", "targeted-rules", "compute-thresholds", "strict-oversight"),
    *("federal-oversight-framework", "compelled-transparency", "industry-led-safety", "permissionless-innovation", "deregulation"),
    *("comprehensive-regulation", "post-deployment-monitoring", "infrastructure-security", "state-safety-laws", "stakeholder-consultation"),
}
TOO_COMMON = {
    "ai",
    "regulation",
    "rule",
    "law",
    "safety",
    "model",
    "oversight",
    "standard",
    "innovation",
    "government",
    "state",
    "federal",
    "policy",
}


def meant(text: str) -> str | None:
    """The proposition with the most demanding phrase in lemmas given as text."""
    found = words(text.split())
    best: tuple[int, str] | None = None
    for entry in registry().propositions.values():
        if found & entry.unless:
            continue
        for phrase in entry.phrases:
            if matches(phrase, found) and (best is None or len(requirements(phrase)) > best[0]):
                best = (len(requirements(phrase)), local_name(entry.iri))
    return best[1] if best else None


def test_there_are_enough_and_the_first_fifteen_keep_their_ids():
    known = {local_name(each) for each in registry().propositions}
    assert known >= SEEDS
    assert len(known) >= 60


@pytest.mark.parametrize("entry", list(registry().propositions.values()), ids=lambda entry: local_name(entry.iri))
def test_a_proposition_is_one_normative_sentence_with_precise_phrases(entry):
    assert entry.name.count(" should ") == 1
    assert entry.name[0].isupper()
    assert entry.name.endswith(".")
    assert entry.name.count(".") == 1 + entry.name.count("U.S")
    assert entry.label != entry.name
    assert entry.phrases
    assert len(set(entry.phrases)) == len(entry.phrases)
    for phrase in entry.phrases:
        slots = requirements(phrase)
        assert len(slots) > 1 or not slots[0] & TOO_COMMON, phrase
    assert not entry.unless & {word for phrase in entry.phrases if len(requirements(phrase)) == 1 for word in requirements(phrase)[0]}
    assert entry.iri not in (*entry.specializes, *entry.conflicts)
    assert not set(entry.specializes) & set(entry.conflicts)


def test_labels_and_sentences_are_all_different():
    entries = registry().propositions.values()
    assert len({entry.label for entry in entries}) == len({entry.name for entry in entries}) == len(entries)


def test_specialization_has_no_circle():
    known = registry().propositions
    for start in known:
        seen, open_ends = set(), list(known[start].specializes)
        while open_ends:
            each = open_ends.pop()
            assert each != start
            if each not in seen:
                seen.add(each)
                open_ends += known[each].specializes


@pytest.mark.parametrize(
    ("lemmas", "proposition"),
    [
        ("mandatory security review of new model before release", "mandatory-prerelease-review"),
        ("pre - release mandate", "mandatory-prerelease-review"),
        ("blanket mandate", "blanket-mandate"),
        ("narrowly tailor rule", None),
        ("narrow rule for frontier model", "targeted-rules"),
        ("a compute threshold of 10^26 flop", "compute-thresholds"),
        ("heavy - handed regulation", "strict-oversight"),
        ("federal oversight of ai", "federal-oversight-framework"),
        ("voluntary commitment by company", "industry-led-safety"),
        ("permissionless innovation", "permissionless-innovation"),
        ("comprehensive ai legislation", "comprehensive-regulation"),
        ("state ai law", "state-safety-laws"),
        ("state artificial intelligence law", "state-safety-laws"),
        ("federal preemption of state ai law", "federal-preemption"),
        ("block state from regulate ai", "federal-preemption"),
        ("a ten - year moratorium on state ai law", "state-law-moratorium"),
        ("a moratorium on state ai regulation", "state-law-moratorium"),
        ("a single national standard for ai", "national-standard"),
        ("licensing of frontier model", "frontier-licensing"),
        ("a license requirement for open - source model", "open-weight-restrictions"),
        ("open - source ai", "open-weights"),
        ("open source model", "open-weights"),
        ("restriction on open - weight model", "open-weight-restrictions"),
        ("an exemption for open - source model", "open-source-exemption"),
        ("export control on advanced chip", "chip-export-controls"),
        ("the sale of h20 chip to china", "chip-sales"),
        ("ease export control on chip", "chip-sales"),
        ("third - party audit", "third-party-audits"),
        ("whistleblower protection", "whistleblower-protection"),
        ("liability for developer", "developer-liability"),
        ("a liability shield for ai company", "liability-safe-harbor"),
        ("a pause on giant ai experiment", "pause-ai"),
        ("a delay of the eu ai act", "eu-delay"),
        ("a moratorium on data center", "data-center-limits"),
        ("faster permitting for data center", "data-center-permitting"),
        ("watermark of ai - generate content", "synthetic-content-labels"),
        ("a ban on companion chatbot for minor", "chatbot-minor-limits"),
        ("age verification for ai companion", "chatbot-minor-limits"),
        ("training on copyright work as fair use", "training-fair-use"),
        ("compensation for artist whose work train model", "copyright-licensing"),
        ("a ban on facial recognition", "facial-recognition-limits"),
        ("a private right of action", "private-right-of-action"),
        ("regulatory sandbox", "regulatory-sandbox"),
        ("an international treaty on ai", "international-treaty"),
        ("ai literacy in school", "ai-education"),
        ("a kill switch", "kill-switch"),
        ("woke ai in government", None),
        ("algorithmic discrimination", None),
        ("fully autonomous weapon", None),
        ("election deepfake", None),
        ("patchwork of state ai law", None),
        ("train on work without consent", None),
        ("license health professional", None),
        ("law against algorithmic discrimination", "algorithmic-discrimination-rules"),
        ("responsible use of ai", "responsible-ai"),
        ("regulation of ai", "ai-regulation"),
        ("the regulation", None),
        ("ai", None),
        ("the model", None),
        ("safety", None),
        ("a new product", None),
        ("state law", None),
        ("open letter", None),
    ],
)
def test_a_phrase_means_its_idea_and_not_the_opposite(lemmas, proposition):
    assert meant(lemmas) == proposition


def test_every_phrase_finds_its_own_idea():
    known = registry().propositions[iri("pr:federal-preemption")]
    assert matches("preempt|preemption state law", words(["preemption", "of", "state", "law"]))
    assert not matches("preempt|preemption state law", words(["state", "law"]))
    assert not matches("ai|model ai|model", words(["ai"])), "one word does not meet two requirements"
    assert known.conflicts


@pytest.mark.parametrize("phrase", ["", "AI", "two  spaces", " ai", "ai |model", "ai|", "|ai", "a;b"])
def test_a_phrase_outside_the_notation_is_refused(phrase):
    with pytest.raises(ValueError, match="phrase"):
        requirements(phrase)
