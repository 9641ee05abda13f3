"""Who is it? Gives units and people their canonical names and identities within one article."""

from extractor.factsheet import Context, FactSheet
from extractor.linking.people import link_people
from extractor.linking.units import link_units

__all__ = ["link"]


def link(context: Context, sheet: FactSheet) -> FactSheet:
    """Return `sheet` with canonical names and identities of its units, officials and persons."""
    return link_people(context, sheet.model_copy(update={"units": link_units(context, sheet)}))
