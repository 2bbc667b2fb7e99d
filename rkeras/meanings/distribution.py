"""What arguments of distribution over devices mean."""

MEANINGS = {
    "auto_shard_dataset": "whether each process takes its share of a dataset by itself",
    "axes": "for each axis of the tensor the name of an axis of the mesh, or NULL",
    "axis_names": "names of the axes of the grid",
    "batch_dim_name": "name of the axis of the mesh that the batch is spread along",
    "device_mesh": "a mesh of devices",
    "device_type": '"cpu", "gpu" or "tpu"; all by default',
    "devices": "names of the devices; all by default",
    "job_addresses": "addresses of the processes, with commas between",
    "layout": "a layout",
    "layout_map": "layouts of variables",
    "num_processes": "number of processes",
    "process_id": "number of this process, from 0",
    "shape": "lengths of the axes of the grid",
    "tensor": "a tensor",
    "value": "a distribution, or NULL for none",
}
