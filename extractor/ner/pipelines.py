"""Names by a spaCy pipeline that is installed."""

from collections.abc import Sequence

import spacy

from extractor.errors import ExtractorError
from extractor.ner.entities import Entity
from extractor.ner.kinds import kind_of

CONFIDENCE = 0.8  # spaCy does not say how sure it is


class SpacyTagger:
    """A recognizer (see `entities.Recognizer`); labels that name no people, places or organizations are ignored."""

    def __init__(self, name: str) -> None:
        """Take the name of a package or a folder. Raises ExtractorError if it is none, or finds no names."""
        try:
            self.nlp = spacy.load(name)
        except (OSError, ImportError) as error:
            raise ExtractorError(f"--ner spacy:{name} cannot be loaded: {str(error).splitlines()[0]}") from error
        if not {"ner", "entity_ruler", "span_ruler"} & set(self.nlp.pipe_names):
            raise ExtractorError(f"--ner spacy:{name} has no component that finds names")

    def find(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Entity]:
        """Return the names in the `sentences` (start, end) of `text`; none if the pipeline is of another language."""
        if self.nlp.lang not in {language, "xx"}:
            return []
        found: list[Entity] = []
        docs = self.nlp.pipe(text[start:end] for start, end in sentences)
        for (start, _), doc in zip(sentences, docs, strict=True):
            for span in doc.ents:
                if kind := kind_of(span.label_):
                    found.append(Entity(start + span.start_char, start + span.end_char, kind, CONFIDENCE))
        return found
