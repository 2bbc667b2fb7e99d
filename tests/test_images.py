"""Images: augmentation, reading, resampling, bounding boxes."""

import sys

import keras
import numpy as np
import pytest
import tensorflow as tf

import rkeras as rk
from rkeras._data.audio_resampling import resample
from rkeras._data.images import affine_transform

STILL = {"theta": 0, "tx": 0, "ty": 0, "shear": 0, "zx": 1, "zy": 1}
HOW = {"row": 0, "fill_mode": "constant", "cval": 0.0, "order": 1}


def dot(shape, *place):
    image = np.zeros((*shape, 1))
    image[place] = 1
    return image


def test_shifts_move_along_the_given_rows_and_columns():
    x = dot((5, 7), 2, 3)
    assert np.array_equal(affine_transform(x, **{**STILL, "tx": 1}, **HOW), dot((5, 7), 1, 3))
    assert np.array_equal(affine_transform(x, **{**STILL, "ty": 1}, **HOW), dot((5, 7), 2, 2))


def test_transforms_keep_the_centre_of_an_oblong_image():
    x = dot((5, 9), 2, 4)
    for move in ({"theta": 90}, {"theta": 30}, {"zx": 0.5, "zy": 0.5}, {"shear": 20}):
        assert affine_transform(x, **STILL | move, **HOW)[2, 4, 0] == pytest.approx(1)
    assert np.allclose(affine_transform(dot((5, 5), 1, 2), **{**STILL, "theta": 180}, **HOW), dot((5, 5), 3, 2))


def test_channels_first():
    x = dot((5, 7), 2, 3)
    first = affine_transform(np.moveaxis(x, -1, 0), **{**STILL, "tx": 1}, **{**HOW, "row": 1})
    assert np.array_equal(np.moveaxis(first, 0, -1), dot((5, 7), 1, 3))


def test_a_height_shift_moves_rows():
    x = dot((6, 6), 3, 2)[None]
    generator = rk.image_data_generator(height_shift_range=[2], fill_mode="constant")
    found = rk.generator_next(x >> rk.flow_images_from_data(generator=generator, seed=1))
    assert np.argwhere(found[0, ..., 0] > 0.5).tolist() in ([[1, 2]], [[5, 2]])


def test_only_moves_of_an_image_require_scipy(monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy.ndimage", None)
    x = np.full((1, 2, 2, 1), 10.0)
    plain = rk.image_data_generator(rescale=0.1, horizontal_flip=True)
    assert np.allclose(rk.generator_next(rk.flow_images_from_data(x, generator=plain)), 1)
    zoomed = rk.flow_images_from_data(x, generator=rk.image_data_generator(zoom_range=[2, 2]))
    with pytest.raises(ImportError, match=r"image_data_generator\(\): .* need the package scipy"):
        rk.generator_next(zoomed)


def test_a_model_trains_on_augmented_images():
    x = np.random.default_rng(0).uniform(size=(6, 8, 8, 1))
    generator = rk.image_data_generator(
        rotation_range=20, zoom_range=0.1, preprocessing_function=lambda image: image / 2
    )
    batches = x >> rk.flow_images_from_data(y=np.arange(6) % 2, generator=generator, batch_size=4)
    model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dense(1)])
    model >> rk.compile(loss="mse", optimizer="sgd")
    assert len((model >> rk.fit(batches, epochs=2, verbose=0)).metrics["loss"]) == 2


def test_a_fitted_generator_standardizes():
    x = np.random.default_rng(0).normal(5, 3, size=(50, 4, 4, 3))
    generator = rk.image_data_generator(featurewise_center=True, featurewise_std_normalization=True)
    assert rk.fit_image_data_generator(generator, x) is generator
    batches = rk.flow_images_from_data(x, generator=generator, batch_size=50, shuffle=False)
    expected = (x - x.mean((0, 1, 2))) / x.std((0, 1, 2))
    assert np.allclose(rk.generator_next(batches), expected, atol=1e-4)


def test_validation_split_of_a_folder_of_images():
    generator = rk.image_data_generator(validation_split=0.25)
    x = np.zeros((8, 2, 2, 1))
    sizes = [rk.flow_images_from_data(x, np.arange(8) % 2, generator, subset=s).n for s in ("training", "validation")]
    assert sizes == [6, 2]


def test_resizing_keeps_the_corners_and_interpolates_linearly():
    x = np.array([[0.0, 2], [4, 6]])[..., None]
    assert rk.image_array_resize(x, 3, 3)[..., 0].tolist() == [[0, 1, 2], [2, 3, 4], [4, 5, 6]]
    batch = rk.image_array_resize(x.transpose(2, 0, 1)[None], 1, 3, "channels_first")
    assert batch.tolist() == [[[[0, 1, 2]]]]
    with pytest.raises(ValueError, match=r"`img` must be an image of 3 axes"):
        rk.image_array_resize(np.zeros((2, 2)), 1, 1)


def test_an_image_is_saved_and_loaded_unchanged(tmp_path):
    x = np.random.default_rng(0).integers(0, 256, (5, 4, 3)).astype("float32")
    assert rk.image_array_save(x, tmp_path / "x.png", scale=False) is x
    assert np.array_equal(tmp_path / "x.png" >> rk.image_load >> rk.image_to_array(), x)
    assert rk.image_to_array(rk.image_load(tmp_path / "x.png", grayscale=True)).shape == (5, 4, 1)
    rk.image_array_save(x=x, path=tmp_path / "y.png")
    assert (tmp_path / "y.png").exists()


def test_resampling_keeps_the_frequency_of_a_sound():
    def tone(rate):
        return np.sin(2 * np.pi * 50 * np.arange(rate // 10) / rate)[:, None].astype("float32")

    for rate in (400, 1600, 500):
        found = resample(tf.constant(tone(1000)), tf.constant(1000), rate).numpy()
        assert found.shape == (rate // 10, 1)
        assert np.allclose(found, tone(rate), atol=1e-3)


def test_bounding_boxes_are_drawn_with_labels_without_opencv():
    boxes = {"boxes": np.array([[[2.0, 12.0, 20.0, 28.0]]]), "labels": np.array([[1]])}
    images = np.zeros((1, 32, 32, 3))
    bare = rk.draw_bounding_boxes(images, boxes, "xyxy", color=(255, 0, 0), line_thickness=1)
    named = rk.draw_bounding_boxes(images, boxes, "xyxy", {1: "cat"}, (255, 0, 0), 1, font_scale=0.4)
    assert bare[0, 12, 2:21, 0].min() == 255 and bare[..., 1:].max() == 0
    assert (bare > 0).sum() == 2 * (19 + 17) - 4
    assert (named > 0).sum() > (bare > 0).sum()
    assert images.max() == 0
