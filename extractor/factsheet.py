"""The contract of the whole program: an article goes in, a fact sheet comes out.

Offsets are characters into the article's text as given, end exclusive:
`text[mention.start:mention.end] == mention.surface`.
"""

from dataclasses import dataclass
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from extractor.metrics import Metric, Submetric

Language = Literal["vi", "en", "ja", "sv", "ru", "es"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
UnitKind = Literal["area", "body"]
Level = Literal["country", "region", "province", "district", "commune", "central", "other"]
Modifier = Literal["eq", "gt", "ge", "lt", "le", "approx"]
PercentageKind = Literal["level", "change", "target", "share"]
Status = Literal["reached", "target", "plan", "forecast"]
Role = Literal[
    "minister",
    "deputy_minister",
    "prime_minister",
    "deputy_prime_minister",
    "president",
    "general_secretary",
    "secretary",
    "deputy_secretary",
    "chair",
    "vice_chair",
    "director",
    "deputy_director",
    "head",
    "deputy_head",
    "chief_of_office",
    "member",
    "delegate",
    "inspector",
    "staff",
    "other",
]

QuantityKind = Literal["level", "change", "target"]
Currency = Literal[
    "VND", "USD", "EUR", "SEK", "JPY", "RUB", "GBP", "CNY", "KRW", "AUD", "CAD", "NZD", "SGD", "HKD",
    "CHF", "NOK", "DKK", "INR", "THB", "MYR", "IDR", "LAK", "KHR", "PHP", "KZT", "KGS", "UZS", "UAH",
    "BYN", "GEL", "AMD", "AZN", "MDL", "PLN", "MXN", "ARS", "COP", "CLP", "UYU", "DOP", "PEN", "BOB",
    "PYG", "BRL", "CRC", "GTQ", "HNL", "NIO", "VES", "XXX",
]  # fmt: skip
Measure = Literal["count", "points"] | Currency  # ISO 4217; XXX: the text does not say whose pesos, crowns, dollars
QuantityObject = Literal[
    "procedures",
    "files",
    "services",
    "staff",
    "bodies",
    "areas",
    "people",
    "households",
    "businesses",
    "tasks",
    "documents",
    "signatures",
    "accounts",
    "transactions",
    "feedback",
    "events",
]

BoilerplateKind = Literal[
    "dateline",
    "byline",
    "caption",
    "credit",
    "menu",
    "label",
    "related",
    "widget",
    "copyright",
    "foreign",
    "repeated",
]


class Model(BaseModel):
    """Frozen: a step that knows more returns a changed copy (`mention.model_copy(update=…)`)."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Check(Model):
    """What does, or does not, add up in the article: its arithmetic, or how it could be read (encoding, published)."""

    kind: str = Field(description="Which rule was applied.")
    ok: bool = Field(description="Whether the article agrees with itself.")
    detail: str = Field(description="One sentence for a reader.")
    spans: tuple[tuple[int, int], ...] = Field(default=(), description="What was compared.")


class Article(Model):
    """One article as read from a feed, before anything is done to it."""

    id: str = Field(description="Identifier within its feed; from the file name where the feed gives none.")
    text: str = Field(description="The whole text as given; all offsets count its characters.")
    url: str | None = Field(default=None, description="Where it was published.")
    title: str | None = Field(default=None, description="Headline, where the feed keeps it apart from the text.")
    published: str | None = Field(default=None, description="Local date of publication, YYYY-MM-DD.")
    downloaded: str | None = Field(default=None, description="Day it was fetched, where known; published no later.")
    language: Language | None = Field(default=None, description="Language when the feed is sure of it; else detected.")
    source: str | None = Field(default=None, description="Outlet: the host of the URL or the name of the feed.")
    place: str | None = Field(default=None, description="File and line it was read from.")
    checks: tuple[Check, ...] = Field(default=(), description="What reading had to guess or refuse.")


class Reject(Model):
    """What could not be processed, and why; the run goes on without it."""

    id: str = Field(description="The article's identifier, or the place in the input.")
    reason: str = Field(description="One word: empty, language, json, encoding, too_long, timeout, crash, …")
    detail: str = Field(description="One sentence for a reader.")
    source: str | None = Field(default=None, description="File and line, or URL, where it came from.")

    @classmethod
    def of(cls, article: Article, reason: str, detail: str) -> "Reject":
        """Return the reject of `article`."""
        return cls(id=article.id, reason=reason, detail=detail, source=article.place or article.url)


class Mention(Model):
    """A span of the text that names or states something."""

    start: int = Field(ge=0, description="Offset of the first character.")
    end: int = Field(gt=0, description="Offset after the last character.")
    surface: str = Field(description="The very characters of the text.")
    confidence: float = Field(default=1.0, ge=0, le=1, description="How sure the mention is, 0 to 1.")


class Unit(Mention):
    """A named territory (area) or public body."""

    kind: UnitKind = Field(description="area: a territory; body: a public body.")
    level: Level = Field(description="Administrative level.")
    canonical: str = Field(description="Vietnamese name with diacritics, or the usual English name.")
    unit_id: str | None = Field(default=None, description="Identity of the unit; the same across languages.")
    type_word: str | None = Field(default=None, description="Type of the area that the words tell: huyện, prefecture.")
    candidates: tuple[str, ...] = Field(
        default=(),
        description="Identities that the name can have where nothing in the article decides; then unit_id is null.",
    )
    reason: str | None = Field(default=None, description="Why this identity, or why none.")
    area: str | None = Field(default=None, description="Area in a body's name as printed; once linked, its own area.")
    evidence: str | None = Field(
        default=None, description="What a recognizer of names took it for and how surely, if one was asked: PER 0.97."
    )


class Person(Mention):
    """A person named in the text."""

    canonical: str | None = Field(description="Full name, with diacritics where they are known.")
    official_id: str | None = Field(default=None, description="Identity of the person; the same across languages.")
    reason: str | None = Field(default=None, description="Why this mention is this person, in this office.")
    role: Role | None = Field(default=None, description="Office from the closed vocabulary; null if none is held.")
    role_surface: str | None = Field(default=None, description="Title as printed.")
    body: str | None = Field(default=None, description="Canonical name of the body or area the office belongs to.")
    body_id: str | None = Field(default=None, description="Identity of that unit.")
    evidence: str | None = Field(
        default=None, description="What a recognizer of names took it for and how surely, if one was asked: PER 0.97."
    )
    body_span: tuple[int, int] | None = Field(
        default=None, exclude=True, repr=False, description="Span of the words that name the body; for linking."
    )


class Official(Person):
    """A person who holds or speaks for an office."""


class Date(Mention):
    """A calendar expression."""

    value: str = Field(description="YYYY-MM-DD, YYYY-MM, YYYY or an interval start/end; XXXX for an unknown year.")
    deictic: bool = Field(default=False, description="Relative to the day of publication ('last year').")
    relative: str | None = Field(default=None, description="What is still to be resolved, in the words of period.py.")


class Percentage(Mention):
    """A share, rate or change in percent."""

    value: float = Field(description="Number in percent; a fall is negative.")
    modifier: Modifier = Field(default="eq", description="How the text bounds the number.")
    points: bool = Field(default=False, description="Percentage points, not percent.")
    kind: PercentageKind = Field(default="level", description="level reached, change, target or other share.")
    metric: Metric = Field(default="other", description="What is measured.")
    metric_confidence: float | None = Field(
        default=None, ge=0, le=1, description="How sure the metric is, 0 to 1: of figures at 0.9 nine in ten are right."
    )
    submetric: Submetric | None = Field(
        default=None, description="More exactly what; null where the text leaves it open."
    )
    subject: str | None = Field(default=None, description="Canonical name of the unit it speaks about.")
    subject_id: str | None = Field(default=None, description="Identity of that unit.")
    period: str | None = Field(default=None, description="Date value that the figure holds for.")
    ratio: tuple[float, float] | None = Field(default=None, description="Printed numerator and denominator.")
    sentence: tuple[int, int] | None = Field(default=None, description="Span of the sentence that states it.")
    status: Status = Field(default="reached", description="Reached, or a binding target, a plan or a forecast.")
    negated: bool = Field(default=False, description="The text says that it was not reached.")
    base: str | None = Field(default=None, description="Date value that a change is compared with.")
    subject_level: Level | None = Field(default=None, description="Level of the subject's offices: commune level.")
    speaker: str | None = Field(default=None, description="Person, else body, that says it.")
    speaker_id: str | None = Field(default=None, description="Identity of that person or body.")
    subject_reason: str | None = Field(default=None, description="In short, why it has that subject.")
    period_reason: str | None = Field(default=None, description="In short, why it has that period.")


class Quantity(Mention):
    """A count, a score or an amount of money; the surface is the number with its scale and unit of measure."""

    value: float = Field(description="Number, its scale multiplied out; a fall is negative.")
    modifier: Modifier = Field(default="eq", description="How the text bounds the number; a range is its lower end.")
    measure: Measure = Field(
        description="count, points, or the currency (ISO 4217; XXX where the text leaves it open)."
    )
    object: QuantityObject | None = Field(default=None, description="What is counted; null for what is not listed.")
    object_surface: str | None = Field(default=None, description="The same as printed, qualifiers in between included.")
    kind: QuantityKind = Field(default="level", description="level reached, change or target.")
    subject: str | None = Field(default=None, description="Canonical name of the unit it speaks about.")
    subject_id: str | None = Field(default=None, description="Identity of that unit.")
    period: str | None = Field(default=None, description="Date value that the figure holds for.")
    sentence: tuple[int, int] | None = Field(default=None, description="Span of the sentence that states it.")


class Ratio(Mention):
    """A printed fraction of counts."""

    value: tuple[float, float] = Field(description="Numerator and denominator.")


class Rank(Mention):
    """A place in a ranking."""

    value: int = Field(description="The place.")
    of: int | None = Field(default=None, description="Size of the field.")
    delta: int | None = Field(default=None, description="Places gained (positive) or lost.")
    metric: str | None = Field(default=None, description="Name of the index ranked by.")
    subject: str | None = Field(default=None, description="Canonical name of the ranked unit.")
    subject_id: str | None = Field(default=None, description="Identity of that unit.")
    period: str | None = Field(default=None, description="Date value of the ranking.")


class Document(Mention):
    """The number of a resolution, decision, decree, plan, dispatch or directive."""

    value: str = Field(description="The number as printed.")


class Boilerplate(Model):
    """A line that is the page's and not the article's: what it mentions is said beside the article, or by another."""

    start: int = Field(ge=0, description="Offset of the first character.")
    end: int = Field(gt=0, description="Offset after the last character.")
    kind: BoilerplateKind = Field(
        description="dateline, byline, caption, credit (of a picture or text), menu, label (of a section), related "
        "(headline of another article), widget (counter, button, address), copyright, foreign (in another language), "
        "repeated."
    )
    reason: str = Field(description="In short, what shows it.")


class FactSheet(Model):
    """All facts of one article."""

    id: str = Field(description="The article's identifier.")
    language: Language = Field(description="Language of the body of the article.")
    published: str | None = Field(default=None, description="Local date of publication.")
    published_reason: str | None = Field(default=None, description="How that is known: feed, dateline or address.")
    anchor: str | None = Field(default=None, description="Date that expressions without a year are resolved against.")
    units: tuple[Unit, ...] = Field(default=(), description="Named territories and public bodies.")
    officials: tuple[Official, ...] = Field(default=(), description="People who hold or speak for an office.")
    persons: tuple[Person, ...] = Field(default=(), description="Other people.")
    dates: tuple[Date, ...] = Field(default=(), description="Calendar expressions.")
    percentages: tuple[Percentage, ...] = Field(default=(), description="Shares, rates and changes in percent.")
    quantities: tuple[Quantity, ...] = Field(default=(), description="Counts, scores and amounts of money.")
    ratios: tuple[Ratio, ...] = Field(default=(), description="Printed fractions of counts.")
    ranks: tuple[Rank, ...] = Field(default=(), description="Places in rankings.")
    documents: tuple[Document, ...] = Field(default=(), description="Numbers of legal documents.")
    boilerplate: tuple[Boilerplate, ...] = Field(
        default=(),
        description="Lines that are the page's, not the article's; mentions in them are listed all the same.",
    )
    checks: tuple[Check, ...] = Field(default=(), description="Arithmetic that the article itself gives.")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence by its offsets, and the language it is written in."""

    start: int
    end: int
    language: Language


@dataclass(frozen=True, slots=True)
class Context:
    """What linking and facts see of an article beside its fact sheet; offsets count characters of `text`."""

    text: str
    sentences: tuple[Sentence, ...]
    title: str | None = None
