"""Files, folders and standard input: which there are, and how they are opened."""

import io
import logging
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, cast

from extractor.errors import ExtractorError
from extractor.reading.formats import Opened, module, stem
from extractor.reading.unpacking import BROKEN, peek, unpacked

logger = logging.getLogger(__name__)

STDIN = "-"
UNREADABLE = (OSError, *BROKEN)  # in the middle of a file


@dataclass(frozen=True, slots=True)
class Input:
    """One file, or standard input; `name` is what its articles are called after.

    `path` may be the URL of a remote file (s3://…). Of a Parquet file `group` can name the one row group to read.
    `called` is how the file is named to a reader, where that is not its path; `refused` is why it is not opened.
    """

    path: str
    group: int | None = None
    called: str = ""
    refused: str = ""

    @property
    def name(self) -> str:
        """Return the file name without the suffixes that say how to read it."""
        return "stdin" if self.path == STDIN else stem(Path(self.path).name)[0]

    @property
    def place(self) -> str:
        """Return how the file is named to a reader."""
        return "stdin" if self.path == STDIN else self.called or self.path

    @property
    def size(self) -> int | None:
        """Return the bytes of the file, None where nobody knows before the end."""
        if is_remote(self.path):
            return cast("int | None", _remote().size(self.path))
        return Path(self.path).stat().st_size if Path(self.path).is_file() else None


def find_inputs(paths: Iterable[str | os.PathLike[str]]) -> list[Input]:
    """Return the files that `paths` name, in that order; folders are searched to the bottom, sorted.

    Paths with a scheme (s3://, gs://, hdfs://) go through fsspec. Raises ExtractorError for a path that does not exist.
    """
    found: list[Input] = []
    for path in (os.fspath(path) for path in paths):
        if path == STDIN:
            found.append(Input(path))
        elif is_remote(path):
            found += map(Input, _named(_remote().files(path)))
        elif Path(path).is_dir():
            found += [Input(name, refused=_why_refused(name, path)) for name in _named(_files(path))]
        elif Path(path).exists():
            found.append(Input(path))
        else:
            raise ExtractorError(f"there is no file or folder {path!r}")
    return found


def _files(folder: str) -> Iterator[str]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield str(Path(parent, name))


def _why_refused(path: str, folder: str) -> str:
    """Return why a file in a folder is not read, "" if it is: whoever filled it chose what its links lead to."""
    target = Path(os.path.realpath(path)) if Path(path).is_symlink() else Path(path)
    if target != Path(path) and not target.is_relative_to(os.path.realpath(folder)):
        return "it is a link that leads out of the folder: name what it leads to, to have that read"
    return "" if target.is_file() else "it is no file, or a link that leads nowhere"


def _named(paths: Iterable[str]) -> Iterator[str]:
    """Yield the files of a folder whose names say a format."""
    for path in paths:
        if stem(path.rpartition("/")[2])[1]:
            yield path
        else:
            logger.debug("skipped %s: its name says no format", path)


def is_remote(path: str) -> bool:
    """Return whether `path` is the URL of a file system, as fsspec writes them."""
    return "://" in path


def _remote() -> ModuleType:
    return module("remote", extra="remote")


@contextmanager
def opened(source: Input) -> Iterator[Opened]:
    """Open `source`, unpacked if it is packed. Raises one of UNREADABLE if it cannot be read."""
    with _raw(source) as raw:
        stream = unpacked(raw)
        yield Opened(stream, raw, peek(stream), source.name, source.place, source.group)


@contextmanager
def _raw(source: Input) -> Iterator[BinaryIO]:
    if source.refused:
        raise OSError(source.refused)
    if source.path == STDIN:
        stdin = sys.stdin.buffer
        yield stdin if isinstance(stdin, io.BufferedReader) else cast(BinaryIO, io.BufferedReader(stdin))
    elif is_remote(source.path):
        with _remote().opened(source.path) as raw:
            yield raw
    else:
        with Path(source.path).open("rb") as raw:
            yield raw
