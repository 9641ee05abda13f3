"""The contract for those who read the output: JSON Schema of articles, fact sheets and reports of runs, and SQL."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import BaseModel

from extractor.engines.report import Report
from extractor.factsheet import Article, FactSheet
from extractor.store.opening import open_for_writing


def generate() -> dict[str, str]:
    """Return the files, name to content."""
    models: dict[str, type[BaseModel]] = {"article.json": Article, "factsheet.json": FactSheet, "report.json": Report}
    return {**{name: _json(model) for name, model in models.items()}, "store.sql": _sql()}


def write(folder: Path) -> None:
    """Write the files into `folder`, made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in generate().items():
        (folder / name).write_text(content, encoding="utf-8")


def _json(model: type[BaseModel]) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _sql() -> str:
    """Return the statements of a new store, without the tables that SQLite keeps for itself."""
    with TemporaryDirectory() as folder:
        db = open_for_writing(Path(folder) / "facts.db")
        sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'articles\\_fts\\_%' ESCAPE '\\'"
        statements = [row[0] for row in db.execute(f"{sql} ORDER BY rowid")]
        db.close()
    return "".join(f"{statement.strip()};\n\n" for statement in statements).rstrip("\n") + "\n"


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "schemas"))
