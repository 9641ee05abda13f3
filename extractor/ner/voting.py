"""One name, one kind: what an article as a whole says that a name is."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractor.ner.entities import Entity, Kind


def vote(text: str, entities: Sequence[Entity]) -> list[Entity]:
    """Return `entities` of one article, each name being what its mentions, by their confidence, are most of all.

    A mention that is outvoted is as sure as the part of the votes that its new kind has.
    """
    votes: dict[str, dict[Kind, float]] = defaultdict(lambda: defaultdict(float))
    for entity in entities:
        votes[_key(text, entity)][entity.kind] += entity.confidence
    return [_decided(entity, votes[_key(text, entity)]) for entity in entities]


def _decided(entity: Entity, votes: dict[Kind, float]) -> Entity:
    kind = max(votes, key=lambda each: votes[each])
    if kind == entity.kind:
        return entity
    return replace(entity, kind=kind, confidence=votes[kind] / sum(votes.values()))


def _key(text: str, entity: Entity) -> str:
    return text[entity.start : entity.end].casefold()


def without_overlaps(entities: Iterable[Entity]) -> list[Entity]:
    """Return `entities` in order; of two that overlap the surer one is kept."""
    kept: list[Entity] = []
    for entity in sorted(entities, key=lambda one: -one.confidence):
        if all(entity.end <= other.start or other.end <= entity.start for other in kept):
            kept.append(entity)
    return sorted(kept, key=lambda one: one.start)
