"""Who hangs together with whom: the strictest links first, none where they would make two people one."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, combinations_with_replacement, product

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
    number: dict[int, int]  # of an appearance, its cluster made before
    forced: set[int] = field(default_factory=set)
    _names: dict[Cluster, frozenset[str]] = field(default_factory=dict)

    def merge(self, clusters: Iterable[Cluster]) -> None:
        merged = frozenset[int]().union(*clusters)
        self.of.update(dict.fromkeys(merged, merged))

    def conflict(self, one: Cluster, other: Cluster) -> bool:
        """Whether two clusters cannot be one person: by decision, or since two of their names do not fit."""
        if len(self.known(one) | self.known(other)) > 1:
            return True
        if self.apart and any(frozenset(pair) in self.apart for pair in product(one, other)):
            return True
        if _fitting(self.names(one), self.names(other)):
            return False
        # What somebody joined by hand may be spelled in ways that do not fit: then one of them is enough.
        enough = any if (one | other) & self.forced else all
        return not enough(self._fits(a, b) for a, b in product(one, other))

    def clash(self, found: Collection[Cluster]) -> bool:
        """Whether any two of `found` conflict; a story repeats its people, so names are compared once."""
        if len(found) > 1 and len(frozenset[int]().union(*map(self.known, found))) > 1:
            return True
        if self.apart or self.forced:
            return any(self.conflict(*two) for two in combinations(found, 2))
        named: dict[frozenset[str], list[Cluster]] = {}
        for each in found:
            named.setdefault(self.names(each), []).append(each)
        pairs = combinations_with_replacement(named.items(), 2)
        doubtful = ((ones, others) for (a, ones), (b, others) in pairs if not _fitting(a, b))
        return any(one != other and self.conflict(one, other) for two in doubtful for one, other in product(*two))

    def known(self, cluster: Cluster) -> frozenset[int]:
        """Return which of the clusters made before have a part in `cluster`."""
        return frozenset(self.number[one] for one in cluster if one in self.number)

    def names(self, cluster: Cluster) -> frozenset[str]:
        """Return the names of a cluster."""
        if cluster not in self._names:
            self._names[cluster] = frozenset(self.evidence.appearances[one].name for one in cluster)
        return self._names[cluster]

    def _fits(self, one: int, other: int) -> bool:
        names = self.evidence.appearances[one].name, self.evidence.appearances[other].name
        return frozenset((one, other)) in self.linked or fit(*names) or any(map(is_short, names))


@lru_cache(maxsize=1 << 14)
def _fitting(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether each of some names fits each of others, or one of the two is short."""
    return all(fit(*two) or any(map(is_short, two)) for two in product(some, others))


def clusters(evidence: Evidence) -> set[Cluster]:
    """Return the appearances of each person; the same for the same evidence, in whatever order it is given."""
    forest = _Forest(
        evidence,
        {one: frozenset((one,)) for one in evidence.appearances},
        {frozenset((link.one, link.other)) for link in evidence.links},
        set(map(frozenset, evidence.apart)),
        {one: number for number, known in enumerate(evidence.known) for one in known},
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
    doubtful = {one for one, others in neighbours.items() if forest.clash(others)}
    for group in _components({one: others - doubtful for one, others in neighbours.items() if one not in doubtful}):
        if not forest.clash(group):
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
