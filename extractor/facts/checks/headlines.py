"""The figure of the headline and that of the body: "512 procedures cut" above "521 procedures were cut"."""

import re
from collections.abc import Iterator

from extractor.facts.checks.figures import Figure, Figures
from extractor.facts.evidence import Span
from extractor.facts.page import Page
from extractor.factsheet import Check, Percentage

LONGEST = 160  # characters of a headline
COMMON = 0.5  # share of its words that the sentence with the same fact has
STEM = 5  # letters of a word that an ending does not change
SHORTEST = 3
WORD = re.compile(r"[^\W\d_]+")


def headlines(article: Figures) -> Iterator[Check]:
    """Yield whether the body repeats the figures of the headline."""
    page = article.page
    head = _headline(page)
    figures = article.all
    above = [figure for figure in figures if figure.end <= head[1]]
    body = [figure for figure in figures if figure.start >= head[1]]
    for figure in above if head[1] < len(page.text) else ():
        same = [other for other in body if _is_same_fact(figure, other)]
        fitting = next((other for other in body if other.measure == figure.measure and _fits(figure, other)), None)
        if fitting and fitting in same:
            yield _check(figure, fitting, ok=True)
        elif not fitting and len({other.value for other in same}) == 1 and _tells_it(page, head, same[0]):
            yield _check(figure, same[0], ok=False)


def _headline(page: Page) -> Span:
    """Return the span of the first line; an empty one if it is too long for a headline or ends like a sentence."""
    start = len(page.text) - len(page.text.lstrip())
    end = page.paragraph(start)[1] if page.text else 0
    line = page.text[start:end].rstrip()
    return (start, end) if len(line) <= LONGEST and not line.endswith((".", "。")) else (0, 0)


def _is_same_fact(one: Figure, other: Figure) -> bool:
    """Return whether both measure the same, of the same unit, in the same way."""
    a, b = one.mention, other.mention
    if one.measure != other.measure or a.kind != b.kind or a.subject_id != b.subject_id or not a.subject_id:
        return False
    if a.period and b.period and a.period != b.period:
        return False
    if isinstance(a, Percentage) and isinstance(b, Percentage):
        return a.metric == b.metric != "other"
    return one.object == other.object and (one.object is not None or one.measure == "points")


def _fits(one: Figure, other: Figure) -> bool:
    """Return whether the figure of a headline may stand for another: rounded, or as a bound of it."""
    if one.mention.modifier in ("gt", "ge"):
        return other.value >= one.value
    if one.mention.modifier in ("lt", "le"):
        return other.value <= one.value
    loose = one.value / 20 if one.mention.modifier == "approx" or other.mention.modifier != "eq" else 0.0
    return abs(one.value - other.value) <= max(one.unit, loose) + 1e-6


def _tells_it(page: Page, head: Span, figure: Figure) -> bool:
    """Return whether the sentence of `figure` says what the headline says."""
    said = _stems(page, head)
    return bool(said) and len(said & _stems(page, page.sentence(figure.start))) >= COMMON * len(said)


def _stems(page: Page, span: Span) -> set[str]:
    words = WORD.findall(page.lower[slice(*span)])
    if page.cues(span[0]).spaced:
        return {word[:STEM] for word in words if len(word) >= SHORTEST}
    return {word[at : at + 2] for word in words for at in range(len(word) - 1)}


def _check(one: Figure, other: Figure, *, ok: bool) -> Check:
    verb = "agrees with" if ok else "is not"
    detail = f"{one.mention.surface} in the headline {verb} {other.mention.surface} in the text."
    return Check(kind="headline_figure", ok=ok, detail=detail, spans=(one.span, other.span))
