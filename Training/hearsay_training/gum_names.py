"""Names out of GUM's entities: mentions of people, bodies and places whose head is a proper noun, cut to the name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .conllu import read_conllu
from .name_sets import NamedSentence

_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
_JOINING = set("of for and the de & on in".split())
_PARTICLES = set("de van von der al bin la el - .".split())
_MARKS = {"-", "&", ".", "'s", "’s"}
_TITLES = set(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir president sen senator rep gov governor king queen prince "
    "princess lord lady captain general gen col lt minister secretary saint st st. pope rev rev. judge justice chancellor "
    "mayor emperor sergeant sgt aunt uncle father coach officer chairman earl protector fellow duke count baron chief "
    "mother sister brother state states union god madam chair".split()
)


@dataclass
class _Word:
    form: str
    upos: str
    xpos: str
    head: int
    deprel: str

    @property
    def is_capital(self) -> bool:
        return self.form[:1].isupper()

    @property
    def is_name(self) -> bool:
        other = self.upos in ("ADJ", "NOUN", "X", "NUM") or self.xpos.startswith("NNP")
        return self.upos == "PROPN" or (self.is_capital and other) or self.form in _MARKS


def _mentions(block: str) -> Iterator[tuple[int, int, str]]:
    """Begin, end and type of the mentions of a sentence, from the bracketing in its last column."""
    open_mentions: list[tuple[str, str, int]] = []
    words = [line.split("\t") for line in block.split("\n") if line[:1].isdigit() and line.split("\t")[0].isdigit()]
    for at, columns in enumerate(words):
        found = re.search(r"Entity=([^|]*)", columns[9])
        for part in re.findall(r"\([^()]*\)?|[^()]+\)", found.group(1)) if found else ():
            if part.startswith("("):
                key, _, rest = part.strip("()").partition("-")
                open_mentions.append((key, rest.split("-")[0], at))
            if part.endswith(")"):
                key = part.strip("()").split("-")[0]
                place = max((i for i, m in enumerate(open_mentions) if m[0] == key), default=None)
                if place is not None:
                    _, name, begin = open_mentions.pop(place)
                    yield begin, at + 1, name


def _name(words: list[_Word], begin: int, end: int, name: str) -> tuple[int, int] | None:
    heads = [i for i in range(begin, end) if not begin <= words[i].head < end]
    if len(heads) != 1 or words[heads[0]].upos != "PROPN":
        return None
    head = first = heads[0]
    while first > begin and words[first - 1].is_name:
        first -= 1
    while first < head and words[first].form in _MARKS:
        first += 1
    last = _end(words, head, end, name)
    while name == "PER" and first < last - 1 and words[first].form.lower() in _TITLES:
        first += 1
    return None if all(w.form.lower() in _TITLES for w in words[first:last]) else (first, last)


def _end(words: list[_Word], head: int, end: int, name: str) -> int:
    last = head + 1
    while last < end:
        word = words[last]
        number = word.upos == "NUM" and word.deprel in ("flat", "nummod") and name != "PER"
        after = words[last + 1] if last + 1 < end else None
        if word.upos == "PROPN" or number or word.form == "-" or (word.upos in ("ADJ", "NOUN") and word.is_capital):
            last += 1
        elif name == "PER" and word.form.lower() in _PARTICLES and after and after.upos == "PROPN":
            last += 2
        elif name == "ORG" and word.form.lower() in _JOINING:
            while last < end and words[last].form.lower() in _JOINING:
                last += 1
            if last == end or not words[last].is_capital:
                break
            last += 1
        else:
            break
    while last > head + 1 and (words[last - 1].form in _MARKS or words[last - 1].form.lower() in _JOINING):
        last -= 1
    return last


def gum(path: Path) -> Iterator[NamedSentence]:
    """The sentences of a file of GUM."""
    blocks = [b for b in path.read_text(encoding="utf-8").split("\n\n") if re.search(r"^\d", b, re.MULTILINE)]
    for sentence, block in zip(read_conllu(path), blocks, strict=True):
        columns = zip(sentence.forms, sentence.upos, sentence.xpos, sentence.heads, sentence.labels, strict=True)
        words = [_Word(form, upos, xpos, head - 1, label) for form, upos, xpos, head, label in columns]
        labels = ["O"] * len(words)
        for begin, end, entity in sorted(_mentions(block), key=lambda m: m[0] - m[1]):
            name = _TYPES.get(entity)
            found = _name(words, begin, end, name) if name else None
            if found and all(label == "O" for label in labels[slice(*found)]):
                labels[found[0]] = f"B-{name}"
                labels[found[0] + 1 : found[1]] = [f"I-{name}"] * (found[1] - found[0] - 1)
        yield NamedSentence(sentence.forms, sentence.gaps, labels, sentence.document, "gum")
