"""The steps that make the name tagger: `names` trains and writes the model, `folds` measures re3d over documents."""

import hashlib
from pathlib import Path

import numpy as np
import torch

from . import container
from .gazetteer import NAMES, Gazetteer
from .gum_names import gum
from .name_network import NameNetwork, NameShape
from .name_sets import LABELS, STYLES, NamedSentence, crossner, re3d, uner, wikigold
from .name_training import Example, examples, predict, score, thinned, train
from .name_variants import variants

PROVENANCE = (
    "name: Hearsay name tagger for English, on top of the syntax model",
    "trained by: the Hearsay project, with Training/train; no pre-trained weights",
    "annotated data: Universal NER on EWT, train (CC BY-SA 4.0), GUM, train (annotations CC BY 4.0), WikiGold (CC BY 4.0), "
    "CrossNER politics (MIT)",
)
FOLDS = 5
OUTSIDE = 0.6  # added to the score of no name: sentences with names are drawn more often than they come in texts
VARIANTS = 0.25  # of the sentences with names, of those with bodies three times as many
ROUNDS = 3  # each with names of its own


def _training(folder: Path) -> list[NamedSentence]:
    ner = folder / "ner"
    sentences = [*uner(ner / "uner-ewt-train.iob2"), *wikigold(ner / "wikigold.conll.txt")]
    sentences += [s for part in ("train", "test") for s in crossner(ner / f"crossner-politics-{part}.conll")]
    return sentences + list(gum(folder / "syntax/gum-train.conllu"))


def _show(name: str, scores: dict[str, float]) -> None:
    print(f"{name} " + " ".join(f"{kind} {value:.2f}" for kind, value in scores.items()), flush=True)


def names(data: Path, model: Path, lexicons: Path, out: Path, epochs: int, seed: int) -> None:
    """Trains on all annotated sentences and writes the model file."""
    torch.set_num_threads(1)  # sums in one order, whatever the number of cores
    gazetteer = Gazetteer(lexicons)
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    sentences = _training(data)
    chosen = thinned(examples(model, gazetteer, sentences), 0.4, rng)
    others = [s for _ in range(ROUNDS) for s in variants(sentences, gazetteer, VARIANTS, rng)]
    chosen += examples(model, gazetteer, others)
    network = train(chosen, NameNetwork(NameShape()), epochs, seed)
    export(network, [*PROVENANCE, f"training: seed {seed}, {epochs} epochs"], out)
    shipped = load(out).eval()
    held_out = (
        ("ewt-dev", uner(data / "ner/uner-ewt-dev.iob2")),
        ("crossner-dev", crossner(data / "ner/crossner-politics-dev.conll")),
        ("gum-dev", gum(data / "syntax/gum-dev.conllu")),
    )
    for name, sentences in held_out:
        held = examples(model, gazetteer, list(sentences))
        _show(name, score(held, predict(shipped, held, "uner", within=False)))


def folds(data: Path, model: Path, lexicons: Path, start: Path, epochs: int, seed: int) -> None:
    """Trains the shipped tagger on with four fifths of re3d's documents, in their style, and scores the rest."""
    torch.set_num_threads(1)
    gazetteer = Gazetteer(lexicons)
    own = examples(model, gazetteer, list(re3d(data / "ner/re3d.jsonl")))
    tested: list[Example] = []
    found: list[set] = []
    for fold in range(FOLDS):
        held = [e for e in own if _fold(e) == fold]
        network = train([e for e in own if _fold(e) != fold], load(start), epochs, seed, rate=2e-3)
        tested += held
        found += predict(network, held, "re3d", within=True)
        _show(f"re3d to fold {fold}", score(tested, found))


def load(path: Path) -> NameNetwork:
    """The network of a model file; all styles are that of the file."""
    sections = container.read(path)
    layers = sum(1 for name in sections if name.endswith(".conv"))
    width, encoded = sections["context.weight"].shape
    network = NameNetwork(NameShape(encoded=encoded, width=width, layers=layers))
    state = {name: torch.from_numpy(sections[name].copy()) for name in ("context.weight", "form.weight")}
    state |= {f"{name}.bias": torch.from_numpy(sections[f"{name}.bias"][0].copy()) for name in ("context", "hidden", "label")}
    state |= {f"{name}.weight": torch.from_numpy(sections[f"{name}.weight"].copy()) for name in ("hidden", "label")}
    state["gazetteer.weight"] = torch.from_numpy(sections["gazetteer"].T.copy())
    state["gazetteer_label.weight"] = torch.from_numpy(sections["gazetteer.label"].T.copy())
    state["norm.weight"] = torch.from_numpy(sections["output.norm"][0].copy())
    for name in ("style", "style_label"):
        state[f"{name}.weight"] = torch.zeros_like(network.state_dict()[f"{name}.weight"])
    for number in range(layers):
        layer, own = f"layers.{number}", f"layer.{number}"
        state[f"{layer}.gates.weight"] = torch.from_numpy(sections[f"{own}.weight"].copy())
        state[f"{layer}.gates.bias"] = torch.from_numpy(sections[f"{own}.bias"][0].copy())
        state[f"{layer}.norm.weight"] = torch.from_numpy(sections[f"{own}.norm"][0].copy())
        state[f"{layer}.conv"] = torch.from_numpy(sections[f"{own}.conv"].copy())
    network.load_state_dict(state)
    return network


def _fold(example: Example) -> int:
    return hashlib.sha256(example.sentence.document.encode()).digest()[0] % FOLDS


def export(network: NameNetwork, provenance: list[str], out: Path) -> None:
    """Writes the model file; its style is that of Universal NER."""
    style, outside = STYLES.index("uner"), np.zeros(len(LABELS), np.float32)
    outside[LABELS.index("O")] = OUTSIDE
    s = {k: v.detach().numpy() for k, v in network.state_dict().items()}
    sections = {
        "context.weight": s["context.weight"],
        "context.bias": (s["context.bias"] + s["style.weight"][style])[None],
        "form.weight": s["form.weight"],
        "gazetteer": s["gazetteer.weight"].T,
        "gazetteer.label": s["gazetteer_label.weight"].T,
        "gazetteer.names": container.text_section(NAMES),
        "output.norm": s["norm.weight"][None],
        "hidden.weight": s["hidden.weight"],
        "hidden.bias": s["hidden.bias"][None],
        "label.weight": s["label.weight"],
        "label.bias": (s["label.bias"] + s["style_label.weight"][style] + outside)[None],
        "label.names": container.text_section(LABELS),
        "provenance": container.text_section(provenance),
    }
    for number in range(network.shape.layers):
        name, layer = f"layer.{number}", f"layers.{number}"
        sections |= {f"{name}.weight": s[f"{layer}.gates.weight"], f"{name}.bias": s[f"{layer}.gates.bias"][None]}
        sections |= {f"{name}.norm": s[f"{layer}.norm.weight"][None], f"{name}.conv": s[f"{layer}.conv"]}
    container.write(out, "names", sections)
