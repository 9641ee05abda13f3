"""How well the sample corpus is understood when every mention in it is given: floors per attribute and language.

Run as a program it prints the scores and what differs: `python -m tests.facts.test_gold [GOLD_FOLDER …]`.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor.evaluation import Evaluation, Gold, located, read_gold
from extractor.facts import state
from extractor.factsheet import Context, Date, FactSheet, Official, Percentage, Person, Rank, Ratio, Sentence, Unit
from extractor.languages import lexicon
from extractor.spotting.sentences import SentenceSplitter
from tests.facts.pages import is_points

CORPUS = Path(__file__).parents[2] / "corpus" / "gold"
FLOORS = {"kind": 0.88, "metric": 0.86, "subject": 0.79, "period": 0.75, "ratio": 0.95}  # of the worst language


@pytest.fixture(scope="module")
def scores() -> dict[str, dict[str, float | None]]:
    return dict(evaluated([CORPUS]).rows())


@pytest.mark.parametrize("attribute", FLOORS)
def test_floors(scores: dict[str, dict[str, float | None]], attribute: str) -> None:
    worst = scores[f"percentage.{attribute}"]["worst"]
    assert worst is not None
    assert worst >= FLOORS[attribute]


def evaluated(folders: list[Path]) -> Evaluation:
    """Return how well figures are completed in the gold files below `folders`."""
    evaluation = Evaluation()
    for gold in read_gold(folders):
        context, sheet = given(gold)
        evaluation.add({**gold, "kinds": ["percentage"]}, state(context, sheet))
    return evaluation


def given(gold: Gold) -> tuple[Context, FactSheet]:
    """Return the fact sheet with the mentions of `gold` and nothing concluded from them."""
    text, language = gold["text"], gold["lang"]
    found: dict[str, list[Any]] = {}
    for name, mention in _mentions(gold):
        found.setdefault(name, []).append(mention)
    mentions = {name: tuple(sorted(each, key=lambda mention: mention.start)) for name, each in found.items()}
    facts = {"id": gold["id"], "language": language, "published": gold.get("published"), "anchor": gold.get("anchor")}
    spans = SentenceSplitter(lexicon(language)).find(text)
    sentences = tuple(Sentence(start, end, language) for start, end in spans)
    return Context(text, sentences), FactSheet(**facts, **mentions)


def _mentions(gold: Gold) -> Iterator[tuple[str, Any]]:
    for each, (start, end) in located(gold):
        span = {"start": start, "end": end, "surface": gold["text"][start:end]}
        if each["type"] == "unit":
            names = {"canonical": each.get("canonical") or each["surface"], "level": each.get("level") or "other"}
            yield "units", Unit(**span, **names, kind=each["kind"])
        elif each["type"] in ("official", "person"):
            model = Official if each["type"] == "official" else Person
            yield (
                f"{each['type']}s",
                model(**span, canonical=each.get("canonical"), role_surface=each.get("role_surface")),
            )
        elif each["type"] == "date":
            yield "dates", Date(**span, value=each["value"])
        elif each["type"] == "percentage":
            points = is_points(each["surface"], gold["lang"])
            yield "percentages", Percentage(**span, value=abs(each["value"]), modifier=each["modifier"], points=points)
        elif each["type"] == "ratio":
            yield "ratios", Ratio(**span, value=tuple(each["value"]))
        elif each["type"] == "rank" and each.get("value"):
            yield "ranks", Rank(**span, value=each["value"], of=each.get("of"))


if __name__ == "__main__":
    result = evaluated([Path(folder) for folder in sys.argv[1:]] or [CORPUS])
    for miss in result.misses:
        sys.stdout.write(f"{miss.article}\t{miss.what}\t{miss.surface}\t{miss.detail}\n")
    for name, row in result.rows():
        if name.startswith("percentage."):
            sys.stdout.write(
                f"{name:22}" + "".join(f"{row[key] or 0:8.3f}" for key in row if row[key] is not None) + "\n"
            )
