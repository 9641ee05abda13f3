"""Spanish: calendar words."""

from extractor.languages.lexicon import DateWords, terms

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
    numeral_homonyms={},
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
        "semestres": 0,
        "s": 0,
    },
    half_homonyms=frozenset(["quincena", "quincena de", "mitad", "s"]),
    months_counted=frozenset(["mes", "meses"]),
    first=frozenset("primeros primeras".split()),
    last=frozenset("últimos ultimos últimas último ultimo última".split()),
    others_months=frozenset(
        "de del en tras después posteriores desde como con a al sus su mis nuestros gratis".split()
    ),
    reported=frozenset(),
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
        "para mediados de|de aquí a|de aquí al|antes de que termine|antes de que acabe|antes de que finalice|antes de que concluya|a más tardar|a más tardar el|a más tardar en|no más tarde del".split(
            "|"
        )
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
    per_day=frozenset(),
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
