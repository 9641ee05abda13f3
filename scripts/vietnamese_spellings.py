"""How Vietnamese syllables are spelled in Cyrillic and in katakana, from rules for onsets and rimes.

Forms before `|` are the usual ones, those after it are noise that machine translation and newspapers print. The rules
are those of the practical transcriptions of the Russian and Japanese press; a syllable is onset and rime, toneless.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from extractor.gazetteer.letters import cyrillic_key, kana_key

# Rimes of Vietnamese. A list of finals stands behind its nucleus; "-" is no final.
RIMES = tuple(
    nucleus + final.strip("-")
    for nucleus, finals in {
        "a": "- m n ng nh p t c ch i y o u",
        "ă": "m n ng p t c",
        "â": "m n ng p t c y u",
        "e": "- m n ng nh p t c o",
        "ê": "- m n ng nh p t c ch u",
        "i": "- m n ng nh p t c ch a u",
        "o": "- m n ng p t c i",
        "ô": "- m n ng p t c i",
        "ơ": "- m n ng p t c i",
        "u": "- m n ng p t c i a",
        "ư": "- m n ng t c i a u",
        "iê": "m n ng p t c u",
        "uô": "m n ng t c i",
        "ươ": "m n ng p t c i u",
        "oa": "- m n ng nh p t c ch i y o",
        "oă": "m n ng t c p",
        "oe": "- n t o",
        "oo": "n ng c",
        "uâ": "n ng t y",
        "uê": "- nh ch",
        "uơ": "-",
        "uy": "- n nh t ch p a u",
        "uyê": "n t",
    }.items()
    for final in finals.split()
)

# Syllables of family names of the Ede, Jrai, Hmong and other peoples that Vietnamese spelling does not have.
OTHER_NAMES = "niê êban mlô knul ksor kpă siu rcom rmah rơlan nay blô bkrông kbuôr hmok adrơng buôn giàng vàng".split()

# ^ softens the vowel that follows.
ONSETS_RU = {
    "": "",
    "b": "б",
    "k": "к | ц",
    "kh": "кх | к х",
    "ch": "т^ ч | ть^ т ц",
    "tr": "ч | тр т",
    "d": "з | д",
    "đ": "д | з",
    "gi": "з^ з | ж^ ж дж дж^ ги г^ д^",
    "g": "г",
    "h": "х",
    "l": "л",
    "m": "м",
    "n": "н",
    "nh": "н^ нь^ | н нх нь",
    "ng": "нг",
    "p": "п",
    "ph": "ф | пх",
    "qu": "ку | кв",
    "r": "р | з ж",
    "s": "ш | с",
    "t": "т",
    "th": "тх | т",
    "v": "в",
    "x": "с | ц",
}
SOFT = {"а": "я", "э": "е", "е": "е", "у": "ю", "о": "ё", "ы": "ы", "и": "и", "ь": "ь", "й": "й", "ю": "ю"}

NUCLEI_RU = {
    "a": "а",
    "ă": "а",
    "â": "а | ы",
    "e": "э е",
    "ê": "е э | и",
    "i": "и | ы",
    "o": "о",
    "ô": "о",
    "ơ": "о",
    "u": "у",
    "ư": "ы | у",
    "iê": "ье ие | е йе",
    "ươ": "ыо | уо у о",
    "uô": "уо | о у",
    "oa": "оа | уа",
    "oă": "оа | уа",
    "oe": "оэ | ое",
    "oo": "о | оо",
    "uâ": "уа | уо юа",
    "uê": "юэ уэ | уе юе",
    "uơ": "уо",
    "uy": "уи | юи уй юй ви",
    "uyê": "уе | юе уйе юйе уэ уие",
}
FINALS_RU = {
    "": "",
    "m": "м",
    "n": "н",
    "ng": "нг | н",
    "nh": "нь | н",
    "p": "п",
    "t": "т",
    "c": "к",
    "ch": "ть ч | т к",
    "i": "й",
    "y": "й",
    "o": "о | у",
    "u": "у",
    "l": "л",
    "r": "р",
    "s": "с",
    "h": "х",
    "b": "б",
}
RIMES_RU = {
    "ay": "ай | эй",
    "ây": "эй ай | ей",
    "âu": "ау | оу",
    "uây": "уай | уэй",
    "oay": "оай | уай",
    "iu": "иу | ю иеу",
    "ia": "иа | ия я",
    "ua": "уа",
    "ưa": "ыа | уа",
    "uya": "уя | уиа",
    "ui": "уй | уи",
    "uôi": "уой | уи ой",
    "uy": "уи юи | уй юй ви юи",
    "uyu": "уиу | юиу",
    "ea": "эа еа",
    "ưu": "ыу | уу у ыыу",
    "ươu": "ыоу | уоу оу",
}

# The kana before vowels a, i, u, e, o and before y-like u (ビュ).
ONSETS_JA = {
    "": "ア イ ウ エ オ ユ",
    "b": "バ ビ ブ ベ ボ ビュ",
    "k": "カ キ ク ケ コ キュ",
    "kh": "カ キ ク ケ コ キュ | ハ ヒ フ ヘ ホ ヒュ",
    "ch": "チャ チ チュ チェ チョ チュ | シャ シ シュ シェ ショ シュ",
    "tr": "チャ チ チュ チェ チョ チュ | トラ トリ トル トレ トロ トリュ トゥラ トゥリ トゥル トゥレ トゥロ トリュ",
    "d": "ザ ジ ズ ゼ ゾ ジュ | ジャ ジ ジュ ジェ ジョ ジュ ダ ディ ドゥ デ ド デュ ヤ イ ユ イェ ヨ ユ",
    "đ": "ダ ディ ドゥ デ ド デュ | ダ ジ ド デ ド ジュ",
    "gi": "ザ ジ ズ ゼ ゾ ジュ ジャ ジ ジュ ジェ ジョ ジュ"
    " | ジア ジ ジウ ジエ ジオ ジュ ギア ギ ギウ ギエ ギオ ギュ ヤ イ ユ イェ ヨ ユ",
    "g": "ガ ギ グ ゲ ゴ ギュ",
    "h": "ハ ヒ フ ヘ ホ ヒュ",
    "l": "ラ リ ル レ ロ リュ",
    "m": "マ ミ ム メ モ ミュ",
    "n": "ナ ニ ヌ ネ ノ ニュ",
    "nh": "ニャ ニ ニュ ニェ ニョ ニュ | ナ ニ ヌ ネ ノ ニュ",
    "ng": "ガ ギ グ ゲ ゴ ギュ | ンガ ンギ ング ンゲ ンゴ ンギュ ヌガ ヌギ ヌグ ヌゲ ヌゴ ニュ",
    "p": "パ ピ プ ペ ポ ピュ",
    "ph": "ファ フィ フ フェ フォ フュ",
    "r": "ラ リ ル レ ロ リュ | ザ ジ ズ ゼ ゾ ジュ",
    "s": "サ シ ス セ ソ シュ | サ スィ ス セ ソ シュ シャ シ シュ シェ ショ シュ",
    "t": "タ ティ トゥ テ ト テュ | タ チ ツ テ ト チュ タ テイ ト テ ト テュ",
    "th": "タ ティ トゥ テ ト テュ | タ チ ツ テ ト チュ タ テイ ト テ ト テュ",
    "v": "ヴァ ヴィ ヴ ヴェ ヴォ ヴュ バ ビ ブ ベ ボ ビュ",
    "x": "サ シ ス セ ソ シュ | サ スィ ス セ ソ シュ シャ シ シュ シェ ショ シュ",
}
ROW_JA = "aiueoy"

# The vowel that chooses the kana of the onset, and what follows it.
NUCLEI_JA = {
    "a": "a",
    "ă": "a",
    "â": "a | o",
    "e": "e",
    "ê": "e | i",
    "i": "i",
    "o": "o | aオ",
    "ô": "o",
    "ơ": "o | u",
    "u": "u",
    "ư": "u",
    "iê": "iエ | e i",
    "ươ": "uオ | o u",
    "uô": "uオ | o u",
    "oa": "oア | uア oワ uワ a",
    "oă": "oア | uア oワ a",
    "oe": "oエ | uエ",
    "oo": "o",
    "uâ": "uア | uオ a",
    "uê": "uエ | e",
    "uơ": "uオ",
    "uy": "uイ | yイ y i",
    "uyê": "uエ | uイエ yエ e",
}
FINALS_JA = {
    "": "",
    "m": "ム | ン",
    "n": "ン",
    "ng": "ン | ング",
    "nh": "ン | ニ",
    "p": "プ",
    "t": "ト",
    "c": "ク",
    "ch": "ク | チ",
    "i": "イ",
    "y": "イ",
    "o": "オ | ウ",
    "u": "ウ",
    "l": "ル",
    "r": "ル",
    "s": "ス",
    "h": "",
    "b": "ブ",
}
RIMES_JA = {
    "o": "o | u",  # English "do" and "to" speak through the toneless pivot: ドゥ
    "ô": "o | u",
    "ơ": "o | u",
    "anh": "aイン aン | aニ",
    "oanh": "oアイン oアン | uアイン uアン oワン",
    "ênh": "eン | eイン",
    "ay": "aイ | eイ",
    "ây": "aイ | eイ",
    "au": "aウ | aオ",
    "âu": "aウ | oウ aオ",
    "uây": "uアイ | uエイ",
    "êu": "eウ | yー",
    "iu": "iウ y",
    "iêu": "iエウ | iウ yウ y",
    "ia": "iア",
    "ua": "uア",
    "ưa": "uア",
    "uya": "uイア",
    "ưu": "uウ u | yウ y",
    "ươu": "uオウ | uウ oウ",
    "uyu": "uイウ",
    "ea": "eア",
}
VOWELS = "aăâeêioôơuưy"
_SYLLABLE = re.compile(f"(?P<onset>gi(?=[{VOWELS}])|qu(?=[{VOWELS}])|[^{VOWELS}]*)(?P<rime>.*)")
_RIME = re.compile(f"(?P<nucleus>[{VOWELS}]*)(?P<final>.*)")
_ONE_ONSET = {"c": "k", "gh": "g", "ngh": "ng", "q": "k"}
# Consonants of names from other languages of Vietnam: Krông, Plei, Glar, Jút.
LETTERS_RU = dict(zip("bcdđfghjklmnpqrstvwxyz", "бкддфгхжклмнпкрстввсйз", strict=True))
LETTERS_JA = {
    "b": "ブ",
    "k": "ク",
    "c": "ク",
    "h": "フ",
    "d": "ド",
    "đ": "ド",
    "g": "グ",
    "p": "プ",
    "m": "ム",
    "s": "ス",
} | {
    "t": "ト",
    "n": "ン",
    "l": "ル",
    "r": "ル",
    "v": "ヴ",
}


def inventory() -> Iterator[str]:
    """Yield every syllable that Vietnamese spelling allows, without tone."""
    for onset, rime in itertools.product((*ONSETS_JA, "qu"), RIMES):
        front = rime[0] in "eêi"
        spelled = {"k": "k" if front or rime[:2] == "uy" else "c", "g": "gh" if front else "g"}.get(onset, onset)
        spelled = "ngh" if onset == "ng" and front else spelled
        if onset in {"qu", "gi"} and rime[0] in "uưoi":
            continue
        if not onset and rime.startswith("iê"):
            spelled, rime = "y", rime[1:]  # noqa: PLW2901
        yield spelled + ("y" if onset == "qu" and rime == "i" else rime)
        if onset == "gi" and rime[0] == "ê" and rime != "ê":
            yield "gi" + rime
    yield from (
        "gi",
        "gin",
        "gim",
        "quôc",
        "quy",
        "quyên",
        "quyêt",
        "quynh",
        "quyt",
        "quych",
        "quơn",
        "quôi",
        "quơi",
        "y",
    )
    yield from OTHER_NAMES


def split(syllable: str) -> tuple[str, str]:
    """Return onset and rime of a syllable; qu becomes k and a rime with u, a lone gi has the rime i."""
    found = _SYLLABLE.fullmatch(syllable)
    assert found is not None
    onset, rime = found["onset"], found["rime"]
    if onset == "g" and rime.startswith("i"):  # gì, gìn
        onset = "gi"
    if onset == "qu":
        glide = {"a": "oa", "ă": "oă", "â": "uâ", "e": "oe", "ê": "uê", "y": "uy", "i": "uy", "ô": "uô", "ơ": "uơ"}
        return "k", "uyê" + rime[2:] if rime.startswith("yê") else glide.get(rime[0], "u" + rime[0]) + rime[1:]
    if rime.startswith("yê"):
        rime = "iê" + rime[2:]
    return _ONE_ONSET.get(onset, onset), "i" if rime == "y" else rime


def in_cyrillic(syllable: str) -> dict[str, int]:
    """Return the Cyrillic spellings of a syllable; with how many of its parts are noise."""
    onset, rime = split(syllable)
    forms = {}
    for (start, odd_start), (end, odd_end) in itertools.product(_onset_ru(onset), list(_rime_ru(rime))):
        if start.endswith("^"):
            end = SOFT.get(end[:1], end[:1]) + end[1:]  # noqa: PLW2901
        form = cyrillic_key((start.rstrip("^") + end).replace("ьь", "ь"))
        if not onset and form.startswith("ь"):
            form = "й" + form[1:]
        forms[form] = min(forms.get(form, 9), odd_start + odd_end)
        if form.startswith("йе"):
            forms[form[1:]] = 0
        if syllable.startswith("qu") and form.startswith("ко"):  # qua is written куа, hardly коа
            forms |= {form: forms[form] + 1, "ку" + form[2:]: odd_end}
    if syllable.startswith("qu"):
        forms |= {
            "кв" + form[2:]: 1
            for form in tuple(forms)
            if form.startswith("ку") and form[2:3] in {"а", "е", "и", "о", "э"}
        }
    return forms


def in_katakana(syllable: str) -> dict[str, int]:
    """Return the katakana spellings of a syllable, as `kana_key` writes them; with how many of its parts are noise."""
    onset, rime = split(syllable)
    forms: dict[str, int] = {}
    for (row, odd_row), (end, odd_end) in itertools.product(_rows(onset), list(_rime_ja(rime))):
        form = kana_key(row[ROW_JA.index(end[0])] + end[1:])
        forms[form] = min(forms.get(form, 9), odd_row + odd_end)
        if syllable.startswith("qu") and form.startswith(("コア", "コエ")):  # qua is written クア, hardly コア
            forms |= {form: forms[form] + 1, "ク" + form[1:]: odd_end}
    return forms


def _variants(forms: str) -> Iterator[tuple[str, int]]:
    usual, _, noise = forms.partition("|")
    yield from ((form, 0) for form in usual.split() or [""])
    yield from ((form, 1) for form in noise.split())


def _onset_ru(onset: str) -> list[tuple[str, int]]:
    if onset in ONSETS_RU:
        return list(_variants(ONSETS_RU[onset]))
    return [("".join(LETTERS_RU.get(letter, "") for letter in onset), 0)]


def _rime_ru(rime: str) -> Iterable[tuple[str, int]]:
    if rime in RIMES_RU:
        return _variants(RIMES_RU[rime])
    return _joined(rime, NUCLEI_RU, FINALS_RU)


def _rime_ja(rime: str) -> Iterable[tuple[str, int]]:
    if rime in RIMES_JA:
        return _variants(RIMES_JA[rime])
    return _joined(rime, NUCLEI_JA, FINALS_JA)


def _joined(rime: str, nuclei: dict[str, str], finals: dict[str, str]) -> Iterator[tuple[str, int]]:
    for cut in (3, 2, 1):
        if rime[:cut] in nuclei and rime[cut:] in finals:
            parts = itertools.product(_variants(nuclei[rime[:cut]]), list(_variants(finals[rime[cut:]])))
            yield from ((nucleus + final, odd + also) for (nucleus, odd), (final, also) in parts)
            return


def _rows(onset: str) -> Iterator[tuple[list[str], int]]:
    if onset not in ONSETS_JA:
        yield from _cluster_rows(onset)
        return
    usual, _, noise = ONSETS_JA[onset].partition("|")
    for kana, odd in ((usual.split(), 0), (noise.split(), 1)):
        yield from ((list(row), odd) for row in zip(*[iter(kana)] * 6, strict=True))


def _cluster_rows(onset: str) -> Iterator[tuple[list[str], int]]:
    *before, last = onset or " "
    last = {"j": "gi", "w": "v", "z": "d", "f": "ph", "y": ""}.get(last, last)
    lead = "".join(LETTERS_JA.get(letter, "") for letter in before)
    for row, odd in _rows(last) if last in ONSETS_JA else ():
        kana = ["ヤ", "イ", "ユ", "イエ", "ヨ", "ユ"] if onset == "y" else row
        yield [lead + one for one in kana], odd
