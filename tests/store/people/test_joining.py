"""Who is one person across articles, and the longer list of those who stay apart."""

from pathlib import Path

import pytest

from tests.newspeople import officials, tell

ONE_PERSON = [
    # Anywhere: the same office, in any script.
    ("[Trần Thị Lan](director, nội vụ)", "[Trần Thị Lan](director, nội vụ) again"),
    ("[Trần Thị Lan](director, nội vụ)", "[Tran Thi Lan](director, nội vụ)"),
    ("[Trần Thị Lan](director, nội vụ)", "[TRẦN THỊ LAN](director, nội vụ)"),
    ("[Lê Văn Hòa](director, nội vụ)", "[Lê Văn Hoà](director, nội vụ)"),
    ("[Чан Тхи Лан](director, nội vụ)", "[Trần Thị Lan](director, nội vụ)"),
    ("[チャン・ティ・ラン](director, nội vụ)", "[Trần Thị Lan](director, nội vụ)"),
    ("[チャン・ティ・ラン](director, nội vụ)", "[Чан Тхи Лан](director, nội vụ)"),
    ("[グエン・バン・フン](chair, UBND)", "[グエン・ヴァン・フン](chair, UBND)"),
    ("[Нгуен Фу Чонга](chair, UBND)", "[Nguyen Phu Trong](chair, UBND)"),
    ("[Nguyễn Văn Hùng](chair, UBND)", "[Nguyen Van Hung](chair, Đô Lương)"),  # chair of the district, of its committee
    (
        "[Lê Thị Hoa](secretary, huyện ủy)",
        "[Le Thi Hoa](secretary, Đô Lương)",
    ),  # secretary of the district, of its party
    ("[Nguyễn Văn Hùng](vice_chair, UBND)", "[Nguyễn Văn Hùng](chair, UBND)"),  # who is deputy may become chair
    ("[Jurij Trutnev](minister, Kaztransport)", "[Yury Trutnev](minister, Kaztransport)"),
    ("[Erik Slott](minister, Finansdepartementet)", "[Erik Slott](minister, Finansdepartementet) again"),
    ("[Ivan Petrov](head, Raduga)", "[Ivan Sergeyevich Petrov](head, Raduga)"),
    ("[José Pérez](head, Aduana)", "[Jose Perez Gil](head, Aduana)"),
    ("[河野太郎](minister, デジタル庁)", "[河野太郎](minister, デジタル庁) 再"),
    ("[Phạm Minh Chính](prime_minister)", "[Phạm Minh Chính](prime_minister) again"),
]

ONE_PERSON_IN_STORY = [
    ("[Trần Thị Lan](director, nội vụ)", "[Tran Thi Lan]()"),
    ("[Trần Thị Lan](director, nội vụ)", "[チャン・ティ・ラン]()"),
    ("[Trần Thị Lan]()", "[Чан Тхи Лан]()"),
    ("[Trần Thị Lan](director, nội vụ)", "[Lan]()"),
    ("[Trần Thị Lan](director, nội vụ)", "[ラン](director)"),
    ("[Trần Lưu Quang](deputy_prime_minister)", "[Luu Quang](deputy_prime_minister)"),
    ("[Sergey Lavrin](minister, Kaztransport)", "[Lavrin](minister)"),
    ("[河野太郎](minister, デジタル庁)", "[河野](minister)"),
    ("[Trần Thị Sỹ](director, nội vụ)", "[Tran Thi Syh](director, nội vụ)"),  # a syllable that translation broke
    ("[Cao Thị Bích Trâm](chair, UBND)", "[Cao Thi Bich Tram](deputy_secretary, huyện ủy)"),
]

