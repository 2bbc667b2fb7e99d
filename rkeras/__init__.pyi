# Generated from rkeras/vocab by python -m tools.generate. Do not edit.
from typing import Any

from rkeras._core.errors import ArgumentError as ArgumentError
from rkeras._core.pipe import Waiting
from rkeras._core.pipe import pipe as pipe

__version__: str
keras: Any
__all__: list[str]

def Callback(
    classname: Any, on_epoch_begin: Any = None, on_epoch_end: Any = None, on_train_begin: Any = None,
    on_train_end: Any = None, on_train_batch_begin: Any = None, on_train_batch_end: Any = None,
    on_test_begin: Any = None, on_test_end: Any = None, on_test_batch_begin: Any = None, on_test_batch_end: Any = None,
    on_predict_begin: Any = None, on_predict_end: Any = None, on_predict_batch_begin: Any = None,
    on_predict_batch_end: Any = None, *, public: Any = None, private: Any = None, inherit: Any = None,
    parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom callback: define a subclass of Callback."""

def Constraint(
    classname: Any, call: Any = None, get_config: Any = None, *, public: Any = None, private: Any = None,
    inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom constraint: define a subclass of Constraint."""

def KerasCallback(
    *args: Any, **kwargs: Any
) -> Any:
    """Base class of custom callbacks in older scripts; see `Callback()`."""

def KerasConstraint(
    *args: Any, **kwargs: Any
) -> Any:
    """Base class of custom constraints in older scripts; see `Constraint()`."""

def KerasLayer(
    *args: Any, **kwargs: Any
) -> Any:
    """Base class of custom layers in older scripts; superseded by `Layer()`."""

def KerasWrapper(
    *args: Any, **kwargs: Any
) -> Any:
    """Base class of custom wrapper layers in older scripts."""

def Layer(
    classname: Any, initialize: Any = None, build: Any = None, call: Any = None, compute_output_shape: Any = None, *,
    inherit: Any = None, get_config: Any = None, public: Any = None, private: Any = None, parent_env: Any = None,
    **kwargs: Any
) -> Any:
    """Custom layer: define a subclass of Layer."""

def LearningRateSchedule(
    classname: Any, call: Any = None, initialize: Any = None, get_config: Any = None, *, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom learning rate schedule: define a subclass of LearningRateSchedule."""

def Loss(
    classname: Any, call: Any = None, *, public: Any = None, private: Any = None, inherit: Any = None,
    parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom loss: define a subclass of Loss."""

def Metric(
    classname: Any, initialize: Any = None, update_state: Any = None, result: Any = None, *, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom metric: define a subclass of Metric."""

def Model(
    classname: Any, initialize: Any = None, call: Any = None, train_step: Any = None, predict_step: Any = None,
    test_step: Any = None, compute_loss: Any = None, compute_metrics: Any = None, *, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom model: define a subclass of Model."""

def activation_celu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Continuously differentiable ELU (CELU) activation function."""

def activation_elu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Exponential linear unit (ELU) activation function."""

def activation_exponential(
    x: Any = ...,
) -> Waiting | Any:
    """Exponential activation function."""

def activation_gelu(
    x: Any = ..., approximate: Any = False,
) -> Waiting | Any:
    """Gaussian error linear unit (GELU) activation function."""

def activation_glu(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Gated linear unit (GLU) activation function."""

def activation_hard_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """Hard shrink activation function."""

def activation_hard_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Hard sigmoid (piecewise linear) activation function."""

def activation_hard_silu(
    x: Any = ...,
) -> Waiting | Any:
    """Hard SiLU (hard swish) activation function."""

def activation_hard_swish(
    x: Any = ...,
) -> Waiting | Any:
    """Hard swish (hard SiLU) activation function."""

def activation_hard_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Hard hyperbolic tangent (hard tanh) activation function."""

def activation_leaky_relu(
    x: Any = ..., negative_slope: Any = 0.2,
) -> Waiting | Any:
    """Leaky rectified linear unit (leaky ReLU) activation function."""

def activation_linear(
    x: Any = ...,
) -> Waiting | Any:
    """Linear (identity) activation function."""

def activation_log_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Log-sigmoid (logarithm of the sigmoid) activation function."""

def activation_log_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Log-softmax (logarithm of the softmax) activation function."""

def activation_mish(
    x: Any = ...,
) -> Waiting | Any:
    """Mish activation function."""

def activation_relu(
    x: Any = ..., alpha: Any = 0, max_value: Any = None, threshold: Any = 0, negative_slope: Any = 0,
) -> Waiting | Any:
    """Rectified linear unit (ReLU) activation function."""

def activation_relu6(
    x: Any = ...,
) -> Waiting | Any:
    """Rectified linear unit up to 6 (ReLU6) activation function."""

def activation_selu(
    x: Any = ...,
) -> Waiting | Any:
    """Scaled exponential linear unit (SELU) activation function."""

def activation_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Sigmoid (logistic) activation function."""

def activation_silu(
    x: Any = ...,
) -> Waiting | Any:
    """Sigmoid linear unit (SiLU, swish) activation function."""

def activation_soft_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """Soft shrink activation function."""

def activation_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Softmax activation function."""

def activation_softplus(
    x: Any = ...,
) -> Waiting | Any:
    """Softplus activation function."""

def activation_softsign(
    x: Any = ...,
) -> Waiting | Any:
    """Softsign activation function."""

def activation_sparse_plus(
    x: Any = ...,
) -> Waiting | Any:
    """Sparse plus activation function."""

def activation_sparse_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Sparse sigmoid activation function."""

def activation_sparsemax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Sparsemax activation function."""

def activation_squareplus(
    x: Any = ..., b: Any = 4,
) -> Waiting | Any:
    """Squareplus activation function."""

def activation_swish(
    x: Any = ...,
) -> Waiting | Any:
    """Swish (SiLU) activation function."""

def activation_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Hyperbolic tangent (tanh) activation function."""

def activation_tanh_shrink(
    x: Any = ...,
) -> Waiting | Any:
    """Tanh shrink activation function."""

def activation_threshold(
    x: Any = ..., threshold: Any = ..., default_value: Any = ...,
) -> Waiting | Any:
    """Threshold activation function."""

def active_assign(
    sym: Any, value: Any, into: Any = None,
) -> Any:
    """Active binding: a property whose value is computed when it is read."""

def active_property(
    fn: Any,
) -> Any:
    """Active property: a function called when a property is read or set."""

def adapt(
    object: Any = ..., data: Any = ..., *, batch_size: Any = None, steps: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Fit a preprocessing layer to data."""

def all_dims() -> Any:
    """All remaining axes in an index (ellipsis), as in `x[all_dims(), 0]`."""

def all_nominal() -> Any:
    """Select all nominal (string) columns."""

def all_numeric() -> Any:
    """Select all numeric columns."""

def application_convnext_base(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax',
    name: Any = 'convnext_base',
) -> Any:
    """ConvNeXtBase image classification model, pretrained on ImageNet."""

def application_convnext_large(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax',
    name: Any = 'convnext_large',
) -> Any:
    """ConvNeXtLarge image classification model, pretrained on ImageNet."""

def application_convnext_small(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax',
    name: Any = 'convnext_small',
) -> Any:
    """ConvNeXtSmall image classification model, pretrained on ImageNet."""

def application_convnext_tiny(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax',
    name: Any = 'convnext_tiny',
) -> Any:
    """ConvNeXtTiny image classification model, pretrained on ImageNet."""

def application_convnext_xlarge(
    include_top: Any = True, include_preprocessing: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    input_shape: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax',
    name: Any = 'convnext_xlarge',
) -> Any:
    """ConvNeXtXLarge image classification model, pretrained on ImageNet."""

def application_decode_predictions(
    model: Any = ..., preds: Any = ..., top: Any = 5, **kwargs: Any
) -> Waiting | Any:
    """Decode predictions of an `application_*` model into ImageNet classes."""

def application_densenet(
    blocks: Any, include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000,
) -> Any:
    """DenseNet image classification model of any depth."""

def application_densenet121(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'densenet121',
) -> Any:
    """DenseNet121 image classification model, pretrained on ImageNet."""

def application_densenet169(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'densenet169',
) -> Any:
    """DenseNet169 image classification model, pretrained on ImageNet."""

def application_densenet201(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'densenet201',
) -> Any:
    """DenseNet201 image classification model, pretrained on ImageNet."""

def application_efficientnet_b0(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb0',
    **kwargs: Any
) -> Any:
    """EfficientNetB0 image classification model, pretrained on ImageNet."""

def application_efficientnet_b1(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb1',
    **kwargs: Any
) -> Any:
    """EfficientNetB1 image classification model, pretrained on ImageNet."""

def application_efficientnet_b2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb2',
    **kwargs: Any
) -> Any:
    """EfficientNetB2 image classification model, pretrained on ImageNet."""

def application_efficientnet_b3(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb3',
    **kwargs: Any
) -> Any:
    """EfficientNetB3 image classification model, pretrained on ImageNet."""

def application_efficientnet_b4(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb4',
    **kwargs: Any
) -> Any:
    """EfficientNetB4 image classification model, pretrained on ImageNet."""

def application_efficientnet_b5(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb5',
    **kwargs: Any
) -> Any:
    """EfficientNetB5 image classification model, pretrained on ImageNet."""

def application_efficientnet_b6(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb6',
    **kwargs: Any
) -> Any:
    """EfficientNetB6 image classification model, pretrained on ImageNet."""

def application_efficientnet_b7(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'efficientnetb7',
    **kwargs: Any
) -> Any:
    """EfficientNetB7 image classification model, pretrained on ImageNet."""

def application_efficientnet_v2b0(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'efficientnetv2-b0',
) -> Any:
    """EfficientNetV2B0 image classification model, pretrained on ImageNet."""

def application_efficientnet_v2b1(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'efficientnetv2-b1',
) -> Any:
    """EfficientNetV2B1 image classification model, pretrained on ImageNet."""

def application_efficientnet_v2b2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'efficientnetv2-b2',
) -> Any:
    """EfficientNetV2B2 image classification model, pretrained on ImageNet."""

def application_efficientnet_v2b3(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'efficientnetv2-b3',
) -> Any:
    """EfficientNetV2B3 image classification model, pretrained on ImageNet."""

def application_efficientnet_v2l(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'efficientnetv2-l',
) -> Any:
    """EfficientNetV2L image classification model, pretrained on ImageNet."""

def application_efficientnet_v2m(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'efficientnetv2-m',
) -> Any:
    """EfficientNetV2M image classification model, pretrained on ImageNet."""

def application_efficientnet_v2s(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'efficientnetv2-s',
) -> Any:
    """EfficientNetV2S image classification model, pretrained on ImageNet."""

def application_inception_resnet_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *,
    name: Any = 'inception_resnet_v2', **kwargs: Any
) -> Any:
    """InceptionResNetV2 image classification model, pretrained on ImageNet."""

def application_inception_v3(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'inception_v3',
    **kwargs: Any
) -> Any:
    """InceptionV3 image classification model, pretrained on ImageNet."""

def application_mobilenet(
    input_shape: Any = None, alpha: Any = 1, depth_multiplier: Any = 1, dropout: Any = 0.001, include_top: Any = True,
    weights: Any = 'imagenet', input_tensor: Any = None, pooling: Any = None, classes: Any = 1000,
    classifier_activation: Any = 'softmax', *, name: Any = None, **kwargs: Any
) -> Any:
    """MobileNet image classification model, pretrained on ImageNet."""

def application_mobilenet_v2(
    input_shape: Any = None, alpha: Any = 1, include_top: Any = True, weights: Any = 'imagenet',
    input_tensor: Any = None, pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *,
    name: Any = None, **kwargs: Any
) -> Any:
    """MobileNetV2 image classification model, pretrained on ImageNet."""

def application_mobilenet_v3_large(
    input_shape: Any = None, alpha: Any = 1, minimalistic: Any = False, include_top: Any = True,
    weights: Any = 'imagenet', input_tensor: Any = None, classes: Any = 1000, pooling: Any = None,
    dropout_rate: Any = 0.2, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'MobileNetV3Large',
) -> Any:
    """MobileNetV3Large image classification model, pretrained on ImageNet."""

def application_mobilenet_v3_small(
    input_shape: Any = None, alpha: Any = 1, minimalistic: Any = False, include_top: Any = True,
    weights: Any = 'imagenet', input_tensor: Any = None, classes: Any = 1000, pooling: Any = None,
    dropout_rate: Any = 0.2, classifier_activation: Any = 'softmax', include_preprocessing: Any = True,
    name: Any = 'MobileNetV3Small',
) -> Any:
    """MobileNetV3Small image classification model, pretrained on ImageNet."""

def application_nasnet(
    input_shape: Any = None, penultimate_filters: Any = 4032, num_blocks: Any = 6, stem_block_filters: Any = 96,
    skip_reduction: Any = True, filter_multiplier: Any = 2, include_top: Any = True, weights: Any = None,
    input_tensor: Any = None, pooling: Any = None, classes: Any = 1000, default_size: Any = None,
) -> Any:
    """NASNet image classification model of any size."""

def application_nasnet_large(
    input_shape: Any = None, include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'nasnet_large',
) -> Any:
    """NASNetLarge image classification model, pretrained on ImageNet."""

def application_nasnet_mobile(
    input_shape: Any = None, include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'nasnet_mobile',
) -> Any:
    """NASNetMobile image classification model, pretrained on ImageNet."""

def application_nasnetlarge(
    input_shape: Any = None, include_top: Any = True, weights: Any = None, input_tensor: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any = 'nasnet_large',
    **kwargs: Any
) -> Any:
    """NASNetLarge image classification model, pretrained on ImageNet."""

def application_nasnetmobile(
    input_shape: Any = None, include_top: Any = True, weights: Any = None, input_tensor: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any = 'nasnet_mobile',
    **kwargs: Any
) -> Any:
    """NASNetMobile image classification model, pretrained on ImageNet."""

def application_preprocess_inputs(
    model: Any = ..., x: Any = ..., *, data_format: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Preprocess input images for an `application_*` model."""

def application_resnet101(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any = 'resnet101',
    **kwargs: Any
) -> Any:
    """ResNet101 image classification model, pretrained on ImageNet."""

def application_resnet101_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'resnet101v2',
    **kwargs: Any
) -> Any:
    """ResNet101V2 image classification model, pretrained on ImageNet."""

def application_resnet152(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any = 'resnet152',
    **kwargs: Any
) -> Any:
    """ResNet152 image classification model, pretrained on ImageNet."""

def application_resnet152_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'resnet152v2',
    **kwargs: Any
) -> Any:
    """ResNet152V2 image classification model, pretrained on ImageNet."""

def application_resnet50(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, *, classifier_activation: Any = 'softmax', name: Any = 'resnet50',
    **kwargs: Any
) -> Any:
    """ResNet50 image classification model, pretrained on ImageNet."""

def application_resnet50_v2(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'resnet50v2',
    **kwargs: Any
) -> Any:
    """ResNet50V2 image classification model, pretrained on ImageNet."""

def application_vgg16(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'vgg16',
) -> Any:
    """VGG16 image classification model, pretrained on ImageNet."""

def application_vgg19(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', name: Any = 'vgg19',
) -> Any:
    """VGG19 image classification model, pretrained on ImageNet."""

def application_xception(
    include_top: Any = True, weights: Any = 'imagenet', input_tensor: Any = None, input_shape: Any = None,
    pooling: Any = None, classes: Any = 1000, classifier_activation: Any = 'softmax', *, name: Any = 'xception',
    **kwargs: Any
) -> Any:
    """Xception image classification model, pretrained on ImageNet."""

def array_reshape(
    x: Any = ..., dim: Any = ..., order: Any = 'C',
) -> Waiting | Any:
    """Reshape an array, by row (C order) as NumPy does."""

def as_array_iterator(
    dataset: Any = ...,
) -> Waiting | Any:
    """Convert a dataset to an iterator that yields arrays."""

def as_iterator(
    x: Any,
) -> Any:
    """Create an iterator over a dataset, sequence or generator."""

def as_run_dir(
    x: Any,
) -> Any:
    """Get the directories of training runs."""

def as_tensor(
    x: Any = ..., dtype: Any = None, *, name: Any = None, shape: Any = None,
) -> Waiting | Any:
    """Convert data to a TensorFlow tensor."""

def as_tf_dataset(
    dataset: Any,
) -> Any:
    """Check that an object is a TensorFlow dataset and return it."""

def audio_dataset_from_directory(
    directory: Any, labels: Any = 'inferred', label_mode: Any = 'int', class_names: Any = None, batch_size: Any = 32,
    sampling_rate: Any = None, output_sequence_length: Any = None, ragged: Any = False, shuffle: Any = True,
    seed: Any = None, validation_split: Any = None, subset: Any = None, follow_links: Any = False, verbose: Any = True,
) -> Any:
    """Dataset of audio (WAV) files in a directory, labeled by subdirectory."""

def backend(
    convert: Any = True,
) -> Any:
    """Backend module of Keras 2: functions by their Python names."""

def bidirectional(
    object: Any = ..., layer: Any = ..., merge_mode: Any = 'concat', weights: Any = None, backward_layer: Any = None,
    **kwargs: Any
) -> Any:
    """Bidirectional layer (runs a recurrent layer in both directions)."""

def bind_as(
    object: Any, name: Any, into: Any = None,
) -> Any:
    """Bind the value of a context manager to a name, as `with ... as`."""

def bounding_boxes_affine_transform(
    boxes: Any = ..., angle: Any = ..., translate_x: Any = ..., translate_y: Any = ..., scale: Any = ...,
    shear_x: Any = ..., shear_y: Any = ..., height: Any = ..., width: Any = ..., center_x: Any = None,
    center_y: Any = None, bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Affine transformation of bounding boxes."""

def bounding_boxes_clip_to_image_size(
    bounding_boxes: Any = ..., height: Any = None, width: Any = None, bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Clip bounding boxes to the size of the image."""

def bounding_boxes_compute_ciou(
    boxes1: Any = ..., boxes2: Any = ..., bounding_box_format: Any = ..., image_shape: Any = None,
) -> Waiting | Any:
    """Complete intersection over union (CIoU) of bounding boxes."""

def bounding_boxes_compute_iou(
    boxes1: Any = ..., boxes2: Any = ..., bounding_box_format: Any = ..., use_masking: Any = False, mask_val: Any = -1,
    image_shape: Any = None,
) -> Waiting | Any:
    """Intersection over union (IoU) of bounding boxes, for each pair."""

def bounding_boxes_convert_format(
    boxes: Any = ..., source: Any = ..., target: Any = ..., height: Any = None, width: Any = None,
    dtype: Any = 'float32',
) -> Waiting | Any:
    """Convert bounding boxes to another format."""

def bounding_boxes_crop(
    boxes: Any = ..., top: Any = ..., left: Any = ..., height: Any = ..., width: Any = ...,
    bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Crop bounding boxes to a part of the image."""

def bounding_boxes_decode_deltas_to_boxes(
    anchors: Any = ..., boxes_delta: Any = ..., anchor_format: Any = ..., box_format: Any = ...,
    encoded_format: Any = 'center_yxhw', variance: Any = None, image_shape: Any = None,
) -> Waiting | Any:
    """Decode deltas to anchors into bounding boxes."""

def bounding_boxes_encode_box_to_deltas(
    anchors: Any = ..., boxes: Any = ..., anchor_format: Any = ..., box_format: Any = ...,
    encoding_format: Any = 'center_yxhw', variance: Any = None, image_shape: Any = None,
) -> Waiting | Any:
    """Encode bounding boxes as deltas to anchors."""

def bounding_boxes_pad(
    boxes: Any = ..., top: Any = ..., left: Any = ..., height: Any = None, width: Any = None,
    bounding_box_format: Any = 'xyxy',
) -> Waiting | Any:
    """Pad bounding boxes: shift them for an image padded at the top and left."""

def callback_backup_and_restore(
    backup_dir: Any, *, save_freq: Any = 'epoch', double_checkpoint: Any = False, delete_checkpoint: Any = True,
    **kwargs: Any
) -> Any:
    """Backup and restore callback (resume interrupted training)."""

def callback_csv_logger(
    filename: Any, separator: Any = ',', append: Any = False,
) -> Any:
    """CSV logger callback (write the metrics of each epoch to a file)."""

def callback_early_stopping(
    monitor: Any = 'val_loss', min_delta: Any = 0, patience: Any = 0, verbose: Any = 0, mode: Any = 'auto',
    baseline: Any = None, restore_best_weights: Any = False, start_from_epoch: Any = 0,
) -> Any:
    """Early stopping callback (stop when a metric stops improving)."""

def callback_history() -> Any:
    """History callback (record the metrics of each epoch)."""

def callback_lambda(
    on_epoch_begin: Any = None, on_epoch_end: Any = None, on_batch_begin: Any = None, on_batch_end: Any = None,
    on_train_batch_begin: Any = None, on_train_batch_end: Any = None, on_train_begin: Any = None,
    on_train_end: Any = None, on_predict_batch_begin: Any = None, on_predict_batch_end: Any = None,
    on_predict_begin: Any = None, on_predict_end: Any = None, on_test_batch_begin: Any = None,
    on_test_batch_end: Any = None, on_test_begin: Any = None, on_test_end: Any = None, **kwargs: Any
) -> Any:
    """Custom callback from functions (lambda callback)."""

def callback_lambda_stop_training() -> Any:
    """Stop the current training after the current epoch."""

def callback_learning_rate_scheduler(
    schedule: Any, verbose: Any = 0,
) -> Any:
    """Learning rate scheduler callback (set the learning rate by epoch)."""

def callback_list(
    callbacks: Any = None, add_history: Any = False, add_progbar: Any = False, model: Any = None, **kwargs: Any
) -> Any:
    """Callback list (several callbacks as one, for custom training loops)."""

def callback_model_checkpoint(
    filepath: Any, monitor: Any = 'val_loss', verbose: Any = 0, save_best_only: Any = False,
    save_weights_only: Any = False, mode: Any = 'auto', period: Any = None, save_freq: Any = 'epoch',
    initial_value_threshold: Any = None,
) -> Any:
    """Model checkpoint callback (save the model or its weights)."""

def callback_orbax_checkpoint(
    directory: Any, monitor: Any = 'val_loss', verbose: Any = 0, save_best_only: Any = False, mode: Any = 'auto',
    save_freq: Any = 'epoch', initial_value_threshold: Any = None, max_to_keep: Any = 1, save_on_background: Any = True,
    save_weights_only: Any = False,
) -> Any:
    """Orbax checkpoint callback."""

def callback_progbar_logger(
    count_mode: Any = 'samples', stateful_metrics: Any = None,
) -> Any:
    """Progress bar logger callback."""

def callback_reduce_lr_on_plateau(
    monitor: Any = 'val_loss', factor: Any = 0.1, patience: Any = 10, verbose: Any = 0, mode: Any = 'auto',
    min_delta: Any = 0.0001, cooldown: Any = 0, min_lr: Any = 0, **kwargs: Any
) -> Any:
    """Reduce learning rate on plateau callback (metric stops improving)."""

def callback_remote_monitor(
    root: Any = 'https://localhost:9000', path: Any = '/publish/epoch/end/', field: Any = 'data', headers: Any = None,
    send_as_json: Any = False,
) -> Any:
    """Remote monitor callback (post metrics of each epoch to a server)."""

def callback_swap_ema_weights(
    swap_on_epoch: Any = False,
) -> Any:
    """Swap EMA weights callback (evaluate with averaged weights)."""

def callback_tensorboard(
    log_dir: Any = None, histogram_freq: Any = 0, batch_size: Any = None, write_graph: Any = True,
    write_grads: Any = False, write_images: Any = False, embeddings_freq: Any = 0, embeddings_layer_names: Any = None,
    embeddings_metadata: Any = None, embeddings_data: Any = None, update_freq: Any = 'epoch', profile_batch: Any = 0,
    write_steps_per_second: Any = False,
) -> Any:
    """TensorBoard callback (write logs for visualization)."""

def callback_terminate_on_naan(
    *, raise_error: Any = False,
) -> Any:
    """Terminate on NaN callback (stop when the loss is NaN)."""

def callback_terminate_on_nan(
    *, raise_error: Any = False,
) -> Any:
    """Terminate on NaN callback (stop when the loss is NaN)."""

def choose_from_datasets(
    datasets: Any, choice_dataset: Any, stop_on_empty_dataset: Any = True,
) -> Any:
    """Choose elements from several datasets by dataset index."""

def clean_runs(
    runs: Any = None, runs_dir: Any = 'runs', confirm: Any = False,
) -> Any:
    """Clean up training runs: move them to the archive."""

def clear_session(
    free_memory: Any = True,
) -> Any:
    """Clear the session: reset Keras's global state and free unused models."""

def clone_model(
    model: Any = ..., input_tensors: Any = None, clone_function: Any = None, call_function: Any = None,
    recursive: Any = False, **kwargs: Any
) -> Waiting | Any:
    """Clone a model (same layers, new weights)."""

def compare_runs(
    runs: Any = None, viewer: Any = None,
) -> Any:
    """Compare two training runs: view their differences."""

def compile(
    object: Any = ..., optimizer: Any = None, loss: Any = None, metrics: Any = None, loss_weights: Any = None,
    weighted_metrics: Any = None, run_eagerly: Any = None, steps_per_execution: Any = None, *,
    target_tensors: Any = None, sample_weight_mode: Any = None, jit_compile: Any = False, auto_scale_loss: Any = True,
    **kwargs: Any
) -> Waiting | Any:
    """Configure a model for training."""

def config_backend() -> Any:
    """Backend of Keras: TensorFlow, JAX, PyTorch ...."""

def config_disable_flash_attention() -> Any:
    """Disable flash attention in attention layers."""

def config_disable_interactive_logging() -> Any:
    """Disable interactive logging: log lines instead of progress bars."""

def config_disable_traceback_filtering() -> Any:
    """Disable traceback filtering: show Keras's internal frames."""

def config_dtype_policy() -> Any:
    """Default dtype policy of new layers."""

def config_enable_flash_attention() -> Any:
    """Enable flash attention in attention layers, where available."""

def config_enable_interactive_logging() -> Any:
    """Enable interactive logging (progress bars)."""

def config_enable_traceback_filtering() -> Any:
    """Enable traceback filtering: omit Keras's internal frames."""

def config_enable_unsafe_deserialization() -> Any:
    """Enable unsafe deserialization: load models that contain code."""

def config_epsilon() -> Any:
    """Epsilon: the small constant that avoids division by zero."""

def config_floatx() -> Any:
    """Default float dtype."""

def config_image_data_format() -> Any:
    """Default image data format (position of the channels)."""

def config_is_flash_attention_enabled() -> Any:
    """Test whether flash attention is enabled."""

def config_is_interactive_logging_enabled() -> Any:
    """Test whether interactive logging (progress bars) is enabled."""

def config_is_nnx_enabled() -> Any:
    """Test whether Flax NNX integration is enabled (JAX backend)."""

def config_is_traceback_filtering_enabled() -> Any:
    """Test whether traceback filtering is enabled."""

def config_max_epochs() -> Any:
    """Maximum number of epochs of any training run."""

def config_max_steps_per_epoch() -> Any:
    """Maximum number of steps per epoch of any training run."""

def config_set_backend(
    backend: Any,
) -> Any:
    """Set the backend of Keras, before Keras is first used."""

def config_set_dtype_policy(
    policy: Any,
) -> Any:
    """Set the default dtype policy of new layers (mixed precision)."""

def config_set_epsilon(
    value: Any,
) -> Any:
    """Set epsilon, the small constant that avoids division by zero."""

def config_set_floatx(
    value: Any,
) -> Any:
    """Set the default float dtype."""

def config_set_image_data_format(
    data_format: Any,
) -> Any:
    """Set the default image data format."""

def config_set_max_epochs(
    max_epochs: Any,
) -> Any:
    """Set the maximum number of epochs of any training run."""

def config_set_max_steps_per_epoch(
    max_steps_per_epoch: Any,
) -> Any:
    """Set the maximum number of steps per epoch of any training run."""

def constraint_maxnorm(
    max_value: Any = 2, axis: Any = 0,
) -> Any:
    """Maximum norm (max-norm) weight constraint."""

def constraint_minmaxnorm(
    min_value: Any = 0, max_value: Any = 1, rate: Any = 1, axis: Any = 0,
) -> Any:
    """Minimum and maximum norm weight constraint."""

def constraint_nonneg() -> Any:
    """Non-negative weight constraint."""

def constraint_unitnorm(
    axis: Any = 0,
) -> Any:
    """Unit norm weight constraint."""

def contains(
    match: Any, ignore_case: Any = True, vars: Any = None,
) -> Any:
    """Select columns whose names contain a string."""

def convnext_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of ConvNeXt models into ImageNet classes."""

def convnext_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for ConvNeXt models."""

def copy_run(
    run_dir: Any, to: Any = '.', rename: Any = None,
) -> Any:
    """Copy training runs to another directory."""

def copy_run_files(
    run_dir: Any, to: Any = '.', rename: Any = None,
) -> Any:
    """Copy the output files of training runs, without the records, logs and plots."""

def count_params(
    object: Any = ...,
) -> Waiting | Any:
    """Count the parameters (weights) of a model or layer."""

def create_layer(
    layer_class: Any, object: Any = None, args: Any = (),
) -> Any:
    """Create a custom layer and add it to a model or tensor."""

def create_layer_wrapper(
    Layer: Any, modifiers: Any = None, convert: Any = True,
) -> Any:
    """Create a layer function, such as `layer_dense()`, from a layer class."""

def create_wrapper(
    wrapper_class: Any, object: Any = None, args: Any = (),
) -> Any:
    """Create a custom wrapper layer and add it to a model or tensor."""

def csv_record_spec(
    example_file: Any = None, skip: Any = 0, names: Any = None, types: Any = None, defaults: Any = None,
) -> Any:
    """Record specification for CSV (comma-separated) files."""

def custom_metric(
    name: Any, metric_fn: Any,
) -> Any:
    """Custom metric from a function and a name."""

def dataset_batch(
    dataset: Any = ..., batch_size: Any = ..., drop_remainder: Any = False, num_parallel_calls: Any = None,
    deterministic: Any = None, name: Any = None,
) -> Waiting | Any:
    """Batch consecutive elements of a dataset."""

def dataset_boston_housing(
    path: Any = 'boston_housing.npz', test_split: Any = 0.2, seed: Any = 113, convert: Any = True,
) -> Any:
    """Boston house prices (regression, 506 samples, 13 features)."""

def dataset_bucket_by_sequence_length(
    dataset: Any = ..., element_length_func: Any = ..., bucket_boundaries: Any = ..., bucket_batch_sizes: Any = ...,
    padded_shapes: Any = None, padding_values: Any = None, pad_to_bucket_boundary: Any = False, no_padding: Any = False,
    drop_remainder: Any = False, name: Any = None,
) -> Waiting | Any:
    """Batch the elements of a dataset in buckets of similar length."""

def dataset_cache(
    dataset: Any = ..., filename: Any = None, *, name: Any = None,
) -> Waiting | Any:
    """Cache the elements of a dataset in memory or in a file."""

def dataset_california_housing(
    version: Any = 'large', path: Any = 'california_housing.npz', test_split: Any = 0.2, seed: Any = 113,
    convert: Any = True,
) -> Any:
    """California house prices (regression, 20,640 samples, 8 features)."""

def dataset_cifar10(
    convert: Any = True,
) -> Any:
    """CIFAR-10 small color images (32x32 images, 10 classes)."""

def dataset_cifar100(
    label_mode: Any = 'fine', convert: Any = True,
) -> Any:
    """CIFAR-100 small color images (32x32 images, 100 classes)."""

def dataset_collect(
    dataset: Any = ..., iter_max: Any = None,
) -> Waiting | Any:
    """Collect the elements of a dataset into a list."""

def dataset_concatenate(
    dataset: Any = ..., *others: Any,
) -> Waiting | Any:
    """Concatenate datasets one after another."""

def dataset_decode_delim(
    dataset: Any = ..., record_spec: Any = ..., parallel_records: Any = None,
) -> Waiting | Any:
    """Decode lines of delimited text (CSV) into named columns."""

def dataset_digits(
    convert: Any = True,
) -> Any:
    """UCI handwritten digits (8x8 images, 10 classes), included in rkeras."""

def dataset_enumerate(
    dataset: Any = ..., start: Any = 0, *, name: Any = None,
) -> Waiting | Any:
    """Enumerate the elements of a dataset."""

def dataset_fashion_mnist(
    convert: Any = True,
) -> Any:
    """Fashion-MNIST clothing images (28x28 images, 10 classes)."""

def dataset_filter(
    dataset: Any = ..., predicate: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Filter a dataset by a predicate."""

def dataset_flat_map(
    dataset: Any = ..., map_func: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Map each element of a dataset to a dataset and flatten the result."""

def dataset_group_by_window(
    dataset: Any = ..., key_func: Any = ..., reduce_func: Any = ..., window_size: Any = None,
    window_size_func: Any = None, name: Any = None,
) -> Waiting | Any:
    """Group the elements of a dataset by key and reduce each window."""

def dataset_hearts() -> Any:
    """UCI heart disease of 303 patients (13 variables and a diagnosis), included in rkeras."""

def dataset_imdb(
    path: Any = 'imdb.npz', num_words: Any = None, skip_top: Any = 0, maxlen: Any = None, seed: Any = 113,
    start_char: Any = 1, oov_char: Any = 2, index_from: Any = 3, convert: Any = True,
) -> Any:
    """IMDB movie reviews for sentiment classification (2 classes)."""

def dataset_imdb_word_index(
    path: Any = 'imdb_word_index.json',
) -> Any:
    """Word index of the IMDB movie reviews: maps words to integer ids."""

def dataset_interleave(
    dataset: Any = ..., map_func: Any = ..., cycle_length: Any = None, block_length: Any = 1,
    num_parallel_calls: Any = None, deterministic: Any = None, name: Any = None,
) -> Waiting | Any:
    """Map each element of a dataset to a dataset and interleave them."""

def dataset_map(
    dataset: Any = ..., map_func: Any = ..., num_parallel_calls: Any = None, *, deterministic: Any = None,
    synchronous: Any = None, use_unbounded_threadpool: Any = False, name: Any = None,
) -> Waiting | Any:
    """Map a function over the elements of a dataset."""

def dataset_map_and_batch(
    dataset: Any = ..., map_func: Any = ..., batch_size: Any = ..., num_parallel_batches: Any = None,
    drop_remainder: Any = False, num_parallel_calls: Any = None,
) -> Waiting | Any:
    """Map a function over a dataset and batch the results."""

def dataset_mnist(
    path: Any = 'mnist.npz', convert: Any = True,
) -> Any:
    """MNIST handwritten digits (28x28 images, 10 classes)."""

def dataset_options(
    dataset: Any = ..., *options: Any, **settings: Any
) -> Waiting | Any:
    """Get or set the options of a dataset (tf.data.Options)."""

def dataset_padded_batch(
    dataset: Any = ..., batch_size: Any = ..., padded_shapes: Any = None, padding_values: Any = None,
    drop_remainder: Any = False, name: Any = None,
) -> Waiting | Any:
    """Batch the elements of a dataset with padding to one shape."""

def dataset_prefetch(
    dataset: Any = ..., buffer_size: Any = None, *, name: Any = None,
) -> Waiting | Any:
    """Prefetch elements of a dataset in the background."""

def dataset_prefetch_to_device(
    dataset: Any = ..., device: Any = ..., buffer_size: Any = None,
) -> Waiting | Any:
    """Prefetch elements of a dataset to a device such as a GPU."""

def dataset_prepare(
    dataset: Any = ..., x: Any = ..., y: Any = None, named: Any = True, named_features: Any = False,
    parallel_records: Any = None, batch_size: Any = None, num_parallel_batches: Any = None, drop_remainder: Any = False,
) -> Waiting | Any:
    """Prepare a dataset for training: select feature and response columns."""

def dataset_rebatch(
    dataset: Any = ..., batch_size: Any = ..., drop_remainder: Any = False, name: Any = None,
) -> Waiting | Any:
    """Change the batch size of a batched dataset."""

def dataset_reduce(
    dataset: Any = ..., initial_state: Any = ..., reduce_func: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Reduce the elements of a dataset to one value."""

def dataset_rejection_resample(
    dataset: Any = ..., class_func: Any = ..., target_dist: Any = ..., initial_dist: Any = None, seed: Any = None,
    name: Any = None,
) -> Waiting | Any:
    """Resample a dataset to a target class distribution."""

def dataset_repeat(
    dataset: Any = ..., count: Any = None, *, name: Any = None,
) -> Waiting | Any:
    """Repeat a dataset several times."""

def dataset_reuters(
    path: Any = 'reuters.npz', num_words: Any = None, skip_top: Any = 0, maxlen: Any = None, test_split: Any = 0.2,
    seed: Any = 113, start_char: Any = 1, oov_char: Any = 2, index_from: Any = 3, convert: Any = True,
) -> Any:
    """Reuters newswires for topic classification (46 classes)."""

def dataset_reuters_label_names() -> Any:
    """Topic names (labels) of the Reuters newswires (46 classes)."""

def dataset_reuters_word_index(
    path: Any = 'reuters_word_index.pkl',
) -> Any:
    """Word index of the Reuters newswires: maps words to integer ids."""

def dataset_scan(
    dataset: Any = ..., initial_state: Any = ..., scan_func: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Scan a dataset: map a function that carries a state."""

def dataset_shard(
    dataset: Any = ..., num_shards: Any = ..., index: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Shard a dataset: keep every n-th element for one of n workers."""

def dataset_shard_by_worker(
    dataset: Any = ...,
) -> Waiting | Any:
    """Shard a dataset across the workers of TF_CONFIG."""

def dataset_shuffle(
    dataset: Any = ..., buffer_size: Any = ..., seed: Any = None, reshuffle_each_iteration: Any = None, *,
    name: Any = None,
) -> Waiting | Any:
    """Shuffle the elements of a dataset with a buffer."""

def dataset_shuffle_and_repeat(
    dataset: Any = ..., buffer_size: Any = ..., count: Any = None, seed: Any = None,
) -> Waiting | Any:
    """Shuffle and repeat a dataset, reshuffled at each pass."""

def dataset_skip(
    dataset: Any = ..., count: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Skip the first elements of a dataset."""

def dataset_snapshot(
    dataset: Any = ..., path: Any = ..., compression: Any = 'AUTO', reader_func: Any = None, shard_func: Any = None, *,
    name: Any = None,
) -> Waiting | Any:
    """Snapshot of a dataset: save elements to disk for later runs."""

def dataset_take(
    dataset: Any = ..., count: Any = ..., *, name: Any = None,
) -> Waiting | Any:
    """Take the first elements of a dataset."""

def dataset_take_while(
    dataset: Any = ..., predicate: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Take elements of a dataset while a predicate is TRUE."""

def dataset_unbatch(
    dataset: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Unbatch a dataset: split batches into elements."""

def dataset_unique(
    dataset: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Keep the unique elements of a dataset: drop duplicates."""

def dataset_use_spec(
    dataset: Any = ..., spec: Any = ...,
) -> Waiting | Any:
    """Apply a fitted feature specification to a dataset."""

def dataset_window(
    dataset: Any = ..., size: Any = ..., shift: Any = None, stride: Any = 1, drop_remainder: Any = False, *,
    name: Any = None,
) -> Waiting | Any:
    """Group the elements of a dataset into windows, each a dataset."""

def delim_record_spec(
    example_file: Any = None, delim: Any = ',', skip: Any = 0, names: Any = None, types: Any = None,
    defaults: Any = None,
) -> Any:
    """Record specification for delimited text files."""

def dense_features(
    spec: Any = ...,
) -> Waiting | Any:
    """Dense feature columns of a fitted feature specification."""

def densenet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of DenseNet models into ImageNet classes."""

def densenet_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for DenseNet models."""

def deserialize_keras_object(
    config: Any, custom_objects: Any = None, safe_mode: Any = True, **kwargs: Any
) -> Any:
    """Deserialize a Keras object from its configuration."""

def destructure(
    value: Any, *names: Any,
) -> Any:
    """Extract several elements of a value by name or index (destructuring)."""

def dict(
    *args: Any, convert: Any = False, **kwargs: Any
) -> Any:
    """Create a Python dict (dictionary)."""

def distillation_feature(
    loss: Any = 'mse', teacher_layer_name: Any = None, student_layer_name: Any = None,
) -> Any:
    """Feature distillation (learns features of a teacher)."""

def distillation_logits(
    temperature: Any = 3.0, loss: Any = 'kl_divergence',
) -> Any:
    """Logits distillation (learns the outputs of a teacher)."""

def distillation_loss(
    compute_loss: Any,
) -> Any:
    """Custom distillation loss from a function."""

def distiller(
    teacher: Any, student: Any, distillation_losses: Any, distillation_loss_weights: Any = None,
    student_loss_weight: Any = 0.5, name: Any = 'distiller', **kwargs: Any
) -> Any:
    """Distiller model (knowledge distillation from teacher to student)."""

def distribution_data_parallel(
    device_mesh: Any = None, devices: Any = None, auto_shard_dataset: Any = True,
) -> Any:
    """Data parallelism: replicate the model, split each batch over devices."""

def distribution_device_mesh(
    shape: Any, axis_names: Any, devices: Any = None,
) -> Any:
    """Device mesh: devices in a grid with named axes."""

def distribution_distribute_tensor(
    tensor: Any, layout: Any,
) -> Any:
    """Distribute a tensor over the devices."""

def distribution_distribution() -> Any:
    """Current distribution strategy."""

def distribution_get_device_count(
    device_type: Any = None,
) -> Any:
    """Number of available devices."""

def distribution_initialize(
    job_addresses: Any = None, num_processes: Any = None, process_id: Any = None,
) -> Any:
    """Initialize distributed computation over several processes."""

def distribution_layout_map(
    device_mesh: Any,
) -> Any:
    """Layout map: tensor layouts of variables, by variable path."""

def distribution_list_devices(
    device_type: Any = None,
) -> Any:
    """List the available devices."""

def distribution_model_parallel(
    layout_map: Any = None, batch_dim_name: Any = None, auto_shard_dataset: Any = True, **kwargs: Any
) -> Any:
    """Model parallelism: split the variables over the devices."""

def distribution_set_distribution(
    value: Any,
) -> Any:
    """Set the distribution strategy."""

def distribution_tensor_layout(
    axes: Any, device_mesh: Any = None,
) -> Any:
    """Tensor layout: how the axes of a tensor are split over a device mesh."""

def draw_bounding_boxes(
    images: Any = ..., bounding_boxes: Any = ..., bounding_box_format: Any = ..., class_mapping: Any = None,
    color: Any = (128, 128, 128), line_thickness: Any = 2, text_thickness: Any = 1, font_scale: Any = 1.0,
    data_format: Any = None,
) -> Waiting | Any:
    """Draw bounding boxes on images."""

def draw_segmentation_masks(
    images: Any = ..., segmentation_masks: Any = ..., num_classes: Any = None, color_mapping: Any = None,
    alpha: Any = 0.8, blend: Any = True, ignore_index: Any = -1, data_format: Any = None,
) -> Waiting | Any:
    """Draw segmentation masks on images."""

def dtype_policy(
    name: Any = None,
) -> Any:
    """Dtype policy of a layer: mixed precision or a single dtype."""

def dtype_policy_awq(
    mode: Any, source_name: Any = None,
) -> Any:
    """Dtype policy of a layer quantized with AWQ."""

def dtype_policy_float(
    name: Any = None,
) -> Any:
    """Dtype policy of a layer with floating-point weights."""

def dtype_policy_gptq(
    mode: Any, source_name: Any = None,
) -> Any:
    """Dtype policy of a layer quantized with GPTQ."""

def dtype_policy_int4(
    mode: Any, source_name: Any = None,
) -> Any:
    """Dtype policy of a layer quantized to int4 in blocks."""

def dtype_policy_map(
    default_policy: Any = None, policy_map: Any = None,
) -> Any:
    """Dtype policies of the layers of a model, by layer path."""

def dtype_policy_quantized(
    mode: Any, source_name: Any = None,
) -> Any:
    """Dtype policy of a layer quantized to integers."""

def dtype_policy_quantized_float8(
    mode: Any, source_name: Any = None, amax_history_length: Any = 1024,
) -> Any:
    """Dtype policy of a layer quantized to float8."""

def efficientnet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of EfficientNet models into ImageNet classes."""

def efficientnet_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for EfficientNet models."""

def efficientnet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of EfficientNetV2 models into ImageNet classes."""

def efficientnet_v2_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for EfficientNetV2 models."""

def ends_with(
    match: Any, ignore_case: Any = True, vars: Any = None,
) -> Any:
    """Select columns whose names end with a string (suffix)."""

def eval_spec(
    input_fn: Any, steps: Any = 100, name: Any = None,
) -> Any:
    """Evaluation specification of an estimator, for `train_and_evaluate()`."""

def evaluate(
    object: Any = ..., x: Any = None, y: Any = None, batch_size: Any = None, verbose: Any = 'auto',
    sample_weight: Any = None, steps: Any = None, callbacks: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Evaluate a model: compute loss and metrics on data."""

def evaluate_generator(
    object: Any = ..., generator: Any = ..., steps: Any = ..., max_queue_size: Any = 10, workers: Any = 1,
    callbacks: Any = None,
) -> Waiting | Any:
    """Evaluate a model on batches from a generator."""

def everything(
    vars: Any = None,
) -> Any:
    """Select all columns."""

def export_export_archive(
    **kwargs: Any
) -> Any:
    """Export archive: a SavedModel with custom endpoints."""

def export_savedmodel(
    object: Any = ..., export_dir_base: Any = ..., overwrite: Any = True, versioned: Any = None,
    remove_learning_phase: Any = True, as_text: Any = False, *, format: Any = 'tf_saved_model', verbose: Any = None,
    input_signature: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Export a model for inference: SavedModel, ONNX, OpenVINO or LiteRT."""

def export_tflite(
    model: Any = ..., path: Any = None, optimizations: Any = None, quantize: Any = None,
    representative_dataset: Any = None, overwrite: Any = True,
) -> Waiting | Any:
    """Convert a model to TensorFlow Lite (LiteRT), optionally quantized."""

def feature_cross(
    feature_names: Any, crossing_dim: Any, output_mode: Any = 'one_hot',
) -> Any:
    """Feature cross (several features combined by hashing)."""

def feature_custom(
    dtype: Any, preprocessor: Any, output_mode: Any,
) -> Any:
    """Custom feature (with your own preprocessor)."""

def feature_float(
    name: Any = None,
) -> Any:
    """Numeric feature (float), unchanged."""

def feature_float_discretized(
    num_bins: Any, bin_boundaries: Any = None, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """Numeric feature, discretized into bins."""

def feature_float_normalized(
    name: Any = None,
) -> Any:
    """Numeric feature, normalized (zero mean, unit variance)."""

def feature_float_rescaled(
    scale: Any = 1, offset: Any = 0, name: Any = None,
) -> Any:
    """Numeric feature, rescaled (scale and offset)."""

def feature_integer_categorical(
    max_tokens: Any = None, num_oov_indices: Any = 1, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """Categorical feature of integers (lookup in a vocabulary)."""

def feature_integer_hashed(
    num_bins: Any, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """Categorical feature of integers, by hashing."""

def feature_spec(
    dataset: Any, x: Any, y: Any = None,
) -> Any:
    """Feature specification: feature columns for a dataset."""

def feature_string_categorical(
    max_tokens: Any = None, num_oov_indices: Any = 1, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """Categorical feature of strings (lookup in a vocabulary)."""

def feature_string_hashed(
    num_bins: Any, output_mode: Any = 'one_hot', name: Any = None,
) -> Any:
    """Categorical feature of strings, by hashing."""

def file_list_dataset(
    file_pattern: Any, shuffle: Any = None, seed: Any = None, *, name: Any = None,
) -> Any:
    """Dataset of the paths of files that match a glob pattern."""

def fit(
    object: Any = ..., x: Any = None, y: Any = None, batch_size: Any = None, epochs: Any = 10, verbose: Any = 'auto',
    callbacks: Any = None, view_metrics: Any = 'auto', validation_split: Any = 0.0, validation_data: Any = None,
    shuffle: Any = True, class_weight: Any = None, sample_weight: Any = None, initial_epoch: Any = 0,
    steps_per_epoch: Any = None, validation_steps: Any = None, *, validation_batch_size: Any = None,
    validation_freq: Any = 1, **kwargs: Any
) -> Waiting | Any:
    """Train a model for a number of epochs."""

def fit_generator(
    object: Any = ..., generator: Any = ..., steps_per_epoch: Any = ..., epochs: Any = 1, verbose: Any = 'auto',
    callbacks: Any = None, view_metrics: Any = 'auto', validation_data: Any = None, validation_steps: Any = None,
    class_weight: Any = None, max_queue_size: Any = 10, workers: Any = 1, initial_epoch: Any = 0,
) -> Waiting | Any:
    """Train a model on batches from a generator."""

def fit_image_data_generator(
    object: Any = ..., x: Any = ..., augment: Any = False, rounds: Any = 1, seed: Any = None,
) -> Waiting | Any:
    """Fit an image data generator: mean, standard deviation and ZCA whitening."""

def fit_text_tokenizer(
    object: Any = ..., x: Any = ...,
) -> Waiting | Any:
    """Fit a tokenizer on texts: build its vocabulary, in place."""

def fixed_length_record_dataset(
    filenames: Any, record_bytes: Any, header_bytes: Any = None, footer_bytes: Any = None, buffer_size: Any = None, *,
    compression_type: Any = None, num_parallel_reads: Any = None, name: Any = None,
) -> Any:
    """Dataset of fixed-length records of binary files."""

def flag_boolean(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """Boolean (logical) flag of a training script."""

def flag_integer(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """Integer flag of a training script."""

def flag_numeric(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """Numeric flag of a training script."""

def flag_string(
    name: Any, default: Any, description: Any = None,
) -> Any:
    """String flag of a training script."""

def flags(
    *args: Any, config: Any = None, file: Any = 'flags.yml', arguments: Any = None,
) -> Any:
    """Training flags: hyperparameters of a training script."""

def flow_images_from_data(
    x: Any = ..., y: Any = None, generator: Any = None, batch_size: Any = 32, shuffle: Any = True,
    sample_weight: Any = None, seed: Any = None, save_to_dir: Any = None, save_prefix: Any = '',
    save_format: Any = 'png', subset: Any = None,
) -> Waiting | Any:
    """Generate batches of augmented images from an array of images."""

def flow_images_from_dataframe(
    dataframe: Any, directory: Any = None, x_col: Any = 'filename', y_col: Any = 'class', generator: Any = None,
    target_size: Any = (256, 256), color_mode: Any = 'rgb', classes: Any = None, class_mode: Any = 'categorical',
    batch_size: Any = 32, shuffle: Any = True, seed: Any = None, save_to_dir: Any = None, save_prefix: Any = '',
    save_format: Any = 'png', subset: Any = None, interpolation: Any = 'nearest', drop_duplicates: Any = None,
) -> Any:
    """Generate batches of augmented images from the files in a data frame."""

def flow_images_from_directory(
    directory: Any, generator: Any = None, target_size: Any = (256, 256), color_mode: Any = 'rgb', classes: Any = None,
    class_mode: Any = 'categorical', batch_size: Any = 32, shuffle: Any = True, seed: Any = None,
    save_to_dir: Any = None, save_prefix: Any = '', save_format: Any = 'png', follow_links: Any = False,
    subset: Any = None, interpolation: Any = 'nearest',
) -> Any:
    """Generate batches of augmented images from a directory."""

def freeze_weights(
    object: Any = ..., from_: Any = None, to: Any = None, which: Any = None,
) -> Waiting | Any:
    """Freeze weights: make layers non-trainable, for transfer learning."""

def from_config(
    config: Any, custom_objects: Any = None,
) -> Any:
    """Create a layer, model or other Keras object from its configuration."""

def generate(
    x: Any, *args: Any, **kwargs: Any
) -> Any:
    """Generate output from a prompt with a generative model."""

def generator_next(
    generator: Any, completed: Any = None,
) -> Any:
    """Get the next element (batch) of a generator or iterator."""

def get_config(
    object: Any = ...,
) -> Waiting | Any:
    """Get the configuration of a layer, model or other Keras object."""

def get_custom_objects() -> Any:
    """Get the registered custom objects (classes and functions)."""

def get_file(
    fname: Any, origin: Any, file_hash: Any = None, cache_subdir: Any = 'datasets', hash_algorithm: Any = 'auto',
    extract: Any = False, archive_format: Any = 'auto', cache_dir: Any = None, untar: Any = False, *,
    force_download: Any = False, md5_hash: Any = None, **kwargs: Any
) -> Any:
    """Download a file from a URL to the Keras cache."""

def get_input_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """Get the input tensor of one call of a layer."""

def get_input_mask_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """Get the input mask of one call of a layer."""

def get_input_shape_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """Get the input shape of one call of a layer."""

def get_layer(
    object: Any = ..., name: Any = None, index: Any = None,
) -> Waiting | Any:
    """Get a layer of a model by name or index."""

def get_output_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """Get the output tensor of one call of a layer."""

def get_output_mask_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """Get the output mask of one call of a layer."""

def get_output_shape_at(
    object: Any = ..., node_index: Any = ...,
) -> Waiting | Any:
    """Get the output shape of one call of a layer."""

def get_registered_name(
    obj: Any,
) -> Any:
    """Get the registered name of a class or function."""

def get_registered_object(
    name: Any, custom_objects: Any = None, module_objects: Any = None,
) -> Any:
    """Get the class or function registered under a name."""

def get_source_inputs(
    tensor: Any = ...,
) -> Waiting | Any:
    """Get the source input tensors of a symbolic tensor."""

def get_state_tree(
    object: Any = ..., value_format: Any = 'backend_tensor',
) -> Waiting | Any:
    """State tree: get all variables of a model, its optimizer and metrics."""

def get_vocabulary(
    object: Any = ..., include_special_tokens: Any = True,
) -> Waiting | Any:
    """Get the vocabulary of a lookup or text vectorization layer."""

def get_weights(
    object: Any = ..., trainable: Any = None,
) -> Waiting | Any:
    """Get the weights of a model or layer as a list of arrays."""

def has_type(
    match: Any = 'float32',
) -> Any:
    """Select columns by data type."""

def hdf5_matrix(
    datapath: Any, dataset: Any, start: Any = 0, end: Any = None, normalizer: Any = None,
) -> Any:
    """HDF5 matrix: rows of a dataset in an HDF5 file, read on demand."""

def image_array_resize(
    img: Any = ..., height: Any = ..., width: Any = ..., data_format: Any = 'channels_last',
) -> Waiting | Any:
    """Resize an image array by bilinear interpolation, with aligned corners."""

def image_array_save(
    img: Any = None, path: Any = None, data_format: Any = None, file_format: Any = None, scale: Any = True,
    x: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Save an image array to a file."""

def image_data_generator(
    featurewise_center: Any = False, samplewise_center: Any = False, featurewise_std_normalization: Any = False,
    samplewise_std_normalization: Any = False, zca_whitening: Any = False, zca_epsilon: Any = 1e-06,
    rotation_range: Any = 0.0, width_shift_range: Any = 0.0, height_shift_range: Any = 0.0,
    brightness_range: Any = None, shear_range: Any = 0.0, zoom_range: Any = 0.0, channel_shift_range: Any = 0.0,
    fill_mode: Any = 'nearest', cval: Any = 0.0, horizontal_flip: Any = False, vertical_flip: Any = False,
    rescale: Any = None, preprocessing_function: Any = None, data_format: Any = None, validation_split: Any = 0.0,
) -> Any:
    """Image data generator: data augmentation for `flow_images_from_*()`."""

def image_dataset_from_directory(
    directory: Any, labels: Any = 'inferred', label_mode: Any = 'int', class_names: Any = None, color_mode: Any = 'rgb',
    batch_size: Any = 32, image_size: Any = (256, 256), shuffle: Any = True, seed: Any = None,
    validation_split: Any = None, subset: Any = None, interpolation: Any = 'bilinear', follow_links: Any = False,
    crop_to_aspect_ratio: Any = False, *, pad_to_aspect_ratio: Any = False, data_format: Any = None,
    verbose: Any = True, format: Any = 'tf', **kwargs: Any
) -> Any:
    """Dataset of image files in a directory, labeled by subdirectory."""

def image_from_array(
    x: Any = ..., data_format: Any = None, scale: Any = True, dtype: Any = None,
) -> Waiting | Any:
    """Convert an array to an image."""

def image_load(
    path: Any, grayscale: Any = False, color_mode: Any = 'rgb', target_size: Any = None, interpolation: Any = 'nearest',
    keep_aspect_ratio: Any = False,
) -> Any:
    """Load an image from a file."""

def image_smart_resize(
    x: Any = ..., size: Any = ..., interpolation: Any = 'bilinear', data_format: Any = 'channels_last',
    backend_module: Any = None,
) -> Waiting | Any:
    """Resize images without distortion, cropping to the aspect ratio."""

def image_to_array(
    img: Any = ..., data_format: Any = 'channels_last', dtype: Any = None,
) -> Waiting | Any:
    """Convert an image to an array."""

def imagenet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of an ImageNet model into class names."""

def imagenet_preprocess_input(
    x: Any = ..., data_format: Any = None, mode: Any = 'caffe',
) -> Waiting | Any:
    """Preprocess images for ImageNet models (modes caffe, tf and torch)."""

def implementation() -> Any:
    """Implementation of Keras in use, as chosen by `use_implementation()`."""

def import_(
    module: Any, as_: Any = None, convert: Any = True, delay_load: Any = False,
) -> Any:
    """Import a Python module."""

def inception_resnet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of InceptionResNetV2 models into ImageNet classes."""

def inception_resnet_v2_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for InceptionResNetV2 models."""

def inception_v3_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of InceptionV3 models into ImageNet classes."""

def inception_v3_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for InceptionV3 models."""

def initializer_constant(
    value: Any = 0,
) -> Any:
    """Constant initializer."""

def initializer_glorot_normal(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """Glorot normal (Xavier normal) initializer."""

def initializer_glorot_uniform(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """Glorot uniform (Xavier uniform) initializer."""

def initializer_he_normal(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """He normal (Kaiming normal) initializer."""

def initializer_he_uniform(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """He uniform (Kaiming uniform) initializer."""

def initializer_identity(
    gain: Any = 1,
) -> Any:
    """Identity matrix initializer."""

def initializer_lecun_normal(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """LeCun normal initializer."""

def initializer_lecun_uniform(
    seed: Any = None, *, input_axes: Any = None, output_axes: Any = None,
) -> Any:
    """LeCun uniform initializer."""

def initializer_ones() -> Any:
    """Ones initializer."""

def initializer_orthogonal(
    gain: Any = 1, seed: Any = None,
) -> Any:
    """Orthogonal matrix initializer."""

def initializer_random_normal(
    mean: Any = 0, stddev: Any = 0.05, seed: Any = None,
) -> Any:
    """Random normal (Gaussian) initializer."""

def initializer_random_uniform(
    minval: Any = -0.05, maxval: Any = 0.05, seed: Any = None,
) -> Any:
    """Random uniform initializer."""

def initializer_stft(
    side: Any = 'real', window: Any = 'hann', scaling: Any = 'density', periodic: Any = False,
) -> Any:
    """Short-time Fourier transform (STFT) initializer."""

def initializer_truncated_normal(
    mean: Any = 0, stddev: Any = 0.05, seed: Any = None,
) -> Any:
    """Truncated normal initializer."""

def initializer_variance_scaling(
    scale: Any = 1, mode: Any = 'fan_in', distribution: Any = 'normal', seed: Any = None, *, input_axes: Any = None,
    output_axes: Any = None,
) -> Any:
    """Variance scaling initializer."""

def initializer_zeros() -> Any:
    """Zeros initializer."""

def install_keras(
    method: Any = 'auto', conda: Any = 'auto', version: Any = 'default', tensorflow: Any = None,
    extra_packages: Any = None, *args: Any, envname: Any = 'r-keras', python_version: Any = None,
    backend: Any = 'tensorflow', gpu: Any = None, restart_session: Any = True,
) -> Any:
    """Install Keras: create a virtualenv with rkeras, Keras and TensorFlow."""

def install_tensorflow(
    method: Any = 'auto', conda: Any = 'auto', version: Any = 'default', envname: Any = 'r-keras',
    extra_packages: Any = None, restart_session: Any = True, conda_python_version: Any = None, *args: Any,
    cuda: Any = None, metal: Any = False, pip_ignore_installed: Any = False, new_env: Any = False,
    python_version: Any = None,
) -> Any:
    """Install TensorFlow: `install_keras()` with the arguments of tensorflow."""

def is_keras_available(
    version: Any = None,
) -> Any:
    """Test whether Keras is available (installed)."""

def is_run_active() -> Any:
    """Check whether a training run is active."""

def iter_next(
    it: Any, completed: Any = None,
) -> Any:
    """Next element of an iterator."""

def iterate(
    it: Any, f: Any = None, simplify: Any = True,
) -> Any:
    """Iterate over elements, calling a function on each."""

def iterator_get_next(
    iterator: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Get the next element of an iterator."""

def iterator_initializer(
    iterator: Any = ...,
) -> Waiting | Any:
    """Initialize an iterator: start or restart it."""

def iterator_make_initializer(
    iterator: Any = ..., dataset: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Initialize an iterator with a dataset."""

def iterator_string_handle(
    iterator: Any = ..., name: Any = None,
) -> Waiting | Any:
    """String handle of an iterator."""

def k_abs(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise absolute value."""

def k_all(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Test whether all elements are true (logical AND), along axes."""

def k_any(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Test whether any element is true (logical OR), along axes."""

def k_arange(
    start: Any, stop: Any = None, step: Any = 1, dtype: Any = 'int32',
) -> Any:
    """Range of evenly spaced numbers (arange)."""

def k_argmax(
    x: Any = ..., axis: Any = -1, *, keepdims: Any = False,
) -> Waiting | Any:
    """Index of the maximum along an axis, counted from 0."""

def k_argmin(
    x: Any = ..., axis: Any = -1, *, keepdims: Any = False,
) -> Waiting | Any:
    """Index of the minimum along an axis, counted from 0."""

def k_backend() -> Any:
    """Name of the backend of Keras."""

def k_batch_dot(
    x: Any = ..., y: Any = ..., axes: Any = None,
) -> Waiting | Any:
    """Batch-wise dot product: dot products of the samples of two batches."""

def k_batch_flatten(
    x: Any = ...,
) -> Waiting | Any:
    """Flatten each sample of a batch to one row."""

def k_batch_get_value(
    ops: Any,
) -> Any:
    """Get the values of several variables (batch) as arrays."""

def k_batch_normalization(
    x: Any = ..., mean: Any = ..., var: Any = ..., beta: Any = ..., gamma: Any = ..., axis: Any = -1,
    epsilon: Any = 0.001,
) -> Waiting | Any:
    """Batch normalization with a given mean and variance."""

def k_batch_set_value(
    lists: Any,
) -> Any:
    """Set the values of several variables (batch)."""

def k_bias_add(
    x: Any = ..., bias: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Add a bias to each channel of a tensor."""

def k_binary_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False,
) -> Waiting | Any:
    """Binary crossentropy of targets 0 and 1."""

def k_cast(
    x: Any = ..., dtype: Any = ...,
) -> Waiting | Any:
    """Cast a tensor to another dtype."""

def k_cast_to_floatx(
    x: Any = ...,
) -> Waiting | Any:
    """Cast an array or tensor to Keras's default float dtype."""

def k_categorical_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False, axis: Any = -1,
) -> Waiting | Any:
    """Categorical crossentropy of one-hot targets."""

def k_clear_session() -> Any:
    """Clear the session: reset names and learning phase, free unused models."""

def k_clip(
    x: Any = ..., min_value: Any = None, max_value: Any = None,
) -> Waiting | Any:
    """Clip the elements of a tensor to a range."""

def k_concatenate(
    tensors: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Concatenate tensors along an axis."""

def k_constant(
    value: Any, dtype: Any = None, shape: Any = None, name: Any = None,
) -> Any:
    """Create a constant tensor."""

def k_conv1d(
    x: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = 1,
) -> Waiting | Any:
    """1D convolution over sequences."""

def k_conv2d(
    x: Any = ..., kernel: Any = ..., strides: Any = (1, 1), padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = (1, 1),
) -> Waiting | Any:
    """2D convolution over images."""

def k_conv2d_transpose(
    x: Any = ..., kernel: Any = ..., output_shape: Any = ..., strides: Any = (1, 1), padding: Any = 'valid',
    data_format: Any = None,
) -> Waiting | Any:
    """Transposed 2D convolution (deconvolution) over images."""

def k_conv3d(
    x: Any = ..., kernel: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = (1, 1, 1),
) -> Waiting | Any:
    """3D convolution over volumes."""

def k_conv3d_transpose(
    x: Any = ..., kernel: Any = ..., output_shape: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid',
    data_format: Any = None,
) -> Waiting | Any:
    """Transposed 3D convolution (deconvolution) over volumes."""

def k_cos(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise cosine."""

def k_count_params(
    x: Any = ...,
) -> Waiting | Any:
    """Count the parameters (elements) of a tensor or variable."""

def k_ctc_batch_cost(
    y_true: Any, y_pred: Any, input_length: Any, label_length: Any,
) -> Any:
    """CTC (connectionist temporal classification) loss of each sample."""

def k_ctc_decode(
    y_pred: Any, input_length: Any, greedy: Any = True, beam_width: Any = 100, top_paths: Any = 1,
) -> Any:
    """CTC decoding: the most probable labels, by greedy or beam search."""

def k_ctc_label_dense_to_sparse(
    labels: Any, label_lengths: Any,
) -> Any:
    """Convert CTC labels from a dense matrix to a sparse tensor."""

def k_cumprod(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Cumulative product along an axis."""

def k_cumsum(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Cumulative sum along an axis."""

def k_depthwise_conv2d(
    x: Any = ..., depthwise_kernel: Any = ..., strides: Any = (1, 1), padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = (1, 1),
) -> Waiting | Any:
    """Depthwise 2D convolution: each channel convolved separately."""

def k_dot(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Dot product (matrix multiplication) of two tensors."""

def k_dropout(
    x: Any = ..., level: Any = ..., noise_shape: Any = None, seed: Any = None,
) -> Waiting | Any:
    """Dropout: set random elements to 0 and scale up the others."""

def k_dtype(
    x: Any = ...,
) -> Waiting | Any:
    """Data type (dtype) of a tensor, as a string."""

def k_elu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Exponential linear unit (ELU) activation."""

def k_epsilon() -> Any:
    """Epsilon: the small constant that avoids division by zero."""

def k_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise equality: x == y."""

def k_eval(
    x: Any = ...,
) -> Waiting | Any:
    """Evaluate a tensor or variable: return its value as an array."""

def k_exp(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise exponential."""

def k_expand_dims(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Expand the dimensions of a tensor: insert an axis of length 1."""

def k_eye(
    size: Any, dtype: Any = None, name: Any = None,
) -> Any:
    """Create a variable that holds an identity matrix."""

def k_flatten(
    x: Any = ...,
) -> Waiting | Any:
    """Flatten a tensor to a vector, row by row."""

def k_floatx() -> Any:
    """Default float dtype."""

def k_foldl(
    fn: Any, elems: Any, initializer: Any = None, name: Any = None,
) -> Any:
    """Fold (reduce) a tensor along its first axis, from the first element."""

def k_foldr(
    fn: Any, elems: Any, initializer: Any = None, name: Any = None,
) -> Any:
    """Fold (reduce) a tensor along its first axis, from the last element."""

def k_function(
    inputs: Any, outputs: Any, updates: Any = None, **kwargs: Any
) -> Any:
    """Create a function of arrays from input and output tensors of a model."""

def k_gather(
    reference: Any = ..., indices: Any = ...,
) -> Waiting | Any:
    """Gather elements of a tensor by indices along its first axis."""

def k_get_session() -> Any:
    """TensorFlow 1 session (no longer supported): always an error."""

def k_get_uid(
    prefix: Any = '',
) -> Any:
    """Next unique id (uid) of a name prefix: 1, then 2, and so on."""

def k_get_value(
    x: Any = ...,
) -> Waiting | Any:
    """Get the value of a variable as an array."""

def k_get_variable_shape(
    x: Any = ...,
) -> Waiting | Any:
    """Shape of a variable."""

def k_gradients(
    loss: Any, variables: Any,
) -> Any:
    """Gradients of a loss with respect to tensors or variables."""

def k_greater(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise greater than: x > y."""

def k_greater_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise greater than or equal: x >= y."""

def k_hard_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Hard sigmoid activation: 0.2 x + 0.5, between 0 and 1."""

def k_identity(
    x: Any = ..., name: Any = None,
) -> Waiting | Any:
    """Identity: a tensor with the same values."""

def k_image_data_format() -> Any:
    """Default image data format (position of the channels)."""

def k_in_test_phase(
    x: Any, alt: Any, training: Any = None,
) -> Any:
    """Select by test phase: `x` outside training, `alt` in training."""

def k_in_top_k(
    predictions: Any, targets: Any, k: Any,
) -> Any:
    """Test whether the targets are among the top k predictions."""

def k_in_train_phase(
    x: Any, alt: Any, training: Any = None,
) -> Any:
    """Select by training phase: `x` in training, `alt` otherwise."""

def k_int_shape(
    x: Any = ...,
) -> Waiting | Any:
    """Static shape of a tensor, as integers."""

def k_is_float_dtype(
    dtype: Any,
) -> Any:
    """Test for a floating-point dtype."""

def k_is_keras_tensor(
    x: Any,
) -> Any:
    """Test whether a value is a Keras tensor (symbolic tensor)."""

def k_is_placeholder(
    x: Any = ...,
) -> Waiting | Any:
    """Test whether a value is a placeholder (input of a functional model)."""

def k_is_sparse(
    tensor: Any,
) -> Any:
    """Test whether a value is a sparse tensor."""

def k_is_tensor(
    x: Any = ...,
) -> Waiting | Any:
    """Test whether a value is a tensor, symbolic or not, or a variable."""

def k_l2_normalize(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """L2 normalization: divide a tensor by its L2 (Euclidean) norm."""

def k_learning_phase() -> Any:
    """Learning phase: 1 for training, 0 for testing."""

def k_less(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise less than: x < y."""

def k_less_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise less than or equal: x <= y."""

def k_local_conv1d(
    inputs: Any = ..., kernel: Any = ..., kernel_size: Any = ..., strides: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Locally connected 1D convolution: a different kernel at each position."""

def k_local_conv2d(
    inputs: Any = ..., kernel: Any = ..., kernel_size: Any = ..., strides: Any = ..., output_shape: Any = ...,
    data_format: Any = None,
) -> Waiting | Any:
    """Locally connected 2D convolution: a different kernel at each position."""

def k_log(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise natural logarithm."""

def k_logsumexp(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Logarithm of the sum of exponentials (log-sum-exp), along axes."""

def k_manual_variable_initialization(
    value: Any,
) -> Any:
    """Manual variable initialization of TensorFlow 1 (no longer supported)."""

def k_map_fn(
    fn: Any, elems: Any, name: Any = None, dtype: Any = None,
) -> Any:
    """Map a function over the first axis of a tensor."""

def k_max(
    x: Any = ..., axis: Any = None, keepdims: Any = False, *, initial: Any = None,
) -> Waiting | Any:
    """Maximum of the elements, along axes."""

def k_maximum(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise maximum of two tensors."""

def k_mean(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Mean of the elements, along axes."""

def k_min(
    x: Any = ..., axis: Any = None, keepdims: Any = False, *, initial: Any = None,
) -> Waiting | Any:
    """Minimum of the elements, along axes."""

def k_minimum(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise minimum of two tensors."""

def k_moving_average_update(
    x: Any = ..., value: Any = ..., momentum: Any = ...,
) -> Waiting | Any:
    """Update a moving average: x * momentum + value * (1 - momentum)."""

def k_ndim(
    x: Any = ...,
) -> Waiting | Any:
    """Number of axes (rank) of a tensor."""

def k_normalize_batch_in_training(
    x: Any = ..., gamma: Any = ..., beta: Any = ..., reduction_axes: Any = ..., epsilon: Any = 0.001,
) -> Waiting | Any:
    """Normalize a batch by its own mean and variance (training phase)."""

def k_not_equal(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Element-wise inequality (not equal): x != y."""

def k_one_hot(
    indices: Any = ..., num_classes: Any = ..., *, axis: Any = -1, dtype: Any = None, sparse: Any = False,
) -> Waiting | Any:
    """One-hot encode class indices, counted from 0."""

def k_ones(
    shape: Any, dtype: Any = None, name: Any = None,
) -> Any:
    """Create a variable filled with ones."""

def k_ones_like(
    x: Any = ..., dtype: Any = None, name: Any = None,
) -> Waiting | Any:
    """Tensor of ones, with the shape of another tensor."""

def k_permute_dimensions(
    x: Any = ..., pattern: Any = ...,
) -> Waiting | Any:
    """Permute the axes (dimensions) of a tensor."""

def k_placeholder(
    shape: Any = None, ndim: Any = None, dtype: Any = None, sparse: Any = False, name: Any = None,
) -> Any:
    """Create a placeholder: a symbolic input tensor of a functional model."""

def k_pool2d(
    x: Any = ..., pool_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid', data_format: Any = None,
    pool_mode: Any = 'max',
) -> Waiting | Any:
    """2D max pooling or average pooling of images."""

def k_pool3d(
    x: Any = ..., pool_size: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid', data_format: Any = None,
    pool_mode: Any = 'max',
) -> Waiting | Any:
    """3D max pooling or average pooling of volumes."""

def k_pow(
    x: Any = ..., a: Any = ...,
) -> Waiting | Any:
    """Element-wise power: x to the a."""

def k_print_tensor(
    x: Any = ..., message: Any = '',
) -> Waiting | Any:
    """Print a tensor when it is computed."""

def k_prod(
    x: Any = ..., axis: Any = None, keepdims: Any = False, *, dtype: Any = None,
) -> Waiting | Any:
    """Product of the elements, along axes."""

def k_random_bernoulli(
    shape: Any, p: Any = 0.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random zeros and ones from a Bernoulli distribution."""

def k_random_binomial(
    shape: Any, p: Any = 0.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random zeros and ones from a binomial distribution with one trial."""

def k_random_normal(
    shape: Any, mean: Any = 0.0, stddev: Any = 1.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a normal (Gaussian) distribution."""

def k_random_normal_variable(
    shape: Any, mean: Any, scale: Any, dtype: Any = None, name: Any = None, seed: Any = None,
) -> Any:
    """Create a variable with random numbers from a normal distribution."""

def k_random_uniform(
    shape: Any, minval: Any = 0.0, maxval: Any = 1.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a uniform distribution."""

def k_random_uniform_variable(
    shape: Any, low: Any, high: Any, dtype: Any = None, name: Any = None, seed: Any = None,
) -> Any:
    """Create a variable with random numbers from a uniform distribution."""

def k_relu(
    x: Any = ..., alpha: Any = 0, max_value: Any = None, *, threshold: Any = 0.0,
) -> Waiting | Any:
    """Rectified linear unit (ReLU) activation."""

def k_repeat(
    x: Any = ..., n: Any = ...,
) -> Waiting | Any:
    """Repeat each row of a matrix n times, along a new axis."""

def k_repeat_elements(
    x: Any = ..., rep: Any = ..., axis: Any = ...,
) -> Waiting | Any:
    """Repeat each element of a tensor along an axis."""

def k_reset_uids() -> Any:
    """Reset the unique ids (uids) of automatic names."""

def k_reshape(
    x: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """Reshape a tensor, row by row."""

def k_resize_images(
    x: Any = ..., height_factor: Any = ..., width_factor: Any = ..., data_format: Any = ...,
) -> Waiting | Any:
    """Resize (enlarge) images by repeating rows and columns."""

def k_resize_volumes(
    x: Any = ..., depth_factor: Any = ..., height_factor: Any = ..., width_factor: Any = ..., data_format: Any = ...,
) -> Waiting | Any:
    """Resize (enlarge) volumes by repeating values along each spatial axis."""

def k_result_type(
    *dtypes: Any,
) -> Any:
    """Result dtype of an operation on several dtypes (type promotion)."""

def k_reverse(
    x: Any = ..., axes: Any = ...,
) -> Waiting | Any:
    """Reverse a tensor along axes."""

def k_rnn(
    step_function: Any, inputs: Any, initial_states: Any, go_backwards: Any = False, mask: Any = None,
    constants: Any = None, unroll: Any = False, input_length: Any = None,
) -> Any:
    """Iterate over the time steps of sequences (recurrent neural network)."""

def k_round(
    x: Any = ..., *, decimals: Any = 0,
) -> Waiting | Any:
    """Element-wise rounding, half to even."""

def k_separable_conv2d(
    x: Any = ..., depthwise_kernel: Any = ..., pointwise_kernel: Any = ..., strides: Any = (1, 1),
    padding: Any = 'valid', data_format: Any = None, dilation_rate: Any = (1, 1),
) -> Waiting | Any:
    """Separable 2D convolution: depthwise, then pointwise."""

def k_set_epsilon(
    e: Any,
) -> Any:
    """Set epsilon, the small constant that avoids division by zero."""

def k_set_floatx(
    floatx: Any,
) -> Any:
    """Set the default float dtype."""

def k_set_image_data_format(
    data_format: Any,
) -> Any:
    """Set the default image data format."""

def k_set_learning_phase(
    value: Any,
) -> Any:
    """Set the learning phase: 1 for training, 0 for testing."""

def k_set_session(
    session: Any,
) -> Any:
    """Set the TensorFlow 1 session (no longer supported): always an error."""

def k_set_value(
    x: Any = ..., value: Any = ...,
) -> Waiting | Any:
    """Set the value of a variable."""

def k_shape(
    x: Any = ...,
) -> Waiting | Any:
    """Dynamic shape of a tensor, as a tensor."""

def k_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Sigmoid activation, element-wise."""

def k_sign(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise sign: -1, 0 or 1."""

def k_sin(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise sine."""

def k_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Softmax activation along an axis."""

def k_softplus(
    x: Any = ...,
) -> Waiting | Any:
    """Softplus activation: log(exp(x) + 1)."""

def k_softsign(
    x: Any = ...,
) -> Waiting | Any:
    """Softsign activation: x / (abs(x) + 1)."""

def k_sparse_categorical_crossentropy(
    target: Any, output: Any, from_logits: Any = False, axis: Any = -1,
) -> Any:
    """Sparse categorical crossentropy of class indices, counted from 0."""

def k_spatial_2d_padding(
    x: Any = ..., padding: Any = ((1, 1), (1, 1)), data_format: Any = None,
) -> Waiting | Any:
    """Spatial 2D padding: pad images with zeros."""

def k_spatial_3d_padding(
    x: Any = ..., padding: Any = ((1, 1), (1, 1), (1, 1)), data_format: Any = None,
) -> Waiting | Any:
    """Spatial 3D padding: pad volumes with zeros."""

def k_sqrt(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise square root, 0 for negative elements."""

def k_square(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise square."""

def k_squeeze(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Squeeze a tensor: remove an axis of length 1, or all of them."""

def k_stack(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Stack tensors along a new axis."""

def k_std(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Standard deviation of the elements (divided by n), along axes."""

def k_stop_gradient(
    variables: Any,
) -> Any:
    """Stop the gradient: treat tensors as constants in differentiation."""

def k_sum(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Sum of the elements, along axes."""

def k_switch(
    condition: Any, then_expression: Any, else_expression: Any,
) -> Any:
    """Switch between two tensors (or functions) by a condition."""

def k_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise hyperbolic tangent."""

def k_temporal_padding(
    x: Any = ..., padding: Any = (1, 1),
) -> Waiting | Any:
    """Temporal padding: pad sequences with zeros before and after."""

def k_tile(
    x: Any = ..., n: Any = ...,
) -> Waiting | Any:
    """Tile a tensor: repeat it along its axes."""

def k_to_dense(
    tensor: Any,
) -> Any:
    """Convert a sparse tensor to a dense tensor."""

def k_transpose(
    x: Any = ...,
) -> Waiting | Any:
    """Transpose a tensor: reverse the order of its axes."""

def k_truncated_normal(
    shape: Any, mean: Any = 0.0, stddev: Any = 1.0, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a truncated normal distribution."""

def k_unstack(
    x: Any = ..., axis: Any = 0, num: Any = None, name: Any = None,
) -> Waiting | Any:
    """Unstack a tensor into a list of tensors along an axis."""

def k_update(
    x: Any = ..., new_x: Any = ...,
) -> Waiting | Any:
    """Update a variable: set its value to a tensor."""

def k_update_add(
    x: Any = ..., increment: Any = ...,
) -> Waiting | Any:
    """Update a variable by adding a tensor."""

def k_update_sub(
    x: Any = ..., decrement: Any = ...,
) -> Waiting | Any:
    """Update a variable by subtracting a tensor."""

def k_var(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Variance of the elements (divided by n), along axes."""

def k_variable(
    value: Any, dtype: Any = None, name: Any = None, constraint: Any = None,
) -> Any:
    """Create a variable."""

def k_zeros(
    shape: Any, dtype: Any = None, name: Any = None,
) -> Any:
    """Create a variable filled with zeros."""

def k_zeros_like(
    x: Any = ..., dtype: Any = None, name: Any = None,
) -> Waiting | Any:
    """Tensor of zeros, with the shape of another tensor."""

def keras_array(
    x: Any, dtype: Any = None,
) -> Any:
    """Convert data to an array for Keras."""

def keras_config() -> Any:
    """Configuration report: Python, versions, devices, faults and remedies."""

def keras_device(
    device_name: Any,
) -> Any:
    """Device scope (place tensors on a CPU or GPU)."""

def keras_dtype_policy(
    name: Any = None,
) -> Any:
    """Dtype policy of a layer (dtypes of computations and variables)."""

def keras_float_dtype_policy(
    name: Any = None,
) -> Any:
    """Floating-point dtype policy of a layer."""

def keras_function(
    inputs: Any, outputs: Any, name: Any = None,
) -> Any:
    """Function from symbolic inputs to outputs (without training)."""

def keras_initializer(
    **kwargs: Any
) -> Any:
    """Initializer base class."""

def keras_input(
    shape: Any = None, batch_size: Any = None, dtype: Any = None, sparse: Any = None, ragged: Any = None,
    batch_shape: Any = None, name: Any = None, tensor: Any = None, optional: Any = False,
) -> Any:
    """Input of a functional model (symbolic tensor)."""

def keras_input_spec(
    dtype: Any = None, shape: Any = None, ndim: Any = None, max_ndim: Any = None, min_ndim: Any = None,
    axes: Any = None, allow_last_axis_squeeze: Any = False, name: Any = None, optional: Any = False,
) -> Any:
    """Input specification of a layer (rank, shape and dtype)."""

def keras_model(
    inputs: Any, outputs: Any = None, **kwargs: Any
) -> Any:
    """Functional model from input and output tensors."""

def keras_model_custom(
    model_fn: Any, name: Any = None,
) -> Any:
    """Custom model from a function (forward pass)."""

def keras_model_sequential(
    layers: Any = None, name: Any = None, *more: Any, input_shape: Any = None, input_dtype: Any = None,
    input_batch_size: Any = None, input_sparse: Any = None, input_ragged: Any = None, input_batch_shape: Any = None,
    input_name: Any = None, input_tensor: Any = None, input_optional: Any = False, trainable: Any = True, **kwargs: Any
) -> Any:
    """Sequential model (linear stack of layers)."""

def keras_model_to_estimator(
    keras_model: Any = None, keras_model_path: Any = None, custom_objects: Any = None, model_dir: Any = None,
    config: Any = None,
) -> Any:
    """Convert a Keras model to an estimator (tf.estimator) with checkpoints."""

def keras_name_scope(
    name: Any, **kwargs: Any
) -> Any:
    """Name scope (prefix of variable names)."""

def keras_operation(
    name: Any = None,
) -> Any:
    """Operation base class of layers and operations."""

def keras_optimizer(
    **kwargs: Any
) -> Any:
    """Optimizer base class."""

def keras_quantizer(
    output_dtype: Any = 'int8',
) -> Any:
    """Quantizer base class."""

def keras_regularizer(
    **kwargs: Any
) -> Any:
    """Regularizer base class."""

def keras_remat(
    f: Any,
) -> Any:
    """Rematerialize a function (recompute activations to save memory)."""

def keras_remat_scope(
    mode: Any = 'full', output_size_threshold: Any = 1024, layer_names: Any = None,
) -> Any:
    """Rematerialization scope (recompute activations to save memory)."""

def keras_stateless_scope(
    state_mapping: Any = None, collect_losses: Any = False, initialize_variables: Any = True,
) -> Any:
    """Stateless scope (temporary values for variables)."""

def keras_symbolic_scope(
    **kwargs: Any
) -> Any:
    """Symbolic scope (compute only shapes and dtypes)."""

def keras_tensor(
    shape: Any, dtype: Any = 'float32', sparse: Any = False, ragged: Any = False, record_history: Any = True,
    name: Any = None, **kwargs: Any
) -> Any:
    """Keras tensor (symbolic tensor with shape and dtype)."""

def keras_variable(
    initializer: Any, shape: Any = None, dtype: Any = None, trainable: Any = True, autocast: Any = True,
    aggregation: Any = 'none', synchronization: Any = 'auto', name: Any = None, *, layout: Any = None, **kwargs: Any
) -> Any:
    """Keras variable (tensor that can be assigned to)."""

def keras_version() -> Any:
    """Keras version."""

def latest_run(
    runs_dir: Any = 'runs',
) -> Any:
    """Get the latest training run."""

def layer_activation(
    object: Any = ..., activation: Any = ..., input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """Activation layer (applies an activation function)."""

def layer_activation_elu(
    object: Any = ..., alpha: Any = 1, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Exponential linear unit (ELU) activation layer."""

def layer_activation_leaky_relu(
    object: Any = ..., alpha: Any = 0.3, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, negative_slope: Any = 0.3,
    **kwargs: Any
) -> Any:
    """Leaky ReLU activation layer."""

def layer_activation_parametric_relu(
    object: Any = ..., alpha_initializer: Any = 'zeros', alpha_regularizer: Any = None, alpha_constraint: Any = None,
    shared_axes: Any = None, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Parametric ReLU (PReLU) activation layer, trained slope."""

def layer_activation_relu(
    object: Any = ..., max_value: Any = None, negative_slope: Any = 0, threshold: Any = 0, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """Rectified linear unit (ReLU) activation layer."""

def layer_activation_selu(
    object: Any = None, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
) -> Any:
    """Scaled exponential linear unit (SELU) activation layer."""

def layer_activation_softmax(
    object: Any = ..., axis: Any = -1, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Softmax activation layer."""

def layer_activation_thresholded_relu(
    object: Any = None, theta: Any = 1.0, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
) -> Any:
    """Thresholded ReLU activation layer (zero up to a threshold)."""

def layer_activity_regularization(
    object: Any = ..., l1: Any = 0, l2: Any = 0, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """Activity regularization layer (penalty on outputs)."""

def layer_adaptive_average_pooling_1d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """1D adaptive average pooling layer (sequences)."""

def layer_adaptive_average_pooling_2d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """2D adaptive average pooling layer (images)."""

def layer_adaptive_average_pooling_3d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """3D adaptive average pooling layer (volumes)."""

def layer_adaptive_max_pooling_1d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """1D adaptive max pooling layer (sequences)."""

def layer_adaptive_max_pooling_2d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """2D adaptive max pooling layer (images)."""

def layer_adaptive_max_pooling_3d(
    object: Any = ..., output_size: Any = ..., data_format: Any = None, **kwargs: Any
) -> Any:
    """3D adaptive max pooling layer (volumes)."""

def layer_add(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """Add tensors element-wise."""

def layer_additive_attention(
    object: Any = None, use_scale: Any = True, *, causal: Any = False, dropout: Any = 0.0, **kwargs: Any
) -> Any:
    """Additive attention layer (Bahdanau-style)."""

def layer_alpha_dropout(
    object: Any = ..., rate: Any = ..., noise_shape: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Alpha dropout layer (keeps mean and variance, for SELU)."""

def layer_attention(
    inputs: Any = None, use_scale: Any = False, score_mode: Any = 'dot', *, dropout: Any = None, object: Any = None,
    seed: Any = None, causal: Any = False, **kwargs: Any
) -> Any:
    """Dot-product attention layer (Luong-style)."""

def layer_aug_mix(
    object: Any = ..., value_range: Any = (0, 255), num_chains: Any = 3, chain_depth: Any = 3, factor: Any = 0.3,
    alpha: Any = 1, all_ops: Any = True, interpolation: Any = 'bilinear', seed: Any = None, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """AugMix (chains of image operations), data augmentation in training."""

def layer_auto_contrast(
    object: Any = ..., value_range: Any = (0, 255), **kwargs: Any
) -> Any:
    """Auto contrast of images (full value range)."""

def layer_average(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """Average tensors element-wise."""

def layer_average_pooling_1d(
    object: Any = ..., pool_size: Any = 2, strides: Any = None, padding: Any = 'valid',
    data_format: Any = 'channels_last', batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """1D average pooling layer (sequences)."""

def layer_average_pooling_2d(
    object: Any = ..., pool_size: Any = (2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any = None,
    batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """2D average pooling layer (images)."""

def layer_average_pooling_3d(
    object: Any = ..., pool_size: Any = (2, 2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any = None,
    batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """3D average pooling layer (volumes)."""

def layer_batch_normalization(
    object: Any = ..., axis: Any = -1, momentum: Any = 0.99, epsilon: Any = 0.001, center: Any = True,
    scale: Any = True, beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones',
    moving_mean_initializer: Any = 'zeros', moving_variance_initializer: Any = 'ones', beta_regularizer: Any = None,
    gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, synchronized: Any = False,
    *, renorm: Any = False, renorm_clipping: Any = None, renorm_momentum: Any = 0.99, **kwargs: Any
) -> Any:
    """Batch normalization layer (statistics of each batch)."""

def layer_bidirectional(
    object: Any = ..., layer: Any = ..., merge_mode: Any = 'concat', weights: Any = None, backward_layer: Any = None,
    **kwargs: Any
) -> Any:
    """Bidirectional layer (runs a recurrent layer in both directions)."""

def layer_category_encoding(
    object: Any = ..., num_tokens: Any = None, output_mode: Any = 'multi_hot', sparse: Any = False, **kwargs: Any
) -> Any:
    """Category encoding layer (one-hot, multi-hot or counts)."""

def layer_center_crop(
    object: Any = ..., height: Any = ..., width: Any = ..., *, data_format: Any = None, **kwargs: Any
) -> Any:
    """Center crop layer (crops the middle of images)."""

def layer_concatenate(
    inputs: Any = ..., *tensors: Any, axis: Any = -1, **kwargs: Any
) -> Any:
    """Concatenate tensors along an axis."""

def layer_contrast_limited_adaptive_histogram_equalization(
    object: Any = ..., value_range: Any = (0, 255), clip_limit: Any = 4.0, tile_grid_size: Any = (8, 8),
    data_format: Any = None, **kwargs: Any
) -> Any:
    """Contrast limited adaptive histogram equalization (CLAHE)."""

def layer_conv_1d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    data_format: Any = 'channels_last', dilation_rate: Any = 1, groups: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """1D convolution layer (sequences)."""

def layer_conv_1d_transpose(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    output_padding: Any = None, data_format: Any = None, dilation_rate: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """1D transposed convolution layer (deconvolution of sequences)."""

def layer_conv_2d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid',
    data_format: Any = None, dilation_rate: Any = (1, 1), groups: Any = 1, activation: Any = None, use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """2D convolution layer (images)."""

def layer_conv_2d_transpose(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid',
    output_padding: Any = None, data_format: Any = None, dilation_rate: Any = (1, 1), activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """2D transposed convolution layer (deconvolution of images)."""

def layer_conv_3d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid',
    data_format: Any = None, dilation_rate: Any = (1, 1, 1), groups: Any = 1, activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """3D convolution layer (volumes)."""

def layer_conv_3d_transpose(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid',
    output_padding: Any = None, data_format: Any = None, dilation_rate: Any = (1, 1, 1), activation: Any = None,
    use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros',
    kernel_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """3D transposed convolution layer (deconvolution of volumes)."""

def layer_conv_lstm_1d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    data_format: Any = None, dilation_rate: Any = 1, activation: Any = 'tanh',
    recurrent_activation: Any = 'hard_sigmoid', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: Any = True,
    kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False,
    stateful: Any = False, dropout: Any = 0, recurrent_dropout: Any = 0, *, seed: Any = None, unroll: Any = None,
    **kwargs: Any
) -> Any:
    """1D convolutional LSTM layer (series of sequences)."""

def layer_conv_lstm_2d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid',
    data_format: Any = None, dilation_rate: Any = (1, 1), activation: Any = 'tanh',
    recurrent_activation: Any = 'hard_sigmoid', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: Any = True,
    kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False,
    stateful: Any = False, dropout: Any = 0, recurrent_dropout: Any = 0, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, input_shape: Any = None, seed: Any = None, *, unroll: Any = None,
    **kwargs: Any
) -> Any:
    """2D convolutional LSTM layer (series of images)."""

def layer_conv_lstm_3d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1, 1), padding: Any = 'valid',
    data_format: Any = None, dilation_rate: Any = (1, 1, 1), activation: Any = 'tanh',
    recurrent_activation: Any = 'hard_sigmoid', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: Any = True,
    kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False,
    stateful: Any = False, dropout: Any = 0, recurrent_dropout: Any = 0, *, seed: Any = None, unroll: Any = None,
    **kwargs: Any
) -> Any:
    """3D convolutional LSTM layer (series of volumes)."""

def layer_cropping_1d(
    object: Any = ..., cropping: Any = (1, 1), batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """1D cropping layer (sequences)."""

def layer_cropping_2d(
    object: Any = ..., cropping: Any = ((0, 0), (0, 0)), data_format: Any = None, batch_size: Any = None,
    name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """2D cropping layer (images)."""

def layer_cropping_3d(
    object: Any = ..., cropping: Any = ((1, 1), (1, 1), (1, 1)), data_format: Any = None, batch_size: Any = None,
    name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """3D cropping layer (volumes)."""

def layer_cudnn_gru(
    object: Any = ..., units: Any = ..., kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    recurrent_regularizer: Any = None, bias_regularizer: Any = None, activity_regularizer: Any = None,
    kernel_constraint: Any = None, recurrent_constraint: Any = None, bias_constraint: Any = None,
    return_sequences: Any = False, return_state: Any = False, stateful: Any = False, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, *, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    dropout: Any = 0.0, recurrent_dropout: Any = 0.0, seed: Any = None, go_backwards: Any = False, unroll: Any = False,
    reset_after: Any = True, use_cudnn: Any = 'auto',
) -> Any:
    """Gated recurrent unit (GRU) layer on cuDNN (GPU)."""

def layer_cudnn_lstm(
    object: Any = ..., units: Any = ..., kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: Any = True,
    kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, return_sequences: Any = False, return_state: Any = False, stateful: Any = False,
    input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, *, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid',
    use_bias: Any = True, dropout: Any = 0.0, recurrent_dropout: Any = 0.0, seed: Any = None, go_backwards: Any = False,
    unroll: Any = False, use_cudnn: Any = 'auto',
) -> Any:
    """Long short-term memory (LSTM) layer on cuDNN (GPU)."""

def layer_cut_mix(
    object: Any = ..., factor: Any = 1, seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """CutMix (pastes parts of other images), data augmentation in training."""

def layer_dense(
    object: Any = ..., units: Any = ..., activation: Any = None, use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, lora_rank: Any = None,
    lora_alpha: Any = None, *, quantization_config: Any = None, **kwargs: Any
) -> Any:
    """Fully connected (dense) layer."""

def layer_dense_features(
    object: Any = None, feature_columns: Any = None, name: Any = None, trainable: Any = None, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, weights: Any = None,
) -> Any:
    """Dense features layer (feature columns to one dense tensor)."""

def layer_depthwise_conv_1d(
    object: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid', depth_multiplier: Any = 1,
    data_format: Any = None, dilation_rate: Any = 1, activation: Any = None, use_bias: Any = True,
    depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None,
    bias_constraint: Any = None, **kwargs: Any
) -> Any:
    """1D depthwise convolution layer (sequences)."""

def layer_depthwise_conv_2d(
    object: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid', depth_multiplier: Any = 1,
    data_format: Any = None, dilation_rate: Any = (1, 1), activation: Any = None, use_bias: Any = True,
    depthwise_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None,
    bias_constraint: Any = None, input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """2D depthwise convolution layer (images)."""

def layer_discretization(
    object: Any = ..., bin_boundaries: Any = None, num_bins: Any = None, epsilon: Any = 0.01, output_mode: Any = 'int',
    sparse: Any = False, *, dtype: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """Discretization layer (puts numbers into bins)."""

def layer_dot(
    inputs: Any = ..., *tensors: Any, axes: Any = ..., normalize: Any = False, **kwargs: Any
) -> Any:
    """Dot product of two tensors."""

def layer_dropout(
    object: Any = ..., rate: Any = ..., noise_shape: Any = None, seed: Any = None, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """Dropout layer (sets random inputs to zero in training)."""

def layer_einsum_dense(
    object: Any = ..., equation: Any = ..., output_shape: Any = ..., activation: Any = None, bias_axes: Any = None,
    kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    bias_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, lora_rank: Any = None,
    lora_alpha: Any = None, *, gptq_unpacked_column_size: Any = None, quantization_config: Any = None, **kwargs: Any
) -> Any:
    """Dense layer defined by an einsum equation."""

def layer_embedding(
    object: Any = ..., input_dim: Any = ..., output_dim: Any = ..., embeddings_initializer: Any = 'uniform',
    embeddings_regularizer: Any = None, activity_regularizer: Any = None, embeddings_constraint: Any = None,
    mask_zero: Any = False, input_length: Any = None, sparse: Any = False, *, weights: Any = None,
    lora_rank: Any = None, lora_alpha: Any = None, quantization_config: Any = None, **kwargs: Any
) -> Any:
    """Embedding: maps integer ids to trainable vectors."""

def layer_equalization(
    object: Any = ..., value_range: Any = (0, 255), bins: Any = 256, data_format: Any = None, **kwargs: Any
) -> Any:
    """Histogram equalization of images."""

def layer_feature_space(
    object: Any = None, features: Any = None, output_mode: Any = 'concat', crosses: Any = None, crossing_dim: Any = 32,
    hashing_dim: Any = 32, num_discretization_bins: Any = 32, name: Any = None, feature_names: Any = None,
) -> Any:
    """Feature space layer (preprocesses the columns of a table)."""

def layer_flatten(
    object: Any = ..., data_format: Any = None, input_shape: Any = None, dtype: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Flatten layer (reshapes each sample to a vector)."""

def layer_flax_module_wrapper(
    object: Any = ..., module: Any = ..., method: Any = None, variables: Any = None, **kwargs: Any
) -> Any:
    """Flax module as a layer."""

def layer_gaussian_dropout(
    object: Any = ..., rate: Any = ..., seed: Any = None, **kwargs: Any
) -> Any:
    """Gaussian dropout layer (multiplicative noise in training)."""

def layer_gaussian_noise(
    object: Any = ..., stddev: Any = ..., seed: Any = None, **kwargs: Any
) -> Any:
    """Gaussian noise layer (additive noise in training)."""

def layer_global_average_pooling_1d(
    object: Any = ..., data_format: Any = 'channels_last', keepdims: Any = False, **kwargs: Any
) -> Any:
    """1D global average pooling layer (sequences)."""

def layer_global_average_pooling_2d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """2D global average pooling layer (images)."""

def layer_global_average_pooling_3d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """3D global average pooling layer (volumes)."""

def layer_global_max_pooling_1d(
    object: Any = ..., data_format: Any = 'channels_last', keepdims: Any = False, **kwargs: Any
) -> Any:
    """1D global max pooling layer (sequences)."""

def layer_global_max_pooling_2d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """2D global max pooling layer (images)."""

def layer_global_max_pooling_3d(
    object: Any = ..., data_format: Any = None, keepdims: Any = False, **kwargs: Any
) -> Any:
    """3D global max pooling layer (volumes)."""

def layer_group_normalization(
    object: Any = ..., groups: Any = 32, axis: Any = -1, epsilon: Any = 0.001, center: Any = True, scale: Any = True,
    beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None,
    gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, **kwargs: Any
) -> Any:
    """Group normalization layer (within groups of channels)."""

def layer_group_query_attention(
    object: Any = ..., head_dim: Any = ..., num_query_heads: Any = ..., num_key_value_heads: Any = ...,
    dropout: Any = 0, use_bias: Any = True, flash_attention: Any = None, kernel_initializer: Any = 'glorot_uniform',
    bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None, seed: Any = None, *,
    sliding_window: Any = None, use_gate: Any = False, **kwargs: Any
) -> Any:
    """Grouped-query attention layer."""

def layer_gru(
    object: Any = ..., units: Any = ..., activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid',
    use_bias: Any = True, return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False,
    stateful: Any = False, unroll: Any = False, time_major: Any = False, reset_after: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal',
    bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *,
    seed: Any = None, use_cudnn: Any = 'auto', **kwargs: Any
) -> Any:
    """Gated recurrent unit (GRU) layer."""

def layer_gru_cell(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal',
    bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None,
    bias_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, reset_after: Any = True, *,
    seed: Any = None, **kwargs: Any
) -> Any:
    """GRU cell (one step of the recurrent layer)."""

def layer_hashed_crossing(
    object: Any = ..., num_bins: Any = ..., output_mode: Any = 'int', sparse: Any = False, name: Any = None,
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Hashed crossing layer (crosses two features by hashing)."""

def layer_hashing(
    object: Any = ..., num_bins: Any = ..., mask_value: Any = None, salt: Any = None, output_mode: Any = 'int',
    sparse: Any = False, **kwargs: Any
) -> Any:
    """Hashing layer (maps categories to bins by hashing)."""

def layer_identity(
    object: Any = ..., **kwargs: Any
) -> Any:
    """Identity layer."""

def layer_input(
    shape: Any = None, batch_shape: Any = None, name: Any = None, dtype: Any = None, sparse: Any = False,
    tensor: Any = None, ragged: Any = False, batch_size: Any = None, optional: Any = False,
) -> Any:
    """Input layer of a functional model (symbolic tensor)."""

def layer_input_from_dataset(
    dataset: Any,
) -> Any:
    """Input layers (Keras tensors) for the columns of a dataset."""

def layer_input_layer(
    object: Any = ..., shape: Any = None, batch_size: Any = None, dtype: Any = None, sparse: Any = None,
    ragged: Any = None, batch_shape: Any = None, input_tensor: Any = None, optional: Any = False, name: Any = None,
    **kwargs: Any
) -> Any:
    """Input layer of a model, as a layer object."""

def layer_integer_lookup(
    object: Any = ..., max_tokens: Any = None, num_oov_indices: Any = 1, mask_token: Any = None, oov_token: Any = -1,
    vocabulary: Any = None, vocabulary_dtype: Any = 'int64', idf_weights: Any = None, invert: Any = False,
    output_mode: Any = 'int', sparse: Any = False, pad_to_max_tokens: Any = False, *, name: Any = None,
    oov_method: Any = 'floormod', salt: Any = None, **kwargs: Any
) -> Any:
    """Integer lookup layer (maps integers to vocabulary indices)."""

def layer_jax_model_wrapper(
    object: Any = ..., call_fn: Any = ..., init_fn: Any = None, params: Any = None, state: Any = None, seed: Any = None,
    *, dtype: Any = None, native_serialization_platforms: Any = None, **kwargs: Any
) -> Any:
    """JAX function as a layer."""

def layer_lambda(
    object: Any = ..., f: Any = ..., output_shape: Any = None, mask: Any = None, arguments: Any = None,
    input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Lambda layer (wraps a function as a layer)."""

def layer_layer_normalization(
    object: Any = ..., axis: Any = -1, epsilon: Any = 0.001, center: Any = True, scale: Any = True,
    beta_initializer: Any = 'zeros', gamma_initializer: Any = 'ones', beta_regularizer: Any = None,
    gamma_regularizer: Any = None, beta_constraint: Any = None, gamma_constraint: Any = None, trainable: Any = True,
    name: Any = None, **kwargs: Any
) -> Any:
    """Layer normalization layer (within each sample)."""

def layer_locally_connected_1d(
    object: Any = None, filters: Any = None, kernel_size: Any = None, strides: Any = 1, padding: Any = 'valid',
    data_format: Any = None, activation: Any = None, use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    implementation: Any = 1, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
) -> Any:
    """1D locally connected layer (convolution with unshared weights)."""

def layer_locally_connected_2d(
    object: Any = None, filters: Any = None, kernel_size: Any = None, strides: Any = (1, 1), padding: Any = 'valid',
    data_format: Any = None, activation: Any = None, use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, bias_constraint: Any = None,
    implementation: Any = 1, batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
) -> Any:
    """2D locally connected layer (convolution with unshared weights)."""

def layer_lstm(
    object: Any = ..., units: Any = ..., activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid',
    use_bias: Any = True, return_sequences: Any = False, return_state: Any = False, go_backwards: Any = False,
    stateful: Any = False, time_major: Any = False, unroll: Any = False, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', unit_forget_bias: Any = True,
    kernel_regularizer: Any = None, recurrent_regularizer: Any = None, bias_regularizer: Any = None,
    activity_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *, seed: Any = None,
    use_cudnn: Any = 'auto', **kwargs: Any
) -> Any:
    """Long short-term memory (LSTM) layer."""

def layer_lstm_cell(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal',
    bias_initializer: Any = 'zeros', unit_forget_bias: Any = True, kernel_regularizer: Any = None,
    recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *,
    seed: Any = None, **kwargs: Any
) -> Any:
    """LSTM cell (one step of the recurrent layer)."""

def layer_masking(
    object: Any = ..., mask_value: Any = 0, input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """Masking layer (skips padded steps of sequences)."""

def layer_max_num_bounding_boxes(
    object: Any = ..., max_number: Any = ..., fill_value: Any = -1, **kwargs: Any
) -> Any:
    """Bounding boxes, padded or cut to a maximum number."""

def layer_max_pooling_1d(
    object: Any = ..., pool_size: Any = 2, strides: Any = None, padding: Any = 'valid',
    data_format: Any = 'channels_last', batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """1D max pooling layer (sequences)."""

def layer_max_pooling_2d(
    object: Any = ..., pool_size: Any = (2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any = None,
    batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """2D max pooling layer (images)."""

def layer_max_pooling_3d(
    object: Any = ..., pool_size: Any = (2, 2, 2), strides: Any = None, padding: Any = 'valid', data_format: Any = None,
    batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """3D max pooling layer (volumes)."""

def layer_maximum(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """Maximum of tensors, element-wise."""

def layer_mel_spectrogram(
    object: Any = ..., fft_length: Any = 2048, sequence_stride: Any = 512, sequence_length: Any = None,
    window: Any = 'hann', sampling_rate: Any = 16000, num_mel_bins: Any = 128, min_freq: Any = 20, max_freq: Any = None,
    power_to_db: Any = True, top_db: Any = 80, mag_exp: Any = 2, min_power: Any = 1e-10, ref_power: Any = 1,
    **kwargs: Any
) -> Any:
    """Mel spectrogram layer (audio)."""

def layer_minimum(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """Minimum of tensors, element-wise."""

def layer_mix_up(
    object: Any = ..., alpha: Any = 0.2, data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """MixUp (blends pairs of images), data augmentation in training."""

def layer_multi_head_attention(
    inputs: Any = ..., num_heads: Any = ..., key_dim: Any = ..., value_dim: Any = None, dropout: Any = 0,
    use_bias: Any = True, output_shape: Any = None, attention_axes: Any = None,
    kernel_initializer: Any = 'glorot_uniform', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    bias_constraint: Any = None, *tensors: Any, flash_attention: Any = None, seed: Any = None,
    sliding_window: Any = None, use_gate: Any = False, **kwargs: Any
) -> Any:
    """Multi-head attention layer (self-attention, transformer)."""

def layer_multiply(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """Multiply tensors element-wise."""

def layer_normalization(
    object: Any = ..., axis: Any = -1, mean: Any = None, variance: Any = None, invert: Any = False, **kwargs: Any
) -> Any:
    """Normalization layer (zero mean, unit variance per feature)."""

def layer_permute(
    object: Any = ..., dims: Any = ..., input_shape: Any = None, batch_input_shape: Any = None, batch_size: Any = None,
    dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """Permute layer (reorders the axes of each sample)."""

def layer_pipeline(
    layers: Any, name: Any = None,
) -> Any:
    """Pipeline of preprocessing layers."""

def layer_rand_augment(
    object: Any = ..., value_range: Any = (0, 255), num_ops: Any = 2, factor: Any = 0.5,
    interpolation: Any = 'bilinear', seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """RandAugment (random image operations), data augmentation in training."""

def layer_random_brightness(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), seed: Any = None, **kwargs: Any
) -> Any:
    """Random brightness of images, data augmentation in training."""

def layer_random_color_degeneration(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any = None,
    **kwargs: Any
) -> Any:
    """Random color degeneration of images, data augmentation in training."""

def layer_random_color_jitter(
    object: Any = ..., value_range: Any = (0, 255), brightness_factor: Any = None, contrast_factor: Any = None,
    saturation_factor: Any = None, hue_factor: Any = None, seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Random color jitter of images, data augmentation in training."""

def layer_random_contrast(
    object: Any = ..., factor: Any = ..., seed: Any = None, *, value_range: Any = (0, 255), **kwargs: Any
) -> Any:
    """Random contrast of images, data augmentation in training."""

def layer_random_crop(
    object: Any = ..., height: Any = ..., width: Any = ..., seed: Any = None, *, data_format: Any = None,
    name: Any = None, **kwargs: Any
) -> Any:
    """Random crop of images, data augmentation in training."""

def layer_random_elastic_transform(
    object: Any = ..., factor: Any = 1, scale: Any = 1, interpolation: Any = 'bilinear', fill_mode: Any = 'reflect',
    fill_value: Any = 0, value_range: Any = (0, 255), seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Random elastic transform of images, data augmentation in training."""

def layer_random_erasing(
    object: Any = ..., factor: Any = 1, scale: Any = (0.02, 0.33), fill_value: Any = None, value_range: Any = (0, 255),
    seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Random erasing of rectangles in images, data augmentation in training."""

def layer_random_flip(
    object: Any = ..., mode: Any = 'horizontal_and_vertical', seed: Any = None, *, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """Random flip of images, data augmentation in training."""

def layer_random_gaussian_blur(
    object: Any = ..., factor: Any = 1, kernel_size: Any = 3, sigma: Any = 1, value_range: Any = (0, 255),
    data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Random Gaussian blur of images, data augmentation in training."""

def layer_random_grayscale(
    object: Any = ..., factor: Any = 0.5, data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Random grayscale of images, data augmentation in training."""

def layer_random_height(
    object: Any = ..., factor: Any = ..., interpolation: Any = 'bilinear', seed: Any = None, **kwargs: Any
) -> Any:
    """Random height of images, data augmentation in training."""

def layer_random_hue(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any = None,
    **kwargs: Any
) -> Any:
    """Random hue of images, data augmentation in training."""

def layer_random_invert(
    object: Any = ..., factor: Any = 1, value_range: Any = (0, 255), seed: Any = None, data_format: Any = None,
    **kwargs: Any
) -> Any:
    """Random color inversion of images, data augmentation in training."""

def layer_random_perspective(
    object: Any = ..., factor: Any = 1, scale: Any = 1, interpolation: Any = 'bilinear', fill_value: Any = 0,
    seed: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """Random perspective of images, data augmentation in training."""

def layer_random_posterization(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any = None,
    **kwargs: Any
) -> Any:
    """Random posterization of images, data augmentation in training."""

def layer_random_rotation(
    object: Any = ..., factor: Any = ..., fill_mode: Any = 'reflect', interpolation: Any = 'bilinear', seed: Any = None,
    fill_value: Any = 0, *, data_format: Any = None, **kwargs: Any
) -> Any:
    """Random rotation of images, data augmentation in training."""

def layer_random_saturation(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any = None,
    **kwargs: Any
) -> Any:
    """Random saturation of images, data augmentation in training."""

def layer_random_sharpness(
    object: Any = ..., factor: Any = ..., value_range: Any = (0, 255), data_format: Any = None, seed: Any = None,
    **kwargs: Any
) -> Any:
    """Random sharpness of images, data augmentation in training."""

def layer_random_shear(
    object: Any = ..., x_factor: Any = 0, y_factor: Any = 0, interpolation: Any = 'bilinear',
    fill_mode: Any = 'reflect', fill_value: Any = 0, data_format: Any = None, seed: Any = None, **kwargs: Any
) -> Any:
    """Random shear of images, data augmentation in training."""

def layer_random_translation(
    object: Any = ..., height_factor: Any = ..., width_factor: Any = ..., fill_mode: Any = 'reflect',
    interpolation: Any = 'bilinear', seed: Any = None, fill_value: Any = 0, *, data_format: Any = None, **kwargs: Any
) -> Any:
    """Random translation of images, data augmentation in training."""

def layer_random_width(
    object: Any = ..., factor: Any = ..., interpolation: Any = 'bilinear', seed: Any = None, **kwargs: Any
) -> Any:
    """Random width of images, data augmentation in training."""

def layer_random_zoom(
    object: Any = ..., height_factor: Any = ..., width_factor: Any = None, fill_mode: Any = 'reflect',
    interpolation: Any = 'bilinear', seed: Any = None, fill_value: Any = 0, *, data_format: Any = None, **kwargs: Any
) -> Any:
    """Random zoom of images, data augmentation in training."""

def layer_repeat_vector(
    object: Any = ..., n: Any = ..., batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """Repeat vector layer (repeats the input n times)."""

def layer_rescaling(
    object: Any = ..., scale: Any = ..., offset: Any = 0, **kwargs: Any
) -> Any:
    """Rescaling layer (scale and offset of the inputs)."""

def layer_reshape(
    object: Any = ..., target_shape: Any = ..., input_shape: Any = None, batch_input_shape: Any = None,
    batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None, weights: Any = None,
    **kwargs: Any
) -> Any:
    """Reshape layer (changes the shape of each sample)."""

def layer_resizing(
    object: Any = ..., height: Any = ..., width: Any = ..., interpolation: Any = 'bilinear',
    crop_to_aspect_ratio: Any = False, *, pad_to_aspect_ratio: Any = False, fill_mode: Any = 'constant',
    fill_value: Any = 0, data_format: Any = None, antialias: Any = False, **kwargs: Any
) -> Any:
    """Resizing layer (resizes images)."""

def layer_reversible_embedding(
    object: Any = ..., input_dim: Any = ..., output_dim: Any = ..., tie_weights: Any = True,
    embeddings_initializer: Any = 'uniform', embeddings_regularizer: Any = None, embeddings_constraint: Any = None,
    mask_zero: Any = False, reverse_dtype: Any = None, logit_soft_cap: Any = None, **kwargs: Any
) -> Any:
    """Reversible embedding (ids to vectors and back to scores)."""

def layer_rms_normalization(
    object: Any = ..., axis: Any = -1, epsilon: Any = 1e-06, **kwargs: Any
) -> Any:
    """RMS normalization layer (divides by the root mean square)."""

def layer_rnn(
    object: Any = ..., cell: Any = ..., return_sequences: Any = False, return_state: Any = False,
    go_backwards: Any = False, stateful: Any = False, unroll: Any = False, time_major: Any = False, *,
    zero_output_for_mask: Any = False, **kwargs: Any
) -> Any:
    """Recurrent neural network (RNN) layer from cells."""

def layer_separable_conv_1d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = 1, padding: Any = 'valid',
    data_format: Any = 'channels_last', dilation_rate: Any = 1, depth_multiplier: Any = 1, activation: Any = None,
    use_bias: Any = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any = 'glorot_uniform',
    bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, pointwise_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None,
    pointwise_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """1D separable convolution layer (depthwise, then pointwise)."""

def layer_separable_conv_2d(
    object: Any = ..., filters: Any = ..., kernel_size: Any = ..., strides: Any = (1, 1), padding: Any = 'valid',
    data_format: Any = None, dilation_rate: Any = 1, depth_multiplier: Any = 1, activation: Any = None,
    use_bias: Any = True, depthwise_initializer: Any = 'glorot_uniform', pointwise_initializer: Any = 'glorot_uniform',
    bias_initializer: Any = 'zeros', depthwise_regularizer: Any = None, pointwise_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, depthwise_constraint: Any = None,
    pointwise_constraint: Any = None, bias_constraint: Any = None, input_shape: Any = None,
    batch_input_shape: Any = None, batch_size: Any = None, dtype: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """2D separable convolution layer (depthwise, then pointwise)."""

def layer_simple_rnn(
    object: Any = ..., units: Any = ..., activation: Any = 'tanh', use_bias: Any = True, return_sequences: Any = False,
    return_state: Any = False, go_backwards: Any = False, stateful: Any = False, unroll: Any = False,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal',
    bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None,
    bias_regularizer: Any = None, activity_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *,
    seed: Any = None, **kwargs: Any
) -> Any:
    """Simple recurrent neural network (RNN) layer."""

def layer_simple_rnn_cell(
    units: Any, activation: Any = 'tanh', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, *,
    seed: Any = None, **kwargs: Any
) -> Any:
    """Simple RNN cell (one step of the recurrent layer)."""

def layer_solarization(
    object: Any = ..., addition_factor: Any = 0, threshold_factor: Any = 0, value_range: Any = (0, 255),
    seed: Any = None, **kwargs: Any
) -> Any:
    """Solarization (inverts bright values), data augmentation in training."""

def layer_spatial_dropout_1d(
    object: Any = ..., rate: Any = ..., batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, seed: Any = None, dtype: Any = None,
) -> Any:
    """1D spatial dropout layer (drops channels of sequences)."""

def layer_spatial_dropout_2d(
    object: Any = ..., rate: Any = ..., data_format: Any = None, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, seed: Any = None, dtype: Any = None,
) -> Any:
    """2D spatial dropout layer (drops channels of images)."""

def layer_spatial_dropout_3d(
    object: Any = ..., rate: Any = ..., data_format: Any = None, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, seed: Any = None, dtype: Any = None,
) -> Any:
    """3D spatial dropout layer (drops channels of volumes)."""

def layer_spectral_normalization(
    object: Any = ..., layer: Any = ..., power_iterations: Any = 1, **kwargs: Any
) -> Any:
    """Spectral normalization wrapper of a layer."""

def layer_stacked_rnn_cells(
    cells: Any, **kwargs: Any
) -> Any:
    """Stacked RNN cells (several cells as one)."""

def layer_stft_spectrogram(
    object: Any = ..., mode: Any = 'log', frame_length: Any = 256, frame_step: Any = None, fft_length: Any = None,
    window: Any = 'hann', periodic: Any = False, scaling: Any = 'density', padding: Any = 'valid',
    expand_dims: Any = False, data_format: Any = None, **kwargs: Any
) -> Any:
    """Short-time Fourier transform (STFT) spectrogram layer (audio)."""

def layer_string_lookup(
    object: Any = ..., max_tokens: Any = None, num_oov_indices: Any = 1, mask_token: Any = None,
    oov_token: Any = '[UNK]', vocabulary: Any = None, idf_weights: Any = None, encoding: Any = 'utf-8',
    invert: Any = False, output_mode: Any = 'int', sparse: Any = False, pad_to_max_tokens: Any = False, *,
    name: Any = None, vocabulary_dtype: Any = None, salt: Any = None, **kwargs: Any
) -> Any:
    """String lookup layer (maps strings to integer indices)."""

def layer_subtract(
    inputs: Any = ..., *tensors: Any, **kwargs: Any
) -> Any:
    """Subtract tensors element-wise."""

def layer_text_vectorization(
    object: Any = ..., max_tokens: Any = None, standardize: Any = 'lower_and_strip_punctuation',
    split: Any = 'whitespace', ngrams: Any = None, output_mode: Any = 'int', output_sequence_length: Any = None,
    pad_to_max_tokens: Any = False, vocabulary: Any = None, *, idf_weights: Any = None, sparse: Any = False,
    ragged: Any = False, encoding: Any = 'utf-8', name: Any = None, **kwargs: Any
) -> Any:
    """Text vectorization layer (tokenizes texts to integer ids)."""

def layer_tfsm(
    object: Any = ..., filepath: Any = ..., call_endpoint: Any = 'serve', call_training_endpoint: Any = None,
    trainable: Any = True, name: Any = None, dtype: Any = None,
) -> Any:
    """TensorFlow SavedModel as a layer."""

def layer_time_distributed(
    object: Any = ..., layer: Any = ..., **kwargs: Any
) -> Any:
    """Time distributed layer (applies a layer to every time step)."""

def layer_torch_module_wrapper(
    object: Any = ..., module: Any = ..., output_shape: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """PyTorch module as a layer."""

def layer_unit_normalization(
    object: Any = ..., axis: Any = -1, **kwargs: Any
) -> Any:
    """Unit normalization layer (scales vectors to length 1)."""

def layer_upsampling_1d(
    object: Any = ..., size: Any = 2, batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, **kwargs: Any
) -> Any:
    """1D upsampling layer (sequences)."""

def layer_upsampling_2d(
    object: Any = ..., size: Any = (2, 2), data_format: Any = None, interpolation: Any = 'nearest',
    batch_size: Any = None, name: Any = None, trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """2D upsampling layer (images)."""

def layer_upsampling_3d(
    object: Any = ..., size: Any = (2, 2, 2), data_format: Any = None, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """3D upsampling layer (volumes)."""

def layer_zero_padding_1d(
    object: Any = ..., padding: Any = 1, batch_size: Any = None, name: Any = None, trainable: Any = None,
    weights: Any = None, data_format: Any = None, **kwargs: Any
) -> Any:
    """1D zero padding layer (sequences)."""

def layer_zero_padding_2d(
    object: Any = ..., padding: Any = (1, 1), data_format: Any = None, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """2D zero padding layer (images)."""

def layer_zero_padding_3d(
    object: Any = ..., padding: Any = (1, 1, 1), data_format: Any = None, batch_size: Any = None, name: Any = None,
    trainable: Any = None, weights: Any = None, **kwargs: Any
) -> Any:
    """3D zero padding layer (volumes)."""

def learning_rate_schedule_cosine_decay(
    initial_learning_rate: Any, decay_steps: Any, alpha: Any = 0, *, name: Any = None, warmup_target: Any = None,
    warmup_steps: Any = 0, **kwargs: Any
) -> Any:
    """Learning rate schedule with cosine decay."""

def learning_rate_schedule_cosine_decay_restarts(
    initial_learning_rate: Any, first_decay_steps: Any, t_mul: Any = 2, m_mul: Any = 1, alpha: Any = 0, *,
    name: Any = None, **kwargs: Any
) -> Any:
    """Learning rate schedule with cosine decay and restarts."""

def learning_rate_schedule_exponential_decay(
    initial_learning_rate: Any, decay_steps: Any, decay_rate: Any, staircase: Any = False, *, name: Any = None,
    **kwargs: Any
) -> Any:
    """Learning rate schedule with exponential decay."""

def learning_rate_schedule_inverse_time_decay(
    initial_learning_rate: Any, decay_steps: Any, decay_rate: Any, staircase: Any = False, *, name: Any = None,
    **kwargs: Any
) -> Any:
    """Learning rate schedule with inverse time decay."""

def learning_rate_schedule_piecewise_constant_decay(
    boundaries: Any, values: Any, *, name: Any = None, **kwargs: Any
) -> Any:
    """Learning rate schedule with piecewise constant decay."""

def learning_rate_schedule_polynomial_decay(
    initial_learning_rate: Any, decay_steps: Any, end_learning_rate: Any = 0.0001, power: Any = 1, cycle: Any = False,
    *, name: Any = None, **kwargs: Any
) -> Any:
    """Learning rate schedule with polynomial decay."""

def load_model(
    model: Any, custom_objects: Any = None, compile: Any = True, safe_mode: Any = True,
) -> Any:
    """Load a saved model (Keras format, HDF5 or SavedModel)."""

def load_model_config(
    filepath: Any, custom_objects: Any = None,
) -> Any:
    """Load a model from a file with its architecture, with new weights."""

def load_model_hdf5(
    filepath: Any, custom_objects: Any = None, compile: Any = True, *, safe_mode: Any = True,
) -> Any:
    """Load a model from an HDF5 file."""

def load_model_tf(
    filepath: Any, custom_objects: Any = None, compile: Any = True, *, safe_mode: Any = True,
) -> Any:
    """Load a model from a TensorFlow SavedModel."""

def load_model_weights(
    model: Any = ..., filepath: Any = ..., skip_mismatch: Any = False, **kwargs: Any
) -> Waiting | Any:
    """Load model weights from a file of any supported format."""

def load_model_weights_hdf5(
    object: Any = ..., filepath: Any = ..., by_name: Any = False, skip_mismatch: Any = False, reshape: Any = False,
) -> Waiting | Any:
    """Load model weights from an HDF5 file."""

def load_model_weights_tf(
    object: Any = ..., filepath: Any = ..., by_name: Any = False, skip_mismatch: Any = False, reshape: Any = False,
) -> Waiting | Any:
    """Load model weights from a TensorFlow checkpoint."""

def load_text_tokenizer(
    filename: Any,
) -> Any:
    """Load a text tokenizer from a file."""

def load_weights(
    object: Any = ..., filepath: Any = ..., by_name: Any = False, skip_mismatch: Any = False, reshape: Any = False,
) -> Waiting | Any:
    """Load model weights from a file of any supported format."""

def loss_binary_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1, *,
    reduction: Any = 'auto', name: Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Binary cross-entropy loss."""

def loss_binary_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, apply_class_balancing: Any = False, alpha: Any = 0.25, gamma: Any = 2,
    from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1, *, reduction: Any = 'sum_over_batch_size',
    name: Any = 'binary_focal_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Binary focal cross-entropy loss."""

def loss_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1, *,
    reduction: Any = 'auto', name: Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Categorical cross-entropy loss (one-hot labels)."""

def loss_categorical_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, alpha: Any = 0.25, gamma: Any = 2, from_logits: Any = False,
    label_smoothing: Any = 0, axis: Any = -1, *, reduction: Any = 'sum_over_batch_size',
    name: Any = 'categorical_focal_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Categorical focal cross-entropy loss (one-hot labels)."""

def loss_categorical_generalized_cross_entropy(
    y_true: Any = None, y_pred: Any = None, q: Any = 0.5, *, reduction: Any = 'sum_over_batch_size',
    name: Any = 'categorical_generalized_cross_entropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Categorical generalized cross-entropy loss (noisy labels)."""

def loss_categorical_hinge(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'categorical_hinge',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Categorical hinge loss."""

def loss_circle(
    y_true: Any = None, y_pred: Any = None, ref_labels: Any = None, ref_embeddings: Any = None,
    remove_diagonal: Any = True, gamma: Any = 80, margin: Any = 0.4, *, reduction: Any = 'sum_over_batch_size',
    name: Any = 'circle', dtype: Any = None, **kwargs: Any
) -> Any:
    """Circle loss (metric learning of embeddings)."""

def loss_cosine_proximity(
    *args: Any, **kwargs: Any
) -> Any:
    """Cosine proximity loss (older name of the cosine similarity loss)."""

def loss_cosine_similarity(
    y_true: Any = None, y_pred: Any = None, axis: Any = -1, *, reduction: Any = 'auto', name: Any = 'cosine_similarity',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Cosine similarity loss."""

def loss_ctc(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'sum_over_batch_size', name: Any = 'ctc',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Connectionist temporal classification (CTC) loss."""

def loss_dice(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'sum_over_batch_size', name: Any = 'dice',
    axis: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Dice loss (overlap in image segmentation)."""

def loss_hinge(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'hinge', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Hinge loss."""

def loss_huber(
    y_true: Any = None, y_pred: Any = None, delta: Any = 1, *, reduction: Any = 'auto', name: Any = 'huber_loss',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Huber loss."""

def loss_kl_divergence(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'kl_divergence', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Kullback-Leibler (KL) divergence loss."""

def loss_kullback_leibler_divergence(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'kl_divergence', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Kullback-Leibler (KL) divergence loss."""

def loss_log_cosh(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'sum_over_batch_size', name: Any = 'log_cosh',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Log-cosh loss (logarithm of the hyperbolic cosine)."""

def loss_logcosh(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'log_cosh', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Log-cosh loss (logarithm of the hyperbolic cosine)."""

def loss_mean_absolute_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_absolute_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean absolute error (MAE) loss."""

def loss_mean_absolute_percentage_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_absolute_percentage_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean absolute percentage error (MAPE) loss."""

def loss_mean_squared_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_squared_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean squared error (MSE) loss."""

def loss_mean_squared_logarithmic_error(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'mean_squared_logarithmic_error',
    dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean squared logarithmic error (MSLE) loss."""

def loss_poisson(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'poisson', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Poisson loss."""

def loss_sparse_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, axis: Any = -1, *, reduction: Any = 'auto',
    name: Any = 'sparse_categorical_crossentropy', ignore_class: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Sparse categorical cross-entropy loss (integer labels)."""

def loss_squared_hinge(
    y_true: Any = None, y_pred: Any = None, *, reduction: Any = 'auto', name: Any = 'squared_hinge', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Squared hinge loss."""

def loss_tversky(
    y_true: Any = None, y_pred: Any = None, *, alpha: Any = 0.5, beta: Any = 0.5,
    reduction: Any = 'sum_over_batch_size', name: Any = 'tversky', axis: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Tversky loss (weighted overlap in image segmentation)."""

def ls_runs(
    subset: Any = None, order: Any = 'start', decreasing: Any = True, latest_n: Any = None, runs_dir: Any = 'runs',
) -> Any:
    """List training runs with their flags and metrics."""

def make_csv_dataset(
    file_pattern: Any, batch_size: Any, column_names: Any = None, column_defaults: Any = None, label_name: Any = None,
    select_columns: Any = None, field_delim: Any = ',', use_quote_delim: Any = True, na_value: Any = '',
    header: Any = True, num_epochs: Any = None, shuffle: Any = True, shuffle_buffer_size: Any = 10000,
    shuffle_seed: Any = None, prefetch_buffer_size: Any = 1, num_parallel_reads: Any = 1,
    num_parallel_parser_calls: Any = 2, sloppy: Any = False, num_rows_for_inference: Any = 100, *,
    compression_type: Any = None, ignore_errors: Any = False, encoding: Any = 'utf-8',
) -> Any:
    """Dataset of batches of records of CSV files."""

def make_iterator_from_string_handle(
    string_handle: Any, output_types: Any, output_shapes: Any = None,
) -> Any:
    """Get an iterator by its string handle."""

def make_iterator_from_structure(
    output_types: Any, output_shapes: Any = None, shared_name: Any = None,
) -> Any:
    """Reinitializable iterator for datasets with the same element structure."""

def make_iterator_initializable(
    dataset: Any = ..., shared_name: Any = None,
) -> Waiting | Any:
    """Initializable iterator over a dataset."""

def make_iterator_one_shot(
    dataset: Any = ...,
) -> Waiting | Any:
    """One-shot iterator over a dataset (one pass)."""

def make_sampling_table(
    size: Any, sampling_factor: Any = 1e-05,
) -> Any:
    """Word sampling probabilities for skip-grams (Zipf's law)."""

def mark_active(
    x: Any = None, fn: Any = None,
) -> Any:
    """Active property of a class; another name of `active_property()`."""

def matches(
    match: Any, ignore_case: Any = True, perl: Any = False, vars: Any = None,
) -> Any:
    """Select columns whose names match a regular expression."""

def metric_accuracy(
    *, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Accuracy metric (fraction of correct predictions)."""

def metric_auc(
    *, num_thresholds: Any = 200, curve: Any = 'ROC', summation_method: Any = 'interpolation', thresholds: Any = None,
    multi_label: Any = False, num_labels: Any = None, label_weights: Any = None, from_logits: Any = False,
    name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Area under the curve (AUC) metric, ROC or precision-recall."""

def metric_binary_accuracy(
    y_true: Any = None, y_pred: Any = None, threshold: Any = 0.5, *, name: Any = 'binary_accuracy', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Binary accuracy metric."""

def metric_binary_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1, *,
    name: Any = 'binary_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Binary cross-entropy metric."""

def metric_binary_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, apply_class_balancing: Any = False, alpha: Any = 0.25, gamma: Any = 2,
    from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1,
) -> Any:
    """Binary focal cross-entropy metric."""

def metric_binary_iou(
    *, target_class_ids: Any = (0, 1), threshold: Any = 0.5, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Binary intersection over union (IoU) metric."""

def metric_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'categorical_accuracy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Categorical accuracy metric (one-hot labels)."""

def metric_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, label_smoothing: Any = 0, axis: Any = -1, *,
    name: Any = 'categorical_crossentropy', dtype: Any = None, **kwargs: Any
) -> Any:
    """Categorical cross-entropy metric (one-hot labels)."""

def metric_categorical_focal_crossentropy(
    y_true: Any = None, y_pred: Any = None, alpha: Any = 0.25, gamma: Any = 2, from_logits: Any = False,
    label_smoothing: Any = 0, axis: Any = -1,
) -> Any:
    """Categorical focal cross-entropy metric."""

def metric_categorical_hinge(
    *args: Any, name: Any = None, dtype: Any = None, y_true: Any = None, y_pred: Any = None, **kwargs: Any
) -> Any:
    """Categorical hinge metric."""

def metric_concordance_correlation(
    y_true: Any = None, y_pred: Any = None, axis: Any = -1, *, name: Any = 'concordance_correlation', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Concordance correlation metric."""

def metric_cosine_proximity(
    y_true: Any, y_pred: Any,
) -> Any:
    """Cosine proximity metric of Keras 1 and 2 (negative cosine similarity)."""

def metric_cosine_similarity(
    *, axis: Any = -1, name: Any = 'cosine_similarity', dtype: Any = None, **kwargs: Any
) -> Any:
    """Cosine similarity metric."""

def metric_f1_score(
    *, average: Any = None, threshold: Any = None, name: Any = 'f1_score', dtype: Any = None, **kwargs: Any
) -> Any:
    """F1 score metric (harmonic mean of precision and recall)."""

def metric_false_negatives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """False negatives metric."""

def metric_false_positives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """False positives metric."""

def metric_fbeta_score(
    *, average: Any = None, beta: Any = 1, threshold: Any = None, name: Any = 'fbeta_score', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """F-beta score metric (weighted mean of precision and recall)."""

def metric_hinge(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'hinge', dtype: Any = None, **kwargs: Any
) -> Any:
    """Hinge metric."""

def metric_huber(
    y_true: Any = None, y_pred: Any = None, delta: Any = 1,
) -> Any:
    """Huber metric."""

def metric_iou(
    *, num_classes: Any, target_class_ids: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None,
    sparse_y_true: Any = True, sparse_y_pred: Any = True, axis: Any = -1, **kwargs: Any
) -> Any:
    """Intersection over union (IoU, Jaccard index) metric."""

def metric_kl_divergence(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'kl_divergence', dtype: Any = None, **kwargs: Any
) -> Any:
    """Kullback-Leibler (KL) divergence metric."""

def metric_kullback_leibler_divergence(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'kullback_leibler_divergence', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Kullback-Leibler (KL) divergence metric."""

def metric_log_cosh(
    y_true: Any = None, y_pred: Any = None,
) -> Any:
    """Log-cosh metric (logarithm of the hyperbolic cosine)."""

def metric_log_cosh_error(
    *, name: Any = 'logcosh', dtype: Any = None, **kwargs: Any
) -> Any:
    """Log-cosh error metric (logarithm of the hyperbolic cosine)."""

def metric_logcosh_error(
    *, name: Any = 'logcosh', dtype: Any = None, **kwargs: Any
) -> Any:
    """Log-cosh error metric (logarithm of the hyperbolic cosine)."""

def metric_mean(
    *, name: Any = 'mean', dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean metric (weighted mean of values)."""

def metric_mean_absolute_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_absolute_error', dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean absolute error (MAE) metric."""

def metric_mean_absolute_percentage_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_absolute_percentage_error', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Mean absolute percentage error (MAPE) metric."""

def metric_mean_iou(
    *, num_classes: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None, sparse_y_true: Any = True,
    sparse_y_pred: Any = True, axis: Any = -1, **kwargs: Any
) -> Any:
    """Mean intersection over union (IoU) metric."""

def metric_mean_relative_error(
    *args: Any, normalizer: Any, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean relative error metric."""

def metric_mean_squared_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_squared_error', dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean squared error (MSE) metric."""

def metric_mean_squared_logarithmic_error(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'mean_squared_logarithmic_error', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Mean squared logarithmic error (MSLE) metric."""

def metric_mean_tensor(
    *args: Any, shape: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean tensor metric (element-wise mean of tensors)."""

def metric_mean_wrapper(
    *, fn: Any, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Mean metric of a function of true and predicted values."""

def metric_one_hot_iou(
    *, num_classes: Any, target_class_ids: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None,
    sparse_y_pred: Any = False, axis: Any = -1, **kwargs: Any
) -> Any:
    """Intersection over union (IoU) metric for one-hot labels."""

def metric_one_hot_mean_iou(
    *, num_classes: Any, name: Any = None, dtype: Any = None, ignore_class: Any = None, sparse_y_pred: Any = False,
    axis: Any = -1, **kwargs: Any
) -> Any:
    """Mean intersection over union (IoU) metric for one-hot labels."""

def metric_pearson_correlation(
    y_true: Any = None, y_pred: Any = None, axis: Any = -1, *, name: Any = 'pearson_correlation', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Pearson correlation metric."""

def metric_poisson(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'poisson', dtype: Any = None, **kwargs: Any
) -> Any:
    """Poisson metric."""

def metric_precision(
    *, thresholds: Any = None, top_k: Any = None, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Precision metric (positive predictive value)."""

def metric_precision_at_recall(
    *, recall: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Precision at recall metric (best for a given recall)."""

def metric_r2_score(
    *, class_aggregation: Any = 'uniform_average', num_regressors: Any = 0, name: Any = 'r2_score', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """R-squared score (R2, coefficient of determination) metric."""

def metric_recall(
    *, thresholds: Any = None, top_k: Any = None, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Recall metric (sensitivity, true positive rate)."""

def metric_recall_at_precision(
    *, precision: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Recall at precision metric (best for a given precision)."""

def metric_root_mean_squared_error(
    *, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Root mean squared error (RMSE) metric."""

def metric_sensitivity_at_specificity(
    *, specificity: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Sensitivity at specificity metric."""

def metric_sparse_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'sparse_categorical_accuracy', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Sparse categorical accuracy metric."""

def metric_sparse_categorical_crossentropy(
    y_true: Any = None, y_pred: Any = None, from_logits: Any = False, axis: Any = -1, *,
    name: Any = 'sparse_categorical_crossentropy', dtype: Any = None, ignore_class: Any = None, **kwargs: Any
) -> Any:
    """Sparse categorical cross-entropy metric (integer labels)."""

def metric_sparse_top_k_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, k: Any = 5, *, name: Any = 'sparse_top_k_categorical_accuracy',
    dtype: Any = None, from_sorted_ids: Any = False, **kwargs: Any
) -> Any:
    """Sparse top-k categorical accuracy metric."""

def metric_specificity_at_sensitivity(
    *, sensitivity: Any, num_thresholds: Any = 200, class_id: Any = None, name: Any = None, dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Specificity at sensitivity metric."""

def metric_squared_hinge(
    y_true: Any = None, y_pred: Any = None, *, name: Any = 'squared_hinge', dtype: Any = None, **kwargs: Any
) -> Any:
    """Squared hinge metric."""

def metric_sum(
    *, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """Sum metric (weighted sum of values)."""

def metric_top_k_categorical_accuracy(
    y_true: Any = None, y_pred: Any = None, k: Any = 5, *, name: Any = 'top_k_categorical_accuracy', dtype: Any = None,
    **kwargs: Any
) -> Any:
    """Top-k categorical accuracy metric."""

def metric_true_negatives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """True negatives metric."""

def metric_true_positives(
    *, thresholds: Any = None, name: Any = None, dtype: Any = None, **kwargs: Any
) -> Any:
    """True positives metric."""

def mobilenet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of MobileNet models into ImageNet classes."""

def mobilenet_load_model_hdf5(
    filepath: Any,
) -> Any:
    """Load a MobileNet model from an HDF5 file (Keras 2 or 3)."""

def mobilenet_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for MobileNet models."""

def mobilenet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of MobileNetV2 models into ImageNet classes."""

def mobilenet_v2_load_model_hdf5(
    filepath: Any,
) -> Any:
    """Load a MobileNetV2 model from an HDF5 file (Keras 2 or 3)."""

def mobilenet_v2_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for MobileNetV2 models."""

def mobilenet_v3_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of MobileNetV3 models into ImageNet classes."""

def mobilenet_v3_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for MobileNetV3 models."""

def model_from_json(
    json: Any, custom_objects: Any = None,
) -> Any:
    """Create a model from its architecture in JSON, with new weights."""

def model_from_saved_model(
    saved_model_path: Any, custom_objects: Any = None, *, safe_mode: Any = True,
) -> Any:
    """Load a model from a SavedModel, as `load_model_tf()` does."""

def model_from_yaml(
    yaml: Any, custom_objects: Any = None,
) -> Any:
    """Create a model from its architecture in YAML, with new weights."""

def model_to_json(
    object: Any = ...,
) -> Waiting | Any:
    """Convert the architecture of a model to JSON, without weights."""

def model_to_saved_model(
    model: Any = ..., saved_model_path: Any = ..., custom_objects: Any = None, as_text: Any = False,
    input_signature: Any = None, serving_only: Any = False,
) -> Waiting | Any:
    """Save a model as a SavedModel in a new directory."""

def model_to_yaml(
    object: Any = ...,
) -> Waiting | Any:
    """Convert the architecture of a model to YAML, without weights."""

def multi_assign(
    x: Any, value: Any, into: Any = None,
) -> Any:
    """Multiple assignment: unpack a value into several names (destructuring)."""

def multi_gpu_model(
    model: Any = ..., gpus: Any = None, cpu_merge: Any = True, cpu_relocation: Any = False,
) -> Waiting | Any:
    """Replicate a model on several GPUs (data parallelism)."""

def named_list(
    *args: Any, **kwargs: Any
) -> Any:
    """Named list; unnamed arguments are named after themselves."""

def nasnet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of NASNet models into ImageNet classes."""

def nasnet_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for NASNet models."""

def new_callback_class(
    classname: Any, *, on_epoch_begin: Any = None, on_epoch_end: Any = None, on_train_begin: Any = None,
    on_train_end: Any = None, on_batch_begin: Any = None, on_batch_end: Any = None, on_predict_batch_begin: Any = None,
    on_predict_batch_end: Any = None, on_predict_begin: Any = None, on_predict_end: Any = None,
    on_test_batch_begin: Any = None, on_test_batch_end: Any = None, on_test_begin: Any = None, on_test_end: Any = None,
    on_train_batch_begin: Any = None, on_train_batch_end: Any = None, public: Any = None, private: Any = None,
    inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom callback: define a subclass of Callback."""

def new_layer_class(
    classname: Any, *, initialize: Any = None, build: Any = None, call: Any = None, get_config: Any = None,
    public: Any = None, private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom layer: define a subclass of Layer."""

def new_learning_rate_schedule_class(
    classname: Any, *, initialize: Any = None, call: Any, get_config: Any = None, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom learning rate schedule: define a subclass of LearningRateSchedule."""

def new_loss_class(
    classname: Any, *, call: Any = None, public: Any = None, private: Any = None, inherit: Any = None,
    parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom loss: define a subclass of Loss."""

def new_metric_class(
    classname: Any, *, initialize: Any, update_state: Any, result: Any, public: Any = None, private: Any = None,
    inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom metric: define a subclass of Metric."""

def new_model_class(
    classname: Any, *, initialize: Any = None, call: Any = None, train_step: Any = None, predict_step: Any = None,
    test_step: Any = None, compute_loss: Any = None, compute_metrics: Any = None, public: Any = None,
    private: Any = None, inherit: Any = None, parent_env: Any = None, **kwargs: Any
) -> Any:
    """Custom model: define a subclass of Model."""

def next_batch(
    dataset: Any = ...,
) -> Waiting | Any:
    """Get the first batch of a dataset, or the next batch of an iterator."""

def normalize(
    x: Any = ..., axis: Any = -1, order: Any = 2,
) -> Waiting | Any:
    """Normalize an array to unit norm along an axis."""

def np_array(
    data: Any, dtype: Any = None, order: Any = 'C',
) -> Any:
    """Create a NumPy array."""

def num_range(
    prefix: Any, range: Any, suffix: Any = '', width: Any = None, vars: Any = None,
) -> Any:
    """Select columns with numbered names, such as x1, x2, x3."""

def one_of(
    *names: Any, _vars: Any = None,
) -> Any:
    """Select columns by name, with a warning for unknown names."""

def op_abs(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise absolute value."""

def op_adaptive_average_pool(
    inputs: Any = ..., output_size: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Adaptive average pooling to a given output size."""

def op_adaptive_max_pool(
    inputs: Any = ..., output_size: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Adaptive max pooling to a given output size."""

def op_add(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise addition of two tensors."""

def op_all(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Test whether all elements are true along an axis (logical AND)."""

def op_allclose(
    x1: Any = ..., x2: Any = ..., rtol: Any = 1e-05, atol: Any = 1e-08, equal_nan: Any = False,
) -> Waiting | Any:
    """Test whether two tensors are equal within a tolerance."""

def op_amax(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Maximum of the elements along an axis."""

def op_amin(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Minimum of the elements along an axis."""

def op_angle(
    x: Any = ...,
) -> Waiting | Any:
    """Angle of complex numbers, in radians, element-wise."""

def op_any(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Test whether any element is true along an axis (logical OR)."""

def op_append(
    x1: Any = ..., x2: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Append a tensor to another along an axis."""

def op_arange(
    start: Any, end: Any = None, step: Any = 1, dtype: Any = None, include_end: Any = True,
) -> Any:
    """Range of evenly spaced numbers (arange)."""

def op_arccos(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse cosine (arccos), in radians."""

def op_arccosh(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse hyperbolic cosine."""

def op_arcsin(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse sine (arcsin), in radians."""

def op_arcsinh(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse hyperbolic sine."""

def op_arctan(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse tangent (arctan), in radians."""

def op_arctan2(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse tangent of x1 / x2 in the correct quadrant."""

def op_arctanh(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse hyperbolic tangent."""

def op_argmax(
    x: Any = ..., axis: Any = None, keepdims: Any = False, zero_indexed: Any = False,
) -> Waiting | Any:
    """Index of the maximum along an axis."""

def op_argmin(
    x: Any = ..., axis: Any = None, keepdims: Any = False, zero_indexed: Any = False,
) -> Waiting | Any:
    """Index of the minimum along an axis."""

def op_argpartition(
    x: Any = ..., kth: Any = ..., axis: Any = -1, zero_indexed: Any = False,
) -> Waiting | Any:
    """Indices that partition a tensor around its kth smallest element."""

def op_argsort(
    x: Any = ..., axis: Any = -1, zero_indexed: Any = False,
) -> Waiting | Any:
    """Indices that sort a tensor along an axis."""

def op_array(
    x: Any, dtype: Any = None,
) -> Any:
    """Create a tensor from numbers."""

def op_array_split(
    x: Any = ..., indices_or_sections: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Split a tensor into parts of nearly equal size."""

def op_associative_scan(
    f: Any, elems: Any, reverse: Any = False, axis: Any = 0,
) -> Any:
    """Associative scan: cumulative results of an associative function."""

def op_average(
    x: Any = ..., axis: Any = None, weights: Any = None,
) -> Waiting | Any:
    """Weighted average of the elements along an axis."""

def op_average_pool(
    inputs: Any = ..., pool_size: Any = ..., strides: Any = None, padding: Any = 'valid', data_format: Any = None,
) -> Waiting | Any:
    """Average pooling."""

def op_bartlett(
    x: Any,
) -> Any:
    """Bartlett (triangular) window."""

def op_batch_normalization(
    x: Any = ..., mean: Any = ..., variance: Any = ..., axis: Any = ..., offset: Any = None, scale: Any = None,
    epsilon: Any = 0.001,
) -> Waiting | Any:
    """Batch normalization with a given mean and variance."""

def op_binary_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False,
) -> Waiting | Any:
    """Binary crossentropy loss of labels 0 and 1."""

def op_bincount(
    x: Any = ..., weights: Any = None, minlength: Any = 0, sparse: Any = False,
) -> Waiting | Any:
    """Count the occurrences of each non-negative integer."""

def op_bitwise_and(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bitwise AND of integers, element-wise."""

def op_bitwise_invert(
    x: Any = ...,
) -> Waiting | Any:
    """Bitwise NOT of integers: invert the bits."""

def op_bitwise_left_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bitwise left shift of integers."""

def op_bitwise_not(
    x: Any = ...,
) -> Waiting | Any:
    """Bitwise NOT of integers: invert the bits."""

def op_bitwise_or(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bitwise OR of integers, element-wise."""

def op_bitwise_right_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bitwise right shift of integers."""

def op_bitwise_xor(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Bitwise XOR (exclusive or) of integers, element-wise."""

def op_blackman(
    x: Any,
) -> Any:
    """Blackman window."""

def op_broadcast_to(
    x: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """Broadcast a tensor to a shape."""

def op_cast(
    x: Any = ..., dtype: Any = ...,
) -> Waiting | Any:
    """Cast a tensor to another dtype."""

def op_categorical_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False, axis: Any = -1,
) -> Waiting | Any:
    """Categorical crossentropy loss of one-hot labels."""

def op_cbrt(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise cube root."""

def op_cdist(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Pairwise distances between the rows of two matrices."""

def op_ceil(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise ceiling: round up."""

def op_celu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Continuously differentiable exponential linear unit (CELU) activation."""

def op_cholesky(
    x: Any = ..., *, upper: Any = False,
) -> Waiting | Any:
    """Cholesky decomposition of a positive definite matrix."""

def op_cholesky_inverse(
    x: Any = ..., upper: Any = False,
) -> Waiting | Any:
    """Inverse of a matrix from its Cholesky factor."""

def op_clip(
    x: Any = ..., x_min: Any = ..., x_max: Any = ...,
) -> Waiting | Any:
    """Clip the elements of a tensor to a range."""

def op_concatenate(
    xs: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Concatenate tensors along an axis."""

def op_cond(
    pred: Any = ..., true_fn: Any = ..., false_fn: Any = ...,
) -> Waiting | Any:
    """Conditional: call one of two functions, depending on a condition."""

def op_conj(
    x: Any = ...,
) -> Waiting | Any:
    """Complex conjugate, element-wise."""

def op_conv(
    inputs: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = 1,
) -> Waiting | Any:
    """Convolution of 1, 2 or 3 dimensions."""

def op_conv_transpose(
    inputs: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', output_padding: Any = None,
    data_format: Any = None, dilation_rate: Any = 1,
) -> Waiting | Any:
    """Transposed convolution (deconvolution) of 1, 2 or 3 dimensions."""

def op_convert_to_array(
    x: Any = ...,
) -> Waiting | Any:
    """Convert a tensor to an array."""

def op_convert_to_numpy(
    x: Any = ...,
) -> Waiting | Any:
    """Convert a tensor to a NumPy array."""

def op_convert_to_tensor(
    x: Any, dtype: Any = None, sparse: Any = None, ragged: Any = None,
) -> Any:
    """Convert numbers or an array to a tensor."""

def op_copy(
    x: Any = ...,
) -> Waiting | Any:
    """Copy a tensor."""

def op_corrcoef(
    x: Any = ...,
) -> Waiting | Any:
    """Correlation coefficients between the rows of a matrix."""

def op_correlate(
    x1: Any = ..., x2: Any = ..., mode: Any = 'valid',
) -> Waiting | Any:
    """Cross-correlation of two vectors."""

def op_cos(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise cosine of angles in radians."""

def op_cosh(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise hyperbolic cosine."""

def op_count_nonzero(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Count the non-zero elements along an axis."""

def op_cross(
    x1: Any = ..., x2: Any = ..., axisa: Any = -1, axisb: Any = -1, axisc: Any = -1, axis: Any = None,
) -> Waiting | Any:
    """Cross product of vectors."""

def op_ctc_decode(
    inputs: Any = ..., sequence_lengths: Any = ..., strategy: Any = 'greedy', beam_width: Any = 100, top_paths: Any = 1,
    merge_repeated: Any = True, mask_index: Any = 0,
) -> Waiting | Any:
    """CTC decoding: label sequences from the output of a CTC model."""

def op_ctc_loss(
    target: Any = ..., output: Any = ..., target_length: Any = ..., output_length: Any = ..., mask_index: Any = 0,
) -> Waiting | Any:
    """CTC (connectionist temporal classification) loss."""

def op_cumprod(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative product along an axis."""

def op_cumsum(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative sum along an axis."""

def op_custom_gradient(
    f: Any,
) -> Any:
    """Custom gradient: define the gradient of a function."""

def op_deg2rad(
    x: Any = ...,
) -> Waiting | Any:
    """Convert degrees to radians."""

def op_depth_to_space(
    x: Any = ..., block_size: Any = ..., data_format: Any = 'channels_last',
) -> Waiting | Any:
    """Rearrange channels into spatial blocks (depth to space)."""

def op_depthwise_conv(
    inputs: Any = ..., kernel: Any = ..., strides: Any = 1, padding: Any = 'valid', data_format: Any = None,
    dilation_rate: Any = 1,
) -> Waiting | Any:
    """Depthwise convolution: each channel convolved separately."""

def op_det(
    x: Any = ...,
) -> Waiting | Any:
    """Determinant of a square matrix."""

def op_diag(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """Diagonal of a matrix, or matrix with a given diagonal."""

def op_diagflat(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """Diagonal matrix of the elements of a flattened tensor."""

def op_diagonal(
    x: Any = ..., offset: Any = 0, axis1: Any = 0, axis2: Any = 1,
) -> Waiting | Any:
    """Diagonal of a tensor."""

def op_diff(
    a: Any = ..., n: Any = 1, axis: Any = -1,
) -> Waiting | Any:
    """Differences of adjacent elements along an axis."""

def op_digitize(
    x: Any = ..., bins: Any = ..., zero_indexed: Any = False,
) -> Waiting | Any:
    """Index of the bin that each element belongs to."""

def op_divide(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise division of two tensors."""

def op_divide_no_nan(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise division of two tensors, 0 where the divisor is 0."""

def op_dot(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Dot product of two tensors."""

def op_dot_product_attention(
    query: Any = ..., key: Any = ..., value: Any = ..., bias: Any = None, mask: Any = None, scale: Any = None,
    is_causal: Any = False, flash_attention: Any = None, attn_logits_soft_cap: Any = None,
) -> Waiting | Any:
    """Scaled dot-product attention of queries, keys and values."""

def op_dsplit(
    x: Any = ..., indices_or_sections: Any = ...,
) -> Waiting | Any:
    """Split a tensor along its third axis (depth)."""

def op_dstack(
    xs: Any = ...,
) -> Waiting | Any:
    """Stack tensors along a third axis (depth)."""

def op_dtype(
    x: Any = ...,
) -> Waiting | Any:
    """Data type (dtype) of a tensor, as a string."""

def op_eig(
    x: Any = ...,
) -> Waiting | Any:
    """Eigenvalues and eigenvectors of a square matrix."""

def op_eigh(
    x: Any = ...,
) -> Waiting | Any:
    """Eigenvalues and eigenvectors of a symmetric (Hermitian) matrix."""

def op_einsum(
    subscripts: Any, *operands: Any,
) -> Any:
    """Einstein summation (einsum): sum of products over named axes."""

def op_elu(
    x: Any = ..., alpha: Any = 1,
) -> Waiting | Any:
    """Exponential linear unit (ELU) activation."""

def op_empty(
    shape: Any, dtype: Any = None,
) -> Any:
    """Empty tensor: its elements are not initialized."""

def op_empty_like(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """Empty tensor with the shape of another tensor."""

def op_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise equality: x1 == x2."""

def op_erf(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise error function (erf)."""

def op_erfc(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise complementary error function (erfc)."""

def op_erfinv(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise inverse error function."""

def op_exp(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise exponential."""

def op_exp2(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise power of 2: 2^x."""

def op_expand_dims(
    x: Any = ..., axis: Any = ...,
) -> Waiting | Any:
    """Expand the dimensions of a tensor: insert an axis of length 1."""

def op_expm1(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise exponential minus one: exp(x) - 1."""

def op_extract_sequences(
    x: Any = ..., sequence_length: Any = ..., sequence_stride: Any = ...,
) -> Waiting | Any:
    """Extract overlapping sequences (frames) from the last axis."""

def op_eye(
    N: Any, M: Any = None, k: Any = 0, dtype: Any = None,
) -> Any:
    """Identity matrix, or matrix with ones on another diagonal."""

def op_fabs(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise absolute value, as a float."""

def op_fft(
    x: Any = ...,
) -> Waiting | Any:
    """Fast Fourier transform (FFT) along the last axis."""

def op_fft2(
    x: Any = ...,
) -> Waiting | Any:
    """2D fast Fourier transform (FFT) along the last two axes."""

def op_flip(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Flip a tensor: reverse the elements along an axis."""

def op_fliplr(
    x: Any = ...,
) -> Waiting | Any:
    """Flip a tensor left to right: reverse its second axis."""

def op_flipud(
    x: Any = ...,
) -> Waiting | Any:
    """Flip a tensor upside down: reverse its first axis."""

def op_floor(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise floor: round down."""

def op_floor_divide(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise floor division (quotient rounded down)."""

def op_fmax(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise maximum of two tensors, ignoring NaN."""

def op_fmin(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise minimum of two tensors, ignoring NaN."""

def op_fmod(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise remainder of a division, with the sign of x1."""

def op_fold(
    x: Any = ..., output_size: Any = ..., kernel_size: Any = ..., dilation: Any = 1, padding: Any = 0, stride: Any = 1,
) -> Waiting | Any:
    """Fold patches back into an image (col2im)."""

def op_fori_loop(
    lower: Any, upper: Any, body_fun: Any, init_val: Any,
) -> Any:
    """For loop over a range of integers, updating a value."""

def op_full(
    shape: Any, fill_value: Any, dtype: Any = None,
) -> Any:
    """Tensor filled with one value."""

def op_full_like(
    x: Any = ..., fill_value: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """Tensor filled with one value, with the shape of another tensor."""

def op_gcd(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise greatest common divisor."""

def op_gelu(
    x: Any = ..., approximate: Any = True,
) -> Waiting | Any:
    """Gaussian error linear unit (GELU) activation."""

def op_geomspace(
    start: Any, stop: Any, num: Any = 50, endpoint: Any = True, dtype: Any = None, axis: Any = 0,
) -> Any:
    """Geometrically spaced numbers over an interval."""

def op_get_item(
    x: Any = ..., key: Any = ...,
) -> Waiting | Any:
    """Get an element or a part of a tensor by key."""

def op_glu(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Gated linear unit (GLU) activation."""

def op_greater(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise greater than: x1 > x2."""

def op_greater_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise greater than or equal: x1 >= x2."""

def op_hamming(
    x: Any,
) -> Any:
    """Hamming window."""

def op_hanning(
    x: Any,
) -> Any:
    """Hann (Hanning) window."""

def op_hard_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """Hard shrink activation: elements near 0 become 0."""

def op_hard_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Hard sigmoid activation: x / 6 + 0.5, between 0 and 1."""

def op_hard_silu(
    x: Any = ...,
) -> Waiting | Any:
    """Hard SiLU (hard swish) activation: x times hard_sigmoid(x)."""

def op_hard_swish(
    x: Any = ...,
) -> Waiting | Any:
    """Hard swish (hard SiLU) activation: x times hard_sigmoid(x)."""

def op_hard_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Hard tanh activation: elements clipped to the range -1 to 1."""

def op_heaviside(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise Heaviside step function: 0 below 0, x2 at 0, 1 above 0."""

def op_histogram(
    x: Any = ..., bins: Any = 10, range: Any = None,
) -> Waiting | Any:
    """Histogram: counts of the elements in bins, and the edges of the bins."""

def op_hsplit(
    x: Any = ..., indices_or_sections: Any = ...,
) -> Waiting | Any:
    """Split a tensor along its second axis (horizontally)."""

def op_hstack(
    xs: Any = ..., *tensors: Any,
) -> Waiting | Any:
    """Stack tensors horizontally: concatenate them along the second axis."""

def op_hypot(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise hypotenuse: sqrt(x1^2 + x2^2)."""

def op_i0(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise modified Bessel function of the first kind, order 0."""

def op_identity(
    n: Any, dtype: Any = None,
) -> Any:
    """Identity matrix."""

def op_ifft2(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse 2D fast Fourier transform (FFT) along the last two axes."""

def op_imag(
    x: Any = ...,
) -> Waiting | Any:
    """Imaginary part of complex numbers, element-wise."""

def op_image_affine_transform(
    images: Any = ..., transform: Any = ..., interpolation: Any = 'bilinear', fill_mode: Any = 'constant',
    fill_value: Any = 0, data_format: Any = None,
) -> Waiting | Any:
    """Affine transformation of images."""

def op_image_crop(
    images: Any = ..., top_cropping: Any = None, left_cropping: Any = None, bottom_cropping: Any = None,
    right_cropping: Any = None, target_height: Any = None, target_width: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """Crop images at their edges."""

def op_image_elastic_transform(
    images: Any = ..., alpha: Any = 20, sigma: Any = 5, interpolation: Any = 'bilinear', fill_mode: Any = 'reflect',
    fill_value: Any = 0, seed: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """Elastic transformation: random elastic deformation of images."""

def op_image_extract_patches(
    images: Any = ..., size: Any = ..., strides: Any = None, dilation_rate: Any = 1, padding: Any = 'valid',
    data_format: Any = 'channels_last',
) -> Waiting | Any:
    """Extract patches from images."""

def op_image_extract_patches_3d(
    volumes: Any = ..., size: Any = ..., strides: Any = None, dilation_rate: Any = 1, padding: Any = 'valid',
    data_format: Any = None,
) -> Waiting | Any:
    """Extract patches from volumes (3D images)."""

def op_image_gaussian_blur(
    images: Any = ..., kernel_size: Any = (3, 3), sigma: Any = (1, 1), data_format: Any = None,
) -> Waiting | Any:
    """Gaussian blur of images."""

def op_image_hsv_to_rgb(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Convert images from HSV to RGB colors."""

def op_image_map_coordinates(
    inputs: Any = ..., coordinates: Any = ..., order: Any = ..., fill_mode: Any = 'constant', fill_value: Any = 0,
) -> Waiting | Any:
    """Interpolate a tensor at given coordinates."""

def op_image_pad(
    images: Any = ..., top_padding: Any = None, left_padding: Any = None, bottom_padding: Any = None,
    right_padding: Any = None, target_height: Any = None, target_width: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """Pad images with zeros."""

def op_image_perspective_transform(
    images: Any = ..., start_points: Any = ..., end_points: Any = ..., interpolation: Any = 'bilinear',
    fill_value: Any = 0, data_format: Any = None,
) -> Waiting | Any:
    """Perspective transformation of images."""

def op_image_resize(
    images: Any = ..., size: Any = ..., interpolation: Any = 'bilinear', antialias: Any = False,
    crop_to_aspect_ratio: Any = False, pad_to_aspect_ratio: Any = False, fill_mode: Any = 'constant',
    fill_value: Any = 0, data_format: Any = None,
) -> Waiting | Any:
    """Resize images by interpolation."""

def op_image_rgb_to_grayscale(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Convert RGB images to grayscale."""

def op_image_rgb_to_hsv(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Convert images from RGB to HSV colors."""

def op_image_scale_and_translate(
    images: Any = ..., output_shape: Any = ..., scale: Any = ..., translation: Any = ..., spatial_dims: Any = ...,
    method: Any = ..., antialias: Any = True,
) -> Waiting | Any:
    """Scale and translate images."""

def op_image_sobel_edges(
    images: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Sobel edge detection: gradients of images."""

def op_image_ssim(
    image1: Any = ..., image2: Any = ..., max_val: Any = 1.0, filter_size: Any = 11, filter_sigma: Any = 1.5,
    k1: Any = 0.01, k2: Any = 0.03, data_format: Any = None,
) -> Waiting | Any:
    """Structural similarity index (SSIM) of two images."""

def op_in_top_k(
    targets: Any = ..., predictions: Any = ..., k: Any = ...,
) -> Waiting | Any:
    """Test whether the targets are among the top k predictions."""

def op_inner(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Inner product of two tensors."""

def op_inv(
    x: Any = ...,
) -> Waiting | Any:
    """Inverse of a square matrix."""

def op_irfft(
    x: Any = ..., fft_length: Any = None,
) -> Waiting | Any:
    """Inverse fast Fourier transform (inverse FFT) to real numbers."""

def op_is_tensor(
    x: Any,
) -> Any:
    """Test whether a value is a tensor."""

def op_isclose(
    x1: Any = ..., x2: Any = ..., rtol: Any = 1e-05, atol: Any = 1e-08, equal_nan: Any = False,
) -> Waiting | Any:
    """Element-wise approximate equality, within a tolerance."""

def op_isfinite(
    x: Any = ...,
) -> Waiting | Any:
    """Test element-wise for finite values."""

def op_isin(
    x1: Any = ..., x2: Any = ..., assume_unique: Any = False, invert: Any = False,
) -> Waiting | Any:
    """Test whether each element of x1 is in x2."""

def op_isinf(
    x: Any = ...,
) -> Waiting | Any:
    """Test element-wise for infinite values."""

def op_isnan(
    x: Any = ...,
) -> Waiting | Any:
    """Test element-wise for NaN."""

def op_isneginf(
    x: Any = ...,
) -> Waiting | Any:
    """Test element-wise for negative infinity."""

def op_isposinf(
    x: Any = ...,
) -> Waiting | Any:
    """Test element-wise for positive infinity."""

def op_isreal(
    x: Any = ...,
) -> Waiting | Any:
    """Test element-wise for real numbers."""

def op_istft(
    x: Any = ..., sequence_length: Any = ..., sequence_stride: Any = ..., fft_length: Any = ..., length: Any = None,
    window: Any = 'hann', center: Any = True,
) -> Waiting | Any:
    """Inverse short-time Fourier transform (inverse STFT)."""

def op_jvp(
    fun: Any, primals: Any, tangents: Any, has_aux: Any = False,
) -> Any:
    """Jacobian-vector product: directional derivative of a function."""

def op_kaiser(
    x: Any, beta: Any,
) -> Any:
    """Kaiser window."""

def op_kron(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Kronecker product of two tensors."""

def op_layer_normalization(
    x: Any = ..., gamma: Any = None, beta: Any = None, axis: Any = -1, epsilon: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Layer normalization of each sample."""

def op_lcm(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise least common multiple."""

def op_ldexp(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise product with a power of 2: x1 * 2^x2."""

def op_leaky_relu(
    x: Any = ..., negative_slope: Any = 0.2,
) -> Waiting | Any:
    """Leaky rectified linear unit (leaky ReLU) activation."""

def op_left_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Left shift of the bits of integers."""

def op_less(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise less than: x1 < x2."""

def op_less_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise less than or equal: x1 <= x2."""

def op_linspace(
    start: Any, stop: Any, num: Any = 50, endpoint: Any = True, retstep: Any = False, dtype: Any = None, axis: Any = 0,
) -> Any:
    """Evenly spaced numbers over an interval."""

def op_log(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise natural logarithm."""

def op_log10(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise logarithm to base 10."""

def op_log1p(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise natural logarithm of 1 + x."""

def op_log2(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise logarithm to base 2."""

def op_log_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Log-sigmoid activation: logarithm of the sigmoid."""

def op_log_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Log-softmax activation: logarithm of the softmax."""

def op_logaddexp(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise logarithm of the sum of exponentials of two tensors."""

def op_logaddexp2(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise logarithm to base 2 of the sum of two powers of 2."""

def op_logdet(
    x: Any = ...,
) -> Waiting | Any:
    """Logarithm of the determinant of a positive definite matrix."""

def op_logical_and(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise logical AND of two tensors."""

def op_logical_not(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise logical NOT."""

def op_logical_or(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise logical OR of two tensors."""

def op_logical_xor(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise logical XOR (exclusive or) of two tensors."""

def op_logspace(
    start: Any, stop: Any, num: Any = 50, endpoint: Any = True, base: Any = 10, dtype: Any = None, axis: Any = 0,
) -> Any:
    """Logarithmically spaced numbers between two powers of a base."""

def op_logsumexp(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Logarithm of the sum of exponentials (log-sum-exp) along an axis."""

def op_lstsq(
    a: Any = ..., b: Any = ..., rcond: Any = None,
) -> Waiting | Any:
    """Least-squares solution of the linear equations a x = b."""

def op_lu_factor(
    x: Any = ...,
) -> Waiting | Any:
    """LU decomposition of a matrix, with its pivot indices."""

def op_map(
    xs: Any = ..., f: Any = ...,
) -> Waiting | Any:
    """Map a function over the first axis of a tensor."""

def op_matmul(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Matrix product (matrix multiplication) of two tensors."""

def op_matrix_rank(
    x: Any = ..., tol: Any = None,
) -> Waiting | Any:
    """Rank of a matrix."""

def op_max(
    x: Any = ..., axis: Any = None, keepdims: Any = False, initial: Any = None,
) -> Waiting | Any:
    """Maximum of the elements along an axis."""

def op_max_pool(
    inputs: Any = ..., pool_size: Any = ..., strides: Any = None, padding: Any = 'valid', data_format: Any = None,
) -> Waiting | Any:
    """Max pooling."""

def op_maximum(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise maximum of two tensors."""

def op_mean(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Mean of the elements along an axis."""

def op_median(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Median of the elements along an axis."""

def op_meshgrid(
    *vectors: Any, indexing: Any = 'xy',
) -> Any:
    """Grid coordinates (meshgrid) from coordinate vectors."""

def op_min(
    x: Any = ..., axis: Any = None, keepdims: Any = False, initial: Any = None,
) -> Waiting | Any:
    """Minimum of the elements along an axis."""

def op_minimum(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise minimum of two tensors."""

def op_mod(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise remainder (modulo), with the sign of x2."""

def op_moments(
    x: Any = ..., axes: Any = ..., keepdims: Any = False, synchronized: Any = False,
) -> Waiting | Any:
    """Mean and variance (moments) of the elements along axes."""

def op_moveaxis(
    x: Any = ..., source: Any = ..., destination: Any = ...,
) -> Waiting | Any:
    """Move axes of a tensor to other positions."""

def op_multi_hot(
    inputs: Any = ..., num_classes: Any = ..., axis: Any = -1, dtype: Any = None, sparse: Any = False, *tensors: Any,
    **kwargs: Any
) -> Waiting | Any:
    """Multi-hot encode integer class indices."""

def op_multiply(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise multiplication of two tensors."""

def op_nan_to_num(
    x: Any = ..., nan: Any = 0, posinf: Any = None, neginf: Any = None,
) -> Waiting | Any:
    """Replace NaN and infinities with numbers."""

def op_nanargmax(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Index of the maximum along an axis, ignoring NaN."""

def op_nanargmin(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Index of the minimum along an axis, ignoring NaN."""

def op_nancumprod(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative product along an axis, treating NaN as 1."""

def op_nancumsum(
    x: Any = ..., axis: Any = None, dtype: Any = None,
) -> Waiting | Any:
    """Cumulative sum along an axis, treating NaN as 0."""

def op_nanmax(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Maximum of the elements along an axis, ignoring NaN."""

def op_nanmean(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Mean of the elements along an axis, ignoring NaN."""

def op_nanmedian(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Median of the elements along an axis, ignoring NaN."""

def op_nanmin(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Minimum of the elements along an axis, ignoring NaN."""

def op_nanpercentile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Percentiles of the elements along an axis, ignoring NaN."""

def op_nanprod(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Product of the elements along an axis, ignoring NaN."""

def op_nanquantile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Quantiles of the elements along an axis, ignoring NaN."""

def op_nanstd(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Standard deviation of the elements along an axis, ignoring NaN."""

def op_nansum(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Sum of the elements along an axis, ignoring NaN."""

def op_nanvar(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Variance of the elements along an axis, ignoring NaN."""

def op_ndim(
    x: Any = ...,
) -> Waiting | Any:
    """Number of axes (rank) of a tensor."""

def op_negative(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise negation: -x."""

def op_nextafter(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Next floating-point number after x1, towards x2."""

def op_nonzero(
    x: Any = ...,
) -> Waiting | Any:
    """Indices of the non-zero elements."""

def op_norm(
    x: Any = ..., ord: Any = None, axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Norm of a vector or matrix."""

def op_normalize(
    x: Any = ..., axis: Any = -1, order: Any = 2, epsilon: Any = None,
) -> Waiting | Any:
    """Normalize a tensor to unit norm along an axis."""

def op_not_equal(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise inequality (not equal): x1 != x2."""

def op_one_hot(
    x: Any = ..., num_classes: Any = ..., axis: Any = -1, dtype: Any = None, sparse: Any = False,
    zero_indexed: Any = False,
) -> Waiting | Any:
    """One-hot encode integer class indices."""

def op_ones(
    shape: Any, dtype: Any = None,
) -> Any:
    """Tensor of ones."""

def op_ones_like(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """Tensor of ones, with the shape of another tensor."""

def op_outer(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Outer product of two vectors."""

def op_pad(
    x: Any = ..., pad_width: Any = ..., mode: Any = 'constant', constant_values: Any = None,
) -> Waiting | Any:
    """Pad a tensor with elements at the edges."""

def op_percentile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Percentiles of the elements along an axis."""

def op_pinv(
    x: Any = ..., rcond: Any = None,
) -> Waiting | Any:
    """Pseudo-inverse of a matrix."""

def op_pmax(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Parallel (element-wise) maximum of two tensors."""

def op_pmin(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Parallel (element-wise) minimum of two tensors."""

def op_polar(
    abs_: Any = ..., angle: Any = ...,
) -> Waiting | Any:
    """Complex numbers from polar coordinates (absolute values and angles)."""

def op_power(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise power: x1 to the power of x2."""

def op_prod(
    x: Any = ..., axis: Any = None, keepdims: Any = False, dtype: Any = None,
) -> Waiting | Any:
    """Product of the elements along an axis."""

def op_psnr(
    x1: Any = ..., x2: Any = ..., max_val: Any = ...,
) -> Waiting | Any:
    """Peak signal-to-noise ratio (PSNR) of two tensors, in decibels."""

def op_ptp(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Range of the elements along an axis: maximum minus minimum."""

def op_qr(
    x: Any = ..., mode: Any = 'reduced',
) -> Waiting | Any:
    """QR decomposition of a matrix."""

def op_quantile(
    x: Any = ..., q: Any = ..., axis: Any = None, method: Any = 'linear', keepdims: Any = False,
) -> Waiting | Any:
    """Quantiles of the elements along an axis."""

def op_rad2deg(
    x: Any = ...,
) -> Waiting | Any:
    """Convert radians to degrees."""

def op_ravel(
    x: Any = ...,
) -> Waiting | Any:
    """Flatten a tensor to a vector, row by row."""

def op_real(
    x: Any = ...,
) -> Waiting | Any:
    """Real part of complex numbers, element-wise."""

def op_rearrange(
    tensor: Any = ..., pattern: Any = ..., **axes_lengths: Any
) -> Waiting | Any:
    """Rearrange the axes of a tensor by a pattern (transpose, split, merge)."""

def op_reciprocal(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise reciprocal: 1 / x."""

def op_relu(
    x: Any = ...,
) -> Waiting | Any:
    """Rectified linear unit (ReLU) activation."""

def op_relu6(
    x: Any = ...,
) -> Waiting | Any:
    """Rectified linear unit with a maximum of 6 (ReLU6) activation."""

def op_repeat(
    x: Any = ..., repeats: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Repeat each element of a tensor."""

def op_reshape(
    x: Any = ..., newshape: Any = ...,
) -> Waiting | Any:
    """Reshape a tensor, row by row."""

def op_rfft(
    x: Any = ..., fft_length: Any = None,
) -> Waiting | Any:
    """Fast Fourier transform (FFT) of real numbers, along the last axis."""

def op_right_shift(
    x: Any = ..., y: Any = ...,
) -> Waiting | Any:
    """Right shift of the bits of integers."""

def op_rms_normalization(
    x: Any = ..., scale: Any = None, axis: Any = -1, epsilon: Any = None,
) -> Waiting | Any:
    """Root mean square (RMS) normalization."""

def op_roll(
    x: Any = ..., shift: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Roll (shift cyclically) the elements of a tensor along an axis."""

def op_rot90(
    array: Any = ..., k: Any = 1, axes: Any = (0, 1),
) -> Waiting | Any:
    """Rotate a tensor by 90 degrees."""

def op_round(
    x: Any = ..., decimals: Any = 0,
) -> Waiting | Any:
    """Element-wise rounding to a number of decimals."""

def op_rsqrt(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise reciprocal square root: 1 / sqrt(x)."""

def op_saturate_cast(
    x: Any = ..., dtype: Any = ...,
) -> Waiting | Any:
    """Cast a tensor to another dtype, clipped to its range."""

def op_scan(
    f: Any, init: Any, xs: Any = None, length: Any = None, reverse: Any = False, unroll: Any = 1,
) -> Any:
    """Scan a function over the first axis of a tensor, carrying a state."""

def op_scatter(
    indices: Any = ..., values: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """Scatter values into a tensor of zeros."""

def op_scatter_update(
    inputs: Any = ..., indices: Any = ..., updates: Any = ..., *, reduction: Any = None,
) -> Waiting | Any:
    """Update a tensor at given indices (scatter)."""

def op_searchsorted(
    sorted_sequence: Any = ..., values: Any = ..., side: Any = 'left', zero_indexed: Any = False,
) -> Waiting | Any:
    """Indices at which to insert values into a sorted vector."""

def op_segment_max(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Maximum of the elements of each segment."""

def op_segment_min(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Minimum of the elements of each segment."""

def op_segment_prod(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Product of the elements of each segment."""

def op_segment_sum(
    data: Any = ..., segment_ids: Any = ..., num_segments: Any = None, sorted: Any = False,
) -> Waiting | Any:
    """Sum of the elements of each segment."""

def op_select(
    condlist: Any = ..., choicelist: Any = ..., default: Any = 0,
) -> Waiting | Any:
    """Select elements from tensors by the first condition that holds."""

def op_selu(
    x: Any = ...,
) -> Waiting | Any:
    """Scaled exponential linear unit (SELU) activation."""

def op_separable_conv(
    inputs: Any = ..., depthwise_kernel: Any = ..., pointwise_kernel: Any = ..., strides: Any = 1,
    padding: Any = 'valid', data_format: Any = None, dilation_rate: Any = 1,
) -> Waiting | Any:
    """Separable convolution: depthwise, then pointwise."""

def op_shape(
    x: Any = ...,
) -> Waiting | Any:
    """Shape of a tensor."""

def op_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Sigmoid (logistic) activation."""

def op_sign(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise sign: -1, 0 or 1."""

def op_signbit(
    x: Any = ...,
) -> Waiting | Any:
    """Test element-wise for the sign bit (negative numbers)."""

def op_silu(
    x: Any = ...,
) -> Waiting | Any:
    """SiLU (swish) activation: x times sigmoid(x)."""

def op_sin(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise sine of angles in radians."""

def op_sinc(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise normalized sinc function."""

def op_sinh(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise hyperbolic sine."""

def op_size(
    x: Any = ...,
) -> Waiting | Any:
    """Number of elements of a tensor."""

def op_slice(
    inputs: Any = ..., start_indices: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """Slice of a tensor, by its start indices and shape."""

def op_slice_update(
    inputs: Any = ..., start_indices: Any = ..., updates: Any = ...,
) -> Waiting | Any:
    """Update a slice of a tensor."""

def op_slogdet(
    x: Any = ...,
) -> Waiting | Any:
    """Sign, and logarithm of the absolute value, of the determinant."""

def op_soft_shrink(
    x: Any = ..., threshold: Any = 0.5,
) -> Waiting | Any:
    """Soft shrink activation: elements shrunk towards 0 by a threshold."""

def op_softmax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Softmax activation along an axis."""

def op_softplus(
    x: Any = ...,
) -> Waiting | Any:
    """Softplus activation: log(exp(x) + 1)."""

def op_softsign(
    x: Any = ...,
) -> Waiting | Any:
    """Softsign activation: x / (abs(x) + 1)."""

def op_solve(
    a: Any = ..., b: Any = ...,
) -> Waiting | Any:
    """Solve the system of linear equations a x = b."""

def op_solve_triangular(
    a: Any = ..., b: Any = ..., lower: Any = False,
) -> Waiting | Any:
    """Solve the linear equations a x = b for a triangular matrix a."""

def op_sort(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Sort the elements along an axis, in increasing order."""

def op_space_to_depth(
    x: Any = ..., block_size: Any = ..., data_format: Any = 'channels_last',
) -> Waiting | Any:
    """Rearrange spatial blocks into channels (space to depth)."""

def op_sparse_categorical_crossentropy(
    target: Any = ..., output: Any = ..., from_logits: Any = False, axis: Any = -1,
) -> Waiting | Any:
    """Sparse categorical crossentropy loss of integer class indices."""

def op_sparse_plus(
    x: Any = ...,
) -> Waiting | Any:
    """Sparse plus activation: smooth rectifier, 0 below -1."""

def op_sparse_sigmoid(
    x: Any = ...,
) -> Waiting | Any:
    """Sparse sigmoid activation: (x + 1) / 2, between 0 and 1."""

def op_sparsemax(
    x: Any = ..., axis: Any = -1,
) -> Waiting | Any:
    """Sparsemax activation: sparse probabilities along an axis."""

def op_split(
    x: Any = ..., indices_or_sections: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Split a tensor along an axis."""

def op_sqrt(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise square root."""

def op_square(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise square."""

def op_squareplus(
    x: Any = ..., b: Any = 4,
) -> Waiting | Any:
    """Squareplus activation: (x + sqrt(x^2 + b)) / 2."""

def op_squeeze(
    x: Any = ..., axis: Any = None,
) -> Waiting | Any:
    """Squeeze a tensor: remove axes of length 1."""

def op_stack(
    x: Any = ..., axis: Any = 0,
) -> Waiting | Any:
    """Stack tensors along a new axis."""

def op_std(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Standard deviation of the elements along an axis (divided by n)."""

def op_stft(
    x: Any = ..., sequence_length: Any = ..., sequence_stride: Any = ..., fft_length: Any = ..., window: Any = 'hann',
    center: Any = True,
) -> Waiting | Any:
    """Short-time Fourier transform (STFT)."""

def op_stop_gradient(
    variable: Any = ...,
) -> Waiting | Any:
    """Stop the gradient: treat a tensor as a constant."""

def op_subset(
    x: Any = ..., *keys: Any,
) -> Waiting | Any:
    """Subset a tensor by indices, slices or a mask, as R's `[`."""

def op_subset_assign(
    x: Any = ..., *keys: Any, value: Any = ...,
) -> Waiting | Any:
    """Assign to a subset of a tensor: `op_subset(x, 1) <- 0` in R."""

def op_subset_set(
    x: Any = ..., *keys: Any, value: Any = ...,
) -> Waiting | Any:
    """Replace a subset of a tensor; a variable is modified in place."""

def op_subtract(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise subtraction of two tensors."""

def op_sum(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Sum of the elements along an axis."""

def op_svd(
    x: Any = ..., full_matrices: Any = True, compute_uv: Any = True,
) -> Waiting | Any:
    """Singular value decomposition (SVD) of a matrix."""

def op_swapaxes(
    x: Any = ..., axis1: Any = ..., axis2: Any = ...,
) -> Waiting | Any:
    """Swap two axes of a tensor."""

def op_switch(
    index: Any, branches: Any, *operands: Any,
) -> Any:
    """Switch: call one of several functions, selected by index."""

def op_take(
    x: Any = ..., indices: Any = ..., axis: Any = None, zero_indexed: Any = False,
) -> Waiting | Any:
    """Take (gather) elements of a tensor along an axis."""

def op_take_along_axis(
    x: Any = ..., indices: Any = ..., axis: Any = None, zero_indexed: Any = False,
) -> Waiting | Any:
    """Take elements along an axis by a tensor of indices."""

def op_tan(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise tangent of angles in radians."""

def op_tanh(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise hyperbolic tangent."""

def op_tanh_shrink(
    x: Any = ...,
) -> Waiting | Any:
    """Tanh shrink activation: x - tanh(x)."""

def op_tensordot(
    x1: Any = ..., x2: Any = ..., axes: Any = 2,
) -> Waiting | Any:
    """Tensor dot product: sum of products over given axes."""

def op_threshold(
    x: Any = ..., threshold: Any = ..., default_value: Any = ...,
) -> Waiting | Any:
    """Threshold activation: replace elements not above a threshold."""

def op_tile(
    x: Any = ..., repeats: Any = ...,
) -> Waiting | Any:
    """Tile a tensor: repeat it along its axes."""

def op_top_k(
    x: Any = ..., k: Any = ..., sorted: Any = True, zero_indexed: Any = False,
) -> Waiting | Any:
    """Top k elements (the largest) and their indices."""

def op_trace(
    x: Any = ..., offset: Any = 0, axis1: Any = 0, axis2: Any = 1,
) -> Waiting | Any:
    """Trace of a matrix: the sum of a diagonal."""

def op_transpose(
    x: Any = ..., axes: Any = None,
) -> Waiting | Any:
    """Transpose a tensor: permute its axes."""

def op_trapezoid(
    y: Any = ..., x: Any = None, dx: Any = 1.0, axis: Any = -1,
) -> Waiting | Any:
    """Integrate along an axis by the trapezoidal rule."""

def op_tri(
    N: Any, M: Any = None, k: Any = 0, dtype: Any = None,
) -> Any:
    """Triangular matrix: ones on and below a diagonal, zeros above."""

def op_tril(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """Lower triangle of a matrix."""

def op_triu(
    x: Any = ..., k: Any = 0,
) -> Waiting | Any:
    """Upper triangle of a matrix."""

def op_true_divide(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Element-wise true division of two tensors."""

def op_trunc(
    x: Any = ...,
) -> Waiting | Any:
    """Element-wise truncation: round towards zero."""

def op_unfold(
    x: Any = ..., kernel_size: Any = ..., dilation: Any = 1, padding: Any = 0, stride: Any = 1,
) -> Waiting | Any:
    """Unfold images into patches, one in each column (im2col)."""

def op_unique(
    x: Any = ..., sorted: Any = True, return_index: Any = False, return_inverse: Any = False,
    return_counts: Any = False, axis: Any = None, size: Any = None, fill_value: Any = None,
) -> Waiting | Any:
    """Unique elements of a tensor."""

def op_unravel_index(
    indices: Any = ..., shape: Any = ...,
) -> Waiting | Any:
    """Convert flat indices to indices along each axis."""

def op_unstack(
    x: Any = ..., num: Any = None, axis: Any = 0,
) -> Waiting | Any:
    """Unstack a tensor into a list of tensors along an axis."""

def op_vander(
    x: Any = ..., N: Any = None, increasing: Any = False,
) -> Waiting | Any:
    """Vandermonde matrix: the powers of a vector."""

def op_var(
    x: Any = ..., axis: Any = None, keepdims: Any = False,
) -> Waiting | Any:
    """Variance of the elements along an axis (divided by n)."""

def op_vdot(
    x1: Any = ..., x2: Any = ...,
) -> Waiting | Any:
    """Dot product of two flattened tensors (vector dot product)."""

def op_vectorize(
    func: Any, *args: Any, excluded: Any = None, signature: Any = None,
) -> Any:
    """Vectorize a function of scalars, so that it takes tensors."""

def op_vectorized_map(
    elements: Any = ..., f: Any = ...,
) -> Waiting | Any:
    """Vectorized map: apply a function to all slices of a tensor at once."""

def op_view(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """Reinterpret the bits of a tensor as another dtype."""

def op_view_as_complex(
    x: Any = ...,
) -> Waiting | Any:
    """Convert pairs of real numbers to complex numbers."""

def op_view_as_real(
    x: Any = ...,
) -> Waiting | Any:
    """Convert complex numbers to pairs of real numbers."""

def op_vsplit(
    x: Any = ..., indices_or_sections: Any = ...,
) -> Waiting | Any:
    """Split a tensor along its first axis (vertically)."""

def op_vstack(
    xs: Any = ..., *tensors: Any,
) -> Waiting | Any:
    """Stack tensors vertically: concatenate them along the first axis."""

def op_where(
    condition: Any = ..., x1: Any = None, x2: Any = None,
) -> Waiting | Any:
    """Choose elements by a condition: x1 where true, x2 where false."""

def op_while_loop(
    cond: Any, body: Any, loop_vars: Any, maximum_iterations: Any = None,
) -> Any:
    """While loop: update values while a condition is true."""

def op_zeros(
    shape: Any, dtype: Any = None,
) -> Any:
    """Tensor of zeros."""

def op_zeros_like(
    x: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """Tensor of zeros, with the shape of another tensor."""

def optimizer_adadelta(
    learning_rate: Any = 0.001, rho: Any = 0.95, epsilon: Any = 1e-07, weight_decay: Any = None, clipnorm: Any = None,
    clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any = 0.99,
    ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'Adadelta', *,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Adadelta optimizer (adaptive learning rate)."""

def optimizer_adafactor(
    learning_rate: Any = 0.001, beta_2_decay: Any = -0.8, epsilon_1: Any = 1e-30, epsilon_2: Any = 0.001,
    clip_threshold: Any = 1, relative_step: Any = True, weight_decay: Any = None, clipnorm: Any = None,
    clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any = 0.99,
    ema_overwrite_frequency: Any = None, name: Any = 'adafactor', *, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Adafactor optimizer (adaptive learning rate, less memory)."""

def optimizer_adagrad(
    learning_rate: Any = 0.001, initial_accumulator_value: Any = 0.1, epsilon: Any = 1e-07, weight_decay: Any = None,
    clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False,
    ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'Adagrad', *,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Adagrad optimizer (adaptive gradient)."""

def optimizer_adam(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, amsgrad: Any = False,
    weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True,
    name: Any = 'Adam', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Adam optimizer (adaptive moment estimation)."""

def optimizer_adam_w(
    learning_rate: Any = 0.001, weight_decay: Any = 0.004, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07,
    amsgrad: Any = False, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, name: Any = 'adamw', *,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """AdamW optimizer (Adam with decoupled weight decay)."""

def optimizer_adamax(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, weight_decay: Any = None,
    clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False,
    ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'Adamax', *,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Adamax optimizer (Adam with the infinity norm)."""

def optimizer_adamw(
    learning_rate: Any = 0.001, weight_decay: Any = 0.004, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07,
    amsgrad: Any = False, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """AdamW optimizer (Adam with decoupled weight decay)."""

def optimizer_ftrl(
    learning_rate: Any = 0.001, learning_rate_power: Any = -0.5, initial_accumulator_value: Any = 0.1,
    l1_regularization_strength: Any = 0, l2_regularization_strength: Any = 0,
    l2_shrinkage_regularization_strength: Any = 0, beta: Any = 0, weight_decay: Any = None, clipnorm: Any = None,
    clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any = 0.99,
    ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'Ftrl', *, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Follow the regularized leader (FTRL) optimizer."""

def optimizer_lamb(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, weight_decay: Any = None,
    clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False,
    ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, name: Any = 'lamb', **kwargs: Any
) -> Any:
    """LAMB optimizer (layer-wise adaptation for large batches)."""

def optimizer_lion(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.99, weight_decay: Any = None, clipnorm: Any = None,
    clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False, ema_momentum: Any = 0.99,
    ema_overwrite_frequency: Any = None, name: Any = 'lion', *, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Lion optimizer (sign of the momentum)."""

def optimizer_loss_scale(
    inner_optimizer: Any, initial_scale: Any = 32768, dynamic_growth_steps: Any = 2000, *, name: Any = None,
    weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = None, ema_momentum: Any = None, ema_overwrite_frequency: Any = None, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Loss scale optimizer for mixed precision (float16) training."""

def optimizer_map(
    default_optimizer: Any, optimizer_map: Any = None,
) -> Any:
    """Optimizer map (optimizers by variable path)."""

def optimizer_multi(
    optimizer_map: Any, loss_scale_factor: Any = None, name: Any = None,
) -> Any:
    """Multi-optimizer (different optimizers for different variables)."""

def optimizer_muon(
    learning_rate: Any = 0.001, adam_beta_1: Any = 0.9, adam_beta_2: Any = 0.999, epsilon: Any = 1e-07,
    weight_decay: Any = 0.1, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, name: Any = 'muon', exclude_layers: Any = None,
    exclude_embeddings: Any = True, muon_a: Any = 3.4445, muon_b: Any = -4.775, muon_c: Any = 2.0315,
    adam_lr_ratio: Any = 0.1, momentum: Any = 0.95, ns_steps: Any = 6, nesterov: Any = True, *,
    adam_weight_decay: Any = 0.004, rms_rate: Any = 0.2, **kwargs: Any
) -> Any:
    """Muon optimizer (orthogonalized momentum)."""

def optimizer_nadam(
    learning_rate: Any = 0.001, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-07, weight_decay: Any = None,
    clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False,
    ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'Nadam', *,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Nadam optimizer (Adam with Nesterov momentum)."""

def optimizer_rmsprop(
    learning_rate: Any = 0.001, rho: Any = 0.9, momentum: Any = 0, epsilon: Any = 1e-07, centered: Any = False,
    weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = 100, jit_compile: Any = True,
    name: Any = 'RMSprop', *, loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """RMSprop optimizer (root mean square propagation)."""

def optimizer_schedule_free_adamw(
    learning_rate: Any = 0.0025, beta_1: Any = 0.9, beta_2: Any = 0.999, epsilon: Any = 1e-08, warmup_steps: Any = 0,
    weight_decay: Any = None, clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None,
    use_ema: Any = False, ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, loss_scale_factor: Any = None,
    gradient_accumulation_steps: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """Schedule-free AdamW optimizer."""

def optimizer_sgd(
    learning_rate: Any = 0.01, momentum: Any = 0, nesterov: Any = False, amsgrad: Any = False, weight_decay: Any = None,
    clipnorm: Any = None, clipvalue: Any = None, global_clipnorm: Any = None, use_ema: Any = False,
    ema_momentum: Any = 0.99, ema_overwrite_frequency: Any = None, jit_compile: Any = True, name: Any = 'SGD', *,
    loss_scale_factor: Any = None, gradient_accumulation_steps: Any = None, **kwargs: Any
) -> Any:
    """Stochastic gradient descent (SGD) optimizer with momentum."""

def out_of_range_handler(
    e: Any,
) -> Any:
    """Error handler for the end of a dataset (out of range)."""

def output_shapes(
    object: Any,
) -> Any:
    """Shapes of the elements of a dataset or iterator."""

def output_types(
    object: Any,
) -> Any:
    """Data types of the elements of a dataset or iterator."""

def pad_sequences(
    sequences: Any = ..., maxlen: Any = None, dtype: Any = 'int32', padding: Any = 'pre', truncating: Any = 'pre',
    value: Any = 0,
) -> Waiting | Any:
    """Pad or truncate sequences to one length."""

def parquet_dataset(
    filenames: Any, batch_size: Any = 32, columns: Any = None, label_name: Any = None, num_shards: Any = None,
    shard_index: Any = None,
) -> Any:
    """Dataset of batches of rows of Parquet files."""

def parse_arguments(
    arguments: Any = None,
) -> Any:
    """Parse command line arguments of the form `--name value`."""

def parse_flags(
    config: Any = 'default', file: Any = 'flags.yml', arguments: Any = None,
) -> Any:
    """Parse flags from a YAML file and the command line."""

def pipe_assign(
    lhs: Any, rhs: Any, into: Any = None,
) -> Any:
    """Assignment pipe: pipe a value into a function, assign the result to it."""

def pipe_into(
    lhs: Any, rhs: Any,
) -> Any:
    """Pipe a value into a verb, layer or function, as `lhs >> rhs`."""

def plot(
    x: Any = ..., show_shapes: Any = False, show_dtype: Any = False, show_layer_names: Any = True, *,
    rankdir: Any = 'TB', expand_nested: Any = False, dpi: Any = 96, layer_range: Any = None,
    show_layer_activations: Any = False, to_file: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Plot a model as a diagram, or a training history as curves."""

def plot_bounding_box_gallery(
    images: Any = ..., bounding_box_format: Any = ..., y_true: Any = None, y_pred: Any = None,
    value_range: Any = (0, 255), true_color: Any = (0, 188, 212), pred_color: Any = (255, 235, 59),
    line_thickness: Any = 2, font_scale: Any = 1.0, text_thickness: Any = None, class_mapping: Any = None,
    ground_truth_mapping: Any = None, prediction_mapping: Any = None, legend: Any = False, legend_handles: Any = None,
    rows: Any = None, cols: Any = None, data_format: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Plot a gallery of images with their bounding boxes."""

def plot_image_gallery(
    images: Any = ..., y_true: Any = None, y_pred: Any = None, label_map: Any = None, rows: Any = None,
    cols: Any = None, value_range: Any = (0, 255), scale: Any = 2, path: Any = None, show: Any = None,
    transparent: Any = True, dpi: Any = 60, legend_handles: Any = None, data_format: Any = None,
) -> Waiting | Any:
    """Plot a gallery of images."""

def plot_segmentation_mask_gallery(
    images: Any = ..., num_classes: Any = ..., value_range: Any = (0, 255), y_true: Any = None, y_pred: Any = None,
    color_mapping: Any = None, blend: Any = True, alpha: Any = 0.8, ignore_index: Any = -1, data_format: Any = None,
    **kwargs: Any
) -> Waiting | Any:
    """Plot a gallery of images with their segmentation masks."""

def pop_layer(
    object: Any = ..., rebuild: Any = True,
) -> Waiting | Any:
    """Remove the last layer of a Sequential model."""

def predict(
    object: Any = ..., x: Any = ..., batch_size: Any = None, verbose: Any = 'auto', steps: Any = None,
    callbacks: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Predict the outputs of a model for new inputs."""

def predict_classes(
    object: Any = ..., x: Any = ..., batch_size: Any = None, verbose: Any = 0, steps: Any = None,
) -> Waiting | Any:
    """Predict the most probable class of each sample."""

def predict_generator(
    object: Any = ..., generator: Any = ..., steps: Any = ..., max_queue_size: Any = 10, workers: Any = 1,
    verbose: Any = 0, callbacks: Any = None,
) -> Waiting | Any:
    """Predict the outputs of a model for batches from a generator."""

def predict_on_batch(
    object: Any = ..., x: Any = ...,
) -> Waiting | Any:
    """Predict the outputs of a model for one batch of inputs."""

def predict_proba(
    object: Any = ..., x: Any = ..., batch_size: Any = None, verbose: Any = 0, steps: Any = None,
) -> Waiting | Any:
    """Predict class probabilities (older name of `predict`)."""

def purge_runs(
    runs_dir: Any = 'runs', confirm: Any = False,
) -> Any:
    """Delete archived training runs permanently."""

def py_class(
    spec: Any, body: Any, private: Any = None,
) -> Any:
    """Define a Python class from its base classes and members."""

def py_help(
    object: Any,
) -> Any:
    """Show the Python help of an object."""

def py_require(
    packages: Any = None, python_version: Any = None, *args: Any, exclude_newer: Any = None, action: Any = 'add',
) -> Any:
    """Record the Python packages that a script needs."""

def py_require_legacy_keras(
    extra_packages: Any = True,
) -> Any:
    """Require legacy Keras (Keras 2) for a script."""

def py_require_tensorflow(
    use_gpu: Any = None,
) -> Any:
    """Require TensorFlow for a script, optionally with a GPU."""

def py_to_r(
    x: Any,
) -> Any:
    """Convert a Python value to R, if R has an equivalent type."""

def quantization_config(
    weight_quantizer: Any = None, activation_quantizer: Any = None,
) -> Any:
    """Quantization configuration from quantizers."""

def quantization_config_awq(
    dataset: Any, tokenizer: Any, weight_bits: Any = 4, num_samples: Any = 128, sequence_length: Any = 512,
    group_size: Any = 128, num_grid_points: Any = 20, quantization_layer_structure: Any = None,
) -> Any:
    """AWQ quantization configuration for language models."""

def quantization_config_float8() -> Any:
    """8-bit float (float8) quantization configuration."""

def quantization_config_gptq(
    dataset: Any, tokenizer: Any, weight_bits: Any = 4, num_samples: Any = 128, per_channel: Any = True,
    sequence_length: Any = 512, hessian_damping: Any = 0.01, group_size: Any = 128, symmetric: Any = False,
    activation_order: Any = False, quantization_layer_structure: Any = None,
) -> Any:
    """GPTQ quantization configuration for language models."""

def quantization_config_int4(
    weight_quantizer: Any = None, activation_quantizer: Any = 'default', block_size: Any = 128,
) -> Any:
    """4-bit integer (int4) quantization configuration."""

def quantization_config_int8(
    weight_quantizer: Any = None, activation_quantizer: Any = 'default',
) -> Any:
    """8-bit integer (int8) quantization configuration."""

def quantize_weights(
    object: Any = ..., mode: Any = ..., **kwargs: Any
) -> Waiting | Any:
    """Quantize the weights of a model or layer (int8, float8, int4 ...)."""

def quantizer_abs_max(
    axis: Any = None, value_range: Any = (-127, 127), epsilon: Any = 1e-07, output_dtype: Any = 'int8',
) -> Any:
    """AbsMax quantizer (quantization by the absolute maximum)."""

def quantizer_abs_max_quantize(
    inputs: Any = ..., axis: Any = ..., value_range: Any = (-127, 127), dtype: Any = 'int8', epsilon: Any = 1e-07,
    to_numpy: Any = False,
) -> Waiting | Any:
    """Quantize a tensor by its largest absolute value (AbsMax)."""

def quantizer_abs_max_quantize_grouped_with_zero_point(
    inputs: Any = ..., block_size: Any = ..., value_range: Any = (-8, 7), dtype: Any = 'int8', epsilon: Any = 1e-07,
    to_numpy: Any = False,
) -> Waiting | Any:
    """Quantize a tensor in groups of rows with zero points."""

def quantizer_compute_float8_amax_history(
    x: Any, amax_history: Any,
) -> Any:
    """Update a float8 history of largest absolute values (amax)."""

def quantizer_compute_float8_scale(
    amax: Any, scale: Any, dtype_max: Any, margin: Any = 0,
) -> Any:
    """Compute the float8 scale of a largest absolute value (amax)."""

def quantizer_fake_quant_with_min_max_vars(
    inputs: Any = ..., min_vals: Any = ..., max_vals: Any = ..., num_bits: Any = 8, narrow_range: Any = False,
    axis: Any = None,
) -> Waiting | Any:
    """Fake quantization of a tensor between a minimum and a maximum."""

def quantizer_pack_int4(
    arr: Any, axis: Any = 0, dtype: Any = 'int8',
) -> Any:
    """Pack int4 values, two in each byte."""

def quantizer_quantize_and_dequantize(
    inputs: Any, scale: Any, quantized_dtype: Any, compute_dtype: Any,
) -> Any:
    """Quantize a tensor to a narrow float type and dequantize it."""

def quantizer_unpack_int4(
    packed: Any, orig_len: Any, axis: Any = 0, dtype: Any = 'int8',
) -> Any:
    """Unpack int4 values from bytes."""

def r_to_py(
    x: Any, convert: Any = False,
) -> Any:
    """Convert an R value to Python."""

def random_beta(
    shape: Any, alpha: Any, beta: Any, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a beta distribution."""

def random_binomial(
    shape: Any, counts: Any, probabilities: Any, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a binomial distribution."""

def random_categorical(
    logits: Any = ..., num_samples: Any = ..., dtype: Any = 'int32', seed: Any = None, zero_indexed: Any = False,
) -> Waiting | Any:
    """Random class indices from a categorical distribution."""

def random_dropout(
    inputs: Any = ..., rate: Any = ..., noise_shape: Any = None, seed: Any = None,
) -> Waiting | Any:
    """Random dropout: set elements to 0 and scale up the others."""

def random_gamma(
    shape: Any, alpha: Any, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a gamma distribution."""

def random_integer(
    shape: Any, minval: Any, maxval: Any, dtype: Any = 'int32', seed: Any = None,
) -> Any:
    """Random integers from a uniform distribution."""

def random_integer_dataset(
    seed: Any = None, *, rerandomize_each_iteration: Any = None, name: Any = None,
) -> Any:
    """Infinite dataset of random integers from 0 to 2^32 - 1."""

def random_normal(
    shape: Any, mean: Any = 0, stddev: Any = 1, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a normal (Gaussian) distribution."""

def random_seed_generator(
    seed: Any = None, name: Any = None, **kwargs: Any
) -> Any:
    """Random seed generator: reproducible seeds, new at each draw."""

def random_shuffle(
    x: Any = ..., axis: Any = 0, seed: Any = None,
) -> Waiting | Any:
    """Randomly shuffle a tensor along an axis."""

def random_truncated_normal(
    shape: Any, mean: Any = 0, stddev: Any = 1, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a truncated normal distribution."""

def random_uniform(
    shape: Any, minval: Any = 0, maxval: Any = 1, dtype: Any = None, seed: Any = None,
) -> Any:
    """Random numbers from a uniform distribution."""

def range_dataset(
    from_: Any = 0, to: Any = 0, by: Any = 1, *, dtype: Any = None,
) -> Any:
    """Dataset of a range of numbers, such as 0, 1, 2."""

def read_files(
    files: Any, reader: Any, *args: Any, parallel_files: Any = 1, parallel_interleave: Any = 1, num_shards: Any = None,
    shard_index: Any = None, **kwargs: Any
) -> Any:
    """Read several files into one dataset with a reader function."""

def register_keras_serializable(
    object: Any, name: Any = None, package: Any = None,
) -> Any:
    """Register a custom class or function for saving and loading of models."""

def regularizer_l1(
    l: Any = 0.01, l1: Any = 0.01,
) -> Any:
    """L1 regularization (penalty on the absolute values)."""

def regularizer_l1_l2(
    l1: Any = 0.01, l2: Any = 0.01,
) -> Any:
    """L1 and L2 regularization (elastic net penalty)."""

def regularizer_l2(
    l: Any = 0.01, l2: Any = 0.01,
) -> Any:
    """L2 regularization (penalty on the squared values)."""

def regularizer_orthogonal(
    factor: Any = 0.01, mode: Any = 'rows', **kwargs: Any
) -> Any:
    """Orthogonal regularization of rows or columns."""

def reset_state(
    object: Any = ...,
) -> Waiting | Any:
    """Reset the state of a metric, or the states of recurrent layers."""

def reset_states(
    object: Any = ...,
) -> Waiting | Any:
    """Reset the states of recurrent layers (stateful RNN)."""

def resnet_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of ResNet models into ImageNet classes."""

def resnet_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for ResNet models."""

def resnet_v2_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of ResNetV2 models into ImageNet classes."""

def resnet_v2_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for ResNetV2 models."""

def rnn_cell_gru(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal',
    bias_initializer: Any = 'zeros', kernel_regularizer: Any = None, recurrent_regularizer: Any = None,
    bias_regularizer: Any = None, kernel_constraint: Any = None, recurrent_constraint: Any = None,
    bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0, reset_after: Any = True,
    seed: Any = None, **kwargs: Any
) -> Any:
    """GRU cell (one step of the recurrent layer)."""

def rnn_cell_lstm(
    units: Any, activation: Any = 'tanh', recurrent_activation: Any = 'sigmoid', use_bias: Any = True,
    kernel_initializer: Any = 'glorot_uniform', recurrent_initializer: Any = 'orthogonal',
    bias_initializer: Any = 'zeros', unit_forget_bias: Any = True, kernel_regularizer: Any = None,
    recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0,
    seed: Any = None, **kwargs: Any
) -> Any:
    """LSTM cell (one step of the recurrent layer)."""

def rnn_cell_simple(
    units: Any, activation: Any = 'tanh', use_bias: Any = True, kernel_initializer: Any = 'glorot_uniform',
    recurrent_initializer: Any = 'orthogonal', bias_initializer: Any = 'zeros', kernel_regularizer: Any = None,
    recurrent_regularizer: Any = None, bias_regularizer: Any = None, kernel_constraint: Any = None,
    recurrent_constraint: Any = None, bias_constraint: Any = None, dropout: Any = 0, recurrent_dropout: Any = 0,
    seed: Any = None, **kwargs: Any
) -> Any:
    """Simple RNN cell (one step of the recurrent layer)."""

def rnn_cells_stack(
    cells: Any, **kwargs: Any
) -> Any:
    """Stacked RNN cells (several cells as one)."""

def run_dir() -> Any:
    """Directory of the active training run."""

def run_info(
    run_dir: Any,
) -> Any:
    """Get the record of a training run: flags, metrics, results."""

def sample_from_datasets(
    datasets: Any, weights: Any = None, seed: Any = None, stop_on_empty_dataset: Any = True, *,
    rerandomize_each_iteration: Any = None,
) -> Any:
    """Sample elements from several datasets at random."""

def save_model(
    model: Any = ..., filepath: Any = ..., overwrite: Any = False, zipped: Any = None,
) -> Waiting | Any:
    """Save a model to a file (Keras format `.keras` or HDF5)."""

def save_model_config(
    model: Any = ..., filepath: Any = None, overwrite: Any = False,
) -> Waiting | Any:
    """Save the architecture of a model to a JSON file, without weights."""

def save_model_hdf5(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True, include_optimizer: Any = True,
) -> Waiting | Any:
    """Save a model to an HDF5 file."""

def save_model_tf(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True, include_optimizer: Any = True,
    signatures: Any = None, options: Any = None,
) -> Waiting | Any:
    """Save a model in TensorFlow SavedModel format."""

def save_model_weights(
    model: Any = ..., filepath: Any = ..., overwrite: Any = False, max_shard_size: Any = None,
) -> Waiting | Any:
    """Save model weights to a file (`.weights.h5`, Keras 3 format)."""

def save_model_weights_hdf5(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True,
) -> Waiting | Any:
    """Save model weights to an HDF5 file, by layer name as in Keras 2."""

def save_model_weights_tf(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True,
) -> Waiting | Any:
    """Save model weights as a TensorFlow checkpoint."""

def save_run_comparison(
    runs: Any = None, filename: Any = 'auto',
) -> Any:
    """Save a comparison of two training runs as an HTML file."""

def save_run_view(
    run_dir: Any = None, filename: Any = 'auto',
) -> Any:
    """Save a report on a training run as an HTML file."""

def save_text_tokenizer(
    object: Any = ..., filename: Any = ...,
) -> Waiting | Any:
    """Save a text tokenizer to a JSON file."""

def save_weights(
    object: Any = ..., filepath: Any = ..., overwrite: Any = True,
) -> Waiting | Any:
    """Save model weights to an HDF5 file, as `save_model_weights_hdf5()`."""

def saving_keras_file_editor(
    filepath: Any,
) -> Any:
    """Keras file editor: inspect and edit the weights in a saved file."""

def saving_load_weights(
    model: Any = ..., filepath: Any = ..., skip_mismatch: Any = False, **kwargs: Any
) -> Waiting | Any:
    """Load model weights from a file with Keras's own `load_weights()`."""

def saving_save_weights(
    model: Any = ..., filepath: Any = ..., overwrite: Any = True, max_shard_size: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Save model weights to a file with Keras's own `save_weights()`."""

def scaler_min_max() -> Any:
    """Min-max scaler for numeric columns: range 0 to 1."""

def scaler_standard() -> Any:
    """Standard scaler for numeric columns: mean 0, standard deviation 1."""

def sequences_to_matrix(
    tokenizer: Any = ..., sequences: Any = ..., mode: Any = 'binary',
) -> Waiting | Any:
    """Convert sequences of integer word ids to a document-term matrix."""

def serialize_keras_object(
    obj: Any,
) -> Any:
    """Serialize a Keras object to its class name and configuration."""

def serialize_model(
    model: Any = ..., include_optimizer: Any = True,
) -> Waiting | Any:
    """Serialize a model with its weights to bytes (a raw vector in R)."""

def serve_savedmodel(
    model_dir: Any, port: Any = 8501, name: Any = 'model', max_request_mb: Any = 64, max_batch_size: Any = 64,
    batch_timeout: Any = 0,
) -> Any:
    """Serve a SavedModel over a local HTTP (REST) API."""

def set_custom_objects(
    objects: Any = None, clear: Any = True,
) -> Any:
    """Set the registered custom objects (classes and functions)."""

def set_random_seed(
    seed: Any, disable_gpu: Any = True,
) -> Any:
    """Set the random seed of Python, NumPy, TensorFlow, Keras and R."""

def set_state_tree(
    object: Any = ..., state_tree: Any = ...,
) -> Waiting | Any:
    """State tree: set variables of a model, its optimizer and metrics."""

def set_vocabulary(
    object: Any = ..., vocabulary: Any = ..., idf_weights: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Set the vocabulary of a lookup or text vectorization layer."""

def set_weights(
    object: Any = ..., weights: Any = ...,
) -> Waiting | Any:
    """Set the weights of a model or layer from a list of arrays."""

def shape(
    *args: Any, dims: Any = (),
) -> Any:
    """Shape of a tensor, or a shape with the given sizes."""

def skipgrams(
    sequence: Any = ..., vocabulary_size: Any = ..., window_size: Any = 4, negative_samples: Any = 1.0,
    shuffle: Any = True, categorical: Any = False, sampling_table: Any = None, seed: Any = None,
) -> Waiting | Any:
    """Skip-gram word pairs with negative samples (word2vec)."""

def sparse_tensor_slices_dataset(
    sparse_tensor: Any,
) -> Any:
    """Dataset of the slices (rows) of a sparse tensor."""

def split_dataset(
    dataset: Any = ..., left_size: Any = None, right_size: Any = None, shuffle: Any = False, seed: Any = None, *,
    preferred_backend: Any = None,
) -> Waiting | Any:
    """Split a dataset or arrays into two datasets, such as training and test."""

def sql_dataset(
    driver_name: Any, data_source_name: Any, query: Any, record_spec: Any,
) -> Any:
    """Dataset of the rows of an SQL query."""

def sql_record_spec(
    names: Any, types: Any,
) -> Any:
    """Record specification for the columns of an SQL query."""

def sqlite_dataset(
    filename: Any, query: Any, record_spec: Any,
) -> Any:
    """Dataset of the rows of an SQL query to an SQLite database."""

def starts_with(
    match: Any, ignore_case: Any = True, vars: Any = None,
) -> Any:
    """Select columns whose names start with a string (prefix)."""

def step_bucketized_column(
    spec: Any = ..., *columns: Any, boundaries: Any = ..., **named: Any
) -> Waiting | Any:
    """Bucketized feature columns: numeric values cut into intervals."""

def step_categorical_column_with_hash_bucket(
    spec: Any = ..., *columns: Any, hash_bucket_size: Any = ..., dtype: Any = None,
) -> Waiting | Any:
    """Categorical feature columns with hash buckets."""

def step_categorical_column_with_identity(
    spec: Any = ..., *columns: Any, num_buckets: Any = ..., default_value: Any = None,
) -> Waiting | Any:
    """Categorical feature columns of integer category indices (identity)."""

def step_categorical_column_with_vocabulary_file(
    spec: Any = ..., *columns: Any, vocabulary_file: Any = ..., vocabulary_size: Any = None, dtype: Any = None,
    default_value: Any = None, num_oov_buckets: Any = 0,
) -> Waiting | Any:
    """Categorical feature columns with a vocabulary file."""

def step_categorical_column_with_vocabulary_list(
    spec: Any = ..., *columns: Any, vocabulary_list: Any = None, dtype: Any = None, default_value: Any = -1,
    num_oov_buckets: Any = 0,
) -> Waiting | Any:
    """Categorical feature columns with a vocabulary list."""

def step_crossed_column(
    spec: Any = ..., *columns: Any, hash_bucket_size: Any = ..., hash_key: Any = None, **named: Any
) -> Waiting | Any:
    """Crossed feature columns: hashed combinations of categorical columns."""

def step_embedding_column(
    spec: Any = ..., *columns: Any, dimension: Any = None, combiner: Any = 'mean', initializer: Any = None,
    ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any = None, max_norm: Any = None, trainable: Any = True,
    **named: Any
) -> Waiting | Any:
    """Embedding feature columns of categorical columns."""

def step_indicator_column(
    spec: Any = ..., *columns: Any, **named: Any
) -> Waiting | Any:
    """Indicator (one-hot) feature columns of categorical columns."""

def step_numeric_column(
    spec: Any = ..., *columns: Any, shape: Any = 1, default_value: Any = None, dtype: Any = None,
    normalizer_fn: Any = None,
) -> Waiting | Any:
    """Numeric feature columns."""

def step_remove_column(
    spec: Any = ..., *columns: Any,
) -> Waiting | Any:
    """Remove feature columns from a feature specification."""

def step_shared_embeddings_column(
    spec: Any = ..., *columns: Any, dimension: Any = ..., combiner: Any = 'mean', initializer: Any = None,
    shared_embedding_collection_name: Any = None, ckpt_to_load_from: Any = None, tensor_name_in_ckpt: Any = None,
    max_norm: Any = None, trainable: Any = True, **named: Any
) -> Waiting | Any:
    """Shared embedding feature columns of several categorical columns."""

def summary(
    object: Any = ..., line_length: Any = None, positions: Any = None, expand_nested: Any = False,
    show_trainable: Any = None, compact: Any = True, **kwargs: Any
) -> Waiting | Any:
    """Print a summary of a model (layers, output shapes, parameters)."""

def tensor_slices_dataset(
    tensors: Any,
) -> Any:
    """Dataset of the slices (rows) of tensors, arrays or a data frame."""

def tensorboard(
    log_dir: Any = None, action: Any = 'start', host: Any = '127.0.0.1', port: Any = 'auto', launch_browser: Any = None,
    reload_interval: Any = 5, purge_orphaned_data: Any = True,
) -> Any:
    """Start or stop TensorBoard."""

def tensors_dataset(
    tensors: Any,
) -> Any:
    """Dataset with a single element."""

def test_on_batch(
    object: Any = ..., x: Any = ..., y: Any = ..., sample_weight: Any = None, **kwargs: Any
) -> Waiting | Any:
    """Evaluate a model on one batch: compute loss and metrics."""

def text_dataset_from_directory(
    directory: Any, labels: Any = 'inferred', label_mode: Any = 'int', class_names: Any = None, batch_size: Any = 32,
    max_length: Any = None, shuffle: Any = True, seed: Any = None, validation_split: Any = None, subset: Any = None,
    follow_links: Any = False, *, verbose: Any = True, format: Any = 'tf', **kwargs: Any
) -> Any:
    """Dataset of text files in a directory, labeled by subdirectory."""

def text_hashing_trick(
    text: Any, n: Any, hash_function: Any = None, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n',
    lower: Any = True, split: Any = ' ',
) -> Any:
    """Hashing trick: encode the words of a text as integer ids by hashing."""

def text_line_dataset(
    filenames: Any, compression_type: Any = None, *, buffer_size: Any = None, num_parallel_reads: Any = None,
    name: Any = None, record_spec: Any = None, parallel_records: Any = None, **kwargs: Any
) -> Any:
    """Dataset of the lines of text files."""

def text_one_hot(
    input_text: Any = None, n: Any = None, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n', lower: Any = True,
    split: Any = ' ', text: Any = None,
) -> Any:
    """One-hot indices of a text: encode words as integer ids by hashing."""

def text_to_word_sequence(
    text: Any, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n', lower: Any = True, split: Any = ' ',
) -> Any:
    """Split a text into words (tokenize)."""

def text_tokenizer(
    num_words: Any = None, filters: Any = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n', lower: Any = True, split: Any = ' ',
    char_level: Any = False, oov_token: Any = None,
) -> Any:
    """Text tokenizer: maps words to integer ids by frequency."""

def texts_to_matrix(
    tokenizer: Any = ..., texts: Any = ..., mode: Any = 'binary',
) -> Waiting | Any:
    """Convert texts to a document-term matrix (binary, count, TF-IDF)."""

def texts_to_sequences(
    tokenizer: Any = ..., texts: Any = ...,
) -> Waiting | Any:
    """Convert texts to sequences of integer word ids."""

def texts_to_sequences_generator(
    tokenizer: Any = ..., texts: Any = ...,
) -> Waiting | Any:
    """Convert texts to sequences of integer word ids, one text at a time."""

def tf_config() -> Any:
    """TensorFlow configuration: version, location and Python."""

def tf_extract_opts(
    style: Any = None, *args: Any, one_based: Any = True, inclusive_stop: Any = True,
    disallow_out_of_bounds: Any = True, warn_tensors_passed_asis: Any = True, warn_negatives_pythonic: Any = True,
) -> Any:
    """Options for subsetting tensors with `[` in R."""

def tf_function(
    f: Any = ..., input_signature: Any = None, autograph: Any = True, **kwargs: Any
) -> Waiting | Any:
    """Compile a function to a TensorFlow graph (`tf.function`)."""

def tf_gpu_configured(
    verbose: Any = True,
) -> Any:
    """Check whether TensorFlow can use a GPU."""

def tf_probability() -> Any:
    """TensorFlow Probability module."""

def tf_version() -> Any:
    """TensorFlow version."""

def tflite_predict(
    model: Any, x: Any,
) -> Any:
    """Predict with a TensorFlow Lite model."""

def tfrecord_dataset(
    filenames: Any, compression_type: Any = None, buffer_size: Any = None, num_parallel_reads: Any = None, *,
    name: Any = None,
) -> Any:
    """Dataset of the records of TFRecord files."""

def time_distributed(
    object: Any = ..., layer: Any = ..., **kwargs: Any
) -> Any:
    """Time distributed layer (applies a layer to every time step)."""

def timeseries_dataset_from_array(
    data: Any = ..., targets: Any = ..., sequence_length: Any = ..., sequence_stride: Any = 1, sampling_rate: Any = 1,
    batch_size: Any = 128, shuffle: Any = False, *, seed: Any = None, start_index: Any = None, end_index: Any = None,
    **kwargs: Any
) -> Waiting | Any:
    """Time series dataset of sliding windows over an array."""

def timeseries_generator(
    data: Any = ..., targets: Any = ..., length: Any = ..., sampling_rate: Any = 1, stride: Any = 1,
    start_index: Any = 0, end_index: Any = None, shuffle: Any = False, reverse: Any = False, batch_size: Any = 128,
) -> Waiting | Any:
    """Time series generator: batches of sliding windows with targets."""

def to_categorical(
    y: Any = None, num_classes: Any = None, dtype: Any = 'float32', x: Any = None,
) -> Waiting | Any:
    """One-hot encode class indices (convert to categorical)."""

def train(
    object: Any = ..., *args: Any, **kwargs: Any
) -> Waiting | Any:
    """Train an estimator or a model."""

def train_and_evaluate(
    object: Any = ..., *args: Any, **kwargs: Any
) -> Waiting | Any:
    """Train and evaluate an estimator or a model."""

def train_on_batch(
    object: Any = ..., x: Any = ..., y: Any = ..., class_weight: Any = None, sample_weight: Any = None,
) -> Waiting | Any:
    """Train a model on one batch (a single gradient step)."""

def train_spec(
    input_fn: Any, max_steps: Any = None,
) -> Any:
    """Training specification of an estimator, for `train_and_evaluate()`."""

def training_run(
    file: Any = 'train.R', context: Any = 'local', config: Any = None, flags: Any = None, properties: Any = None,
    run_dir: Any = None, artifacts_dir: Any = None, echo: Any = True, view: Any = 'auto', envir: Any = None,
    encoding: Any = None,
) -> Any:
    """Training run: run a training script and record its results."""

def tree_assert_same_paths(
    a: Any, b: Any,
) -> Any:
    """Assert that two nested structures have the same paths."""

def tree_assert_same_structure(
    a: Any, b: Any, check_types: Any = None,
) -> Any:
    """Assert that two nested structures are the same."""

def tree_flatten(
    structure: Any,
) -> Any:
    """Flatten a nested structure into a list of its leaves."""

def tree_flatten_with_path(
    structure: Any,
) -> Any:
    """Flatten a nested structure into a list of paths and leaves."""

def tree_is_nested(
    structure: Any,
) -> Any:
    """Test whether a value is a nested structure (list, tuple or dict)."""

def tree_lists_to_tuples(
    structure: Any,
) -> Any:
    """Convert the lists of a nested structure to tuples."""

def tree_map_shape_structure(
    func: Any, structure: Any,
) -> Any:
    """Map a function over the shapes in a nested structure."""

def tree_map_structure(
    func: Any, *structures: Any, none_is_leaf: Any = True,
) -> Any:
    """Map a function over the leaves of nested structures."""

def tree_map_structure_up_to(
    shallow_structure: Any, func: Any, *structures: Any,
) -> Any:
    """Map a function over structures, up to the leaves of a shallow one."""

def tree_map_to_none() -> Any:
    """Marker for `tree_traverse()`: replace a part by NULL (Python: None)."""

def tree_pack_sequence_as(
    structure: Any, flat_sequence: Any,
) -> Any:
    """Pack a flat list of leaves into a nested structure."""

def tree_traverse(
    func: Any, structure: Any, top_down: Any = True,
) -> Any:
    """Traverse a nested structure, calling a function on each part."""

def tsv_record_spec(
    example_file: Any = None, skip: Any = 0, names: Any = None, types: Any = None, defaults: Any = None,
) -> Any:
    """Record specification for TSV (tab-separated) files."""

def tuning_run(
    file: Any = 'train.R', context: Any = 'local', config: Any = None, flags: Any = None, sample: Any = None,
    properties: Any = None, runs_dir: Any = 'runs', artifacts_dir: Any = None, echo: Any = True, confirm: Any = False,
    envir: Any = None, encoding: Any = None,
) -> Any:
    """Hyperparameter tuning: a training run for each combination of flags."""

def tuple(
    *args: Any, convert: Any = False,
) -> Any:
    """Create a Python tuple."""

def unfreeze_weights(
    object: Any = ..., from_: Any = None, to: Any = None, which: Any = None,
) -> Waiting | Any:
    """Unfreeze weights: make layers trainable, for fine-tuning."""

def unique_run_dir(
    runs_dir: Any = 'runs', seconds_scale: Any = 0,
) -> Any:
    """Create a unique directory for a training run."""

def unserialize_model(
    model: Any, custom_objects: Any = None, compile: Any = True, *, safe_mode: Any = True,
) -> Any:
    """Unserialize a model from bytes (a raw vector in R)."""

def until_out_of_range(
    expr: Any,
) -> Any:
    """Repeat an expression until the end of a dataset."""

def update_run_metrics(
    viewer: Any, metrics: Any,
) -> Any:
    """Update the training metrics of a `view_run_metrics()` page."""

def use_backend(
    backend: Any = 'tensorflow', gpu: Any = None,
) -> Any:
    """Use a backend: TensorFlow, JAX or PyTorch; before Keras is first used."""

def use_compat(
    version: Any = 'v1',
) -> Any:
    """Use the compatibility module of TensorFlow's version 1 or 2 API."""

def use_condaenv(
    condaenv: Any = None, conda: Any = 'auto', required: Any = None,
) -> Any:
    """Choose the conda environment of the Python to use."""

def use_implementation(
    implementation: Any = 'keras',
) -> Any:
    """Use an implementation of Keras: Keras or TensorFlow's Keras."""

def use_python(
    python: Any, required: Any = None,
) -> Any:
    """Choose the Python interpreter to use."""

def use_session_with_seed(
    seed: Any, disable_gpu: Any = True, disable_parallel_cpu: Any = True, quiet: Any = False,
) -> Any:
    """Use a new session with a random seed, for reproducible results."""

def use_virtualenv(
    virtualenv: Any = None, required: Any = None,
) -> Any:
    """Choose the virtualenv (virtual environment) of the Python to use."""

def utils_config(
    **kwargs: Any
) -> Any:
    """Configuration object (named settings, freezable, saved as JSON)."""

def utils_legacy_deserialize_keras_object(
    identifier: Any, module_objects: Any = None, custom_objects: Any = None, printable_module_name: Any = 'object',
) -> Any:
    """Deserialize a Keras object from the legacy Keras 2 format."""

def utils_legacy_serialize_keras_object(
    instance: Any,
) -> Any:
    """Serialize a Keras object to the legacy Keras 2 format."""

def utils_model_to_dot(
    model: Any = ..., show_shapes: Any = False, show_dtype: Any = False, show_layer_names: Any = True,
    rankdir: Any = 'TB', expand_nested: Any = False, dpi: Any = 200, subgraph: Any = False,
    show_layer_activations: Any = False, show_trainable: Any = False, splines: Any = 'ortho', **kwargs: Any
) -> Waiting | Any:
    """Convert a model to Graphviz dot format."""

def utils_pack_x_y_sample_weight(
    x: Any, y: Any = None, sample_weight: Any = None,
) -> Any:
    """Pack inputs, targets and sample weights into a batch."""

def utils_progbar(
    target: Any, width: Any = 20, verbose: Any = 1, interval: Any = 0.05, stateful_metrics: Any = None,
    stateless_metrics: Any = None, unit_name: Any = 'step',
) -> Any:
    """Progress bar."""

def utils_sequence(
    workers: Any = 1, use_multiprocessing: Any = False, max_queue_size: Any = 10,
) -> Any:
    """Sequence base class (Python dataset of batches)."""

def utils_standardize_dtype(
    dtype: Any,
) -> Any:
    """Standardize a dtype name."""

def utils_unpack_x_y_sample_weight(
    data: Any,
) -> Any:
    """Unpack a batch into inputs, targets and sample weights."""

def vgg19_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of VGG19 models into ImageNet classes."""

def vgg19_preprocess_input(
    x: Any = ..., data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for VGG19 models."""

def view_run(
    run_dir: Any = None, viewer: Any = None,
) -> Any:
    """View a report on a training run."""

def view_run_metrics(
    metrics: Any,
) -> Any:
    """View training metrics on an HTML page that can be updated."""

def view_savedmodel(
    model_dir: Any,
) -> Any:
    """View the graph of a SavedModel in TensorBoard."""

def with_custom_object_scope(
    objects: Any, expr: Any = None,
) -> Any:
    """Custom object scope: register custom objects while code runs."""

def with_dataset(
    expr: Any,
) -> Any:
    """Evaluate an expression that may reach the end of a dataset."""

def wrappers_sklearn_classifier(
    model: Any, warm_start: Any = False, model_kwargs: Any = None, fit_kwargs: Any = None,
) -> Any:
    """scikit-learn classifier from a Keras model."""

def wrappers_sklearn_regressor(
    model: Any, warm_start: Any = False, model_kwargs: Any = None, fit_kwargs: Any = None,
) -> Any:
    """scikit-learn regressor from a Keras model."""

def wrappers_sklearn_transformer(
    model: Any, warm_start: Any = False, model_kwargs: Any = None, fit_kwargs: Any = None,
) -> Any:
    """scikit-learn transformer from a Keras model."""

def write_run_data(
    type: Any, data: Any,
) -> Any:
    """Write custom data of the active training run."""

def write_run_metadata(
    type: Any, data: Any, run_dir: Any = None,
) -> Any:
    """Write metadata of a training run: flags, metrics, properties."""

def xception_decode_predictions(
    preds: Any = ..., top: Any = 5,
) -> Waiting | Any:
    """Decode predictions of Xception models into ImageNet classes."""

def xception_preprocess_input(
    x: Any = ..., *, data_format: Any = None,
) -> Waiting | Any:
    """Preprocess input images for Xception models."""

def zip_datasets(
    *datasets: Any, **named: Any
) -> Any:
    """Zip datasets: combine their elements into tuples."""

def zip_lists(
    *args: Any,
) -> Any:
    """Zip lists: group their first elements, their second, and so on."""
