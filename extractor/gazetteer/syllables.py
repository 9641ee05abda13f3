"""Vietnamese syllables in Latin, Cyrillic and katakana: whether a name is Vietnamese, and which syllables it can be.

A reading is the set of toneless syllables that a piece of a name may be (`タン`: tan, thân, thang, thanh …). Two names
agree when their readings share a syllable in each place; `block_keys` finds such names by index.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from importlib.resources import files

from extractor.gazetteer.letters import base_syllable, cyrillic_key, kana_key, letter_key, marks, without_case

Reading = frozenset[str]

MOST_SYLLABLES = 6
_LONGEST_NAME = 80

# The usual family names of Vietnam, the Kinh ones by frequency, then those of smaller peoples.
SURNAMES = tuple(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Trương Đoàn Hà Mai Lương Cao Đào
    Tạ Tô Châu Thái Tôn Phùng Chu Lâm Kiều Quách Triệu La Lưu Văn Vương Hứa Từ Thạch Sơn Diệp Doãn Nghiêm Tống Tăng Bạch
    Khổng Ninh Nông Lò Lô Hầu Giàng Vi Sùng Viên Âu Lục Cù Khúc Đồng Uông Tòng Đàm Đậu Phí Thân Tiêu Hàn Giang Mạc Ông
    Quan Thi Trà Ung Vòng Ma Ngọ Bế Hoa Cung Cầm Chẩu Chương Chử Cồ Danh Đái Đan Điêu Điểu Đới Hạ Kim Khuất Kha Lã Lại
    Lường Liêu Mã Mạnh Mẫn Ngạc Ngụy Nhan Nhữ Ong Phó Phương Quàng Sầm Tào Thang Tiết Trang Tưởng Vàng Xa Y H' K'
    """.split()
)

