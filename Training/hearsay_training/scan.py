"""c[t] = f[t] * c[t-1] + b[t], exactly differentiated, fast on a GPU (doubling) and on a CPU (a loop)."""

import torch


def doubling(f: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """In steps of 1, 2, 4, ... words: few operations on all words, for a GPU."""
    f, b, step = f.clone(), b.clone(), 1
    while step < b.shape[1]:
        b = torch.cat([b[:, :step], b[:, step:] + f[:, step:] * b[:, :-step]], 1)
        f = torch.cat([f[:, :step], f[:, step:] * f[:, :-step]], 1)
        step *= 2
    return b


def loop(f: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Word by word, for a CPU."""
    c = torch.empty_like(b)
    c[:, 0] = b[:, 0]
    for t in range(1, b.shape[1]):
        torch.addcmul(b[:, t], f[:, t], c[:, t - 1], out=c[:, t])
    return c


def _forwards(f: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return doubling(f, b) if b.is_cuda else loop(f, b)


class _Scan(torch.autograd.Function):
    @staticmethod
    def forward(ctx, f, b):
        c = _forwards(f, b)
        ctx.save_for_backward(f, c)
        return c

    @staticmethod
    def backward(ctx, grad):
        f, c = ctx.saved_tensors
        later = torch.cat([f[:, 1:], torch.zeros_like(f[:, :1])], 1)
        total = _forwards(later.flip(1), grad.flip(1)).flip(1)
        before = torch.cat([torch.zeros_like(c[:, :1]), c[:, :-1]], 1)
        return total * before, total


def scan(f: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """The recurrence along dimension 1 of [batch, time, width]; before the first step c is 0."""
    return _Scan.apply(f, b)
