"""Reads again what was rejected: texts that the store keeps, else the places they came from."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from extractor.engines.job import Item, Job
from extractor.engines.report import Report
from extractor.engines.run import run
from extractor.factsheet import Article
from extractor.reading import MAX_CHARS, Format, Input, read
from extractor.store import Rejected, Writer, clear_rejects, rejected_article, rejects_to_retry

STDIN = "stdin"


@dataclass(frozen=True, slots=True)
class Lost:
    """A reject that cannot be tried again, and why, with what to do."""

    number: int
    place: str
    why: str


@dataclass(slots=True)
class _File:
    """A file to read again: how it was named, and the rejects at each place in it."""

    name: str
    rejects: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def retry(
    writer: Writer,
    *,
    reason: str | None = None,
    input_format: Format | None = None,
    max_chars: int = MAX_CHARS,
    workers: int = 1,
    job: Job | None = None,
    on_article: Callable[[], None] = lambda: None,
) -> tuple[Report, list[Lost]]:
    """Try again what was rejected (for `reason`), clear what is read now, and return the report and what is lost."""
    kept: list[int] = []
    files: dict[Path, _File] = {}
    lost: list[Lost] = []
    for reject in rejects_to_retry(writer.db, reason=reason):
        found = None if reject.kept else _source(reject)
        if isinstance(found, Lost):
            lost.append(found)
        elif found:
            path, name = found
            files.setdefault(path, _File(name)).rejects[reject.place].append(reject.number)
        else:
            kept.append(reject.number)
    met = set(kept)

    def items() -> Iterator[Item]:
        for number in kept:
            if article := rejected_article(writer.db, number):
                yield article
        for path, file in files.items():
            for item in read([Input(str(path), called=file.name)], input_format=input_format, max_chars=max_chars):
                place = (item.place if isinstance(item, Article) else item.source) or ""
                if place in file.rejects or file.name in file.rejects:
                    met.update(file.rejects.get(place, ()))
                    yield item
            met.update(file.rejects.get(file.name, ()))

    report = run(items(), writer, command="retry", workers=workers, job=job, on_article=on_article)
    if not report.interrupted:
        assert writer.run_id is not None
        clear_rejects(writer.db, met, writer.run_id)
        for file in files.values():
            for place, numbers in file.rejects.items():
                lost += [Lost(number, place, "the file has no such place any more") for number in {*numbers} - met]
    return report, lost


def _source(reject: Rejected) -> tuple[Path, str] | Lost:
    """Return the file that a reject came from and how it was named, or why there is none."""
    head, _, number = reject.place.rpartition(":")
    name = head if head and number.isdecimal() else reject.place
    if name == STDIN:
        why = "it came from standard input: give it to `extractor run` again"
    elif name.startswith(("http://", "https://")):
        why = "it is on the web: `extractor fetch` tries it again"
    elif not name:
        why = "nothing says where it came from"
    else:
        path = next((Path(reject.folder, at) for at in (reject.place, name) if Path(reject.folder, at).is_file()), None)
        if path:
            return path, (reject.place if path == Path(reject.folder, reject.place) else name)
        why = f"its source is gone: there is no file {Path(reject.folder, name)}"
    return Lost(reject.number, reject.place, why)
