# Control flow of R over tensors. Each function is also run by R itself on numbers.

`add<-` <- function(x, value) x + value

numbers <- function(x) unname(unlist(rapply(list(x), as.array, classes = "tensorflow.tensor", how = "replace")))

expect_traced <- function(f, tensors, values) {
  expect_equal(numbers(do.call(tf_function(f), tensors)), numbers(do.call(f, values)))
}

counted <- function(n) {
  x <- 0
  while (n > 0L) {
    n <- n - 1L
    if (n %% 5L == 0L) {
      break
    } else if (n %% 2L == 0L) {
      next
    }
    add(x) <- 1
  }
  list(n, x)
}

visited <- function(items) {
  x <- y <- z <- 0
  for (i in items) {
    add(x) <- 1L
    if (i %% 5L == 3L) break else if (i %% 2L == 0L) {
      add(y) <- 1
      next
    }
    add(z) <- 1
  }
  list(x, y, z)
}

test_that("an `if` over a tensor assigns what its branches assign, and has their value", {
  one <- tf$constant(1L)
  signs <- function(n) {
    a <- 0L
    b <- 0L
    if (n > 0L) a <- -n else b <- 2L * n
    list(a, b)
  }
  nested <- function(n) {
    a <- if (n > 0L) if (n > 1L) -n else 0L else 2L * n
    a + 1L
  }
  parts <- function(x, n) {
    z <- 5L
    if (n > 0L) {
      x$b <- 7L
      z <- 13L
    }
    list(x$b, x$c, z)
  }
  local_function <- function(n) {
    negative <- function(m) if (m > 3L) m else -m
    negative(n) + negative(n - 3L)
  }
  for (n in -1:5) {
    for (f in list(signs, nested, local_function)) expect_traced(f, list(tf$constant(n)), list(n))
    expect_traced(parts, list(list(b = 2L, c = 3L), tf$constant(n)), list(list(b = 2L, c = 3L), n))
  }
  # A plain number has the type of the tensor in the other branch.
  expect_identical(tf_function(function(n) if (n > 0L) 3 else n)(one)$dtype, tf$int32)
  expect_error(tf_function(function(n) if (n > 0L) tf$constant(3) else n)(one), "`?its value`? has dtype float32")
})

test_that("return() in an `if` over a tensor ends the function", {
  early <- function(n) {
    y <- if (n > 2) return(n) else n * 2
    if (y == 4) return(-y)
    y + 1
  }
  for (n in c(1, 2, 5)) expect_traced(early, list(tf$constant(n)), list(n))
})

test_that("a variable that only one branch or a loop assigns is an error when it is read", {
  read <- tf_function(function(n) {
    if (n > 0L) b <- 4L
    b
  })
  expect_error(read(tf$constant(1L)), "Symbol `b` is \\*undefined\\*")
  unread <- tf_function(function(n) {
    if (n > 0L) b <- 4L
    b <- 2L
    b + n
  })
  expect_identical(as.integer(unread(tf$constant(1L))), 3L)
  expect_error(tf_function(function(n) {
    for (i in tf$range(n)) k <- i
    k
  })(tf$constant(2L)), "assigned to the symbol before the loop body")
})

test_that("`while` and `for` over tensors and datasets, with `break` and `next`", {
  for (n in c(3L, 4L, 6L, 9L)) expect_traced(counted, list(tf$constant(n)), list(n))
  for (n in 0:6) {
    expect_traced(visited, list(tf$range(n)), list(seq_len(n) - 1L))
    expect_traced(visited, list(tf$data$Dataset$range(n)), list(seq_len(n) - 1L))
  }
  within <- function(x, y) {
    i <- x[1]
    j <- y[1]
    for (i in x) for (j in y) if (i >= 2) break
    list(i, j)
  }
  expect_traced(within, list(tf$constant(1:3), tf$constant(10:13)), list(1:3, 10:13))
  nested <- function(n) {
    i <- j <- s <- 0L
    while (i < n) {
      while (j < i) add(j) <- 3L
      add(s) <- i + j
      add(i) <- 1L
      j <- 0L
    }
    list(s, i, j, n)
  }
  expect_traced(nested, list(tf$constant(5L)), list(5L))
  # R's own loop within an `if` over a tensor
  own <- function(x) {
    s <- x
    if (x > 0) for (i in 1:5) {
      if (i > 3) break
      s <- s + i
    }
    s
  }
  expect_traced(own, list(tf$constant(1)), list(1))
})

test_that("gradients pass through loops over tensors and datasets", {
  power <- tf_function(function(x, items) {
    with(tf$GradientTape() %as% tape, {
      tape$watch(x)
      y <- x
      for (i in items) y <- y * x
    })
    tape$gradient(y, x)
  })
  two <- tf$constant(2)
  expect_equal(as.numeric(power(two, tf$range(3L))), 32)
  expect_equal(as.numeric(power(two, tf$data$Dataset$range(3L))), 32)
})

test_that("what cannot be traced is an error that says what to do", {
  x <- tf$constant(3)
  run <- function(f) tf_function(f)(x)
  expect_error(run(function(x) for (i in 1:3) if (x > 2) break), "its loop is one of R")
  expect_error(run(function(x) for (i in tf$range(3L)) if (i > 1L) return(x)), "cannot be traced here. Assign the")
  expect_error(run(function(x) {
    out <- list()
    for (i in tf$range(3L)) out[[length(out) + 1L]] <- x
    out
  }), "Collect values in a tf$TensorArray()", fixed = TRUE)
  expect_error(run(function(x) {
    for (i in tf$range(3L)) x <- tf$stack(list(x, x))
    x
  }), "`x` has shape () before a loop, and (2,) after a step", fixed = TRUE)
  expect_error(run(function(x) {
    stopifnot(x > 5)
    x
  }), "x > 5 is not TRUE")
  expect_identical(as.numeric(run(function(x) {
    stopifnot(x > 2, "text" == "text")
    x
  })), 3)
})

test_that("the control flow is the same while TensorFlow runs functions eagerly", {
  tf$config$run_functions_eagerly(TRUE)
  on.exit(tf$config$run_functions_eagerly(FALSE))
  expect_traced(counted, list(tf$constant(9L)), list(9L))
  expect_traced(visited, list(tf$range(6L)), list(0:5))
  expect_traced(visited, list(tf$data$Dataset$range(6L)), list(0:5))
})

test_that("functions of datasets and methods of layers may branch over tensors", {
  mapped <- dataset_map(tensor_slices_dataset(c(1, 2, 3)), function(x) if (x > 1.5) x * 10 else x)
  expect_identical(unlist(iterate(mapped, as.array)), c(1, 20, 30))
  layer_doubling <- new_layer_class("Doubling", call = function(self, inputs) {
    for (i in tf$range(5L)) {
      if (tf$reduce_sum(inputs) > 4) break
      inputs <- inputs * 2
    }
    inputs
  })
  model <- keras_model_sequential(input_shape = 1) |> layer_doubling()
  for (eagerly in c(FALSE, TRUE)) {
    compile(model, "sgd", "mse", run_eagerly = eagerly)
    expect_equal(predict(model, matrix(1), verbose = 0), matrix(8))
  }
})
