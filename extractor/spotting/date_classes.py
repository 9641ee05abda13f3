"""Classes of the words and numbers that dates are made of: one character each, the alphabet of `date_grammar`.

1 2 3 9    a number: 1-9, 01-12, 13-31, other two digits        4 C    a year in digits, in words
o c V      an ordinal, a number word, a Roman number            E N    1990s, a century such as 1800-talet
F P Z      a full date, a month with year, "23-2020"            R G    a range of years, of days or months
S % !      5/6, 5-6, 5.6                                        ^      three numbers that only an era makes a date
M v        a month, a month that may be another word            m n    "month" before, after its number
D d        "day" before, after its number                       Y y    "year" before, after its number
w s e      weekday, season, era                                 Q H    quarter, half
f l k      "first", "last", "months" of a year                  i j    "early", "the end of" before, after
K J g      "decade" before, after its number; "nineties"                   A a    "century" before, after its number
> O        "since" before, after its date                       U u    "until" before, after its date
t T B      "to"; also "until"; also "by"                        q      から: "from" after its date
b &        "between", "and"                                     W :    "now"; "as of" and the like, which do nothing
r h        a year, another unit seen from a day ("last year")   z      the beginning of a year in one word: 年初
x          of no use to dates
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from extractor.languages.lexicon import DateWords
from extractor.spotting.patterns import LETTERS

END = rf"(?![{LETTERS}])"
_LETTER = re.compile(f"[{LETTERS}]")


def kinds(words: DateWords) -> Iterator[tuple[str, tuple[str, int | str]]]:
    """Yield the class and value of every word; of two classes of one word the later one counts."""
    named: tuple[tuple[str, Iterable[str]], ...] = (
        ("w", words.weekdays),
        ("Q", words.quarters),
        ("j", words.early_after),
        ("f", words.first),
        ("l", words.last),
        ("k", words.months_counted),
        ("K", words.decade_before),
        ("J", words.decade_after),
        ("A", words.century_before),
        ("a", words.century_after),
        ("n", words.month_after),
        ("d", words.day_after),
        ("Y", words.year_before),
        ("y", words.year_after),
        ("m", words.month_before),
        ("D", words.day_before),
        ("b", words.between),
        ("&", words.and_),
        (">", words.since),
        ("O", words.since_after),
        ("U", words.until - words.to),
        ("T", words.until & words.to),
        ("t", words.to - words.until - words.by - words.from_after),
        ("B", words.by),
        ("u", words.until_after),
        ("q", words.from_after),
        ("W", words.present),
        (":", words.as_of),
    )
    valued: tuple[tuple[str, Mapping[str, int | str]], ...] = (
        ("H", words.halves),
        ("s", words.seasons),
        ("e", words.eras),
        ("g", words.decades),
        ("o", words.ordinals),
    )
    for kind, mapping in valued:
        yield from ((word, (kind, value)) for word, value in mapping.items())
    for kind, group in named:
        yield from ((word, (kind, 0)) for word in group)
    for word, rule in words.relative.items():
        yield word, ("r" if " year " in rule else "z" if " start " in rule else "h", rule)
    yield from ((word, ("i", int(word in words.beginnings))) for word in words.early_before)
    for month, forms in enumerate(words.months, start=1):
        yield from ((form, ("v" if form in words.month_homonyms else "M", month)) for form in forms)


def trie(words: Iterable[str], *, whole: bool = True) -> str:
    """Return a pattern for the longest of `words`; if `whole`, up to the end of a word in scripts with spaces."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = END if whole and _LETTER.match(word[-1]) else ""
    branches = [re.escape(first) + _branches(node) for first, node in tree.items()]
    return f"(?:{'|'.join(branches)})" if branches else "(?!)"


def _branches(node: dict[str, Any]) -> str:
    ends = [node[""]] if "" in node else []
    onward = [
        ("[ ]++" if character == " " else re.escape(character)) + _branches(child)
        for character, child in node.items()
        if character
    ]
    return (onward + ends)[0] if len(onward + ends) == 1 else f"(?:{'|'.join(onward + ends)})"
