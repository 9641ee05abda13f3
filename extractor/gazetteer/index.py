"""Names of areas by their spelling: one index per script, each a dictionary or a tree of syllables, no comparing."""

import itertools
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from extractor.gazetteer.cases import declined
from extractor.gazetteer.letters import (
    LATIN_WORD,
    TONES,
    cyrillic_key,
    kana_key,
    letter_key,
    marks,
    name_words,
    without_case,
)
from extractor.gazetteer.syllables import spellings
from extractor.gazetteer.tree import SyllableTree

Names = Mapping[str, tuple[str, ...]]  # name → ids of the areas that bear it
Rank = Callable[[str], tuple[int, str]]  # id → what to sort by, the best known areas first

_CYRILLIC = re.compile("[\u0400-\u04ff -]+")
_KATAKANA = re.compile("[ァ-ヴー・･＝= ]+")
KANA_SEPARATORS = re.compile("[・･＝= ]")

_MOST_NOISE = 3


class LatinIndex:
    """Names in Latin letters, with or without their diacritics, spaced (Do Luong) or joined (Danang)."""

    def __init__(self, names: Iterable[Names], only: Mapping[str, set[str]], rank: Rank) -> None:
        self._rank = rank
        self._only = only
        self._names = tuple(names)
        self._forms: dict[str, tuple[str, ...]] = {}
        self.heads: dict[str, int] = {}  # first word → most words of a name that begins so
        for name in dict.fromkeys(itertools.chain.from_iterable(self._names)):
            if name[0] < "\u0370" or "\u1e00" <= name[0] < "\u1f00":
                self._add(name)
        self.find = lru_cache(maxsize=1 << 14)(self._find)

    def _add(self, name: str) -> None:
        words = name_words(name)
        keys = list(map(letter_key, words))
        for key in {" ".join(keys), letter_key("".join(words))} - {""}:
            self._forms[key] = (*self._forms.get(key, ()), name)
        if keys:
            self.heads[keys[0]] = max(len(keys), self.heads.get(keys[0], 0))

    def __contains__(self, key: str) -> bool:
        return key in self._forms

    def _find(self, name: str, language: str = "") -> tuple[str, ...]:
        """Return the ids of the areas `name` can spell: those with its very diacritics, else those that have more.

        `Hoa Binh` may be Hòa Bình, `Hòa Bình` is not Hóa Bình. A short name that only some languages have (Mỹ) is read
        in those, and only with its diacritics; one in capitals (US) only in capitals.
        """
        words = LATIN_WORD.findall(name)
        forms = self._forms.get(" ".join(map(letter_key, words)), ())
        fitting = [form for form in forms if self._fits(form, words, language)]
        exact = [form for form in fitting if _all_marks(_like(words, form)) == _all_marks(words)]
        chosen = exact if exact and not name.isascii() else fitting
        return _ranked((code for form in chosen for table in self._names for code in table.get(form, ())), self._rank)

    def _fits(self, form: str, words: list[str], language: str) -> bool:
        parts = _like(words, form)
        if form.isupper():
            return parts == words
        if languages := self._only.get(form):
            return _all_marks(parts) == _all_marks(words) and (not language or language in languages)
        return all(map(_may_lack, _all_marks(words), _all_marks(parts)))


class CyrillicIndex:
    """Names in Cyrillic: foreign ones in all cases, Vietnamese ones by syllables, joined or spaced."""

    def __init__(self, tree: SyllableTree, vietnamese: Names, foreign: Names, rank: Rank) -> None:
        self.vietnamese = SyllableNames(tree, vietnamese, "ru", rank)
        self._foreign: dict[str, tuple[str, ...]] = {}
        self._rank = rank
        self.heads: dict[str, int] = {}
        for name, codes in foreign.items():
            if _CYRILLIC.fullmatch(name):
                for form in set(declined(cyrillic_key(name.replace("-", " ") if " - " in name else name))):
                    self._add(form, codes)

    def _add(self, form: str, codes: tuple[str, ...]) -> None:
        words = form.split()
        self.heads[words[0]] = max(len(words), self.heads.get(words[0], 0))
        self._foreign[" ".join(words)] = (*self._foreign.get(" ".join(words), ()), *codes)

    def find(self, name: str) -> tuple[str, ...]:
        """Return the ids of the areas that `name` can spell, in any case, the least noisy reading first."""
        key = " ".join(cyrillic_key(name).split())
        return self.foreign(key) or self.vietnamese.find(tuple(re.split("[ -]+", key)), True)

    def listed(self, name: str) -> tuple[str, ...]:
        """Return the ids of the areas that are listed in this very spelling, or in a case of it."""
        return self.foreign(" ".join(cyrillic_key(name).split()))

    def foreign(self, key: str) -> tuple[str, ...]:
        """Return the ids of the areas listed under `key`, words in small letters with spaces between."""
        return _ranked(self._foreign.get(key, ()), self._rank)


