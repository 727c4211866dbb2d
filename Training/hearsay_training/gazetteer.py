"""What the lists say of tokens: the features of the name tagger, as docs/models/format.md defines them."""

import re
from pathlib import Path

LISTS = (
    "country", "demonym", "city", "region", "geography", "facility", "body", "company", "outlet", "party", "military",
    "team", "school", "person", "weapon", "product", "event", "people",
)  # fmt: skip
WORDS = (
    "given", "surname", "title", "role", "organization-head", "location-head", "facility-head", "military-head",
    "event-head", "calendar",
)  # fmt: skip
PLACES = ("single", "first", "later", "small")
NAMES = [f"{name}.{place}" for place in PLACES for name in LISTS] + list(WORDS)

_FILES = {
    "regions": "region", "cities": "city", "organizations": "body", "military": "military", "outlets": "outlet",
    "companies": "company", "parties": "party", "teams": "team", "schools": "school", "geography": "geography",
    "facilities": "facility", "weapons": "weapon", "vehicles": "weapon", "products": "product", "named-events": "event",
    "peoples": "people", "laws": "event", "works": "product",
}  # fmt: skip
_CLASSES = {
    "organizationhead": "organization-head", "locationhead": "location-head", "facilityhead": "facility-head",
    "militaryhead": "military-head", "eventhead": "event-head", "month": "calendar", "weekday": "calendar",
}  # fmt: skip
_SMALL = str.maketrans({chr(c): chr(c + 32) for c in range(0x41, 0x5B)} | {"’": "'", "‘": "'"})
_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W\d_]+\.(?=\s|$)|[^\W_]+(?:['’](?!s\b)[^\W_]+)*|['’]s\b|\S")


def key(word: str) -> str:
    """A word without the case of A to Z and the form of its apostrophe."""
    return word.translate(_SMALL)


class Gazetteer:
    """The lists of `Sources/CLanguageModels/lexicons`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.phrases: dict[tuple[str, ...], dict[str, bool]] = {}  # words -> list -> written in capitals alone
        self.prefixes: set[tuple[str, ...]] = set()
        self.words: dict[str, set[str]] = {}
        self._add_countries()
        for fields in self._fields("people"):
            self._add("person", [fields[0], *fields[3].replace("?", "").split(",")])
        for file, name in _FILES.items():
            for fields in self._fields(file):
                self._add(name, [fields[0], *fields[2].split(",")])
        self._add_words()

    def _lines(self, file: str) -> list[str]:
        lines = (self.folder / f"{file}.txt").read_text(encoding="utf-8").split("\n")
        return [line for line in lines if line and not line.startswith("#")]

    def _fields(self, file: str) -> list[list[str]]:
        return [line.split("|") for line in self._lines(file)]

    def column(self, file: str, number: int = 0) -> list[str]:
        """A field of every entry of a list; names without apostrophes and other marks that would be words of their own."""
        return [f[number] for f in self._fields(file) if not re.search(r"[^\w .,&-]", f[number])]

    def _add_countries(self) -> None:
        for fields in self._fields("countries"):
            self._add("country", [fields[0], *fields[4].split(",")])
            self._add("demonym", fields[2].split(","))
            self._add("city", fields[3].replace("?", "").split(","))

    def _add_words(self) -> None:
        for file, name in (("given-names", "given"), ("surnames", "surname"), ("titles", "title"), ("roles", "role")):
            for fields in self._fields(file):
                self.words.setdefault(key(fields[0]), set()).add(name)
        for line in self._lines("words"):
            name, _, words = line.partition(":")
            for word in words.split() if name in _CLASSES else ():
                self.words.setdefault(key(word), set()).add(_CLASSES[name])

    def _add(self, name: str, phrases: list[str]) -> None:
        for phrase in filter(None, phrases):
            words = tuple(map(key, _WORD.findall(phrase)))
            lists = self.phrases.setdefault(words, {})
            lists[name] = lists.get(name, True) and not re.search("[a-z]", phrase)
            self.prefixes.update(words[:n] for n in range(1, len(words)))

    def features(self, forms: list[str]) -> list[list[int]]:
        """Rows of features of each token of a sentence: longest names from left to right, then classes of words."""
        keys = [key(f) for f in forms]
        rows: list[list[int]] = [[] for _ in forms]
        at = 0
        while at < len(forms):
            end, lists = self._longest(forms, keys, at)
            for name in lists:
                self._mark(rows, forms, at, end, LISTS.index(name))
            at = max(end, at + 1)
        for row, word in zip(rows, keys):
            row += [len(PLACES) * len(LISTS) + WORDS.index(name) for name in sorted(self.words.get(word, ()))]
        return rows

    def _longest(self, forms: list[str], keys: list[str], at: int) -> tuple[int, list[str]]:
        best, end, small = (at, []), at, any("a" <= c <= "z" for c in forms[at])
        while keys[at][:1].isalnum() and end < len(forms):
            end += 1
            lists = self.phrases.get(tuple(keys[at:end]), {})
            allowed = [name for name, capitals in lists.items() if not (capitals and small)]
            if allowed:
                best = (end, allowed)
            if tuple(keys[at:end]) not in self.prefixes:
                break
        return best

    @staticmethod
    def _mark(rows: list[list[int]], forms: list[str], begin: int, end: int, name: int) -> None:
        first = forms[begin][:1]
        if not (first.isupper() or first.isdigit() or forms[end - 1][:1].isupper()):
            for at in range(begin, end):
                rows[at].append(3 * len(LISTS) + name)
            return
        rows[begin].append(name if end == begin + 1 else len(LISTS) + name)
        for at in range(begin + 1, end):
            rows[at].append(2 * len(LISTS) + name)
