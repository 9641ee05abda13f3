"""Titles of offices in running text, each with the body it belongs to as far as the words around it say so."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extractor.factsheet import Role, Unit
from extractor.languages import Lexicon
from extractor.languages.given_names import KANJI_OFFICE_LETTERS
from extractor.normalization import lowered
from extractor.spotting.belonging import Belonging, area_before, called
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of
from extractor.spotting.places import Places

DEPUTY_OF: Mapping[Role, Role] = {
    "minister": "deputy_minister",
    "prime_minister": "deputy_prime_minister",
    "president": "vice_chair",
    "general_secretary": "deputy_secretary",
    "secretary": "deputy_secretary",
    "chair": "vice_chair",
    "director": "deputy_director",
    "head": "deputy_head",
    "chief_of_office": "deputy_head",
    "inspector": "deputy_head",
}
MINISTERIAL: frozenset[Role] = frozenset({"minister", "deputy_minister"})
HEADS_OF_STATE: frozenset[Role] = frozenset({"president", "prime_minister", "deputy_prime_minister", "minister"})
PARTY: frozenset[Role] = frozenset({"secretary", "deputy_secretary", "general_secretary", "member"})

_SERVANTS: frozenset[Role] = frozenset({"other", "staff"})  # spokespersons, advisers, assistants
_MASTERS: frozenset[Role] = HEADS_OF_STATE | {"chair", "other"}

_LOOK_AROUND = 40  # characters in which an employer is named
_CLAUSE_END = re.compile(r"[,;.:()\n–—-]")


@dataclass(frozen=True, slots=True)
class Office:
    """A title with its body; `start` to `end` is what a reader would call the title as printed."""

    start: int
    end: int
    role: Role
    unit: Unit | None = None
    ministry: str | None = None  # canonical name, where the title itself tells it: "Minister of Justice"
    complement: tuple[int, int] | None = None  # span of words after the title that name a body which is no unit
    past: bool = False
    private: bool = False  # no public body: director of a company
    rank: bool = False  # a military or police rank, which goes with an office


@dataclass(frozen=True, slots=True)
class Chain:
    """The offices that a text gives one person in a row: "Member of the Politburo, Prime Minister"."""

    offices: tuple[Office, ...]

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.offices[0].start

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.offices[-1].end


@dataclass(frozen=True, slots=True)
class _Title:
    """A title without its body: where it is, its word, what it is compounded with, and what stands before it."""

    start: int
    end: int
    head: str
    prefix: str
    past: bool
    deputy: bool


class TitleFinder:
    """Finds titles with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        self.words = own = words.officials
        self.spaced = bool(own.of)
        self.links = {word for link in own.of for word in link.split()}
        self.joins = {word for phrase in own.joins for word in phrase.split()}
        start, end, apart = (START, END, SPACES) if self.spaced else ("", "", "")
        modifiers, links = any_of(own.modifiers), any_of(word for word in own.of if word)
        deputies = [word for word in own.deputies if not word.startswith(" ")]
        joined = any_of(word for word in (*deputies, *own.past) if word[-1].isalpha() and not own.compound)
        beyond = f"(?![{own.not_after}])" if own.not_after else END
        self.head = re.compile(
            rf"{'' if own.compound else START}(?P<joined>{joined}?)(?P<head>{any_of(own.roles)}){beyond}"
        )
        self.before = re.compile(
            rf"""
            {start} (?P<past> {any_of(own.past)} )?+
            (?: {modifiers} {apart} ){{0,3}} (?P<deputy> {any_of(deputies)} )? (?: {modifiers} {apart} ){{0,2}} \Z
            """,
            re.VERBOSE,
        )
        after = any_of(word for word in own.deputies if word.startswith(" "))
        self.behind = re.compile(f"(?P<deputy>{after}{end})?(?:{apart}{modifiers}{end}){{0,2}}")
        self.link = re.compile(rf"{SPACE}(?:{links}{SPACES})?+\(?")
        self.field = re.compile(rf"{SPACES}(?:{links}{SPACES})?+(?P<field>{any_of(own.fields)}){end}")
        optional = "?" if "" in own.of else ""
        self.complement = re.compile(rf"{SPACES}(?P<link>{links}{SPACES}){optional}(?P<name>[^\W\d_]+)")
        field = f"[一-龥ァ-ヴー]{{0,8}}[{''.join(KANJI_OFFICE_LETTERS)}]"  # 副局長、|検査|チーム長
        field = rf"(?:\w{{1,3}}{SPACES})?" if self.spaced else f"(?:{field})?"
        self.join = re.compile(rf"{SPACE}{any_of(own.joins)}{SPACE}{field}")
        self.employer = re.compile(f"{start}{any_of(own.private)}{end}")
        fields = any_of(own.fields)
        self.prefix = re.compile(
            rf"(?:{fields}|{START}[a-zåäö-]{{1,25}}+)\Z" if own.compound else rf"{START}{fields}{SPACES}\Z"
        )
        self.after_name = re.compile(r"[ァ-ヴー](?:氏|・)?(?P<field>[一-龥]{2,9})\Z")
        self.unlisted = re.compile(r"(?<=[一-龥々]{3})・?(?P<field>(?:(?<=・)[一-龥]|[ァ-ヴー])[一-龥ァ-ヴー]{1,9})\Z")
        self.belonging = Belonging(words)

    def find(self, text: str, units: Places[Unit]) -> list[Chain]:
        """Return the offices named in `text` in order, chained where one person holds several; `units` as spotted."""
        lower = lowered(text)
        titles: list[_Title] = []
        for found in self.head.finditer(lower):
            match = self._apart(lower, found, units.overlapping(*found.span()))
            title = self._title(lower, match, units) if match else None
            if title and _free(title, units):
                if titles and title.start <= titles[-1].start:
                    titles.pop()  # it only looked like one: the "deputy" of "deputy minister"
                titles.append(title)
        return list(self._chains(lower, (self._office(lower, title, units) for title in titles)))

    def _apart(self, lower: str, found: re.Match[str], unit: Unit | None) -> re.Match[str] | None:
        """Return what is left of a title that shares words with a unit: 省党|書記, "head of" the "Office …"."""
        if unit and unit.start < found.start() < unit.end < found.end():
            return self.head.match(lower, unit.end + lower.startswith(" ", unit.end))
        if unit and found.start() < unit.start < found.end() < unit.end:
            return self.head.match(lower, found.start(), unit.start - 1) or found
        return found

    def _title(self, lower: str, match: re.Match[str], units: Places[Unit]) -> _Title | None:
        start, joined, head = match.start("head"), match["joined"], " ".join(match["head"].split())
        if joined and joined + head in self.words.roles:  # "subsecretario" is no deputy of a "secretario"
            start, joined, head = start - len(joined), "", joined + head
        prefix = None
        if self.words.compound or self.words.roles[head] in MINISTERIAL:
            prefix = self.prefix.search(lower, max(0, start - _LOOK_AROUND), start)  # 内務局長, "Justice Minister"
        part = prefix.group() if prefix else ""
        if len(head) == 1 and not part:
            found = self.after_name.search(lower, max(0, start - _LOOK_AROUND), start)
            if found is None:
                return None  # 相 alone is no minister: 相互
            part = found["field"]  # エリック・エーク|行政相
        elif not part and not self.spaced:
            found = self.unlisted.search(lower, max(0, start - _LOOK_AROUND), start)
            if found and not units.overlapping(found.start("field"), start):
                part = found["field"]  # 小平健吾・|デジタル推進|課長
        start -= len(part) + len(joined)
        unit = units.before(start)  # Quezon |City| Mayor
        floor = max(0, start - _LOOK_AROUND, unit.end if unit else 0)
        before = self.before.search(lower, floor, start)
        behind = self.behind.match(lower, match.end())
        past, deputy = (before["past"], before["deputy"]) if before else (None, None)
        start = before.start() if before else start
        if deputy and not part and self.words.compound and (prefix := self.prefix.search(lower, floor, start)):
            start, part = prefix.start(), prefix.group()  # 総務|副|大臣
        return _Title(
            start=start,
            end=behind.end() if behind else match.end(),
            head=head,
            prefix=" ".join(part.split()),
            past=bool(past) or joined.startswith(tuple(self.words.past)),
            deputy=bool(deputy or (behind and behind["deputy"])) or (joined + part).endswith(self.words.deputies),
        )

    def _office(self, lower: str, title: _Title, units: Places[Unit]) -> Office:
        role = self.words.roles[title.head]
        if title.deputy:
            role = DEPUTY_OF.get(role, role)
        before = self.belonging.right_before(lower, title.start, units)
        end, after, ministry = self._body_after(lower, title, role, units)
        shared = units.overlapping(title.start, title.end)  # Chánh |Văn phòng UBND tỉnh|
        unit, end = shared or after or before, max(end, shared.end if shared else 0)
        unit = unit or self.belonging.spoken_of(lower, title.start, units)
        local = title.head in self.words.local
        ministry = ministry or (None if unit else self.words.implied.get(title.head))
        unit = unit or self.belonging.further_on(lower, title.end, units, areas=local)
        if unit and unit.kind == "body" and self.words.roles[title.head] == "president":
            role = "vice_chair" if title.deputy else "chair"
        private = unit is None and self._is_private(lower, title.start, title.end)
        start = before.start if before else title.start
        complement = None
        if not unit and not ministry and self.spaced and (named := self.complement.match(lower, title.end)):
            unit = called(named["name"], title.start, units, areas=role in {"head", "other"})
            portfolio = local and self.field.match(lower, title.end)  # "consejera de Hacienda" is of her region
            complement = named.span("name") if named["link"] and not portfolio else None
        if not unit and not complement and local:
            unit = area_before(title.start, units, self.words.local[title.head])
        rank = title.head in self.words.ranks
        return Office(start, end, role, unit, ministry, complement, past=title.past, private=private, rank=rank)

    def _body_after(
        self, lower: str, title: _Title, role: Role, units: Places[Unit]
    ) -> tuple[int, Unit | None, str | None]:
        end, unit = self._unit_after(lower, title.end, units)
        if unit or role not in MINISTERIAL:
            return end, unit, None if unit else self._department(title)
        if field := self.field.match(lower, title.end):
            end, unit = self._unit_after(lower, field.end(), units)
            return end, unit, self.words.fields[" ".join(field["field"].split())]
        return end, None, self.words.fields.get(title.prefix)

    def _department(self, title: _Title) -> str | None:
        """Return the department of a province that a title has swallowed: 司法局長."""
        ministry = self.words.fields.get(title.prefix, "")
        return "Sở " + ministry.removeprefix("Bộ ") if ministry.startswith("Bộ ") else None

    def _unit_after(self, lower: str, end: int, units: Places[Unit]) -> tuple[int, Unit | None]:
        """Return where the bodies and areas that follow a title end, and the first of them."""
        first = None
        while self.spaced and (link := self.link.match(lower, end)) and (unit := units.starting.get(link.end())):
            first = first or unit
            closed = link.group().endswith("(") and lower.startswith(")", unit.end)
            end = unit.end + closed
        return end, first

    def _is_private(self, lower: str, start: int, end: int) -> bool:
        after = _CLAUSE_END.split(lower[end : end + _LOOK_AROUND], maxsplit=1)[0]
        before = _CLAUSE_END.split(lower[max(0, start - 15) : start])[-1] if self.words.possessives else ""
        return bool(self.employer.search(after) or self.employer.search(before))

    def _chains(self, lower: str, offices: Iterable[Office]) -> Iterator[Chain]:
        chain: list[Office] = []
        for office in offices:
            if chain and self.spaced and self._governs(lower, chain[-1], office):
                continue
            if chain and not self._goes_on(lower, chain[-1].end, office.start):
                yield Chain(tuple(chain))
                chain = []
            chain.append(office)
        if chain:
            yield Chain(tuple(chain))

    def _governs(self, lower: str, office: Office, following: Office) -> bool:
        """Whether the second title is whom the first works for: "spokesman for the president"."""
        if office.role not in _SERVANTS or following.role not in _MASTERS or following.start < office.end:
            return False
        between = lower[office.end : following.start].split()
        return (bool(between) or "" in self.words.of) and all(word in self.links - self.joins for word in between)

    def _goes_on(self, lower: str, end: int, start: int) -> bool:
        return start <= end or bool(self.join.fullmatch(lower, end, start))


def _free(title: _Title, units: Places[Unit]) -> bool:
    """Whether `title` is no part of the name of a unit: 委員長 is none of 委員, "Secretariat" none of a secretary."""
    unit = units.overlapping(title.start, title.end)
    return not unit or title.start <= unit.start
