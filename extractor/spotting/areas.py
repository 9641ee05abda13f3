"""Named territories, read from the labels of tokens (see unit_tokens).

A type word beside a name is proof enough, whatever the name; so is a list that shares one type word. A name alone must be
in the gazetteer, and one that only districts and communes bear needs a witness in the article.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractor.factsheet import Level, Unit
from extractor.gazetteer import Area
from extractor.languages.lexicon import UnitWords
from extractor.languages.public_bodies import LEVEL_OF_TYPE
from extractor.spotting.unit_names import NAMES, name_key, people
from extractor.spotting.unit_tokens import Token, Tokens

TYPED_KNOWN, TYPED, KNOWN, LISTED, WITNESSED, NEAR = 0.97, 0.9, 0.9, 0.85, 0.85, 0.7

_NAME = "[GKN]"


@dataclass(frozen=True, slots=True)
class Found:
    """An area in the text; `name` is its token without the type word, `kind` the type that the words tell."""

    start: int
    end: int
    name: Token
    kind: str
    how: str  # typed, listed, bracketed, bare


class AreaGrammar:
    """Finds areas with the words of one language."""

    def __init__(self, words: UnitWords) -> None:
        self.genitive = words.genitive
        self.pattern = re.compile(_grammar(words.positions), re.VERBOSE)

    def find(self, tokens: Tokens, free: str, owners: Iterable[str]) -> Iterator[Unit]:
        """Yield the areas in `tokens`. `free` are the labels with `b` for what bodies took, `owners` the areas in their names."""
        found = [area for match in self.pattern.finditer(free) for area in _read(tokens, match)]
        known = Witnesses(tokens, found, owners)
        for area in found:
            if confidence := known.confidence(area):
                yield _unit(tokens, area, confidence)


class Witnesses:
    """What an article says of its names: which of them it gives a type word, which are people, in which provinces it is."""

    def __init__(self, tokens: Tokens, found: Iterable[Found], owners: Iterable[str]) -> None:
        self.tokens = tokens
        listed = list(found)
        self.people = people(tokens)
        self.typed = {self._key(area.name) for area in listed if area.how in {"typed", "listed"}}
        self.typed.update(map(name_key, owners))
        self.provinces = {
            province for area in listed if area.name.areas for province in _provinces(area.name.areas, "province")
        }

    def confidence(self, area: Found) -> float:
        """Return how sure it is that this is an area; 0 if nothing but the spelling says so."""
        known = bool(area.name.areas)
        if area.how == "typed":
            return TYPED_KNOWN if known else TYPED
        if area.how == "listed":
            return LISTED
        key = self._key(area.name)
        if key in self.typed and known:
            return WITNESSED
        if key in self.people:
            return 0.0
        if area.name.label == "G" or (area.how == "bracketed" and known):
            return KNOWN
        if area.name.label == "K":
            return self._of_neighbourhood(area.name.areas)
        return 0.0

    def _of_neighbourhood(self, areas: tuple[Area, ...]) -> float:
        """A district goes without type word where its province is spoken of, or where nobody else bears the name."""
        districts = [area for area in areas if area.level == "district"]
        if not districts:
            return 0.0
        if not self.provinces or self.provinces & set(_provinces(districts, "district")):
            return NEAR
        return 0.0

    def _key(self, name: Token) -> str:
        return name_key(self.tokens.text[name.start : name.end])


def _provinces(areas: Iterable[Area], level: str) -> Iterator[str]:
    """Yield the ids of the provinces of those `areas` that are of `level`."""
    for area in areas:
        if area.level == level:
            yield area.id if level == "province" else area.parent


def _read(tokens: Tokens, match: re.Match[str]) -> Iterator[Found]:
    """Yield the areas of one match of the grammar."""
    first, last = match.span()
    how = match.lastgroup or "bare"
    if how in {"list", "shared"}:
        yield from _listed(tokens, first, last)
        return
    name = next(token for token in tokens.items[first:last] if token.label in "GKN#k")
    if how == "bracket":
        yield Found(name.start, name.end, name, "", "bracketed")
        return
    kind = next((token.value for token in tokens.items[first:last] if token.label in "TD"), "").partition("|")[0]
    start, end = tokens.items[first].start, tokens.items[last - 1].end
    if tokens.items[first].label == "k":
        name = Token("N", "", name.start, next(t.start for t in tokens.items[first:last] if t.label in "TD"))
    yield Found(start, end, name, kind, "typed" if kind else "bare")


def _listed(tokens: Tokens, first: int, last: int) -> Iterator[Found]:
    """Yield the names of a list that shares a type word; a member with a type word of its own keeps that."""
    items = tokens.items[first:last]
    shared = next(token.value for token in items if token.label in "PTD").partition("|")[0]
    shared = next((token.value for token in items if token.label == "P"), shared)
    own = None
    depth = 0
    for token in items:
        depth += (token.label == "(") - (token.label == ")")
        if token.label in "TD":
            own = token
        elif token.label in NAMES:
            kind = own.value.partition("|")[0] if own else "" if depth else shared
            yield Found(own.start if own else token.start, token.end, token, kind, "bracketed" if depth else "listed")
            own = None


def _unit(tokens: Tokens, area: Found, confidence: float) -> Unit:
    name = tokens.text[area.name.start : area.name.end]
    if area.name.label == "#":
        name = tokens.text[area.start : area.end]
    level: Level = LEVEL_OF_TYPE.get(area.kind) or (area.name.areas[0].level if area.name.areas else "other")  # type: ignore[assignment]
    return Unit(
        start=area.start,
        end=area.end,
        surface=tokens.text[area.start : area.end],
        confidence=confidence,
        kind="area",
        level=level,
        canonical=name,
        type_word=area.kind or None,
    )


def _grammar(positions: frozenset[str]) -> str:
    """Return the pattern over labels; its groups say how an area was recognised."""
    typed = []
    if "before" in positions:
        typed.append(rf"[TD] (?: {_NAME} | \# (?! T ) )")
    if "of" in positions:
        typed.append(rf"[TD] o a? {_NAME}")
    if "after" in positions:
        typed.append(rf"{_NAME} -? [TD] | (?<! k ) k{{1,5}} [TD]")
    item = rf"(?: [TD]? {_NAME} (?: \( {_NAME} \) )? )"
    items = rf"{item} (?: (?: , &? | & ) o? a? {item} )*"
    return rf"""
        (?P<list> [P] [oj]* :? a? {items} )
      | (?P<shared> {_NAME} (?: (?: , &? | & ) a? {_NAME} )* o? \#? P )
      | (?P<typed> {" | ".join(typed)} )
      | (?<= [GKN] ) \( (?P<bracket> {_NAME} ) (?= \) )
      | (?P<bare> (?<! h ) [GK] (?! [nx] ) )
    """
