"""Cases of what Russian bodies are called."""

from collections.abc import Mapping

# By the end of a noun's stem: nominative, genitive, dative, instrumental, prepositional.
_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "": ("", "а", "у", "ом", "е"),
    "ств": ("о", "а", "у", "ом", "е"),
    "ни": ("е", "я", "ю", "ем", "и"),
    "сси": ("я", "и", "и", "ей", "и"),
    "ци": ("я", "и", "и", "ей", "и"),
    "ри": ("я", "и", "и", "ей", "и"),
    "ле": ("я", "и", "е", "ей", "е"),
    "б": ("а", "ы", "е", "ой", "е"),
    "ат": ("а", "ы", "е", "ой", "е"),
}
_MASCULINE = ("ый", "ого", "ому", "ым", "ом")
_NEUTER = ("ое", *_MASCULINE[1:])
_FEMININE = ("ая", "ой", "ой", "ой", "ой")
_BEFORE_I = "гкхшщжч"


def inflected(phrase: str, case: int) -> str:
    """Return a phrase in a case (0–4); `~` stands for the endings of its adjectives and, the last one, its noun."""
    words = phrase.split(" ")
    *adjectives, noun = [at for at, word in enumerate(words) if word.endswith("~")]
    stem = words[noun][:-1]
    endings = _ENDINGS[next(end for end in sorted(_ENDINGS, key=len, reverse=True) if stem.endswith(end))]
    words[noun] = stem + endings[case]
    genders = {"о": _NEUTER, "е": _NEUTER, "я": _FEMININE, "а": _FEMININE}
    for at in adjectives:
        ending = genders.get(endings[0], _MASCULINE)[case]
        stem = words[at][:-1]
        words[at] = stem + (ending.replace("ы", "и") if stem[-1] in _BEFORE_I else ending)
    return " ".join(words)
