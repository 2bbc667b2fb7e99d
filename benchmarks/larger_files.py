"""`python larger_files.py FOLDER ROWS`: write rows of 784 floats and a label to Parquet and TFRecord files."""

import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import tensorflow as tf

PIECE, WIDTH = 8192, 784

folder, rows = Path(sys.argv[1]), int(sys.argv[2])
rng = np.random.default_rng(0)
schema = pa.schema([("x", pa.list_(pa.float32(), WIDTH)), ("y", pa.int64())])
with (
    pq.ParquetWriter(folder / "rows.parquet", schema, compression="none", use_dictionary=False) as parquet,
    tf.io.TFRecordWriter(str(folder / "rows.tfrecord")) as records,
):
    for start in range(0, rows, PIECE):
        count = min(PIECE, rows - start)
        x, y = rng.random((count, WIDTH), dtype="float32"), rng.integers(0, 10, count)
        columns = [pa.FixedSizeListArray.from_arrays(pa.array(x.ravel()), WIDTH), pa.array(y)]
        parquet.write_table(pa.table(columns, schema=schema))
        for row, label in zip(x, y, strict=True):
            records.write(np.float32(label).tobytes() + row.tobytes())
