"""Why two appearances are one person: rules from the strictest evidence to the weakest, the first that answers wins."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from extractor.store.people import spellings

# Offices that one person at a time holds in a country: named without a body they are an office all the same.
NATIONAL = frozenset(("prime_minister", "deputy_prime_minister", "general_secretary", "minister"))
# Titles that many hold in one body: with them a name has to be spelled out.
SHARED = frozenset(("member", "delegate", "staff", "inspector", "other"))


class Printed(NamedTuple):
    """What articles say of someone, and all that rules look at: name, role, name and identity of the body."""

    name: str
    role: str | None
    body: str
    body_id: str

    @property
    def office(self) -> tuple[str, str] | None:
        """Return role and body, or None if no office is certain."""
        return office(*self)


@dataclass(frozen=True, slots=True)
class Appearance:
    """Someone as articles print them: a spelling, in an office or, without one, in a single article.

    `key` is natural: the same in every store. `body` is the name of the office's body or area, `body_id` its identity,
    "" if that is not known. Those without a certain office are loose: only their own story can join them to others.
    """

    id: int
    key: str
    official_id: int
    name: str
    canonical: str
    role: str | None
    body: str
    body_id: str
    is_loose: bool

    @property
    def printed(self) -> Printed:
        """Return what the rules look at."""
        return Printed(self.name, self.role, self.body, self.body_id)


@dataclass(frozen=True, slots=True)
class Link:
    """Two appearances of one person, how sure that is (0–1), and why, in words."""

    one: int
    other: int
    rule: str
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two appearances, and what they are seen in together: an article, a story or nothing."""

    one: Printed
    other: Printed
    together: str = ""

    @property
    def names(self) -> tuple[str, str]:
        """Return both names."""
        return self.one.name, self.other.name

    @property
    def is_one_office(self) -> bool:
        """Whether both have the same role in the same body, or in an area and its committee."""
        one, other = self.one, self.other
        if one.office is None or other.office is None or one.role != other.role:
            return False
        return one.office == other.office or _is_area_of(one, other)

    @property
    def is_one_body(self) -> bool:
        """Whether both belong to the same body, in whatever role."""
        return (
            bool(self.one.office and self.other.office and self.one.body_id) and self.one.body_id == self.other.body_id
        )

    @property
    def held(self) -> str:
        """Return the office both have, in words."""
        role, bodies = str(self.one.role).replace("_", " "), [one.body for one in (self.one, self.other) if one.body]
        return f"both {role}" + (f" of {max(bodies, key=lambda body: (len(body), body))}" if bodies else "")


# What leads an area, as its identity ends: people's committee, party committee.
COMMITTEES = {"chair": "ubnd", "vice_chair": "ubnd", "secretary": "ủy", "deputy_secretary": "ủy"}

Finding = tuple[float, str] | None  # confidence and reason


def in_one_article(pair: Pair) -> Finding:
    """Join two offices of one person in one article."""
    if pair.together == "article" and pair.one.name == pair.other.name:
        return 0.98, "one person with two offices in one article"
    return None


def same_spelling_and_office(pair: Pair) -> Finding:
    """Join the name as it is written at home, in the same office."""
    if pair.is_one_office and _are_spelled_alike(pair):
        return 0.98, f"same spelling, {pair.held}"
    return None


def same_syllables_and_office_in_story(pair: Pair) -> Finding:
    """Join the same syllables in the same office in one story."""
    if pair.together and pair.is_one_office and spellings.fit(*pair.names):
        return 0.97, f"{_alike(pair)}, {pair.held}, in one story"
    return None


def same_syllables_and_office(pair: Pair) -> Finding:
    """Join the same syllables in the same office, in whatever story."""
    if pair.is_one_office and pair.one.role not in SHARED and _has_body(pair) and spellings.fit(*pair.names):
        return 0.92, f"{_alike(pair)}, {pair.held}"
    return None


def same_spelling_and_body(pair: Pair) -> Finding:
    """Join the name as it is written at home at the same body: who is deputy one year may be director the next."""
    if pair.is_one_body and _are_spelled_alike(pair):
        return 0.9, f"same spelling, both at {pair.one.body or pair.other.body}"
    return None


