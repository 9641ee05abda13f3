"""Recognizers of names, by the text that chooses one: `none`, `accurate`, `onnx:FOLDER`, `transformers:NAME`, …."""

from collections.abc import Sequence
from functools import cache

from extractor import extras
from extractor.errors import ExtractorError
from extractor.ner.entities import Entity, Recognizer

NONE = "none"
PACKAGED = ("accurate",)
HELP = "none, accurate, onnx:FOLDER, transformers:NAME_OR_FOLDER or spacy:NAME"

__all__ = ["HELP", "NONE", "Entity", "Recognizer", "load_recognizer"]


@cache
def load_recognizer(choice: str) -> Recognizer:
    """Return the recognizer that `choice` names; it is loaded once in a process.

    Raises ExtractorError if there is none of that name, or a package is missing that it needs.
    """
    if choice == NONE:
        return Nobody()
    kind, _, name = choice.partition(":")
    if kind == "onnx" and name:
        found: Recognizer = extras.module("extractor.ner.tagger", extra="ner").open_tagger(name)
    elif choice in PACKAGED:
        found = extras.module("extractor.ner.tagger", extra="ner").packaged_tagger(choice)
    elif kind == "transformers" and name:
        found = extras.module("extractor.ner.hub", extra="transformers").HubTagger(name)
    elif kind == "spacy" and name:
        found = extras.module("extractor.ner.pipelines", extra="ner").SpacyTagger(name)
    else:
        raise ExtractorError(f"--ner {choice}: choose {HELP}")
    return found


class Nobody:
    """The recognizer that finds nothing: rules and gazetteer are alone."""

    def find(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Entity]:
        """Return no names."""
        return []
