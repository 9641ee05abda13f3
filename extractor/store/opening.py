"""Opens the file of a store, for writing or for reading, and says in one sentence why that fails."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

from extractor.errors import ExtractorError
from extractor.store.migrations import migrations

STATEMENTS = 512  # that stay prepared: an article takes two hundred
CACHE = 65_536  # KiB of the file that stay in memory: what an article looks up is all over a large store
BUSY_SECONDS = 10.0  # how long to wait for another program that writes
REASONS = {
    "not a database": "is not a SQLite file",
    "malformed": "is damaged",
    "readonly": "cannot be written to: check its permissions",
    "locked": "is locked by another program that writes to it: wait for it to end",
    "unable to open": "cannot be opened: check its permissions",
    "full": "does not fit on the disk: it is full",
    "disk I/O": "cannot be read or written: the disk reports an error",
}


def open_for_writing(path: Path) -> Database:
    """Return the store at `path`, made or brought up to date if need be. Raises ExtractorError if it cannot be used."""
    if not path.parent.is_dir():
        raise ExtractorError(f"there is no folder {str(path.parent)!r} to keep {path.name} in: make it first")
    if path.is_dir():
        raise ExtractorError(f"{path} is a folder: name a file for the store")
    with clear_errors(path):
        db = Database(sqlite3.connect(path, timeout=BUSY_SECONDS, cached_statements=STATEMENTS))
        _check(db, path)
        db.enable_wal()
        db.execute("PRAGMA synchronous = NORMAL")  # with WAL a crash of the machine loses commits, never consistency
        db.execute(f"PRAGMA cache_size = -{CACHE}")
        db.execute("PRAGMA foreign_keys = ON")
        if migrations.pending(db):
            migrations.apply(db)
        create_views(db)
    return db


def open_for_reading(path: Path, *, migrated: bool = True) -> Database:
    """Return the store at `path`, which nothing done to it can change. Raises ExtractorError if it cannot be used.

    One that an older extractor made is refused, unless `migrated` is False.
    """
    if not path.is_file():
        raise ExtractorError(f"there is no store {str(path)!r}: make one with `extractor run PATH… --db {path}`")
    with clear_errors(path):
        db = Database(_connect_read_only(path))
        _check(db, path)
        if migrated and migrations.pending(db):
            raise ExtractorError(f"{path} was made by an older extractor: bring it up to date with `extractor run`")
    return db


@contextmanager
def clear_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file into an ExtractorError; errors of the program pass unchanged."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
        for sign, reason in REASONS.items():
            if sign in str(error):
                raise ExtractorError(f"{path} {reason}") from error
        raise


def create_views(db: Database) -> None:
    """Create the views, and anew those whose SQL has changed."""
    with db.atomic():
        for view in view_files():
            name, sql = view
            db.create_view(name, sql, replace=True)


def view_files() -> list[tuple[str, str]]:
    """Return name and SQL of each view."""
    folder = files("extractor.store") / "views"
    found = sorted((file.name, file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".sql"))
    return [(name.removesuffix(".sql"), sql.strip()) for name, sql in found]


def _connect_read_only(path: Path) -> sqlite3.Connection:
    address = f"file:{quote(str(path.absolute()))}"
    connection = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=BUSY_SECONDS)
    try:
        connection.execute("SELECT 1 FROM sqlite_master")
    except sqlite3.OperationalError:  # a medium that cannot be written to has no room for the files of WAL
        connection = sqlite3.connect(f"{address}?immutable=1", uri=True)
    return connection


def _check(db: Database, path: Path) -> None:
    """Raise ExtractorError if `db` is no store or one of a newer version."""
    tables = set(db.table_names())
    known = {migration.name for migration in migrations._migrations}
    applied = {migration.name for migration in migrations.applied(db)}
    if tables and not applied:
        raise ExtractorError(f"{path} is a SQLite file, but no store of extractor: name another file")
    if applied - known:
        newest = max(applied)[1:4].lstrip("0")
        raise ExtractorError(
            f"{path} has schema {newest}, this extractor knows up to {len(known)}: upgrade extractor to open it"
        )
