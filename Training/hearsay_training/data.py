"""Endless batches of training data on the device."""

from collections.abc import Iterator

import numpy as np
import torch

from .batches import batches, paragraph_windows, to_device
from .corpus import COLUMNS, TRAINING, Corpus, Treebank
from .losses import GoldBatch
from .network import TAGS


def join(banks: list[Treebank]) -> Treebank:
    """Treebanks one after another."""
    columns: dict[str, list[np.ndarray]] = {k: [] for k in COLUMNS}
    words = sentences = paragraphs = 0
    for bank in banks:
        shift = {"head": words, "sentence": sentences, "paragraph": paragraphs}
        for key, values in bank.columns.items():
            moved = values + shift.get(key, 0)
            columns[key].append(np.where(values < 0, values, moved) if key == "head" else moved)
        words += len(bank)
        sentences += int(bank.columns["sentence"][-1]) + 1
        paragraphs += int(bank.columns["paragraph"][-1]) + 1
    joined = {k: np.concatenate(v) for k, v in columns.items()}
    return Treebank(joined, [l for b in banks for l in b.lemmas], [d for b in banks for d in b.documents])


def forever(windows, tokens: int, rng: np.random.Generator) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Batches of epoch after epoch; `windows()` gives each epoch's windows."""
    while True:
        yield from batches(windows(), tokens, rng)


class GoldData:
    """Annotated windows, cut anew each epoch."""

    def __init__(self, bank: Treebank, tokens: int, seed: int, device: torch.device) -> None:
        rng = np.random.default_rng(seed)
        self.device = device
        self.columns = {k: torch.from_numpy(v).to(device) for k, v in bank.columns.items()}
        self.source = forever(lambda: paragraph_windows(bank, rng), tokens, rng)

    def next(self) -> tuple[torch.Tensor, torch.Tensor, GoldBatch]:
        """Forms, gaps and annotations of a batch."""
        index, mask = to_device(next(self.source), self.device)
        c = {k: v[index] for k, v in self.columns.items()}
        time = index.shape[1]
        after = torch.cat([mask[:, 1:], torch.zeros_like(mask[:, :1])], 1)
        following = torch.cat([c["sentence"][:, 1:], c["sentence"][:, -1:]], 1)
        gold = GoldBatch(
            mask=mask,
            sentences=c["sentence"],
            tags={k: c[k] for k in TAGS},
            ends=(following != c["sentence"]) | ~after,
            heads=torch.where(c["head"] < 0, time, c["head"] - index[:, :1]).masked_fill(~mask, 0),
            labels=c["label"],
        )
        return c["form"], c["gap"], gold


def all_text(corpus: Corpus) -> tuple[np.ndarray, np.ndarray]:
    """Forms and first words of the windows of the unlabelled texts and of the training treebanks' sentences."""
    forms, starts = [corpus.text_form], [corpus.text_starts[:-1]]
    offset = len(corpus.text_form)
    for name in TRAINING:
        columns = corpus.treebanks[name].columns
        starts.append(offset + np.flatnonzero(np.diff(columns["sentence"], prepend=-1)))
        forms.append(columns["form"])
        offset += len(columns["form"])
    return np.concatenate(forms), np.concatenate(starts)
