"""A local HTTP service for SavedModels that speaks the REST of TensorFlow Serving."""

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
    """A request that cannot be answered; its text is for the client."""


class SavedModelGraph:
    """The endpoints of a SavedModel, each a function of named arrays."""

    def __init__(self, verb: str, path: str):
        self.path, self.version = _version(verb, Path(path))
        self._loaded = symbol("tensorflow.saved_model.load")(str(self.path))
        self.signatures = {name: f for name, f in self._loaded.signatures.items() if name != "__saved_model_init_op"}

    def inputs(self, signature: str) -> dict[str, Any]:
        """The shapes and types that an endpoint takes, by name.

        Raises:
            BadRequestError: if there is no such endpoint.
        """
        if not isinstance(signature, str) or signature not in self.signatures:
            known = ", ".join(self.signatures)
            raise BadRequestError(f"Serving signature name: {signature!r} not found. There are: {known}")
        return self.signatures[signature].structured_input_signature[1]

    def run(self, signature: str, arrays: dict[str, Any]) -> dict[str, Any]:
        """What an endpoint gives for arrays by name."""
        constant = symbol("tensorflow.constant")
        specs = self.inputs(signature)
        made = self.signatures[signature](**{n: constant(a, dtype=specs[n].dtype) for n, a in arrays.items()})
        return {name: tensor.numpy() for name, tensor in made.items()}

    def metadata(self, name: str) -> dict[str, Any]:
        """What TensorFlow Serving says of a model."""

        def described(specs: dict[str, Any]) -> dict[str, Any]:
            return {n: {"dtype": f"DT_{_type_name(s.dtype)}", "name": s.name, "tensor_shape": {
                "unknown_rank": s.shape.rank is None,
                "dim": [{"size": str(-1 if d is None else d), "name": ""} for d in (s.shape.as_list() if s.shape.rank
                                                                                   is not None else [])],
            }} for n, s in specs.items()}  # fmt: skip

        defined = {
            key: {"inputs": described(f.structured_input_signature[1]), "outputs": described(f.structured_outputs),
                  "method_name": "tensorflow/serving/predict"} for key, f in self.signatures.items()
        }  # fmt: skip
        spec = {"name": name, "signature_name": "", "version": self.version}
        return {"model_spec": spec, "metadata": {"signature_def": {"signature_def": defined}}}


def _type_name(dtype: Any) -> str:
    return str({"float32": "FLOAT", "float64": "DOUBLE"}.get(dtype.name, dtype.name.upper()))


def _version(verb: str, path: Path) -> tuple[Path, str]:
    """The SavedModel itself, or the newest of those in directories named by numbers, as TensorFlow Serving has them."""
    if savedmodel.holds_graph(path):
        return path, path.name if path.name.isdigit() else "1"
    if not path.is_dir():
        raise FileNotFoundError(f"{verb}(): there is no directory {path}.")
    versions = [p for p in path.iterdir() if p.name.isdigit() and savedmodel.holds_graph(p)]
    if not versions:
        raise ValueError(f"{verb}(): {path} is not a SavedModel: it has no {savedmodel.GRAPHS[0]}.")
    newest = max(versions, key=lambda p: int(p.name))
    return newest, newest.name


# Requests and answers ---------------------------------------------------------------------------------------


