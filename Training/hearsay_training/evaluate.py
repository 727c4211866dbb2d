"""Scores on a treebank with its own words: tags, lemmas, trees in its sentences and in predicted ones."""

from collections import Counter

import numpy as np
import torch

from .batches import batches, paragraph_windows, to_device
from .corpus import Corpus, Treebank
from .lemma_rules import apply_rule
from .predict import Predictor, sentence_numbers, trees

_BATCH = 16_384


def _universal(names: list[str]) -> np.ndarray:
    bases = sorted({n.split(":")[0] for n in names})
    return np.array([bases.index(n.split(":")[0]) for n in names])


def _lemma_right(corpus: Corpus, bank: Treebank, words: np.ndarray, rules: np.ndarray) -> int:
    names, forms = corpus.names["lemma"], bank.columns["form"]
    made = (apply_rule(names[r], corpus.forms[forms[w]]) for w, r in zip(words, rules))
    return sum(m.lower() == bank.lemmas[w].lower() for w, m in zip(words, made))


@torch.no_grad()
def evaluate(predictor: Predictor, corpus: Corpus, bank: Treebank, device: torch.device, only: str = "") -> dict[str, float]:
    """Percentages; `only` keeps documents whose name contains it. `*_run` are those in predicted sentences."""
    columns = {k: torch.from_numpy(v).to(device) for k, v in bank.columns.items()}
    chosen = torch.tensor([only in d for d in bank.documents], device=device)[columns["sentence"]]
    universal = torch.from_numpy(_universal(corpus.names["label"])).to(device)
    root_label = corpus.names["label"].index("root")
    count: Counter = Counter()
    for batch in batches(paragraph_windows(bank, None), _BATCH, None):
        index, mask = to_device(batch, device)
        mask = mask & chosen[index]
        if not mask.any():
            continue
        p = predictor.tags(columns["form"][index], columns["gap"][index], mask)
        gold = columns["sentence"][index]
        last = torch.cat([gold[:, 1:] != gold[:, :-1], torch.ones_like(gold[:, :1], dtype=torch.bool)], 1)
        last |= mask & ~torch.cat([mask[:, 1:], torch.zeros_like(mask[:, :1])], 1)
        guessed = (p.ends > 0.5) | (last & ~torch.cat([mask[:, 1:], torch.zeros_like(mask[:, :1])], 1))
        count["words"] += int(mask.sum())
        for key in ("upos", "xpos", "feats"):
            count[key] += int(((p.tags[key].argmax(-1) == columns[key][index]) & mask).sum())
        rules = p.tags["lemma"].argmax(-1)
        count["lemma"] += _lemma_right(corpus, bank, index[mask].cpu().numpy(), rules[mask].cpu().numpy())
        count["gold sentences"] += int((last & mask).sum())
        count["guessed sentences"] += int((guessed & mask).sum())
        begins_gold, begins_guess = (torch.cat([torch.ones_like(e[:, :1]), e[:, :-1]], 1) for e in (last, guessed))
        same = _same_spans(begins_gold, last, begins_guess, guessed, mask)
        count["right sentences"] += same
        time = index.shape[1]
        head = columns["head"][index]
        target = torch.where(head < 0, time, head - index[:, :1])
        for suffix, sentences in (("", gold), ("_run", sentence_numbers(guessed))):
            heads = trees(predictor.arcs(p, sentences, mask), sentences, mask)
            scores = predictor.labels(p, heads)
            scores[..., root_label] = 0
            labels = torch.where(heads == time, root_label, scores.argmax(-1))
            right = (heads == target) & mask
            count["uas" + suffix] += int(right.sum())
            same_label = universal[labels] == universal[columns["label"][index].clamp_min(0)]
            count["las" + suffix] += int((right & same_label).sum())
    out = {k: 100 * count[k] / count["words"] for k in ("upos", "xpos", "feats", "lemma", "uas", "las", "uas_run", "las_run")}
    both = count["gold sentences"] + count["guessed sentences"]
    return out | {"sentences": 200 * count["right sentences"] / both}


def _same_spans(b1: torch.Tensor, e1: torch.Tensor, b2: torch.Tensor, e2: torch.Tensor, mask: torch.Tensor) -> int:
    """How many spans the two segmentations share: ends in both, with the begin of both at the same place."""
    at = torch.arange(mask.shape[1], device=mask.device).expand_as(b1)
    begin1 = torch.where(b1.bool(), at, 0).cummax(1).values
    begin2 = torch.where(b2.bool(), at, 0).cummax(1).values
    return int((e1 & e2 & (begin1 == begin2) & mask).sum())


def show(scores: dict[str, float]) -> str:
    """One line of scores."""
    return "  ".join(f"{k} {v:.2f}" for k, v in scores.items())
