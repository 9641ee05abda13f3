"""Reads news about administrative reform in six languages into facts, each with the quote that proves it.

>>> from extractor import extract
>>> sheet = extract("By 2025, at least 90% of files are to be submitted online.")
>>> sheet.percentages[0].surface
'90%'
"""

from typing import TYPE_CHECKING, Any

from extractor.errors import ExtractorError
from extractor.factsheet import Article, FactSheet, Reject

if TYPE_CHECKING:
    from extractor.pipeline import Extractor, load

__all__ = ["Article", "Extractor", "ExtractorError", "FactSheet", "Reject", "extract", "load"]


def extract(text: str, *, published: str | None = None, language: str | None = None) -> FactSheet:
    """Return the facts of `text`; `published` (YYYY-MM-DD) anchors dates without a year, `language` skips detection.

    Raises ExtractorError if there is no text or it is written in none of the six languages.
    """
    article = Article.model_validate({"id": "text", "text": text, "published": published, "language": language})
    return _default_extractor().extract(article)


def _default_extractor() -> "Extractor":
    from extractor.pipeline import default_extractor

    return default_extractor()


def __getattr__(name: str) -> Any:
    if name in {"Extractor", "load"}:
        from extractor import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
