"""Arguments of the operations on images."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "images": "an image or a batch of images: height, width, channels",
    "image1": "an image or a batch of images",
    "image2": "another one of the same shape",
    "volumes": "a volume or a batch of volumes: depth, height, width, channels",
    "inputs": "a tensor",
    "coordinates": "places along each axis, from 0, as the slices of the first axis",
    "order": "0 for the nearest element, 1 for linear interpolation",
    "transform": "the first eight numbers of the matrix of the transformation, for each image",
    "start_points": "four corners in the image, as x and y from 0",
    "end_points": "where they go",
    "interpolation": 'how to interpolate: "nearest", "bilinear", "bicubic", ...',
    "method": 'how to interpolate: "nearest", "linear", "cubic", ...',
    "fill_mode": 'what is beyond the margins: "constant", "nearest", "wrap", "reflect", ...',
    "fill_value": 'the value there, for "constant"',
    "alpha": "how strong the deformation is",
    "sigma": "standard deviation of the Gaussian",
    "size": "lengths of the window, or height and width of the result",
    "antialias": "whether to smooth before making the image smaller",
    "crop_to_aspect_ratio": "whether to cut off what would be distorted",
    "pad_to_aspect_ratio": "whether to add margins where it would be distorted",
    "scale": "factor along each axis",
    "translation": "how far to move along each axis",
    "spatial_dims": "the axes of height and width, from 1 in R and from 0 in Python",
    "output_shape": "shape of the result",
    "max_val": "largest value there can be",
    "filter_size": "length of the sides of the window",
    "filter_sigma": "standard deviation of the Gaussian window",
    "k1": "small number that keeps the comparison of the brightness stable",
    "k2": "small number that keeps the comparison of the contrast stable",
    "target_height": "height of the result",
    "target_width": "width of the result",
    **{
        f"{side}_{what}": f"number of pixels to {verb} at the {side}"
        for side in ("top", "left", "bottom", "right")
        for what, verb in (("padding", "add"), ("cropping", "cut off"))
    },
}
