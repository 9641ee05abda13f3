"""Parts and their total: "156 procedures, of which 36 are full and 114 partial" lacks six.

Parts must add up where the text says that they are all: it divides the total, names the rest, sets two opposites
side by side, or sums them up itself. Elsewhere ("including 36 …") only agreement is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.facts.checks.figures import Figure, Figures, number
from extractor.facts.checks.ties import Ties, ties
from extractor.facts.evidence import Span
from extractor.facts.page import Page
from extractor.factsheet import Check

MOST = 8  # parts of one total
LOOKED_AT = 2 * MOST  # figures behind a total
FAR = 600  # characters behind it
STOP = re.compile(r"[;\n]")
REACH = 60  # characters between a total and its first part
NEAR = 40  # characters between the last part and the sum


def parts(article: Figures) -> Iterator[Check]:
    """Yield whether parts add up to their total."""
    page = article.page
    for (_, last), figures in article.sentences:
        words = ties(page.language(figures[0].start))
        counted = [figure for figure in figures if figure.measure not in ("percent", "percentage points")]
        claimed = -1
        for at, whole in enumerate(counted):
            if whole.start < claimed or not _is_total(whole):
                continue
            following = counted[at + 1 : at + 1 + LOOKED_AT]
            found = _of(page, words, whole, following, min(last, whole.end + FAR))
            if found := found or _remaining(page, words, whole, following):
                claimed = found.spans[-1][1]
                yield found
        yield from _sums(page, words, counted)


def _is_total(figure: Figure) -> bool:
    return figure.exact and not figure.changes and figure.measure != "points"


@dataclass(frozen=True, slots=True)
class Passage:
    """Where the parts of a total are told; `all_` if the words before them divide the total."""

    start: int
    end: int
    all_: bool = False
    bracketed: bool = False


def _of(page: Page, words: Ties, whole: Figure, following: Sequence[Figure], last: int) -> Check | None:
    """Return whether the parts told after "of which", a colon or in brackets, or after "of 240 files", add up."""
    passage = _passage(page, words, whole, following, last)
    if passage is None:
        return None
    found = _alike([figure for figure in following if passage.start <= figure.start < passage.end], whole)
    nested = words.nested.search(page.lower, found[0].end, passage.end) if found else None
    if nested and not passage.bracketed:
        found = [figure for figure in found if figure.start < nested.start()]
    if not 2 <= len(found) <= MOST or not all(figure.exact for figure in found):
        return None
    complete = passage.all_ or any(_is_rest(page, words, figure) for figure in found)
    complete = complete or (len(found) == 2 and _are_opposites(page, words, found, passage))
    return _verdict(whole, found, complete=complete)


def _passage(page: Page, words: Ties, whole: Figure, following: Sequence[Figure], last: int) -> Passage | None:
    """Return where the parts of `whole` are told, if the words around it promise some."""
    first = following[0].start if following else whole.end
    cue = words.including.search(page.lower, whole.end, min(first, whole.end + REACH))
    if cue is None or STOP.search(page.lower[whole.end : cue.start()].rstrip(" ;")):  # "; of which"
        before = page.lower[max(0, whole.start - NEAR) : whole.start]
        return Passage(whole.end, _stop(page, whole.end, last)) if words.whole.search(before) else None
    opened = page.lower.rfind("(", max(whole.end, cue.start() - 3), cue.end())
    divided = words.divided.fullmatch(cue.group()) is not None
    if opened < 0:
        return Passage(cue.end(), _stop(page, cue.end(), last), divided)
    closed = page.lower.find(")", cue.end(), last)
    return Passage(cue.end(), closed if closed >= 0 else last, divided, bracketed=True)


def _stop(page: Page, start: int, last: int) -> int:
    """Return where the statement at `start` ends, `last` at most."""
    stop = STOP.search(page.lower, start, last)
    return stop.start() if stop else last


def _alike(figures: Sequence[Figure], whole: Figure) -> list[Figure]:
    """Return those of `figures` that count what the first of them counts, in the measure of the whole."""
    found = [figure for figure in figures if figure.measure == whole.measure and not figure.changes]
    return [figure for figure in found if figure.is_like(found[0])]


def _remaining(page: Page, words: Ties, whole: Figure, following: Sequence[Figure]) -> Check | None:
    """Return whether the parts up to "the remaining 80" add up to `whole`."""
    found = [figure for figure in following if figure.is_like(whole)]
    rest = next((at for at, figure in enumerate(found) if _is_rest(page, words, figure)), 0)
    found = found[: rest + 1]
    small = all(figure.value < whole.value and figure.exact and not figure.changes for figure in found)
    if not 1 <= rest < MOST or not small or STOP.search(page.lower, whole.end, found[-1].start):
        return None
    return _verdict(whole, found, complete=True)


def _is_rest(page: Page, words: Ties, figure: Figure) -> bool:
    before = page.lower[max(0, figure.start - NEAR) : figure.start]
    return bool(words.rest_before.search(before) or words.rest_behind.match(page.lower, figure.end, figure.end + NEAR))


def _are_opposites(page: Page, words: Ties, found: Sequence[Figure], passage: Passage) -> bool:
    """Return whether the words that go with two parts, behind their numbers or before them, leave no third."""
    one, other = found
    behind = page.lower[one.start : other.start], page.lower[other.start : passage.end]
    before = (
        page.lower[passage.start : one.start] + page.lower[one.span[1] : one.end],
        page.lower[one.end : other.start] + page.lower[other.span[1] : other.end],
    )
    return (words.spaced and words.are_opposites(*behind)) or words.are_opposites(*before)


def _sums(page: Page, words: Ties, figures: Sequence[Figure]) -> Iterator[Check]:
    """Yield whether figures add up to the one after "together"."""
    for at, whole in enumerate(figures):
        if at < 2 or not whole.exact or not words.together.search(page.lower, whole.start - NEAR, whole.start):
            continue
        found: list[Figure] = []
        for figure in reversed(figures[max(0, at - MOST - 1) : at]):
            if not figure.is_like(whole) or not _is_total(figure) or STOP.search(page.lower, figure.end, whole.start):
                break
            found.insert(0, figure)
        if 2 <= len(found) <= MOST and page.text[found[-1].end : whole.start].count(" ") <= REACH // 6:
            yield from filter(None, [_verdict(whole, found, complete=True)])


def _verdict(whole: Figure, found: Sequence[Figure], *, complete: bool) -> Check | None:
    """Return that the parts agree or, where they are `complete`, disagree with the total."""
    total = sum(figure.value for figure in found)
    off = abs(total - whole.value)
    rounded = sum(figure.unit for figure in (whole, *found)) / 2 if whole.measure != "count" else 0.0
    ok = off <= rounded + 1e-6
    if not ok and not complete:
        return None
    told = " + ".join(number(figure.value) for figure in found)
    detail = f"{told} makes {number(round(total, 6))}; the article says {number(whole.value)}."
    spans: tuple[Span, ...] = (whole.span, *(figure.span for figure in found))
    return Check(kind="parts_total", ok=ok, detail=detail, spans=spans)
