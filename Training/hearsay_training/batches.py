"""Windows of running text as padded index matrices over flat columns."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch

from .corpus import Treebank

LONGEST_WINDOW = 128


@dataclass
class Windows:
    """Half-open ranges of words, one a window."""

    begins: np.ndarray
    ends: np.ndarray


def sentence_windows(bank: Treebank) -> Windows:
    """Each sentence a window of its own."""
    sentence = bank.columns["sentence"]
    cuts = np.flatnonzero(np.diff(sentence)) + 1
    return Windows(np.concatenate([[0], cuts]), np.concatenate([cuts, [len(sentence)]]))


def paragraph_windows(bank: Treebank, rng: np.random.Generator | None, cut: float = 0.4) -> Windows:
    """Runs of sentences of one paragraph: whole paragraphs, or cut at random between sentences."""
    sentences, paragraph = sentence_windows(bank), bank.columns["paragraph"]
    begins, ends = [], []
    for b, e in zip(sentences.begins, sentences.ends):
        joined = begins and paragraph[b] == paragraph[begins[-1]] and e - begins[-1] <= LONGEST_WINDOW
        if joined and (rng is None or rng.random() >= cut):
            ends[-1] = e
        else:
            begins.append(b)
            ends.append(e)
    return Windows(np.array(begins), np.array(ends))


def text_windows(starts: np.ndarray) -> Windows:
    """The windows that `prepare` cut."""
    return Windows(starts[:-1], starts[1:])


def batches(windows: Windows, tokens: int, rng: np.random.Generator | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Index matrix [windows, longest] and mask, windows of like length together, about `tokens` cells each."""
    lengths = windows.ends - windows.begins
    noise = rng.uniform(0.9, 1.1, len(lengths)) if rng else np.ones(len(lengths))
    order = np.argsort(lengths * noise, kind="stable")
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, lengths[i])
        if group and longest * (len(group) + 1) > tokens:
            groups.append(group)
            group, longest = [], lengths[i]
        group.append(i)
    groups.append(group)
    if rng:
        rng.shuffle(groups)
    for g in groups:
        steps = np.arange(lengths[g].max())
        mask = steps < lengths[g][:, None]
        yield np.where(mask, windows.begins[g][:, None] + steps, windows.begins[g][:, None]), mask


def to_device(batch: tuple[np.ndarray, np.ndarray], device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """The batch as tensors."""
    index, mask = (torch.from_numpy(a) for a in batch)
    if device.type == "cuda":
        index, mask = index.pin_memory(), mask.pin_memory()
    return index.to(device, non_blocking=True), mask.to(device, non_blocking=True)
