"""Spanish: what figures measure, of whom and for when."""

from extractor.languages.lexicon import FactWords, by_concept, terms

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
            "digitaliz|digitalic|escanead|escaneó|escanear|escaneo|pasados a formato|formato digital|copia digital|copias digitales|copia electrónica",
            "resultado|archivo|expediente + digitaliz|digitalic|sistema igate|actualizados al sistema|soporte electrónico|soporte digital",
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
        digitise="digitaliz, digitalic, escane, escáner, formato digital, versión electrónica, forma electrónica, copia digital, resultado electrónico, resultados electrónicos, volcad, volcó, informatiz, soporte digital",
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
        (plan, plan:, (previsto, tendrían que, tendría que, ordenó, exigió, pidió que, pidió al$, pidió a la, pidió a
        los, pidió a las, pide que, instó a, solicitó que, encargó a, encomendó, confía en, confían en, -tuvo que,
        -tuvieron que, -hubo que, reduciría, recortaría, eliminaría, bajaría, subiría, alcanzaría, llegaría,
        aumentaría, debería, bajará, subirá, digitalizará, cubrirá, crecerá, permitirá, tramitará, estarán, estará,
        pasará, cumplirá, -que deben, -que debe, -que debían, -que exigen, -quienes deben, -no debe, -no tiene que,
        -no tienen que, -no hace falta, -según lo previsto, -como exige la ley, -sin tener que, -lo previsto, meta$,
        metas$, objetivo, deber, debe$, deben, debía, tiene que, tienen que, tendrá, aspira, pretend, prevé, prevén,
        previst, planea, plan provincial, fija, fijaba, fijó, el listón, decidida a, decidido a, decididos a, reclama
        que, cerrará, cerrarán, suprimirá, suprimirán, recortarán, reducirán, eliminarán, aumentarán, ampliará,
        atenderá, ofrecerá, alcanzarán, bajarán, subirán, contará con, contarán con, pasarán, destinará, destinarán,
        dedicará, invertirá, fusionará, fusionarán, integrará, implantará, permitirán, resolverá, resolverán, firmará,
        firmarán, pagarán, digitalizarán, tramitarán, cubrirán, llegarán, desaparecerá, desaparecerán, se hará, se
        harán, para que, exig, asegurar, garantiz, se espera, busca$, propon, propus, propuso, a más tardar, para
        finales, antes del, no podrá, podrá, será, serán, alcanzará, llegará, eliminará, reducirá, costarán, quiere,
        se compromet, compromiso de, promete$, había prometido, ha prometido, prometió que, destino, piden, pide
        bajar, ha de, han de, hay que, ambición, recortará, aumentará, lograr que
    """),
    demands=terms("""
        asignó, asigna$, asignado, asignada, asignaba, encargo de, listón, cuota, pedía, pedían, pedido,
        pidió, pide$, piden, esperaba, esperaban, esperado, esperan de, espera de nosotros, reclama$, reclamó,
        reclamaba, impuesto un, impuso, imponía, impone$, contaba con alcanzar, confiaba en, fijado, fijada,
        fijó, fija$, marcado, marcó, marca$, marcaba, estipul, contempl, establecido, establecía, establece$,
        norma, regla, umbral, techo, tope, mínimo de, mínimo del, máximo de, máximo del, plantea, decidid,
        resuelt, programad, presupuestad, exig, previst, preveía, preveían, prometido, prometió, prometida,
        acordado, acordó, meta$, objetivo, vez del, lugar del, vez de los, compromiso, requerid, requería,
        requiere$, anhela, desead, deseaba
    """),
    demanded=terms("""
        asignado, asignada, fijado, fijada, previsto, prevista, exigido, exigida, pedido, prometido,
        prometida, esperado, acordado, establecido, impuesto, marcado, programado, planeado, requerido,
        estipulado, que pedía, que exigía, que exige, que pide, que fija, que fijó, que fijaba, que marca, que
        marcó, que esperaba, que prometió, que se había, que había, comprometido, obligatorio, reglamentario,
        de meta, de objetivo
    """),
    ahead=(),
    present=terms("""
        actualmente, hasta ahora, por ahora, a la fecha, hoy$, en la actualidad, hasta el momento, de momento, superó,
        rebasó, ya$
    """),
    merely=terms("apenas, solo, sólo, solamente, únicamente"),
    low=(),
    perfects=terms("ha, han, había, habían, hemos, he"),
    pasts=terms("ó, aron, ieron"),
    rises=terms("""
        subió, subi, sube, aument, crec, creci, increment, alza, ascend, ascenso, gan, mejora$, mejoró, avanz, repunt,
        elev, superó en, superaron en, supera en, dispar, trep, escal, engord, encarec, suma$, sumó, añad
    """),
    falls=terms("""
        bajó, baj, cay, cae, caída, disminu, descen, reduc, redu, recort, acort, perdi, pierd, retroce, rebaj, merm,
        ahorr, desplom, prescindido, prescindió, se desprendi, abarat, contra, encog, adelgaz, aminor, mengu, hund,
        achic, contraíd, contraj, contrajo, supr, supresión, elimin
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
        al, a, hasta el, con corte al, a fecha de, a fecha del, hasta, antes del, a finales de, para, a fines de,
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
    annual=terms("""
        plan anual, meta anual, metas anuales, programa anual, presupuesto anual, objetivo anual, objetivos anuales,
        plan del año, meta del año, metas del año, tareas del año, tareas anuales
    """),
    same_period=terms("""
        mismo período, mismo periodo, mismos meses, mismo mes, mismo trimestre, mismo semestre, mismo lapso, misma fecha, misma época,
        igual período, igual periodo, igual lapso, idéntico período, idéntico periodo, período equivalente, periodo equivalente,
        período correspondiente, periodo correspondiente
    """),
    year_before=terms("""
        un año antes, un año atrás, un año más atrás, hace un año, hacía un año, doce meses antes, doce meses atrás, hace doce meses
    """),
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
