"""The whole network: form vectors, encoder, heads. Student and teachers differ in size alone."""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from .embedding import FormTable, FormVectors
from .encoder import Recurrent
from .settings import Shape

TAGS = ("upos", "xpos", "feats", "lemma")
FARTHEST = 32
_NEVER = -1e4


@dataclass
class Scores:
    """What the network says of a batch of windows. Heads count words of the window; the last column is the root."""

    y: torch.Tensor  # [batch, time, width]
    tags: dict[str, torch.Tensor]  # logits
    ends: torch.Tensor  # logits [batch, time]


class Network(nn.Module):
    """Layers as in docs/models/format.md."""

    def __init__(self, shape: Shape, words: int, classes: dict[str, int]) -> None:
        super().__init__()
        self.shape = shape
        self.vectors = FormVectors(words, shape)
        self.encoder = Recurrent(shape)
        w = shape.width
        self.tag = nn.Linear(w, shape.tag)
        self.tags = nn.ModuleDict({k: nn.Linear(shape.tag, classes[k]) for k in TAGS})
        self.sentence = nn.Linear(w, 1)
        self.arc_dependent, self.arc_head = nn.Linear(w, shape.arc), nn.Linear(w, shape.arc)
        self.arc_bilinear = nn.Linear(shape.arc, shape.arc)
        self.arc_root = nn.Parameter(torch.randn(shape.arc) * 0.1)
        self.arc_distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.label_dependent, self.label_head = nn.Linear(w, shape.label), nn.Linear(w, shape.label, bias=False)
        self.label_root = nn.Parameter(torch.randn(shape.label) * 0.1)
        self.label = nn.Linear(shape.label, classes["label"])
        self.dropout = nn.Dropout(shape.dropout)

    def forward(
        self, rows: FormTable, forms: torch.Tensor, gaps: torch.Tensor, mask: torch.Tensor, word_dropout: float = 0.0
    ) -> Scores:
        """Scores of windows [batch, time]."""
        y = self.dropout(self.encoder(self.vectors(rows, forms, gaps, word_dropout), mask))
        hidden = self.dropout(functional.relu(self.tag(y)))
        tags = {k: head(hidden).float() for k, head in self.tags.items()}
        return Scores(y, tags, self.sentence(y).squeeze(-1).float())

    def arcs(self, y: torch.Tensor, sentences: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """[batch, time, time + 1]: scores of heads within the word's own sentence, the root last."""
        d = self.dropout(functional.relu(self.arc_dependent(y)))
        h = self.dropout(functional.relu(self.arc_head(y)))
        q = self.arc_bilinear(d)
        t = torch.arange(y.shape[1], device=y.device)
        away = (t[None, :] - t[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        words = torch.einsum("bia,bja->bij", q, h).float() + self.arc_distance[away]
        allowed = (sentences[:, :, None] == sentences[:, None, :]) & mask[:, None, :] & (t[None, :] != t[:, None])
        root = torch.einsum("bia,a->bi", q, self.arc_root.to(q.dtype)).float()
        return torch.cat([words.masked_fill(~allowed, _NEVER), root[..., None]], -1)

    def labels(self, y: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """[batch, time, labels]: logits of each word's label under its head (time: the root)."""
        of_heads = self.label_head(y)
        root = self.label_root.to(of_heads.dtype).expand(y.shape[0], 1, -1)
        of_heads = torch.cat([of_heads, root], 1).gather(1, heads[..., None].expand(-1, -1, of_heads.shape[-1]))
        hidden = functional.relu(self.label_dependent(y) + of_heads)
        return self.label(self.dropout(hidden)).float()
