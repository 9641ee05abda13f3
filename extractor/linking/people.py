"""Who is meant: the mentions of one person in an article get one name, one office and one identity."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from extractor.factsheet import Context, FactSheet, Language, Official, Person, Role, Unit
from extractor.gazetteer.letters import letter_key, marks
from extractor.gazetteer.people import national_name
from extractor.gazetteer.syllables import block_keys, is_vietnamese, same_syllables
from extractor.gazetteer.towns import load_towns
from extractor.linking.heads import fits, governs, names
from extractor.linking.renderings import latin
from extractor.linking.words import base_key, name_words, word_keys

_NATIONAL: frozenset[Role] = frozenset(
    ("minister", "deputy_minister", "prime_minister", "deputy_prime_minister", "president", "general_secretary")
)
# Whose bodies are of few kinds: a minister's ministry may be an acronym, while the word "minister" begins others.
_SURE_OF_BODIES = _NATIONAL | {"chair", "vice_chair", "secretary", "deputy_secretary", "delegate"}
_FAR_BACK = 50  # units named before a title, among which its body is looked for
_ASSEMBLY = "Quốc hội"
_GOVERNING = frozenset(("Chính phủ", "Government", _ASSEMBLY))  # hardly ever whom an office without a body belongs to
_DIRECTED = ("Sở ", "Cục ", "Tổng cục ")  # who heads these is a director, whatever a translation says
_DIRECTORS: dict[Role, Role] = {"head": "director", "deputy_head": "deputy_director"}


@dataclass(slots=True)
class _Someone:
    """One person of an article with all mentions."""

    mentions: list[Person] = field(default_factory=list)
    surfaces: dict[str, None] = field(default_factory=dict)  # each once: a text may name someone a thousand times
    roles: set[Role | None] = field(default_factory=set)

    def add(self, mention: Person) -> None:
        """Add a mention."""
        self.mentions.append(mention)
        self.surfaces[mention.surface] = None
        self.roles.add(mention.role)

    def offices(self) -> Iterator[tuple[Person, Person | None]]:
        """Yield each mention with the one that tells its office: itself, the last one before, the next one."""
        telling = next((mention for mention in self.mentions if mention.role), None)
        for mention in self.mentions:
            telling = mention if mention.role else telling
            yield mention, telling


def link_people(context: Context, sheet: FactSheet) -> FactSheet:
    """Return `sheet`, whose units are linked, with its people joined: canonical names, offices, identities."""
    people = sorted((*sheet.officials, *sheet.persons), key=lambda person: person.start)
    units = {(unit.start, unit.end): unit for unit in sheet.units}
    linked: list[Person] = []
    for someone in _joined(people):
        linked += _linked(someone, units, sheet)
    linked.sort(key=lambda person: person.start)
    return sheet.model_copy(
        update={
            "officials": tuple(person for person in linked if isinstance(person, Official)),
            "persons": tuple(person for person in linked if not isinstance(person, Official)),
        }
    )


def _joined(people: Sequence[Person]) -> list[_Someone]:
    """Return the people behind the mentions: full names first, then what is left of them at second mention."""
    longest_first = sorted(people, key=lambda person: (-min(len(name_words(person.surface)), 3), person.start))
    everyone: list[_Someone] = []
    by_key: dict[str, list[_Someone]] = {}
    for person in longest_first:
        keys = _full_keys(person.surface)
        someone = _short_for(person, by_key) or _same(person, (found for key in keys for found in by_key.get(key, ())))
        if someone is None:
            someone = _Someone()
            everyone.append(someone)
        someone.add(person)
        for key in (*keys, *_short_keys(person.surface)):
            if someone not in by_key.setdefault(key, []):
                by_key[key].append(someone)
    for someone in everyone:
        someone.mentions.sort(key=lambda person: person.start)
    return everyone


def _full_keys(name: str) -> set[str]:
    words = name_words(name)
    return {*block_keys(name), " ".join(map(base_key, words))}


def _short_keys(name: str) -> set[str]:
    """Return the keys of what a name is shortened to: its last word, or for others than Vietnamese any surname."""
    words = name_words(name)
    kept = words[-1:] if is_vietnamese(name) else words[1:] or words
    return {f"…{key}" for word in kept for key in word_keys(word)}


def _same(person: Person, found: Iterable[_Someone]) -> _Someone | None:
    for someone in found:
        if any(_is_same_name(person.surface, surface) for surface in someone.surfaces):
            return someone
    return None


def _is_same_name(one: str, other: str) -> bool:
    """Whether two full names are one: as many words, the same but for case, script and missing marks."""
    ones, others = name_words(one), name_words(other)
    if len(ones) != len(others):
        return False
    pairs = list(zip(ones, others, strict=True))
    if all(word_keys(a) & word_keys(b) for a, b in pairs):
        return one.isascii() or other.isascii() or not _is_latin(one) or all(marks(a) == marks(b) for a, b in pairs)
    return same_syllables(one, other)


def _agree(one: str, other: str) -> bool:
    return not marks(one) or not marks(other) or marks(one) == marks(other)


def _short_for(person: Person, by_key: dict[str, list[_Someone]]) -> _Someone | None:
    """Return whom a short form means: who ends in it, in the same office if told, named last before it."""
    words = name_words(person.surface)
    initial = words[0] if "." in person.surface and len(words) == 2 and len(words[0]) == 1 else ""
    words = words[1:] if initial else words  # Г. Заварзин is Глеб Заварзин
    found = {id(one): one for key in word_keys(words[-1]) for one in by_key.get(f"…{key}", ())}
    fitting = [
        one
        for one in found.values()
        if any(_ends_in(surface, words) and surface.startswith(initial) for surface in one.surfaces)
    ]
    told = [one for one in fitting if person.role in one.roles] if person.role else []
    if len(told or fitting) < 2:
        return next(iter(told or fitting), None)
    return min(told or fitting, key=lambda one: _distance(person, one))


def _ends_in(name: str, words: list[str]) -> bool:
    full = name_words(name)
    if len(words) == 1 and not is_vietnamese(name):
        return any(word_keys(words[0]) & word_keys(word) for word in full[1:])
    tail = full[-len(words) :]
    pairs = zip(tail, words, strict=len(full) > len(words))
    return len(full) > len(words) and all(word_keys(a) & word_keys(b) and _agree(a, b) for a, b in pairs)


def _distance(person: Person, someone: _Someone) -> tuple[bool, int]:
    before = [person.start - other.start for other in someone.mentions if other.start < person.start]
    return not before, min(before, default=someone.mentions[0].start)


def _linked(someone: _Someone, units: dict[tuple[int, int], Unit], sheet: FactSheet) -> list[Person]:
    canonical = _canonical(someone.mentions)
    offices = {mention.start: _office(mention, units, sheet.language) for mention in someone.mentions if mention.role}
    identity = next((key for told in offices.values() if (key := _identity(canonical, told))), None)
    with_body = {told.role: told for told in offices.values() if told.body}
    linked: list[Person] = []
    for mention, holder in someone.offices():
        update: dict[str, Any] = {"canonical": canonical, "official_id": identity}
        update["reason"] = _reason(mention, holder, canonical)
        if holder is None:
            linked.append(mention.model_copy(update=update))
            continue
        told = offices[holder.start]
        if told.body is None:
            told = with_body.get(told.role) or (_fitting(told, holder, sheet.units, sheet.language))
        update |= {"role": told.role, "role_surface": holder.role_surface, "body": told.body, "body_id": told.unit_id}
        linked.append(Official(**{**dict(mention), **update}))
    return linked


@dataclass(frozen=True, slots=True)
class _Office:
    role: Role
    body: str | None
    unit_id: str | None
    start: int


def _office(mention: Person, units: dict[tuple[int, int], Unit], language: Language) -> _Office:
    assert mention.role is not None
    unit = units.get(mention.body_span) if mention.body_span else None
    body = unit.canonical if unit else mention.body
    if unit and unit.kind == "body" and unit.area and governs(mention.role_surface or "", language):
        towns = () if _is_latin(unit.area) else load_towns().find(unit.area)
        body, unit = (
            towns[0].name if towns else unit.area,
            None,
        )  # a mayor is the city's, though only its city hall be named
    role = mention.role
    if body and body.startswith(_DIRECTED):
        role = _DIRECTORS.get(role, role)
    if body and body.startswith("Văn phòng") and role == "head":
        role = "chief_of_office"
    return _Office(role, body, unit.unit_id if unit else None, mention.start)


def _reason(mention: Person, holder: Person | None, canonical: str) -> str:
    """Return why `mention` is the person called `canonical`, in the office that `holder` tells."""
    short = len(name_words(mention.surface)) < len(name_words(canonical))
    name = "short for a full name of the article" if short else "the full name"
    if holder is None:
        return name
    return f"{name}; office told {'here' if holder is mention else 'at another mention'}"


def _fitting(office: _Office, holder: Person, units: Sequence[Unit], language: Language) -> _Office:
    """Return `office` with the last body named before it that its title names, or that such a title can belong to.

    Who holds an office holds it somewhere: if no body fits, it is the last one; of ministers the text may not say it.
    """
    last = bisect_left(units, office.start, key=lambda unit: unit.start)
    earlier = [unit for unit in reversed(units[max(0, last - _FAR_BACK) : last]) if unit.kind == "body"]
    named = (unit for unit in earlier if names(holder.role_surface or "", unit, language))
    fitting = (unit for unit in earlier if fits(office.role, unit, language))
    resort = [unit for unit in earlier if unit.canonical not in _GOVERNING][:1] if office.role not in _NATIONAL else []
    first, second = (fitting, named) if office.role in _SURE_OF_BODIES else (named, fitting)
    unit = next(chain(first, second, resort), None)
    return _Office(office.role, unit.canonical, unit.unit_id, office.start) if unit else office


def _canonical(mentions: Sequence[Person]) -> str:
    """Return the fullest of the names, with most marks, in Latin letters if it can be read."""
    surfaces = [mention.surface for mention in mentions]
    length = max(len(name_words(surface)) for surface in surfaces)
    full = [surface for surface in surfaces if len(name_words(surface)) == length]
    best = max(full, key=lambda name: sum(not letter.isascii() for letter in name) if _is_latin(name) else -1)
    national = any(mention.role in _NATIONAL or mention.body == _ASSEMBLY for mention in mentions)
    return (national_name(best) if national and length > 2 else None) or latin(best)


def _is_latin(name: str) -> bool:
    return all(letter < "\u0370" or "\u1e00" <= letter < "\u1f00" for letter in name)


def _identity(canonical: str, office: _Office) -> str | None:
    """Return a key that holds across articles: the plain name and the very body; None if either is not sure."""
    words = name_words(canonical)
    if len(words) < 2 or not office.unit_id or not _is_latin(canonical):
        return None
    return f"{'-'.join(letter_key(word) for word in words)}@{office.unit_id}"
