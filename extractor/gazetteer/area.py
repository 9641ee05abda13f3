"""A territory and its level."""

from dataclasses import dataclass

# The type words of the data, by level; whatever else there is (foreign cities) is "other".
LEVELS = {
    "country": "country",
    "region": "region",
    "province": "tỉnh state prefecture län oblast krai republic okrug province department región community territory "
    "nation",
    "district": "huyện quận thị_xã",
    "commune": "phường xã thị_trấn đặc_khu kommun municipality",
}
LEVEL_OF_TYPE = {kind.replace("_", " "): level for level, kinds in LEVELS.items() for kind in kinds.split()}
LEVEL_COSTS = {"district": 1.5, "commune": 3.0}  # how much rarer, as a logarithm, one of them is meant than a province
LEVEL_ORDER = ("country", "province", "region", "other", "district", "commune")


@dataclass(frozen=True, slots=True)
class Area:
    """A territory. `name` is canonical and without type word, `parent` the id of the area it lies in.

    `valid_from` is its first day and `valid_to` the first day it is no more: ISO dates, empty where no bound is known.
    """

    id: str
    name: str
    type: str
    level: str
    parent: str
    valid_from: str
    valid_to: str
    lat: float | None
    lon: float | None

    def valid(self, day: str) -> bool:
        """Whether the area existed on `day`, an ISO date; of a month or a year its first day counts."""
        day = (day + "-01-01")[:10]
        return self.valid_from <= day and (not self.valid_to or day < self.valid_to)


def level_of(kind: str, parent: str) -> str:
    """Return the level of a type; a Vietnamese city is a province when it stands directly under the country."""
    if kind == "thành phố":
        return "province" if parent == "VN" else "district"
    return LEVEL_OF_TYPE.get(kind, "other")


def read_area(line: str) -> Area:
    """Return the area of a line of `vietnam.tsv`."""
    code, kind, name, parent, lat, lon, valid_from, valid_to, _ = line.split("\t")
    lat_lon = (float(lat) if lat else None, float(lon) if lon else None)
    return Area(code, name, kind, level_of(kind, parent), parent, valid_from, valid_to, *lat_lon)
