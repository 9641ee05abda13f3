"""The gazetteer: areas of Vietnam on both sides of 1 July 2025, and countries, states and large cities elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache, cached_property
from importlib.resources import files

from extractor.gazetteer.area import LEVEL_COSTS, LEVEL_ORDER, Area, level_of, read_area
from extractor.gazetteer.index import (
    CyrillicIndex,
    HanIndex,
    KanaIndex,
    LatinIndex,
    is_cyrillic,
    is_han,
    is_katakana,
)
from extractor.gazetteer.names import Candidate, NameIndex
from extractor.gazetteer.spelled import BROKEN, ODD_PART
from extractor.gazetteer.towns import Town, load_towns
from extractor.gazetteer.tree import SyllableTree

LANGUAGES = ("vi", "en", "ja", "sv", "ru", "es")

_SHORT = 4


class Gazetteer:
    """All areas: by id, by name in six languages, by what they lie in and by what became of them."""

    def __init__(self, vietnam: str, world: str, places: str) -> None:
        """Read the tables, each the text of a file in `data`."""
        self._lines: dict[str, str] = {}  # id → its line, read when needed: most areas are never asked for
        self._areas: dict[str, Area] = {}
        self._vietnamese: dict[str, tuple[str, ...]] = {}
        self._foreign: dict[str, tuple[str, ...]] = {}
        for line in vietnam.splitlines():
            code, _, name, _ = line.split("\t", 3)
            self._lines[code] = line
            self._vietnamese[name] = (*self._vietnamese.get(name, ()), code)
        self._only: dict[str, set[str]] = defaultdict(set)  # name → the languages it is read in, if not in all
        for line in world.splitlines():
            self._add_worldwide(*line.split("\t"))
        for line in places.splitlines():
            if line and not line.startswith("#"):
                self._add_place(*line.split("\t"))

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, code: str) -> Area:
        """Return the area, or the town, with an id; raises KeyError for one that is not known."""
        found = self._areas.get(code)
        if found is None:
            found = self._areas[code] = read_area(self._lines[code]) if code in self._lines else _town(code)
        return found

    def __iter__(self) -> Iterator[Area]:
        return (self[code] for code in self._lines)

    def find(
        self, name: str, *, language: str = "", level: str = "", within: str = "", day: str = ""
    ) -> tuple[Area, ...]:
        """Return the areas called `name`, likeliest first, in any script and without its type word.

        With `language`, short names are read in that language alone (Anh is Britain in Vietnamese). The other options
        are those of `filter`.
        """
        if is_cyrillic(name):
            found = self.cyrillic.find(name)
        elif is_katakana(name):
            found = self.kana.find(name)
        else:
            found = self.han.find(name) if is_han(name) else self.latin.find(name, language)
        return self.filter(map(self.__getitem__, found), level=level, within=within, day=day)

    def candidates(self, name: str, *, level: str = "", within: str = "", day: str = "") -> tuple[Candidate, ...]:
        """Return the names of areas that `name` can spell, likeliest first, each with what it costs.

        A name as it is listed costs nothing; Vietnamese ones are read by their syllables, of which one may be broken:
        ask where a type word or the story says that it is an area. Of several levels the smaller ones cost more.
        The other options are those of `filter`.
        """
        listed = [area.name for area in self._listed(name, level=level, within=within, day=day)]
        if listed:
            return tuple(Candidate(area, 0.0, "as listed") for area in dict.fromkeys(listed))
        found: list[tuple[float, Candidate]] = []
        for spelled in self._names.candidates(name):
            areas = map(self.__getitem__, self._vietnamese[spelled.name])
            levels = [area.level for area in self.filter(areas, level=level, within=within, day=day)]
            if levels:
                found.append((min(LEVEL_COSTS.get(each, 0.0) for each in levels), spelled))
        largest = min((cost for cost, _ in found), default=0.0)
        weighed = (replace(one, cost=one.cost + cost - largest) for cost, one in found)
        return tuple(sorted(weighed, key=lambda one: one.cost))

    def resembling(self, name: str, *, within: str, day: str = "") -> tuple[Area, ...]:
        """Return the areas of the one name within the area with id `within` that `name` most likely is meant to spell.

        For a name that `find` does not know, being noisier than running text allows, or with a syllable that is none.
        All areas are listed, so that the best name wins if it stands apart from the next; else the result is empty.
        """
        found = self.candidates(name, within=within, day=day)
        if not found or found[0].cost >= BROKEN or any(other.cost < found[0].cost + ODD_PART for other in found[1:]):
            return ()
        return self.find(found[0].name, within=within, day=day)

    def _listed(self, name: str, *, level: str, within: str, day: str) -> tuple[Area, ...]:
        """Return the areas that have a fixed spelling in another script, which no syllables give: Хошимин."""
        codes: tuple[str, ...] = ()
        if is_cyrillic(name):
            codes = self.cyrillic.listed(name)
        elif is_katakana(name):
            codes = self.kana.listed(name)
        return self.filter(map(self.__getitem__, codes), level=level, within=within, day=day)

    @cached_property
    def _tree(self) -> SyllableTree:
        return SyllableTree(self._vietnamese)

    @cached_property
    def _names(self) -> NameIndex:
        return NameIndex(self._tree)

    def towns(self, name: str) -> tuple[Town, ...]:
        """Return the towns outside Vietnam called `name`, in any script, likeliest first; their ids lead to areas.

        They are apart from the areas of `find`, since most of their names are words and people as well.
        """
        return load_towns().find(name)

    def numbered(self, kind: str, number: str, *, within: str = "", day: str = "") -> tuple[Area, ...]:
        """Return the areas that a number names, `kind` being the Vietnamese type word: quận and 1, phường and 12."""
        return self.find(f"{kind.capitalize()} {number}", within=within, day=day)

    def filter(self, areas: Iterable[Area], *, level: str = "", within: str = "", day: str = "") -> tuple[Area, ...]:
        """Return those of `areas` that have the level, lie within the area with id `within` and existed on the day."""
        return tuple(
            area
            for area in areas
            if (not level or area.level == level)
            and (not day or area.valid(day))
            and (not within or any(above.id == within for above in self.above(area)))
        )

    def above(self, area: Area) -> Iterator[Area]:
        """Yield what `area` lies in, from its parent to its country."""
        while area.parent:
            area = self[area.parent]
            yield area

    def province(self, area: Area) -> Area | None:
        """Return the province that `area` is or lies in."""
        return next((above for above in (area, *self.above(area)) if above.level == "province"), None)

    def below(self, area: Area) -> tuple[Area, ...]:
        """Return the areas whose parent is `area`."""
        return tuple(map(self.__getitem__, self._children.get(area.id, ())))

    def successors(self, area: Area) -> tuple[Area, ...]:
        """Return what `area` became; a district, abolished in 2025, became what its communes became."""
        codes = self._successions.get(area.id)
        if codes is None and area.level == "district":
            codes = [code for part in self._children.get(area.id, ()) for code in self._successions.get(part, ())]
        return tuple(map(self.__getitem__, dict.fromkeys(codes or ())))

    def predecessors(self, area: Area) -> tuple[Area, ...]:
        """Return the areas of which `area` is what they, or a part of them, became."""
        return tuple(map(self.__getitem__, self._origins.get(area.id, ())))

    @cached_property
    def latin(self) -> LatinIndex:
        """The names in Latin letters."""
        return LatinIndex((self._vietnamese, self._foreign), self._only, self._by_prominence)

    @cached_property
    def cyrillic(self) -> CyrillicIndex:
        """The names in Cyrillic: foreign ones as they are listed, Vietnamese ones by their syllables."""
        return CyrillicIndex(self._tree, self._vietnamese, self._foreign, self._by_prominence)

    @cached_property
    def kana(self) -> KanaIndex:
        """The names in katakana: foreign ones as they are listed, Vietnamese ones by their syllables."""
        return KanaIndex(self._tree, self._vietnamese, self._foreign, self._by_prominence)

    @cached_property
    def han(self) -> HanIndex:
        """The names with Chinese characters or hiragana in them."""
        return HanIndex(self._foreign, self._by_prominence)

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        children: dict[str, list[str]] = defaultdict(list)
        for code, line in self._lines.items():
            children[line.split("\t", 4)[3]].append(code)
        return children

    @cached_property
    def _successions(self) -> dict[str, list[str]]:
        became = ((code, line.rpartition("\t")[2].split()) for code, line in self._lines.items())
        return {code: codes for code, codes in became if codes}

    @cached_property
    def _origins(self) -> dict[str, list[str]]:
        origins: dict[str, list[str]] = defaultdict(list)
        for old, news in self._successions.items():
            for new in news:
                origins[new].append(old)
        return origins

    def _by_prominence(self, code: str) -> tuple[int, str]:
        return LEVEL_ORDER.index(self[code].level), code

    def _add_worldwide(self, code: str, kind: str, name: str, *names: str) -> None:
        """Add a line of world.tsv, with a column of names for each language."""
        self._add_foreign(code, kind, name, "", {name, *";".join(names).split(";")})
        for language, column in zip(LANGUAGES, names, strict=True):
            for short in column.split(";"):
                if len(short) <= _SHORT and short[0] < "\u0370":
                    self._only[short].add(language)

    def _add_foreign(self, code: str, kind: str, name: str, parent: str, names: Iterable[str]) -> None:
        self._lines[code] = "\t".join((code, kind, name, parent, *[""] * 5))
        self._add_names(code, names)

    def _add_place(self, code: str, kind: str, name: str, parent: str, names: str) -> None:
        """Add a line of places.tsv: an area of its own, or, without a type, more names of one that is known."""
        if kind:
            self._add_foreign(code, kind, name, parent, {name, *names.split(";")})
        else:
            self._add_names(code, names.split(";"))

    def _add_names(self, code: str, names: Iterable[str]) -> None:
        for name in names:
            language, _, plain = name.rpartition(":")
            if language:
                self._only[plain].add(language)
            if plain and code not in (known := self._foreign.get(plain, ())):
                self._foreign[plain] = (*known, code)


@cache
def load() -> Gazetteer:
    """Return the gazetteer; it is read on the first call and the indexes of each script on their first use."""
    data = files(__package__) / "data"
    vietnam, world, places = (
        data.joinpath(name).read_text("utf-8") for name in ("vietnam.tsv", "world.tsv", "places.tsv")
    )
    return Gazetteer(vietnam, world, places)


def _town(code: str) -> Area:
    """Return the area that a town is; raises KeyError if there is no such town."""
    country, _, name = code.partition(":")
    if not any(town.id == code for town in load_towns().find(name)):
        raise KeyError(code)
    kind = "municipality" if country == "JP" else "town"
    return Area(code, name, kind, level_of(kind, country), country, "", "", None, None)
