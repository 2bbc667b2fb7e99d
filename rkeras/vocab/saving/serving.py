"""Serving: an HTTP (REST) server for a SavedModel on this machine."""

from rkeras._core.kinds import COUNT, NUMBER, PATH, POSITIVE_INTEGER, STRING
from rkeras._core.verb import verb


@verb(kinds={"model_dir": PATH, "port": COUNT, "name": STRING, "max_request_mb": NUMBER,
             "max_batch_size": POSITIVE_INTEGER, "batch_timeout": NUMBER})  # fmt: skip
def serve_savedmodel(model_dir, port=8501, name="model", max_request_mb=64, max_batch_size=64, batch_timeout=0):
    """Serve a SavedModel over a local HTTP (REST) API.

    The REST API is the one of TensorFlow Serving, with `instances` (rows) and `inputs` (columns). The server listens
    only on this machine and runs in the background of the session. From the shell: `rkeras serve DIRECTORY`. For public
    access use TensorFlow Serving itself, with the same directory: `docker run -p 8501:8501 -v
    "$PWD/DIRECTORY:/models/model/1" -e MODEL_NAME=model tensorflow/serving`.

    Args:
        model_dir: directory that `save_model_tf()` or `export_savedmodel()` wrote, or a directory of numbered versions.
        port: TCP port; 0 for any free port.
        name: name of the model in the URL.
        max_request_mb: largest request size in megabytes.
        max_batch_size: largest number of rows of concurrent requests to run as one batch.
        batch_timeout: seconds to wait for further requests before running a batch; requests that arrive while another
            batch runs are batched without waiting.

    Returns:
        The server, with `url`, `stop()` and `wait()`.

    Raises:
        FileNotFoundError: if the directory does not exist.
        ValueError: if the directory is not a SavedModel.
        OSError: if the port is in use.
    """
    from rkeras._export.serving import MEGABYTE, ModelServer

    return ModelServer(model_dir, port, name, int(max_request_mb * MEGABYTE), max_batch_size, batch_timeout)
