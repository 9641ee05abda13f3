"""Recognizers of names, by the text that chooses one: `none`, `fast`, `accurate`, `onnx:FOLDER`, …."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from extractor import extras
from extractor.errors import ExtractorError
from extractor.ner.entities import Entity, Recognizer

NONE = "none"
DEFAULT = "fast"
PACKAGED = ("fast", "accurate")
HELP = "none, fast, accurate, onnx:FOLDER, transformers:NAME_OR_FOLDER or spacy:NAME"

__all__ = ["DEFAULT", "HELP", "NONE", "Entity", "Recognizer", "check", "load_recognizer"]


@cache
def load_recognizer(choice: str) -> Recognizer:
    """Return the recognizer that `choice` names; it is loaded once in a process.

    Raises ExtractorError if there is none of that name, or a package is missing that it needs.
    """
    if choice == NONE:
        return Nobody()
    kind, _, name = choice.partition(":")
    if choice in PACKAGED:
        found: Recognizer = import_module("extractor.ner.tagger").packaged_tagger(choice)
    elif kind == "onnx" and name:
        found = import_module("extractor.ner.tagger").open_tagger(name)
    elif kind == "transformers" and name:
        found = extras.module("extractor.ner.hub", extra="transformers").HubTagger(name)
    elif kind == "spacy" and name:
        found = import_module("extractor.ner.pipelines").SpacyTagger(name)
    else:
        raise ExtractorError(f"--ner {choice}: choose {HELP}")
    return found


def check(choice: str) -> None:
    """Raise ExtractorError if `choice` names no recognizer; those of this package are not loaded for that."""
    if choice not in PACKAGED:
        load_recognizer(choice)


class Nobody:
    """The recognizer that finds nothing: rules and gazetteer are alone."""

    def find(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Entity]:
        """Return no names."""
        return []