def same_syllables_in_story(pair: Pair) -> Finding:
    """Join the same syllables within one story."""
    one, other = pair.one.role, pair.other.role
    if not pair.together or not spellings.fit(*pair.names):
        return None
    if any(map(spellings.is_short, pair.names)):
        return (0.7, f"{_alike(pair)}, {pair.held}, in one story") if one and one == other else None
    if one and other and one != other and any(map(spellings.is_kana, pair.names)):
        return None  # タン is five names: with two offices, it may be two people
    return 0.85, f"{_alike(pair)}, in one story"


def broken_syllable_in_story(pair: Pair) -> Finding:
    """Join the same syllables but one, which machine translation broke, in the same office in one story."""
    if pair.together and pair.is_one_office and (broken := spellings.broken_syllable(*pair.names)):
        return 0.75, f"same syllables but one ({broken}), {pair.held}, in one story"
    return None


def short_form_in_story(pair: Pair) -> Finding:
    """Join what is left of a name at second mention to it, within one story; two offices speak against it."""
    first, second = pair.names
    if not pair.together or not (spellings.shortens(first, second) or spellings.shortens(second, first)):
        return None
    roles = {pair.one.role, pair.other.role} - {None}
    return (0.7, "short form of the name, in one story") if len(roles) < 2 else None


TOGETHER = (in_one_article.__name__, "_in_story")  # how the names of rules end that need an article or a story
RULES: tuple[Callable[[Pair], Finding], ...] = (
    in_one_article,
    same_spelling_and_office,
    same_syllables_and_office_in_story,
    same_syllables_and_office,
    same_spelling_and_body,
    same_syllables_in_story,
    broken_syllable_in_story,
    short_form_in_story,
)
ORDER = {rule.__name__: rank for rank, rule in enumerate(RULES)}


def link(one: Appearance, other: Appearance, together: str = "") -> Link | None:
    """Return why two appearances are one person, or None; `together` is "article", "story" or "" for neither."""
    if other.key < one.key:
        one, other = other, one
    found = _answer(one.printed, other.printed, together)
    return Link(one.id, other.id, *found) if found else None


@lru_cache(maxsize=1 << 16)
def _answer(one: Printed, other: Printed, together: str) -> tuple[str, float, str] | None:
    """Return the rule that answers first, how sure it is and why; a story asks it of the same two again and again."""
    pair = Pair(one, other, together)
    for rule in RULES:
        if found := rule(pair):
            confidence, reason = found
            names = one.name if one.name == other.name else f"{one.name} and {other.name}"
            return rule.__name__, confidence, f"{names}: {reason}"
    return None


@lru_cache(maxsize=1 << 14)
def office(name: str, role: str | None, body: str, body_id: str) -> tuple[str, str] | None:
    """Return role and body as an office that tells people of one name apart; None if it does not.

    A body is known by its identity. Foreign ones, which have none, by their name; a Vietnamese Sở Nội vụ is in each
    province. A short form of a name is nobody's outside of its story.
    """
    body = body_id or ("" if spellings.reads_as_vietnamese(name) else body)
    if role is None or spellings.is_short(name) or not (body or role in NATIONAL):
        return None
    return role, body


def seats(appearance: Appearance) -> list[str]:
    """Return keys of the body and of the area: two appearances that a rule joins without a story share one."""
    held = appearance.printed.office
    if held is None:
        return []
    role, body = held
    area = appearance.body_id.partition(":")[0]
    return [body or role, f"{role}@{area}"] if area else [body or role]


def _is_area_of(one: Printed, other: Printed) -> bool:
    """Whether one is of an area, the other of its committee: chair of a district, of its UBND."""
    area, body = sorted((one.body_id, other.body_id), key=len)
    committee = COMMITTEES.get(str(one.role), "")
    return bool(area and committee) and ":" not in area and body.startswith(f"{area}:") and body.endswith(committee)


def _has_body(pair: Pair) -> bool:
    return bool(pair.one.office and pair.one.office[1])


def _are_spelled_alike(pair: Pair) -> bool:
    return spellings.same_spelling(*pair.names) and all(map(spellings.is_spelled_out, pair.names))


def _alike(pair: Pair) -> str:
    if spellings.same_spelling(*pair.names):
        return "same spelling"
    return "same syllables" if spellings.reads_as_vietnamese(pair.one.name) else "same letters"
