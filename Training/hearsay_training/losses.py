"""Losses against annotations and against teachers' probabilities."""

from dataclasses import dataclass

import torch
from torch.nn import functional

from .network import TAGS, Network, Scores

WEIGHTS = {"upos": 1.0, "xpos": 0.5, "feats": 0.3, "lemma": 0.5, "ends": 0.3, "arcs": 1.0, "labels": 1.0}
_IGNORED = -100


@dataclass
class GoldBatch:
    """Annotations of windows [batch, time]; heads are columns (time: root)."""

    mask: torch.Tensor
    sentences: torch.Tensor
    tags: dict[str, torch.Tensor]
    ends: torch.Tensor
    heads: torch.Tensor
    labels: torch.Tensor


@dataclass
class SoftBatch:
    """Teachers' most probable classes and their probabilities [batch, time, k]; heads: the most probable heads' columns."""

    mask: torch.Tensor
    sentences: torch.Tensor
    tags: dict[str, tuple[torch.Tensor, torch.Tensor]]
    ends: torch.Tensor
    arcs: tuple[torch.Tensor, torch.Tensor]
    labels: tuple[torch.Tensor, torch.Tensor]


def _hard(logits: torch.Tensor, target: torch.Tensor, smoothing: float) -> torch.Tensor:
    return functional.cross_entropy(logits.flatten(0, 1), target.flatten(), ignore_index=_IGNORED, label_smoothing=smoothing)


def _hard_arcs(scores: torch.Tensor, heads: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    return functional.cross_entropy(scores[mask], heads[mask])


def _soft(logits: torch.Tensor, target: tuple[torch.Tensor, torch.Tensor], mask: torch.Tensor) -> torch.Tensor:
    classes, probabilities = target
    picked = logits.log_softmax(-1).gather(-1, classes.long())
    weights = probabilities.float() / probabilities.float().sum(-1, keepdim=True)
    return -(weights * picked).sum(-1)[mask].mean()


def _ends(scores: Scores, target: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    return functional.binary_cross_entropy_with_logits(scores.ends[mask], target.float()[mask])


def gold_loss(network: Network, scores: Scores, gold: GoldBatch, smoothing: float) -> torch.Tensor:
    """The weighted sum of all heads' cross entropies."""
    loss = WEIGHTS["ends"] * _ends(scores, gold.ends, gold.mask)
    for key in TAGS:
        loss = loss + WEIGHTS[key] * _hard(scores.tags[key], gold.tags[key].masked_fill(~gold.mask, _IGNORED), smoothing)
    arcs = network.arcs(scores.y, gold.sentences, gold.mask)
    loss = loss + WEIGHTS["arcs"] * _hard_arcs(arcs, gold.heads, gold.mask)
    labels = network.labels(scores.y, gold.heads)
    return loss + WEIGHTS["labels"] * _hard(labels, gold.labels.masked_fill(~gold.mask, _IGNORED), smoothing)


def soft_loss(network: Network, scores: Scores, soft: SoftBatch) -> torch.Tensor:
    """The same sum against the teachers."""
    loss = WEIGHTS["ends"] * _ends(scores, soft.ends, soft.mask)
    for key in TAGS:
        loss = loss + WEIGHTS[key] * _soft(scores.tags[key], soft.tags[key], soft.mask)
    arcs = network.arcs(scores.y, soft.sentences, soft.mask)
    loss = loss + WEIGHTS["arcs"] * _soft(arcs, soft.arcs, soft.mask)
    heads = soft.arcs[0][..., 0].long()
    return loss + WEIGHTS["labels"] * _soft(network.labels(scores.y, heads), soft.labels, soft.mask)
