"""JSON documents: an array of records, one record, several one after the other, or fundus' articles by publisher."""

from collections.abc import Iterator
from typing import Any

import ijson

from extractor.factsheet import Article, Reject
from extractor.reading.fields import has_text_field, known_fields
from extractor.reading.formats import Opened
from extractor.reading.records import Origin, read_record
from extractor.reading.streams import Bounded, TooLongError, losses, utf8

BYTES_PER_CHAR = 6  # a character may be written \uXXXX
SLACK = 1 << 20  # bytes of a record beside its text
CHUNK = 1 << 16  # bytes that the parser takes at a time


def read(file: Opened, max_chars: int) -> Iterator[Article | Reject]:
    """Yield the article of each record of `file`; from a syntax error on, the rest is one reject."""
    stream = Bounded(utf8(file), BYTES_PER_CHAR * max_chars + SLACK)
    number = 1
    try:
        for publisher, record in _records(stream):
            origin = Origin(f"{file.place}:{number}", f"{file.place}:{number}", max_chars)
            yield _article(record, publisher, origin)
            stream.restart()
            number += 1
    except TooLongError as error:
        yield Origin(f"{file.place}:{number}", file.place).reject("too_long", f"{error} (--max-chars)")
    except ijson.JSONError as error:
        detail = f"from record {number} on the file is no JSON: {str(error).partition(chr(10))[0]}"
        yield Origin(f"{file.place}:{number}", file.place).reject("json", detail)


def _article(record: object, publisher: str | None, origin: Origin) -> Article | Reject:
    if not isinstance(record, dict):
        return origin.reject("json", "the record is JSON, but no object")
    fields = known_fields(record)
    fields["source"] = fields["source"] or publisher
    return read_record(fields, origin, losses(fields))


def _records(stream: Bounded) -> Iterator[tuple[str | None, object]]:
    """Yield each record as soon as it ends, with the key of the array that it stands in, if there is one.

    Records are the items of an outer array, objects with a text in an array within an outer object, or that object.
    """
    outer: list[str] = []  # what is open around the next value
    top: dict[str, Any] = {}
    key, grouped = "", False
    events = ijson.basic_parse(stream, multiple_values=True, use_float=True, buf_size=CHUNK)
    for event, value in events:
        if event == "map_key":
            key = value
        elif event in {"end_map", "end_array"}:
            if outer.pop() == "map" and (has_text_field(top) or not grouped):
                yield None, top
        elif event == "start_map" and not outer:
            outer.append("map")
            top, grouped = {}, False
        elif event == "start_array" and outer in ([], ["map"]):
            outer.append("array")
        else:
            item = _value(event, value, events)
            if outer[:1] != ["map"]:
                yield None, item
            elif outer == ["map"]:
                top[key] = item
            elif isinstance(item, dict) and has_text_field(item):
                grouped = True
                yield key, item
            else:
                top.setdefault(key, []).append(item)


def _value(event: str, value: object, events: Iterator[tuple[str, object]]) -> object:
    """Return the value that begins with an event, taking what belongs to it from `events`."""
    builder = ijson.ObjectBuilder()
    builder.event(event, value)
    depth = int(event.startswith("start_"))
    while depth:
        event, value = next(events)
        builder.event(event, value)
        depth += event.startswith("start_") - event.startswith("end_")
    return builder.value
