"""Every body of the lists is read as itself in every spelling, and the branch it belongs to is known."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.languages import LANGUAGES, lexicon
from extractor.languages.public_bodies import branch_of, english_of
from extractor.languages.vietnamese_bodies import public_bodies
from extractor.spotting.units import UnitSpotter

LIST = Path(__file__).parent / "names_of_bodies.txt"
MINISTRY_OR_DEPARTMENT = {"Bộ", "Sở"}  # 省 and departementet are told apart by the article


def listed() -> Iterator[tuple[str, str, str]]:
    """Yield language, printed form and canonical name of the list beside this file and of the table in the package."""
    for block in LIST.read_text(encoding="utf-8").split("\n\n"):
        canonical, *lines = [line for line in block.splitlines() if not line.startswith("#")] or [""]
        yield from ((line[:2], form.strip(), canonical) for line in lines for form in line[3:].split(";"))
    for body in public_bodies():
        for language, forms in body.names.items():
            yield from ((language, form, body.canonical) for form in forms if "~" not in form)


def in_a_sentence(form: str, language: str) -> str:
    return f"現地の{form}は" if language == "ja" else form[0].upper() + form[1:]


def is_same(canonical: str, found: str, language: str) -> bool:
    heads = {canonical.split(maxsplit=1)[0], found.split(maxsplit=1)[0]}
    if language in {"ja", "sv"} and heads == MINISTRY_OR_DEPARTMENT:
        return canonical.split()[1:] == found.split()[1:]
    return canonical.lower() == found.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_is_read(language: str) -> None:
    spotter = UnitSpotter(lexicon(language))
    missed = []
    for code, form, canonical in listed():
        if code == language:
            units = spotter.find(in_a_sentence(form, language))
            found = [unit.canonical for unit in units if unit.surface.lower() == form.lower()]
            if not found or not is_same(canonical, found[0], language):
                missed.append((form, canonical, found))
    assert missed == []


# Unions of other countries, schools and offices that are nobody's in particular, plain words.
NO_BODIES = [
    ("en", "The women's union called a strike, and a farmers' association joined."),
    ("sv", "Kvinnoförbundet och ungdomsförbundet kritiserade förslaget."),
    ("ru", "Союз ветеранов и женский союз поддержали инициативу."),
    ("es", "La asociación de veteranos y una unión de agricultores protestaron."),
    ("ja", "農民会と青年団が集まった。"),
    ("vi", "Các hội nông dân và phụ nữ địa phương hưởng ứng."),
]


@pytest.mark.parametrize(("language", "sentence"), NO_BODIES)
def test_unions_are_bodies_only_with_an_area(language: str, sentence: str) -> None:
    assert [unit.surface for unit in UnitSpotter(lexicon(language)).find(sentence)] == []


BRANCHES = [
    ("Quốc hội", "assembly"),
    ("HĐND tỉnh Nghệ An", "assembly"),
    ("Đoàn đại biểu Quốc hội tỉnh Nghệ An", "assembly"),
    ("Huyện ủy Đô Lương", "party"),
    ("Ban Thường vụ Tỉnh ủy Nghệ An", "party"),
    ("Ban Tổ chức Trung ương", "party"),
    ("Đảng ủy xã Thuần Trung", "party"),
    ("Tòa án nhân dân tỉnh Nghệ An", "judiciary"),
    ("Viện kiểm sát nhân dân tối cao", "judiciary"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện Đô Lương", "front"),
    ("Hội Nông dân tỉnh Nghệ An", "union"),
    ("Tổng Liên đoàn Lao động Việt Nam", "union"),
    ("UBND huyện Đô Lương", "state"),
    ("Sở Nội vụ", "state"),
    ("Văn phòng Chính phủ", "state"),
    ("Swedish Tax Agency", "state"),
]


@pytest.mark.parametrize(("canonical", "branch"), BRANCHES)
def test_branches(canonical: str, branch: str) -> None:
    assert branch_of(canonical) == branch


def test_bodies_of_the_table_have_english_names() -> None:
    assert english_of("Ủy ban Thường vụ Quốc hội") == "National Assembly Standing Committee"
    assert english_of("Kiểm toán Nhà nước") == "State Audit Office"
