"""Lemmas as rules on the form: a case, a number of code points to cut, a suffix to append."""


def _cased(form: str, case: str) -> str:
    if case == "l":
        return form.lower()
    return form[:1].upper() + form[1:].lower() if case == "t" else form


def apply_rule(rule: str, form: str) -> str:
    """The lemma that a rule of `CASE CUT SUFFIX` makes of a form."""
    case, cut, suffix = rule.split(" ", 2)
    base = _cased(form, case)
    if cut == "*":
        return suffix
    if int(cut) >= len(base):
        return base
    return base[: len(base) - int(cut)] + suffix


def make_rule(form: str, lemma: str) -> str:
    """The rule with the longest common beginning that turns the form into the lemma."""
    best: tuple[int, int, str] | None = None
    for order, case in enumerate("lkt"):
        base = _cased(form, case)
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        if common == 0:
            continue
        candidate = (-common, order, f"{case} {len(base) - common} {lemma[common:]}")
        best = candidate if best is None else min(best, candidate)
    return best[2] if best else f"l * {lemma}"
