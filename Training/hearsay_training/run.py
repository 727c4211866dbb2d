"""What the commands share: the corpus with its features, networks to and from files."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from . import corpus as corpora
from .corpus import Corpus
from .data import all_text
from .distribution import word_vectors
from .embedding import FormTable, vocabulary
from .features import FormFeatures, form_features
from .network import Network
from .settings import Shape


@dataclass
class Setting:
    """A loaded corpus, its features, the vocabulary and the device."""

    corpus: Corpus
    features: FormFeatures
    hashes: np.ndarray
    device: torch.device

    def rows(self, shape: Shape) -> FormTable:
        """The forms' rows for networks of a shape."""
        return FormTable(self.features, self.hashes, shape).to(self.device)

    def network(self, shape: Shape, seed: int) -> Network:
        """A new network."""
        torch.manual_seed(seed)
        return Network(shape, len(self.hashes), {k: len(v) for k, v in self.corpus.names.items()}).to(self.device)

    def start_words(self, network: Network, rows: FormTable) -> None:
        """Sets the network's word vectors from the company that words keep."""
        forms, starts = all_text(self.corpus)
        words = rows.words.cpu().numpy().astype(np.int64)[forms]
        table = network.vectors.word.weight
        table.data.copy_(word_vectors(words, starts, *table.shape))

    def load(self, path: Path) -> Network:
        """A network that `save` wrote."""
        saved = torch.load(path, map_location=self.device, weights_only=False)
        network = self.network(saved["shape"], 0)
        network.load_state_dict(saved["state"])
        return network


def open_setting(corpus_file: Path) -> Setting:
    """Loads what `prepare` wrote."""
    corpus = corpora.load(corpus_file)
    features = form_features(corpus.forms)
    hashes = vocabulary(features, corpus.counts, 2)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if device.type == "cuda":
        torch.set_float32_matmul_precision("high")
    else:
        torch.use_deterministic_algorithms(True)
    return Setting(corpus, features, hashes, device)


def save(network: Network, path: Path) -> None:
    """Writes the network's weights and shape."""
    torch.save({"shape": network.shape, "state": network.state_dict()}, path)
