"""Packed files as streams of plain bytes, without end to what is read but not to what little may become."""

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable
from typing import BinaryIO, cast

import zstandard

HEAD = 4096
UNPACKED_FREELY = 100_000_000  # bytes of any file
TIMES = 200  # beyond that, so many times the packed bytes: news packs to a third, a feed of one line to a hundredth
BROKEN = (EOFError, zlib.error, lzma.LZMAError, zstandard.ZstdError)  # what unpacking may raise, beside OSError


class SwollenError(OSError):
    """A packed file becomes far larger than text does."""


class _Counting(io.RawIOBase):
    """The packed bytes, counted."""

    def __init__(self, raw: BinaryIO) -> None:
        self.raw = raw
        self.taken = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill `buffer` and return how many bytes there were."""
        data = self.raw.read(len(buffer))
        buffer[: len(data)] = data
        self.taken += len(data)
        return len(data)

    def seekable(self) -> bool:
        """Return whether the packed file can be read from any place."""
        return self.raw.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to another place in the packed file."""
        return self.raw.seek(offset, whence)


class _Bounded(io.RawIOBase):
    """The plain bytes of `stream`, which unpacks `packed`; SwollenError where there are too many."""

    def __init__(self, stream: BinaryIO, packed: _Counting) -> None:
        self.stream = stream
        self.packed = packed
        self.given = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill `buffer` and return how many bytes there were."""
        data = self.stream.read(len(buffer))
        buffer[: len(data)] = data
        self._count(self.given + len(data))
        return len(data)

    def seekable(self) -> bool:
        """Return whether the plain bytes can be read from any place."""
        return self.stream.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to another place among the plain bytes; those before it are unpacked."""
        self._count(self.stream.seek(offset, whence))
        return self.given

    def _count(self, given: int) -> None:
        self.given = given
        if given > max(UNPACKED_FREELY, TIMES * self.packed.taken):
            raise SwollenError(f"it unpacks to more than {TIMES} times its size, as no text does: it may be an attack")


def unpacked(raw: BinaryIO) -> BinaryIO:
    """Return a stream of the plain bytes of `raw`, told by its first bytes, whatever its name."""
    head = peek(raw)
    unpack = next((unpack for magic, unpack in _PACKED if head.startswith(magic)), None)
    if unpack is None:
        return raw
    packed = _Counting(raw)
    return cast(BinaryIO, io.BufferedReader(_Bounded(unpack(cast(BinaryIO, packed)), packed), 1 << 16))


def peek(stream: BinaryIO) -> bytes:
    """Return the first bytes of `stream`, which stay in it."""
    return cast(bytes, stream.peek(HEAD)[:HEAD])  # type: ignore[attr-defined]


def _zstd(raw: BinaryIO) -> BinaryIO:
    return cast(BinaryIO, zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True))


_PACKED: tuple[tuple[bytes, Callable[[BinaryIO], BinaryIO]], ...] = (
    (b"\x1f\x8b", lambda raw: cast(BinaryIO, gzip.GzipFile(fileobj=raw, mode="rb"))),
    (b"BZh", lambda raw: cast(BinaryIO, bz2.BZ2File(raw))),
    (b"\xfd7zXZ\x00", lambda raw: cast(BinaryIO, lzma.LZMAFile(raw))),  # noqa: SIM115 - closed with its file
    (b"\x28\xb5\x2f\xfd", _zstd),
)
