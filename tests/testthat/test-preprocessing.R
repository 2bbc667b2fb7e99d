test_that("a tokenizer is fitted in place and its fields are R values", {
  tokenizer <- text_tokenizer(num_words = 10)
  tokenizer |> fit_text_tokenizer(c("a b c", "a b"))
  expect_identical(tokenizer$word_index, list(a = 1L, b = 2L, c = 3L))
  expect_identical(tokenizer$document_count, 2L)
  expect_equal(tokenizer$num_words, 10)
})

test_that("one text, a factor and a function are valid texts; NA is an error", {
  tokenizer <- text_tokenizer() |> fit_text_tokenizer(c("a b c", "a b"))
  expect_identical(texts_to_sequences(tokenizer, "a"), list(1L))
  expect_identical(texts_to_sequences(tokenizer, factor(c("b c", "a"))), list(2:3, 1L))
  expect_error(texts_to_sequences(tokenizer, c("a", NA)), "`texts` must be texts without NA")
  source <- c("x y", "y")
  i <- 0
  fitted <- fit_text_tokenizer(text_tokenizer(), function() {
    i <<- i + 1
    if (i <= length(source)) source[[i]]
  })
  expect_identical(fitted$word_index, list(y = 1L, x = 2L))
})

test_that("a vector of length one is a sequence", {
  expect_equal(pad_sequences(list(7, c(1, 2))), rbind(c(0, 7), c(1, 2)))
  expect_error(pad_sequences(list(c(1L, NA))), "sequences without NA")
})

test_that("windows start and end at rows counted from 1", {
  dataset <- timeseries_dataset_from_array(1:10, 11:20, 2, start_index = 3, end_index = -4)
  batch <- generator_next(dataset)
  expect_equal(as.array(batch[[1]]), cbind(3:6, 4:7))
  expect_equal(as.vector(batch[[2]]), 13:16)
})

test_that("a generator of windows has batches by index, and ends with NULL", {
  windows <- timeseries_generator(0:9, 0:9, length = 3, batch_size = 4)
  expect_equal(length(windows), 2)
  expect_equal(windows[[0]][[1]][2, ], 1:3)
  drawn <- 0
  while (!is.null(batch <- generator_next(windows))) drawn <- drawn + length(batch[[2]])
  expect_equal(drawn, 7)
})

test_that("an R function preprocesses images while a model trains", {
  calls <- 0
  generator <- image_data_generator(preprocessing_function = function(image) {
    calls <<- calls + 1
    image * 2
  })
  images <- array(1, c(4, 3, 3, 1))
  expect_equal(generator_next(flow_images_from_data(images, generator = generator))[1, 1, 1, 1], 2)
  model <- keras_model_sequential(input_shape = c(3, 3, 1)) |> layer_flatten() |> layer_dense(1)
  model |> compile(loss = "mse", optimizer = "sgd")
  model |> fit(flow_images_from_data(images, c(0, 1, 0, 1), generator, batch_size = 2), epochs = 1, verbose = 0)
  expect_gte(calls, 8)
})

test_that("predicted classes are data frames", {
  index <- "{str(i): [f'n{i}', f'thing {i}'] for i in range(1000)}"
  module <- "__import__('keras.src.applications.imagenet_utils', fromlist=['x'])"
  rkeras:::request("execute", sprintf("%s.CLASS_INDEX = %s", module, index))
  on.exit(rkeras:::request("execute", sprintf("%s.CLASS_INDEX = None", module)))
  preds <- matrix(0, 1, 1000)
  preds[1, c(8, 4)] <- c(0.75, 0.25)
  decoded <- imagenet_decode_predictions(preds, top = 2)[[1]]
  expect_equal(
    decoded,
    data.frame(class_name = c("n7", "n3"), class_description = c("thing 7", "thing 3"), score = c(0.75, 0.25))
  )
})

test_that("a layer takes a character vector as one tensor", {
  texts <- c("red", "blue red", "green")
  words <- layer_text_vectorization(vocabulary = c("red", "blue"), output_mode = "int", output_sequence_length = 2L)
  expect_equal(as.array(words(texts)), rbind(c(2, 0), c(3, 2), c(1, 0)), ignore_attr = TRUE)
  expect_identical(as.array(words(rep(texts, 100))), as.array(words(texts))[rep(1:3, 100), ])
})
