"""The encoder: x [batch, time, width], mask [batch, time] -> y of the same shape."""

import torch
from torch import nn
from torch.nn import functional

from .scan import scan
from .settings import Shape

EPSILON = 1e-5


class RecurrentLayer(nn.Module):
    """Norm, depthwise convolution, gates in one matrix product, a gated average in both directions, residual."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.RMSNorm(width, EPSILON)
        self.conv = nn.Parameter(torch.stack([torch.full((width,), v) for v in (0.2, 1.0, 0.2)]))
        self.gates = nn.Linear(width, 3 * width)
        self.dropout = dropout
        self.gates.bias.data[width : 2 * width].uniform_(-1.0, 2.0)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        u = self.norm(x) * mask[..., None]
        padded = functional.pad(u, (0, 0, 1, 1))
        v = self.conv[0] * padded[:, :-2] + self.conv[1] * u + self.conv[2] * padded[:, 2:]
        if self.training and self.dropout:
            v = v * functional.dropout(torch.ones_like(v[:, :1]), self.dropout)
        z, f, o = self.gates(v).chunk(3, -1)
        f = torch.sigmoid(f)
        b = (1 - f) * z * mask[..., None]
        f = torch.where(mask[..., None], f, torch.ones_like(f))
        half = x.shape[-1] // 2
        ahead = scan(f[..., :half], b[..., :half])
        back = scan(f[..., half:].flip(1), b[..., half:].flip(1)).flip(1)
        return x + torch.sigmoid(o) * torch.cat([ahead, back], -1)


class Recurrent(nn.Module):
    """Layers of gated averages: no product of matrices depends on an earlier word, so all words go through it at once."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.layers = nn.ModuleList(RecurrentLayer(shape.width, shape.dropout) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width, EPSILON)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        for layer in self.layers:
            x = layer(x, mask)
        return self.norm(x)
