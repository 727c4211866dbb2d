"""The reference reading of a model file: plain numpy, nothing shared with the training network."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import container, features
from .decode import best_tree

_TAGS = ("upos", "xpos", "feats", "lemma")


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def _norm(x: np.ndarray, scale: np.ndarray) -> np.ndarray:
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + 1e-5) * scale


def _average(f: np.ndarray, z: np.ndarray) -> np.ndarray:
    c, out = np.zeros_like(z[0]), np.empty_like(z)
    for t in range(len(z)):
        c = f[t] * c + (1 - f[t]) * z[t]
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
        self.layers = sum(1 for k in self.s if k.startswith("layer.") and k.endswith(".conv"))

    def _rows(self, table: str, rows: list[int]) -> np.ndarray:
        return self.s[table][rows].astype(np.float32) * self.s[f"{table}.scale"][0][rows][:, None]

    def _hashed(self, table: str, hashes: list[int]) -> np.ndarray:
        return self._rows(table, [h % len(self.s[table]) for h in hashes])

    def _linear(self, name: str, x: np.ndarray) -> np.ndarray:
        return x @ self.s[f"{name}.weight"].T + self.s[f"{name}.bias"][0]

    def form_vector(self, form: str) -> np.ndarray:
        """The vector of a form."""
        n = features.norm(form)
        known, h = self.s["vocabulary"][0], features.fnv1a(n)
        at = int(np.searchsorted(known, np.uint64(h)))
        row = at + 1 if at < len(known) and int(known[at]) == h else 0
        shape = self._hashed("shape", [features.fold(features.fnv1a(features.shape(form)))])[0]
        ngrams = self._hashed("ngram", features.ngrams(n)).mean(0)
        affixes = self._hashed("affix", features.affixes(n)).sum(0)
        return self._linear("input", np.concatenate([self._rows("word", [row])[0], ngrams, affixes, shape]))

    def _layer(self, number: int, x: np.ndarray) -> np.ndarray:
        name, half = f"layer.{number}", x.shape[1] // 2
        u = _norm(x, self.s[f"{name}.norm"][0])
        edge = np.zeros_like(u[:1])
        conv = self.s[f"{name}.conv"]
        v = conv[0] * np.concatenate([edge, u[:-1]]) + conv[1] * u + conv[2] * np.concatenate([u[1:], edge])
        z, f, o = np.split(self._linear(name, v), 3, -1)
        f = _sigmoid(f)
        ahead = _average(f[:, :half], z[:, :half])
        back = _average(f[::-1, half:], z[::-1, half:])[::-1]
        return x + _sigmoid(o) * np.concatenate([ahead, back], 1)

    def encode(self, forms: list[str], gaps: list[int]) -> np.ndarray:
        """y of a window."""
        x = np.stack([self.form_vector(f) for f in forms]) + self.s["gap"][gaps]
        for number in range(self.layers):
            x = self._layer(number, x)
        return _norm(x, self.s["output.norm"][0])

    def _heads(self, y: np.ndarray) -> np.ndarray:
        q = np.maximum(0, self._linear("arc.dependent", y)) @ self.s["arc.bilinear"].T + self.s["arc.bias"][0]
        h = np.maximum(0, self._linear("arc.head", y))
        at = np.arange(len(y))
        distance = self.s["arc.distance"][0][np.clip(at[None, :] - at[:, None], -32, 32) + 32]
        return best_tree(q @ h.T + distance, q @ self.s["arc.root"][0])

    def _labels(self, y: np.ndarray, heads: np.ndarray) -> list[str]:
        of_heads = y @ self.s["label.head.weight"].T
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
