"""Spanish: percentages, ratios, ranks and other figures."""

from extractor.languages.lexicon import CheckWords, PercentageWords, RankWords, RatioWords, terms

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(("por ciento", "por cien", "porciento", "por cientos", "pct", "por 100"), 1.0),
    points=terms("""
        puntos porcentuales, punto porcentual, puntos de porcentaje, punto de porcentaje, puntos por ciento, puntos %,
        % puntos, p.p., pp, pps
    """),
    loose_points=("puntos", "punto"),
    rates=terms("tasa, porcentaje, proporción, índice de"),
    points_reach=30,
    subunits={},
    leads=(),
    ands=("y", "o", "u", "e", "frente a", "frente", "contra", "y de", "y en"),
    tos=("a", "al", "hasta", "hasta el", "y hasta"),
    froms=("de", "del", "desde", "desde el"),
    betweens=("entre",),
    articles=frozenset({"un", "el", "del", "al", "casi", "unos", "hasta", "cerca del"}),
    before={
        **dict.fromkeys(
            terms("""
                más de, más del, mas de, mas del, superior al, superior a, superiores al, superiores a, mayor al,
                mayor a, mayor del, mayor que, por encima del, por encima de, arriba del, arriba de, supera, superan,
                superó, superaron, superaba, superado, supere, superar, superará, superando, sobrepasa, sobrepasó,
                sobrepasa, sobrepasan, rebasa, rebasó, excede, excedió
            """),
            "gt",
        ),
        **dict.fromkeys(
            terms("""
                al menos, por lo menos, cuando menos, como mínimo, mínimo, un mínimo de, un mínimo del, mínimo de,
                mínimo del, no menos de, no menos del, no inferior al, no inferior a, no menor al, no menor a,
                no menor del, no baja del, no bajar del, no baje del, no bajen del, no bajará del, no bajó del
            """),
            "ge",
        ),
        **dict.fromkeys(
            terms("""
                menos de, bajar del, bajar de, baje del, bajen del, bajará del, caer por debajo del, menos del,
                inferior al, inferior a, inferiores al, menor al, menor a, menor del, menor que, por debajo del,
                por debajo de, debajo del, ni siquiera, ni siquiera al, ni siquiera llega al, ni siquiera llegó al,
                ni siquiera alcanza, ni llega al, ni, no llega al, no llegó al, no alcanza, no alcanzó, no llegan al,
                no llegaron al, no llegaba al, sin llegar al
            """),
            "lt",
        ),
        **dict.fromkeys(
            terms("""
                como máximo, máximo, un máximo de, un máximo del, máximo de, máximo del, a lo sumo, no más de,
                no más del, hasta un, no superior al, no superior a, no mayor al, no mayor a, no supera, no superan,
                no superó, no superará, no excede, no exceda, no supere, no superen, no supera ni, no excederá,
                sin superar, a lo más
            """),
            "le",
        ),
        **dict.fromkeys(
            terms("""
                casi, cerca de, cerca del, alrededor de, alrededor del, aproximadamente, aproximado de, aproximado del,
                en torno a, en torno al, próximo al, próxima al, cercano al, cercana al, unos, rozando, roza,
                prácticamente, más o menos, sobre, estimado en, cosa de, algo así como, algo asi como
            """),
            "approx",
        ),
    },
    after={
        **dict.fromkeys(
            ("o más", "y más", "o superior", "o superiores", "o mayor", "en adelante", "como mínimo", "por lo menos"),
            "ge",
        ),
        **dict.fromkeys(("al menos", "o mas", "para arriba", "hacia arriba"), "ge"),
        **dict.fromkeys(("o menos", "o inferior", "o menor", "como máximo", "a lo sumo", "y menos"), "le"),
        **dict.fromkeys(("aproximadamente", "más o menos", "aproximado"), "approx"),
        "y pico": "gt",
    },
    apart={**dict.fromkeys(("o más", "o superior", "como mínimo"), "ge"), "o menos": "le", "como máximo": "le"},
    fillers=frozenset({"el", "la", "un", "una", "en", "de", "del", "al", "a", "los", "umbral"}),
    inverted={**dict.fromkeys(("superó", "supera", "rebasó", "sobrepasó"), "gt")},
    negations={
        **dict.fromkeys(
            terms("""
                no debe, no deben, no deberá, no deberán, no debería, no puede, no pueden, no podrá, no podrán,
                no podría
            """),
            4,
        ),
        **dict.fromkeys(
            terms("""
                no sea, no sean, no haya, no hubo, no hay, no será, no serán, no fue, no era, no se, nunca, jamás
            """),
            1,
        ),
        **dict.fromkeys(("ningún", "ninguna", "ninguno de", "ninguna de"), 7),
        **dict.fromkeys(("no solo", "no sólo", "que", "y", "pero", "porque"), -1),
    },
    places=("en", "para", "entre", "por"),
    measures=terms("""
        promedio, media, mediana, meta, objetivo, cifra, tasa, proporción, porcentaje, fue, era, había sido, cuota,
        umbral
    """),
    scopes=terms("""
        de, del, de la, de los, de las, para, para el, en, en el, nacional, provincial, regional
    """),
    copulas=terms("""
        es, era, fue, es de, es del, era de, era del, fue de, fue del, del, está en, está en el, estaba en el,
        se sitúa en, se sitúa en el, se situó en el, será, será del
    """),
    tails=(),
    against=terms("""
        frente al, frente a, contra el, contra, en comparación con el, comparado con el, respecto al, ante el, desde el
    """),
    earlier=terms("""
        un año antes, el año anterior, del año anterior, de hace un año, del año pasado, el año pasado, hace un año,
        anterior, de antes, previo, del mes anterior, de un año antes
    """),
    share_articles=frozenset({"el", "un", "del", "al"}),
)

