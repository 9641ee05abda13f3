"""Made-up news for benchmarks: feeds of articles in six languages, hostile records among them, and ready fact sheets.

Places are real, people and figures are not. The same seed makes the same news, however much of it is taken.
"""

import json
import random
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Any

from extractor.factsheet import LANGUAGES, Language
from extractor.store import Result
from tests.newsroom import FAMILY, GIVEN, MIDDLE, Newsroom, languages

A_DAY = 100  # articles
DAYS = 700
START = date(2024, 1, 1)
RENDERED = {  # districts as Japanese and Russian articles print them
    "ja": "ドゥルオン ナムダン イエンタイン ジエンチャウ コンクオン クイホップ タインチュオン タンキー".split(),
    "ru": "Долуонг Намдан Йентхань Зьенчау Конкуонг Куихоп Тханьчыонг Танки".split(),
}
DAY: dict[Language, Callable[[date], str]] = {
    "vi": lambda day: f"ngày {day.day}/{day.month}/{day.year}",
    "en": lambda day: f"{day:%B} {day.day}, {day.year}",
    "ja": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "sv": lambda day: f"{day.day}/{day.month} {day.year}",
    "ru": lambda day: f"{day:%d.%m.%Y}",
    "es": lambda day: f"{day.day}/{day.month}/{day.year}",
}
SENTENCES: dict[Language, tuple[str, ...]] = {
    "vi": (
        "Đến {day}, huyện {place} tiếp nhận {n} hồ sơ, trong đó {a}% nộp trực tuyến.",
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {b}%, tăng {c} điểm phần trăm so với cùng kỳ năm trước.",
        "Ông {person}, Phó Chủ tịch UBND huyện {place}, cho biết mục tiêu năm nay là trên {d}%.",
        "Có {m}/{n} hồ sơ được số hóa.",
        "Chỉ số hài lòng của người dân đạt {e}%.",
    ),
    "en": (
        "By {day}, {place} district had received {n} files, {a}% of them online.",
        "The share of files settled on time reached {b}%, {c} percentage points more than a year earlier.",
        "{person}, Vice Chairman of the People's Committee of {place} district, said the target is over {d}%.",
        "Of these, {m}/{n} files were digitised.",
        "Some {e}% of people asked said they were satisfied.",
    ),
    "ja": (
        "{day}までに、{place}県は{n}件の申請を受理し、そのうち{a}%がオンラインで提出された。",
        "期限内に処理された割合は{b}%に達し、前年同期比で{c}ポイント上昇した。",
        "{place}県人民委員会の副委員長は、今年の目標は{d}%以上だと述べた。",
        "{n}件のうち{m}件が電子化された。",
        "住民の満足度は{e}%だった。",
    ),
    "sv": (
        "Till och med {day} kom {n} ärenden in till distriktet {place}, {a} % av dem digitalt.",
        "Andelen ärenden som avgjordes i tid nådde {b} %, {c} procentenheter mer än ett år tidigare.",
        "{person}, vice ordförande i folkkommittén i distriktet {place}, sade att målet är över {d} %.",
        "Av dem har {m}/{n} ärenden digitaliserats.",
        "Omkring {e} % av de tillfrågade var nöjda.",
    ),
    "ru": (
        "К {day} уезд {place} принял {n} заявлений, из них {a} % онлайн.",
        "Доля заявлений, рассмотренных в срок, достигла {b} %, на {c} процентного пункта больше, чем год назад.",
        "Заместитель председателя Народного комитета уезда {place} сообщил, что цель — более {d} %.",
        "Оцифровано {m} из {n} дел.",
        "Довольны услугами {e} % опрошенных.",
    ),
    "es": (
        "Hasta el {day}, el distrito de {place} recibió {n} expedientes, el {a} % de ellos en línea.",
        "La proporción de expedientes resueltos a tiempo llegó al {b} %, {c} puntos porcentuales más que un año antes.",
        "{person}, vicepresidente del Comité Popular del distrito de {place}, dijo que la meta es más del {d} %.",
        "De ellos, {m}/{n} expedientes fueron digitalizados.",
        "Cerca del {e} % de los encuestados está satisfecho.",
    ),
}
DECIMAL_COMMA: frozenset[Language] = frozenset({"vi", "sv", "ru", "es"})

