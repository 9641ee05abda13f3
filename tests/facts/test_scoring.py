"""What stems tell together, and where those of several sorts stand."""

import numpy as np
import pytest

from extractor.facts.scoring import PLACES, STRONG, WEAK, WEIGHTS, Cue, Scoring, Told
from extractor.facts.stems import Stems
from extractor.facts.vocabulary import UNKNOWN, Vocabulary

SCORING = Scoring(
    [
        Cue.parse("on_time", "file|request + in time"),
        Cue.parse("on_time", "~punctual"),
        Cue.parse("overdue", "!late"),
        Cue.parse("staffing", "post"),
    ]
)
HEARD: list[tuple[dict[str, float], dict[Told, float]]] = [
    ({"file": 0.9, "in time": 0.4}, {"on_time": 0.4 * WEIGHTS[1]}),  # as much as its weakest part
    ({"file": 0.3, "request": 0.8, "in time": 0.6}, {"on_time": 0.6 * WEIGHTS[1]}),  # a part as its strongest stem
    ({"file": 0.9}, {}),  # a part is missing
    ({"punctual": 1.0, "late": 0.5, "file": 0.1, "in time": 0.2}, {"on_time": WEAK, "overdue": 0.5 * STRONG}),
    ({"nothing": 1.0}, {}),
    ({}, {}),
]


@pytest.mark.parametrize(("strengths", "told"), HEARD)
def test_scores(strengths: dict[str, float], told: dict[Told, float]) -> None:
    scores = SCORING.plan(list(strengths)).scores(np.array([list(strengths.values())]).reshape(1, -1))[0]
    assert {what: scores[place] for what, place in PLACES.items() if scores[place]} == pytest.approx(told)


def test_figures_are_scored_each_by_itself() -> None:
    scores = SCORING.plan(["post", "late"]).scores(np.array([[1.0, 0.0], [0.0, 0.5]]))
    assert scores[:, PLACES["staffing"]].tolist() == [WEIGHTS[0], 0.0]
    assert scores[:, PLACES["overdue"]].tolist() == [0.0, 0.5 * STRONG]


STEMS = {"cue": ["file", "need", "-need not", "*ly", "by$", "on time"], "break": ["while", "need"]}
TEXTS = [
    (True, "filed while needy", {"cue": ["file", "need"], "break": ["while", "need"]}),
    (True, "we need not file", {"cue": ["file"], "break": ["need"]}),  # a mask hides those of its sort
    (True, "bygone, by dailyness on time", {"cue": ["by$", "*ly", "on time"], "break": []}),
    (False, "xfilewhile", {"cue": ["file"], "break": ["while"]}),
]


@pytest.mark.parametrize(("spaced", "text", "expected"), TEXTS)
def test_stems_of_several_sorts(spaced: bool, text: str, expected: dict[str, list[str]]) -> None:
    found = Stems(STEMS, spaced=spaced).find(text)
    assert {sort: [hit.stem for hit in hits.all] for sort, hits in found.items()} == expected
    assert all(text[hit.start : hit.end] == hit.stem.strip("-*$") for hits in found.values() for hit in hits.all)


def test_a_vocabulary_learns_names_or_knows_what_it_was_told() -> None:
    learning = Vocabulary("en", {}, learning=True)
    stem, features = learning.word("submitted")
    assert [learning.names[number] for number in features] == [
        *("’submi-", "’<submi-", "’>submi-"),
        *("’submitted", "’<submitted", "’>submitted"),
    ]
    known = Vocabulary("en", {"’>submi-": 7})
    assert known.word("submitted")[0] == stem == "submi-"
    assert known.word("submitted")[1] == (UNKNOWN, UNKNOWN, 7)
    assert known.word("file") == ("file", ())
