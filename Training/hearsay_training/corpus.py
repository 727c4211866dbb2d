"""The corpora as flat arrays: prepared once from the files, then loaded by every training step."""

import json
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from . import texts, tokens
from .conllu import Sentence, read_conllu
from .lemma_rules import make_rule

TRAINING = ("ewt-train", "gum-train")
TREEBANKS = (*TRAINING, "ewt-dev", "gum-dev")
COLUMNS = ("form", "gap", "upos", "xpos", "feats", "lemma", "label", "head", "sentence", "paragraph")
LONGEST_TEXT_WINDOW = 96
_IGNORED = -100
_ENDS = {".", "!", "?", "...", "…"}
_CLOSERS = {'"', "'", "”", "’", ")", "''", "]"}


@dataclass
class Treebank:
    """Columns of all words of a treebank. head: index of the head's word in these arrays, -1 for the root."""

    columns: dict[str, np.ndarray]
    lemmas: list[str]
    documents: list[str]  # one a sentence

    def __len__(self) -> int:
        return len(self.columns["form"])


@dataclass
class Corpus:
    """Everything that training reads."""

    forms: list[str]
    names: dict[str, list[str]]  # classes of upos, xpos, feats, lemma, label
    counts: np.ndarray  # occurrences of each form in all training texts
    treebanks: dict[str, Treebank]
    cased: dict[str, np.ndarray]  # "title", "upper": the form that each form becomes in a headline
    text_form: np.ndarray
    text_gap: np.ndarray
    text_starts: np.ndarray  # first words of the windows, and the number of words at the end


def _label(label: str, counts: Counter) -> str:
    return label if counts[label] >= 10 else label.split(":")[0]


def _inventories(sentences: list[Sentence]) -> dict[str, list[str]]:
    count = {k: Counter() for k in ("upos", "xpos", "feats", "lemma", "label")}
    for s in sentences:
        count["upos"].update(s.upos)
        count["xpos"].update(s.xpos)
        count["feats"].update(s.feats)
        count["lemma"].update(map(make_rule, s.forms, s.lemmas))
        count["label"].update(s.labels)
    labels = Counter()
    for label, n in count["label"].items():
        labels[_label(label, count["label"])] += n
    least = {"upos": 1, "xpos": 1, "feats": 3, "lemma": 4}
    names = {k: sorted(c for c, n in count[k].items() if n >= least[k]) for k in least}
    return names | {"label": sorted(labels)}


class _Builder:
    def __init__(self, names: dict[str, list[str]]) -> None:
        self.names = names
        self.index = {k: {c: i for i, c in enumerate(v)} for k, v in names.items()}
        self.form_ids: dict[str, int] = {}

    def form(self, form: str) -> int:
        return self.form_ids.setdefault(form, len(self.form_ids))

    def _label(self, label: str) -> int:
        index = self.index["label"]
        return index.get(label, index.get(label.split(":")[0], _IGNORED))

    def treebank(self, sentences: list[Sentence]) -> Treebank:
        rows: dict[str, list[int]] = {k: [] for k in COLUMNS}
        paragraph = -1
        for number, s in enumerate(sentences):
            begin = len(rows["form"])
            paragraph += s.starts_paragraph
            rows["form"] += map(self.form, s.forms)
            rows["gap"] += s.gaps
            rows["lemma"] += [self.index["lemma"].get(make_rule(f, l), _IGNORED) for f, l in zip(s.forms, s.lemmas)]
            for key, values in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats)):
                rows[key] += [self.index[key].get(v, _IGNORED) for v in values]
            rows["label"] += map(self._label, s.labels)
            rows["head"] += [begin + h - 1 if h else -1 for h in s.heads]
            rows["sentence"] += [number] * len(s.forms)
            rows["paragraph"] += [paragraph] * len(s.forms)
        columns = {k: np.array(v, np.int64) for k, v in rows.items()}
        return Treebank(columns, [l for s in sentences for l in s.lemmas], [s.document for s in sentences])

    def text(self, folder: Path, paragraphs: int | None) -> tuple[list[int], list[int], list[int]]:
        forms, gaps, starts = [], [], [0]
        for paragraph in islice(texts.unlabelled(folder), paragraphs):
            for form, gap in tokens.words(paragraph):
                length = len(forms) - starts[-1]
                if length >= LONGEST_TEXT_WINDOW * 4 // 3 or (length >= LONGEST_TEXT_WINDOW // 2 and ends and gap):
                    starts.append(len(forms))
                ends = form in _ENDS or (form in _CLOSERS and len(forms) > starts[-1] and ends)
                forms.append(self.form(form))
                gaps.append(gap)
            if len(forms) > starts[-1]:
                starts.append(len(forms))
        return forms, gaps, starts

    def cased(self, forms: set[int]) -> dict[str, np.ndarray]:
        """Adds the headline forms of the given forms; all others stay as they are."""
        known = list(self.form_ids)
        title = [self.form(f[:1].upper() + f[1:]) if i in forms else i for i, f in enumerate(known)]
        upper = [self.form(f.upper()) if i in forms else i for i, f in enumerate(known)]
        rest = range(len(known), len(self.form_ids))
        return {k: np.array([*v, *rest], np.int32) for k, v in (("title", title), ("upper", upper))}


def prepare(folder: Path, out: Path, most_sentences: int | None = None, most_paragraphs: int | None = None) -> None:
    """Reads the files under the corpora's folder, all of them or so much, and writes the arrays to `out` (.npz)."""
    sentences = {k: read_conllu(folder / f"syntax/{k}.conllu") for k in TREEBANKS}
    sentences |= {k: sentences[k][:most_sentences] for k in TRAINING}
    names = _inventories([s for k in TRAINING for s in sentences[k]])
    builder = _Builder(names)
    banks = {k: builder.treebank(v) for k, v in sentences.items()}
    forms, gaps, starts = builder.text(folder, most_paragraphs)
    arrays = {f"{k}/{c}": v.astype(np.int32) for k, b in banks.items() for c, v in b.columns.items()}
    arrays |= {"text/form": np.array(forms, np.int32), "text/starts": np.array(starts, np.int32)}
    arrays["text/gap"] = np.array(gaps, np.uint8)
    lists = {"names": names, "lemmas": {k: b.lemmas for k, b in banks.items()}}
    lists["documents"] = {k: b.documents for k, b in banks.items()}
    frequent = set(np.flatnonzero(np.bincount(forms) >= 2).tolist())
    arrays |= {f"cased/{k}": v for k, v in builder.cased(frequent).items()}
    lists["forms"] = list(builder.form_ids)
    arrays["lists"] = np.frombuffer(json.dumps(lists, ensure_ascii=False).encode(), np.uint8)
    np.savez_compressed(out, **arrays)


def load(path: Path) -> Corpus:
    """The arrays that `prepare` wrote."""
    arrays = np.load(path)
    lists = json.loads(arrays["lists"].tobytes().decode())
    banks = {
        k: Treebank({c: arrays[f"{k}/{c}"].astype(np.int64) for c in COLUMNS}, lists["lemmas"][k], lists["documents"][k])
        for k in TREEBANKS
    }
    size = len(lists["forms"])
    text = arrays["text/form"].astype(np.int64)
    counts = sum(np.bincount(f, minlength=size) for f in (text, *(banks[k].columns["form"] for k in TRAINING)))
    gaps, starts = arrays["text/gap"].astype(np.int64), arrays["text/starts"].astype(np.int64)
    cased = {k: arrays[f"cased/{k}"].astype(np.int64) for k in ("title", "upper")}
    return Corpus(lists["forms"], lists["names"], counts, banks, cased, text, gaps, starts)
