"""Which language a text and each of its paragraphs is in; neighbours of the six are told apart and turned away."""

import pytest

from extractor.routing import route

BODIES = {
    "vi": "Tỷ lệ hồ sơ nộp trực tuyến của huyện đạt 88,9% trong bốn tháng đầu năm.",
    "en": "The share of files that came in online reached 88.9% in the first four months.",
    "ja": "最初の4か月間に、オンライン申請の割合は88.9%に達した。",
    "sv": "Andelen ärenden som kom in digitalt nådde 88,9 procent under årets fyra första månader.",
    "ru": "Доля заявлений, которые поступили онлайн, за первые четыре месяца достигла 88,9 %.",
    "es": "La proporción de expedientes que llegó por internet alcanzó el 88,9 % en los primeros cuatro meses.",
}

NEIGHBOURS = {
    "Ukrainian": "Уряд ухвалив рішення про скорочення міністерств, а кількість посад зменшиться на 15 відсотків.",
    "Bulgarian": "Правителството прие решение за администрацията и броят на служителите ще бъде намален.",
    "Macedonian": "Владата вчера ја усвои реформата, според министерот барањата ќе се поднесуваат онлајн.",
    "Belarusian": "Урад учора прыняў рэформу дзяржаўнага кіравання, паводле слоў міністра, да канца 2025 года.",
    "Kazakh": "Үкімет кеше мемлекеттік басқару реформасын қабылдады, өтініштердің 90 пайызы онлайн беріледі.",
    "Chinese": "政府批准了行政改革总体方案。到2025年，90%的行政手续将在网上办理，各省市应当完成数字化工作。",
    "Chinese, traditional": "政府於2024年5月7日批准行政改革方案，全國百分之九十的行政程序將於網上辦理。",
    "Korean": "정부는 어제 행정 개혁안을 승인했다. 2025년까지 민원의 90%가 온라인으로 처리될 예정이다.",
    "Portuguese": "O governo aprovou ontem a reforma. Segundo o ministro, 90% dos processos serão submetidos online.",
    "Catalan": "El govern va aprovar ahir la reforma. Segons el ministre, el 90% dels expedients es presentaran en línia.",
    "Galician": "O goberno aprobou onte a reforma. Segundo o ministro, o 90% dos expedientes presentaranse en liña.",
    "Italian": "Il governo ha approvato ieri la riforma. Secondo il ministro, il 90% delle pratiche sarà presentato online.",
    "French": "Le gouvernement a adopté hier la réforme. Selon le ministre, 90 % des dossiers seront déposés en ligne.",
    "Norwegian": "Regjeringen vedtok i går en reform. Ifølge statsråden skal 90 prosent av søknadene leveres digitalt.",
    "Danish": "Regeringen vedtog i går en reform. Ifølge ministeren skal 90 procent af ansøgningerne indgives digitalt.",
    "German": "Die Regierung hat gestern die Reform beschlossen. 90 Prozent der Anträge sollen online gestellt werden.",
    "Dutch": "De regering heeft gisteren de hervorming goedgekeurd. 90 procent van de aanvragen moet online.",
    "Finnish": "Hallitus hyväksyi eilen uudistuksen. Ministerin mukaan 90 prosenttia hakemuksista jätetään verkossa.",
    "Indonesian": "Pemerintah menyetujui reformasi kemarin. Menurut menteri, 90 persen berkas akan diajukan secara daring.",
}


@pytest.mark.parametrize(("language", "text"), BODIES.items())
def test_one_sentence_is_enough(language: str, text: str) -> None:
    assert route(text).language == language


@pytest.mark.parametrize("text", NEIGHBOURS.values(), ids=list(NEIGHBOURS))
def test_neighbours_are_none_of_the_six(text: str) -> None:
    found = route(text)
    assert (found.language, found.segments) == (None, ())


@pytest.mark.parametrize("language", BODIES)
def test_names_with_diacritics_do_not_make_a_text_vietnamese(language: str) -> None:
    if language != "vi":
        text = f"{BODIES[language]} Nguyễn Thị Mai Thương, Trần Văn Hảo. {BODIES[language]}"
        assert route(text).language == language


def test_each_paragraph_has_its_language() -> None:
    masthead = "Thứ Ba, theo dõi chúng tôi trên ứng dụng của báo"
    text = f"{masthead}\n{BODIES['sv']}\n03/11/2025\n{BODIES['sv']}\n{BODIES['es']}\n"
    found = route(text)
    assert found.language == "sv"
    assert [segment.language for segment in found.segments] == ["vi", "sv", "es"]
    assert "".join(text[segment.start : segment.end] for segment in found.segments) == text


def test_a_hint_settles_the_main_language_only() -> None:
    found = route(f"100 %\n{BODIES['ja']}", "sv")
    assert (found.language, [segment.language for segment in found.segments]) == ("sv", ["sv", "ja"])


@pytest.mark.parametrize("text", ["", "\n\n", "12.5 % / 2024", "!!!"])
def test_nothing_to_read_is_unknown(text: str) -> None:
    assert route(text).language is None
