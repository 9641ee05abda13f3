"""How much an article is about a unit, and which sort of unit it is: what speaks for it beside every figure."""

from functools import cached_property, lru_cache

from extractor.facts.ranking import REMEMBERED, Features, Names, true
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
        count = referents.counts.get(name, 0.0)
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
        names = _of_unit(
            unit.kind,
            unit.level == "country",
            wider,
            silent,
            headline=name in referents.in_headline,
            ranked=ranked,
            undone=undone,
            alone=main is None,
        )
        return Features((names,), amounts)


@lru_cache(REMEMBERED)
def _of_unit(
    kind: str, country: bool, wider: int, silent: str, *, headline: bool, ranked: bool, undone: bool, alone: bool
) -> Names:
    """Return the names of what a unit is; it is `wider` by so much than the main area, `alone` without one."""
    area = kind == "area"
    return true(
        {
            f"headline{silent}": headline,
            f"kind:{kind}": True,
            f"body:{'ranked' if ranked else 'other'}": kind == "body",
            "undone": area and undone,
            "country": country,
            "country:topic": country and alone,
            "wider": area and wider > 0,
            "narrower": area and wider < 0,
            "level": area and wider == 0 and not alone,
        }
    )
