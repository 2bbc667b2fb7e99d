"""Argument texts of the dataset sources."""

from __future__ import annotations

from rkeras.meanings.tfdatasets import MEANINGS as _OF_DATASETS

MEANINGS: dict[str, str] = {
    **_OF_DATASETS,
    "batch_size": "batch size: number of records in a batch",
    "filenames": "file paths",
    "file_pattern": 'file paths, or glob patterns such as "part-*.csv"',
    "shuffle": "whether to shuffle; TRUE by default",
    "record_bytes": "size of a record in bytes",
    "header_bytes": "number of bytes to skip at the start of a file; 0 by default",
    "footer_bytes": "number of bytes to skip at the end of a file; 0 by default",
    "buffer_size": "size of the read buffer in bytes; chosen by TensorFlow by default",
    "compression_type": '"GZIP" or "ZLIB"; none by default',
    "num_parallel_reads": "number of files to read in parallel; one by default",
    "column_names": "column names; from the first line by default",
    "column_defaults": "replacement for missing values, for each column; inferred from the file by default",
    "label_name": "name of the response column; none by default",
    "select_columns": "names or indices of the columns to read; all by default",
    "field_delim": "field delimiter",
    "use_quote_delim": "whether fields may be enclosed in double quotes",
    "na_value": "string that marks a missing value",
    "header": "whether the first line of each file contains the column names",
    "num_epochs": "number of passes (epochs); unlimited by default",
    "shuffle_buffer_size": "number of records in the shuffle buffer",
    "shuffle_seed": "random seed for shuffling, an integer",
    "prefetch_buffer_size": "number of batches to prefetch",
    "num_parallel_parser_calls": "accepted from older scripts and ignored; TensorFlow decides",
    "sloppy": "whether the order of the records may change, for speed",
    "num_rows_for_inference": "number of records for inferring the column types",
    "ignore_errors": "whether to skip records that cannot be parsed",
    "encoding": "character encoding of the header line",
}
