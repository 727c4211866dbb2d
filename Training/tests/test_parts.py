"""Lemma rules, trees, the scan, the container, and the network against the reference that reads the file."""

import itertools
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from hearsay_training import container, export, reference, tokens
from hearsay_training.decode import best_tree
from hearsay_training.embedding import FormTable, vocabulary
from hearsay_training.features import form_features
from hearsay_training.lemma_rules import apply_rule, make_rule
from hearsay_training.network import Network
from hearsay_training.scan import doubling, loop, scan
from hearsay_training.settings import Shape, Tables


def _is_tree(heads) -> bool:
    if sum(h == 0 for h in heads) != 1:
        return False
    for start in range(1, len(heads) + 1):
        node, steps = start, 0
        while node and steps <= len(heads):
            node, steps = heads[node - 1], steps + 1
        if node:
            return False
    return True


def _best_by_trying(words, root):
    n = len(root)
    every = (h for h in itertools.product(range(n + 1), repeat=n) if _is_tree(h))
    return max(every, key=lambda h: sum(root[i] if p == 0 else words[i, p - 1] for i, p in enumerate(h)))


class Parts(unittest.TestCase):
    def test_lemma_rules(self):
        cases = (("said", "say", "l 2 y"), ("was", "be", "l * be"), ("Bush", "Bush", "k 0 "), ("LONDON", "London", "t 0 "), ("The", "the", "l 0 "))
        for form, lemma, rule in cases:
            self.assertEqual(make_rule(form, lemma), rule)
            self.assertEqual(apply_rule(rule, form), lemma)
        self.assertEqual(apply_rule("l 5 y", "Word"), "word")

    def test_best_tree(self):
        rng = np.random.default_rng(1)
        for _ in range(200):
            n = int(rng.integers(1, 6))
            words, root = rng.normal(size=(n, n)), rng.normal(size=n) + 1
            self.assertEqual(tuple(best_tree(words, root)), _best_by_trying(words, root))

    def test_scan(self):
        f = torch.rand(2, 9, 3, dtype=torch.double, requires_grad=True)
        b = torch.randn(2, 9, 3, dtype=torch.double, requires_grad=True)
        self.assertTrue(torch.autograd.gradcheck(scan, (f, b)))
        torch.testing.assert_close(loop(f.detach(), b.detach()), doubling(f.detach(), b.detach()))

    def test_words(self):
        found = tokens.words("“Don't,” the U.S. said: $3.5 cannot.")
        forms = ["“", "Do", "n't", ",", "”", "the", "U.S.", "said", ":", "$", "3.5", "can", "not", "."]
        self.assertEqual([f for f, _ in found], forms)
        self.assertEqual([g for _, g in found], [1, 0, 0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0])

    def test_container(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.model"
            container.write(path, "test", {"b": np.arange(6, dtype=np.float32).reshape(2, 3), "a": container.text_section(["x", ""])})
            found = container.read(path)
            self.assertEqual(container.text_entries(found["a"]), ["x", ""])
            self.assertEqual(found["b"].tolist(), [[0, 1, 2], [3, 4, 5]])
            path.write_bytes(path.read_bytes()[:-1] + b"?")
            self.assertRaises(ValueError, container.read, path)

    def test_reference_agrees_with_the_network(self):
        torch.manual_seed(3)
        shape = Shape(16, 2, 8, 8, 8, 0.0, Tables(8, 8, 64, 8, 32, 8, 16))
        pairs = tokens.words("Officials said nothing. Nobody asked.")
        forms, gaps = [f for f, _ in pairs], [g for _, g in pairs]
        features = form_features(forms)
        hashes = vocabulary(features, np.ones(len(forms)), 1)
        names = {k: [f"{k}{i}" for i in range(4)] for k in ("upos", "xpos", "feats", "lemma")} | {"label": ["nsubj", "root"]}
        network = Network(shape, len(hashes), {k: len(v) for k, v in names.items()}).eval()
        rows = FormTable(features, hashes, shape)
        mask = torch.ones(1, len(forms), dtype=torch.bool)
        with tempfile.TemporaryDirectory() as folder, torch.no_grad():
            export.export(network, hashes, names, [], Path(folder) / "a.model")
            read = reference.Reference(Path(folder) / "a.model")
            scores = network(rows, torch.arange(len(forms))[None], torch.tensor([gaps]), mask)
            np.testing.assert_allclose(read.encode(forms, gaps), scores.y[0].numpy(), atol=0.05)  # i8 tables
            self.assertEqual(len(read.analyse(forms, gaps).heads), len(forms))


if __name__ == "__main__":
    unittest.main()
