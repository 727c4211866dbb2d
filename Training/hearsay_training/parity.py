"""Parity vectors: what the reference says of our own sentences, for the tests of the shipped implementation."""

import json
from pathlib import Path

import numpy as np

from . import tokens
from .reference import Reference

WINDOWS = (
    "The spokesman said on Friday that 1,000 soldiers had been wounded in a week.",
    "“We don't know,” she told reporters. “Nobody does.”",
    "According to two officials, the ministry hasn't published its report; it will appear in May 2025.",
    "KYIV: MINISTRY REJECTS CLAIM",
    "Who paid $3.5 million for the ship? The owners never answered. Lawyers for both companies declined to comment.",
    "Zażółć gęślą jaźń, naïve café-goers wrote at 10:30 p.m.",
    "ok thx see you at http://example.org/a/very/long/path/that/goes/on/and/on?query=1 !!!",
    "No.",
    "Dr. Meier-Landrut, who leads the U.N. mission, arrived in the north-eastern province after weeks of talks with rebels.",
)


def _shortest(number: np.float32) -> float:
    """The shortest decimal number that reads as this one of 32 bits."""
    return float(str(number))


def write(model: Path, out: Path) -> None:
    """One JSON object a window; see docs/models/format.md."""
    reference = Reference(model)
    with open(out, "w", encoding="utf-8") as lines:
        for text in WINDOWS:
            pairs = tokens.words(text)
            forms, gaps = [p[0] for p in pairs], [p[1] for p in pairs]
            a = reference.analyse(forms, gaps)
            row = {"forms": forms, "gaps": gaps} | a.tags
            row |= {"ends": [_shortest(e) for e in a.ends], "heads": a.heads, "labels": a.labels}
            row["y"] = [[_shortest(v) for v in y[:4]] for y in a.y]
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")
