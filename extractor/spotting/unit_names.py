"""Runs of capitalised words: which of them can name an area, and which are people, newspapers or companies.

A gazetteer name inside a longer run is no area: Viet Nam News, Nguyen Nghe An. A language that puts names side by side
(UBND huyện Đô Lương Trần Văn An) and the first word of a sentence make exceptions.
"""

import re
from collections.abc import Iterator

from extractor.gazetteer.letters import letter_key
from extractor.gazetteer.syllables import is_surname
from extractor.spotting.unit_tokens import Token, Tokens

NAMES = frozenset("NGKA")
NUMBERED = {"quận": "Quận", "huyện": "Quận", "phường": "Phường"}  # types of areas that have numbers for names
_TYPED = frozenset("TDLB")
_LONGEST = 6
_KANJI = re.compile("k{2,5}(?=[TD])")  # a single one is 本県, 旧市: this, the former; 津市 is in the gazetteer


class NameRuns:
    """Makes one token of each run of name words."""

    def __init__(self, *, bare_genitive: bool) -> None:
        self.bare_genitive = bare_genitive

    def merge(self, tokens: Tokens) -> Tokens:
        """Return `tokens` with every run as one token; people become `n`, what goes with them stays no name."""
        return Tokens.of(tokens.text, self._merged(tokens))

    def _merged(self, tokens: Tokens) -> Iterator[Token]:
        items = tokens.items
        first = 0
        while first < len(items):
            last = first
            while last < len(items) and items[last].label in NAMES and (last == first or _joined(tokens, last)):
                last += 1
            if last == first:
                last = _kanji(tokens, first) if items[first].label == "k" else first
                yield items[first] if last == first else Token("N", "", items[first].start, items[last - 1].end)
                last = max(last, first + 1)
            elif last == first + 1:
                yield _single(tokens, items[first])
            else:
                yield from self._run(tokens, first, last)
            first = last

    def _run(self, tokens: Tokens, first: int, last: int) -> Iterator[Token]:
        """Yield the tokens that the run of several name words between `first` and `last` is."""
        items = tokens.items[first:last]
        head, tail = items[0], items[-1]
        before = tokens.labels[first - 1] if first else "."
        after = tokens.labels[last : last + 1]
        beside_type = before in _TYPED and self.bare_genitive and head.label != "N"
        if beside_type and _is_rest(tokens.text[items[1].start : tail.end]):
            yield from (head, Token("n", "", items[1].start, tail.end))
            return
        lonely = (before == "." and len(items) == 2) or after in _TYPED
        named = tail.label != "N" and _is_long(tokens.printed(tail))
        if lonely and named and not is_surname(tokens.printed(head).split(" ")[0]):
            yield from (Token("w", "", head.start, items[-2].end), tail)
            return
        label = "n" if _is_person(tokens.text[head.start : tail.end]) else "A" if tail.label == "A" else "N"
        yield Token(label, "", head.start, tail.end)


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


def _kanji(tokens: Tokens, first: int) -> int:
    """Return where the Chinese characters from `first` on end that go before a type word, `first` if none do."""
    found = _KANJI.match(tokens.labels, first)
    return found.end() if found and tokens.labels[first - 1 : first] != "k" else first


def _single(tokens: Tokens, token: Token) -> Token:
    """Return a name of one token, which in katakana can be a person's."""
    name = tokens.printed(token)
    return Token("n", "", token.start, token.end) if "・" in name and _is_person(name) else token


def _joined(tokens: Tokens, at: int) -> bool:
    """Whether a name word belongs to the one before: a space between them, and no acronym before it (ВВП Вьетнама)."""
    before, token = tokens.items[at - 1], tokens.items[at]
    if tokens.text[before.end : token.start] != " ":
        return False
    acronym = before.end - before.start > 1 and tokens.printed(before).isupper()
    return not acronym or tokens.printed(token).isupper()


def _is_long(name: str) -> bool:
    """Whether a name is no mere syllable, as the given names of persons are: Lan Anh is not from England."""
    return " " in name or len(name) > 5


def _is_person(name: str) -> bool:
    words = name.replace("・", " ").split(" ")
    return 3 <= len(words) <= _LONGEST and is_surname(words[0])


def _is_rest(name: str) -> bool:
    words = name.split(" ")
    return len(words) >= 2 and is_surname(words[0])
