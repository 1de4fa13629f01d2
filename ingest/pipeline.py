"""The one place that loads spaCy: the shipped English pipeline, or any installed one with a parser."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from ingest.lexicon import verbs
from ontology.errors import InputError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.lookups import Lookups

TITLES = ("Reps.", "Sens.", "Govs.", "Dels.", "Lt.", "Ald.", "Asm.")  # "Rep." the tokenizer knows
# Verbs to which the lemmatizer would give the forms of "axe", "hate", "hope", "lambaste", "rate".
MISLEADING = frozenset({"ax", "hat", "hop", "lambast", "rat", "snip", "wag"})
DOUBLED = {"gutted": "gut", "gutting": "gut"}
LETTERED = r"(?<=\d[A-Z])\."  # "amendment 49F." ends a sentence


@cache
def load(model: str | None = None) -> Language:
    """The pipeline named `model` (an installed package or a path), or the shipped one.

    Raises InputError if it cannot be loaded or has no parser, tagger or lemmatizer.
    """
    import spacy
    from spacy.util import compile_suffix_regex

    if model is None:
        with as_file(files("ingest").joinpath("model")) as path:
            nlp = spacy.load(path)
        for title in TITLES:
            nlp.tokenizer.add_special_case(title, [{"ORTH": title}])  # type: ignore[union-attr]
        suffixes = compile_suffix_regex([*(nlp.Defaults.suffixes or ()), LETTERED])
        nlp.tokenizer.suffix_search = suffixes.search  # type: ignore[union-attr]
        _mend(nlp.get_pipe("lemmatizer").lookups)  # type: ignore[attr-defined]
        return nlp
    try:
        nlp = spacy.load(model)
    except (OSError, ValueError, ImportError) as problem:
        raise InputError(
            f"--model {model!r} cannot be loaded as a spaCy pipeline; install it whole, or leave --model out for the shipped one"
        ) from problem
    missing = [name for name in ("parser", "lemmatizer") if not _provides(nlp, name)]
    if missing:
        raise InputError(f"--model {model!r} has no {' and no '.join(missing)}; choose a pipeline that parses English sentences")
    return nlp


def _mend(tables: Lookups) -> None:
    """Tell the lemmatizer of the lexicon's verbs, leave out misleading ones, and let a verb in -ed or -s be its own lemma ("they | pass").

    Of a form that it does not know it makes a verb that nobody uses ("watermarke"), and of what it does not take for a base form it cuts
    such an ending off, known verb or not ("nee", "pas").
    """
    known, exceptions = tables.get_table("lemma_index"), tables.get_table("lemma_exc")["verb"]
    own = (verb for verb in verbs() if verb.isalpha())
    known["verb"] = [verb for verb in dict.fromkeys([*known["verb"], *own]) if verb not in MISLEADING]
    exceptions.update({form: [verb] for form, verb in DOUBLED.items()})
    listed, rules = set(known["verb"]), tables.get_table("lemma_rules")["verb"]
    for verb in listed:
        cut = {verb.removesuffix(old) + new for old, new in rules if verb.endswith(old)}
        if cut and not cut & listed:
            exceptions.setdefault(verb, [verb])


def _provides(nlp: Language, component: str) -> bool:
    factories = {nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    return any(component in factory for factory in factories)


def name_of(nlp: Language) -> str:
    """Language, name and version of a pipeline, to be stored with what it read ("en_stancegraph 0.1.0")."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
