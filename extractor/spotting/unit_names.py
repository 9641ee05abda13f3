"""Runs of capitalised words: which of them can name an area, and which are people, newspapers or companies.

A gazetteer name inside a longer run is no area: Viet Nam News, Nguyen Nghe An. A language that puts names side by side
(UBND huyện Đô Lương Trần Văn An) and the first word of a sentence make exceptions.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from extractor.gazetteer.letters import letter_key
from extractor.gazetteer.syllables import is_surname
from extractor.gazetteer.towns import load_towns
from extractor.spotting.patterns import fold
from extractor.spotting.unit_tokens import Token, Tokens

NAMES = frozenset("NGKA")
NUMBERED = {"quận": "Quận", "huyện": "Quận", "phường": "Phường"}  # types of areas that have numbers for names
_TYPED = frozenset("TDLB")
_LONGEST = 6
_MIDDLE = frozenset(("thi", "van"))  # middle names that make a family name of any syllable before them
_LARGE = 10_000  # inhabitants of a town that a person may be named right behind: «мэр Казани Иван Белов»
# Name words, or Chinese characters before a type: a single one is 本県, 旧市, this, the former; the gazetteer has 津市.
_RUN = re.compile("[NGKA]+|(?<!k)k{2,5}(?=[TD])")


class NameRuns:
    """Makes one token of each run of name words."""

    def __init__(
        self, *, bare_genitive: bool, given_names: Collection[str] = (), surname_endings: tuple[str, ...] = ()
    ) -> None:
        """Take whether an area and its holder may stand side by side, first names and the endings of surnames."""
        self.bare_genitive = bare_genitive
        self.given_names = given_names
        self.surname_endings = surname_endings

    def merge(self, tokens: Tokens) -> Tokens:
        """Return `tokens` with every run as one token; people become `n`, what goes with them stays no name."""
        return Tokens.of(tokens.text, self._merged(tokens))

    def _merged(self, tokens: Tokens) -> Iterator[Token]:
        items, done = tokens.items, 0
        for match in _RUN.finditer(tokens.labels):
            first, end = match.span()
            yield from items[done:first]
            done = end
            if items[first].label == "k":
                yield Token("N", "", items[first].start, items[end - 1].end)
                continue
            while first < end:
                last = next((at for at in range(first + 1, end) if not _joined(tokens, at)), end)
                yield from self._run(tokens, first, last) if last > first + 1 else (_single(tokens, items[first]),)
                first = last
        yield from items[done:]

    def _run(self, tokens: Tokens, first: int, last: int) -> Iterator[Token]:
        """Yield the tokens that the run of several name words between `first` and `last` is."""
        items = tokens.items[first:last]
        head, tail = items[0], items[-1]
        before = tokens.labels[first - 1] if first else "."
        after = tokens.labels[last : last + 1]
        if (person := self._person(tokens, items, tokens.labels[max(0, first - 2) : first])) is not None:
            if person:
                place = items[0] if person == 1 else Token("N", "", head.start, items[person - 1].end)
                known = place.areas or before in _TYPED or load_towns().find(tokens.printed(place))
                yield place if known else Token("w", "", place.start, place.end)
            yield Token("n", "", items[person].start, tail.end)
            return
        lonely = (before == "." and len(items) == 2) or after in _TYPED
        named = tail.label != "N" and _is_long(tokens.printed(tail))
        if lonely and named and not is_surname(tokens.printed(head).split(" ")[0]):
            yield from (Token("w", "", head.start, items[-2].end), tail)
            return
        label = "n" if _is_person(tokens.text[head.start : tail.end]) else "A" if tail.label == "A" else "N"
        yield Token(label, "", head.start, tail.end)

    def _person(self, tokens: Tokens, items: Sequence[Token], before: str) -> int | None:
        """Return where in a run a person's name begins, after the name of a place or at once; None if none does."""
        words = [tokens.printed(token) for token in items]
        first = next((at for at in range(len(words) - 1) if self._is_given(words[at])), None)
        if first == 0:
            typed = before[-1:] in _TYPED if self.bare_genitive else before[-1:] not in {*_TYPED, "P", "o", "a", "i"}
            alone = len(words) <= _LONGEST and items[0].label == "N" and all(map(_may_be_surname, items[1:]))
            told = bool(self.surname_endings) and words[-1].lower().endswith(self.surname_endings)
            return 0 if alone and (typed or told) else None
        if self.bare_genitive:
            return first if first is not None else self._beside(items, words, before)
        beside = before[-1:] in {"o", "i"} and items[0].label in "GK" and len(words) > 3
        return 1 if beside and _is_rest(" ".join(words[1:])) else None  # "Director of … of Ca Mau Le Van An"

    def _beside(self, items: Sequence[Token], words: Sequence[str], before: str) -> int | None:
        """Return where a name without a known first name begins, where an area and its holder stand side by side."""
        if before in {"AT", "AD"} and items[0].label == "N":
            return 0  # «губернатор Тверской области Игорь Белов»
        if before[-1:] in _TYPED and items[0].label != "N":
            if " " not in words[0] and len(words) < _LONGEST - 1 and _is_person(" ".join(words)):
                return 0  # «комитета провинции Чан Ван Лау»
            if _is_rest(" ".join(words[1:])):
                return 1
        return 1 if len(words) > 2 and self._is_place(items[0], words) else None

    def _is_given(self, word: str) -> bool:
        return fold(word).partition("-")[0] in self.given_names

    def _is_place(self, head: Token, words: Sequence[str]) -> bool:
        """Whether the first of `words` is a place abroad that the other words, a full name, have nothing to do with."""
        if len(words) > 1 + _LONGEST // 2 or is_surname(words[0]) or any(word.isupper() for word in words):
            return False
        if head.label == "G":
            return not head.areas[0].id.startswith("VN")
        towns = load_towns().find(words[0]) if head.label == "N" else ()
        surname = bool(self.surname_endings) and words[0].lower().endswith(self.surname_endings)
        return not surname and any(town.population >= _LARGE and not town.is_word for town in towns)


