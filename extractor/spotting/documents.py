"""Numbers of legal documents: 749/QĐ-TTg and 18-NQ/TW in any language, "Decreto 732/18", «№ 210-ФЗ», 決議第5号."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from extractor.factsheet import Document
from extractor.languages import Lexicon, lexicon
from extractor.spotting import text_of
from extractor.spotting.patterns import END, SPACE, START, any_of, lowered

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
# Elsewhere: 732/18, 27.275, 2014/24/EU, 123-2018-PCM, 210-ФЗ.
NUMBER = rf"\d{{1,6}}(?:[-./:]\d{{1,6}})*+(?:[-/][A-ZА-ЯĐ]{{1,6}}\d{{0,2}})*+{END}"
YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?")
REACH = 60  # characters between a type and a number sign that may stand apart


class DocumentSpotter:
    """Finds numbers of legal documents with the words of one language."""

    def __init__(self, words: Lexicon) -> None:
        own = words.documents
        self.vietnamese = re.compile(VIETNAMESE, re.VERBOSE)
        kinds, sign, apart = any_of([*own.types, *own.loose]), any_of(own.signs), any_of(own.apart)
        self.types = re.compile(
            rf"{START}(?P<type>{kinds})(?:{END}{SPACE}(?P<sign>{sign}){SPACE}|(?P<apart>{END}[^\n;:!?]{{1,{REACH}}}?"
            rf"(?<=[\s(]){apart}{SPACE})|{SPACE})(?=\d)"
        )
        year = rf"(?:{SPACE}{any_of(own.years)}{SPACE}(?:19|20)\d\d{END})?" if own.years else ""
        self.number = re.compile(rf"(?P<number>{NUMBER}{year})(?P<closing>{any_of(own.closing)})?")
        self.closing = bool(own.closing)
        self.bare = frozenset(own.types)
        self.shapes = [re.compile(rf"{START}{shape}") for shape in own.shapes]

    def find(self, text: str) -> Iterator[Document]:
        """Yield the document numbers of `text` in order, without "No." and the like."""
        lower = lowered(text)
        spans = [match.span() for match in self.vietnamese.finditer(text)]
        spans += self._typed(text, lower)
        spans += [match.span(1) for shape in self.shapes for match in shape.finditer(lower)]
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
            if match is None:
                continue
            signed = match["closing"] if self.closing else head["sign"] or head["apart"]
            if signed or self._stands_alone(head["type"], match["number"]):
                yield match.span("number")

    def _stands_alone(self, kind: str, number: str) -> bool:
        """Whether `number` is one even without a sign: "Resolution 57", not "plan 2025" or "decision 2 days later"."""
        return not self.closing and kind in self.bare and len(number) > 1 and not YEAR.fullmatch(number)


@Language.factory("reform_documents", assigns=["doc._.documents"])
def make_documents(nlp: Language, name: str) -> DocumentSpotter:
    """Make the component for the language of `nlp`."""
    return DocumentSpotter(lexicon(nlp.lang))
