"""Types of R sessions: workers, seeds, consoles, notebooks, RStudio."""

import pytest
from processes import ANY_HOST, COMMAND, finish

pytest.importorskip("rpy2")


def printed_lines(script, code, **changes):
    """Run a script and return the lines that it prints; fail with its messages if it fails."""
    status, out, err = script(f"suppressMessages(library(rkeras))\n{code}", **changes)
    assert status == 0, err
    return out.splitlines()


def has_r_package(package):
    """Whether a package is installed in R."""
    return finish(["Rscript", "-e", f"library({package})"])[0] == 0


# Workers --------------------------------------------------------------------------------------------------------------

MODEL = """
model <- keras_model_sequential(input_shape = 3) |> layer_dense(2, kernel_initializer = "ones")
work <- function(model) {
  library(rkeras)
  if (is.raw(model)) model <- unserialize_model(model)
  sum(predict(model, matrix(1, 2, 3), verbose = 0))
}
said <- function(expr) cat(tryCatch(expr, error = function(e) conditionMessage(if (is.null(e$parent)) e else e$parent)),
                           "\\n", sep = "")
"""
REFUSAL = (
    "This was keras.src.models.sequential.Sequential of an R session that has ended; only Python could keep it. "
    "Keep models with save_model() or serialize_model()."
)


@ANY_HOST
def test_a_cluster_worker_accepts_a_serialized_model_and_rejects_a_proxy(script):
    lines = printed_lines(
        script,
        MODEL
        + """
cluster <- parallel::makePSOCKcluster(2)
cat(unlist(parallel::clusterCall(cluster, work, serialize_model(model))), "\\n")
cat(unlist(parallel::parLapply(cluster, 1:2, function(i) { library(rkeras); as.numeric(tf$constant(i) * 10) })), "\\n")
said(parallel::clusterCall(cluster, work, model))
parallel::stopCluster(cluster)
""",
    )
    assert lines[:2] == ["12 12", "10 20"]
    assert lines[2].endswith(REFUSAL)


@ANY_HOST
def test_callr_accepts_a_serialized_model_and_rejects_a_proxy(script):
    if not has_r_package("callr"):
        pytest.skip("R has no callr")
    lines = printed_lines(
        script,
        MODEL
        + """
cat(callr::r(work, list(serialize_model(model))), "\\n")
said(callr::r(work, list(model)))
""",
    )
    assert lines == ["12", REFUSAL]


@ANY_HOST
def test_an_object_read_from_a_file_states_its_former_type(script):
    lines = printed_lines(
        script,
        MODEL
        + """
file <- tempfile()
saveRDS(list(model = model, weights = get_weights(model)), file)
kept <- readRDS(file)
kept$model
str(kept$model)
said(predict(kept$model, matrix(1, 2, 3)))
set_weights(model, kept$weights)
cat(work(model), "\\n")
""",
    )
    assert lines[0].startswith("<keras.src.models.sequential.Sequential of an R session that has ended")
    assert lines[1].strip() == lines[0]
    assert lines[2:] == [REFUSAL, "12"]


# Seeds ----------------------------------------------------------------------------------------------------------------

SEEDED = """
set_random_seed(42)
model <- keras_model_sequential(input_shape = 3) |> layer_dense(2) |> layer_dropout(0.5)
compile(model, "sgd", "mse")
history <- fit(model, matrix(runif(30), 10), matrix(0, 10, 2), epochs = 2, verbose = 0)
numbers <- c(runif(1), sample(100, 1), import("random")$random(), import("numpy")$random$rand(1L),
             as.numeric(tf$random$uniform(shape(1))), as.numeric(random_uniform(1)), sum(get_weights(model)[[1]]),
             history$metrics$loss)
cat(format(numbers, digits = 12), "\\n")
"""


def test_a_seed_makes_r_python_numpy_and_tensorflow_reproducible_in_every_process(tmp_path):
    file = tmp_path / "seeded.R"
    file.write_text(f"library(rkeras)\n{SEEDED}", encoding="utf-8")
    said = [finish([*command, str(file)])[1] for command in (*COMMAND.values(), COMMAND["R hosts Python"])]
    assert len(said[0].split()) == 9
    assert said == [said[0]] * 3


# Consoles -------------------------------------------------------------------------------------------------------------


@ANY_HOST
def test_objects_in_completion_and_the_environment_pane(script):
    lines = printed_lines(
        script,
        """
complete <- function(line) {
  utils:::.assignLinebuffer(line)
  utils:::.assignEnd(nchar(line))
  utils:::.guessTokenFromLine()
  utils:::.completeToken()
  cat(utils:::.retrieveCompletions()[1], "\\n")
}
model <- keras_model_sequential(input_shape = 3, name = "shown") |> layer_dense(2)
tensor <- tf$constant(1:3)
complete("tf$constant_")
complete("model$trainable_w")
complete("layer_gaussian_n")
complete("layer_dense(uni")
utils::ls.str(pattern = "^(model|tensor)$")
cat(is.numeric(object.size(model)), nzchar(deparse(model)[1]), "\\n")
""",
    )
    assert lines == [
        "tf$constant_initializer", "model$trainable_weights", "layer_gaussian_noise", "units=",
        "model : <Sequential name=shown, built=True>",
        "tensor : <tf.Tensor: shape=(3), dtype=int32, numpy=array([1, 2, 3], dtype=int32)>", "TRUE TRUE",
    ]  # fmt: skip


@ANY_HOST
def test_a_notebook_shows_objects_as_the_console_does(script):
    if not has_r_package("repr"):
        pytest.skip("R has no repr, which IRkernel shows objects with")
    lines = printed_lines(
        script,
        """
model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
for (object in list(model, tf$constant(1), tf)) {
  texts <- lapply(repr::mime2repr, function(how) how(object))
  console <- paste(capture.output(object), collapse = "\\n")
  cat(names(Filter(is.character, texts)), identical(texts[["text/plain"]], console), "\\n")
}
""",
    )
    assert lines == ["text/plain TRUE"] * 3


LIVE = """
suppressMessages(library(rkeras))
options(viewer = function(url, height = NULL) cat("VIEWER", file.exists(url), "\\n"))
model <- keras_model_sequential(input_shape = 3) |> layer_dense(1)
compile(model, "sgd", "mse")
again <- function(...) invisible(fit(model, matrix(0, 4, 3), numeric(4), ...))
again(epochs = 2, verbose = 2)
again(epochs = 1, verbose = 2)
again(epochs = 2, verbose = 0)
again(epochs = 2, verbose = 2, view_metrics = FALSE)
cat("INTERACTIVE", interactive(), "\\n")
"""


@pytest.mark.parametrize(
    ("options", "rstudio", "shown"),
    [(["--interactive"], "1", 1), (["--interactive"], None, 0), ([], "1", 0)],
)
def test_live_metrics_are_shown_in_interactive_rstudio_only(options, rstudio, shown):
    command = ["R", "--no-save", "--no-restore", "--quiet", "--no-echo", *options]
    status, out, err = finish(command, input=LIVE, RSTUDIO=rstudio)
    assert status == 0, err
    assert f"INTERACTIVE {'TRUE' if options else 'FALSE'}\n" in out
    assert out.count("VIEWER TRUE\n") == shown
