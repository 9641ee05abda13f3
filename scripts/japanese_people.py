"""What people in Japan are called, from the dictionary of Japanese words that Janome carries.

A line of the table is a surname (`s`) or a given name (`g`) in kanji. How it is read is left out: most can be read in
several ways, and only those who bear them know which.
"""

import re
from collections.abc import Iterator

from janome.sysdic import entries

KINDS = {"名詞,固有名詞,人名,姓": "s", "名詞,固有名詞,人名,名": "g"}
KANJI = re.compile("[々ヶ一-龥]{1,4}")


def lines() -> Iterator[str]:
    """Yield the lines of the table, sorted."""
    found = ((surface, KINDS.get(kind.removesuffix(",*"))) for surface, _, _, _, kind, *_ in entries(False).values())
    yield from sorted({f"{name}\t{of}" for name, of in found if of and KANJI.fullmatch(name)})
