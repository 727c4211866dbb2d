"""Annotated sentences once more with other names: names of the lists, and names that are put together from words of the lists.

The corpora have few bodies, and the same ones again and again. A variant keeps the sentence and its labels' types, so that
the tagger learns from the words around a name and from its head ("Ministry", "Holdings") rather than from the name.
"""

from collections.abc import Iterator

import numpy as np

from .gazetteer import Gazetteer
from .name_sets import NamedSentence

_TOPICS = (
    "Health,Education,Defence,Defense,Finance,Justice,Transport,Energy,Agriculture,Labour,Culture,Tourism,Foreign Affairs,"
    "Public Health,Human Rights,Economic Research,Climate Change,Civil Aviation,Food Safety,Water Resources,Strategic Studies,"
    "Social Affairs,Trade,Migration,Space Research,Nuclear Safety,Statistics,Digital Affairs,Rural Development"
).split(",")
_OF_TOPIC = (
    "Ministry of {t}|Department of {t}|{t} Ministry|{t} Department|Institute for {t}|Institute of {t}|Office of {t}|"
    "Committee on {t}|{t} Committee|National {t} Agency|Centre for {t}|Center for {t}|Federal Office for {t}|{t} Authority|"
    "{d} {t} Ministry|{d} Ministry of {t}|Council for {t}|Bureau of {t}|{t} Commission|{d} {t} Agency|Agency for {t}"
).split("|")
_OF_PLACE = (
    "{c} University|University of {c}|{c} Police|{c} Police Department|{c} City Council|{c} Chamber of Commerce|{c} Times|"
    "{c} Herald|{c} Post|{c} Tribune|{c} Symphony Orchestra|{c} United|FC {c}|{c} Regional Court|{c} Port Authority|"
    "Bank of {c}|{c} School Board|{c} General Hospital|{c} Museum of Art|{c} District Court|{c} Fire Department|"
    "{c} Stock Exchange|{c} State University|Royal Bank of {c}|{c} County Council|{c} Court of Appeal"
).split("|")
_OF_PEOPLE = (
    "{d} Football Federation|{d} Medical Association|{d} Teachers Union|{d} Navy|{d} Air Force|{d} Parliament|{d} Army|"
    "{d} Supreme Court|{d} Central Bank|{d} Olympic Committee|{d} Red Cross|{d} Communist Party|{d} Liberal Party|"
    "{d} Workers Party|{d} National Police|{d} Broadcasting Corporation|{d} Space Agency|{d} Coast Guard|{d} Human Rights Watch|"
    "{d} Academy of Sciences|{d} Intelligence Service|{d} Farmers Association|{d} Election Commission|{d} Senate"
).split("|")
_OF_NAME = (
    "{s} Group|{s} Holdings|{s} Inc.|{s} Ltd.|{s} Corp.|{s} & Co.|{s} Foundation|{s} Institute|{s} Partners|{s} Capital|"
    "{s} Industries|{s} Brothers|{s} Energy|{s} Systems|{s} Media|{s} Bank|{s} Laboratories|{s} Motors|{s} Airlines|{s} Records|"
    "{s} Pharmaceuticals|{s} Technologies|{s} & {s}|{s} Brigade|{s} Center|{s} College|{s} Law School|{s} AG|{s} International"
).split("|")
_ORGANIZATIONS = ("organizations", "companies", "outlets", "parties", "military", "teams", "schools")
_PLACES = ("cities", "regions", "geography")


class Names:
    """Draws names."""

    def __init__(self, gazetteer: Gazetteer, rng: np.random.Generator) -> None:
        self.rng = rng
        self.given, self.surnames = gazetteer.column("given-names"), gazetteer.column("surnames")
        self.organizations = [n for file in _ORGANIZATIONS for n in gazetteer.column(file)]
        self.cities, self.places = gazetteer.column("cities"), [n for file in _PLACES for n in gazetteer.column(file)]
        self.demonyms = [n.split(",")[0] for n in gazetteer.column("countries", 2) if n]

    def _one(self, names: list[str]) -> str:
        return names[int(self.rng.integers(len(names)))]

    def like(self, words: list[str], name: str) -> list[str]:
        """The words of another name of the type; a person's has as many parts, at most two."""
        if name == "PER":
            drawn = self._one(self.surnames) if len(words) == 1 else f"{self._one(self.given)} {self._one(self.surnames)}"
        elif name == "LOC":
            drawn = self._one(self.places)
        else:
            drawn = self._organization()
        return drawn.split()

    def _organization(self) -> str:
        kind = self.rng.random()
        if kind < 0.35:
            return self._one(self.organizations)
        if kind < 0.42:
            return "".join(self._one(list("ABCDEFGHIKLMNOPRSTU")) for _ in range(int(self.rng.integers(3, 5))))
        form = self._one([_OF_TOPIC, _OF_PLACE, _OF_PEOPLE, _OF_NAME][int(self.rng.integers(4))])
        for mark, names in (("{t}", _TOPICS), ("{c}", self.cities), ("{d}", self.demonyms), ("{s}", self.surnames)):
            while mark in form:
                form = form.replace(mark, self._one(names), 1)
        return form


def variants(sentences: list[NamedSentence], gazetteer: Gazetteer, share: float, rng: np.random.Generator) -> Iterator[NamedSentence]:
    """One variant each of a share of the sentences that have names, most names replaced; those with a body come thrice as often."""
    names = Names(gazetteer, rng)
    for number, sentence in enumerate(sentences):
        has_body = any(label == "B-ORG" for label in sentence.labels)
        if all(label == "O" for label in sentence.labels) or rng.random() >= share * (3 if has_body else 1):
            continue
        forms: list[str] = []
        gaps: list[int] = []
        labels: list[str] = []
        at = 0
        while at < len(sentence.forms):
            end = at + 1
            while sentence.labels[at][0] == "B" and end < len(sentence.labels) and sentence.labels[end][0] == "I":
                end += 1
            words = sentence.forms[at:end]
            if sentence.labels[at][0] == "B" and rng.random() < 0.8:
                words = names.like(words, sentence.labels[at][2:])
                labels += [sentence.labels[at]] + ["I" + sentence.labels[at][1:]] * (len(words) - 1)
                gaps += [sentence.gaps[at]] + [1] * (len(words) - 1)
            else:
                labels += sentence.labels[at:end]
                gaps += sentence.gaps[at:end]
            forms += words
            at = end
        yield NamedSentence(forms, gaps, labels, f"variant-{number}", sentence.style)
