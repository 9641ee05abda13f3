"""Russian: how text is routed, split and numbered."""

from extractor.languages.lexicon import NumberWords, RoutingWords, SentenceWords

ROUTING = RoutingWords(
    function_words=frozenset(
        (
            "что это для из как его её их они или при также был была было были году года который которая которое которые "
            "чтобы уже об по же только после этого этом быть будет будут более когда где если между перед со во лишь чем "
        ).split()
    ),
    letters="",
    letter_share=1.0,
    typical_letters="ыэё",
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
        этап этапа квартал группа группы номер уровень уровня уровне уровни уровнях этапе статье пункте пункта квартале приложение таблица пункт указ закон закона год года""".split()
    ),
)
