"""Words of unlabelled text after the habits of EWT and GUM. For training only: the product has its own tokenizer."""

import re

WORD = re.compile(
    r"""
      https?://\S+ | www\.\S+ | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                 # addresses
    | (?:[A-Za-z]\.){2,}                                                     # U.S., a.m.
    | (?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.
    | [A-Z]\.(?=\s[A-Z])                                                     # initials
    | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![A-Za-z])                        # numbers
    | [nN]['’][tT]\b | ['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)\b               # clitics
    | [^\W\d_]+?(?=[nN]['’][tT]\b)                                           # do|n't
    | [^\W_]+
    | ([.!?*=_~-])\1+ | '' | ``                                             # runs, typed quotation marks
    | \S
    """,
    re.VERBOSE,
)
_CANNOT = {"cannot": 3, "Cannot": 3}


def words(text: str) -> list[tuple[str, int]]:
    """Words of one paragraph, each with 1 if white space (or nothing) precedes it, else 0."""
    out: list[tuple[str, int]] = []
    for match in WORD.finditer(text):
        form, begin = match.group(), match.start()
        gap = 1 if begin == 0 or text[begin - 1].isspace() else 0
        if form in _CANNOT:
            out += [(form[:3], gap), (form[3:], 0)]
        else:
            out.append((form, gap))
    return out
