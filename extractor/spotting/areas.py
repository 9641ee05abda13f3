"""Named territories, read from the labels of tokens (see unit_tokens); what tells a name alone is in witnesses."""

import re
from collections.abc import Iterable, Iterator
from typing import cast

from extractor.factsheet import Level, Unit
from extractor.gazetteer.towns import load_towns
from extractor.languages.lexicon import UnitWords
from extractor.languages.public_bodies import LEVEL_OF_TYPE
from extractor.spotting.unit_names import NAMES, NUMBERED
from extractor.spotting.unit_tokens import INSIDE, Token, Tokens
from extractor.spotting.witnesses import Found, Witnesses

_NAME = "[GKNA]"
_BEGINS = r"A-Za\#"  # labels that an area begins with, which most are not


class AreaGrammar:
    """Finds areas with the words of one language."""

    def __init__(self, words: UnitWords, surname_endings: tuple[str, ...] = ()) -> None:
        """Take the endings of surnames, which no town has that is named without more ado: Иванов is not Иваново."""
        self.surname_endings = surname_endings
        self.pattern = re.compile(_grammar(words), re.VERBOSE)

    def find(self, tokens: Tokens, free: str, owners: Iterable[Token]) -> list[tuple[Found, float]]:
        """Return what may be an area in `tokens`, and how sure the rules are of each: not at all is 0.

        `free` are their labels, with `b` for what bodies took; `owners` are the names of areas in the bodies' names.
        """
        found = [area for match in self.pattern.finditer(free) for area in self._read(tokens, match)]
        witnesses = Witnesses(tokens, found, owners, self.surname_endings)
        return [(area, witnesses.confidence(area)) for area in found]

    def _read(self, tokens: Tokens, match: re.Match[str]) -> Iterator[Found]:
        """Yield the areas of one match of the grammar."""
        how = match.lastgroup or ""
        first, last = match.span()
        if how in {"list", "shared"}:
            yield from _listed(tokens, first, last)
        elif how == "typed":
            yield from self._typed(tokens, first, last)
        else:
            row = tokens.items[first].start if how == "row" else -1
            if how == "governed":
                how = "in"
            if how in {"row", "placed"}:
                glossed = match.group().count("(G)") > 1
                how = "in" if glossed else _preposition(tokens, first) or how
            for at in range(first, last):
                token = tokens.items[at]
                if token.label in NAMES:
                    token = _with_article(tokens, at)
                    yield Found(token.start, token.end, token, "", how, row)

    def _typed(self, tokens: Tokens, first: int, last: int) -> Iterator[Found]:
        items = tokens.items[first:last]
        word = next(token for token in items if token.label in "TD")
        kind = word.value.partition("|")[0]
        name = next(token for token in items if token.label in "GKNA#")
        if name.label == "N" and name.end - name.start == 1 and tokens.text[name.start].isupper():
            return  # an initial: «области Д. Рахимова»
        if not name.areas and name.label != "#" and tokens.text[items[0].start : items[-1].end].isupper():
            return  # words of a heading
        if name.label == "#" and not _is_number(tokens, word, name, kind):
            return
        yield Found(items[0].start, items[-1].end, name, kind, "typed")


def _with_article(tokens: Tokens, at: int) -> Token:
    """Return the name with number `at`, with the article that belongs to it: La Plata, Los Teques."""
    token, before = tokens.items[at], tokens.items[at - 1] if at else None
    if before is None or before.label != "a" or not tokens.text[before.start].isupper() or token.areas:
        return token
    full = Token("N", "", before.start, token.end)
    return full if load_towns().find(tokens.printed(full)) else token


def _preposition(tokens: Tokens, first: int) -> str:
    """Return what the preposition before the token with number `first` makes of it; empty if none of place is there."""
    before = tokens.items[first - 1] if first else None
    if before is None:
        return ""
    return "in" if before.value == INSIDE else "from" if before.label == "i" else ""


