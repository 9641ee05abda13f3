"""What the picture in the README shows holds: one fact in six languages becomes one row."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from extractor import Article, Extractor
from extractor.store import Result, Writer

PICTURE = Path(__file__).parent.parent / "docs" / "picture.py"


def picture() -> Any:
    spec = spec_from_file_location("picture", PICTURE)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_one_fact_in_six_languages_is_one_row(tmp_path: Path) -> None:
    extractor, shown = Extractor(), picture()
    with Writer(tmp_path / "facts.db") as writer:
        articles = [Article(id=code, text=f"{before}{figure}{after}") for code, before, figure, after in shown.ROWS]
        writer.write(Result(article, extractor.extract(article)) for article in articles)
        series = list(writer.db.query("SELECT * FROM metric_series"))
    assert len(series) == 1
    row, fact = series[0], dict(shown.FACT)
    assert fact["unit"].startswith(row["unit"])
    assert row["metric"] == fact["metric"]
    assert f"{row['period_start']} – {row['period_end']}" == fact["period"]
    assert (row["lowest"], row["highest"], row["kind"], row["agree"]) == (88.9, 88.9, "level", 1)
    assert fact["corroborated"] == f"{row['articles']} articles, {row['languages']} languages"
