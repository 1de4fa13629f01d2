"""Groups beside those whom they name: in "major donors such as Acme back it" the side is Acme's, and "major donors" says nobody else's."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from ingest.lexicon import group_nouns

if TYPE_CHECKING:
    from ontology.model import Statement

NAMING = re.compile(r"(?: [^,;.:]{1,60})?,? (?:including|such as|like|among them|namely)(?: [^,;.:]+)? ", re.DOTALL)
SUCH = " such"
COUNTED = re.compile(r"\d| of ")


def without_groups(told: Collection[Statement], text: str) -> Iterator[Statement]:
    """The statements without those of a bare group whose example takes the same side in the same sentence.

    A group that is counted ("40 attorneys general, including Ohio's") or joined ("a coalition") says more than its example and stays.
    """
    for one in told:
        if not any(_is_example(other, one, text) for other in told):
            yield one


def _is_example(one: Statement, group: Statement, text: str) -> bool:
    """True for the first of those by whom the group is exemplified."""
    if one.actor_text is None or group.actor_text is None or not _is_bare(group):
        return False
    same = (one.target, one.stance) == (group.target, group.stance) and one.sentence.start == group.sentence.start
    end = group.actor_text.end - len(SUCH) * group.actor_text.text.endswith(SUCH)  # "| companies such | as Acme"
    between = text[end : one.actor_text.start]
    return same and one.actor.name[:1].isupper() and NAMING.fullmatch(between) is not None


def _is_bare(group: Statement) -> bool:
    """True for several who are neither named nor counted."""
    words = group.actor.name.removesuffix(SUCH).split()
    one = words[0].lower() if len(words) == 1 else ""  # "Groups" and "Companies" where a sentence begins
    lone = one.removesuffix("s") in group_nouns() or f"{one.removesuffix('ies')}y" in group_nouns()
    plural = bool(words) and words[-1].endswith("s") and (lone or words[-1].islower())
    return plural and COUNTED.search(" ".join(words)) is None
