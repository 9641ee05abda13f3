"""Bytes to text, never silently wrong: UTF-8 if it is, else what the bytes prove, and a note of it; else nothing."""

import codecs
import re
from dataclasses import dataclass

from extractor.factsheet import Check

# What news in the six languages was kept in before UTF-8; a wider choice makes wrong guesses likelier.
LEGACY = ("cp1251", "koi8_r", "cp866", "iso8859_5", "cp932", "euc_jp", "iso2022_jp", "cp1258", "cp1252")
RIVAL = 0.05  # how much messier another reading may be and still be as likely
BOMS = {
    codecs.BOM_UTF8: "utf_8_sig",
    codecs.BOM_UTF32_LE: "utf_32",  # before UTF-16: its mark begins with that of UTF-16
    codecs.BOM_UTF32_BE: "utf_32",
    codecs.BOM_UTF16_LE: "utf_16",
    codecs.BOM_UTF16_BE: "utf_16",
}
SAMPLE = 1 << 16  # bytes that are looked at to tell a legacy encoding

_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
# Latin in Cyrillic words, capitals inside them, half-width kana in Latin words, controls: wrong guesses are full of it.
_MESS = re.compile(
    "[A-Za-z][\u0400-\u045f]|[\u0400-\u045f][A-Za-z]|[\u0430-\u045f][\u0400-\u042f]|[A-Za-z][\uff61-\uff9f]|[\x80-\x9f]"
)
_ESCAPED_JAPANESE = re.compile(rb"\x1b\$[@B]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what is to be said about how it was decoded (None for clean UTF-8)."""

    text: str
    check: Check | None = None


def wide_encoding(head: bytes) -> str | None:
    """Return the encoding of two or four bytes a character that `head`, the first bytes of a file, shows, or None."""
    for mark, encoding in BOMS.items():
        if head.startswith(mark):
            return None if encoding == "utf_8_sig" else encoding
    even, odd = head[0:400:2], head[1:400:2]
    if len(head) < 8 or not (even and odd):
        return None
    # Digits and spaces, in any language, leave a NUL in every other byte; a stray NUL falls on either side.
    enough = max(3, len(odd) // 32)
    if odd.count(0) >= enough and not even.count(0):
        return "utf_16_le"
    if even.count(0) >= enough and not odd.count(0):
        return "utf_16_be"
    return None


def decode(data: bytes) -> Decoded | None:
    """Return the text of `data`, or None if its encoding cannot be told with certainty."""
    wide = wide_encoding(data[:SAMPLE])
    if wide:
        return _decode_as(data, wide)
    if not _ESCAPED_JAPANESE.search(data):
        try:
            return Decoded(data.decode("utf_8_sig"))
        except UnicodeDecodeError:
            pass
    if _is_damaged_utf8(data):
        return _decode_as(data, "utf_8_sig")
    encoding = _legacy_encoding(data)
    return _decode_as(data, encoding) if encoding else None


def stream_encoding(head: bytes) -> str:
    """Return the encoding of a file of many records that begins with `head`: UTF-8 unless the bytes prove another."""
    wide = wide_encoding(head)
    if wide:
        return wide
    try:
        codecs.getincrementaldecoder("utf_8_sig")().decode(head)  # the last character may be cut
    except UnicodeDecodeError:
        return (None if _is_damaged_utf8(head) else _legacy_encoding(head)) or "utf_8_sig"
    return "utf_8_sig"


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether nine in ten bytes above ASCII belong to well-formed UTF-8: in legacy text, hardly any do by accident."""
    high = len(_HIGH.findall(data))
    return sum(map(len, _MULTIBYTE.findall(data))) >= 0.9 * high > 0


def _legacy_encoding(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    matches = from_bytes(_sample(data), cp_isolation=list(LEGACY))
    best = matches.best()
    if best is None:
        return None
    # Where no language is recognised, as in few words, it must be the only reading that makes sense.
    if best.coherence == 0 and any(m is not best and m.chaos < best.chaos + RIVAL for m in matches):
        return None
    if 20 * len(_MESS.findall(str(best))) > len(_HIGH.findall(_sample(data))):
        return None
    # Those that agree on Latin letters and punctuation share one name in the note.
    return "cp1252" if "cp1252" in best.could_be_from_charset else best.encoding


def _sample(data: bytes) -> bytes:
    """Return the part of `data` around its first byte above ASCII: the rest tells nothing of the encoding."""
    first = _HIGH.search(data) or _ESCAPED_JAPANESE.search(data)
    start = max(0, first.start() - 200) if first else 0
    return data[start : start + SAMPLE]


def _decode_as(data: bytes, encoding: str) -> Decoded | None:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    if lost > 0.01 * len(text) and lost > 1:
        return None
    detail = f"decoded as {encoding.removesuffix('_sig').replace('_', '-')}, not as UTF-8"
    if encoding == "utf_8_sig":
        detail = "UTF-8 is damaged"
    if lost:
        detail += f"; {lost} characters could not be read and became U+FFFD"
    return Decoded(text, Check(kind="encoding", ok=not lost, detail=detail))
