"""Features of a form, exactly as docs/models/format.md defines them."""

from dataclasses import dataclass

import numpy as np

LONGEST_NORM = 40
AFFIXES = 7
_MASK = (1 << 64) - 1
_NORM_TABLE = bytes(
    b + 32 if 0x41 <= b <= 0x5A else 0x30 if 0x30 <= b <= 0x39 else b for b in range(256)
)
_QUOTES = ((b"\xe2\x80\x98", b"'"), (b"\xe2\x80\x99", b"'"), (b"\xe2\x80\x9c", b'"'), (b"\xe2\x80\x9d", b'"'))


def fnv1a(data: bytes) -> int:
    """FNV-1a, 64 bits."""
    h = 0xCBF29CE484222325
    for b in data:
        h = ((h ^ b) * 0x100000001B3) & _MASK
    return h


def fold(h: int) -> int:
    """The 32 bits of a hash of which a table takes the lowest."""
    return (h ^ (h >> 32)) & 0xFFFFFFFF


def norm(form: str) -> bytes:
    """The form without case, digits' values and curly quotes; 40 bytes at most."""
    data = form.encode().translate(_NORM_TABLE)
    for curly, plain in _QUOTES:
        data = data.replace(curly, plain)
    return data if len(data) <= LONGEST_NORM else data[:20] + data[-20:]


def ngrams(n: bytes) -> list[int]:
    """Folded hashes of the byte 3-, 4- and 5-grams of `<norm>`."""
    s = b"<" + n + b">"
    return [fold(fnv1a(s[i : i + k])) for k in (3, 4, 5) for i in range(len(s) - k + 1)]


def affixes(n: bytes) -> list[int]:
    """Folded hashes of suffixes of 1 to 4 bytes and prefixes of 1 to 3."""
    suffixes = [fold(fnv1a(bytes([k]) + n[-k:])) for k in range(1, 5) if k <= len(n)]
    prefixes = [fold(fnv1a(bytes([0x10 + k]) + n[:k])) for k in range(1, 4) if k <= len(n)]
    return suffixes + prefixes


def _symbol(b: int) -> int | None:
    if 0x41 <= b <= 0x5A:
        return ord("X")
    if 0x61 <= b <= 0x7A:
        return ord("x")
    if 0x30 <= b <= 0x39:
        return ord("d")
    if b >= 0x80:
        return ord("u") if b >= 0xC0 else None
    return b


def shape(form: str) -> bytes:
    """The classes of the form's characters; runs longer than three are cut; 16 symbols at most."""
    kept = bytearray()
    for b in form.encode():
        symbol = _symbol(b)
        if symbol is None or (len(kept) >= 3 and kept[-3:] == bytes([symbol]) * 3):
            continue
        kept.append(symbol)
        if len(kept) == 16:
            break
    return bytes(kept)


@dataclass
class FormFeatures:
    """Features of many forms; -1 pads. Shapes: [forms], [forms, longest], [forms, 7], [forms]."""

    words: np.ndarray
    ngrams: np.ndarray
    affixes: np.ndarray
    shapes: np.ndarray


def _padded(rows: list[list[int]], width: int) -> np.ndarray:
    out = np.full((len(rows), width), -1, np.int64)
    for i, row in enumerate(rows):
        out[i, : len(row)] = row
    return out


def form_features(forms: list[str]) -> FormFeatures:
    """Features of each form; table rows are the folded hashes, to be taken modulo the table's rows."""
    norms = [norm(f) for f in forms]
    grams = [ngrams(n) for n in norms]
    return FormFeatures(
        words=np.array([fnv1a(n) for n in norms], np.uint64),
        ngrams=_padded(grams, max(map(len, grams))),
        affixes=_padded([affixes(n) for n in norms], AFFIXES),
        shapes=np.array([fold(fnv1a(shape(f))) for f in forms], np.int64),
    )
