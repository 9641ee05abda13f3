"""Token classification by any model of the hub, or of a folder, that `transformers` can load (extra `transformers`)."""

from collections.abc import Sequence

from transformers import pipeline

from extractor.errors import ExtractorError
from extractor.ner.entities import Entity
from extractor.ner.kinds import kind_of

BATCH = 16  # sentences


class HubTagger:
    """A recognizer (see `entities.Recognizer`); labels that name no people, places or organizations are ignored."""

    def __init__(self, name: str) -> None:
        """Take a name of the hub, downloaded once, or a folder. Raises ExtractorError if it cannot be loaded."""
        try:
            self.tagger = pipeline("token-classification", model=name, aggregation_strategy="first")
        except (OSError, ValueError) as error:
            raise ExtractorError(f"--ner transformers:{name} cannot be loaded: {str(error).splitlines()[0]}") from error

    def find(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Entity]:
        """Return the names in the `sentences` (start, end) of `text`, in order."""
        texts = [text[start:end] for start, end in sentences]
        found: list[Entity] = []
        for (start, _), groups in zip(sentences, self.tagger(texts, batch_size=BATCH), strict=True):
            for group in groups:
                kind = kind_of(group["entity_group"])
                if kind:
                    first, last = _trimmed(text, start + group["start"], start + group["end"])
                    found.append(Entity(first, last, kind, float(group["score"])))
        return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the space that some tokenizers count to the word behind it."""
    while start < end and text[start].isspace():
        start += 1
    return start, end
