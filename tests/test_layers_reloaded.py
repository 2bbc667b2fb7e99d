"""Every layer, alone and in a model, is recreated by Keras from its configuration."""

import json

import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras._core.verb import VERBS
from rkeras._keras import private

IMAGE = (8, 8, 3)
# Before 3.15, Keras does not store it in the configuration.
PADDING = {"output_padding": 1} if private.version() >= (3, 15) else {}
# Shape of one sample, or shapes of several inputs, and the arguments.
CASES = {
    "layer_dense": ((4,), {"units": 3, "activation": "relu"}),
    "layer_einsum_dense": ((4,), {"equation": "ab,bc->ac", "output_shape": 3}),
    "layer_activation": ((4,), {"activation": "tanh"}),
    "layer_embedding": ((4,), {"input_dim": 9, "output_dim": 2, "input_length": 4}),
    "layer_reversible_embedding": ((4,), {"input_dim": 9, "output_dim": 2}),
    "layer_masking": ((4, 2), {"mask_value": 1}),
    "layer_identity": ((4,), {}),
    "layer_activity_regularization": ((4,), {"l1": 0.1}),
    "layer_activation_relu": ((4,), {"max_value": 1}),
    "layer_activation_elu": ((4,), {"alpha": 0.5}),
    "layer_activation_leaky_relu": ((4,), {"alpha": 0.2}),
    "layer_activation_parametric_relu": ((4, 2), {"shared_axes": 1}),
    "layer_activation_softmax": ((4, 2), {"axis": 1}),
    "layer_activation_selu": ((4,), {}),
    "layer_activation_thresholded_relu": ((4,), {"theta": 0.3}),
    "layer_flatten": ((4, 2), {}),
    "layer_reshape": ((4, 2), {"target_shape": (2, -1)}),
    "layer_permute": ((4, 2), {"dims": (2, 1)}),
    "layer_repeat_vector": ((4,), {"n": 3}),
    **dict.fromkeys(("layer_add", "layer_multiply", "layer_average", "layer_maximum", "layer_minimum",
                     "layer_concatenate", "layer_subtract"), ([(4,), (4,)], {})),
    "layer_dot": ([(4,), (4,)], {"axes": 1, "normalize": True}),
    "layer_attention": ([(3, 2), (4, 2)], {"use_scale": True}),
    "layer_additive_attention": ([(3, 2), (4, 2)], {}),
    "layer_conv_1d": ((9, 2), {"filters": 3, "kernel_size": 2, "padding": "causal"}),
    "layer_conv_2d": (IMAGE, {"filters": 3, "kernel_size": (2, 3), "strides": 2}),
    "layer_conv_3d": ((4, 4, 4, 1), {"filters": 2, "kernel_size": 2}),
    "layer_conv_1d_transpose": ((4, 2), {"filters": 3, "kernel_size": 2, "strides": 2, **PADDING}),
    "layer_conv_2d_transpose": (IMAGE, {"filters": 3, "kernel_size": 2}),
    "layer_conv_3d_transpose": ((4, 4, 4, 1), {"filters": 2, "kernel_size": 2}),
    "layer_depthwise_conv_1d": ((9, 2), {"kernel_size": 2, "depth_multiplier": 2}),
    "layer_depthwise_conv_2d": (IMAGE, {"kernel_size": 2}),
    "layer_separable_conv_1d": ((9, 2), {"filters": 3, "kernel_size": 2}),
    "layer_separable_conv_2d": (IMAGE, {"filters": 3, "kernel_size": 2}),
    "layer_locally_connected_1d": ((9, 2), {"filters": 3, "kernel_size": 2, "strides": 3}),
    "layer_locally_connected_2d": (IMAGE, {"filters": 3, "kernel_size": (2, 3), "padding": "same"}),
    **{f"layer_{kind}_pooling_{n}d": ((6,) * n + (2,), {"pool_size": 2})
       for kind in ("max", "average") for n in (1, 2, 3)},
    **{f"layer_global_{kind}_pooling_{n}d": ((6,) * n + (2,), {"keepdims": True})
       for kind in ("max", "average") for n in (1, 2, 3)},
    **{f"layer_adaptive_{kind}_pooling_{n}d": ((6,) * n + (2,), {"output_size": 3})
       for kind in ("max", "average") for n in (1, 2, 3)},
    **{f"layer_cropping_{n}d": ((6,) * n + (2,), {"cropping": 1}) for n in (1, 2, 3)},
    **{f"layer_zero_padding_{n}d": ((6,) * n + (2,), {"padding": 2}) for n in (1, 2, 3)},
    **{f"layer_upsampling_{n}d": ((3,) * n + (2,), {"size": 2}) for n in (1, 2, 3)},
    "layer_resizing": (IMAGE, {"height": 4, "width": 5, "crop_to_aspect_ratio": True}),
    "layer_center_crop": (IMAGE, {"height": 4, "width": 5}),
    "layer_rescaling": (IMAGE, {"scale": 0.5, "offset": 1}),
    "layer_random_crop": (IMAGE, {"height": 4, "width": 5}),
    "layer_random_flip": (IMAGE, {"mode": "vertical", "seed": 1}),
    "layer_random_translation": (IMAGE, {"height_factor": 0.1, "width_factor": (0, 0.2)}),
    "layer_random_zoom": (IMAGE, {"height_factor": (-0.1, 0.2)}),
    "layer_random_shear": (IMAGE, {"x_factor": (0, 0.1)}),
    "layer_random_posterization": (IMAGE, {"factor": 3}),
    "layer_random_color_jitter": (IMAGE, {"hue_factor": 0.1}),
    "layer_random_gaussian_blur": (IMAGE, {"kernel_size": 3, "sigma": (0.1, 1)}),
    **dict.fromkeys(("layer_random_rotation", "layer_random_height", "layer_random_width", "layer_random_brightness",
                     "layer_random_contrast", "layer_random_color_degeneration", "layer_random_grayscale",
                     "layer_random_hue", "layer_random_saturation", "layer_random_sharpness", "layer_random_invert"),
                    (IMAGE, {"factor": 0.2})),
    **dict.fromkeys(("layer_random_perspective", "layer_random_elastic_transform", "layer_random_erasing",
                     "layer_solarization", "layer_auto_contrast", "layer_equalization", "layer_aug_mix",
                     "layer_rand_augment", "layer_cut_mix", "layer_mix_up",
                     "layer_contrast_limited_adaptive_histogram_equalization"), (IMAGE, {"value_range": (0, 1)})),
    "layer_normalization": ((4,), {"mean": 1, "variance": 4}),
    "layer_discretization": ((4,), {"bin_boundaries": (0.2, 0.5)}),
    "layer_mel_spectrogram": ((4096,), {"num_mel_bins": 10}),
    "layer_stft_spectrogram": ((64, 1), {"frame_length": 16}),
    "layer_category_encoding": ((4,), {"num_tokens": 9}),
    "layer_integer_lookup": ((4,), {"vocabulary": (1, 0)}),
    **dict.fromkeys(("layer_dropout", "layer_alpha_dropout", "layer_gaussian_dropout"), ((4,), {"rate": 0.5})),
    **{f"layer_spatial_dropout_{n}d": ((3,) * n + (2,), {"rate": 0.5, "trainable": False}) for n in (1, 2, 3)},
    "layer_gaussian_noise": ((4,), {"stddev": 0.5}),
    **dict.fromkeys(("layer_batch_normalization", "layer_layer_normalization", "layer_unit_normalization"),
                    ((4, 2), {"axis": 1})),
    "layer_rms_normalization": ((4, 2), {"epsilon": 0.1}),
    "layer_group_normalization": ((4,), {"groups": 2}),
    **{f"layer_conv_lstm_{n}d": ((2, *(4,) * n, 1), {"filters": 2, "kernel_size": 2}) for n in (1, 2, 3)},
    **dict.fromkeys(("layer_simple_rnn", "layer_lstm", "layer_gru"), ((4, 2), {"units": 3, "return_sequences": True})),
    **dict.fromkeys(("layer_cudnn_lstm", "layer_cudnn_gru"), ((4, 2), {"units": 3})),
}  # fmt: skip
OUT_OF_RKERAS = {"layer_locally_connected_1d", "layer_locally_connected_2d"}
"""Layers that Keras 3 lacks, so that loading a model with one needs rkeras."""
LATER = {
    "layer_input_layer", "layer_lambda", "layer_rnn", "bidirectional", "layer_bidirectional", "time_distributed",
    "layer_time_distributed", "layer_spectral_normalization", "layer_tfsm", "layer_torch_module_wrapper",
    "layer_jax_model_wrapper", "layer_flax_module_wrapper", "layer_multi_head_attention", "layer_group_query_attention",
    "layer_hashing", "layer_hashed_crossing", "layer_string_lookup", "layer_text_vectorization", "layer_dense_features",
    "layer_feature_space", "layer_max_num_bounding_boxes",
}  # fmt: skip
"""Layers whose inputs are not numbers, and wrapper layers: tested in test_layers_behaviour.py."""


