"""spaCy's CNN pipeline on the text and the layers of the language benchmark, on one thread.

No trained pipeline is needed: layers of the sizes of en_core_web_sm (hash embedding of width 96, depth 4, shared by the
tagger and the transition-based parser of hidden width 64, then the rule lemmatizer), taught for a few steps on sentences
that this script makes up, so that the parser takes about two transitions a word as any trained one does. Prints one line
a figure: name, value, unit. Seconds are those of the processor.
"""

import argparse
import pathlib
import random
import time

import spacy
from spacy.training import Example

# Word, tag, part of speech, relation and distance of the head in a sentence of one pattern each.
PATTERNS = [
    [("the", "DT", "DET", "det", 1), ("NOUN", "NN", "NOUN", "nsubj", 1), ("VERB", "VBD", "VERB", "ROOT", 0),
     ("a", "DT", "DET", "det", 1), ("NOUN", "NN", "NOUN", "obj", -2), (".", ".", "PUNCT", "punct", -3)],
    [("NOUN", "NNS", "NOUN", "nsubj", 1), ("VERB", "VBP", "VERB", "ROOT", 0), ("in", "IN", "ADP", "case", 2),
     ("the", "DT", "DET", "det", 1), ("NOUN", "NN", "NOUN", "obl", -3), (".", ".", "PUNCT", "punct", -4)],
    [("officials", "NNS", "NOUN", "nsubj", 1), ("said", "VBD", "VERB", "ROOT", 0), ("that", "IN", "SCONJ", "mark", 3),
     ("the", "DT", "DET", "det", 1), ("NOUN", "NN", "NOUN", "nsubj", 1), ("VERB", "VBD", "VERB", "ccomp", -4),
     ("on", "IN", "ADP", "case", 1), ("Monday", "NNP", "PROPN", "obl", -2), (".", ".", "PUNCT", "punct", -7)],
]
WORDS = {"NOUN": "town bridge road army report crowd bank school river port".split(),
         "VERB": "left closed saw took crossed built lost found held opened".split()}


def make_pipeline():
    nlp = spacy.blank("en")
    width = {"width": 96, "upstream": "*"}
    listener = {"@architectures": "spacy.Tok2VecListener.v1", **width}
    nlp.add_pipe("tok2vec", config={"model": {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": 96, "rows": [5000, 1000, 2500, 2500],
                  "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"], "include_static_vectors": False},
        "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 4, "window_size": 1,
                   "maxout_pieces": 3}}})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}})
    nlp.add_pipe("parser", config={"model": {
        "@architectures": "spacy.TransitionBasedParser.v2", "state_type": "parser", "extra_state_tokens": False,
        "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "tok2vec": listener}})
    nlp.add_pipe("attribute_ruler")
    nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    return nlp


def make_examples(nlp, count):
    examples = []
    for _ in range(count):
        rows = random.choice(PATTERNS) + random.choice(PATTERNS)
        half = next(i for i, row in enumerate(rows) if row[0] == ".") + 1
        words = [random.choice(WORDS.get(row[0], [row[0]])) for row in rows]
        heads = [i + row[4] for i, row in enumerate(rows)]
        annotation = {"words": words, "tags": [r[1] for r in rows], "heads": heads, "deps": [r[3] for r in rows],
                      "sent_starts": [i in (0, half) for i in range(len(rows))]}
        examples.append(Example.from_dict(spacy.tokens.Doc(nlp.vocab, words=words), annotation))
    return examples


def teach(nlp, steps):
    lookups = spacy.lookups.Lookups()
    lookups.add_table("lemma_rules", {"noun": [["s", ""]], "verb": [["ed", ""], ["s", ""], ["ing", ""]]})
    lookups.add_table("lemma_index", {"noun": WORDS["NOUN"], "verb": WORDS["VERB"]})
    lookups.add_table("lemma_exc", {"noun": {}, "verb": {"said": ["say"]}})
    examples = make_examples(nlp, 400)
    lemmatizer = nlp.get_pipe("lemmatizer")
    with nlp.select_pipes(disable="lemmatizer"):
        optimizer = nlp.initialize(lambda: examples)
        for step in range(steps):
            nlp.update(random.sample(examples, 16), sgd=optimizer)
    lemmatizer.initialize(lookups=lookups)
    nlp.get_pipe("attribute_ruler").add_patterns(
        {"patterns": [[{"TAG": tag}]], "attrs": {"POS": pos}}
        for tag, pos in sorted({row[1:3] for pattern in PATTERNS for row in pattern}))


def measure(nlp, texts, rounds):
    best, words = float("inf"), 0
    for _ in range(rounds):
        begin = time.process_time()
        words = sum(len(doc) for doc in nlp.pipe(texts, batch_size=64))
        best = min(best, time.process_time() - begin)
    return words / best


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=pathlib.Path, help="documents apart by form feeds")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=60)
    options = parser.parse_args()
    random.seed(1)
    spacy.util.fix_random_seed(1)
    pipeline = make_pipeline()
    teach(pipeline, options.steps)
    rate = measure(pipeline, options.file.read_text(encoding="utf-8").split("\f"), options.rounds)
    print("spacy.words-per-second", round(rate), "words/s")
