"""The grammar of public bodies, read from the labels of tokens (see unit_tokens)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.factsheet import Level, Unit
from extractor.languages.lexicon import UnitWords
from extractor.languages.public_bodies import LEVEL_OF_TYPE, body_name
from extractor.spotting.complements import Complements
from extractor.spotting.unit_names import NAMES, NUMBERED
from extractor.spotting.unit_tokens import Token, Tokens

# How sure a mention is, by what tells it: a full name, a listed head with nothing else, a head of an unlisted field.
SURE, USUAL, VAGUE = 0.95, 0.85, 0.6

# Heads that societies and companies have as well: only their level or a listed field makes them public.
_PRIVATE = frozenset(("centre", "institute"))

# Heads of unions, which other countries have as well: only with an area of Vietnam's map they are its bodies.
_UNIONS = frozenset(
    (
        "women's union",
        "farmers' union",
        "veterans' association",
        "youth union",
        "labour federation",
        "red cross",
        "border guard",
    )
)

# Heads that name a body even with a small letter and nothing beside them: an article has one, the one it speaks of.
_ALONE = frozenset(
    (
        "people's committee",
        "people's council",
        "party committee",
        "citizen reception",
        "office of council and committee",
        "city council",
        "prefectural assembly",
        "local executive",
        "county board",
    )
)
_GOVERNMENT = "Chính phủ"  # with a small letter the government is any
_EVERYWHERE = frozenset(
    (
        _GOVERNMENT,
        "Cabinet of Ministers",
        "Parliament",
        "National Assembly",
        "ELY Centre",
        "Regional State Administrative Agency",
        "Administrative Court",
        "Administrative Court of Appeal",
        "Court of Appeal",
        "Court of Appeals",
        "Court of Auditors",
        "Cortes",
        "Corts",
        "District Court",
        "High Court",
        "High Court of Justice",
        "Land and Environment Court",
        "Provincial Court",
        "National Bank",
        "State Council",
    )
)  # names that only their area tells apart
_NUMBERED_REGION = "region"  # khu vực 7, регион XIII: in English and Russian any region
_NAME = "[GKNA]"
_BEGINS = r"A-Zk\#"  # labels that a body begins with, which most are not
_AREA = re.compile("[TD][GKNA]|G|X")


@dataclass(frozen=True, slots=True)
class Body:
    """A body found in tokens `first` to `last` (exclusive); `area` is the token of the area in its name."""

    first: int
    last: int
    unit: Unit
    area: Token | None = None


@dataclass(frozen=True, slots=True)
class _Key:
    """What the tokens of a body say: keys of its head and field, type of the area it belongs to."""

    head: str = ""
    field: str = ""
    kind: str = ""


class BodyGrammar:
    """Finds bodies with the words of one language."""

    def __init__(self, words: UnitWords) -> None:
        self.capital = words.capital_bodies
        self.pattern = re.compile(_grammar(words), re.VERBOSE)
        self.complements = Complements(words)
        self.adjective = re.compile(words.name_endings) if words.name_endings else None
        self.area_after_field = words.area_after_field
        self.head_stop = re.compile(words.head_stops)

    def find(self, tokens: Tokens) -> Iterator[Body]:
        """Yield the bodies in `tokens`, in order, never overlapping."""
        done = 0
        for match in self.pattern.finditer(tokens.labels):
            first, last = match.span()
            shape = match.lastgroup or ""
            if shape == "list":
                yield from _listed(tokens, first, last)
            elif first >= done and (body := self._body(tokens, first, last, shape)):
                done = body.last
                yield body

    def _body(self, tokens: Tokens, first: int, last: int, shape: str) -> Body | None:
        if _is_of_country(tokens, first):
            first += 2
        first += self._is_where(tokens, first)
        parts = tokens.items[first:last]
        if self.head_stop.match(tokens.text, parts[-1].end) and parts[-1].label in "HD":
            return None
        if shape == "regional" and parts[0].value != _GOVERNMENT:
            return self._fixed(tokens, first, first + 1)
        if shape == "fixed":
            return self._fixed(tokens, first, last)
        if shape in {"open", "compound", "general", "within"}:
            return self._open(tokens, first, last)
        if shape == "topic" and parts[-1].label == "C" and self.complements.end(tokens, last - 1) > parts[-1].end:
            return self._open(tokens, first, last)
        longer = self._longer(tokens, first, last) if shape == "field" else 0
        if shape == "field" and not longer:
            last = self._with_area(tokens, last)
        body = _named(tokens, first, last, shape)
        return _widened(tokens, body, longer) if body and longer else body

    def _is_where(self, tokens: Tokens, first: int) -> bool:
        """Whether the area at `first` is where a body is, no part of its name: «в Казахстане министерство …»."""
        place = tokens.labels[first] in NAMES and tokens.labels[first - 1 : first] == "i" and first > 0
        return bool(place and self.adjective and not self.adjective.search(tokens.printed(tokens.items[first])))

    def _longer(self, tokens: Tokens, first: int, last: int) -> int:
        """Return where a field ends that goes on behind the listed one (Interior and National Guard), else 0."""
        if tokens.items[last - 1].label != "F" or tokens.labels[last : last + 1] not in {",", "&"}:
            return 0
        head = next((at for at in range(first, last) if tokens.items[at].label in "HDC"), last)
        end = self.complements.end(tokens, head) if head < last else 0
        return end if end > tokens.items[last - 1].end else 0

    def _with_area(self, tokens: Tokens, last: int) -> int:
        """Return where a name goes on to that ends at `last`: over an area in the genitive of an adjective.

        «управление юстиции Наманганской области» is the name of one body, as «Министерство юстиции Республики
        Узбекистан» is; «Департамент внутренних дел провинции Нгеан» is two phrases.
        """
        if not self.adjective or last >= len(tokens.items):
            return last
        name = tokens.items[last]
        words = tokens.printed(name).split(" ")
        if len(words) == 1 and self.adjective.search(words[0]) and tokens.labels[last + 1 : last + 2] in {"T", "D"}:
            return last + 2
        if name.label in "TD" and tokens.labels[last + 1 : last + 2] == "G" and _is_country(tokens.items[last + 1]):
            return last + 2
        official = len(words) > 1 and name.label == "G"
        return last + 1 if official and (_is_country(name) or self.adjective.search(words[0])) else last

    def _fixed(self, tokens: Tokens, first: int, last: int) -> Body | None:
        """Read the name of one body; a country belongs to it (Parliament of Georgia), another area does not."""
        parts = tokens.items[first:last]
        name = next(part for part in parts if part.label == "X")
        if tokens.text[parts[0].start].islower() and (self.capital or name.value == _GOVERNMENT):
            return None
        of_country = parts[-1].label in NAMES and parts[-1].areas and parts[-1].areas[0].level == "country"
        if parts[-1].label in NAMES and not of_country and name.value not in _EVERYWHERE:
            last = tokens.items.index(name, first, last) + 1
        area = parts[-1] if tokens.items[last - 1].label in NAMES else None
        unit = _unit(tokens, (first, last), (name.value, "central"), "", SURE)
        return Body(first, last, unit.model_copy(update={"area": tokens.printed(area)}) if area else unit, area)

    def _open(self, tokens: Tokens, first: int, last: int) -> Body | None:
        """Read a head whose field is not listed: the field belongs to the name, which stays as printed."""
        parts = tokens.items[first:last]
        labels = tokens.labels[first:last]
        at = next(at for at in range(first, last) if tokens.items[at].label in "HDC")
        head = tokens.items[at]
        start, end = parts[0].start, max(parts[-1].end, self.complements.end(tokens, at))
        named = end > head.end or not {"N", "k"}.isdisjoint(labels)
        lonely = labels[0] == "H" and end == parts[-1].end and "k" not in labels  # "kontoret i Thailand"
        small = tokens.text[head.start].islower() and (labels[0] == "N" or lonely)
        while last < len(tokens.items) and tokens.items[last].start < end:
            last += 1
        behind = _area_behind(tokens, last, end) if self.area_after_field else self._with_area(tokens, last)
        if behind > last:
            last, end = behind, tokens.items[behind - 1].end
        kind = next((part.value for part in tokens.items[first:last] if part.label in "TL"), "")
        canonical = tokens.text[start:end]
        if not named or small or len(canonical) < 4 or (" " in canonical and canonical.isupper()):
            return None
        if head.value in _PRIVATE and not kind and "F" not in labels and "F" not in tokens.labels[first:last]:
            return None
        unit = _unit(tokens, (first, last), (canonical, LEVEL_OF_TYPE.get(kind) or "central"), kind, VAGUE)
        return Body(first, last, unit.model_copy(update={"end": end, "surface": canonical}))


def _widened(tokens: Tokens, body: Body, end: int) -> Body:
    """Return `body` with a surface up to `end`: what its field is called in full, the canonical name keeps its core."""
    last = body.last
    while last < len(tokens.items) and tokens.items[last].start < end:
        last += 1
    surface = tokens.text[body.unit.start : end]
    return Body(body.first, last, body.unit.model_copy(update={"end": end, "surface": surface}), body.area)


def _area_behind(tokens: Tokens, last: int, end: int) -> int:
    """Return where that ends which a name goes on to: a typed area, a country, the Government; 0 if it does not.

    `last` is the token after the name, `end` the offset where the name ends.
    """
    found = _AREA.match(tokens.labels, last)
    if not found or tokens.items[last].start != end + 1 or tokens.text[end] != " ":
        return 0
    return found.end() if found.group() != "G" or _is_country(tokens.items[last]) else 0


def _named(tokens: Tokens, first: int, last: int, shape: str) -> Body | None:
    """Read a body whose head and field are listed."""
    parts = tokens.items[first:last]
    part = next((part for part in parts if part.label == "Z" or (part.label == "H" and shape == "part")), None)
    key = _key(tuple(other for other in parts if other is not part))
    bare = len(parts) == 1 and parts[0].label in "BC" and not key.kind
    if bare and (key.head in _UNIONS or (key.head not in _ALONE and not _is_marked(tokens, first))):
        return None
    canonical, level = body_name(key.head, key.field, key.kind)
    if len(heads := [other for other in parts if other.label == "B"]) == 2:  # an office of council and committee
        canonical = f"{body_name(heads[0].value, '', '')[0]} và {canonical}"
    if part:
        canonical = f"{part.value if part.label == 'Z' else 'Văn phòng'} {canonical}"
    if shape != "regional" and (
        of := next((other.value for other in parts if other.label == "X"), "")
    ):  # the Government's Steering Committee
        canonical, level = f"{canonical} của {of}", "central"
    area = next((other for other in parts if other.label in NAMES), None)
    name = tokens.printed(area) if area else None
    if parts[0].label == "#" and parts[1].label == "T" and key.kind in NUMBERED:
        name = f"{NUMBERED[key.kind]} {tokens.printed(parts[0])}"
    elif parts[-1].label == "#":
        number = tokens.printed(parts[-1])
        if key.kind == _NUMBERED_REGION:
            canonical = f"{body_name(key.head, key.field, 'khu vực')[0]} {number}"
        elif parts[-2].label in "TD" and key.kind in NUMBERED:
            name = f"{NUMBERED[key.kind]} {number}"
        else:
            canonical = f"{canonical} {number}"
    unit = _unit(tokens, (first, last), (canonical, level), key.kind, USUAL if bare else SURE)
    return Body(first, last, unit.model_copy(update={"area": name}) if name else unit, area)


def _listed(tokens: Tokens, first: int, last: int) -> Iterator[Body]:
    """Yield one body per field of a list: the ministries of finance, justice and health; the first has the head."""
    start = first
    for at in range(first, last):
        token = tokens.items[at]
        if token.label == "F":
            begin = at if ":" in tokens.labels[start:at] else start
            named = body_name(tokens.items[first].value, token.value, "")
            yield Body(start, at + 1, _unit(tokens, (begin, at + 1), named, "", USUAL))
        if token.label in "F,&":
            start = at + 1


def _is_marked(tokens: Tokens, first: int) -> bool:
    """Whether a head alone is a name: by its capital, or in a script without capitals as somebody's (市のセンター)."""
    letter = tokens.text[tokens.items[first].start]
    return letter.isupper() or (not letter.islower() and tokens.labels[first - 1 : first] == "a")


