"""Why a figure measures what it is said to measure: the features that decided, and what came second."""

from typing import NamedTuple

from extractor.facts.classifier import Reason
from extractor.facts.metrics import metrics, reasons
from extractor.facts.page import Page
from extractor.facts.scene import Scene
from extractor.factsheet import Context, FactSheet
from extractor.metrics import Metric

SHOWN = 6  # reasons given for a figure
SLIGHT = 0.2  # weight below which a reason is not given


class Explanation(NamedTuple):
    """What a figure measures and how surely, what came second, and what spoke for the one against the other."""

    metric: Metric
    confidence: float
    runner_up: Metric
    reasons: tuple[Reason, ...]


def explain(context: Context, sheet: FactSheet) -> tuple[Explanation, ...]:
    """Return an explanation for each percentage of `sheet`, in order; offsets count characters of `context.text`."""
    page = Page(context, sheet)
    scene = Scene(page, page.figures, page.ranks)
    found = []
    for at, measured in enumerate(metrics(scene)):
        strongest = [reason for reason in reasons(scene, at, measured) if abs(reason.weight) >= SLIGHT]
        found.append(Explanation(measured.metric, measured.confidence, measured.second, tuple(strongest[:SHOWN])))
    return tuple(found)
