"""Spanish."""

from extractor.languages.given_names import LATIN
from extractor.languages.lexicon import (
    CheckWords,
    DateWords,
    DocumentWords,
    FactWords,
    LabelWords,
    Lexicon,
    NumberWords,
    OfficialWords,
    PercentageWords,
    QuantityWords,
    RankWords,
    RatioWords,
    RoutingWords,
    SentenceWords,
    UnitWords,
    by_concept,
    by_role,
    terms,
)
from extractor.languages.vietnamese_bodies import names_in

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

DATES = DateWords(
    order="dmy",
    day_first=frozenset(),
    dashed_days=False,
    months=(
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep", "set"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    month_homonyms=frozenset("mar may set ene".split()),
    capital_months=False,
    month_before=frozenset(["mes de"]),
    month_after=frozenset(),
    day_before=frozenset(["día", "dia", "días"]),
    day_after=frozenset(),
    year_before=frozenset(
        "año|años|año fiscal|ejercicio|ejercicio fiscal|año presupuestario|año escolar|año lectivo|curso escolar|ciclo escolar|curso|vigencia|año de".split(
            "|"
        )
    ),
    year_after=frozenset(["d.c.", "d. c."]),
    weekdays=frozenset(
        "lunes martes miércoles miercoles jueves viernes sábado sabado domingo lun mié mie jue vie sáb sab dom".split()
    ),
    numerals={
        **{
            word: value
            for value, word in enumerate(
                "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
                "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis "
                "veintisiete veintiocho veintinueve treinta".split()
            )
        },
        **{
            word: 10 * tens for tens, word in enumerate("cuarenta cincuenta sesenta setenta ochenta noventa".split(), 4)
        },
        "un": 1,
        "veintiún": 21,
        "dieciseis": 16,
        "cien": 100,
        "ciento": 100,
        **{"doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600},
        **{"setecientos": 700, "ochocientos": 800, "novecientos": 900, "mil": 1000},
    },
    numeral_joiners=frozenset(["y"]),
    ordinals={
        **{
            "primero": 1,
            "primer": 1,
            "primera": 1,
            "segundo": 2,
            "segunda": 2,
            "tercero": 3,
            "tercer": 3,
            "tercera": 3,
        },
        **{"cuarto": 4, "cuarta": 4, "quinto": 5, "sexto": 6, "séptimo": 7, "octavo": 8, "noveno": 9, "décimo": 10},
    },
    ordinal_suffixes=frozenset("º .º ° er ero ro do to ª ra da ta".split()),
    ordinal_prefixes=frozenset(),
    quarters=frozenset("trimestre trimestres t q".split()),
    halves={
        "quincena": 0,
        "quincena de": 0,
        "semestre": 0,
        "mitad": 0,
        "mitad del año": 0,
        "mitad de": 0,
        "semestres": 0,
        "s": 0,
    },
    half_homonyms=frozenset(["quincena", "quincena de", "mitad", "mitad del año", "mitad de", "s"]),
    months_counted=frozenset(["mes", "meses"]),
    first=frozenset("primeros primeras".split()),
    last=frozenset("últimos ultimos últimas".split()),
    early_before=frozenset(
        f"{article}{part} de"
        for article in ("", "los ")
        for part in "principios comienzos inicios mediados finales fines inicio comienzo final fin cierre".split()
    )
    | frozenset(
        f"{part} del"
        for part in "principios comienzos inicios mediados finales fines inicio comienzo final fin cierre".split()
    ),
    early_after=frozenset(),
    beginnings=frozenset(
        f"{article}{part} {preposition}"
        for article in ("", "los ", "el ")
        for part in "principios comienzos inicios inicio comienzo".split()
        for preposition in ("de", "del")
    ),
    seasons={"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12},
    decade_before=frozenset("década de|década de los|década del|decenio de|los años".split("|")),
    decade_after=frozenset(),
    decades={
        f"{noun} {tens}": 1900 + 10 * number
        for noun in ("años", "los años", "década de los", "década del", "década de los años")
        for number, tens in ((5, "cincuenta"), (6, "sesenta"), (7, "setenta"), (8, "ochenta"), (9, "noventa"))
    },
    decade_suffixes=frozenset(),
    century_before=frozenset(["siglo"]),
    century_after=frozenset(),
    century_suffixes=frozenset(),
    eras={},
    since=frozenset("desde|desde el|desde la|a partir de|a partir del|a contar del|a contar de".split("|")),
    from_=frozenset(["de", "del"]),
    since_after=frozenset(["en adelante", "y en adelante", "o después", "y siguientes"]),
    from_after=frozenset(),
    until=frozenset(
        "hasta|hasta el|antes de|antes del|antes del día|para finales de|para fines de|para el final de|para el cierre de|"
        "para mediados de|a más tardar|a más tardar el|a más tardar en|no más tarde del".split("|")
    ),
    until_after=frozenset(),
    to=frozenset(["a", "al", "hasta", "hasta el"]),
    by=frozenset(["al año"]),
    between=frozenset(["entre", "entre el", "entre los días", "entre los años"]),
    and_=frozenset(["y", "e", "y el"]),
    as_of=frozenset(
        terms("""
            con corte a, con corte al, a fecha de, la mañana, desde la mañana, esta mañana, frente a, respecto a,
            respecto al, con respecto a
        """)
    ),
    present=frozenset(
        "la actualidad|hoy|la fecha|ahora|el presente|nuestros días|hoy en día|día de hoy|presente".split("|")
    ),
    moved=frozenset(
        "aplazado aplazada aplazó aplaza pospuesto pospuesta pospuso prorrogado prorrogada prorrogó".split()
    ),
    ahead=frozenset("-rá|-rán|va a|van a|debe|deben|prevé|prevén|previsto|prevista|plazo|meta|pidió|exigió".split("|")),
    dating=frozenset(),
    dated=frozenset(),
    relative={
        **dict.fromkeys(
            "este año|el presente año|presente año|del año en curso|el año en curso|año en curso".split("|"),
            "now year 0",
        ),
        **dict.fromkeys("el año pasado|año pasado|del año pasado|pasado año".split("|"), "now year -1"),
        **dict.fromkeys(
            "el próximo año|próximo año|el año que viene|año próximo|año entrante".split("|"), "now year +1"
        ),
        **dict.fromkeys(
            "el mismo año|mismo año|del mismo año|ese año|ese mismo año|de ese año|aquel año".split("|"), "said year 0"
        ),
        "del año": "its year 0",
        **dict.fromkeys("el año anterior|año anterior|un año antes".split("|"), "said year -1"),
        **dict.fromkeys("el año siguiente|al año siguiente|año siguiente".split("|"), "said year +1"),
        **dict.fromkeys("este mes|el presente mes".split("|"), "now month 0"),
        **dict.fromkeys("el mes pasado|mes pasado".split("|"), "now month -1"),
        **dict.fromkeys("el próximo mes|próximo mes|el mes que viene".split("|"), "now month +1"),
        **dict.fromkeys("el mismo mes|mismo mes|ese mes|ese mismo mes".split("|"), "said month 0"),
        "esta semana": "now week 0",
        "la semana pasada": "now week -1",
        "la próxima semana": "now week +1",
        "hoy": "now day 0",
        "ayer": "now day -1",
        "anteayer": "now day -2",
        "mañana": "now day +1",
        "ese mismo día": "said day 0",
        "el mismo día": "said day 0",
        "al día siguiente": "said day +1",
        "el día anterior": "said day -1",
    },
    fillers=frozenset(
        terms("""
            de, del, de el, pasado, el pasado, próximo, el próximo, del año, de los, el, de la, del mes de, de año, en,
            del ejercicio
        """)
    ),
    day_cues=frozenset("el|del|día|al|hasta el|desde el|fecha".split("|")),
    day_cues_after=frozenset(),
    after_days=frozenset("en ante con por para a al durante un una el la su se ya según desde".split()),
    durations=frozenset(),
    short_year_cues_after=frozenset(),
    month_cues=frozenset("en de desde hasta a y entre para durante por este pasado".split()),
    year_cues=frozenset("en|de|del|desde|hasta|a|para|durante|entre|hacia|antes de|tras|año".split("|")),
    bare_years=True,
    counted=frozenset(
        "expedientes expediente casos trámites trámite solicitudes documentos procedimientos personas ciudadanos habitantes "
        "hogares familias funcionarios empleados trabajadores docentes alumnos miembros delegados visitantes usuarios "
        "cuentas transacciones pagos consultas quejas opiniones preguntas respuestas servicios unidades organismos oficinas "
        "organizaciones entidades comunas barrios distritos ciudades pueblos aldeas provincias municipios escuelas "
        "hospitales empresas proyectos tareas objetivos metas criterios indicadores cargos puestos plazas puntos reuniones "
        "veces días semanas meses horas minutos años por km m ha hectáreas metros kilómetros toneladas kg pesos dongs "
        "dólares euros millones millardos mil nuevos nuevas ejemplares páginas certificados licencias ordenadores votos "
        "grupos acciones registros beneficiarios".split()
    ),
    labels=frozenset(
        "n.º|nº|n°|núm.|no.|número|números|artículo|página|sala|nivel|unos|unas|casi|cerca de|$|€|us$|ley|decreto|resolución".split(
            "|"
        )
    ),
)

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

QUANTITIES = QuantityWords(
    objects={
        "procedures": terms("""
            trámites, procedimientos, trámites administrativos, procedimientos administrativos, procesos
        """),
        "files": (
            *terms("""
                expedientes, solicitudes, casos, declaraciones, registros, peticiones de licencia, instancias
            """),
            *("fichas", "formularios", "demandas", "inscripciones", "gestiones", "legajos"),
        ),
        "services": ("servicios", "servicios públicos", "servicios digitales", "prestaciones"),
        "staff": (
            *terms("""
                funcionarios, funcionarias, empleos, empleados, empleadas, trabajadores, plazas, puestos de trabajo
            """),
            *("servidores públicos", "agentes", "directivos", "cargos", "docentes", "delegados", "miembros", "médicos"),
            *terms("""
                empleados públicos, concejales, inspectores, cuadros, vacantes, técnicos, puestos directivos
            """),
        ),
        "bodies": (
            *("organismos", "entidades", "oficinas", "departamentos", "ministerios", "dependencias", "instituciones"),
            *("unidades", "agencias", "órganos", "direcciones", "secretarías", "consejos", "delegaciones", "centros"),
            *("organizaciones", "comités populares", "comisiones", "consejerías", "áreas de gobierno", "sectores"),
        ),
        "areas": (
            *terms("""
                comunas, barrios, distritos, provincias, ciudades, localidades, municipios, aldeas, pueblos
            """),
            *("regiones", "cantones", "ayuntamientos", "unidades administrativas", "comarcas", "estados", "parroquias"),
            *("municipalidades", "villas", "departamentos del país", "caseríos"),
        ),
        "people": (
            *terms("""
                personas, vecinos, vecinas, ciudadanos, ciudadanas, habitantes, usuarios, usuarias, visitantes
            """),
            *terms("""
                votantes, encuestados, alumnos, estudiantes, pacientes, mujeres, hombres, niños, participantes
            """),
            *("solicitantes", "contribuyentes", "pobladores", "residentes", "pensionistas"),
        ),
        "households": ("hogares", "familias", "viviendas"),
        "businesses": ("empresas", "compañías", "comercios", "sociedades", "cooperativas", "negocios", "inversores"),
        "tasks": (
            *terms("""
                tareas, metas, objetivos, indicadores, medidas, criterios, compromisos, acciones, encargos
            """),
            *("iniciativas", "recomendaciones"),
        ),
        "documents": (
            *("resoluciones", "documentos", "decisiones", "decretos", "circulares", "planes", "leyes", "reglamentos"),
            *terms("""
                informes, cartas, licencias, certificados, órdenes, normas, directivas, oficios, permisos
            """),
            *("ordenanzas", "actas", "acuerdos", "disposiciones"),
        ),
        "signatures": ("firmas", "firmas digitales", "firmas electrónicas", "certificados digitales"),
        "accounts": ("cuentas", "perfiles", "cuentas de usuario"),
        "transactions": ("pagos", "transacciones", "transferencias", "operaciones"),
        "feedback": (
            *terms("""
                quejas, reclamos, reclamaciones, opiniones, sugerencias, propuestas, preguntas, respuestas
            """),
            *("denuncias", "consultas", "peticiones", "comentarios", "recursos"),
        ),
        "events": (
            *terms("""
                cursos, talleres, reuniones, inspecciones, sesiones, auditorías, jornadas, visitas, congresos
            """),
            *("capacitaciones", "audiencias", "seminarios", "controles"),
        ),
    },
    others=tuple(
        "escuelas hospitales ordenadores computadoras proyectos sistemas ventanillas estaciones páginas errores infracciones "
        "cámaras mensajes aplicaciones vehículos tarjetas casas lotes edificios programas mercados resultados clínicas "
        "bibliotecas escáneres llamadas campos pasos plataformas equipos quioscos colegios puntos-de-atención".split()
    ),
    things=frozenset(),
    counters={},
    weak_counters={},
    links=(),
    sets=("juegos de", "tipos de", "clases de", "grupos de", "de los", "de las", "de sus"),
    gap=1,
    stops=frozenset(
        "y o u e de del en a al por para con que se es son fue fueron era eran ha han la el los las un una su sus lo como "
        "más menos pero si no ya sin sobre entre hasta desde tras ante según durante cuando donde años año meses mes días "
        "día horas hora minutos semanas km kilómetros metros hectáreas toneladas puntos veces euros dólares pesos dongs "
        "millones mil".split()
    ),
    scales={"mil millones": 10.0**9, "billones": 10.0**12, "billón": 10.0**12, "millardos": 10.0**9},
    of=("de", "de los", "de las"),
    points=("puntos",),
    points_are_things=False,
    currencies={
        "EUR": ("euros", "euro", "eur"),
        "VND": ("dongs", "dong", "vnd", "dongs vietnamitas"),
        "USD": ("dólares", "dólares estadounidenses", "usd", "dólares americanos"),
        "SEK": ("coronas suecas",),
        "NOK": ("coronas noruegas",),
        "DKK": ("coronas danesas",),
        "JPY": ("yenes", "jpy"),
        "RUB": ("rublos",),
        "GBP": ("libras", "libras esterlinas"),
        "CNY": ("yuanes",),
        "KRW": ("wones",),
        "CHF": ("francos suizos",),
        "MXN": ("pesos mexicanos", "mxn"),
        "ARS": ("pesos argentinos", "ars"),
        "COP": ("pesos colombianos", "cop"),
        "CLP": ("pesos chilenos", "clp"),
        "UYU": ("pesos uruguayos", "uyu"),
        "DOP": ("pesos dominicanos", "dop"),
        "PEN": ("soles", "nuevos soles", "pen"),
        "BOB": ("bolivianos",),
        "PYG": ("guaraníes",),
        "BRL": ("reales brasileños", "reales"),
        "CRC": ("colones",),
        "GTQ": ("quetzales",),
        "HNL": ("lempiras",),
        "NIO": ("córdobas",),
        "VES": ("bolívares",),
        "XXX": ("pesos", "mdp", "coronas", "francos"),
    },
    signs={
        **{"€": "EUR", "us$": "USD", "u$s": "USD", "usd": "USD", "$": "XXX", "£": "GBP", "s/": "PEN", "s/.": "PEN"},
        **{"₡": "CRC", "vnd": "VND", "eur": "EUR", "bs": "BOB"},
    },
    scaled_units={"mdp": 10.0**6},
    per=("por cada", "por", "cada", "de cada"),
    not_before=("nivel", "n.º", "nº", "núm.", "sala", "página", "calle", "ruta", "grado", "km", "apartado", "piso"),
    not_after=(
        *"años meses días semanas horas minutos segundos km kilómetros metros hectáreas toneladas kg veces puestos lugares grados".split(),
        "días hábiles",
    ),
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

DOCUMENTS = DocumentWords(
    types=(
        "resolución",
        "resolucion",
        "decisión",
        "decreto",
        "decreto ley",
        "decreto-ley",
        "decreto supremo",
        "decreto legislativo",
        "real decreto",
        "real decreto-ley",
        "directiva",
        "circular",
        "circular externa",
        "ley",
        "ley orgánica",
        "acuerdo ministerial",
        "ordenanza",
        "reglamento",
        "decisión administrativa",
        "resolución ministerial",
        "directiva presidencial",
        "conclusión",
        "decreto ejecutivo",
        *("real decreto legislativo", "decreto de urgencia", "decreto de necesidad y urgencia", "dnu", "rd", "r.d."),
        *("rdl", "ley foral", "decreto foral", "resolución exenta", "resolución general", "resolución conjunta"),
        *("resolución suprema", "resolución directoral", "acuerdo gubernativo", "leyes", "decretos"),
        *("reales decretos", "resoluciones", "directivas", "circulares", "decisiones", "ordenanzas", "ley marco"),
        *("ley general", "decretos supremos"),
    ),
    loose=(
        "plan",
        "acuerdo",
        "oficio",
        "comunicado",
        "orden",
        "instrucción",
        "proyecto",
        "programa",
        "despacho",
        "notificación",
        *("ds", "d.s.", "rm", "r.m.", "dl", "d.l.", "d.u.", "r.s.", "disposición", "memorando", "memorándum"),
        *("proyecto de ley", "providencia", "auto", "conpes", "documento conpes", "acuerdos", "oficios"),
    ),
    signs=terms("""
        n.º, nº, n°, n.°, n.o, no., nro., nro, núm., núm, número, numero, №, num., n.os, n., n, (ue), (ue) n.º, (ue) nº
    """),
    apart=("n.º", "nº", "n°", "n.°", "no.", "núm."),
    closing=(),
    years=("de", "del"),
    shapes=(r"((?!iso|une|iec)[a-z]{2,8}(?:-[a-z]{1,6}){0,3}+-\d{3,6}-(?:19|20)\d\d)(?![\w/-])",),  # DFOE-0112-2023
)

UNITS = UnitWords(
    endings="",
    genitive="",
    name_endings=r"",
    types={
        "provincia": "tỉnh",
        "ciudad": "thành phố",
        "urbe": "thành phố",
        "distrito": "huyện",
        "condado": "huyện",
        "comuna": "xã",
        "barrio": "phường",
        "pueblo": "thị trấn",
        "villa": "thị trấn",
        "poblado": "thị trấn",
        "municipio": "municipality",
        "aldea": "thôn",
        "zona especial": "đặc khu",
        "departamento": "prefecture",
        "estado": "state",
        "región": "region",
        "comunidad autónoma": "region",
        "parroquia": "xã",
        "cantón": "huyện",
        "comunidad": "region",
        "república": "country",
    },
    plurals={
        "provincias": "tỉnh",
        "ciudades": "thành phố",
        "distritos": "huyện",
        "comunas": "xã",
        "comunas y barrios": "xã",
        "barrios y comunas": "xã",
        "barrios": "phường",
        "pueblos": "thị trấn",
        "municipios": "municipality",
        "departamentos y municipios": "municipality",
        "estados": "state",
        "regiones": "region",
    },
    levels={
        "provincial": "tỉnh",
        "municipal": "thành phố",
        "distrital": "huyện",
        "comunal": "xã",
        "central": "trung ương",
    },
    positions=frozenset({"before", "of"}),
    area_before_body=False,
    area_after_body=True,
    area_after_field=False,
    bare_genitive=False,
    heads={
        "comité popular": "people's committee",
        "comite popular": "people's committee",
        "consejo popular": "people's council",
        "comité del partido": "party committee",
        "comité partidista": "party committee",
        "comité provincial del partido": "party committee:tỉnh",
        "comité municipal del partido": "party committee:thành phố",
        "comité distrital del partido": "party committee:huyện",
        "comité del frente de la patria": "fatherland front",
        "centro de servicios de administración pública": "service centre",
        "centro de servicio de administración pública": "service centre",
        "centro de servicios administrativos públicos": "service centre",
        "centro de servicios públicos administrativos": "service centre",
        "centro de servicios de la administración pública": "service centre",
        "centro de atención de administración pública": "service centre",
        "punto de servicio de administración pública": "service point",
        "centro de administración pública": "administrative centre",
        "centro administrativo": "administrative centre",
        "centro administrativo público": "administrative centre",
        "departamento de ventanilla única": "one-stop department",
        "ventanilla única": "one-stop department",
        "departamento de recepción y devolución de resultados": "reception department",
        "departamento de recepción y entrega de resultados": "reception department",
        "departamento de recepción y resultados": "reception department",
        "sección de recepción y entrega de resultados": "reception department",
        "unidad de recepción y entrega de resultados": "reception department",
        "comité directivo": "steering committee",
        "comité de dirección": "steering committee",
        "junta directiva": "steering committee",
        "equipo de inspección": "inspection team",
        "grupo de inspección": "inspection team",
        "delegación de inspección": "inspection team",
        "equipo": "inspection team",
        "grupo de trabajo": "working group",
        "junta de gestión": "management board",
        "junta de administración": "management board",
        "delegación de la asamblea nacional": "assembly delegation",
        "tesoro estatal": "treasury",
        "policía": "police",
        "tribunal popular": "court",
        "fiscalía popular": "procuracy",
        "gobierno regional": "regional government",
        "gobierno provincial": "regional government",
        "gobierno municipal": "city hall",
        "ayuntamiento": "city hall",
        "alcaldía": "city hall",
        "municipalidad": "city hall",
        "intendencia": "city hall",
        "diputación": "regional government",
        "generalitat": "regional government",
        "xunta": "regional government",
        "ministerio": "ministry",
        "departamento": "department",
        "departamento nacional": "department",
        "departamento administrativo": "department",
        "dirección nacional": "general department",
        "agencia nacional": "agency",
        "instituto nacional": "institute",
        "consejo nacional": "council",
        "comisión nacional": "committee",
        "servicio nacional": "agency",
        "servicio": "agency",
        "registro nacional": "agency",
        "superintendencia nacional": "agency",
        "departamento general": "general department",
        "dirección": "department",
        "dirección general": "general department",
        "secretaría": "ministry",
        "subsecretaría": "department",
        "oficina": "division",
        "agencia": "agency",
        "autoridad": "agency",
        "administración": "agency",
        "comisión": "committee",
        "comité": "committee",
        "consejo": "council",
        "junta": "board",
        "centro": "centre",
        "instituto": "institute",
        "superintendencia": "agency",
        "contraloría": "agency",
        "contraloría general": "agency",
        "procuraduría general": "agency",
        "fiscalía general": "agency",
        "secretaría general": "office",
        "presidencia": "office",
        "defensoría": "agency",
        "procuraduría": "agency",
        "registro": "agency",
        "consejería": "department",
        "inspección": "inspection",
        "oficina del consejo popular y del comité popular": "office of council and committee",
        "oficina del consejo popular y el comité popular": "office of council and committee",
        "oficina del comité popular y del consejo popular": "office of council and committee",
        "inspectoría": "inspection",
        "junta de recepción de ciudadanos": "citizen reception",
        "oficina de recepción de ciudadanos": "citizen reception",
        "comité de recepción de ciudadanos": "citizen reception",
        "departamento de policía": "police",
        "seguridad social": "social insurance",
        "oficina tributaria": "tax office",
        "departamento de impuestos": "tax office",
        "mando militar": "military command",
        "gobernación": "regional government",
        "prefectura": "regional government",
        "cabildo": "city hall",
        "concejo municipal": "local council",
        "concejo deliberante": "local council",
        "pleno municipal": "local council",
        "gobierno del estado": "regional government",
        "gobierno de la provincia": "regional government",
        "gobierno de la ciudad": "city hall",
        "gobierno departamental": "regional government",
        "gobierno autonómico": "regional government",
        "gobierno estatal": "regional government",
        "gobierno foral": "regional government",
        "cabildo insular": "regional government",
        "consell insular": "regional government",
        "diputación provincial": "regional government",
        "diputación foral": "regional government",
        "concello": "city hall",
        "ajuntament": "city hall",
        "alcaldía mayor": "city hall",
        "honorable concejo deliberante": "local council",
        "concejo": "local council",
        "junta departamental": "local council",
        "asamblea departamental": "local council",
        "legislatura": "local council",
        "viceministerio": "bureau",
        "dirección provincial": "bureau",
        "conselleria": "ministry",
        "consellería": "ministry",
        "comité comunal del partido": "party committee:xã",
        "comité partidario": "party committee",
        "comité del partido comunista": "party committee",
        "comité de partido": "party committee",
        "comité partidista provincial": "party committee:tỉnh",
        "comité provincial del partido comunista": "party committee:tỉnh",
        "comité partidario provincial": "party committee:tỉnh",
        "corte popular": "court",
        "tribunal del pueblo": "court",
        "procuraduría popular": "procuracy",
        "fiscalía del pueblo": "procuracy",
        "comando militar": "military command",
        "jefatura militar": "military command",
        "guardia fronteriza": "border guard",
        "comando de la guardia fronteriza": "border guard",
        "comando provincial de la guardia fronteriza": "border guard:tỉnh",
        "guardia de fronteras": "border guard",
        "guardafronteras": "border guard",
        "frente de la patria": "fatherland front",
        "comité provincial del frente de la patria": "fatherland front:tỉnh",
        "comité del frente de la patria de vietnam": "fatherland front",
        "unión de mujeres": "women's union",
        "unión provincial de mujeres": "women's union:tỉnh",
        "federación de mujeres": "women's union",
        "asociación de mujeres": "women's union",
        "unión de agricultores": "farmers' union",
        "unión provincial de agricultores": "farmers' union:tỉnh",
        "asociación de agricultores": "farmers' union",
        "asociación provincial de agricultores": "farmers' union:tỉnh",
        "unión de campesinos": "farmers' union",
        "asociación de campesinos": "farmers' union",
        "asociación de veteranos": "veterans' association",
        "asociación provincial de veteranos": "veterans' association:tỉnh",
        "asociación de veteranos de guerra": "veterans' association",
        "asociación de excombatientes": "veterans' association",
        "unión de jóvenes": "youth union",
        "unión provincial de jóvenes": "youth union:tỉnh",
        "unión de la juventud": "youth union",
        "unión de jóvenes comunistas": "youth union",
        "unión de la juventud comunista": "youth union",
        "federación del trabajo": "labour federation",
        "federación provincial del trabajo": "labour federation:tỉnh",
        "confederación del trabajo": "labour federation",
        "federación laboral": "labour federation",
        "confederación de trabajadores": "labour federation",
        "sociedad de la cruz roja": "red cross",
        "escuela política": "political school",
        "sección de ventanilla única": "one-stop department",
        "oficina de ventanilla única": "one-stop department",
        "departamento de una sola ventanilla": "one-stop department",
        "unidad de ventanilla única": "one-stop department",
        "división de ventanilla única": "one-stop department",
        "departamento de ventanilla": "one-stop department",
        "departamento de recepción y retorno de resultados": "reception department",
        "unidad de recepción y devolución de resultados": "reception department",
        "sección de recepción y devolución de resultados": "reception department",
        "oficina de recepción y devolución de resultados": "reception department",
        "departamento de recepción y devolución de los resultados": "reception department",
        "departamento de recepción y entrega de los resultados": "reception department",
        "división de recepción y devolución de resultados": "reception department",
        "centro de servicio administrativo público": "service centre",
        "centro de servicios administrativos": "service centre",
        "centro de atención administrativa pública": "service centre",
        "centro de servicio público administrativo": "service centre",
        "tesorería estatal": "treasury",
        "tesorería del estado": "treasury",
        "tesoro del estado": "treasury",
        "departamento provincial de impuestos": "tax office:tỉnh",
        "departamento tributario": "tax office",
        "oficina de impuestos": "tax office",
        "seguro social": "social insurance",
        "delegación provincial de la asamblea nacional": "assembly delegation:tỉnh",
        "delegación de diputados de la asamblea nacional": "assembly delegation",
        "delegación de diputados a la asamblea nacional": "assembly delegation",
        "grupo de diputados de la asamblea nacional": "assembly delegation",
        "comité de gestión": "management board",
        "comité de administración": "management board",
        "consejo de gestión": "management board",
    },
    parts={
        "comité permanente": "Ban Thường vụ",
        "buró permanente": "Ban Thường vụ",
        "comité ejecutivo": "Ban Chấp hành",
        "comisión de organización": "Ban Tổ chức",
        "comité de organización": "Ban Tổ chức",
        "departamento de organización": "Ban Tổ chức",
        "comisión de inspección": "Ủy ban Kiểm tra",
        "comité de inspección": "Ủy ban Kiểm tra",
        "comisión de propaganda": "Ban Tuyên giáo",
        "departamento de propaganda": "Ban Tuyên giáo",
        "comisión de movilización de masas": "Ban Dân vận",
        "comisión permanente": "Ban Thường vụ",
        "junta permanente": "Ban Thường vụ",
        "comité organizador": "Ban Tổ chức",
        "comisión organizadora": "Ban Tổ chức",
        "junta de organización": "Ban Tổ chức",
        "comisión de propaganda y educación": "Ban Tuyên giáo",
        "departamento de propaganda y educación": "Ban Tuyên giáo",
        "comité de propaganda": "Ban Tuyên giáo",
        "comité de propaganda y educación": "Ban Tuyên giáo",
        "departamento de movilización de masas": "Ban Dân vận",
        "comité de movilización de masas": "Ban Dân vận",
        "comisión de movilización popular": "Ban Dân vận",
        "comité de movilización popular": "Ban Dân vận",
        "comisión de asuntos internos": "Ban Nội chính",
        "comité de asuntos internos": "Ban Nội chính",
        "comisión de control": "Ủy ban Kiểm tra",
        "comité de control": "Ủy ban Kiểm tra",
        "comisión de propaganda y movilización de masas": "Ban Tuyên giáo và Dân vận",
    },
    fields={
        "interior": "interior",
        "asuntos internos": "home affairs",
        "asuntos del interior": "home affairs",
        "asuntos interiores": "home affairs",
        "justicia": "justice",
        "finanzas": "finance",
        "hacienda": "finance",
        "planificación e inversión": "planning and investment",
        "planificación e inversiones": "planning and investment",
        "industria y comercio": "industry and trade",
        "transporte": "transport",
        "transportes": "transport",
        "construcción": "construction",
        "recursos naturales y medio ambiente": "natural resources and environment",
        "recursos naturales y ambiente": "natural resources and environment",
        "agricultura y desarrollo rural": "agriculture and rural development",
        "agricultura y medio ambiente": "agriculture and environment",
        "agricultura y ambiente": "agriculture and environment",
        "agricultura": "agriculture",
        "medio ambiente": "environment",
        "ambiente": "environment",
        "información y comunicaciones": "information and communications",
        "información y comunicación": "information and communications",
        "ciencia y tecnología": "science and technology",
        "ciencias y tecnología": "science and technology",
        "trabajo, inválidos y asuntos sociales": "labour, invalids and social affairs",
        "trabajo, inválidos de guerra y asuntos sociales": "labour, invalids and social affairs",
        "trabajo, inválidos de guerra y bienestar social": "labour, invalids and social affairs",
        "trabajo": "labour",
        "asuntos sociales": "social affairs",
        "educación y formación": "education and training",
        "educación y capacitación": "education and training",
        "educación": "education",
        "salud": "health",
        "salud pública": "health",
        "sanidad": "health",
        "cultura, deportes y turismo": "culture, sports and tourism",
        "cultura, deporte y turismo": "culture, sports and tourism",
        "cultura y deportes": "culture and sports",
        "cultura e información": "culture and information",
        "cultura y sociedad": "culture and society",
        "cultura": "culture",
        "turismo": "tourism",
        "relaciones exteriores": "foreign affairs",
        "asuntos exteriores": "foreign affairs",
        "defensa nacional": "national defence",
        "defensa": "defence",
        "seguridad pública": "public security",
        "minorías étnicas y religión": "ethnic minorities and religion",
        "minorías étnicas y religiones": "ethnic minorities and religion",
        "etnias y religión": "ethnic minorities and religion",
        "asuntos étnicos": "ethnic affairs",
        "minorías étnicas": "ethnic affairs",
        "asuntos religiosos": "religious affairs",
        "economía y finanzas": "economy and finance",
        "economía": "economy",
        "gestión urbana": "urban management",
        "finanzas y planificación": "finance and planning",
        "función pública": "civil service",
        "administración pública": "public administration",
        "servicios de administración pública": "public administration services",
        "inspección de la reforma administrativa": "administrative reform",
        "reforma administrativa": "administrative reform",
        "la reforma administrativa": "administrative reform",
        "control de procedimientos administrativos": "administrative procedure control",
        "control de trámites administrativos": "administrative procedure control",
        "gobierno local": "local government",
        "gobiernos locales": "local government",
        "administración local": "local government",
        "organización y personal": "organization and personnel",
        "transformación digital": "digital transformation",
        "emulación y recompensas": "emulation and commendation",
        "estadística": "statistics",
        "estadísticas": "statistics",
        "impuestos": "taxation",
        "aduanas": "customs",
        "registro de tierras": "land registration",
        "parques industriales": "industrial zones",
        "zonas industriales": "industrial zones",
        "zonas económicas": "economic zones",
        "tecnología de la información": "information technology",
        "comercio": "trade",
        "energía": "energy",
        "servicios públicos": "public services",
        "tecnologías digitales": "digital technologies",
        "catastro": "cadastre",
        "migraciones": "migration",
        "migración": "migration",
        "presupuestos": "budget",
        "presupuesto": "budget",
        "contratación pública": "procurement",
        "compras públicas": "procurement",
        "recursos humanos": "human resources",
        "personal": "human resources",
        "desarrollo urbano": "urban planning",
        "planificación urbana": "urban planning",
        "urbanismo": "urban planning",
        "desarrollo económico": "economic development",
        "desarrollo regional": "regional development",
        "comunicaciones": "communications",
        "planeación e inversión": "planning and investment",
        "planeamiento e inversión": "planning and investment",
        "planeamiento e inversiones": "planning and investment",
        "planificación y inversión": "planning and investment",
        "comercio e industria": "industry and trade",
        "transporte y comunicaciones": "transport",
        "transportes y comunicaciones": "transport",
        "recursos naturales y medioambiente": "natural resources and environment",
        "recursos naturales y del medio ambiente": "natural resources and environment",
        "recursos y medio ambiente": "natural resources and environment",
        "recursos naturales y el medio ambiente": "natural resources and environment",
        "agricultura y medioambiente": "agriculture and environment",
        "agricultura y el medio ambiente": "agriculture and environment",
        "educación y entrenamiento": "education and training",
        "educación y adiestramiento": "education and training",
        "asuntos étnicos y religiosos": "ethnic minorities and religion",
        "asuntos étnicos y religión": "ethnic minorities and religion",
        "asuntos étnicos y religiones": "ethnic minorities and religion",
        "minorías étnicas y asuntos religiosos": "ethnic minorities and religion",
        "etnias y religiones": "ethnic minorities and religion",
        "cultura y deporte": "culture and sports",
        "relaciones externas": "external relations",
        "planificación y arquitectura": "planning and architecture",
        "urbanismo y arquitectura": "planning and architecture",
        "planeamiento y arquitectura": "planning and architecture",
        "seguridad alimentaria": "food safety",
        "inocuidad alimentaria": "food safety",
        "inocuidad de los alimentos": "food safety",
        "seguridad de los alimentos": "food safety",
        "tributación": "taxation",
        "la zona económica": "economic zone",
        "zona económica": "economic zone",
        "ejecución de sentencias civiles": "civil judgment enforcement",
        "ejecución civil": "civil judgment enforcement",
        "ejecución de juicios civiles": "civil judgment enforcement",
        "vigilancia del mercado": "market surveillance",
        "gestión de mercado": "market surveillance",
        "gestión del mercado": "market surveillance",
        "control del mercado": "market surveillance",
        "información y la comunicación": "information and communications",
        "información y telecomunicaciones": "information and communications",
        "ciencia y la tecnología": "science and technology",
        "trabajo, inválidos y bienestar social": "labour, invalids and social affairs",
        "trabajo, discapacitados de guerra y asuntos sociales": "labour, invalids and social affairs",
        "trabajo, inválidos y sociedad": "labour, invalids and social affairs",
        "trabajo, mutilados de guerra y asuntos sociales": "labour, invalids and social affairs",
        "trabajo - inválidos y asuntos sociales": "labour, invalids and social affairs",
        "silvicultura": "forestry",
        "protección forestal": "forest protection",
        "irrigación": "irrigation",
        "riego": "irrigation",
        "educación vocacional": "vocational education",
        "formación profesional": "vocational education",
    },
    several={"ministerios": "ministry", "departamentos": "department"},
    bodies={
        **names_in("es"),
        "comisión de organización central": "Ban Tổ chức Trung ương",
        "departamento administrativo de la función pública": "Administrative Department of the Civil Service",
        "función pública": "Administrative Department of the Civil Service",
        "congreso de los diputados": "Congress of Deputies",
        "congreso de la república": "Congress",
        "senado": "Senate",
        "presidencia del consejo de ministros": "Presidency of the Council of Ministers",
        "jefatura de gabinete de ministros": "Chief of the Cabinet of Ministers",
        "jefatura de gabinete": "Chief of the Cabinet of Ministers",
        "gobierno": "Chính phủ",
        "parlamento": "Parliament",
        "consejo de ministros": "Council of Ministers",
        "corte constitucional": "Constitutional Court",
        "corte suprema de justicia": "Supreme Court",
        "tribunal supremo": "Supreme Court",
        "tribunal constitucional": "Constitutional Court",
        "tribunal de cuentas": "Court of Auditors",
        "rama ejecutiva": "Executive Branch",
        "comisión europea": "European Commission",
        "parlamento europeo": "European Parliament",
        "unión europea": "European Union",
        "casa rosada": "Casa Rosada",
        "casa blanca": "White House",
        "contraloría general de la república": "Comptroller General of the Republic",
        "contraloría general": "Comptroller General",
        "procuraduría general de la nación": "Office of the Inspector General",
        "fiscalía general de la nación": "Attorney General's Office",
        "defensoría del pueblo": "Ombudsman's Office",
        "servicio de registro civil": "Civil Registry Service",
        "servicio de registro civil e identificación": "Civil Registry and Identification Service",
        "registro civil": "Civil Registry",
        "servicio de impuestos internos": "Internal Revenue Service",
        "dirección de presupuestos": "Budget Office",
        "banco central": "Central Bank",
        "poder judicial": "Judiciary",
        "congreso nacional": "National Congress",
        "cámara de diputados": "Chamber of Deputies",
        "junta central electoral": "Central Electoral Board",
        "policía nacional": "National Police",
        "agencia tributaria": "Tax Agency",
        "asamblea legislativa": "Legislative Assembly",
        "senado de la república": "Senate",
        "senado de la nación": "Senate",
        "cámara de representantes": "House of Representatives",
        "cámara de senadores": "Senate",
        "cámara baja": "Chamber of Deputies",
        "congreso": "Congress",
        "congreso de la nación": "Congress",
        "cortes generales": "Cortes Generales",
        "defensor del pueblo": "Ombudsman",
        "la moneda": "La Moneda",
        "anses": "ANSES",
        "afip": "AFIP",
        "arca": "ARCA",
        "inti": "INTI",
        "inta": "INTA",
        "indec": "INDEC",
        "pami": "PAMI",
        "sat": "SAT",
        "imss": "IMSS",
        "issste": "ISSSTE",
        "inegi": "INEGI",
        "dian": "DIAN",
        "dane": "DANE",
        "sunat": "SUNAT",
        "reniec": "RENIEC",
        "sunarp": "SUNARP",
        "servir": "SERVIR",
        "sernac": "SERNAC",
        "agesic": "Agesic",
        "conamer": "Conamer",
        "fogafín": "Fogafín",
        "corte suprema": "Supreme Court",
        "casa de gobierno": "Government House",
        "gobierno vasco": "Basque Government",
        "junta de castilla y león": "Regional Government of Castile and León",
        "secretaría de gobernación": "Secretariat of the Interior",
        "cancillería de vietnam": "Bộ Ngoại giao",
        "cancillería vietnamita": "Bộ Ngoại giao",
        "oficina general de estadística": "Tổng cục Thống kê",
        "oficina general de estadísticas": "Tổng cục Thống kê",
        "oficina general de estadísticas de vietnam": "Tổng cục Thống kê",
        "oficina general de estadística de vietnam": "Tổng cục Thống kê",
        "departamento general de aduanas de vietnam": "Tổng cục Hải quan",
    },
    one_word_bodies=r"(?!)",
    compounds={},
    compound_heads={},
    complement=r"[ ](?:de[ ]la|del|de[ ]los|de[ ]las|de|para[ ]la|para[ ]el|para)(?:[ ][A-ZÁÉÍÓÚÑ]\w+,?(?:[ ](?:y|e|de|del|de[ ]la|de[ ]los|de[ ]las|para[ ]la|para|en)(?=[ ][A-ZÁÉÍÓÚÑ]))?){1,7}(?<!,)",
    topic=r"[ ](?:de[ ]la|del|de[ ]los|de[ ]las|de|para[ ]la|para[ ]el|para)(?:[ ][A-ZÁÉÍÓÚÑ]\w+,?(?:[ ](?:y|e|de|del|de[ ]la|de[ ]los|de[ ]las|para[ ]la|para|en)(?=[ ][A-ZÁÉÍÓÚÑ]))?){1,7}(?<!,)",
    head_stops=r"(?!)",
    capital_bodies=True,
    of=("de", "del", "de la", "de los", "de las", "para la", "para el"),
    inside=("en",),
    places=("en", "desde", "hacia", "hasta", "a", "entre"),
    articles=("el", "la", "los", "las"),
    conjunctions=("y", "e", "o"),
    such_as=("como", "incluidos", "incluidas", "entre ellos", "entre ellas", "son"),
    person_cues=terms("""
        sr., sra., sr, sra, señor, señora, camarada, compañero, don, doña, dr., dra., foto:
    """),
    person_marks=(),
    not_names=(
        *"facebook whatsapp telegram twitter youtube google microsoft instagram tiktok linkedin zalo".split(),
        *"excel word android zoom amazon apple samsung viber".split(),
        *"navidad pascua semana reyes cuaresma adviento ramadán internet correos telégrafos".split(),
        *"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
        *"lunes martes miércoles jueves viernes sábado domingo".split(),
        *"presidente presidenta vicepresidente vicepresidenta director directora subdirector subdirectora jefe jefa".split(),
        *"secretario secretaria subsecretario ministro ministra viceministro miembro miembros gobernador alcalde".split(),
        *"según con por sin sobre tras durante cuando si no su sus este esta estos estas".split(),
        *"dos tres cuatro cinco seis muchos muchas otros otras todos todas resolución decisión decreto ley plan circular directiva proyecto foto fuente además también al más".split(),
    ),
    not_areas=terms("""
        calle, avenida, río, lago, puente, aeropuerto, puerto de, diario, periódico, universidad, hospital, hotel,
        banco, mar, isla, club, today, montaña, playa
    """),
    phrases=terms("""
        ministro de gobierno, ministra de gobierno, secretario de gobierno, secretaria de gobierno, jefe de gobierno,
        jefa de gobierno, delegado del gobierno, delegada del gobierno, subdelegado del gobierno,
        subdelegada del gobierno, presidente del gobierno, presidenta del gobierno, gobierno digital,
        gobierno electrónico, en comunidad
    """),
)

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="ministro de estado, secretario de hacienda, secretaria de hacienda, ministro del interior, ministra del interior, secretario de relaciones exteriores, "
        "ministro, ministra, canciller, secretario de estado, secretaria de estado, titular de la cartera, "
        "secretario de gobernación, secretaria de gobernación",
        deputy_minister="viceministro, viceministra, subsecretario, subsecretaria, secretario de estado adjunto",
        prime_minister="primer ministro, primera ministra, presidente del gobierno, presidenta del gobierno, "
        "jefe de gobierno, jefa de gobierno, jefe del gobierno, presidente del consejo de ministros, "
        "presidenta del consejo de ministros, premier, premier ministro",
        deputy_prime_minister="vicepresidenta primera, vicepresidente primero, vicepresidenta segunda, vicepresidente segundo, vicepresidenta tercera, vicepresidente tercero, vicepresidenta primera del gobierno, vicepresidente primero del gobierno, "
        "vice primer ministro, viceprimer ministro, viceprimera ministra, vice primera ministra, "
        "vicepresidente del gobierno, vicepresidenta del gobierno, viceprimer",
        president="presidente, presidenta, presidente de la república, presidenta de la república, jefe de estado, "
        "mandatario, mandataria, presidente del estado, presidente estatal",
        general_secretary="secretario general, secretaria general",
        secretary="secretario, secretaria, secretario del partido, secretaria del partido, primer secretario",
        chair="quien preside el, que preside el, quien preside la, que preside la, "
        "presidente del partido, presidenta del partido, titular",
        director="comisionado, comisionada, director nacional, directora nacional, director provincial, directora provincial, director gerente, directora gerente, administrador, administradora, administrador general, presidente ejecutivo, presidenta ejecutiva, viceintendente, interventor general, interventora general, "
        "director, directora, director general, directora general, directora ejecutiva, director ejecutivo, "
        "gerente, superintendente, contralor, contralora, registrador, registradora",
        head="portavoz jefe, delegado provincial, delegada provincial, subjefe, subjefa, jefe de servicio, jefa de servicio, jefe de área, jefa de área, jefe de división, jefa de división, coordinador general, coordinadora general, secretario técnico, "
        "quien dirige, que dirige, quien encabeza, que encabeza, quien dirige el, quien dirige la, que dirige el, que dirige la, quien encabeza el, quien encabeza la, que encabeza el, que encabeza la, "
        "jefe, jefa, líder, responsable, coordinador, coordinadora, decano, decana, rector, rectora, encargado, "
        "encargada, delegado jefe, cabeza, jefe de equipo, jefe de departamento",
        chief_of_office="jefe de la oficina, jefa de la oficina, jefe de gabinete, jefa de gabinete, jefe de oficina, "
        "jefa de oficina, jefe del gabinete, jefa del gabinete, jefe de despacho, jefa de despacho",
        member="conseller, consellera, conselleiro, conselleira, consejero de gobierno, teniente de alcalde, primer teniente de alcalde, vocal titular, comisario europeo, "
        "miembro, miembro permanente, vocal, concejal, concejala, concejero, consejero, consejera, edil, "
        "miembro del comité, regidor, regidora",
        delegate="legislador, legisladora, diputado provincial, diputada provincial, diputado nacional, diputada nacional, eurodiputado, eurodiputada, procuradora en cortes, senador nacional, senadora nacional, "
        "diputado, diputada, senador, senadora, delegado, delegada, representante, parlamentario, parlamentaria, "
        "asambleísta, congresista, procurador",
        inspector="auditor, auditora, auditora general, contralor general, inspector de trabajo, "
        "inspector, inspectora, inspector general, inspectora general, inspector jefe, auditor general",
        staff="empleado público, empleada pública, trabajador social, trabajadora social, agente, administrativo, administrativa, analista, auxiliar, informático, informática, "
        "funcionario, funcionaria, especialista, técnico, técnica, asesor, asesora, experto, experta, oficial",
        other="intendente, intendenta, presidente municipal, presidenta municipal, comisionado presidencial, delegado presidencial, delegada presidencial, delegado del gobierno, delegada del gobierno, subdelegado del gobierno, subdelegada del gobierno, jefe político, jefa política, corregidor, corregidora, síndico, síndica, comisario, comisaria, gobernador regional, gobernadora regional, gobernador departamental, prefecta, procurador, procuradora, cabildante, alcalde mayor, alcaldesa mayor, justicia mayor, batlle, vicealcalde, "
        "alcalde, alcaldesa, gobernador, gobernadora, embajador, embajadora, portavoz, vocero, vocera, "
        "defensor del pueblo, defensora del pueblo, fiscal, fiscal general, juez, jueza, cónsul, magistrado, magistrada, "
        "personero, personera, procurador general, procuradora general, prefecto, prefecta, lehendakari, intendente municipal",
    ),
    local=dict.fromkeys(
        ("alcalde, alcaldesa, intendente municipal, concejal, concejala").split(", "),
        ("district", "commune"),
    )
    | dict.fromkeys(
        ("gobernador, gobernadora, prefecto, prefecta, lehendakari").split(", "),
        ("province", "region"),
    )
    | dict.fromkeys(
        "intendente, intendenta, presidente municipal, presidenta municipal, vicealcalde, alcalde mayor, alcaldesa mayor, batlle".split(
            ", "
        ),
        ("district", "commune"),
    )
    | dict.fromkeys(
        "gobernador regional, gobernadora regional, gobernador departamental, delegado presidencial, delegada presidencial, delegado del gobierno, delegada del gobierno".split(
            ", "
        ),
        ("province", "region"),
    ),
    ranks=frozenset(),
    compound=False,
    not_after="",
    deputies=("vice", "sub", "vice ", "vice-", "sub-", "teniente de ", " adjunto", " adjunta"),
    modifiers=terms("""
        interino, interina, en funciones, permanente, encargado, encargada, primer, primera, segundo, segunda, actual,
        provincial, municipal, departamental, distrital, ejecutivo, ejecutiva, nuevo, nueva, honorario, saliente,
        electo, electa, regional, nacional, técnico, estatal, autonómico, autonómica, general, entrante
    """),
    past=("ex", "ex-", "ex ", "antiguo ", "antigua ", "entonces ", "exvice", "anterior "),
    of=terms("""
        de, del, de la, de los, de las, en, en el, en la, para, para el, para la, a cargo de, ante, y, adscrito al,
        adscrito a la, por, al frente de, e
    """),
    possessives=(),
    own=("su", "sus"),
    same=(),
    fields={
        "interior": "Bộ Nội vụ",
        "asuntos internos": "Bộ Nội vụ",
        "asuntos del interior": "Bộ Nội vụ",
        "justicia": "Bộ Tư pháp",
        "finanzas": "Bộ Tài chính",
        "hacienda": "Bộ Tài chính",
        "planificación e inversión": "Bộ Kế hoạch và Đầu tư",
        "asuntos exteriores": "Bộ Ngoại giao",
        "relaciones exteriores": "Bộ Ngoại giao",
        "defensa": "Bộ Quốc phòng",
        "defensa nacional": "Bộ Quốc phòng",
        "seguridad pública": "Bộ Công an",
        "industria y comercio": "Bộ Công Thương",
        "construcción": "Bộ Xây dựng",
        "transporte": "Bộ Giao thông vận tải",
        "salud": "Bộ Y tế",
        "educación y formación": "Bộ Giáo dục và Đào tạo",
        "educación": "Bộ Giáo dục và Đào tạo",
        "ciencia y tecnología": "Bộ Khoa học và Công nghệ",
        "información y comunicaciones": "Bộ Thông tin và Truyền thông",
        "recursos naturales y medio ambiente": "Bộ Tài nguyên và Môi trường",
    },
    joins=(",", "y", ", y", "y a la vez", "así como", "y también", "e"),
    appositions=terms("""
        el, la, quien, es, era, fue, como, entonces, hoy, actual, actualmente, nombrado, nombrada, elegido, elegida,
        designado, designada, su, un, una, que, también, antes, hasta ahora, será, asume como, a la sazón, uno de los,
        cargo de
    """),
    appointments=terms("""
        pasa a ser, será, asume como, fue nombrado, fue nombrada, ha sido nombrado, ha sido nombrada, fue elegido,
        fue elegida, asumirá como, es nombrado, es nombrada, se convierte en, fue designado, fue designada, asumió como,
        ocupará el cargo de
    """),
    breakers=frozenset(
        "dijo afirmó señaló indicó explicó agregó añadió subrayó destacó informó anunció aseguró que quien cuando donde "
        "mientras pero porque si es son fue era ser ha han había será puede debe pidió agradeció recibió visitó firmó "
        "presidió asistió entregó propuso instó con como incluido se le les lo su sus él ella ellos no más tras antes "
        "después hasta desde durante entre contra según ante felicitó nombró".split()
    ),
    breaker_endings=("ó", "aron", "ieron", "aba", "aban"),
    private=terms("""
        familia, hogar, empresa, compañía, cooperativa, s.a, sociedad anónima, firma, grupo, fábrica, negocio,
        corporación, fundación, ong, periódico, diario, revista, tienda, restaurante, banco comercial, s.l,
        cámara de comercio, startup, consultora, asociación de vecinos
    """),
    occupations=terms("""
        agricultor, agricultora, periodista, reportero, reportera, fotógrafo, fotógrafa, empresario, empresaria, vecino,
        vecina, residente, estudiante, profesor, profesora, maestro, maestra, trabajador, trabajadora, abogado, abogada,
        investigador, investigadora, economista, analista, ciudadano, ciudadana, comerciante, dueño, dueña, propietario,
        propietaria, escritor, escritora, jubilado, jubilada, pescador, ceo, fundador, fundadora, taxista, usuario,
        usuaria, activista, redactor, redactora, corresponsal, campesino, campesina
    """),
    before_name=terms("""
        sr, sra, srta, señor, señora, señorita, don, doña, camarada, compañero, compañera, dr, dra, doctor, doctora,
        prof, profesor, profesora, ing, ingeniero, ingeniera, lic, licenciado, licenciada, gral, general, coronel,
        teniente general, mayor general, excmo, excma, sr. dr, maestro en ciencias, sres, mtro, mtra, abog,
        general de división, teniente coronel, camaradas, arq, d, dª, sor
    """),
    after_name=(),
    credits=(
        "por",
        "foto",
        "fotos",
        "foto de",
        "fotos de",
        "texto",
        "texto y fotos",
        "texto y foto",
        "autor",
        "autora",
        "redacción",
        "escrito por",
        "traducido por",
        "traducción",
        "fotografía",
        "imagen",
        "vídeo",
        "video",
        "información de",
        "reportaje",
        "texto, foto",
        "artículo",
        "artículo y fotos",
        "texto:",
        "texto e imagen",
        "edición",
        "crédito",
        "firma",
    ),
    bylines=("por", "foto de", "fotos de", "texto de", "escrito por", "foto", "fotos"),
    speech=frozenset(
        "dijo afirmó señaló indicó explicó agregó añadió subrayó destacó informó anunció aseguró sostuvo recordó apuntó "
        "propuso pidió enfatizó declaró comentó reconoció admitió advirtió insistió manifestó expresó concluyó precisó "
        "contó relató instó exhortó detalló evaluó confirmó opinó cree espera respondió reiteró presidió lamentó prometió "
        "resaltó aclaró valoró solicitó sugirió confía aplaudió defendió pronunció puntualizó remarcó reveló "
        "celebró criticó observó matizó resumió".split()
    ),
    namesakes=terms("""
        calle, avenida, paseo, plaza, escuela, colegio, instituto, universidad, hospital, puente, parque, aeropuerto,
        estadio, premio, museo, teatro, biblioteca, fundación, mausoleo, carretera, pasaje, liceo, centro cultural,
        pagoda, templo, orden, medalla, campaña, ley, barrio, aldea, poblado
    """),
    not_names=frozenset(
        "par index sipas papi pci ddci egdi covid el la los las un una unos unas en de del al por para con sin sobre tras según entre desde hasta durante y o pero si "
        "cuando mientras no sí este esta estos estas ese esa aquel su sus nuestro mi tu lo que quien como donde hoy ayer "
        "mañana enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes "
        "martes miércoles jueves viernes sábado domingo norte sur este oeste asia europa áfrica américa ue onu provincia "
        "ciudad distrito comuna barrio pueblo aldea condado municipio departamento ministerio comité consejo oficina gobierno "
        "partido asamblea congreso parlamento comisión agencia dirección división sección equipo junta tribunal inspección "
        "centro unión asociación frente academia instituto universidad escuela hospital banco empresa índice programa "
        "proyecto plan estrategia resolución decisión decreto directiva circular ley constitución código artículo conferencia "
        "reunión sesión cumbre foro taller festival día semana mes año periodo fase nivel público pública públicos "
        "administrativo administrativa administrativos administración reforma servicio servicios nacional provincial "
        "municipal local estado popular populares pueblo desarrollo digital transformación información comunicaciones "
        "tecnología ciencia interior asuntos exteriores finanzas hacienda justicia salud educación trabajo cultura deportes "
        "turismo agricultura medio ambiente industria comercio transporte construcción defensa seguridad permanente "
        "político politburó secretaría general sistema portal datos república reino federación noticias foto fuente "
        "comentario comentarios leer más facebook twitter whatsapp google ministro secretario director presidente "
        "vicepresidente subdirector jefe miembro sr sra camarada informe concurso compromiso norte santander rama ejecutiva "
        "función casa nueva nuevo san santa puerto villa río costa mar isla lago monte valle".split()
    ),
    given_names=LATIN,
    surname_endings=(),
    surnames={},
    particles=frozenset("de del la las los von van der al da dos di".split()),
    bare_short_forms=True,
    state_office_first=False,
)

FACTS = FactWords(
    spaced=True,
    metrics={
        "online_submission": (
            "expediente|solicitud|aviso|declaraci|notificaci|formulario|trámite|inscripci|denuncia|petición + formulario web|por la web|vía web|desde casa|a distancia|por la aplicación|por el portal|desde el móvil|sitio web|a través del portal",
            "formulario web|por la web|vía web|a través de la web|a través del portal|vía digital|por vía electrónica|por medios electrónicos",
            "expediente|solicitud|trámite|tramit|gestión|gestion|registro|petición|peticiones|archivo|procedimiento|licencia|formulario + en línea|por internet|digital|electrónic|telemátic|por la red|a través de la red|por medio de la red|vía web|por esa vía|por vía|online|portal + present|recib|entr|tramit|resuel|resolv|hac|envi|realiz|gestion|proces|ingres|remit",
            "expediente|solicitud|trámite|registro|petición|peticiones|archivo|inscripci + en línea|por internet|telemátic|online|por la red|por esa vía|en la sede electrónica",
            "solicitudes en línea|presentación en línea|expedientes en línea|presentados en línea|presentadas en línea|tramitar en línea|tramitados en línea|tramitó en línea|tramitan en línea|resueltos en línea|presentación electrónica|tramitación electrónica|tramitación en línea|presentados por internet|solicitud electrónica|solicitudes electrónicas|registro electrónico|por vía telemática|por internet entraron|solicitados en línea|recibidos en línea|realizados en línea|trámites en línea realizados",
            "~en línea|por internet|online",
        ),
        "online_service": (
            "trámite|permiso|procedimiento|servicio|gestiones|licencia + desde casa|sin desplazarse|sin acudir|sin salir|sin ir|las 24 horas|a distancia|íntegramente|cien por cien digital|ciclo completo",
            "ciclo completo|completamente digital|totalmente digital|íntegramente digital|trámites en línea disponibles|oferta en línea|catálogo digital",
            "servicios en línea|servicios públicos en línea|servicio público en línea|servicios electrónicos|servicios digitales|nivel 4|nivel 3|nivel completo|trámites digitales|trámites digitalizados|trámites disponibles en línea",
            "servicio|trámite|procedimiento|gestiones + en línea|por internet|digital|electrónic|nivel|online|plataforma + disponib|ofrec|prest|pued|proporcion|complet|nivel|habilit|realizable|íntegr|publicad",
            "disponible en línea|disponibles en línea|disponible por internet|totalmente en línea|íntegramente en línea|de principio a fin",
        ),
        "on_time": (
            "contest|respond|resol|resuel|despach|tramit|atend|entreg|expid + en menos de|en los + días|horas|semanas|que marca la ley|plazo legal|legal",
            "plazo legal|plazo previsto|plazos legales|en su plazo|cumplió el plazo|cumplen el plazo|cumplieron el plazo|dentro del término|en término|término legal|plazo establecido|plazos establecidos|antes del término",
            "a tiempo|en plazo|antes de plazo|dentro del plazo|dentro de plazo|antes del plazo|puntual|antes de tiempo|en el plazo|en tiempo y forma|antes de la cita|devueltos antes|entregados antes|antes de la fecha|en la fecha|el día prometido|en los plazos|antes de lo previsto|dentro de los plazos|oportuna|antes del vencimiento|en hora|con puntualidad|en el día acordado|sin retraso|sin demora",
        ),
        "digitization": (
            "archivo|libros|registro|papel|fichas|padrón|planos + imágenes|escáner|base de datos|digital|consultable|datos",
            "convertido en datos|imágenes consultables|volcado a|volcados a|volcadas a|base de datos electrónica|archivo digital|informatiz",
            "digitaliz|escanead|escaneó|escanear|escaneo|pasados a formato|formato digital|copia digital|copias digitales|copia electrónica",
            "resultado|archivo|expediente + digitaliz|sistema igate|actualizados al sistema|soporte electrónico|soporte digital",
        ),
        "online_payment": (
            "código qr|con tarjeta|transferencia|por transferencia|a través de cuentas|en cuenta bancaria|sin metálico|billetera|bizum",
            "!abon|pensiones|subsidios|multas|tasas|pag|impuestos|cobran + tarjeta|qr|transferencia|cuenta|telemátic|banco|billetera",
            "pago en línea|pagos en línea|pago electrónico|pagos electrónicos|pagos digitales|pago digital|sin efectivo|pagarse en línea|pagar en línea|pagan en línea|pagos por internet|pagado en línea|pagadas en línea|pago online|pago telemático|pagos con tarjeta|no monetario|sin dinero en efectivo",
            "!pag|tasas|tarifa|arancel|cobro|recaud|matrícul + en línea|electrónic|digital|sin efectivo|por internet|tarjeta|móvil|online|portal",
        ),
        "digital_signature": (
            "!firm + digital|electrónic",
            "sello electrónico|sello digital|rúbrica electrónica|token de firma|firmas sean electrónicas|firmas electrónicas",
            "firma digital|firmas digitales|firma electrónica|firmas electrónicas|firmado digitalmente|firma digitalmente|firman digitalmente|certificado digital|certificados digitales|firmados electrónicamente|certificado electrónico|certificados electrónicos|firmar digitalmente|rúbrica digital",
        ),
        "satisfaction": (
            "calific|valor|puntu|opin|nota|juzg + buena|muy buena|excelente|trato|positiv|atención|amable",
            "agrado|complacid|buena valoración|valoración positiva|nivel de aprobación|caritas|sonrisa",
            "satisf|insatisf|sipas|contento|contentos|descontento|aprueba la manera|aprueban la",
            "aprueb|aprobaci|valoraci + servicio|gestión|atenci|manera|políticas",
        ),
        "procedure_cut": (
            "derog|suprim|elimin|anul|tach|quit|borr|levant|simpl|recort|reduj|redujo + condicion|requisito|formulario|certificado|licencia|permiso|trámite|papel|sello|pasos|días",
            "menos papeles|menos pasos|menos requisitos|menos formularios|duración media|plazo medio|poda",
            "simplific|costo de cumplimiento|costos de cumplimiento|costes de cumplimiento|coste de cumplimiento|cargas administrativas|carga administrativa|burocracia|desburocrat|tramitología",
            "reduc|recort|acort|elimin|suprim|supres|rebaj|baj|aligerar|más cort|más breve|más rápid|abrevi|disminu|ahorr|agiliz|derog + trámite|procedimiento|plazo|tiempo|tiempos|requisito|costo|costos|coste|papeleo|papeles|espera|duración|formulario|licencia|permisos|normas|costarán",
            "tiempo de espera|tiempos de espera|tiempo de respuesta|tiempo de tramitación|tiempo medio|plazo medio + reduc|baj|acort|recort|disminu|cay",
            "~tiempo de espera|tiempo de tramitación",
        ),
        "completion": (
            "hito|hitos|metas|puntos|tareas|promesas|compromisos + cumpl|cerrad|logrado|alcanzad|superad|complet",
            "cumpl|ejecut|concret|realiz|logr|termin|llevad|despach + compromiso|promesa|acuerdo|medida|acciones|acción|punto|encargo|actividades|programa|plan|recomendaci",
            "~resuelt|resolvió|resolvieron|despachó|despacharon|tasa de resolución|sentenci",
            "porcentaje de avance|avance de|grado de avance|avance del plan",
            "cumpli|complet|finaliz|ejecut|concluid|conclu|termin + tarea|plan|meta|objetivo|programa|compromiso|trabajo|indicador|actividad|misión|encargo|proyecto",
            "finalización|grado de cumplimiento|tasa de cumplimiento|índice de cumplimiento|cumplimiento del plan|grado de ejecución|tasa de ejecución|ejecución del plan",
            "~cumplimiento|complet",
        ),
        "index_score": (
            "índice|ránking|ranking|evaluación|barómetro|tabla + sacó|obtuvo|logró|alcanzó|recibió|consiguió",
            "puntaje|nota global|puntuación total|calificación global",
            "par index|parindex|papi|pci$|dti$|ddci|dgi$|ict index|pii$",
            "índice de reforma|índice de la reforma|índice de competitividad|índice de transformación|índice de gobierno|índice de desempeño|índice de gobernanza|índice de eficacia|índices parciales|subíndice|índices componentes|índices que lo componen",
            "índice|clasificación|ranking|tabla|nota|notas|puntuación|calificación|escala + obtuv|alcanz|encabez|media$|promedio|punto|puntos|logr|líder|últim|sacaron|sacó|llegó|consig|puntuac",
            "sacaron un|sacó un|puntuación|calificación de|nota de|notas de",
        ),
        "staffing": (
            "!número de funcionarios|número de empleados|número de trabajadores|puestos de la función|puestos públicos|plantilla|número de plazas",
            "plaza|plazas|puesto|puestos|cargo + vacía|vacío|sin cubrir|libres|desiert|vacant|prestad|comisión de servicio",
            "jubilación anticipada|retiro voluntario|bajas voluntarias|nuevas contrataciones",
            "plantilla|plazas|vacante|nómina|puestos de trabajo|puestos cubiertos|dotación de personal|reducción de personal",
            "funcionario|empleado|personal|servidor|servidores|trabajador|cargo|cargos|puestos de|directivo|cuadros + reduc|cubr|cubiert|recort|suprim|mujer|formación|capacit|vacant|título|baj|contrat|dispuest|joven|jubil|capacitad|despid|nombr|ocup|falt|selecc|proporci|paridad",
            "puestos|plazas + suprim|recort|cubr|vacant|elimin",
            "mujeres + cargo|cargos|puestos|direct|función pública|administración",
            "~funcionarios|empleados públicos|personal",
        ),
        "budget": (
            "!gasto operativo|gastos operativos|gasto de personal|gastos de personal|masa salarial|costos de funcionamiento|gastos de funcionamiento|gasto corriente",
            "tesoro|hacienda|recaudación|asignación|dotación presupuest",
            "presupuest|gasto público|gasto corriente|gasto administrativo|gastos|inversión pública|desembols|ejecución presupuestaria|fondos públicos|ingresos fiscales|erario|subvenci|subsidi|partida",
            "cuesta|costó|millones|costo total + de ellos|se destina|para los|para las|va a|destinad",
            "fondos|recursos|inversión|dinero|ahorro + ejecut|presupuest|desembols|público|asign",
        ),
        "economy": (
            "exportaciones|importaciones|ventas|facturación|producción industrial|turistas|precios|cosecha|remesas",
            "pib|grdp|producto interno|producto interior|economía digital|comercio electrónico|crecimiento económico|factura electrónica|facturas electrónicas|contratos electrónicos|exportaci|inflaci|desempleo|productividad|pobreza|inversión extranjera|valor agregado|valor añadido",
            "empresa|negocio|compañía|pyme|firmas + contrato|impuest|factur|ingres|export|digital|registr|declar",
            "economía|económic|industria|comercio|turismo|agricultur|ventas + crec|aport|contribu|represent|peso|creció|subió|aument|supuso",
            "~economía",
        ),
        "electronic_documents": (
            "!entre los organismos|entre organismos|interna|internos|oficial|oficiales|entre ministerios|entre dependencias + oficio|oficios|carta|documento|correspondencia|comunicaci|memor",
            "sin papel|nace digital|nacen digital|nace ya|expediente electrónico|expedientes electrónicos|papel cero|cero papel|gestión documental",
            "!entre organismos|entre entidades|entre instituciones|entre oficinas + electrónic|digital|en línea|en red",
            "documento|documentos|oficio|oficios|correspondencia|comunicaci|papeles + electrónic|digital|en línea|sin papel|en red|por la red|telemátic",
            "documentos electrónicos|documento electrónico|sin papel|correspondencia electrónica|oficina sin papeles|intercambio de documentos|documentación electrónica",
        ),
        "coverage": (
            "ventanilla|quiosco|terminal|centro de atención|oficina móvil|punto de atención + comunas|municipios|aldeas|islas|distritos|pueblos|cantones|provincias",
            "adultos|hogares|familias|jubilados|alumnos|vecinos|población|mayores|ciudadanos + activ|identidad digital|computador|ordenador|cuenta|registrad|inscrit|atendid|alcanz|electricidad",
            "identidad digital|usuarios registrados|penetración|alcance",
            "población|habitante|vecino|hogar|hogares|municipio|comuna|comunas|escuela|hospital|aldea|aldeas|barrio|ciudadan|territori|adulto|familia|país|entidad|organismo|localidad|centros|distritos + cobertura|acceso|conect|fibra|internet|cuenta|teléfono|móvil|smartphone|banda ancha|cubr|instal|equipad|implant|identi|seguro|abarc|benefici",
            "ventanilla única|centro de servicios|ventanillas + comunas|barrios|distritos|municipios|pueblos",
            "~de los hogares|de la población|de las comunas|de los municipios|de los vecinos|del país|de los habitantes|de las aldeas|de las escuelas",
            "cobertura|cubrieron|cubre|cubren|fibra óptica|banda ancha|5g|4g|teléfono inteligente|teléfonos inteligentes|identificación electrónica|identidad digital|seguro médico|seguro de salud",
        ),
        "overdue": (
            "morosidad|índice de retraso|tasa de retraso",
            "!fuera de plazo|fuera del plazo|venció el plazo|vencido el plazo|plazo vencid|incumplió el plazo|incumplieron el plazo|se pasó de plazo|más allá del plazo|sobrepas + plazo|término|límite",
            "demoras|demora|atraso|atrasos|tardanza|retardo",
            "!incumpl|exced|super|rebas|venc + plazo|plazos|término",
            "con retraso|retrasad|fuera de plazo|atrasad|tardí|vencid|demorad|con demora|tarde$|moros|fuera del plazo|con atraso|rezag|pendientes fuera|sin resolver en plazo|retraso|excedieron el plazo|superaron el plazo|pasados de plazo|plazo vencido|expirad|fuera de tiempo|de mora",
            "expediente|solicitud|trámite|licencia + retras|demor|tard|atras|venc",
            "~retras|demor",
        ),
        "reorganization": (
            "número de|cantidad de|cifra de + departamento|organismo|ministerio|comuna|direcciones|oficina|municipio|entidad|agencias|unidades|juntas + cay|baj|reduj|redujo|disminu|mitad|menos",
            "fusi|fusion|reorganiz|reestructur|supres|suprim|reduc|disminu|desapare|agrup|quedan|elimin|unific|disol|compact|recort + unidad|ministerio|departamento|comuna|comunas|distrito|distritos|oficina|organismo|municipio|provincia|entidad|dirección|direcciones|área|organización|aparato|órgano|secretaría|agencias|aldeas|municipios",
            "unidades administrativas",
            "~fusión|fusiones|reorganización|reestructuración",
        ),
        "opinion": (
            "preguntad|al ser preguntad|según el sondeo|según una encuesta|sondeo|encuesta",
            "dijo que|dijeron|dicen que|dijo haber|admit|reconoc|confes|contest + cola|esper|pagar|confía|saben|sabía",
            "!encuest|consultad|sondead|sondeo|entrevistad|preguntad|cuestionario|interrogad|opin",
            "vecino|ciudadan|usuario|empresa|person|habitante|población|quienes + pide|quiere|dice|respond|cree|consider|piens|prefier|tuvo que|se quej|conf|conoc|declar|señal|afirm|desea|sigue con",
            "vía preferida|enterarse de",
        ),
        "other": (
            "devuelt|rechazad|devoluc|subsan|denegad|incomplet",
            "~queja|reclam|denuncia|recurso de|peticiones ciudadanas",
            "voto|votos|votó|a favor|sufrag",
            "trabajo remoto|presencial|teletrabajo|en papel|absentismo|baja médica|remoto",
            "pierde por el camino|actualizado su|umbral|por debajo",
        ),
    },
    concepts=by_concept(
        file="solicitud, expediente, petici, caso$, casos$, trámite present, denuncia present, instancia, registro$, registros$, inscripci, declaraci, aviso, demanda$, demandas$, reclamo, gestión con, presentaci, entrada, matrícul, recibid, asunto, formulario presentado",
        service="trámite, servicio, procedimiento, gestión, gestiones, prestaci, tramitaci",
        permit="permiso, licencia, certificado, pasaporte, cédula, título de, partida de nacimiento, partida, autorizaci, acta de nacimiento, habilitaci, constancia",
        document="documento, oficio, carta, correspondencia, comunicaci, circular, nota$, notas$, mensaje, escrito",
        archive="archivo, libro, registro civil, catastr, plano, mapa, página, fondo$, historia clínica, acervo, padrón, actas, legajo, histori",
        paper="papel, papeles, anexo, copia, formulario, requisito document, documentos exigid, fotocop, impreso",
        result="resultado, resoluci, respuesta, decisi, dictamen, fallo",
        fee="tasa$, tasas$, impuesto, multa, cuota, matrícula, factura, cobro, arancel, pensi, subsidio, ayuda, tributo, obligaciones financ, derechos$, contribuci, recibo de, peaje, patente",
        signature="firma, firman, firmad, sello",
        digital_key="firma digital, firma electrónica, certificado digital, certificado electrónico, token, firmas digitales",
        deadline="plazo, término, fecha, límite, vencimiento, prometid, legal, recibo$, previsto, cita$, reglamentari, tiempo fijado, término legal",
        days="día$, días$, semana, horas, días hábiles, meses$",
        time="tiempo de, tiempos, espera, cola$, colas$, duraci, plazo de resoluci, demora media, tarda, tiempo$",
        cost="costo de cumplimiento, costos de cumplimiento, carga, burocracia, coste, costo, engorro",
        rule="condici, requisito, norma, regla, exigid, exigencia, paso$, pasos$, inspecci, disposici, reglament, obligaci de inform, control",
        task="tarea, objetivo, meta$, metas$, plan$, planes$, compromiso, encargo, medida, promesa, recomendaci, indicador, acci, programa, hoja de ruta, criterio, conclusi, cometido, mandato, hito, instrucci",
        works="obra$, obras$, construcci de, proyecto, carretera, sede$, puente",
        index="índice, par index, pci$, papi, ddci, dti$, clasificaci, ranking, tabla, lista$, madurez, competitividad, barómetro, puesto$, escalaf, lugar$",
        score="puntuaci, puntaje, punto$, puntos$, calificaci, subíndice, nota media, media$, promedio, máximo",
        staff="funcionari, personal$, emplead, plantilla, nómina, servidores públicos, trabajador, cuadro, maestr, médic, técnico, enfermer, recursos humanos, servidor, subdirector, dotaci, agente",
        post="puesto, plaza, cargo, vacante, puestos directivos, directivo, jefatura",
        group="mujer, joven, jóven, minor, varones",
        degree="título universitario, título, universitari, formaci, capacita, cualifica, estudios, máster, posgrado, curso, desempeño",
        budget="presupuest, fondos$, gasto, ingresos$, recaudaci, partida presup, inversi, capital, dinero, tesorería, fiscal, déficit, millones, mil millones, subvenci, financia, funcionamiento, erario, hacienda, gastos",
        disburse="desembols, gast, ejecut, liberad, ejecución presup, giro de fondos, devengad",
        salary="salario, sueldo, nómina salarial, interes",
        economy="economía, pib, crecimiento, exportaci, importaci, producci, industria, agricult, comercio, turismo, ventas, productividad, renta, producto, agrícola, minorista, electrónico comercio, comercio electrónico, inversión extranjera, facturaci, cosecha, pesca, valor agregado",
        indicator="inflaci, desempleo, pobreza, pobre, precio, carestía, paro$",
        business="empresa, empresari, compañía, negocio, cooperativa, comerci, tienda, inversor, pyme, firma comercial",
        people="ciudadan, vecin, habitante, hogar, poblaci, familia, adulto, paciente, padres, viajero, campesin, conductor, usuari, cliente, visitante, gente, personas, solicitante, contribuyente, pensionista, beneficiari, público$, votante, pobladores",
        leader="dirigente, jefe, alcalde, director, presidente, líder, ministro, responsable",
        place="comuna, distrito, provincia, aldea, barrio, municipio, ciudad, pueblo, localidad, isla, regi, cantón, comarca, parroquia, vereda",
        office="departamento, organismo, unidad, oficina, direcci, ministerio, delegaci, secretaría, entidad, agencia, órgano, dependencia, aparato, escuela, juzgado, hospital, institucion",
        survey="encuest, sondeo, consultad, preguntad, cuestionario, entrevist, encuestad, muestra$",
        opinion="dijo, dice, cree, opina, piensa, respondi, admit, se queja, consider, citó, mencion, teme, está a favor, a favor, en contra, apoya, reconoc, afirma, señala que, contest, molesta, sostien",
        satisfied="satisf, insatisf, content, conforme, agrado, sipas, contento, complacid",
        rated="valora, nota$, buena nota, estrella, califica, trato, aprueba la, buena atenci, puntúa, amable",
        network="fibra, banda ancha, 4g, 5g, señal, red móvil, cobertura, conexi, agua potable, electricidad, wifi, antena, conectad",
        device="ordenador, computador, teléfono inteligente, programa inform, sistema, terminal, equipo$, equipos$, quiosco, plataforma, aplicaci, dispositivo, tableta, móvil inteligente",
        identity="identidad digital, identidad electrónica, identificación digital, identificación electrónica, cuenta bancaria, cuenta$, cédula con chip, historia clínica elec, vneid",
        insurance="seguro, asegurad, seguridad social",
        centre="ventanilla única, ventanilla, centro de servicios, mostrador, punto de atenci, biblioteca, oficina móvil, grupos digitales, mesa de entrada, centro$, centros$",
        vote="participaci, voto, votó, votaron, elecci, aprobó con, sufragio, urnas, plebiscito, referé, diputad, escrutinio",
        school="alumno, examen, estudiante, prueba, curso escolar, bachiller, aprob",
        health="vacuna, cama, enfermedad, contagio, mortalidad, dengue, desnutrici",
        crime="delincuencia, robo, accidente, incendio, delito, tránsito, homicidio, droga",
        nature="inundaci, bosque, embalse, lluvia, tormenta, sequía, humedad, arroz, superficie, hectárea, río, cosecha, basura, deslave, terreno",
        complaint="queja, denuncia, reclamaci, llamada",
        submit="present, envi, mand, recib, entr, lleg, pide$, pidió, solicit, entreg, hicieron, hizo, hace$, remiti, ingres, realiz, cursad, inscrib, tramit",
        process="tramit, resol, resuel, despach, atend, proces, decid, gestion, contest, termin",
        provide="ofrec, presta, disponible, publica, integra, colgado, puede hacer, puede obtener, accesible, obtener, pueden obtener, prestad, habilit, completarse, hacerse, llevar a, conectar",
        issue="entreg, emit, otorg, expid, concedi, emisi",
        online="en línea, internet, electrónic, digital, la web, web$, telemátic, por la red, en la red, virtual, informátic",
        home="desde casa, desde el móvil, teléfono, móvil, app$, sin salir, sin acudir, a distancia, desde el teléfono, sin moverse, remot",
        whole="proceso completo, de principio a fin, íntegr, extremo a extremo, completo, completamente, totalmente, parcial",
        level="nivel 3, nivel 4, nivel tres, nivel cuatro",
        portal="portal, ventanilla única nacional, sede electrónica, plataforma nacional",
        on_time="a tiempo, en plazo, dentro del plazo, puntual, sin demora, en término, cumpli, respet, el día prometido, dentro del término, en fecha, oportun, en menos de, en la fecha, dentro de",
        early="antes del plazo, antes de lo previsto, anticipad, antes de la fecha, con antelaci, antes$, adelantad",
        late="tard, retras, atras, vencid, demor, fuera de plazo, rebas, excedi, mora$, moros, pasó de fecha, pasado de fecha, incumpl, agotado, más de lo que, después de la fecha, rezag, pendiente, se pasó",
        digitise="digitaliz, escane, escáner, formato digital, versión electrónica, forma electrónica, copia digital, resultado electrónico, resultados electrónicos, volcad, volcó, informatiz, soporte digital",
        data="base de datos, datos$, base$, cargó, guard, ingresad",
        reuse="reutiliz, reaprovech",
        pay="pag$, pago, paga$, pagó, pagan, pagar, pagos, pagad, abon, cobr, ingresad, saldad, recaud, liquid",
        cashless="sin efectivo, efectivo, tarjeta, qr, transferencia, cuenta bancaria, banco, billetera, billetes, aplicación del banco, débito, monedero",
        sign="firma$, firman, firmó, firmad, suscrib, rubric",
        simplify="simplific, elimin, suprim, derog, aboli, ya no se pide, ahorr pasos, aliger, revisi, quit, desregul, tramitología, racionaliz",
        cut="reduc, redujo, recort, acort, baj, menos$, dismin, cay, descend, menor, más rápido, aboli, achic, abrevi",
        rise="sub, aument, creci, crece, increment, más$, mayor, alza, elev, super",
        complete="cumpl, complet, termin, ejecut, realiz, alcanz, logr, cerrad, cierr, culmin, aplic, hecho, concret, hicieron realidad, finaliz, acab",
        merge="fusi, fusion, reorganiz, reorden, disuel, disolv, agrup, unifi, suprimi, reestructur, concentra, absorb, anexi",
        vacant="vacante, sin cubrir, desiert, cubiert, vacío, falta$, faltan, escasez, contrat, por cubrir",
        leave="jubil, despid, dado de baja, prescind, reubic, sobrante, retiro, renunci, congelaci, cese, amortiz",
        cover="cubre, cobertura, llega a, lleg al, tiene, cuenta con, dispone, conectad, acceso, usa$, activado, alcanza a, equip, goza, afiliad, llegado, posee",
        set_up="cread, creó, implant, instal, abri, funciona, puesto en, establec, desplieg, en marcha, adopt, introdu",
        exchange="intercambi, envía, envían, entre organismos, entre ministerios, entre oficinas, unos a otros, se envían, circul, remite, interno",
        paperless="sin papel, gestión documental, archivos firmados, no en papel, cero papel, documentos electrónicos, despapel",
        returned="devuel, devolv, rechaz, incomplet, retirad, subsan, faltaba, deneg, observad",
        saved="ahorr, economiz",
        count="número de, cantidad de, volumen, total de",
        in_person="en persona, en ventanilla, por correo, presencial, en papel, acud, a la ventanilla",
        bribe="soborn, bajo cuerda, informal, corrupci, mordida, coima, bajo la mesa",
        want="quier, quer, desea, prefier, pide menos, reclam, espera que",
        know="conoce, sabe, oído hablar, confía, confianza, entiend, desconoc, comprend",
        meeting="reuni, conferencia, sesi",
        report="informe, reporte, estadística",
    ),
    targets=terms("""
        (plan, plan:, (previsto, tendrían que, tendría que, ordenó, exigió, confía en, confían en, -tuvo que,
        -tuvieron que, -hubo que, reduciría, recortaría, eliminaría, bajaría, subiría, alcanzaría, llegaría, aumentaría,
        debería, bajará, subirá, digitalizará, cubrirá, crecerá, permitirá, tramitará, estarán, estará, pasará,
        cumplirá, -no debe, -no tiene que, -no tienen que, -no hace falta, -según lo previsto, -como exige la ley,
        -sin tener que, -lo previsto, meta$, metas$, objetivo, deber, debe$, deben, debía, tiene que, tienen que,
        tendrá, aspira, pretend, prevé, prevén, previst, planea, plan provincial, fija, fijaba, fijó, exig, asegurar,
        garantiz, se espera, busca$, propon, propus, propuso, a más tardar, para finales, antes del, no podrá, podrá,
        será, serán, alcanzará, llegará, eliminará, reducirá, costarán, quiere, se compromet, compromiso de, promete$,
        había prometido, ha prometido, prometió que, destino, piden, pide bajar, ha de, han de, hay que, ambición,
        recortará, aumentará, lograr que
    """),
    present=terms("""
        actualmente, hasta ahora, por ahora, a la fecha, hoy$, en la actualidad, hasta el momento, de momento, superó,
        rebasó, ya$
    """),
    rises=terms("""
        subió, subi, sube, aument, crec, creci, increment, alza, ascend, ascenso, gan, mejora$, mejoró, avanz, repunt,
        elev, suma$, sumó, añad
    """),
    falls=terms("""
        bajó, baj, cay, cae, caída, disminu, descen, reduc, redu, recort, acort, perdi, pierd, retroce, rebaj, merm,
        ahorr, desplom, abarat, supr, supresión, elimin
    """),
    increases=terms("aumento, incremento, alza$, subida$, crecimiento, avance"),
    decreases=terms("""
        caída, descenso, reducción, bajada, disminución, recorte, ahorro, rebaja
    """),
    risen=terms("""
        más$, superior, de aumento, de incremento, de subida, por encima, mayor$, de crecimiento, de alza, adicional
    """),
    fallen=terms("""
        menos$, inferior, de descenso, de reducción, de bajada, por debajo, menor$, de caída, de recorte, más bajo,
        más barat, de disminución
    """),
    to=terms("""
        al, a, hasta el, hasta un, hasta, alcanzó, alcanzar, alcanzando, hasta los, es del, fue del, llegó al, llega al,
        a un, situarse en, está en, están en, son el, es el, por debajo de, por debajo del, por encima de,
        por encima del
    """),
    into=(),
    by=("de", "un", "en un", "de un", "del", "otro", "unos", "en", "casi un", "de casi un"),
    froms=("del", "desde el", "de un", "desde", "de"),
    out_of=(),
    compared=terms("""
        frente a, que en, respecto a, con respecto a, comparación con, comparado con, en comparación con el,
        respecto al mismo período de, frente al mismo período de, comparación con el mismo período de, respecto al,
        frente al, que el, en relación con, contra
    """),
    comparing=(),
    fillers=terms("""
        hasta en un, en hasta un, nada menos que un, casi, cerca de, cerca del, alrededor de, alrededor del, más de,
        más del, al menos, al menos el, unos, aproximadamente, menos de, un, el, otro, apenas, solo, sólo, hasta,
        hasta un, nada menos que, por lo menos, un promedio de, los
    """),
    joins=terms("""
        y, e, o, el, al, a, un, del, de, en, hasta, por, contra, frente, respectivamente, los, más, menos, puntos,
        porcentuales, una subida, que, ya, son, para, con, una, alza, casi, cerca, apenas
    """),
    breaks=terms("""
        y$, e$, mientras, pero$, aunque$, frente a, frente al, en cambio, por el contrario, comparación, de los cuales,
        de las cuales, sino$, porque$, cuando$, contra$
    """),
    of=("de los", "de las", "de la", "de sus", "del", "de", "en línea"),
    respectively=("respectivamente", "en ese orden", "en este orden", "por este orden"),
    averages=terms("""
        promedio nacional, media nacional, la media, el promedio, media de las, promedio de las, a nivel nacional,
        en todo el país, media del país, mediana
    """),
    as_of=terms("""
        al, hasta el, con corte al, a fecha de, a fecha del, hasta, antes del, a finales de, para, a fines de,
        al cierre de
    """),
    meant={
        "country": ("el país", "del país", "al país", "nivel nacional", "todo el territorio"),
        "province": (
            *(f"{which} {what}" for what in ("provincia", "región") for which in ("la", "esta", "toda la", "su")),
            *("plan provincial", "meta provincial"),
        ),
        "district": (
            *(
                f"{which} {what}"
                for what in ("distrito", "condado", "cantón")
                for which in ("el", "del", "al", "este", "ese", "todo el")
            ),
        ),
        "commune": (
            *(
                f"{which} {what}"
                for what in ("comuna", "parroquia", "villa")
                for which in ("la", "esta", "toda la", "su")
            ),
            *(f"{which} {what}" for what in ("barrio", "pueblo") for which in ("el", "del", "al", "este", "todo el")),
        ),
        "other": (
            *(f"{which} {what}" for what in ("ciudad", "urbe", "zona especial") for which in ("la", "esta", "toda la")),
            *(
                f"{which} {what}"
                for what in ("municipio", "ayuntamiento")
                for which in ("el", "del", "al", "este", "todo el")
            ),
        ),
    },
    level_words={
        "country": ("nivel nacional", "nivel central"),
        "province": ("nivel provincial", "nivel de provincia", "órganos provinciales"),
        "district": ("nivel distrital", "nivel de distrito", "los distritos"),
        "commune": terms("""
            nivel comunal, nivel de comuna, nivel de las comunas, las comunas, sus comunas, nivel de barrio
        """),
    },
    sayings=(
        *terms("""
            dijo, dice, informó, informa, según, afirmó, afirma, señaló, señala, declaró, declara, reveló, explicó,
            explica
        """),
        *terms("""
            anunció, apuntó, apunta, aseguró, asegura, sostuvo, sostiene, reconoció, reconoce, precisó, recordó,
            recuerda
        """),
        *terms("""
            indicó, admitió, admite, prometió, pidió, calcula, cifró, contó, cuenta, detalló, subrayó, advirtió,
            advierte
        """),
    ),
    negations=(
        *terms("""
            no llegó ni al, no llega ni al, ni siquiera llega, no llega, no llegó, no alcanzó, no alcanza,
            no ha alcanzado, ni siquiera
        """),
        *terms("""
            no pasó del, no pasa del, no supera, no superó, no ha llegado, sin llegar, sin alcanzar, lejos del, ni el,
            ni al
        """),
    ),
    negated=(),
    plans=("plan$", "planes$", "proyecto", "propuesta", "propone", "propuso", "prevé", "hoja de ruta", "borrador"),
    forecasts=terms("""
        se espera, previsión, pronóstic, estima que, se prevé, proyecta, rondaría, llegaría, alcanzaría, calcula que
    """),
    rankings={
        "PAR INDEX": ("índice de reforma administrativa", "índice de la reforma administrativa"),
        "SIPAS": ("índice de satisfacción",),
        "PCI": ("índice de competitividad provincial", "índice de competitividad"),
        "DTI": ("índice de transformación digital",),
    },
)

LABELS = LabelWords(
    metrics={
        "online_submission": "Solicitudes presentadas en línea",
        "online_service": "Trámites ofrecidos en línea",
        "on_time": "Resueltos en plazo",
        "digitization": "Digitalización de expedientes",
        "online_payment": "Pago en línea",
        "digital_signature": "Firma digital",
        "satisfaction": "Satisfacción",
        "procedure_cut": "Trámites simplificados o suprimidos",
        "completion": "Tareas y metas cumplidas",
        "index_score": "Puntuación del índice",
        "staffing": "Personal",
        "budget": "Presupuesto",
        "economy": "Economía",
        "electronic_documents": "Documentos electrónicos",
        "coverage": "Cobertura",
        "overdue": "Expedientes fuera de plazo",
        "reorganization": "Unidades fusionadas o suprimidas",
        "opinion": "Opinión en encuestas",
        "other": "Otros",
    }
)

LEXICON = Lexicon(
    code="es",
    name="Spanish",
    routing=ROUTING,
    sentences=SENTENCES,
    numbers=NUMBERS,
    dates=DATES,
    percentages=PERCENTAGES,
    ratios=RATIOS,
    quantities=QUANTITIES,
    checks=CHECKS,
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    labels=LABELS,
)
