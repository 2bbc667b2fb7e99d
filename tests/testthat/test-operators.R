# Operators and small helpers.

test_that("several names are assigned at once, nested and with a rest argument", {
  c(a, c(b, ...inner), .) %<-% list(1, list(2, 3, 4), 5)
  expect_equal(list(a, b, inner), list(1, 2, list(3, 4)))
  c(first, ..., last) %<-% 1:5
  expect_equal(c(first, last), c(1L, 5L))
  c(x, ...none) %<-% 1
  expect_equal(none, list())
  c(x, y = 7) %<-% list(1)
  expect_equal(y, 7)
  c(x, y = 7) %<-% list(1, 2)
  expect_equal(y, 2)
  c(wt = , cyl = ) %<-% mtcars # nolint: spaces_inside_linter.
  expect_equal(wt, mtcars$wt)
  place <- list(b = 0)
  c(place$a, place[["b"]]) %<-% c(1, 2)
  expect_equal(place[c("a", "b")], list(a = 1, b = 2))
  single %<-% 3
  expect_equal(single, 3)
  expect_equal(withVisible(c(x, y) %<-% 1:2), list(value = 1:2, visible = FALSE))
})

test_that("Python values are unpacked, and targets can be calls", {
  c(rows, columns) %<-% shape(tf$ones(c(2L, 3L)))
  expect_equal(c(rows, columns), 2:3)
  c(one, two) %<-% tf$constant(c(5, 6))
  expect_equal(as.numeric(two), 6)
  c(one, two) %<-% tuple("a", 2, convert = TRUE)
  expect_equal(list(one, two), list("a", 2))
  quoted <- quote(f(x))
  c(q, other) %<-% list(quoted, 1)
  expect_identical(q, quoted)
})

test_that("the numbers of names and values must be equal", {
  expect_error(c(a, b) %<-% 1:3, "2 names for 3 values", fixed = TRUE)
  expect_error(c(a, b, d) %<-% 1:2, "3 names for 2 values", fixed = TRUE)
  expect_error(c(...a, ...b) %<-% 1:2, "only one name", fixed = TRUE)
  expect_error(c(a, b) %<-% sum, "cannot be unpacked", fixed = TRUE)
  expect_error(f(a) %<-% 3, "must be names in c()", fixed = TRUE)
  expect_error(c(nothing = ) %<-% list(a = 1), "no element \"nothing\"") # nolint: spaces_inside_linter.
})

test_that("elements are assigned by subscript", {
  .[a, , .[b, ..]] <- list(1, 2, list(3, 4, 5))
  expect_equal(c(a, b), c(1, 3))
  .[a, b] <- list(1, 2, "a surplus value")
  expect_equal(c(a, b), c(1, 2))
})

test_that("elements are assigned by name, or computed from them", {
  .[m = mean, s = sd] <- list(mean = 1, sd = 2)
  expect_equal(c(m, s), c(1, 2))
  .[x = second * 10, y = first] <- list(first = 1, second = 2)
  expect_equal(c(x, y), c(20, 1))
  expect_error(.[a = gamma] <- list(first = 1), "no element \"gamma\"", fixed = TRUE)
  expect_error(.[second = a, b] <- list(first = 1, second = 2), "all elements are assigned by name, or none")
})

test_that("the assignment pipe assigns", {
  x <- list(a = c(4, 9))
  x$a %<>% sqrt()
  expect_equal(x$a, c(2, 3))
})

test_that("an active name is computed at each reading and is called with assigned values", {
  stored <- 1
  watched %<-active% function(value) if (missing(value)) stored * 10 else stored <<- value
  expect_equal(watched, 10)
  watched <- 3
  expect_equal(watched, 30)
})

test_that("a context is named, is left once, and receives errors", {
  executed("
class Context:
    def __init__(self): self.heard = []
    def __enter__(self): return 'inside'
    def __exit__(self, kind, error, trace): self.heard.append(str(error))
")
  context <- evaluated("Context()")
  expect_equal(with(context %as% given, paste(given, "it")), "inside it")
  expect_equal(given, "inside")
  expect_equal(with(context, nchar(held), as = held), 6L)
  expect_error(with(context, stop("lost")), "lost")
  expect_equal(context$heard, c("None", "None", "lost"))
  expect_error(3 %as% x, "context manager")
  x <- tf$Variable(3)
  with(tf$GradientTape() %as% tape, y <- x * x)
  expect_equal(as.numeric(tape$gradient(y, x)), 6)
})

test_that("tensors take a new axis and all axes that are not indexed", {
  x <- tf$reshape(tf$range(6L), c(1L, 2L, 3L))
  expect_equal(dim(x[newaxis, , , ]), c(1L, 1L, 2L, 3L))
  expect_equal(as.array(x[all_dims(), 1]), matrix(c(0L, 3L), 1))
})

test_that("lists have names, and are zipped by name", {
  a <- 1
  expect_equal(named_list(a, b = 2), list(a = 1, b = 2))
  expect_error(named_list(a, a = 2), "is not unique")
  expect_equal(zip_lists(1:2, c("x", "y")), list(list(1L, "x"), list(2L, "y")))
  expect_equal(zip_lists(list(a = 1, b = 2), list(b = 20, a = 10)), list(a = list(1, 10), b = list(2, 20)))
  expect_equal(zip_lists(list(list(1, 2), list(3, 4))), list(list(1, 3), list(2, 4)))
  expect_error(zip_lists(list(a = 1), list(b = 1)), "must have the same names")
  expect_error(zip_lists(list, list(1)), "zip_lists(): `...` must be lists or vectors", fixed = TRUE)
  expect_error(zip_lists(mean), "zip_lists(): `...` must be lists or vectors, not function.", fixed = TRUE)
  expect_equal(zip_lists(NULL), list())
  expect_error(zip_lists(1, 1:2), "the same length")
})

test_that("a unary plus returns a symbolic tensor as it is", {
  x <- layer_input(shape = 3)
  expect_identical((+x)$name, x$name)
  expect_s3_class(+x, class(x)[1], exact = FALSE)
})
