"""Add two numbers, written as text: read "47+85", write "132".

addition_rnn.R is the same program in R.

Shows   sequence to sequence: one LSTM reads a text into a state, another writes a text of a different length from it.
Run     python addition_rnn.py            numbers below 1000, made by the program
        python addition_rnn.py --small    seconds; numbers below 100 stand in for them
Expect  0.98 of the characters and 0.95 of the answers right after 30 epochs: minutes, also without a GPU.
Idea    W. Zaremba and I. Sutskever, "Learning to execute", arXiv:1410.4615, 2014; I. Sutskever, O. Vinyals and Q. V.
        Le, "Sequence to sequence learning with neural networks", NIPS 2014, for reading backwards.
"""

import sys

import numpy as np

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

digits = 2 if small else 3
train = 6000 if small else 45000
test = 1000 if small else 5000

# Every question once
chosen = np.random.choice(10 ** (2 * digits), train + test, replace=False)
first, second = np.divmod(chosen, 10**digits)
# Backwards, so that the ones, with which an addition begins, are near to the answer
questions = [f"{a}+{b}".ljust(2 * digits + 1)[::-1] for a, b in zip(first, second, strict=True)]
answers = [str(total).ljust(digits + 1) for total in first + second]

characters = "0123456789+ "


def encode(texts):
    """One row for each text, one column for each place, and a 1 for the character there."""
    return to_categorical([[characters.index(c) for c in text] for text in texts], len(characters))


def decode(probabilities):
    """The most probable characters, as texts."""
    return ["".join(characters[i] for i in row) for row in probabilities.argmax(axis=-1)]


x, y = encode(questions), encode(answers)

model = (
    keras_model_sequential(input_shape=x.shape[1:])
    >> layer_lstm(128)  # the question as 128 numbers,
    >> layer_repeat_vector(digits + 1)  # the input of each step of the answer
    >> layer_lstm(128, return_sequences=True)
    >> layer_dense(len(characters), activation="softmax")
)
model >> compile(optimizer_adam(0.005 if small else 0.001), "categorical_crossentropy", metrics="accuracy")
model >> fit(
    x[:train],
    y[:train],
    batch_size=64 if small else 128,
    epochs=6 if small else 30,
    validation_data=(x[train:], y[train:]),
)

written = decode(model >> predict(x[train:], verbose=0))
for question, answer, guess in list(zip(questions[train:], answers[train:], written, strict=True))[:10]:
    print(question[::-1], "=", guess, "" if guess == answer else f"(it is {answer})")

scores = model >> evaluate(x[train:], y[train:], verbose=0)
right = np.mean([guess == answer for guess, answer in zip(written, answers[train:], strict=True)])
print(f"characters right {scores['accuracy']:.3f}, answers right {right:.3f}")
assert scores["accuracy"] > 0.7, "the model did not learn"  # the most frequent characters alone give about 0.4
