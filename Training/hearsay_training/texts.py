"""Unlabelled paragraphs out of the corpora's files."""

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

_TABLE = re.compile(r"[\d.,()/%-]")


def _rows(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _is_prose(paragraph: str) -> bool:
    """Neither a table (many digits, little punctuation) nor a scrap."""
    return len(paragraph) >= 20 and len(_TABLE.findall(paragraph)) < 0.15 * len(paragraph)


def newswire(path: Path) -> Iterator[str]:
    """Paragraphs of the newswire file, whose lines are wrapped."""
    for row in _rows(path):
        text = re.sub(r"\s+REUTER\s*$", "", row.get("text", ""), flags=re.IGNORECASE)
        for paragraph in re.split(r"\n\s*\n", text):
            joined = re.sub(r"\s+", " ", paragraph).strip()
            if _is_prose(joined):
                yield joined


def articles(path: Path) -> Iterator[str]:
    """Paragraphs of JSON Lines documents with a `text`."""
    for row in _rows(path):
        for paragraph in row["text"].split("\n"):
            joined = re.sub(r"\s+", " ", paragraph).strip()
            if len(joined) >= 20:
                yield joined


def tagged_words(path: Path) -> Iterator[str]:
    """Sentences of a column file (word first), spaces put back as English has them."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        forms = [line.split()[0] for line in block.split("\n") if line.strip()]
        text = re.sub(r" ([.,;:!?%)\]]|'s\b|n't\b)", r"\1", " ".join(forms))
        text = re.sub(r"([(\[$]) ", r"\1", text)
        if len(text) >= 20:
            yield text


def unlabelled(folder: Path) -> Iterator[str]:
    """Every paragraph that may be learnt from without labels."""
    yield from newswire(folder / "load/reuters21578.jsonl.gz")
    yield from articles(folder / "attribution/polnear-train.jsonl")
    yield from articles(folder / "ner/re3d.jsonl")
    yield from tagged_words(folder / "ner/wikigold.conll.txt")
    yield from tagged_words(folder / "ner/crossner-politics-train.conll")
