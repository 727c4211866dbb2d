"""Features as docs/models/format.md defines them, with hashes from the FNV reference."""

import unittest

from hearsay_training import features


class Features(unittest.TestCase):
    def test_hash(self):
        self.assertEqual(features.fnv1a(b""), 0xCBF29CE484222325)
        self.assertEqual(features.fnv1a(b"a"), 0xAF63DC4C8601EC8C)
        self.assertEqual(features.fnv1a(b"foobar"), 0x85944171F73967E8)

    def test_norm(self):
        for form, expected in (("Kyiv", b"kyiv"), ("1,234", b"0,000"), ("don’t", b"don't"), ("“", b'"'), ("É", "É".encode())):
            self.assertEqual(features.norm(form), expected)
        self.assertEqual(features.norm("a" * 30 + "b" * 30), b"a" * 20 + b"b" * 20)

    def test_shape(self):
        cases = (("Kyiv", b"Xxxx"), ("NATO's", b"XXX'x"), ("2024-05", b"ddd-dd"), ("É", b"u"), ("....!", b"...!"), ("ab" * 20, b"xxx"))
        for form, expected in cases:
            self.assertEqual(features.shape(form), expected, form)

    def test_counts(self):
        self.assertEqual(len(features.ngrams(b"a")), 1)
        self.assertEqual(len(features.ngrams(b"word")), 4 + 3 + 2)
        self.assertEqual(len(features.affixes(b"ab")), 4)
        self.assertEqual(len(features.affixes(b"word")), 7)


if __name__ == "__main__":
    unittest.main()
