"""Local HTTP service for SavedModels with the REST API of TensorFlow Serving."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from rkeras._export import savedmodel
from rkeras._keras.loading import symbol

DEFAULT = "serving_default"
MEGABYTE = 1 << 20


class BadRequestError(ValueError):
    """An invalid request. The message is sent to the client."""


class SavedModelGraph:
    """The endpoints of a SavedModel. Each is a function of named arrays."""

    def __init__(self, caller: str, path: str):
        self.path, self.version = _find_version(caller, Path(path))
        self._loaded = symbol("tensorflow.saved_model.load")(str(self.path))
        self.signatures = {name: f for name, f in self._loaded.signatures.items() if name != "__saved_model_init_op"}

    def inputs(self, signature: str) -> dict[str, Any]:
        """Shapes and data types of the inputs of an endpoint, by name.

        Raises:
            BadRequestError: if the endpoint does not exist.
        """
        if not isinstance(signature, str) or signature not in self.signatures:
            known = ", ".join(self.signatures)
            raise BadRequestError(f"Serving signature name: {signature!r} not found. There are: {known}")
        return self.signatures[signature].structured_input_signature[1]

    def run(self, signature: str, arrays: dict[str, Any]) -> dict[str, Any]:
        """Return the outputs of an endpoint for arrays by name."""
        constant = symbol("tensorflow.constant")
        specs = self.inputs(signature)
        outputs = self.signatures[signature](**{n: constant(a, dtype=specs[n].dtype) for n, a in arrays.items()})
        return {name: tensor.numpy() for name, tensor in outputs.items()}

    def metadata(self, name: str) -> dict[str, Any]:
        """The metadata of the model in the format of TensorFlow Serving."""

        def describe(specs: dict[str, Any]) -> dict[str, Any]:
            return {n: {"dtype": f"DT_{_type_name(s.dtype)}", "name": s.name, "tensor_shape": {
                "unknown_rank": s.shape.rank is None,
                "dim": [{"size": str(-1 if d is None else d), "name": ""} for d in (s.shape.as_list() if s.shape.rank
                                                                                   is not None else [])],
            }} for n, s in specs.items()}  # fmt: skip

        definitions = {
            key: {"inputs": describe(f.structured_input_signature[1]), "outputs": describe(f.structured_outputs),
                  "method_name": "tensorflow/serving/predict"} for key, f in self.signatures.items()
        }  # fmt: skip
        spec = {"name": name, "signature_name": "", "version": self.version}
        return {"model_spec": spec, "metadata": {"signature_def": {"signature_def": definitions}}}


def _type_name(dtype: Any) -> str:
    return str({"float32": "FLOAT", "float64": "DOUBLE"}.get(dtype.name, dtype.name.upper()))


def _find_version(caller: str, path: Path) -> tuple[Path, str]:
    """The SavedModel in `path`, or the newest one in its numbered subdirectories, and its version."""
    if savedmodel.is_savedmodel(path):
        return path, path.name if path.name.isdigit() else "1"
    if not path.is_dir():
        raise FileNotFoundError(f"{caller}(): there is no directory {path}.")
    versions = [p for p in path.iterdir() if p.name.isdigit() and savedmodel.is_savedmodel(p)]
    if not versions:
        raise ValueError(f"{caller}(): {path} is not a SavedModel: it has no {savedmodel.GRAPHS[0]}.")
    newest = max(versions, key=lambda p: int(p.name))
    return newest, newest.name


# Requests and responses -------------------------------------------------------------------------------------


def parse_request(body: Any, specs: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """Convert a request to input arrays by name; also returns whether the request has rows ("instances").

    Raises:
        BadRequestError: if the request does not fit the inputs of the endpoint.
    """
    if not isinstance(body, dict):
        raise BadRequestError("The request must be a JSON object")
    rows = "instances" in body
    if rows == ("inputs" in body):
        raise BadRequestError("The request must have exactly one of 'instances' and 'inputs'")
    if rows:
        instances = body["instances"]
        if not isinstance(instances, list) or not instances:
            raise BadRequestError("'instances' must be a list of at least one element")
        named = [isinstance(one, dict) and set(one) != {"b64"} for one in instances]
        if any(named):
            if not all(named) or any(set(one) != set(specs) for one in instances):
                raise BadRequestError(f"Each of 'instances' must have the inputs {sorted(specs)}")
            given = {name: [one[name] for one in instances] for name in specs}
        else:
            given = _single_input(instances, specs)
    else:
        given = body["inputs"]
        if not isinstance(given, dict) or set(given) == {"b64"}:
            given = _single_input(given, specs)
        elif set(given) != set(specs):
            raise BadRequestError(f"'inputs' must have {sorted(specs)}, not {sorted(given)}")
    arrays = {name: _to_array(name, value, specs[name]) for name, value in given.items()}
    if len({len(a) for a in arrays.values() if a.ndim}) > 1:
        raise BadRequestError("The inputs must have the same number of rows")
    return arrays, rows


def _single_input(value: Any, specs: dict[str, Any]) -> dict[str, Any]:
    if len(specs) != 1:
        raise BadRequestError(f"The model has the inputs {sorted(specs)}; name them")
    return {next(iter(specs)): value}


ACCEPTED_KINDS = {"b": "b", "i": "iu", "u": "iu"}
"""Accepted kinds of numbers in JSON, by the kind of the input's data type (numpy `dtype.kind`); otherwise any."""


