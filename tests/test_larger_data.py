"""Data larger than memory: files of all formats as datasets, parts of the workers, training in two processes."""

import json
import subprocess
import sys

import large_files
import numpy as np
import pytest
import tensorflow as tf
from conftest import ROOT
from processes import COMMAND, environment

import rkeras as rk

X, Y = large_files.samples()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    large_files.write(folder)
    return folder


def as_worker(monkeypatch, index, workers=2):
    config = {"cluster": {"worker": [f"h{i}:1" for i in range(workers)]}, "task": {"type": "worker", "index": index}}
    monkeypatch.setenv("TF_CONFIG", json.dumps(config))


# Each source, whole and in parts ----------------------------------------------------------------------------


def own(files, pattern):
    """Return the paths of this worker."""
    return rk.file_list_dataset(str(files / pattern), shuffle=False) >> rk.dataset_shard_by_worker()


def from_tfrecord(files):
    row = {"row": tf.io.FixedLenFeature([5], "float32")}
    records = rk.tfrecord_dataset(own(files, "part-*.tfrecord"))
    return [float(tf.io.parse_single_example(r, row)["row"][4]) for r in records]


def from_csv(files):
    lines = rk.text_line_dataset(str(files / "rows.csv"), record_spec=rk.csv_record_spec(str(files / "rows.csv")))
    return [float(r["y"]) for r in lines >> rk.dataset_shard_by_worker()]


def from_csv_columns(files):
    batches = rk.make_csv_dataset(str(files / "rows.csv"), 1, shuffle=False, num_epochs=1)
    return [float(r["y"][0]) for r in batches >> rk.dataset_shard_by_worker()]


def from_csv_files(files):
    spec = rk.csv_record_spec(str(files / "part-0.csv"))
    return [float(r["y"]) for r in rk.read_files(own(files, "part-*.csv"), rk.text_line_dataset, record_spec=spec)]


def from_csv_files_by_column(files):
    batches = rk.make_csv_dataset(own(files, "part-*.csv"), 1, shuffle=False, num_epochs=1)
    return [float(r["y"][0]) for r in batches]


def from_picture_files(files):
    def read(path):
        return tf.cast(tf.io.decode_png(tf.io.read_file(path)), "float32")

    return [float(x[0, 0, 0]) for x in own(files, "pictures/*/*.png") >> rk.dataset_map(read)]


def from_parquet(files):
    return [float(v) for r in rk.parquet_dataset(str(files / "rows.parquet"), 5) for v in r["y"]]


def from_sql(files):
    spec = rk.sql_record_spec(["y"], ["double"])
    rows = rk.sqlite_dataset(str(files / "rows.db"), "SELECT y FROM samples ORDER BY rowid", spec)
    return [float(r["y"]) for r in rows >> rk.dataset_shard_by_worker()]


def from_pictures(files):
    made = rk.image_dataset_from_directory(str(files / "pictures"), color_mode="grayscale", batch_size=None,
                                           image_size=[4, 4], shuffle=False, verbose=False)  # fmt: skip
    return [float(x[0, 0, 0]) for x, _ in made >> rk.dataset_shard_by_worker()]


def from_texts(files):
    made = rk.text_dataset_from_directory(str(files / "texts"), batch_size=None, shuffle=False, verbose=False)
    return [x.numpy().decode() for x, _ in made >> rk.dataset_shard_by_worker()]


BY_FILE = [from_tfrecord, from_csv_files, from_csv_files_by_column, from_picture_files]
SOURCES = [*BY_FILE, from_csv, from_csv_columns, from_parquet, from_sql, from_pictures, from_texts]


@pytest.mark.parametrize("source", SOURCES)
def test_the_parts_of_the_workers_add_up_to_the_whole(source, files, monkeypatch):
    monkeypatch.delenv("TF_CONFIG", raising=False)
    whole = source(files)
    assert len(whole) == large_files.SAMPLES
    parts = []
    for index in range(3):
        as_worker(monkeypatch, index, 3)
        parts.append(source(files))
    assert all(0 < len(part) < len(whole) for part in parts)
    assert sorted(v for part in parts for v in part) == sorted(whole)


