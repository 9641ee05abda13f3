"""The grammar of public bodies, read from the labels of tokens (see unit_tokens)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractor.factsheet import Unit
from extractor.languages.lexicon import UnitWords
from extractor.languages.public_bodies import LEVEL_OF_TYPE, body_name
from extractor.spotting.unit_names import NAMES
from extractor.spotting.unit_tokens import Token, Tokens

SURE, USUAL, VAGUE = 0.95, 0.85, 0.6

_NAME = "[GKN]"


@dataclass(frozen=True, slots=True)
class Body:
    """A body found in tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    unit: Unit


class BodyGrammar:
    """Finds bodies with the words of one language."""

    def __init__(self, words: UnitWords) -> None:
        self.words = words
        self.pattern = re.compile(_grammar(words), re.VERBOSE)
        self.complement = re.compile(words.complement)
        self.head_stop = re.compile(words.head_stops)

    def find(self, tokens: Tokens) -> Iterator[Body]:
        """Yield the bodies in `tokens`, in order, never overlapping."""
        for match in self.pattern.finditer(tokens.labels):
            first, last = match.span()
            if match.lastgroup == "list":
                yield from self._listed(tokens, first, last)
            elif body := self._body(tokens, first, last, match.lastgroup or ""):
                yield body

    def _body(self, tokens: Tokens, first: int, last: int, shape: str) -> Body | None:
        parts = tokens.items[first:last]
        start, end = parts[0].start, parts[-1].end
        if self.head_stop.match(tokens.text, end) and parts[-1].label in "HDB":
            return None
        head, field, kind = _key(parts)
        if shape == "fixed":
            return Body(first, last, _unit(tokens, start, end, parts[-1].value or parts[0].value, "central", "", SURE))
        if shape == "open":
            return self._open(tokens, first, last, head, kind)
        if shape == "bare" and not self._is_named(tokens, parts):
            return None
        canonical, level = body_name(head, field, kind, None)
        area = next((tokens.text[part.start : part.end] for part in parts if part.label in NAMES), None)
        number = next((tokens.text[part.start : part.end] for part in parts if part.label == "#"), "")
        confidence = USUAL if shape == "bare" else SURE
        unit = _unit(tokens, start, end, f"{canonical} {number}".strip(), level, kind, confidence, area)
        return Body(first, last, unit)

    def _is_named(self, tokens: Tokens, parts: tuple[Token, ...]) -> bool:
        """Whether a head that nothing goes with is a name: it has a capital within a sentence, or is a definite form."""
        return True

    def _open(self, tokens: Tokens, first: int, last: int, head: str, kind: str) -> Body | None:
        """Read a head whose field is not listed: what it deals with follows, and is part of its name as printed."""
        parts = tokens.items[first:last]
        start, end = parts[0].start, parts[-1].end
        at = next(place for place, part in enumerate(parts) if part.label in "HD")
        capital = tokens.text[parts[at].start].isupper()
        if last - first == at + 1:
            found = self.complement.match(tokens.text, end)
            if not found or not found.group().strip():
                return None
            end = found.end()
            while last < len(tokens.items) and tokens.items[last].start < end:
                last += 1
        elif not capital and not at:
            return None
        canonical = tokens.text[start:end]
        level = LEVEL_OF_TYPE.get(kind) or "central"
        return Body(first, last, _unit(tokens, start, end, canonical, level, kind, VAGUE))

    def _listed(self, tokens: Tokens, first: int, last: int) -> Iterator[Body]:
        """Yield one body per field of a list: the ministries of finance, of justice and of health."""
        head = tokens.items[first].value
        seen = False
        for at in range(first, last):
            token = tokens.items[at]
            if token.label == "F":
                start = token.start if seen else tokens.items[first].start
                if tokens.text[tokens.items[first].end : token.start].strip() in {":", ""} and not self.words.endings:
                    start = token.start
                canonical, level = body_name(head, token.value, "", None)
                yield Body(at if seen else first, at + 1, _unit(tokens, start, token.end, canonical, level, "", USUAL))
                seen = True


def _unit(
    tokens: Tokens,
    start: int,
    end: int,
    canonical: str,
    level: str,
    kind: str,
    confidence: float,
    area: str | None = None,
) -> Unit:
    return Unit(
        start=start,
        end=end,
        surface=tokens.text[start:end],
        confidence=confidence,
        kind="body",
        level=level,  # type: ignore[arg-type]
        canonical=canonical,
        type_word=kind or None,
        area=area,
    )


def _key(parts: tuple[Token, ...]) -> tuple[str, str, str]:
    """Return head, field and type of area of a body's tokens."""
    head = field = kind = ""
    dual = _dual_head(parts)
    for part in parts:
        if part.label in "BH" and not head:
            head, _, implied = part.value.partition(":")
            kind = kind or implied
        elif part is dual:
            head = part.value.partition("|")[2]
        elif part.label == "Y":
            head, _, field = part.value.partition("|")
        elif part.label == "F":
            field = field or part.value
        elif part.label in "TDL":
            kind = part.value.partition("|")[0]
    return head, field, kind


def _dual_head(parts: tuple[Token, ...]) -> Token | None:
    """Return the type word that is the head here, if no other word is: the one beside the field, 省 in 内務省."""
    if any(part.label in "BHY" for part in parts):
        return None
    behind = (part for before, part in zip(parts, parts[1:], strict=False) if before.label == "F" and part.label == "D")
    return next(behind, next((part for part in parts if part.label == "D"), None))


def _grammar(words: UnitWords) -> str:
    """Return the pattern over labels; its groups say how a body was recognised."""
    of = "(?: o a? s? )" + ("?" if words.bare_genitive else "")
    typed = rf"(?: [TD] (?: o a? )? {_NAME} | {_NAME} -? [TD] | [TD] \# )"
    before = rf"(?: X s? | {typed} s? L? | {_NAME} s? -? L? | [TDL] s? )?" if words.area_before_body else "L?"
    own = rf"(?: {of} [TD] (?! (?: o a? )? {_NAME} ) | (?: o a? )? L )"  # of the district, provincial
    after = rf"(?: {of} a? (?: {typed} | {_NAME} ) | {own} (?: o a? {_NAME} )? | {of} a? X | \# )?"
    after = after if words.area_after_body else r"\#?"
    named = rf"(?: {own} )?" if not words.bare_genitive else after
    ministry = "[HD]"
    return rf"""
        (?P<list> Q :? o? a? F (?: (?: , &? | & ) o? a? F )* )
      | (?P<full> {before} (?: F? B (?: L? o? a? F )? {after} ) )
      | (?P<field> {before} (?: F {ministry} (?: F H )? | H L? (?: o a? )? F | D o? a? F | Y ) {named} )
      | (?P<fixed> X )
      | (?P<open> [TDL]? (?: H o a? {_NAME} (?: & {_NAME} )? | N H | H ) )
    """
