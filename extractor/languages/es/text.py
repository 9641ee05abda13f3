"""Spanish: how text is routed, split and numbered."""

from extractor.languages.lexicon import NumberWords, RoutingWords, SentenceWords

ROUTING = RoutingWords(
    function_words=frozenset(
        (
            "el los las y por más está están según fue fueron sus pero desde hasta sobre también donde cuando "
            "muy ya este esta estos estas sin su se lo les aunque cada hay mientras tras"
        ).split()
    ),
    letters="",
    letter_share=1.0,
    typical_letters="ñ",
    foreign_letters="ãõ",
)

SENTENCES = SentenceWords(
    terminators=".!?…",
    abbreviations=frozenset("sr sra srta dr dra ing lic art núm nº n pág ee.uu".split()),
)

NUMBERS = NumberWords(
    decimal=",",
    thousands=".",
    words={
        **{word: value for value, word in enumerate("cero uno dos tres cuatro cinco seis siete ocho nueve".split())},
        **{word: value for value, word in enumerate("diez once doce trece catorce quince".split(), 10)},
        **{word: value for value, word in enumerate("dieciséis diecisiete dieciocho diecinueve veinte".split(), 16)},
        **{word: value for value, word in enumerate("veintiuno veintidós veintitrés veinticuatro".split(), 21)},
        **{word: value for value, word in enumerate("veinticinco veintiséis veintisiete".split(), 25)},
        **{word: value for value, word in enumerate("veintiocho veintinueve treinta".split(), 28)},
        **{word: 10 * value for value, word in enumerate("cuarenta cincuenta sesenta setenta".split(), 4)},
        **{word: 10 * value for value, word in enumerate("ochenta noventa cien".split(), 8)},
        **{word: 100 * value for value, word in enumerate("ciento doscientos trescientos cuatrocientos".split(), 1)},
        **{word: 100 * value for value, word in enumerate("quinientos seiscientos setecientos".split(), 5)},
        **{word: 100 * value for value, word in enumerate("ochocientos novecientos".split(), 8)},
        **{word: 100 * value for value, word in enumerate("doscientas trescientas cuatrocientas".split(), 2)},
        **{word: 100 * value for value, word in enumerate("quinientas seiscientas setecientas".split(), 5)},
        **{word: 100 * value for value, word in enumerate("ochocientas novecientas".split(), 8)},
        "un": 1,
        "una": 1,
        "dieciseis": 16,
        "veintiún": 21,
        "veintiun": 21,
        "veintidos": 22,
        "veintitres": 23,
        "veintiseis": 26,
        "medio": 0.5,
        **dict.fromkeys(("un décimo", "un decimo"), 0.1),
        **dict.fromkeys(("un centésimo", "un centesimo"), 0.01),
        **dict.fromkeys(("un milésimo", "un milesimo"), 0.001),
        **dict.fromkeys(("un millonésimo", "un millonesimo"), 1e-6),
        **dict.fromkeys(("un billonésimo", "un billonesimo"), 1e-12),
    },
    scales={"mil": 1000, "millón": 10**6, "millon": 10**6, "millones": 10**6},
    joiners=("y",),
    points=("coma", "punto", "con"),
    halves=("y medio", "y media"),
    minus=("menos", "negativo"),
    positional=False,
    vague="",
    labels=frozenset(
        """enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre nivel
        niveles artículo artículos capítulo fase trimestre semestre grupo número anexo cuadro tabla figura decreto
        resolución ley año día zona""".split()
    ),
)
