"""The reference reading of a model file: nothing shared with the training network, PyTorch only for products of matrices.

Every step on floats is one of 32 bits in the order that format.md gives, so that the shipped implementation can be held to
the last bit.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from . import container, features
from .decode import best_tree

_TAGS = ("upos", "xpos", "feats", "lemma")


_LANES = 16
_F = np.float32


def _exp(x: np.ndarray) -> np.ndarray:
    x = np.clip(x, _F(-87), _F(87))
    n = np.rint(x * _F(1.44269504))
    r = x - n * _F(0.693359375) + n * _F(2.12194440e-4)
    p = r * _F(1.9875691500e-4) + _F(1.3981999507e-3)
    for factor in (8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1):
        p = p * r + _F(factor)
    return (p * r * r + r + _F(1)) * np.exp2(n).astype(_F)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return _F(1) / (_F(1) + _exp(-x))


def _norm(x: np.ndarray, scale: np.ndarray) -> np.ndarray:
    total = np.zeros(x.shape[:-1], _F)
    lanes = np.zeros((*x.shape[:-1], _LANES), _F)
    for begin in range(0, x.shape[-1], _LANES):
        lanes = lanes + x[..., begin : begin + _LANES] * x[..., begin : begin + _LANES]
    for lane in range(_LANES):
        total = total + lanes[..., lane]
    return x * (_F(1) / np.sqrt(total / _F(x.shape[-1]) + _F(1e-5)))[..., None] * scale


def _rounded(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Integers of one step a row, and the steps.

    The integers stand in floats of 32 bits: sums of up to 1,040 products of two of them are below 2^24, hence exact in any
    order, and PyTorch multiplies matrices of floats twenty times as fast as numpy those of integers.
    """
    limit = np.abs(x).max(-1)
    factor = np.divide(_F(127), limit, out=np.zeros_like(limit), where=limit > 0)
    return np.rint(x * factor[..., None]), limit / _F(127)


def _product(x: np.ndarray, weight: np.ndarray) -> np.ndarray:
    return _times(_rounded(x), _rounded(weight))


