"""All facts as a stream of JSON lines, for feeds and programs."""

import json
from collections.abc import AsyncIterator
from typing import Any

from datasette.utils.asgi import AsgiStream

from extractor.serving import page
from extractor.serving.downloads import sharing
from extractor.serving.stores import rows

SOME = 500  # facts in memory at once

FACTS = (
    "SELECT * FROM metric_facts WHERE id > :last AND (:language = '' OR language = :language) ORDER BY id LIMIT :some"
)


async def facts_jsonl(datasette: Any, request: Any) -> AsgiStream:
    """Stream all facts, or those after `?after=ID`, or in a `language`, a JSON object a line."""
    store, last = page.store_of(datasette), page.number(request, "after")
    language = request.args.get("language", "")

    async def send(writer: Any) -> None:
        async for lines in _lines(store, last, language):
            await writer.write(lines)

    return AsgiStream(send, headers=sharing(datasette), content_type="application/x-ndjson; charset=utf-8")


async def _lines(store: Any, last: int, language: str) -> AsyncIterator[str]:
    while found := await rows(store, FACTS, {"last": last, "language": language, "some": SOME}):
        yield "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in found)
        last = found[-1]["id"]
