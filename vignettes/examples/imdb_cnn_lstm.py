"""Is a film review good or bad? A convolution finds phrases, an LSTM reads those.

imdb_cnn_lstm.R is the same program in R.

Shows   a recurrent layer behind a convolution: pooling leaves a quarter of the steps, so the slow part has less to
        read.
Run     python imdb_cnn_lstm.py            25,000 reviews to train on, downloaded once (17 MB)
        python imdb_cnn_lstm.py --small    seconds; made-up reviews stand in for dataset_imdb()
Expect  about 0.85 of the test reviews right after 2 epochs; so Keras has published for this network.
Idea    T. N. Sainath et al., "Convolutional, long short-term memory, fully connected deep neural networks", ICASSP
        2015.
"""

import sys

from stand_ins import stand_in_imdb

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

num_words = 200 if small else 20000  # those most frequent
maxlen = 60 if small else 100  # of each review, the last words

imdb = stand_in_imdb(num_words=num_words) if small else dataset_imdb(num_words=num_words)
x_train = pad_sequences(imdb.train.x, maxlen=maxlen)
x_test = pad_sequences(imdb.test.x, maxlen=maxlen)

model = (
    keras_model_sequential(input_shape=maxlen)
    >> layer_embedding(num_words, 128)
    >> layer_dropout(0.25)
    >> layer_conv_1d(filters=64, kernel_size=5, activation="relu")
    >> layer_max_pooling_1d(pool_size=4)
    >> layer_lstm(70)
    >> layer_dense(1, activation="sigmoid")
)
model >> compile(optimizer_adam(0.005 if small else 0.001), "binary_crossentropy", metrics="accuracy")
model >> fit(
    x_train,
    imdb.train.y,
    batch_size=30,
    epochs=4 if small else 2,
    validation_data=(x_test, imdb.test.y),
)

scores = model >> evaluate(x_test, imdb.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
assert scores["accuracy"] > 0.7, "the model did not learn"
