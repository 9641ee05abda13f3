"""Tables fit their readers: a terminal, a pipe, a script of double width."""

import io
import re
import sys

import pytest
from rich.cells import cell_len

from extractor import console


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


ROW = {
    "metric": "on_time",
    "kind": "level",
    "period": "2024",
    "language": "ja",
    "source": "kiji.example",
    "label": "In time",
}
ROWS = [
    {**ROW, "unit": "ドゥルオン", "value": 88.9, "modifier": "gt", "quote": "率は\x1b[31m88.9%を\u202e超えた。"},
    {**ROW, "unit": "Đô Lương", "value": 60.0, "modifier": "eq", "quote": "It was [bold]60%[/bold]. " * 10},
]


def test_columns_are_in_line_and_quotes_below(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    console.show_facts(ROWS)
    lines = [line.rstrip() for line in re.sub("\x1b\\[\\d*m", "", terminal.getvalue()).splitlines()]
    assert [cell_len(line[: line.index("on_time")]) for line in lines if "on_time" in line] == [12, 12]
    assert "    率は [31m88.9%を 超えた。" in lines
    assert max(map(cell_len, lines)) <= 80
    assert "[bold]60%[/bold]" in " ".join(lines)


def test_a_pipe_gets_a_line_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    console.show_facts(ROWS)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert "> 88.9" in lines[1]


def test_csv_quotes_what_it_must(capsys: pytest.CaptureFixture[str]) -> None:
    console.show_csv([{"a": 'say "1,5"\n', "b": None, "c": 1}], ("a", "b"))
    assert capsys.readouterr().out == 'a,b\n"say ""1,5""\n",\n'