def _to_array(name: str, value: Any, spec: Any) -> Any:
    import numpy as np

    error = BadRequestError(f"Input {name!r} must be a full array of {spec.dtype.name}")
    is_text = spec.dtype.name == "string"
    try:
        array = np.array(_decode(value), dtype=object if is_text else None)
    except (ValueError, TypeError, OverflowError):
        raise error from None
    if not is_text:
        # numpy would convert the text "7", true and 7.5 to the integers 7 and 1.
        dtype = np.dtype(spec.dtype.as_numpy_dtype)
        if array.size and array.dtype.kind not in ACCEPTED_KINDS.get(dtype.kind, "iuf"):
            raise error
        if array.size and dtype.kind in "iu":
            limits = np.iinfo(dtype)
            if array.min() < limits.min or array.max() > limits.max:
                raise error
        array = array.astype(dtype)
    if not spec.shape.is_compatible_with(array.shape):
        expected = [-1 if d is None else d for d in spec.shape.as_list()]
        raise BadRequestError(f"Input {name!r} must have the shape {expected}, not {list(array.shape)}")
    return array


def _decode(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"b64"}:
        try:
            return base64.b64decode(value["b64"], validate=True)
        except (binascii.Error, TypeError):
            raise BadRequestError("'b64' must be text in base64") from None
    return [_decode(v) for v in value] if isinstance(value, list) else value


def format_response(outputs: dict[str, Any], rows: bool) -> dict[str, Any]:
    """The response to a request in the format of TensorFlow Serving: by rows, or by outputs."""
    lists = {name: _to_list(value) for name, value in outputs.items()}
    single = next(iter(lists.values())) if len(lists) == 1 else None
    if not rows:
        return {"outputs": lists if single is None else single}
    if single is not None:
        return {"predictions": single}
    return {"predictions": [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]}


def _to_list(array: Any) -> Any:
    if array.dtype != object:
        return array.tolist()
    return [_to_list(a) if getattr(a, "ndim", 0) else a.decode("utf-8", "replace") for a in array]


# Batching ---------------------------------------------------------------------------------------------------


