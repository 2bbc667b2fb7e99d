"""Train on files of each format, alone or as one of the workers in TF_CONFIG; write losses and weights."""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf

import rkeras as rk
from rkeras._distributed import workers

files, folder = map(Path, sys.argv[1:])
index = workers.tf_config().get("task", {}).get("index", "alone")
strategy = tf.distribute.get_strategy() if index == "alone" else tf.distribute.MultiWorkerMirroredStrategy()
BATCH = 8


def inputs(row):
    return tf.stack([tf.cast(row[name], "float32") for name in "abcd"], axis=-1), tf.cast(row["y"], "float32")


def record(text):
    row = tf.io.parse_single_example(text, {"row": tf.io.FixedLenFeature([5], "float32")})["row"]
    return row[:4], row[4]


def batches(dataset):
    return dataset >> rk.dataset_batch(BATCH)


def picture(image, label):
    return tf.reshape(image, [-1])[:4] / 256, tf.cast(label, "float32")


def text(line, label):
    digits = tf.strings.to_number(tf.strings.substr(line, 5, 2))
    return tf.fill([4], digits / 48), tf.cast(label, "float32")


mine, rows = rk.dataset_shard_by_worker(), str(files / "rows.csv")
spec = rk.sql_record_spec(["a", "b", "c", "d", "y"], ["double"] * 5)
whole = {"batch_size": None, "shuffle": False, "verbose": False}
pictures = rk.image_dataset_from_directory(
    str(files / "pictures"), color_mode="grayscale", image_size=[4, 4], **whole)  # fmt: skip
paths = rk.file_list_dataset(str(files / "part-*.tfrecord"), shuffle=False) >> mine
parts = rk.file_list_dataset(str(files / "part-*.csv"), shuffle=False) >> mine
parts = rk.read_files(parts, rk.text_line_dataset, record_spec=rk.csv_record_spec(str(files / "part-0.csv")))
sources = {
    "tfrecord": batches(rk.tfrecord_dataset(paths) >> rk.dataset_map(record)),
    "csv": batches(rk.text_line_dataset(rows, record_spec=rk.csv_record_spec(rows)) >> mine >> rk.dataset_map(inputs)),
    "csv_files": batches(parts >> rk.dataset_map(inputs)),
    "parquet": rk.parquet_dataset(str(files / "rows.parquet"), BATCH) >> rk.dataset_map(inputs),
    "sql": batches(rk.sqlite_dataset(str(files / "rows.db"), "SELECT * FROM samples", spec) >> mine
                   >> rk.dataset_map(inputs)),
    "pictures": batches(pictures >> mine >> rk.dataset_map(picture)),
    "texts": batches(rk.text_dataset_from_directory(str(files / "texts"), **whole) >> mine >> rk.dataset_map(text)),
}  # fmt: skip
found = {}
for name, data in sources.items():
    with strategy.scope():
        model = rk.keras_model_sequential(input_shape=4) >> rk.layer_dense(1, kernel_initializer="zeros")
        model >> rk.compile(rk.optimizer_sgd(0.05), "mse")
    history = model >> rk.fit(data, epochs=2, verbose=0)
    weights = [w.ravel().tolist() for w in model.get_weights()]
    steps = int(model.optimizer.iterations.numpy())
    found[name] = {"loss": history.metrics["loss"], "weights": weights, "steps": steps}
(folder / f"{index}.json").write_text(json.dumps(found))
