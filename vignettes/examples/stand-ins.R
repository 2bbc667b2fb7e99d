# What stands in for data that must be downloaded, when an example runs with --small.
# Each function returns made-up data in exactly the form of the real loader, and prints a note about it.

# Reviews as word numbers, in the form of dataset_imdb(): vectors of 20 to 60 numbers, and 0 or 1.
#
# Every review starts with 1. Words 10 to 19 are kind and 20 to 29 are harsh, and a 4 before them means "not". Nine of
# ten such remarks agree with the label. All other words are neutral; small numbers are frequent, as in the real data.
stand_in_imdb <- function(num_words = 200, train = 2000, test = 500) {
  cat("--small: made-up reviews stand in for dataset_imdb().\n")
  neutral <- 30:(num_words - 1)

  review <- function(label) {
    words <- sample(neutral, sample(20:60, 1), replace = TRUE, prob = 1 / neutral)
    words[[1]] <- 1L
    place <- sample(seq(2, length(words) - 1, by = 2), 5)
    kind <- label == (runif(5) < 0.9)
    negated <- runif(5) < 1 / 3
    words[place[negated]] <- 4L
    words[place + 1] <- sample(10:19, 5, replace = TRUE) + 10L * (kind == negated)
    words
  }

  part <- function(n) {
    y <- sample(0:1, n, replace = TRUE)
    list(x = lapply(y, review), y = y)
  }

  list(train = part(train), test = part(test))
}

# Colour pictures in the form of dataset_cifar10(): 32 by 32 by 3, integers to 255, and a column of labels, 0 to 9.
#
# Each shows one of five shapes, somewhere, before noise: a disc, a ring, a square, a diamond or a cross; red for labels
# 0 to 4, blue for 5 to 9.
stand_in_cifar10 <- function(train = 1500, test = 300) {
  cat("--small: pictures of coloured shapes stand in for dataset_cifar10().\n")

  picture <- function(label) {
    size <- runif(1, 7, 10)
    down <- matrix(abs(1:32 - runif(1, 10, 22)) / size, 32, 32)
    across <- matrix(abs(1:32 - runif(1, 10, 22)) / size, 32, 32, byrow = TRUE)
    round <- sqrt(down^2 + across^2)
    square <- pmax(down, across)
    shape <- switch(label %% 5 + 1,
      round < 1,
      round < 1 & round > 0.6,
      square < 0.9,
      down + across < 1,
      pmin(down, across) < 0.3 & square < 1
    )
    colour <- if (label < 5) c(200L, 90L, 60L) else c(60L, 90L, 200L)
    noise <- array(sample(0:99, 32 * 32 * 3, replace = TRUE), c(32, 32, 3))
    ifelse(array(shape, dim(noise)), noise %/% 2L + rep(colour, each = 32 * 32), noise)
  }

  part <- function(n) {
    y <- matrix(sample(0:9, n, replace = TRUE))
    list(x = aperm(vapply(y, picture, array(0L, c(32, 32, 3))), c(4, 1:3)), y = y)
  }

  list(train = part(train), test = part(test))
}

# A folder with task 1 of bAbI, in the form of the archive: a file of stories to train on and one to test on.
#
# The real stories were made up by a program too: two moves, a question, two moves, a question ... five times.
stand_in_babi <- function(questions = 5, train = 400, test = 100) {
  cat("--small: newly made stories stand in for those of the bAbI archive.\n")
  people <- c("Mary", "John", "Sandra", "Daniel")
  places <- c("bathroom", "hallway", "garden", "office", "bedroom", "kitchen")

  story <- function(number) {
    lines <- character()
    where <- said <- list() # for each person, the place and the number of the line that names it
    for (question in seq_len(questions)) {
      for (person in sample(people, 2)) {
        where[[person]] <- sample(places, 1)
        said[[person]] <- length(lines) + 1
        verb <- sample(c("moved", "went", "journeyed"), 1)
        lines <- c(lines, sprintf("%s %s to the %s.", person, verb, where[[person]]))
      }
      asked <- sample(names(where), 1)
      lines <- c(lines, sprintf("Where is %s? \t%s\t%d", asked, where[[asked]], said[[asked]]))
    }
    paste(seq_along(lines), lines)
  }

  folder <- tempfile("babi")
  dir.create(folder)
  write <- function(part, n) {
    file <- file.path(folder, sprintf("qa1_single-supporting-fact_%s.txt", part))
    writeLines(unlist(lapply(seq_len(n), story)), file)
  }
  write("train", train)
  write("test", test)
  folder
}

# The path of a text file, as get_file() gives it for the writings of Nietzsche.
#
# The sentences are made of few words, by one pattern.
stand_in_nietzsche <- function(sentences = 600) {
  cat("--small: made-up sentences stand in for the writings of Nietzsche.\n")
  pick <- function(...) sample(c(...), sentences, replace = TRUE)
  text <- sprintf(
    "%s %s %s.",
    pick("the soul", "the free spirit", "the philosopher", "mankind"),
    pick("seeks", "fears", "loves", "forgets"),
    pick("the truth", "power", "solitude", "its own law")
  )
  file <- tempfile("nietzsche", fileext = ".txt")
  writeLines(paste(text, collapse = " "), file)
  file
}
