"""Words of each language: one module per language, found by its code."""

from functools import cache
from importlib import import_module

from extractor.errors import ExtractorError
from extractor.factsheet import LANGUAGES
from extractor.languages.lexicon import Lexicon

__all__ = ["LANGUAGES", "Lexicon", "lexicon"]


@cache
def lexicon(language: str) -> Lexicon:
    """Return the words of `language` (a code such as "sv"); its module is imported on first use.

    Raises ExtractorError for a language that has no module.
    """
    if language not in LANGUAGES:
        raise ExtractorError(f"there is no language {language!r}: choose one of {', '.join(LANGUAGES)}")
    words: Lexicon = import_module(f"extractor.languages.{language}").LEXICON
    return words
