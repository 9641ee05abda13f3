"""How much an article is about a unit, and which sort of unit it is: what speaks for it beside every figure."""

from functools import cached_property

from extractor.facts.ranking import Features, true
from extractor.facts.referents import NAMED, WIDTH, Referents
from extractor.factsheet import Unit

TOPICS = 3
STRONG = 5.0  # mentions of a topic beyond which more say nothing


class Topics:
    """The topics of an article, and what speaks for its units wherever a figure stands."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        self._found: dict[tuple[str | bool, ...], Features] = {}

    @cached_property
    def main(self) -> Unit | None:
        """The area that the article is about."""
        return next(iter(self.referents.topics), None)

    @cached_property
    def all(self) -> list[Unit]:
        """The areas that the article is most about, its country and its body."""
        found = (*self.referents.topics[:TOPICS], self.referents.country, self.referents.body)
        return [unit for unit in found if unit]

    def of(self, unit: Unit, *, silent: bool, ranked: bool, undone: bool) -> Features:
        """Return what speaks for `unit`.

        The figure is `silent` if no area is named and no body acts around it, `ranked` if bodies are measured by it
        too, and `undone` if it tells what a body does that governs no area.
        """
        key = unit.canonical, unit.kind, unit.level, silent, ranked, undone
        if key not in self._found:
            self._found[key] = self._of(unit, ":silent" if silent else "", ranked=ranked, undone=undone)
        return self._found[key]

    def _of(self, unit: Unit, silent: str, *, ranked: bool, undone: bool) -> Features:
        referents, name, main = self.referents, unit.canonical, self.main
        count, area = referents.counts.get(name, 0.0), unit.kind == "area"
        amounts = {
            f"topic:{rank}{silent}": min(1.0, count / STRONG)
            for rank, topic in enumerate(referents.topics[:TOPICS])
            if topic.canonical == name
        }
        if referents.body and referents.body.canonical == name:
            amounts[f"topic:body{silent}"] = min(1.0, referents.bodies[name] / STRONG)
        if count >= NAMED:
            amounts["share"] = count / referents.total
        wider = WIDTH.get(unit.level, 2) - WIDTH.get(main.level, 2) if main else 0
        names = {
            f"headline{silent}": name in referents.in_headline,
            f"kind:{unit.kind}": True,
            f"body:{'ranked' if ranked else 'other'}": unit.kind == "body",
            "undone": area and undone,
            "country": unit.level == "country",
            "country:topic": unit.level == "country" and main is None,
            "wider": area and wider > 0,
            "narrower": area and wider < 0,
            "level": area and wider == 0 and main is not None,
        }
        return Features((true(names),), amounts)
