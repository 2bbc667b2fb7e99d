"""What is a news item about? A small network says which of 46 topics. reuters_mlp.R is the same program in R.

Shows   texts as one row of a matrix each, which says for every word whether it is there; order and number are lost.
Run     python reuters_mlp.py            8,982 items to train on, downloaded once (2 MB)
        python reuters_mlp.py --small    seconds; made-up items stand in for dataset_reuters()
Expect  about 0.79 of the test items right; the most frequent topic alone has 0.36.
Idea    T. Joachims, "Text categorization with support vector machines: learning with many relevant features", ECML
        1998, on the same news.
"""

import sys
from types import SimpleNamespace

import numpy as np

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

topics = 46
num_words = 500 if small else 1000  # those most frequent


def made_up_items(n):
    """Make items in the form of dataset_reuters(): word numbers, of which small ones are frequent, and a topic.

    Three of the forty words of an item are among the five of its topic, the rest is the same everywhere.
    """
    words = np.arange(4, num_words)
    frequency = 1 / words / sum(1 / words)
    weight = 1 / np.arange(1, topics + 1)
    y = np.random.choice(topics, n, p=weight / weight.sum())
    x = np.empty(n, dtype=object)
    for i, topic in enumerate(y):
        item = np.random.choice(words, 40, p=frequency)
        of_topic = np.random.choice(40, 3, replace=False)
        item[of_topic] = 100 + 5 * topic + np.random.choice(5, 3)
        x[i] = [1, *item]
    return SimpleNamespace(x=x, y=y)


if small:
    print("--small: made-up items stand in for dataset_reuters().")
    reuters = SimpleNamespace(train=made_up_items(4000), test=made_up_items(1000))
else:
    reuters = dataset_reuters(num_words=num_words, test_split=0.2)

# One row for each item, one column for each word: 1 if the word is there
tokenizer = text_tokenizer(num_words=num_words)
x_train = sequences_to_matrix(tokenizer, reuters.train.x, mode="binary")
x_test = sequences_to_matrix(tokenizer, reuters.test.x, mode="binary")
y_train = to_categorical(reuters.train.y, topics)
y_test = to_categorical(reuters.test.y, topics)

model = (
    keras_model_sequential(input_shape=num_words)
    >> layer_dense(units=512)
    >> layer_activation("relu")
    >> layer_dropout(rate=0.5)
    >> layer_dense(units=topics)
    >> layer_activation("softmax")
)

model >> compile("adam", "categorical_crossentropy", metrics="accuracy")
history = model >> fit(x_train, y_train, batch_size=32, epochs=5, validation_split=0.1)

scores = model >> evaluate(x_test, y_test, verbose=0)
most_frequent = y_test.mean(axis=0).max()
print(f"test accuracy {scores['accuracy']:.4f}, where the most frequent topic has {most_frequent:.4f}")
assert scores["accuracy"] > 1.5 * most_frequent, "the model did not learn"