def _listed(tokens: Tokens, first: int, last: int) -> Iterator[Found]:
    """Yield the names of a list that shares a type word; a member with a type word of its own keeps that."""
    items = tokens.items[first:last]
    shared = next(token.value for token in items if token.label == "P" or token is items[-1]).partition("|")[0]
    own = None
    depth = 0
    for token in items:
        depth += (token.label == "(") - (token.label == ")")
        if token.label in "TD":
            own = token
        elif token.label in NAMES:
            kind = own.value.partition("|")[0] if own else "" if depth else shared
            yield Found(own.start if own else token.start, token.end, token, kind, "bracket" if depth else "listed")
            own = None


def _is_number(tokens: Tokens, word: Token, number: Token, kind: str) -> bool:
    """Whether a number is a name (Quận 1, District 12, 1区), not a count or a year."""
    capital = tokens.text[word.start].isupper() or kind == "quận"
    following = tokens.text[number.end : number.end + 1]
    arabic = tokens.printed(number).isdecimal()
    return arabic and capital and kind in NUMBERED and number.end - number.start <= 2 and following not in {"%", "/"}


def unit_of(tokens: Tokens, area: Found, confidence: float) -> Unit:
    """Return `area` as a unit; its name is as printed."""
    surface = tokens.text[area.start : area.end]
    name = tokens.printed(area.name)
    level: Level = LEVEL_OF_TYPE.get(area.kind, "other")
    if not area.kind and area.name.areas:
        level = cast(Level, area.name.areas[0].level)
    return Unit(
        start=area.start,
        end=area.end,
        surface=surface,
        confidence=confidence,
        kind="area",
        level=level,
        canonical=f"{NUMBERED[area.kind]} {int(name)}" if area.name.label == "#" else name,
        type_word=area.kind or None,
    )


def _grammar(words: UnitWords) -> str:
    """Return the pattern over labels; its groups say how an area was recognised."""
    typed = []
    number = r"[TD] \# (?! [TP] | , \# )"  # Quận 1, but not 3 xã 2 phường
    if "before" in words.positions:
        typed.append(rf"[TD] {_NAME} | {number}")
    if "of" in words.positions:
        typed.append(rf"[TD] o a? {_NAME} | {number}")
    if "after" in words.positions:
        genitive = "s?" if words.genitive else ""
        names = "[GKA]" if words.name_endings else _NAME
        before = rf"(?! {_NAME} )" if "before" in words.positions else ""
        typed.append(rf"{names} {genitive} -? [TD] {before} | (?<= [TDGK] ) \# T")
    joint = "a?" if words.positions == {"after"} else ""  # フーディン、ビンタインの各社
    item = rf"(?: [TD]? {_NAME} (?: \( {_NAME} \) )? )"
    items = rf"{item} (?: (?: , &? | & ) o? a? {item} ){{0,99}}"
    gloss = r"(?: \( G \) )?"  # Puerto Lleras (Meta)
    governor = "n" if words.bare_genitive else "t [nN]"  # «мэр Казани Иван Белов»; Texas Governor Mary Smith
    names = rf"{_NAME} {gloss} (?: (?: , &? | & ) a? {_NAME} {gloss} )"
    return rf"""(?= [{_BEGINS}] ) (?:
        (?P<list> P [oj]* :? a? {items} )
      | (?P<shared> {names}* (?: a \# [TP] | {joint} P ) )
      | (?P<typed> {" | ".join(typed)} )
      | (?<= [GKNA] \( ) (?P<bracket> [GK] ) (?= \) )
      | (?P<row> (?<! [hxn] ) {names}+ (?! [nxm] | -? [TD] (?! {_NAME} ) ) )
      | (?P<placed> (?<= [oi] ) {_NAME} (?! [nxm] ) | (?<= [.-] ) {_NAME} (?= [:wT] ) )
      | (?P<governed> {_NAME} (?= {governor} ) | (?<= t o ) {_NAME} | (?<= t o a ) {_NAME} )
      | (?P<bare> (?<! [hx] ) {_NAME} (?! [nxm] | s? - N ) )
    )"""