_WORDS = re.compile(r"[ァ-ヴー]+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_KANA = re.compile("[ァ-ヴー]")
_PARTS = re.compile("(?P<onset>gi(?=[aăâeêioôơuưy])|qu|[^aăâeêioôơuưy]*)[aăâeêioôơuưy]*(?P<final>.*)")
_ONSET_GROUPS = {
    group.split()[0]: group.split()
    for group in ("b v", "k c kh q qu", "h ph", "t th ch tr", "d đ gi r l", "s x", "m", "n nh", "g gh ng ngh", "p")
}
_GROUP_OF_ONSET = {onset: group for group, onsets in _ONSET_GROUPS.items() for onset in onsets}


@cache
def latin_syllables() -> Mapping[str, tuple[str, ...]]:
    """Return the closed inventory: toneless syllables by their plain letters (thuong: thuông, thương)."""
    found: dict[str, tuple[str, ...]] = {}
    for syllable in _read("syllables.txt").split():
        key = letter_key(syllable)
        found[key] = (*found.get(key, ()), syllable)
    return found


class Spellings:
    """The spellings of one script (`ru`, `ja`), each with its syllables and how noisy a spelling it is of each."""

    def __init__(self, script: str) -> None:
        self._columns = dict(line.split("\t") for line in _read(f"syllables_{script}.tsv").splitlines())
        self.longest = max(map(len, self._columns))
        self.get = lru_cache(maxsize=1 << 13)(self._get)

    def _get(self, form: str) -> Mapping[str, int]:
        columns = self._columns.get(form, "").split("|")
        return {syllable: noise for noise, names in enumerate(columns) for syllable in names.split()}

    def usual(self, syllable: str) -> tuple[str, ...]:
        """Return the usual spellings of a syllable."""
        return self._usual.get(syllable, ())

    @cached_property
    def _usual(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for form, columns in self._columns.items():
            for syllable in columns.partition("|")[0].split():
                found[syllable] = (*found.get(syllable, ()), form)
        return found


@cache
def spellings(script: str) -> Spellings:
    """Return the spellings of a script; they are read on the first call."""
    return Spellings(script)


@cache
def _inventory() -> Reading:
    return frozenset(itertools.chain.from_iterable(latin_syllables().values()))


def is_inventory(syllable: str) -> bool:
    """Whether a toneless syllable is one that Vietnamese spelling allows; names of areas have others too."""
    return syllable in _inventory()


@cache
def used_syllables() -> Reading:
    """Return the usual toneless syllables: those of family names and of several areas, a sixth of the inventory."""
    return frozenset(_read("syllables_used.txt").split())


def readings(name: str) -> tuple[tuple[Reading, ...], ...]:
    """Return the ways to read `name` as Vietnamese syllables, none if it is not Vietnamese.

    Takes names in Latin, Cyrillic or katakana, whole or joined, with Russian case endings.
    """
    words = _WORDS.findall(name)
    if not words or len(words) > MOST_SYLLABLES or len(name) > _LONGEST_NAME:
        return ()
    options = [_word_readings(word) for word in words]
    ways = itertools.islice(itertools.product(*options), 64)
    return tuple(way for parts in ways if len(way := sum(parts, ())) <= MOST_SYLLABLES)


def is_vietnamese(name: str) -> bool:
    """Whether every word of `name`, in any of the three scripts, is made of Vietnamese syllables.

    Of katakana that says little: most Japanese loanwords could be Vietnamese too; a surname and separators say more.
    """
    return bool(readings(name))


def is_syllable(word: str) -> bool:
    """Whether `word` is one Vietnamese syllable, in any of the three scripts; a Russian case ending is no obstacle."""
    return any(len(way) == 1 for way in _word_readings(word))


def is_surname(word: str) -> bool:
    """Whether `word` is a usual Vietnamese family name, in any of the three scripts: Trần, Tran, Чан, チャン."""
    if not _KANA.search(word) and not _CYRILLIC.search(word):
        return any(marks(word) <= marks(name) for name in _surnames().get(letter_key(word), ()))
    return any(len(way) == 1 and way[0] & _surname_syllables() for way in _word_readings(word))


def same_syllables(one: str, other: str) -> bool:
    """Whether two names can be one name: as many syllables, each place with a toneless syllable in common."""
    pairs = itertools.product(readings(one), readings(other))
    return any(len(a) == len(b) and all(x & y for x, y in zip(a, b, strict=True)) for a, b in pairs)


@lru_cache(maxsize=1 << 12)
def block_keys(name: str) -> frozenset[str]:
    """Return coarse keys such that names with the same syllables share one: Trần Lan, チャン・ラン have tN-dN."""
    keys: set[str] = set()
    for way in readings(name):
        groups = [sorted({_group(syllable) for syllable in reading}) for reading in way]
        keys.update("-".join(parts) for parts in itertools.islice(itertools.product(*groups), 256))
    return frozenset(keys)


@lru_cache(maxsize=1 << 14)
def _word_readings(word: str) -> tuple[tuple[Reading, ...], ...]:
    if _KANA.search(word):
        return tuple(_split(kana_key(word), _kana_reading, 7))
    if _CYRILLIC.search(word):
        key = cyrillic_key(word)
        candidates = (key, *without_case(key))
        whole = tuple((reading,) for form in candidates if (reading := _cyrillic_reading(form)))
        return whole or tuple(way for form in candidates for way in _split(form, _cyrillic_reading, 8))
    if reading := _latin_reading(word):
        return ((reading,),)
    return tuple(_split(word.lower(), _latin_reading, 7)) if len(word) > 4 else ()


def _split(text: str, read: object, longest: int) -> Iterator[tuple[Reading, ...]]:
    """Yield the ways to cut `text` into syllables, with the fewest syllables; at most 16."""
    assert callable(read)
    best: list[list[tuple[Reading, ...]]] = [[()]]
    for end in range(1, min(len(text), MOST_SYLLABLES * longest) + 1):
        ways: list[tuple[Reading, ...]] = []
        for start in range(max(0, end - longest), end):
            if best[start] and (reading := read(text[start:end])):
                ways += ((*way, reading) for way in best[start])
        fewest = min(map(len, ways), default=0)
        best.append([way for way in ways if len(way) == fewest][:16])
    if len(best) == len(text) + 1 and text:
        yield from best[-1]


@lru_cache(maxsize=1 << 14)
def _latin_reading(word: str) -> Reading:
    quality = marks(base_syllable(word))
    return frozenset(name for name in latin_syllables().get(letter_key(word), ()) if quality <= marks(name))


@lru_cache(maxsize=1 << 14)
def _cyrillic_reading(form: str) -> Reading:
    return _inventory() & spellings("ru").get(form).keys()


@lru_cache(maxsize=1 << 14)
def _kana_reading(form: str) -> Reading:
    return _inventory() & spellings("ja").get(form).keys()


@cache
def _group(syllable: str) -> str:
    found = _PARTS.fullmatch(syllable)
    onset, final = (found["onset"], found["final"]) if found else ("", "")
    stop = "N" if final[:1] in {"m", "n"} else "K" if final[:1] in {"c", "p", "t"} else ""
    return _GROUP_OF_ONSET.get(onset, onset) + stop


@cache
def _surnames() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in SURNAMES:
        found[letter_key(name)] = (*found.get(letter_key(name), ()), name)
    return found


@cache
def _surname_syllables() -> frozenset[str]:
    return frozenset(map(base_syllable, SURNAMES))


def _read(name: str) -> str:
    return files(__package__).joinpath("data", name).read_text("utf-8")
