"""Numbers of legal documents: 749/QĐ-TTg and 18-NQ/TW in any language, "Decreto 732/18", «№ 210-ФЗ», 決議第5号."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Document
from extractor.languages import Lexicon, lexicon
from extractor.normalization import lowered
from extractor.spotting import text_of
from extractor.spotting.patterns import END, SPACE, START, any_of

# Vietnamese numbers, with or without tones: number, year, type and issuer (35/2023/UBTVQH15, 1656/NQ-UBTVQH15) or, of
# party documents, number, type and issuer (127-KL/TW). Decree 30/2020/NĐ-CP, annexes I and III, lays them down.
_CODE = r"[A-ZĐ]{2}[A-Za-zĐđ]*+\d{0,2}"
_FURTHER = r"(?:[-–/][A-ZĐ][A-Za-zĐđ0-9]*+)*+"
VIETNAMESE = rf"""
    {START} (?<![/.-]) (?:
        \d{{1,5}}[a-z]?/(?:\d{{4}}/)?{_CODE}{_FURTHER}
        | \d{{1,5}}-{_CODE}/{_CODE}{_FURTHER}
    ) {END}
"""
# Elsewhere: 732/18, 27.275, 2014/24/EU, 123-2018-PCM, 210-ФЗ, УП-112, 1555-р, PAR-B(3)/2024, CAB-23-MIN-0123.
_PART = r"(?:\d{1,6}[a-zа-я]?|[A-ZА-ЯЁĐÁÉÍÓÚÑÅÄÖ]{1,10}\d{0,6})"
NUMBER = rf"{_PART}(?:\(\d{{1,4}}\)|[-./:]{_PART})*+(?:-[a-zа-я]{{1,2}})?{END}(?![ ]?%)"
FILED = rf"\d{{1,4}}(?:-\d{{1,4}})++/\d{{1,6}}{END}"  # 07-15/442: nothing but papers is numbered so
YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?")
SEPARATOR = re.compile(r"[-./:(]")
REACH = 60  # characters between a type and a number sign that may stand apart


class DocumentSpotter:
    """Finds numbers of legal documents with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        own = words.documents
        self.vietnamese = re.compile(VIETNAMESE, re.VERBOSE)
        kinds, sign, apart = any_of([*own.types, *own.loose]), any_of(own.signs), any_of(own.apart)
        self.types = re.compile(
            rf"{START}(?P<type>{kinds})(?:{END}{SPACE}(?P<sign>{sign}){SPACE}|(?P<apart>{END}[^\n;:!?]{{1,{REACH}}}?"
            rf"(?<=[\s(]){apart}{SPACE})|{SPACE})(?=\w)"
        )
        year = rf"(?P<year>{SPACE}{any_of(own.years)}{SPACE}(?:19|20)\d\d{END})?"
        self.number = re.compile(rf"(?P<number>{NUMBER}{year})(?P<closing>{any_of(own.closing)})?")
        conjunctions = any_of([*words.units.conjunctions, ","])
        self.further = re.compile(rf"{SPACE}{conjunctions}{SPACE}(?:{sign}{SPACE})?(?P<number>{NUMBER}{year})")
        self.filed = re.compile(rf"{START}{sign}{SPACE}({FILED})")
        self.counted = re.compile(rf"{SPACE}{any_of(words.dates.counted)}{END}")
        self.closing = bool(own.closing)
        self.bare = frozenset(own.types)
        self.shapes = [re.compile(rf"{START}{shape}") for shape in own.shapes]

    def find(self, text: str) -> Iterator[Document]:
        """Yield the document numbers of `text` in order, without "No." and the like."""
        lower = lowered(text)
        spans = [match.span() for match in self.vietnamese.finditer(text)]
        spans += self._typed(text, lower)
        spans += [match.span(1) for shape in (self.filed, *self.shapes) for match in shape.finditer(lower)]
        floor = 0
        for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            if start >= floor:
                floor = end
                yield Document(start=start, end=end, surface=text[start:end], value=text[start:end])

    def __call__(self, doc: Doc) -> Doc:
        """Put the documents on `doc._.documents`."""
        doc._.documents = tuple(self.find(text_of(doc)))
        return doc

    def _typed(self, text: str, lower: str) -> Iterator[tuple[int, int]]:
        """Yield the spans of numbers after a type of document, most with a number sign between."""
        for head in self.types.finditer(lower):
            match = self.number.match(text, head.end())
            if match is None or not any(letter.isdigit() for letter in match["number"]):
                continue
            signed = match["closing"] if self.closing else head["sign"] or head["apart"]
            if signed or self._stands_alone(lower, head["type"], match):
                yield match.span("number")
                yield from self._listed(text, match.end())

    def _listed(self, text: str, end: int) -> Iterator[tuple[int, int]]:
        """Yield what goes on a list of numbers that ends at `end`: "Leyes 39/2015 y 40/2015"."""
        while (match := self.further.match(text, end)) and "/" in match["number"] and match["number"][0].isdigit():
            yield match.span("number")
            end = match.end()

    def _stands_alone(self, lower: str, kind: str, match: re.Match[str]) -> bool:
        """Whether a number is one even without a sign: "Resolution 57", not "plan 2025" or "decision 20 days later"."""
        number = match["number"]
        if self.closing or match["year"]:
            return not self.closing
        separators = len(SEPARATOR.findall(number))
        if not number[0].isdigit():
            return separators >= (1 if kind in self.bare else 2)
        counted = separators == 0 and self.counted.match(lower, match.end())
        return kind in self.bare and len(number) > 1 and not YEAR.fullmatch(number) and not counted


@Language.factory("reform_documents", assigns=["doc._.documents"])
def make_documents(nlp: Language, name: str) -> DocumentSpotter:
    """Make the component for the language of `nlp`."""
    return DocumentSpotter(lexicon(nlp.lang))
