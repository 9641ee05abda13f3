"""One name is one kind in an article."""

from extractor.ner.entities import Entity
from extractor.ner.voting import vote, without_overlaps


def test_a_name_is_what_most_of_its_mentions_are() -> None:
    text = "Lam Dong, LAM DONG and Lam Dong met Dong Lam"
    found = [
        Entity(0, 8, "LOC", 0.9),
        Entity(10, 18, "PER", 0.6),
        Entity(23, 31, "LOC", 0.9),
        Entity(36, 44, "PER", 0.8),
    ]
    assert [entity.kind for entity in vote(text, found)] == ["LOC", "LOC", "LOC", "PER"]
    assert vote(text, found)[1].confidence == 1.8 / 2.4


def test_of_two_that_overlap_the_surer_one_stays() -> None:
    found = [Entity(0, 8, "LOC", 0.6), Entity(4, 12, "PER", 0.9), Entity(20, 22, "ORG", 0.5)]
    assert [(entity.start, entity.kind) for entity in without_overlaps(found)] == [(4, "PER"), (20, "ORG")]
