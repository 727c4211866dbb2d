"""Variants of annotated sentences."""

import unittest
from pathlib import Path

import numpy as np

from hearsay_training.gazetteer import Gazetteer
from hearsay_training.name_sets import NamedSentence
from hearsay_training.name_variants import variants

LEXICONS = Path(__file__).parents[2] / "Sources/CLanguageModels/lexicons"
SENTENCE = NamedSentence(
    ["Anna", "Berg", "left", "Harbour", "Bank", "."], [1, 1, 1, 1, 1, 0], ["B-PER", "I-PER", "O", "B-ORG", "I-ORG", "O"], "d", "uner"
)
PLAIN = NamedSentence(["It", "rained", "."], [1, 1, 0], ["O", "O", "O"], "d", "uner")


class Variants(unittest.TestCase):
    def setUp(self):
        self.gazetteer = Gazetteer(LEXICONS)

    def made(self, seed: int) -> list[NamedSentence]:
        return list(variants([SENTENCE, PLAIN] * 20, self.gazetteer, 0.5, np.random.default_rng(seed)))

    def test_a_seed_gives_the_same_variants(self):
        self.assertEqual(self.made(1), self.made(1))
        self.assertNotEqual(self.made(1), self.made(2))

    def test_words_around_names_and_types_stay(self):
        for made in self.made(1):
            self.assertEqual(len(made.forms), len(made.labels))
            self.assertEqual(len(made.forms), len(made.gaps))
            self.assertEqual([f for f, label in zip(made.forms, made.labels) if label == "O"], ["left", "."])
            self.assertEqual([label for label in made.labels if label[0] == "B"], ["B-PER", "B-ORG"])

    def test_sentences_without_names_have_no_variants(self):
        self.assertEqual(len({made.document for made in self.made(1)} & {f"variant-{n}" for n in range(1, 40, 2)}), 0)

    def test_every_sentence_with_a_body_varies_at_a_third(self):
        made = list(variants([SENTENCE] * 9, self.gazetteer, 1 / 3, np.random.default_rng(1)))
        self.assertEqual(len(made), 9)


if __name__ == "__main__":
    unittest.main()
