"""What stands around a name: courtesies, occupations, credits, verbs of speech, streets called by it."""

import re

from extractor.languages import Lexicon
from extractor.spotting.names import Name, fills_line
from extractor.spotting.patterns import END, SPACE, SPACES, START, any_of

_NEAR = 30  # characters before a name in which a courtesy or a credit stands
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LAST_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?=[ :,\"“«]*\Z)")
_BRACKETS = re.compile(r"[^()\w]{0,3}\)[^\w\n]{0,4}(?:\n|\Z)")
_SENTENCE_START = re.compile(r"(?:\A|[\n.!?:;…。！？] ?|[\"“«„(–—•*] ?)\Z")


class Surroundings:
    """Looks at the text beside names with the words of one language; takes the text in lower case."""

    def __init__(self, words: Lexicon) -> None:
        own = words.officials
        spaced = bool(own.of)
        start, end = (START, END) if spaced else ("", "")
        courtesy = rf"{start}{any_of(own.before_name)}\.?"
        self.courtesies = rf"(?:{courtesy},?{SPACE})"
        self.courtesy = re.compile(rf"{self.courtesies}\Z")
        self.title_after = re.compile(rf"{SPACE}{any_of(own.after_name)}")
        self.occupation = re.compile(rf"{start}{any_of(own.occupations)}{end}[:,]?{SPACE}の?{self.courtesies}?\Z")
        apposition = rf"{SPACE}[,(–—-]{SPACE}(?:\w+{SPACES}){{0,3}}" if spaced else r"(?:氏|さん)?[(、]?"
        self.occupation_after = re.compile(rf"{apposition}{any_of(own.occupations)}{end}")
        opening = rf"(?:\A|[\n(|•.!?…»”\"')\]–—。、]|{SPACE}-|[ ]{{2}}){SPACE}"
        mark = "[:/]" if spaced else "[:/・=]"
        self.credit = re.compile(rf"{start}{any_of(own.credits)}{SPACE}{mark}{SPACE}\Z")
        self.byline = re.compile(rf"{opening}{any_of(own.bylines)}[ ]\Z")
        self.place = re.compile(rf"{START}{any_of(own.namesakes)}{SPACES}[\"“«]?\Z")
        self.place_after = re.compile(rf"{SPACE}{any_of(own.namesakes)}{end}")
        self.speech = own.speech

    def has_courtesy(self, lower: str, name: Name) -> bool:
        """Whether an honorific, a rank or a degree stands beside `name`: Mr., 氏, TS."""
        before = self.courtesy.search(lower, max(0, name.start - _NEAR), name.start)
        return bool(before or self.title_after.match(lower, name.end))

    def has_occupation(self, lower: str, name: Name) -> bool:
        """Whether `name` is said to be a farmer, a journalist, a resident."""
        before = self.occupation.search(lower, max(0, name.start - _NEAR), name.start)
        return bool(before or self.occupation_after.match(lower, name.end))

    def is_credited(self, lower: str, name: Name) -> bool:
        """Whether `name` stands behind "Photo:", "By" or the like."""
        window = max(0, name.start - _NEAR), name.start
        return bool(self.credit.search(lower, *window) or self.byline.search(lower, *window))

    def has_line(self, lower: str, name: Name) -> bool:
        """Whether `name` has a line of its own or brackets at its end, as bylines do; the first is the headline."""
        if lower[name.start - 1 : name.start] == "(" and _BRACKETS.match(lower, name.end):
            return True  # at the end of a caption
        return fills_line(lower, name.start, name.end)

    def speaks(self, lower: str, name: Name) -> bool:
        """Whether a verb of speech stands beside `name`: "said Lan", "Lan said"."""
        after = _WORD.match(lower, name.end + 1) if lower[name.end : name.end + 1] == " " else None
        before = _LAST_WORD.search(lower, max(0, name.start - _NEAR), name.start)
        return bool((after and after.group() in self.speech) or (before and before.group() in self.speech))

    def is_place(self, lower: str, name: Name) -> bool:
        """Whether a street, a school or a prize is called `name`."""
        before = self.place.search(lower, max(0, name.start - _NEAR), name.start)
        return bool(before or self.place_after.match(lower, name.end))

    def starts_sentence(self, lower: str, name: Name) -> bool:
        """Whether the capital of `name` may be that of a sentence or a quotation."""
        return bool(_SENTENCE_START.search(lower, max(0, name.start - 2), name.start))
