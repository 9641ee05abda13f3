"""The tutorial holds: each command works, one after the other, and prints what it shows."""

from pathlib import Path

from tests.tutorial import outputs


def test_every_command_prints_what_the_tutorial_shows(tmp_path: Path) -> None:
    differing = [step.command for step, output in outputs(tmp_path) if output != step.shown]
    assert not differing, "python -m tests.tutorial writes what they print now"
    assert (tmp_path / "hoai-an.html").read_text("utf-8").count("<mark>") > 10
    assert (tmp_path / "hoai-an.csv").read_text("utf-8").startswith("id,article_id,")
