"""Who holds which office: names joined with the titles before and after them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.factsheet import Unit
from extractor.gazetteer.syllables import is_syllable
from extractor.languages import Lexicon
from extractor.spotting.names import Name
from extractor.spotting.patterns import SPACE, SPACES, any_of, fold
from extractor.spotting.places import Places
from extractor.spotting.short_forms import KnownNames, is_kanji
from extractor.spotting.surroundings import Surroundings
from extractor.spotting.titles import HEADS_OF_STATE, Chain, Office, TitleFinder

_LONGEST_GAP = 90  # characters between a title and its holder: the rest of a body's name that no unit covers
_MOST_WORDS = 8
_PUNCTUATION = re.compile(r"[,;:\n()\"“”«»!?。、–—]|\. | - ")
_FIELD = re.compile(r"[一-龥]{0,8}")  # what a division deals with: 山田太郎|市民|課長
_SEPARATOR = re.compile(r"[ \t]*(?:[,:–—]|-(?= ))[ \t]*")


@dataclass(frozen=True, slots=True)
class Holding:
    """The offices of one name.

    `near` if one stands right beside it, with nothing but a courtesy between; `apposed` if it is set off by commas,
    dashes or brackets: "A, head of B".
    """

    offices: tuple[Office, ...] = ()
    near: bool = False
    apposed: bool = False


class Holders:
    """Joins names and offices with the words of one language."""

    def __init__(self, words: Lexicon, titles: TitleFinder, surroundings: Surroundings) -> None:
        own = self.words = words.officials
        self.right_before = titles.belonging.right_before
        courtesies = f"{surroundings.courtesies}*+"
        between = any_of(possessive for possessive in own.possessives if possessive.strip())
        bracket = r"(?:\([^()\n]{1,40}\))?"  # Secretary (Administrative Reforms) …
        opening = bracket if own.of else "[(=]?"
        self.touching = re.compile(rf"{SPACE}{opening}{SPACE}{between}?{SPACE}{courtesies}")
        self.courtesies = re.compile(rf"{courtesies}\Z")
        self.polite = re.compile(rf"{surroundings.courtesies}\Z")
        appositions = any_of(own.appositions)
        self.appositions = {word for phrase in own.appositions for word in phrase.split()}
        self.joins = {word for phrase in own.joins for word in phrase.split()}
        self.appointed = re.compile(
            rf"[^.;:()\n]{{0,60}}?,?{SPACE}{any_of(own.appointments)}{SPACE}(?:\w+{SPACES}){{0,3}}"
        )
        copula = any_of(own.copulas) if own.copulas else "(?!)"
        self.copula = re.compile(rf"(?:{SPACES}[^\W\d_]+){{0,4}}?{SPACES}{copula}{SPACES}{courtesies}")
        of = any_of(word for word in own.of if word in words.units.of)
        self.of_unit = re.compile(
            rf"(?:{SPACE}\([^()]{{1,12}}\))?,?{SPACES}{of}{SPACES}|{SPACES}\("
        )  # "A of B", "A (B)"
        self.follows = re.compile(
            rf"""
            (?: {SPACE} {any_of(own.after_name)} )?
            (?: {SPACE} \( [^()]{{1,12}} \) )?  # the party: Erik Ek (S), minister
            (?:
                {SPACE} (?P<mark> [,(–—:] | -(?=[ ]) ) {SPACE} (?P<rest> [^,;:()\n–—]* )
                | {SPACES} (?: {appositions} {SPACE} )+
            )
            """,
            re.VERBOSE,
        )
        self.glued = (
            re.compile(rf"{any_of(own.after_name)}?[・、]?[一-龥]{{0,8}}(?:[(=][^()]{{0,12}})?") if not own.of else None
        )

    def join(self, lower: str, names: Sequence[Name], chains: Places[Chain], units: Places[Unit]) -> list[Holding]:
        """Return the offices of each of `names`, which are in text order."""
        glued = {id(chain) for name in names if (chain := self._glued(lower, name, chains))}
        left = [self._left(lower, name, chains.before(name.start)) for name in names]
        for at, name in enumerate(names[:-1]):
            if len(name.words) > 1 and left[at][1] == "near" and left[at + 1][0] is left[at][0]:
                left[at + 1] = (None, "")  # the title of the name between
        left = [(None, "") if id(chain) in glued else (chain, how) for chain, how in left]
        known = KnownNames(name for name in names if len(name.words) > 1)
        for at, name in enumerate(names):
            if len(name.words) == 1 and not known.full(name) and not is_kanji(name):
                left[at] = (left[at][0], "far")  # rather the rest of a title: "Giám đốc Trung tâm", «мэр Москвы»
        taken = {id(chain) for chain, how in left if chain and how == "near"}
        holdings = []
        for at, name in enumerate(names):
            following = names[at + 1].start if at + 1 < len(names) else len(lower)
            chain, how = left[at]
            right = self._right(lower, name, chains.after(name.end), following)
            right = None if right and id(right) in taken else self._promoted(lower, right, chains, following)
            if chain and how == "far" and (right or id(chain) in taken):
                chain = None
            if len(name.words) > 1 or how == "near":
                taken.update(id(found) for found in (chain, right) if found)
            holdings.append(self._holding(lower, name, chain, right, units))
        return holdings

    def _holding(self, lower: str, name: Name, left: Chain | None, right: Chain | None, units: Places[Unit]) -> Holding:
        offices = (left.offices if left else ()) + (right.offices if right else ())
        if right and not right.offices[0].unit and (unit := self.right_before(lower, name.start, units)):
            offices = tuple(replace(office, unit=office.unit or unit) for office in offices)
        if left and (unit := self._unit_behind(lower, name.end, units)):  # "Mayor A of B", "President A, of the board"
            last = left.offices[-1]
            if not last.unit or last.unit.end < left.start:
                offices = tuple(replace(one, unit=unit) if one is last else one for one in offices)
        near = bool(left and self.touching.fullmatch(lower, left.end, name.start)) or bool(
            right and self.glued and self.glued.fullmatch(lower, name.end, right.start)
        )
        enclosed = left and _SEPARATOR.match(lower, name.end) and _SEPARATOR.search(lower, left.end, name.start)
        return Holding(offices, near, apposed=bool(right or enclosed))

    def _unit_behind(self, lower: str, end: int, units: Places[Unit]) -> Unit | None:
        """Return the unit that a name ending at `end` is followed by as what its office is of."""
        link = self.of_unit.match(lower, end)
        return units.starting.get(link.end()) if link else None

    def _left(self, lower: str, name: Name, chain: Chain | None) -> tuple[Chain | None, str]:
        """Return the title that leads up to `name`, and whether it is "near" or, over a comma or dash, "far"."""
        if chain is None or name.start - chain.end > _LONGEST_GAP:
            return None, ""
        said = len(name.words) > 1 and self.copula.fullmatch(lower, chain.end, name.start)  # "the director is A"
        if said or self.touching.fullmatch(lower, chain.end, name.start):
            return chain, "near"
        gap = lower[chain.end : name.start]
        courtesy = self.courtesies.search(gap)
        bare = gap[: courtesy.start()] if courtesy else gap
        if self._bridges(bare):
            if bare.split()[-1] in self.words.of and fold(name.words[0].text) not in self.words.given_names:
                return None, ""  # "Director of …": a body that is called by a name
            return chain, "near" if name.vietnamese else "far"
        marks = list(_SEPARATOR.finditer(bare))
        if marks and marks[-1].end() == len(bare) and self._bridges(bare[: marks[-1].start()]):
            return chain, "near" if self.polite.search(gap) else "far"
        return None, ""

    def _glued(self, lower: str, name: Name, chains: Places[Chain]) -> Chain | None:
        """Return the title that follows `name` with nothing between: グエン・ヴァン・ナム局長."""
        chain = chains.after(name.end) if self.glued else None
        is_name = len(name.words) > 1 or name.sure or is_kanji(name) or is_syllable(name.words[0].text)
        if chain is None or not _FIELD.fullmatch(lower, name.end, chain.start if is_kanji(name) else name.end):
            return None
        if chain.start != name.end and not is_kanji(name):
            return None
        return chain if is_name or chain.offices[0].role in HEADS_OF_STATE else None

    def _right(self, lower: str, name: Name, chain: Chain | None, following: int) -> Chain | None:
        """Return the title that `name` is followed by: "A, Director of B", "A (B局長)", "A – giám đốc"."""
        if chain is None or chain.start > following or chain.start - name.end > _LONGEST_GAP:
            return None
        if self.glued and self.glued.fullmatch(lower, name.end, chain.start):
            return chain
        match = self.follows.fullmatch(lower, name.end, chain.start)
        return chain if match and (not match["mark"] or self._leads(match["rest"])) else None

    def _promoted(self, lower: str, chain: Chain | None, chains: Places[Chain], following: int) -> Chain | None:
        """Return `chain` with the office that its holder moves to, put first: "A, head of B, becomes director of C"."""
        after = chains.after(chain.end) if chain else None
        if not chain or not after or after.start > min(following, chain.end + _LONGEST_GAP):
            return chain
        moves = self.appointed.fullmatch(lower, chain.end, after.start)
        return Chain((*after.offices, *chain.offices)) if moves else chain

    def _leads(self, gap: str) -> bool:
        """Whether `gap` leads from a name to the office after it: "then newly appointed as", "kommunstyrelsens"."""
        words = gap.split()
        if _PUNCTUATION.search(gap):
            return False
        if self.joins.intersection(words[:1]):
            return False  # "A, and the director of B, C"
        return self._bridges(" ".join(word for word in words if word not in self.appositions), most=4)

    def _bridges(self, gap: str, most: int = _MOST_WORDS) -> bool:
        """Whether `gap` may be the rest of a title: few words, no clause of its own."""
        words = gap.split()
        if words and words[0] in self.words.of:  # "of Economic Affairs and Information Technology"
            words, most = [word for word in words if word not in self.joins], most + 1
        if len(words) > most or _PUNCTUATION.search(gap) or (words and not self.words.of):
            return False
        return not any(map(self.words.is_clause, words))
