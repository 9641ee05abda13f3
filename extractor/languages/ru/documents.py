"""Russian: names of documents."""

from extractor.languages.lexicon import DocumentWords

DOCUMENTS = DocumentWords(
    types=(
        *(f"постановлени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"резолюци{ending}" for ending in ("я", "и", "ю", "ей")),
        *(f"решени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"указ{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"распоряжени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"директив{ending}" for ending in ("а", "ы", "у", "е", "ой")),
        *(f"закон{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"декрет{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"приказ{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"циркуляр{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"заключени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"указани{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"регламент{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"законопроект{ending}" for ending in ("", "а", "у", "ом", "е")),
        *("законы", "законов", "указы", "указов", "постановлений", "приказы", "приказов", "решений", "резолюций"),
    ),
    loose=(
        *(f"план{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"письм{ending}" for ending in ("о", "а", "у", "ом", "е")),
        *(f"проект{ending}" for ending in ("", "а", "у", "ом", "е")),
        *(f"программ{ending}" for ending in ("а", "ы", "у", "е", "ой")),
        *(f"уведомлени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"инструкци{ending}" for ending in ("я", "и", "ю", "ей")),
        *(f"депеш{ending}" for ending in ("а", "и", "у", "е", "ей")),
        *(f"представлени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"предписани{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"поручени{ending}" for ending in ("е", "я", "ю", "ем", "и")),
        *(f"протокол{ending}" for ending in ("", "а", "у", "ом", "е")),
    ),
    signs=("№", "n", "номер", "за №", "за номером", "no.", "(ес)"),
    apart=("№",),
    closing=(),
    years=(),
    shapes=(r"(\d{1,4}-(?:фз|фкз|рз|зао|оз))", r"(фз-\d{1,4})", r"((?:уп|пп|пкм|зру)-\d{2,5})"),  # ПП-3666: Uzbekistan,
)
