"""Probabilities of one network or of several averaged, and trees out of them."""

from dataclasses import dataclass

import numpy as np
import torch

from .decode import best_tree
from .embedding import FormTable
from .network import TAGS, Network


@dataclass
class Probabilities:
    """Means over the networks. arcs and labels come later, when sentences and heads are known."""

    ys: list[torch.Tensor]
    tags: dict[str, torch.Tensor]
    ends: torch.Tensor


def _mean(values: list[torch.Tensor]) -> torch.Tensor:
    return torch.stack(values).mean(0)


def sentence_numbers(ends: torch.Tensor) -> torch.Tensor:
    """Numbers of sentences from end marks [batch, time]."""
    e = ends.long()
    return e.cumsum(1) - e


class Predictor:
    """Networks with their form rows, in evaluation mode."""

    def __init__(self, members: list[tuple[Network, FormTable]]) -> None:
        self.members = members
        self.networks = [network.eval() for network, _ in members]

    def tags(self, forms: torch.Tensor, gaps: torch.Tensor, mask: torch.Tensor) -> Probabilities:
        scores = [network(rows, forms, gaps, mask) for network, rows in self.members]
        tags = {k: _mean([s.tags[k].softmax(-1) for s in scores]) for k in TAGS}
        return Probabilities([s.y for s in scores], tags, _mean([s.ends.sigmoid() for s in scores]))

    def arcs(self, p: Probabilities, sentences: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return _mean([n.arcs(y, sentences, mask).softmax(-1) for n, y in zip(self.networks, p.ys)])

    def labels(self, p: Probabilities, heads: torch.Tensor) -> torch.Tensor:
        return _mean([n.labels(y, heads).softmax(-1) for n, y in zip(self.networks, p.ys)])


def trees(arcs: torch.Tensor, sentences: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """Heads [batch, time] as columns of the window (time: the root), from arc probabilities."""
    scores = arcs.clamp_min(1e-12).log().double().cpu().numpy()
    numbers, valid = sentences.cpu().numpy(), mask.cpu().numpy()
    heads = np.zeros(numbers.shape, np.int64)
    time = numbers.shape[1]
    for b in range(len(numbers)):
        for number in np.unique(numbers[b][valid[b]]):
            at = np.flatnonzero((numbers[b] == number) & valid[b])
            found = best_tree(scores[b][np.ix_(at, at)], scores[b][at, time])
            heads[b, at] = np.where(found == 0, time, at[found - 1])
    return torch.from_numpy(heads).to(arcs.device)
