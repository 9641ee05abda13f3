"""Labels of other people's models, told as ours."""

from extractor.ner.entities import Kind

_KINDS: dict[str, Kind] = {
    **dict.fromkeys(("PER", "PERSON", "PRS", "PERS", "人名"), "PER"),
    **dict.fromkeys(("LOC", "GPE", "LOCATION", "PLACE", "CITY", "PROVINCE", "COUNTRY", "地名"), "LOC"),
    **dict.fromkeys(("ORG", "ORGANIZATION", "ORGANISATION", "GOV", "組織名"), "ORG"),
}


def kind_of(label: str) -> Kind | None:
    """Return what a label means, with or without its B- or I-; None for times, products and the like."""
    plain = label.upper()
    return _KINDS.get(plain) or _KINDS.get(plain.partition("-")[2])
