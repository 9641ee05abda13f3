"""Files, folders and standard input: which there are, and how each is to be read."""

import gzip
import io
import logging
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, cast

from extractor.errors import ExtractorError

logger = logging.getLogger(__name__)

Format = Literal["jsonl", "txt"]

STDIN = "-"
SUFFIXES: dict[str, Format] = {".jsonl": "jsonl", ".txt": "txt"}
GZIP_MAGIC = b"\x1f\x8b"
HEAD = 4096
UNREADABLE = (OSError, EOFError, zlib.error)  # what reading may raise in the middle of a file


@dataclass(frozen=True, slots=True)
class Input:
    """One file, or standard input; `name` is what its articles are called after."""

    path: str

    @property
    def name(self) -> str:
        """Return the file name without the suffixes that say how to read it."""
        if self.path == STDIN:
            return "stdin"
        name = Path(self.path).name.removesuffix(".gz")
        return name.removesuffix(Path(name).suffix) if Path(name).suffix in SUFFIXES else name

    @property
    def place(self) -> str:
        """Return how the file is named to a reader."""
        return "stdin" if self.path == STDIN else self.path

    @property
    def size(self) -> int | None:
        """Return the bytes of the file, None where nobody knows before the end."""
        return Path(self.path).stat().st_size if Path(self.path).is_file() else None


@dataclass(frozen=True, slots=True)
class Opened:
    """An open input: `stream` gives plain bytes, `head` is a look at the first of them, `raw` tells how far it is."""

    stream: BinaryIO
    raw: BinaryIO
    head: bytes
    format: Format


def find_inputs(paths: Iterable[str | os.PathLike[str]]) -> list[Input]:
    """Return the files that `paths` name, in that order; folders are searched to the bottom, sorted.

    Raises ExtractorError for a path that does not exist.
    """
    found: list[Input] = []
    for path in (os.fspath(path) for path in paths):
        if path == STDIN:
            found.append(Input(path))
        elif Path(path).is_dir():
            found += map(Input, _files(path))
        elif Path(path).exists():
            found.append(Input(path))
        else:
            raise ExtractorError(f"there is no file or folder {path!r}")
    return found


def _files(folder: str) -> Iterator[str]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if Path(name.removesuffix(".gz")).suffix in SUFFIXES:
                yield str(Path(parent, name))
            else:
                logger.debug("skipped %s: neither .txt nor .jsonl", Path(parent, name))


@contextmanager
def opened(source: Input, input_format: Format | None = None) -> Iterator[Opened]:
    """Open `source`; what is inside is told by `input_format`, else by its name, else by its first bytes.

    Raises OSError, EOFError or zlib.error if it cannot be read.
    """
    with _raw(source) as raw:
        packed = _peek(raw).startswith(GZIP_MAGIC)
        stream = cast(BinaryIO, gzip.GzipFile(fileobj=raw, mode="rb")) if packed else raw
        head = _peek(stream)
        yield Opened(stream, raw, head, input_format or _format(source, head))


@contextmanager
def _raw(source: Input) -> Iterator[BinaryIO]:
    if source.path == STDIN:
        stdin = sys.stdin.buffer
        yield stdin if isinstance(stdin, io.BufferedReader) else cast(BinaryIO, io.BufferedReader(stdin))
    else:
        with Path(source.path).open("rb") as raw:
            yield raw


def _peek(stream: BinaryIO) -> bytes:
    return cast(bytes, stream.peek(HEAD)[:HEAD])  # type: ignore[attr-defined]


def _format(source: Input, head: bytes) -> Format:
    known = SUFFIXES.get(Path(source.path.removesuffix(".gz")).suffix)
    if known:
        return known
    first = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return "jsonl" if first.startswith(b"{") else "txt"
