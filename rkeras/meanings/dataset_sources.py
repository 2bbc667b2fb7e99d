"""Arguments of the sources of datasets."""

from __future__ import annotations

from rkeras.meanings.tfdatasets import MEANINGS as _OF_DATASETS

MEANINGS: dict[str, str] = {
    **_OF_DATASETS,
    "batch_size": "number of records in a batch",
    "filenames": "paths of the files",
    "file_pattern": 'paths, or patterns such as "part-*.csv"',
    "shuffle": "whether to shuffle; it is done by default",
    "record_bytes": "number of bytes in a record",
    "header_bytes": "number of bytes to leave out at the beginning of a file",
    "footer_bytes": "number of bytes to leave out at its end",
    "buffer_size": "number of bytes to read at once",
    "compression_type": '"GZIP" or "ZLIB"; none by default',
    "num_parallel_reads": "number of files to read at the same time",
    "column_names": "names of the columns; from the first line by default",
    "column_defaults": "what stands for a missing value, for each column; found in the file by default",
    "label_name": "name of the column that is the response",
    "select_columns": "names or places of the columns to read; all by default",
    "field_delim": "what separates two fields",
    "use_quote_delim": "whether quotes may stand around a field",
    "na_value": "text that stands for a missing value",
    "header": "whether the first line of each file has the names",
    "num_epochs": "number of passes; without an end by default",
    "shuffle_buffer_size": "number of records to choose the next one from",
    "shuffle_seed": "seed of the order",
    "prefetch_buffer_size": "number of batches to prepare in advance",
    "num_parallel_parser_calls": "accepted from older scripts; TensorFlow decides by itself",
    "sloppy": "whether the order may change for speed",
    "num_rows_for_inference": "number of records to find the types of the columns in",
    "ignore_errors": "whether to leave out records that cannot be read",
    "encoding": "encoding of the first line",
}
