"""Tallies go in, the accounts of every pair and name and the triples of the derived graph come out, as lines of N-Quads. Pure functions.

What is derived for one holder and target depends on their own evidence and on that of the administration before, and nothing else: so the
same functions serve the whole store and the few pairs that one document touches (`graph.deriving.incremental`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date

from graph.deriving.derive import Evidence, Succession, pair_changes, pair_positions
from graph.deriving.derived import DERIVED, change_lines, position_lines
from graph.deriving.ledger import name_key, pair_key
from graph.deriving.tally import Pair, Tally, evidence_of, written_names
from graph.rdf.describe import Spelling, description
from ontology.model import Position


@dataclass(frozen=True, slots=True)
class Rules:
    """What the registry decides: terms that ended, who followed whom, who is listed under which name, what has a label (IRIs).

    `edition` differs where one of them does: what was derived by another edition is derived anew.
    """

    ends: Mapping[str, date]
    successions: Mapping[str, Succession]
    listed: Callable[[str], str | None]
    labelled: Collection[str]
    edition: str

    def beside(self, pairs: Iterable[Pair]) -> set[Pair]:
        """The pairs and those of the administrations that came directly after: what a change of evidence may change."""
        followers: dict[str, list[str]] = defaultdict(list)
        for administration, succession in self.successions.items():
            followers[succession.predecessor].append(administration)
        given = set(pairs)
        return given | {(follower, target) for actor, target in given for follower in followers.get(actor, ())}

    def before(self, pairs: Iterable[Pair]) -> set[Pair]:
        """The pairs of the administrations that came directly before."""
        return {(self.successions[actor].predecessor, target) for actor, target in pairs if actor in self.successions}


@dataclass(slots=True)
class Books:
    """The evidence of each pair, a line each, and the spellings of each name, added up."""

    held: dict[Pair, list[str]] = field(default_factory=dict)
    named: dict[str, Counter[Spelling]] = field(default_factory=dict)

    def put_in(self, told: Tally) -> None:
        """Add what a document says."""
        for pair, line in told.held:
            self.held.setdefault(pair, []).append(line)
        for spelling, times in told.named.items():
            if spelling.iri not in self.named:
                self.named[spelling.iri] = Counter()
            self.named[spelling.iri][spelling] += times

    def take_out(self, told: Tally) -> None:
        """Subtract what a document said when it was put in."""
        for pair, line in told.held:
            self.held[pair].remove(line)
        for spelling, times in told.named.items():
            if spelling.iri in self.named:
                self.named[spelling.iri][spelling] -= times

    def accounts(self, pairs: Iterable[Pair]) -> Iterator[tuple[str, str]]:
        """Key and text of the accounts of these pairs and of all names, where there is something in them."""
        yield from ((pair_key(pair), "\n".join(sorted(held))) for pair in pairs if (held := self.held.get(pair)))
        yield from ((name_key(iri), written_names(+counted)) for iri, counted in self.named.items() if +counted)

    def derived(self, rules: Rules, pairs: Set[Pair] | None = None) -> Iterator[str]:
        """The lines of positions and changes of these pairs (None: of all) and the descriptions of all names, many in a text."""
        for pair, held in self.held.items():
            if held and (pairs is None or pair in pairs):
                yield from self._pair_lines(pair, rules)
        for counted in self.named.values():
            if present := +counted:
                yield from (f"{triple} {DERIVED} .\n" for triple in description(present))

    def _pair_lines(self, pair: Pair, rules: Rules) -> Iterator[str]:
        actor, target = pair
        evidence = self._evidence(pair)
        own = pair_positions(actor, target, evidence, rules.ends)
        yield from map(position_lines, own)
        inherited: tuple[Position, ...] = ()
        polity = actor
        if succession := rules.successions.get(actor):
            polity, before = succession.polity, succession.predecessor
            inherited = pair_positions(before, target, self._evidence((before, target)), rules.ends)
        inferred = {each.statement: each.signal for each in evidence if each.inferred}
        yield from map(change_lines, pair_changes(own, polity, inherited, inferred))

    def _evidence(self, pair: Pair) -> list[Evidence]:
        return [*map(evidence_of, self.held.get(pair, ()))]
