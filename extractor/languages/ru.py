"""Russian."""

from extractor.languages.given_names import CYRILLIC
from extractor.languages.lexicon import (
    DateWords,
    DocumentWords,
    FactWords,
    LabelWords,
    Lexicon,
    NumberWords,
    OfficialWords,
    PercentageWords,
    RankWords,
    RatioWords,
    RoutingWords,
    SentenceWords,
    UnitWords,
    by_role,
)

ROUTING = RoutingWords(
    function_words=frozenset(
        (
            "что это для из как его её их они или при также был была было были году года который которая которое которые "
            "чтобы уже об по же только после этого этом быть будет будут более когда где если между перед со во лишь чем "
        ).split()
    ),
    letters="",
    letter_share=1.0,
    foreign_letters="іїєґўђћџљњјә-ӿ",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("г гг тов им ул руб тыс млн млрд т.е т.д т.п см стр ст п г-н г-жа".split()),
)

NUMBERS = NumberWords(
    decimal=",",
    thousands=" ",
    words={
        **{word: value for value, word in enumerate("ноль один два три четыре пять шесть семь восемь девять".split())},
        **{word: value for value, word in enumerate("нуля одного двух трёх четырёх пяти шести семи восьми".split())},
        **{word: value for value, word in enumerate("десять одиннадцать двенадцать тринадцать".split(), 10)},
        **{word: value for value, word in enumerate("четырнадцать пятнадцать шестнадцать семнадцать".split(), 14)},
        **{word: value for value, word in enumerate("восемнадцать девятнадцать двадцать".split(), 18)},
        **{word: value for value, word in enumerate("десяти одиннадцати двенадцати тринадцати".split(), 10)},
        **{word: value for value, word in enumerate("четырнадцати пятнадцати шестнадцати семнадцати".split(), 14)},
        **{word: value for value, word in enumerate("восемнадцати девятнадцати двадцати".split(), 18)},
        **{word: 10 * value for value, word in enumerate("тридцать сорок пятьдесят шестьдесят семьдесят".split(), 3)},
        **{word: 10 * value for value, word in enumerate("тридцати сорока пятидесяти шестидесяти".split(), 3)},
        **{word: 10 * value for value, word in enumerate("семидесяти восьмидесяти девяноста".split(), 7)},
        **{word: 100 * value for value, word in enumerate("сто двести триста четыреста пятьсот".split(), 1)},
        **{word: 100 * value for value, word in enumerate("ста двухсот трёхсот четырёхсот пятисот".split(), 1)},
        **{word: 100 * value for value, word in enumerate("шестьсот семьсот восемьсот девятьсот".split(), 6)},
        "нуль": 0,
        "одна": 1,
        "одну": 1,
        "одной": 1,
        "одному": 1,
        "одним": 1,
        "две": 2,
        "двум": 2,
        "двумя": 2,
        "трех": 3,
        "трем": 3,
        "трём": 3,
        "тремя": 3,
        "четырех": 4,
        "четырем": 4,
        "пятью": 5,
        "шестью": 6,
        "семью": 7,
        "восемью": 8,
        "девяти": 9,
        "десятью": 10,
        "двадцатью": 20,
        "тридцатью": 30,
        "восемьдесят": 80,
        "девяносто": 90,
        "двухсот": 200,
        "трехсот": 300,
        "четырехсот": 400,
        "пол": 0.5,
        "половина": 0.5,
        "половины": 0.5,
        "половину": 0.5,
        "полтора": 1.5,
        "полутора": 1.5,
    },
    scales={
        **dict.fromkeys(("тысяча", "тысячи", "тысяч", "тысячу"), 1000),
        **dict.fromkeys(("миллион", "миллиона", "миллионов"), 10**6),
    },
    joiners=(),
    points=("целых", "целая", "целую", "целой", "и", "запятая"),
    halves=("с половиной",),
    minus=("минус",),
    positional=False,
    vague="",
    labels=frozenset(
        """января февраля марта апреля мая июня июля августа сентября октября ноября декабря статья статьи статей глава
        этап этапа квартал группа группы номер уровень уровня приложение таблица пункт указ закон закона год года""".split()
    ),
)

_UNIT_STEMS = (
    ("перв", 1),
    ("втор", 2),
    ("четверт", 4),
    ("четвёрт", 4),
    ("пят", 5),
    ("шест", 6),
    ("седьм", 7),
    ("восьм", 8),
    ("девят", 9),
)
_ORDINAL_ENDINGS = "ое ого ому ым ом ая ой ую ый".split()
_TEEN_STEMS = (
    "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат"
).split()
_THIRD = "третье третьего третьему третьим третьем третья третий третью третьей".split()
_UNIT_ORDINALS = {
    **{stem + ending: day for stem, day in _UNIT_STEMS for ending in _ORDINAL_ENDINGS},
    **dict.fromkeys(_THIRD, 3),
}

