"""Lines that a source sets above or below all its articles, known by their repetition.

What one article shows of them is in its fact sheet; that a line is on other pages, too, only the store can know. A line
counts as often as articles of its source print it near their beginning or end, copies of one article once; whichever is
read last, all of them are marked.
"""

import hashlib
import json
import re
from collections.abc import Iterator

from sqlite_utils import Database

ENOUGH = 3  # articles of one source, each of another text, that make a line the source's
ABOVE, BELOW = 4, 8  # lines of an article where such lines stand
LONGEST = 500  # characters of such a line
REMEMBERED = 12  # articles of a line that is not known as the source's yet, copies included
KIND, REASON = "repeated", "other articles of this source have it, too"

_LINE = re.compile(r"[^\n]*[^\W_][^\n]*")  # with a letter or digit in it

KNOWN = "SELECT key, articles FROM source_lines WHERE source_id = ? AND key IN ({})"
REMEMBER = """
INSERT INTO source_lines (source_id, key, articles) VALUES (?, ?, ?)
ON CONFLICT (source_id, key) DO UPDATE SET articles = excluded.articles
"""
MARK = "INSERT OR IGNORE INTO boilerplate (article_id, start, end, kind, reason) VALUES (?, ?, ?, ?, ?)"

Place = tuple[int, int, int]  # start, end, and key of the words


def mark_repeated(db: Database, article_id: int, source_id: int | None, text: str) -> None:
    """Count the lines around an article for its source, and mark those that are the source's own, here and before."""
    if source_id is None:
        return
    marked = {start for (start,) in db.execute("SELECT start FROM boilerplate WHERE article_id = ?", [article_id])}
    places = [place for place in _around(text) if place[0] not in marked]
    keys = sorted({key for *_, key in places})
    known = dict(db.execute(KNOWN.format(",".join("?" * len(keys))), [source_id, *keys]).fetchall())
    told = _key(max(text.split("\n"), key=len))
    for key in keys:
        if known.get(key) == "":
            _mark(db, article_id, places, key)
            continue
        articles = {int(number): body for number, body in json.loads(known.get(key, "{}")).items()} | {article_id: told}
        if len(set(articles.values())) >= ENOUGH:
            for each in articles:
                _mark(db, each, places if each == article_id else _around(_text(db, each)), key)
            db.conn.execute(REMEMBER, [source_id, key, ""])
        elif len(articles) <= REMEMBERED:
            db.conn.execute(REMEMBER, [source_id, key, json.dumps(articles, separators=(",", ":"))])


def _mark(db: Database, article_id: int, places: list[Place], key: int) -> None:
    found = [(article_id, start, end, KIND, REASON) for start, end, each in places if each == key]
    db.conn.executemany(MARK, found)


def _text(db: Database, article_id: int) -> str:
    """Return the text of an article; nothing of one that is gone."""
    row = db.execute("SELECT text FROM articles WHERE id = ?", [article_id]).fetchone()
    return str(row[0]) if row else ""


def _around(text: str) -> list[Place]:
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
