"""Files, folders and standard input: which there are, and how they are opened."""

import bz2
import gzip
import io
import logging
import lzma
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import zstandard

from extractor.errors import ExtractorError
from extractor.reading.formats import Opened, stem

logger = logging.getLogger(__name__)

STDIN = "-"
HEAD = 4096
UNREADABLE = (OSError, EOFError, zlib.error, lzma.LZMAError, zstandard.ZstdError)  # in the middle of a file


@dataclass(frozen=True, slots=True)
class Input:
    """One file, or standard input; `name` is what its articles are called after."""

    path: str

    @property
    def name(self) -> str:
        """Return the file name without the suffixes that say how to read it."""
        return "stdin" if self.path == STDIN else stem(Path(self.path).name)[0]

    @property
    def place(self) -> str:
        """Return how the file is named to a reader."""
        return "stdin" if self.path == STDIN else self.path

    @property
    def size(self) -> int | None:
        """Return the bytes of the file, None where nobody knows before the end."""
        return Path(self.path).stat().st_size if Path(self.path).is_file() else None


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
            if stem(name)[1]:
                yield str(Path(parent, name))
            else:
                logger.debug("skipped %s: its name says no format", Path(parent, name))


@contextmanager
def opened(source: Input) -> Iterator[Opened]:
    """Open `source`, unpacked if it is packed. Raises one of UNREADABLE if it cannot be read."""
    with _raw(source) as raw:
        stream = _unpacked(raw)
        yield Opened(stream, raw, _peek(stream), source.name, source.place)


@contextmanager
def _raw(source: Input) -> Iterator[BinaryIO]:
    if source.path == STDIN:
        stdin = sys.stdin.buffer
        yield stdin if isinstance(stdin, io.BufferedReader) else cast(BinaryIO, io.BufferedReader(stdin))
    else:
        with Path(source.path).open("rb") as raw:
            yield raw


def _unpacked(raw: BinaryIO) -> BinaryIO:
    """Return a stream of the plain bytes of `raw`, told by its first bytes, whatever its name."""
    head = _peek(raw)
    unpack = next((unpack for magic, unpack in _PACKED if head.startswith(magic)), None)
    return cast(BinaryIO, io.BufferedReader(unpack(raw))) if unpack else raw


def _peek(stream: BinaryIO) -> bytes:
    return cast(bytes, stream.peek(HEAD)[:HEAD])  # type: ignore[attr-defined]


def _zstd(raw: BinaryIO) -> io.RawIOBase:
    return cast(io.RawIOBase, zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True))


_PACKED: tuple[tuple[bytes, Callable[[BinaryIO], io.RawIOBase]], ...] = (
    (b"\x1f\x8b", lambda raw: cast(io.RawIOBase, gzip.GzipFile(fileobj=raw, mode="rb"))),
    (b"BZh", lambda raw: cast(io.RawIOBase, bz2.BZ2File(raw))),
    (b"\xfd7zXZ\x00", lambda raw: cast(io.RawIOBase, lzma.LZMAFile(raw))),  # noqa: SIM115 - closed with its file
    (b"\x28\xb5\x2f\xfd", _zstd),
)
