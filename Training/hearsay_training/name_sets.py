"""Sentences with the names of people, bodies and places, out of the annotated corpora."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import tokens

TYPES = ("PER", "ORG", "LOC")
STYLES = ("uner", "wikigold", "crossner", "gum", "re3d")
LABELS = ["O"] + [f"{place}-{name}" for name in TYPES for place in "BIES"]
_CROSSNER = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
    "location": "LOC",
}  # fmt: skip
_RE3D = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
_BEFORE = set(".,;:!?%)]}") | {"'s", "n't", "'", "''", "'re", "'ve", "'ll", "'d", "'m"}
_AFTER = set("([{$") | {"``"}


@dataclass
class NamedSentence:
    """Words, with 1 where white space precedes them, and their labels (B-, I-, O)."""

    forms: list[str]
    gaps: list[int]
    labels: list[str]
    document: str
    style: str

    def targets(self) -> list[int]:
        """Numbers of the labels with ends of names and names of one word told apart."""
        out = []
        for label, after in zip(self.labels, [*self.labels[1:], "O"]):
            goes_on = after == "I" + label[1:]
            place = label[0] if goes_on else {"B": "S", "I": "E"}.get(label[0], "O")
            out.append(LABELS.index(place + label[1:]))
        return out


def _gaps_of_text(forms: list[str], text: str) -> list[int]:
    gaps, position = [], 0
    for form in forms:
        at = max(position, text.find(form, position))
        gaps.append(int(at > position or position == 0))
        position = at + len(form)
    return gaps


def _likely_gaps(forms: list[str]) -> list[int]:
    gaps, before, is_open = [], "", False
    for form in forms:
        tight = form in _BEFORE or before in _AFTER or (before == '"' and is_open)
        if form == '"':
            tight, is_open = is_open, not is_open
        gaps.append(0 if tight and before else 1)
        before = form
    return gaps


def uner(path: Path) -> Iterator[NamedSentence]:
    """Universal NER: IOB2 with the text of each sentence."""
    document, text, rows = "", "", []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if line.startswith("# newdoc"):
            document = line.partition("=")[2].strip()
        elif line.startswith("# text ="):
            text = line.partition("=")[2].strip()
        elif line and line[0].isdigit():
            rows.append(line.split("\t")[1:3])
        elif not line and rows:
            forms = [r[0] for r in rows]
            labels = [r[1] if r[1][2:] in TYPES else "O" for r in rows]
            yield NamedSentence(forms, _gaps_of_text(forms, text), labels, document, "uner")
            rows = []


def columns(path: Path, names: dict[str, str], style: str) -> Iterator[NamedSentence]:
    """A word and a label a line; a name without a `B-` begins where the one before it ends."""
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n\n")):
        rows = [line.split() for line in block.split("\n") if line.strip()]
        labels: list[str] = []
        for row in rows:
            name = names.get(row[-1][2:])
            goes_on = row[-1][0] == "I" and labels and labels[-1][2:] == name
            labels.append(("I-" if goes_on else "B-") + name if name else "O")
        if rows:
            forms = [r[0] for r in rows]
            yield NamedSentence(forms, _likely_gaps(forms), labels, f"{path.name}-{number // 20}", style)


def wikigold(path: Path) -> Iterator[NamedSentence]:
    """Wikipedia sentences."""
    return columns(path, {name: name for name in TYPES}, "wikigold")


def crossner(path: Path) -> Iterator[NamedSentence]:
    """Wikipedia sentences on politics."""
    return columns(path, _CROSSNER, "crossner")


def re3d(path: Path) -> Iterator[NamedSentence]:
    """Texts on Syria and Iraq; of mentions within mentions the widest counts."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            row = json.loads(line)
            mentions = [(m["begin"], m["end"], _RE3D[m["type"]]) for m in row["mentions"] if m["type"] in _RE3D]
            begin = 0
            for paragraph in row["text"].split("\n"):
                yield from _sentences(paragraph, begin, mentions, row["id"])
                begin += len(paragraph) + 1


def _sentences(paragraph: str, begin: int, mentions: list, document: str) -> Iterator[NamedSentence]:
    found = [(m.group(), begin + m.start(), begin + m.end()) for m in tokens.WORD.finditer(paragraph)]
    gaps = [int(b == begin or paragraph[b - begin - 1].isspace()) for _, b, _ in found]
    cuts = [
        at
        for at in range(1, len(found))
        if found[at - 1][0] in ".!?" and gaps[at] and found[at][0][:1].isupper()
    ]
    for first, last in zip([0, *cuts], [*cuts, len(found)]):
        if first == last:
            continue
        labels = ["O"] * (last - first)
        for b, e, name in sorted(mentions, key=lambda m: m[0] - m[1]):
            inside = [at - first for at in range(first, last) if found[at][1] < e and b < found[at][2]]
            if inside and all(labels[at] == "O" for at in inside):
                for at in inside:
                    labels[at] = ("B-" if at == inside[0] else "I-") + name
        yield NamedSentence([f[0] for f in found[first:last]], gaps[first:last], labels, document, "re3d")
