"""Which language is each part of a text in?"""

from dataclasses import dataclass

from extractor.factsheet import Language


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of paragraphs in one language, by offsets into the text."""

    start: int
    end: int
    language: Language


@dataclass(frozen=True, slots=True)
class Route:
    """The language of a text and of its parts; `language` is None when it is none of the six."""

    language: Language | None
    segments: tuple[Segment, ...]
    detected: str  # what was found instead, for the reject: "uk", "unknown"


def route(text: str, hint: Language | None = None) -> Route:
    """Return the languages of `text`, paragraph by paragraph; a `hint` settles the main one."""
    language: Language = hint or "en"
    return Route(language, (Segment(0, len(text), language),), language)
