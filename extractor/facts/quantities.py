"""Of whom a count, a score or an amount of money speaks, for when, and whether it is a level, a change or a target."""

from collections.abc import Sequence

from extractor.facts.aims import aims
from extractor.facts.dated import Dates, Marks, is_planned
from extractor.facts.kinds import direction, kind_of
from extractor.facts.page import Page
from extractor.facts.period_sights import Told
from extractor.facts.periods import Periods
from extractor.facts.referents import Referents
from extractor.facts.scene import Scene
from extractor.facts.subjects import Subjects
from extractor.factsheet import FactSheet, Percentage, Quantity, QuantityKind
from extractor.metrics import Metric

COUNTED: Metric = "completion"  # what quantities are read as when their subject, period and kind are looked for
SCORED: Metric = "index_score"


def quantities(page: Page, sheet: FactSheet, referents: Referents, marks: Marks) -> tuple[Quantity, ...]:
    """Return the quantities of `sheet` with kind, subject, period and sentence."""
    if not sheet.quantities:
        return ()
    spans = [(each.start, each.end) for each in sheet.quantities]
    scene = Scene(page, spans, sorted([*page.figures, *page.ranks]))
    read_as: list[Metric] = [SCORED if each.measure == "points" else COUNTED for each in sheet.quantities]
    aimed = aims(scene, read_as)
    subjects = Subjects(scene, referents).find(read_as)
    periods = Periods(scene, Dates(scene, marks)).find(Told(read_as, aimed))
    completed = []
    for at, (mention, subject, period) in enumerate(zip(sheet.quantities, subjects, periods, strict=True)):
        ahead = period.value is not None and not scene.is_origin(at) and is_planned(period.value, sheet)
        kind, value = _kind(scene, at, mention, read_as, aim=aimed[at] or ahead)
        facts = {
            "kind": kind,
            "value": value,
            "subject": subject.unit and subject.unit.canonical,
            "subject_id": subject.unit and subject.unit.unit_id,
            "period": period.value,
            "sentence": scene.sentence(at),
        }
        completed.append(mention.model_copy(update=facts))
    return tuple(completed)


def _kind(
    scene: Scene, at: int, mention: Quantity, read_as: Sequence[Metric], *, aim: bool
) -> tuple[QuantityKind, float]:
    """Return kind and signed value as those of a percentage, but what is cut may follow its verb at once."""
    span = {"start": mention.start, "end": mention.end, "surface": mention.surface}
    read = Percentage(**span, value=mention.value)
    kind, value = kind_of(read, read_as[at], direction(scene, at, read, read_as[at]), aim=aim, reached=False)
    if kind in ("change", "target"):
        return ("change" if kind == "change" else "target"), value
    verb = scene.cues(at).moves.match(scene.before(at).rstrip().rpartition(" ")[2])
    if verb and verb["fall"] and not scene.is_origin(at):  # "сократила 35 должностей"; "suma 103 comunas" is a level
        return "change", -abs(value)
    return "level", value
