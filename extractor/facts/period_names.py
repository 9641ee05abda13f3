"""The names of the features of dates as periods: each combination of what is so has its names made once."""

from functools import lru_cache
from typing import NamedTuple

from extractor.facts.dated import Traits
from extractor.facts.ranking import REMEMBERED, Names, true


class Figure(NamedTuple):
    """What a figure is, as far as it matters for its period."""

    role: str  # "aim", "change" (its amount), "origin" and "goal" (where it began and ended), "level"
    kind: str  # "aim", "fact"
    lasting: bool
    unframed: bool
    present: bool  # it is said to be of now


@lru_cache(REMEMBERED)
def of_standing(place: str, date: Traits, figure: Figure, *, own: bool, nearest: bool) -> Names:
    """Return the names of where and how a date stands."""
    marked = [f"{mark}:{where}" for mark in date.marks for where in (place, figure.role)]
    ways = {
        f"planned:{place}:{figure.kind}": date.planned,
        f"opens:{place}": date.opens,
        f"frames:{place}": date.frames,
        f"said:{place}:{date.sort}": date.said,
        f"ranked:{place}{':index' if figure.lasting else ''}": date.ranked,
        f"used:{place}": not own,
        f"survey:{place}": figure.unframed,
        f"survey:frames:{place}": figure.unframed and date.frames,
        f"present:{place}": figure.present,
        f"nearest:{place}": nearest,
        f"nearest:{place}:{figure.kind}": nearest and date.usable,
    }
    return tuple(dict.fromkeys((f"{place}:{date.sort}", f"{place}:{figure.role}", *marked, *true(ways))))


@lru_cache(REMEMBERED)
def of_neighbour(
    place: str,
    role: str,
    order: str,
    *,
    touching: bool,
    adjacent: bool,
    shut: bool,
    passed: bool,
    between: bool,
    parted: bool,
    sole: bool,
) -> Names:
    """Return the names of how a date stands to the figure in its sentence; `order` is that among the dates there."""
    return true(
        {
            f"touching:{place}": touching,
            f"adjacent:{place}": adjacent,
            f"shut:{place}": shut,
            f"passed:{place}": passed,
            f"between:{place}": between,
            f"parted:{place}": parted,
            f"sole:{place}": sole,
            f"{order}:{role}": bool(order),
        }
    )


@lru_cache(REMEMBERED)
def of_value(kind: str, sort: str, when: str, *, began: bool) -> Names:
    """Return the names of what sort of date a value is, and how it lies to the day of the article."""
    names = (f"{kind}:{sort}", f"{kind}:{when}", f"sort:{sort}")
    return (*names, "began") if began else names
