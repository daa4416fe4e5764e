"""Every word, number, date and time that is shown, in the reader's language and digits.

Screens, phones and documents get one `Wording` handed in; nothing else in the program formats anything.
Sentences are English in the code and translated whole: catalogues are made from `say` and `count`.
"""

from __future__ import annotations

import gettext
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from functools import cache
from importlib.resources import as_file, files

from babel import Locale
from babel.dates import format_date, get_timezone_location
from babel.lists import format_list

from nua_workshop import zones
from nua_workshop.errors import Told

LANGUAGES = ("ar", "en", "fr")
RIGHT_TO_LEFT = frozenset({"ar"})
MONTHS = ("double", "levant", "international", "morocco", "maghreb")

FIRST_STRONG_ISOLATE = "\u2068"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
END_OF_ISOLATE = "\u2069"
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
_OPENING_ISOLATES = tuple("\u2066\u2067\u2068")
_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_LOCALES = {"ar": "ar_JO", "en": "en_GB", "fr": "fr_FR"}
_MONTH_LOCALES = {
    "double": ("ar_JO", "ar_EG"),
    "levant": ("ar_JO",),
    "international": ("ar_EG",),
    "morocco": ("ar_MA",),
    "maghreb": ("ar_DZ",),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """How one reader is spoken to: language, digits, and which Arabic month names."""

    language: str = "ar"
    digits: str = "western"
    months: str = "double"
    _catalogue: gettext.NullTranslations = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_catalogue", _catalogue(self.language))

    @property
    def is_right_to_left(self) -> bool:
        """Whether this language is written from the right."""
        return self.language in RIGHT_TO_LEFT

    def say(self, sentence: str, /, **values: object) -> str:
        """Return `sentence` translated, with its named `values` shown and isolated."""
        return self._filled(self._catalogue.gettext(sentence), values)

    def count(self, one: str, many: str, n: int, /, **values: object) -> str:
        """Return the form of a counted sentence that fits `n`, which it may name as {n}."""
        return self._filled(self._catalogue.ngettext(one, many, n), {"n": n, **values})

    def term(self, context: str, word: str, /) -> str:
        """Return a single word that has another meaning elsewhere, told apart by its `context`."""
        return self._in_digits(self._catalogue.pgettext(context, word))

    def error(self, trouble: Told) -> str:
        """Return the sentence a refusal or a failure carries."""
        return self.say(trouble.sentence, **trouble.values)

    def number(self, n: int | Fraction | float, decimals: int = 0) -> str:
        """Return a number with `decimals` places, half rounded up."""
        shown = rounded(n, decimals)
        return self._in_digits(shown.replace(".", self._decimal_sign))

    def percent(self, n: int | Fraction | float, decimals: int = 0) -> str:
        """Return a share given in percent, with the sign where this language writes it."""
        sign = {"ar": "٪", "fr": "\u202f%"}.get(self.language, "%")
        return self.together(self.number(n, decimals) + sign)

    def day(self, day: date, *, weekday: bool = True, year: bool = True) -> str:
        """Return a day as the minutes write it, such as الاثنين 15 شباط/فبراير 2021."""
        parts = [str(day.day), self.month(day.month)]
        if weekday:
            parts.insert(0, self.weekday(day))
        if year:
            parts.append(str(day.year))
        return self._in_digits(" ".join(parts))

    def weekday(self, day: date) -> str:
        """Return the name of a day of the week."""
        return format_date(day, "EEEE", locale=_LOCALES[self.language])

    def month(self, number: int) -> str:
        """Return the name of a month, 1 to 12, in the chosen Arabic tradition."""
        if self.language != "ar":
            return _month(_LOCALES[self.language], number)
        names = dict.fromkeys(_month(locale, number) for locale in _MONTH_LOCALES[self.months])
        return "/".join(names)

    def hour(self, at: time | datetime, *, seconds: bool = False) -> str:
        """Return a local time on the 24-hour clock."""
        return self._in_digits(at.strftime("%H:%M:%S" if seconds else "%H:%M"))

    def hour_in(self, moment: datetime, zone_name: str, *, seconds: bool = False) -> str:
        """Return an instant as the clocks of a zone show it."""
        return self.hour(zones.local(moment, zone_name), seconds=seconds)

    def span(self, start: str, end: str) -> str:
        """Return two shown times as a range: each isolated, so the start stands where reading begins."""
        if not self.is_right_to_left:
            return f"{start} – {end}"
        # Isolated as a whole too: alone in a label, times and a dash have no letter to give a direction.
        range_ = f"{self.together(start)} – {self.together(end)}"
        return f"{RIGHT_TO_LEFT_ISOLATE}{range_}{END_OF_ISOLATE}"

    def countdown(self, left: timedelta) -> str:
        """Return a countdown as minutes and seconds without a sign, hours before them when needed."""
        seconds = abs(round_to_seconds(left))
        hours, minutes = divmod(seconds // 60, 60)
        shown = f"{minutes:02}:{seconds % 60:02}"
        return self._in_digits(f"{hours}:{shown}" if hours else shown)

    def minutes(self, length: timedelta) -> str:
        """Return a length in whole minutes, in words."""
        n = int(rounded(Fraction(length / timedelta(minutes=1))))
        return self.count("one minute", "{n} minutes", n)

    def city(self, zone_name: str) -> str:
        """Return the name of the city a zone is called after."""
        return str(
            get_timezone_location(zone_name, return_city=True, locale=_LOCALES[self.language])
        )

    def offset(self, moment: datetime, zone_name: str) -> str:
        """Return how far a zone is ahead of UTC at `moment`, such as UTC+03:00, kept in one piece."""
        return self.together("UTC" + zones.offset_text(zones.offset(moment, zone_name)))

    def together(self, text: str) -> str:
        """Return `text` isolated from left to right, for codes, addresses, times and signed numbers."""
        return f"{LEFT_TO_RIGHT_ISOLATE}{text}{END_OF_ISOLATE}" if self.is_right_to_left else text

    def names(self, names: list[str]) -> str:
        """Return several names as one list, with this language's word for “and”."""
        return str(format_list(names, locale=_LOCALES[self.language]))

    def show(self, value: object) -> str:
        """Return one value the way it stands in a sentence."""
        match value:
            case str():
                return self.isolated(value)
            case zones.CityOf(zone_name):
                return self.city(zone_name)
            case bool() | int() | Fraction() | float():
                return self.number(value)
            case timedelta():
                return self.minutes(value)
            case time():
                return self.hour(value)
            case date():
                return self.day(value)
            case _:
                raise TypeError(f"no way to show {value!r}")

    def isolated(self, text: str) -> str:
        """Return `text` so that it cannot disturb the order of an Arabic sentence around it."""
        is_apart = text[:1] in _OPENING_ISOLATES and text.endswith(END_OF_ISOLATE)
        has_latin = any(c.isascii() and c.isalnum() for c in text)
        if not self.is_right_to_left or is_apart or not has_latin:
            return text
        return f"{FIRST_STRONG_ISOLATE}{text}{END_OF_ISOLATE}"

    @property
    def _decimal_sign(self) -> str:
        if self.language == "fr":
            return ","
        return "٫" if self.language == "ar" and self.digits == "arabic-indic" else "."

    def _filled(self, sentence: str, values: dict[str, object]) -> str:
        shown = {name: self.show(value) for name, value in values.items()}
        return self._in_digits(sentence).format(**shown) if shown else self._in_digits(sentence)

    def _in_digits(self, text: str) -> str:
        if self.digits != "arabic-indic" or self.language != "ar":
            return text
        return text.translate(_ARABIC_INDIC)


def plain(text: str) -> str:
    """Return `text` without the invisible marks that isolate its parts."""
    return text.translate(_ISOLATES)


def rounded(n: int | Fraction | float, decimals: int = 0) -> str:
    """Return `n` in western digits with `decimals` places, half rounded up and never to even."""
    scaled = int(abs(Fraction(n)) * 10**decimals + Fraction(1, 2))
    sign = "-" if n < 0 and scaled else ""
    whole, part = divmod(scaled, 10**decimals)
    return f"{sign}{whole}.{part:0{decimals}}" if decimals else f"{sign}{whole}"


def round_to_seconds(left: timedelta) -> int:
    """Return the whole seconds a countdown shows: it reaches 0 when the time is up, not a second before."""
    return -((-left) // timedelta(seconds=1))


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    with as_file(files("resources") / "translations") as folder:
        return gettext.translation("nua_workshop", folder, [language], fallback=True)


@cache
def _month(locale: str, number: int) -> str:
    # Only the pattern MMMM gives the right Arabic names whatever locale was asked before (Babel issue 1234).
    return format_date(date(2021, number, 1), "MMMM", locale=Locale.parse(locale))
