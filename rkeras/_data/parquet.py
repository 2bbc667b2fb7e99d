"""Parquet files, read in pieces as a dataset of columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._keras.loading import symbol

PIECE_BYTES, MAX_ROWS = 1 << 22, 1 << 16
"""Size of the pieces: small enough for the processor cache, large enough for the overhead of reading a piece."""

PREFETCHED_BATCHES = 4
"""Number of batches that are read while the model trains."""


@dataclass
class Column:
    """Column of a Parquet file as a tensor.

    Attributes:
        name: name of the column.
        dtype: name of the TensorFlow data type.
        length: length of the list in each row; None if each row is a single value.
    """

    name: str
    dtype: str
    length: int | None = None

    def spec(self) -> Any:
        """TensorFlow specification of a batch of rows."""
        shape = [None] if self.length is None else [None, self.length]
        return symbol("tensorflow.TensorSpec")(shape, self.dtype)

    def row_bytes(self) -> int:
        """Approximate size of a row in bytes."""
        size = 16 if self.dtype == "string" else symbol("tensorflow.as_dtype")(self.dtype).size
        return size * (1 if self.length is None else max(1, self.length))

    def tensor(self, values: Any, where: str) -> Any:
        """Convert an Arrow array of rows to numpy; missing floats become NaN, missing texts become empty.

        Raises:
            ValueError: if integers are missing, or lists have different lengths.
        """
        import pyarrow as pa

        if pa.types.is_dictionary(values.type):
            values = values.dictionary_decode()
        if self.length is not None:
            flat, rows = values.flatten(), len(values)
            if len(flat) != rows * self.length or values.null_count:
                raise ValueError(f"the lists of column {self.name!r} of {where} must all have {self.length} elements.")
            return _numbers(self, flat, where).reshape(rows, self.length)
        if self.dtype == "string":
            return values.cast(pa.large_binary()).fill_null(b"").to_numpy(zero_copy_only=False)
        return _numbers(self, values, where)


def _numbers(column: Column, values: Any, where: str) -> Any:
    import pyarrow as pa

    if values.null_count and not column.dtype.startswith("float"):
        raise ValueError(f"column {column.name!r} of {where} has missing values, which {column.dtype} cannot hold.")
    if pa.types.is_decimal(values.type):
        values = values.cast(pa.float64())
    return values.to_numpy(zero_copy_only=False).astype(column.dtype, copy=False)


class ParquetSource:
    """Parquet files whose row groups are divided among several workers (shards)."""

    def __init__(self, caller: str, files: list[str], names: list[str] | None, label: str | None,
                 shards: int, shard: int):  # fmt: skip
        try:
            import pyarrow.parquet  # noqa: F401
        except ImportError as error:  # pyarrow may be installed, but need another version of numpy
            text = f'{caller}(): Parquet files need pyarrow: pip install "rkeras[parquet]" ({error})'
            raise RuntimeError(text) from None
        self._caller, self._files = caller, files
        first = self._open(files[0])
        known = first.schema_arrow.names
        if unknown := [name for name in names or [] if name not in known]:
            raise argument_error(caller, "columns", f"names of columns, which are {', '.join(known)}", unknown[0])
        if label is not None and label not in known:
            raise argument_error(caller, "label_name", f"the name of a column, which are {', '.join(known)}", label)
        wanted = list(names or known)
        if label is not None and label not in wanted:
            wanted.append(label)
        self.columns = [self._column(first, name) for name in wanted]
        groups = [(file, i) for file in files for i in range(self._open(file).metadata.num_row_groups)]
        self._groups = groups[shard::shards]

    def _open(self, file: str) -> Any:
        import pyarrow as pa
        import pyarrow.parquet as pq

        default = pa.default_memory_pool()
        # Arrow's default allocator reserves a gigabyte of address space at once, which a process limit may not allow.
        pa.set_memory_pool(pa.system_memory_pool())
        try:
            return pq.ParquetFile(file)
        except FileNotFoundError:
            raise FileNotFoundError(f"{self._caller}(): there is no file {file}.") from None
        except pa.ArrowInvalid as error:
            raise ValueError(f"{self._caller}(): {file} is not a Parquet file: {error}") from None
        finally:
            pa.set_memory_pool(default)

    def _column(self, file: Any, name: str) -> Column:
        import pyarrow as pa

        kind = file.schema_arrow.field(name).type
        if not pa.types.is_nested(kind) or pa.types.is_dictionary(kind):
            return Column(name, self._dtype(name, kind))
        if pa.types.is_fixed_size_list(kind):
            return Column(name, self._dtype(name, kind.value_type), kind.list_size)
        if not (pa.types.is_list(kind) or pa.types.is_large_list(kind)):
            raise self._unsupported(name, kind)
        # The file does not contain the length of the lists; the first list determines it.
        row = next(file.iter_batches(1, columns=[name]), None)
        length = 0 if row is None or row.column(0)[0].as_py() is None else len(row.column(0)[0])
        return Column(name, self._dtype(name, kind.value_type), length)

    def _dtype(self, name: str, kind: Any) -> str:
        import pyarrow as pa

        if pa.types.is_dictionary(kind):
            kind = kind.value_type
        t = pa.types
        if t.is_string(kind) or t.is_large_string(kind) or t.is_binary(kind) or t.is_large_binary(kind):
            return "string"
        if t.is_boolean(kind):
            return "bool"
        if t.is_integer(kind) or t.is_floating(kind):
            return kind.to_pandas_dtype().__name__
        if t.is_decimal(kind):
            return "float64"
        raise self._unsupported(name, kind)

    def _unsupported(self, name: str, kind: Any) -> Exception:
        return argument_error(
            self._caller, "columns", "columns of numbers, text, or lists of numbers", f"{name} ({kind})"
        )

    def pieces(self, rows: int) -> Iterator[dict[str, Any]]:
        """Yield the columns by name, at most `rows` rows at a time; a piece never spans two row groups."""
        for path, group in self._groups:
            file = self._open(path)
            for piece in file.iter_batches(rows, row_groups=[group], columns=[c.name for c in self.columns]):
                yield {c.name: c.tensor(piece.column(c.name), path) for c in self.columns}

    def dataset(self, batch_size: int) -> Any:
        """A dataset of batches of columns by name."""
        row_bytes = sum(column.row_bytes() for column in self.columns)
        rows = max(batch_size, min(MAX_ROWS, PIECE_BYTES // row_bytes) // batch_size * batch_size)
        signature = {column.name: column.spec() for column in self.columns}
        create = symbol("tensorflow.data.Dataset.from_generator")
        dataset = create(lambda: self.pieces(rows), output_signature=signature)
        return dataset.rebatch(batch_size).prefetch(PREFETCHED_BATCHES)
