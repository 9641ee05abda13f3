"""Public bodies as papers print them: heads with their fields, and bodies that every area has."""

import random
from collections.abc import Sequence
from functools import cache

from extractor.languages import lexicon
from extractor.languages.public_bodies import HEADS
from models.ner.places import Places, fillers
from models.ner.russian import inflected

_SMALL = frozenset("of the and for on in de del la las los el y e para i och för av på".split())
_SWEDISH_HEADS = ("departementet", "ministeriet", "nämnden", "styrelsen", "kontoret", "verket", "myndigheten")


class Bodies:
    """Makes names of bodies for texts in one language."""

    def __init__(self, language: str, rng: random.Random, places: Places) -> None:
        self.language, self.rng, self.places = language, rng, places
        self.words = lexicon(language).units

    def body(self) -> str:
        """Return a public body."""
        chance = self.rng.random()
        if chance < 0.2:
            return self._printed(self.rng.choice(list(self.words.bodies)))
        return self._of_area() if chance < 0.55 else self.field_body()

    def organization(self) -> str:
        """Return an organization that is no public body: a firm, a school, a club, a paper."""
        place = self.places.bare() if self.rng.random() < 0.5 else self.places.foreign()
        return self.rng.choice(fillers(self.language)["organizations"]).replace("@", place)

    def _of_area(self) -> str:
        """Return a body that every area has, with or without the area."""
        head = self._with_part(self.rng.choice(_heads(self.language, fields=False)))
        if self.rng.random() < 0.3:
            return self._with_level(head)
        head = self._printed(head)
        area = self.places.typed() if self.rng.random() < 0.65 else self.places.bare()
        ways = {
            "ja": (f"{area}{head}",),
            "en": (f"{area} {head}", f"{head} of {area}", f"{area}'s {head}"),
            "sv": (f"{area}s {head}", f"{head} i {area}", f"{head} i {area}"),
            "es": (f"{head} de {area}", f"{head} del {area}", f"{head} de la {area}"),
        }
        return self.rng.choice(ways.get(self.language, (f"{head} {area}",)))

    def _with_part(self, head: str) -> str:
        """Return a head, now and then with one of its parts: the standing committee of the party committee."""
        if self.rng.random() > 0.25 or not self.words.parts:
            return head
        part = self.rng.choice(list(self.words.parts))
        ways = {
            "ja": f"{head}{part}",
            "en": f"{part} of the {head}",
            "sv": f"{head}s {part}",
            "es": f"{part} del {head}",
        }
        return ways.get(self.language, f"{part} {head}")

    def field_body(self) -> str:
        """Return a body that is named by what it deals with: a department, a ministry."""
        rng = self.rng
        head, field = rng.choice(_heads(self.language, fields=True)), rng.choice(list(self.words.fields))
        match self.language:
            case "ja":
                name = field + head
                name = name if rng.random() < 0.6 else self.places.typed() + name
            case "vi":
                name = f"{self._printed(head)} {_sentence_case(field)}"
                name = name if rng.random() < 0.6 else f"{name} {self.places.typed()}"
            case "sv":
                name = self._swedish(head, field)
            case "en":
                name = f"{head} of {field}" if rng.random() < 0.75 else f"{field.removeprefix('the ')} {head}"
            case "es":
                name = f"{head} de {field}" if rng.random() < 0.9 else f"{head} provincial de {field}"
            case _:
                name = f"{head} {field}"
        if self.language in {"en", "ru"} and rng.random() < 0.35:
            return self._with_level(name)
        return self._printed(name)

    def _swedish(self, head: str, field: str) -> str:
        if self.rng.random() < 0.4:
            return f"{head} för {field}"
        firsts = (*self.words.compounds, *(word for word in self.words.fields if " " not in word))
        name = self.rng.choice(firsts) + self.rng.choice(_SWEDISH_HEADS)
        return name if self.rng.random() < 0.75 else name.capitalize()

    def _with_level(self, name: str) -> str:
        """Return a body with a word that tells of which level it is."""
        level = self.rng.choice([word for word in self.words.levels if word])
        match self.language:
            case "ja":
                return level + name
            case "vi":
                return f"{self._printed(name)} {level.removeprefix('cấp ')}"
            case "es":
                return self._printed(f"{name} {level}")
            case _:
                return self._printed(f"{level} {name}")

    def _printed(self, name: str) -> str:
        """Return a name with the endings of a case, and with capitals as the language has them."""
        if self.language in {"en", "es"}:
            return _titled(name)
        if self.language == "vi":
            return name.upper() if len(name) <= 5 and " " not in name else _sentence_case(name)
        if self.language == "ru":
            name = inflected(name, self.rng.choice((0, 0, 1, 1, 2, 3, 4))) if "~" in name else name
            return _sentence_case(name) if self.rng.random() < 0.4 else name
        return name


@cache
def _heads(language: str, *, fields: bool) -> Sequence[str]:
    """Return the heads that need a field, or those that every area has."""
    heads = lexicon(language).units.heads
    return [head for head, key in heads.items() if ("{field}" in HEADS[key.split(":")[0]].vi) == fields]


def _titled(phrase: str) -> str:
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in phrase.split(" "))


def _sentence_case(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]
