"""The name tagger: what the frozen encoder and the lists say of words, gated averages over the sentence, labels."""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from .encoder import EPSILON, RecurrentLayer
from .gazetteer import NAMES
from .name_sets import LABELS, STYLES


@dataclass
class NameShape:
    """Widths, and what is dropped in training."""

    encoded: int = 192
    width: int = 128
    layers: int = 2
    dropout: float = 0.3
    input_dropout: float = 0.1
    list_dropout: float = 0.06  # of a feature, and of all features of a sentence


class NameNetwork(nn.Module):
    """Layers as in docs/models/format.md. The corpora draw the borders of names differently: each style has biases."""

    def __init__(self, shape: NameShape) -> None:
        super().__init__()
        self.shape, width, lists = shape, shape.width, len(NAMES)
        self.context = nn.Linear(shape.encoded, width)
        self.form = nn.Linear(shape.encoded, width, bias=False)
        self.gazetteer = nn.Linear(lists, width, bias=False)
        self.gazetteer_label = nn.Linear(lists, len(LABELS), bias=False)
        self.style, self.style_label = nn.Embedding(len(STYLES), width), nn.Embedding(len(STYLES), len(LABELS))
        self.layers = nn.ModuleList(RecurrentLayer(width, shape.dropout) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(width, EPSILON)
        self.hidden, self.label = nn.Linear(width, width), nn.Linear(width, len(LABELS))
        self.dropout = nn.Dropout(shape.dropout)
        nn.init.normal_(self.gazetteer.weight, std=0.3)
        nn.init.normal_(self.style.weight, std=0.05)
        for zero in (self.gazetteer_label, self.style_label):
            nn.init.zeros_(zero.weight)

    def forward(
        self, formed: torch.Tensor, encoded: torch.Tensor, lists: torch.Tensor, style: torch.Tensor, mask: torch.Tensor
    ) -> torch.Tensor:
        """[batch, time, labels]: logits. formed and encoded: [batch, time, encoded], lists: [batch, time, features]."""
        if self.training:
            formed, encoded = (functional.dropout(x, self.shape.input_dropout) for x in (formed, encoded))
            kept = 1 - self.shape.list_dropout
            lists = lists * (torch.rand(len(lists), 1, 1) < kept) * (torch.rand(lists.shape) < kept)
        x = self.context(encoded) + self.form(formed) + self.gazetteer(lists) + self.style(style)[:, None]
        x = self.dropout(x)
        for layer in self.layers:
            x = layer(x, mask)
        hidden = self.dropout(functional.relu(self.hidden(self.norm(x))))
        return self.label(hidden) + self.gazetteer_label(lists) + self.style_label(style)[:, None]