def _times(x: tuple[np.ndarray, np.ndarray], weight: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    sums = torch.nn.functional.linear(torch.from_numpy(x[0]), torch.from_numpy(weight[0])).numpy()
    return sums * (x[1][..., None] * weight[1])


def _average(f: np.ndarray, z: np.ndarray) -> np.ndarray:
    c, out = np.zeros_like(z[0]), np.empty_like(z)
    for t in range(len(z)):
        c = f[t] * c + (_F(1) - f[t]) * z[t]
        out[t] = c
    return out


@dataclass
class Analysis:
    """What a model says of a window; heads count from 1 within the window, 0 is a root."""

    y: np.ndarray
    tags: dict[str, list[str]]
    ends: np.ndarray
    heads: list[int]
    labels: list[str]


class Reference:
    """A model file, run as format.md says."""

    def __init__(self, path: Path) -> None:
        self.s = container.read(path)
        self.names = {k: container.text_entries(self.s[f"{k}.names"]) for k in (*_TAGS, "label")}
        self.vectors: dict[str, np.ndarray] = {}
        self.rounded: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self.layers = sum(1 for k in self.s if k.startswith("layer.") and k.endswith(".conv"))

    def _sum(self, table: str, rows: list[int], factor: float = 1) -> np.ndarray:
        scales = _F(factor) * self.s[f"{table}.scale"][0][rows]
        total = np.zeros(self.s[table].shape[1], _F)
        for row, scale in zip(rows, scales, strict=True):
            total = total + scale * self.s[table][row].astype(_F)
        return total

    def _hashed(self, table: str, hashes: list[int], factor: float = 1) -> np.ndarray:
        return self._sum(table, [h % len(self.s[table]) for h in hashes], factor)

    def _product(self, x: np.ndarray, name: str) -> np.ndarray:
        if name not in self.rounded:
            self.rounded[name] = _rounded(self.s[name])
        return _times(_rounded(x), self.rounded[name])

    def _linear(self, name: str, x: np.ndarray) -> np.ndarray:
        return self._product(x, f"{name}.weight") + self.s[f"{name}.bias"][0]

    def form_vector(self, form: str) -> np.ndarray:
        """The vector of a form."""
        n = features.norm(form)
        known, h = self.s["vocabulary"][0], features.fnv1a(n)
        at = int(np.searchsorted(known, np.uint64(h)))
        row = at + 1 if at < len(known) and int(known[at]) == h else 0
        shape = self._hashed("shape", [features.fold(features.fnv1a(features.shape(form)))])
        hashes = features.ngrams(n)
        ngrams = self._hashed("ngram", hashes, _F(1) / _F(len(hashes)))
        affixes = self._hashed("affix", features.affixes(n))
        return self._linear("input", np.concatenate([self._sum("word", [row]), ngrams, affixes, shape]))

    def _layer(self, number: int, x: np.ndarray) -> np.ndarray:
        name, half = f"layer.{number}", x.shape[1] // 2
        u = _norm(x, self.s[f"{name}.norm"][0])
        edge = np.zeros_like(u[:1])
        conv = self.s[f"{name}.conv"]
        v = conv[1] * u + conv[0] * np.concatenate([edge, u[:-1]]) + conv[2] * np.concatenate([u[1:], edge])
        z, f, o = np.split(self._linear(name, v), 3, -1)
        f = _sigmoid(f)
        ahead = _average(f[:, :half], z[:, :half])
        back = _average(f[::-1, half:], z[::-1, half:])[::-1]
        return x + _sigmoid(o) * np.concatenate([ahead, back], 1)

    def formed(self, forms: list[str], gaps: list[int]) -> np.ndarray:
        """What goes into the encoder: a row a word."""
        for form in forms:
            if form not in self.vectors:
                self.vectors[form] = self.form_vector(form)
        return np.stack([self.vectors[form] + self.s["gap"][gap] for form, gap in zip(forms, gaps)])

    def encode(self, forms: list[str], gaps: list[int]) -> np.ndarray:
        """The words of a window in their context."""
        x = self.formed(forms, gaps)
        for number in range(self.layers):
            x = self._layer(number, x)
        return _norm(x, self.s["output.norm"][0])

    def _heads(self, y: np.ndarray) -> np.ndarray:
        d = np.maximum(0, self._linear("arc.dependent", y))
        q = self._product(d, "arc.bilinear") + self.s["arc.bias"][0]
        h = np.maximum(0, self._linear("arc.head", y))
        at = np.arange(len(y))
        distance = self.s["arc.distance"][0][np.clip(at[None, :] - at[:, None], -32, 32) + 32]
        return best_tree(_product(q, h) + distance, self._product(q, "arc.root")[:, 0])

    def _labels(self, y: np.ndarray, heads: np.ndarray) -> list[str]:
        of_heads = self._product(y, "label.head.weight")
        of_heads = np.concatenate([self.s["label.root"], of_heads])[heads]
        logits = self._linear("label", np.maximum(0, self._linear("label.dependent", y) + of_heads))
        root = self.names["label"].index("root")
        logits[:, root] = -np.inf
        best = np.where(heads == 0, root, logits.argmax(1))
        return [self.names["label"][i] for i in best]

    def analyse(self, forms: list[str], gaps: list[int]) -> Analysis:
        """Tags, ends (where the logit is positive) and trees of a window."""
        y = self.encode(forms, gaps)
        hidden = np.maximum(0, self._linear("tag", y))
        tags = {k: [self.names[k][i] for i in self._linear(k, hidden).argmax(1)] for k in _TAGS}
        ends = self._linear("sentence", y)[:, 0]
        cuts = [i + 1 for i in range(len(forms)) if ends[i] > 0 or i + 1 == len(forms)]
        heads, labels, begin = [], [], 0
        for cut in cuts:
            found = self._heads(y[begin:cut])
            labels += self._labels(y[begin:cut], found)
            heads += [int(h) + begin if h else 0 for h in found]
            begin = cut
        return Analysis(y, tags, ends, heads, labels)
