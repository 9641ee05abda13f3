"""Spanish: what metrics are called, and the cues of the finer ones."""

from extractor.languages.lexicon import MetricWords, terms

METRICS = MetricWords(
    labels={
        "online_submission": "Solicitudes presentadas en línea",
        "fully_online_files": "Expedientes totalmente en línea",
        "partly_online_files": "Expedientes parcialmente en línea",
        "online_service": "Trámites ofrecidos en línea",
        "fully_online_procedures": "Trámites totalmente en línea",
        "partly_online_procedures": "Trámites parcialmente en línea",
        "services_used": "Servicios con solicitudes",
        "on_time": "Resueltos en plazo",
        "early": "Resueltos antes de plazo",
        "in_time": "Resueltos dentro de plazo",
        "digitization": "Digitalización de expedientes",
        "files_digitized": "Expedientes digitalizados al recibirse",
        "results_digitized": "Resultados digitalizados",
        "archives_digitized": "Archivos digitalizados",
        "data_reused": "Datos reutilizados",
        "online_payment": "Pago en línea",
        "fees_online": "Tasas pagadas en línea",
        "benefits_cashless": "Prestaciones pagadas en cuenta",
        "digital_signature": "Firma digital",
        "documents_signed": "Documentos firmados digitalmente",
        "signature_holders": "Titulares de firma digital",
        "satisfaction": "Satisfacción",
        "satisfaction_index": "Índice de satisfacción",
        "dissatisfied": "Insatisfechos",
        "procedure_cut": "Trámites simplificados o suprimidos",
        "procedures_cut": "Trámites suprimidos o simplificados",
        "time_cut": "Tiempos reducidos",
        "cost_cut": "Costes reducidos",
        "papers_cut": "Menos papeles y condiciones",
        "completion": "Tareas y metas cumplidas",
        "tasks_done": "Tareas y planes cumplidos",
        "recommendations_done": "Recomendaciones atendidas",
        "cases_settled": "Casos resueltos",
        "index_score": "Puntuación del índice",
        "reform_index": "Índice de reforma",
        "transformation_index": "Índice de transformación digital",
        "competitiveness_index": "Índice de competitividad",
        "governance_index": "Índice de gobernanza",
        "staffing": "Personal",
        "staff_cut": "Personal recortado",
        "posts_vacant": "Plazas vacantes",
        "posts_filled": "Plazas cubiertas",
        "women": "Mujeres",
        "staff_trained": "Personal formado",
        "budget": "Presupuesto",
        "disbursement": "Ejecución de la inversión",
        "revenue": "Ingresos",
        "savings": "Ahorro",
        "economy": "Economía",
        "growth": "Crecimiento",
        "digital_economy": "Economía digital",
        "poverty": "Pobreza",
        "electronic_documents": "Documentos electrónicos",
        "documents_exchanged": "Documentos intercambiados",
        "paperless_work": "Trabajo sin papel",
        "coverage": "Cobertura",
        "digital_identity": "Identidad digital",
        "internet_access": "Internet y móviles",
        "service_points": "Puntos de atención",
        "insurance": "Seguro",
        "overdue": "Expedientes fuera de plazo",
        "returned_late": "Resueltos con retraso",
        "pending_late": "Pendientes fuera de plazo",
        "reorganization": "Unidades fusionadas o suprimidas",
        "areas_merged": "Municipios y territorios fusionados",
        "bodies_merged": "Organismos fusionados",
        "opinion": "Opinión en encuestas",
        "bribery": "Sobornos",
        "trust": "Confianza",
        "other": "Otros",
        "returned_files": "Expedientes devueltos",
        "complaints": "Quejas",
        "votes": "Votos",
    },
    finer={
        "fully_online_files": terms("""
            proceso completo|de principio a fin|íntegramente|totalmente|por completo|todo el proceso|proceso
            integral + expediente|solicitud|registro|trámite recib
        """),
        "partly_online_files": terms("parcial + expediente|solicitud|registro"),
        "fully_online_procedures": terms("""
            proceso completo|de principio a fin|íntegramente|totalmente|por completo|todo el proceso|nivel 4|cien
            por cien en línea|completos + trámite|servicio|procedimiento
        """),
        "partly_online_procedures": terms("parcial|nivel 3 + trámite|servicio|procedimiento"),
        "services_used": terms("""
            servicio|trámite|procedimiento + reciben|generan|con expedientes|con solicitudes|han tenido|se usan
        """),
        "early": terms("""
            antes de plazo, antes del plazo, con antelación, anticipad, antes de tiempo, antes de la fecha,
            adelantad, antes de lo previsto
        """),
        "in_time": terms("""
            a tiempo, en plazo, dentro del plazo, puntual, en fecha, en el plazo, !antes y en plazo, !en plazo o
            antes, !antes de plazo o en, !en plazo y antes, !a tiempo o antes, !antes y a tiempo
        """),
        "files_digitized": terms("digitaliz|digitalic|escane + expediente|solicitud|recib|recepción|documentación"),
        "results_digitized": terms("digitaliz|digitalic|digital|electrónic|escane + resultado|resolucion"),
        "archives_digitized": terms("""
            digitaliz|digitalic|escane|informatiz|volcad + archivo|libro|registro
            civil|catastr|mapa|plano|legajo|históric
        """),
        "data_reused": terms("reutiliz, aprovech + dato|digital, volv + usar|utilizar"),
        "fees_online": terms("""
            tasa|tasas|tributo|impuesto|derechos|cobro|multa|arancel + en
            línea|línea|electrónic|tarjeta|transferencia|sin efectivo|qr|digital|internet|telemátic
        """),
        "benefits_cashless": terms("""
            prestacion|pension|pensión|subsidio|ayuda|salario|nómina|beca|bono + cuenta|banc|transferencia|sin
            efectivo|tarjeta
        """),
        "documents_signed": terms("""
            documento|oficio|escrito|resolucion|resolución|resultado|contrato|acta|informe|papel +
            firma|firmad|firmó|firman
        """),
        "signature_holders": terms("""
            funcionario|personal|jefe|directiv|ciudadan|adulto|persona|habitante|empleado|residente +
            firma|certificado digital|certificado electrónico
        """),
        "satisfaction_index": terms("índice de satisfacción, sipas, índice + satisf"),
        "dissatisfied": terms("insatisf, descontent, no satisfech, disconform"),
        "procedures_cut": terms("""
            ~trámite|procedimiento|licencia|permiso|gestion +
            simplific|suprim|elimin|recort|reduc|derog|menos|suprimid|fusion
        """),
        "time_cut": terms("""
            !plazo|tiempo|días|espera|horas|demora media|duración + reduc|recort|acort|menos|rebaj|baj|disminu|agiliz
        """),
        "cost_cut": terms("""
            coste|costo|costes|costos|carga|gasto + cumplimiento|reduc|recort|menos|rebaj|baj|abarat|ahorr|disminu
        """),
        "papers_cut": terms("""
            papel|papeles|document|requisito|condicion|formulario|certificado +
            menos|suprim|elimin|simplific|reduc|recort|quit
        """),
        "tasks_done": terms("""
            tarea|meta|metas|plan$|planes|objetivo|encargo|indicador|programa|compromiso|hito|medida
        """),
        "recommendations_done": terms("recomendaci|conclusi|propuesta|observaci|petici|dictamen|sugerencia"),
        "cases_settled": terms("""
            queja|denuncia|caso|casos|recurso|reclamaci|sentencia|pleito|demanda|causa$ +
            resuel|resol|atend|tramit|cerr|conclu|contest|despach|fall
        """),
        "reform_index": terms("par index, parindex, índice de reforma, reforma administrativa + puntu|índice|puntos"),
        "transformation_index": terms("""
            dti$, índice de transformación, transformación digital + índice|puntu, gobierno digital + índice, ict
            index, egdi
        """),
        "competitiveness_index": terms("pci$, ddci, competitividad"),
        "governance_index": terms("papi$, dgi$, índice de gobernanza, gobernanza + índice|puntu, desempeño + índice"),
        "staff_cut": terms("""
            plantilla|personal|puesto|plaza|funcionario|empleado|nómina|cargo|efectivos +
            recort|reduc|menos|suprim|elimin|despid|cese|amortiz|racionaliz|jubila|exceden|disminu
        """),
        "posts_vacant": terms("vacant, sin cubrir, desiert, puesto|plaza + libre|vací|falta"),
        "posts_filled": terms(
            "puesto|plaza|cargo|plantilla|cupo|personal + cubiert|cubri|ocupad|dotad|provist|dispuesto|que le corresponde|previst|asignad"
        ),
        "women": terms("mujer, femenin, funcionarias, directoras"),
        "staff_trained": terms("""
            funcionario|personal|empleado|cuadro|trabajador|docente +
            formaci|capacit|curso|título|titulaci|diploma|máster|universit|cualific|acredit
        """),
        "disbursement": terms("""
            desembols, inversión pública + ejecu|gast|capital, ejecución|ejecut|devengó|devengado|gastó +
            presupuest|fondos|capital|inversi|del plan|partida
        """),
        "revenue": terms("ingresos, recaud"),
        "savings": terms("ahorr"),
        "growth": terms("""
            crecimiento, pib|producción|economía|exportaci|industri|comercio|turismo|ventas|agricultur +
            crec|aument|sub|cay|baj|increment
        """),
        "digital_economy": terms("economía digital"),
        "poverty": terms("pobre"),
        "documents_exchanged": terms("""
            intercambi|envi|recib|remit|entre órgano|entre organismo|circul|salida|entrada +
            documento|oficio|escrito|correspondencia|comunicaci|papel
        """),
        "paperless_work": terms("""
            sin papel, expediente de trabajo, expedientes de trabajo, oficina electrónica, cero papel
        """),
        "digital_identity": terms("""
            identidad digital, identificación electrónica, identidad electrónica, cuenta de identificación, vneid,
            clave única, cédula digital, dni electrónico
        """),
        "internet_access": terms("""
            internet + acceso|hogar|conex|conect|aldea|escuela|cobertura, banda ancha, fibra, teléfono inteligente,
            smartphone, 4g$, 5g$, 3g$, móvil + cobertura|señal|red$
        """),
        "service_points": terms("""
            ventanilla única, punto de atención, puntos de atención, centro de servicio, centros de servicio,
            quiosco, oficina de atención
        """),
        "insurance": terms("seguro médico, seguro de salud, seguro social, asegurad, seguridad social"),
        "returned_late": terms("""
            con retraso, tarde$, fuera de plazo|retras|demora + resuel|resol|contest|entreg|devuel|tramit
        """),
        "pending_late": terms("pendiente|sin resolver|atascad|acumulad|siguen|aún + retras|vencid|plazo|demora"),
        "areas_merged": terms("""
            comuna|municipio|distrito|provincia|barrio|aldea|departamento|unidades
            administrativas|ayuntamiento|cantón|pueblo +
            fusion|menos|reduc|agrup|suprim|unific|desapare|anex|reorgan
        """),
        "bodies_merged": terms("""
            órgano|organismo|entidad|dirección|oficina|ministerio|unidad|agencia|secretaría|comité|junta|consejo|empresa|instituci
            + fusion|menos|reduc|agrup|suprim|unific|disuel|elimin|cerr|liquid|extin|reorgan
        """),
        "bribery": terms("soborn, mordida, coima, informal, extraoficial, bajo mano, corrup, propina, algo extra"),
        "trust": terms("confía, confianza, confían, confian"),
        "returned_files": terms("""
            expediente|solicitud|formulario|escrito|petici + devuel|devolv|rechaz|subsan|incomplet|deneg|inadmi
        """),
        "complaints": terms("queja, reclamaci, denuncia, recurso, pleito"),
        "votes": terms("voto, votos, votó, votaron, votaci, sufragio, participaci + elector, urna"),
    },
)
