"""Writes a trained network as a model file of kind `syntax`."""

from pathlib import Path

import numpy as np
import torch

from . import container
from .network import TAGS, Network

_TABLES = ("word", "ngram", "affix", "shape")


def _quantized(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows as i8 and their scales."""
    scale = np.maximum(np.abs(table).max(1), 1e-8) / 127
    return np.round(table / scale[:, None]).astype(np.int8), scale.astype(np.float32)[None, :]


def _linear(name: str, weight: torch.Tensor, bias: torch.Tensor | None) -> dict[str, torch.Tensor]:
    return {f"{name}.weight": weight} | ({f"{name}.bias": bias[None, :]} if bias is not None else {})


def _arrays(network: Network) -> dict[str, torch.Tensor]:
    out = _linear("input", network.vectors.input.weight, network.vectors.input.bias)
    out |= {"gap": network.vectors.gap.weight, "output.norm": network.encoder.norm.weight[None, :]}
    for number, layer in enumerate(network.encoder.layers):
        name = f"layer.{number}"
        out |= _linear(name, layer.gates.weight, layer.gates.bias)
        out |= {f"{name}.norm": layer.norm.weight[None, :], f"{name}.conv": layer.conv}
    out |= _linear("tag", network.tag.weight, network.tag.bias)
    for key in TAGS:
        out |= _linear(key, network.tags[key].weight, network.tags[key].bias)
    out |= _linear("sentence", network.sentence.weight, network.sentence.bias)
    out |= _linear("arc.dependent", network.arc_dependent.weight, network.arc_dependent.bias)
    out |= _linear("arc.head", network.arc_head.weight, network.arc_head.bias)
    out |= {"arc.bilinear": network.arc_bilinear.weight, "arc.bias": network.arc_bilinear.bias[None, :]}
    out |= {"arc.root": network.arc_root[None, :], "arc.distance": network.arc_distance[None, :]}
    out |= _linear("label.dependent", network.label_dependent.weight, network.label_dependent.bias)
    out |= {"label.head.weight": network.label_head.weight, "label.root": network.label_root[None, :]}
    return out | _linear("label", network.label.weight, network.label.bias)


def export(network: Network, vocabulary: np.ndarray, names: dict[str, list[str]], provenance: list[str], path: Path) -> None:
    """Writes the model file; tables become i8, all else stays f32."""
    sections = {k: v.detach().float().cpu().numpy() for k, v in _arrays(network).items()}
    for name in _TABLES:
        embedding = getattr(network.vectors, name)
        rows = embedding.weight.detach().float().cpu().numpy()
        if embedding.padding_idx is not None:
            rows = rows[:-1]
        sections[name], sections[f"{name}.scale"] = _quantized(rows)
    sections["vocabulary"] = vocabulary.astype(np.uint64)
    for key, values in names.items():
        sections[f"{key}.names"] = container.text_section(values)
    sections["provenance"] = container.text_section(provenance)
    container.write(path, "syntax", sections)
