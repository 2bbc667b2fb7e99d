"""Is a film review good or bad? Two LSTMs read it, one from each end.

imdb_bidirectional_lstm.R is the same program in R.

Shows   a wrapper: bidirectional() makes a second layer that reads backwards, and joins what the two give.
Run     python imdb_bidirectional_lstm.py            25,000 reviews to train on, downloaded once (17 MB)
        python imdb_bidirectional_lstm.py --small    seconds; made-up reviews stand in for dataset_imdb()
Expect  about 0.81 of the test reviews right after 4 epochs; Keras has published 0.815 for this network.
Idea    M. Schuster and K. K. Paliwal, "Bidirectional recurrent neural networks", IEEE Transactions on Signal Processing
        45, 1997.
"""

import sys

from stand_ins import stand_in_imdb

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

num_words = 200 if small else 20000  # those most frequent
maxlen = 60 if small else 100  # of each review, the last words
units = 32 if small else 64  # in each direction

imdb = stand_in_imdb(num_words=num_words) if small else dataset_imdb(num_words=num_words)
x_train = pad_sequences(imdb.train.x, maxlen=maxlen)
x_test = pad_sequences(imdb.test.x, maxlen=maxlen)

model = (
    keras_model_sequential(input_shape=maxlen)
    >> layer_embedding(num_words, 2 * units)
    >> bidirectional(layer_lstm(units=units))
    >> layer_dropout(0.5)
    >> layer_dense(1, activation="sigmoid")
)
model >> compile(optimizer_adam(0.01 if small else 0.001), "binary_crossentropy", metrics="accuracy")
model >> fit(
    x_train,
    imdb.train.y,
    batch_size=64 if small else 32,
    epochs=4,
    validation_data=(x_test, imdb.test.y),
)

scores = model >> evaluate(x_test, imdb.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
assert scores["accuracy"] > 0.7, "the model did not learn"
