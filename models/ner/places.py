"""Areas as papers print them: names of the gazetteer in the letters of a language, with their type words."""

import random
import re
import tomllib
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from extractor.gazetteer.areas import LANGUAGES, load
from extractor.languages import lexicon
from models.ner.people import render


class Places:
    """Makes names of areas for texts in one language; with `held_out` only such as training never sees."""

    def __init__(self, language: str, rng: random.Random, *, held_out: bool = False) -> None:
        self.language, self.rng, self.held_out = language, rng, held_out
        self.words = lexicon(language).units
        self.names = _vietnamese_names(held_out)
        self.types = _types(language)

    def area(self) -> str:
        """Return an area: with its type word, without, or one of another country."""
        chance = self.rng.random()
        if chance < 0.5:
            return self.typed()
        if chance < 0.75:
            return self.bare()
        return self.foreign()

    def bare(self) -> str:
        """Return the name of a Vietnamese area alone; those of provinces come oftener than their number."""
        return self._render(self.rng.choice(self.names["tỉnh" if self.rng.random() < 0.4 else "all"]))

    def typed(self) -> str:
        """Return a Vietnamese area with a type word beside it."""
        rng = self.rng
        word, kind = rng.choice(self.types)
        if kind in {"huyện", "quận", "xã", "phường", "thị trấn", "thành phố", "tỉnh", "thị xã", "đặc khu", "thôn"}:
            pool = self.names.get(kind) or self.names["all"]
            name = self._render(rng.choice(pool if rng.random() < 0.7 else self.names["all"]))
            if kind in {"quận", "phường"} and rng.random() < 0.08:
                name = str(rng.randint(1, 14))
        else:
            name = self.foreign()
        return self._with_type(word, name)

    def numbered(self) -> str:
        """Return an area that has a number for a name."""
        number, language = self.rng.randint(1, 14), self.language
        return {"vi": f"Quận {number}", "ja": f"{number}区", "ru": f"Район {number}", "es": f"Distrito {number}"}.get(
            language, f"District {number}" if language == "en" else f"Distrikt {number}"
        )

    def listed(self) -> str:
        """Return the bare name of an area as in a list."""
        return self.bare() if self.rng.random() < 0.8 else self.foreign()

    def foreign(self) -> str:
        """Return a country, a state or a town elsewhere."""
        rng = self.rng
        if rng.random() < 0.5 or self.language in {"ja", "ru", "vi"}:
            return rng.choice(_worldwide(self.language, self.held_out))
        return rng.choice(_latin_towns(self.held_out))

    def _with_type(self, word: str, name: str) -> str:
        """Return an area with its type word on the side where the language has it."""
        rng = self.rng
        chance = rng.random()
        match self.language:
            case "ja":
                return name + word
            case "vi":
                printed = word.capitalize() if chance < 0.12 else word
                return f"{printed}{'' if word.endswith('.') and rng.random() < 0.5 else ' '}{name}"
            case "en":
                word = word.capitalize() if chance < 0.55 else word
                return f"{name} {word}" if rng.random() < 0.85 else f"{word} of {name}"
            case "sv":
                return f"{name} {word}" if chance < 0.35 else f"{word} {name}"
            case "es":
                return f"{word} {name}" if chance < 0.3 else f"{word} de {name}"
            case _:
                return f"{word} {name}"

    def _render(self, name: str) -> str:
        rng = self.rng
        printed = render(name, self.language, rng)
        if self.language == "ja":
            return re.sub("[・= ]", "", printed) if rng.random() < 0.85 else printed
        if self.language == "ru" and rng.random() < 0.6:
            first, *rest = printed.split()
            return first + "".join(rest).lower()
        return printed


def is_held_out_name(name: str) -> bool:
    """Whether a name of the gazetteer is met in no training sentence."""
    return zlib.crc32(name.encode()) % 8 == 0


@cache
def _vietnamese_names(held_out: bool) -> Mapping[str, Sequence[str]]:
    names: dict[str, set[str]] = {"all": set()}
    for area in load():
        named = area.id.startswith("VN-") and not any(letter.isdigit() for letter in area.name)
        if named and is_held_out_name(area.name) == held_out:
            kind = "tỉnh" if area.level == "province" else area.type
            names.setdefault(kind, set()).add(area.name)
            names["all"].add(area.name)
    return {kind: sorted(found) for kind, found in names.items()}


@cache
def _worldwide(language: str, held_out: bool) -> Sequence[str]:
    column = LANGUAGES.index(language)
    found: set[str] = set()
    for line in files("extractor.gazetteer").joinpath("data/world.tsv").read_text("utf-8").splitlines():
        parts = line.split("\t")
        found.update(name for name in parts[3 + column].split(";") if len(name) > 1)
    found.update(_more_places(language))
    return sorted(name for name in found if is_held_out_name(name) == held_out)


def _more_places(language: str) -> list[str]:
    """Return the names of `places.tsv` that are in the letters of a language."""
    letters = {"ru": "[а-яё -]+", "ja": "[ァ-ヴー一-龯・]+"}.get(language, "[a-zà-öø-ÿăđĩũơưạ-ỹ' -]+")
    found: list[str] = []
    for line in files("extractor.gazetteer").joinpath("data/places.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            parts = line.split("\t")
            names = [parts[2], *parts[4].split(";")]
            found += [name for name in names if len(name) > 2 and re.fullmatch(letters, name.lower())]
    return found


@cache
def _latin_towns(held_out: bool) -> Sequence[str]:
    lines = files("extractor.gazetteer").joinpath("data/towns.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    towns = {name or key.title() for key, name, _country, size, *_ in rows if size.isdecimal() and int(size) >= 50}
    return sorted(
        town
        for town in towns
        if re.fullmatch(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ' -]{2,20}", town) and is_held_out_name(town) == held_out
    )


@cache
def _types(language: str) -> Sequence[tuple[str, str]]:
    """Return type words with their types; each type as often as another, whatever number of words it has."""
    words: dict[str, list[str]] = {}
    for word, kind in lexicon(language).units.types.items():
        words.setdefault(kind, []).append(word)
    return [(found[at % len(found)], kind) for kind, found in words.items() for at in range(max(6, len(found)))]


@cache
def fillers(language: str) -> Mapping[str, Sequence[str]]:
    """Return what fills other slots, by kind, from `templates/fillers.toml`."""
    table = tomllib.loads((Path(__file__).parent / "templates" / "fillers.toml").read_text("utf-8"))
    return {"indexes": table["indexes"], **table[language]}
