"""Spanish."""

from extractor.languages.given_names import LATIN
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
            "el los las y por más está están según fue fueron sus pero desde hasta sobre también donde cuando "
            "muy ya este esta estos estas sin su se lo les aunque cada hay mientras tras"
        ).split()
    ),
    letters="",
    letter_share=1.0,
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

DATES = DateWords()

PERCENTAGES = PercentageWords(
    signs=dict.fromkeys(("por ciento", "por cien", "porciento", "por cientos", "pct", "por 100"), 1.0),
    points=(
        "puntos porcentuales",
        "punto porcentual",
        "puntos de porcentaje",
        "punto de porcentaje",
        "puntos por ciento",
        "puntos %",
        "% puntos",
        "p.p.",
        "pp",
        "pps",
    ),
    subunits={},
    leads=(),
    ands=("y", "o", "u", "e", "frente a", "frente", "contra", "y de", "y en"),
    tos=("a", "al", "hasta", "hasta el", "y hasta"),
    froms=("de", "del", "desde", "desde el"),
    betweens=("entre",),
    articles=frozenset({"un", "el", "del", "al", "casi", "unos", "hasta", "cerca del"}),
    before={
        **dict.fromkeys(
            (
                "más de",
                "más del",
                "mas de",
                "mas del",
                "superior al",
                "superior a",
                "superiores al",
                "superiores a",
                "mayor al",
                "mayor a",
                "mayor del",
                "mayor que",
                "por encima del",
                "por encima de",
                "arriba del",
                "arriba de",
                "supera",
                "superan",
                "superó",
                "superaron",
                "superaba",
                "superado",
                "supere",
                "superar",
                "superará",
                "superando",
                "sobrepasa",
                "sobrepasó",
                "sobrepasa",
                "sobrepasan",
                "rebasa",
                "rebasó",
                "excede",
                "excedió",
            ),
            "gt",
        ),
        **dict.fromkeys(
            (
                "al menos",
                "por lo menos",
                "cuando menos",
                "como mínimo",
                "mínimo",
                "un mínimo de",
                "un mínimo del",
                "mínimo de",
                "mínimo del",
                "no menos de",
                "no menos del",
                "no inferior al",
                "no inferior a",
                "no menor al",
                "no menor a",
                "no menor del",
                "no baja del",
            ),
            "ge",
        ),
        **dict.fromkeys(
            (
                "menos de",
                "menos del",
                "inferior al",
                "inferior a",
                "inferiores al",
                "menor al",
                "menor a",
                "menor del",
                "menor que",
                "por debajo del",
                "por debajo de",
                "debajo del",
                "ni siquiera",
                "ni siquiera al",
                "ni",
                "no llega al",
                "no llegó al",
                "no alcanza",
                "no alcanzó",
                "no llegan al",
                "no llegaron al",
                "no llegaba al",
                "sin llegar al",
            ),
            "lt",
        ),
        **dict.fromkeys(
            (
                "como máximo",
                "máximo",
                "un máximo de",
                "un máximo del",
                "máximo de",
                "máximo del",
                "a lo sumo",
                "no más de",
                "no más del",
                "hasta un",
                "no superior al",
                "no superior a",
                "no mayor al",
                "no mayor a",
                "no supera",
                "no superan",
                "no superó",
                "no superará",
                "no excede",
                "no excederá",
                "sin superar",
                "a lo más",
            ),
            "le",
        ),
        **dict.fromkeys(
            (
                "casi",
                "cerca de",
                "cerca del",
                "alrededor de",
                "alrededor del",
                "aproximadamente",
                "aproximado de",
                "aproximado del",
                "en torno a",
                "en torno al",
                "próximo al",
                "próxima al",
                "cercano al",
                "cercana al",
                "unos",
                "rozando",
                "roza",
                "prácticamente",
                "más o menos",
                "sobre",
                "estimado en",
                "cosa de",
                "algo así como",
                "algo asi como",
            ),
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
    types=(),
    loose=(),
    signs=(),
    years=(),
    shapes=(),
)

UNITS = UnitWords()

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="ministro, ministra, canciller, secretario de estado, secretaria de estado, titular de la cartera, "
        "secretario de gobernación, secretaria de gobernación",
        deputy_minister="viceministro, viceministra, subsecretario, subsecretaria, secretario de estado adjunto",
        prime_minister="primer ministro, primera ministra, presidente del gobierno, presidenta del gobierno, "
        "jefe de gobierno, jefa de gobierno, jefe del gobierno, presidente del consejo de ministros, "
        "presidenta del consejo de ministros, premier, premier ministro",
        deputy_prime_minister="vice primer ministro, viceprimer ministro, viceprimera ministra, vice primera ministra, "
        "vicepresidente del gobierno, vicepresidenta del gobierno, viceprimer",
        president="presidente, presidenta, presidente de la república, presidenta de la república, jefe de estado, "
        "mandatario, mandataria, presidente del estado, presidente estatal",
        general_secretary="secretario general, secretaria general",
        secretary="secretario, secretaria, secretario del partido, secretaria del partido, primer secretario",
        chair="presidente del comité, presidenta del comité, alcaldesa mayor",
        director="director, directora, director general, directora general, directora ejecutiva, director ejecutivo, "
        "gerente, superintendente, contralor, contralora, registrador, registradora, intendente",
        head="jefe, jefa, líder, responsable, coordinador, coordinadora, decano, decana, rector, rectora, encargado, "
        "encargada, delegado jefe, cabeza, jefe de equipo, jefe de departamento",
        chief_of_office="jefe de la oficina, jefa de la oficina, jefe de gabinete, jefa de gabinete, jefe de oficina, "
        "jefa de oficina, jefe del gabinete, jefa del gabinete, jefe de despacho, jefa de despacho",
        member="miembro, miembro permanente, vocal, concejal, concejala, concejero, consejero, consejera, edil, "
        "miembro del comité, regidor, regidora",
        delegate="diputado, diputada, senador, senadora, delegado, delegada, representante, parlamentario, parlamentaria, "
        "asambleísta, congresista, procurador",
        inspector="inspector, inspectora, inspector general, inspectora general, inspector jefe, auditor general",
        staff="funcionario, funcionaria, especialista, técnico, técnica, asesor, asesora, experto, experta, oficial",
        other="alcalde, alcaldesa, gobernador, gobernadora, embajador, embajadora, portavoz, vocero, vocera, "
        "defensor del pueblo, defensora del pueblo, fiscal, fiscal general, juez, jueza, cónsul, magistrado, magistrada, "
        "personero, personera, procurador general, procuradora general, prefecto, prefecta, lehendakari, intendente municipal",
    ),
    compound=False,
    not_after="",
    deputies=("vice", "sub", "vice ", "vice-", "sub-", "teniente de "),
    modifiers=(
        "interino", "interina", "en funciones", "permanente", "adjunto", "adjunta", "encargado", "encargada", "primer",
        "primera", "segundo", "segunda", "actual", "provincial", "municipal", "departamental", "distrital", "ejecutivo",
        "ejecutiva", "nuevo", "nueva", "honorario", "saliente", "electo", "electa", "regional", "nacional", "técnico", "estatal",
        "autonómico", "autonómica", "general", "entrante",
    ),
    past=("ex", "ex-", "ex ", "antiguo ", "antigua ", "entonces ", "exvice", "anterior "),
    of=(
        "de", "del", "de la", "de los", "de las", "en", "en el", "en la", "para", "para el", "para la", "a cargo de", "ante", "y",
        "adscrito al", "adscrito a la", "por", "al frente de", "e",
    ),
    possessives=(),
    fields={
        "interior": "Bộ Nội vụ", "asuntos internos": "Bộ Nội vụ", "asuntos del interior": "Bộ Nội vụ", "justicia": "Bộ Tư pháp",
        "finanzas": "Bộ Tài chính", "hacienda": "Bộ Tài chính", "planificación e inversión": "Bộ Kế hoạch và Đầu tư",
        "asuntos exteriores": "Bộ Ngoại giao", "relaciones exteriores": "Bộ Ngoại giao", "defensa": "Bộ Quốc phòng",
        "defensa nacional": "Bộ Quốc phòng", "seguridad pública": "Bộ Công an", "industria y comercio": "Bộ Công Thương",
        "construcción": "Bộ Xây dựng", "transporte": "Bộ Giao thông vận tải", "salud": "Bộ Y tế",
        "educación y formación": "Bộ Giáo dục và Đào tạo", "educación": "Bộ Giáo dục và Đào tạo",
        "ciencia y tecnología": "Bộ Khoa học và Công nghệ",
        "información y comunicaciones": "Bộ Thông tin và Truyền thông",
        "recursos naturales y medio ambiente": "Bộ Tài nguyên và Môi trường",
    },
    joins=(",", "y", ", y", "y a la vez", "así como", "y también", "e", ";"),
    appositions=(
        "el", "la", "quien", "es", "era", "fue", "como", "entonces", "hoy", "actual", "actualmente", "nombrado", "nombrada",
        "elegido", "elegida", "designado", "designada", "su", "un", "una", "que", "también", "antes", "hasta ahora", "será",
        "asume como", "a la sazón", "uno de los", "cargo de",
    ),
    breakers=frozenset(
        "dijo afirmó señaló indicó explicó agregó añadió subrayó destacó informó anunció aseguró que quien cuando donde "
        "mientras pero porque si es son fue era ser ha han había será puede debe pidió agradeció recibió visitó firmó "
        "presidió asistió entregó propuso instó con como incluido se le les lo su sus él ella ellos no más tras antes "
        "después hasta desde durante entre contra según ante felicitó nombró".split()
    ),
    breaker_endings=(),
    private=(
        "empresa", "compañía", "cooperativa", "s.a", "sociedad anónima", "firma", "grupo", "fábrica", "negocio", "corporación",
        "fundación", "ong", "periódico", "diario", "revista", "tienda", "restaurante", "banco comercial", "s.l", "cámara de comercio",
        "startup", "consultora", "asociación de vecinos",
    ),
    occupations=(
        "agricultor", "agricultora", "periodista", "reportero", "reportera", "fotógrafo", "fotógrafa", "empresario", "empresaria",
        "vecino", "vecina", "residente", "estudiante", "profesor", "profesora", "maestro", "maestra", "trabajador", "trabajadora",
        "abogado", "abogada", "investigador", "investigadora", "economista", "analista", "ciudadano", "ciudadana", "comerciante",
        "dueño", "dueña", "propietario", "propietaria", "escritor", "escritora", "jubilado", "jubilada", "pescador", "ceo",
        "fundador", "fundadora", "taxista", "usuario", "usuaria", "activista", "redactor", "redactora", "corresponsal",
        "campesino", "campesina",
    ),
    before_name=(
        "sr", "sra", "srta", "señor", "señora", "señorita", "don", "doña", "camarada", "compañero", "compañera", "dr", "dra",
        "doctor", "doctora", "prof", "profesor", "profesora", "ing", "ingeniero", "ingeniera", "lic", "licenciado",
        "licenciada", "gral", "general", "coronel", "teniente general", "mayor general", "excmo", "excma", "sr. dr",
        "maestro en ciencias", "sres", "mtro", "mtra", "abog", "general de división", "teniente coronel", "camaradas",
        "arq", "d", "dª", "sor",
    ),
    after_name=(),
    credits=(
        "por", "foto", "fotos", "foto de", "fotos de", "texto", "texto y fotos", "texto y foto", "autor", "autora", "redacción",
        "escrito por", "traducido por", "traducción", "fotografía", "imagen", "vídeo", "video", "información de", "reportaje",
        "texto, foto", "artículo", "artículo y fotos", "texto:", "texto e imagen", "edición", "crédito", "firma",
    ),
    speech=frozenset(
        "dijo afirmó señaló indicó explicó agregó añadió subrayó destacó informó anunció aseguró sostuvo recordó apuntó "
        "propuso pidió enfatizó declaró comentó reconoció admitió advirtió insistió manifestó expresó concluyó precisó "
        "contó relató instó exhortó detalló evaluó confirmó opinó cree espera respondió reiteró presidió lamentó prometió "
        "resaltó aclaró valoró solicitó sugirió confía aplaudió defendió pronunció puntualizó remarcó reveló "
        "celebró criticó observó matizó resumió".split()
    ),
    namesakes=(
        "calle", "avenida", "paseo", "plaza", "escuela", "colegio", "instituto", "universidad", "hospital", "puente", "parque",
        "aeropuerto", "estadio", "premio", "museo", "teatro", "biblioteca", "fundación", "mausoleo", "carretera", "pasaje",
        "liceo", "centro cultural", "pagoda", "templo", "orden", "medalla", "campaña", "ley", "barrio", "aldea", "poblado",
    ),
    not_names=frozenset(
        "el la los las un una unos unas en de del al por para con sin sobre tras según entre desde hasta durante y o pero si "
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
    particles=frozenset("de del la las los y von van der al da dos di e i".split()),
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
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    labels=LABELS,
)
