"""Files: downloads, datasets of image, text and audio files in directories, and splitting of data."""

from typing import Any

from rkeras._core.converters import elements, integer, number, positive_integer
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import DATA, FLAG, FRACTION, PATH, POSITIVE_INTEGER, SEQUENCE, STRING, TRUNCATED, Kind, one_of
from rkeras._core.predicates import is_data, is_dataset
from rkeras._core.verb import Verb, call_target, declare
from rkeras._files.downloads import downloads
from rkeras._keras.loading import symbol


def _labels(value: Any) -> Any:
    return value if isinstance(value, str) else [integer(v) for v in elements(value)]


def _height_and_width(value: Any) -> tuple[int, int]:
    sides = tuple(positive_integer(v) for v in elements(value))
    if len(sides) != 2:
        raise InvalidValue
    return sides


DIRECTORY: dict[str, Kind] = {
    "directory": PATH,
    "labels": Kind('"inferred", NULL, or a class index from 0 for each file', _labels),
    "label_mode": one_of("int", "categorical", "binary"),
    "class_names": SEQUENCE,
    "color_mode": one_of("grayscale", "rgb", "rgba"),
    "batch_size": TRUNCATED,
    "image_size": Kind("two positive integers, height and width", _height_and_width),
    "validation_split": FRACTION,
    "subset": one_of("training", "validation", "both"),
    "data_format": one_of("channels_last", "channels_first"),
    **dict.fromkeys(("sampling_rate", "output_sequence_length", "max_length"), POSITIVE_INTEGER),
    **dict.fromkeys(
        ("shuffle", "follow_links", "crop_to_aspect_ratio", "pad_to_aspect_ratio", "ragged", "verbose"), FLAG
    ),
}


def _get_file(this: Verb, given: dict[str, Any]) -> Any:
    with downloads(this.name):
        return call_target(this, given)


declare(
    "get_file", "keras.utils.get_file", family="files", run=_get_file,
    about="Download a file from a URL to the Keras cache", kinds={
        **dict.fromkeys(("fname", "origin", "file_hash", "cache_subdir", "md5_hash"), STRING),
        **dict.fromkeys(("extract", "untar", "force_download"), FLAG),
        "cache_dir": PATH,
    },
    note="Returns the path of the file, or of the directory it was extracted to. A file that is already in the cache "
    "is not downloaded again, unless `force_download = TRUE`.",
)  # fmt: skip


SHARDING = (
    "To share the samples among several workers, use `shuffle = FALSE` and `batch_size = NULL`, then "
    "`dataset_shard_by_worker()`. Every worker then reads all files; to read only the files of the worker, use "
    "`file_list_dataset()`, `dataset_shard_by_worker()`, and a function of your own in `dataset_map()`."
)


def from_directory(name: str, run: Any = call_target, note: str = "", **details: Any) -> Verb:
    """Declare a dataset of the files in a directory with a subdirectory for each class."""
    return declare(name, f"keras.utils.{name}", family="files", run=run, kinds=DIRECTORY,
                   note=f"{note} {SHARDING}".strip(), **details)  # fmt: skip


from_directory("image_dataset_from_directory", about="Dataset of image files in a directory, labeled by subdirectory")
from_directory("text_dataset_from_directory", about="Dataset of text files in a directory, labeled by subdirectory")


def _audio(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._data.audio_resampling import without_tensorflow_io

    with without_tensorflow_io():
        return call_target(this, given)


from_directory(
    "audio_dataset_from_directory", run=_audio,
    about="Dataset of audio (WAV) files in a directory, labeled by subdirectory",
    note="With `sampling_rate`, audio with another rate is resampled (by Fourier transform if `tensorflow_io` is not "
    "installed).",
)  # fmt: skip


def _part_size(value: Any) -> int | float:
    value = number(value)
    if value < 0 or (value > 1 and not value.is_integer()):
        raise InvalidValue
    return int(value) if value >= 1 else value


def _is_splittable(value: Any) -> bool:
    return is_data(value) or is_dataset(value) or isinstance(value, dict)


def _split_dataset(this: Verb, given: dict[str, Any]) -> Any:
    # Keras takes lists of arrays, but not arrays by name, as in R's named lists and data frames.
    if isinstance(given["dataset"], dict):
        given["dataset"] = symbol("tensorflow.data.Dataset.from_tensor_slices")(dict(given["dataset"]))
    return call_target(this, given)


PART = Kind("a number of samples, or a fraction below 1 of them", _part_size)

declare(
    "split_dataset", "keras.utils.split_dataset", family="files", run=_split_dataset,
    about="Split a dataset or arrays into two datasets, such as training and test",
    acts_on=_is_splittable, kinds={"dataset": DATA, "left_size": PART, "right_size": PART, "shuffle": FLAG},
    note="Sizes below 1 are fractions of the samples, other sizes are numbers of samples. Returns a list of the left "
    "and the right dataset.",
)  # fmt: skip
