"""Made-up people: Vietnamese names by how common their parts are, names of other cultures from `names.toml`."""

import random
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from extractor.gazetteer.letters import base_syllable, plain
from extractor.gazetteer.syllables import spellings
from extractor.languages import lexicon
from extractor.languages.lexicon import terms
from extractor.languages.vietnamese_names import family_names, given_names, middle_names

SCRIPT = {"vi": "vi", "en": "la", "sv": "la", "es": "la", "ru": "ru", "ja": "ja"}

_Words = Mapping[str, Sequence[str]]
_CULTURES = ("en", "sv", "es", "de", "fr", "slavic", "zh", "ja")


class People:
    """Makes names of people for texts in one language."""

    def __init__(self, language: str, rng: random.Random) -> None:
        self.language, self.rng = language, rng

    def full(self) -> str:
        """Return a full name as a paper in the language prints it; most are Vietnamese."""
        return self.vietnamese() if self.rng.random() < 0.6 else self.foreign()

    def vietnamese(self) -> str:
        """Return a Vietnamese full name."""
        return render(" ".join(self._vietnamese()), self.language, self.rng)

    def short(self) -> str:
        """Return what a person is called at second mention."""
        rng = self.rng
        if rng.random() < 0.6:
            parts = self._vietnamese()
            return render(
                " ".join(parts[-(2 if self.language == "es" and rng.random() < 0.5 else 1) :]), self.language, rng
            )
        return self._surname(_culture(self.language, rng))

    def _vietnamese(self) -> list[str]:
        rng = self.rng
        woman = rng.random() < 0.35
        name = [_pick(family_names(), rng)]
        if rng.random() < 0.04:
            name.append(_pick(family_names(), rng))
        if woman and rng.random() < 0.7:
            name.append("Thị")
            if rng.random() < 0.6:
                name.append(_pick(middle_names(after_thi=True), rng))
        elif rng.random() < 0.93:
            name.append(_pick(middle_names(), rng))
            if rng.random() < 0.12:
                name.append(_pick(middle_names(), rng))
        name.append(_pick(given_names(women=woman), rng))
        return name

    def foreign(self) -> str:
        """Return a full name that is not Vietnamese."""
        rng, language = self.rng, self.language
        culture = _culture(language, rng)
        if culture == "kanji":
            surname = rng.choice(list(lexicon("ja").officials.surnames))
            return (
                surname + "".join(rng.choices(_words("syllables")["kanji"], k=rng.choice((1, 2, 2, 2, 3))))
                if rng.random() < 0.85
                else f"{surname} {''.join(rng.choices(_words('syllables')['kanji'], k=2))}"
            )
        if culture == "ru":
            return self._russian()
        given = self._given(language, culture)
        surname = self._surname(culture)
        if culture == "zh" and rng.random() < 0.6:
            return f"{surname} {given}" if language != "ja" else f"{surname}{rng.choice(('', '・'))}{given}"
        join = "・" if language == "ja" else " "
        parts = [given]
        if rng.random() < 0.1:
            parts.append(self._given(language, culture))
        elif language in {"en", "sv", "es"} and rng.random() < 0.06:
            parts.append(rng.choice("ABCDEFGHJKLMPRSTW") + ".")
        parts.append(surname)
        if culture == "es" and rng.random() < 0.4:
            parts.append(self._surname(culture))
        if culture == "es" and rng.random() < 0.05:
            parts.insert(-1, rng.choice(("de", "de la", "del")) if language != "ru" else "де")
        if culture == "sv" and rng.random() < 0.08:
            return join.join(parts) + ("-" if language != "ja" else "=") + self._surname(culture)
        return join.join(parts)

    def _given(self, language: str, culture: str) -> str:
        rng = self.rng
        if culture == "zh":
            name = "".join(rng.choices(_words("syllables")["chinese"], k=2)).capitalize()
        else:
            name = rng.choice(_latin_given()).capitalize()
        if language == "ja":
            return rng.choice(_kana_given())
        return _cyrillic(name) if language == "ru" else name

    def _surname(self, culture: str) -> str:
        rng, language = self.rng, self.language
        if culture == "kanji":
            return rng.choice(list(lexicon("ja").officials.surnames))
        if culture == "ru" and language == "ru":
            return self._russian_surname(rng.random() < 0.4)
        if language == "ja":
            return (
                "".join(rng.choices(_words("syllables")["kana"], k=rng.choice((2, 3, 3, 4, 4, 5)))).lstrip("ン")
                or "ロペス"
            )
        if culture in _words("surname_endings") and rng.random() < 0.5:
            name = rng.choice(_words("surname_beginnings")[culture]) + rng.choice(_words("surname_endings")[culture])
        else:
            name = rng.choice(_words("surnames").get(culture) or _words("surnames")["en"])
        return _cyrillic(name) if language == "ru" else name

    def _russian_surname(self, woman: bool) -> str:
        rng = self.rng
        if rng.random() < 0.2:
            name = rng.choice(_words("russian")["whole"])
            return name[:-2] + "ая" if woman and name.endswith("ий") else name
        stem = rng.choice(_words("russian")["stems"])
        ending = rng.choice(("ов", "ов", "ев", "ин"))
        if stem[-1] in "ел" and ending == "ов":
            ending = "ев"
        case = rng.choice(("", "", "", "а", "у", "ым", "е"))
        if woman:
            case = rng.choice(("а", "а", "а", "ой", "у"))
        return stem + ending + case

    def _russian(self) -> str:
        rng = self.rng
        woman = rng.random() < 0.4
        given = rng.choice(_words("russian")["women" if woman else "men"])
        if rng.random() < 0.3:
            given = _declined(given, rng)
        surname = self._russian_surname(woman)
        form = rng.random()
        if form < 0.15:
            return f"{given[0]}. {surname}"
        if form < 0.25:
            return f"{given[0]}.{rng.choice('АВИКМНОПС')}. {surname}"
        if form < 0.4:
            patronymic = rng.choice(_words("russian")["patronymics"]) + ("вна" if woman else "вич")
            return f"{surname} {given} {patronymic}" if rng.random() < 0.4 else f"{given} {patronymic} {surname}"
        return f"{given} {surname}"


