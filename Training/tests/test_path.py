"""The whole path, from files to a model file, on a few sentences of our own and in a few steps."""

import contextlib
import gzip
import io
import json
import tempfile
import unittest
from pathlib import Path

from hearsay_training import __main__ as commands
from hearsay_training import container, tokens

SENTENCES = (
    "Officials said the bridge was closed on Monday.",
    "Nobody knows who gave the order.",
    "The ministry didn't answer, she said.",
    "Two soldiers were wounded near the river.",
    "They don't expect an answer before May.",
)


def _conllu(sentence: str, number: int) -> str:
    """Each word under the second one."""
    lines = [f"# newdoc id = news_{number}", f"# sent_id = {number}", f"# text = {sentence}"]
    pairs = tokens.words(sentence)
    for i, (form, _) in enumerate(pairs, 1):
        touches = i < len(pairs) and not pairs[i][1]
        part = "PUNCT" if form in ".," else "NOUN"
        head, label = (0, "root") if i == 2 else (2, "dep")
        space = "SpaceAfter=No" if touches else "_"
        lines.append("\t".join((str(i), form, form.lower(), part, part[:2], "_", str(head), label, "_", space)))
    return "\n".join(lines) + "\n\n"


def _write_corpora(folder: Path) -> None:
    for name in ("syntax", "load", "attribution", "ner"):
        (folder / name).mkdir()
    bank = "".join(_conllu(s, i) for i, s in enumerate(SENTENCES * 4))
    for name in ("ewt-train", "gum-train", "ewt-dev", "gum-dev"):
        (folder / f"syntax/{name}.conllu").write_text(bank, encoding="utf-8")
    row = json.dumps({"text": "\n".join(SENTENCES)}) + "\n"
    with gzip.open(folder / "load/reuters21578.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.write(row)
    for name in ("attribution/polnear-train.jsonl", "ner/re3d.jsonl"):
        (folder / name).write_text(row, encoding="utf-8")
    for name in ("ner/wikigold.conll.txt", "ner/crossner-politics-train.conll"):
        (folder / name).write_text("\n".join(f"{f} O" for f, _ in tokens.words(SENTENCES[0])) + "\n", encoding="utf-8")


def _run(*arguments: object) -> None:
    a = commands._parser().parse_args([str(x) for x in arguments])
    with contextlib.redirect_stdout(io.StringIO()):
        a.run(a)


def _train(folder: Path, corpora: Path) -> Path:
    corpus, teacher, silver, model = (folder / n for n in ("corpus.npz", "teacher.pt", "silver.pt", "syntax.model"))
    _run("prepare", "--data", corpora, "--out", corpus)
    _run("teach", "--corpus", corpus, "--out", teacher, "--steps", 2)
    _run("label", "--corpus", corpus, "--out", silver, "--teachers", teacher)
    _run("student", "--corpus", corpus, "--silver", silver, "--out", model, "--steps", 4)
    _run("parity", "--model", model, "--out", folder / "parity.jsonl")
    return model


class WholePath(unittest.TestCase):
    def test_from_files_to_a_model_twice_the_same(self):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            for part in ("corpora", "one", "two"):
                (folder / part).mkdir()
            _write_corpora(folder / "corpora")
            one, two = (_train(folder / part, folder / "corpora") for part in ("one", "two"))
            self.assertEqual(one.read_bytes(), two.read_bytes())
            names = container.text_entries(container.read(one)["upos.names"])
            self.assertEqual(names, ["NOUN", "PUNCT"])
            rows = [json.loads(line) for line in (folder / "one/parity.jsonl").read_text().splitlines()]
            self.assertTrue(all(len(r["heads"]) == len(r["forms"]) and 0 in r["heads"] for r in rows))


if __name__ == "__main__":
    unittest.main()
