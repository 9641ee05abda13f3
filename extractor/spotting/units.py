"""Named territories and public bodies.

Words are labelled once (unit_tokens), runs of capitalised words become names (unit_names); bodies are read first, since
their names contain areas, then the areas among what is left.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Mention, Unit
from extractor.languages import Lexicon, lexicon
from extractor.spotting import text_of
from extractor.spotting.acronyms import find_acronyms
from extractor.spotting.areas import AreaGrammar, unit_of
from extractor.spotting.bodies import BodyGrammar
from extractor.spotting.ner import NO_ENTITIES, Entities
from extractor.spotting.unit_names import NameRuns
from extractor.spotting.unit_tokens import Scanner, Tokens
from extractor.spotting.witnesses import Found


class Read(NamedTuple):
    """What the rules read in a text: its tokens, its bodies, and what may be an area with how sure that is."""

    tokens: Tokens
    bodies: list[Unit]
    areas: list[tuple[Found, float]]


class UnitSpotter:
    """Finds units with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        units = words.units
        people = words.officials
        self.scanner = Scanner(units, spaced=words.facts.spaced, titles=people.local, offices=people.roles)
        self.runs = NameRuns(
            bare_genitive=units.bare_genitive,
            given_names=people.given_names,
            surname_endings=people.surname_endings,
        )
        self.bodies = BodyGrammar(units)
        self.areas = AreaGrammar(units, people.surname_endings)
        self.read = lru_cache(maxsize=1)(self._read)  # who asks a recognizer of names has a text read twice

    def find(self, text: str, taken: Sequence[Mention] = (), entities: Entities = NO_ENTITIES) -> Iterator[Unit]:
        """Yield the units of `text` in order, except where something is `taken`; names are as printed until linking.

        `taken` is in text order; `entities` are what a recognizer of names found in `text`.
        """
        tokens, bodies, candidates = self.read(text)
        areas = (
            unit_of(tokens, area, confidence)
            for area, by_rules in candidates
            if (confidence := entities.confidence(area.start, area.end, "LOC", by_rules))
        )
        units = sorted([*bodies, *areas], key=attrgetter("start"))
        acronyms = find_acronyms(text, [unit for unit in units if unit.kind == "body"])
        units += [unit for unit in acronyms if not _overlaps(unit, units)]
        yield from (unit for unit in sorted(units, key=attrgetter("start")) if not _overlaps(unit, taken))

    def _read(self, text: str) -> Read:
        tokens = self.runs.merge(self.scanner.scan(text))
        bodies = list(self.bodies.find(tokens))
        free = list(tokens.labels)
        for body in bodies:
            free[body.first : body.last] = "b" * (body.last - body.first)
        owners = [body.area for body in bodies if body.area]
        return Read(tokens, [body.unit for body in bodies], self.areas.find(tokens, "".join(free), owners))

    def __call__(self, doc: Doc) -> Doc:
        """Put the units on `doc._.units`."""
        entities = doc._.entities or NO_ENTITIES
        doc._.units = entities.witnessed(self.find(text_of(doc), doc._.documents, entities))
        return doc


def _overlaps(unit: Unit, taken: Sequence[Mention]) -> bool:
    last = bisect_right(taken, unit.start, key=attrgetter("start"))
    return any(unit.start < span.end and span.start < unit.end for span in taken[max(0, last - 1) : last + 1])


@Language.factory("reform_units", assigns=["doc._.units"])
def make_units(nlp: Language, name: str) -> UnitSpotter:
    """Make the component for the language of `nlp`."""
    return UnitSpotter(lexicon(nlp.lang))
