"""Distributed computation over devices with the JAX backend; use `multi_gpu_model()` with TensorFlow."""

from rkeras._core.kinds import AS_IS, COUNT, FLAG, POSITIVE_INTEGER, SHAPE, STRING
from rkeras._core.verb import call_target, declare
from rkeras._keras.loading import symbol


def distribution(name, target, about, **details):
    """Declare a name for a symbol of `keras.distribution`."""
    return declare(
        f"distribution_{name}", f"keras.distribution.{target}", family="distribution", about=about, **details
    )


def _device_count(this, given):
    # The TensorFlow backend implements `list_devices` but no function that counts devices.
    return len(symbol("keras.distribution.list_devices")(given.get("device_type")))


def _with_jax(this, given):
    try:
        return call_target(this, given)
    except AttributeError:
        raise RuntimeError(
            f"{this.name}(): Keras supports this on the JAX backend only. With TensorFlow, use `multi_gpu_model()` for "
            "several GPUs and `tf$distribute` for several machines."
        ) from None


distribution("data_parallel", "DataParallel", "Data parallelism: replicate the model, split each batch over devices",
             kinds={"auto_shard_dataset": FLAG})  # fmt: skip
distribution("device_mesh", "DeviceMesh", "Device mesh: devices in a grid with named axes", kinds={"shape": SHAPE})
distribution("layout_map", "LayoutMap", "Layout map: tensor layouts of variables, by variable path")
distribution("model_parallel", "ModelParallel", "Model parallelism: split the variables over the devices",
             kinds={"auto_shard_dataset": FLAG, "batch_dim_name": STRING})  # fmt: skip
distribution("tensor_layout", "TensorLayout", "Tensor layout: how the axes of a tensor are split over a device mesh",
             kinds={"axes": AS_IS})  # fmt: skip
distribution("distribute_tensor", "distribute_tensor", "Distribute a tensor over the devices", run=_with_jax)
distribution("distribution", "distribution", "Current distribution strategy")
distribution("get_device_count", "get_device_count", "Number of available devices", run=_device_count,
             kinds={"device_type": STRING})  # fmt: skip
distribution("initialize", "initialize", "Initialize distributed computation over several processes", run=_with_jax,
             kinds={"num_processes": POSITIVE_INTEGER, "process_id": COUNT})  # fmt: skip
distribution("list_devices", "list_devices", "List the available devices", kinds={"device_type": STRING})
distribution("set_distribution", "set_distribution", "Set the distribution strategy", invisible=True)