TWO_PEOPLE = [
    # The name alone, in whatever spelling, joins nobody across the store.
    ("[Trần Thị Lan]()", "[Trần Thị Lan]() again"),
    ("[Trần Thị Lan](director)", "[Trần Thị Lan](director) again"),
    ("[Trần Thị Lan](director, nội vụ)", "[Trần Thị Lan]()"),
    ("[Trần Thị Lan](director, nội vụ)", "[Tran Thi Lan](director)"),
    ("[Trần Thị Lan](director, nội vụ)", "[Lan](director, nội vụ)"),
    ("[Trần Thị Lan](director, nội vụ)", "[ラン](director, nội vụ)"),
    ("[Trần Lưu Quang](chair, UBND)", "[Luu Quang](chair, UBND)"),
    # Other bodies, in one province or in two.
    ("[Trần Thị Lan](director, nội vụ)", "[Trần Thị Lan](director, y tế)"),
    ("[Trần Thị Lan](director, nội vụ)", "[Trần Thị Lan](director, nội vụ Huế)"),
    ("[Trần Thị Lan](director, nội vụ)", "[チャン・ティ・ラン](director, nội vụ Huế)"),
    ("[Trần Thị Lan](director, Sở Nội vụ)", "[Trần Thị Lan](director, Sở Nội vụ) again"),  # of which province?
    ("[Nguyễn Văn Hùng](chair, UBND)", "[Nguyễn Văn Hùng](chair, Tân Lập)"),
    ("[Nguyễn Văn Hùng](secretary, UBND)", "[Nguyen Van Hung](secretary, Đô Lương)"),
    # Other roles, where the name is not spelled out.
    ("[Nguyễn Văn Hùng](vice_chair, UBND)", "[Nguyen Van Hung](chair, UBND)"),
    ("[グエン・バン・フン](vice_chair, UBND)", "[Nguyễn Văn Hùng](chair, UBND)"),
    # Many hold such a title in one body.
    ("[Nguyễn Văn Hùng](delegate, UBND)", "[Nguyen Van Hung](delegate, UBND)"),
    ("[グエン・バン・フン](staff, nội vụ)", "[Nguyễn Văn Hùng](staff, nội vụ)"),
    # Other names.
    ("[Trần Thị Lan](director, nội vụ)", "[Trần Thị Lân](director, nội vụ)"),
    ("[Nguyễn Văn Thanh](director, nội vụ)", "[Nguyễn Văn Thành](director, nội vụ)"),
    ("[Nguyễn Văn Thanh](director, nội vụ)", "[Nguyễn Văn Thanh Tâm](director, nội vụ)"),
    ("[Tran Thi Lan](director, nội vụ)", "[Tran Thi Lam](director, nội vụ)"),
    ("[Чан Тхи Лан](director, nội vụ)", "[Trần Thị Liên](director, nội vụ)"),
    ("[チャン・ティ・ラン](director, nội vụ)", "[Trần Văn Lan](director, nội vụ)"),
    ("[Trần Thị Sỹ](director, nội vụ)", "[Tran Thi Syh](director, nội vụ)"),
    ("[Anna Lind](minister, Finansdepartementet)", "[Anna Lindh](minister, Finansdepartementet)"),
    ("[Erik Slott](minister, Finansdepartementet)", "[Karin Slott](minister, Finansdepartementet)"),
    ("[Erik Slott](minister, Finansdepartementet)", "[Slott](minister, Finansdepartementet)"),
    ("[Ivan Petrov](head, Raduga)", "[Ivan Petrovsky](head, Raduga)"),
    ("[Ivan Petrov](head, Raduga)", "[Ivan Petrov](head, Zarya)"),
    ("[河野太郎](minister, デジタル庁)", "[Taro Kono](minister, デジタル庁)"),
    ("[河野太郎](minister, デジタル庁)", "[河野太一](minister, デジタル庁)"),
]

TWO_PEOPLE_IN_STORY = [
    ("[Trần Thị Lan](director, nội vụ)", "[Trần Thị Lân]()"),
    ("[Trần Thị Lan](director, nội vụ)", "[Hoa]()"),
    ("[Trần Thị Lan](director, nội vụ)", "[ラン](chair, UBND)"),
    ("[Lan](director)", "[ラン](chair)"),
    ("[Lan]()", "[Lan]() again"),
    ("[レ・ヴァン・タン](chair, UBND)", "[Lê Văn Thắng](director, nội vụ)"),
    ("[Nguyễn Văn Hùng](chair, UBND)", "[Nguyen Van Hong](chair, UBND)"),
    ("[Sergey Lavrin](minister, Kaztransport)", "[Petrov](minister)"),
]


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_one_person(tmp_path: Path, one: str, other: str) -> None:
    assert len(officials(tmp_path / "facts.db", [tell(one), tell(other)])) == 1


@pytest.mark.parametrize(("one", "other"), ONE_PERSON_IN_STORY)
def test_one_person_in_one_story(tmp_path: Path, one: str, other: str) -> None:
    assert len(officials(tmp_path / "facts.db", [tell(one, story=1), tell(other, story=1)])) == 1


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_two_people(tmp_path: Path, one: str, other: str) -> None:
    assert len(officials(tmp_path / "facts.db", [tell(one), tell(other)])) == 2


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE_IN_STORY)
def test_two_people_in_one_story(tmp_path: Path, one: str, other: str) -> None:
    assert len(officials(tmp_path / "facts.db", [tell(one, story=1), tell(other, story=1)])) == 2
