"""Whether a figure is a level, a change, a target or a share."""

import re
from collections.abc import Sequence

from extractor.facts.cues import Cues
from extractor.facts.scene import Scene
from extractor.factsheet import Percentage, PercentageKind
from extractor.metrics import Metric, Submetric

SHARES: frozenset[Metric] = frozenset(
    {"economy", "opinion", "overdue", "budget", "staffing", "reorganization", "other"}
)
RATES: frozenset[Submetric | None] = frozenset({"disbursement", "revenue", "posts_filled"})  # reached of a plan
BOUNDS = frozenset({"lt", "le", "gt", "ge"})
CHANGING: frozenset[Metric] = frozenset({"economy", "budget", "staffing", "reorganization", "procedure_cut", "other"})
GROWING: frozenset[Metric] = frozenset({"economy", "budget"})  # figures of growth need no word of it each
SHARED = 60  # characters between two figures that share a verb of change
NAMED = 25  # characters of a name between two figures of a list
PAIRED = re.compile(r"[、,][^、。\d]{1,20}(?P<particle>[はをが])(?:約|ほぼ|同)?")
OBJECTS = "を"
PARTED = re.compile(r"[\d,;:(]")  # between a verb of change and its amount: the verb has another object


def kind_of(
    mention: Percentage, metric: Metric, move: int, *, aim: bool, reached: bool = False, part: bool = False
) -> tuple[PercentageKind, float]:
    """Return kind and signed value of `mention`, whose `direction` is `move`.

    It may be an aim, a rate reached, or a part: 5 % saved of a budget are.

    A planned cut is a positive target, a fall is a negative change.
    """
    if aim:
        return "target", abs(mention.value)
    if move and not part:
        return "change", move * abs(mention.value)
    return ("share" if metric in SHARES and not reached else "level"), mention.value


def goes_on(scene: Scene, at: int, metrics: Sequence[Metric]) -> bool:
    """Return whether figure `at` measures the same as the one before it in its sentence."""
    return not scene.new_sentence(at) and metrics[at] == metrics[at - 1] and not scene.is_origin(at - 1)


def is_part(scene: Scene, at: int) -> bool:
    """Return whether what figure `at` is a share of follows it: "5 % of the budget"."""
    return bool(scene.cues(at).partitive.match(scene.after(at)))


def is_reached(scene: Scene, at: int) -> bool:
    """Return whether figure `at` is where a change began or ended: "from 12.4 % down to 2.7 %" are two levels."""
    words = scene.cues(at)
    if scene.is_origin(at) or (at > 0 and scene.is_origin(at - 1) and not scene.new_sentence(at)):
        return True
    return bool(words.into.match(scene.after(at)) or (words.ends["to"].search(scene.before(at)) and scene.moves(at)))


def directions(
    scene: Scene, mentions: Sequence[Percentage], metrics: Sequence[Metric], finer: Sequence[Submetric | None]
) -> list[int]:
    """Return the `direction` of each figure; what has no verb of its own changes as the figure beside it does."""
    found = [direction(scene, at, *each) for at, each in enumerate(zip(mentions, metrics, strict=True))]
    for at, measured in enumerate(finer):
        if measured == "growth" and not found[at] and not is_part(scene, at) and _is_growth(scene, at):
            found[at] = 1
    for at in range(1, len(found)):
        if found[at - 1] and not found[at] and _moves_on(scene, at, metrics):
            found[at] = found[at - 1]
    for at in reversed(range(1, len(found))):
        if found[at] and not found[at - 1] and _moves_together(scene, at):
            found[at - 1] = found[at]
    return found


def _is_growth(scene: Scene, at: int) -> bool:
    """Return whether figure `at` is how much has grown, as in "growth reached 5 %", and no level: "grew to 5 %"."""
    last = scene.moves(at)[-1].group() if scene.moves(at) else ""
    return not scene.is_origin(at) and (not is_reached(scene, at) or bool(scene.cues(at).gain.match(last)))


def _moves_on(scene: Scene, at: int, metrics: Sequence[Metric]) -> bool:
    """Return whether figure `at` shares the verb of change of the one before: "industry rose 17 % and services 8 %"."""
    words, before = scene.cues(at), scene.before(at)
    if scene.new_sentence(at) or scene.moves(at) or is_reached(scene, at) or is_reached(scene, at - 1):
        return False
    if len(before) > SHARED or words.ends["to"].search(before):
        return False
    if not {metrics[at - 1], metrics[at]} <= CHANGING:
        return False
    if words.ends["by"].search(before):
        return True
    if metrics[at] not in GROWING or (";" in before and len(before) > NAMED) or words.copula.search(before):
        return False
    return not is_part(scene, at)


def _moves_together(scene: Scene, at: int) -> bool:
    """Return whether the verb behind figure `at` is of the one before too: 輸出は12%、輸入は19%それぞれ増えた."""
    words = scene.cues(at)
    between = PAIRED.fullmatch(scene.before(at))
    if words.spaced or between is None or scene.new_sentence(at):
        return False
    return between["particle"] in OBJECTS or bool(words.respective.search(scene.after(at)))


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
    between = scene.undated(at)[move.end() :]
    if not mention.points and (
        (between.isspace() and mention.modifier in BOUNDS)  # «ниже 50 %»
        or (not scene.new_sentence(at) and words.since.fullmatch(between))  # "2.7 %, down from 12.4 %"
    ):
        return 0
    if mention.points or _amount(words, between, apart=metric != "completion" or not words.done.search(between)):
        return 1 if move["rise"] else -1
    return 0


def _amount(words: Cues, between: str, *, apart: bool) -> bool:
    """Return whether a figure is how much a verb has changed something, by what stands between the two.

    They may stand `apart` where no other verb has an amount: «план сокращений выполнен на 88 %».
    """
    if words.amount.fullmatch(between):
        return True
    return (
        apart and not PARTED.search(between) and not words.to.search(between) and bool(words.ends["by"].search(between))
    )
