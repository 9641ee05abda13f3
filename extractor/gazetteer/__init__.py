"""Names of areas and towns, and Vietnamese syllables in three scripts."""

from extractor.gazetteer.areas import Area, Gazetteer, load
from extractor.gazetteer.matcher import AreaMatch, AreaMatcher, TownMatch, TownMatcher
from extractor.gazetteer.towns import Town, Towns, load_towns

__all__ = [
    "Area",
    "AreaMatch",
    "AreaMatcher",
    "Gazetteer",
    "Town",
    "TownMatch",
    "TownMatcher",
    "Towns",
    "load",
    "load_towns",
]
