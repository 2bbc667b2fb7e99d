"""Operations on images: `op_image_*`."""

from functools import partial

from rkeras._ops.declare_op import op as declare_op

op = partial(declare_op, family="image_ops", root="keras.ops.image")

op("op_image_affine_transform", "Affine transformation of images", "affine_transform")
op("op_image_crop", "Crop images at their edges", "crop_images")
op("op_image_elastic_transform", "Elastic transformation: random elastic deformation of images", "elastic_transform")
op("op_image_extract_patches", "Extract patches from images", "extract_patches")
op("op_image_extract_patches_3d", "Extract patches from volumes (3D images)", "extract_patches_3d")
op("op_image_gaussian_blur", "Gaussian blur of images", "gaussian_blur")
op("op_image_hsv_to_rgb", "Convert images from HSV to RGB colors", "hsv_to_rgb")
op("op_image_map_coordinates", "Interpolate a tensor at given coordinates", "map_coordinates")
op("op_image_pad", "Pad images with zeros", "pad_images")
op("op_image_perspective_transform", "Perspective transformation of images", "perspective_transform")
op("op_image_resize", "Resize images by interpolation", "resize")
op("op_image_rgb_to_grayscale", "Convert RGB images to grayscale", "rgb_to_grayscale")
op("op_image_rgb_to_hsv", "Convert images from RGB to HSV colors", "rgb_to_hsv")
op("op_image_scale_and_translate", "Scale and translate images", "scale_and_translate")
op("op_image_sobel_edges", "Sobel edge detection: gradients of images", "sobel_edges")
op("op_image_ssim", "Structural similarity index (SSIM) of two images", "ssim")
