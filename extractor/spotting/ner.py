"""Names that a trained recognizer finds: evidence for the spotters of units and officials, no mentions of their own.

From a confidence of ADD on the recognizer decides what the rules leave open; from DROP on it takes back what they
accept, if it is surer than they are.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Person, Unit
from extractor.languages import Lexicon, lexicon
from extractor.ner import NONE, Entity, Recognizer, load_recognizer
from extractor.ner.entities import Kind
from extractor.ner.voting import vote, without_overlaps
from extractor.spotting import text_of
from extractor.spotting.names import Name, Word
from extractor.spotting.places import Places

M = TypeVar("M", Unit, Person)

ADD: dict[Kind, float] = {"PER": 0.95, "LOC": 0.95}  # chosen, as DROP, on corpus/gold and corpus/unseen/a
DROP = 0.99
RULES = 0.9  # how sure the rules are of the people they accept
ALIKE = 0.5  # of the union of two spans that they must have in common to be one name

_WORD = re.compile(r"[^\s・･＝=]+")
_LETTERS = re.compile(r"[ァ-ヴー]{2,}+|[^\W\d_]++")
_EXPLAINED = ("units", "officials", "persons", "dates", "documents")


class Entities:
    """The names that a recognizer found in one text, asked for by their place."""

    def __init__(self, found: Sequence[Entity] = ()) -> None:
        """Take entities in text order; none overlap."""
        self.found = found
        self.ends = [entity.end for entity in found]

    def at(self, start: int, end: int) -> Entity | None:
        """Return the entity that is the name from `start` to `end`: half of their union is common."""
        for entity in self.found[bisect_left(self.ends, start + 1) :]:
            if entity.start >= end:
                break
            common = min(end, entity.end) - max(start, entity.start)
            if common >= ALIKE * (max(end, entity.end) - min(start, entity.start)):
                return entity
        return None

    def confidence(self, start: int, end: int, kind: Kind, by_rules: float) -> float:
        """Return how sure a name is of `kind`, given how sure the rules are (0: not at all)."""
        entity = self.at(start, end)
        if entity is None:
            return by_rules
        if entity.kind == kind:
            return max(by_rules, entity.confidence) if by_rules or entity.confidence >= ADD[kind] else 0.0
        return 0.0 if entity.confidence >= DROP and by_rules < entity.confidence else by_rules

    def person(self, name: Name, by_rules: bool) -> float:
        """Return how sure a candidate is a person (0: not at all), given whether the rules say so."""
        sure = self.confidence(name.start, name.end, "PER", RULES if by_rules else 0.0)
        return 1.0 if by_rules and sure else sure

    def witnessed(self, mentions: Iterable[M]) -> tuple[M, ...]:
        """Return `mentions`, each with what the recognizer took it for."""
        if not self.found:
            return tuple(mentions)
        known = ((mention, self.at(mention.start, mention.end)) for mention in mentions)
        return tuple(
            mention.model_copy(update={"evidence": f"{entity.kind} {entity.confidence:.2f}"}) if entity else mention
            for mention, entity in known
        )


NO_ENTITIES = Entities()


def with_people(text: str, names: Sequence[Name], entities: Entities, taken: Sequence[Places[Any]]) -> Iterator[Name]:
    """Yield the candidates `names`, and people of `entities` that overlap neither a candidate nor what is `taken`."""
    known = Places(names)
    people = (entity for entity in entities.found if entity.kind == "PER" and entity.confidence >= ADD["PER"])
    new = [one for one in people if not any(places.overlapping(one.start, one.end) for places in (known, *taken))]
    found = (Name(_words(text, entity)) for entity in new)
    yield from sorted([*names, *found], key=lambda name: name.start)


def _words(text: str, entity: Entity) -> tuple[Word, ...]:
    return tuple(Word(*word.span(), word.group()) for word in _WORD.finditer(text, entity.start, entity.end))


class NameRecognizer:
    """Asks a recognizer for the names that the rules leave open in a text, and has the rules think again.

    Sentences that the rules explain, most of a text, are not asked about.
    """

    def __init__(self, recognizer: Recognizer, language: str, again: Callable[[Doc], Doc]) -> None:
        """Take what finds units and people anew once the names are known."""
        self.recognizer, self.language, self.again = recognizer, language, again
        self.ordinary = ordinary_words(lexicon(language))

    def find(self, text: str, sentences: Sequence[tuple[int, int]]) -> Entities:
        """Return the names in the `sentences` (start, end) of `text`; those spelled alike are of one kind."""
        return Entities(vote(text, without_overlaps(self.recognizer.find(text, sentences, self.language))))

    def __call__(self, doc: Doc) -> Doc:
        """Put the names on `doc._.entities`, and what they make of units and people on the Doc."""
        text = text_of(doc)
        known = Places([mention for kind in _EXPLAINED for mention in getattr(doc._, kind)])
        asked = [span for span in doc._.sentence_spans if is_open(text, span, known, self.ordinary)]
        doc._.entities = self.find(text, asked)
        return self.again(doc) if doc._.entities.found else doc


def is_open(text: str, span: tuple[int, int], known: Places[Any], ordinary: Collection[str]) -> bool:
    """Whether a sentence has a word in katakana, or one with a capital behind its first, that nothing explains.

    A mention explains it, or that it is one of the `ordinary` words.
    """
    start, end = span
    for word in _LETTERS.finditer(text, start, end):
        first = word.group()[0]
        may_be_name = "ァ" <= first <= "ー" or (first.isupper() and word.start() > start + 1)
        if may_be_name and not known.overlapping(*word.span()) and word.group().lower() not in ordinary:
            return True
    return False


def ordinary_words(words: Lexicon) -> frozenset[str]:
    """Return words of a language that may have a capital, or be in katakana, and name nothing, in lower case."""
    officials, documents = words.officials, words.documents
    terms = (
        *officials.roles,
        *officials.deputies,
        *officials.modifiers,
        *officials.occupations,
        *officials.before_name,
        *officials.after_name,
        *officials.credits,
        *officials.not_names,
        *words.units.not_names,
        *documents.types,
        *documents.loose,
        *documents.signs,
        *(term for terms in words.facts.concepts.values() for term in terms if "ァ" <= term[0] <= "ー"),
    )
    return frozenset(word.group().lower() for term in terms for word in _LETTERS.finditer(term))


@Language.factory("reform_ner", assigns=["doc._.entities"], default_config={"choice": NONE})
def make_ner(nlp: Language, name: str, choice: str) -> NameRecognizer:
    """Make the component for the language of `nlp`, behind those that find units and officials.

    `choice` is the one of `--ner`.
    """

    def again(doc: Doc) -> Doc:
        for component in ("reform_units", "reform_officials"):
            doc = nlp.get_pipe(component)(doc)
        return doc

    return NameRecognizer(load_recognizer(choice), str(nlp.lang), again)
