"""Sources of datasets: tensors, ranges, files and queries, and the specification of their records."""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import AS_IS, COUNT, PATH, SEQUENCE, STRING, Kind, Unfit, elements, refuse
from rkeras._core.predicates import is_dataset, is_tensor
from rkeras._core.verb import Verb, called_from_r, construct, declare, verb
from rkeras._data.dataset_elements import KINDS, as_elements
from rkeras._data.record_specs import RecordSpec, delimited
from rkeras._distributed import shards
from rkeras._keras.loading import symbol


def _as_is_elements(value: Any) -> Any:
    if value is None:
        raise Unfit
    return as_elements(value, from_r=False)


ELEMENTS = Kind("an array, a tensor, a data frame, or a list of them", _as_is_elements,
                lambda value: as_elements(value, from_r=True), data=True)  # fmt: skip


def _spec(value: Any) -> RecordSpec:
    if not isinstance(value, RecordSpec):
        raise Unfit
    return value


RECORD_SPEC = Kind("a specification of records, as csv_record_spec() makes", _spec)


def source(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a source of elements."""
    return declare(name, f"tensorflow.data.{target}", family="dataset_sources", about=about, kinds=KINDS, **details)


@verb(kinds={"tensors": ELEMENTS})
def tensors_dataset(tensors):
    """A dataset with one element.

    Args:
        tensors: the element: an array, a tensor, or a list or data frame of them. In R an unnamed list is a tuple.

    Returns:
        A dataset.
    """
    return symbol("tensorflow.data.Dataset").from_tensors(tensors)


@verb(kinds={"tensors": ELEMENTS})
def tensor_slices_dataset(tensors):
    """A dataset of the rows of arrays or of a data frame.

    A data frame gives elements with the names of its columns; a factor gives the names of its levels.

    Args:
        tensors: an array, a tensor, a data frame, or a list of arrays, equally long along their first axis.

    Returns:
        A dataset.
    """
    # Elements are cut on the CPU, wherever they go from there.
    with symbol("tensorflow").device("cpu"):
        return symbol("tensorflow.data.Dataset").from_tensor_slices(tensors)


@verb
def sparse_tensor_slices_dataset(sparse_tensor):
    """A dataset of the rows of a sparse tensor.

    Args:
        sparse_tensor: a `tf.sparse.SparseTensor` of two axes or more.

    Returns:
        A dataset of sparse tensors.

    Raises:
        ArgumentError: if it is not a sparse tensor.
    """
    if type(sparse_tensor).__name__ != "SparseTensor":
        raise refuse("sparse_tensor_slices_dataset", "sparse_tensor", "a sparse tensor", sparse_tensor)
    return symbol("tensorflow.data.Dataset").from_tensor_slices(sparse_tensor)


@verb(kinds=KINDS, by_hand=True)
def range_dataset(from_=0, to=0, by=1, *, dtype=None):
    """A dataset of numbers at equal distances, such as 0, 1, 2.

    Args:
        from_: the first number.
        to: where to stop; this number is not among them.
        by: the distance.
        dtype: type of the numbers; int64 by default.

    Returns:
        A dataset.
    """
    return symbol("tensorflow.data.Dataset").range(from_, to, by, output_type=dtype or "int64")


source("random_integer_dataset", "Dataset.random", "A dataset without an end of random integers from 0 to 2^32 - 1")
source("file_list_dataset", "Dataset.list_files", "A dataset of the names of files that fit a pattern")
source("fixed_length_record_dataset", "FixedLengthRecordDataset", "A dataset of the records of binary files")
source("tfrecord_dataset", "TFRecordDataset", "A dataset of the records of TFRecord files")


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
        return construct(this, given)
    made = construct(this, {**given, "file_pattern": [path.numpy().decode() for path in files]})
    # With it goes whether a strategy may divide it.
    return made.with_options(files.options())


source("make_csv_dataset", "experimental.make_csv_dataset", "Batches of the records of CSV files, by column", run=_csv,
       drops=("num_parallel_parser_calls",),
       note="`column_defaults` takes types as well, by R's names or as `tf$int32`: such a column must have a value in "
       "each record. Columns in `select_columns` count from 0 in both languages. `file_pattern` may be a dataset of "
       "paths, such as those of this worker: `file_list_dataset(\"*.csv\", shuffle = FALSE) %>% "
       "dataset_shard_by_worker()`.")  # fmt: skip


@verb(kinds={**KINDS, "record_spec": RECORD_SPEC})
def text_line_dataset(filenames, compression_type=None, *, buffer_size=None, num_parallel_reads=None, name=None,
                      record_spec=None, parallel_records=None, **kwargs):  # fmt: skip
    """A dataset of the lines of text files, or of the records in them.

    Args:
        filenames: paths of the files.
        compression_type: None, "ZLIB" or "GZIP".
        buffer_size: number of bytes to read at once.
        num_parallel_reads: number of files to read at the same time.
        name: name of the dataset.
        record_spec: what the fields of a line are, to have records with named columns.
        parallel_records: number of records to decode at the same time.
        **kwargs: nothing more; a name that is none of these is an error.

    Returns:
        A dataset.
    """
    if kwargs:
        raise TypeError(f"text_line_dataset(): unused argument(s) {', '.join(kwargs)}.")
    lines = symbol("tensorflow.data.TextLineDataset")(
        filenames, compression_type=compression_type, buffer_size=buffer_size, num_parallel_reads=num_parallel_reads,
        name=name,
    )  # fmt: skip
    return lines if record_spec is None else _decoded(lines, record_spec, parallel_records)


@verb(acts_on=is_dataset, kinds={**KINDS, "record_spec": RECORD_SPEC})
def dataset_decode_delim(dataset, record_spec, parallel_records=None):
    """Decode lines of delimited text as records with named columns.

    Args:
        dataset: a dataset of lines.
        record_spec: what the fields of a line are, as `csv_record_spec()` makes.
        parallel_records: number of records to decode at the same time.

    Returns:
        A dataset.
    """
    return _decoded(dataset, record_spec, parallel_records)


def _decoded(lines: Any, record_spec: RecordSpec, parallel: Any) -> Any:
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
    """What the records of a file of delimited text are.

    What is not said is read off the first 1000 lines of an example. Names that are given leave the first line of the
    file a record: if it has names too, say `skip = 1`.

    Args:
        example_file: path of a file; needed unless names and types, or names and defaults, are given.
        delim: what separates two fields.
        skip: number of lines to leave out at the top.
        names: names of the columns; from the first line by default.
        types: "integer", "double" or "character" for each column, or their first letters in one text: "ddi".
        defaults: what stands for a missing value, for each column; 0 or "" by default.

    Returns:
        A specification for `text_line_dataset()` and `dataset_decode_delim()`.

    Raises:
        ArgumentError: if something is missing, or does not fit the columns.
    """
    return delimited("delim_record_spec", example_file, delim, skip, names, types, defaults, called_from_r())


@verb(kinds=SPEC_KINDS)
def csv_record_spec(example_file=None, skip=0, names=None, types=None, defaults=None):
    """What the records of a CSV file are: `delim_record_spec()` with commas.

    Args:
        example_file: path of a file; needed unless names and types, or names and defaults, are given.
        skip: number of lines to leave out at the top.
        names: names of the columns; from the first line by default.
        types: "integer", "double" or "character" for each column, or their first letters in one text: "ddi".
        defaults: what stands for a missing value, for each column; 0 or "" by default.

    Returns:
        A specification for `text_line_dataset()` and `dataset_decode_delim()`.
    """
    return delimited("csv_record_spec", example_file, ",", skip, names, types, defaults, called_from_r())


@verb(kinds=SPEC_KINDS)
def tsv_record_spec(example_file=None, skip=0, names=None, types=None, defaults=None):
    """What the records of a file with tabs are: `delim_record_spec()` with tabs.

    Args:
        example_file: path of a file; needed unless names and types, or names and defaults, are given.
        skip: number of lines to leave out at the top.
        names: names of the columns; from the first line by default.
        types: "integer", "double" or "character" for each column, or their first letters in one text: "ddi".
        defaults: what stands for a missing value, for each column; 0 or "" by default.

    Returns:
        A specification for `text_line_dataset()` and `dataset_decode_delim()`.
    """
    return delimited("tsv_record_spec", example_file, "\t", skip, names, types, defaults, called_from_r())


@verb
def sql_record_spec(names, types):
    """What the columns of a query are.

    Args:
        names: names of the columns.
        types: for each TensorFlow's type, such as `tf$int32`, or "integer", "double" or "character".

    Returns:
        A specification for `sql_dataset()` and `sqlite_dataset()`.
    """
    return RecordSpec([str(name) for name in elements(names)], elements(types))


@verb(kinds={**KINDS, "record_spec": RECORD_SPEC})
def sql_dataset(driver_name, data_source_name, query, record_spec):
    """A dataset of the rows that a query gives.

    Where several workers share the rows by `dataset_shard_by_worker()`, each asks for all of them, and needs the same
    order: say ORDER BY.

    Args:
        driver_name: kind of the database; TensorFlow knows "sqlite".
        data_source_name: what to connect to: for SQLite the path of a file.
        query: the query in SQL.
        record_spec: what its columns are, as `sql_record_spec()` makes.

    Returns:
        A dataset of records with named columns.
    """
    tf = symbol("tensorflow")
    rows = tf.data.experimental.SqlDataset(driver_name, data_source_name, query, record_spec.sql_types())
    names = record_spec.names
    return rows.map(tf.autograph.experimental.do_not_convert(lambda *row: dict(zip(names, row, strict=True))))


@verb(kinds={**KINDS, "filename": PATH, "record_spec": RECORD_SPEC})
def sqlite_dataset(filename, query, record_spec):
    """A dataset of the rows that a query to an SQLite database gives.

    Where several workers share the rows by `dataset_shard_by_worker()`, each asks for all of them, and needs the same
    order: say ORDER BY.

    Args:
        filename: path of the database.
        query: the query in SQL.
        record_spec: what its columns are, as `sql_record_spec()` makes.

    Returns:
        A dataset of records with named columns.
    """
    return sql_dataset("sqlite", filename, query, record_spec)  # type: ignore[operator]


@verb(kinds={**KINDS, "columns": SEQUENCE})
def parquet_dataset(filenames, batch_size=32, columns=None, label_name=None, num_shards=None, shard_index=None):
    """Batches of the rows of Parquet files, by column.

    Read in order, some rows at a time, so that the files may be larger than the memory; the groups of rows that the
    files were written in should not be. Several workers share the groups: by default those that TF_CONFIG names, and
    `batch_size` is that of all of them together. It needs pyarrow: `pip install "rkeras[parquet]"`.

    Args:
        filenames: paths of the files.
        batch_size: number of rows in a batch.
        columns: names of the columns to read; all by default.
        label_name: name of the column that is the response.
        num_shards: number of workers that share the files; those of the training by default.
        shard_index: which of them this is, from 0.

    Returns:
        A dataset of the columns by name, or of pairs of these and the response. A column of lists of numbers, all of
        one length, is a matrix. Missing numbers are NaN, missing text is empty.

    Raises:
        FileNotFoundError: if there is no such file.
        ArgumentError: if a column is not there, or of a type that is no tensor.
        ValueError: if it is no Parquet file; in training, if integers are missing or lists differ in length.
    """
    from rkeras._data.parquet import ParquetSource

    number, index = shards.chosen(num_shards, shard_index)
    if index >= number:
        raise refuse("parquet_dataset", "shard_index", f"below the number of shards, {number}", index)
    names = None if columns is None else [str(name) for name in elements(columns)]
    source = ParquetSource("parquet_dataset", elements(filenames), names, label_name, number, index)
    dataset = shards.settled(source.dataset(batch_size), number)
    if label_name is None:
        return dataset
    unchanged = symbol("tensorflow.autograph.experimental.do_not_convert")
    return dataset.map(unchanged(lambda row: ({k: v for k, v in row.items() if k != label_name}, row[label_name])))


@verb(kinds={**KINDS, "files": AS_IS})
def read_files(files, reader, *args, parallel_files=1, parallel_interleave=1, num_shards=None, shard_index=None,
               **kwargs):  # fmt: skip
    """Read several files with a function that makes a dataset of one.

    Args:
        files: paths, one pattern such as "part-*.csv", or a dataset of paths, such as those of this worker:
            `file_list_dataset("part-*.csv", shuffle = FALSE) %>% dataset_shard_by_worker()`.
        reader: function of a path, such as `text_line_dataset`, that gives a dataset.
        *args: its further arguments.
        parallel_files: number of files to take turns among.
        parallel_interleave: number of elements to take from a file at its turn.
        num_shards: number of workers that share the files.
        shard_index: which of them this is, from 0.
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
