"""Write a model of each layer of Keras 2 in every format of Keras 2, with its inputs and outputs.

Arguments: the folder, and perhaps the names of the cases to write.
"""

import os
import sys
from pathlib import Path

os.environ.update(TF_CPP_MIN_LOG_LEVEL="3", TF_USE_LEGACY_KERAS="1")

import numpy as np
import tensorflow as tf
import tf_keras as keras

L = keras.layers
generator = np.random.default_rng(1)


def numbers(*shape):
    return generator.random((2, *shape)).astype("float32")


def chain(shape, *layers, x=None, dtype=None):
    """Sequential model, and its input."""
    model = keras.Sequential([keras.Input(shape, dtype=dtype), *layers])
    return model, numbers(*shape) if x is None else x


def merge(layer, *shapes):
    inputs = [keras.Input(shape) for shape in shapes]
    return keras.Model(inputs, layer(inputs)), [numbers(*shape) for shape in shapes]


def adapted(layer, data):
    layer.adapt(data)
    return layer


def function(shape, f):
    inputs = keras.Input(shape)
    return keras.Model(inputs, f(inputs)), numbers(*shape)


def attention():
    inputs = [keras.Input((3, 4)), keras.Input((5, 4))]
    return keras.Model(inputs, L.MultiHeadAttention(2, 3)(*inputs)), [numbers(3, 4), numbers(5, 4)]


def arithmetic(x):
    y = L.Dense(4)(x)
    return L.Dense(2)((x + 2.0) * y - x / 3.0 + (1.0 - y) ** 2 + (-x))


def tensorflow_functions(x):
    y = tf.nn.relu(tf.concat([x, tf.abs(x) * 2], axis=-1))
    return tf.reduce_mean(tf.reshape(tf.square(y) + tf.exp(x[:, :1]), (-1, 2, 4)), axis=1)


def sliced(x):
    return L.Dense(1)(x[:, 1:3] @ tf.ones((2, 2)) + tf.cast(tf.shape(x)[1], "float32"))


def shared(x):
    layer = L.Dense(4)
    return L.Add()([layer(x), layer(L.Activation("tanh")(x))])


def nested_twice(x):
    inner = function((4,), lambda y: keras.Sequential([L.Dense(4, activation="tanh")])(L.Dense(4)(y)))[0]
    return L.Add()([inner(x), inner(L.Dense(4)(x))])


