"""Lines that a source sets above or below all its articles, known by their repetition.

What one article shows of them is in its fact sheet; that a line is on other pages, too, only the store can know. A line
counts as often as articles of its source print it near their beginning or end, copies of one article once; whichever is
read last, all of them are marked.
"""

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from extractor.store.rows import Values

ENOUGH = 3  # articles of one source, each of another text, that make a line the source's
ABOVE, BELOW = 4, 8  # lines of an article where such lines stand
LONGEST = 500  # characters of such a line
REMEMBERED = 12  # articles of a line that is not known as the source's yet, copies included
KIND, REASON = "repeated", "other articles of this source have it, too"

_LINE = re.compile(r"[^\n]*[^\W_][^\n]*")  # with a letter or digit in it

KNOWN = """
SELECT source_id, source_lines.key, articles FROM json_each(?) AS asked
JOIN source_lines
    ON source_id = json_extract(asked.value, '$[0]') AND source_lines.key = json_extract(asked.value, '$[1]')
"""
REMEMBER = """
INSERT INTO source_lines (source_id, key, articles) VALUES (?, ?, ?)
ON CONFLICT (source_id, key) DO UPDATE SET articles = excluded.articles
"""
MARK = "INSERT OR IGNORE INTO boilerplate (article_id, start, end, kind, reason) VALUES (?, ?, ?, ?, ?)"

Line = tuple[int, int, int]  # start, end, and key of the words


@dataclass(frozen=True, slots=True)
class Page:
    """An article with what is known of its lines: those that may be its source's own, and what is marked already."""

    article_id: int
    source_id: int
    lines: tuple[Line, ...]
    longest: int  # key of its longest line: the same in copies
    marked: Collection[Values]  # rows of table boilerplate, without the article


def lines_around(text: str, marked: Collection[int]) -> tuple[tuple[Line, ...], int]:
    """Return the lines of `text` that may be its source's own, but for those `marked`, and the key of its longest."""
    lines = tuple(line for line in _around(text) if line[0] not in marked)
    return lines, _key(max(text.split("\n"), key=len))


def add_boilerplate(db: Database, pages: Iterable[Page]) -> None:
    """Add what is marked in `pages`, count their lines for their sources, and mark those that are these sources' own.

    They are marked here, and in the articles before.
    """
    pages = list(pages)
    asked = {(page.source_id, key) for page in pages for *_, key in page.lines}
    known = {(source, key): told for source, key, told in db.conn.execute(KNOWN, [json.dumps(list(asked))])}
    changed: dict[tuple[int, int], str] = {}
    marks: list[Values] = []
    for page in pages:
        marks += [(page.article_id, *values) for values in page.marked]
        for key in sorted({key for *_, key in page.lines}):
            line = (page.source_id, key)
            told = _with(known.get(line, "{}"), page)
            if told is None:
                marks += _marks(page.article_id, page.lines, key)
            elif len(set(told.values())) >= ENOUGH:
                for each in told:
                    is_here = each == page.article_id
                    marks += _marks(each, page.lines if is_here else _around(_text(db, each)), key)
                known[line] = changed[line] = ""
            elif len(told) <= REMEMBERED:
                known[line] = changed[line] = json.dumps(told, separators=(",", ":"))
    db.conn.executemany(REMEMBER, [(*line, articles) for line, articles in sorted(changed.items())])
    db.conn.executemany(MARK, marks)


def _with(told: str, page: Page) -> dict[int, int] | None:
    """Return which articles print a line, that of `page` too, with the keys of their longest; None if all are known."""
    if not told:
        return None
    return {int(number): body for number, body in json.loads(told).items()} | {page.article_id: page.longest}


def _marks(article_id: int, lines: Iterable[Line], key: int) -> list[Values]:
    return [(article_id, start, end, KIND, REASON) for start, end, each in lines if each == key]


def _text(db: Database, article_id: int) -> str:
    """Return the text of an article; nothing of one that is gone."""
    row = db.execute("SELECT text FROM articles WHERE id = ?", [article_id]).fetchone()
    return str(row[0]) if row else ""


def _around(text: str) -> list[Line]:
    """Return the first and last lines of `text`, but for its longest."""
    lines = list(_lines(text))
    longest = max(lines, key=lambda line: line[1] - line[0], default=None)
    near = lines if len(lines) <= ABOVE + BELOW else [*lines[:ABOVE], *lines[-BELOW:]]
    short = [line for line in near if line is not longest and line[1] - line[0] <= LONGEST]
    return [(start, end, _key(text[start:end])) for start, end in short]


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        yield start, start + len(line.strip())


def _key(line: str) -> int:
    """Return a number for the words of `line`, the same whatever its digits, case and white space."""
    words = " ".join(re.sub(r"\d", "0", line.casefold()).split())
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest(), "big", signed=True)
