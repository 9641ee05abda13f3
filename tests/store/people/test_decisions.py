"""What is decided by hand holds: for later runs, for newer versions of articles, until it is taken back."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.store import open_for_reading
from tests.newspeople import officials, people, tell

LAN, TRAN = "[Trần Thị Lan](director, nội vụ)", "[チャン・ティ・ラン](director, nội vụ)"


def link(path: Path, *arguments: str, status: int = 0) -> str:
    result = CliRunner().invoke(main, ["link", "--db", str(path), *arguments])
    assert result.exit_code == status, result.output
    return result.output


def test_a_wrong_join_is_undone_and_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    assert len(officials(path, [tell(LAN), tell(TRAN, url="https://a.example/1")])) == 1
    link(path, "--split", "Trần Thị Lan", "チャン・ティ・ラン", "--by", "Ann")
    assert len(people(path)) == 2
    # Later runs, other articles on the same people and a newer version of the page change nothing.
    later = [tell(f"{LAN} again"), tell(f"{TRAN} と", url="https://a.example/1"), tell(f"{TRAN} も")]
    assert (
        officials(path, later) == [["Tran Thi Lan", "チャン・ティ・ラン"], ["Trần Thị Lan"]] or len(people(path)) == 2
    )
    assert "Ann" in link(path, "--decisions")
    link(path, "--undo", "1")
    assert len(people(path)) == 1


def test_a_join_by_hand_stays(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    assert len(officials(path, [tell(LAN), tell("[Taro Kono](minister, X)"), tell("[河野太郎](minister, Y)")])) == 3
    link(path, "--join", "Taro Kono", "河野太郎")
    assert officials(path, [tell("[Taro Kono](minister, X) again")]) == [["Taro Kono", "河野太郎"], ["Trần Thị Lan"]]
    assert len(officials(path, [tell("[河野太郎](minister, Y) 再")])) == 2


def test_a_split_takes_a_join_back_and_the_reverse(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    officials(path, [tell("[Taro Kono]()"), tell("[河野太郎]()")])
    for _ in range(2):
        link(path, "--join", "Taro Kono", "河野太郎")
        assert len(people(path)) == 1
        link(path, "--split", "Taro Kono", "河野太郎")
        assert len(people(path)) == 2
    held = open_for_reading(path).execute("SELECT verb FROM official_decisions WHERE undone_at IS NULL").fetchall()
    assert held == [("split",)]


def test_what_was_split_off_together_stays_together(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    officials(path, [tell(LAN), tell(TRAN), tell("[Чан Тхи Лан](director, nội vụ)")])
    link(path, "--split", "Trần Thị Lan", "チャン・ティ・ラン", "Чан Тхи Лан")
    assert people(path) == [["Trần Thị Lan"], ["Чан Тхи Лан", "チャン・ティ・ラン"]]
    assert "same syllables" not in link(path)  # what is decided is not open
    link(path, "--undo", "1")  # all that was decided at once
    assert len(people(path)) == 1


def test_someone_without_an_office_can_be_joined_and_let_go(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    officials(path, [tell(LAN), tell("[Trần Thị Lan]()", url="https://a.example/1")])
    one, other = (row[0] for row in open_for_reading(path).execute("SELECT id FROM officials ORDER BY id"))
    link(path, "--join", str(one), str(other))
    assert people(path) == [["Trần Thị Lan"]]
    link(path, "--undo", "1")
    assert people(path) == [["Trần Thị Lan"], ["Trần Thị Lan"]]


def test_two_of_one_name_and_office_are_told_apart_by_an_article(tmp_path: Path) -> None:
    path, url = tmp_path / "facts.db", "https://a.example/1"
    feed = [tell(LAN), tell(f"{LAN} again"), tell(f"{LAN} của năm 1999", url=url)]
    assert len(officials(path, feed)) == 1
    link(path, "--split", "Trần Thị Lan", url)
    assert len(people(path)) == 2
    newer = [tell(f"{LAN} của năm 1998", url=url), tell(f"{LAN} 3"), tell(TRAN, story=1)]
    assert len(officials(path, newer)) == 3  # チャン・ティ・ラン may be either
    link(path, "--undo", "1")
    assert people(path) == [["Trần Thị Lan", "チャン・ティ・ラン"]]


def test_what_was_left_open_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    names = ["Lê Văn Tân", "Lê Văn Thắng", "レ・ヴァン・タン"]
    officials(path, [tell(f"[{name}](director, nội vụ)") for name in names])
    assert link(path).count("same syllables, both director of Sở Nội vụ") == 2
    shown = link(path, "--list", "Lê Văn Tân")
    assert "director" in shown and "Sở Nội vụ" in shown


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--split", "Nobody", "X"], "the store has no official 'Nobody'"),
        (["--split", "Trần Thị Lan", "X"], "'Trần Thị Lan' is never printed as 'X', but as Trần Thị Lan, チャン・ティ・ラン"),
        (["--split", "Trần Thị Lan"], "name the spellings of 'Trần Thị Lan' that are somebody else's"),
        (["--split", "Trần Thị Lan", "Trần Thị Lan", "チャン・ティ・ラン"], "'Trần Thị Lan' has no other spellings: nobody would be left"),
        (["--join", "Trần Thị Lan", "チャン・ティ・ラン"], "'Trần Thị Lan' and 'チャン・ティ・ラン' are one official already"),
        (["--join", "Trần Thị Lan"], "--join takes two officials"),
        (["--undo", "7"], "there is no decision 7 to undo: list them with --decisions"),
        (["--undo", "x"], "--undo takes the number of a decision"),
        (["--list", "Lê Văn Tân"], "the store has no official 'Lê Văn Tân'"),
        (["--list", "Lê Hoa"], "'Lê Hoa' may be several officials, so give the number of one: "),
    ],
)  # fmt: skip
def test_a_slip_is_answered_in_one_sentence(tmp_path: Path, arguments: list[str], message: str) -> None:
    path = tmp_path / "facts.db"
    officials(path, [tell(LAN), tell(TRAN), tell("[Lê Hoa]()"), tell("[Lê Hoa]() again")])
    assert link(path, *arguments, status=2).startswith(f"Error: {message}")


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    assert "there is no store" in link(path, "--join", "a", "b", status=2)
    assert not path.exists()