def _may_be_surname(token: Token) -> bool:
    """Whether a token is a mere name word, or a city or commune that people are called by: Julio Milano."""
    return token.label == "N" or (bool(token.areas) and token.areas[0].level in {"other", "district", "commune"})


def people(tokens: Tokens) -> frozenset[str]:
    """Return the keys of the last words of all names that look like people's, by which they are called later."""
    found: set[str] = set()
    for token in tokens.items:
        if token.label == "n":
            words = name_key(tokens.printed(token)).split(" ")
            found.update(" ".join(words[at:]) for at in range(1, len(words)))
    return frozenset(found)


def name_parts(tokens: Tokens) -> frozenset[str]:
    """Return the keys of the last words of all names of two words or more, which may be people: Pedro Valdivia."""
    names = (tokens.printed(token) for token in tokens.items if token.label in "nN")
    return frozenset(name_key(name.rpartition(" ")[2]) for name in names if " " in name)


def name_key(name: str) -> str:
    """Return a name as it is compared within an article: plain small letters, without separators of katakana."""
    return " ".join(map(letter_key, name.replace("・", " ").replace("-", " ").split()))


def _single(tokens: Tokens, token: Token) -> Token:
    """Return a name of one token, which in katakana can be a person's."""
    name = tokens.printed(token)
    if "・" not in name:
        return token
    local = all(area.level == "commune" for area in token.areas)
    short = local and name.count("・") == 1 and is_surname(name.partition("・")[0])  # ホアン・トゥン市人民委員会委員長
    return Token("n", "", token.start, token.end) if short or _is_person(name) else token


def _joined(tokens: Tokens, at: int) -> bool:
    """Whether a name word belongs to the one before: a space between them, and no acronym before it (ВВП Вьетнама)."""
    before, token = tokens.items[at - 1], tokens.items[at]
    if tokens.text[before.end : token.start] != " ":
        return False
    if tokens.printed(before).rpartition(" ")[2][:1].islower():
        return False  # «Ферганской области Р. Каримов»
    short, other = (one.end - one.start > 1 and tokens.printed(one).isupper() for one in (before, token))
    return short == other or (other and token.end - token.start == 1)  # «в Балхаше ЦОН», «ВВП Вьетнама»


def _is_long(name: str) -> bool:
    """Whether a name is no mere syllable, as the given names of persons are: Lan Anh is not from England."""
    return " " in name or len(name) > 5


def _is_person(name: str) -> bool:
    words = name.replace("・", " ").split(" ")
    return 3 <= len(words) <= _LONGEST and is_surname(words[0])


def _is_rest(name: str) -> bool:
    words = name.split(" ")
    return len(words) >= 2 and (is_surname(words[0]) or (len(words) > 2 and letter_key(words[1]) in _MIDDLE))