def test_a_strategy_does_not_shard_files_again(files, monkeypatch):
    as_worker(monkeypatch, 0)
    paths = own(files, "part-*.csv")
    spec = rk.csv_record_spec(str(files / "part-0.csv"))
    for made in (rk.make_csv_dataset(paths, 1), rk.read_files(paths, rk.text_line_dataset, record_spec=spec)):
        policy = made.options().experimental_distribute.auto_shard_policy
        assert policy == tf.data.experimental.AutoShardPolicy.OFF


@pytest.mark.parametrize("source", [*BY_FILE[:-1], from_csv, from_csv_columns, from_parquet, from_sql])
def test_values_equal_those_in_the_file(source, files):
    np.testing.assert_allclose(sorted(source(files)), np.sort(Y), rtol=1e-6)


def test_the_chief_and_the_workers_share_the_data(monkeypatch):
    numbers = rk.range_dataset(0, 6)

    def mine():
        return [int(v) for v in numbers >> rk.dataset_shard_by_worker()]

    cluster = {"chief": ["a:1"], "worker": ["b:1", "c:1"], "evaluator": ["d:1"]}
    seen = {}
    for kind, index in [("chief", 0), ("worker", 0), ("worker", 1), ("evaluator", 0)]:
        monkeypatch.setenv("TF_CONFIG", json.dumps({"cluster": cluster, "task": {"type": kind, "index": index}}))
        seen[kind, index] = mine()
    assert seen == {("chief", 0): [0, 3], ("worker", 0): [1, 4], ("worker", 1): [2, 5],
                    ("evaluator", 0): [0, 1, 2, 3, 4, 5]}  # fmt: skip


# Parquet ----------------------------------------------------------------------------------------------------


def parquet(folder, **columns):
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table(columns), folder / "t.parquet", row_group_size=2)
    return str(folder / "t.parquet")


def test_parquet_column_types(tmp_path):
    from decimal import Decimal

    import pyarrow as pa

    path = parquet(
        tmp_path, small=pa.array([1, 2, 3], pa.int8()), real=[1.5, None, 3.5], text=["a", None, "c"],
        yes=[True, False, True], level=pa.array(["u", "v", "u"]).dictionary_encode(),
        pair=[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]],
        fixed=pa.array([[1], [2], [3]], pa.list_(pa.int32(), 1)),
        price=[Decimal("1.5"), Decimal("2.25"), None],
    )  # fmt: skip
    dataset = rk.parquet_dataset(path, batch_size=3)
    types = {name: (spec.dtype.name, spec.shape.as_list()) for name, spec in dataset.element_spec.items()}
    assert types == {
        "small": ("int8", [None]), "real": ("float64", [None]), "text": ("string", [None]), "yes": ("bool", [None]),
        "level": ("string", [None]), "pair": ("float64", [None, 2]), "fixed": ("int32", [None, 1]),
        "price": ("float64", [None]),
    }  # fmt: skip
    (batch,) = [{name: value.numpy().tolist() for name, value in b.items()} for b in dataset]
    assert batch["small"] == [1, 2, 3] and batch["yes"] == [True, False, True]
    assert batch["text"] == [b"a", b"", b"c"] and batch["level"] == [b"u", b"v", b"u"]
    assert batch["pair"] == [[1, 2], [3, 4], [5, 6]] and batch["fixed"] == [[1], [2], [3]]
    np.testing.assert_array_equal(batch["real"], [1.5, np.nan, 3.5])
    np.testing.assert_array_equal(batch["price"], [1.5, 2.25, np.nan])


def test_parquet_batches_span_row_groups_and_files(tmp_path):
    path = parquet(tmp_path, n=list(range(7)))
    sizes = [len(b["n"]) for b in rk.parquet_dataset([path, path], batch_size=4)]
    assert sizes == [4, 4, 4, 2]


