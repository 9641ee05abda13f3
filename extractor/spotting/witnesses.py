"""What an article says for and against its names being areas.

A type word beside a name is proof enough, whatever the name; so is a list that shares one. A name alone must be in the
gazetteer. Names that only districts and communes of Vietnam bear, and those of towns elsewhere, need more: the province
or the country named in the article, "in" before the name, neighbours in a list.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractor.gazetteer import Area, load
from extractor.gazetteer.towns import Town, load_towns
from extractor.spotting.unit_names import name_key, name_parts, people
from extractor.spotting.unit_tokens import Token, Tokens

# How sure a mention is, by what tells it.
TYPED_KNOWN, TYPED, KNOWN, LISTED, WITNESSED, TOWN, NEAR = 0.97, 0.9, 0.9, 0.85, 0.85, 0.8, 0.7

_LOCAL = frozenset(("district", "commune"))
_LARGE = 20_000  # inhabitants of a town that is named without more ado where its country is spoken of
_SHORTEST = 3
_HOME = "VN"  # where all places are in the gazetteer


@dataclass(frozen=True, slots=True)
class Found:
    """What may be an area; `name` is its token without the type word, `kind` the type that the words tell.

    `how` is typed, listed, bracketed, row (one of several names in a row), in or from (after that or another
    preposition of place), placed (after "of", before a colon) or bare; names of one row have its offset in `row`.
    """

    start: int
    end: int
    name: Token
    kind: str
    how: str
    row: int = -1


class Witnesses:
    """What an article says of its names: which have a type word, which are people, in which provinces they are."""

    def __init__(
        self, tokens: Tokens, found: Sequence[Found], owners: Iterable[Token], surname_endings: tuple[str, ...]
    ) -> None:
        self.tokens = tokens
        self.surname_endings = surname_endings
        sure = [area.name for area in found if area.how in {"typed", "listed"}] + list(owners)
        self.people = people(tokens)
        self.parts = name_parts(tokens)
        self.typed = {self._key(name) for name in sure}
        named = [*sure, *(token for token in tokens.items if token.label == "G")]
        self.districts = {area.id for name in named for area in name.areas if area.level == "district"}
        self.provinces = {area.id for name in named for area in name.areas if area.level == "province"}
        self.neighbourhood = self.provinces or {province for name in sure for province in _provinces(name.areas)}
        self.countries = Counter(country for name in named if (country := _country(name.areas)))
        home = self.countries.pop(_HOME, 0)
        self.rows = self._sure_rows(found)
        self.towns = {self._key(area.name): area.name for area in found if self._is_town(area)}
        self.countries.update(filter(None, map(self._country_of_town, self.towns.values())))
        self.towns |= {self._key(area.name): area.name for area in found if self._is_town(area)}
        abroad = max(self.countries.values(), default=0)
        if self.countries and abroad > max(home, 2):  # local news of another country
            self.towns |= {self._key(area.name): area.name for area in found if self._may_be_town(area)}

    def confidence(self, area: Found) -> float:
        """Return how sure it is that this is an area; 0 if nothing but the spelling says so."""
        key = self._key(area.name)
        if area.how in {"typed", "listed"}:
            return LISTED if area.how == "listed" else TYPED_KNOWN if area.name.areas else TYPED
        if key in self.typed:
            return WITNESSED
        if key in self.people:
            return 0.0
        if not area.name.areas:
            return TOWN if key in self.towns and (area.how != "bare" or key not in self.parts) else 0.0
        if area.name.label == "G" or area.how == "bracket":
            city = area.name.areas[0].level == "other"
            return 0.0 if city and area.how == "bare" and key in self.parts else KNOWN
        return NEAR if self._is_near(area) else 0.0

    def _is_near(self, area: Found) -> bool:
        """Whether the article is in the province of a name without type word; communes only where one expects them."""
        expected = area.how in {"row", "placed", "in", "from"}
        candidates = [
            candidate
            for candidate in area.name.areas
            if candidate.level == "district" or expected or candidate.parent in self.districts
        ]
        if self.neighbourhood:
            return bool(self.neighbourhood & set(_provinces(candidates)))
        return any(candidate.level == "district" for candidate in candidates)

    def _sure_rows(self, found: Iterable[Found]) -> frozenset[int]:
        """Return the rows in which an area stands that needs no witness."""
        rows = (area for area in found if area.row >= 0)
        return frozenset(area.row for area in rows if area.name.label == "G" or self._key(area.name) in self.typed)

    def _is_town(self, area: Found) -> bool:
        """Whether a name that no area of the gazetteer has is that of a town, here or wherever else it is named."""
        name = self.tokens.printed(area.name)
        if area.name.areas or len(name) < _SHORTEST or self._key(area.name) in self.people or self._describes(area):
            return False
        expected = area.how in {"in", "from"} or area.row in self.rows
        if not expected and not self.countries:
            return False
        towns = load_towns().find(name)
        if any(town.country in self.countries for town in towns):
            return expected or self._fits(area, towns)
        return expected and any(not town.is_word for town in towns)

    def _may_be_town(self, area: Found) -> bool:
        """Whether a name that nothing lists is one of a place, after "in" or in a list with the districts of places."""
        name = self.tokens.printed(area.name)
        part = self.tokens.text[area.name.end : area.name.end + 1] == "-"
        likely = area.how == "in" and len(name) > _SHORTEST and not name.isupper() and not part
        likely = likely and (" " not in name or area.row >= 0)
        return likely and not area.name.areas and self._key(area.name) not in self.people and not self._describes(area)

    def _describes(self, area: Found) -> bool:
        """Whether a name is an adjective of the next word: «в Мариинском дворце», but «в Жуковском (Россия)»."""
        following = self.tokens.text[area.name.end : area.name.end + 2].lstrip(" ")
        return area.name.label == "A" and following[:1].isalpha()

    def _country_of_town(self, name: Token) -> str:
        """Return the country of a town, empty if there are such towns in several."""
        countries = {town.country for town in load_towns().find(self.tokens.printed(name))}
        return countries.pop() if len(countries) == 1 else ""

    def _fits(self, area: Found, towns: Iterable[Town]) -> bool:
        """Whether a name with nothing before it is a town of a country that the article names."""
        near = [town for town in towns if town.country in self.countries and not town.is_word]
        name = self.tokens.printed(area.name)
        if self._key(area.name) in self.parts or (area.how == "bare" and name.endswith(self.surname_endings)):
            return False
        return any(town.population >= _LARGE for town in near) or (bool(near) and area.how in {"placed", "row"})

    def _key(self, name: Token) -> str:
        return name_key(self.tokens.printed(name))


def _provinces(areas: Iterable[Area]) -> Iterator[str]:
    """Yield the ids of the provinces that `areas` lie in, and of those that these became."""
    gazetteer = load()
    for area in areas:
        if area.level in _LOCAL and (province := gazetteer.province(area)):
            yield province.id
            yield from (later.id for later in gazetteer.successors(province))


def _country(areas: Sequence[Area]) -> str:
    """Return the id of the country that a name is or lies in, empty if there is none."""
    above = (area for first in areas[:1] for area in (first, *load().above(first)))
    return next((area.id for area in above if area.level == "country"), "")
