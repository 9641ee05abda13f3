"""Spanish: titles and names of officials."""

from extractor.languages.given_names import LATIN
from extractor.languages.lexicon import OfficialWords, by_role, terms

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="secretario de la función pública, secretaria de la función pública, secretario de gobernación, jefe de gabinete de ministros, jefa de gabinete de ministros, ministro jefe, ministro secretario general, ministra secretaria general, ministro de la presidencia, ministra de la presidencia, "
        "ministro de estado, secretario de hacienda, secretaria de hacienda, ministro del interior, ministra del interior, secretario de relaciones exteriores, "
        "ministro, ministra, canciller, titular de la cartera, "
        "secretario de gobernación, secretaria de gobernación",
        deputy_minister="viceministro, viceministra, subsecretario, subsecretaria, secretario de estado adjunto",
        prime_minister="presidente del gobierno de españa, jefe del gabinete de ministros, "
        "primer ministro, primera ministra, presidente del gobierno, presidenta del gobierno, "
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
        director="director del departamento, directora del departamento, director regional, directora regional, director de servicio, directora de servicio, director ejecutivo nacional, gerente general, gerente municipal, gerenta municipal, gerente regional, gerenta, superintendenta, intendente de aduanas, interventor, interventora, secretario ejecutivo, secretaria ejecutiva, registrador nacional, registradora nacional, jefe nacional, jefa nacional, director local, directora local, "
        "comisionado, comisionada, director nacional, directora nacional, director provincial, directora provincial, director gerente, directora gerente, administrador, administradora, administrador general, presidente ejecutivo, presidenta ejecutiva, viceintendente, interventor general, interventora general, "
        "director, directora, director general, directora general, directora ejecutiva, director ejecutivo, "
        "gerente, superintendente, registrador, registradora",
        head="jefe de sección, jefa de sección, jefe de unidad, jefa de unidad, jefe de negociado, jefa de negociado, encargado de despacho, encargada de despacho, responsable de área, jefe provincial, jefa provincial, jefe de prensa, jefa de prensa, jefe comunal, coordinador regional, coordinadora regional, coordinador nacional, coordinadora nacional, jefe del equipo, jefa del equipo, jefe de inspección, jefa de inspección, "
        "portavoz jefe, delegado provincial, delegada provincial, jefe de servicio, jefa de servicio, jefe de área, jefa de área, jefe de división, jefa de división, coordinador general, coordinadora general, secretario técnico, "
        "quien dirige, que dirige, quien encabeza, que encabeza, quien dirige el, quien dirige la, que dirige el, que dirige la, quien encabeza el, quien encabeza la, que encabeza el, que encabeza la, "
        "jefe, jefa, líder, responsable, coordinador, coordinadora, decano, decana, encargado, "
        "encargada, delegado jefe, cabeza, jefe de equipo, jefe de departamento",
        chief_of_office="jefe de la oficina, jefa de la oficina, jefe de gabinete, jefa de gabinete, jefe de oficina, "
        "jefa de oficina, jefe del gabinete, jefa del gabinete, jefe de despacho, jefa de despacho",
        member="teniente de alcaldesa, primera teniente de alcalde, primer teniente alcalde, consejero regional, consejera regional, consejero municipal, consejera municipal, concejal delegado, concejala delegada, "
        "teniente de alcalde, primer teniente de alcalde, vocal titular, comisario europeo, "
        "miembro, miembro permanente, vocal, concejal, concejala, concejero, edil, "
        "miembro del comité, regidor, regidora",
        delegate="legislador, legisladora, diputado provincial, diputada provincial, diputado nacional, diputada nacional, eurodiputado, eurodiputada, procuradora en cortes, senador nacional, senadora nacional, "
        "diputado, diputada, senador, senadora, delegado, delegada, representante, parlamentario, parlamentaria, "
        "asambleísta, congresista, procurador",
        inspector="auditor, auditora, inspector de trabajo, "
        "inspector, inspectora, inspector general, inspectora general, inspector jefe",
        staff="empleada municipal, empleado municipal, operador, operadora, archivero, archivera, ujier, oficinista, gestor, gestora, funcionaria de ventanilla, funcionario de ventanilla, secretario municipal, secretaria municipal, secretario judicial, letrado, letrada, "
        "empleado público, empleada pública, trabajador social, trabajadora social, agente, administrativo, administrativa, analista, auxiliar, informático, informática, "
        "funcionario, funcionaria, especialista, técnico, técnica, asesor, asesora, experto, experta, oficial",
        other="secretario de estado, secretaria de estado, secretario autonómico, secretaria autonómica, consejero, consejera, consejero de gobierno, conseller, consellera, conselleiro, conselleira, rector, rectora, vicerrector, vicerrectora, subdelegado, subdelegada, secretario regional ministerial, secretaria regional ministerial, seremi, contralor, contralora, contralor general, contralora general, auditor general, auditora general, síndico mayor, síndica mayor, fiscal jefe, fiscal jefa, fiscal regional, fiscal superior, ombudsman, síndic de greuges, justicia de aragón, ararteko, valedor do pobo, valedora do pobo, defensor universitario, presidente municipal, jefe político, jefe departamental, magistrado presidente, magistrada presidenta, canciller de justicia, delegado presidencial provincial, delegada presidencial provincial, vicegobernador, vicegobernadora, coronel, comandante, portavoz del gobierno, vocera del gobierno, vocero del gobierno, delegado territorial, delegada territorial, director de comunicación, directora de comunicación, personero municipal, personera municipal, prefecto regional, alcalde distrital, alcaldesa distrital, alcalde provincial, alcaldesa provincial, "
        "intendente, intendenta, presidente municipal, presidenta municipal, comisionado presidencial, delegado presidencial, delegada presidencial, delegado del gobierno, delegada del gobierno, subdelegado del gobierno, subdelegada del gobierno, jefe político, jefa política, corregidor, corregidora, síndico, síndica, comisario, comisaria, gobernador regional, gobernadora regional, gobernador departamental, prefecta, procurador, procuradora, cabildante, alcalde mayor, alcaldesa mayor, justicia mayor, batlle, vicealcalde, "
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
    )
    | dict.fromkeys(
        "consejero, consejera, conseller, consellera, conselleiro, conselleira, seremi, vicegobernador, vicegobernadora, secretario regional ministerial, secretaria regional ministerial".split(
            ", "
        ),
        ("region", "province"),
    )
    | dict.fromkeys(
        "alcalde distrital, alcaldesa distrital, alcalde provincial, alcaldesa provincial, gerente municipal, gerenta municipal, síndico, síndica".split(
            ", "
        ),
        ("district", "commune", "province"),
    ),
    implied={
        "fiscal general del estado": "Attorney General's Office",
        "síndic de greuges": "Síndic de Greuges",
        "ararteko": "Ararteko",
        "justicia de aragón": "Justicia de Aragón",
    },
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
    copulas=terms("es, es ahora, sigue siendo"),
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
