"""The rows of a page as a file: CSV, JSON or Parquet."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import Any

from datasette.utils.asgi import Response

NO_PARQUET = "Parquet needs pyarrow on this machine: pip install 'reform-extractor[parquet]'. CSV needs nothing.\n"

Rows = Sequence[dict[str, Any]]


def download(datasette: Any, form: str, found: Rows, columns: Sequence[str], name: str) -> Response:
    """Return `columns` of the rows `found` as a file of the given form, called `name` where a browser saves it."""
    kept = [{column: each[column] for column in columns} for each in found]
    write, content_type = FORMS[form]
    try:
        body = write(kept, columns)
    except ModuleNotFoundError:
        return Response.text(NO_PARQUET, status=501)
    headers = {"content-disposition": f'attachment; filename="{name}.{form}"', **sharing(datasette)}
    return Response(body, headers=headers if form != "json" else sharing(datasette), content_type=content_type)


def sharing(datasette: Any) -> dict[str, str]:
    """Return the headers that let pages of other sites read an answer, where the server is told to."""
    return {"access-control-allow-origin": "*"} if datasette.cors else {}


def _csv(found: Rows, columns: Sequence[str]) -> str:
    file = io.StringIO()
    writer = csv.DictWriter(file, columns)
    writer.writeheader()
    writer.writerows(found)
    return file.getvalue()


def _json(found: Rows, _: Sequence[str]) -> str:
    return json.dumps(found, ensure_ascii=False)


def _parquet(found: Rows, columns: Sequence[str]) -> bytes:
    import pyarrow
    from pyarrow import parquet

    file = io.BytesIO()
    table = pyarrow.table({column: [each[column] for each in found] for column in columns})
    parquet.write_table(table, file, compression="zstd")
    return file.getvalue()


FORMS: dict[str, tuple[Callable[[Rows, Sequence[str]], Any], str]] = {
    "csv": (_csv, "text/csv; charset=utf-8"),
    "json": (_json, "application/json; charset=utf-8"),
    "parquet": (_parquet, "application/vnd.apache.parquet"),
}
