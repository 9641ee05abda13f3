"""Which lines are the page's and not the article's: menus, datelines, bylines, captions, related headlines, counters.

A page that was scraped whole keeps them, and what they mention is said by another: "Phu Cat: 92% of files on time"
under "READ MORE" is the headline of another article. They are told by form and place alone, by no list of words. The
article goes from its first paragraph to its last, a paragraph being long and made of sentences; a short line without a
full stop above or below it is a headline, a label or a link.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from extractor.boilerplate.lines import BULLET, COPYRIGHT, LABEL, NUMBERED, WORD, Line, lines_of, words_in
from extractor.factsheet import Boilerplate, BoilerplateKind, Context, FactSheet

__all__ = ["boilerplate"]

UNREAD = 5  # words beside its days and names that a dateline or byline may have
ROOM = 1.7  # how much longer than a label the headline beside it is
ITEMS = 60  # lines of a list that are looked at
REPEATED = 25  # letters of a line that no one writes twice

_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:h時]\d{2}(?!\d)")
_COUNTER = re.compile(r"\W*(?:[^\W\d_]+\s?){0,3}[(\[]\s?\d{1,6}\s?[)\]]\W*")
_ADDRESS = re.compile(r"https?://|[\w.-]@[\w-]+\.\w")
_PHONE = re.compile(r"(?<![\d.,])\+?\d[\d ()-]{7,}\d(?![\d.,%])")
_BRACKETED = re.compile(r"\([^()]+\)|\[[^\[\]]+\]")
_TRAIL = re.compile(r"\s*(?:->|[›»>|/·•])\s*")
_CREDIT = re.compile(
    r"(?:\A|[.!?。！？…(|]\s*) [(【]? (?P<label>[^\W\d_]+(?:[ ,、・]{1,2}[^\W\d_]+){0,3}) 】?"
    r"\s?[:/](?!/)\s? (?P<name>[^:,、]{1,40}) \Z",
    re.VERBOSE,
)

Why = tuple[BoilerplateKind, str]


def boilerplate(context: Context, sheet: FactSheet) -> tuple[Boilerplate, ...]:
    """Return the lines of `context.text` that are the page's own, in order; `sheet` has the mentions in it.

    In a text without a paragraph, all list, table or notice, nothing tells what is the page's: there are none.
    """
    lines = list(lines_of(context, sheet))
    paragraphs = [number for number, line in enumerate(lines) if line.paragraph]
    if not paragraphs:
        return ()
    first, last = paragraphs[0], paragraphs[-1]
    while last + 1 < len(lines) and lines[last + 1].sentence:
        last += 1
    found = _repeated(lines) | _above(lines[:first])
    found |= {number: why for number in range(first, last + 1) if (why := _among(lines[number]))}
    found |= {last + 1 + number: why for number, why in _below(lines[last], lines[last + 1 :]).items()}
    return tuple(
        Boilerplate(start=lines[number].start, end=lines[number].end, kind=kind, reason=reason)
        for number, (kind, reason) in sorted(found.items())
    )


def _repeated(lines: Sequence[Line]) -> dict[int, Why]:
    seen: set[str] = set()
    found: dict[int, Why] = {}
    for number, line in enumerate(lines):
        if line.size >= REPEATED and not line.figures:
            if line.text.casefold() in seen:
                found[number] = ("repeated", "says again what a line above it says")
            seen.add(line.text.casefold())
    return found


def _above(lines: Sequence[Line]) -> dict[int, Why]:
    """Return what of the lines above the first paragraph is neither headline nor introduction."""
    found: dict[int, Why] = {}
    headline = max(lines, key=_likeness, default=None)
    for number, line in enumerate(lines):
        if headline is None or line is headline:
            continue
        table = any(each.row for each in lines[number + 1 : number + 2])
        if why := _whole(line) or (None if line.ends or table else _beside(line, headline)):
            found[number] = why
    return found


def _likeness(line: Line) -> float:
    """Return how much like the headline a line is: the longest that is nothing else."""
    return 0 if line.foreign or _whole(line) or _is_trail(line) else line.size


def _beside(line: Line, headline: Line) -> Why | None:
    if _is_trail(line):
        return "menu", "parts of a menu beside each other, above the article"
    if line.foreign:
        return "foreign", "above the article, in another language"
    plain = not line.figures and not line.item and WORD.match(line.text)
    if plain and line.words <= LABEL and ROOM * line.size < headline.size:
        return "label", "a few words beside the headline"
    return None


def _whole(line: Line) -> Why | None:
    """Return why a line, wherever it stands outside the article, is all dateline, byline, credit or counter."""
    if COPYRIGHT.search(line.text):
        return "copyright", "the sign of a copyright"
    if not line.short or line.figures:
        return None
    if _COUNTER.fullmatch(line.text) and not line.dated:
        return "widget", "a few words with a number in brackets"
    if (line.dated or _CLOCK.search(line.text)) and line.rest <= (LABEL if line.ends else UNREAD):
        return ("byline", "names and a day") if line.named else ("dateline", "a day or time and little else")
    credit = _credited(line)
    if credit is None and line.named and line.beside <= LABEL and line.beside < line.words and not line.ends:
        return "byline", "names and little else"
    return credit


def _among(line: Line) -> Why | None:
    """Return why a line between paragraphs is none of the article's."""
    if line.short and line.text.endswith("|") and "|" not in line.text[:-1]:
        return "caption", "a line that was a cell of its own, as those under pictures are"
    return _credited(line)


