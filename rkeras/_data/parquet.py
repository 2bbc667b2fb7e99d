"""Parquet files, read piece by piece as the columns of a dataset."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rkeras._core.errors import refuse
from rkeras._keras.loading import symbol

PIECE, MOST_ROWS = 1 << 22, 1 << 16
"""About so many bytes are read at a time: few enough for the processor's cache, many enough for the cost of a piece."""

AHEAD = 4
"""Batches that are read while the model trains."""


@dataclass
class Column:
    """What a column of a file is as a tensor.

    Attributes:
        name: of the column.
        dtype: name of the type in TensorFlow.
        length: of the list in each row; None where a row is one value.
    """

    name: str
    dtype: str
    length: int | None = None

    def spec(self) -> Any:
        """The specification of some rows."""
        shape = [None] if self.length is None else [None, self.length]
        return symbol("tensorflow.TensorSpec")(shape, self.dtype)

    def width(self) -> int:
        """Bytes of a row, about."""
        one = 16 if self.dtype == "string" else symbol("tensorflow.as_dtype")(self.dtype).size
        return one * (1 if self.length is None else max(1, self.length))

    def tensor(self, values: Any, where: str) -> Any:
        """Some rows as numpy; a missing float is NaN, a missing text empty.

        Raises:
            ValueError: for missing integers, and for lists of other lengths.
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
        raise ValueError(f"column {column.name!r} of {where} has missing values, which {column.dtype} does not know.")
    if pa.types.is_decimal(values.type):
        values = values.cast(pa.float64())
    return values.to_numpy(zero_copy_only=False).astype(column.dtype, copy=False)


class ParquetSource:
    """Files whose groups of rows are shared by several readers."""

    def __init__(self, verb: str, files: list[str], names: list[str] | None, label: str | None,
                 shards: int, shard: int):  # fmt: skip
        try:
            import pyarrow.parquet  # noqa: F401
        except ImportError as error:  # it may be there, and want another numpy
            text = f'{verb}(): Parquet files need pyarrow: pip install "rkeras[parquet]" ({error})'
            raise RuntimeError(text) from None
        self.verb, self._files = verb, files
        first = self._open(files[0])
        there = first.schema_arrow.names
        if unknown := [name for name in names or [] if name not in there]:
            raise refuse(verb, "columns", f"names of columns, which are {', '.join(there)}", unknown[0])
        if label is not None and label not in there:
            raise refuse(verb, "label_name", f"the name of a column, which are {', '.join(there)}", label)
        wanted = list(names or there)
        if label is not None and label not in wanted:
            wanted.append(label)
        self.columns = [self._column(first, name) for name in wanted]
        groups = [(file, i) for file in files for i in range(self._open(file).metadata.num_row_groups)]
        self._groups = groups[shard::shards]

    def _open(self, file: str) -> Any:
        import pyarrow as pa
        import pyarrow.parquet as pq

        usual = pa.default_memory_pool()
        # Arrow's own allocator takes a gigabyte of addresses at once, which a limit of the process may not allow.
        pa.set_memory_pool(pa.system_memory_pool())
        try:
            return pq.ParquetFile(file)
        except FileNotFoundError:
            raise FileNotFoundError(f"{self.verb}(): there is no file {file}.") from None
        except pa.ArrowInvalid as error:
            raise ValueError(f"{self.verb}(): {file} is no Parquet file: {error}") from None
        finally:
            pa.set_memory_pool(usual)

    def _column(self, file: Any, name: str) -> Column:
        import pyarrow as pa

        kind = file.schema_arrow.field(name).type
        if not pa.types.is_nested(kind) or pa.types.is_dictionary(kind):
            return Column(name, self._dtype(name, kind))
        if pa.types.is_fixed_size_list(kind):
            return Column(name, self._dtype(name, kind.value_type), kind.list_size)
        if not (pa.types.is_list(kind) or pa.types.is_large_list(kind)):
            raise self._no_tensor(name, kind)
        # The file does not say how long the lists are: the first one does.
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
        raise self._no_tensor(name, kind)

    def _no_tensor(self, name: str, kind: Any) -> Exception:
        return refuse(self.verb, "columns", "columns of numbers, text, or lists of numbers", f"{name} ({kind})")

    def pieces(self, rows: int) -> Iterator[dict[str, Any]]:
        """The columns by name, some rows at a time; no piece goes from one group to the next."""
        for path, group in self._groups:
            file = self._open(path)
            for piece in file.iter_batches(rows, row_groups=[group], columns=[c.name for c in self.columns]):
                yield {c.name: c.tensor(piece.column(c.name), path) for c in self.columns}

    def dataset(self, batch_size: int) -> Any:
        """Batches of columns by name."""
        wide = sum(column.width() for column in self.columns)
        rows = max(batch_size, min(MOST_ROWS, PIECE // wide) // batch_size * batch_size)
        signature = {column.name: column.spec() for column in self.columns}
        made = symbol("tensorflow.data.Dataset.from_generator")
        return made(lambda: self.pieces(rows), output_signature=signature).rebatch(batch_size).prefetch(AHEAD)
