"""Spanish: names of documents."""

from extractor.languages.lexicon import DocumentWords, terms

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
