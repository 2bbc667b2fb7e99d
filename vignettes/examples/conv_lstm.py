"""What comes next in a film? Squares drift, and the network draws the next frame.

conv_lstm.R is the same program in R.

Shows   an LSTM whose states are images: convolutions take the place of its matrices, so that what moves is known by
        what is around it, wherever it is. Every frame is a target: the one that follows.
Run     python conv_lstm.py            1,000 films of 15 frames of 40 by 40, made by the program
        python conv_lstm.py --small    seconds; 300 films of 8 frames of 16 by 16 stand in for them
Expect  a quarter, or less, of the wrong pixels of who draws the last frame again. Full, it is a task for a GPU.
Idea    X. Shi et al., "Convolutional LSTM network: a machine learning approach for precipitation nowcasting", NIPS
        2015.
"""

import sys

import numpy as np

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

films, frames, size = (300, 8, 16) if small else (1000, 15, 40)


def film():
    """Frames of a film: one or more white squares before black, each with its size, speed and direction."""
    drawn = np.zeros((frames + 1, size, size, 1), "float32")
    for _ in range(np.random.randint(1, 3 if small else 6)):
        half = np.random.randint(1, 3)
        centre = np.random.randint(size // 4, 3 * size // 4, 2)
        step = np.random.randint(-1, 2, 2)
        for frame in range(frames + 1):
            rows, columns = (abs(np.arange(size) - place) <= half for place in centre)
            drawn[frame, np.outer(rows, columns)] = 1
            centre = centre + step
    return drawn


all_frames = np.stack([film() for _ in range(films)])
x, y = all_frames[:, :-1], all_frames[:, 1:]
test = films // 10

model = keras_model_sequential(input_shape=[None, size, size, 1])
for _ in range(1 if small else 3):
    model >> layer_conv_lstm_2d(filters=16 if small else 40, kernel_size=3, padding="same", return_sequences=True)
# One frame at a time: a convolution over several would look at the one that it has to draw.
model >> layer_conv_3d(filters=1, kernel_size=[1, 3, 3], padding="same", activation="sigmoid")

model >> compile(optimizer_adam(0.02 if small else 0.002), "binary_crossentropy")
model >> fit(
    x[test:],
    y[test:],
    batch_size=10,
    epochs=6 if small else 30,
    validation_data=(x[:test], y[:test]),
)

drawn = (model >> predict(x[:test], verbose=0)) > 0.5

# The fifth frame that follows in the first film, and as it was drawn
for truth, guess in zip(y[0, 4, :, :, 0] > 0.5, drawn[0, 4, :, :, 0], strict=True):
    print("".join(np.where(truth, "#", ".")), "".join(np.where(guess, "#", ".")))

wrong = np.mean(drawn != y[:test])
still = np.mean(x[:test] != y[:test])
print(f"pixels wrong {wrong:.4f}; with the last frame again {still:.4f}")
assert wrong < still / 2, "the model did not learn"
