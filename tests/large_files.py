"""Write the same 48 samples, four numbers and their sum, in every format for data larger than memory."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np

COLUMNS = ("a", "b", "c", "d")
SAMPLES, GROUP = 48, 7


def samples():
    """Return inputs and targets."""
    x = np.sin(np.arange(4 * SAMPLES, dtype="float32")).reshape(SAMPLES, 4)
    return x, x.sum(axis=1)


def write(folder):
    """Write all formats: CSV (one and four files), TFRecord (four files), Parquet (groups), pictures and texts."""
    import keras
    import pyarrow as pa
    import pyarrow.parquet as pq
    import tensorflow as tf

    folder = Path(folder)
    x, y = samples()
    rows = [[float(v) for v in row] for row in np.column_stack([x, y])]
    lines = [",".join(repr(v) for v in row) + "\n" for row in rows]
    (folder / "rows.csv").write_text("a,b,c,d,y\n" + "".join(lines))
    for part in range(4):
        (folder / f"part-{part}.csv").write_text("a,b,c,d,y\n" + "".join(lines[part::4]))
    table = {name: x[:, i] for i, name in enumerate(COLUMNS)}
    pq.write_table(pa.table({**table, "y": y}), folder / "rows.parquet", row_group_size=GROUP)
    with closing(sqlite3.connect(folder / "rows.db")) as base, base:
        base.execute("CREATE TABLE samples (a REAL, b REAL, c REAL, d REAL, y REAL)")
        base.executemany("INSERT INTO samples VALUES (?, ?, ?, ?, ?)", rows)
    base.close()
    for part in range(4):
        with tf.io.TFRecordWriter(str(folder / f"part-{part}.tfrecord")) as file:
            for row in rows[part::4]:
                value = tf.train.Feature(float_list=tf.train.FloatList(value=row))
                file.write(tf.train.Example(features=tf.train.Features(feature={"row": value})).SerializeToString())
    for number in range(SAMPLES):
        for kind in ("pictures", "texts"):
            (folder / kind / str(number % 2)).mkdir(parents=True, exist_ok=True)
        picture = np.full((4, 4, 1), 5 * number, dtype="uint8")
        keras.utils.save_img(folder / "pictures" / str(number % 2) / f"{number:02}.png", picture, scale=False)
        (folder / "texts" / str(number % 2) / f"{number:02}.txt").write_text(f"text {number:02}")
