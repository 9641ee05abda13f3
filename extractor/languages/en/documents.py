"""English: names of documents."""

from extractor.languages.lexicon import DocumentWords, terms

DOCUMENTS = DocumentWords(
    types=(
        "resolution",
        "decision",
        "decree",
        "directive",
        "circular",
        "law",
        "ordinance",
        "dispatch",
        "regulation",
        "executive order",
        "public law",
        "decree-law",
        "conclusion",
        "instruction",
        "joint circular",
        "official letter",
        *("bill", "house bill", "senate bill", "assembly bill", "republic act", "public act", "presidential decree"),
        *("royal decree", "ministerial decree", "statutory instrument", "s.i.", "g.o.", "g.o. ms", "g.o. ms."),
        *terms("""
            g.o.ms, g.o.ms., g.o. rt, g.o. rt., g.o.rt, government order, resolutions, decisions, decrees
        """),
        *("directives", "circulars", "laws", "regulations", "ordinances", "dispatches", "bills", "joint resolution"),
        *("by-law",),
    ),
    loose=(
        "plan",
        "notice",
        "announcement",
        "order",
        "programme",
        "program",
        "project",
        "proposal",
        "guideline",
        "guidance",
        "act",
        "submission",
        "telegram",
        *("acts", "plans", "orders", "notification", "gazette notification", "gazette notice", "legal notice"),
        *("memorandum", "office memorandum", "memorandum circular", "administrative order", "department order"),
        *("cabinet paper", "cabinet minute", "cabinet decision", "proclamation", "letter"),
    ),
    signs=terms("""
        no., no, nos., number, num., #, №, (eu), (eu) no, (eu) no., (ec) no, (ec), ms. no., rt. no.
    """),
    apart=("no.", "№"),
    closing=(),
    years=("of",),
    shapes=(r"si[ ]((?:19|20)\d\d/\d{1,4})", r"(?:hb|sb|ab|h\.b\.|s\.b\.|h\.r\.|r\.a\.)[ ](\d{1,5})"),
)