def test_parquet_columns_and_label(files):
    dataset = rk.parquet_dataset(str(files / "rows.parquet"), 48, columns=["b", "a"], label_name="y")
    ((x, y),) = list(dataset)
    assert list(x) == ["b", "a"] and len(dataset.element_spec[0]) == 2
    np.testing.assert_array_equal(x["a"], X[:, 0])
    np.testing.assert_array_equal(y, Y)


def test_unreadable_data_are_named(tmp_path, files):
    import datetime

    days = [datetime.date(2020, 1, d) for d in (1, 2, 3)]
    path = parquet(tmp_path, n=[1, None, 3], when=days, many=[[1], [1, 2], []])
    with pytest.raises(ValueError, match=r"`columns` must be names of columns, which are n, when, many, not 'm'"):
        rk.parquet_dataset(path, columns="m")
    with pytest.raises(ValueError, match=r"`label_name` must be the name of a column, .*, not 'm'"):
        rk.parquet_dataset(path, columns="n", label_name="m")
    with pytest.raises(ValueError, match=r"columns of numbers, text, or lists of numbers, not 'when \(date32"):
        rk.parquet_dataset(path)
    with pytest.raises(tf.errors.InvalidArgumentError, match="column 'n' of .* has missing values"):
        list(rk.parquet_dataset(path, columns="n"))
    with pytest.raises(tf.errors.InvalidArgumentError, match="column 'many' of .* must all have 1 element"):
        list(rk.parquet_dataset(path, columns="many"))
    with pytest.raises(ValueError, match=r"rows.csv is not a Parquet file"):
        rk.parquet_dataset(str(files / "rows.csv"))
    with pytest.raises(FileNotFoundError, match=r"parquet_dataset\(\): there is no file"):
        rk.parquet_dataset(str(tmp_path / "none.parquet"))
    with pytest.raises(ValueError, match="`shard_index` must be below the number of shards, 2, not 2"):
        rk.parquet_dataset(path, columns="n", num_shards=2, shard_index=2)


def test_the_end_of_a_file_ends_the_epoch_without_a_warning(files):
    data = rk.parquet_dataset(str(files / "rows.parquet"), 8, columns="a", label_name="y")
    data = data >> rk.dataset_map(lambda row, y: (row["a"], y))
    model = rk.keras_model_sequential(input_shape=1) >> rk.layer_dense(1) >> rk.compile("sgd", "mse")
    assert len((model >> rk.fit(data, epochs=2, verbose=0)).metrics["loss"]) == 2
    model >> rk.evaluate(data, verbose=0)


# Two processes ----------------------------------------------------------------------------------------------


def trained(script, files, folder, launched):
    command = [*COMMAND["Python hosts R"]] if script.endswith(".R") else [sys.executable]
    command = [sys.executable, "-m", "rkeras", "launch", "--workers", "2"] if launched else command
    done = subprocess.run(
        [*command, str(ROOT / "tests" / script), str(files), str(folder)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=400, env=environment(),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return {p.stem: json.loads(p.read_text()) for p in folder.glob("*.json")}


@pytest.mark.parametrize("script", ["worker_data.py", pytest.param("worker_data.R", marks=pytest.mark.long)])
def test_workers_train_on_their_parts_of_each_source(script, files, tmp_path):
    both = trained(script, files, tmp_path, launched=True)
    one = trained(script, files, tmp_path, launched=False)["alone"]
    assert set(both) == {"0", "1"}
    assert set(one) == {"tfrecord", "csv", "csv_files", "parquet", "sql", "pictures", "texts"}
    for source, found in one.items():
        first, second = both["0"][source], both["1"][source]
        assert first["weights"] == second["weights"]
        assert first["steps"] == second["steps"] >= found["steps"]
        # Row groups and record files are split among the workers, so that the batches differ from those of one process.
        exact = source not in ("parquet", "tfrecord", "csv_files")
        np.testing.assert_allclose(first["loss"], found["loss"], rtol=1e-5 if exact else 0.2)
        assert found["loss"][1] < found["loss"][0]
