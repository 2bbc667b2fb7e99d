"""Is a film review good or bad? A convolution looks at three words at a time.

imdb_cnn.R is the same program in R.

Shows   1D convolution over a sequence: each filter looks for one turn of phrase, and global max pooling asks whether it
        is found anywhere.
Run     python imdb_cnn.py            25,000 reviews to train on, downloaded once (17 MB)
        python imdb_cnn.py --small    seconds; made-up reviews stand in for dataset_imdb()
Expect  about 0.89 of the test reviews right after 2 epochs; so Keras has published for this network.
Idea    Y. Kim, "Convolutional neural networks for sentence classification", EMNLP 2014.
"""

import sys

from stand_ins import stand_in_imdb

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

num_words = 200 if small else 5000  # those most frequent
maxlen = 60 if small else 400  # of each review, the last words

imdb = stand_in_imdb(num_words=num_words) if small else dataset_imdb(num_words=num_words)
x_train = pad_sequences(imdb.train.x, maxlen=maxlen)
x_test = pad_sequences(imdb.test.x, maxlen=maxlen)

model = (
    keras_model_sequential(input_shape=maxlen)
    >> layer_embedding(num_words, 50)
    >> layer_dropout(0.2)
    >> layer_conv_1d(filters=250, kernel_size=3, activation="relu")
    >> layer_global_max_pooling_1d()
    >> layer_dense(250, activation="relu")
    >> layer_dropout(0.2)
    >> layer_dense(1, activation="sigmoid")
)
model >> compile(optimizer_adam(0.005 if small else 0.001), "binary_crossentropy", metrics="accuracy")
model >> fit(
    x_train,
    imdb.train.y,
    batch_size=32,
    epochs=4 if small else 2,
    validation_data=(x_test, imdb.test.y),
)

scores = model >> evaluate(x_test, imdb.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
assert scores["accuracy"] > 0.7, "the model did not learn"
