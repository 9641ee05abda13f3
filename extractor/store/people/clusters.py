"""Who hangs together with whom: the strictest links first, none where they would make two people one."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from extractor.store.people.rules import ORDER, Appearance, Link
from extractor.store.people.spellings import fit, is_short

Cluster = frozenset[int]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of some appearances.

    `joined` and `apart` are pairs that somebody decided on, whatever the rules say;
    `known` are clusters made before, of which no two may become one.
    """

    appearances: Mapping[int, Appearance]
    links: Collection[Link]
    joined: Collection[tuple[int, int]] = ()
    apart: Collection[tuple[int, int]] = ()
    known: Collection[Cluster] = ()


@dataclass(slots=True)
class _Forest:
    evidence: Evidence
    of: dict[int, Cluster]
    linked: set[frozenset[int]]
    apart: set[frozenset[int]]
    forced: set[int] = field(default_factory=set)

    def merge(self, clusters: Iterable[Cluster]) -> None:
        merged = frozenset[int]().union(*clusters)
        self.of.update(dict.fromkeys(merged, merged))

    def conflict(self, one: Cluster, other: Cluster) -> bool:
        """Whether two clusters cannot be one person: by decision, or since two of their names do not fit."""
        if sum(not known.isdisjoint(one | other) for known in self.evidence.known) > 1:
            return True
        pairs = [(a, b) for a in one for b in other]
        if any(frozenset(pair) in self.apart for pair in pairs):
            return True
        # What somebody joined by hand may be spelled in ways that do not fit: then one of them is enough.
        enough = any if (one | other) & self.forced else all
        return not enough(self._fits(a, b) for a, b in pairs)

    def _fits(self, one: int, other: int) -> bool:
        names = self.evidence.appearances[one].name, self.evidence.appearances[other].name
        return frozenset((one, other)) in self.linked or fit(*names) or any(map(is_short, names))


def clusters(evidence: Evidence) -> set[Cluster]:
    """Return the appearances of each person; the same for the same evidence, in whatever order it is given."""
    forest = _Forest(
        evidence,
        {one: frozenset((one,)) for one in evidence.appearances},
        {frozenset((link.one, link.other)) for link in evidence.links},
        set(map(frozenset, evidence.apart)),
    )
    for known in evidence.known:
        forest.merge([known])
    for pair in evidence.joined:
        forest.merge(forest.of[one] for one in pair)
        forest.forced.update(pair)
    for rule in sorted({link.rule for link in evidence.links}, key=ORDER.__getitem__):
        _merge(forest, [link for link in evidence.links if link.rule == rule])
    return set(forest.of.values())


def _merge(forest: _Forest, links: Iterable[Link]) -> None:
    """Merge what links of one rule join, but no cluster that they could join to either of two people."""
    neighbours: dict[Cluster, set[Cluster]] = {}
    for link in links:
        one, other = forest.of[link.one], forest.of[link.other]
        if one != other and not forest.conflict(one, other):
            neighbours.setdefault(one, set()).add(other)
            neighbours.setdefault(other, set()).add(one)
    doubtful = {
        one for one, others in neighbours.items() if any(forest.conflict(*two) for two in combinations(others, 2))
    }
    for group in _components({one: others - doubtful for one, others in neighbours.items() if one not in doubtful}):
        if not any(forest.conflict(*two) for two in combinations(group, 2)):
            forest.merge(group)


def _components(neighbours: Mapping[Cluster, Collection[Cluster]]) -> list[set[Cluster]]:
    groups: list[set[Cluster]] = []
    seen: set[Cluster] = set()
    for start in neighbours:
        if start in seen:
            continue
        group, waiting = {start}, [start]
        while waiting:
            new = set(neighbours[waiting.pop()]) - group
            group |= new
            waiting += new
        seen |= group
        groups.append(group)
    return groups
