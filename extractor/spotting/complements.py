"""What follows the head of a body whose field is not listed: "Ministry of Interior and National Administration".

A pattern of the language says how far the words may go; the labels of the tokens (see unit_tokens) say where another
unit, a person or a sentence begins before that.
"""

import re

from extractor.languages.lexicon import UnitWords
from extractor.spotting.patterns import any_of
from extractor.spotting.unit_tokens import Tokens

_ELSE = "nhtxm"  # a person, a title, a street: no part of a field
_LINKS = "o,&ai"
# after "and" or a comma: another body, with its own head, or an area
_OTHER = r"a? (?: [XYZPQ] | [NGKA]{0,2} B | [HCD] [oia] | T [oGKN] | [NGK] s? -? T | N x | [GK] )"
_OWNER = re.compile("oa?L?(?:[BCZ]|Ho)")  # "inspection team of the central steering committee": two bodies
_FIELD_OF = re.compile(
    "[^oai,&]oa?$"
)  # before an area: "Ministry of Regional Affairs |of Estonia", not "Bank of Finland"
_OTHER_GENITIVE = _OTHER.replace("[HCD] [oia]", "[HCD]")  # «Министерство юстиции и управление …»


class Complements:
    """Reads complements with the words of one language."""

    def __init__(self, words: UnitWords) -> None:
        self.field = re.compile(words.complement)
        self.topic = re.compile(words.topic)
        self.ending = _ELSE + ("TDPGK" if words.name_endings else "")  # «департамента провинции Нгеан»
        self.other = re.compile(_OTHER_GENITIVE if words.bare_genitive else _OTHER, re.VERBOSE)
        self.conjunction = re.compile(rf"[ ]{any_of(words.conjunctions)}[ ]")

    def end(self, tokens: Tokens, head: int) -> int:
        """Return the offset where the name ends that begins with the token of number `head`: its own without more."""
        word = tokens.items[head]
        found = (self.topic if word.label == "C" else self.field).match(tokens.text, word.end)
        if found is None:
            return word.end
        end = self._before_else(tokens, head, found.end())
        comma = tokens.text.rfind(",", word.end, end)
        if comma >= 0 and not self.conjunction.search(tokens.text, comma, end):
            end = comma  # a list ends in "and"
        return end

    def _before_else(self, tokens: Tokens, head: int, end: int) -> int:
        """Return where the name ends before `end` because something else begins."""
        at = head + 1
        while at < len(tokens.items) and tokens.items[at].start < end:
            after_joint = tokens.labels[at - 1] in ",&"
            label, word = tokens.labels[at], tokens.printed(tokens.items[at])
            acronym = after_joint and label == "N" and word.isupper()
            title = label == "w" and word[0].isupper() and " " not in word  # a title or a month
            if (
                label in self.ending
                or acronym
                or title
                or _OWNER.match(tokens.labels, at)
                or (label == "G" and _FIELD_OF.search(tokens.labels, head + 1, at))
                or (after_joint and self.other.match(tokens.labels, at))
            ):
                while at > head + 1 and tokens.labels[at - 1] in _LINKS:
                    at -= 1
                return tokens.items[at - 1].end
            at += 1
        return end