class RequestBatcher:
    """Runs concurrent requests together: those that arrive during a run, or within `timeout` seconds."""

    def __init__(self, graph: SavedModelGraph, max_size: int, timeout: float):
        self._graph, self._max_size, self._timeout = graph, max_size, timeout
        self._queues: dict[Any, asyncio.Queue[Any]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._pool = ThreadPoolExecutor(1, "rkeras-serving")
        self.runs = self.requests = 0

    async def run(self, signature: str, arrays: dict[str, Any]) -> dict[str, Any]:
        """Return the outputs of an endpoint for the arrays of one request."""
        self.requests += 1
        specs = self._graph.inputs(signature)
        key = (signature, *((n, a.shape[1:]) for n, a in sorted(arrays.items())))
        if not all(a.ndim and specs[n].shape.rank and specs[n].shape[0] is None for n, a in arrays.items()):
            self.runs += 1
            return await asyncio.get_running_loop().run_in_executor(self._pool, self._graph.run, signature, arrays)
        if key not in self._queues:
            self._queues[key] = asyncio.Queue()
            self._tasks.append(asyncio.create_task(self._run_batches(signature, self._queues[key])))
        result: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        await self._queues[key].put((arrays, result))
        return await result

    async def _run_batches(self, signature: str, queue: asyncio.Queue[Any]) -> None:
        while True:
            batch = [await queue.get()]
            size = _row_count(batch[0][0])
            if queue.empty() and self._timeout:
                await asyncio.sleep(self._timeout)
            while not queue.empty() and size < self._max_size:
                batch.append(queue.get_nowait())
                size += _row_count(batch[-1][0])
            await self._run_batch(signature, batch)

    async def _run_batch(self, signature: str, batch: list[Any]) -> None:
        import numpy as np

        self.runs += 1
        arrays = {n: np.concatenate([request[n] for request, _ in batch]) for n in batch[0][0]}
        try:
            outputs = await asyncio.get_running_loop().run_in_executor(self._pool, self._graph.run, signature, arrays)
        except Exception as error:  # every request of the batch fails with it
            for _, result in batch:
                if not result.done():
                    result.set_exception(BadRequestError(str(error)))
            return
        start = 0
        for request, result in batch:
            stop = start + _row_count(request)
            if not result.done():
                result.set_result({n: v[start:stop] for n, v in outputs.items()})
            start = stop

    def close(self) -> None:
        """Stop running requests."""
        for task in self._tasks:
            task.cancel()
        self._pool.shutdown(wait=False)


def _row_count(arrays: dict[str, Any]) -> int:
    return len(next(iter(arrays.values())))


# The service ------------------------------------------------------------------------------------------------


class ModelServer:
    """HTTP service that runs in its own thread until it is stopped.

    `max_request` is the largest size of a request in bytes, `max_batch` the largest number of rows that are run
    together, and `timeout` the seconds to wait for further requests.
    """

    def __init__(self, path: str, port: int, name: str, max_request: int, max_batch: int, timeout: float,
                 caller: str = "serve_savedmodel"):  # fmt: skip
        try:
            import aiohttp  # noqa: F401
        except ImportError:
            raise RuntimeError(f'{caller}(): the service needs aiohttp: pip install "rkeras[serve]"') from None
        self.name, self._max_request = name, max_request
        self._graph = SavedModelGraph(caller, path)
        self.batches = RequestBatcher(self._graph, max_batch, timeout)
        self._ready = threading.Event()
        self._error: Exception | None = None
        self.port = port
        self._thread = threading.Thread(target=self._run_thread, name="rkeras-server", daemon=True)
        self._thread.start()
        self._ready.wait()
        if isinstance(self._error, OSError):
            raise OSError(f"{caller}(): port {port} cannot be used: {self._error.strerror or self._error}")
        if self._error is not None:
            raise self._error

    @property
    def url(self) -> str:
        """URL of the predict endpoint."""
        return f"http://127.0.0.1:{self.port}/v1/models/{self.name}:predict"

    @property
    def running(self) -> bool:
        """Whether the service is running."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Respond to the requests received so far, then stop the service."""
        if self.running:
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join(10)

    def wait(self) -> None:
        """Wait until the service is stopped or interrupted, then stop it."""
        try:
            while self.running:
                self._thread.join(0.2)
        finally:
            self.stop()

    def __enter__(self) -> ModelServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        state = "running" if self.running else "stopped"
        return f"<service of {self._graph.path}, {state}: {self.url}>"

    def _run_thread(self) -> None:
        try:
            asyncio.run(self._run())
        except Exception as error:  # __init__ raises it, in the thread of the caller
            self._error = error
        finally:
            self._ready.set()

    async def _run(self) -> None:
        from aiohttp import web

        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        app = web.Application(client_max_size=self._max_request, middlewares=[web.middleware(_errors_as_json)])
        for version in ("", "/versions/{version}"):
            start = "/v1/models/{name}" + version
            app.router.add_post(start + ":{verb}", self._predict)
            app.router.add_get(start, self._status)
            app.router.add_get(start + "/metadata", self._metadata)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
        await runner.setup()
        # Only the loopback interface, so that the model cannot be reached from other machines.
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        self.port = runner.addresses[0][1]
        self._ready.set()
        await self._stopping.wait()
        await runner.cleanup()
        self.batches.close()

    def _check_model(self, request: Any) -> None:
        from aiohttp import web

        name, version = request.match_info["name"], request.match_info.get("version", self._graph.version)
        if name != self.name or version != self._graph.version:
            raise web.HTTPNotFound(reason=f"Servable not found for request: Specific({name}, {version})")

    async def _predict(self, request: Any) -> Any:
        from aiohttp import web

        self._check_model(request)
        if request.match_info["verb"] != "predict":
            raise BadRequestError(f"Unknown method :{request.match_info['verb']}; only :predict is supported")
        body = await request.read()
        try:
            body = json.loads(body)
            signature = body.get("signature_name", DEFAULT) if isinstance(body, dict) else DEFAULT
            arrays, rows = parse_request(body, self._graph.inputs(signature))
        except BadRequestError:
            raise
        except ValueError as error:
            raise BadRequestError(f"JSON Parse error: {error}") from None
        except RecursionError:
            raise BadRequestError("JSON Parse error: the request is nested too deeply") from None
        return web.json_response(format_response(await self.batches.run(signature, arrays), rows))

    async def _status(self, request: Any) -> Any:
        from aiohttp import web

        self._check_model(request)
        status = {"version": self._graph.version, "state": "AVAILABLE",
                  "status": {"error_code": "OK", "error_message": ""}}  # fmt: skip
        return web.json_response({"model_version_status": [status]})

    async def _metadata(self, request: Any) -> Any:
        from aiohttp import web

        self._check_model(request)
        return web.json_response(self._graph.metadata(self.name))


async def _errors_as_json(request: Any, handler: Any) -> Any:
    """Return errors in the format of TensorFlow Serving: a JSON object with the reason."""
    from aiohttp import web

    try:
        return await handler(request)
    except BadRequestError as error:
        return web.json_response({"error": str(error)}, status=400)
    except web.HTTPRequestEntityTooLarge:
        return web.json_response({"error": "The request exceeds the size limit of this service"}, status=413)
    except web.HTTPException as error:
        return web.json_response({"error": error.reason}, status=error.status)