RATIOS = RatioWords(
    counters=(
        *terms("""
            comunas, barrios, distritos, provincias, ciudades, localidades, unidades, agencias, municipios
        """),
        *("departamentos", "ministerios", "sectores", "oficinas", "trámites", "procedimientos", "expedientes"),
        *("registros", "solicitudes", "documentos", "criterios", "metas", "objetivos", "indicadores", "índices"),
        *("tareas", "servicios", "áreas", "campos", "funcionarios", "empleados", "delegados", "diputados", "miembros"),
        *("personas", "hogares", "escuelas", "hospitales", "estaciones", "aldeas", "empresas", "casos", "opiniones"),
        *("votos", "preguntas", "quejas", "resoluciones", "decisiones", "planes", "informes", "proyectos", "entidades"),
        *("regiones", "cantones", "organismos", "instituciones", "ciudadanos", "encuestados", "archivos"),
    ),
    of=("de", "de los", "de las", "de un total de", "del total de", "sobre", "sobre un total de", "de entre"),
    among=(),
    scores=("puntos", "punto"),
)

CHECKS = CheckWords(
    including=(
        *terms("""
            de los cuales, de las cuales, incluidos, incluidas, entre ellos, entre ellas, de ellos, de ellas
        """),
        *("compuesto por", "divididos en", "divididas en", "repartidos en", "repartidas en", "a saber", "incluyendo"),
        *("que comprenden", "de los que", "de las que"),
    ),
    wholes=terms("de los, de las, de, entre los, entre las"),
    divided=("compuesto por", "divididos en", "divididas en", "repartidos en", "repartidas en", "que se dividen en"),
    rest=("restante", "el resto", "los demás", "las demás"),
    together=("en conjunto", "sumados", "sumadas", "juntos", "juntas", "que suman", "sumando"),
    than=terms("que, que el, que los, que las, frente a, frente al"),
    opposites=(
        ("total|totales|totalmente|completo|completos|íntegr", "parcial"),
        ("en línea|electrónic|digital|telemátic", "en papel|presencial|en ventanilla"),
        ("hombres", "mujeres"),
        ("urban", "rural"),
        ("terminad|concluid|resuelt|cumplid", "sin terminar|pendiente|sin resolver|en curso|sin cumplir"),
    ),
)

