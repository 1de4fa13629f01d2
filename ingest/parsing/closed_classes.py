"""Tags and words of closed classes that several rules ask for: finite verbs, plural nouns, "we" and "I", the days of the week.

Words that a linguist could add to are no closed class: they stand in the lexicon.
"""

from __future__ import annotations

FINITE = frozenset({"MD", "VBD", "VBP", "VBZ"})
INFLECTED = frozenset({"VBD", "VBP", "VBZ"})  # finite, and no "would" or "may"
PRESENT = frozenset({"VBP", "VBZ"})
PLURAL = frozenset({"NNPS", "NNS"})
COMPARATIVE = frozenset({"JJR", "RBR"})
NOMINAL = frozenset({"NOUN", "PRON", "PROPN"})
NAMING = frozenset({"ADJ", "NOUN", "NUM", "PROPN"})  # of the words that tell one thing from another

WE = frozenset({"i", "we"})
FIRST_PERSON = frozenset({"i", "my", "our", "us", "we"})
WHO = frozenset({"which", "who"})
TAKING_UP = frozenset({"that", "the", "this"})  # "| this | letter", of which was told before
HARDLY_ANY = frozenset({"little", "no", "scant", "zero"})
ABLE = frozenset({"ca", "can", "could"})  # "ca" is the first half of "can't"
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())

DASHES = frozenset({"-", "–", "—"})
JOINTS = frozenset({"&", ",", "and"})  # of a row of names
