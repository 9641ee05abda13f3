"""Is a figure a level, a change, a target or a share?"""

from extractor.facts.periods import lies_ahead
from extractor.facts.scene import Scene
from extractor.factsheet import Metric, Percentage, PercentageKind

AIMED = 0.42  # bearing of a target word that makes a target
ADJACENT = 45  # characters between a verb of change and its amount, with no word like "by" between them
SHARES = frozenset({"economy", "staffing", "opinion", "overdue", "budget", "other"})


def kind_of(
    scene: Scene, at: int, mention: Percentage, metric: Metric, period: str | None, anchor: str | None
) -> tuple[PercentageKind, float]:
    """Return kind and signed value of figure `at`; a planned cut is a positive target, a fall is a negative change."""
    move = direction(scene, at, mention)
    if aimed(scene, at) or (period and anchor and lies_ahead(period, anchor)):
        return "target", abs(mention.value)
    if move:
        return "change", move * abs(mention.value)
    return ("share" if metric in SHARES else "level"), mention.value


def aimed(scene: Scene, at: int) -> bool:
    """Return whether a word of aims, duties or plans bears on figure `at`."""
    strengths = scene.strengths(at)
    words = scene.cues(scene.figures[at][0])
    return any(strengths[stem] >= AIMED for stem in strengths.keys() & words.targets)


def direction(scene: Scene, at: int, mention: Percentage) -> int:
    """Return 1 if figure `at` is the amount of a rise, -1 of a fall, 0 if it is no amount of a change."""
    words = scene.cues(mention.start)
    before, after = scene.before(at), scene.after(at)
    if words.into.match(after) or words.ends["to"].search(before) or scene.is_origin(at):
        return 0
    if before.endswith(("+", "+ ")):
        return 1
    if mention.value < 0:
        return -1
    if words.risen.match(after):
        return 1
    if words.fallen.match(after):
        return -1
    moves = list(words.moves.finditer(before))
    if moves:
        between = before[moves[-1].end() :]
        sign = 1 if moves[-1]["rise"] else -1
        if _amount(words, between) or mention.points:
            return sign
    return int(mention.points)


def _amount(words, between: str) -> bool:
    if words.to.search(between) or any(separator in between for separator in ";:("):
        return False
    if words.ends["by"].search(between) or words.filled.fullmatch(between):
        return True
    return False
