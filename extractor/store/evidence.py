"""Do two articles tell one story? Rules from the strictest evidence to the weakest; the first that answers says why.

`None` is a good answer: two stories that are one count it twice, one story made of two hides what they differ in.
"""

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass

from extractor.store.traits import Traits, bits, weight

COPY = 0.5  # share of the sequences of words that copies have in common
OVERLAP = 0.5  # share of the figures of the shorter telling that the longer one has
COVERAGE = 0.15  # the same of the longer one: less, and it is a survey of many stories
ENOUGH = 16.0  # bits: three percentages with a decimal, or one of two decimals and a count of thousands
SOME = 8.0  # bits that will do where a person and a day agree as well
TELLING = 12.0  # bits of figures from which on an article is expected to share some of them
CONFLICT = 0.3  # who shares less than this, of so many, tells another story
SAME_PLACES = 0.6  # cosine of the provinces named
SHOWN = 4  # figures listed in a reason


@dataclass(frozen=True, slots=True)
class Link:
    """How sure it is (0–1) that two articles tell one story, and why, in words."""

    score: float
    reason: str  # "7 of 9 figures in common: 3343/3351, 99.76%, 88.9%, …; Nguyễn Thị Mai Thương; 2024-05-06"


def link(one: Traits, other: Traits) -> Link | None:
    """Return why `one` and `other` tell the same story, or None if nothing says so. Their order does not matter."""
    if not _same_places(one.places, other.places):
        return None
    return next((found for rule in RULES if (found := rule(one, other))), None)


def same_wording(one: Traits, other: Traits) -> Link | None:
    """Link copies in one language, but not two fillings of one form: those differ in their figures."""
    if one.language != other.language or _in_conflict(one, other):
        return None
    least = set(sorted({*one.sketch, *other.sketch})[: max(len(one.sketch), len(other.sketch))])
    share = len(least & set(one.sketch) & set(other.sketch)) / len(least) if least else 0.0
    return Link(round(share, 3), f"{share:.0%} of the wording in common") if share >= COPY else None


def same_figures(one: Traits, other: Traits) -> Link | None:
    """Link articles that share most of the figures of one of them."""
    shared = one.figures & other.figures
    common = weight(shared)
    people, days = _people(one, other), one.days & other.days
    if common < (SOME if people and days else ENOUGH):
        return None
    less, more = sorted((weight(one.figures), weight(other.figures)))
    if common < OVERLAP * less or common < COVERAGE * more:
        return None
    score = (common / less + common / more) / 2 * common / (common + SOME)
    fewer = min(len(one.figures), len(other.figures))
    figures = sorted(shared, key=lambda figure: (-bits(figure), figure))
    reason = f"{len(shared)} of {fewer} figures in common: {_listed(figures)}"
    return Link(round(score, 3), "; ".join([reason, *_names(one, people), *sorted(days)[:1]]))


def same_event(one: Traits, other: Traits) -> Link | None:
    """Link articles on the same people in the same bodies on the same day, if their figures do not say otherwise."""
    people, days, units = _people(one, other), one.days & other.days, one.units & other.units
    if len(people) < 2 or not days or _in_conflict(one, other):
        return None
    shares = _share(people, one.names, other.names), _share(units, one.units, other.units)
    if min(shares) < OVERLAP:
        return None
    reason = f"{len(people)} people, {len(units)} places and bodies and the day {max(days)} in common"
    return Link(round(sum(shares) / 4, 3), "; ".join([reason, *_names(one, people)]))


Rule = Callable[[Traits, Traits], Link | None]
RULES: tuple[Rule, ...] = (same_wording, same_figures, same_event)


def _in_conflict(one: Traits, other: Traits) -> bool:
    """Whether both have figures enough to tell their stories apart, and differ in most."""
    less = min(weight(one.figures), weight(other.figures))
    return less >= TELLING and weight(one.figures & other.figures) < CONFLICT * less


def _same_places(one: dict[str, int], other: dict[str, int]) -> bool:
    """Whether the same provinces are written about; a survey of several is not the story of one of them."""
    if not one or not other:
        return True
    product = sum(count * other.get(place, 0) for place, count in one.items())
    return product >= SAME_PLACES * math.hypot(*one.values()) * math.hypot(*other.values())


def _people(one: Traits, other: Traits) -> list[str]:
    return sorted(one.names.keys() & other.names.keys())


def _share(shared: Collection[str], one: Collection[str], other: Collection[str]) -> float:
    """Return how many of all are `shared`."""
    return len(shared) / (len(one) + len(other) - len(shared)) if shared else 0.0


def _listed(figures: list[str]) -> str:
    return ", ".join([*figures[:SHOWN], *(["…"] if len(figures) > SHOWN else [])])


def _names(one: Traits, people: list[str]) -> list[str]:
    return [", ".join(one.names[person] for person in people[:2])] if people else []
