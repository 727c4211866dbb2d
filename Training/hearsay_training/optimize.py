"""One optimizer for all runs: AdamW, warm-up, cosine decay over the run, averaged weights."""

import copy
import math
import time

import torch
from torch import nn

from .settings import Schedule


class Optimization:
    """Steps a network and keeps the running average of its weights."""

    def __init__(self, network: nn.Module, schedule: Schedule) -> None:
        self.network, self.schedule = network, schedule
        parameters = list(network.named_parameters())
        decayed = [p for n, p in parameters if p.ndim > 1 and "vectors" not in n]
        rest = [p for n, p in parameters if p.ndim <= 1 or "vectors" in n]
        groups = [{"params": decayed, "weight_decay": schedule.weight_decay}, {"params": rest, "weight_decay": 0.0}]
        self.adam = torch.optim.AdamW(groups, lr=schedule.rate, betas=(0.9, 0.98), fused=True)
        self.average = copy.deepcopy(network).requires_grad_(False)
        self.steps, self.begin = 0, time.monotonic()

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.begin

    @property
    def share(self) -> float:
        """How much of the run is over, 0 to 1."""
        return self.steps / self.schedule.steps

    def step(self, loss: torch.Tensor) -> bool:
        """One step; false when the run is over."""
        s = self.schedule
        rate = s.rate * min(1.0, (self.steps + 1) / s.warm_steps) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * self.share)))
        for group in self.adam.param_groups:
            group["lr"] = rate
        self.adam.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 2.0)
        self.adam.step()
        self.steps += 1
        keep = min(s.average, (1 + self.steps) / (10 + self.steps))
        torch._foreach_lerp_(list(self.average.parameters()), [p.detach() for p in self.network.parameters()], 1 - keep)
        return self.share < 1.0
