"""Pinned floors of the gold regression.

python -m tests.gold            show the scores beside their floors
python -m tests.gold --pin      raise the floors to what is reached now
python -m tests.gold --lower    pin what is reached now even where it is less; say why in the commit
"""

import json
import os
import sys
from pathlib import Path

from extractor.evaluation import Evaluation, evaluate
from extractor.pipeline import Extractor

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "tests" / "gold_floors.json"
OWN = ROOT / "corpus" / "gold"
OTHER = Path(os.environ.get("EXTRACTOR_GOLD", ROOT.parent / "shared" / "gold"))
UNSEEN = ROOT / "corpus" / "unseen"
PRACTICE = ROOT / "corpus" / "practice"
SETS = {
    "corpus": (OWN,),
    "unseen": (UNSEEN,),
    "practice articles": (PRACTICE / "articles",),
    "practice passages": (PRACTICE / "passages" / "even",),
    "other": (OTHER / "dev", OTHER / "seeds"),
}
SLACK = 0.005  # a floor is pinned this much below what was reached

Scores = dict[str, dict[str, float]]


def measured(name: str) -> Evaluation:
    """Return the evaluation of the gold set `name`."""
    return evaluate(SETS[name], Extractor().read)


def scores(evaluation: Evaluation) -> Scores:
    """Return {kind or attribute: {language: score}} of what could be scored."""
    return {
        kind: {
            language: round(row[language] or 0.0, 4) for language in evaluation.languages if row[language] is not None
        }
        for kind, row in evaluation.rows()
    }


def floors() -> dict[str, Scores]:
    """Return the pinned floors of each gold set."""
    pinned: dict[str, Scores] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    return pinned


def pin(*, lower: bool) -> None:
    """Write the floors anew; they go down only with `lower`."""
    pinned = floors()
    for name, folders in SETS.items():
        if all(folder.exists() for folder in folders):
            pinned[name] = _pinned(scores(measured(name)), {} if lower else pinned.get(name, {}))
    FLOORS.write_text(json.dumps(pinned, indent=1) + "\n", encoding="utf-8")


def _pinned(reached: Scores, before: Scores) -> Scores:
    return {
        kind: {
            language: max(round(max(score - SLACK, 0.0), 3), before.get(kind, {}).get(language, 0.0))
            for language, score in row.items()
        }
        for kind, row in reached.items()
        if row
    }


def show() -> None:
    """Print the scores of each gold set that is there."""
    for name, folders in SETS.items():
        if all(folder.exists() for folder in folders):
            for kind, row in scores(measured(name)).items():
                cells = [f"{language} {score:.3f}" for language, score in row.items()]
                sys.stdout.write(f"{name:8} {kind:24} {'  '.join(cells)}\n")


if __name__ == "__main__":
    if {"--pin", "--lower"} & set(sys.argv):
        pin(lower="--lower" in sys.argv)
    show()
