"""An article as a page shows it: its text in pieces, each with what it was read as."""

import json
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

Span = tuple[int, int]

NOTHING = (0, 0, None, None, None)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same mentions; `kinds` are CSS classes, `title` and `link` those of the innermost."""

    text: str
    kinds: str = ""
    title: str | None = None
    link: str | None = None
    anchor: str | None = None


def pieces(text: str, mentions: Sequence[dict[str, Any]], marked: Mapping[str, Sequence[Span]]) -> Iterator[Piece]:
    """Yield `text` cut at the borders of `mentions` and of the spans that are `marked`, by class.

    Mentions are rows with start, end, kind, label and link. Put together, the pieces are the text, character for
    character. The first piece of class "figure" has an anchor.
    """
    spans = [(m["start"], m["end"], m["kind"], m["label"], m["link"]) for m in mentions]
    spans += [(start, end, name, None, None) for name, found in marked.items() for start, end in found]
    borders = sorted({0, len(text), *(border for span in spans for border in span[:2] if border <= len(text))})
    opening = deque(sorted(spans, key=lambda span: (span[0], -span[1])))
    active: list[tuple[Any, ...]] = []
    anchored = False
    for start, end in pairwise(borders):
        active = [span for span in active if span[1] > start]
        while opening and opening[0][0] <= start:
            span = opening.popleft()
            if span[1] > start:
                active.append(span)
        kinds = [span[2] for span in active]
        named = sorted((span for span in active if span[3]), key=lambda span: span[1] - span[0])
        _, _, kind, label, link = named[0] if named else NOTHING
        first = not anchored and "figure" in kinds
        anchored = anchored or first
        yield Piece(
            text[start:end],
            " ".join(dict.fromkeys(kinds)),
            f"{kind}: {label}" if label else None,
            link,
            "figure" if first else None,
        )


def spans_of(checks: Sequence[dict[str, Any]]) -> list[Span]:
    """Return the spans that failed checks compared."""
    return [(start, end) for check in checks if not check["ok"] for start, end in json.loads(check["spans"] or "[]")]
