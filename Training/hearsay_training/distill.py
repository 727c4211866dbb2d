"""Training of the student on annotations and on teacher-labelled text together."""

import torch

from .corpus import TRAINING, Corpus
from .data import GoldData, join
from .embedding import FormTable
from .losses import gold_loss, soft_loss
from .network import Network
from .optimize import Optimization
from .predict import Predictor
from .settings import Schedule
from .silver import Silver, SilverData
from .supervised import report

GOLD_EVERY = 2  # each second batch is annotated text


def distill(
    name: str, network: Network, rows: FormTable, corpus: Corpus, silver: Silver, schedule: Schedule, device: torch.device
) -> Network:
    """Trains the network; returns the average of its weights over the last steps."""
    torch.manual_seed(schedule.seed)
    bank = join([corpus.treebanks[k] for k in TRAINING])
    gold = GoldData(bank, schedule.tokens, schedule.seed, device)
    soft = SilverData(silver, corpus, schedule.tokens, schedule.seed, device)
    run, going = Optimization(network, schedule), True
    while going:
        network.train()
        annotated = run.steps % GOLD_EVERY == 0
        forms, gaps, target = (gold if annotated else soft).next()
        scores = network(rows, forms, gaps, target.mask, schedule.word_dropout)
        loss = gold_loss(network, scores, target, schedule.smoothing) if annotated else soft_loss(network, scores, target)
        going = run.step(loss)
        if run.steps % 200 == 0:
            print(f"{name} step {run.steps} seconds {run.seconds:.0f} loss {loss.item():.3f}", flush=True)
        if run.steps % schedule.evaluate_steps == 0:
            report(name, Predictor([(run.average, rows)]), corpus, device)
    return run.average