DATES = DateWords(
    order="dmy",
    months=(
        ("январь", "января", "январю", "январём", "январем", "январе", "янв"),
        ("февраль", "февраля", "февралю", "февралём", "февралем", "феврале", "фев", "февр"),
        ("март", "марта", "марту", "мартом", "марте", "мар"),
        ("апрель", "апреля", "апрелю", "апрелем", "апреле", "апр"),
        ("май", "мая", "маю", "маем", "мае"),
        ("июнь", "июня", "июню", "июнем", "июне", "июн"),
        ("июль", "июля", "июлю", "июлем", "июле", "июл"),
        ("август", "августа", "августу", "августом", "августе", "авг"),
        ("сентябрь", "сентября", "сентябрю", "сентябрём", "сентябрем", "сентябре", "сен", "сент"),
        ("октябрь", "октября", "октябрю", "октябрём", "октябрем", "октябре", "окт"),
        ("ноябрь", "ноября", "ноябрю", "ноябрём", "ноябрем", "ноябре", "ноя", "нояб"),
        ("декабрь", "декабря", "декабрю", "декабрём", "декабрем", "декабре", "дек"),
    ),
    month_homonyms=frozenset("мар май мая сен".split()),
    capital_months=False,
    month_before=frozenset(),
    month_after=frozenset(),
    day_before=frozenset(),
    day_after=frozenset(["числа", "число"]),
    year_before=frozenset(),
    year_after=frozenset(
        "год|года|году|годом|годе|годы|годов|годам|годами|годах|г.|г|гг.|гг|г.г.|финансовый год|финансового года|"
        "финансовом году|бюджетный год|бюджетного года|бюджетном году|учебный год|учебного года|учебном году|н.э.".split("|")
    ),
    weekdays=frozenset(
        "понедельник понедельника понедельнику вторник вторника вторнику среда среду среды среде четверг четверга четвергу "
        "пятница пятницу пятницы пятнице суббота субботу субботы субботе воскресенье воскресенья воскресенью "
        "пн вт ср чт пт сб вс".split()
    ),
    numerals={
        **dict.fromkeys("один одна одно одного одной".split(), 1),
        **dict.fromkeys("два две двух".split(), 2),
        **dict.fromkeys("три трёх трех".split(), 3),
        **dict.fromkeys("четыре четырёх четырех".split(), 4),
        **dict.fromkeys("пять пяти".split(), 5),
        **dict.fromkeys("шесть шести".split(), 6),
        **dict.fromkeys("семь семи".split(), 7),
        **dict.fromkeys("восемь восьми".split(), 8),
        **dict.fromkeys("девять девяти".split(), 9),
        **dict.fromkeys("десять десяти".split(), 10),
        **dict.fromkeys("одиннадцать одиннадцати".split(), 11),
        **{
            word: value
            for value, word in enumerate(
                "двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать "
                "двадцать".split(),
                start=12,
            )
        },
        **{"тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60, "семьдесят": 70, "восемьдесят": 80},
        **{"девяносто": 90, "сто": 100, "двести": 200, "девятьсот": 900, "восемьсот": 800, "семьсот": 700},
        **{"тысяча": 1000, "тысячи": 1000, "тысяч": 1000},
    },
    numeral_joiners=frozenset(),
    ordinals={
        **_UNIT_ORDINALS,
        **{stem + ending: day for day, stem in enumerate(_TEEN_STEMS, start=10) for ending in _ORDINAL_ENDINGS},
        **{f"двадцать {word}": 20 + day for word, day in _UNIT_ORDINALS.items()},
        **{"тридцат" + ending: 30 for ending in _ORDINAL_ENDINGS},
        **{f"тридцать перв{ending}": 31 for ending in _ORDINAL_ENDINGS},
    },
    ordinal_suffixes=frozenset("-го -ого -е -ое -му -ому -м -ом -й -ый -ого -я -ая -ю".split()),
    ordinal_prefixes=frozenset(),
    quarters=frozenset("квартал квартала квартале кварталу кварталом кварталов кв. кв".split()),
    halves={
        **dict.fromkeys("полугодие полугодия полугодии полугодию полугодием".split(), 0),
        **{"половина": 0, "половине": 0, "половину": 0, "половины": 0, "половиной": 0},
    },
    half_homonyms=frozenset("половина половине половину половины половиной".split()),
    months_counted=frozenset("месяц месяца месяцев месяцы месяцам месяцах мес. мес".split()),
    first=frozenset("первые первых первым первыми начальные".split()),
    last=frozenset("последние последних последним последними".split()),
    early_before=frozenset(
        "начало|начале|начала|началу|середина|середине|середины|середину|конец|конце|конца|концу|исход|исходе|"
        "в начале|в середине|в конце|на исходе|первых числах|последних числах".split("|")
    ),
    early_after=frozenset(),
    seasons={
        **dict.fromkeys("весна весной весною весны весну весне".split(), 3),
        **dict.fromkeys("лето летом лета лету".split(), 6),
        **dict.fromkeys("осень осенью осени".split(), 9),
        **dict.fromkeys("зима зимой зимою зимы зиму зиме".split(), 12),
    },
    decade_before=frozenset(["десятилетие"]),
    decade_after=frozenset(),
    decade_suffixes=frozenset("-х -е -ые -ых -ми".split()),
    century_before=frozenset(),
    century_after=frozenset("век века веке веку веков столетие столетия столетии".split()),
    century_suffixes=frozenset(),
    eras={},
    since=frozenset("с|со|начиная с|начиная со".split("|")),
    from_=frozenset(["от"]),
    since_after=frozenset(["и далее", "и позже", "и позднее"]),
    from_after=frozenset(),
    until=frozenset("к|ко|не позднее|не позже|вплоть до|до".split("|")),
    until_after=frozenset(),
    to=frozenset(["по", "до", "вплоть до"]),
    by=frozenset(),
    between=frozenset(["между"]),
    and_=frozenset(["и"]),
    as_of=frozenset(["по состоянию на", "на", "по сравнению с", "в сравнении с", "по итогам", "вместе с", "сравнению с"]),
    present=frozenset("настоящее время|сегодняшний день|наши дни|нынешнее время|сей день|настоящего времени".split("|")),
    dated=frozenset(),
    relative={
        **dict.fromkeys("этого года|этом году|этот год|нынешнего года|нынешнем году|текущего года|текущем году".split("|"), "now year 0"),
        **dict.fromkeys("сего года|с. г.|с.г.".split("|"), "now year 0"),
        **dict.fromkeys("прошлого года|прошлом году|прошлый год|прошлым годом|минувшего года|минувшем году".split("|"), "now year -1"),
        **dict.fromkeys("следующего года|следующем году|следующий год|будущего года|будущем году".split("|"), "now year +1"),
        **dict.fromkeys("того же года|том же году|тот же год|этого же года|этом же году".split("|"), "said year 0"),
        **dict.fromkeys("предыдущего года|предыдущем году|годом ранее".split("|"), "said year -1"),
        **dict.fromkeys("этого месяца|этом месяце|текущего месяца".split("|"), "now month 0"),
        **dict.fromkeys("прошлого месяца|прошлом месяце".split("|"), "now month -1"),
        **dict.fromkeys("следующего месяца|следующем месяце".split("|"), "now month +1"),
        **dict.fromkeys("того же месяца|том же месяце".split("|"), "said month 0"),
        **dict.fromkeys("этой неделе|текущей неделе".split("|"), "now week 0"),
        "прошлой неделе": "now week -1",
        "следующей неделе": "now week +1",
        "сегодня": "now day 0",
        "вчера": "now day -1",
        "позавчера": "now day -2",
        "завтра": "now day +1",
        "в тот же день": "said day 0",
        "на следующий день": "said day +1",
        "накануне": "said day -1",
    },
    fillers=frozenset(["месяца", "числа"]),
    day_cues=frozenset("с|по|до|к|на|от|утром|вечером|днём|днем".split("|")),
    day_cues_after=frozenset(),
    month_cues=frozenset("в с по до к на от за начале конце середине и между и".split()),
    year_cues=frozenset("в с по до к на от за".split()),
    bare_years=True,
    counted=frozenset(
        "дел дела дело заявлений заявления заявление обращений обращения процедур процедуры процедура документов документа "
        "документы человек человека людей граждан жителей семей чиновников служащих сотрудников работников учителей "
        "учеников депутатов делегатов пользователей операций платежей запросов жалоб мнений вопросов ответов услуг услуги "
        "единиц единицы органов учреждений организаций общин общины уездов уезда районов кварталов городов провинций школ "
        "больниц предприятий компаний фирм проектов задач целей критериев показателей должностей мест балла баллов раз дней "
        "недель месяцев часов минут лет процентов процента км м га гектаров метров тонн кг рублей донгов долларов евро "
        "миллионов миллиардов тыс тысяч млн млрд новых штук экземпляров страниц голосов групп".split()
    ),
    labels=frozenset("№|номер|номера|статья|статьи|пункт|около|почти|более|менее|свыше|примерно|всего|$|€".split("|")),
)

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(
        (
            *(f"процент{ending}" for ending in ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах")),
            *(f"процентн{ending}" for ending in "ый ая ое ые ого ой ому ую ым ом ых ыми".split()),
            *(f"%-н{ending}" for ending in "ый ая ое ые ого ой ому ую ым ом ых ыми".split()),
            *(f"%-{ending}" for ending in "ый ая ое ые ого ой ому ую ым ом ых ыми".split()),
            "проц.",
            "проц",
        ),
        1.0,
    ),
    points=(
        *(f"процентн{ends} пункт{ending}" for ends in ("ый", "ого", "ых") for ending in ("", "а", "ов")),
        "процентному пункту",
        "процентным пунктам",
        "процентными пунктами",
        "процентных пунктах",
        "процентном пункте",
        "процентпункт",
        "процентпункта",
        "процентпунктов",
        "процента пункта",
        "% пункта",
        "% пунктов",
        "п.п.",
        "п. п.",
        "п.п",
        "пп",
        "проц. пункта",
        "проц. пунктов",
    ),
    subunits={},
    leads=(),
    ands=("и", "или", "либо", "против", "и на", "и в", "а также"),
    tos=("до", "по", "к"),
    froms=("с", "со"),
    betweens=("между", "от"),
    articles=frozenset({"на", "в", "почти", "около", "более", "примерно", "лишь", "только"}),
    before={
        **dict.fromkeys(
            (
                "более",
                "более чем",
                "более, чем",
                "больше",
                "больше чем",
                "больше, чем",
                "свыше",
                "выше",
                "сверх",
                "превышает",
                "превышают",
                "превысил",
                "превысила",
                "превысило",
                "превысили",
                "превысит",
                "превышал",
                "превышала",
                "превышало",
                "превышающий",
                "превышающая",
                "превысив",
                "перевалил за",
                "перевалила за",
                "перевалило за",
                "чуть больше",
                "чуть более",
                "немногим более",
                "немногим больше",
                "с лишним",
            ),
            "gt",
        ),
        **dict.fromkeys(
            (
                "не менее",
                "не менее чем",
                "не меньше",
                "не меньше чем",
                "не ниже",
                "минимум",
                "как минимум",
                "по меньшей мере",
                "по крайней мере",
                "хотя бы",
                "самое меньшее",
            ),
            "ge",
        ),
        **dict.fromkeys(
            (
                "менее",
                "менее чем",
                "меньше",
                "меньше чем",
                "ниже",
                "не достигает",
                "не достиг",
                "не достигла",
                "не достигло",
                "не достигли",
                "не дотягивает до",
                "не дотянул до",
                "не дотянула до",
                "не дотянули до",
                "чуть менее",
                "чуть меньше",
                "немногим менее",
                "не дошёл до",
                "не дошла до",
                "не дошло до",
                "даже не",
                "нет и",
            ),
            "lt",
        ),
        **dict.fromkeys(
            (
                "не более",
                "не более чем",
                "не больше",
                "не больше чем",
                "не выше",
                "не свыше",
                "максимум",
                "не превышает",
                "не превышают",
                "не превысил",
                "не превысила",
                "не превысило",
                "не превысит",
                "не превышала",
                "не превышать",
                "не превышающий",
                "не превышал",
                "самое большее",
                "вплоть до",
            ),
            "le",
        ),
        **dict.fromkeys(
            (
                "около",
                "почти",
                "примерно",
                "приблизительно",
                "порядка",
                "приближается к",
                "приблизилась к",
                "приблизился к",
                "близко к",
                "близка к",
                "близок к",
                "без малого",
                "едва ли не",
                "ориентировочно",
                "практически",
                "где-то",
                "под",
                "фактически",
                "чуть ли не",
            ),
            "approx",
        ),
        # Differences, not bounds: "выше на 5 %".
        **dict.fromkeys(("выше на", "ниже на", "больше на", "меньше на", "выше в", "тем более", "всё больше"), "eq"),
    },
    after={
        **dict.fromkeys(
            ("и более", "и выше", "и больше", "или более", "или выше", "или больше", "и свыше", "как минимум"), "ge"
        ),
        **dict.fromkeys(("и менее", "и ниже", "и меньше", "или менее", "или ниже", "или меньше"), "le"),
        "с лишним": "gt",
        "с небольшим": "gt",
        "с лихвой": "gt",
    },
    apart={"и более": "ge", "или более": "ge", "и выше": "ge", "и менее": "le", "или менее": "le"},
    fillers=frozenset({"на", "в", "до", "чем", "отметку", "порог", "уровень", "планку", "уровня", "отметки", "за", "с", "по"}),
    inverted={},
)

RATIOS = RatioWords(
    counters=(),
    of=(),
    dates=frozenset(),
    scores=frozenset(),
)

RANKS = RankWords(
    cues=(),
    verbs=(),
    nouns=(),
    weak_nouns=(),
    numbered=(),
    prefixes=(),
    suffixes=(),
    ordinals={},
    of=(),
    field=(),
    froms=(),
    tos=(),
    steps=(),
    ups=(),
    downs=(),
    fillers=(),
    idioms=(),
    indexes={},
)

DOCUMENTS = DocumentWords(
    types=(
        *(f"постановлени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"резолюци{ending}" for ending in ("я", "и", "ю", "ей")),
        *(f"решени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"указ{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"распоряжени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"директив{ending}" for ending in ("а", "ы", "у", "е", "ой")),
        *(f"закон{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"декрет{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"приказ{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"циркуляр{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"заключени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"указани{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"регламент{ending}" for ending in ("", "а", "у", "ом", "е")),
    ),
    loose=(
        *(f"план{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"письм{ending}" for ending in ("о", "а", "у", "ом", "е")),
        *(f"проект{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"программ{ending}" for ending in ("а", "ы", "у", "е", "ой")),
        *(f"уведомлени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"отчёт{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"инструкци{ending}" for ending in ("я", "и", "ю", "ей")),
        *(f"документ{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"депеш{ending}" for ending in ("а", "и", "у", "е", "ей")),
    ),
    signs=("№", "n", "номер", "за №", "за номером", "no.", "(ес)"),
    apart=("№",),
    closing=(),
    years=(),
    shapes=(r"(\d{1,4}-(?:фз|фкз|рз|зао|оз))",),
)

UNITS = UnitWords(
    endings="[а-яё]{1,3}",
    genitive="",
    types={
        **dict.fromkeys("провинция провинции провинцию провинцией".split(), "tỉnh"),
        **dict.fromkeys(("город", "города", "городу", "городом", "городе", "г", "г."), "thành phố"),
        **dict.fromkeys(("район", "района", "району", "районом", "районе"), "huyện"),
        **dict.fromkeys(("уезд", "уезда", "уезду", "уездом", "уезде"), "huyện"),
        **dict.fromkeys(("округ", "округа", "округу", "округом", "округе"), "quận"),
        **dict.fromkeys(("городок", "городка", "городку", "городком", "городке"), "thị trấn"),
        **dict.fromkeys(("посёлок", "посёлка", "посёлке", "поселок", "поселка", "поселке"), "thị trấn"),
        **dict.fromkeys(("коммуна", "коммуны", "коммуне", "коммуну", "коммуной"), "xã"),
        **dict.fromkeys(("община", "общины", "общине", "общину", "общиной"), "xã"),
        **dict.fromkeys(("квартал", "квартала", "кварталу", "кварталом", "квартале"), "phường"),
        **dict.fromkeys(("деревня", "деревни", "деревне", "деревню", "село", "села", "селе"), "thôn"),
        **dict.fromkeys(("особая зона", "особой зоны", "особой зоне", "особую зону"), "đặc khu"),
        **dict.fromkeys(("область", "области", "областью", "обл", "обл."), "prefecture"),
        **dict.fromkeys(("край", "края", "краю", "краем", "крае"), "prefecture"),
        **dict.fromkeys(("республика", "республики", "республике", "республику", "республикой"), "prefecture"),
        **dict.fromkeys(("штат", "штата", "штате", "штату"), "state"),
        **dict.fromkeys(("префектура", "префектуры", "префектуре", "префектуру"), "prefecture"),
        **dict.fromkeys(("автономный округ", "автономного округа", "автономном округе"), "prefecture"),
        **dict.fromkeys(("муниципалитет", "муниципалитета", "муниципалитете"), "municipality"),
        **dict.fromkeys(("регион", "региона", "регионе"), "region"),
    },
    plurals={
        **dict.fromkeys("провинций провинциям провинциями провинциях".split(), "tỉnh"),
        **dict.fromkeys("городов городам городами городах".split(), "thành phố"),
        **dict.fromkeys("районы районов районам районами районах уезды уездов уездам уездами уездах".split(), "huyện"),
        **dict.fromkeys("коммун коммунам коммунами коммунах общин общинам общинами общинах".split(), "xã"),
        **dict.fromkeys("кварталы кварталов кварталам кварталами кварталах".split(), "phường"),
        **dict.fromkeys("областей областям областями областях".split(), "prefecture"),
        **dict.fromkeys("регионы регионов регионам регионами регионах".split(), "region"),
    },
    levels={
        "провинциальн~": "tỉnh",
        "городск~": "thành phố",
        "районн~": "huyện",
        "уездн~": "huyện",
        "окружн~": "quận",
        "коммунальн~": "xã",
        "общинн~": "xã",
        "квартальн~": "phường",
        "областн~": "prefecture",
        "краев~": "prefecture",
        "муниципальн~": "municipality",
        "центральн~": "trung ương",
        "федеральн~": "trung ương",
    },
    positions=frozenset({"before", "after"}),
    area_before_body=True,
    area_after_body=True,
    bare_genitive=True,
    heads={
        "народн~ комитет~": "people's committee",
        "народный комитет": "people's committee",
        "народного комитета": "people's committee",
        "народн~ совет~": "people's council",
        "народный совет": "people's council",
        "канцеляри~ народного комитета": "office of the people's committee",
        "партком~": "party committee",
        "партийн~ комитет~": "party committee",
        "комитет~ партии": "party committee",
        "комитет~ кпв": "party committee",
        "партийн~ организаци~": "party executive committee",
        "постоянн~ комитет~ парткома": "party standing committee",
        "постоянн~ бюро парткома": "party standing committee",
        "постоянн~ комитет~ партии": "party standing committee",
        "постоянн~ комитет~ комитета партии": "party standing committee",
        "постоянн~ комитет~ провинциального комитета партии": "party standing committee:tỉnh",
        "постоянн~ комитет~ районного комитета партии": "party standing committee:huyện",
        "организационн~ отдел~ парткома": "party organization board",
        "организационн~ отдел~ комитета партии": "party organization board",
        "организационн~ комитет~ парткома": "party organization board",
        "отдел~ пропаганды парткома": "party propaganda board",
        "комитет~ отечественного фронта": "fatherland front",
        "центр~ государственных услуг": "service centre",
        "центр~ административных услуг": "service centre",
        "центр~ государственных административных услуг": "service centre",
        "центр~ публичных административных услуг": "service centre",
        "центр~ обслуживания государственной администрации": "service centre",
        "центр~ обслуживания по административным вопросам": "service centre",
        "центр~ услуг государственного управления": "service centre",
        "центр~ обслуживания населения": "service centre",
        "центр~ обслуживания государственного управления": "service centre",
        "пункт~ государственных услуг": "service point",
        "пункт~ обслуживания государственной администрации": "service point",
        "административн~ центр~": "administrative centre",
        "центр~ государственного управления": "administrative centre",
        "отдел~ одного окна": "one-stop department",
        "отдел~ «одного окна»": "one-stop department",
        "отдел~ единого окна": "one-stop department",
        "отдел~ «единого окна»": "one-stop department",
        "отделени~ одного окна": "one-stop department",
        "служб~ одного окна": "one-stop department",
        "служб~ «одного окна»": "one-stop department",
        "отдел~ приёма и выдачи результатов": "reception department",
        "отдел~ приема и выдачи результатов": "reception department",
        "отдел~ по приёму и выдаче результатов": "reception department",
        "отдел~ приёма и возврата результатов": "reception department",
        "отдел~ приема и возврата результатов": "reception department",
        "руководящ~ комитет~": "steering committee",
        "координационн~ комитет~": "steering committee",
        "инспекционн~ групп~": "inspection team",
        "групп~ проверки": "inspection team",
        "инспекционн~ команд~": "inspection team",
        "проверяющ~ групп~": "inspection team",
        "рабоч~ групп~": "working group",
        "правлени~": "management board",
        "делегаци~ депутатов национального собрания": "assembly delegation",
        "государственн~ казначейств~": "treasury",
        "народн~ суд~": "court",
        "народн~ прокуратур~": "procuracy",
        "министерств~": "ministry",
        "департамент~": "department",
        "управлени~": "bureau",
        "главн~ управлени~": "general department",
        "отдел~": "division",
        "бюро": "bureau",
        "комитет~": "committee",
        "комисси~": "committee",
        "совет~": "council",
        "агентств~": "agency",
        "служб~": "agency",
        "федеральн~ служб~": "agency",
        "федеральн~ агентств~": "agency",
        "инспекци~": "inspection",
        "канцеляри~": "office",
        "аппарат~": "office",
        "институт~": "institute",
        "центр~": "centre",
        "мэри~": "office",
        "администраци~": "office",
    },
    fields={
        "внутренних дел": "home affairs",
        "по внутренним делам": "home affairs",
        "юстиции": "justice",
        "финансов": "finance",
        "планирования и инвестиций": "planning and investment",
        "планированию и инвестициям": "planning and investment",
        "промышленности и торговли": "industry and trade",
        "транспорта": "transport",
        "строительства": "construction",
        "природных ресурсов и окружающей среды": "natural resources and environment",
        "природных ресурсов и охраны окружающей среды": "natural resources and environment",
        "природных ресурсов и экологии": "natural resources and environment",
        "сельского хозяйства и развития села": "agriculture and rural development",
        "сельского хозяйства и развития деревни": "agriculture and rural development",
        "сельского хозяйства и развития сельских районов": "agriculture and rural development",
        "сельского хозяйства и развития сельской местности": "agriculture and rural development",
        "сельского хозяйства и окружающей среды": "agriculture and environment",
        "сельского хозяйства и экологии": "agriculture and environment",
        "сельского хозяйства": "agriculture",
        "окружающей среды": "environment",
        "информации и коммуникаций": "information and communications",
        "информации и связи": "information and communications",
        "науки и технологий": "science and technology",
        "науки и технологии": "science and technology",
        "науки и техники": "science and technology",
        "труда, инвалидов войны и социальных дел": "labour, invalids and social affairs",
        "труда, инвалидов и социальных дел": "labour, invalids and social affairs",
        "труда, инвалидов и социального обеспечения": "labour, invalids and social affairs",
        "по делам инвалидов войны, труда и социального обеспечения": "labour, invalids and social affairs",
        "труда и социальной защиты": "labour and social affairs",
        "труда": "labour",
        "образования и подготовки кадров": "education and training",
        "образования и обучения": "education and training",
        "образования и профессиональной подготовки": "education and training",
        "образования": "education",
        "просвещения": "education",
        "здравоохранения": "health",
        "культуры, спорта и туризма": "culture, sports and tourism",
        "культуры и спорта": "culture and sports",
        "культуры и информации": "culture and information",
        "культуры": "culture",
        "туризма": "tourism",
        "иностранных дел": "foreign affairs",
        "внешних связей": "external relations",
        "обороны": "defence",
        "национальной обороны": "national defence",
        "общественной безопасности": "public security",
        "по делам этнических меньшинств и религий": "ethnic minorities and religion",
        "по делам национальностей и религии": "ethnic minorities and religion",
        "этнических меньшинств и религий": "ethnic minorities and religion",
        "по делам национальностей": "ethnic affairs",
        "по делам религий": "religious affairs",
        "экономики и финансов": "economy and finance",
        "экономики": "economy",
        "экономического развития": "economic development",
        "городского управления": "urban management",
        "финансов и планирования": "finance and planning",
        "государственной службы": "civil service",
        "административной реформы": "administrative reform",
        "по административной реформе": "administrative reform",
        "по реформе административных процедур": "administrative reform",
        "по проверке административной реформы": "administrative reform",
        "контроля административных процедур": "administrative procedure control",
        "по контролю за административными процедурами": "administrative procedure control",
        "по контролю административных процедур": "administrative procedure control",
        "местного самоуправления": "local government",
        "организации и кадров": "organization and personnel",
        "цифровой трансформации": "digital transformation",
        "по цифровой трансформации": "digital transformation",
        "цифрового развития": "digital development",
        "цифрового развития, связи и массовых коммуникаций": "digital development",
        "статистики": "statistics",
        "по чрезвычайным ситуациям": "emergency situations",
        "энергетики": "energy",
        "промышленности": "industry",
        "торговли": "trade",
        "спорта": "sports",
        "земельных ресурсов": "land",
    },
    several={"министерства": "ministry", "министерств": "ministry", "министерствами": "ministry", "министерствам": "ministry"},
    bodies={
        "национальн~ собрани~": "Quốc hội",
        "национальн~ ассамбле~": "Quốc hội",
        "постоянн~ комитет~ национального собрания": "Ủy ban Thường vụ Quốc hội",
        "постоянн~ комитет~ национальной ассамблеи": "Ủy ban Thường vụ Quốc hội",
        "постоянн~ комисси~ национального собрания": "Ủy ban Thường vụ Quốc hội",
        "постоянн~ комисси~ национальной ассамблеи": "Ủy ban Thường vụ Quốc hội",
        "политбюро": "Bộ Chính trị",
        "политбюро цк кпв": "Bộ Chính trị",
        "цк кпв": "Ban Chấp hành Trung ương Đảng",
        "секретариат~ цк кпв": "Ban Bí thư",
        "центральн~ комитет~ партии": "Ban Chấp hành Trung ương Đảng",
        "центральн~ комитет~ кпв": "Ban Chấp hành Trung ương Đảng",
        "правительственн~ инспекци~": "Thanh tra Chính phủ",
        "инспекци~ правительства": "Thanh tra Chính phủ",
        "государственн~ инспекци~": "Thanh tra Chính phủ",
        "канцеляри~ правительства": "Văn phòng Chính phủ",
        "аппарат~ правительства": "Văn phòng Chính phủ",
        "правительств~": "Chính phủ",
        "государственн~ банк~ вьетнама": "Ngân hàng Nhà nước Việt Nam",
        "госбанк~ вьетнама": "Ngân hàng Nhà nước Việt Nam",
        "верховн~ народн~ суд~": "Tòa án nhân dân tối cao",
        "верховн~ народн~ прокуратур~": "Viện kiểm sát nhân dân tối cao",
        "государственн~ аудит~": "Kiểm toán nhà nước",
        "отечественн~ фронт~ вьетнама": "Mặt trận Tổ quốc Việt Nam",
        "отечественн~ фронт~": "Mặt trận Tổ quốc Việt Nam",
        "мвд": "Bộ Nội vụ",
        "мид": "Bộ Ngoại giao",
        "минфин~": "Bộ Tài chính",
        "минюст~": "Bộ Tư pháp",
        "минтранс~": "Bộ Giao thông vận tải",
        "минздрав~": "Bộ Y tế",
        "минобороны": "Bộ Quốc phòng",
        "минстро~": "Bộ Xây dựng",
        "минтруд~": "Ministry of Labour",
        "минцифры": "Ministry of Digital Development",
        "минэкономразвити~": "Ministry of Economic Development",
        "минэнерго": "Ministry of Energy",
        "минкультуры": "Ministry of Culture",
        "минпромторг~": "Ministry of Industry and Trade",
        "минсельхоз~": "Ministry of Agriculture",
        "минприроды": "Ministry of Natural Resources and Environment",
        "минобрнауки": "Ministry of Science and Higher Education",
        "минпросвещени~": "Ministry of Education",
        "мчс": "Ministry of Emergency Situations",
        "роструд~": "Rostrud",
        "росреестр~": "Rosreestr",
        "роспотребнадзор~": "Rospotrebnadzor",
        "роскомнадзор~": "Roskomnadzor",
        "росстат~": "Rosstat",
        "росимуществ~": "Rosimushchestvo",
        "ространснадзор~": "Rostransnadzor",
        "ростехнадзор~": "Rostekhnadzor",
        "росздравнадзор~": "Roszdravnadzor",
        "рособрнадзор~": "Rosobrnadzor",
        "росавиаци~": "Rosaviatsiya",
        "фнс": "Federal Tax Service",
        "фас": "Federal Antimonopoly Service",
        "фсб": "Federal Security Service",
        "цб": "Central Bank",
        "центробанк~": "Central Bank",
        "госдум~": "State Duma",
        "государственн~ дум~": "State Duma",
        "совет~ федерации": "Federation Council",
        "федеральн~ собрани~": "Federal Assembly",
        "счётн~ палат~": "Accounts Chamber",
        "счетн~ палат~": "Accounts Chamber",
        "генпрокуратур~": "Prosecutor General's Office",
        "генеральн~ прокуратур~": "Prosecutor General's Office",
        "верховн~ суд~": "Supreme Court",
        "верховн~ рад~": "Verkhovna Rada",
        "конституционн~ суд~": "Constitutional Court",
        "конституционный суд": "Constitutional Court",
        "парламент~": "Parliament",
        "кабмин~": "Cabinet of Ministers",
        "кабинет~ министров": "Cabinet of Ministers",
        "мажилис~": "Mazhilis",
        "жогорку кенеш~": "Jogorku Kenesh",
        "милли меджлис~": "Milli Majlis",
        "кремл~": "Kremlin",
        "еврокомисси~": "European Commission",
        "европейск~ комисси~": "European Commission",
        "европарламент~": "European Parliament",
        "евросоюз~": "European Union",
        "европейск~ союз~": "European Union",
        "мфц": "MFC",
    },
    compounds={},
    compound_heads={},
    complement=(
        r"[ ](?:по[ ](?:\w++[ ]){0,2}?\w++(?:ам|ям|ию|ию|ью|ству|ике|е|ам)(?!\w)"
        r"|(?:\w++(?:ого|его|ой|ей|ых|их)[ ]){0,3}\w{2,}?(?:ия|ии|ства|ств|ний|ей|ов|ики|ты|ды|ны|ры|уры|сти|ти)(?!\w))"
    ),
    head_stops=r"(?!)",
    of=("по", "в", "во", "при"),
    articles=(),
    conjunctions=("и", "а также", "или"),
    such_as=("как", "такие как", "таких как", "включая", "например"),
    person_cues=("г-н", "г-жа", "г-на", "г-жи", "г-ну", "г-же", "г-ном", "г-жой", "товарищ", "товарища", "тов", "тов.",
                 "господин", "госпожа", "фото:"),
    person_marks=(),
    not_names=(
        *"председатель заместитель директор начальник секретарь министр президент премьер глава губернатор".split(),
        *"член члены по в на из с о об от до за при для это этот эта его её их он она они мы не но и а или также".split(),
        *"как что где когда если чем первой после перед среди между кроме вместе фото источник резолюция решение".split(),
        *"указ закон план программа проект согласно однако так все два две три".split(),
    ),
    not_areas=("улица", "улицы", "улице", "проспект", "река", "реки", "озеро", "мост", "аэропорт", "порт", "газета", "газеты",
               "университет", "больница", "банк", "завод", "остров"),
    phrases=("электронн~ правительств~", "цифров~ правительств~", "в срок", "дорог~", "рабоч~ встреч~"),
)

def _cases(stems: str, endings: str) -> str:
    """Return all forms of `stems`, comma separated: a stem with each of `endings`, "-" for none."""
    return ", ".join(stem + ending.strip("-") for stem in stems.split(", ") for ending in endings.split())


_HARD = "- а у ом е ы ов ам ами"
_SOFT = "ь я ю ем е и ей"
_FEMININE = "а ы е у ой"
_ADJECTIVE = "ый ого ому ым ом ая ой ую ые ых"
_SOFT_ADJECTIVE = "ий его ему им ем яя ей юю"


OFFICIALS = OfficialWords(
    roles=by_role(
        minister=_cases("министр, госминистр, наркоминистр", _HARD),
        deputy_minister=_cases("госсекретар, статс-секретар", _SOFT),
        prime_minister=_cases("премьер-министр, премьер, канцлер", _HARD)
        + ", глава правительства, главы правительства, главе правительства, главу правительства, главой правительства, "
        "председатель правительства, председателя правительства, председателю правительства, председателем правительства",
        president=_cases("президент", _HARD) + ", глава государства, главы государства, главе государства, главой государства, "
        "председатель государства, председателя государства",
        general_secretary=_cases("генеральный секретар, генсекретар", _SOFT)
        + ", генерального секретаря, генеральному секретарю, генеральным секретарем, генеральным секретарём, "
        + _cases("генсек", _HARD),
        secretary=_cases("секретар, партсекретар", _SOFT) + ", секретарём",
        chair=_cases("председател", _SOFT) + ", " + _cases("спикер", _HARD) + ", председательница, председательницы",
        director=_cases("директор, гендиректор, руководитель департамент", _HARD) + ", "
        + _cases("генеральный директор", "- ") + ", генерального директора, генеральным директором, начальник управления, "
        "начальника управления, начальником управления, начальнику управления, "
        + _cases("управляющ", _SOFT_ADJECTIVE) + ", уполномоченный, уполномоченного, комиссар, комиссара",
        head=_cases("начальник, заведующ", "- а у ом е ий его им") + ", " + _cases("руководител", _SOFT) + ", "
        + _cases("глав", "а ы е у ой") + ", " + _cases("лидер, шеф", _HARD) + ", завотделом, старший группы, "
        + _cases("ректор, декан", _HARD) + ", "
        + _cases("староста", "-"),
        chief_of_office="руководитель аппарата, руководителя аппарата, руководителем аппарата, начальник канцелярии, "
        "начальника канцелярии, начальником канцелярии, глава администрации президента, управляющий делами, "
        "руководитель канцелярии, руководителя канцелярии, руководитель администрации президента, заведующий канцелярией, "
        "глава канцелярии, главы канцелярии",
        member=_cases("член", _HARD) + ", " + _cases("советник муниципалитета", "-") + ", "
        + _cases("постоянный член", "-") + ", постоянного члена",
        delegate=_cases("депутат, делегат, сенатор, парламентари", "- а у ом е ы ов й я ю ем") + ", представитель палаты",
        inspector=_cases("инспектор, главный инспектор, генеральный инспектор", _HARD)
        + ", главного инспектора, генерального инспектора, генеральным инспектором",
        staff=_cases("специалист, сотрудник, эксперт, советник, чиновник, ассистент, помощник", _HARD)
        + ", " + _cases("служащ", _SOFT_ADJECTIVE),
        other=_cases("мэр, губернатор, омбудсмен, прокурор, генпрокурор, консул, генконсул, атташе, полпред", _HARD)
        + ", " + _cases("посол, посл", "- а у ом е ы") + ", " + _cases("представител, официальный представител", _SOFT)
        + ", официального представителя, пресс-секретарь, пресс-секретаря, пресс-секретарём, пресс-секретарем, судья, судьи, "
        "судье, бургомистр, бургомистра, градоначальник, градоначальника, городничий, спецпредставитель, генеральный прокурор, "
        "генерального прокурора",
    ),
    compound=False,
    not_after="",
    deputies=(
        "заместитель ", "заместителя ", "заместителю ", "заместителем ", "заместителе ", "заместители ", "зам", "зам. ",
        "вице-", "вице", "помощник ", "помощника ",
    ),
    modifiers=tuple(
        (
            _cases("перв, постоянн, исполнительн, действующ, нов, избранн, отставн", _ADJECTIVE)
            + ", " + _cases("действующ, старш", _SOFT_ADJECTIVE)
            + ", врио, и.о., и. о., исполняющий обязанности, исполняющего обязанности, исполняющая обязанности, тогдашний, "
            "тогдашнего, нынешний, нынешнего, нынешняя, нынешней, вновь назначенный, постоянно действующий"
        ).split(", ")
    ),
    past=(
        *(form + " " for form in _cases("бывш", "ий его ему им ем ая ей ую").split(", ")),
        *(form + " " for form in _cases("прежн", _SOFT_ADJECTIVE).split(", ")),
        "экс-",
        "экс",
        "тогдашний ",
        "тогдашнего ",
    ),
    of=("", "по", "в", "на", "при", "от", "и", "города", "из"),
    possessives=(),
    fields={
        "внутренних дел": "Bộ Nội vụ", "юстиции": "Bộ Tư pháp", "финансов": "Bộ Tài chính", "иностранных дел": "Bộ Ngoại giao",
        "обороны": "Bộ Quốc phòng", "национальной обороны": "Bộ Quốc phòng", "общественной безопасности": "Bộ Công an",
        "промышленности и торговли": "Bộ Công Thương", "строительства": "Bộ Xây dựng", "транспорта": "Bộ Giao thông vận tải",
        "здравоохранения": "Bộ Y tế", "образования и подготовки кадров": "Bộ Giáo dục và Đào tạo",
        "образования": "Bộ Giáo dục và Đào tạo", "науки и технологий": "Bộ Khoa học và Công nghệ",
        "информации и коммуникаций": "Bộ Thông tin và Truyền thông", "планирования и инвестиций": "Bộ Kế hoạch và Đầu tư",
        "сельского хозяйства": "Bộ Nông nghiệp và Phát triển nông thôn", "экономического развития":
        "Ministry of Economic Development", "цифрового развития": "Ministry of Digital Development",
    },
    joins=(",", "и", ", и", "а также", ", а также", "одновременно", "и одновременно", ", одновременно", ";", "он же"),
    appositions=(
        "это", "ныне", "тогда", "на посту", "в должности", "на должности", "на должность", "в качестве", "как", "который", "был",
        "была", "является", "назначен", "назначена", "избран", "избрана", "занимающий пост", "занимающая пост", "пост", "сейчас",
        "должность", "ставший", "ставшая", "стал", "стала", "тогдашний", "нынешний", "на пост",
    ),
    breakers=frozenset(
        "что который которая которые которого и или но а если когда где пока чтобы он она они его её ее их мы вы не же бы с со "
        "для после до между против согласно включая был была были будет есть может должен это этот эта эти также уже ещё еще "
        "во к ко о об у за под над из-за сказал сообщил".split()
    ),
    breaker_endings=("ил", "ила", "или", "ал", "ала", "али", "ел", "ела", "ел", "ает", "яет", "ует", "ят", "ился", "илась", "ёт"),
    private=(
        "компании", "компания", "ооо", "оао", "зао", "пао", "фирмы", "фирма", "кооператива", "предприятия", "корпорации",
        "холдинга", "завода", "фабрики", "магазина", "банка", "фонда", "нко", "газеты", "журнала", "ао", "кафе", "агрофирмы",
        "торговой палаты", "аналитического центра",
    ),
    occupations=tuple(
        (
            _cases("журналист, корреспондент, фотограф, предприниматель, бизнесмен, фермер, студент, юрист, адвокат, экономист, "
                   "политолог, эксперт-аналитик, пенсионер, автор, профессор, доцент, учёный, основател, бизнес-аналитик", "- а у ом")
            + ", " + _cases("жител, крестьянин, учител, предпринимател, основател, читател, преподавател, исследовател, "
                            "обозревател, писател, владел", "ь я ю ем ец ьца")
            + ", жительница, жительницы, предпринимательница, журналистка, журналистки, пенсионерка, владелец, владельца, "
            "владелица, редактор, редактора, заявитель, заявительница, гендиректор компании, рабочий, горожанин, горожанка"
        ).split(", ")
    ),
    before_name=(
        "г-н", "г-на", "г-ну", "г-ном", "г-жа", "г-жи", "г-же", "г-жу", "г-жой", "господин", "господина", "господину",
        "господином", "госпожа", "госпожи", "госпоже", "госпожу", "госпожой", "товарищ", "товарища", "товарищу", "товарищем",
        "товарищи", "товарищей", "тов", "д-р", "доктор", "доктора", "профессор", "профессора", "проф", "генерал", "генерала",
        "генерал армии", "генерал-полковник", "генерал-лейтенант", "генерал-майор", "старший генерал-лейтенант", "полковник",
        "полковника", "старший полковник", "подполковник", "мистер", "мистера", "сэр", "академик", "к.э.н", "д.э.н", "гг",
        "адвокат", "леди", "лорд", "генерала армии", "майор", "капитан", "к.ю.н", "д.ю.н",
    ),
    after_name=(),
    credits=(
        "фото", "текст", "автор", "авторы", "текст и фото", "фотограф", "подготовил", "подготовила", "иллюстрация", "корреспондент",
        "перевод", "перевёл", "видео", "материал подготовил", "материал подготовила", "изображение", "снимок", "беседовал",
        "беседовала", "фото и текст", "редактор", "текст, фото", "фото автора", "статья", "записал", "записала", "графика",
    ),
    speech=frozenset(
        "сказал сказала сообщил сообщила заявил заявила отметил отметила подчеркнул подчеркнула добавил добавила пояснил "
        "пояснила рассказал рассказала напомнил напомнила признал признала считает полагает уверен уверена объяснил объяснила "
        "предложил предложила попросил попросила поручил поручила призвал призвала объявил объявила доложил доложила "
        "уточнил уточнила ответил ответила обещал обещала пообещал пообещала надеется указал указала говорит опроверг "
        "опровергла подтвердил подтвердила похвалил похвалила высказал высказала поблагодарил поблагодарила потребовал "
        "потребовала привёл привела оценил оценила предупредил предупредила заключил заключила возразил жалуется "
        "выступил выступила сетует".split()
    ),
    namesakes=(
        "улица", "улице", "улицы", "улицу", "ул", "проспект", "проспекте", "проспекта", "площадь", "площади", "школа", "школе",
        "школы", "университет", "университета", "университете", "больница", "больнице", "мост", "моста", "парк", "парке",
        "аэропорт", "аэропорту", "стадион", "премия", "премии", "премию", "музей", "музея", "театр", "театра", "библиотека",
        "имени", "им", "мавзолей", "мавзолея", "институт", "института", "фонд", "орден", "ордена", "переулок", "бульвар",
        "набережная", "идеи", "деревня", "деревне", "деревни", "село", "посёлок",
    ),
    not_names=frozenset(
        "в во на по с со к ко о об от до из у за для при без под над между через после перед и или но а да нет не это этот эта "
        "эти тот та те он она они мы вы я его её ее их наш ваш свой все всё весь вся каждый каждая новый новая первый первая "
        "второй третий сегодня вчера завтра январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь "
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг "
        "пятница суббота воскресенье север юг восток запад азия европа африка америка россия россии россию вьетнам вьетнама "
        "вьетнаме ссср срв рф оон асеан провинция провинции город города городе район района уезд уезда община коммуна "
        "область области край республика республики министерство министерства министерстве министерстве департамент комитет "
        "комитета совет совета правительство правительства правительстве партия партии партия собрание собрания парламент "
        "парламента комиссия комиссии агентство управление управления отдел центр центра союз фронт академия институт "
        "университет банк индекс программа проект план стратегия резолюция постановление решение указ директива закон "
        "конституция кодекс статья конференция заседание сессия форум день неделя месяц год народный народного народном "
        "народной национальный национальное национального государственный государственная единый портал портале система "
        "госуслуги госуслуг цифровая цифровой электронное новости фото источник комментарий комментарии читайте также как что "
        "кто где когда если потом затем однако так тем по-прежнему кроме около более менее почти всего только уже ещё еще "
        "товарищ господин госпожа министр директор председатель президент секретарь заместитель глава член депутат великая "
        "отечественная федерация федерации федеральный федерального политбюро цк кпв мвд мид онлайн слух двадцать для "
        "телеграм вконтакте мфц ооо зао двое трое сам сама сами дел докладывал поэтому среди мэрия "
        "администрация администрации заммин".split()
    ),
    given_names=CYRILLIC,
    surname_endings=(
        "ов", "ова", "ову", "овым", "ове", "овой", "ев", "ева", "еву", "евым", "евой", "ёв", "ёва", "ёвой", "ин", "ина", "ину",
        "иным", "иной", "ын", "ына", "ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "цкий", "цкого", "цким",
        "цкая", "цкой", "ко", "енко", "чук", "чука", "чуку", "юк", "юка", "ян", "яна", "яну", "яном", "швили", "дзе", "ия",
        "ая", "ой", "ого", "ых", "их", "вич", "вича", "вичу", "вичем", "сен", "сена", "сон", "сона", "ман", "мана", "берг",
        "берга", "штейн", "штейна", "баев", "баева", "улы", "ец", "ный",
    ),
    surnames={},
    particles=frozenset("де фон ван дер аль да дос ди эль ибн бин".split()),
    state_office_first=False,
)

FACTS = FactWords(
    spaced=True,
    metrics={},
    targets=(),
    rises=(),
    falls=(),
    risen=(),
    fallen=(),
    to=(),
    into=(),
    by=(),
    averages=(),
    as_of=(),
    rankings={},
)

LABELS = LabelWords(
    metrics={
        "online_submission": "Заявления, поданные онлайн",
        "online_service": "Услуги, доступные онлайн",
        "on_time": "Рассмотрено в срок",
        "digitization": "Оцифровка дел и результатов",
        "online_payment": "Онлайн-оплата",
        "digital_signature": "Электронная подпись",
        "satisfaction": "Удовлетворённость",
        "procedure_cut": "Упрощение и сокращение процедур",
        "completion": "Выполнение задач и планов",
        "index_score": "Балл индекса",
        "staffing": "Штат",
        "budget": "Бюджет",
        "economy": "Экономика",
        "electronic_documents": "Электронные документы",
        "coverage": "Охват",
        "overdue": "Просроченные дела",
        "reorganization": "Реорганизация и слияние",
        "opinion": "Мнения опрошенных",
        "other": "Прочее",
    }
)

LEXICON = Lexicon(
    code="ru",
    name="Russian",
    routing=ROUTING,
    sentences=SENTENCES,
    numbers=NUMBERS,
    dates=DATES,
    percentages=PERCENTAGES,
    ratios=RATIOS,
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    labels=LABELS,
)
