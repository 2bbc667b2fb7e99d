"""Dataset sources: tensors, ranges, text, CSV, TFRecord and Parquet files, SQL queries, and record specifications."""

from __future__ import annotations

from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import AS_IS, COUNT, PATH, SEQUENCE, STRING, Kind
from rkeras._core.predicates import is_dataset, is_tensor
from rkeras._core.verb import Verb, call_target, called_from_r, declare, verb
from rkeras._data.dataset_elements import KINDS, as_elements, slices_from_r
from rkeras._data.record_specs import RecordSpec, delimited
from rkeras._distributed import shards
from rkeras._keras.loading import symbol


def _as_is_elements(value: Any) -> Any:
    if value is None:
        raise InvalidValue
    return as_elements(value, from_r=False)


ELEMENTS = Kind("an array, a tensor, a data frame, or a list of them", _as_is_elements,
                lambda value: as_elements(value, from_r=True), numbers=True)  # fmt: skip


SLICES = Kind(ELEMENTS.rule, _as_is_elements, slices_from_r, numbers=True)


def _spec(value: Any) -> RecordSpec:
    if not isinstance(value, RecordSpec):
        raise InvalidValue
    return value


RECORD_SPEC = Kind("a record specification, such as csv_record_spec()", _spec)


def source(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a dataset source."""
    return declare(name, f"tensorflow.data.{target}", family="dataset_sources", about=about, kinds=KINDS, **details)


@verb(kinds={"tensors": ELEMENTS})
def tensors_dataset(tensors):
    """Dataset with a single element.

    Args:
        tensors: the element: a number, a string, an array, a tensor, or a list or data frame of them. An unnamed list
            in R becomes a tuple. R doubles of an array become float64, those of a vector float32.

    Returns:
        A dataset.
    """
    return symbol("tensorflow.data.Dataset").from_tensors(tensors)


@verb(kinds={"tensors": SLICES})
def tensor_slices_dataset(tensors):
    """Dataset of the slices (rows) of tensors, arrays or a data frame.

    A data frame yields elements with its column names; a factor yields the names of its levels.

    Args:
        tensors: an array, a tensor, a data frame, or a list of arrays, all of equal length along their first axis.

    Returns:
        A dataset.
    """
    # Slice on the CPU, whichever device uses the elements.
    with symbol("tensorflow").device("cpu"):
        return symbol("tensorflow.data.Dataset").from_tensor_slices(tensors)


@verb
def sparse_tensor_slices_dataset(sparse_tensor):
    """Dataset of the slices (rows) of a sparse tensor.

    Args:
        sparse_tensor: a `tf.sparse.SparseTensor` of two or more axes.

    Returns:
        A dataset of sparse tensors.

    Raises:
        ArgumentError: if `sparse_tensor` is not a sparse tensor.
    """
    if type(sparse_tensor).__name__ != "SparseTensor":
        raise argument_error("sparse_tensor_slices_dataset", "sparse_tensor", "a sparse tensor", sparse_tensor)
    return symbol("tensorflow.data.Dataset").from_tensor_slices(sparse_tensor)


@verb(kinds=KINDS, r_function=True)
def range_dataset(from_=0, to=0, by=1, *, dtype=None):
    """Dataset of a range of numbers, such as 0, 1, 2.

    Args:
        from_: first number.
        to: end of the range, not included.
        by: step between two numbers.
        dtype: type of the numbers; int64 by default.

    Returns:
        A dataset.
    """
    return symbol("tensorflow.data.Dataset").range(from_, to, by, output_type=dtype or "int64")


source("random_integer_dataset", "Dataset.random", "Infinite dataset of random integers from 0 to 2^32 - 1")
source("file_list_dataset", "Dataset.list_files", "Dataset of the paths of files that match a glob pattern")
source("fixed_length_record_dataset", "FixedLengthRecordDataset", "Dataset of fixed-length records of binary files")
source("tfrecord_dataset", "TFRecordDataset", "Dataset of the records of TFRecord files")


_BY_R_NAME = {"integer": "int32", "double": "float32", "numeric": "float32", "character": "string"}


def _csv(this: Verb, given: dict[str, Any]) -> Any:
    for name in ("column_names", "column_defaults", "select_columns"):
        if given.get(name) is not None:
            given[name] = [int(v) if isinstance(v, float) and name == "select_columns" else v
                           for v in elements(given[name])]  # fmt: skip
    if given.get("column_defaults") is not None:
        given["column_defaults"] = [
            symbol("tensorflow.as_dtype")(_BY_R_NAME[v]) if isinstance(v, str) and v in _BY_R_NAME else v
            for v in given["column_defaults"]
        ]
    files = given["file_pattern"]
    if not is_dataset(files):
        return call_target(this, given)
    made = call_target(this, {**given, "file_pattern": [path.numpy().decode() for path in files]})
    # The options include whether a distribution strategy may shard the dataset.
    return made.with_options(files.options())


source("make_csv_dataset", "experimental.make_csv_dataset", "Dataset of batches of records of CSV files", run=_csv,
       ignored=("num_parallel_parser_calls",),
       note="`column_defaults` also takes types, by R's names or as `tf$int32`; a column with a type must have a value "
       "in each record. Column indices in `select_columns` count from 0 in both languages. `file_pattern` may be a "
       "dataset of paths, such as the files of this worker: `file_list_dataset(\"*.csv\", shuffle = FALSE) %>% "
       "dataset_shard_by_worker()`.")  # fmt: skip


@verb(kinds={**KINDS, "record_spec": RECORD_SPEC})
def text_line_dataset(filenames, compression_type=None, *, buffer_size=None, num_parallel_reads=None, name=None,
                      record_spec=None, parallel_records=None, **kwargs):  # fmt: skip
    """Dataset of the lines of text files.

    With `record_spec`, the elements are records with named columns.

    Args:
        filenames: file paths.
        compression_type: "ZLIB" or "GZIP"; none by default.
        buffer_size: size of the read buffer in bytes; chosen by TensorFlow by default.
        num_parallel_reads: number of files to read in parallel; one by default.
        name: name of the dataset.
        record_spec: record specification, such as `csv_record_spec()`, to split lines into named columns; none by
            default.
        parallel_records: number of records to decode in parallel; one by default.
        **kwargs: not used: an unknown argument is an error.

    Returns:
        A dataset.
    """
    if kwargs:
        raise TypeError(f"text_line_dataset(): unused argument(s) {', '.join(kwargs)}.")
    lines = symbol("tensorflow.data.TextLineDataset")(
        filenames, compression_type=compression_type, buffer_size=buffer_size, num_parallel_reads=num_parallel_reads,
        name=name,
    )  # fmt: skip
    return lines if record_spec is None else _decode_lines(lines, record_spec, parallel_records)


@verb(acts_on=is_dataset, kinds={**KINDS, "record_spec": RECORD_SPEC})
def dataset_decode_delim(dataset, record_spec, parallel_records=None):
    """Decode lines of delimited text (CSV) into named columns.

    Args:
        dataset: a dataset of lines.
        record_spec: record specification, such as `csv_record_spec()`.
        parallel_records: number of records to decode in parallel; one by default.

    Returns:
        A dataset of records with named columns.
    """
    return _decode_lines(dataset, record_spec, parallel_records)


def _decode_lines(lines: Any, record_spec: RecordSpec, parallel: Any) -> Any:
    tf = symbol("tensorflow")
    defaults = record_spec.record_defaults()

    @tf.autograph.experimental.do_not_convert
    def decode(line: Any) -> Any:
        fields = tf.io.decode_csv(line, defaults, field_delim=record_spec.delim or ",")
        return dict(zip(record_spec.names, fields, strict=True))

    return lines.skip(record_spec.skip).map(decode, num_parallel_calls=parallel)


SPEC_KINDS = {"example_file": PATH, "delim": STRING, "skip": COUNT}


@verb(kinds=SPEC_KINDS)
def delim_record_spec(example_file=None, delim=",", skip=0, names=None, types=None, defaults=None):
    """Record specification for delimited text files.

    Names, types and defaults that are not given are inferred from the first 1000 lines of an example file. With
    `names`, the first line of the file is read as a record; if it is a header, use `skip = 1`.

    Args:
        example_file: path of a file; required unless names and types, or names and defaults, are given.
        delim: field delimiter.
        skip: number of lines to skip at the start of the file.
        names: column names; from the first line by default.
        types: "integer", "double" or "character" for each column, or their first letters in one string: "ddi".
        defaults: replacement for missing values, for each column; 0 or "" by default.

    Returns:
        A record specification for `text_line_dataset()` and `dataset_decode_delim()`.

    Raises:
        ArgumentError: if something is missing or does not match the columns.
    """
    return delimited("delim_record_spec", example_file, delim, skip, names, types, defaults, called_from_r())


@verb(kinds=SPEC_KINDS)
def csv_record_spec(example_file=None, skip=0, names=None, types=None, defaults=None):
    """Record specification for CSV (comma-separated) files.

    Args:
        example_file: path of a file; required unless names and types, or names and defaults, are given.
        skip: number of lines to skip at the start of the file.
        names: column names; from the first line by default.
        types: "integer", "double" or "character" for each column, or their first letters in one string: "ddi".
        defaults: replacement for missing values, for each column; 0 or "" by default.

    Returns:
        A record specification for `text_line_dataset()` and `dataset_decode_delim()`.
    """
    return delimited("csv_record_spec", example_file, ",", skip, names, types, defaults, called_from_r())


@verb(kinds=SPEC_KINDS)
def tsv_record_spec(example_file=None, skip=0, names=None, types=None, defaults=None):
    """Record specification for TSV (tab-separated) files.

    Args:
        example_file: path of a file; required unless names and types, or names and defaults, are given.
        skip: number of lines to skip at the start of the file.
        names: column names; from the first line by default.
        types: "integer", "double" or "character" for each column, or their first letters in one string: "ddi".
        defaults: replacement for missing values, for each column; 0 or "" by default.

    Returns:
        A record specification for `text_line_dataset()` and `dataset_decode_delim()`.
    """
    return delimited("tsv_record_spec", example_file, "\t", skip, names, types, defaults, called_from_r())


@verb
def sql_record_spec(names, types):
    """Record specification for the columns of an SQL query.

    Args:
        names: column names.
        types: type of each column: a TensorFlow type such as `tf$int32`, or "integer", "double" or "character".

    Returns:
        A record specification for `sql_dataset()` and `sqlite_dataset()`.
    """
    return RecordSpec([str(name) for name in elements(names)], elements(types))


@verb(kinds={**KINDS, "record_spec": RECORD_SPEC})
def sql_dataset(driver_name, data_source_name, query, record_spec):
    """Dataset of the rows of an SQL query.

    With `dataset_shard_by_worker()`, every worker runs the query for all rows, and all workers need the same row order:
    use ORDER BY.

    Args:
        driver_name: database type; TensorFlow supports "sqlite".
        data_source_name: data source to connect to: for SQLite the path of the database file.
        query: SQL query.
        record_spec: record specification of the columns, from `sql_record_spec()`.

    Returns:
        A dataset of records with named columns.
    """
    tf = symbol("tensorflow")
    rows = tf.data.experimental.SqlDataset(driver_name, data_source_name, query, record_spec.sql_types())
    names = record_spec.names
    return rows.map(tf.autograph.experimental.do_not_convert(lambda *row: dict(zip(names, row, strict=True))))


@verb(kinds={**KINDS, "filename": PATH, "record_spec": RECORD_SPEC})
def sqlite_dataset(filename, query, record_spec):
    """Dataset of the rows of an SQL query to an SQLite database.

    With `dataset_shard_by_worker()`, every worker runs the query for all rows, and all workers need the same row order:
    use ORDER BY.

    Args:
        filename: path of the database file.
        query: SQL query.
        record_spec: record specification of the columns, from `sql_record_spec()`.

    Returns:
        A dataset of records with named columns.
    """
    return sql_dataset("sqlite", filename, query, record_spec)  # type: ignore[operator]


@verb(kinds={**KINDS, "columns": SEQUENCE})
def parquet_dataset(filenames, batch_size=32, columns=None, label_name=None, num_shards=None, shard_index=None):
    """Dataset of batches of rows of Parquet files.

    Rows are read in order, a part at a time, so the files may be larger than memory; a row group of a file should not
    be. Several workers share the row groups: by default the workers that TF_CONFIG names, with `batch_size` as the
    global batch size. Requires pyarrow: `pip install "rkeras[parquet]"`.

    Args:
        filenames: file paths.
        batch_size: number of rows in a batch.
        columns: names of the columns to read; all by default.
        label_name: name of the response column; none by default.
        num_shards: number of workers that share the files; the workers of the training by default.
        shard_index: index of this worker, from 0.

    Returns:
        A dataset of columns by name, or of pairs of columns and response. A column of lists of numbers, all of one
        length, becomes a matrix. Missing numbers are NaN, missing strings are empty.

    Raises:
        FileNotFoundError: if a file does not exist.
        ArgumentError: if a column does not exist, or if its type cannot be converted to a tensor.
        ValueError: if a file is not a Parquet file; during training, if integers are missing or lists differ in length.
    """
    from rkeras._data.parquet import ParquetSource

    number, index = shards.given_or_worker_shard(num_shards, shard_index)
    if index >= number:
        raise argument_error("parquet_dataset", "shard_index", f"below the number of shards, {number}", index)
    names = None if columns is None else [str(name) for name in elements(columns)]
    source = ParquetSource("parquet_dataset", elements(filenames), names, label_name, number, index)
    dataset = shards.without_auto_shard(source.dataset(batch_size), number)
    if label_name is None:
        return dataset
    unchanged = symbol("tensorflow.autograph.experimental.do_not_convert")
    return dataset.map(unchanged(lambda row: ({k: v for k, v in row.items() if k != label_name}, row[label_name])))


@verb(kinds={**KINDS, "files": AS_IS})
def read_files(files, reader, *args, parallel_files=1, parallel_interleave=1, num_shards=None, shard_index=None,
               **kwargs):  # fmt: skip
    """Read several files into one dataset with a reader function.

    Args:
        files: paths, one glob pattern such as "part-*.csv", or a dataset of paths, such as the files of this worker:
            `file_list_dataset("part-*.csv", shuffle = FALSE) %>% dataset_shard_by_worker()`.
        reader: function of a path that returns a dataset, such as `text_line_dataset`.
        *args: further arguments of the reader.
        parallel_files: number of files to interleave.
        parallel_interleave: number of consecutive elements to take from each file.
        num_shards: number of workers that share the files; no sharding by default.
        shard_index: index of this worker, from 0.
        **kwargs: further arguments of the reader, by name.

    Returns:
        A dataset.
    """
    tf = symbol("tensorflow")
    if is_dataset(files):
        paths = files
    elif isinstance(files, str) and any(c in files for c in "*?["):
        paths = tf.data.Dataset.list_files(files)
    else:
        paths = tf.data.Dataset.from_tensor_slices(files if is_tensor(files) else elements(files))
    if num_shards is not None:
        paths = paths.shard(num_shards, 0 if shard_index is None else shard_index)
    read = tf.autograph.experimental.do_not_convert(lambda path: reader(path, *args, **kwargs))
    return paths.interleave(read, cycle_length=parallel_files, block_length=parallel_interleave)
