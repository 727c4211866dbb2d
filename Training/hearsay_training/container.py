"""The model files' container, as docs/models/format.md defines it."""

import hashlib
import struct
from pathlib import Path

import numpy as np

MAGIC = b"HEARSAYM"
VERSION = 1
_HEADER, _ENTRY, _ALIGNMENT = 64, 64, 64
_TYPES = {0: np.uint8, 1: np.int8, 2: np.float32, 3: np.uint32, 4: np.uint64}
_CODES = {np.dtype(t): code for code, t in _TYPES.items()}


def text_section(entries: list[str]) -> np.ndarray:
    """A list of strings as a section."""
    return np.frombuffer("".join(e + "\n" for e in entries).encode(), np.uint8)


def text_entries(section: np.ndarray) -> list[str]:
    """The strings of a text section."""
    return section.tobytes().decode().split("\n")[:-1]


def write(path: Path, kind: str, sections: dict[str, np.ndarray]) -> None:
    """Writes a model file."""
    offset, table, body = _HEADER + _ENTRY * len(sections), b"", b""
    for name in sorted(sections):
        array = np.ascontiguousarray(np.atleast_2d(sections[name]))
        padding = -(offset + len(body)) % _ALIGNMENT
        body += bytes(padding)
        place = offset + len(body)
        table += struct.pack("<32s4I2Q", name.encode(), _CODES[array.dtype], *array.shape, 0, place, array.nbytes)
        body += array.tobytes()
    digest = hashlib.sha256(table + body).digest()
    header = struct.pack("<8s2IQ32s8s", MAGIC, VERSION, len(sections), offset + len(body), digest, kind.encode())
    path.write_bytes(header + table + body)


def read(path: Path) -> dict[str, np.ndarray]:
    """The sections of a model file; raises ValueError if it is damaged."""
    data = path.read_bytes()
    magic, version, count, length, digest, _ = struct.unpack_from("<8s2IQ32s8s", data)
    if magic != MAGIC or version != VERSION or length != len(data) or hashlib.sha256(data[_HEADER:]).digest() != digest:
        raise ValueError(f"{path} is no model file of version {VERSION}, or it is damaged")
    sections = {}
    for i in range(count):
        name, code, rows, columns, _, place, size = struct.unpack_from("<32s4I2Q", data, _HEADER + _ENTRY * i)
        array = np.frombuffer(data, _TYPES[code], size // np.dtype(_TYPES[code]).itemsize, place)
        sections[name.rstrip(b"\0").decode()] = array.reshape(rows, columns)
    return sections
