"""Files: downloaded ones, and datasets of the files in folders."""

from typing import Any

from rkeras._core.arguments import (
    DATA,
    FLAG,
    FRACTION,
    PATH,
    POSITIVE_INTEGER,
    SEQUENCE,
    STRING,
    Kind,
    Unfit,
    elements,
    integer,
    number,
    one_of,
    positive_integer,
)
from rkeras._core.predicates import is_data, is_dataset
from rkeras._core.verb import Verb, construct, declare
from rkeras._files.downloads import downloads
from rkeras._keras.loading import symbol


def _labels(value: Any) -> Any:
    return value if isinstance(value, str) else [integer(v) for v in elements(value)]


def _two(value: Any) -> tuple[int, int]:
    sides = tuple(positive_integer(v) for v in elements(value))
    if len(sides) != 2:
        raise Unfit
    return sides


FOLDER: dict[str, Kind] = {
    "directory": PATH,
    "labels": Kind('"inferred", NULL, or a class number from 0 for each file', _labels),
    "label_mode": one_of("int", "categorical", "binary"),
    "class_names": SEQUENCE,
    "color_mode": one_of("grayscale", "rgb", "rgba"),
    "batch_size": POSITIVE_INTEGER,
    "image_size": Kind("two positive integers, height and width", _two),
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
        return construct(this, given)


declare(
    "get_file", "keras.utils.get_file", family="files", run=_get_file,
    about="Download a file once, into the cache", kinds={
        **dict.fromkeys(("fname", "origin", "file_hash", "cache_subdir", "md5_hash"), STRING),
        **dict.fromkeys(("extract", "untar", "force_download"), FLAG),
        "cache_dir": PATH,
    },
    note="Gives the path of the file, or of the folder it was unpacked to. A file that is there already is not "
    "downloaded again, unless `force_download`.",
)  # fmt: skip


BY_ELEMENT = (
    "Several workers share the samples by `dataset_shard_by_worker()`, in one order: with `shuffle = FALSE` and "
    "`batch_size = NULL`. Each then reads all files; `file_list_dataset()` with it, and a function of your own in "
    "`dataset_map()`, read those of the worker alone."
)


def from_directory(name: str, run: Any = construct, note: str = "", **details: Any) -> Verb:
    """Declare a dataset of the files in a folder, with a folder for each class."""
    return declare(name, f"keras.utils.{name}", family="files", run=run, kinds=FOLDER,
                   note=f"{note} {BY_ELEMENT}".strip(), **details)  # fmt: skip


from_directory(
    "image_dataset_from_directory", about="A dataset of the images in a folder, with a folder for each class"
)
from_directory("text_dataset_from_directory", about="A dataset of the texts in a folder, with a folder for each class")


def _audio(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._data.audio_resampling import resampler

    with resampler():
        return construct(this, given)


from_directory(
    "audio_dataset_from_directory", run=_audio,
    about="A dataset of the WAV files in a folder, with a folder for each class",
    note="With a `sampling_rate` sounds of other rates are resampled, by their Fourier transform where "
    "`tensorflow_io` is not installed.",
)  # fmt: skip


def _parts(value: Any) -> int | float:
    value = number(value)
    if value < 0 or (value > 1 and not value.is_integer()):
        raise Unfit
    return int(value) if value >= 1 else value


def _is_splittable(value: Any) -> bool:
    return is_data(value) or is_dataset(value) or isinstance(value, dict)


def _split_up(this: Verb, given: dict[str, Any]) -> Any:
    # Keras takes arrays in lists, but not by name, as R's named lists and data frames have them.
    if isinstance(given["dataset"], dict):
        given["dataset"] = symbol("tensorflow.data.Dataset.from_tensor_slices")(dict(given["dataset"]))
    return construct(this, given)


PART = Kind("a number of samples, or a fraction below 1 of them", _parts)

declare(
    "split_dataset", "keras.utils.split_dataset", family="files", run=_split_up, about="Split data in two, as datasets",
    acts_on=_is_splittable, kinds={"dataset": DATA, "left_size": PART, "right_size": PART, "shuffle": FLAG},
    note="Sizes below 1 are fractions, others numbers of samples. Gives a list of the left and the right part.",
)  # fmt: skip
