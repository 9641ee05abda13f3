"""Articles as a spaCy DocBin: what was read is in span groups, to train or to correct a model with."""

from collections.abc import Iterable
from typing import IO

from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from extractor.exports.mentions import KINDS, Annotated, Mention
from extractor.tokenization import blank, tokenize

ATTRIBUTES = ["ORTH", "SPACY", "LANG"]


def write_docbin(articles: Iterable[Annotated], output: IO[bytes]) -> None:
    """Write `articles` as one DocBin.

    Each doc has a span group per kind, with labels such as area, body or percentage; where a mention begins or ends
    within a token the span has the whole token. `doc.user_data` has the exact offsets and all fields under "mentions",
    and under "article" where the text is from.
    """
    docs = DocBin(attrs=ATTRIBUTES, store_user_data=True)
    pipelines: dict[str, Language] = {}
    for each in articles:
        language = each.article["language"]
        if language not in pipelines:
            pipelines[language] = blank(language)
        doc = tokenize(pipelines[language], each.article["text"])
        for kind in KINDS:
            spans = [_span(doc, mention) for mention in each.mentions if mention.kind == kind]
            doc.spans[kind] = [span for span in spans if span is not None]
        doc.user_data["article"] = {name: value for name, value in each.article.items() if name != "text"}
        doc.user_data["mentions"] = [
            {"type": mention.kind, "start": mention.start, "end": mention.end, **mention.fields}
            for mention in each.mentions
        ]
        docs.add(doc)
    output.write(docs.to_bytes())


def _span(doc: Doc, mention: Mention) -> Span | None:
    label = mention.fields.get("unit_kind", mention.kind)
    return doc.char_span(mention.start, mention.end, label=label, alignment_mode="expand")
