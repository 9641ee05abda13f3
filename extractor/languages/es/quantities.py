"""Spanish: what is counted, paid and measured."""

from extractor.languages.lexicon import QuantityWords, terms

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
