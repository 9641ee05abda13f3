"""What does, or does not, add up in an article: findings for a reader, never a reason to alter a value.

One module per rule. A rule speaks only where the words of the article tie the figures together.
"""

from collections.abc import Callable, Iterator

from extractor.facts.checks.changes import changes
from extractor.facts.checks.fields import places
from extractor.facts.checks.figures import Figures
from extractor.facts.checks.headlines import headlines
from extractor.facts.checks.parts import parts
from extractor.facts.checks.quotients import fractions, quotients
from extractor.facts.checks.ranges import ranges
from extractor.facts.checks.shares import shares
from extractor.facts.page import Page
from extractor.factsheet import Check, FactSheet

Rule = Callable[[Figures], Iterator[Check]]

RULES: tuple[Rule, ...] = (quotients, fractions, parts, shares, changes, headlines, places, ranges)


def checks(page: Page, sheet: FactSheet) -> tuple[Check, ...]:
    """Return what comparing the figures and dates of `sheet` with one another shows."""
    figures = Figures(page, sheet)
    return tuple(check for rule in RULES for check in rule(figures))
