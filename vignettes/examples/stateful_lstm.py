"""A stateful LSTM remembers more than it is shown. stateful_lstm.R is the same program in R.

Shows   `stateful=True`: the state is kept from one batch to the next, so that a long sequence can be cut into short
        pieces. The same network without it sees each piece alone.
Run     python stateful_lstm.py            a minute or two; the data are made here
        python stateful_lstm.py --small    seconds; a shorter sequence
Expect  an error several times smaller with a state that is kept.
Idea    S. Hochreiter and J. Schmidhuber, "Long short-term memory", Neural Computation 9, 1997.
"""

import sys

import numpy as np

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)
if small:
    print("--small: a sequence of 500 numbers stands in for one of 5,000; both are made here.")

series = 32  # read side by side
pieces = 100 if small else 1000  # that each is cut into
steps = 5  # in a piece


def make_data():
    """Make random numbers, and at each the average so far.

    A number counts a tenth less at each further step, so that what was seen ten steps ago, two pieces before, still
    counts much.
    """
    numbers = np.random.normal(size=(series, pieces * steps))
    average = 0.1 * numbers
    for t in range(1, pieces * steps):
        average[:, t] = 0.9 * average[:, t - 1] + 0.1 * numbers[:, t]
    # A batch holds the same piece of all series: its sample 0 goes on where sample 0 of the batch before it ended.
    return [v.reshape(series, pieces, steps, 1).swapaxes(0, 1).reshape(-1, steps, 1) for v in (numbers, average)]


x_train, y_train = make_data()
x_test, y_test = make_data()


def test_error(stateful):
    """Train, and give the mean square error on the other series."""
    # The number of samples in a batch must be known: each has a state of its own.
    model = (
        keras_model_sequential(input_shape=[steps, 1], batch_size=series)
        >> layer_lstm(units=20, return_sequences=True, stateful=stateful)
        >> layer_dense(units=1)
    )
    model >> compile(optimizer_adam(learning_rate=0.005), "mse")

    # Batches stay in their order, and each epoch begins with an empty state.
    model >> fit(
        x_train,
        y_train,
        epochs=15,
        batch_size=series,
        shuffle=False,
        callbacks=callback_lambda(on_epoch_begin=lambda epoch, logs: reset_states(model)),
    )

    reset_states(model)
    return evaluate(model, x_test, y_test, batch_size=series, verbose=0)["loss"]


print("Each piece alone")
alone = test_error(stateful=False)
print("With a state that is kept")
kept = test_error(stateful=True)

print(f"test error (mean square): each piece alone {alone:.5f}, with a state that is kept {kept:.5f}")
assert kept < alone / 4, "a kept state did not help"