Record = dict[str, Any]


def records(seed: int = 1) -> Iterator[Record]:
    """Yield articles for ever as a feed has them, in the order of their days.

    One in twenty is a newer version of the page before the last, one in thirty has its text under another address.
    """
    chance = random.Random(seed)
    last: list[Record] = []
    number = 0
    while True:
        day = START + timedelta(number // A_DAY % DAYS)
        for language in languages(chance, chance.choice([1, 1, 1, 2, 6])):
            record = _article(chance, language, day, number)
            if len(last) > 2 and chance.random() < 1 / 20:
                record["url"] = last[-2]["url"]
            elif len(last) > 2 and chance.random() < 1 / 30:
                record["text"] = last[-2]["text"]
            last = [*last[-2:], record]
            number += 1
            yield record


def _article(chance: random.Random, language: Language, day: date, number: int) -> Record:
    whole = chance.randrange(1200, 9000)
    figures = {name: _figure(chance.uniform(50, 99.9), language) for name in "abde"}
    values = {
        **figures,
        "c": _figure(chance.uniform(0.5, 12), language),
        "n": whole,
        "m": chance.randrange(whole // 2, whole),
        "day": DAY[language](day - timedelta(chance.randrange(20))),
        "place": _place(chance, language),
        "person": " ".join(chance.choice(part) for part in (FAMILY, MIDDLE, GIVEN)),
    }
    if language not in ("vi", "ja", "ru"):
        values["person"] = plain(values["person"])
    told = sorted(chance.sample(range(len(SENTENCES[language])), chance.randint(1, 3)))
    sentences = [SENTENCES[language][number].format(**values) for number in told]
    outlet = f"outlet{chance.randrange(20)}.{language}.example"
    return {
        "id": f"{language}-{number}",
        "url": f"https://{outlet}/{number}",
        "published": day.isoformat(),
        "title": sentences[0][:70],
        "text": "\n\n".join([*sentences, f"No. {number}"]),
    }


def _figure(value: float, language: Language) -> str:
    printed = f"{value:.{2 if value < 90 else 1}f}"
    return printed.replace(".", ",") if language in DECIMAL_COMMA else printed


def _place(chance: random.Random, language: Language) -> str:
    if language in RENDERED:
        return chance.choice(RENDERED[language])
    name = chance.choice(_districts())
    return name if language == "vi" else plain(name)


@cache
def _districts() -> list[str]:
    return sorted({area.name for areas in Newsroom().districts.values() for area in areas})


def plain(name: str) -> str:
    """Return a Vietnamese name as toneless print has it."""
    letters = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def hostile_lines(chance: random.Random) -> Iterator[bytes]:
    """Yield lines for ever that no feed should have; no two are the same."""
    number = 0
    while True:
        for text in _hostile_texts(chance):
            number += 1
            # Mostly within an article that can be read, so that all steps meet it.
            said = SENTENCES["en"][1].format(b=_figure(chance.uniform(50, 99), "en"), c=5) if number % 5 else ""
            language = "en" if number % 5 else None
            yield json.dumps(
                {"id": f"hostile-{number}", "language": language, "text": f"{said} {text} {number}"}
            ).encode()
        good = json.dumps({"id": "cut", "text": f"Do Luong district: 9 % {number}."}).encode()
        yield good[: chance.randrange(5, len(good) - 3)]
        yield b'{"id": "bytes", "text": "abc \xff\xfe\x80 %d"}' % number
        yield b"\x00\x01\x02 %d" % number
        yield b"[" * chance.randrange(1_000, 100_000)
        yield b'{"text": ' + b'{"a":' * 900 + b"%d" % number + b"}" * 901
        yield b'{"text": ' + b"9" * 10_000_000 + b"}"
        yield b'{"text": "' + b"x" * 4_000_000 + b" %d" % number
        yield b'{"id": {}, "text": 5, "note": %d}' % number
        yield b'"no object %d"' % number
        yield b'{"id": "empty", "text": " \\n\\t", "note": %d}' % number
        for published in ('"0000-00-00"', '"2999-01-01"', "[2024]", '"None"'):
            yield b'{"id": "day", "published": %s, "text": "By %d 88 %%"}' % (published.encode(), number)
        yield b'{"id": "surrogate", "url": "javascript:alert(1)", "text": "half \\ud800 a pair, 7 %% %d"}' % number


def _hostile_texts(chance: random.Random) -> Iterator[str]:
    """Yield texts that spotters may stumble over."""
    yield "NUL \0 inside \0\0, 88.9% online"
    yield "turned \u202eevisrever\u202c \u2066and\u2069 hidden \u200b\ufeff 88.9%"
    yield "1" * chance.randrange(10_000, 200_000) + "%"
    yield "1." * chance.randrange(1_000, 20_000) + "5 %"
    yield "a" * chance.randrange(10_000, 100_000)
    yield "改" * chance.randrange(1_000, 20_000) + "9割"
    yield "e" + "\u0301\u0323" * chance.randrange(100, 5_000) + " 40%"
    yield "20%C4%91" * chance.randrange(100, 2_000)
    yield "<script>alert(1)</script><!ENTITY a 'b'>" * 20
    yield "Львівська міська рада повідомила, що 88 % звернень розглянуто вчасно, і це найкращий показник."
    yield "أعلنت الحكومة أن ٨٨٪ من الطلبات قدمت عبر الإنترنت خلال هذا العام."
    yield "\x1b[31mred\x1b[0m \x07\x08 9 %"
    yield "ngày " * chance.randrange(100, 3_000)
    yield "(" * chance.randrange(100, 5_000) + "5 %" + ")" * 100
    yield "\n" * chance.randrange(100, 5_000) + "percent 5 per cent of cent per"


def write_feed(path: Path, lines: int, *, hostile: float = 0.0, seed: int = 1) -> int:
    """Write so many `lines` to `path`, of which a share is `hostile`; return the number of those."""
    chance = random.Random(seed)
    good, bad = records(seed), hostile_lines(chance)
    found = 0
    with path.open("wb") as file:
        for record in islice(good, lines):
            is_hostile = chance.random() < hostile
            found += is_hostile
            file.write((next(bad) if is_hostile else json.dumps(record, ensure_ascii=False).encode()) + b"\n")
    return found


def sheets() -> Iterator[Result]:
    """Yield articles with their fact sheets for ever, in about the order of their days; two in three tell a story."""
    room = Newsroom()
    day = 0
    while True:
        told = 0
        while told < A_DAY:
            event = room.event(1, first=day)
            tellings = languages(room.random, room.random.choice([1, 1, 1, 1, 2, 3, 6, 8]))
            told += len(tellings)
            yield from (room.tell(event, code, share=0.9, later=room.random.randrange(3)) for code in tellings)
        day += 1


def surveys(events: int) -> Iterator[Result]:
    """Yield surveys with their fact sheets for ever, each of several events of a day, with figures of the first."""
    room = Newsroom()
    for number in count():
        found = [room.event(1, first=number // A_DAY % DAYS) for _ in range(events)]
        facts = [fact for event in found for fact in event.facts]
        day = found[0].day.isoformat()
        about = {"subject_id": found[0].district.id, "period": f"{day[:4]}-01-01/{day}"}
        yield room.article(facts, room.random.choice(LANGUAGES), day, **about)
