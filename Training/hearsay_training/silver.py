"""Unlabelled text labelled by the teachers, as their most probable classes and probabilities."""

from dataclasses import dataclass

import numpy as np
import torch

from .batches import Windows, batches, text_windows, to_device
from .corpus import Corpus
from .data import forever
from .losses import SoftBatch
from .network import TAGS
from .predict import Predictor, sentence_numbers

HEADLINES = 0.03  # share of windows in title case, and as many in upper case
KEPT = {"upos": 2, "xpos": 3, "feats": 3, "lemma": 3, "arcs": 4, "labels": 4}
_BATCH = 16_384


@dataclass
class Silver:
    """Flat columns over the unlabelled words. arcs: heads relative to the word (0: the root), which no word can have."""

    forms: torch.Tensor
    gaps: torch.Tensor
    ends: torch.Tensor  # probability
    classes: dict[str, torch.Tensor]  # i16 [words, kept]
    probabilities: dict[str, torch.Tensor]  # f16 [words, kept]
    windows: Windows


def empty(corpus: Corpus, share: float, device: torch.device) -> Silver:
    """Columns to be filled, of a share of the windows drawn at random."""
    size = len(corpus.text_form)
    forms, gaps = (torch.from_numpy(v).to(device) for v in (corpus.text_form, corpus.text_gap))
    windows = text_windows(corpus.text_starts)
    drawn = np.random.default_rng(1).random(len(windows.begins)) < share
    classes = {k: torch.zeros(size, n, dtype=torch.int16, device=device) for k, n in KEPT.items()}
    probabilities = {k: torch.zeros(size, n, dtype=torch.float16, device=device) for k, n in KEPT.items()}
    return Silver(forms, gaps, torch.zeros(size, device=device), classes, probabilities, Windows(windows.begins[drawn], windows.ends[drawn]))


@torch.no_grad()
def label(silver: Silver, predictor: Predictor, device: torch.device) -> None:
    """Fills the columns."""
    for batch in batches(silver.windows, _BATCH, None):
        index, mask = to_device(batch, device)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            p = predictor.tags(silver.forms[index], silver.gaps[index], mask)
            sentences = sentence_numbers(p.ends > 0.5)
            arcs = predictor.arcs(p, sentences, mask)
            labels = predictor.labels(p, arcs.argmax(-1))
        time, flat = index.shape[1], index[mask]
        silver.ends[flat] = p.ends[mask]
        for key, values in (p.tags | {"arcs": arcs, "labels": labels}).items():
            best = values[mask].topk(min(KEPT[key], values.shape[-1]), -1)
            found = best.indices
            if key == "arcs":
                own = torch.arange(time, device=device).expand_as(mask)[mask][:, None]
                found = torch.where(found == time, 0, found - own)
            width = found.shape[-1]
            silver.classes[key][flat, :width] = found.to(torch.int16)
            silver.probabilities[key][flat, :width] = best.values.to(torch.float16)


class SilverData:
    """Endless batches of teacher-labelled windows."""

    def __init__(self, silver: Silver, corpus: Corpus, tokens: int, seed: int, device: torch.device) -> None:
        self.silver, self.device = silver, device
        self.cased = {k: torch.from_numpy(v).to(device) for k, v in corpus.cased.items()}
        self.source = forever(lambda: silver.windows, tokens, np.random.default_rng(seed))

    def next(self) -> tuple[torch.Tensor, torch.Tensor, SoftBatch]:
        """Forms, gaps and the teachers' probabilities of a batch."""
        s = self.silver
        index, mask = to_device(next(self.source), self.device)
        picked = {k: (s.classes[k][index].long(), s.probabilities[k][index]) for k in KEPT}
        time = index.shape[1]
        own = torch.arange(time, device=self.device)[None, :, None]
        relative, weights = picked["arcs"]
        heads = torch.where(relative == 0, time, (own + relative).clamp(0, time - 1))
        ends = s.ends[index]
        soft = SoftBatch(mask, sentence_numbers(ends > 0.5), {k: picked[k] for k in TAGS}, ends, (heads, weights), picked["labels"])
        return self._headlines(s.forms[index]), s.gaps[index], soft

    def _headlines(self, forms: torch.Tensor) -> torch.Tensor:
        """Some windows as a headline would write them; the labels stay."""
        chance = torch.rand(len(forms), 1, device=self.device)
        forms = torch.where(chance < HEADLINES, self.cased["title"][forms], forms)
        return torch.where(chance > 1 - HEADLINES, self.cased["upper"][forms], forms)
