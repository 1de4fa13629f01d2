"""The lexicon: the tables of words beside this file, which a linguist can edit, as typed records read on first use."""

from __future__ import annotations

from .frames import (
    MEANT,
    SAID,
    NounFrame,
    VerbFrame,
    adjectives,
    idioms,
    light_verbs,
    neutral_verbs,
    nouns,
    open_verbs,
    partings,
    unwilled_verbs,
    verbs,
)
from .holders import accusations, ambiguous_surnames, bearers, group_nouns, ideas, name_cues, office_nouns, quantities
from .judging import (
    bad_things,
    effects,
    epithets,
    expectations,
    fates,
    feelings,
    firm_verdicts,
    good_things,
    judgements,
    needs,
    outcomes,
    verdicts,
)
from .matters import act_nouns, deed_nouns, deviations, intention_nouns, law_nouns, policy_nouns
from .rows import SIGNS, Row, rows
from .stand_ins import StandIn, stand_ins
from .telling import hedges, speech_verbs
from .word_sets import WordSet

__all__ = [
    "MEANT",
    "SAID",
    "SIGNS",
    "NounFrame",
    "Row",
    "StandIn",
    "VerbFrame",
    "WordSet",
    "accusations",
    "act_nouns",
    "adjectives",
    "ambiguous_surnames",
    "bad_things",
    "bearers",
    "deed_nouns",
    "deviations",
    "effects",
    "epithets",
    "expectations",
    "fates",
    "feelings",
    "firm_verdicts",
    "good_things",
    "group_nouns",
    "hedges",
    "ideas",
    "idioms",
    "intention_nouns",
    "judgements",
    "law_nouns",
    "light_verbs",
    "name_cues",
    "needs",
    "neutral_verbs",
    "nouns",
    "office_nouns",
    "open_verbs",
    "outcomes",
    "partings",
    "policy_nouns",
    "quantities",
    "rows",
    "speech_verbs",
    "stand_ins",
    "unwilled_verbs",
    "verbs",
    "verdicts",
]
