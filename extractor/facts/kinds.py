"""Whether a figure is a level, a change, a target or a share."""

import re

from extractor.facts.cues import Cues
from extractor.facts.outline import LIKELY
from extractor.facts.page import begins_within
from extractor.facts.scene import Scene
from extractor.factsheet import Metric, Percentage, PercentageKind

AIMED = 0.42  # bearing of a word of aims that makes a target
SHARES: frozenset[Metric] = frozenset({"economy", "opinion", "overdue", "budget", "staffing", "other"})
ANSWERED: frozenset[Metric] = frozenset({"opinion"})  # what people answered is never aimed at
PARTED = re.compile(r"[\d,;:(]")  # between a verb of change and its amount: the verb has another object


def aims(scene: Scene, metrics: list[Metric]) -> list[bool]:
    """Return for each figure of `scene` whether the words around it make it a target."""
    found: list[bool] = []
    for at, metric in enumerate(metrics):
        words = scene.cues(at)
        if metric in ANSWERED or scene.is_origin(at) or words.present.search(scene.before(at)):
            found.append(False)
        else:
            found.append(_aimed(scene, at, metric) or bool(found and found[-1] and _continues(scene, at, words)))
    return found


def _aimed(scene: Scene, at: int, metric: Metric) -> bool:
    """Return whether a word of aims, duties or plans bears on figure `at`."""
    strengths = scene.strengths(at)
    words = scene.cues(at)
    targets = words.targets - words.set_tasks if metric == "completion" else words.targets
    if any(strengths[stem] >= AIMED for stem in strengths.keys() & targets):
        return True
    leads = [lead[:2] for lead in scene.page.outline.leads(scene.figures[at][0]) if lead.strength > LIKELY]
    return any(hit.stem in targets for hit in scene.page.hits(scene.figures[at][0], leads))


def _continues(scene: Scene, at: int, words: Cues) -> bool:
    """Return whether figure `at` goes on with the targets before it: nothing has happened, no other date."""
    if scene.new_sentence(at) or words.moves.search(scene.before(at)):
        return False
    return not begins_within(scene.dates, scene.figures[at - 1][1], scene.figures[at][0])


def kind_of(scene: Scene, at: int, mention: Percentage, metric: Metric, *, aim: bool) -> tuple[PercentageKind, float]:
    """Return kind and signed value of figure `at`; a planned cut is a positive target, a fall is a negative change."""
    move = direction(scene, at, mention)
    if aim:
        return "target", abs(mention.value)
    if move:
        return "change", move * abs(mention.value)
    return ("share" if metric in SHARES else "level"), mention.value


def direction(scene: Scene, at: int, mention: Percentage) -> int:
    """Return 1 if figure `at` is the amount of a rise, -1 of a fall, 0 if it is no amount of a change."""
    words = scene.cues(at)
    before, after = scene.before(at), scene.after(at)
    if words.into.match(after) or scene.is_origin(at):
        return int(mention.points)
    told = (
        (before.endswith(("+", "+ ")), 1),
        (mention.value < 0, -1),
        (words.risen.match(after), 1),
        (words.fallen.match(after), -1),
    )
    return next((sign for found, sign in told if found), 0) or _governed(words, before, points=mention.points)


def _governed(words: Cues, before: str, *, points: bool) -> int:
    """Return 1 or -1 if the last verb of change in `before` governs the figure behind it, else 0 (for points 1)."""
    moves = list(words.moves.finditer(before))
    if moves and (points or _amount(words, before[moves[-1].end() :])):
        return 1 if moves[-1]["rise"] else -1
    return int(points)


def _amount(words: Cues, between: str) -> bool:
    """Return whether a figure is how much a verb has changed something, by what stands between the two."""
    if words.amount.fullmatch(between):
        return True
    return not PARTED.search(between) and not words.to.search(between) and bool(words.ends["by"].search(between))
