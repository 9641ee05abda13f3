"""Made-up Vietnamese names, as common as in life, to stand beside those that are looked for."""

import random
from collections.abc import Iterable, Iterator, Mapping

from extractor.gazetteer.letters import letter_key
from extractor.languages.vietnamese_names import family_names, given_names, middle_names

SEED = 2025


def generated_names(count: int, taken: Iterable[str], *, seed: int = SEED) -> list[str]:
    """Return made-up names, each of which differs from the others and from `taken` by more than its tones and marks.

    What differs by those alone is one name in toneless print, and nothing but office and story can tell it apart.
    """
    chance = random.Random(seed)
    known = {letter_key(name) for name in taken}
    names: list[str] = []
    while len(names) < count:
        name = " ".join(_parts(chance))
        if letter_key(name) not in known:
            known.add(letter_key(name))
            names.append(name)
    return names


def _parts(chance: random.Random) -> Iterator[str]:
    yield _one(chance, family_names())
    middle = _one(chance, middle_names())
    yield middle
    is_woman = middle == "Thị"
    if chance.random() < (0.5 if is_woman else 0.1):
        yield _one(chance, middle_names(after_thi=is_woman))
    yield _one(chance, given_names(women=is_woman))


def _one(chance: random.Random, names: Mapping[str, float]) -> str:
    return chance.choices(list(names), list(names.values()))[0]
