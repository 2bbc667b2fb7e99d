"""Distribution over devices, as Keras does it for its JAX backend; `multi_gpu_model` serves TensorFlow."""

from rkeras._core.arguments import AS_IS, COUNT, FLAG, POSITIVE_INTEGER, SHAPE, STRING
from rkeras._core.verb import construct, declare
from rkeras._keras.loading import symbol


def distribution(name, target, about, **details):
    """Declare a name for a symbol of `keras.distribution`."""
    return declare(
        f"distribution_{name}", f"keras.distribution.{target}", family="distribution", about=about, **details
    )


def _device_count(this, given):
    # The TensorFlow backend lists its devices, and does not count them.
    return len(symbol("keras.distribution.list_devices")(given.get("device_type")))


def _with_jax(this, given):
    try:
        return construct(this, given)
    except AttributeError:
        raise RuntimeError(
            f"{this.name}(): Keras does this with its JAX backend only. With TensorFlow `multi_gpu_model()` uses "
            "several GPUs, and `tf$distribute` several machines."
        ) from None


distribution("data_parallel", "DataParallel", "The same model on every device, each with its share of a batch",
             kinds={"auto_shard_dataset": FLAG})  # fmt: skip
distribution("device_mesh", "DeviceMesh", "Devices in a grid with named axes", kinds={"shape": SHAPE})
distribution("layout_map", "LayoutMap", "Layouts of variables by pattern of their names")
distribution("model_parallel", "ModelParallel", "Parts of the variables on each device",
             kinds={"auto_shard_dataset": FLAG, "batch_dim_name": STRING})  # fmt: skip
distribution("tensor_layout", "TensorLayout", "Which axis of a tensor lies along which axis of the devices",
             kinds={"axes": AS_IS})  # fmt: skip
distribution("distribute_tensor", "distribute_tensor", "A tensor laid out over the devices", run=_with_jax)
distribution("distribution", "distribution", "The distribution in use")
distribution("get_device_count", "get_device_count", "The number of devices", run=_device_count,
             kinds={"device_type": STRING})  # fmt: skip
distribution("initialize", "initialize", "Join the processes of a distributed computation", run=_with_jax,
             kinds={"num_processes": POSITIVE_INTEGER, "process_id": COUNT})  # fmt: skip
distribution("list_devices", "list_devices", "The devices there are", kinds={"device_type": STRING})
distribution("set_distribution", "set_distribution", "Set the distribution to use", invisible=True)
