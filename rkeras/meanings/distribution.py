"""Arguments of distribution over devices."""

MEANINGS = {
    "auto_shard_dataset": "whether to shard datasets automatically among the processes",
    "axes": "for each axis of the tensor, the name of an axis of the device mesh, or NULL (Python: None)",
    "axis_names": "names of the axes of the device mesh",
    "batch_dim_name": "name of the axis of the device mesh that the batch is distributed along",
    "device_mesh": "a device mesh",
    "device_type": '"cpu", "gpu" or "tpu"; all by default',
    "devices": "names of the devices; all by default",
    "job_addresses": "addresses of the processes, separated by commas",
    "layout": "a tensor layout",
    "layout_map": "a layout map: the layouts of the variables",
    "num_processes": "number of processes",
    "process_id": "id of this process, counted from 0",
    "shape": "shape of the device mesh",
    "tensor": "a tensor",
    "value": "a distribution, or NULL (Python: None) for none",
}
