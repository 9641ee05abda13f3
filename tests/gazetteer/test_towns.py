"""Towns outside Vietnam: by name in all scripts, and where they stand in a text."""

import re

import pytest

from extractor.gazetteer import TownMatcher, load, load_towns
from tests.annotated import marked, plain

# A town, as country:name, and spellings that must lead to it first.
SPELLINGS = [
    ("KE:Nakuru", "Nakuru | NAKURU | Накуру | ナクル"),
    ("GB:Gwynedd", "Gwynedd | GWYNEDD"),
    ("EE:Harjumaa", "Harjumaa"),
    ("KE:Kisumu", "Kisumu | Кисуму | キスム"),
    ("IN:Dharamshala", "Dharamshala | Dharamsala"),
    ("IN:Wanparti", "Wanaparthy | Wanparti"),
    ("NG:Kaduna", "Kaduna | Кадуна | カドゥナ"),
    ("CL:Valdivia", "Valdivia | Вальдивия | Вальдивии | バルディビア"),
    ("PE:Huancayo", "Huancayo | Уанкайо"),
    ("MX:Pátzcuaro", "Pátzcuaro | Patzcuaro"),
    ("FI:Vaasa", "Vaasa | Vasa | Вааса"),
    ("FI:Kokkola", "Kokkola | Karleby"),
    ("FI:Turku", "Turku | Åbo"),
    ("FI:Seinäjoki", "Seinäjoki | Seinajoki"),
    ("SE:Alingsås", "Alingsås | ALINGSÅS | Alingsas"),
    ("SE:Partille", "Partille"),
    ("NO:Tromsø", "Tromsø | Tromso"),
    ("ES:San Sebastián", "Donostia | San Sebastián"),
    ("DE:Cologne", "Köln | Cologne | Кёльн | Кёльне | ケルン"),
    ("GB:London", "London | Londres | Лондоне | ロンドン"),
    ("RU:Cherepovets", "Cherepovets | Череповец | Череповце | Череповцом"),
    ("RU:Totma", "Totma | Тотьма | Тотьму | Тотьме | Тотьмой"),
    ("RU:Veliky Ustyug", "Veliky Ustyug | Великий Устюг | Великом Устюге | Великого Устюга"),
    ("RU:Rostov-on-Don", "Ростов-на-Дону | Ростове-на-Дону"),
    ("RU:Naberezhnye Chelny", "Набережные Челны | Набережных Челнах"),
    ("RU:Velikiye Luki", "Великие Луки | Великих Лук"),
    ("RU:Yoshkar-Ola", "Йошкар-Ола | Йошкар-Оле"),
    ("RU:Orel", "Орёл | Орел | Орле | Орлом"),
    ("RU:Yelets", "Елец | Ельце"),
    ("RU:Torzhok", "Торжок | Торжке"),
    ("RU:Khimki", "Химки | Химок | Химках"),
    ("KZ:Karagandy", "Караганды"),
    ("UZ:Fergana", "Фергана | Фергане | Fergana"),
    ("JP:Okawa", "大川村"),
    ("JP:Chino", "茅野市 | 茅野"),
    ("JP:Miyakojima", "宮古島市"),
    ("JP:Matsumoto", "松本市 | Matsumoto"),
    ("JP:Koriyama", "郡山市"),
    ("JP:Nishinomiya", "西宮市"),
    ("CN:Chongqing", "重慶"),
]


@pytest.mark.parametrize(("code", "spellings"), SPELLINGS)
def test_spellings(code: str, spellings: str) -> None:
    for spelling in spellings.split(" | "):
        assert [town.id for town in load().towns(spelling)[:1]] == [code], spelling
        assert spelling in load_towns()


@pytest.mark.parametrize(
    "spelling",
    ["Xyzzy", "", "PAR", "МГУ", "Åb", "Vàsa", "Тотьмаевский", "・", "Он", "Правительство", "委員会", "A" * 9_999],
)
def test_no_such_town(spelling: str) -> None:
    assert load().towns(spelling) == ()
    assert spelling not in load_towns()


def test_a_town_says_what_to_judge_it_by() -> None:
    first, second, *_ = load().towns("Valdivia")
    assert (first.country, second.country) == ("CL", "CO")
    assert first.population > 100_000 > second.population
    assert not first.is_word
    for word in ("Reading", "Mobile", "Victoria", "Mora", "Победа", "Son"):
        assert all(town.is_word for town in load().towns(word)), word


def test_towns_are_areas() -> None:
    (town,) = load().towns("Nakuru")
    area = load()[town.id]
    assert (area.name, area.level, area.type) == ("Nakuru", "other", "town")
    assert [above.name for above in load().above(area)] == ["Kenya"]
    assert load()["JP:Okawa"].level == "commune"
    for code in ("KE:Xyzzy", "KE:", ":", "XX:Nakuru", "KE:nakuru"):
        with pytest.raises(KeyError):
            load()[code]


def test_every_country_is_known() -> None:
    data = load_towns()
    for country in {town.country for line in data._lines[::10] for town in data.find(line.partition("\t")[0])}:
        assert load()[country].level in {"country", "region"}


SENTENCES = [
    ("The governor met mayors in [Nakuru](KE:Nakuru) and [Kisumu](KE:Kisumu)."),
    ("La reforma llega a [San Salvador de Jujuy](AR:San Salvador de Jujuy) y a [Valdivia](CL:Valdivia)."),
    ("Kommunerna [Partille](SE:Partille) och [Alingsås](SE:Alingsås), [Karleby](FI:Kokkola)s stad."),
    ("В [Череповце](RU:Cherepovets) и [Великом Устюге](RU:Veliky Ustyug), из [Ростова-на-Дону](RU:Rostov-on-Don)."),
    ("[茅野市](JP:Chino)と[大川村](JP:Okawa)、[ナクル](KE:Nakuru)など。"),
]
STARTS = re.compile(r"(?<!\w)[^\W\d_]|(?<=[と、])\w|(?<=の)[一-龥]")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_towns_in_a_text(sentence: str) -> None:
    text = plain(sentence)
    matcher = TownMatcher(load_towns())
    found = [match for start in STARTS.finditer(text) if (match := matcher.at(text, start.start()))]
    known = [match for match in found if not match.towns[0].is_word]
    outer = [match for match in known if not any(o.start < match.start < o.end for o in known)]
    assert marked(text, outer, lambda match: match.towns[0].id) == sentence


@pytest.mark.parametrize(
    "text", ["A" * 99_999, "San " * 9_999, "Великий " * 999, "大" * 9_999, "ア・" * 9_999, "S.-" * 999]
)
def test_hostile_text(text: str) -> None:
    matcher = TownMatcher(load_towns())
    for start in range(0, len(text), 97):
        match = matcher.at(text, start)
        assert match is None or start < match.end <= len(text)
    assert matcher.at(text, len(text)) is None
