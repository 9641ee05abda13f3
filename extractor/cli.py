"""The `extractor` command."""

import json
import sys

import click


@click.group()
def main() -> None:
    """Read news about administrative reform into a normalized store of facts."""


@main.command()
@click.argument("paths", nargs=-1)
@click.option("--input-format", default="jsonl")
def extract(paths: tuple[str, ...], input_format: str) -> None:
    """Print a fact sheet per article as JSON lines."""
    from extractor import Article, Extractor

    extractor = Extractor()
    for line in sys.stdin:
        record = json.loads(line)
        fields = {key: record.get(key) for key in ("id", "url", "published", "text", "language")}
        result = extractor.read(Article.model_validate(fields))
        click.echo(result.model_dump_json())
