"""Names of areas and towns, and Vietnamese syllables in three scripts."""

from extractor.gazetteer.area import Area
from extractor.gazetteer.areas import Gazetteer, load
from extractor.gazetteer.matcher import AreaMatch, AreaMatcher, TownMatch, TownMatcher
from extractor.gazetteer.names import Candidate, NameIndex, NameLink
from extractor.gazetteer.towns import Town, Towns, load_towns

__all__ = [
    "Area",
    "AreaMatch",
    "AreaMatcher",
    "Candidate",
    "Gazetteer",
    "NameIndex",
    "NameLink",
    "Town",
    "TownMatch",
    "TownMatcher",
    "Towns",
    "load",
    "load_towns",
]
