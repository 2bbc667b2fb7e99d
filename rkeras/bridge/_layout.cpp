// Copies arrays between R's column-major and numpy's row-major memory, with conversion of the elements, and strings.
//
// An array is seen as a matrix: its first axis by all other axes. In R's memory its columns are contiguous, in another
// order than in a row. Blocks of 4 x 4 elements are transposed in registers; 16 adjacent columns fill a cache line.

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <cstdint>
#include <cstring>

namespace {

constexpr int FOUR = 4, COLUMNS = 16, MOST_AXES = 64;

template <typename Element>
struct Vector {
  typedef Element Four __attribute__((vector_size(FOUR * sizeof(Element))));
};

// The columns in the order of a row.
struct Columns {
  Py_ssize_t axes = 0, start = 0;
  Py_ssize_t lengths[MOST_AXES], steps[MOST_AXES], index[MOST_AXES] = {};

  // Offsets in R's memory of the next columns.
  void next(Py_ssize_t number, Py_ssize_t *starts) {
    for (Py_ssize_t k = 0; k < number; k++) {
      starts[k] = start;
      for (Py_ssize_t axis = axes - 1; axis >= 0; axis--) {
        start += steps[axis];
        if (++index[axis] < lengths[axis]) break;
        start -= lengths[axis] * steps[axis];
        index[axis] = 0;
      }
    }
  }
};

#define INLINED static inline __attribute__((always_inline))

// Transposes a block of four by four.
template <typename Four>
INLINED void turn(Four *rows) {
  const Four a = __builtin_shufflevector(rows[0], rows[1], 0, 4, 1, 5);
  const Four b = __builtin_shufflevector(rows[0], rows[1], 2, 6, 3, 7);
  const Four c = __builtin_shufflevector(rows[2], rows[3], 0, 4, 1, 5);
  const Four d = __builtin_shufflevector(rows[2], rows[3], 2, 6, 3, 7);
  rows[0] = __builtin_shufflevector(a, c, 0, 1, 4, 5);
  rows[1] = __builtin_shufflevector(a, c, 2, 3, 6, 7);
  rows[2] = __builtin_shufflevector(b, d, 0, 1, 4, 5);
  rows[3] = __builtin_shufflevector(b, d, 2, 3, 6, 7);
}

// Copies all columns. `Turned` is the type of the elements while they are transposed.
template <typename From, typename Turned, typename To, bool from_r>
INLINED void copy(const void *source, void *target, Py_ssize_t rows, Py_ssize_t all, Columns &columns) {
  const From *__restrict__ from = static_cast<const From *>(source);
  To *__restrict__ to = static_cast<To *>(target);
  Py_ssize_t starts[COLUMNS];
  for (Py_ssize_t column = 0; column < all; column += COLUMNS) {
    const Py_ssize_t number = all - column < COLUMNS ? all - column : COLUMNS;
    const Py_ssize_t in_fours = number == COLUMNS ? rows - rows % FOUR : 0;
    columns.next(number, starts);
    for (Py_ssize_t row = 0; row < in_fours; row += FOUR) {
      for (Py_ssize_t k = 0; k < COLUMNS; k += FOUR) {
        const Py_ssize_t corner = row * all + column + k;
        typename Vector<Turned>::Four block[FOUR];
        for (int i = 0; i < FOUR; i++) {
          typename Vector<From>::Four read;
          memcpy(&read, from + (from_r ? starts[k + i] + row : corner + i * all), sizeof(read));
          block[i] = __builtin_convertvector(read, typename Vector<Turned>::Four);
        }
        turn(block);
        for (int i = 0; i < FOUR; i++) {
          const auto written = __builtin_convertvector(block[i], typename Vector<To>::Four);
          memcpy(to + (from_r ? corner + i * all : starts[k + i] + row), &written, sizeof(written));
        }
      }
    }
    for (Py_ssize_t row = in_fours; row < rows; row++) {
      for (Py_ssize_t k = 0; k < number; k++) {
        const Py_ssize_t in_r = starts[k] + row, in_rows = row * all + column + k;
        to[from_r ? in_rows : in_r] = static_cast<To>(from[from_r ? in_r : in_rows]);
      }
    }
  }
}

#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__)
#define BY_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#define BY_PROCESSOR
#endif

typedef void Copy(const void *, void *, Py_ssize_t, Py_ssize_t, Columns &);

#define DEFINE(name, from, turned, to, from_r)                                                                  \
  BY_PROCESSOR void name(const void *source, void *target, Py_ssize_t rows, Py_ssize_t all, Columns &columns) { \
    copy<from, turned, to, from_r>(source, target, rows, all, columns);                                         \
  }

DEFINE(double_to_float, double, float, float, true)
DEFINE(double_to_double, double, double, double, true)
DEFINE(int_to_int, int32_t, int32_t, int32_t, true)
DEFINE(float_into_double, float, float, double, false)
DEFINE(double_into_double, double, double, double, false)
DEFINE(int_into_int, int32_t, int32_t, int32_t, false)
DEFINE(byte_into_int, uint8_t, int32_t, int32_t, false)
DEFINE(long_into_int, int64_t, int32_t, int32_t, false)

// By the types' letters in Python's buffers.
const struct {
  const char *from, *to;
  bool from_r;
  Copy *copy;
} COPIES[] = {
    {"d", "f", true, double_to_float},        {"d", "d", true, double_to_double},
    {"i", "i", true, int_to_int},             {"f", "d", false, float_into_double},
    {"d", "d", false, double_into_double},    {"i", "i", false, int_into_int},
    {"B", "i", false, byte_into_int},         {"l", "i", false, long_into_int},
};

// copy(source, target, shape, from_r): both one-dimensional buffers. Returns whether there is a copy for their types.
PyObject *copy_array(PyObject *, PyObject *args) {
  PyObject *source, *target, *shape;
  int from_r;
  if (!PyArg_ParseTuple(args, "OOO!p:copy", &source, &target, &PyTuple_Type, &shape, &from_r)) return nullptr;
  const Py_ssize_t axes = PyTuple_GET_SIZE(shape);
  Py_ssize_t lengths[MOST_AXES];
  if (axes < 1 || axes > MOST_AXES) return PyErr_Format(PyExc_ValueError, "an array has 1 to %d axes", MOST_AXES);
  Py_ssize_t size = 1;
  for (Py_ssize_t axis = 0; axis < axes; axis++) {
    lengths[axis] = PyLong_AsSsize_t(PyTuple_GET_ITEM(shape, axis));
    if (lengths[axis] < 1) return PyErr_Format(PyExc_ValueError, "axes are 1 or longer");
    size *= lengths[axis];
  }
  Columns columns;
  columns.axes = axes - 1;
  for (Py_ssize_t axis = 1, step = lengths[0]; axis < axes; step *= lengths[axis++]) {
    columns.lengths[axis - 1] = lengths[axis];
    columns.steps[axis - 1] = step;
  }
  Py_buffer from, to;
  if (PyObject_GetBuffer(source, &from, PyBUF_FORMAT | PyBUF_ND) < 0) return nullptr;
  if (PyObject_GetBuffer(target, &to, PyBUF_FORMAT | PyBUF_ND | PyBUF_WRITABLE) < 0) {
    PyBuffer_Release(&from);
    return nullptr;
  }
  PyObject *found = Py_False;
  for (const auto &one : COPIES) {
    if (one.from_r != static_cast<bool>(from_r) || strcmp(one.from, from.format) || strcmp(one.to, to.format)) continue;
    if (from.len != size * from.itemsize || to.len != size * to.itemsize) {
      PyErr_SetString(PyExc_ValueError, "the buffers do not have the elements of the shape");
      found = nullptr;
      break;
    }
    Py_BEGIN_ALLOW_THREADS
    one.copy(from.buf, to.buf, lengths[0], size / lengths[0], columns);
    Py_END_ALLOW_THREADS
    found = Py_True;
    break;
  }
  PyBuffer_Release(&from);
  PyBuffer_Release(&to);
  Py_XINCREF(found);
  return found;
}

// Addresses are passed as integers, because this module is not linked with R.
template <typename Pointer>
Pointer at(unsigned long long address) {
  return reinterpret_cast<Pointer>(static_cast<uintptr_t>(address));
}

bool is_ascii(const char *text, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (static_cast<signed char>(text[i]) < 0) return false;
  }
  return true;
}

