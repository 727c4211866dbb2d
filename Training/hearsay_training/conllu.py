"""Reading of CoNLL-U files into sentences with the spaces between their words."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Sentence:
    """One sentence; lists run in parallel, heads count from 1 (0: root)."""

    forms: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)  # 1: white space precedes the word
    document: str = ""
    starts_paragraph: bool = False


def read_conllu(path: Path) -> list[Sentence]:
    """All sentences of a file, in order."""
    sentences: list[Sentence] = []
    reader = _Reader()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            done = reader.take(line.rstrip("\n"))
            if done:
                sentences.append(done)
    return sentences


class _Reader:
    """Collects the lines of one sentence at a time; remembers spaces across sentences."""

    def __init__(self) -> None:
        self.document = ""
        self.starts_paragraph = True
        self.gap = 1
        self.range_end = 0
        self.gap_after_range = 1
        self.sentence = Sentence()

    def take(self, line: str) -> Sentence | None:
        if not line:
            return self._close()
        if line.startswith("#"):
            self._comment(line)
        else:
            self._word(line.split("\t"))
        return None

    def _comment(self, line: str) -> None:
        if line.startswith("# newdoc"):
            self.document = line.partition("=")[2].strip()
        if line.startswith(("# newdoc", "# newpar")):
            self.starts_paragraph, self.gap = True, 1

    def _word(self, columns: list[str]) -> None:
        gap_after = 0 if "SpaceAfter=No" in columns[9] else 1
        if "-" in columns[0]:
            self.range_end, self.gap_after_range = int(columns[0].split("-")[1]), gap_after
            return
        if "." in columns[0]:
            return
        number, s = int(columns[0]), self.sentence
        for values, column in zip((s.forms, s.lemmas, s.upos, s.xpos, s.feats), columns[1:6]):
            values.append(column)
        s.heads.append(int(columns[6]))
        s.labels.append(columns[7])
        s.gaps.append(self.gap)
        if number < self.range_end:
            self.gap = 0
        else:
            self.gap = self.gap_after_range if number == self.range_end else gap_after

    def _close(self) -> Sentence | None:
        done = self.sentence
        done.document, done.starts_paragraph = self.document, self.starts_paragraph
        self.sentence, self.starts_paragraph, self.range_end = Sentence(), False, 0
        return done if done.forms else None
