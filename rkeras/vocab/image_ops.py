"""Operations on images: `op_image_*`."""

from functools import partial

from rkeras._ops.declare_op import op as declare_op

op = partial(declare_op, family="image_ops", root="keras.ops.image")

op("op_image_affine_transform", "Images after an affine transformation", "affine_transform")
op("op_image_crop", "Images without their margins", "crop_images")
op("op_image_elastic_transform", "Images after a random elastic deformation", "elastic_transform")
op("op_image_extract_patches", "Patches of images, side by side as channels", "extract_patches")
op("op_image_extract_patches_3d", "Patches of volumes, side by side as channels", "extract_patches_3d")
op("op_image_gaussian_blur", "Images after a Gaussian blur", "gaussian_blur")
op("op_image_hsv_to_rgb", "Images of hue, saturation and value as red, green and blue", "hsv_to_rgb")
op("op_image_map_coordinates", "Elements at places between those of a tensor", "map_coordinates")
op("op_image_pad", "Images with margins of zeros", "pad_images")
op("op_image_perspective_transform", "Images after a change of perspective", "perspective_transform")
op("op_image_resize", "Images of another size", "resize")
op("op_image_rgb_to_grayscale", "Colour images as grey ones", "rgb_to_grayscale")
op("op_image_rgb_to_hsv", "Images of red, green and blue as hue, saturation and value", "rgb_to_hsv")
op("op_image_scale_and_translate", "Images of another scale, moved", "scale_and_translate")
op("op_image_sobel_edges", "Gradients of images by Sobel's filter", "sobel_edges")
op("op_image_ssim", "Structural similarity of two images", "ssim")