def _is_country(token: Token) -> bool:
    return bool(token.areas) and token.areas[0].level == "country"


def _is_of_country(tokens: Tokens, first: int) -> bool:
    """Whether a country in the genitive goes before: Vietnam's Ministry of Finance is two units."""
    areas = tokens.items[first].areas
    return tokens.labels[first : first + 2] in {"Gs", "Ks"} and bool(areas) and areas[0].level == "country"


def _unit(tokens: Tokens, span: tuple[int, int], named: tuple[str, Level], kind: str, confidence: float) -> Unit:
    start, end = tokens.items[span[0]].start, tokens.items[span[1] - 1].end
    return Unit(
        start=start,
        end=end,
        surface=tokens.text[start:end],
        confidence=confidence,
        kind="body",
        canonical=named[0],
        level=named[1],
        type_word=kind or None,
    )


def _key(parts: tuple[Token, ...]) -> _Key:
    """Return what the tokens of a body say; of a department within a ministry the department counts."""
    head = field = kind = ""
    joined = False
    dual = _dual_head(parts)
    for part in parts:
        if part.label == "X" and part is parts[0] and part.value == _GOVERNMENT:
            head = "regional government"  # «правительство Самарской области»
        elif part.label in "BCH":
            if part.label == "H" and head and field:  # 内務省行政改革局
                field = next(before.value for before in reversed(parts) if before.label == "F")
                kind = "trung ương"
            head, _, implied = part.value.partition(":")
            kind = kind or implied
        elif part is dual:
            head = part.value.partition("|")[2]
        elif part.label == "Y":
            head, _, field = part.value.partition("|")
        elif part.label == "F":
            field = f"{field}+{part.value}" if joined and field else field or part.value
        elif part.label in "TDL":
            kind = part.value.partition("|")[0] or kind
        joined = part.label == "&"
    return _Key(head, field, kind)


