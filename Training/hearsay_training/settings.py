"""Sizes and schedules. One place for every number that was chosen."""

from dataclasses import dataclass, field


@dataclass
class Tables:
    """Embedding tables of the form features. Rows are powers of two."""

    word: int = 128
    ngram: int = 96
    ngram_rows: int = 1 << 16
    affix: int = 64
    affix_rows: int = 1 << 13
    shape: int = 32
    shape_rows: int = 1 << 10


@dataclass
class Shape:
    """Widths of a network and its dropout."""

    width: int = 192
    layers: int = 4
    tag: int = 96
    arc: int = 96
    label: int = 96
    dropout: float = 0.1
    tables: Tables = field(default_factory=Tables)


STUDENT = Shape()
TEACHER = Shape(width=256, tag=128, arc=192, label=128, dropout=0.25)


@dataclass
class Schedule:
    """One training run. Its length is counted in steps, so that it is the same on slow and fast machines."""

    steps: int
    tokens: int = 4_096
    rate: float = 2e-3
    warm_steps: int = 100
    weight_decay: float = 0.05
    average: float = 0.998
    smoothing: float = 0.03
    word_dropout: float = 0.15
    evaluate_steps: int = 1_000
    seed: int = 1


PROVENANCE = (
    "name: Hearsay syntax model for English",
    "trained by: the Hearsay project, with Training/train; no pre-trained weights",
    "annotated data: UD English EWT train (CC BY-SA 4.0), GUM train, open genres (annotations CC BY 4.0, texts CC BY / BY-SA)",
    "unlabelled data: newswire and articles (hashed features and statistics alone), Wikipedia sentences; see docs/models/syntax.md",
)