def _credited(line: Line) -> Why | None:
    """Return why a line is a credit, or a caption with one at its end."""
    if not line.short or line.ends or line.figures:
        return None
    credit = _CREDIT.search(line.text.rstrip("|) "))
    if credit is None or not _is_name(credit["name"]):
        return None
    if credit.start() == 0:
        return "credit", "a label, a colon and a name"
    return "caption", "behind its sentence, a label, a colon and a name"


def _is_name(text: str) -> bool:
    """Return whether `text` is a few words with capitals, or one word; some scripts have no capitals."""
    words = WORD.findall(text)
    return 0 < words_in(text) <= LABEL and (len(words) == 1 or not any(word[0].islower() for word in words))


def _below(last: Line, lines: Sequence[Line]) -> dict[int, Why]:
    """Return what of the lines below the last paragraph is not a list or table that belongs to it."""
    found: dict[int, Why] = {}
    announced = last.text.endswith(":")
    for number, line in enumerate(lines):
        following = lines[number + 1 : number + 2]
        own = announced and line.item
        announced = line.text.endswith(":") and _lists_figures(lines[number + 1 : number + 1 + ITEMS])
        heading = announced or (line.words <= LABEL and any(each.sentence or each.row for each in following))
        announced = announced or own
        if why := _whole(line) if own or line.row or heading else _behind(line):
            found[number] = why
    return found


def _lists_figures(lines: Sequence[Line]) -> bool:
    """Return whether `lines` begin with a list that has a figure in each item; of headlines only some have one."""
    items = list(takewhile(lambda line: line.item, lines))
    return bool(items) and all(line.figures for line in items)


def _behind(line: Line) -> Why | None:
    bulleted = BULLET.match(line.text) is not None
    if line.short and _ADDRESS.search(line.text):
        return "widget", "an address behind the article"
    if not bulleted and (why := _whole(line) or _among(line)):
        return why
    if line.short and _PHONE.search(line.text):
        return "widget", "a telephone number behind the article"
    if not line.short or line.ends:
        return ("foreign", "behind the article, in another language") if line.foreign else None
    if _BRACKETED.fullmatch(line.text) and not line.figures:
        return "byline", "a line in brackets behind the article"
    return _link(line, bulleted=bulleted)


def _link(line: Line, *, bulleted: bool) -> Why | None:
    if line.words <= LABEL and not bulleted and line.figures <= 1:
        return "widget", "a few words behind the article"
    if NUMBERED.match(line.text):
        return None
    return "related", "behind the article, and like a headline: no full stop"


def _is_trail(line: Line) -> bool:
    """Return whether a line is a way through a menu, or a row of its entries: Home › Politics › Reform."""
    if not line.short or line.ends or re.search(r"\d", line.text):
        return False
    parts = _TRAIL.split(line.text.strip("›»>|/ "))
    return len(parts) > 1 and all(0 < len(WORD.findall(part)) <= LABEL for part in parts)
