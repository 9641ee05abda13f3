"""Swedish: names of documents."""

from extractor.languages.lexicon import DocumentWords

DOCUMENTS = DocumentWords(
    types=(
        "resolution",
        "resolutionen",
        "beslut",
        "beslutet",
        "dekret",
        "dekretet",
        "direktiv",
        "direktivet",
        "förordning",
        "förordningen",
        "cirkulär",
        "cirkuläret",
        "lag",
        "lagen",
        "regeringsbeslut",
        "partiresolution",
        "slutsats",
        "slutsatsen",
        *("propositionen", "lagförslag", "lagförslaget", "lagarna", "besluten", "resolutionerna", "förordningarna"),
        *("statsrådets förordning", "regeringens proposition"),
    ),
    loose=(
        "plan",
        "planen",
        "skrivelse",
        "skrivelsen",
        "meddelande",
        "meddelandet",
        "projekt",
        "projektet",
        "program",
        "handlingsplan",
        *("kungörelse", "kungörelsen", "promemoria", "promemorian", "rundskrivelse", "betänkande", "betänkandet"),
    ),
    signs=("nr", "nr.", "nummer", "no.", "№", "(eu)", "(eu) nr", "(eg) nr"),
    apart=("nr",),
    closing=(),
    years=(),
    # Statute book, government bills, committee reports: SFS 2017:900, prop. 2023/24:1, bet. 2023/24:KU10, dir. 2024:5.
    shapes=(
        r"(?:[a-zåäö-]{0,6}fs|ds|sou|dir\.?|mot\.?|rskr\.?|direktiv|kommittédirektiv|skr\.?|prop\.?|proposition|propositionen|förordningen|lagen)"
        r"[ ](?:\()?((?:19|20)\d\d(?:/\d\d)?:\d{1,4})",
        r"(rir[ ](?:19|20)\d\d:\d{1,3})",
        r"\(((?:19|20)\d\d:\d{1,4})\)",
        # Finland's: lagen (530/2025), RP 12/2024 rd.
        r"[a-zåäö]*?(?:lag|lagen|förordning|förordningen)[ ]\((\d{1,4}/(?:19|20)\d\d)\)",
        r"rp[ ](\d{1,3}/(?:19|20)\d\d)",
        r"(?:bet\.|betänkande)[ ]((?:19|20)\d\d/\d\d:[a-zåäö]{1,4}\d{1,3})",
    ),
)