class KanaIndex:
    """Names in katakana: foreign ones as listed, Vietnamese ones by syllables; separators and length do not count."""

    def __init__(self, tree: SyllableTree, vietnamese: Names, foreign: Names, rank: Rank) -> None:
        self.vietnamese = SyllableNames(tree, vietnamese, "ja", rank)
        self._foreign: dict[str, tuple[str, ...]] = {}
        self._rank = rank
        for name, codes in foreign.items():
            if _KATAKANA.fullmatch(name):
                key = KANA_SEPARATORS.sub("", name)
                self._foreign[key] = (*self._foreign.get(key, ()), *codes)

    def listed(self, name: str) -> tuple[str, ...]:
        """Return the ids of the areas that are listed in this very spelling, whatever its separators."""
        return _ranked(self._foreign.get(KANA_SEPARATORS.sub("", name), ()), self._rank)

    def find(self, name: str) -> tuple[str, ...]:
        """Return the ids of the areas that `name` can spell, the least noisy reading first."""
        if found := self.listed(name):
            return found
        parts = [part for part in KANA_SEPARATORS.split(name) if part]
        keys = tuple(key for part in parts if (key := kana_key(part)))
        if not keys:
            return ()
        return self.vietnamese.find(keys, False) or (
            self.vietnamese.find(("".join(keys),), False) if len(keys) > 1 else ()
        )


class HanIndex:
    """Names with Chinese characters or hiragana, as they are listed; with no spaces around, they stand inside runs."""

    def __init__(self, foreign: Names, rank: Rank) -> None:
        self._codes = {name: _ranked(codes, rank) for name, codes in foreign.items() if is_han(name)}
        self.lengths: dict[str, list[int]] = {}  # first character → lengths of the names that begin so, longest first
        for name in self._codes:
            lengths = self.lengths.setdefault(name[0], [])
            if len(name) not in lengths:
                lengths.append(len(name))
                lengths.sort(reverse=True)
        self.heads = re.compile(f"[{''.join(map(re.escape, self.lengths))}]")  # where a name may begin

    def find(self, name: str) -> tuple[str, ...]:
        """Return the ids of the areas listed as `name`."""
        return self._codes.get(name, ())


class SyllableNames:
    """The Vietnamese names of a tree in the spellings of one script."""

    def __init__(self, tree: SyllableTree, names: Names, script: str, rank: Rank) -> None:
        self._rank = rank
        self._names = names
        self._tree = tree
        self._spellings = spellings(script)
        self.find = lru_cache(maxsize=1 << 14)(self._find)
        self.begins = lru_cache(maxsize=1 << 12)(self._begins)

    def _find(self, words: tuple[str, ...], cases: bool) -> tuple[str, ...]:
        """Return the ids of the areas whose syllables `words` spell; with `cases` the last word may be declined."""
        nodes = {0: 0}
        for word in words[:-1]:
            nodes = self._walk(word, nodes)
        found = self._named(self._walk(words[-1], nodes))
        for stem in without_case(words[-1]) if cases and not found else ():
            found |= self._named(self._walk(stem, nodes))
        noise = {code: found[name] for name in found for code in self._names[name]}
        return tuple(sorted(noise, key=lambda code: (noise[code], self._rank(code))))

    def _begins(self, word: str) -> bool:
        """Whether a name of several words can begin with `word`."""
        return any(self._tree.children[node] for node in self._walk(word, {0: 0}))

    def _named(self, nodes: Mapping[int, int]) -> dict[str, int]:
        return {name: noise for node, noise in nodes.items() for name in self._tree.ends(node)}

    def _walk(self, text: str, start: dict[int, int]) -> dict[int, int]:
        """Return the nodes that the whole of `text` leads to from the nodes of `start`, each with its least noise."""
        reached: list[dict[int, int]] = [start, *({} for _ in text)]
        for begin, nodes in enumerate(reached[:-1]):
            if not nodes:
                continue
            for end in range(begin + 1, min(begin + self._spellings.longest, len(text)) + 1):
                if found := self._spellings.get(text[begin:end]):
                    self._step(found, nodes, reached[end])
        return reached[-1]

    def _step(self, found: Mapping[str, int], nodes: dict[int, int], reached: dict[int, int]) -> None:
        for node, noise in nodes.items():
            for child, more in self._tree.steps(found, node):
                total = noise + more
                if total <= _MOST_NOISE and total < reached.get(child, _MOST_NOISE + 1):
                    reached[child] = total


def _may_lack(printed: frozenset[str], full: frozenset[str]) -> bool:
    """Whether a word can be one with more marks: whoever prints its tone (Còn) leaves out nothing (Cồn)."""
    return printed == full or (printed < full and printed.isdisjoint(TONES))


def _ranked(codes: Iterable[str], rank: Rank) -> tuple[str, ...]:
    return tuple(sorted(set(codes), key=rank))


def is_cyrillic(name: str) -> bool:
    """Whether `name` is written in Cyrillic."""
    return _CYRILLIC.fullmatch(name) is not None


def is_katakana(name: str) -> bool:
    """Whether `name` is written in katakana."""
    return _KATAKANA.fullmatch(name) is not None


def is_han(name: str) -> bool:
    """Whether `name` has Chinese characters or hiragana."""
    return re.search("[\u3041-\u309f\u3400-\u9fff]", name) is not None


def _all_marks(words: Iterable[str]) -> list[frozenset[str]]:
    return [marks(word) for word in words]


def _like(words: list[str], form: str) -> list[str]:
    """Return the words of `form`, joined if `words` is one joined word."""
    parts = name_words(form)
    return parts if len(parts) == len(words) else ["".join(parts)]
