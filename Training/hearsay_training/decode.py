"""The best tree with one root (Chu-Liu-Edmonds)."""

import numpy as np

_ONE_ROOT = 1e6  # more than all scores together: as few roots as can be, which is one


def _find_cycle(heads: np.ndarray) -> list[int] | None:
    """Nodes 1... with their heads; 0 is the root."""
    state = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not state[node]:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node and state[node] == 1:
            return path[path.index(node) :]
        state[path] = 2
    return None


def _contract(scores: np.ndarray) -> np.ndarray:
    """Heads (index 0 unused) of the best arborescence; scores[dependent, head]."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    size, inside = len(scores), set(cycle)
    outside = [i for i in range(size) if i not in inside]
    own = scores[cycle, heads[cycle]]
    into = scores[np.ix_(cycle, outside)] - own[:, None]
    out_of = scores[np.ix_(outside, cycle)]
    small = np.full((len(outside) + 1,) * 2, -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1], small[:-1, -1] = into.max(0), out_of.max(1)
    found = _contract(small)
    result = heads.copy()
    for i, node in enumerate(outside):
        if i:
            result[node] = cycle[out_of[i].argmax()] if found[i] == len(outside) else outside[found[i]]
    entry = found[-1]
    result[cycle[into[:, entry].argmax()]] = outside[entry]
    return result


def best_tree(words: np.ndarray, root: np.ndarray) -> np.ndarray:
    """Heads from scores [n, n] (dependent, head) and [n]: 0 the root, else the word's number from 1."""
    n = len(root)
    scores = np.full((n + 1, n + 1), -np.inf)
    scores[1:, 0], scores[1:, 1:] = root, words
    np.fill_diagonal(scores, -np.inf)
    greedy = scores[1:].argmax(1)
    if (greedy == 0).sum() == 1 and _find_cycle(np.concatenate([[0], greedy])) is None:
        return greedy
    scores[1:, 0] -= _ONE_ROOT
    return _contract(scores)[1:]
