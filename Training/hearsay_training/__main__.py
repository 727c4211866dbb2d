"""The steps of training, each a command; `Training/train` runs them in order.

`prepare` takes the first `--sentences` of each training treebank and the first `--paragraphs` of the texts; 0: all.
"""

import argparse
from pathlib import Path

import torch

from . import corpus as corpora
from . import export, names, parity, silver
from .distill import distill
from .predict import Predictor
from .run import open_setting, save
from .settings import PROVENANCE, STUDENT, TEACHER, Schedule
from .supervised import report, supervise


def _prepare(a: argparse.Namespace) -> None:
    corpora.prepare(a.data, a.out, a.sentences or None, a.paragraphs or None)


def _teach(a: argparse.Namespace) -> None:
    s = open_setting(a.corpus)
    network, rows = s.network(TEACHER, a.seed), s.rows(TEACHER)
    s.start_words(network, rows)
    schedule = Schedule(a.steps, average=0.995, seed=a.seed)
    save(supervise(a.out.stem, network, rows, s.corpus, schedule, s.device), a.out)
    report(a.out.stem, Predictor([(s.load(a.out), rows)]), s.corpus, s.device)


def _label(a: argparse.Namespace) -> None:
    s = open_setting(a.corpus)
    predictor = Predictor([(network, s.rows(network.shape)) for network in map(s.load, a.teachers)])
    report("ensemble", predictor, s.corpus, s.device)
    labelled = silver.empty(s.corpus, a.share, s.device)
    silver.label(labelled, predictor, s.device)
    torch.save(labelled, a.out)


def _student(a: argparse.Namespace) -> None:
    s = open_setting(a.corpus)
    network, rows = s.network(STUDENT, a.seed), s.rows(STUDENT)
    s.start_words(network, rows)
    labelled = torch.load(a.silver, map_location=s.device, weights_only=False)
    schedule = Schedule(a.steps, word_dropout=0.1, seed=a.seed)
    best = distill(a.out.stem, network, rows, s.corpus, labelled, schedule, s.device)
    save(best, a.out.with_suffix(".pt"))
    scores = report(a.out.stem, Predictor([(best, rows)]), s.corpus, s.device)
    lines = [f"{bank} {k}: {v:.2f}" for bank, values in scores.items() for k, v in values.items()]
    training = f"training: seed {a.seed}, {a.steps} steps"
    export.export(best, s.hashes, s.corpus.names, [*PROVENANCE, training, *lines], a.out)


def _parity(a: argparse.Namespace) -> None:
    parity.write(a.model, a.out)


def _names(a: argparse.Namespace) -> None:
    names.names(a.data, a.model, a.lexicons, a.out, a.epochs, a.seed)


def _folds(a: argparse.Namespace) -> None:
    names.folds(a.data, a.model, a.lexicons, a.names, a.epochs, a.seed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="hearsay_training", description=__doc__)
    commands = parser.add_subparsers(required=True)

    def command(name: str, run, **options) -> None:
        sub = commands.add_parser(name)
        sub.set_defaults(run=run)
        for option, default in options.items():
            kind = Path if default is Path else type(default)
            flag = "--" + option.replace("_", "-")
            sub.add_argument(flag, type=kind, **({"required": True} if default is Path else {"default": default}))

    command("prepare", _prepare, data=Path, out=Path, sentences=0, paragraphs=0)
    command("teach", _teach, corpus=Path, out=Path, seed=1, steps=1_250)
    command("label", _label, corpus=Path, out=Path, share=1.0)
    commands.choices["label"].add_argument("--teachers", type=Path, nargs="+", required=True)
    command("student", _student, corpus=Path, silver=Path, out=Path, seed=1, steps=7_200)
    command("names", _names, data=Path, model=Path, lexicons=Path, out=Path, epochs=8, seed=1)
    command("folds", _folds, data=Path, model=Path, lexicons=Path, names=Path, epochs=20, seed=1)
    command("parity", _parity, model=Path, out=Path)
    return parser


if __name__ == "__main__":
    arguments = _parser().parse_args()
    arguments.run(arguments)
