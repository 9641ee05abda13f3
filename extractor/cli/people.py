"""The command that says who is who: link."""

import getpass
from pathlib import Path

import click

from extractor.cli.options import DB
from extractor.errors import ExtractorError

LEFT_OPEN = ("official", "name", "other", "other_name", "confidence", "reason")
RECORD = ("number", "name", "role", "body", "articles", "why")
DECISION = ("number", "verb", "one", "other", "decided_at", "decided_by", "undone_at")
TAKES = {
    "split": "an official and spellings that are somebody else's",
    "join": "two officials",
    "undo": "the number of a decision",
}


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME]…")
@DB
@click.option(
    "--list", "action", flag_value="list", default="list", help="Who may be one person but was left open (default)."
)
@click.option(
    "--split",
    "action",
    flag_value="split",
    help="NAME is an official, the others are spellings, or articles, of another.",
)
@click.option("--join", "action", flag_value="join", help="Two NAMEs are one official.")
@click.option("--decisions", "action", flag_value="decisions", help="What was decided by hand, when and by whom.")
@click.option("--undo", "action", flag_value="undo", help="NAME is the number of a decision: take it back.")
@click.option("--by", default=None, help="Who decides; the name of the user if not given.")
def link(names: tuple[str, ...], db: Path, action: str, by: str | None) -> None:
    """Look at who is who in a store, and correct it.

    NAMEs are names of officials, in any spelling, or their numbers. With --list and a NAME the records behind that
    official are shown, each with why it was joined. What you decide is kept: later runs respect it, whatever they read.

    \b
        extractor link --db facts.db --list "Tran Thi Lan"
        extractor link --db facts.db --split "Trần Thị Lan" "チャン・ティ・ラン"
        extractor link --db facts.db --join 12 47
    """
    from extractor import console
    from extractor.store import decisions, open_for_reading

    if action in {"list", "decisions"}:
        store = open_for_reading(db)
        if action == "decisions":
            console.show_table(decisions.decisions(store), DECISION)
        elif names:
            for name in names:
                official = decisions.find_official(store, name)
                title = f"{official}: {decisions.describe(store, official)}"
                console.show_table(decisions.records(store, official), RECORD, title=title)
        else:
            console.show_table(decisions.left_open(store), LEFT_OPEN)
    else:
        _decide(db, action, names, by=by or getpass.getuser())


def _decide(db: Path, action: str, names: tuple[str, ...], *, by: str) -> None:
    """Carry out a decision and print the officials it is about, as they are then."""
    from extractor.store import Writer, decisions, open_for_reading

    open_for_reading(db).close()  # a store that is not there is not made
    with Writer(db) as writer, writer.transaction():
        if action == "split" and names:
            found = decisions.split(writer.people, names[0], names[1:], by=by)
        elif action == "join" and len(names) == 2:
            found = decisions.join(writer.people, *names, by=by)
        elif action == "undo" and len(names) == 1 and names[0].isdecimal():
            found = decisions.undo(writer.people, int(names[0]))
        else:
            raise ExtractorError(f"--{action} takes {TAKES[action]}")
        for official in found:
            click.echo(f"{official}: {decisions.describe(writer.db, official)}")
