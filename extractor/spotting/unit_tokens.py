"""A text as a row of labelled tokens: what a word is to the name of a unit is looked up once, patterns read the labels.

Labels are single characters, so that `Tokens.labels` is a string that regular expressions read:

    N  a capitalised word, or a run of katakana, that may be part of a name     A  such a word that is an adjective
    G  a name that stands for an area by itself: a country, a province, a great city
    K  a name of the gazetteer that needs a witness: a district, a commune
    T  a type word (district)         D  a type word that is a head as well (省, departamento)
    P  type words of several areas    L  a level (provincial)
    B  a body as soon as it is somebody's (people's committee)      H  a head that needs a field (department)
    C  a head that may have a field (steering committee)
    Z  a part of a body (standing committee)
    F  a field (home affairs)         Y  head and field in one word (inrikesdepartementet)
    X  the name of a body             Q  one head for several fields (ministries)
    t  the title of who governs a place (mayor)
    o  of   i  in, at   a  article   &  and   j  such as   s  genitive 's   h  Mr.   m  氏   x  street   #  number
    k  a Chinese character            ,  :  (  )  -  as printed     .  end of a sentence or line   w  any other word
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from extractor.gazetteer import Area, AreaMatch, AreaMatcher, load
from extractor.gazetteer.towns import load_towns
from extractor.languages.lexicon import UnitWords
from extractor.languages.public_bodies import HEADS
from extractor.normalization import lowered
from extractor.spotting.patterns import END, START, any_of

_REST = r"""
    (?P<genitive> ['’]s? (?![^\W\d_]) )
    | (?P<kana> [ァ-ヺー]++ (?: [・＝=] [ァ-ヺー]++ )*+ )
    | (?P<kanji> [々〆ヶ\u3400-\u9fff] )
    | (?P<word> [^\W\d_ぁ-ヺー々〆ヶ\u3400-\u9fff]++ (?: ['’] (?!s\b) [^\W\d_]++ )*+ )
    | (?P<number> \d++ )
    | (?P<sign> \S )
    | (?P<line> \n )
"""
_SIGNS = {
    "、": ",",
    ",": ",",
    "・": ",",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "-": "-",
    "–": "-",
    "。": ".",
    "&": "&",
}
_SIGNS |= dict.fromkeys("!?…|•>", ".") | {".": "."}
_LABELS = {"genitive": "s", "kana": "N", "kanji": "k", "number": "#", "line": "."}
_HEADS = frozenset("BCHXZ")
_SHORT = 4
_ROMAN = re.compile("[IVX]{2,}")
_HYPHENATED = re.compile("-[А-ЯЁ][а-яё]+")
_MUNICIPAL = re.compile("[市町村区]")
_LONGEST_MUNICIPAL = 6
_SMALL, _SHORTEST_VILLAGE = "町村", 2  # 大村聡 is no village
_MOST_FORMS = 1 << 14
INSIDE = "inside"  # value of "in"; Swedish i is "of" as well, and is labelled so
STRONG_LEVELS = frozenset(("country", "province", "region", "other"))


class Token(NamedTuple):
    """A labelled stretch of text; `value` is what the lexicon says of it, `areas` what has the name."""

    label: str
    value: str
    start: int
    end: int
    areas: tuple[Area, ...] = ()


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, and their labels as one string."""

    text: str
    items: tuple[Token, ...]
    labels: str

    @classmethod
    def of(cls, text: str, items: Iterable[Token]) -> "Tokens":
        """Return `items` with their labels."""
        row = tuple(items)
        return cls(text, row, "".join(token.label for token in row))

    def printed(self, token: Token) -> str:
        """Return the text of `token`."""
        return self.text[token.start : token.end]


class Scanner:
    """Cuts texts of one language into labelled tokens."""

    def __init__(
        self, words: UnitWords, *, spaced: bool, titles: Iterable[str] = (), offices: Iterable[str] = ()
    ) -> None:
        """Take the words of a language, whether spaces part them, the titles of those who govern a place, and all."""
        entries = dict.fromkeys((one for one in offices if spaced and " " not in one), ("w", "")) | dict(
            _entries(words)
        )
        known = (title for title in titles if spaced and entries.get(title, ("w", ""))[0] == "w")
        known = (title for title in known if entries.get(title.partition(" ")[0], ("w", ""))[0] not in {"T", "D"})
        entries |= dict.fromkeys(known, ("t", ""))
        self.entries = {word: entry for word, entry in entries.items() if "~" not in word}
        self.stems = tuple((_stem(word, words.endings), entry) for word, entry in entries.items() if "~" in word)
        self.genitive = words.genitive
        self.one_word_body = re.compile(words.one_word_bodies)
        self.adjective = re.compile(words.name_endings) if words.name_endings else None
        genitive = f"{words.genitive}?" if words.genitive else ""
        start, end = (START, f"(?={genitive}{END})") if spaced else ("", "")
        tree = any_of(entries).replace(r"\~", f"(?:{words.endings})?")
        listed = f"{start} (?P<listed> {tree} {end} )"
        self.pattern = re.compile(f"{listed} | {_REST}", re.VERBOSE)
        self.municipal = not spaced
        self.matcher = AreaMatcher(load(), endings=() if spaced else words.types)

    def scan(self, text: str) -> Tokens:
        """Return the tokens of `text`; their offsets count its characters."""
        names = {match.start: match for match in self.matcher.find(text) if not _is_ordinary(text, match)}
        if self.municipal:
            names |= {match.start: match for match in municipalities(text) if match.start not in names}
        return Tokens.of(text, self._tokens(text, names))

    def _tokens(self, text: str, names: Mapping[int, AreaMatch]) -> Iterator[Token]:
        """Yield the tokens of `text`; a run of ordinary words is one."""
        lower, position, ordinary, search = lowered(text), 0, False, self.pattern.search
        while match := search(lower, position):
            start, position = match.span()
            kind = match.lastgroup
            if kind == "word" and text[start].islower() and position - start > 1:  # most words, so the shortest way
                if not ordinary:
                    yield Token("w", "", start, position)
                ordinary = True
                continue
            name = names.get(start)
            if name and (name.end > position or (name.end == position and kind != "listed")):
                position = self._end_of_name(lower, name)
                yield Token(_strength(name), "", start, position, name.areas)
                ordinary = False
            elif self.genitive and (genitive := self._before_genitive(text, match, name)):
                yield Token(_strength(name) if name else "X", "", start, genitive, name.areas if name else ())
                yield Token("s", "", genitive, position)
                ordinary = False
            elif kind == "word" and (longer := self._end_of_adjective(text, position)):
                yield Token("A", "", start, longer)
                position = longer
                ordinary = False
            else:
                label, value = self._read(match, text)
                if label != "w" or not ordinary:
                    yield Token(label, value, start, position)
                ordinary = label == "w"

    def _end_of_name(self, lower: str, name: AreaMatch) -> int:
        """Return where a name ends: before its type where that begins the name of a body, 愛知|県議会."""
        if self.municipal and name.end - name.start > 2 and (match := self.pattern.match(lower, name.end - 1)):
            body = match.lastgroup == "listed" and match.end() > name.end
            return name.end - 1 if body and self._entry(match.group())[0] in "BX" else name.end
        return name.end

    def _before_genitive(self, text: str, match: re.Match[str], name: AreaMatch | None) -> int:
        """Return where a name, or the name of a body told by its shape, ends before a genitive s, else 0."""
        start, end = match.span()
        if match.lastgroup == "listed" or not text.startswith(self.genitive, end - 1):
            return 0
        if name:
            return name.end if name.end == end - 1 else 0
        word = match.lastgroup == "word" and text[start].isupper()
        return end - 1 if word and self.one_word_body.fullmatch(text[start : end - 1]) else 0

    def _end_of_adjective(self, text: str, end: int) -> int:
        """Return the end of an adjective of two names, the first of which ends at `end`; 0 if it is none."""
        found = _HYPHENATED.match(text, end) if self.adjective else None
        return found.end() if found and self.adjective and self.adjective.search(found.group()) else 0

    def _entry(self, surface: str) -> tuple[str, str]:
        """Return label and value of a listed word in a form that is looked for once and then remembered."""
        plain = " ".join(surface.split())
        fitting = (entry for stem, entry in self.stems if stem.fullmatch(plain))
        entry = self.entries.get(plain) or next(fitting)
        if len(self.entries) < _MOST_FORMS:
            self.entries[surface] = entry
        return entry

    def _read(self, match: re.Match[str], text: str) -> tuple[str, str]:
        """Return label and value of what was matched."""
        kind = match.lastgroup or "line"
        if kind == "word":
            return self._word(text, *match.span())
        if kind == "listed":
            return self._listed(match.group(), text, match.start())
        return (_SIGNS.get(match.group(), "w") if kind == "sign" else _LABELS[kind]), ""

    def _word(self, text: str, start: int, end: int) -> tuple[str, str]:
        word = text[start:end]
        if _ROMAN.fullmatch(word):
            return "#", word
        if not word[0].isupper():
            part = word == self.genitive and text[start - 1 : start].isalpha()
            return ("s" if part else "w"), ""
        if self.one_word_body.fullmatch(word):
            return "X", word
        return ("A" if self.adjective and self.adjective.search(word) else "N"), ""

    def _listed(self, surface: str, text: str, start: int) -> tuple[str, str]:
        """Return label and value of a listed word, unless it is part of a name or of a number there."""
        label, value = self.entries.get(surface) or self._entry(surface)
        if len(surface) == 2 and surface[1] == "." and _is_letter(text, start):
            return "w", ""
        if label == "w":
            part = len(surface) <= _SHORT and text[start].isupper() and _follows_name(text, start)
            return ("N" if part else "w"), ""
        return ("w" if label in _HEADS and _is_part(text, start) else label), value


def _follows_name(text: str, start: int) -> bool:
    """Whether the word before has a capital: Dang Con ends in no preposition."""
    before = text.rfind(" ", 0, max(0, start - 1)) + 1 if text[start - 1 : start] == " " else start
    return before < start and text[before].isupper() and text[start - 2].isalpha()


def municipalities(text: str) -> Iterator[AreaMatch]:
    """Yield the names, without type, of the municipalities of Japan in `text`: they hold letters of types and heads."""
    towns = load_towns()
    done = 0
    for kind in _MUNICIPAL.finditer(text):
        for first in range(max(done, kind.start() - _LONGEST_MUNICIPAL), kind.start()):
            village = kind.group() in _SMALL and kind.start() - first < _SHORTEST_VILLAGE
            if text[first : kind.end()] in towns and not village:
                done = kind.end() + (text[first : kind.end() + 1] in towns)  # 十日町 is in 十日町市
                yield AreaMatch(first, done - 1, ())
                break


def _is_ordinary(text: str, match: AreaMatch) -> bool:
    """Whether a Vietnamese name is none: An toàn is safety, An Toàn a commune; XI is a number."""
    name = text[match.start : match.end]
    words = name.split(" ")
    if _ROMAN.fullmatch(name):
        return True
    return match.areas[0].id.startswith("VN") and any(word[:1].islower() for word in words[1:])


def _strength(match: AreaMatch) -> str:
    if not match.areas:
        return "N"
    first = match.areas[0]
    if first.id.isdecimal():  # continents and the like, which nobody governs
        return "w"
    return "G" if first.level in STRONG_LEVELS or not first.id.startswith("VN") else "K"


def _entries(words: UnitWords) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield each listed word with its label and value; where one is listed twice the later wins."""
    simple = {"w": words.not_names, "i": words.places, "o": words.of, "a": words.articles, "&": words.conjunctions}
    simple |= {"j": words.such_as, "h": words.person_cues, "m": words.person_marks, "x": words.not_areas}
    for label, listed in simple.items():
        yield from ((word, (label, INSIDE if label in "io" and word in words.inside else "")) for word in listed)
    for label, table in (
        ("F", words.fields),
        ("Z", words.parts),
        ("L", words.levels),
        ("P", words.plurals),
        ("Q", words.several),
    ):
        yield from ((word, (label, value)) for word, value in table.items())
    for word, head in words.heads.items():
        yield word, (_label_of_head(head), head)
    for word, kind in words.types.items():
        dual = words.heads.get(word)
        yield word, ("D", f"{kind}|{dual}") if dual else ("T", kind)
    yield from ((word, ("w", "")) for word in words.phrases)
    for stem, field in words.compounds.items():
        yield from ((stem + tail, ("Y", f"{head}|{field}")) for tail, head in words.compound_heads.items())
    yield from ((word, ("X", value)) for word, value in words.bodies.items())


def _label_of_head(head: str) -> str:
    template = HEADS[head.partition(":")[0]].vi
    return "H" if "{field}" in template else "C" if "{topic}" in template else "B"


def _is_part(text: str, start: int) -> bool:
    """Whether what begins at `start` is the end of a document number: 41/KH-UBND."""
    return start > 0 and text[start - 1] in "-/"


def _is_letter(text: str, start: int) -> bool:
    """Whether a letter with a stop is no word: the initial of a person, «Г. Заварзин», or of a number, «2025 г.»."""
    return text[start].isupper() or text[start - 2 : start - 1].isdecimal()


def _stem(word: str, endings: str) -> re.Pattern[str]:
    return re.compile(re.escape(word).replace(r"\~", f"(?:{endings})?"))