bool append_index(PyObject *list, Py_ssize_t index) {
  PyObject *number = PyLong_FromSsize_t(index);
  const bool done = number && PyList_Append(list, number) == 0;
  Py_XDECREF(number);
  return done;
}

// strings(elements, length, na, text_of): the ASCII strings of R's elements as a list, in which NA and other strings
// are None, and the indices of the other strings. `text_of` is R's function R_CHAR.
PyObject *strings_of(PyObject *, PyObject *args) {
  unsigned long long elements, na, function;
  Py_ssize_t length;
  if (!PyArg_ParseTuple(args, "KnKK:strings", &elements, &length, &na, &function)) return nullptr;
  const auto chars = at<const void *const *>(elements);
  const auto missing = at<const void *>(na);
  const auto text_of = at<const char *(*)(const void *)>(function);
  PyObject *list = PyList_New(length), *others = PyList_New(0);
  bool done = list && others;
  for (Py_ssize_t i = 0; done && i < length; i++) {
    PyObject *made = nullptr;
    if (chars[i] != missing) {
      const char *text = text_of(chars[i]);
      const size_t size = strlen(text);
      if (!is_ascii(text, size)) {
        done = append_index(others, i);
      } else if ((made = PyUnicode_New(static_cast<Py_ssize_t>(size), 127))) {
        memcpy(PyUnicode_DATA(made), text, size);
      } else {
        done = false;
      }
    }
    if (!made) {
      made = Py_None;
      Py_INCREF(made);
    }
    PyList_SET_ITEM(list, i, made);
  }
  if (done) return Py_BuildValue("NN", list, others);
  Py_XDECREF(list);
  Py_XDECREF(others);
  return nullptr;
}

