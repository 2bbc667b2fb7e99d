"""Read a story, then answer a question about it, with two recurrent networks.

babi_rnn.R is the same program in R.

Shows   a network of two branches: one reads the question, and what it makes of it goes along with each word of the
        story.
Run     python babi_rnn.py            task 1 of bAbI: 10,000 questions to train on, downloaded once (12 MB)
        python babi_rnn.py --small    seconds; stories of one question each stand in for the archive
Expect  at least half of the test questions right, one of six by chance; babi_memnn.py, which has a memory, gets all.
Idea    J. Weston et al., "Towards AI-complete question answering", arXiv:1502.05698, 2015: an LSTM got 50 % of task 1
        from a tenth of the questions.
"""

import sys
from pathlib import Path

import numpy as np
from stand_ins import stand_in_babi

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

if small:
    folder = stand_in_babi(questions=1, train=2000, test=300)
else:
    archive = get_file(
        "babi_tasks_1-20_v1-2.tar.gz",
        origin="https://s3.amazonaws.com/text-datasets/babi_tasks_1-20_v1-2.tar.gz",
        extract=True,
    )
    folder = Path(archive, "tasks_1-20_v1-2", "en-10k")


def read_stories(file):
    """Of each question: the text before it, the question, the answer.

    The lines of a story are numbered from 1. A question has its answer behind a tab.
    """
    told = ""
    for line in Path(file).read_text("utf-8").lower().splitlines():
        number, text = line.split(" ", 1)
        if number == "1":
            told = ""
        if "\t" in text:
            question, answer, _ = text.split("\t")
            yield told, question, answer
        else:
            told = f"{told} {text}"


train = list(read_stories(folder / "qa1_single-supporting-fact_train.txt"))
test = list(read_stories(folder / "qa1_single-supporting-fact_test.txt"))

tokenizer = text_tokenizer() >> fit_text_tokenizer([text for texts in train for text in texts])
vocabulary = 1 + len(tokenizer.word_index)
words_told = max(len(told.split()) for told, _, _ in train)
words_asked = max(len(question.split()) for _, question, _ in train)


def encode(stories):
    """What the network reads, by the names of its inputs, and the numbers of the answers."""
    told, questions, answers = (texts_to_sequences(tokenizer, texts) for texts in zip(*stories, strict=True))
    x = {"story": pad_sequences(told, maxlen=words_told), "question": pad_sequences(questions, maxlen=words_asked)}
    return x, np.concatenate(answers)


x_train, y_train = encode(train)
x_test, y_test = encode(test)

question = layer_input([words_asked], name="question")
asked = question >> layer_embedding(vocabulary, 32) >> layer_gru(32)

story = layer_input([words_told], name="story")
told = story >> layer_embedding(vocabulary, 32)

answer = (
    layer_concatenate([told, asked >> layer_repeat_vector(words_told)])
    >> layer_gru(64)
    >> layer_dropout(0.2)
    >> layer_dense(vocabulary, activation="softmax")
)

model = keras_model([story, question], answer)
model >> compile(optimizer_adam(0.005 if small else 0.001), "sparse_categorical_crossentropy", metrics="accuracy")
model >> fit(
    x_train,
    y_train,
    batch_size=32,
    epochs=7 if small else 40,
    validation_data=(x_test, y_test),
)

scores = model >> evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
# One of six by chance; who names one of the two places of the story without looking for the person gets 0.6.
assert scores["accuracy"] > (0.7 if small else 0.4), "the model did not learn"
