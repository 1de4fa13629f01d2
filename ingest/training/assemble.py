"""From training's best checkpoint to the folder that is shipped: rule lemmatizer, description, licenses, no word too many."""

from __future__ import annotations

import shutil
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy

from ingest.training.strings import prune
from ontology.errors import InputError

if TYPE_CHECKING:
    from spacy.lookups import Lookups

META: dict[str, Any] = {
    "name": "aipolicy_ud_sm",
    "version": "0.2.0",
    "description": "Small English UD pipeline taught on UD_English-EWT, freely licensed GUM documents and a larger parser's own sentences",
    "license": "CC BY-SA 4.0",
    "sources": [
        {
            "name": "UD_English-EWT r2.16",
            "license": "CC BY-SA 4.0",
            "author": "Silveira et al.",
            "url": "https://github.com/UniversalDependencies/UD_English-EWT",
        },
        {
            "name": "GUM v11 (academic, bio, court, interview, news, speech, textbook, vlog, voyage documents only)",
            "license": "annotations CC BY 4.0; texts CC BY / CC BY-SA / PD",
            "author": "Zeldes et al.",
            "url": "https://gucorpling.org/gum/",
        },
        {
            "name": "own sentences (ingest/training/stances/sentences), parsed by all-MiniLM-L6-v2 taught on these treebanks",
            "license": "CC BY 4.0; weights Apache-2.0",
            "author": "Stancegraph; Wang et al.",
            "url": "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2",
        },
        {
            "name": "WordNet 3.0 via spacy-lookups-data (lemma tables)",
            "license": "WordNet 3.0 licence (BSD-like); MIT",
            "author": "Princeton University",
            "url": "https://wordnet.princeton.edu",
        },
    ],
}
PLACES = ("train", "dev", "tokenizer", "first")
LEGAL = ("LICENSE", "ATTRIBUTION.md")


def assemble(trained: Path, out: Path, lookups: Lookups) -> None:
    """Write the pipeline to ship to the folder `out`, which must not hold anything yet; InputError if it does."""
    if out.exists() and any(out.iterdir()):
        raise InputError(f"{out} is not empty; name another folder")
    nlp = spacy.load(trained)
    lemmatizer: Any = nlp.add_pipe("lemmatizer", config={"mode": "rule"}, after="morphologizer")
    lemmatizer.initialize(lookups=lookups)
    nlp.meta.update(META)
    nlp.config["paths"].update(dict.fromkeys(PLACES))
    nlp.config["initialize"]["before_init"] = None
    nlp.config["corpora"].get("train", {})["augmenter"] = None
    nlp.to_disk(out)
    prune(out)
    with as_file(files("ingest").joinpath("model")) as shipped:
        for name in LEGAL:
            shutil.copyfile(shipped / name, out / name)
