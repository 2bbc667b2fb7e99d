"""Serving: a SavedModel behind HTTP on this machine."""

from rkeras._core.arguments import COUNT, NUMBER, PATH, POSITIVE_INTEGER, STRING
from rkeras._core.verb import verb


@verb(kinds={"model_dir": PATH, "port": COUNT, "name": STRING, "max_request_mb": NUMBER,
             "max_batch_size": POSITIVE_INTEGER, "batch_timeout": NUMBER})  # fmt: skip
def serve_savedmodel(model_dir, port=8501, name="model", max_request_mb=64, max_batch_size=64, batch_timeout=0):
    """Start a local HTTP service for a SavedModel that speaks the REST of TensorFlow Serving.

    It listens on this machine alone, runs beside the session and takes `instances` (rows) and `inputs` (columns). From
    the shell: `rkeras serve DIRECTORY`. For the world there is TensorFlow Serving itself, with the same directory:
    `docker run -p 8501:8501 -v "$PWD/DIRECTORY:/models/model/1" -e MODEL_NAME=model tensorflow/serving`.

    Args:
        model_dir: the directory that `save_model_tf()` or `export_savedmodel()` wrote, or one of numbered versions.
        port: the port; 0 for any that is free.
        name: what the model is called in the address.
        max_request_mb: the largest request in megabytes.
        max_batch_size: the most rows of concurrent requests to run together.
        batch_timeout: seconds to wait for further requests before running; those that come while others run are run
            together without it.

    Returns:
        The service, with `url`, `stop()` and `wait()`.

    Raises:
        FileNotFoundError: if there is no such directory.
        ValueError: if it is no SavedModel.
        OSError: if the port is taken.
    """
    from rkeras._export.serving import MEGABYTE, ModelServer

    return ModelServer(model_dir, port, name, int(max_request_mb * MEGABYTE), max_batch_size, batch_timeout)
