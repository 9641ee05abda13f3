"""What a recognizer finds: names of people, places and organizations, each with how sure it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

Kind = Literal["PER", "LOC", "ORG"]


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in a text: offsets of characters, what it names, and the probability of both (0–1)."""

    start: int
    end: int
    kind: Kind
    confidence: float


class Recognizer(Protocol):
    """Anything that finds names in the sentences of a text."""

    def find(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Entity]:
        """Return the names in the `sentences` (start, end) of `text`, in order; none overlap."""
        ...
