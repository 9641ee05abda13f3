"""Files beyond this machine, through fsspec: s3://, gs://, hdfs://, https:// and whatever has a package for it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

import fsspec

from extractor.errors import ExtractorError


def files(url: str) -> list[str]:
    """Return the URLs of the files that `url` names: itself, or all below the folder that it is, sorted.

    Raises ExtractorError where there is nothing, or no package for its scheme.
    """
    system, path = file_system(url)
    found = system.find(path)
    if not found:
        raise ExtractorError(f"there is no file or folder {url!r}")
    return [system.unstrip_protocol(name) for name in sorted(found)]


def size(url: str) -> int | None:
    """Return the bytes of the file at `url`, None where the server does not tell."""
    system, path = file_system(url)
    told = system.size(path)
    return None if told is None else int(told)


@contextmanager
def opened(url: str) -> Iterator[BinaryIO]:
    """Open the file at `url`; it can be read from any place, a block at a time. Raises OSError if it cannot."""
    system, path = file_system(url)
    with system.open(path, "rb") as raw:
        yield cast(BinaryIO, io.BufferedReader(raw))


def file_system(url: str) -> tuple["fsspec.AbstractFileSystem", str]:
    """Return the file system of a path or URL, and the path in it. Raises ExtractorError if nothing can open it."""
    try:
        system, path = fsspec.core.url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise ExtractorError(f"{url!r} cannot be opened: {error}") from None
    return system, path
