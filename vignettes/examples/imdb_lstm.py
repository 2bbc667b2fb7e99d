"""Is a film review good or bad? An LSTM reads it word by word.

imdb_lstm.R is the same program in R.

Shows   a recurrent layer over an embedding, and a mask: short reviews are filled up with zeros, which are skipped.
Run     python imdb_lstm.py            25,000 reviews to train on, downloaded once (17 MB)
        python imdb_lstm.py --small    seconds; made-up reviews stand in for dataset_imdb()
Expect  0.80 to 0.85 of the test reviews right, where half are good; the best epoch is an early one.
Idea    S. Hochreiter and J. Schmidhuber, "Long short-term memory", Neural Computation 9, 1997.
"""

import sys

from stand_ins import stand_in_imdb

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

num_words = 200 if small else 20000  # those most frequent
maxlen = 60 if small else 80  # of each review, the last words
units = 32 if small else 128

imdb = stand_in_imdb(num_words=num_words) if small else dataset_imdb(num_words=num_words)
x_train = pad_sequences(imdb.train.x, maxlen=maxlen)
x_test = pad_sequences(imdb.test.x, maxlen=maxlen)

model = (
    keras_model_sequential(input_shape=maxlen)
    >> layer_embedding(num_words, units, mask_zero=True)
    >> layer_dropout(0.2)
    >> layer_lstm(units)
    >> layer_dense(1, activation="sigmoid")
)
model >> compile(optimizer_adam(0.005 if small else 0.001), "binary_crossentropy", metrics="accuracy")
model >> fit(
    x_train,
    imdb.train.y,
    batch_size=32,
    epochs=6 if small else 15,
    validation_data=(x_test, imdb.test.y),
    callbacks=callback_early_stopping(patience=2, restore_best_weights=True),
)

scores = model >> evaluate(x_test, imdb.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
assert scores["accuracy"] > 0.7, "the model did not learn"