def test_every_layer_is_tested():
    layers = {name for name, verb in VERBS.items() if verb.family.startswith("layers") and verb.acts_on is not None
              and not verb.waits}  # fmt: skip
    assert set(CASES) | LATER == layers


def data(shape):
    if isinstance(shape, list):
        return [data(s) for s in shape]
    return np.linspace(0, 1, 2 * int(np.prod(shape)), dtype="float32").reshape(2, *shape)


def make(name, shape, given):
    """Create the layer alone; a merging layer without tensors."""
    allowed = VERBS[name].__signature__.parameters
    return VERBS[name](**{k: v for k, v in given.items() if k in allowed or k == "trainable"})


@pytest.mark.parametrize("name", CASES)
def test_a_layer_is_recreated_from_its_configuration(name):
    shape, given = CASES[name]
    layer, x = make(name, shape, given), data(shape)
    here = layer(x, training=False)
    assert name in OUT_OF_RKERAS or type(layer).__module__.startswith("keras.")
    config = json.loads(json.dumps(keras.layers.serialize(layer)))
    again = keras.layers.deserialize(config)
    assert again.name == layer.name
    again(x)
    again.set_weights(layer.get_weights())
    assert np.allclose(again(x, training=False), here, equal_nan=True)


@pytest.mark.parametrize("name", sorted(set(CASES) - {"layer_random_height", "layer_random_width"}))
def test_symbolic_output_shape_equals_the_shape_of_the_values(name):
    shape, given = CASES[name]
    layer = make(name, shape, given)
    inputs = [rk.layer_input(s) for s in shape] if isinstance(shape, list) else rk.layer_input(shape)
    out = layer(inputs)
    assert out.shape[0] is None
    assert tuple(out.shape[1:]) == tuple(layer(data(shape)).shape[1:])