WORDS = np.array([["b"], ["a"], ["b"], ["c"]])
WORD_INPUT = {"x": np.array([["a"], ["zz"]]), "dtype": "string"}
IMAGE = (8, 8, 3)
CASES = {
    "dense": lambda: chain((4,), L.Dense(3, activation="relu")),
    "dense_regularized": lambda: chain((4,), L.Dense(3, kernel_regularizer=keras.regularizers.L1L2(0.1, 0.1),
                                                     kernel_constraint="max_norm", bias_initializer="ones")),
    "activation": lambda: chain((4,), L.Activation("swish")),
    "embedding": lambda: chain((4,), L.Embedding(9, 2, input_length=4), x=np.array([[1, 2, 3, 4], [5, 6, 0, 8]])),
    "masking": lambda: chain((4, 2), L.Masking(0.0), L.LSTM(3)),
    "flatten": lambda: chain((4, 2), L.Flatten()),
    "reshape": lambda: chain((4, 2), L.Reshape((2, -1))),
    "permute": lambda: chain((4, 2), L.Permute((2, 1))),
    "repeat_vector": lambda: chain((4,), L.RepeatVector(3)),
    "einsum_dense": lambda: chain((4,), L.EinsumDense("ab,bc->ac", output_shape=3)),
    "activity_regularization": lambda: chain((4,), L.ActivityRegularization(0.1)),
    "relu": lambda: chain((4,), L.ReLU(max_value=0.5, negative_slope=0.1, threshold=0.2)),
    "elu": lambda: chain((4,), L.Rescaling(1, -0.5), L.ELU(0.5)),
    "leaky_relu": lambda: chain((4,), L.Rescaling(1, -0.5), L.LeakyReLU(0.2)),
    "prelu": lambda: chain((4, 2), L.Rescaling(1, -0.5), L.PReLU("ones", shared_axes=[1])),
    "softmax": lambda: chain((4, 2), L.Softmax(axis=1)),
    "softmax_two_axes": lambda: chain((4, 2), L.Softmax(axis=[1, 2])),
    "thresholded_relu": lambda: chain((4,), L.ThresholdedReLU(0.4)),
    "add": lambda: merge(L.Add(), (4,), (4,)),
    "subtract": lambda: merge(L.Subtract(), (4,), (4,)),
    "multiply": lambda: merge(L.Multiply(), (4,), (4,)),
    "average": lambda: merge(L.Average(), (4,), (4,)),
    "maximum": lambda: merge(L.Maximum(), (4,), (4,)),
    "minimum": lambda: merge(L.Minimum(), (4,), (4,)),
    "concatenate": lambda: merge(L.Concatenate(axis=1), (4, 2), (3, 2)),
    "dot": lambda: merge(L.Dot(axes=1, normalize=True), (4,), (4,)),
    "dot_axes": lambda: merge(L.Dot(axes=(1, 2)), (4, 2), (3, 4)),
    "attention": lambda: merge(L.Attention(use_scale=True), (3, 2), (4, 2)),
    "additive_attention": lambda: merge(L.AdditiveAttention(), (3, 2), (4, 2)),
    "multi_head_attention": attention,
    "conv_1d": lambda: chain((9, 2), L.Conv1D(3, 2, padding="causal", dilation_rate=2)),
    "conv_2d": lambda: chain(IMAGE, L.Conv2D(3, (2, 3), strides=2, padding="same")),
    "conv_2d_groups": lambda: chain((8, 8, 4), L.Conv2D(4, 2, groups=2)),
    "conv_3d": lambda: chain((4, 4, 4, 1), L.Conv3D(2, 2)),
    "conv_1d_transpose": lambda: chain((4, 2), L.Conv1DTranspose(3, 2, strides=2)),
    "conv_2d_transpose": lambda: chain(IMAGE, L.Conv2DTranspose(3, 2, strides=2, padding="same")),
    "conv_3d_transpose": lambda: chain((4, 4, 4, 1), L.Conv3DTranspose(2, 2)),
    "depthwise_conv_1d": lambda: chain((9, 2), L.DepthwiseConv1D(2, depth_multiplier=2)),
    "depthwise_conv_2d": lambda: chain(IMAGE, L.DepthwiseConv2D(2, depth_multiplier=2)),
    "separable_conv_1d": lambda: chain((9, 2), L.SeparableConv1D(3, 2)),
    "separable_conv_2d": lambda: chain(IMAGE, L.SeparableConv2D(3, 2, depthwise_regularizer="l2")),
    "locally_connected_1d": lambda: chain((9, 2), L.LocallyConnected1D(3, 2)),
    "locally_connected_1d_dense": lambda: chain((9, 2), L.LocallyConnected1D(3, 2, implementation=2)),
    "locally_connected_1d_sparse": lambda: chain((9, 2), L.LocallyConnected1D(3, 2, implementation=3)),
    "locally_connected_2d": lambda: chain(IMAGE, L.LocallyConnected2D(3, (2, 3), strides=2)),
    "locally_connected_2d_dense": lambda: chain((5, 6, 2), L.LocallyConnected2D(
        3, (2, 3), strides=2, padding="same", implementation=2)),
    "locally_connected_2d_sparse": lambda: chain((5, 6, 2), L.LocallyConnected2D(
        3, (2, 3), strides=2, padding="same", implementation=3)),
    **{f"{kind.lower()}_pooling_{n}d": lambda kind=kind, n=n: chain(
        (6,) * n + (2,), getattr(L, f"{kind}Pooling{n}D")(2)) for kind in ("Max", "Average") for n in (1, 2, 3)},
    **{f"global_{kind.lower()}_pooling_{n}d": lambda kind=kind, n=n: chain(
        (6,) * n + (2,), getattr(L, f"Global{kind}Pooling{n}D")(keepdims=n == 2))
       for kind in ("Max", "Average") for n in (1, 2, 3)},
    **{f"cropping_{n}d": lambda n=n: chain((6,) * n + (2,), getattr(L, f"Cropping{n}D")(1)) for n in (1, 2, 3)},
    **{f"zero_padding_{n}d": lambda n=n: chain((3,) * n + (2,), getattr(L, f"ZeroPadding{n}D")(2)) for n in (1, 2, 3)},
    **{f"up_sampling_{n}d": lambda n=n: chain((3,) * n + (2,), getattr(L, f"UpSampling{n}D")(2)) for n in (1, 2, 3)},
    "up_sampling_bilinear": lambda: chain((3, 3, 2), L.UpSampling2D(2, interpolation="bilinear")),
    "batch_normalization": lambda: chain((4, 2), L.BatchNormalization(axis=1, moving_mean_initializer="ones")),
    "batch_normalization_last": lambda: chain((4, 2), L.BatchNormalization(scale=False)),
    "layer_normalization": lambda: chain((4, 2), L.LayerNormalization()),
    "layer_normalization_two_axes": lambda: chain((4, 2, 3), L.LayerNormalization(axis=[1, 2], epsilon=0.1)),
    "unit_normalization": lambda: chain((4, 2), L.UnitNormalization(axis=[1, 2])),
    "group_normalization": lambda: chain((4, 2), L.GroupNormalization(2)),
    "spectral_normalization": lambda: chain((4,), L.SpectralNormalization(L.Dense(3))),
    "dropout": lambda: chain((4,), L.Dropout(0.5, noise_shape=(None, 1))),
    "alpha_dropout": lambda: chain((4,), L.AlphaDropout(0.5)),
    "gaussian_dropout": lambda: chain((4,), L.GaussianDropout(0.5)),
    "gaussian_noise": lambda: chain((4,), L.GaussianNoise(0.5)),
    **{f"spatial_dropout_{n}d": lambda n=n: chain((3,) * n + (2,), getattr(L, f"SpatialDropout{n}D")(0.5))
       for n in (1, 2, 3)},
    "simple_rnn": lambda: chain((4, 2), L.SimpleRNN(3, return_sequences=True)),
    "lstm": lambda: chain((4, 2), L.LSTM(3, unroll=True)),
    "lstm_implementation": lambda: chain((4, 2), L.LSTM(3, implementation=1, go_backwards=True,
                                                          unit_forget_bias=False)),
    "gru": lambda: chain((4, 2), L.GRU(3)),
    "gru_reset_before": lambda: chain((4, 2), L.GRU(3, reset_after=False)),
    "rnn_cells": lambda: chain((4, 2), L.RNN([L.LSTMCell(3), L.GRUCell(2)])),
    "stacked_cells": lambda: chain((4, 2), L.RNN(L.StackedRNNCells([L.SimpleRNNCell(3), L.SimpleRNNCell(2)]))),
    "stateful": lambda: (keras.Sequential([keras.Input(batch_shape=(2, 4, 2)), L.LSTM(3, stateful=True)]),
                         numbers(4, 2)),
    "bidirectional": lambda: chain((4, 2), L.Bidirectional(L.GRU(3, return_sequences=True), merge_mode="sum")),
    "bidirectional_two": lambda: chain((4, 2), L.Bidirectional(L.LSTM(3), backward_layer=L.LSTM(
        3, go_backwards=True, activation="relu"))),
    "time_distributed": lambda: chain((4, 6, 2), L.TimeDistributed(L.Conv1D(3, 2))),
    "time_distributed_normalization": lambda: chain((4, 3, 2), L.TimeDistributed(L.UnitNormalization(axis=[1, 2]))),
    **{f"conv_lstm_{n}d": lambda n=n: chain((2, *(4,) * n, 1), getattr(L, f"ConvLSTM{n}D")(
        2, 2)) for n in (1, 2, 3)},
    "resizing": lambda: chain(IMAGE, L.Resizing(4, 5, crop_to_aspect_ratio=True)),
    "center_crop": lambda: chain(IMAGE, L.CenterCrop(4, 5)),
    "rescaling": lambda: chain(IMAGE, L.Rescaling(0.5, offset=1)),
    **{name: lambda layer=layer: chain(IMAGE, layer()) for name, layer in {
        "random_flip": lambda: L.RandomFlip("vertical", seed=1),
        "random_translation": lambda: L.RandomTranslation(0.1, (0, 0.2)),
        "random_rotation": lambda: L.RandomRotation(0.2),
        "random_zoom": lambda: L.RandomZoom((-0.1, 0.2)),
        "random_contrast": lambda: L.RandomContrast(0.2),
        "random_brightness": lambda: L.RandomBrightness(0.2, (0.0, 1.0)),
        "random_crop": lambda: L.RandomCrop(3, 3), "random_height": lambda: L.RandomHeight(0.2),
        "random_width": lambda: L.RandomWidth(0.2),
    }.items()},
    "category_encoding": lambda: chain((4,), L.CategoryEncoding(9, "multi_hot"),
                                       x=np.array([[1, 2, 3, 4], [5, 6, 0, 8]])),
    "category_encoding_one": lambda: chain((1,), L.CategoryEncoding(9, "one_hot"), x=np.array([[1], [8]])),
    "discretization": lambda: chain((4,), L.Discretization([0.2, 0.5])),
    "discretization_adapted": lambda: chain((4,), adapted(
        L.Discretization(num_bins=3), np.arange(40.0).reshape(10, 4) / 40)),
    "normalization": lambda: chain((4,), L.Normalization(mean=1.0, variance=4.0)),
    "normalization_adapted": lambda: chain((4,), adapted(L.Normalization(), numbers(4) * 3), L.Dense(2)),
    "normalization_none": lambda: chain((4,), adapted(L.Normalization(axis=None), numbers(4) * 3)),
    "hashing": lambda: chain((1,), L.Hashing(5, salt=[1, 2]), **WORD_INPUT),
    "string_lookup": lambda: chain((1,), L.StringLookup(vocabulary=["a", "b"]), **WORD_INPUT),
    "string_lookup_adapted": lambda: chain((1,), adapted(L.StringLookup(), WORDS), L.Embedding(4, 2), **WORD_INPUT),
    "string_lookup_lines": lambda: chain((1,), adapted(L.StringLookup(), np.array([["x\ny"], ["a"], ["a"]])),
                                         x=np.array([["x\ny"], ["a"]]), dtype="string"),
    "string_lookup_one_hot": lambda: chain((1,), adapted(L.StringLookup(output_mode="one_hot"), WORDS), **WORD_INPUT),
    "string_lookup_tf_idf": lambda: chain((1,), adapted(L.StringLookup(output_mode="tf_idf"), WORDS), **WORD_INPUT),
    "integer_lookup": lambda: chain((1,), L.IntegerLookup(vocabulary=[7, 9]), x=np.array([[9], [1]]), dtype="int64"),
    "integer_lookup_adapted": lambda: chain((1,), adapted(L.IntegerLookup(), np.array([[9], [9], [7]])),
                                            x=np.array([[9], [1]]), dtype="int64"),
    "text_vectorization": lambda: chain((1,), L.TextVectorization(vocabulary=["a", "b"], output_sequence_length=3),
                                        **WORD_INPUT),
    "text_vectorization_adapted": lambda: chain((1,), adapted(L.TextVectorization(output_sequence_length=3), WORDS),
                                                **WORD_INPUT),
    "text_vectorization_tf_idf": lambda: chain((1,), adapted(
        L.TextVectorization(output_mode="tf_idf", ngrams=2), WORDS), **WORD_INPUT),
    "nested": lambda: chain((4,), keras.Sequential([keras.Input((4,)), adapted(L.Normalization(), numbers(4) * 3),
                                                    L.Dense(3)]), L.Dense(2)),
    "nested_functional": lambda: function((4,), lambda x: function((4,), arithmetic)[0](x) * 2.0),
    "nested_twice": lambda: function((4,), nested_twice),
    "operators": lambda: function((4,), arithmetic),
    "tensorflow_functions": lambda: function((4,), tensorflow_functions),
    "slices": lambda: function((4,), sliced),
    "comparisons": lambda: function(
        (4,), lambda x: tf.where(x > 0.5, x, tf.zeros_like(x)) + tf.cast(x < 0.2, "float32")),
    "shared": lambda: function((4,), shared),
    "without_input": lambda: (keras.Sequential([L.Dense(3, input_shape=(4,)), L.Dense(2)]), numbers(4)),
    "unknown_lengths": lambda: chain((None, 2), L.Conv1D(3, 2), L.GlobalMaxPooling1D(), x=numbers(7, 2)),
}  # fmt: skip
if __name__ == "__main__":
    if sys.argv[1:] == ["--names"]:
        print(*CASES)
        sys.exit()
    folder, *names = sys.argv[1:]
    for name in names or CASES:
        keras.utils.set_random_seed(1)
        model, x = CASES[name]()
        path = str(Path(folder, name))
        outputs = model.predict(x, verbose=0)
        if name == "stateful":
            model.reset_states()
        inputs = x if isinstance(x, list) else [x]
        np.savez(f"{path}.npz", output=np.asarray(outputs), **{f"x{i}": x for i, x in enumerate(inputs)})
        Path(f"{path}.json").write_text(model.to_json())
        model.save(f"{path}.keras")
        model.save(f"{path}_savedmodel", save_format="tf")
        model.save_weights(f"{path}_checkpoint", save_format="tf")
        for file, save in ((f"{path}.h5", model.save), (f"{path}_weights.h5", model.save_weights)):
            try:
                save(file)
            except NotImplementedError:
                # Keras 2 cannot write adapted lookup layers to HDF5.
                Path(file).unlink()