// set_strings(vector, list, make, set): sets the elements of R's character vector to the ASCII strings of a list, and
// returns the indices of the other elements. `make` and `set` are R's functions mkCharLenCE and SET_STRING_ELT.
PyObject *set_strings(PyObject *, PyObject *args) {
  unsigned long long vector, make_function, set_function;
  PyObject *list;
  if (!PyArg_ParseTuple(args, "KO!KK:set_strings", &vector, &PyList_Type, &list, &make_function, &set_function)) {
    return nullptr;
  }
  const auto make = at<void *(*)(const char *, int, int)>(make_function);
  const auto set = at<void (*)(void *, Py_ssize_t, void *)>(set_function);
  PyObject *others = PyList_New(0);
  bool done = others;
  for (Py_ssize_t i = 0; done && i < PyList_GET_SIZE(list); i++) {
    PyObject *one = PyList_GET_ITEM(list, i);
    const Py_ssize_t size = PyUnicode_Check(one) && PyUnicode_IS_ASCII(one) ? PyUnicode_GET_LENGTH(one) : -1;
    const char *text = size < 0 ? nullptr : static_cast<const char *>(PyUnicode_DATA(one));
    if (size < 0 || size > INT32_MAX || memchr(text, 0, static_cast<size_t>(size))) {
      done = append_index(others, i);
    } else {
      set(at<void *>(vector), i, make(text, static_cast<int>(size), 0));
    }
  }
  if (done) return others;
  Py_XDECREF(others);
  return nullptr;
}

PyMethodDef METHODS[] = {
    {"copy", copy_array, METH_VARARGS, "Copy an array from R's memory, or to it."},
    {"strings", strings_of, METH_VARARGS, "Convert R's strings to strings of Python."},
    {"set_strings", set_strings, METH_VARARGS, "Convert strings of Python to R's strings."},
    {},
};

PyModuleDef MODULE = {PyModuleDef_HEAD_INIT, "_layout", nullptr, 0, METHODS, nullptr, nullptr, nullptr, nullptr};

}  // namespace

PyMODINIT_FUNC PyInit__layout() { return PyModule_Create(&MODULE); }