def _dual_head(parts: tuple[Token, ...]) -> Token | None:
    """Return the type word that is the head here, if no other word is: the one beside the field, 省 in 内務省."""
    labels = "".join(part.label for part in parts)
    if (behind := labels.find("FD")) >= 0:
        return parts[behind + 1]
    if any(label in "BCHY" for label in labels):
        return None
    return next((part for part in parts if part.label == "D"), None)


def _grammar(words: UnitWords) -> str:
    """Return the pattern over labels; its groups say how a body was recognised."""
    of = "(?: o a? s? )" + ("?" if words.bare_genitive else "")
    number = r"\# T |" if words.positions == {"after"} else ""  # 1区人民委員会
    typed = rf"(?: {number} [TD] (?: o a? )? {_NAME} | {_NAME} -? [TD] | [TD] \# )"
    before = rf"(?: X s? | {typed} s? L? | {_NAME} s? -? L? | [TDL] s? )?" if words.area_before_body else "L?"
    own = rf"(?: {of} [TD] (?! (?: o a? )? {_NAME} ) | (?: o a? )? L (?! [BCHYFXZ] ) )"  # of the district, provincial
    after = rf"(?: {of} a? (?: {typed} | {_NAME} ) | {own} (?: o a? {_NAME} | \# )? | {of} a? X | \# )?"
    after = after if words.area_after_body else r"\#?"
    ending = after if words.area_after_field else rf"{own}?"
    free = r"(?! [TDLBCHYsoi] )"  # what follows belongs to no unit of its own
    unlisted = rf"(?: H L? (?: o a? )? F & [NX] {free} )"
    regional = rf"| (?P<regional> X {of} {typed} )" if words.area_after_body else ""
    division = r"F [HD] (?: [FkN]{1,6} H )?"  # 総務部行政管理課
    return rf"""(?= [{_BEGINS}] ) (?:
        (?P<list> Q :? o? a? F (?: (?: , &? | & ) o? a? F )* )
      | (?P<part> [ZH] (?: o a? )? {before} (?: B [&,] a? (?= B ) )? B {after}
                | {before} (?: B [,&] (?= B ) )? B s? Z {after} )
      | (?P<topic> {before} (?: C L? (?: o a? )? F {ending} (?: {of} a? X )? | F? C {after} ) )
      | (?P<full> {before} B L? (?! {of} P ) {after} )
      | (?P<open> {before} {unlisted} )
      | (?P<field> {before} (?: {division} | H L? (?: o a? )? F (?: & F )? | D L? o a? F | Y ) {ending} )
      | (?P<within> X [kNF]{{1,12}} H )
      {regional}
      | (?P<fixed> L? X (?! \# ) (?: {of} (?: {_NAME} & )? {_NAME} )? )
      | (?P<compound> X? [kNF]{{0,12}}? k [kNF]{{0,12}} [HC] )
      | (?P<general> (?: [TDL]? N? | [GN]? F N ) H (?: o a? {_NAME} (?: & {_NAME} )? )? )
    )"""
