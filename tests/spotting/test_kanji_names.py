"""Names in kanji: [name](role body) beside titles, courtesies and credits; runs of kanji that are none."""

import pytest

from tests.annotated import marked, plain
from tests.spotting.test_officials import described, pipeline

SENTENCES = [
    ("ja", "[久武奈緒](other)副町長が説明した。"),
    ("ja", "[浜渦誠一郎](other)知事は述べた。[浜渦](other)知事は続けた。"),
    ("ja", "[新開恵子](head)市民課長が答えた。[新開](head)課長は笑った。"),
    ("ja", "行政管理課 課長 [大河内](head Phòng Quản lý hành chính)、主査 [若槻](staff)"),
    ("ja", "運転手さんと奥様、関係職員さんや農家さん、旦那さんに聞いた。"),
    ("ja", "(編集部・[三枝]())"),
    ("ja", "文・[三枝]()、写真・[大嶋]()"),
    ("ja", "[門脇]()記者が取材した。"),
    ("ja", "[柿沼]()氏は反対した。同氏は退席した。"),
    ("ja", "市民課長([新開恵](head))が答えた。"),
    ("ja", "市長の[岩切剛](other)氏が出席した。[岩切](other)市長は喜んだ。"),
    ("ja", "総務課長、河川部長、水道局長、県知事、前市長、農林課長、東部支局長、地方部長が出席した。"),
    ("ja", "[佐伯美咲](other)町長は議会で答弁した。"),
    ("ja", "[田淵]()さんは農家だ。[小早川]()さんは会社員だ。"),
    ("ja", "窓口の行列は消えた。住民課、税務課、福祉課の各課長と担当者が並んだ。"),
    ("ja", "会社員の[吉永健]()さん(34)は満足そうだ。"),
    ("ja", "山間部の住民さんから声が出た。地域振興課長と道路河川課長は黙った。"),
    ("ja", "[久保田](other)村長は「村の声を聞く」と語った。"),
    ("ja", "省内務局副局長、検査チーム長の[チャン・ティ・ラン](deputy_director Sở Nội vụ)同志が主宰した。"),
    ("ja", "県の[小平健吾](head)・デジタル推進課長は会見で述べた。[小平](head)課長は続けた。"),
    ("ja", "県の[佐々木誠](head)・行政改革推進室長と[森田早苗](head)デジタル推進課長が答えた。"),
    ("ja", "情報通信・デジタル推進課長、総務企画・防災課長、行政改革・デジタル課長が出席した。"),
    ("ja", "行政サービスセンター長の[ヴォー・ティ・マイ](head)氏が説明した。"),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_names_in_kanji(language: str, sentence: str) -> None:
    doc = pipeline(language)(plain(sentence))
    people = sorted((*doc._.officials, *doc._.persons), key=lambda person: person.start)
    assert marked(doc.text, people, described) == sentence
