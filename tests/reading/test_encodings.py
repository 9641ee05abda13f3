"""Text in any encoding is read right or not at all."""

import unicodedata

import pytest

from extractor.reading.encodings import decode

TEXTS = {
    "ru": "Администрация района сообщила, что за первые четыре месяца 2024 года 88,9% заявлений подано онлайн.",
    "ja": "2024年1月1日から5月3日まで、郡は645件のオンライン申請を受け付け、承認率は100%に達しました。",
    "sv": "Kommunen tar nu emot 88,9 % av ansökningarna på nätet, säger förvaltningschefen. Åtgärderna följer i höst.",
    "es": "La administración recibió el 88,9 % de las solicitudes en línea, según el señor Muñoz. ¿Qué hará mañana?",
    "en": "The district’s office said that 88.9% of files came in online – more than it had planned for the year.",
    "vi": "Trong bốn tháng đầu năm, huyện Đô Lương tiếp nhận 645 hồ sơ trực tuyến, đạt tỷ lệ 88,9% theo kế hoạch.",
}
LEGACY = [
    ("ru", "cp1251"), ("ru", "koi8_r"), ("ru", "cp866"), ("ru", "iso8859_5"), ("ja", "cp932"), ("ja", "euc_jp"),
    ("ja", "iso2022_jp"), ("sv", "cp1252"), ("sv", "latin_1"), ("es", "cp1252"), ("es", "latin_1"), ("en", "cp1252"),
    ("vi", "cp1258"),
]  # fmt: skip
WIDE = ["utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_8_sig"]
TONES = "\u0300\u0301\u0303\u0309\u0323"


def encoded(text: str, encoding: str) -> bytes:
    """Encode `text`; cp1258 has letters with hats, and tones as marks of their own."""
    if encoding != "cp1258":
        return text.encode(encoding)
    letters = []
    for letter in text:
        marks = unicodedata.normalize("NFD", letter)
        base = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
        letters += [base, *(mark for mark in marks if mark in TONES)]
    return "".join(letters).encode(encoding)


@pytest.mark.parametrize(("language", "encoding"), LEGACY)
def test_legacy_encodings_are_read_right_and_noted_or_refused(language: str, encoding: str) -> None:
    decoded = decode(encoded(TEXTS[language], encoding))
    if encoding == "iso8859_5" and decoded is None:
        return
    assert decoded is not None
    assert unicodedata.normalize("NFC", decoded.text) == TEXTS[language]
    assert decoded.check is not None
    assert decoded.check.kind == "encoding"


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("language", TEXTS)
def test_wide_encodings(language: str, encoding: str) -> None:
    decoded = decode(TEXTS[language].encode(encoding))
    assert decoded is not None
    assert decoded.text.removeprefix("\ufeff") == TEXTS[language]


@pytest.mark.parametrize("language", TEXTS)
def test_utf8_is_not_remarked_on(language: str) -> None:
    decoded = decode(TEXTS[language].encode())
    assert decoded is not None
    assert (decoded.text, decoded.check) == (TEXTS[language], None)


def test_a_damaged_byte_is_noted_and_the_rest_read() -> None:
    data = TEXTS["vi"].encode()
    decoded = decode(data[:30] + b"\xff" + data[30:])
    assert decoded is not None
    assert decoded.text.replace("\ufffd", "") == TEXTS["vi"]
    assert decoded.check is not None
    assert not decoded.check.ok


@pytest.mark.parametrize(
    "data",
    [
        b"abc \xff\xfe\x80",
        bytes(range(128, 256)) * 3,
        b"\x80\x81\x82" * 100,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 5,
    ],
)
def test_what_cannot_be_told_is_not_guessed(data: bytes) -> None:
    assert decode(data) is None


def test_a_megabyte_takes_no_longer_than_its_length() -> None:
    assert decode(b"1" * 1_000_000 + b"\xff") is None
