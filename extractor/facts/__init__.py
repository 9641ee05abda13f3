"""What is claimed about whom, when? Completes figures with metric, subject and period, and checks their arithmetic."""

from extractor.facts.aims import aims, bounded
from extractor.facts.anchor import resolve_dates
from extractor.facts.checks import checks
from extractor.facts.dated import Dates, Marks, is_planned
from extractor.facts.kinds import RATES, directions, goes_on, is_part, is_reached, kind_of
from extractor.facts.metrics import metrics
from extractor.facts.page import Page
from extractor.facts.period_sights import Told
from extractor.facts.periods import Periods
from extractor.facts.quantities import quantities
from extractor.facts.ranks import ranks
from extractor.facts.ratios import ratios
from extractor.facts.referents import Referents
from extractor.facts.scene import Scene
from extractor.facts.status import Statuses
from extractor.facts.subjects import Subjects
from extractor.facts.submetrics import submetric
from extractor.factsheet import Context, FactSheet, Percentage

__all__ = ["state"]

SUPPOSED = 0.4  # confidence of a metric from which words of aims are read in its light


def state(context: Context, sheet: FactSheet) -> FactSheet:
    """Return `sheet` with dates resolved, figures completed and checks made."""
    sheet = resolve_dates(context, sheet)
    page = Page(context, sheet)
    referents, marks = Referents(page, sheet), Marks(page, sheet)
    completed = {
        "percentages": _percentages(page, sheet, referents, marks),
        "ranks": ranks(page, sheet, referents, marks),
        "quantities": quantities(page, sheet, referents, marks),
    }
    sheet = sheet.model_copy(update=completed)
    return sheet.model_copy(update={"checks": (*sheet.checks, *checks(page, sheet))})


def _percentages(page: Page, sheet: FactSheet, referents: Referents, marks: Marks) -> tuple[Percentage, ...]:
    """Return the percentages of `sheet` with all that the text says about them."""
    scene = Scene(page, page.figures, page.ranks)
    found = metrics(scene)
    measured = [each.metric for each in found]
    supposed = [each.metric if each.confidence >= SUPPOSED else "other" for each in found]
    aimed = aims(scene, supposed, bounded(sheet.percentages))
    subjects = Subjects(scene, referents).find(measured)
    names = [subject.unit.canonical if subject.unit else None for subject in subjects]
    finer = [submetric(scene, at, metric) for at, metric in enumerate(measured)]
    moves = directions(scene, sheet.percentages, measured, finer)
    dates = Dates(scene, marks)
    periods = Periods(scene, dates).find(Told(measured, aimed, names, [move != 0 for move in moves]))
    known = zip(sheet.percentages, found, subjects, periods, ratios(scene, sheet), strict=True)
    statuses = Statuses(scene, sheet, dates)
    completed: list[Percentage] = []
    rate = False  # whether the figure before is reached of a plan
    for at, (mention, measure, subject, period, ratio) in enumerate(known):
        ahead = period.value is not None and not scene.is_origin(at) and is_planned(period.value, sheet)
        rate = finer[at] in RATES or (
            rate and not finer[at] and not is_part(scene, at) and goes_on(scene, at, measured)
        )
        kind, value = kind_of(
            mention,
            measure.metric,
            moves[at],
            aim=aimed[at] or ahead,
            reached=rate or is_reached(scene, at),
            part=finer[at] == "savings" and is_part(scene, at),
        )
        facts = {
            "kind": kind,
            "value": value,
            "metric": measure.metric,
            "metric_confidence": measure.confidence,
            "submetric": finer[at],
            "subject": subject.unit and subject.unit.canonical,
            "subject_id": subject.unit and subject.unit.unit_id,
            "period": period.value,
            "ratio": ratio,
            "sentence": scene.sentence(at),
            "subject_reason": subject.reason,
            "period_reason": period.reason,
        }
        completed.append(mention.model_copy(update=facts | statuses.of(at, kind, period.value)))
    return tuple(completed)
