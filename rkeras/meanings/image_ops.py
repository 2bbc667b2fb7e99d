"""Arguments of the image operations."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "images": "an image (height, width, channels) or a batch of images",
    "image1": "an image or a batch of images",
    "image2": "another image or batch of images, of the same shape",
    "volumes": "a volume (depth, height, width, channels) or a batch of volumes",
    "inputs": "a tensor",
    "coordinates": "coordinates along each axis, counted from 0, one slice of the first axis for each axis of `inputs`",
    "order": "order of the interpolation: 0 for the nearest element, 1 for linear",
    "transform": "the first eight numbers of the transformation matrix of each image",
    "start_points": "x and y of four corners of the input image, counted from 0",
    "end_points": "x and y of these corners in the output image, counted from 0",
    "interpolation": 'interpolation method: "nearest", "bilinear", "bicubic", ...',
    "method": 'interpolation method: "nearest", "linear", "cubic", ...',
    "fill_mode": 'how to fill points outside the image: "constant", "nearest", "wrap", "reflect", ...',
    "fill_value": 'value of points outside the image if `fill_mode` is "constant"',
    "alpha": "strength of the deformation",
    "sigma": "standard deviation of the Gaussian",
    "size": "size of the patches, or height and width of the result",
    "antialias": "whether to apply an antialiasing filter when downsampling",
    "crop_to_aspect_ratio": "whether to crop the images, so that their aspect ratio is preserved",
    "pad_to_aspect_ratio": "whether to pad the images, so that their aspect ratio is preserved",
    "scale": "scale factor along each axis",
    "translation": "number of pixels to translate by along each axis",
    "spatial_dims": "the axes of height and width, counted from 1 in R and from 0 in Python",
    "output_shape": "shape of the result",
    "max_val": "largest possible value of a pixel",
    "filter_size": "side length of the Gaussian window",
    "filter_sigma": "standard deviation of the Gaussian window",
    "k1": "small constant that stabilizes the comparison of luminance",
    "k2": "small constant that stabilizes the comparison of contrast",
    "target_height": "height of the result",
    "target_width": "width of the result",
    **{
        f"{side}_{what}": f"number of pixels to {verb} at the {side}"
        for side in ("top", "left", "bottom", "right")
        for what, verb in (("padding", "add"), ("cropping", "crop"))
    },
}
