"""The syntax encoder as it ships, for networks that are trained on top of it."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .name_sets import NamedSentence
from .reference import Reference

LONGEST_WINDOW = 96


@dataclass
class Encoded:
    """Rows of a sentence: what goes into the encoder, and what comes out of it alone and within its paragraph."""

    formed: np.ndarray
    alone: np.ndarray
    within: np.ndarray


def encode(model: Path, sentences: list[NamedSentence]) -> list[Encoded]:
    """Encodes each sentence as a window of its own, and together with its neighbours in the document."""
    reference = Reference(model)
    half = np.float16
    alone = [reference.encode(s.forms, s.gaps).astype(half) for s in sentences]
    formed = [reference.formed(s.forms, s.gaps).astype(half) for s in sentences]
    within: list[np.ndarray] = []
    for window in _windows(sentences):
        forms = [form for s in window for form in s.forms]
        y = reference.encode(forms, [gap for s in window for gap in s.gaps]).astype(half)
        cuts = np.cumsum([len(s.forms) for s in window])[:-1]
        within += np.split(y, cuts)
    return [Encoded(*rows) for rows in zip(formed, alone, within, strict=True)]


def _windows(sentences: list[NamedSentence]) -> list[list[NamedSentence]]:
    windows: list[list[NamedSentence]] = []
    length = 0
    for sentence in sentences:
        length += len(sentence.forms)
        if windows and windows[-1][-1].document == sentence.document and length <= LONGEST_WINDOW:
            windows[-1].append(sentence)
        else:
            windows.append([sentence])
            length = len(sentence.forms)
    return windows


def tensor(rows: np.ndarray) -> torch.Tensor:
    """Rows as 32-bit floats."""
    return torch.from_numpy(rows.astype(np.float32))
