"""Read a story, then answer a question about it, with a memory of sentences.

babi_memnn.R is the same program in R.

Shows   attention, written out: the question is compared with each sentence, and those that match are read. Where the
        network looked can be shown.
Run     python babi_memnn.py            task 1 of bAbI: 10,000 questions to train on, downloaded once (12 MB)
        python babi_memnn.py --small    seconds; stories of the same kind stand in for the archive
Expect  all, or nearly all, of the test questions right; one of six by chance.
Idea    S. Sukhbaatar, A. Szlam, J. Weston and R. Fergus, "End-to-end memory networks", NIPS 2015; J. Weston et al.,
        "Towards AI-complete question answering", arXiv:1502.05698, 2015, for the tasks.
"""

import sys
from pathlib import Path

import numpy as np
from stand_ins import stand_in_babi

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

if small:
    folder = stand_in_babi()
else:
    archive = get_file(
        "babi_tasks_1-20_v1-2.tar.gz",
        origin="https://s3.amazonaws.com/text-datasets/babi_tasks_1-20_v1-2.tar.gz",
        extract=True,
    )
    folder = Path(archive, "tasks_1-20_v1-2", "en-10k")


def read_stories(file):
    """Of each question: the sentences before it, the question, the answer.

    The lines of a story are numbered from 1. A question has its answer behind a tab.
    """
    told = []
    for line in Path(file).read_text("utf-8").lower().splitlines():
        number, text = line.split(" ", 1)
        if number == "1":
            told = []
        if "\t" in text:
            question, answer, _ = text.split("\t")
            yield told, question, answer
        else:
            told = [*told, text]


train = list(read_stories(folder / "qa1_single-supporting-fact_train.txt"))
test = list(read_stories(folder / "qa1_single-supporting-fact_test.txt"))

tokenizer = text_tokenizer() >> fit_text_tokenizer(
    [text for told, question, answer in train for text in [*told, question, answer]]
)
memories = max(len(told) for told, _, _ in train)
vocabulary = 1 + len(tokenizer.word_index)
words = 8  # room for the longest sentence and its age


def memory(told):
    """One row for each sentence: its words, and a last word that says how long ago it was told."""
    rows = texts_to_sequences(tokenizer, told[-memories:])
    ages = range(vocabulary + len(rows), vocabulary, -1)
    filled = [[]] * (memories - len(rows)) + [row + [age] for row, age in zip(rows, ages, strict=True)]
    return pad_sequences(filled, maxlen=words)


def encode(stories):
    """What the network reads, by the names of its inputs, and the numbers of the answers."""
    told, questions, answers = zip(*stories, strict=True)
    x = {
        "story": np.stack([memory(sentences) for sentences in told]),
        "question": pad_sequences(texts_to_sequences(tokenizer, questions), maxlen=words),
    }
    return x, np.concatenate(texts_to_sequences(tokenizer, answers))


x_train, y_train = encode(train)
x_test, y_test = encode(test)

# A sentence is the sum of its words. It is embedded twice: once to be found, once to be read.
story = layer_input([memories, words], name="story")
question = layer_input([words], name="question")
numbers = vocabulary + memories + 1
found_by = op_sum(story >> layer_embedding(numbers, 32), axis=2)
read_as = op_sum(story >> layer_embedding(numbers, 32), axis=2)
asked = op_sum(question >> layer_embedding(numbers, 32), axis=1)

attention = op_softmax(op_einsum("bmd,bd->bm", found_by, asked))
read = op_einsum("bm,bmd->bd", attention, read_as)
answer = (read + asked) >> layer_dense(vocabulary, activation="softmax")

model = keras_model([story, question], answer)
model >> compile(optimizer_adam(0.01), "sparse_categorical_crossentropy", metrics="accuracy")
model >> fit(
    x_train,
    y_train,
    batch_size=32,
    epochs=5 if small else 20,
    validation_data=(x_test, y_test),
)

# Where it looked, for one question
looked = keras_model([story, question], attention) >> predict(x_test, verbose=0)
told, asked_text, _ = test[4]
for share, sentence in zip(looked[4][-len(told) :], told, strict=True):
    print(f"{share:.2f} {sentence}")
print(f"     {asked_text}")

scores = model >> evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
assert scores["accuracy"] > 0.6, "the model did not learn"  # one of six by chance
