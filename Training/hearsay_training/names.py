"""The steps that make the name tagger: `names` trains and writes the model, `folds` measures re3d over documents."""

import hashlib
from pathlib import Path

import numpy as np

from . import container
from .gazetteer import NAMES, Gazetteer
from .gum_names import gum
from .name_network import NameNetwork, NameShape
from .name_sets import LABELS, STYLES, NamedSentence, crossner, re3d, uner, wikigold
from .name_training import Example, examples, predict, score, thinned, train

PROVENANCE = (
    "name: Hearsay name tagger for English, on top of the syntax model",
    "trained by: the Hearsay project, with Training/train; no pre-trained weights",
    "annotated data: Universal NER on EWT, train (CC BY-SA 4.0), GUM, train (annotations CC BY 4.0), WikiGold (CC BY 4.0), "
    "CrossNER politics (MIT)",
)
FOLDS = 5


def _training(folder: Path) -> list[NamedSentence]:
    ner = folder / "ner"
    sentences = [*uner(ner / "uner-ewt-train.iob2"), *wikigold(ner / "wikigold.conll.txt")]
    sentences += [s for part in ("train", "dev", "test") for s in crossner(ner / f"crossner-politics-{part}.conll")]
    return sentences + list(gum(folder / "syntax/gum-train.conllu"))


def _show(name: str, scores: dict[str, float]) -> str:
    line = f"{name} " + " ".join(f"{kind} {value:.2f}" for kind, value in scores.items())
    print(line, flush=True)
    return line


def names(data: Path, model: Path, lexicons: Path, out: Path, epochs: int, seed: int) -> None:
    """Trains on all annotated sentences and writes the model file."""
    gazetteer = Gazetteer(lexicons)
    rng = np.random.default_rng(seed)
    network = train(thinned(examples(model, gazetteer, _training(data)), 0.4, rng), NameShape(), epochs, seed)
    lines = []
    for name, sentences in (("ewt-dev", uner(data / "ner/uner-ewt-dev.iob2")), ("gum-dev", gum(data / "syntax/gum-dev.conllu"))):
        held = examples(model, gazetteer, list(sentences))
        style = "uner" if name == "ewt-dev" else "gum"
        lines.append(_show(name, score(held, predict(network, held, style, within=False))))
    export(network, [*PROVENANCE, *lines], out)


def folds(data: Path, model: Path, lexicons: Path, epochs: int, seed: int) -> None:
    """Trains on four fifths of re3d's documents (four times over) and on sentences with names of EWT and GUM; scores the rest."""
    gazetteer = Gazetteer(lexicons)
    rng = np.random.default_rng(seed)
    others = [*uner(data / "ner/uner-ewt-train.iob2"), *gum(data / "syntax/gum-train.conllu")]
    base = thinned(examples(model, gazetteer, others), 0, rng)
    own = examples(model, gazetteer, list(re3d(data / "ner/re3d.jsonl")))
    tested: list[Example] = []
    found: list[set] = []
    for fold in range(FOLDS):
        held = [e for e in own if _fold(e) == fold]
        network = train([e for e in own if _fold(e) != fold] * 4 + base, NameShape(), epochs, seed)
        tested += held
        found += predict(network, held, "re3d", within=True)
        _show(f"re3d fold {fold}", score(tested, found))


def _fold(example: Example) -> int:
    return hashlib.sha256(example.sentence.document.encode()).digest()[0] % FOLDS


def export(network: NameNetwork, provenance: list[str], out: Path) -> None:
    """Writes the model file; its style is that of Universal NER."""
    style = STYLES.index("uner")
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
        "label.bias": (s["label.bias"] + s["style_label.weight"][style])[None],
        "label.names": container.text_section(LABELS),
        "provenance": container.text_section(provenance),
    }
    for number in range(network.shape.layers):
        name, layer = f"layer.{number}", f"layers.{number}"
        sections |= {f"{name}.weight": s[f"{layer}.gates.weight"], f"{name}.bias": s[f"{layer}.gates.bias"][None]}
        sections |= {f"{name}.norm": s[f"{layer}.norm.weight"][None], f"{name}.conv": s[f"{layer}.conv"]}
    container.write(out, "names", sections)
