"""Word vectors from the company that words keep: positive mutual information with neighbours at -2 ... 2, reduced to its
greatest singular directions. Words alone count, in all texts; the vectors start the `word` table."""

import warnings

import numpy as np
import torch

warnings.filterwarnings("ignore", message="Sparse")

CONTEXTS = 8_000
OFFSETS = (-2, -1, 1, 2)
_SMOOTHING = 0.75
_OVERSAMPLED, _ITERATIONS = 32, 3


def _pairs(words: np.ndarray, windows: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Flat (word, context) cells with counts; a context is a frequent neighbour (or the window's edge) at an offset."""
    frequent = np.argsort(-np.bincount(words, minlength=size), kind="stable")[:CONTEXTS]
    context_of = np.full(size, CONTEXTS, np.int64)
    context_of[frequent] = np.arange(len(frequent))
    columns, cells = CONTEXTS + 2, []
    for number, offset in enumerate(OFFSETS):
        neighbour = np.roll(words, -offset)
        same = np.roll(windows, -offset) == windows
        context = np.where(same, context_of[neighbour], CONTEXTS + 1)
        cells.append(words * (columns * len(OFFSETS)) + number * columns + context)
    return np.unique(np.concatenate(cells), return_counts=True)


def _information(cells: np.ndarray, counts: np.ndarray, size: int) -> torch.Tensor:
    """Sparse [words, contexts] of positive pointwise mutual information."""
    columns = (CONTEXTS + 2) * len(OFFSETS)
    word, context = cells // columns, cells % columns
    of_word = np.bincount(word, counts, size)
    of_context = np.bincount(context, counts, columns) ** _SMOOTHING
    total = of_context.sum()
    value = np.log(counts * total / (of_word[word] * of_context[context]))
    kept = value > 0
    place = torch.from_numpy(np.stack([word[kept], context[kept]]))
    return torch.sparse_coo_tensor(place, torch.from_numpy(value[kept].astype(np.float32)), (size, columns)).coalesce()


def _directions(matrix: torch.Tensor, width: int) -> torch.Tensor:
    """Rows in the space of the greatest singular directions (randomized subspace iteration)."""
    generator = torch.Generator().manual_seed(7)
    csr, turned = matrix.to_sparse_csr(), matrix.t().coalesce().to_sparse_csr()
    basis = torch.randn(matrix.shape[1], width + _OVERSAMPLED, generator=generator)
    for _ in range(_ITERATIONS):
        basis = torch.linalg.qr(csr @ basis).Q
        basis = torch.linalg.qr(turned @ basis).Q
    u, s, _ = torch.linalg.svd(csr @ basis, full_matrices=False)
    return u[:, :width] * s[:width].sqrt()


def word_vectors(words: np.ndarray, starts: np.ndarray, size: int, width: int) -> torch.Tensor:
    """[size, width] of word rows `words` in windows that begin at `starts`; standard deviation 0.5 in rows that occur often."""
    windows = np.searchsorted(starts, np.arange(len(words)), side="right")
    cells, counts = _pairs(words, windows, size)
    vectors = _directions(_information(cells, counts, size), width)
    occurrences = np.bincount(words, minlength=size)
    often = torch.from_numpy(occurrences >= min(20, occurrences.max()))
    scaled = vectors * (0.5 / vectors[often].std())
    return torch.nn.functional.pad(scaled, (0, width - scaled.shape[1]))  # few words span fewer directions