def as_arrays(body: Any, specs: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """The inputs of a request by name, and whether it had them by rows.

    Raises:
        BadRequestError: if they are not what the endpoint takes.
    """
    if not isinstance(body, dict):
        raise BadRequestError("The request must be a JSON object")
    rows = "instances" in body
    if rows == ("inputs" in body):
        raise BadRequestError("The request must have exactly one of 'instances' and 'inputs'")
    if rows:
        instances = body["instances"]
        if not isinstance(instances, list) or not instances:
            raise BadRequestError("'instances' must be a list of at least one")
        named = [isinstance(one, dict) and set(one) != {"b64"} for one in instances]
        if any(named):
            if not all(named) or any(set(one) != set(specs) for one in instances):
                raise BadRequestError(f"Each of 'instances' must have the inputs {sorted(specs)}")
            given = {name: [one[name] for one in instances] for name in specs}
        else:
            given = _alone(instances, specs)
    else:
        given = body["inputs"]
        if not isinstance(given, dict) or set(given) == {"b64"}:
            given = _alone(given, specs)
        elif set(given) != set(specs):
            raise BadRequestError(f"'inputs' must have {sorted(specs)}, not {sorted(given)}")
    arrays = {name: _array(name, value, specs[name]) for name, value in given.items()}
    if len({len(a) for a in arrays.values() if a.ndim}) > 1:
        raise BadRequestError("The inputs must have the same number of rows")
    return arrays, rows


def _alone(value: Any, specs: dict[str, Any]) -> dict[str, Any]:
    if len(specs) != 1:
        raise BadRequestError(f"The model has the inputs {sorted(specs)}; name them")
    return {next(iter(specs)): value}


FITS = {"b": "b", "i": "iu", "u": "iu"}
"""Kinds of numbers of JSON that are no others in the type of an input, by the kind of that type; else any number."""


def _array(name: str, value: Any, spec: Any) -> Any:
    import numpy as np

    unfit = BadRequestError(f"Input {name!r} must be a full array of {spec.dtype.name}")
    text = spec.dtype.name == "string"
    try:
        array = np.array(_decoded(value), dtype=object if text else None)
    except (ValueError, TypeError, OverflowError):
        raise unfit from None
    if not text:
        # numpy would read the text "7", true and 7.5 as the integer 7 or 1.
        dtype = np.dtype(spec.dtype.as_numpy_dtype)
        if array.size and array.dtype.kind not in FITS.get(dtype.kind, "iuf"):
            raise unfit
        if array.size and dtype.kind in "iu":
            limits = np.iinfo(dtype)
            if array.min() < limits.min or array.max() > limits.max:
                raise unfit
        array = array.astype(dtype)
    if not spec.shape.is_compatible_with(array.shape):
        wanted = [-1 if d is None else d for d in spec.shape.as_list()]
        raise BadRequestError(f"Input {name!r} must have the shape {wanted}, not {list(array.shape)}")
    return array


def _decoded(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"b64"}:
        try:
            return base64.b64decode(value["b64"], validate=True)
        except (binascii.Error, TypeError):
            raise BadRequestError("'b64' must be text in base64") from None
    return [_decoded(v) for v in value] if isinstance(value, list) else value


def as_answer(outputs: dict[str, Any], rows: bool) -> dict[str, Any]:
    """The outputs as TensorFlow Serving writes them: by rows, or by columns."""
    plain = {name: _plain(value) for name, value in outputs.items()}
    alone = next(iter(plain.values())) if len(plain) == 1 else None
    if not rows:
        return {"outputs": plain if alone is None else alone}
    if alone is not None:
        return {"predictions": alone}
    return {"predictions": [dict(zip(plain, row, strict=True)) for row in zip(*plain.values(), strict=True)]}


def _plain(array: Any) -> Any:
    if array.dtype != object:
        return array.tolist()
    return [_plain(a) if getattr(a, "ndim", 0) else a.decode("utf-8", "replace") for a in array]


# Batches ----------------------------------------------------------------------------------------------------


class Batches:
    """Concurrent requests, run together: those that come while others run, or within a moment."""

    def __init__(self, graph: SavedModelGraph, largest: int, moment: float):
        self._graph, self._largest, self._moment = graph, largest, moment
        self._queues: dict[Any, asyncio.Queue[Any]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._pool = ThreadPoolExecutor(1, "rkeras-serving")
        self.runs = self.requests = 0

    async def run(self, signature: str, arrays: dict[str, Any]) -> dict[str, Any]:
        """What the endpoint gives for these arrays."""
        self.requests += 1
        specs = self._graph.inputs(signature)
        key = (signature, *((n, a.shape[1:]) for n, a in sorted(arrays.items())))
        if not all(a.ndim and specs[n].shape.rank and specs[n].shape[0] is None for n, a in arrays.items()):
            self.runs += 1
            return await asyncio.get_running_loop().run_in_executor(self._pool, self._graph.run, signature, arrays)
        if key not in self._queues:
            self._queues[key] = asyncio.Queue()
            self._tasks.append(asyncio.create_task(self._serve(signature, self._queues[key])))
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        await self._queues[key].put((arrays, answer))
        return await answer

    async def _serve(self, signature: str, queue: asyncio.Queue[Any]) -> None:
        while True:
            waiting = [await queue.get()]
            size = _rows(waiting[0][0])
            if queue.empty() and self._moment:
                await asyncio.sleep(self._moment)
            while not queue.empty() and size < self._largest:
                waiting.append(queue.get_nowait())
                size += _rows(waiting[-1][0])
            await self._answer(signature, waiting)

    async def _answer(self, signature: str, waiting: list[Any]) -> None:
        import numpy as np

        self.runs += 1
        arrays = {n: np.concatenate([given[n] for given, _ in waiting]) for n in waiting[0][0]}
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._pool, self._graph.run, signature, arrays)
        except Exception as error:  # it is the answer of each of them
            for _, answer in waiting:
                if not answer.done():
                    answer.set_exception(BadRequestError(str(error)))
            return
        start = 0
        for given, answer in waiting:
            stop = start + _rows(given)
            if not answer.done():
                answer.set_result({n: v[start:stop] for n, v in made.items()})
            start = stop

    def close(self) -> None:
        """Run no more."""
        for task in self._tasks:
            task.cancel()
        self._pool.shutdown(wait=False)


def _rows(arrays: dict[str, Any]) -> int:
    return len(next(iter(arrays.values())))


# The service ------------------------------------------------------------------------------------------------


class ModelServer:
    """A service that runs in a thread of its own until it is stopped."""

    def __init__(self, path: str, port: int, name: str, largest_request: int, largest_batch: int, moment: float,
                 verb: str = "serve_savedmodel"):  # fmt: skip
        try:
            import aiohttp  # noqa: F401
        except ImportError:
            raise RuntimeError(f'{verb}(): the service needs aiohttp: pip install "rkeras[serve]"') from None
        self.name, self._largest_request = name, largest_request
        self._graph = SavedModelGraph(verb, path)
        self.batches = Batches(self._graph, largest_batch, moment)
        self._ready = threading.Event()
        self._fault: Exception | None = None
        self.port = port
        self._thread = threading.Thread(target=self._begin, name="rkeras-server", daemon=True)
        self._thread.start()
        self._ready.wait()
        if isinstance(self._fault, OSError):
            raise OSError(f"{verb}(): port {port} cannot be used: {self._fault.strerror or self._fault}")
        if self._fault is not None:
            raise self._fault

    @property
    def url(self) -> str:
        """Where predictions are asked for."""
        return f"http://127.0.0.1:{self.port}/v1/models/{self.name}:predict"

    @property
    def running(self) -> bool:
        """Whether it still answers."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Answer what has come, and end."""
        if self.running:
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join(10)

    def wait(self) -> None:
        """Go on until it is interrupted, then stop."""
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

    def _begin(self) -> None:
        try:
            asyncio.run(self._run())
        except Exception as error:  # it is raised where the service was asked for
            self._fault = error
        finally:
            self._ready.set()

    async def _run(self) -> None:
        from aiohttp import web

        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        app = web.Application(client_max_size=self._largest_request, middlewares=[web.middleware(_as_json)])
        for version in ("", "/versions/{version}"):
            start = "/v1/models/{name}" + version
            app.router.add_post(start + ":{verb}", self._predict)
            app.router.add_get(start, self._status)
            app.router.add_get(start + "/metadata", self._metadata)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
        await runner.setup()
        # Loopback alone: nobody from outside reaches a model by accident.
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        self.port = runner.addresses[0][1]
        self._ready.set()
        await self._stopping.wait()
        await runner.cleanup()
        self.batches.close()

    def _found(self, request: Any) -> None:
        from aiohttp import web

        name, version = request.match_info["name"], request.match_info.get("version", self._graph.version)
        if name != self.name or version != self._graph.version:
            raise web.HTTPNotFound(reason=f"Servable not found for request: Specific({name}, {version})")

    async def _predict(self, request: Any) -> Any:
        from aiohttp import web

        self._found(request)
        if request.match_info["verb"] != "predict":
            raise BadRequestError(f"There is no :{request.match_info['verb']} here, but :predict")
        body = await request.read()
        try:
            body = json.loads(body)
            signature = body.get("signature_name", DEFAULT) if isinstance(body, dict) else DEFAULT
            arrays, rows = as_arrays(body, self._graph.inputs(signature))
        except BadRequestError:
            raise
        except ValueError as error:
            raise BadRequestError(f"JSON Parse error: {error}") from None
        except RecursionError:
            raise BadRequestError("JSON Parse error: the request is nested too deeply") from None
        return web.json_response(as_answer(await self.batches.run(signature, arrays), rows))

    async def _status(self, request: Any) -> Any:
        from aiohttp import web

        self._found(request)
        status = {"version": self._graph.version, "state": "AVAILABLE",
                  "status": {"error_code": "OK", "error_message": ""}}  # fmt: skip
        return web.json_response({"model_version_status": [status]})

    async def _metadata(self, request: Any) -> Any:
        from aiohttp import web

        self._found(request)
        return web.json_response(self._graph.metadata(self.name))


async def _as_json(request: Any, handler: Any) -> Any:
    """Errors as TensorFlow Serving writes them: a JSON object with the reason."""
    from aiohttp import web

    try:
        return await handler(request)
    except BadRequestError as error:
        return web.json_response({"error": str(error)}, status=400)
    except web.HTTPRequestEntityTooLarge:
        return web.json_response({"error": "The request is larger than this service takes"}, status=413)
    except web.HTTPException as error:
        return web.json_response({"error": error.reason}, status=error.status)
