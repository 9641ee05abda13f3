"""Makes labelled sentences: templates of six languages, filled with made-up people and with areas, bodies and titles.

`templates/slots.txt` says what the slots are. Lines of `models/metric/sentences` are templates too, for their variety.
"""

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from extractor.languages import lexicon
from models.ner.bodies import Bodies
from models.ner.people import People
from models.ner.places import Places, fillers, is_held_out_name
from models.ner.public import Sentence, label

HERE = Path(__file__).parent
METRIC_SENTENCES = HERE.parent / "metric" / "sentences"

CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
SLOT = re.compile(r"\{([A-Za-z_]*)\}")
KIND: Mapping[str, str] = {
    **dict.fromkeys(("P", "S"), "PER"),
    **dict.fromkeys(("A", "AT", "AB", "area"), "LOC"),
    **dict.fromkeys(("B", "F", "O", "body"), "ORG"),
}
_SERIES = ("QĐ-UBND", "NQ-CP", "KH-UBND", "CT-TTg", "2024")
_UNSPOKEN = frozenset("area body date mixed carried neutral trailing opening joining".split())


class Generator:
    """Makes sentences in one language; `held_out` takes the templates, names and areas that training never sees."""

    def __init__(self, language: str, rng: random.Random, *, held_out: bool = False) -> None:
        self.language, self.rng, self.held_out = language, rng, held_out
        self.words = lexicon(language)
        self.people = People(language, rng)
        self.places = Places(language, rng, held_out=held_out)
        self.bodies = Bodies(language, rng, self.places)
        self.templates = _templates(language)[1 if held_out else 0]
        self.metric = _metric_templates(language)
        self.slots = self._slots()

    def sentences(self, count: int) -> Iterator[Sentence]:
        """Yield so many labelled sentences."""
        for _ in range(count):
            text, spans = self.marked()
            yield label(text, spans, self.language, "generated")

    def marked(self) -> tuple[str, list[tuple[int, int, str]]]:
        """Return a sentence and its spans (start, end, kind)."""
        rng = self.rng
        template = rng.choice(self.metric) if not self.held_out and rng.random() < 0.25 else rng.choice(self.templates)
        text, spans = self._filled(template)
        if self.held_out:
            return text, spans
        chance = rng.random()
        if chance < 0.04 and self.language != "ja":
            upper = text.upper()
            return (upper, spans) if len(upper) == len(text) else (text, spans)
        if chance < 0.08:
            return text.lstrip("- –").rstrip(".。"), [(s, e, k) for s, e, k in spans] if text[:1] not in "- –" else []
        return text, spans

    def _filled(self, template: str) -> tuple[str, list[tuple[int, int, str]]]:
        while match := CHOICE.search(template):
            template = template[: match.start()] + self.rng.choice(match[1].split("|")) + template[match.end() :]
        text, spans, at = "", [], 0
        for slot in SLOT.finditer(template):
            text += template[at : slot.start()]
            at = slot.end()
            filling = self._filling(slot[1])
            if not text and filling and self.language != "vi":
                filling = filling[0].upper() + filling[1:]
            if slot[1] in KIND:
                spans.append((len(text), len(text) + len(filling), KIND[slot[1]]))
            elif not filling:
                at += template[at : at + 1] == " "
            text += filling
        return text + template[at:], spans

    def _filling(self, slot: str) -> str:
        """Return what stands in a slot; one that is not listed is that of a figure."""
        return self.slots.get(slot, self._figure)()

    def _slots(self) -> Mapping[str, Callable[[], str]]:
        rng, places, bodies = self.rng, self.places, self.bodies
        words = fillers(self.language)
        return {
            "P": lambda: self._person(self.people.full),
            "S": self.people.short,
            "A": self._area,
            "area": self._area,
            "AT": places.typed,
            "AB": places.listed,
            "B": bodies.body,
            "body": bodies.body,
            "F": bodies.field_body,
            "O": lambda: bodies.organization() if rng.random() < 0.7 else _acronym(rng),
            "T": self._title,
            "H": self._honorific,
            "J": lambda: rng.choice(self.words.officials.occupations),
            "D": lambda: rng.choice(words["dates"]),
            "date": lambda: rng.choice(words["dates"]),
            "N": self._number,
            "n": self._number,
            "R": lambda: str(rng.randint(1, 63)),
            "X": lambda: f"{rng.randint(1, 3000)}/{rng.choice(_SERIES)}",
            "I": lambda: rng.choice((*words["indexes"], *words["programmes"])),
        }

    def _area(self) -> str:
        return self.places.numbered() if self.rng.random() < 0.02 else self.places.area()

    def _number(self) -> str:
        few = self.rng.random() < 0.5
        return str(self.rng.randint(2, 999)) if few else f"{self.rng.randint(1, 99)}.{self.rng.randint(100, 999)}"

    def _figure(self) -> str:
        part = "" if self.rng.random() < 0.5 else f",{self.rng.randint(1, 99)}"
        return f"{self.rng.randint(1, 99)}{part}{fillers(self.language)['percent']}"

    def _person(self, make: Callable[[], str]) -> str:
        """Return a name whose letters put it on the right side of training and measuring."""
        for _ in range(50):
            name = make()
            if is_held_out_name(name) == self.held_out:
                return name
        return name

    def _title(self) -> str:
        officials, rng = self.words.officials, self.rng
        title = rng.choice(list(officials.roles))
        if rng.random() < 0.3:
            title = rng.choice(officials.deputies) + title
        if self.language in {"en", "es"} and rng.random() < 0.5:
            title = title.title()
        return title[0].upper() + title[1:] if self.language == "vi" or rng.random() < 0.25 else title

    def _honorific(self) -> str:
        officials, rng = self.words.officials, self.rng
        if self.language == "ja":
            return rng.choice((*officials.after_name, "氏", "氏", "氏", ""))
        words = [word for word in officials.before_name if len(word) > 1]
        if not words or rng.random() < 0.25:
            return ""
        word = rng.choice(words[:6] if rng.random() < 0.7 else words)
        if self.language == "en" or (self.language == "es" and len(word) < 4):
            word = word.capitalize() + ("." if len(word) < 5 and rng.random() < 0.8 else "")
        return word.capitalize() if self.language == "vi" and rng.random() < 0.4 else word


def _acronym(rng: random.Random) -> str:
    return "".join(rng.choices("ABCDEFGHIKLMNOPRSTUV", k=rng.choice((3, 3, 4, 4, 5))))


@cache
def _templates(language: str) -> tuple[Sequence[str], Sequence[str]]:
    """Return the templates to train on and those kept apart."""
    text = (HERE / "templates" / f"{language}.txt").read_text("utf-8")
    train, _, apart = text.partition("# apart\n")
    return tuple(train.splitlines()), tuple(apart.splitlines())


@cache
def _metric_templates(language: str) -> Sequence[str]:
    found: list[str] = []
    section = ""
    for line in (METRIC_SENTENCES / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            section = line.removeprefix("#").strip()
        elif line and section not in _UNSPOKEN and not _has_name(line, language):
            found.append(line.replace("¶", " "))
    named = [line for line in found if "{area}" in line or "{body}" in line]
    return (*named, *found[:: max(1, len(found) // (len(named) // 4 + 1))])


def _has_name(line: str, language: str) -> bool:
    """Whether a template has capitals inside, so that it may name something that has no slot."""
    return language != "ja" and bool(re.search(r"(?<=[a-zà-ỹа-я,] )[A-ZÀ-ỸА-Я]", line))
