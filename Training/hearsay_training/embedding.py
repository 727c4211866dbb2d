"""Form vectors: the part of the network that depends on a form alone."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .features import FormFeatures
from .settings import Shape


def vocabulary(features: FormFeatures, counts: np.ndarray, least: int) -> np.ndarray:
    """Hashes of the norms that occur at least `least` times, ascending."""
    hashes, inverse = np.unique(features.words, return_inverse=True)
    return hashes[np.bincount(inverse, counts, len(hashes)) >= least]


class FormTable(nn.Module):
    """Feature rows of every form of a corpus, so that a batch of form numbers finds its rows on the device."""

    def __init__(self, features: FormFeatures, hashes: np.ndarray, shape: Shape) -> None:
        super().__init__()
        t = shape.tables
        at = np.searchsorted(hashes, features.words)
        known = (at < len(hashes)) & (hashes[np.minimum(at, len(hashes) - 1)] == features.words)
        rows = {
            "words": np.where(known, at + 1, 0),
            "ngrams": np.where(features.ngrams < 0, t.ngram_rows, features.ngrams % t.ngram_rows),
            "affixes": np.where(features.affixes < 0, t.affix_rows, features.affixes % t.affix_rows),
            "shapes": features.shapes % t.shape_rows,
        }
        for name, values in rows.items():
            self.register_buffer(name, torch.from_numpy(values.astype(np.int32)), persistent=False)


class FormVectors(nn.Module):
    """Embeds features and projects them to the encoder's width."""

    def __init__(self, words: int, shape: Shape) -> None:
        super().__init__()
        t = shape.tables
        self.tables = t
        self.word = nn.Embedding(words + 1, t.word)
        self.ngram = nn.Embedding(t.ngram_rows + 1, t.ngram, padding_idx=t.ngram_rows)
        self.affix = nn.Embedding(t.affix_rows + 1, t.affix, padding_idx=t.affix_rows)
        self.shape = nn.Embedding(t.shape_rows, t.shape)
        self.input = nn.Linear(t.word + t.ngram + t.affix + t.shape, shape.width)
        self.gap = nn.Embedding(2, shape.width)
        self.dropout = nn.Dropout(shape.dropout)
        for table, scale in ((self.word, 0.5), (self.ngram, 0.5), (self.affix, 0.25), (self.shape, 0.5), (self.gap, 0.1)):
            nn.init.normal_(table.weight, std=scale)
            if table.padding_idx is not None:
                nn.init.zeros_(table.weight[table.padding_idx])

    def _static(self, rows: FormTable, forms: torch.Tensor, dropped: torch.Tensor) -> torch.Tensor:
        t = self.tables
        word = self.word(rows.words[forms].masked_fill(dropped, 0))
        ngram = functional.embedding_bag(rows.ngrams[forms], self.ngram.weight, mode="mean", padding_idx=t.ngram_rows)
        affix = functional.embedding_bag(rows.affixes[forms], self.affix.weight, mode="sum", padding_idx=t.affix_rows)
        shape = self.shape(rows.shapes[forms])
        return torch.cat([word, ngram, affix, shape], -1)

    def forward(
        self, rows: FormTable, forms: torch.Tensor, gaps: torch.Tensor, word_dropout: float = 0.0
    ) -> torch.Tensor:
        """[..., width] of form numbers and gaps [...]."""
        unique, inverse = torch.unique(forms, return_inverse=True)
        dropped = torch.rand(unique.shape, device=forms.device) < (word_dropout if self.training else 0.0)
        vectors = self.input(self._static(rows, unique, dropped))[inverse]
        return self.dropout(vectors + self.gap(gaps))
