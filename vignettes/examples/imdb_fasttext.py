"""Is a film review good or bad? The mean of what its words and pairs of words say.

imdb_fasttext.R is the same program in R.

Shows   that a bag of words is fast and hard to beat, once it knows pairs: "not good" is not "good".
Run     python imdb_fasttext.py            25,000 reviews to train on, downloaded once (17 MB)
        python imdb_fasttext.py --small    seconds; made-up reviews stand in for dataset_imdb()
Expect  about 0.90 of the test reviews right after 5 epochs, as is published for such a network; 0.88 without pairs.
Idea    A. Joulin, E. Grave, P. Bojanowski and T. Mikolov, "Bag of tricks for efficient text classification", EACL 2017.
"""

import sys
from itertools import pairwise

from stand_ins import stand_in_imdb

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

num_words = 200 if small else 20000  # those most frequent
buckets = 5000 if small else 1000000  # numbers for pairs of words
maxlen = 120 if small else 800  # of each review, words and pairs


def with_pairs(text):
    """Words and pairs: a pair's number comes from those of its words. Sometimes two share one: the hashing trick."""
    return text + [num_words + (a * 7919 + b) % buckets for a, b in pairwise(text)]


imdb = stand_in_imdb(num_words=num_words) if small else dataset_imdb(num_words=num_words)
x_train = pad_sequences([with_pairs(text) for text in imdb.train.x], maxlen=maxlen)
x_test = pad_sequences([with_pairs(text) for text in imdb.test.x], maxlen=maxlen)

model = (
    keras_model_sequential(input_shape=maxlen)
    >> layer_embedding(num_words + buckets, 50, mask_zero=True)
    >> layer_global_average_pooling_1d()
    >> layer_dense(1, activation="sigmoid")
)
model >> compile(optimizer_adam(0.01 if small else 0.001), "binary_crossentropy", metrics="accuracy")
model >> fit(
    x_train,
    imdb.train.y,
    batch_size=32,
    epochs=6 if small else 5,
    validation_data=(x_test, imdb.test.y),
)

scores = model >> evaluate(x_test, imdb.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
assert scores["accuracy"] > 0.7, "the model did not learn"