RANKS = RankWords(
    cues=(
        *terms("""
            puesto, puesto número, puesto n.º, puesto nº, puesto no., posición, posición número, lugar número
        """),
        *terms("""
            posición n.º, lugar n.º, el lugar, al lugar, del lugar, en el lugar, rango, clasificó en el lugar
        """),
    ),
    ordinal_cues=("quedó", "queda", "terminó", "se clasificó", "clasificó", "se ubicó", "quedando"),
    weak_cues=("número", "n.º", "lugar", "nº"),
    verbs=(
        "ostenta",
        "ostentó",
        "conserva",
        "conservó",
        "mantiene",
        "mantuvo",
        "alcanzó",
        "alcanza",
        "consiguió",
        "comparten",
        "retuvo",
        *("el", "al", "del", "su", "un", "ocupó", "ocupa", "obtuvo", "logró", "quedó en", "queda en", "terminó en"),
        *("se ubicó en", "se ubica en", "se situó en", "se sitúa en", "figura en", "se clasificó en", "aparece en"),
        *("se colocó en", "se coloca en", "colocándose en", "ubicándose en", "situándose en", "quedando en"),
    ),
    nouns=("puesto", "posición", "plaza"),
    weak_nouns=("lugar", "sitio"),
    bare_nouns=(),
    not_nouns=("puesto de ", "lugar de ", "posición de ", "lugar donde", "lugar más", "puesto más"),
    prefixes=(),
    suffixes=terms("""
        .º, º, .ª, ª, °, .°, o, a, er, ero, do, to, mo, vo, no, ta, ma, va, .er
    """),
    ordinals={
        **{word: value for value, word in enumerate("primero segundo tercero cuarto quinto sexto séptimo".split(), 1)},
        **{word: value for value, word in enumerate("primera segunda tercera cuarta quinta sexta séptima".split(), 1)},
        **{word: value for value, word in enumerate("octavo noveno décimo undécimo duodécimo".split(), 8)},
        **{word: value for value, word in enumerate("octava novena décima undécima duodécima".split(), 8)},
        "primer": 1,
        "tercer": 3,
        "decimotercer": 13,
        "decimotercera": 13,
        "decimocuarto": 14,
        "decimoquinto": 15,
        "decimosexto": 16,
        "decimosexta": 16,
        "decimoséptimo": 17,
        "decimoctavo": 18,
        "decimonoveno": 19,
        "vigésimo": 20,
    },
    places={},
    of=("de", "entre", "/", "de los", "de las", "entre los", "entre las", "de un total de", "sobre"),
    among=("entre", "de entre", "entre los", "entre las"),
    copulas=("es", "fue", "era", "quedó", "queda", "está", "figura", "resultó"),
    field=(),
    froms=("de", "del", "desde el", "desde la", "de la"),
    tos=("a", "al", "a la", "hasta el", "hasta la"),
    steps=("puesto", "puestos", "posición", "posiciones", "lugar", "lugares", "peldaños", "escalones", "casillas"),
    ups=(
        *terms("""
            subió, sube, subir, subiendo, escaló, escala, escalar, escalando, avanzó, avanza, avanzando
        """),
        *terms("""
            ganó, gana, ganando, mejoró, mejora, mejorando, ascendió, asciende, ascenso, alza, subida
        """),
        *("más", "por encima", "arriba", "trepó", "aumentó", "aumento", "remontó"),
    ),
    downs=(
        *("bajó", "baja", "bajar", "bajando", "perdió", "pierde", "perdiendo", "cayó", "cae", "cayendo", "retrocedió"),
        *("retrocede", "descendió", "desciende", "descenso", "caída", "menos", "por debajo", "abajo", "retroceso"),
    ),
    fillers=("en", "de", "unos", "hasta", "otros", "la friolera de"),
    idioms=(),
)
