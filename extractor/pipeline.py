"""An article in, a fact sheet out: the one place that strings the steps together."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from spacy.language import Language as Pipeline
from spacy.tokens import Doc

from extractor.boilerplate import boilerplate
from extractor.errors import ExtractorError
from extractor.facts import state
from extractor.facts.explain import Explanation, explain
from extractor.factsheet import Article, Boilerplate, Context, FactSheet, Mention, Reject, Sentence
from extractor.languages import lexicon
from extractor.linking import link
from extractor.ner import DEFAULT, NONE, check
from extractor.normalization import Normalized, normalize
from extractor.publication import publication
from extractor.routing import Segment, route
from extractor.spotting import COMPONENTS, KINDS, bare_doc
from extractor.tokenization import blank


def load(language: str, *, ner: str = DEFAULT) -> Pipeline:
    """Return a spaCy pipeline for `language` with all spotters; mentions are on `doc._.dates`, `doc._.units`, ….

    `ner` chooses the recognizer of names, as `--ner` does. Raises ExtractorError if the language is none of the six, or
    there is no such recognizer.
    """
    nlp = blank(lexicon(language).code)
    for component in COMPONENTS:
        # Registers the factory, which an installation older than the component does not know by its entry points.
        import_module(f"extractor.spotting.{component.removeprefix('reform_')}")
        nlp.add_pipe(component)
    if ner != NONE:
        import_module("extractor.spotting.ner")
        nlp.add_pipe("reform_ner", config={"choice": ner})
    return nlp


class Extractor:
    """Reads articles into fact sheets; pipelines of languages are loaded when first met."""

    def __init__(self, *, ner: str = DEFAULT) -> None:
        """`ner` chooses the recognizer of names that helps the rules: fast, accurate, none, onnx:FOLDER, ….

        Raises ExtractorError if there is no such recognizer.
        """
        self._ner = ner
        check(ner)
        self._pipelines: dict[str, Pipeline] = {}

    def extract(self, article: Article) -> FactSheet:
        """Return the facts of `article`.

        Raises ExtractorError if it has no text or is written in none of the six languages.
        """
        result = self.read(article)
        if isinstance(result, Reject):
            raise ExtractorError(f"article {article.id!r}: {result.detail}")
        return result

    def stream(self, articles: Iterable[Article]) -> Iterator[FactSheet | Reject]:
        """Yield a fact sheet, or the reason why there is none, for each of `articles` in order."""
        return map(self.read, articles)

    def read(self, article: Article) -> FactSheet | Reject:
        """Return the facts of `article`, or why it was rejected."""
        normalized = normalize(article.text)
        linked = self.mentions(article, normalized.text)
        if isinstance(linked, Reject):
            return linked
        return _as_given(state(*linked), article.text, normalized)

    def explain(self, article: Article) -> tuple[FactSheet, tuple[Explanation, ...]] | Reject:
        """Return the facts of `article` and why its percentages measure what they do, or why it was rejected."""
        normalized = normalize(article.text)
        linked = self.mentions(article, normalized.text)
        if isinstance(linked, Reject):
            return linked
        sheet = state(*linked)
        return _as_given(sheet, article.text, normalized), explain(linked[0], sheet)

    def mentions(self, article: Article, text: str) -> tuple[Context, FactSheet] | Reject:
        """Return what `article`, whose normalized text is `text`, mentions; nothing is concluded from it yet."""
        if not text.strip():
            return Reject.of(article, "empty", "there is no text")
        found = route(text, article.language)
        if found.language is None:
            return Reject.of(article, "language", f"written in none of the six languages (found: {found.detected})")
        docs = [(segment, self._doc(text, segment)) for segment in found.segments]
        sheet = FactSheet(id=article.id, language=found.language, **_mentions(docs))
        context = Context(text, _sentences(docs), article.title)
        sheet = sheet.model_copy(update={"boilerplate": boilerplate(context, sheet)})
        day, reason, checks = publication(article, context, sheet)
        sheet = sheet.model_copy(update={"published": day, "published_reason": reason, "checks": checks})
        return context, link(context, sheet)

    def _doc(self, text: str, segment: Segment) -> Doc:
        nlp = self._pipelines.get(segment.language)
        if nlp is None:
            nlp = self._pipelines[segment.language] = load(segment.language, ner=self._ner)
        doc = bare_doc(nlp, text[segment.start : segment.end])
        for _, component in nlp.pipeline:
            doc = component(doc)
        return doc


def _mentions(docs: list[tuple[Segment, Doc]]) -> dict[str, tuple[Mention, ...]]:
    return {
        kind: tuple(_shifted(mention, segment.start) for segment, doc in docs for mention in getattr(doc._, kind))
        for kind in KINDS
    }


def _shifted(mention: Mention, by: int) -> Mention:
    if not by:
        return mention
    moved: dict[str, Any] = {"start": mention.start + by, "end": mention.end + by}
    if span := getattr(mention, "body_span", None):
        moved["body_span"] = (span[0] + by, span[1] + by)
    return mention.model_copy(update=moved)


def _sentences(docs: list[tuple[Segment, Doc]]) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(segment.start + start, segment.start + end, segment.language)
        for segment, doc in docs
        for start, end in doc._.sentence_spans
    )


def _as_given(sheet: FactSheet, text: str, normalized: Normalized) -> FactSheet:
    """Return `sheet` with offsets and surfaces of the text as given."""
    if not normalized.edits:
        return sheet
    mentions = {kind: tuple(_given(mention, text, normalized) for mention in getattr(sheet, kind)) for kind in KINDS}
    checks = tuple(
        check.model_copy(update={"spans": tuple(normalized.given(*span) for span in check.spans)})
        for check in sheet.checks
    )
    lines = tuple(_moved(line, normalized) for line in sheet.boilerplate)
    return sheet.model_copy(update={**mentions, "checks": checks, "boilerplate": lines})


def _moved(line: Boilerplate, normalized: Normalized) -> Boilerplate:
    start, end = normalized.given(line.start, line.end)
    return line.model_copy(update={"start": start, "end": end})


def _given(mention: Mention, text: str, normalized: Normalized) -> Mention:
    start, end = normalized.given(mention.start, mention.end)
    changed: dict[str, Any] = {"start": start, "end": end, "surface": text[start:end]}
    sentence = getattr(mention, "sentence", None)
    if sentence:
        changed["sentence"] = normalized.given(*sentence)
    return mention.model_copy(update=changed)


@cache
def default_extractor() -> Extractor:
    """Return the one extractor behind `extractor.extract`."""
    return Extractor()
