"""The `extractor` command. Results go to stdout, all else to stderr.

Nothing heavy is imported before a command needs it: `--help` answers at once.
"""

import logging
import sys
from typing import Any

import click

from extractor.cli.again import rejects, rerun
from extractor.cli.asking import export, query, report, serve
from extractor.cli.checking import evaluate, explain, schemas
from extractor.cli.people import link
from extractor.cli.running import extract, fetch, load, run
from extractor.errors import ExtractorError


class Commands(click.Group):
    """Turns what the user can mend into one line and exit status 2; other exceptions are bugs and keep their trace."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except ExtractorError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(2)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="reform-extractor", prog_name="extractor")
@click.option("-v", "--verbose", count=True, help="Say what is being done (-v) and every detail of it (-vv).")
def main(verbose: int) -> None:
    """Read news about administrative reform into a normalized store of facts.

    Articles in Vietnamese, English, Japanese, Swedish, Russian and Spanish become units, officials, dates and
    percentages, each with the quote that proves it.

    \b
        extractor run corpus/articles --db facts.db
        extractor query --db facts.db --metric on_time
    """
    level = {0: logging.ERROR, 1: logging.INFO}.get(verbose, logging.DEBUG)
    logging.basicConfig(level=level, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)


for command in (
    run,
    fetch,
    extract,
    load,
    rerun,
    rejects,
    query,
    export,
    report,
    link,
    explain,
    evaluate,
    serve,
    schemas,
):
    main.add_command(command)
