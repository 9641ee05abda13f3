"""The cases of Russian place names: Швеция, Швеции, Швецию, Швецией."""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

# Ending of the nominative → endings of genitive, dative, accusative, instrumental and prepositive; the first that fits.
# A second row is another way to decline words with that ending.
_ENDINGS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("ия", 1, ("и и ю ей и",)),
    ("ая", 2, ("ой ой ую ой ой",)),
    ("яя", 2, ("ей ей юю ей ей",)),
    ("(?:[снк]|ов|ев)ий", 2, ("ого ому ий им ом", "его ему ий им ем")),
    ("ый", 2, ("ого ому ый ым ом",)),
    ("ое", 2, ("ого ому ое ым ом", "ого ому ое им ом")),
    ("ие", 2, ("их им ие ими их",)),
    ("ые", 2, ("ых ым ые ыми ых",)),
    ("острова", 1, ("ов ам а ами ах",)),
    ("ье", 1, ("я ю е ем е",)),
    ("[гкхжчшщ]а", 1, ("и е у ой е",)),
    ("а", 1, ("ы е у ой е",)),
    ("я", 1, ("и е ю ей е",)),
    ("й", 1, ("я ю й ем е",)),
    ("ь", 1, ("и и ь ью и", "я ю ь ем е")),
    ("[бвгджзклмнпрстфхцчшщ]ет", 2, ("та ту ет том те",)),
    ("[аеиоуыэюя]ец", 2, ("йца йцу ец йцом йце",)),
    (".лец", 2, ("ьца ьцу ец ьцом ьце",)),
    (".+ец", 2, ("ца цу ец цом це", "еца ецу ец ецом еце")),
    (".+ок", 2, ("ока оку ок оком оке", "ка ку ок ком ке")),
    ("орел", 2, ("ла лу ел лом ле",)),
    ("[бвгджзклмнпрстфхцчшщ]ки", 2, ("ок кам ки ками ках",)),
    ("[бвгджзклмнпрстфхцчшщ]", 0, ("а у - ом е", "а у - ем е")),
    ("(?:ов|ев|ин)о", 1, ("а у о ом е",)),
    ("луки|воды", 1, ("- ам - ами ах",)),
    ("....[ыи]", 1, ("- ам ы ами ах", "ов ам ы ами ах")),
)
_RULES = tuple((re.compile(rf".*{ending}"), cut, rows) for ending, cut, rows in _ENDINGS)
_CASES = 5


def declined(name: str) -> Iterator[str]:
    """Yield `name`, in small letters, in all cases; of several words all decline, or the first ones, or the last."""
    yield name
    words = name.split(" ")
    tables = [_forms(word) for word in words]
    for declining in range(1, len(words) + 1):
        for rows in itertools.product(*tables[:declining]):
            yield from (" ".join((*forms, *words[declining:])) for forms in zip(*rows, strict=True))
    if len(words) > 1:
        yield from (" ".join((*words[:-1], form)) for row in tables[-1] for form in row)


@lru_cache(maxsize=1 << 12)
def _forms(word: str) -> list[list[str]]:
    if len(word) < 3:
        return [[word] * _CASES]
    for ending, cut, rows in _RULES:
        if ending.fullmatch(word):
            stem = word[: len(word) - cut]
            return [[stem + end.strip("-") for end in row.split()] for row in rows]
    return [[word] * _CASES]
