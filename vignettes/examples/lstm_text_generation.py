"""Write like Nietzsche, one character after the other.

lstm_text_generation.R is the same program in R.

Shows   a language model: an LSTM learns which character comes next, and then continues a text by drawing from what it
        holds probable. A low temperature takes the most probable, a high one dares more. A callback writes at each
        epoch.
Run     python lstm_text_generation.py            600,000 characters of Nietzsche, downloaded once
        python lstm_text_generation.py --small    seconds; made-up sentences stand in for his writings
Expect  words after a few epochs, and from about the twentieth what sounds like sentences; better on a GPU.
Idea    A. Graves, "Generating sequences with recurrent neural networks", arXiv:1308.0850, 2013.
"""

import sys
from pathlib import Path

import numpy as np
from stand_ins import stand_in_nietzsche

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

file = (
    stand_in_nietzsche()
    if small
    else get_file("nietzsche.txt", origin="https://s3.amazonaws.com/text-datasets/nietzsche.txt")
)
text = Path(file).read_text("utf-8").lower()
characters = sorted(set(text))
numbers = np.array([characters.index(character) for character in text])

# Windows of `maxlen` characters, one every third place, and the character that follows each
maxlen = 20 if small else 40
begin = np.arange(0, len(text) - maxlen, 3)
x = numbers[begin[:, None] + np.arange(maxlen)]
y = numbers[begin + maxlen]

model = (
    keras_model_sequential(input_shape=maxlen)
    >> layer_embedding(len(characters), 32)
    >> layer_lstm(64 if small else 128)
    >> layer_dense(len(characters), activation="softmax")
)
model >> compile(optimizer_adam(0.01 if small else 0.001), "sparse_categorical_crossentropy", metrics="accuracy")


def write_on(n, temperature):
    """Continue the beginning of the text by n characters."""
    written = numbers[:maxlen]
    for _ in range(n):
        p = (model >> predict_on_batch(written[None, -maxlen:]))[0].astype("float64") ** (1 / temperature)
        written = np.append(written, np.random.choice(len(p), p=p / p.sum()))
    return "".join(characters[number] for number in written)


def show(epoch, logs):
    """What it writes at the end of an epoch; epochs count from 0."""
    for temperature in [0.5, 1.0]:
        print(f"epoch {epoch + 1}, temperature {temperature}: {write_on(60 if small else 400, temperature)}")


history = model >> fit(
    x,
    y,
    batch_size=64 if small else 128,
    epochs=3 if small else 40,
    validation_split=0.1,
    callbacks=callback_lambda(on_epoch_end=show),
)

accuracy = history.metrics["val_accuracy"][-1]
print(f"characters guessed {accuracy:.3f}")
assert accuracy > 0.4, "the model did not learn"  # always guessing a space gives less than 0.2
