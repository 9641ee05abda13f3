"""Sentences of one kind in all languages: `sentences/KIND_LANGUAGE.txt`, one a line, `#` before a heading."""

from pathlib import Path

from extractor.factsheet import LANGUAGES

FOLDER = Path(__file__).parent / "sentences"


def sentences(kind: str) -> list[tuple[str, str]]:
    """Return (language, annotated sentence) for each line of the files of `kind`."""
    return [
        (language, line)
        for language in LANGUAGES
        for line in (FOLDER / f"{kind}_{language}.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
