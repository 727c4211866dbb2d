"""Training on the treebanks alone."""

import torch

from .corpus import TRAINING, Corpus
from .data import GoldData, join
from .embedding import FormTable
from .evaluate import evaluate, show
from .losses import gold_loss
from .network import Network
from .optimize import Optimization
from .predict import Predictor
from .settings import Schedule

DEVELOPMENT = (("ewt-dev", ""), ("gum-dev", ""), ("gum-dev", "news"))


def report(name: str, predictor: Predictor, corpus: Corpus, device: torch.device) -> dict[str, dict[str, float]]:
    """Prints and returns the scores on the development sets."""
    out = {}
    for bank, only in DEVELOPMENT:
        scores = evaluate(predictor, corpus, corpus.treebanks[bank], device, only)
        out[f"{bank} {only}".strip()] = scores
        print(f"{name} {bank} {only}: {show(scores)}", flush=True)
    return out


def supervise(
    name: str, network: Network, rows: FormTable, corpus: Corpus, schedule: Schedule, device: torch.device
) -> Network:
    """Trains the network; returns the average of its weights over the last steps."""
    torch.manual_seed(schedule.seed)
    bank = join([corpus.treebanks[k] for k in TRAINING])
    data = GoldData(bank, schedule.tokens, schedule.seed, device)
    run, going = Optimization(network, schedule), True
    while going:
        network.train()
        forms, gaps, gold = data.next()
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            scores = network(rows, forms, gaps, gold.mask, schedule.word_dropout)
            loss = gold_loss(network, scores, gold, schedule.smoothing)
        going = run.step(loss)
        if run.steps % 200 == 0:
            print(f"{name} step {run.steps} seconds {run.seconds:.0f} loss {loss.item():.3f}", flush=True)
        if run.steps % schedule.evaluate_steps == 0:
            report(name, Predictor([(run.average, rows)]), corpus, device)
    return run.average