def render(name: str, language: str, rng: random.Random) -> str:
    """Return a Vietnamese name in the letters of a paper in `language`, in its spelling or in a noisy one."""
    script = SCRIPT[language]
    words = name.split()
    if script == "vi":
        return name if rng.random() < 0.97 else name.upper()
    if script == "la":
        return name if rng.random() < 0.2 else " ".join(map(_plain, words))
    forms = [_spelled(word, script, rng) for word in words]
    if any(form is None for form in forms):
        return " ".join(map(_plain, words))
    kept = [form for form in forms if form]
    if script == "ja":
        return rng.choice(("・", "・", "・", "・", "", "・", " ", "=")).join(kept)
    printed = [form.capitalize() for form in kept]
    if rng.random() < 0.15 and printed[-1][-1] in "гкнмтпдй":
        last = printed[-1]
        printed[-1] = last[:-1] + "я" if last.endswith("й") else last + rng.choice(("а", "у", "ом"))
    return " ".join(printed)


def _plain(word: str) -> str:
    bare = plain(word)
    return bare.capitalize() if word[0].isupper() else bare


def _spelled(word: str, script: str, rng: random.Random) -> str | None:
    """Return a spelling of a syllable in another script, now and then a noisy one; None if the table has none."""
    usual, noisy = _forms(script).get(base_syllable(word), ((), ()))
    if noisy and (not usual or rng.random() < 0.25):
        return rng.choice(noisy)
    return rng.choice(usual) if usual else None


@cache
def _forms(script: str) -> Mapping[str, tuple[list[str], list[str]]]:
    table: dict[str, tuple[list[str], list[str]]] = {}
    for form in spellings(script)._columns:
        for syllable, noise in spellings(script).get(form).items():
            table.setdefault(syllable, ([], []))[min(noise, 1)].append(form)
    return table


def _culture(language: str, rng: random.Random) -> str:
    own = {"en": "en", "sv": "sv", "es": "es", "ru": "ru", "ja": "kanji", "vi": "en"}[language]
    return own if rng.random() < 0.65 else rng.choice(_CULTURES)


def _pick(shares: Mapping[str, float], rng: random.Random) -> str:
    """Return a name by its share; every third time any of them, so that rare ones are met too."""
    names = list(shares)
    if rng.random() < 0.35:
        return rng.choice(names)
    return rng.choices(names, list(shares.values()))[0]


def _declined(name: str, rng: random.Random) -> str:
    if name[-1] in "ая":
        return name[:-1] + rng.choice("ыуе" if name[-1] == "а" else "июе")
    if name[-1] == "й":
        return name[:-1] + rng.choice("яюе")
    return name + rng.choice("ауе")


def _cyrillic(name: str) -> str:
    """Return a foreign name as Russian papers write it, roughly."""
    lower = name.lower()
    for latin, letter in _words("cyrillic").items():
        lower = lower.replace(latin, str(letter))
    return " ".join(word[:1].upper() + word[1:] for word in lower.split(" "))


@cache
def _words(section: str) -> _Words:
    """Return the words of a section of `names.toml`."""
    table = tomllib.loads((Path(__file__).parent / "names.toml").read_text("utf-8"))[section]
    return {key: terms(words) if "\n" in words else words for key, words in table.items()}


@cache
def _latin_given() -> tuple[str, ...]:
    return tuple(sorted(lexicon("en").officials.given_names))


@cache
def _kana_given() -> tuple[str, ...]:
    return tuple(sorted(lexicon("ja").officials.given_names))
