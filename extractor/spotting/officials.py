"""People and their offices: candidates by the grammar of names, kept where the words around them show a person."""

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Official, Person, Unit
from extractor.gazetteer.syllables import is_syllable
from extractor.languages import Lexicon, lexicon
from extractor.languages.public_bodies import english_of
from extractor.normalization import lowered
from extractor.spotting import text_of
from extractor.spotting.holders import Holders, Holding
from extractor.spotting.kanji_names import KanjiNameFinder
from extractor.spotting.names import Name, NameFinder, is_given_name
from extractor.spotting.ner import NO_ENTITIES, Entities, with_people
from extractor.spotting.patterns import fold
from extractor.spotting.places import Places
from extractor.spotting.short_forms import KnownNames, is_kanji
from extractor.spotting.surroundings import Surroundings
from extractor.spotting.titles import HEADS_OF_STATE, MINISTERIAL, PARTY, Office, TitleFinder

_AD_HOC = ("Ban Chỉ đạo", "Đoàn ", "Tổ công tác")  # bodies made for a time from people of others
_INITIAL = re.compile(r"[^\W\d_]{1,2}\.")
_PLACE = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?:(?: (?:de|del|la|los|of|upon))* [A-ZÀ-ÖØ-Þ][\w'’-]+){0,3}")
_KANA = re.compile("[ァ-ヴ]")
_INITIALS = re.compile(r"[^\W\d_]\.( |$|[^\W\d_]\.)")


class OfficialSpotter:
    """Finds people with the words of one language, and the offices they hold."""

    def __init__(self, words: Lexicon) -> None:
        self.words = words.officials
        self.field_words = {fold(word) for field in words.units.fields for word in field.split()}
        self.plain_fields = not words.units.capital_bodies or "" in self.words.of  # what has a capital is a name
        self.titles = TitleFinder(words)
        self.names = NameFinder(words)
        self.kanji = KanjiNameFinder(words)
        self.around = Surroundings(words)
        self.holders = Holders(words, self.titles, self.around)

    def find(self, text: str, units: Sequence[Unit] = (), entities: Entities = NO_ENTITIES) -> Iterator[Person]:
        """Yield the people of `text` in order: an Official where an office is told beside the name, else a Person.

        `units` are the units spotted in `text`: no name crosses them, and offices belong to them; `entities` are what
        a recognizer of names found.
        """
        places, lower = Places(units), lowered(text)
        chains = Places(self.titles.find(text, places))
        names = self.names.find(text, places, chains)
        names = sorted([*names, *self.kanji.find(text, places, chains)], key=lambda name: name.start)
        names = [*with_people(text, names, entities, (places, chains))] if entities.found else names
        holdings = self.holders.join(lower, names, chains, places)
        candidates = list(zip(names, holdings, strict=True))
        sure = {
            id(name): self._confidence(lower, name, entities, self._is_person(lower, name, held))
            for name, held in candidates
            if len(name.words) > 1
        }
        known = KnownNames([name for name, _ in candidates if sure.get(id(name))])
        candidates += [(name, Holding()) for name in known.among(places.all)]
        for name, held in sorted(candidates, key=lambda candidate: candidate[0].start):
            confidence = sure.get(id(name)) or self._confidence(
                lower, name, entities, self._is_short_form(lower, name, held, known)
            )
            if confidence:
                yield self._person(text, name, held, confidence)

    def _confidence(self, lower: str, name: Name, entities: Entities, by_rules: bool) -> float:
        """Return how sure `name` is a person (0: not at all); what a street is called is none, whoever it once was."""
        if entities.found and not by_rules and self.around.is_place(lower, name):
            return 0.0
        return entities.person(name, by_rules)

    def _is_person(self, lower: str, name: Name, held: Holding) -> bool:
        """Whether the evidence around a full name, or the name itself, shows a person."""
        if held.near or self.around.has_courtesy(lower, name):
            return True
        if self.around.is_place(lower, name):
            return False
        if name.sure or self.around.has_occupation(lower, name):
            return True
        plausible = self._is_plausible(name)
        if held.offices and (plausible or name.vietnamese or held.apposed):
            return True
        if self.around.is_credited(lower, name) or self.around.has_line(lower, name):
            return plausible
        return self._is_foreign(name) or (plausible and self.around.speaks(lower, name))

    def _is_plausible(self, name: Name) -> bool:
        """Whether a name without further evidence reads like one: it ends in a given name, or begins with one."""
        if name.vietnamese:
            return all(is_given_name(word.text) for word in name.words[-1:]) or is_given_name(name.words[0].text)
        return self._is_foreign(name) or bool(_INITIAL.match(name.words[0].text)) or not self.words.given_names

    def _is_foreign(self, name: Name) -> bool:
        first, last = fold(name.words[0].text), fold(name.words[-1].text)
        if name.vietnamese or first == last:
            return False
        return first.partition("-")[0] in self.words.given_names or (bool(_INITIALS.match(first)) and len(last) > 2)

    def _is_short_form(self, lower: str, name: Name, held: Holding, known: KnownNames) -> bool:
        """Whether a single word, or the last two of a name, mean someone: by a courtesy, a title or a full name met."""
        heading = any(fold(word.text) in self.words.not_names for word in name.words)
        full = known.full(name)
        if full and (held.near or held.offices or self.around.has_courtesy(lower, name)):
            return True
        if heading or self.around.is_place(lower, name):
            return False
        if full:
            return self._stands_alone(lower, name, full)
        return len(name.words) == 1 and self._is_introduced(lower, name, held)

    def _is_introduced(self, lower: str, name: Name, held: Holding) -> bool:
        """Whether a single word that no full name ends in means someone: a courtesy or a title stands beside it."""
        surname = name.words[0].text
        if self.around.has_courtesy(lower, name):
            return not _KANA.match(surname) or is_syllable(surname)  # スタッフさん is no one
        if is_kanji(name) and (self.around.has_occupation(lower, name) or self.around.is_credited(lower, name)):
            return True
        return held.near and self._is_surname(name, held)

    def _stands_alone(self, lower: str, name: Name, full: Name) -> bool:
        if len(name.words) > 1 or self.around.speaks(lower, name):
            return True
        return self.words.bare_short_forms and len(name.words[0].text) > 1

    def _is_surname(self, name: Name, held: Holding) -> bool:
        """Whether a single word beside a title is a surname, not the rest of the title."""
        word = fold(name.words[0].text)
        if is_kanji(name):
            return True
        if self.words.surname_endings:
            return word.endswith(self.words.surname_endings)
        return not name.vietnamese and any(office.role in HEADS_OF_STATE for office in held.offices)

    def _person(self, text: str, name: Name, held: Holding, confidence: float) -> Person:
        surface = text[name.start : name.end]
        offices = [office for office in held.offices if not office.private]
        office = self._chosen(offices)
        if office is None:
            return Person(start=name.start, end=name.end, surface=surface, canonical=surface, confidence=confidence)
        unit = office.unit
        if unit is None and office.role == "minister" and not office.ministry:  # "Minister, Chairman of the Committee"
            unit = next((other.unit for other in offices if other.unit), None)
        return Official(
            start=name.start,
            end=name.end,
            surface=surface,
            canonical=surface,
            confidence=confidence,
            role=office.role,
            role_surface=text[office.start : office.end],
            body=unit.canonical if unit else _ministry(office, name) or self._place(text, office, name),
            body_span=(unit.start, unit.end) if unit else office.complement,
        )

    def _place(self, text: str, office: Office, holder: Name) -> str | None:
        """Return what a title is of, as it is printed, where nothing else knows it: "mayor of Galway".

        Words for what a body deals with name none: "director of Planning".
        """
        behind = holder.start > office.end
        start = office.complement[0] if office.complement else 0 if behind or "" not in self.words.of else office.end
        match = _PLACE.match(text, start + (text[start : start + 1] == " "), holder.start if behind else len(text))
        if not start or not match or office.role in {"member", *MINISTERIAL}:
            return None
        local = lowered(text[office.start : office.end]).endswith(tuple(self.words.local))
        return match.group().strip() if local or self._is_body(match.group()) else None

    def _is_body(self, name: str) -> bool:
        """Whether capitalised words behind a title may name a body: not "Planning", not "the Board"."""
        first, _, rest = name.partition(" ")
        return fold(first) not in self.field_words and bool(rest or self.plain_fields)

    def _chosen(self, offices: Sequence[Office]) -> Office | None:
        """Return the office that counts: one still held, no mere membership, the state before the Party, the first."""
        return min(
            offices,
            key=lambda office: (
                office.past,
                office.rank,
                _is_side_office(office),
                office.role in {"member", "staff"},
                self.words.state_office_first and office.role in PARTY,
            ),
            default=None,
        )

    def __call__(self, doc: Doc) -> Doc:
        """Put people on `doc._.officials` and `doc._.persons`; a bare area inside a name is none: Trần Thái Bình."""
        text = text_of(doc)
        cut = [(unit, self._without_name(text, unit)) for unit in doc._.units if not self._is_name(text, unit)]
        units = [rest for unit, rest in cut if rest is unit or " " in rest.surface]  # Sở |Lê Văn Hùng| leaves no name
        entities = doc._.entities or NO_ENTITIES
        people = entities.witnessed(self.find(text, units, entities))
        doc._.officials = tuple(person for person in people if isinstance(person, Official))
        doc._.persons = tuple(person for person in people if not isinstance(person, Official))
        spans = Places(people)
        doc._.units = tuple(unit for unit in units if not spans.overlapping(unit.start, unit.end))
        return doc

    def _is_name(self, text: str, unit: Unit) -> bool:
        """Whether an area behind a title is its holder: "мэр города Анна Белова"."""
        name = unit.surface.split()[1:]
        if not unit.type_word or len(name) < 2 or fold(name[0]) not in self.words.given_names:
            return False
        before = lowered(text[max(0, unit.start - 30) : unit.start]).rstrip()
        return any(found.end() == len(before) for found in self.titles.head.finditer(before))

    def _without_name(self, text: str, unit: Unit) -> Unit:
        """Return `unit` without the beginning of a person's name at its end."""
        start = self.names.first_inside(text, unit)
        end = unit.start + len(text[unit.start : start].rstrip())
        return unit.model_copy(update={"end": end, "surface": text[unit.start : end]}) if start else unit


def _is_side_office(office: Office) -> bool:
    """Whether an office is held beside another one: the head of a steering committee, a team or a delegation."""
    return office.unit is not None and office.unit.canonical.startswith(_AD_HOC)


def _ministry(office: Office, holder: Name) -> str | None:
    """Return the ministry that a title tells, as it is called in the country of its holder."""
    if office.ministry is None or holder.vietnamese:
        return office.ministry
    return english_of(office.ministry)


@Language.factory("reform_officials", assigns=["doc._.officials", "doc._.persons"])
def make_officials(nlp: Language, name: str) -> OfficialSpotter:
    """Make the component for the language of `nlp`."""
    return OfficialSpotter(lexicon(nlp.lang))
