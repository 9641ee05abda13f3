"""Which figures are aimed at: planned, demanded or promised, and not reached."""

import re
from collections.abc import Sequence

from extractor.facts.evidence import SEPARATOR
from extractor.facts.outline import LIKELY
from extractor.facts.page import begins_within
from extractor.facts.scene import Scene
from extractor.factsheet import Percentage
from extractor.metrics import Metric

AIMED = 0.42  # bearing of a word of aims that makes a target
ANSWERED: frozenset[Metric] = frozenset({"opinion"})  # what people answered is never aimed at
DEMANDED = frozenset({"ge", "le"})
RANGE = re.compile(r"\d\D*[-–—~〜～]\D*\d")
ANNOUNCED = 30  # characters between a word of aims and the colon that announces a list of them


def bounded(mentions: Sequence[Percentage]) -> list[bool]:
    """Return for each of `mentions` whether it is a least or a most, as mostly is demanded; a range is not."""
    return [each.modifier in DEMANDED and not RANGE.search(each.surface) for each in mentions]


def aims(scene: Scene, metrics: list[Metric], bounds: Sequence[bool] = ()) -> list[bool]:
    """Return for each figure of `scene`, with or without `bounds`, whether the words around it make it a target."""
    found: list[bool] = []
    for at, metric in enumerate(metrics):
        if metric in ANSWERED or scene.is_origin(at):
            found.append(False)
        elif _is_demanded(scene, at, metric):
            found.append(True)
        elif _holds_now(scene, at) or _has_changed(scene, at):
            found.append(False)
        elif bounds and bounds[at]:
            found.append(True)
        elif _is_little(scene, at):
            found.append(False)
        else:
            goes_on = bool(found and found[-1]) and _continues(scene, at)
            found.append(goes_on or (metric != "completion" and _is_announced(scene, at)) or _aimed(scene, at, metric))
    return found


def _is_demanded(scene: Scene, at: int, metric: Metric) -> bool:
    """Return whether figure `at` is the object of a demand: "a quota of 80 %", "the 10 % assigned by the ministry"."""
    words, after = scene.cues(at), scene.after(at)
    if words.demanded.match(after) or words.ahead.match(after):
        return True
    demand = words.demanding.search(scene.undated(at))
    if demand is None or words.merely.search(scene.before(at)) or words.risen.match(after) or words.fallen.match(after):
        return False
    return not (metric == "completion" and words.done.search(demand["between"]))


def _holds_now(scene: Scene, at: int) -> bool:
    """Return whether figure `at` is said to be reached: "currently 18 %", "18 % at present"."""
    words = scene.cues(at)
    return bool(words.present.search(scene.before(at)) or words.presently.match(scene.after(at)))


def _is_little(scene: Scene, at: int) -> bool:
    """Return whether figure `at` is said to be low, as only what is reached is: "only 18 %"."""
    return bool(scene.cues(at).merely.search(scene.before(at)) or scene.cues(at).low.match(scene.after(at)))


def _has_changed(scene: Scene, at: int) -> bool:
    """Return whether figure `at` is by how much something has changed: "fell by 5 %", "had risen 12 %"."""
    words, before = scene.cues(at), scene.before(at)
    if words.changed.match(scene.after(at)):
        return True
    move = scene.moves(at)[-1] if scene.moves(at) else None
    return bool(move and words.amount.fullmatch(before, move.end()) and words.past.search(before, 0, move.end()))


def _is_announced(scene: Scene, at: int) -> bool:
    """Return whether a word of aims and a colon announce the figures of the sentence: "targets for 2025: output …"."""
    first, start = scene.sentence(at)[0], scene.figures[at][0]
    colon = scene.lower.find(":", first, start)
    if colon < 0 or scene.has_figure(first, colon) or scene.cues(at).present.search(scene.lower, first, colon):
        return False
    hits = scene.page.hits("cue", max(first, colon - ANNOUNCED), colon, start)
    return any(hit.stem in scene.cues(at).set_tasks for hit in hits)


def _aimed(scene: Scene, at: int, metric: Metric) -> bool:
    """Return whether a word of aims, duties or plans bears on figure `at`."""
    words = scene.cues(at)
    targets = words.targets - words.set_tasks if metric == "completion" else words.targets
    if scene.stems.told(at, "aim_but_tasks" if metric == "completion" else "aim") >= AIMED:
        bearing = {stem for stem, strength in scene.stems.strengths(at).items() if strength >= AIMED}
        if bearing & targets - _of_next(scene, at):
            return True
    if words.stated_target.search(scene.before(at)):
        return True  # "the target was 80 %", also where targets are what was met
    start = scene.figures[at][0]
    leads = [lead for lead in scene.page.outline.leads(start) if lead.strength > LIKELY]
    return any(hit.stem in targets for lead in leads for hit in scene.page.hits("cue", lead.start, lead.end, start))


def _of_next(scene: Scene, at: int) -> set[str]:
    """Return the stems that only stand between figure `at` and the next one, and belong to that.

    What follows a comma or opens a bracket is of the next: "52 % (plan: 60 %)", "87 %, and the goal is 95 %".
    """
    if scene.new_sentence(at + 1):
        return set()
    (start, end), following = scene.figures[at], scene.figures[at + 1][0]
    comma = SEPARATOR.search(scene.lower, end, following)
    if comma is None:
        return set()
    between = scene.page.hits("cue", comma.start(), following, start)
    inside = scene.lower[comma.start()] == "(" and scene.lower.find(")", comma.start(), following) < 0
    apart = inside or bool(scene.page.hits("break", comma.start(), comma.end() + 2, start))
    nearer = {hit.stem for hit in between if apart or following - hit.end < hit.start - end}
    return nearer - {hit.stem for hit in scene.page.hits("cue", scene.sentence(at)[0], comma.start(), start)}


def _continues(scene: Scene, at: int) -> bool:
    """Return whether figure `at` goes on with the targets before it: no change, list or other date between."""
    if scene.new_sentence(at) or scene.moves(at) or ":" in scene.before(at):
        return False
    return not begins_within(scene.page.dates, scene.figures[at - 1][1], scene.figures[at][0])
