"""Names of areas, and Vietnamese syllables in three scripts."""

from extractor.gazetteer.areas import Area, Gazetteer, load
from extractor.gazetteer.matcher import AreaMatch, AreaMatcher

__all__ = ["Area", "AreaMatch", "AreaMatcher", "Gazetteer", "load"]
