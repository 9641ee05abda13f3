"""Part files: what became of a chunk of articles, as one Parquet file that is named by the hash of its input.

A folder of parts is complete once it has its `parts.json`, which lists them in the order of the input. All paths may be
URLs of file systems that fsspec knows.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from uuid import uuid4

import pyarrow
import pyarrow.parquet

from extractor.errors import ExtractorError
from extractor.factsheet import Article, FactSheet, Reject
from extractor.reading.remote import file_system
from extractor.store import Entry, Result, made_entry, text_hash

LISTING = "parts.json"
SUFFIX = ".parquet"
SCHEMA = pyarrow.schema(
    [
        ("hash", pyarrow.string()),  # identity of the article: of two parts that have it, one counts
        ("url", pyarrow.string()),  # its page: the last text of a page counts
        ("article", pyarrow.string()),  # as JSON; null for what could not even be read
        ("sheet", pyarrow.string()),  # its fact sheet as JSON, or null
        ("reject", pyarrow.string()),  # else why there is none
    ]
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part file and, for those who watch a run, what is in it: articles by language, rejects by reason."""

    path: str
    languages: Counter[str]
    reasons: Counter[str]

    @property
    def items(self) -> int:
        """Return how many articles and rejects there are."""
        return self.languages.total() + self.reasons.total()


@dataclass(frozen=True, slots=True)
class PartFolder:
    """The folder that a run writes its parts to."""

    url: str

    def __post_init__(self) -> None:
        system, path = file_system(self.url)
        try:
            system.makedirs(path, exist_ok=True)
        except OSError as error:
            raise ExtractorError(f"{self.url!r} cannot be a folder of parts: {error.strerror or error}") from None

    def path_of(self, items: Sequence[Article | Reject]) -> str:
        """Return where the part of `items` is written: another version of this package writes it elsewhere."""
        content = hashlib.sha256(version("reform-extractor").encode())
        for item in items:
            content.update(item.model_dump_json().encode() + b"\n")
        return f"{self.url.rstrip('/')}/{content.hexdigest()[:32]}{SUFFIX}"

    def list_parts(self, parts: Iterable[Part]) -> None:
        """Complete the folder: these are the parts of the run, in the order of its input."""
        names = [part.path.rpartition("/")[2] for part in parts]
        listing = json.dumps({"version": version("reform-extractor"), "parts": names}, indent=1)
        _write(f"{self.url.rstrip('/')}/{LISTING}", listing.encode())


def write_part(path: str, results: Sequence[Result]) -> Part:
    """Write `results` to `path`: all of it or, if this process dies, nothing."""
    columns = list(zip(*map(_row, results), strict=True))
    counts = {
        b"languages": json.dumps(Counter(r.sheet.language for r in results if isinstance(r.sheet, FactSheet))).encode(),
        b"reasons": json.dumps(Counter(r.sheet.reason for r in results if isinstance(r.sheet, Reject))).encode(),
    }
    table = pyarrow.Table.from_arrays([pyarrow.array(column, pyarrow.string()) for column in columns], schema=SCHEMA)
    buffer = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(table.replace_schema_metadata(counts), buffer, compression="zstd")
    _write(path, buffer.getvalue().to_pybytes())
    return _part(path, counts)


def existing_part(path: str) -> Part | None:
    """Return the part at `path` if it was written before."""
    system, inside = file_system(path)
    if not system.exists(inside):
        return None
    with system.open(inside, "rb") as file:
        return _part(path, pyarrow.parquet.read_schema(file).metadata)


def read_part(path: str) -> Iterator[Result]:
    """Yield the results of a part. Raises ExtractorError for a file that is none."""
    for _, result in _read(path):
        yield result


def read_entries(path: str) -> list[Result]:
    """Return the results of a part with entries for the writer. Raises ExtractorError for a file that is none."""
    return [
        replace(result, sheet=made_entry(result.article, result.sheet, identity=identity))
        if result.article and isinstance(result.sheet, FactSheet)
        else result
        for identity, result in _read(path)
    ]


def _read(path: str) -> Iterator[tuple[str, Result]]:
    """Yield the results of a part with the hashes of their articles."""
    system, inside = file_system(path)
    try:
        with system.open(inside, "rb") as file:
            table = pyarrow.parquet.read_table(file, columns=["hash", "article", "sheet", "reject"])
    except (OSError, pyarrow.ArrowException, ValueError) as error:
        raise ExtractorError(f"{path!r} is no part: {str(error).partition(chr(10))[0]}") from None
    for identity, article, sheet, reject in zip(*(column.to_pylist() for column in table.columns), strict=True):
        yield (
            identity,
            Result(
                Article.model_validate_json(article) if article else None,
                FactSheet.model_validate_json(sheet) if sheet else Reject.model_validate_json(reject),
            ),
        )


def find_parts(paths: Iterable[str]) -> list[str]:
    """Return the parts that `paths` name, folders by their listing, files as they are, each once.

    Raises ExtractorError for a folder whose run has not ended, and where there is nothing.
    """
    found: dict[str, None] = {}
    for path in paths:
        system, inside = file_system(path)
        if system.isdir(inside):
            folder = path.rstrip("/")
            try:
                listing = json.loads(system.cat_file(f"{inside.rstrip('/')}/{LISTING}"))
            except OSError:
                detail = f"it has no {LISTING}: the run that writes it has not ended, start it again"
                raise ExtractorError(f"{path!r} is no complete folder of parts; {detail}") from None
            found.update(dict.fromkeys(f"{folder}/{name}" for name in listing["parts"]))
        elif system.exists(inside):
            found[path] = None
        else:
            raise ExtractorError(f"there is no file or folder {path!r}")
    return list(found)


def listed(parts: Iterable[Part], folder: PartFolder) -> Iterator[str]:
    """Yield the paths of `parts` as they are made, and list them in their folder once all are."""
    made = []
    for part in parts:
        made.append(part)
        yield part.path
    folder.list_parts(made)


def _row(result: Result) -> tuple[str | None, ...]:
    article, sheet = result.article, result.sheet
    known = (text_hash(article.text), article.url, article.model_dump_json()) if article else (None, None, None)
    assert not isinstance(sheet, Entry)  # which would not tell all
    told = sheet.model_dump_json()
    return *known, *((told, None) if isinstance(sheet, FactSheet) else (None, told))


def _part(path: str, metadata: dict[bytes, bytes]) -> Part:
    return Part(path, Counter(json.loads(metadata[b"languages"])), Counter(json.loads(metadata[b"reasons"])))


def _write(path: str, content: bytes) -> None:
    """Write a file under another name first: nobody sees half of it."""
    system, inside = file_system(path)
    unfinished = f"{inside}.{uuid4().hex}.unfinished"
    system.pipe_file(unfinished, content)
    system.mv(unfinished, inside)
