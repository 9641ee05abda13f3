"""Whether a figure is a level, a change, a target or a share."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from extractor.facts.cues import Cues
from extractor.facts.outline import LIKELY
from extractor.facts.page import begins_within
from extractor.facts.scene import Scene
from extractor.factsheet import Modifier, Percentage, PercentageKind
from extractor.metrics import Metric, Submetric

AIMED = 0.42  # bearing of a word of aims that makes a target
SHARES: frozenset[Metric] = frozenset({"economy", "opinion", "overdue", "budget", "staffing", "other"})
RATES: frozenset[Submetric | None] = frozenset({"disbursement", "revenue", "posts_filled"})  # reached of a plan
ANSWERED: frozenset[Metric] = frozenset({"opinion"})  # what people answered is never aimed at
OPENS = re.compile(r"[^\d\n.,;()]{0,20}\([^)]*+\Z")
DEMANDED = frozenset({"ge", "le"})
BOUNDS = frozenset({"lt", "le", "gt", "ge"})
PARTED = re.compile(r"[\d,;:(]")  # between a verb of change and its amount: the verb has another object


def aims(scene: Scene, metrics: list[Metric], modifiers: Sequence[Modifier] = ()) -> list[bool]:
    """Return for each figure of `scene`, bounded by `modifiers`, whether the words around it make it a target."""
    found: list[bool] = []
    for at, metric in enumerate(metrics):
        words = scene.cues(at)
        if metric in ANSWERED or scene.is_origin(at) or _holds_now(words, scene, at):
            found.append(False)
        else:
            goes_on = bool(found and found[-1]) and _continues(
                scene, at, bound=bool(modifiers) and modifiers[at] in DEMANDED
            )
            found.append(goes_on or _aimed(scene, at, metric))
    return found


def _holds_now(words: Cues, scene: Scene, at: int) -> bool:
    """Return whether figure `at` is said to be reached: "currently 18 %", "18 % at present"."""
    return bool(words.present.search(scene.before(at)) or words.presently.match(scene.after(at)))


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
    """Return the stems that only stand in a bracket behind figure `at`, with the next one: "52 % (plan: 60 %)"."""
    (first, start), end, behind = (scene.sentence(at)[0], scene.figures[at][0]), scene.figures[at][1], scene.after(at)
    if scene.new_sentence(at + 1) or not OPENS.match(behind):
        return set()
    bracketed = scene.page.hits("cue", end, end + len(behind), start)
    return {hit.stem for hit in bracketed} - {hit.stem for hit in scene.page.hits("cue", first, start, start)}


def _continues(scene: Scene, at: int, *, bound: bool) -> bool:
    """Return whether figure `at` goes on with the targets before it: nothing has happened, no other date.

    A least or a most is demanded even where something rises or falls: "must reach 20 %, output rise at least 7 %".
    """
    if scene.new_sentence(at):
        return False
    if not bound and scene.moves(at):
        return False
    return not begins_within(scene.dates, scene.figures[at - 1][1], scene.figures[at][0])


def kind_of(
    mention: Percentage, metric: Metric, move: int, *, aim: bool, reached: bool
) -> tuple[PercentageKind, float]:
    """Return kind and signed value of `mention`, whose `direction` is `move`; it may be an aim, or a rate reached.

    A planned cut is a positive target, a fall is a negative change.
    """
    if aim:
        return "target", abs(mention.value)
    if move:
        return "change", move * abs(mention.value)
    return ("share" if metric in SHARES and not reached else "level"), mention.value


def is_reached(scene: Scene, at: int) -> bool:
    """Return whether figure `at` is where a change began or ended: "from 12.4 % down to 2.7 %" are two levels."""
    words = scene.cues(at)
    if scene.is_origin(at) or (at > 0 and scene.is_origin(at - 1) and not scene.new_sentence(at)):
        return True
    return bool(words.into.match(scene.after(at)) or (words.ends["to"].search(scene.before(at)) and scene.moves(at)))


def direction(scene: Scene, at: int, mention: Percentage, metric: Metric) -> int:
    """Return 1 if figure `at` is the amount of a rise, -1 of a fall, 0 if it is no amount of a change."""
    words = scene.cues(at)
    before, after = scene.before(at), scene.after(at)
    if words.into.match(after) or scene.is_origin(at):
        return int(mention.points)
    noun = words.stated_change.search(before)
    told = (
        (before.endswith(("+", "+ ")), 1),
        (mention.value < 0, -1),
        (noun and noun["rise"], 1),
        (noun and noun["fall"], -1),
        (words.risen.match(after), 1),
        (words.fallen.match(after), -1),
    )
    return next((sign for found, sign in told if found), 0) or _governed(scene, at, mention, metric)


def _governed(scene: Scene, at: int, mention: Percentage, metric: Metric) -> int:
    """Return 1 or -1 if the last verb of change before figure `at` governs it, else 0 (for points 1)."""
    words, before = scene.cues(at), scene.before(at)
    led = words.ends["by"].search(before)  # "med upp till 40 %": no way up
    moves = scene.moves(at)
    if not moves:
        return int(mention.points)
    move = next((each for each in reversed(moves) if not led or each.start() <= led.start()), moves[-1])
    between = _undated(scene, at, len(before) - move.end())
    if not mention.points and (
        (between.isspace() and mention.modifier in BOUNDS)  # «ниже 50 %»
        or (not scene.new_sentence(at) and words.since.fullmatch(between))  # "2.7 %, down from 12.4 %"
    ):
        return 0
    if mention.points or _amount(words, between, apart=metric != "completion" or not words.done.search(between)):
        return 1 if move["rise"] else -1
    return 0


def _undated(scene: Scene, at: int, length: int) -> str:
    """Return the last `length` characters before figure `at` without the dates among them: "cut in 2025 by"."""
    start = scene.figures[at][0]
    between = list(scene.lower[start - length : start])
    for first, last in scene.dates[
        bisect_left(scene.dates, (start - length, 0)) : bisect_left(scene.dates, (start, 0))
    ]:
        between[first - start + length : last - start + length] = " " * (last - first)
    return "".join(between)


def _amount(words: Cues, between: str, *, apart: bool) -> bool:
    """Return whether a figure is how much a verb has changed something, by what stands between the two.

    They may stand `apart` where no other verb has an amount: «план сокращений выполнен на 88 %».
    """
    if words.amount.fullmatch(between):
        return True
    return (
        apart and not PARTED.search(between) and not words.to.search(between) and bool(words.ends["by"].search(between))
    )
