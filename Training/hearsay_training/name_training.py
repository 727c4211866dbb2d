"""Training and scoring of the name tagger."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from .frozen import Encoded, encode, tensor
from .gazetteer import NAMES, Gazetteer
from .name_network import NameNetwork
from .name_sets import LABELS, STYLES, TYPES, NamedSentence
from .optimize import Optimization
from .settings import Schedule


@dataclass
class Example:
    """A sentence with all that the network reads."""

    sentence: NamedSentence
    rows: Encoded
    lists: tuple[np.ndarray, np.ndarray]  # words and the features that they have, one pair a feature
    targets: torch.Tensor


def examples(model: Path, gazetteer: Gazetteer, sentences: list[NamedSentence]) -> list[Example]:
    """Encodes sentences, of which those of a document stand together."""
    rows = encode(model, sentences)
    return [example(s, r, gazetteer) for s, r in zip(sentences, rows, strict=True)]


def example(sentence: NamedSentence, rows: Encoded, gazetteer: Gazetteer) -> Example:
    """A sentence with its encodings."""
    pairs = [(word, row) for word, found in enumerate(gazetteer.features(sentence.forms)) for row in found]
    words, features = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return Example(sentence, rows, (words, features), torch.tensor(sentence.targets()))


def thinned(data: list[Example], share: float, rng: np.random.Generator) -> list[Example]:
    """All sentences with names, and a share of those without."""
    return [e for e in data if any(label != "O" for label in e.sentence.labels) or rng.random() < share]


def _groups(data: list[Example], rng: np.random.Generator | None, cells: int = 3000) -> list[list[int]]:
    lengths = np.array([len(e.sentence.forms) for e in data])
    noise = rng.uniform(0.8, 1.2, len(data)) if rng else np.ones(len(data))
    groups: list[list[int]] = [[]]
    for i in np.argsort(lengths * noise, kind="stable"):
        longest = max([lengths[i], *lengths[groups[-1]]])
        if groups[-1] and longest * (len(groups[-1]) + 1) > cells:
            groups.append([])
        groups[-1].append(int(i))
    if rng:
        rng.shuffle(groups)
    return [group for group in groups if group]


def _batch(data: list[Example], rng: np.random.Generator | None, style: str | None, within: bool):
    time, size = max(len(e.sentence.forms) for e in data), data[0].rows.formed.shape[1]
    formed, encoded = torch.zeros(len(data), time, size), torch.zeros(len(data), time, size)
    lists, mask = torch.zeros(len(data), time, len(NAMES)), torch.zeros(len(data), time, dtype=torch.bool)
    targets = torch.full((len(data), time), -100)
    for at, e in enumerate(data):
        n = len(e.sentence.forms)
        alone = rng.random() < 0.5 if rng else not within
        formed[at, :n], encoded[at, :n] = tensor(e.rows.formed), tensor(e.rows.alone if alone else e.rows.within)
        targets[at, :n], mask[at, :n] = e.targets, True
        lists[at, e.lists[0], e.lists[1]] = 1
    styles = torch.tensor([STYLES.index(style or e.sentence.style) for e in data])
    return (formed, encoded, lists, styles, mask), targets


def train(data: list[Example], network: NameNetwork, epochs: int, seed: int, rate: float = 3e-3) -> NameNetwork:
    """Trains the network; returns the average of its weights over the last steps."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    steps = epochs * len(_groups(data, rng))
    run = Optimization(network, Schedule(steps, rate=rate, warm_steps=50, average=0.995, seed=seed))
    for epoch in range(epochs):
        network.train()
        for group in _groups(data, rng):
            inputs, targets = _batch([data[i] for i in group], rng, None, False)
            logits = network(*inputs).flatten(0, 1)
            loss = functional.cross_entropy(logits, targets.flatten(), ignore_index=-100, label_smoothing=0.03)
            run.step(loss)
        print(f"names epoch {epoch + 1} seconds {run.seconds:.0f} loss {loss.item():.3f}", flush=True)
    return run.average.eval()


@torch.no_grad()
def predict(network: NameNetwork, data: list[Example], style: str, within: bool) -> list[set[tuple[int, int, str]]]:
    """The names of each sentence: begin, end, type."""
    found: list[set] = [set() for _ in data]
    for group in _groups(data, None):
        inputs, _ = _batch([data[i] for i in group], None, style, within)
        logits = network(*inputs).double().numpy()
        for at, i in enumerate(group):
            found[i] = spans(_best(logits[at, : len(data[i].sentence.forms)]))
    return found


_BEGINS, _ENDS = ({i for i, label in enumerate(LABELS) if label[0] in places} for places in ("OBS", "OES"))
_NEVER = -1e9
_AFTER = np.array(
    [
        [0.0 if (j in _BEGINS if i in _ENDS else LABELS[j][0] in "IE" and LABELS[i][1:] == LABELS[j][1:]) else _NEVER
         for j in range(len(LABELS))]
        for i in range(len(LABELS))
    ]
)  # fmt: skip


def _best(scores: np.ndarray) -> list[str]:
    """The labels with the greatest sum among those that make whole names."""
    total = scores[0] + np.array([0.0 if i in _BEGINS else _NEVER for i in range(len(LABELS))])
    back = []
    for row in scores[1:]:
        step = total[:, None] + _AFTER
        back.append(step.argmax(0))
        total = step.max(0) + row
    at = int((total + np.array([0.0 if i in _ENDS else _NEVER for i in range(len(LABELS))])).argmax())
    path = [at]
    for row in reversed(back):
        path.append(int(row[path[-1]]))
    return [LABELS[i] for i in reversed(path)]


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    """The names that labels mark (B-, I-, E-, S- or B-, I-)."""
    found, begin = set(), None
    for at, label in enumerate([*labels, "O"]):
        if begin is not None and label[0] in "OBS":
            found.add((begin, at, labels[begin][2:]))
            begin = None
        if label[0] in "BS":
            begin = at
    return found


def score(data: list[Example], found: list[set[tuple[int, int, str]]]) -> dict[str, float]:
    """F1 of exact names: each type, `span` (whatever the type) and `all`."""
    counts: Counter = Counter()
    for example, names in zip(data, found, strict=True):
        gold = spans(example.sentence.labels)
        for kind in (*TYPES, "all"):
            g, n = ({s for s in side if kind in ("all", s[2])} for side in (gold, names))
            counts[kind, "true"] += len(g & n)
            counts[kind, "sum"] += len(g) + len(n)
        counts["span", "true"] += len({s[:2] for s in gold} & {s[:2] for s in names})
        counts["span", "sum"] += len(gold) + len(names)
    return {kind: 200 * counts[kind, "true"] / max(1, counts[kind, "sum"]) for kind in (*TYPES, "span", "all")}
