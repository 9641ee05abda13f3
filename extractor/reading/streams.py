"""Streams that many records are read from: their encoding, and how much one record may take."""

import codecs
import io
from typing import Any, BinaryIO, cast

from extractor.factsheet import Check
from extractor.reading.encodings import stream_encoding
from extractor.reading.formats import Opened

LOST = "\ufffd"


class TooLongError(Exception):
    """More was read for one record than an article may take."""


class Bounded:
    """Reads from `stream`, and raises TooLongError once more than `limit` bytes were read since `restart`."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self.stream = stream
        self.limit = limit
        self.taken = 0

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes."""
        data = self.stream.read(size)
        self.taken += len(data)
        if self.taken > self.limit:
            raise TooLongError(f"a record is longer than {self.limit:,} bytes")
        return data

    def restart(self) -> None:
        """Count from here: a record has ended."""
        self.taken = 0


def utf8(file: Opened) -> BinaryIO:
    """Return the bytes of `file` as UTF-8 without a mark; what cannot be read becomes U+FFFD."""
    encoding = stream_encoding(file.head)
    return cast(BinaryIO, codecs.EncodedFile(cast(Any, file.stream), "utf-8", encoding, "replace"))


def text(file: Opened) -> io.TextIOWrapper:
    """Return `file` as text, line ends as they are; what cannot be read becomes U+FFFD. Detach it at the end."""
    return io.TextIOWrapper(file.stream, encoding=stream_encoding(file.head), errors="replace", newline="")


def losses(record: dict[str, object]) -> Check | None:
    """Return a check if characters of the text of `record` could not be read."""
    lost = str(record.get("text")).count(LOST)
    return Check(kind="encoding", ok=False, detail=f"{lost} characters could not be read") if lost else None
