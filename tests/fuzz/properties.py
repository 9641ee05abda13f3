"""What holds for every input, whatever it is: no crash, no hang, exact offsets, a valid sheet, the same one again."""

import re
from datetime import date, timedelta
from functools import cache
from itertools import chain
from pathlib import Path

from extractor.factsheet import Article, FactSheet, Mention, Reject
from extractor.pipeline import Extractor, load
from extractor.reading import Input, read
from extractor.spotting import KINDS
from extractor.store import Result, Writer
from tests.linear import grows_linearly

MAX_CHARS = 20_000  # of an article in a file
SURROGATE = re.compile("[\ud800-\udfff]")


@cache
def extractor() -> Extractor:
    """Return the one extractor of this process."""
    return Extractor()


def check_text(text: str, language: str) -> FactSheet | None:
    """Check what the whole pipeline makes of `text`; return its sheet, if it gave one."""
    article = Article.model_validate({"id": "fuzz", "text": text, "published": "2024-05-07", "language": language})
    sheet = extractor().read(article)
    assert extractor().read(article) == sheet, "the same article gave two sheets"
    if isinstance(sheet, Reject):
        assert sheet.reason in {"empty", "language"}, sheet
        return None
    printed = sheet.model_dump_json()
    assert FactSheet.model_validate_json(printed).model_dump_json() == printed, "the sheet is not what it is as JSON"
    check_spans(text, [mention for kind in KINDS for mention in getattr(sheet, kind)])
    for start, end in chain.from_iterable(check.spans for check in sheet.checks):
        assert 0 <= start < end <= len(text), "a check points outside the text"
    return sheet


def check_components(text: str, language: str) -> None:
    """Check what the components find in `text` as it is, unnormalized: a pipeline of another's own has no more."""
    doc = load_once(language)(text)
    for kind in KINDS:
        check_spans(text, getattr(doc._, kind))


def check_spans(text: str, mentions: list[Mention]) -> None:
    """Check that mentions are where they say, and their sentences around them."""
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text), f"outside the text: {mention!r}"
        assert text[mention.start : mention.end] == mention.surface, f"not at its offsets: {mention!r}"
        sentence = getattr(mention, "sentence", None)
        assert sentence is None or sentence[0] <= mention.start < mention.end <= sentence[1], f"outside: {mention!r}"


def check_stored(writer: Writer, text: str, sheet: FactSheet) -> None:
    """Check that the store takes a sheet."""
    [outcome] = writer.write([Result(Article(id="fuzz", text=text), sheet)])
    assert outcome in {"new", "unchanged"}, f"the store has {outcome} it"


def check_file(path: Path) -> int:
    """Check what reading makes of a file; return how many articles and rejects it gave."""
    found = list(read([Input(str(path))], max_chars=MAX_CHARS))
    assert list(read([Input(str(path))], max_chars=MAX_CHARS)) == found, "the same file was read in two ways"
    for item in found:
        if isinstance(item, Reject):
            assert item.detail, "a reject without a reason"
            assert item.reason != "crash", item.detail
            item.model_dump_json().encode()
        else:
            assert item.text.strip(), "an article without text"
            assert len(item.text) <= MAX_CHARS, "an article above the limit"
            assert item.url is None or item.url.startswith(("http://", "https://")), item.url
            assert item.published is None or date.fromisoformat(item.published) <= date.today() + timedelta(1)
            item.model_dump_json().encode()
    return len(found)


def check_growth(piece: str, language: str) -> None:
    """Check that the time for `piece`, repeated, grows with its length alone."""
    article = {"id": "fuzz", "published": "2024-05-07", "language": language}

    def work(text: str) -> object:
        return extractor().read(Article.model_validate({**article, "text": text}))

    assert grows_linearly(work, piece) or grows_linearly(work, piece, length=2_000), "time grows faster than the text"


load_once = cache(load)
